"""What became of units and bodies: every change is a step, today is one hop."""

from datetime import date

import pytest

from ontology.histories import CHANGE, basis_iri, write_body_history, write_unit_history
from ontology.namespaces import LT, ORG, ORGANISATION, RDF, UNIT
from ontology.places import gazetteer
from ontology.succession import heirs, latest, on_day, validity
from ontology.triples import Triples


def unit_of(key: str):
    return gazetteer().unit(key)


def values(triples: Triples, subject: str, predicate: str) -> set[str]:
    return {value.value for one, prop, value in triples.found if one.value == subject and prop.value == predicate}


def body_history(key: str, label: str) -> Triples:
    triples = Triples()
    unit = key.partition(".")[2]
    write_body_history(triples, key, label, unit_of(unit) if unit else None)
    return triples


@pytest.mark.parametrize(
    ("key", "today"),
    [
        ("huyen-ngoc-hoi-611", ["xã Bờ Y", "xã Dục Nông", "xã Sa Loong"]),
        ("tinh-quang-binh-44", ["tỉnh Quảng Trị"]),
        ("xa-an-thuy-19264", ["xã Lệ Thủy"]),
        ("tinh-dong-nai-75", ["thành phố Đồng Nai"]),
        ("xa-le-thuy-19249-2025", ["xã Lệ Thủy"]),
    ],
)
def test_what_a_unit_is_today(key: str, today: list[str]) -> None:
    assert [one.full_name for one in latest(unit_of(key))] == today


def test_a_unit_of_a_day_between_two_changes() -> None:
    old = unit_of("tinh-dong-nai-75")
    assert on_day(old, date(2020, 1, 1)) == (old,)
    assert [one.full_name for one in on_day(old, date(2025, 8, 1))] == ["tỉnh Đồng Nai"]
    assert [one.full_name for one in on_day(old, date(2026, 8, 1))] == ["thành phố Đồng Nai"]


@pytest.mark.parametrize(
    ("key", "label", "new", "heir"),
    [
        ("uy-ban-nhan-dan.huyen-ngoc-hoi-611", "Ủy ban nhân dân huyện Ngọc Hồi", "xa-bo-y-23377-2025", "Ủy ban nhân dân xã Bờ Y"),
        ("huyen-uy.huyen-ngoc-hoi-611", "Huyện ủy Ngọc Hồi", "xa-bo-y-23377-2025", "Đảng ủy xã Bờ Y"),
        ("ban-chap-hanh-dang-bo.huyen-ngoc-hoi-611", "Ban Chấp hành Đảng bộ huyện Ngọc Hồi", "xa-bo-y-23377-2025", "Ban Chấp hành Đảng bộ xã Bờ Y"),
        ("phong-noi-vu.huyen-ngoc-hoi-611", "Phòng Nội vụ huyện Ngọc Hồi", "xa-bo-y-23377-2025", None),
        ("lien-doan-lao-dong.huyen-ngoc-hoi-611", "Liên đoàn Lao động huyện Ngọc Hồi", "xa-bo-y-23377-2025", None),
        ("tinh-uy.tinh-quang-binh-44", "Tỉnh ủy Quảng Bình", "tinh-quang-tri-44-2025", "Tỉnh ủy Quảng Trị"),
        ("tinh-uy.tinh-dong-nai-75-2025", "Tỉnh ủy Đồng Nai", "thanh-pho-dong-nai-75-2026", "Thành ủy Đồng Nai"),
        ("so-noi-vu.tinh-quang-binh-44", "Sở Nội vụ tỉnh Quảng Bình", "tinh-quang-tri-44-2025", "Sở Nội vụ tỉnh Quảng Trị"),
        ("so-giao-thong-van-tai.tinh-quang-binh-44", "Sở Giao thông vận tải tỉnh Quảng Bình", "tinh-quang-tri-44-2025", None),
        ("bao-quang-binh.tinh-quang-binh-44", "Báo Quảng Bình", "tinh-quang-tri-44-2025", None),
    ],
)  # fmt: skip
def test_which_body_goes_on(key: str, label: str, new: str, heir: str | None) -> None:
    found = heirs(key, label, unit_of(key.partition(".")[2]), unit_of(new))
    assert (found and found.label) == heir


def test_the_end_of_the_district_level_is_a_change_with_its_basis() -> None:
    triples = Triples()
    write_unit_history(triples, unit_of("huyen-ngoc-hoi-611"))
    change = f"{CHANGE}2025-07-01/huyen-ngoc-hoi-611"
    assert LT + "Change" in values(triples, change, RDF + "type")
    assert ORG + "ChangeEvent" in values(triples, change, RDF + "type")
    assert values(triples, change, LT + "changeKind") == {"split"}
    assert values(triples, change, LT + "legalBasis") == {"1677/NQ-UBTVQH15"}
    assert len(values(triples, change, LT + "resultingUnit")) == 3
    assert len(values(triples, UNIT + "huyen-ngoc-hoi-611", LT + "succeededBy")) == 3


def test_two_changes_are_two_steps_and_one_hop() -> None:
    triples = body_history("uy-ban-nhan-dan.tinh-dong-nai-75", "Ủy ban nhân dân tỉnh Đồng Nai")
    days = {one.value for one, prop, _ in triples.found if prop.value == LT + "changeDay"}
    assert days == {
        f"{CHANGE}2025-07-01/uy-ban-nhan-dan.tinh-dong-nai-75",
        f"{CHANGE}2026-04-30/uy-ban-nhan-dan.tinh-dong-nai-75-2025",
    }
    today = values(triples, ORGANISATION + "uy-ban-nhan-dan.tinh-dong-nai-75", LT + "succeededBy")
    assert today == {ORGANISATION + "uy-ban-nhan-dan.thanh-pho-dong-nai-75-2026"}


def test_a_district_department_ends_with_its_level() -> None:
    triples = body_history("phong-noi-vu.huyen-ngoc-hoi-611", "Phòng Nội vụ huyện Ngọc Hồi")
    change = f"{CHANGE}2025-07-01/phong-noi-vu.huyen-ngoc-hoi-611"
    assert values(triples, change, LT + "changeKind") == {"end"}
    assert values(triples, change, ORG + "resultingOrganization") == set()


@pytest.mark.parametrize(
    ("key", "label", "today"),
    [
        ("bo-giao-thong-van-tai", "Bộ Giao thông vận tải", {"bo-xay-dung"}),
        ("bo-thong-tin-va-truyen-thong", "Bộ Thông tin và Truyền thông", {"bo-khoa-hoc-va-cong-nghe", "bo-van-hoa-the-thao-va-du-lich"}),
        ("bo-noi-vu", "Bộ Nội vụ", set()),
        ("bo-chinh-tri", "Bộ Chính trị", set()),
    ],
)  # fmt: skip
def test_ministries_of_march_2025(key: str, label: str, today: set[str]) -> None:
    triples = body_history(key, label)
    assert values(triples, ORGANISATION + key, LT + "succeededBy") == {ORGANISATION + one for one in today}
    assert bool(today) == any(prop.value == LT + "legalBasis" for _, prop, _ in triples.found)


def test_a_body_lives_as_long_as_its_unit() -> None:
    assert validity("uy-ban-nhan-dan.x", unit_of("xa-le-thuy-19249-2025")) == (date(2025, 7, 1), None)
    assert validity("bo-nong-nghiep-va-moi-truong", None) == (date(2025, 3, 1), None)
    assert validity("bo-chinh-tri", None) == (None, None)


@pytest.mark.parametrize(
    ("basis", "key"),
    [
        ("202/2025/QH15", "qh/khoa-15/nq/202"),
        ("1013/NQ-UBTVQH15", "ubtvqh/khoa-15/nq/1013"),
        ("Nghị quyết 176/2025/QH15", "qh/khoa-15/nq/176"),
        ("1687/NQ-UBTVQH15; 202/2025/QH15", None),
    ],
)
def test_the_basis_is_the_document_that_others_cite(basis: str, key: str | None) -> None:
    found = basis_iri(basis)
    assert (found and found.rsplit("/document/")[-1]) == key
