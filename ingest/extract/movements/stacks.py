"""Tên đứng riêng một dòng: names that have a line to themselves, behind a label or as a cell of a table set in lines.

"Tên phong trào: Nhà sạch ngõ đẹp", or a table whose cells were written one below the other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.lines import MARKER, line_start, rank
from ingest.extract.movements.lists import NO_ITEM
from ingest.extract.movements.tables import is_column, is_name, is_name_column, quoted_names
from ingest.extract.movements.words import Head, Naming
from ingest.model import Span

_LABEL: Final = words.pattern(rf"\W*(?:{MARKER} )?tên(?: gọi)?(?: của)?(?: các)? ")
_LABELLED: Final = re.compile(r"\s*:[ \t]*(?P<name>[^\n“”\"«»:;(]{8,200}?)[ \t.]*(?=[;(\n]|\Z)")
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
        if head.plural or _LISTED.search(clean, start, head.words.start):
            yield from _itemised(clean, head)


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


_LISTED: Final = words.pattern(r"\b(?:danh mục|danh sách|tên)(?: các)? \Z")
_ITEMS_BELOW: Final = words.pattern(
    r"(?: (?:do [^.;:\n“”]{2,60}? phát động|(?:đang|được|đã) (?:duy trì|phát động|triển khai)"
    r"|(?:trong|của|năm|giai đoạn) [^.;:,\n“”]{1,40}?|nổi bật|tiêu biểu|chính|lớn|trọng tâm|chủ yếu"
    r"|(?:như )?sau(?: đây)?|cụ thể|gồm|bao gồm))*\s*:[ \t]*\n"
)
_ITEM: Final = re.compile(
    rf"[ \t]*(?P<mark>{MARKER})[ \t]+(?P<name>[^\n:;.(“”\"]{{8,90}}?)[ \t]*(?=[:;.(\n]|\Z| - )[^\n]*(?:\n|\Z)"
)
_NO_NAME: Final = words.pattern(
    r"(?:chi (?:cục|hội|đoàn|bộ|nhánh)|trung tâm|phòng|trường|công ty|bệnh viện|viện|trạm|tổ|nhà máy|hợp tác xã|thôn"
    r"|bản|ấp|đơn vị|cơ quan|kho bạc|ngân hàng|tòa án|cục|vụ|liên đoàn|ông|bà|anh|chị|thời gian|đối tượng|mục đích"
    r"|yêu cầu|nội dung|hình thức|kinh phí|khen thưởng|kết quả|tổng kết|sơ kết|công tác|phát động|cấp"
    r"|đợt|tháng|quý|tuần)\b"
    r"|.*\b(?:đã|đang|sẽ|được|cần|phải)\b"
)
_FEWEST: Final = 2
_LONGEST_NAME: Final = 14  # syllables


def _itemised(clean: str, head: Head) -> Iterator[Naming]:
    """The items of a list whose heading only speaks of movements, when each of them begins as a name does."""
    below = _ITEMS_BELOW.match(clean, head.span.end)
    place = below.end() if below else len(clean)
    found: list[re.Match[str]] = []
    while item := _ITEM.match(clean, place):
        if found and rank(item[0]) != rank(found[0][0]):
            break
        found.append(item)
        place = item.end()
    if len(found) < _FEWEST or not all(_names(item["name"]) for item in found):
        return
    for item in found:
        span = Span(*item.span("name"))
        yield Naming(span, head.kind, Span(head.words.start, span.start), "movement.item", confidence=0.7)


def _names(item: str) -> bool:
    """Whether an item is a name: with a capital, neither too short nor too long, and no body, duty or heading."""
    return (
        is_name(item)
        and len(item.split()) <= _LONGEST_NAME
        and not (_NO_NAME.match(item) or NO_ITEM.match(item) or words.ORGANISED.match(item) or words.PERSON.match(item))
    )


def _line_end(clean: str, start: int) -> int:
    end = clean.find("\n", start)
    return end if end >= 0 else len(clean)
