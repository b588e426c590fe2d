"""Thời gian của phong trào: the time a movement runs, as EDTF (ISO 8601-2), from the words that give it.

Forms: giai đoạn 2021 - 2025 · từ 01/9/2025 đến 30/11/2025 · từ tháng 5 đến tháng 10/2024 · từ nay đến hết năm 2020 ·
năm học 2023 - 2024 · đến năm 2025 · năm 2024 · 1653-2023 (an anniversary, which happens in its last year) · từ tháng
10/2025 đến khi tổ chức Đại hội (until an event: the end stays open).
"""

import re
from collections.abc import Callable
from typing import Final

from ingest.extract.dates import edtf

_YEAR: Final = r"(?:19|20)\d{2}"
_TO: Final = r"\s*(?:-|đến(?:\s+hết)?|tới)\s*"

_DAY_OF: Final = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*"

_PHASE: Final = (
    r"(?:giai\s+đoạn|năm\s+học|nhiệm\s+kỳ|thời\s+kỳ)\s*\(?(?:từ\s+)?(?:năm\s+)?"
    rf"(?P<a>{_YEAR}){_TO}(?:năm\s+)?(?P<b>{_YEAR})"
)
_YEARS: Final = rf"từ\s+(?:năm\s+)?(?P<a>{_YEAR}){_TO}(?:năm\s+)?(?P<b>{_YEAR})"
_DAYS: Final = (
    rf"từ\s+(?:ngày\s+)?(?P<d1>\d{{1,2}})[/.-](?P<m1>\d{{1,2}})(?:[/.-](?P<y1>{_YEAR}))?{_TO}(?:ngày\s+)?"
    rf"(?P<d2>\d{{1,2}})[/.-](?P<m2>\d{{1,2}})[/.-](?P<y2>{_YEAR})"
)
_MONTHS: Final = (
    rf"từ\s+tháng\s+(?P<m1>\d{{1,2}})(?:(?:\s*[/-]\s*|\s+năm\s+)(?P<y1>{_YEAR}))?{_TO}"
    rf"tháng\s+(?P<m2>\d{{1,2}})(?:\s*[/-]\s*|\s+năm\s+)(?P<y2>{_YEAR})"
)
_TO_EVENT: Final = (
    r"từ\s+(?:(?:ngày\s+)?(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*|(?:tháng\s+)?(?P<n>\d{1,2})(?:\s*[/-]\s*|\s+năm\s+))?"
    rf"(?:năm\s+)?(?P<a>{_YEAR})\s*,?\s*(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?"
    r"(?:khi|lúc|dịp|thời\s+điểm|kết\s+thúc|hoàn\s+thành|đại\s+hội|lễ|tết|ngày\s+(?!\d))"
)
_UNTIL: Final = (
    r"(?:từ\s+nay\s+)?đến\s+(?:hết\s+)?"
    r"(?:(?:ngày\s+)?(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*|(?:tháng\s+)?(?P<n>\d{1,2})(?:\s*[/-]\s*|\s+))?"
    rf"(?:năm\s+)?(?P<b>{_YEAR})"
)
_ANNIVERSARY: Final = rf"\((?:{_DAY_OF})?(?P<a>1\d{{3}}|{_YEAR})\s*-\s*(?:{_DAY_OF})?(?P<b>{_YEAR})\s*\)"
_MONTH: Final = rf"(?:trong\s+)?tháng\s+(?P<m>\d{{1,2}})(?:\s*/\s*|\s+năm\s+)(?P<y>{_YEAR})"
_ONE_YEAR: Final = rf"năm\s+(?P<b>{_YEAR})(?!\s*-\s*\d)"


def _range(match: re.Match[str]) -> str:
    return f"{match['a']}/{match['b']}"


def _days(match: re.Match[str]) -> str:
    start = edtf(match["y1"] or match["y2"], match["m1"], match["d1"])
    return f"{start}/{edtf(match['y2'], match['m2'], match['d2'])}"


def _months(match: re.Match[str]) -> str:
    return f"{edtf(match['y1'] or match['y2'], match['m1'])}/{edtf(match['y2'], match['m2'])}"


def _to_event(match: re.Match[str]) -> str:
    return f"{edtf(match['a'], match['m'] or match['n'], match['d'])}/.."


def _until(match: re.Match[str]) -> str:
    return f"../{edtf(match['b'], match['m'] or match['n'], match['d'])}"


def _anniversary(match: re.Match[str]) -> str:
    """A short stretch of years is a phase; a long one counts the years since an event."""
    return _range(match) if int(match["b"]) - int(match["a"]) <= 10 else match["b"]


_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (_PHASE, _range),
        (_DAYS, _days),
        (_MONTHS, _months),
        (_YEARS, _range),
        (_TO_EVENT, _to_event),
        (_ANNIVERSARY, _anniversary),
        (_UNTIL, _until),
        (_MONTH, lambda match: edtf(match["y"], match["m"])),
        (_ONE_YEAR, lambda match: match["b"]),
    )
)


def read_period(text: str) -> str | None:
    """The period that a text gives, the most exact form first; None when it gives none.

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
    >>> read_period("trong thời gian tới") is None
    True
    """
    for pattern, read in _FORMS:
        if match := pattern.search(text):
            return read(match)
    return None


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


PERIOD_WORDS: Final = (
    r"(?:giai\s+đoạn\s+(?:từ\s+)?(?:năm\s+)?\d|năm\s+(?:học\s+)?\d{4}|đến\s+(?:hết\s+)?(?:năm\s+\d{4}|(?:tháng|ngày)\s+\d)"
    r"|từ\s+(?:nay\b|năm\s+\d|tháng\s+\d|ngày\s+\d|\d)|trong\s+(?:năm|tháng)\s+\d|tháng\s+\d{1,2}[/\s])"
)
"""Pattern of the words with which a period begins after a name."""
