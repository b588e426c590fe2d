"""Nhiệm kỳ, khóa: in which term of Party or Assembly a date or a written term falls.

Party committees number each type of document through one term, "from the day after one congress closes to the close of
the next" (Quy định 66-QĐ/TW of 2017), so the term belongs to the key of a central Party document.
"""

import re
from bisect import bisect_left
from datetime import date, timedelta
from typing import Final

_CLOSINGS: Final[tuple[tuple[date, int], ...]] = (
    (date(1976, 12, 20), 4),
    (date(1982, 3, 31), 5),
    (date(1986, 12, 18), 6),
    (date(1991, 6, 27), 7),
    (date(1996, 7, 1), 8),
    (date(2001, 4, 22), 9),
    (date(2006, 4, 25), 10),
    (date(2011, 1, 19), 11),
    (date(2016, 1, 28), 12),
    (date(2021, 2, 1), 13),
    (date(2026, 1, 23), 14),
)
"""The day on which each national congress closed and the term it opened. Source: the congresses' closing reports
(Thông cáo báo chí phiên bế mạc; VNA 1/2/2021 and 23/1/2026 for the last two)."""

_LOCAL_CONGRESSES: Final = (timedelta(days=365), timedelta(days=90))
"""So long before the national congress closes, those of the levels below it are held (Chỉ thị 35-CT/TW of 2019 and its
predecessors): in the year before, and in the same one when it comes late in spring."""
_YOUTH: Final = (2022, 5)
"""A year of the Youth Union's congresses, from the grassroots to the national one, and the years between them."""

_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50}
_TERM: Final = re.compile(r"\b(?:kho[áa]|khóa|nhiệm kỳ|lần thứ)\s+(?P<term>[IVXL]+|\d{1,2})\b", re.IGNORECASE)


def congress_term(edtf: str | None) -> int | None:
    """The term (khóa) of the Party's Central Committee on a day; None when the date cannot tell.

    A month or a year is enough when no congress closed in it.

    >>> congress_term("2014-04-07"), congress_term("2016-05-15"), congress_term("2021-06-23")
    (11, 12, 13)
    >>> congress_term("2021-02-01"), congress_term("2021-02-02"), congress_term("2026-01-24")
    (12, 13, 14)
    >>> (
    ...     congress_term("2017"),
    ...     congress_term("2016-02"),
    ...     congress_term("2016"),
    ...     congress_term("1970"),
    ...     congress_term(None),
    ... )
    (12, 12, None, None, None)
    """
    if not edtf or not re.fullmatch(r"\d{4}(-\d\d){0,2}", edtf):
        return None
    first, last = _term_on(_day(edtf, first=True)), _term_on(_day(edtf, first=False))
    return first if first == last else None


def written_term(text: str | None) -> int | None:
    """The ordinal of a term as written, in Roman or Arabic digits.

    >>> written_term("khóa XII"), written_term("(khoá XI)"), written_term("Khóa 15"), written_term("nhiệm kỳ 2020-2025")
    (12, 11, 15, None)
    """
    found = _TERM.search(text or "")
    if found is None:
        return None
    term = found["term"].upper()
    return int(term) if term.isdigit() else _arabic(term)


def begins_anew(symbol: str, year: int) -> bool:
    """Whether a committee that numbers through its own term, below the centre, may have begun at 1 again in a year.

    >>> begins_anew("NQ/TU", 2020), begins_anew("NQ/TU", 2021), begins_anew("KH-UBND", 2020)
    (True, False, False)
    >>> begins_anew("KH/TĐTN", 2022), begins_anew("KH/TU", 2022)
    (True, False)
    """
    if "/" not in symbol:  # State bodies and the like number by the year
        return False
    if symbol.upper().endswith("ĐTN"):
        return (year - _YOUTH[0]) % _YOUTH[1] == 0
    return any((closing - before).year == year for closing, _ in _CLOSINGS for before in _LOCAL_CONGRESSES)


def _term_on(day: str) -> int | None:
    """ISO dates compare as text; the closing day itself still belongs to the old term."""
    place = bisect_left(_CLOSINGS, day, key=lambda closing: closing[0].isoformat())
    return _CLOSINGS[place - 1][1] if place else None


def _day(edtf: str, *, first: bool) -> str:
    """The first or last day of a date of any precision; day 31 is late enough for any month."""
    return edtf + ("-01-01" if first else "-12-31")[len(edtf) - 4 :]


def _arabic(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
