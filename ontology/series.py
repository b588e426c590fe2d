"""Dãy số: which documents are numbered one after another, and whose printed date cannot be right among them.

Inside one series numbers grow with dates (Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from ontology.edtf import later
from ontology.identifiers import AssemblyKey, DocumentKey, TermKey, YearKey

_Run = tuple[int, int, int]
"""length, witnesses, minus the place of its last point: what is greater is better"""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, order=True)
class Dated:
    """One date (EDTF) that texts print for a document (its key); `witnesses` counts those texts."""

    number: int
    date: str
    document: str
    witnesses: int = 1


def series_of(key: DocumentKey) -> tuple[str, int] | None:
    """The series that numbers a document and its number there; None for what bears no number in a series.

    >>> series_of(YearKey("tu.tinh-tay-ninh-72", "cv", "399", 2021))
    ('tu.tinh-tay-ninh-72/cv/so/2021', 399)
    >>> series_of(TermKey("tw", "ct", "5", 13)), series_of(AssemblyKey("qh", 15, "nq", "117a", normative=True))
    (('tw/ct/so/khoa-13', 5), ('qh/khoa-15/nq/so/qppl', 117))
    >>> series_of(YearKey("cp", "nq", "66-7", 2025))  # 66.7/2025/NQ-CP is numbered apart from 66
    """
    if not isinstance(key, TermKey | AssemblyKey | YearKey) or "-" in key.number:
        return None
    found = re.match(r"\d+", key.number)
    assert found  # by the shape of keys
    return str(replace(key, number="so")), int(found[0])


def against_order(series: Sequence[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """The dates to distrust in one series so that the others grow with the numbers, each with what it is against.

    They are those of the fewest documents. Of two ways that distrust equally many, the one that fewer texts speak
    against; of two alike, the higher number is in doubt. Dates without a day are held against those with one only.
    n dates take n log n steps.

    >>> dates = ((392, "2021-12-31"), (395, "2021-11-02"), (399, "2021-11-20"), (401, "2021-11"))
    >>> for doubted, other in against_order([Dated(number, date, str(number)) for number, date in dates]):
    ...     print(doubted.document, doubted.date, "is against", other.document, other.date)
    392 2021-12-31 is against 395 2021-11-02
    """
    points = sorted(series)
    kept = _longest([one for one in points if _DAY.fullmatch(one.date)])
    numbers, trusted = [one.number for one in kept], set(kept)
    for one in points:
        if one in trusted:
            continue
        before, after = bisect_left(numbers, one.number), bisect_right(numbers, one.number)
        if before and later(kept[before - 1].date, one.date):
            yield one, kept[before - 1]
        elif after < len(kept) and later(one.date, kept[after].date):
            yield one, kept[after]


def _longest(points: Sequence[Dated]) -> list[Dated]:
    """The longest run of sorted points whose numbers grow and whose dates never fall; of equals the best witnessed."""
    ranks = {date: rank for rank, date in enumerate(sorted({one.date for one in points}), 1)}
    best: list[_Run] = [(0, 0, 1)] * (len(ranks) + 1)  # a Fenwick tree of maxima; the empty run has no last point
    before: list[int] = []
    for _, same_number in groupby(enumerate(points), key=lambda each: each[1].number):
        runs = []
        for place, one in same_number:
            length, witnesses, end = _highest(best, ranks[one.date])
            before.append(-end)
            runs.append((ranks[one.date], (length + 1, witnesses + one.witnesses, -place)))
        for rank, run in runs:
            _raise(best, rank, run)
    found, place = [], -max(best)[2]
    while place >= 0:
        found.append(points[place])
        place = before[place]
    return found[::-1]


def _highest(tree: Sequence[_Run], rank: int) -> _Run:
    """The best run that ends at this rank or below."""
    found = tree[0]
    while rank:
        found, rank = max(found, tree[rank]), rank & (rank - 1)
    return found


def _raise(tree: list[_Run], rank: int, run: _Run) -> None:
    while rank < len(tree):
        tree[rank], rank = max(tree[rank], run), rank + (rank & -rank)
