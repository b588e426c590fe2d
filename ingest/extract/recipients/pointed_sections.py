"""Các cơ quan tại mục 6 phần III: whom the item of a section that a line of recipients points to gives duties."""

import re
from typing import Final

from ingest.extract.names.starts import STARTS
from ingest.letters import UPPER

_WHO: Final = (
    r"(?:(?:[Tt]hủ trưởng |[Ll]ãnh đạo )?(?:[Cc]ác\s+)?(?:cơ quan|đơn vị|sở|ban|ngành|địa phương|tổ chức|đoàn thể)"
    r"(?:(?:,| và)? (?:cơ quan|đơn vị|sở|ban|ngành|địa phương|tổ chức|đoàn thể|cá nhân))*"
    r"(?:[^\W\d_]|\s){0,40}?\s(?:tại|ở|theo)|[Nn]hư|[Tt]heo)"
)
_POINTED: Final = re.compile(
    rf"{_WHO}\s+(?:(?:[Đđ]iểm|[Kk]hoản|[Mm]ục)\s+(?P<item>\d{{1,2}})\s*[,.]?\s*(?:(?:của )?(?:[Mm]ục|[Pp]hần)\s+)?"
    r"(?P<section>[IVX]{1,5})"
    r"|(?:[Mm]ục|[Pp]hần)\s+(?P<first>[IVX]{1,5})\s?[,.]?\s?"
    r"(?:(?:mục|khoản|điểm)\s+)?(?P<then>\d{1,2}))"
    r"(?:\s+(?:của )?(?:Kế hoạch|Công văn|Quyết định|Chỉ thị|Chương trình|Hướng dẫn|Đề án|Thông báo|văn bản)"
    r"(?: này)?)?",
)
_HINT: Final = re.compile(r"[IVX]\b")
_SECTION: Final = re.compile(r"^[^\w\n]{0,4}(?:Phần\s+)?(?P<number>[IVX]{1,5})\s*[.):]", re.MULTILINE)
_ITEM: Final = re.compile(r"^[^\w\n]{0,4}(?P<number>\d{1,2})[.)][^\w\n]{0,4}(?=\D)", re.MULTILINE)
_END: Final = re.compile(r"\n\s*\n|\n\s*(?:[-–+•*]|[a-zđ]\)|\d{1,2}[.)])|(?<=[a-zđà-ỹ\d])[.]\s")
_ASKED: Final = re.compile(rf"(?:Đề nghị|Giao|Yêu cầu)\s+(?:cho\s+)?(?=[{UPPER}]|các\b|[Tt]hủ trưởng)")
_DUTY: Final = re.compile(
    r"\s*,?\s+(?:tăng cường|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|(?:tổ chức )?(?:triển khai|thực hiện)"
    r"|tổ chức (?:tuyên truyền|quán triệt|phổ biến|các\b|tốt)|theo dõi|hướng dẫn|tham mưu|xây dựng|căn cứ|chỉ đạo"
    r"|đẩy mạnh|tiếp tục|quán triệt|tuyên truyền|bố trí|báo cáo|(?<!ban )kiểm tra|phổ biến|rà soát|theo chức năng"
    r"|trên cơ sở|lồng ghép|đôn đốc|chủ động|vận động|nghiêm túc|quan tâm)\b|\s*:"
)
_LONGEST_HEADING: Final = 120


def assigned_at(clean: str, pointer: str, place: int) -> str:
    r"""The words that name who has the duty of an item; empty where nothing sure stands at what `pointer` says.

    `place` is where the pointing line begins: what it points to stands before.

    >>> text = "III. PHÂN CÔNG\n1. Sở Y tế hướng dẫn.\n2. Đề nghị Tòa án, Công an tỉnh tăng cường tuần tra.\n"
    >>> assigned_at(text, "Các cơ quan tại mục 2 phần III", len(text))
    'Tòa án, Công an tỉnh'
    >>> assigned_at(text, "Các cơ quan tại mục 5 phần III", len(text))
    ''
    """
    found = _POINTED.fullmatch(pointer) if _HINT.search(pointer) else None
    if not found:
        return ""
    section = _between(_SECTION, clean, 0, place, found["section"] or found["first"])
    item = _between(_ITEM, clean, *section, found["item"] or found["then"]) if section else None
    return _subject(clean[slice(*item)]) if item else ""


def _between(heads: re.Pattern[str], clean: str, start: int, end: int, number: str) -> tuple[int, int] | None:
    """From behind the head with a number to the next head; None where several or none have it."""
    found = list(heads.finditer(clean, start, end))
    mine = [order for order, head in enumerate(found) if head["number"] == number]
    if len(mine) != 1:
        return None
    following = found[mine[0] + 1].start() if mine[0] + 1 < len(found) else end
    return found[mine[0]].end(), following


def _subject(item: str) -> str:
    """Who an item begins with, before the verb of the duty, or as its heading."""
    ended = _END.search(item)
    words = " ".join((item[: ended.start()] if ended else item).split()).strip("*_ ")
    asked = _ASKED.match(words)
    words = words[asked.end() :] if asked else words
    duty = _DUTY.search(words)
    who = words[: duty.start()] if duty else words.rstrip(".;:/")
    return who if STARTS.match(who) and (duty or len(who) <= _LONGEST_HEADING) else ""
