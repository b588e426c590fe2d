"""Bao lâu: numbers in words, and the stretch of time that so many days, weeks, months or years make from a day on."""

import re
from datetime import date, timedelta
from typing import Final

from ingest.extract.movements.moments import YEAR, one_moment

_UNITS: Final = {
    word: number for number, word in enumerate(("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"), 1)
}
_WORDS: Final = {**_UNITS, "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "mười": 10}
_ONE: Final = r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)"
_BEHIND_TEN: Final = r"(?:mốt|một|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|tám|chín)"
_TENS: Final = rf"(?:{_ONE}\s+mươi|mười)(?:\s+{_BEHIND_TEN})?(?!\w)"
NUMBER: Final = rf"(?:\d{{1,3}}|{_ONE}\s+trăm(?:\s+(?:{_TENS}|(?:linh|lẻ)\s+{_ONE}))?|{_TENS}|{_ONE})"
"""Pattern of a number up to 999, in digits or words ("bốn mươi lăm", "một trăm")."""


def number(said: str) -> int:
    """The number that words of the pattern `NUMBER` mean.

    >>> number("45"), number("mười hai"), number("chín mươi"), number("bốn mươi lăm"), number("một trăm linh năm")
    (45, 12, 90, 45, 105)
    """
    if said.isdigit():
        return int(said)
    total = count = 0
    for word in said.lower().split():
        if word == "trăm":
            total, count = count * 100, 0
        elif word == "mươi":
            total, count = total + count * 10, 0
        elif word == "mười":
            total += 10
        else:
            count = _WORDS.get(word, 0)
    return total + count


def lasting(spell: str, since: str, year: int | None = None) -> str | None:
    """The stretch of so many days, weeks, months or years from a day on, or months from a month; None for neither.

    `year` is that of the text around it, for a day that is said without.

    >>> lasting("02 năm", "từ 16/6/2024"), lasting("mười hai tháng", "kể từ ngày 01/7/2024")
    ('2024-06-16/2026-06-15', '2024-07-01/2025-06-30')
    >>> lasting("sáu mươi ngày đêm", "từ ngày 01/3/2024"), lasting("02 năm", "bắt đầu từ năm 2024")
    ('2024-03-01/2024-04-29', '2024/2025')
    >>> lasting("3 tháng", "từ tháng 11/2024"), lasting("3 năm học", "từ năm học 2022 - 2023")
    ('2024-11/2025-01', '2022/2025')
    """
    how, day, school = _SPELL.match(spell), _SINCE.search(since), _SCHOOL.search(since)
    if school and (years := _YEARS.match(spell)):
        return f"{school['y']}/{int(school['y']) + number(years['n'])}"
    if how is None or day is None or not (count := number(how["n"])):
        return None
    begun = one_moment(since, day.end(), year)
    return _after(begun, count, how["unit"].lower()) if begun and "/" not in begun else None


def _after(begun: str, count: int, unit: str) -> str | None:
    """So many units from a beginning, which must be said at least as exactly as they are long."""
    months = count * (12 if unit == "năm" else 1)
    if len(begun) == len("2024"):
        return f"{begun}/{int(begun) + count - 1}" if unit == "năm" and count > 1 else None
    if len(begun) == len("2024-01"):
        if unit in ("ngày", "tuần", "đêm"):
            return None
        year, month = divmod(int(begun[:4]) * 12 + int(begun[5:]) + months - 2, 12)
        return f"{begun}/{year}-{month + 1:02}"
    first = date.fromisoformat(begun)
    if unit in ("ngày", "tuần", "đêm"):
        return f"{begun}/{first + timedelta(days=count * (7 if unit == 'tuần' else 1) - 1)}"
    months += first.month - 1
    same = date(first.year + months // 12, months % 12 + 1, min(first.day, 28))
    return f"{begun}/{same + timedelta(days=first.day - same.day - 1)}"


_SCHOOL: Final = re.compile(rf"\btừ\s+năm\s+học\s+(?P<y>{YEAR})\s*-\s*{YEAR}", re.IGNORECASE)
_YEARS: Final = re.compile(rf"(?P<n>{NUMBER})\s+năm(?:\s+học)?\b", re.IGNORECASE)
_SPELL: Final = re.compile(rf"(?P<n>{NUMBER})\s+(?P<unit>ngày|đêm|tuần|tháng|năm(?!\s+học))", re.IGNORECASE)
_SINCE: Final = re.compile(
    r"\b(?:từ|bắt\s+đầu(?:\s+vào)?)\s+(?:(?:đầu|giữa|cuối|(?:thứ\s+\w+|chủ\s+nhật|hôm\s+nay),?)\s+)?(?:ngày\s+)?(?=\d|tháng\s+\d|năm\s+\d)",
    re.IGNORECASE,
)
