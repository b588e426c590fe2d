"""Mục thời gian: when a movement runs, below or behind a heading that says so, and in the row of a table."""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import days, one_moment
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.since import roadmap, since_alone
from ingest.extract.movements.spells import NUMBER
from ingest.extract.movements.times import Time, time_said, whole_or_parts
from ingest.extract.movements.weeks import weeks_behind

_COLON: Final = words.pattern(
    r"[\s:.+•-]*(?:là )?(?:(?:\d{1,2}(?:\.\d)*[.)/-]|[a-zđ]\)) (?=(?:bắt đầu |kể )?từ (?:ngày |tháng )?\d"
    r"|\d{1,2}[/.-]\d|(?:giai đoạn|đợt|chặng|bước) ))?"
    r"(?:(?:phong trào|cuộc vận động|chiến dịch|đợt)(?: (?:thi đua|cao điểm|đặc biệt|tình nguyện|này))*"
    r" (?=(?:được|sẽ|dự kiến|diễn ra|bắt đầu|kéo dài|triển khai|thực hiện|tổ chức|từ)\b))?"
)
"""Between a heading and its time: punctuation, and the movement named again as the subject."""


def time_under_heading(clean: str, place: int, year: int | None = None) -> Time | None:
    r"""The time that follows "Thời gian thực hiện", on its line or below it.

    >>> time_under_heading("Thời gian:\n- Từ 12-7 đến 16-8-2020", 9)
    Time(period='2020-07-12/2020-08-16', runs=True)
    """
    if begun := _BEGUN_ENDED.match(clean, place):
        return Time(period, runs=True) if (period := read_period(f"từ {begun['a']} đến {begun['b']}", year)) else None
    behind = _COLON.match(clean, place)
    start = behind.end() if behind else place
    if milestones := roadmap(clean, start):
        return Time(milestones, runs=True)
    if weeks := weeks_behind(clean, start, year):
        return Time(weeks, runs=True)
    if parts := whole_or_parts(clean, start, year):
        return parts
    spell = _SPELL.match(clean, start)
    if found := days(clean[spell.end() if spell else start :][:_DAYS_LONG], year):
        return Time(found, runs=True)
    how = _HOW_OFTEN.match(clean, start)
    period = time_said(clean, how.end() if how else start, year)
    return Time(period, runs=True) if period else None


_SPELL: Final = words.pattern(
    rf"(?:(?:đúng|tròn|trọn|vòng|trong) )*{NUMBER} (?:ngày(?: đêm)?|tuần|tháng|năm)\s*(?:[,:]?\s*\(|:\s)"
    r"(?=\d{1,2}[/.-]\d)"
)
"""How long it takes, before the two days in brackets or behind a colon."""
_DAYS_LONG: Final = 40  # code points of two days
_HOW_OFTEN: Final = words.pattern(r"[^\d.;:\n]{3,60}, (?=(?:bắt đầu )?từ (?:ngày |tháng )?\d)")


_BEGUN_ENDED: Final = words.pattern(
    r"\s*:?\s*(?:[-+•]\s*)?(?:(?:phát động|bắt đầu|khai mạc|khởi động|ra quân|mở)(?: vào)?\s*:?\s*)?(?:từ )?"
    r"(?P<a>(?:(?:ngày|tháng) )?\d[\d/.-]{3,9}\d|quý [IV]+/\d{4})\s*[;,.\n]\s*[-+•]?\s*"
    r"(?:thời gian |ngày )?(?:kết thúc|tổng kết|bế mạc)\s*:?\s*"
    r"(?P<b>(?:(?:ngày|tháng) )?\d[\d/.-]{3,9}\d|quý [IV]+/\d{4})"
)
"""The day of the launch and that of the end, each behind a label."""


def time_in_row(clean: str, place: int, year: int | None = None) -> str | None:
    r"""The period in a cell of its own, in the row of a table in which a name ends at `place`.

    `year` is that of the text around it, for days that are said without.

    >>> time_in_row("1\t“Nhà sạch”\tChi hội 2\tTừ 12-7 đến 16-8-2020", 12)
    '2020-07-12/2020-08-16'
    """
    start, end = clean.rfind("\n", 0, place) + 1, clean.find("\n", place)
    row = clean[start : end if end >= 0 else len(clean)]
    if "\t" not in row and " | " not in row:
        return None
    cells = (*_BORDER.split(row[place - start :])[1:], *_BORDER.split(row[: place - start])[:-1])
    times = (cell.strip() for cell in cells if _TIME_CELL.fullmatch(cell))
    return next(
        filter(None, (days(time, year) or since_alone(time) or read_period(time, year) for time in times)), None
    )


def in_brackets(clean: str, place: int, year: int | None = None) -> str | None:
    """The time that is all that a part of the bracket behind a name says, beside who launched it and in what document.

    A year alone beside a launch is that of the launch. `year` is that of the text around it.

    >>> in_brackets("“Nhà sạch” (Tỉnh hội phát động; tháng 4 - tháng 12/2015): 318 km", 10)
    '2015-04/2015-12'
    """
    bracket = _IN_BRACKET.match(clean, place, place + 260)
    if bracket is None:
        return None
    launched = "động" in bracket["said"] or "xướng" in bracket["said"]
    for part in re.split(r"[;,]\s+", bracket["said"]):
        if _TIME_CELL.fullmatch(part) or _MONTHS.fullmatch(part):
            period = days(part, year) or read_period(part, year) or _alone(part, year)
            if period and ("/" in period or not launched):
                return period
    return None


def _alone(part: str, year: int | None) -> str | None:
    """The quarter of the year around it that a part of a bracket is."""
    quarter = _QUARTER.fullmatch(part)
    return one_moment(part, quarter.start("q"), year) if quarter else None


_QUARTER: Final = words.pattern(r"\W*(?:trong |cả )?(?P<q>quý (?-i:IV|I{1,3}))\W*")
_IN_BRACKET: Final = re.compile(r"[”\"’»*_]*\s*\((?P<said>[^()\n]{6,200}(?:\([^()\n]{2,40}\)[^()\n]{0,100})?)\)")
_MONTHS: Final = words.pattern(
    r"\W*(?:từ )?(?:tháng|quý) [\dIV]{1,3}(?:/20\d\d| năm (?:ngoái|nay))?\s*(?:-|đến) (?:hết )?"
    r"(?:tháng |quý )?[\dIV]{1,3}(?:/20\d\d| năm (?:nay|sau|tới))\W*"
)
_BORDER: Final = re.compile(r"\t| \| ")


_TIME_CELL: Final = words.pattern(
    rf"\W*(?:(?:(?:các|những|mỗi|vào|buổi|sáng|chiều|tối|ngày|cuối tuần|thứ \w+|ch[ủú]a? nhật) )+(?=từ )"
    r"|(?:trong|cả) )?"
    rf"(?:{PERIOD_WORDS}|(?:năm )?20\d\d(?! (?!đến|tới|và|trở)[^\W\d])|\d{{1,2}}[/.-]"
    rf"\d[\d/.-]*\s*(?:-|đến)\s*\d)[^;:“”\n]{{0,50}}"
)
"""A cell that says nothing but a time."""
