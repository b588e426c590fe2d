"""Tên đứng riêng một dòng: names that have a line to themselves, behind a label or as a cell of a table set in lines.

"Tên phong trào: Nhà sạch ngõ đẹp", or a table whose cells were written one below the other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.movement_lines import MARKER, line_start
from ingest.extract.movement_tables import is_column, is_name, is_name_column, quoted_names
from ingest.extract.movement_words import Head, Naming
from ingest.model import Span

_LABEL: Final = words.pattern(rf"\W*(?:{MARKER} )?tên(?: gọi)?(?: của)?(?: các)? ")
_LABELLED: Final = re.compile(r"\s*:[ \t]*(?P<name>[^\n“”\"«»:]{8,200}?)[ \t.;]*(?=\n|\Z)")
_LONGEST_TITLE: Final = 60  # code points of a column's title
_LONGEST_CELL: Final = 200
_CELLS: Final = 80


def on_lines(clean: str, found_heads: Sequence[Head]) -> Iterator[Naming]:
    r"""The movements that lines name for themselves.

    >>> text = "Tên phong trào: Nhà sạch ngõ đẹp\nPhong trào\nThời gian\n“Vườn xanh”\n2024\n“Ao sạch”\n2025"
    >>> [naming.span.of(text) for naming in on_lines(text, words.heads(text))]
    ['Nhà sạch ngõ đẹp', 'Vườn xanh', 'Ao sạch']
    """
    for head in found_heads:
        start = line_start(clean, head.words.start)
        if head.words.start - start > _LONGEST_TITLE or head.kind in (words.PROGRAMME, words.MODEL):
            continue
        named = _LABELLED.match(clean, head.span.end)
        if named and is_name(named["name"]) and _LABEL.fullmatch(clean, start, head.words.start):
            span = Span(*named.span("name"))
            yield Naming(span, head.kind, Span(head.words.start, span.start), "movement.labelled", confidence=0.75)
        yield from _stacked(clean, start, head)


def _stacked(clean: str, start: int, head: Head) -> Iterator[Naming]:
    """The quoted names in the lines below a column's title that stands among titles of other columns."""
    end = _line_end(clean, start)
    if end - start > _LONGEST_TITLE or not is_name_column(clean[start:end]):
        return
    above = clean[line_start(clean, start - 1) : start - 1] if start else ""
    below = end + 1
    while below < len(clean) and is_column(clean[below : _line_end(clean, below)]):
        below = _line_end(clean, below) + 1
    if below == end + 1 and not is_column(above):
        return
    for _ in range(_CELLS):
        end = _line_end(clean, below)
        if not 0 < end - below <= _LONGEST_CELL or below >= len(clean):
            return
        yield from quoted_names(clean, Span(below, end), head.kind)
        below = end + 1


def _line_end(clean: str, start: int) -> int:
    end = clean.find("\n", start)
    return end if end >= 0 else len(clean)
