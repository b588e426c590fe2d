"""Năm của ngày: which year the days are of that a text says without one.

That of their sentence, of the page, of the school year that it is about, of the last day told in full, or of the line
that announces the list; what an order says lies ahead of its date.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from ingest.extract.dates import edtf
from ingest.extract.movements import times
from ingest.extract.movements.lines import line_above, line_start, rank
from ingest.extract.movements.moments import years_of
from ingest.extract.movements.page import Page


def timed(page: Page, place: int, read: Callable[[str, int, int | None], times.Time | None]) -> times.Time | None:
    """The time that a reader finds at `place`; days without a year are those that follow an order's date, or those
    nearest to the last day that a page has told.
    """
    year = year_at(page, place)
    time = read(page.clean, place, year) or (_in_school_year(page, place, read) if year is None else None)
    if time is None or year is None or "/" not in time.period:
        return time
    ordered = page.header.date if page.orders and not page.header.subject_period else None
    if ordered:
        end = time.period.split("/")[1]
        return read(page.clean, place, year + 1) if end < ordered[: len(end)] else time
    return _nearest(time, (read(page.clean, place, other) for other in (year - 1, year + 1)), _last_day(page, place))


def _in_school_year(
    page: Page, place: int, read: Callable[[str, int, int | None], times.Time | None]
) -> times.Time | None:
    """Days without a year, on a page that is about one school year: they are of its first year from August on."""
    school = _SCHOOL.search(page.clean, 0, _TOP)
    first = int(school["a"]) if school else 0
    tried = (read(page.clean, place, year) for year in (first, first + 1) if first)
    return next((one for one in tried if one and "/" in one.period and one.period >= f"{first}-08"), None)


_SCHOOL: Final = re.compile(r"\bnăm\s+học\s*:?\s*(?P<a>20\d\d)\s*-\s*20\d\d", re.IGNORECASE)
_TOP: Final = 300  # code points in which a page says of which school year it is
_FULL_DAY: Final = re.compile(r"(?<![\d/.-])(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>20\d\d)(?!\d)")
_WHOLE: Final = len("2025-12-22")
_FAR: Final = 180  # days
_NEAR: Final = 120
_TOLD: Final = 2000  # code points


def _last_day(page: Page, place: int) -> date | None:
    """The last day told in full before `place`."""
    told = [edtf(day["y"], day["m"], day["d"]) for day in _FULL_DAY.finditer(page.clean, max(0, place - _TOLD), place)]
    return next((date.fromisoformat(day) for day in reversed(told) if day and len(day) == _WHOLE), None)


def _nearest(time: times.Time, others: Iterable[times.Time | None], told: date | None) -> times.Time:
    """Days without a year: another year's, if they are near to the day told before, and this year's are far from it."""
    if told is None or (distance := _distance(time, told)) is None or distance < _FAR:
        return time
    near = [one for one in others if one and (_distance(one, told) or 0) < _NEAR and one.period != time.period]
    return near[0] if len(near) == 1 else time


def _distance(time: times.Time, told: date) -> int | None:
    """Days between a stretch of days and a day outside of it; None where it is not told by days."""
    begins, ends = time.period.split("/")
    if not len(begins) == len(ends) == _WHOLE:
        return None
    return max((date.fromisoformat(begins) - told).days, (told - date.fromisoformat(ends)).days, 0)


def year_at(page: Page, place: int) -> int | None:
    """The year in which what stands at `place` goes on: the last one that its sentence named before, the page's, or on
    a page without one that of the last day told.
    """
    start = max(page.clean.rfind(mark, 0, place) for mark in ("\n", ". ", "; "))
    year = (
        next(reversed(years_of(page.clean[start + 1 : place])), None) or _year_of_entry(page.clean, place) or page.year
    )
    told = _last_day(page, place) if year is None and not page.orders else None
    return told.year if told else year or _year_of_list(page.clean, place)


def _year_of_entry(clean: str, place: int) -> int | None:
    """The last year told in a paragraph that begins with one, as those of a chronicle do ("2009. …", "Năm 2011: …")."""
    start = line_start(clean, place)
    return years_of(clean[start:place])[-1] if _ENTRY.match(clean, start, place) else None


_ENTRY: Final = re.compile(r"[\s*_•+-]*(?:năm\s+)?(?:19|20)\d\d\s*[.:-]\s+(?!\d)", re.IGNORECASE)


def _year_of_list(clean: str, place: int) -> int | None:
    """The only year that the line names under which an item stands ("Các đợt trong năm 2024:")."""
    marked = rank(clean[line_start(clean, place) : place])
    above = line_above(clean, place).rstrip() if marked else ""
    years = set(years_of(above)) if above.endswith(":") else set()
    return years.pop() if len(years) == 1 else None
