import itertools
import unicodedata
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from ontology.levels import Level
from ontology.places import Gazetteer, Unit, gazetteer

BEFORE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)
IN_2022 = date(2022, 6, 1)
IN_2023 = date(2023, 5, 1)
LOCAL_LEVELS = (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return gazetteer()


def full_names(units: tuple[Unit, ...]) -> set[str]:
    return {unit.full_name for unit in units}


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2019, 10, 6), (63, 713, 11160)),
        (date(2021, 11, 1), (63, 705, 10599)),
        (IN_2022, (63, 705, 10599)),
        (date(2023, 4, 10), (63, 705, 10598)),
        (date(2024, 5, 1), (63, 705, 10595)),
        (date(2025, 3, 1), (63, 696, 10035)),
        (BEFORE, (63, 696, 10035)),
        (REFORM, (34, 0, 3321)),
        (date(2026, 10, 1), (34, 0, 3321)),
    ],
)
def test_as_many_units_as_officially_counted(places: Gazetteer, day: date, counts: tuple[int, ...]) -> None:
    assert tuple(len(places.on(day, level)) for level in LOCAL_LEVELS) == counts


@pytest.mark.parametrize(
    ("code", "eve", "day", "basis"),
    [
        ("172", "thị xã Phổ Yên", date(2022, 4, 10), "469/NQ-UBTVQH15"),
        ("07477", "xã Phương Sơn", date(2022, 7, 1), "510/NQ-UBTVQH15"),
        ("697", "huyện Chơn Thành", date(2022, 10, 1), "570/NQ-UBTVQH15"),
        ("890", "huyện Tịnh Biên", date(2023, 4, 10), "721/NQ-UBTVQH15"),
        ("222", "huyện Việt Yên", date(2024, 2, 1), "938/NQ-UBTVQH15"),
        ("816", "thị xã Gò Công", date(2024, 5, 1), "1013/NQ-UBTVQH15"),
    ],
)
def test_changes_since_2021_have_their_day_and_resolution(
    places: Gazetteer, code: str, eve: str, day: date, basis: str
) -> None:
    old, new = (match.unit for match in places.coded(code)[:2])
    assert (old.full_name, old.valid_to, new.valid_from) == (eve, day - timedelta(days=1), day)
    assert [(change.new, change.basis) for change in places.changes_of(old)] == [(new, basis)]
    assert not old.estimated


@pytest.mark.parametrize("code", ["205", "123"])
def test_a_day_that_is_only_bounded_is_marked(places: Gazetteer, code: str) -> None:
    assert all(match.unit.estimated for match in places.coded(code)[:2])


@pytest.mark.parametrize(
    ("day", "cities"),
    [
        (date(2024, 12, 31), 5),
        (date(2025, 1, 1), 6),
        (REFORM, 6),
        (date(2026, 4, 29), 6),
        (date(2026, 4, 30), 7),
        (date(2026, 9, 1), 8),
        (date(2026, 9, 20), 9),
    ],
)
def test_centrally_run_cities(places: Gazetteer, day: date, cities: int) -> None:
    assert Counter(unit.type for unit in places.on(day, Level.PROVINCE))["thành phố"] == cities


def test_keys_are_unique_and_fit_an_iri(places: Gazetteer) -> None:
    keys = [unit.key for unit in places.units]
    assert len(set(keys)) == len(keys)
    assert all(key.replace("-", "").isalnum() and key.isascii() and key.islower() for key in keys)


def test_periods_of_one_code_do_not_overlap(places: Gazetteer) -> None:
    periods: dict[str, list[Unit]] = {}
    for unit in places.units:
        periods.setdefault(unit.code, []).append(unit)
    for units in periods.values():
        assert not any(one.overlaps(other) for one, other in itertools.pairwise(units)), units


def test_names_are_in_one_spelling(places: Gazetteer) -> None:
    for unit in places.units:
        assert unit.name == unicodedata.normalize("NFC", unit.name)
        assert unit.type == unit.type.lower()
        assert all(word[0].isupper() or not word[0].isalpha() for word in unit.name.split()), unit


def test_every_unit_has_its_place(places: Gazetteer) -> None:
    for unit in places.units:
        assert places.province_of(unit).level is Level.PROVINCE
        parent = places.parent(unit)
        assert parent is None or parent.overlaps(unit)


def test_nothing_ended_in_2025_without_a_successor(places: Gazetteer) -> None:
    ended = [unit for unit in places.units if unit.valid_to == BEFORE]
    assert [unit.full_name for unit in ended if not places.successors(unit)] == []
    began = [unit for unit in places.units if unit.valid_from == REFORM]
    assert [unit.full_name for unit in began if not places.predecessors(unit)] == []


def test_the_tables_are_small(project: Path) -> None:
    assert sum(file.stat().st_size for file in (project / "ontology/gazetteer").glob("*.tsv")) < 2_000_000


def test_code_26740_before_and_after(places: Gazetteer) -> None:
    before, after = (unit for unit in places.units if unit.code == "26740")
    assert (before.full_name, before.valid_to) == ("phường Bến Nghé", BEFORE)
    assert (after.full_name, after.valid_from) == ("phường Sài Gòn", REFORM)
    assert after in places.successors(before)


@pytest.mark.parametrize(
    ("written", "around", "after", "basis"),
    [
        ("thị xã Ngã Năm", "tỉnh Sóc Trăng", {"phường Ngã Năm", "phường Mỹ Quới", "xã Tân Long"}, "1668/NQ-UBTVQH15"),
        ("huyện Ngọc Hồi", "tỉnh Kon Tum", {"xã Bờ Y", "xã Dục Nông", "xã Sa Loong"}, "1677/NQ-UBTVQH15"),
        (
            "huyện Dương Minh Châu",
            "tỉnh Tây Ninh",
            {
                "xã Dương Minh Châu",
                "xã Cầu Khởi",
                "xã Lộc Ninh",
                "xã Truông Mít",
                "phường Ninh Thạnh",
                "phường Bình Minh",
            },
            "1682/NQ-UBTVQH15",
        ),
    ],
)
def test_what_became_of_a_district(places: Gazetteer, written: str, around: str, after: set[str], basis: str) -> None:
    (match,) = places.find(written)
    parent = places.parent(match.unit)
    assert parent
    assert parent.full_name == around
    changes = places.changes_of(match.unit)
    assert {change.new.full_name for change in changes} == after
    assert {(change.day, change.basis) for change in changes} == {(REFORM, basis)}


def test_what_became_of_a_commune(places: Gazetteer) -> None:
    (match,) = places.find("xã Đại Lãnh", within=places.province("Khánh Hòa", IN_2023))
    (change,) = places.changes_of(match.unit)
    assert (change.new.full_name, change.kind) == ("xã Đại Lãnh", "full")
    assert match.unit in places.predecessors(change.new)


def test_districts_of_a_province_on_a_day(places: Gazetteer) -> None:
    dong_thap = places.province("Đồng Tháp", IN_2023)
    assert dong_thap
    assert full_names(places.children(dong_thap, IN_2023)) == {
        "thành phố Cao Lãnh",
        "thành phố Hồng Ngự",
        "thành phố Sa Đéc",
        "huyện Cao Lãnh",
        "huyện Châu Thành",
        "huyện Hồng Ngự",
        "huyện Lai Vung",
        "huyện Lấp Vò",
        "huyện Tam Nông",
        "huyện Tân Hồng",
        "huyện Thanh Bình",
        "huyện Tháp Mười",
    }
    assert len(places.children(dong_thap, IN_2023, Level.COMMUNE)) == 143
    assert places.children(dong_thap, REFORM) == ()


def test_all_communes_lie_in_some_province(places: Gazetteer) -> None:
    for day in (IN_2022, REFORM):
        below = [unit for top in places.on(day, Level.PROVINCE) for unit in places.children(top, day, Level.COMMUNE)]
        assert sorted(unit.key for unit in below) == sorted(unit.key for unit in places.on(day, Level.COMMUNE))


def test_a_commune_keeps_its_key_when_its_province_becomes_a_city(places: Gazetteer) -> None:
    city = places.province("thành phố Đồng Nai", date(2026, 5, 1))
    assert city
    assert city.key == "thanh-pho-dong-nai-75-2026"
    (match,) = places.find("xã Cẩm Mỹ", on=REFORM, level=Level.COMMUNE, within=places.province("Đồng Nai", REFORM))
    assert [unit.full_name for unit in places.ancestors(match.unit, REFORM)] == ["tỉnh Đồng Nai"]
    assert [unit.full_name for unit in places.ancestors(match.unit)] == ["thành phố Đồng Nai"]
    wards = [unit for unit in places.units if unit.valid_from == date(2026, 4, 30) and unit.level is Level.COMMUNE]
    assert {unit.type for unit in wards} == {"phường"}
    assert len(wards) == 10


def test_changes_meet_at_their_day(places: Gazetteer) -> None:
    for unit in places.units:
        for change in places.changes_of(unit):
            assert change.old.valid_to == change.day - timedelta(days=1) or change.old.valid_on(change.day)
            assert change.new.valid_on(change.day)
            assert change.kind in {"full", "partial", "unknown"}


def test_unit_by_key(places: Gazetteer) -> None:
    (match,) = places.find("thị xã Ngã Năm")
    assert places.unit(match.unit.key) is match.unit
    with pytest.raises(KeyError):
        places.unit("xa-khong-co-99999")
