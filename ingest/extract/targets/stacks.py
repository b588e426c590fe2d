"""Tables whose cells stand one below the other, as web pages copied as text leave them: back into rows.

A row begins with its number and words; empty cells leave nothing, and what stands below the last row is no cell.
"""

import re
from dataclasses import dataclass
from typing import Final

from ingest.model import Span

Cells = list[tuple[int, str]]

_NUMBER_HEAD: Final = re.compile(r"^\W{0,4}(?:S?TT|Số TT)\W{0,4}$", re.MULTILINE)
_MARK: Final = re.compile(r"\W{0,2}(?:(?P<number>\d{1,2})|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,5}|[A-Ea-eđ]|[-+])\W{0,2}")
_WORDS: Final = re.compile(r"\W*[^\W\d_]{2}")
_YEAR: Final = re.compile(r"\W*(?:(?:đến|kế hoạch|mục tiêu|cuối)\s+)*(?:năm\s+)?20\d\d\W*", re.IGNORECASE)
_WIDEST: Final = 12  # columns of a table


@dataclass(frozen=True, slots=True)
class Stack:
    """A table read from stacked cells: its head, its rows with the places of their cells, and what it spans."""

    head: list[str]
    rows: list[Cells]
    span: Span


def stacked(clean: str, stretch: Span) -> Stack | None:
    r"""The first table of a stretch whose cells stand one below the other.

    >>> text = "Chỉ tiêu:\nTT\n\nNội dung\n\nNăm 2025\n\n1\n\nHộ nghèo\n\n3\n\n2\n\nHội viên mới\n\n20\n"
    >>> table = stacked(text, Span(0, len(text)))
    >>> table.head, [[words for _, words in row] for row in table.rows]
    (['TT', 'Nội dung', 'Năm 2025'], [['1', 'Hộ nghèo', '3'], ['2', 'Hội viên mới', '20']])
    """
    if clean.find("TT", stretch.start, stretch.end) < 0:
        return None
    mark = _NUMBER_HEAD.search(clean, stretch.start, stretch.end)
    cells = _lines(clean, mark.start(), stretch.end) if mark else []
    starts = _starts(cells)
    if not mark or not starts or not 3 <= starts[0] <= _WIDEST:
        return None
    bounds = list(zip(starts, [*starts[1:], len(cells)], strict=True))
    wide = max(end - start for start, end in bounds[:-1] or bounds)
    head = _under_one([words for _, words in cells[: starts[0]]], wide)
    rows = [cells[start:end][: len(head)] for start, end in bounds]
    place, words = rows[-1][-1]
    return Stack(head, rows, Span(mark.start(), place + len(words)))


def _lines(clean: str, start: int, end: int) -> Cells:
    cells = []
    for line in clean[start:end].split("\n"):
        if line.strip():
            cells.append((start + len(line) - len(line.lstrip()), line.strip()))
        start += len(line) + 1
    return cells


def _starts(cells: Cells) -> list[int]:
    """Where rows begin: at a mark before words, numbers in their order, which parts of the table begin anew."""
    starts: list[int] = []
    due = 1
    for at in range(1, len(cells) - 1):
        found = _MARK.fullmatch(cells[at][1])
        if not found or not _WORDS.match(cells[at + 1][1]):
            continue
        if found["number"] and int(found["number"]) not in (due, 1):
            continue
        due = int(found["number"]) + 1 if found["number"] else due
        starts.append(at)
    return starts


def _under_one(head: list[str], wide: int) -> list[str]:
    """The head without the cell that stands above several years."""
    years = next((at for at in range(len(head)) if all(_YEAR.fullmatch(one) for one in head[at:])), len(head))
    return head[: years - 1] + head[years:] if len(head) == wide + 1 and len(head) - years > 1 else head
