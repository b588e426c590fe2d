"""Dòng mở đầu: the line above a list of documents, or its opening words, say how the citing document stands to all.

"Căn cứ:" over a list, "Thực hiện Nghị quyết A; Chỉ thị B", the last words of the line before.
"""

import re
from typing import Final

from ingest.extract.citations.relations import REACH, TRIGGER, Trigger, last_trigger
from ingest.model import Relation, Span

_ITEM: Final = re.compile(r"[ \t]*(?:[-+•*]\s*|(?:\d{1,2}|[a-zđ])[.)]\s*)")
_LEADS: Final = re.compile(
    r"(?:[\dIVX]+[.)]\s*)*(?:các\s+)?(?:căn cứ|cơ sở)"
    r"(?:\s+(?:pháp lý|xây dựng|ban hành|lập|thực hiện)[^:;.\n]{0,50})?\s*:?",
    re.IGNORECASE,
)
_LEADS_COLON: Final = re.compile(
    r".*\b(?:căn cứ(?:\s+vào)?|trên cơ sở|thực hiện|thi hành|triển khai|quán triệt|chấp hành|theo)"
    r"(?:\s+(?:các|những))?(?:\s+(?:quy định|tài liệu|văn kiện|nội dung))?(?:\s+sau(?:\s+đây)?)?\s*:"
    r"|.*\b(?:bãi bỏ|thay thế|hết hiệu lực|sửa đổi|văn bản)\b.{0,80}:",
    re.IGNORECASE,
)
_LED: Final = re.compile(  # "Các Quyết định của UBND tỉnh: số …", opening an item or a line
    r"(?:(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn)\s+)?[A-ZĐ][^\W\d]+(?:\s[^\W\d]+){0,2}\s+của\s+[^;:.\n]{2,90}:\s*(?:số\s*)?"
)
_DECIDES: Final = re.compile(
    r"\s*(?:HIỆU TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG (?:PHÒNG|BAN)|(?:CHI )?CỤC TRƯỞNG|BỘ TRƯỞNG"
    r"|[ỦU][YỶỲ] BAN|HỘI ĐỒNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|CHỈ ĐẠO|GIÁM HIỆU))\s"
)
_LONGEST_LIST: Final = 40  # items
_OPENING: Final = ("implements", "continues", "follows")
_GROUNDING: Final = ("legal_basis", *_OPENING)
_INDENT: Final = re.compile(r"[ \t]*")
_LISTED: Final = re.compile(  # a list of documents begins
    r"\s*(?:Nghị|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|Chỉ thị|Kết luận|Quyết định|Kế hoạch|Chương trình|Quy"
    r"|Hướng dẫn|Thông)\s"
)
_ABOVE_ALL: Final = re.compile(  # "quán triệt các văn bản của tỉnh, nhất là: Luật …; Chỉ thị …"
    r"[^.;:\n]{2,200}?,?\s"
    r"(?:nhất là|đặc biệt là|trọng tâm là|trước hết là|bao gồm|gồm|như|cụ thể|sau đây|sau)\s*:(?=\s)"
)
_NEXT: Final = re.compile(r"(?:;|,|\svà)\s*(?:và\s+)?\Z")
_TURNS: Final = re.compile(r"[.!?:]\s|,\s+(?:trong đó|đồng thời|nhằm|để|góp phần|tập trung)\b")


def lead_trigger(text: str, place: int) -> Trigger | None:
    r"""The trigger in the line that leads the list of which the document at `place` opens an item; None without one.

    >>> text = "I. Căn cứ pháp lý\n- Luật A.\n- Nghị định số 5"
    >>> found = lead_trigger(text, text.index("Nghị"))
    >>> found and found.relation.value
    'legal_basis'
    """
    start = text.rfind("\n", 0, place) + 1
    item = _ITEM.match(text, start, place)
    opens = item.end() if item else start
    if opens != place and not _LED.fullmatch(text, opens, place):
        return None
    if item is None:
        return _hanging(text, start) or _of_lines_above(text, start)
    head = _above(text, start, item)
    if head is None or not _leads(text, head.start, head.end):
        return None
    first = TRIGGER.search(text, head.start, head.end)
    if first and first.lastgroup == "legal_basis":  # "Căn cứ pháp lý thực hiện dự án"
        return Trigger(Span(*first.span()), Relation.LEGAL_BASIS)
    return last_trigger(text, head.start, head.end)


def _leads(text: str, start: int, end: int) -> bool:
    """Whether a line leads a list of documents; most of the words that do so end with a colon."""
    colon = text.endswith(":", 0, end) and _LEADS_COLON.fullmatch(text, start, end)
    return bool(colon or _LEADS.fullmatch(text, start, end))


def _hanging(text: str, start: int) -> Trigger | None:
    """The trigger that ends the line above, with a colon or none: "Để tiếp tục thực hiện"."""
    end = _last_end(text, start)
    end -= text.endswith(":", 0, end)
    found = last_trigger(text, text.rfind("\n", 0, end) + 1, end)
    return found if found and found.span.end == end else None


def _of_lines_above(text: str, start: int) -> Trigger | None:
    """The trigger that opens a list whose documents, without marks of their own, have a line each, with semicolons."""
    for _ in range(_LONGEST_LIST):
        end = _last_end(text, start)
        if not text.endswith(";", 0, end):
            return None
        start = text.rfind("\n", 0, end) + 1
        opens = _INDENT.match(text, start, end)
        start = opens.end() if opens else start
        found = TRIGGER.match(text, start, end)
        if found and found.lastgroup in _GROUNDING:
            return Trigger(Span(*found.span()), Relation(found.lastgroup))
        if not _LISTED.match(text, start, end):
            return None
    return None


def _last_end(text: str, start: int) -> int:
    """Where the line above the one that begins at `start` ends, blank lines passed."""
    while start and text[start - 1].isspace():
        start -= 1
    return start


def is_ground_by_place(text: str, place: int) -> bool:
    r"""Whether an item of a list stands right under the name of who decides, where only grounds stand.

    >>> text = "HIỆU TRƯỞNG TRƯỜNG THCS A\n- Thông tư số 1;\n- Thông tư số 2"
    >>> is_ground_by_place(text, text.rindex("Thông")), is_ground_by_place(text.lower(), text.rindex("Thông"))
    (True, False)
    """
    start = text.rfind("\n", 0, place) + 1
    if (item := _ITEM.match(text, start, place)) is None or item.end() != place:
        return False
    head = _above(text, start, item)
    return head is not None and head.of(text).isupper() and _DECIDES.match(text, head.start, head.end) is not None


def _above(text: str, start: int, item: re.Match[str]) -> Span | None:
    """The line above the list that has the item which begins at `start`."""
    for _ in range(_LONGEST_LIST):
        end = len(text[:start].rstrip())
        start = text.rfind("\n", 0, end) + 1
        other = _ITEM.match(text, start, end)
        if _leads(text, start, end) or other is None or _mark(other) != _mark(item):
            return Span(start, end) if end else None
    return None


def opening_trigger(text: str, place: int) -> Trigger | None:
    """The trigger that opens a line of documents of which the one at `place` is not the first; None without one.

    >>> text = "Thực hiện Nghị quyết Đại hội Đảng bộ xã; Chỉ thị số 5"
    >>> found = opening_trigger(text, text.index("Chỉ"))
    >>> found and found.relation.value
    'implements'
    """
    start = text.rfind("\n", 0, place) + 1
    item = _ITEM.match(text, start, place)
    match = TRIGGER.match(text, item.end() if item else start, place)
    if match is None or match.lastgroup not in _OPENING:
        return None
    above_all = _ABOVE_ALL.match(text, match.end(), place)
    begins = above_all.end() if above_all else match.end()
    if not _LISTED.match(text, begins, place):
        return None
    if _TURNS.search(text, begins, place) or not _NEXT.search(text, max(match.end(), place - REACH), place):
        return None
    return Trigger(Span(*match.span()), Relation(match.lastgroup))


def _mark(item: re.Match[str]) -> str:
    """What items of one list share: the bullet, or that they are numbered or lettered."""
    first = item[0].lstrip()[0]
    return "1" if first.isdigit() else "a" if first.isalpha() else first
