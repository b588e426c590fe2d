"""Câu liền sau: the time that the sentence right behind a name tells without naming the movement again.

"… phong trào “…”. Chúng ta sẽ làm trong mười hai tháng, tính từ ngày …" · "… “…”. Bắt đầu từ ngày …, kết thúc ngày …"
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import times, words
from ingest.extract.movements.dated import timed
from ingest.extract.movements.headings import time_under_heading
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.lines import line_start
from ingest.extract.movements.page import Page
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.since import launched_until
from ingest.extract.movements.stated import of_what_is_done

_REST: Final = re.compile(r"[”\"’»]?(?:[^.;“”\"\n]|\.(?=\d)|[“\"][^“”\"\n]{3,100}[”\"]){0,220}[.;]\s+")
"""What the sentence of a name still says."""
_VERB: Final = (
    r"(?:diễn ra|triển khai|thực hiện|tổ chức|kéo dài|áp dụng|duy trì|thi đua|làm|phấn đấu|tiến hành|chạy"
    r"|bắt tay(?: vào)?|ra quân)"
)
_GOES_ON: Final = words.pattern(
    r"(?:(?:chúng ta|chúng tôi|chúng em|mọi người|ai nấy|anh em|bà con|toàn|cả|các|từng|mỗi|tất cả)\b"
    r"[^.,;:“”\"\n\d]{0,50}? )??(?:(?:sẽ|cùng|đã|được|dự kiến|chỉ|phải|quyết tâm|đồng loạt) )*"
    rf"(?={_VERB} (?:ngay |liên tục |suốt |trong |từ |đến |thử )*"
    r"(?:từ|trong|suốt|đến|kéo|\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vòng|đúng|tròn)\b)"
    r"|(?=(?:bắt đầu|khởi (?:động|đầu)|mở (?:màn|đầu)|khai mạc|ra quân|phát động) (?:(?:từ|vào|ngày|tháng) )*\d)"
    r"|(?=ngày (?:xuất quân|ra quân|lên đường|khởi (?:động|công)|mở màn|phát động|bắt đầu)\b)"
)
"""The beginning of a sentence that goes on about what was named: no subject, or those who take part."""


_EACH: Final = words.pattern(
    r"(?P<time>(?:(?:trong|suốt) (?:cả )?|(?:bắt đầu |kể )?(?=từ ))[^;:“”\"\n]{6,60}?), (?P<who>(?:mỗi|từng|các|cả"
    r"|toàn|chúng ta"
    r"|tất cả) (?:(?!\b(?:đã|từng|vừa)\b)[^.;:“”\"\n]){0,60}?\b(?:sẽ|phải|cần|chọn|nhận|đăng ký|thực hiện|làm"
    r"|phấn đấu|thi đua"
    r"|có ít nhất)\b)(?! (?:được|xong))"
)
"""The time that begins a sentence about what each of those who take part is to do."""


def continued(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those without a time with the one that the next sentence tells."""
    starts = [one.naming.lead.start for one in readings if not _wider(page, one)]
    return [_completed(page, one, starts) if one.period is None else one for one in readings]


def _wider(page: Page, reading: Reading) -> bool:
    """Whether a reading is only what the one before it answers or is part of: the next sentence is not about it."""
    start = reading.naming.lead.start
    return _ANSWERED.search(page.clean, max(0, start - _FAR), start) is not None


_ANSWERED: Final = words.pattern(
    r"[”\"][^.;“”\"\n]*\b(?:hưởng ứng|cụ thể hóa|trong khuôn khổ|là một phần của|nằm trong|thuộc)"
    r" (?:các )?\Z"
)
"""In front of a movement: another one of the same sentence answers it."""


def _completed(page: Page, reading: Reading, starts: Sequence[int]) -> Reading:
    naming = reading.naming
    if answer := _ANSWER.match(page.clean, naming.span.end, naming.span.end + _FAR):
        asked = page.clean[line_start(page.clean, naming.lead.start) : answer.end("question")]
        return _answered(page, reading, answer.end()) if _WHEN.search(asked) else reading
    rest = _REST.match(page.clean, naming.span.end)
    if (
        rest is None
        or naming.weak
        or naming.lead.start not in starts
        or any(naming.span.end < start < rest.end() for start in starts)
    ):
        return reading
    held = of_what_is_done(page.clean, naming.lead.start)
    goes_on = None if held else _GOES_ON.match(page.clean, rest.end())
    if goes_on is None:
        each = _EACH.match(page.clean, rest.end()) if reading.launches else None
        period = read_period(each["time"].lower(), page.year) if each else None
        return replace(reading, period=period) if period and "/" in period and ".." not in period else reading
    time = timed(page, goes_on.end() - 1, times.time_behind) or timed(page, goes_on.end() - 1, _opened_closed)
    return replace(reading, period=time.period) if time and "/" in time.period else reading


_ANSWER: Final = words.pattern(
    r"(?P<question>[”\"’»]?[^.;“”\"\n?]{0,140}\?[”\"]?)\s+"
    r"(?:(?:đáp|trả lời|tl|đ|t)\b[^:.\n]{0,50}[:.]\s+)?(?:dạ,? |thưa [^,]{2,20}, )?"
)
_WHEN: Final = words.pattern(
    r"\b(?:bao giờ|bao lâu|khi nào|lúc nào|hôm nào|mấy (?:năm|tháng|tuần|ngày)"
    r"|(?:từ|đến|tới) (?:ngày|tháng|năm) (?:nào|mấy)"
    r"|thời (?:gian|hạn)(?! (?:nộp|gửi|đăng ký)))\b"
)
"""A question asks when it runs; the answer begins with its time."""
_FAR: Final = 260  # code points from a name to the answer


def _answered(page: Page, reading: Reading, place: int) -> Reading:
    """A reading with the time with which the answer to a question about it begins."""
    time = timed(page, place, time_under_heading) or timed(page, place, times.time_behind)
    return replace(reading, period=time.period) if time and "/" in time.period else reading


def _opened_closed(clean: str, place: int, year: int | None) -> times.Time | None:
    period = launched_until(clean, place, year)
    return times.Time(period) if period else None
