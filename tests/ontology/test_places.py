from datetime import date

import pytest

from ontology.levels import Level
from ontology.places import Gazetteer, Reason, Unit, gazetteer


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return gazetteer()


def only(units: tuple[Unit, ...]) -> Unit:
    (unit,) = units
    return unit


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2019, 10, 6), (63, 713, 11160)),
        (date(2022, 6, 1), (63, 705, 10599)),
        (date(2025, 6, 30), (63, 696, 10035)),
        (date(2025, 7, 1), (34, 0, 3321)),
        (date(2026, 10, 1), (34, 0, 3321)),
    ],
)
def test_units_are_counted_right_on_a_day(places: Gazetteer, day: date, counts: tuple[int, ...]) -> None:
    assert tuple(len(places.on(day, level)) for level in (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)) == counts


def test_keys_are_unique(places: Gazetteer) -> None:
    assert len(places._by_key) == len(places._units)
