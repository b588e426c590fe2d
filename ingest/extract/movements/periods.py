"""Thời gian của phong trào: the time a movement runs, as EDTF (ISO 8601-2), from the words that give it.

Forms: giai đoạn 2021 - 2025 · nhiệm kỳ 2022 - 2027 · hai năm 2024, 2025 · từ 01/9/2025 đến 30/11/2025 · bắt đầu từ
05/5 và khép lại ngày 13/9/2025 · từ tháng 5 đến tháng 10/2024 · từ nay đến hết năm 2020 · năm học 2023 - 2024 · đến
năm 2025 · quý IV/2024 · 6 tháng cuối năm 2024 · năm 2024 · 1653-2023 (an anniversary, which happens in its last year)
· từ tháng 10/2025 đến khi tổ chức Đại hội (until an event: the end stays open) · đợt 1 từ … đến …, đợt 2 từ … đến …
(from the beginning of the first to the end of the last).
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from ingest.extract.dates import edtf
from ingest.extract.movements.moments import OF_EVENT, YEAR, Moment, moments, one_moment, stretch, years_of
from ingest.extract.movements.quarters import part_of_year

_TO: Final = r"\s*(?:-|đến(?:\s+hết)?|tới)\s*"
_NUMBERS: Final = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"

_PHASE: Final = re.compile(
    r"(?:giai\s+đoạn|chặng(?:\s+đường)?|quãng|năm\s+học|nhiệm\s+kỳ|thời\s+kỳ|niên\s+khóa|vụ\s+(?:đông\s*-?\s*xuân|hè\s*-?\s*thu|mùa)|mùa\s+[^\W\d]+(?:\s+[^\W\d]+)?)\s*:?\s*\(?(?:từ\s+)?(?:năm\s+)?(?:học\s+)?"
    rf"(?P<a>{YEAR})(?:{_TO}|\s*/\s*)(?:năm\s+)?(?:học\s+)?(?P<b>{YEAR})",
    re.IGNORECASE,
)
_AND_YEARS: Final = re.compile(rf"(?<=\d)(?:\s*(?:,|và)\s+(?:năm\s+học\s+)?{YEAR}{_TO}(?P<b>{YEAR}))+", re.IGNORECASE)
"""Further school years behind one."""
_SINCE: Final = re.compile(r"\btừ\s+(?:đầu\s+|giữa\s+|cuối\s+)?\Z", re.IGNORECASE)
_ITS_END: Final = re.compile(
    r"[^.;\d]{0,40}?\b(?:đến|tới)\s+(?:hết|cuối|khi\s+kết\s+thúc)\s+(?:năm\s+học|nhiệm\s+kỳ|giai\s+đoạn)(?!\s*\(?\d)",
    re.IGNORECASE,
)
"""From the beginning of a school year to its end, named without its years."""
_ENDS: Final = re.compile(r"\b(?:đến|tới)\s+(?:(?:khi|lúc)\s+)?(?:hết\s+|cuối\s+|kết\s+thúc\s+)?\Z", re.IGNORECASE)
_TO_YEAR: Final = re.compile(rf"\s*(?:đến|tới)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?(?P<b>{YEAR})(?!\s*[-/])", re.IGNORECASE)
_UP_TO: Final = re.compile(r"\s*(?:đến|tới)\s", re.IGNORECASE)
_COUNTED: Final = re.compile(
    rf"(?:{_NUMBERS}|các)\s+(?:năm(?:\s+(?:học|tới|qua|tiếp\s+theo|sau|gần\s+đây))?|(?:niên\s+)?(?:vụ|mùa)(?:\s+[^\W\d]+){{0,2}})\s*[,(:]?\s*(?:từ\s+)?(?:năm\s+(?:học\s+)?)?(?P<years>{YEAR}"
    rf"(?:(?:{_TO}|\s*(?:,|và|&)\s*(?:và\s+)?)(?:năm\s+(?:học\s+)?)?{YEAR})+)|năm\s+(?P<listed>{YEAR}(?:(?:{_TO}|\s*(?:,|và)\s*)(?:năm\s+)?{YEAR})+)",
    re.IGNORECASE,
)
_FROM: Final = re.compile(
    rf"\b(?:bắt\s+đầu\s+(?:vào\s+|từ\s+)?|từ\s+)(?:đầu\s+|giữa\s+|cuối\s+)?{OF_EVENT}", re.IGNORECASE
)
_OPENS: Final = re.compile(r"\A\W*(?:bắt\s+đầu\s+)?từ\s+(?=(?:ngày\s+|tháng\s+)?\d{1,2}\b)", re.IGNORECASE)
"""Two days or months with which the text begins; years may explain them behind."""
_INSIDE: Final = re.compile(r"\bnăm\s+(?:học\s+)?(?P<y>\d{4})[\s\d-]{0,9}\((?:bắt\s+đầu\s+)?từ\s+", re.IGNORECASE)
"""The days of a year or a school year, in brackets behind it."""


def _inside(text: str) -> str | None:
    """The days in a year, which may leave it out."""
    match = _INSIDE.search(text)
    found = stretch(text, match.end(), int(match["y"])) if match else None
    return found[0] if found else None


_BARE: Final = re.compile(r"(?<!kết\s)(?<!kết\svào\s)\b(?=(?:tháng|quý|ngày)\s+\w)", re.IGNORECASE)
_NOW_SAID: Final = re.compile(r"\bnăm\s+(?:nay|ngoái)\b", re.IGNORECASE)
_BRACKET: Final = re.compile(r"(?<=\()\s*(?=\d)")
_PART_OF_DAY: Final = r"(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?"
_EVENT: Final = (
    r"(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:khi|lúc|dịp|thời\s+điểm|kết\s+thúc|hoàn\s+thành|đại\s+hội|lễ|tết"
    r"|(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+(?:thi\s+đua|cao\s+điểm))|ngày\s+(?!\d))"
)
_TO_EVENT: Final = re.compile(
    rf"từ\s+{_PART_OF_DAY}(?:(?:ngày\s+)?(?P<d>\d{{1,2}})\s*[/.-]\s*(?P<m>\d{{1,2}})\s*[/.-]\s*"
    r"|(?:tháng\s+)?(?P<n>\d{1,2})(?:\s*[/-]\s*|\s+năm\s+))?"
    rf"(?:năm\s+)?(?P<a>{YEAR})\s*,?\s*{_EVENT}",
    re.IGNORECASE,
)
_DAY_TO_EVENT: Final = re.compile(
    rf"từ\s+{_PART_OF_DAY}(?:ngày\s+)?(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<m>\d{{1,2}})(?![\d/.-]),?\s+{_EVENT}(?![^.;]*\d)",
    re.IGNORECASE,
)
"""From a day without year until something is over of which no day is told."""
_DAY_OF: Final = r"\d{1,2}\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?"
_ANNIVERSARY: Final = re.compile(
    rf"\((?:{_DAY_OF})?(?P<a>1\d{{3}}|{YEAR})\s*-\s*(?:{_DAY_OF})?(?P<b>{YEAR})\s*\)", re.IGNORECASE
)
_UNTIL: Final = re.compile(
    rf"(?<!tính\s)(?<!hướng\s)(?<!tiến\s)(?<!nhìn\s)\b(?:(?:đến|tới)\s+(?:hết\s+|cuối\s+)?{OF_EVENT}|hết\s+(?=ngày|tháng|năm|quý)|kết\s+thúc\s+(?:vào\s+)?(?=ngày|tháng|năm|nhiệm|giai))",
    re.IGNORECASE,
)
_MONTH: Final = re.compile(rf"(?=(?:tháng|quý)\s+\w+(?:\s*/\s*|\s+năm\s+){YEAR})", re.IGNORECASE)
_WHOLE: Final = re.compile(
    rf"\s*(?:cả\s+)?năm\s+(?P<b>{YEAR}),?\s+(?:cao\s+điểm|trọng\s+tâm|tập\s+trung|trong\s+đó)\b", re.IGNORECASE
)
"""A year, before the days in it that matter most."""
_EXPECTED: Final = re.compile(
    r"\b(?:đến|tới)\s+(?:khi|lúc)\s[^.;()\n]{3,80}\((?:dự\s+kiến\s+)?(?:(?:vào|trước|trong|hết)\s+)*(?=ngày|tháng|năm|quý|\d)",
    re.IGNORECASE,
)
"""Until something is done, with the day when it should be."""
_ONE_YEAR: Final = re.compile(
    rf"(?:năm|hè|mùa\s+(?:xuân|hạ|thu|đông|mưa|khô))\s+(?P<b>{YEAR})(?!\s*-\s*\d)", re.IGNORECASE
)


def _phase(text: str) -> str | None:
    """A phase between its years; from one school year on there must be another up to which it runs."""
    match = _PHASE.search(text)
    if match and _ENDS.search(text, 0, match.start()):
        return None
    if match is None or not _SINCE.search(text, 0, match.start()):
        further = _AND_YEARS.match(text, match.end()) if match else None
        return f"{match['a']}/{(further or match)['b']}" if match else None
    last = _PHASE.search(text, match.end()) if _UP_TO.match(text, match.end()) else None
    last = last or _TO_YEAR.match(text, match.end())
    if last is None and _ITS_END.match(text, match.end()):
        return f"{match['a']}/{match['b']}"
    return f"{match['a']}/{last['b']}" if last else None


def _counted(text: str) -> str | None:
    """So many years that are named one by one or by the first and the last."""
    match = _COUNTED.search(text)
    years = years_of(match["years"] or match["listed"]) if match else ()
    return f"{min(years)}/{max(years)}" if years and min(years) < max(years) else None


def _stretch(text: str, year: int | None, opening: re.Pattern[str]) -> str | None:
    found = (stretch(text, match.end(), year) for match in opening.finditer(text))
    return next((said for said, _ in filter(None, found)), None)


def _to_event(text: str, year: int | None) -> str | None:
    match = _TO_EVENT.search(text)
    undated = None if match or year is None else _DAY_TO_EVENT.search(text)
    if undated:
        return f"{edtf(str(year), undated['m'], undated['d'])}/.."
    return f"{edtf(match['a'], match['m'] or match['n'], match['d'])}/.." if match else None


def _anniversary(text: str) -> str | None:
    """A short stretch in brackets is a phase; a long one counts the years since an event."""
    match = _ANNIVERSARY.search(text)
    if match and _TERM_ENDS.search(text, 0, match.start()):
        return None
    if match and int(match["b"]) - int(match["a"]) > _LONGEST:
        return match["b"]
    return _stretch(text, None, _BRACKET) or (f"{match['a']}/{match['b']}" if match else None)


_TERM_ENDS: Final = re.compile(r"\b(?:hết|cuối|kết\s+thúc)\s+(?:nhiệm\s+kỳ|giai\s+đoạn)[^\d()]*\Z", re.IGNORECASE)
_LONGEST: Final = 10  # years that a movement runs


def _until(text: str, year: int | None, opening: re.Pattern[str]) -> str | None:
    for match in opening.finditer(text):
        if year and _THIS_YEAR.match(text, match.end()):
            return f"../{year}"
        if school := _SCHOOL_YEAR.match(text, match.end()):
            since = next((one_moment(text, begun.end()) for begun in _FROM.finditer(text, 0, match.start())), None)
            return f"{since.split('/')[0] if since else '..'}/{school['b']}"
        for said, _ in moments(text, match.end()):
            moment = said.of(year)
            if moment.year or (year and moment.month):
                return f"../{Moment(moment.year or year, moment.month, moment.day, moment.last).end()}"
    return None


_THIS_YEAR: Final = re.compile(r"năm(?:\s+nay)?(?=\s*(?:[.;,)]|\Z))", re.IGNORECASE)
_SCHOOL_YEAR: Final = re.compile(
    rf"(?:năm\s+học|(?:nhiệm\s+kỳ|giai\s+đoạn|thời\s+kỳ|niên\s+khóa)(?:\s+[^\W\d]+){{0,5}})\s+\(?{YEAR}\s*-\s*(?P<b>{YEAR})",
    re.IGNORECASE,
)
"""Years that are named by the first and the last, up to the end of which it runs."""


def _month(text: str) -> str | None:
    match = _MONTH.search(text)
    return one_moment(text, match.start()) if match else None


def _one_year(text: str, find: Callable[[str], re.Match[str] | None]) -> str | None:
    match = find(text)
    return match["b"] if match else None


def _readings(text: str, year: int | None) -> Iterator[str | None]:
    """What each form reads, the most exact first."""
    yield _one_year(text, _WHOLE.match)
    yield read_parts(text, year)
    yield _inside(text)
    yield _stretch(text, year, _OPENS)
    yield _phase(text)
    yield _stretch(text, year, _FROM)
    yield _counted(text)
    yield _until(text, year, _EXPECTED)
    yield _to_event(text, year)
    yield _anniversary(text)
    yield _stretch(text, year if _NOW_SAID.search(text) else None, _BARE)
    yield part_of_year(text, year)
    yield _until(text, year, _UNTIL)
    yield _month(text)
    yield _one_year(text, _ONE_YEAR.search)


def read_period(text: str, year: int | None = None) -> str | None:
    """The period that a text gives, the most exact form first; None when it gives none.

    `year` is that of the text around it, for days and months that are said without.

    >>> read_period("giai đoạn 2021- 2025"), read_period("từ nay đến hết năm 2020"), read_period("năm 2024")
    ('2021/2025', '../2020', '2024')
    >>> read_period("đến hết tháng 9/2025"), read_period("đến ngày 30/11/2025")
    ('../2025-09', '../2025-11-30')
    >>> read_period("từ ngày 01/9 đến 30/11/2025"), read_period("từ tháng 5 đến tháng 10/2024")
    ('2025-09-01/2025-11-30', '2024-05/2024-10')
    >>> read_period("kỷ niệm 80 năm (02/9/1945 - 02/9/2025)"), read_period("đến năm 2025, định hướng đến năm 2030")
    ('2025', '../2025')
    >>> read_period("từ tháng 10/2025 đến khi tổ chức Đại hội"), read_period("từ 15/3/2024 đến dịp Quốc khánh")
    ('2025-10/..', '2024-03-15/..')
    >>> read_period("trong hai năm 2024 - 2025"), read_period("6 tháng cuối năm 2024"), read_period("quý IV/2024")
    ('2024/2025', '2024-07/2024-12', '2024-10/2024-12')
    >>> read_period("từ 1/6 đến 31/8", year=2016), read_period("đợt 1 đến hết tháng 4/2025, đợt 2 đến hết năm 2025")
    ('2016-06-01/2016-08-31', '../2025')
    >>> read_period("trong thời gian tới") is None
    True
    """
    return next(filter(None, _readings(text, year)), None)


_PART: Final = re.compile(
    r"\b(?:đợt|giai\s+đoạn|chặng|bước|học\s+kỳ|vòng|lượt)\s+(?:thứ\s+)?(?:0?(?P<n>[1-5])|(?P<w>III|II|IV|I|V|một|nhất|hai|ba|tư|bốn))(?!\w|[/.-]\d)",
    re.IGNORECASE,
)
_WORDS: Final = {"i": 1, "một": 1, "nhất": 1, "ii": 2, "hai": 2, "iii": 3, "ba": 3, "iv": 4, "tư": 4, "bốn": 4, "v": 5}
_PART_LONG: Final = 300  # code points from one part to the next
_LAST_LONG: Final = 80  # and of the last one's time


def _parts(text: str) -> list[re.Match[str]]:
    """Where the first part is named, and the parts that follow it in their order."""
    found: list[re.Match[str]] = []
    for label in _PART.finditer(text):
        number = int(label["n"]) if label["n"] else _WORDS[label["w"].lower()]
        if number == len(found) + 1 and (not found or label.start() - found[-1].end() < _PART_LONG):
            found.append(label)
    return found


def read_parts(text: str, year: int | None = None) -> str | None:
    """The time of all parts together that a text counts, the year of the last one holding for those before it.

    >>> read_parts("đợt 1 từ 01/3 đến 30/4; đợt 2 từ 01/9 đến 31/10/2024")
    '2024-03-01/2024-10-31'
    """
    labels = _parts(text)
    if len(labels) < 2:
        return None
    behind = text[labels[-1].end() :][:_LAST_LONG]
    last = read_period(behind, year) or _bare_years(behind)
    ends = years_of(last or "")
    until, told = text[labels[0].end() : labels[1].start()], min(ends) if ends else year
    first = read_period(until, told) or _undated(until, told)
    if not (first and last):
        return None
    start, end = first.split("/")[0], last.split("/")[-1]
    return f"{start}/{end}" if start == ".." or start[: len(end)] <= end[: len(start)] else None


_YEARS: Final = re.compile(
    rf"[\s:,(]*(?:năm\s+)?(?P<a>{YEAR})(?:\s*-\s*(?P<b>{YEAR}))?(?!\s*[/.-]\s*\d)", re.IGNORECASE
)
_QUARTER: Final = re.compile(r"[\s:,(]*(?:trong\s+)?(?=(?:tháng|quý)\s)", re.IGNORECASE)


def _undated(text: str, year: int | None) -> str | None:
    """The quarter or month that a text begins with, of the year around it; or its years alone."""
    match = _QUARTER.match(text)
    return _bare_years(text) or (one_moment(text, match.end(), year) if match else None)


def _bare_years(text: str) -> str | None:
    """The years that a text begins with ("Giai đoạn 1: 2026 - 2028")."""
    years = _YEARS.match(text)
    return f"{years['a']}/{years['b'] or years['a']}" if years else None


_LAST_YEAR: Final = re.compile(r"[^\W\d]\s(?P<year>20\d\d)\Z")
_GOAL: Final = re.compile(
    r"(?:tầm\s+nhìn|khát\s+vọng|(?:hướng|vươn|tiến)\s+(?:tới|đến)|việt\s+nam)\s+\d+\Z", re.IGNORECASE
)


def period_of_name(name: str) -> str | None:
    """The period that a movement's own name gives: as in any text, or a year that ends it, unless that is a goal.

    >>> period_of_name("Thanh niên tình nguyện hè 2017"), period_of_name("Học suốt đời đến năm 2030")
    ('2017', '../2030')
    >>> period_of_name("Hướng tới 2045") is period_of_name("Khát vọng Việt Nam 2045") is None
    True
    """
    year = _LAST_YEAR.search(name)
    return read_period(name) or (year["year"] if year and not _GOAL.search(name) else None)
