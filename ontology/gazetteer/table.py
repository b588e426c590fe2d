"""The units of the table as values, and the changes between them."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Final

from ontology.folding import slug
from ontology.levels import Level

_REFORM: Final = date(2025, 7, 1)
_LEVELS: Final = {len("00"): Level.PROVINCE, len("000"): Level.DISTRICT, len("00000"): Level.COMMUNE}


@dataclass(frozen=True, slots=True)
class Unit:
    """Đơn vị hành chính during one period: a change of type, name or parent, and every merger, makes a new one.

    `key` is the slug of the full name, the official code, and the year of the first day ("xa-dai-lanh-22495-2025"; with
    the month in the first half of 2025; no year for units older than the oldest list). `valid_from` None: not known,
    before October 2019; `valid_to` is the last day, None while the unit exists. `estimated`: one of both days is only
    known to lie between two lists. `parent` is the key of the unit it last belonged to.
    """

    key: str
    code: str
    type: str
    name: str
    level: Level
    parent: str | None
    valid_from: date | None
    valid_to: date | None
    estimated: bool = False

    @property
    def full_name(self) -> str:
        """Type and name in the official spelling: "thị xã Ngã Năm"."""
        return f"{self.type} {self.name}"

    def valid_on(self, day: date) -> bool:
        """Whether the unit existed on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def overlaps(self, other: "Unit") -> bool:
        """Whether both existed on a common day."""
        return (self.valid_from or date.min) <= (other.valid_to or date.max) and (other.valid_from or date.min) <= (
            self.valid_to or date.max
        )


@dataclass(frozen=True, slots=True)
class Change:
    """On `day`, `old` became `new` or gave a part to it. `kind`: full, partial or unknown; `basis` may be empty."""

    day: date
    old: Unit
    new: Unit
    kind: str
    basis: str


@cache
def units() -> tuple[Unit, ...]:
    """All units, provinces first, by code, then by time."""
    found: list[Unit] = []
    latest: dict[str, list[Unit]] = {}
    for line in _lines("units.tsv"):
        unit = _unit(line.split("\t"), latest)
        latest.setdefault(unit.code, []).append(unit)
        found.append(unit)
    return tuple(found)


@cache
def changes() -> tuple[Change, ...]:
    """All changes in order of time."""
    periods: dict[str, list[Unit]] = {}
    for unit in units():
        periods.setdefault(unit.code, []).append(unit)

    def at(code: str, day: date) -> Unit:
        return next(unit for unit in periods[code] if unit.valid_on(day))

    found = []
    for line in _lines("successions.tsv"):
        written, old, new, kind, basis = line.split("\t")
        day = _day(written)
        assert day is not None
        found.append(Change(day, at(old, day - timedelta(days=1)), at(new, day), kind, basis))
    return tuple(found)


def _unit(row: list[str], latest: dict[str, list[Unit]]) -> Unit:
    code, kind, name, parent, start, end = row
    first, last = _day(start.rstrip("~")), _day(end.rstrip("~"))
    key = f"{slug(f'{kind} {name}')}-{code}{_begun(first) if first else ''}"
    above = next((it.key for it in reversed(latest[parent]) if it.valid_on(last or date.max)), None) if parent else None
    return Unit(key, code, kind, name, _LEVELS[len(code)], above, first, last, "~" in start or "~" in end)


def _begun(day: date) -> str:
    """The end of a key: the year, and the month for a unit of early 2025, which may have begun anew in July.

    >>> _begun(date(2022, 4, 10)), _begun(date(2025, 1, 1)), _begun(date(2025, 7, 1))
    ('-2022', '-2025-01', '-2025')
    """
    return f"-{day.year}-{day.month:02}" if date(2025, 1, 1) <= day < _REFORM else f"-{day.year}"


@cache
def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _lines(name: str) -> list[str]:
    return (files("ontology.gazetteer") / name).read_text("utf-8").splitlines()[1:]
