"""Lịch: the time of an item, said before a colon on its own line or by the heading that it stands under.

"- Quý III/2024: phát động đợt thi đua …" · "Đợt 2 (từ 01/5 đến 31/10/2023): …" · "I. NĂM 2024" and below it "1. Phong
trào …" · "2. Đợt 1: từ ngày 10/01 đến ngày 30/4/2023" and below it "- Phát động đợt thi đua …".
"""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.lines import MARKER, line_above, line_start, rank
from ingest.extract.movements.moments import days, one_moment, stretch, years_of
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.words import DRIVE, ROUND, Naming
from ingest.letters import UPPER

_PART: Final = r"(?:đợt|giai đoạn|chặng|bước|tuần|tháng)(?: (?:thi đua|cao điểm|chuyên đề))?(?: thứ)? \w+"
_MARK: Final = rf"(?:{MARKER}[\s*_]+)?\W*"
_BRACKET: Final = words.pattern(
    rf"{_MARK}{_PART}[^():;.\n]{{0,40}}?\((?P<time>[^()\n]{{6,60}})\)\W*(?:[:,-]|(?=(?-i:[{UPPER}])))"
)
"""A part of a plan with its time ("Đợt 2 (từ … đến …): …"), which holds for what the line goes on to name."""
_FROM: Final = words.pattern(rf"{_MARK}{_PART}[^():;.\n]{{0,40}}?(?:\s*[:,-]|\s)\s*từ (?=(?:ngày |tháng )?\d)")
"""The same without brackets ("Đợt 2: từ … đến …, lấy tên …")."""
_TIME: Final = (
    rf"(?:{PERIOD_WORDS}|học kỳ|từ|(?:các )?tháng \d|\d{{1,2}}[/.-]\d[\d/.-]*\s*(?:-|đến)\s*(?=\d))"
    r"[^:;.“”«»\"\n]{0,60}?"
)
_TIMED: Final = words.pattern(
    rf"(?:{MARKER}\s)?\W*(?:(?:trong|cả|suốt) )*(?P<time>{_TIME})\s*:\s*(?!.*\b(?:đã|từng)\b)[^:;.“”\n]{{0,60}}"
)
"""An item of a calendar ("- Quý III/2024: …"), whose time is that of what it names."""
_YEARS: Final = words.pattern(
    rf"{_MARK}(?P<time>(?:19|20)\d\d\s*-\s*(?:19|20)\d\d)\s*[.:]\s+"
    r"(?!.*\b(?:đã|từng|phát động|khởi xướng|sơ kết|tổng kết)\b)[^:;.“”\n]{0,60}"
)
"""The years with which an entry of a chronicle begins, in which nothing was launched but what it names ran."""
_HEADING: Final = words.pattern(
    rf"{_MARK}(?:(?:trong|cả|suốt|vào) )*(?:{_PART}[^():;.“”«»\"\n]{{0,40}}?[:,(\s-]\s*)?(?P<time>{_TIME})\W*"
)
"""A line that says nothing but a time, or a part with its time."""
_MONTH: Final = re.compile(r"(?:tháng|quý)\s+[\dIV]+\Z", re.IGNORECASE)


def time_of_item(clean: str, naming: Naming, year: int | None = None) -> str | None:
    r"""The time, as EDTF, of the item whose line names a movement; None where none is said.

    `year` is that of the text, for headings that name a quarter or a month of it.

    >>> from ingest.model import Span
    >>> def time(text):
    ...     start = text.index("đợt “")
    ...     return time_of_item(text, Naming(Span(start + 5, len(text) - 1), "đợt", Span(start, start + 4), ""))
    >>> time("- Quý III/2024: phát động đợt “Nhà sạch”"), time("I. Quý I năm 2024\n1. Mở đợt “Nhà sạch”")
    ('2024-07/2024-09', '2024-01/2024-03')
    """
    line, place = line_start(clean, naming.lead.start), naming.lead.start
    return (
        _of_part(clean, line, naming, year)
        or _before_colon(clean, line, place, year if naming.kind in (ROUND, DRIVE) else None)
        or _of_headings(clean, line, place, year)
    )


def _of_part(clean: str, line: int, naming: Naming, year: int | None) -> str | None:
    """The time of a part of a plan, behind its number."""
    if label := _BRACKET.match(clean, line, naming.span.start):
        given = _year_above(clean, line) or year
        period = days(label["time"], given) or read_period(label["time"], given)
        return period if period and "/" in period else None
    place = naming.lead.start
    label = _FROM.match(clean, line, place)
    found = stretch(clean[:place], label.end(), _year_above(clean, line) or year) if label else None
    return found[0] if found and _SAME.fullmatch(clean, found[1], place) else None


_SAME: Final = words.pattern(r"\W*(?:[,;:(-]|\s)(?:(?!\b(?:hưởng ứng|tiếp tục|đã|từng)\b)[^.;“”\n]){0,120}")
"""Between the time and the movement: nothing that ends the sentence, or carries on what was launched before."""


def _before_colon(clean: str, line: int, place: int, year: int | None) -> str | None:
    """The time before a colon with which the line, or the sentence in it, comes to what is named at `place`.

    `year`: of a month or quarter that is said without, in which a round is held; a movement is only launched in it.
    """
    for start in (line, *(mark.end() for mark in _NEXT.finditer(clean, line, place))):
        if timed := _TIMED.fullmatch(clean, start, place):
            month = one_moment(timed["time"].lower(), 0, year) if _MONTH.fullmatch(timed["time"]) else None
            return month or read_period(timed["time"]) or days(timed["time"])
    years = _YEARS.fullmatch(clean, line, place)
    return days(years["time"]) if years else None


_NEXT: Final = re.compile(r"(?<=[^\W\d])[”\"]?[.;]\s+|[”\")][.;]\s+|(?<=\d)[.;]\s+(?=[A-ZĐ])|:\s+(?=\d|[Tt]ừ\s)")


def _of_headings(clean: str, line: int, place: int, year: int | None) -> str | None:
    """The time that is all that a line says under which the item stands."""
    item = _ITEM.fullmatch(clean, line, place)
    if not item or not (_OPENS.search(item[0]) or _BARE.fullmatch(item[0])):
        return None
    ranks = {rank(clean[line:place])}
    while above := line_above(clean, place):
        start = clean.rfind(above, 0, line)
        if rank(above) in ranks or ("" in ranks and clean[start + len(above) : line].strip()):
            return None
        line, place, ranks = start, start + len(above), {*ranks, rank(above)}
        if timed := _HEADING.fullmatch(above):
            period = _read(timed["time"].rstrip(" .:;)"), year)
            return period if period and ("-" in period or _NUMBERED.match(above)) else None
        if _YEAR.search(above):
            return None
    return None


def _read(time: str, year: int | None) -> str | None:
    quarter = one_moment(time.lower(), 0, year) if _MONTH.fullmatch(time) else None
    return quarter or read_period(time, year) or days(time, year)


_ITEM: Final = words.pattern(
    rf"{_MARK}(?:[^.;:“”\n]{{2,60}}:\s+)?"
    r"(?:(?!\b(?:đã|từng|báo cáo|sơ kết|tổng kết|hưởng ứng|tiếp tục|duy trì|gắn|lồng ghép|hướng dẫn)\b)"
    r"[^.;:“”\n]){0,60}?"
    r"(?:\b(?:phát động|mở|ra quân|khởi động|tổ chức)(?: (?:thêm|riêng|(?:trong|ở|tại) [^.,;:“”\n]{2,50}))? )?"
    r"(?:các |những |hai |ba )?"
)
_OPENS: Final = words.pattern(r"\b(?:phát động|mở|ra quân|khởi động)\b")
_BARE: Final = words.pattern(rf"{_MARK}(?:(?:tên(?: gọi)?|chủ đề)[^:\n]{{0,20}}:\s+)?(?:tổ chức )?")
"""An item that opens a movement, or is its name alone."""
_NUMBERED: Final = re.compile(r"\W*[IVX]+\W")
"""A part that may have a year as its heading; a year above lines is that of a launch or of the paper."""
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
"""A heading above that tells of another time."""


def _year_above(clean: str, line: int) -> int | None:
    """The last year that stands above a line."""
    return next(reversed(years_of(clean[max(0, line - _ABOVE) : line])), None)


_ABOVE: Final = 400  # code points from an item to the heading of its list
