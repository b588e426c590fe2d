"""Phần của năm: months, quarters and halves of a year that are counted or listed ("ba tháng 6, 7, 8 năm 2024")."""

import re
from typing import Final

from ingest.extract.dates import edtf
from ingest.extract.movements.moments import YEAR, one_moment

_OF_YEAR: Final = rf"\)?(?:\s*[/-]\s*|,?\s+(?:của\s+)?năm\s+)(?P<y>{YEAR})"
_MONTHS: Final = re.compile(
    r"(?P<many>(?:hai|ba|bốn|các|những|trong|suốt|[2-4])\s+)?tháng\s+(?:(?:hè|cuối\s+vụ|cao\s+điểm)\s*,?\s*)?\(?(?P<m>\d{1,2})"
    r"(?:\s*(?:,|và)\s*(?:tháng\s+)?\d{1,2})*\s*(?:,|và)\s*(?:tháng\s+)?(?P<n>\d{1,2})"
    rf"(?:{_OF_YEAR}|(?(many)(?!\s*[/-]\s*\d|\d)|(?!)))",
    re.IGNORECASE,
)
_DATED_MONTHS: Final = re.compile(
    rf"tháng\s+(?P<m>\d{{1,2}})/(?P<y>{YEAR})(?:\s*,\s*(?:tháng\s+)?\d{{1,2}}/{YEAR})*"
    rf"\s*(?:,|và)\s*(?:tháng\s+)?(?P<n>\d{{1,2}})/(?P<z>{YEAR})",
    re.IGNORECASE,
)
_QUARTER_OF: Final = r"(?:IV|I{1,3}|[1-4])(?!\w)"
_QUARTERS: Final = re.compile(
    rf"quý\s+(?P<first>{_QUARTER_OF})(?:\s*,\s*(?:quý\s+)?{_QUARTER_OF})*\s*(?:,|và|-|&)\s*"
    rf"(?:quý\s+)?(?P<last>{_QUARTER_OF})(?:(?:\s*/\s*|\s+năm\s+)(?P<y>{YEAR})|(?=\s*(?:[.;)]|\Z)))",
    re.IGNORECASE,
)
_END_OF: Final = re.compile(
    r"(?:(?P<count>1[01]|0?[1-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?P<unit>tháng|quý)|(?P<half>nửa))"
    rf"\s+(?P<which>đầu|cuối|còn\s+lại)(?:\s+của)?\s+năm(?:\s+(?P<y>{YEAR})|(?=\s*(?:[,.;)]|\Z)))",
    re.IGNORECASE,
)
_A_DAY: Final = r"(?P<{}>\d{{1,2}})(?:\s?[/.-]\s?(?P<{}>\d{{1,2}})(?!\d))?(?:\s?[/.-]\s?(?P<{}>20\d\d))?"
_DAYS: Final = re.compile(
    r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|các|những|mấy)\s+(?:ngày|buổi|đêm|sáng|chiều|tối|thứ\s+\w+|ch[ủú]a?\s+nhật)"
    rf"(?:\s+(?!trước|sau)[^\W\d]+){{0,4}}?\s*[:(,]?\s*(?:ngày\s+)?{_A_DAY.format('a', 'm', 'y')}"
    r"(?:\s*,\s*(?:ngày\s+)?\d{1,2}(?:\s?[/.-]\s?\d{1,2})?(?:\s?[/.-]\s?20\d\d)?){0,9}\s*(?:,|và|,\s+và)\s+(?:ngày\s+)?"
    + _A_DAY.format("b", "n", "z")
    + r"(?!\d|\s?[/.-]\s?\d|\s+(?:tháng|năm)\s)",
    re.IGNORECASE,
)
"""Days that are listed ("các ngày 05, 12 và 19/3/2024"); the last one has a month at least."""
_COUNTS: Final = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}


def part_of_year(text: str, year: int | None = None) -> str | None:
    """The part of a year that a text counts or lists, as EDTF; `year` is that of the text around it.

    >>> part_of_year("ba tháng 6, 7, 8 năm 2024"), part_of_year("hai tháng 7 và 8", 2024)
    ('2024-06/2024-08', '2024-07/2024-08')
    >>> part_of_year("quý II, quý III/2024"), part_of_year("6 tháng cuối năm 2024"), part_of_year("nửa đầu năm 2024")
    ('2024-04/2024-09', '2024-07/2024-12', '2024-01/2024-06')
    >>> part_of_year("ba tháng 12/2025, 01/2026 và 02/2026"), part_of_year("6 tháng cuối năm.", 2019)
    ('2025-12/2026-02', '2019-07/2019-12')
    >>> part_of_year("ba ngày: 12, 13 và 14/4/2024"), part_of_year("các ngày Chủ nhật 03/3, 10/3, 17/3", 2024)
    ('2024-04-12/2024-04-14', '2024-03-03/2024-03-17')
    >>> part_of_year("quý II, quý III", 2024), part_of_year("quý II và quý III")
    ('2024-04/2024-09', None)
    """
    return (
        _days(text, year)
        or _dated_months(text)
        or _months(text, year)
        or _quarters(text, year)
        or _end_of_year(text, year)
    )


def _days(text: str, year: int | None) -> str | None:
    """From the first to the last of days that are listed."""
    match = _DAYS.search(text)
    if match is None or not match["n"]:
        return None
    given = match["z"] or (str(year) if year else None)
    begun = edtf(match["y"] or given, match["m"] or match["n"], match["a"]) if given else None
    ended = edtf(given, match["n"], match["b"]) if given else None
    return f"{begun}/{ended}" if begun and ended and begun < ended else None


def _dated_months(text: str) -> str | None:
    """From the first to the last of months that are each said with their year."""
    match = _DATED_MONTHS.search(text)
    return f"{edtf(match['y'], match['m'])}/{edtf(match['z'], match['n'])}" if match else None


def _months(text: str, year: int | None) -> str | None:
    match = _MONTHS.search(text)
    given = (match["y"] or (str(year) if year else None)) if match else None
    return f"{edtf(given, match['m'])}/{edtf(given, match['n'])}" if match and given else None


def _quarters(text: str, year: int | None) -> str | None:
    """From the first to the last of several quarters of one year."""
    match = _QUARTERS.search(text)
    given = (match["y"] or year) if match else None
    parts = (match["first"], match["last"]) if match and given else ()
    first, last = (one_moment(f"quý {part}/{given}") for part in parts) if parts else (None, None)
    return f"{first.split('/')[0]}/{last.split('/')[1]}" if first and last else None


def _end_of_year(text: str, year: int | None) -> str | None:
    match = _END_OF.search(text)
    given = (match["y"] or year) if match else None
    if match is None or given is None:
        return None
    count = 6 if match["half"] else _COUNTS.get(match["count"].lower()) or int(match["count"])
    months = count * (3 if (match["unit"] or "").lower() == "quý" else 1)
    first, last = (1, months) if match["which"].lower() == "đầu" else (13 - months, 12)
    return f"{given}-{first:02}/{given}-{last:02}" if 1 <= months <= 12 else None
