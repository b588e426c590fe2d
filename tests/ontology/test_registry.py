"""What words and abbreviations mean."""

import unicodedata

import pytest

from ontology.levels import Level
from ontology.registry import (
    DECREE_30,
    abbreviations,
    document_type,
    document_types,
    document_types_of_code,
    levels,
    lines,
    ministries,
    movement_kinds,
    purposes,
    relations,
)
from ontology.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("Kế hoạch", "ke-hoach"),
        ("KẾ HOẠCH", "ke-hoach"),
        ("kế\nhoạch", "ke-hoach"),  # a line break inside the name
        (unicodedata.normalize("NFD", "Kế hoạch"), "ke-hoach"),
        ("KH", "ke-hoach"),
        ("QĐ", "quyet-dinh"),
        ("QĐi", "quy-dinh"),
        ("QyĐ", "quy-dinh"),
        ("TT", "thong-tu"),
        ("TTr", "to-trinh"),
        ("ttr", "to-trinh"),
        ("CTr", "chuong-trinh"),
        ("CTHĐ", "chuong-trinh-hanh-dong"),
        ("Chương trình hành động", "chuong-trinh-hanh-dong"),
        ("CV", "cong-van"),
        ("văn bản", "cong-van"),
        ("Điện", "cong-dien"),
        ("Thông tư liên tịch", "thong-tu-lien-tich"),
        ("NQLT", "nghi-quyet-lien-tich"),
        ("Lời kêu gọi", "loi-keu-goi"),
        ("KL", "ket-luan"),
        ("VBHN", "van-ban-hop-nhat"),
    ],
)
def test_document_type_by_name_or_code(written: str, slug: str) -> None:
    kind = document_type(written)
    assert kind is not None
    assert kind.slug == slug


@pytest.mark.parametrize("written", ["", "KHX", "Báo", "UBND"])
def test_unknown_type_is_none(written: str) -> None:
    assert document_type(written) is None


def test_shared_codes_give_the_commoner_type_first() -> None:
    shared = {code: [one.slug for one in document_types_of_code(code)] for code in ("QĐ", "TT", "CTr", "SL")}
    assert shared == {
        "QĐ": ["quyet-dinh", "quy-dinh"],
        "TT": ["thong-tu", "thong-tri"],
        "CTr": ["chuong-trinh", "chuong-trinh-hanh-dong"],
        "SL": ["sao-luc", "sac-lenh"],
    }


def test_decree_30_has_29_types_27_of_them_with_a_code() -> None:
    listed = [kind for kind in document_types() if kind.source == DECREE_30]
    assert len(listed) == 29
    assert sorted(kind.slug for kind in listed if not set(kind.codes) - {"CV"}) == ["cong-van", "thu-cong"]


def test_each_type_is_of_a_class_and_only_state_types_are_normative() -> None:
    normative = {"NormativeDocument", *vocabulary().subs("NormativeDocument")}
    for kind in document_types():
        assert kind.cls in vocabulary().subs("Document")
        assert kind.normative == (kind.cls in normative), kind.slug
        assert not kind.normative or "party" not in kind.lines


def test_small_lists() -> None:
    assert [one.slug for one in levels()] == [level.value for level in Level]
    assert [one.slug for one in lines()] == ["party", "state", "front-mass"]
    assert [one.slug for one in purposes()] == ["bao-cao", "thuc-hien", "phoi-hop", "biet", "chi-dao", "theo-doi"]
    assert {"phong-trao-thi-dua", "cuoc-van-dong", "mo-hinh"} <= {one.slug for one in movement_kinds()}
    assert len(relations()) == 10


@pytest.mark.parametrize(
    ("mark", "slug"),
    [
        ("b/c", "bao-cao"),
        ("để b/c", "bao-cao"),
        ("t/h", "thuc-hien"),
        ("p/h", "phoi-hop"),
        ("để biết", "biet"),
        ("c/đ", "chi-dao"),
    ],
)
def test_purpose_marks(mark: str, slug: str) -> None:
    assert [one.slug for one in purposes() if mark in one.marks] == [slug]


@pytest.mark.parametrize(
    ("short", "context", "full"),
    [
        ("UBND", "symbol", {"Ủy ban nhân dân"}),
        ("HĐND", "text", {"Hội đồng nhân dân"}),
        ("TU", "symbol", {"Tỉnh ủy", "Thành ủy"}),
        ("CT", "text", {"Chủ tịch"}),
        ("CT", "symbol", {"Chỉ thị"}),
        ("BTC", "symbol", {"Bộ Tài chính", "Ban Tổ chức (Đảng)"}),
        ("BCT", "text", {"Bộ Chính trị", "Bộ Công Thương"}),
        ("BTT", "symbol", {"Ban Thường trực (Mặt trận)", "Bản thỏa thuận"}),
        ("CTĐ", "text", {"Hội Chữ thập đỏ", "Cụm thi đua"}),
        ("MTTW", "symbol", {"Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"}),
        ("BNN", "symbol", {"Bộ Nông nghiệp và Phát triển nông thôn"}),
        ("TĐ-KT", "text", {"thi đua - khen thưởng"}),
        ("VT", "text", {"Văn thư"}),
        ("V/v", "text", {"về việc"}),
    ],
)
def test_abbreviation_has_all_its_readings(short: str, context: str, full: set[str]) -> None:
    assert {one.full for one in abbreviations()[short] if one.context == context} == full


def test_abbreviation_knows_line_and_level() -> None:
    (one,) = (one for one in abbreviations()["LĐLĐ"] if one.context == "symbol")
    assert (one.scheme, one.line, one.level) == ("body", "front-mass", None)
    (one,) = (one for one in abbreviations()["TTg"] if one.context == "symbol")
    assert (one.line, one.level) == ("state", "central")


def test_ministries_merged_on_1_march_2025() -> None:
    by_slug = {one.slug: one for one in ministries()}
    gone = [one for one in ministries() if one.valid_to]
    assert len(ministries()) - len(gone) == 17
    assert {one.valid_to for one in gone} == {"2025-02-28"}
    assert all(by_slug[heir].valid_to is None for one in gone for heir in one.replaced_by)
    assert all(one.replaced_by for one in gone)
    assert by_slug["bo-nong-nghiep-va-moi-truong"].valid_from == "2025-03-01"
