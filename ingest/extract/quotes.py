"""Ngoặc kép: what stands between quotation marks of any kind, “ ” " ' ‘ ’ « » „ '', also one taken for the other."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.model import Span

QUOTES: Final = {  # what closes a quotation; keyboards mix “ with "
    "“": re.compile(r"[”\"]"),
    '"': re.compile(r"[\"”]"),
    "«": re.compile("»"),
    "‘": re.compile("’"),
}
_MARK: Final = re.compile(  # one set of signs first, as it is found faster than one of several patterns
    r"[“”\"„‟‘’'«»`](?:(?<=')'|(?<=’)’|(?<=‘)‘|(?<=`)`|(?<!`))"
)
_BLOCK_END: Final = re.compile(r"\n(?:\s*\n|(?=[-+•●]|\d{1,2}[.)](?!\d)|[a-zđ][.)]\s))")
_OPENING: Final = frozenset("“„‟‘«``‘‘")
_TAKEN_FOR: Final = re.compile(r"\s+[^\W\d_][^“”„«»\".;:\n]{4,120}[”»]")
"""Behind a closing mark that closes nothing: the next mark closes too, so the first was meant to open."""
_SINGLE: Final = frozenset("‘’'")
LONGEST: Final = 400
"""Code points with the marks; a mark that is not closed by then was never meant to be."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `outer` with its marks, `inner` the words alone."""

    outer: Span
    inner: Span


@lru_cache(maxsize=1)  # movements and targets ask for those of one text
def quotes(clean: str) -> tuple[Quote, ...]:
    r"""Every quotation of a text in the order of its start, nested ones too; a mark without partner is none.

    >>> text = "phong trào “Dạy tốt”, 'Hai tốt' và \"Tết trồng cây\"; huyện Cư M'gar"
    >>> [quote.inner.of(text) for quote in quotes(text)]
    ['Dạy tốt', 'Hai tốt', 'Tết trồng cây']
    """
    return tuple(sorted(_pairs(clean), key=lambda quote: (quote.outer.start, -quote.outer.end)))


def _pairs(clean: str) -> Iterator[Quote]:
    """Each closing mark goes with the nearest open one of its family in the same paragraph or item."""
    open_marks: list[re.Match[str]] = []
    open_families: Counter[str] = Counter()
    place = 0
    for mark in _MARK.finditer(clean):
        if _BLOCK_END.search(clean, place, mark.start()):
            open_marks.clear()
            open_families.clear()
        place = mark.end()
        family = _family(mark[0])
        if _opens(clean, mark, is_open=open_families[family] > 0):
            open_marks.append(mark)
            open_families[family] += 1
        elif open_families[family]:
            first = open_marks.pop()
            while _family(first[0]) != family:
                open_families[_family(first[0])] -= 1
                first = open_marks.pop()
            open_families[family] -= 1
            if mark.end() - first.start() <= LONGEST and clean[first.end() : mark.start()].strip():
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
    if mark[0] in "”»":  # with nothing open and a space before it, it can only open
        return not is_open and (at_start or (at_end and _TAKEN_FOR.match(clean, mark.end()) is not None))
    if mark[0] in "’’":
        return at_start and not at_end and not is_open
    if mark[0] == "'":
        return at_start and not at_end
    return at_start and not at_end if at_start != at_end else not is_open


def _stripped(clean: str, start: int, end: int) -> Span:
    """The words alone, without a comma that was put inside the marks."""
    words = clean[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip(" \n,;")))
