"""Dòng của phong trào: what the other cells of its row say of a movement's launch and time."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.dated import timed
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.moments import days, one_moment
from ingest.extract.movements.page import Page
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.since import since_alone
from ingest.extract.movements.tables import Row, rows
from ingest.extract.movements.times import Time
from ingest.model import Citation, Span


def in_rows(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those in tables of movements with the document, the launcher and the time of their rows."""
    tables = rows(page.clean)
    if not tables:
        return list(readings)
    return [_of_row(page, reading, tables) for reading in readings]


def _of_row(page: Page, reading: Reading, tables: Sequence[Row]) -> Reading:
    row = next((row for row in tables if row.name.holds(reading.naming.span)), None)
    if row is None:
        return reading
    cited = _cited(page, row.paper)
    by = _cited(page, row.launcher)
    launching = by[0].id if by else cited[0].id if cited and row.launches else None
    cited += by
    launched_in = reading.launched_in or launching
    issuer = next((one.issuer for one in cited if one.id == launched_in), None)
    named = tuple(bodies(row.launcher.of(page.clean), page.header.locality)) if row.launcher and not by else ()
    time = _time(page, row.time) if row.time else None
    told = tuple(one.id for one in cited if one.id != launched_in)
    return replace(
        reading,
        launched_in=launched_in,
        related=tuple(dict.fromkeys((*(one for one in reading.related if one != launched_in), *told))),
        launchers=reading.launchers or named or ((issuer,) if issuer else ()),
        period=time if time and row.days else reading.period or time,
    )


def _time(page: Page, cell: Span) -> str | None:
    """The time of a cell, or of two cells with its ends; days without a year are of that of the page."""
    said = cell.of(page.clean).replace("\t", " - ")

    def read(_clean: str, _place: int, year: int | None) -> Time | None:
        period = cell_period(said, year)
        return Time(period) if period else None

    time = timed(page, cell.start, read)
    return time.period if time else None


def _cited(page: Page, cell: Span | None) -> list[Citation]:
    return [one for one in page.citations if cell and cell.start <= one.span.start < cell.end]


def cell_period(cell: str, year: int | None = None) -> str | None:
    """The time that a cell gives: two years, one, two days, or what reads as a time in a sentence.

    `year` is that of the text around it, for days and months that are said without.

    >>> cell_period("2019 - 2025"), cell_period("Năm 2024"), cell_period("01/4/2024 - 31/12/2024")
    ('2019/2025', '2024', '2024-04-01/2024-12-31')
    >>> cell_period("Quý IV", 2024), cell_period("cả năm", 2024), cell_period("Tháng 9")
    ('2024-10/2024-12', '2024', None)
    >>> cell_period("Từ 06/11/2023"), cell_period("05/10 - 20/12", 2024)
    ('2023-11-06/..', '2024-10-05/2024-12-20')
    """
    if years := _YEARS.fullmatch(cell):
        return f"{years['a']}/{years['b']}" if years["b"] else years["a"]
    if year and (part := _PART.fullmatch(cell)):
        return one_moment(cell, part.start("part"), year) if part["part"] else str(year)
    return days(cell, year) or since_alone(cell) or read_period(cell, year)


_PART: Final = words.pattern(
    r"\W*(?:(?:trong|cả|trọn|suốt) )*(?:(?:cả|trọn|suốt) năm|(?P<part>tháng \d{1,2}|quý (?-i:IV|I{1,3})))\W*"
)
"""All of the year around it, or a month or quarter of it."""
_YEARS: Final = words.pattern(r"\W*(?:từ )?(?:năm )?(?P<a>20\d\d)(?:\s*(?:-|đến(?: hết| năm)*|/)\s*(?P<b>20\d\d))?\W*")
