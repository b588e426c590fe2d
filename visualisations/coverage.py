"""Sơ đồ độ phủ: who answered, who is silent and what is unknown, in a lane for each level, by province.

Every body is one mark for each status that it has, so that the marks of a picture are the counts of its coverage: an
answer to one document does not excuse silence to another. The page draws the lanes (graph_api/pages).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ontology.folding import fold
from ontology.levels import Level
from ontology.namespaces import ORGANISATION
from ontology.places import gazetteer
from queries.coverage import Coverage, Row, Status

NAMED: Final = 40
"""So many marks of a lane bear their names; more are small squares that tell theirs when asked."""
DRAWN: Final = 1500
"""So many marks a lane holds; with more of them each province is a bar."""


@dataclass(frozen=True, slots=True)
class Part:
    """The bodies of one province; `province` is None for those of none, or where the map does not know it."""

    province: str | None
    counts: Mapping[Status, int]
    marks: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """The bodies of one level. `style` is named, dense or bars, by how many there are."""

    level: Level | None
    counts: Mapping[Status, int]
    parts: tuple[Part, ...]
    style: str


def lanes(found: Coverage) -> tuple[Lane, ...]:
    """The lanes of a coverage, centre first; levels without a body are left out."""
    marks: dict[tuple[str, Status], Row] = {}
    for row in found.rows:
        marks.setdefault((row.iri, row.status), row)
    levels: defaultdict[int, list[Row]] = defaultdict(list)
    for row in marks.values():
        levels[row.level.depth if row.level else len(Level)].append(row)
    return tuple(_lane(levels[depth]) for depth in sorted(levels))


def _lane(marks: list[Row]) -> Lane:
    provinces: defaultdict[str, list[Row]] = defaultdict(list)
    for row in marks:
        provinces[_province(row) or ""].append(row)
    parts = (_part(name, provinces[name]) for name in sorted(provinces, key=lambda name: (not name, fold(name))))
    style = "named" if len(marks) <= NAMED else "dense" if len(marks) <= DRAWN else "bars"
    return Lane(marks[0].level, _counts(marks), tuple(sorted(parts, key=_is_unknown)), style)


def _part(province: str, marks: list[Row]) -> Part:
    return Part(province or None, _counts(marks), tuple(sorted(marks, key=_order)))


def _is_unknown(part: Part) -> bool:
    """Whether nothing is known of any of its bodies: what is known comes first."""
    return not (part.counts[Status.ANSWERED] or part.counts[Status.SILENT])


def _counts(marks: Iterable[Row]) -> Mapping[Status, int]:
    found = Counter(row.status for row in marks)
    return {status: found[status] for status in Status}


def _order(row: Row) -> tuple[int, str, str]:
    """By status, the earliest answers first, then by name."""
    return list(Status).index(row.status), (row.answer and row.answer.document.date) or "9", row.label


def _province(row: Row) -> str | None:
    """The province that a body's unit lies in."""
    unit = gazetteer().known(row.iri.removeprefix(ORGANISATION).partition(".")[2])
    return gazetteer().province_of(unit).full_name if unit else None
