"""Ngày tháng as documents print them, to EDTF (ISO 8601-2) as far as known.

Forms: 07/4/2014 · 01-10-1997 · 9.12.2022 · 09 tháng 12 năm 2022 · ngày … tháng 4 năm 2023 · tháng 3 năm 2024.
"""

import re
from datetime import date
from typing import Final

NUMERIC: Final = r"(?P<d>\d{1,2})\s?[/.\-]\s?(?P<m>\d{1,2})(?:\s?[/.\-]\s?|\s(?=20))(?P<y>\d{4})(?!\d)"
LONG: Final = r"(?P<d>\d{1,2})\s*tháng\s*(?P<m>\d{1,2})\s*năm\s*(?P<y>\d{4})(?!\d)"

_NUMERIC: Final = re.compile(NUMERIC)
_LONG: Final = re.compile(LONG, re.IGNORECASE)
_BLANK: Final = r"(?:[.…_`'#/]|\s)*"
LINE: Final = re.compile(
    rf"[Nn]gày{_BLANK}(?P<d>\d{{1,2}})?[^\w\n]*(?<![^\W\d_])tháng{_BLANK}(?P<m>\d{{1,2}})?[^\w\n]*(?<![^\W\d_])năm{_BLANK}(?P<y>\d{{4}})",
    re.IGNORECASE,
)
"""The date line of a letterhead, where day and month may still be blank."""


def edtf(year: str | None, month: str | None = None, day: str | None = None) -> str | None:
    """The date as far as its parts are given and possible.

    >>> edtf("2014", "4", "07"), edtf("2024", "3"), edtf("2023"), edtf("2023", "13", "1"), edtf(None)
    ('2014-04-07', '2024-03', '2023', '2023', None)
    """
    if not year:
        return None
    if not month or not 1 <= int(month) <= 12:
        return year
    if not day:
        return f"{year}-{int(month):02}"
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return f"{year}-{int(month):02}"


def read_date(text: str) -> str | None:
    """The first date printed in a text, as EDTF.

    >>> read_date("ngày 09 tháng 12 năm 2022"), read_date("ngày 01-10-1997"), read_date("ngày tháng 4 năm 2023")
    ('2022-12-09', '1997-10-01', '2023-04')
    >>> read_date("trong thời gian tới") is None
    True
    """
    for pattern in (_NUMERIC, _LONG, LINE):
        if match := pattern.search(text):
            return edtf(match["y"], match["m"], match["d"])
    return None


def year_of(edtf_date: str | None) -> int | None:
    """The year an EDTF date begins in.

    >>> year_of("2014-04-07"), year_of("../2020"), year_of(None)
    (2014, 2020, None)
    """
    match = re.search(r"\d{4}", edtf_date or "")
    return int(match[0]) if match else None
