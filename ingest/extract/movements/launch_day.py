"""Ngày phát động: the day on which a movement was launched, which begins the time of which only the end is told."""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import one_moment
from ingest.extract.movements.words import Naming

_DAY: Final = r"(?P<day>(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?)(?!\d|[/.-]\d)"
_BEHIND: Final = words.pattern(
    r"[”\"’»*_]*(?:[^.;“”\"\n]|\.(?=\w)){0,160}?\b(?:phát động|khởi xướng|ra quân|khởi (?:động|đầu)|khai mạc"
    r"|mở(?: (?:màn|đầu))?)"
    r"(?: (?:trong|tại|ở|trên|rộng rãi|vào|từ|hồi|hôm|sáng|chiều|tối|lễ)(?: (?!ngày)[^\W\d]+){0,8}?)*,? "
    rf"{_DAY}"
)
_BEFORE: Final = words.pattern(
    rf"(?:\A|[.;:!?…\n]|–|-)\s*(?:(?:sáng|trưa|chiều|tối)(?: qua| nay)?,? |(?:cùng|đúng|vào|trong) (?=ngày))?"
    rf"{_DAY}:?[^;:!?…\n“”\"]{{0,180}}?"
    r"\b(?:phát động|ra quân|mở|khởi động|khai mạc)\b[^.;:!?…\n“”\"]{0,60}\Z"
)
_AT_FEAST: Final = words.pattern(
    r"[”\"’»*_]*(?: (?:trong|ra|cho) (?:toàn|cả) [^.;:,“”\n\d]{2,30})?,?(?: (?:ngay|vào|đúng|nhân))* "
    rf"(?:tại |trong |từ )?(?:lễ|ngày|buổi|dịp|hội nghị|đại hội) [^.;:,“”\n\d]{{3,50}}?,? {_DAY}"
)
"""Behind a name that is the object of a launch: at what feast or meeting, and on which day."""
_DAY_FIRST: Final = words.pattern(
    rf"(?:\A|[.;\n])\s*(?:(?:sáng|trưa|chiều|tối)(?: qua| nay)?,? )?{_DAY},? (?:[^.;:,!?…\n“”\"\d]{{0,60}} )?\Z"
)
_WAS_LAUNCHED: Final = words.pattern(
    r"[”\"’»*_]*(?: (?:đã|được|chính thức|trọng thể))+ (?:phát động|khai mạc|ra mắt|khởi động|mở màn|bắt đầu)\b"
)
"""A sentence that begins with the day on which what is named was launched."""
_LAUNCHES: Final = words.pattern(r"\b(?:phát động|khởi xướng|mở|ra mắt|khởi động)[^.;:“”\n]{0,60}\Z")
_REACH: Final = 260  # code points of a sentence


def launch_day(clean: str, naming: Naming, year: int | None) -> str | None:
    """The day on which the sentence of a name has it launched, as EDTF.

    `year` is that of the text around it, for a day that is said without.

    >>> from ingest.model import Span
    >>> text = "Sáng 05/3/2024, xã phát động đợt thi đua “Nhà sạch” đến hết tháng 6"
    >>> launch_day(text, Naming(Span(43, 51), "đợt thi đua", Span(30, 42), ""), None)
    '2024-03-05'
    """
    place = naming.lead.start
    found = _AT_FEAST.match(clean, naming.span.end)
    if found and not _LAUNCHES.search(clean, max(0, place - _REACH), place):
        found = None
    if not found and _WAS_LAUNCHED.match(clean, naming.span.end):
        found = _DAY_FIRST.search(clean, max(0, place - _REACH), place)
    found = found or _BEHIND.match(clean, naming.span.end) or _BEFORE.search(clean, max(0, place - _REACH), place)
    day = one_moment(found["day"], 0, year) if found else None
    return day if day and len(day) == len("2024-03-05") else None


def since_launch(clean: str, place: int) -> bool:
    """Whether the words at `place` say that something runs from its launch until an event without a day.

    >>> since_launch("đợt này tính từ ngày làm lễ cho đến khi thông xe.", 7), since_launch("từ ngày đó đến 05/3.", 0)
    (True, False)
    """
    return _FROM_IT_ON.match(clean, place, place + _REACH) is not None


_FROM_IT_ON: Final = words.pattern(
    r"[”\"’»*_]*(?:(?!\b(?:đăng ký|nộp|báo cáo|hội thi|cuộc thi)\b)[^.;:“”\"\n\d]){0,80}?"
    r"\b(?:kể |tính |bắt đầu )?từ (?:chính |ngay )?"
    r"(?:ngày|lúc|khi|hôm|giờ|buổi|lễ) (?:làm lễ|(?:lễ )?(?:phát động|ra quân)|khai mạc|ký giao ước|đó|này|ấy)"
    r"[^.;:“”\"\n\d]{0,30}? (?:đến|tới) (?:khi|lúc|ngày|hết) [^.;:,“”\"\n\d]{3,80}[.,;)]"
)


def day_of_that_launch(clean: str, start: int, place: int, year: int | None) -> str | None:
    r"""The day of the launch from which the words at `place` count, as it was told between `start` and there.

    >>> text = "“Nhà sạch”: phát động tại xã ngày 05/3/2024.\nThời gian: từ lễ phát động đến 30/6"
    >>> day_of_that_launch(text, 10, 55, None)
    '2024-03-05'
    """
    if not _FROM_LAUNCH.match(clean, place, place + 40):
        return None
    told = [*_LAUNCHED_ON.finditer(clean, start, place)] if place - start < _FAR else []
    day = one_moment(told[-1]["day"], 0, year) if told else None
    return day if day and len(day) == len("2024-03-05") else None


_FROM_LAUNCH: Final = words.pattern(
    r"\W*(?:(?:kể|tính|bắt đầu) )?từ (?:sau )?(?:ngày|lễ|buổi|khi|lúc) (?:lễ )?phát động\b"
)
_LAUNCHED_ON: Final = words.pattern(
    rf"\b(?:phát động|ra quân|khởi động)(?: (?:tại|trong|ở|trên|cho|với) [^.;:\d“”]{{2,60}}?)?,?"
    rf"(?: (?:vào|từ|hồi|hôm|đúng|sáng|chiều|tối))* {_DAY}"
)
_FAR: Final = 600  # code points from a name to what tells its time


def from_launch(period: str | None, day: str | None) -> str | None:
    """A period that has only an end, from the day of the launch on.

    >>> from_launch("../2025", "2024-04-13"), from_launch("../2023", "2024-04-13"), from_launch("2024", "2024-04-13")
    ('2024-04-13/2025', '../2023', '2024')
    """
    if period is None or day is None or not period.startswith("../"):
        return period
    end = period[3:]
    return f"{day}/{end}" if day < end and day[: len(end)] <= end else period
