"""Ngoặc kép không đóng: names whose quotation is never closed."""

import re
from collections.abc import Iterator
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.alone import may_name
from ingest.extract.movements.words import Head, Naming
from ingest.extract.quotes import Quote
from ingest.letters import UPPER
from ingest.model import Span

_UNCLOSED: Final = re.compile(
    r"\s*:?\s*[“«„\"]\s*(?P<name>\w(?:[^“”«»\"\n;.\t]|\.(?=\d)){4,150}?)\s*(?=[.;,]?(?:[\n\t]|\Z)|[.;]\s)"
)


def unclosed(clean: str, found_heads: tuple[Head, ...], marks: tuple[Quote, ...]) -> Iterator[Naming]:
    """Names whose quotation is never closed: they end with the line, or where the next one was joined to it."""
    starts = frozenset(quote.outer.start for quote in marks)
    for head in found_heads:
        match = _UNCLOSED.match(clean, head.span.end)
        if match and head.words.start and clean[head.words.start - 1] in '“«„"':
            continue  # the kind word alone is quoted: 'cái gọi là "phong trào" …'
        if match and not starts & set(range(match.start(), match.start("name"))) and may_name(match["name"]):
            start, end = match.start("name"), match.start("name") + _first_line(match["name"])
            lead = Span(head.words.start, start)
            yield Naming(Span(start, end), head.kind, lead, "movement.unclosed", quoted=True, confidence=0.7)


_BY: Final = re.compile(rf",?\s+(?:do|được)\s+(?=[{UPPER}])")
"""Behind a name: whose it is."""


def _first_line(joined: str) -> int:
    """Where the line of a name ended that a sentence was joined to: before a capital, with a verb behind it.

    >>> _first_line("Ruộng sạch Các tổ đã đăng ký"), _first_line("Toàn dân bảo vệ an ninh Tổ quốc")
    (10, 31)
    """
    launched = _BY.search(joined)
    joined = joined[: launched.start()] if launched else joined
    breaks = [match.start() for match in re.finditer(rf"\s(?=[{UPPER}])", joined)]
    return next((place for place in breaks if words.FINITE.search(joined, place)), len(joined))
