"""Hạn: the words of a time up to the end of their clause, and the day until which a movement has to be done."""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.periods import read_period

_CLAUSE_END: Final = re.compile(
    r"[;“”\"\n]|:(?!\s*(?:năm\s+(?:học\s+)?)?20\d\d\s*-)|\.(?!\s?\d)|,\s+trong\s+đó\b"
    r"|\s+và\s+(?:kế\s+hoạch|nhiệm\s+vụ|mục\s+tiêu|phong\s+trào|cuộc|chào\s+mừng)",
    re.IGNORECASE,
)
_LONG: Final = 70  # code points of a time


def clause(clean: str, start: int) -> str:
    """The words of a time from `start` to the end of the clause.

    >>> clause("từ nay đến hết năm 2024; các xã báo cáo", 0)
    'từ nay đến hết năm 2024'
    """
    most = start + (_LONG_EVENTS if _EVENT.match(clean, start) else _LONG)
    end = _CLAUSE_END.search(clean, start, most)
    return clean[start : end.start() if end else most]


_EVENT: Final = words.pattern(
    r"(?:bắt đầu )?từ (?:khi|lúc|sau|dịp|lễ|kỷ niệm|sinh nhật|ngày(?= [^\W\d])"
    r"|(?:ngày |mùng |mồng )?\d{1,2} tháng chạp) "
    r"|(?:(?:kể |bắt đầu )?từ |bắt đầu )(?:hôm nay,? )?(?:ngày )?\d{1,2} tháng \d{1,2} năm 20"
)
_LONG_EVENTS: Final = 150  # code points of a time that tells what happens at its ends


def deadline(clean: str, place: int, year: int | None) -> str | None:
    """The end, as EDTF, until which what is named has to be done; None where none is told.

    >>> deadline("“Nhà sạch”, hạn chót là ngày 30/6/2024.", 9, None)
    '../2024-06-30'
    """
    match = _DEADLINE.match(clean, place, place + 200)
    period = read_period(f"đến {clause(clean, match.end())}", year) if match else None
    return period if period and period.startswith("..") else None


_DEADLINE: Final = words.pattern(
    r"""[”\"’»*_]*(?:[^.;:“”\"\n(]{0,120}?)(?:[,(;]\s*|\svà )(?:(?:lấy|với|có|chốt) )?
    (?:(?:mốc|đích|thời hạn|hạn(?: chót| cuối)?)
    (?: (?:hoàn thành|về đích|kết thúc|đến))?(?:(?: cũng)? là(?: (?:đúng )?ngày (?:cuối cùng|cuối)(?: của)?)?)?
    |(?:muộn|chậm) nhất(?: là)?(?: (?:đến|tới))?
    |lấy(?= (?:ngày|tháng|quý|năm) [^,.;]{4,30}? làm (?:đích|mốc|hạn|thời hạn)\b)
    |(?:phấn đấu |phải |quyết tâm |sẽ |dự kiến )*(?:hoàn thành|về đích|xong
    |(?:kéo dài|duy trì) (?:cho )?(?:đến|tới)(?: hết)?))
    \s(?:(?:trước|vào|trong) )?
    (?=(?:ngày|tháng|quý) [\dIV]|năm 20\d\d|\d{1,2}[/.-]\d)
    |[”\"’»*_]*(?:[^.;:“”\"\n(]{0,120}?); (?:và |sẽ |dự kiến )*(?:hạ màn|khép lại|kết thúc|bế mạc)
    (?: (?:vào|lúc|đúng|hồi))* (?:\d{1,2} giờ )?(?=(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\s*(?:[.;)]|\Z))"""
)
"""Behind a name: the day when it has to be done."""
