"""Ngoặc kép: what stands between quotation marks of any kind, “ ” " ' ‘ ’ « » „ '', also one taken for the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ingest.model import Span

_MARK: Final = re.compile(r"''|’’|‘‘|``|[“”\"„‟‘’'«»]")
_BLOCK_END: Final = re.compile(r"\n\s*\n|\n(?=[-+•●]|\d{1,2}[.)]|[a-zđ][.)]\s)|\Z")
_OPENING: Final = frozenset("“„‟‘«``‘‘")
_SINGLE: Final = frozenset("‘’'")
_LONGEST: Final = 400  # code points; a mark that is not closed by then was never meant to be


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `outer` with its marks, `inner` the words alone."""

    outer: Span
    inner: Span


def quotes(clean: str) -> tuple[Quote, ...]:
    r"""Every quotation of a text in the order of its start, nested ones too; a mark without partner is none.

    >>> text = "phong trào “Dạy tốt”, 'Hai tốt' và \"Tết trồng cây\"; huyện Cư M'gar"
    >>> [quote.inner.of(text) for quote in quotes(text)]
    ['Dạy tốt', 'Hai tốt', 'Tết trồng cây']
    """
    found = [quote for start, end in _blocks(clean) for quote in _pairs(clean, start, end)]
    return tuple(sorted(found, key=lambda quote: (quote.outer.start, -quote.outer.end)))


def _blocks(clean: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BLOCK_END.finditer(clean):
        yield start, match.start()
        start = match.end()


def _pairs(clean: str, start: int, end: int) -> Iterator[Quote]:
    """Quotations of one block: each closing mark goes with the nearest open one of its family."""
    open_marks: list[re.Match[str]] = []
    for mark in _MARK.finditer(clean, start, end):
        family = _family(mark[0])
        partner = next((i for i in range(len(open_marks) - 1, -1, -1) if _family(open_marks[i][0]) == family), None)
        if _opens(clean, mark, is_open=partner is not None):
            open_marks.append(mark)
        elif partner is not None:
            first = open_marks[partner]
            del open_marks[partner:]
            if mark.end() - first.start() <= _LONGEST and clean[first.end() : mark.start()].strip():
                yield Quote(Span(first.start(), mark.end()), _stripped(clean, first.end(), mark.start()))


def _family(mark: str) -> str:
    if mark in "«»":
        return "guillemet"
    return "single" if mark in _SINGLE else "double"


def _opens(clean: str, mark: re.Match[str], *, is_open: bool) -> bool:
    """Whether a mark opens a quotation, by its shape and by the characters around it."""
    before, after = clean[max(0, mark.start() - 1) : mark.start()], clean[mark.end() : mark.end() + 1]
    at_start = not before or before.isspace() or before in '(:[“‘"/-'
    at_end = not after or after.isspace() or after in '.,;:!?)]…”’"/-'
    if mark[0] in _OPENING:
        return not (is_open and at_end and not at_start)
    if mark[0] in "”’»’’":
        return at_start and not at_end and not is_open
    if mark[0] == "'":
        return at_start and not at_end
    return at_start and not at_end if at_start != at_end else not is_open


def _stripped(clean: str, start: int, end: int) -> Span:
    words = clean[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
