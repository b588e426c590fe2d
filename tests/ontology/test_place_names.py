"""Place names as people write them, and which unit each may mean on a day."""

import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from ontology.levels import Level
from ontology.places import Gazetteer, Reason, Unit, gazetteer

BEFORE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)
IN_2023 = date(2023, 5, 1)


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return gazetteer()


def named(places: Gazetteer, written: str, **scope: object) -> list[str]:
    """Full names with province, as in "xã Đại Lãnh (Khánh Hòa)"."""
    found = places.find(written, **scope)  # type: ignore[arg-type]
    return [f"{it.unit.full_name} ({places.province_of(it.unit).name})" for it in found]


def full_names(units: tuple[Unit, ...]) -> set[str]:
    return {unit.full_name for unit in units}


@pytest.mark.parametrize(
    ("written", "expected", "why"),
    [
        ("thị xã Ngã Năm", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.EXACT),
        ("THỊ XÃ NGÃ NĂM", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.EXACT),
        ("TX. Ngã Năm", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.EXACT),
        ("TX Ngã Năm", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.EXACT),
        ("TX.Ngã Năm", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.EXACT),
        (unicodedata.normalize("NFD", "thị xã Ngã Năm"), ["thị xã Ngã Năm (Sóc Trăng)"], Reason.EXACT),
        ("thi xa nga nam", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.ACCENT_FREE),
        ("Thị xã Ngả Năm", ["thị xã Ngã Năm (Sóc Trăng)"], Reason.ONE_DIACRITIC),
        ("TP Hồ Chí Minh", ["thành phố Hồ Chí Minh (Hồ Chí Minh)"] * 2, Reason.EXACT),
        ("TPHCM", ["thành phố Hồ Chí Minh (Hồ Chí Minh)"] * 2, Reason.EXACT),
        ("TP.HCM", ["thành phố Hồ Chí Minh (Hồ Chí Minh)"] * 2, Reason.EXACT),
        ("Q.1", ["quận 1 (Hồ Chí Minh)"], Reason.EXACT),
        ("Q1", ["quận 1 (Hồ Chí Minh)"], Reason.EXACT),
        ("BR-VT", ["tỉnh Bà Rịa - Vũng Tàu (Bà Rịa - Vũng Tàu)"], Reason.EXACT),
        ("Bà Rịa – Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu (Bà Rịa - Vũng Tàu)"], Reason.EXACT),
        ("tỉnh Thừa Thiên - Huế", ["tỉnh Thừa Thiên Huế (Thừa Thiên Huế)"], Reason.EXACT),
        ("TT. Huế", ["tỉnh Thừa Thiên Huế (Thừa Thiên Huế)"], Reason.EXACT),
        ("tỉnh Thanh Hoá", ["tỉnh Thanh Hóa (Thanh Hóa)"], Reason.TONE),
        ("tỉnh Ðắk Nông", ["tỉnh Đắk Nông (Đắk Nông)"], Reason.TONE),
        ("Quán Hành", ["thị trấn Quán Hành (Nghệ An)"], Reason.EXACT),
        ("quan hanh", ["thị trấn Quán Hành (Nghệ An)"], Reason.ACCENT_FREE),
        ("huyện Đạ Huoai", ["huyện Đạ Huoai (Lâm Đồng)"] * 2, Reason.EXACT),
    ],
)
def test_any_written_form(places: Gazetteer, written: str, expected: list[str], why: Reason) -> None:
    assert named(places, written) == expected
    assert {it.why for it in places.find(written)} == {why}


@pytest.mark.parametrize("written", ["", " ", "xyz", "huyện", "1", "số 5", "UBND", "DMC", "Ngốc Hôi", "Thị xã"])
def test_what_names_no_place(places: Gazetteer, written: str) -> None:
    assert places.find(written) == ()


def test_the_score_falls_with_the_reason() -> None:
    scores = [why.score for why in Reason]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_initials_need_a_unit_around_them(places: Gazetteer) -> None:
    tay_ninh = places.province("Tây Ninh", IN_2023)
    (match,) = places.find("Huyện DMC", within=tay_ninh)
    assert (match.unit.full_name, match.why) == ("huyện Dương Minh Châu", Reason.INITIALS_WITHIN)
    assert named(places, "DMC", within=tay_ninh, level=Level.DISTRICT) == ["huyện Dương Minh Châu (Tây Ninh)"]
    assert {it.why for it in places.find("Huyện DMC")} == {Reason.INITIALS}


def test_another_type_or_time_is_offered_last(places: Gazetteer) -> None:
    (match,) = places.find("thị xã Dương Minh Châu", on=IN_2023)
    assert (match.unit.full_name, match.why) == ("huyện Dương Minh Châu", Reason.OTHER_TYPE)
    (match,) = places.find("huyện Ngọc Hồi", on=date(2026, 1, 1))
    assert (match.unit.full_name, match.why) == ("huyện Ngọc Hồi", Reason.OTHER_DATE)


def test_both_dai_lanh_and_the_one_after(places: Gazetteer) -> None:
    assert named(places, "xã Đại Lãnh", on=IN_2023) == ["xã Đại Lãnh (Quảng Nam)", "xã Đại Lãnh (Khánh Hòa)"]
    assert named(places, "xã Đại Lãnh", on=IN_2023, within=places.province("Khánh Hòa", IN_2023)) == [
        "xã Đại Lãnh (Khánh Hòa)"
    ]
    assert named(places, "xã Đại Lãnh", on=REFORM) == ["xã Đại Lãnh (Khánh Hòa)"]
    assert len(places.find("xã Đại Lãnh")) == 3


def test_both_ngoc_hoi(places: Gazetteer) -> None:
    assert named(places, "Ngọc Hồi", on=IN_2023) == ["huyện Ngọc Hồi (Kon Tum)", "xã Ngọc Hồi (Hà Nội)"]
    assert named(places, "Ngọc Hồi", on=REFORM) == ["xã Ngọc Hồi (Hà Nội)"]
    assert named(places, "Ngọc Hôi", on=IN_2023, level=Level.DISTRICT) == ["huyện Ngọc Hồi (Kon Tum)"]


def test_ten_chau_thanh(places: Gazetteer) -> None:
    found = places.find("huyện Châu Thành", on=IN_2023)
    assert len(found) == 10
    assert len({it.unit.parent for it in found}) == 10
    dong_thap = places.province("Đồng Tháp", IN_2023)
    assert named(places, "H. Châu Thành", on=IN_2023, within=dong_thap) == ["huyện Châu Thành (Đồng Tháp)"]


def test_two_dong_thap(places: Gazetteer) -> None:
    old, new = places.province("tỉnh Đồng Tháp", BEFORE), places.province("tỉnh Đồng Tháp", REFORM)
    assert old
    assert new
    assert old.key != new.key
    assert places.province("Đồng Tháp") == new
    assert places.successors(old) == (new,)
    assert full_names(places.predecessors(new)) == {"tỉnh Đồng Tháp", "tỉnh Tiền Giang"}
    assert {change.basis for change in places.changes_into(new)} == {"202/2025/QH15"}


def test_unknown_province(places: Gazetteer) -> None:
    assert places.province("Kon Tum", REFORM) is not None, "offered as of another time"
    assert places.province("Atlantis") is None


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [
        ("UBND tỉnh Đồng Tháp; Tỉnh ủy Khánh Hoà", Level.PROVINCE, ["tỉnh Đồng Tháp", "Khánh Hoà"]),
        ("ỦY BAN NHÂN DÂN\nTỈNH BÀ RỊA – VŨNG TÀU", Level.PROVINCE, ["TỈNH BÀ RỊA – VŨNG TÀU"]),
        ("vì hòa bình của huyện Tây Ninh", Level.PROVINCE, []),
        ("Chủ tịch Hồ Chí Minh; Đoàn TNCS HCM", Level.PROVINCE, []),
        ("tại TP. Hồ Chí Minh và TPHCM", Level.PROVINCE, ["TP. Hồ Chí Minh", "TPHCM"]),
        ("HĐND huyện Ngọc Hồi, thị xã Ngã Năm", Level.DISTRICT, ["huyện Ngọc Hồi", "thị xã Ngã Năm"]),
        ("Ngọc Hồi, Ngã Năm", Level.DISTRICT, []),
        ("xã Tân Long", Level.DISTRICT, []),
    ],
)
def test_names_in_running_text(places: Gazetteer, text: str, level: Level, expected: list[str]) -> None:
    assert [text[start:end] for start, end, _ in places.names_in(text, IN_2023, level)] == expected


def test_an_ambiguous_name_gives_every_unit(places: Gazetteer) -> None:
    found = places.names_in("huyện Châu Thành", IN_2023, Level.DISTRICT)
    assert len(found) == 10
    assert {(start, end) for start, end, _ in found} == {(0, 16)}


@pytest.mark.shared
@pytest.mark.parametrize(
    ("stem", "province"),
    [("001", "Đồng Tháp"), ("002", "Khánh Hòa"), ("003", "Kon Tum"), ("004", "Tây Ninh")],
)
def test_the_province_named_most_in_a_real_plan(shared: Path, places: Gazetteer, stem: str, province: str) -> None:
    (file, *_) = sorted((shared / "seeds").glob(f"{stem}*"))
    text = unicodedata.normalize("NFC", file.read_text("utf-8"))
    counted = Counter(unit.name for _, _, unit in places.names_in(text, IN_2023))
    assert counted.most_common(1)[0][0] == province
