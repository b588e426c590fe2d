"""Chỉ tiêu định lượng: an indicator, a comparison, a value and its unit.

Where a document sets aims ("target_aims") everything counted is one; elsewhere only what says so by its own words
("target_shapes"). Names, titles of documents cited, and papers that report or lay down rules set none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.quotes import Quote, quotes
from ingest.extract.targets.aims import aims, paper_year
from ingest.extract.targets.counted import counted
from ingest.extract.targets.limits import is_quota, tells
from ingest.extract.targets.outline import headings
from ingest.extract.targets.shapes import CALL, FIRST, shaped
from ingest.extract.targets.stacks import stacked
from ingest.extract.targets.tables import piled, tabled
from ingest.model import Citation, Section, SectionKind, Span, Target

_NO_AIMS: Final = re.compile(
    r"^\W*(BÁO CÁO|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|THÔNG TƯ|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH)\b", re.MULTILINE
)
"""Titles of papers that tell what was reached or lay down rules: their quantities are no targets."""
_OF_THE_YEAR: Final = re.compile(r"\W+(?:(?:về|việc|tổ chức|triển khai|thực hiện)\s+){0,4}nhiệm vụ\b", re.IGNORECASE)
"""Behind "Hướng dẫn": guidance of the tasks of a year is a plan of what all are to reach."""
_STRIVEN_FOR: Final = re.compile(r"(?:phấn đấu|mục tiêu|chỉ tiêu)\b", re.IGNORECASE)
"""What makes a quantity an aim even in a paper that lays down rules."""
_AHEAD: Final = re.compile(
    r"^\W*(?:[IVX\d.]+\W+)?(?:PHẦN \w+\W+)?(?:PHƯƠNG HƯỚNG|NHIỆM VỤ|MỤC TIÊU|KẾ HOẠCH)\b", re.MULTILINE
)
"""The heading of the part of a report that looks ahead."""


def find_targets(clean: str, sections: tuple[Section, ...], citations: Sequence[Citation] = ()) -> tuple[Target, ...]:
    r"""The targets of the body, in text order; what the titles of `citations` aim at is not the document's own.

    >>> from ingest.segment import segment
    >>> text = "I. Mục tiêu\nTỷ lệ hộ dùng nước sạch đạt trên 98,5%; giảm số vụ cháy 10%/năm; có 31/31 trường chuẩn."
    >>> for target in find_targets(text, segment(text)):
    ...     print(target.indicator, target.comparator, target.value, target.unit)
    Tỷ lệ hộ dùng nước sạch > 98.5 %
    số vụ cháy decrease_by 10.0 %/năm
    trường chuẩn = 31.0 trường
    """
    kind = _NO_AIMS.search(clean[:1500])
    if kind and kind[1] == "HƯỚNG DẪN" and _OF_THE_YEAR.match(clean, kind.end()):
        kind = None
    if kind and kind[1] != "HƯỚNG DẪN" and not _STRIVEN_FOR.search(clean):
        return ()
    head = next((one.span for one in sections if one.kind is SectionKind.HEADER), None)
    year = paper_year(clean, head)
    titles = [one.title_span for one in citations if one.title_span]
    found: list[Target] = []
    for section in sections:
        if section.kind is SectionKind.BODY:
            found += _in_block(clean, section.span, year, kind[1] if kind else None, titles)
        elif section.kind is SectionKind.ANNEX and kind is None:
            found += _where_aimed(clean, section.span, year)
    if not found:
        return ()
    marks = quotes(clean)
    return tuple(
        one
        for one in found
        if not _in_name(marks, one)
        and not is_quota(one.indicator, one.comparator)
        and not any(_within(one, span) for span in titles)
    )


def _in_block(clean: str, block: Span, year: int | None, kind: str | None, titles: Sequence[Span]) -> list[Target]:
    """The targets of one block: all that is counted where aims are set, and between those what says it is an aim."""
    found: list[Target] = []
    place = block.start
    for stretch in aims(clean, block, year, titles):
        found += _between(clean, Span(place, stretch.start), year, kind)
        if kind is None or _may_aim(clean, stretch, kind):
            found += _in_stretch(clean, stretch, year)
        place = stretch.end
    found += _between(clean, Span(place, block.end), year, kind)
    return [one for one in found if not any(tells(line) for line in headings(clean, block.start, one.span.start))]


def _between(clean: str, span: Span, year: int | None, kind: str | None) -> list[Target]:
    """The targets of running text; guidance sets only those that all are to reach."""
    if kind is None:
        return shaped(clean, span, year)
    lines = _lines_of(clean, span, "100%") if kind == "HƯỚNG DẪN" else ()
    return [
        one for line in lines for one in shaped(clean, line, year) if one.rule in (FIRST, CALL) and one.value == 100
    ]


def _lines_of(clean: str, span: Span, words: str) -> Iterator[Span]:
    """The lines of a stretch in which some words stand."""
    place = clean.find(words, span.start, span.end)
    while place >= 0:
        end = clean.find("\n", place, span.end)
        end = span.end if end < 0 else end
        yield Span(max(clean.rfind("\n", span.start, place) + 1, span.start), end)
        place = clean.find(words, end, span.end)


def _in_stretch(clean: str, stretch: Span, year: int | None) -> Iterator[Target]:
    table = stacked(clean, stretch) if clean.find("\t", stretch.start, stretch.end) < 0 else None
    if table and (found := list(piled(table, year))):
        yield from counted(clean, Span(stretch.start, table.span.start), year)
        yield from found
        yield from counted(clean, Span(table.span.end, stretch.end), year)
        return
    yield from tabled(clean, stretch, year)
    yield from counted(clean, stretch, year)


def _where_aimed(clean: str, block: Span, year: int | None) -> Iterator[Target]:
    """What is counted where an attached plan sets aims; the rest of an annex is forms and lists."""
    for stretch in aims(clean, block, year):
        yield from _in_stretch(clean, stretch, year)


def _may_aim(clean: str, stretch: Span, kind: str) -> bool:
    """Whether a stretch is one of aims in a paper that reports, guides or rules."""
    if kind == "BÁO CÁO":
        striven = clean[stretch.start : stretch.end].lower().find("phấn đấu") in range(80)
        return striven or _AHEAD.search(clean, 0, stretch.start) is not None
    return kind == "HƯỚNG DẪN"


def _within(target: Target, span: Span) -> bool:
    return span.start <= target.span.end - 1 < span.end


def _in_name(marks: tuple[Quote, ...], target: Target) -> bool:
    """Whether the quantity that ends a target stands in a quotation that began behind the target: in a name."""
    if target.rule in (FIRST, CALL):  # its quantity stands before what it counts
        return False
    start, end = target.span.start, target.span.end
    first = bisect_right(marks, start, key=lambda quote: quote.outer.start)
    last = bisect_right(marks, end, key=lambda quote: quote.outer.start)
    return any(quote.inner.end >= end for quote in marks[first:last])
