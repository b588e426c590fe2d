"""The outline of a document that sets aims: which lines head others, and where the part ends that a line heads."""

import re
from collections.abc import Iterator
from typing import Final

MARKER: Final = re.compile(
    r"[ \"]*(?:(?P<part>PHẦN|Phần|CHƯƠNG|Chương)\s+\w+|(?P<roman>[IVX]{1,5})\s?[.)/-]+(?=[\s\d])"
    r"|(?P<letter>[A-E])\s?[.)/]+\s"
    r"|(?P<article>Điều\s+\d+)|(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\s?[.)/:-]*(?=\s)|\((?P<bracket>\d{1,2}|[a-zđ])\)"
    r"|(?P<small>[a-zđ])\d?\s?[.)/]|(?P<dash>-)|(?P<point>[+•*·o]))(?=[\s.:)]|[^\W\d_])[.:)]?\s*"
)
_TASKS: Final = re.compile(
    r"(?:các |một số |những |về )?(?:nhiệm vụ|giải pháp|biện pháp|nội dung|yêu cầu|kinh phí"
    r"|tổ chức (?:thực hiện|triển khai)"
    r"|(?:thời gian|đối tượng|phạm vi)(?: thực hiện| tổ chức| triển khai| áp dụng|, [^\W\d_]+ [^\W\d_]+)?"
    r"(?=\s*(?:[:.]|\Z))"
    r"|phương châm|khen thưởng|tiêu chuẩn|tiến độ|phân công|chế độ)\b(?!.*(?:mục tiêu|chỉ tiêu|\d ?%))",
    re.IGNORECASE,
)
"""Headings below one of aims that begin something else: "1. Mục tiêu … 2. Nhiệm vụ …"."""
_RANKS: Final = {
    "part": 0, "letter": 1, "roman": 2, "article": 3, "number": 4, "small": 8, "bracket": 9, "dash": 10, "point": 11,
}  # fmt: skip
_CAPITALS: Final = 2  # the rank of a line in capitals without a number
_UNMARKED: Final = 99
_ALSO: Final = re.compile(
    r"(?:Ngoài ra|Bên cạnh đó|Đồng thời|Riêng|Đối với|(?:Các|Những) [^.:;\n]{0,60}?(?:còn lại|khác))\b[^\n]*?\d"
)
"""What opens the prose that adds aims to those of the list or table above."""
_ABOVE: Final = 80  # lines above a place among which its headings are looked for
_SHORT: Final = 60  # a line of less without a mark at its end is a heading


def _rank(line: str) -> int:
    """How deep in the outline a line stands: the smaller the higher."""
    marker = MARKER.match(line)
    if marker is None or "\t" in line:
        text = line.strip()
        return _CAPITALS if "\t" not in line and len(text) > 5 and text.isupper() else _UNMARKED
    kind = marker.lastgroup or ""
    return _RANKS[kind] + (marker[kind].count(".") if kind == "number" else 0)


def headings(clean: str, start: int, place: int) -> Iterator[str]:
    r"""The headings under which a place stands, the nearest first; `start` is where its block begins.

    >>> text = "III. KHEN THƯỞNG\n1. Tiêu chuẩn\na) Đạt 95 điểm;\nb) Có 80% hộ"
    >>> list(headings(text, 0, len(text)))
    ['1. Tiêu chuẩn', 'III. KHEN THƯỞNG']
    """
    end = clean.rfind("\n", start, place) + 1 or start
    rank = _rank(clean[end : clean.find("\n", place) if clean.find("\n", place) >= 0 else len(clean)])
    for _ in range(_ABOVE):
        if end <= start:
            return
        begin = clean.rfind("\n", start, end - 1) + 1 or start
        line = clean[begin : end - 1]
        if line.strip() and _rank(line) < rank:
            rank = _rank(line)
            yield line
        end = begin


def _lines(clean: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while start < end:
        stop = clean.find("\n", start, end)
        stop = end if stop < 0 else stop
        if clean[start:stop].strip():
            yield start, clean[start:stop]
        start = stop + 1


def part_end(clean: str, start: int, end: int, last: int) -> int:
    r"""Where the part ends that a line heads: at a line of its rank or above, or at prose below its list.

    >>> text = "1. Chỉ tiêu\n- 5 xã.\n- 7 thôn.\n2. Nhiệm vụ\n- Họp."
    >>> text[: part_end(text, 0, len("1. Chỉ tiêu"), len(text))]
    '1. Chỉ tiêu\n- 5 xã.\n- 7 thôn.'
    """
    own = _rank(clean[start:end])
    items, stack, previous = False, False, ""
    for place, line in _lines(clean, end + 1, last):
        rank, row = _rank(line), "\t" in line
        if own == _UNMARKED and _CAPITALS < rank < _UNMARKED and not previous:
            own = min(rank, _RANKS["small"]) - 1  # a lead-in stands above the list that follows at once
        stack = stack or line.strip(" *") in ("TT", "STT")
        if stack and rank == _CAPITALS and not MARKER.match(line):
            rank = _UNMARKED  # capitals in the cell of a table
        above = not row and rank <= own and rank != _UNMARKED
        listed = row or rank != _UNMARKED
        if above or _is_task(line) or (items and not listed and _is_prose(line, previous)):
            return place - 1
        items, previous = items or listed, line
    return last


def _is_task(line: str) -> bool:
    """Whether a numbered line is the heading of what is to be done."""
    marker = None if "\t" in line else MARKER.match(line)
    kind = (marker.lastgroup if marker else None) or "dash"
    return marker is not None and kind not in ("dash", "point") and _TASKS.match(line, marker.end()) is not None


def _is_prose(line: str, previous: str) -> bool:
    """Whether a line is a sentence of its own and not the rest of the list item above."""
    if _ALSO.match(line):
        return False
    if len(line) < _SHORT and not line.rstrip().endswith((".", ";", ":")):
        return False
    return line[:1].isupper() and ("\t" in previous or previous.rstrip().endswith((".", "./")))


def table_end(clean: str, end: int, last: int) -> int:
    r"""Where a table ends whose first row ends at `end`: before the first line without a tab.

    >>> table_end("TT\tXã\n1\tA\nBan hành.", 5, 19)
    9
    """
    for place, line in _lines(clean, end + 1, last):
        if "\t" not in line:
            return place - 1
    return last
