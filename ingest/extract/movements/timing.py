"""Thời gian tại chỗ: when a movement runs, from all that the words around one naming of it tell."""

import re
from dataclasses import dataclass
from typing import Final

from ingest.extract.movements import papers, sentences, times, words
from ingest.extract.movements.dated import timed, year_at
from ingest.extract.movements.headings import in_brackets, time_in_row
from ingest.extract.movements.in_name import period_in_name, term_of_body
from ingest.extract.movements.launch_day import day_of_that_launch, from_launch, launch_day, since_launch
from ingest.extract.movements.meanwhile import meanwhile
from ingest.extract.movements.openings import (
    begun_before,
    begun_behind,
    closed_by,
    school_year,
    time_before,
    time_of_launch,
)
from ingest.extract.movements.page import Page
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.recorded import recorded
from ingest.extract.movements.since import since_behind
from ingest.extract.movements.stated import of_entrants, of_what_is_done, stated
from ingest.extract.movements.stopped import stopped
from ingest.extract.movements.terms import term_told
from ingest.extract.movements.today import begun_today, launched_today
from ingest.extract.movements.words import Naming


@dataclass(frozen=True, slots=True)
class Timing:
    """The time told around a naming, as EDTF.

    `runs`: a verb gives it, or it is said of all that are counted; `opened`: the sentence began with it; `since`: the
    beginning of a time of which no end is told.
    """

    period: str | None
    runs: bool
    opened: bool
    since: str | None


def timing_of(page: Page, naming: Naming) -> Timing:
    """The time of a naming: behind it, in its name, behind its document, in its row, in a later clause, before it."""
    clean, place = page.clean, naming.span.end
    time = _time(page, naming)
    lead = re.split(r"[“\"]", naming.lead.of(clean))[0]
    over = stopped(clean, naming, page.year)
    period = over or (time and time.period) or period_in_name(page, naming) or read_period(lead)
    told = None if period else time_behind_document(page, place)
    row = timed(page, place, _time_in_row)
    period = row.period if row and "/" in row.period else period or told or (row.period if row else None)
    period = period or time_of_launch(clean, naming) or closed_by(clean, naming, page.year) or _stated(page, naming)
    period = _longer(period, in_brackets(clean, place, page.year) if period is None else None, term_told(page, naming))
    if period and period.startswith("../"):
        period = f"{begun_before(clean, naming) or begun_behind(clean, place) or '..'}/{period[3:]}"
        period = begun_with_launch(page, naming, period)
    before = time_before(clean, naming, page.year) or school_year(clean, naming)
    return Timing(
        period=period or before,
        runs=(time is not None and time.runs) or ((time or told) is not None and counts(page, naming)),
        opened=period is None and before is not None,
        since=None if over or of_entrants(clean, naming.lead.start) else since_told(page, naming, place),
    )


def since_told(page: Page, naming: Naming, place: int) -> str | None:
    """Since when a movement runs, as the words at `place` tell: a day, that of the launch, or that of the page."""
    if told := since_behind(page.clean, place):
        return told
    day = launch_day(page.clean, naming, year_at(page, naming.span.end)) if since_launch(page.clean, place) else None
    if day is None and not of_what_is_done(page.clean, naming.lead.start):
        day = begun_today(page, place)
    return f"{day}/.." if day else None


def _time_in_row(clean: str, place: int, year: int | None) -> times.Time | None:
    period = time_in_row(clean, place, year)
    return times.Time(period) if period else None


def begun_with_launch(page: Page, naming: Naming, period: str, behind: int | None = None) -> str | None:
    """A period that may have only an end, begun with the day on which its sentence has the movement launched.

    `behind`: where words that name it again end, if the sentence is theirs.
    """
    if not period.startswith(".."):
        return period
    clean, place, end = page.clean, naming.lead.start, naming.span.end
    if (
        page.orders
        and _SIGNED.match(clean, end, end + _FROM_SIGNING)
        and not _PARENT.search(clean, max(0, place - 30), place)
    ):
        return from_launch(period, page.header.date)
    year = year_at(page, end)
    if day := begun_today(page, behind or end) or (behind and day_of_that_launch(clean, end, behind, year)):
        return from_launch(period, day)
    return from_launch(period, launch_day(clean, naming, year) or launched_today(page, place))


_SIGNED: Final = words.pattern(
    r"[”\"’»*_]*(?:[^;:“”\"\n]){0,160}?\btừ (?:ngày|khi|lúc) (?:ký|ban hành)\b(?! (?:quyết định|kế hoạch|chỉ thị) số)"
)
"""Behind a name: it runs from the day of this paper on."""
_PARENT: Final = words.pattern(r"\b(?:cụ thể hóa|hưởng ứng|thực hiện|triển khai)(?: các)? \Z")
"""In front of a movement that what runs from then on only carries out."""
_FROM_SIGNING: Final = 220  # code points behind a name


def _longer(period: str | None, bracketed: str | None, term: str | None) -> str | None:
    """The period, or what a bracket or a term says where none is said, or only the year with which it begins."""
    said = bracketed or term
    return said if said and (period is None or (len(period) == len("2024") and said.startswith(period))) else period


def _time(page: Page, naming: Naming) -> times.Time | None:
    """The time behind a naming; an occasion has years of its own, and the term of the body whose congress it is."""
    told = sentences.told_of(page.clean, naming.span.end)
    term = _OF_YEARS.match(page.clean, naming.span.end)
    place = told[1] if told else term.end() if term else naming.span.end
    time = timed(page, place, times.time_behind)
    if time and time.runs and not told and _EVENT.search(page.clean, max(0, naming.lead.start - 60), naming.lead.start):
        return None
    if (
        time
        and "-" in time.period
        and _REVIEWS.search(page.clean, max(0, naming.lead.start - 60), naming.lead.start)
        and _HELD.match(page.clean, place)
    ):
        return None
    if time and of_entrants(page.clean, naming.lead.start) and not _DIRECT.match(page.clean, naming.span.end):
        return None
    if time and (naming.descriptive or told) and "/" not in time.period:
        return None
    time = time or meanwhile(page.clean, naming.lead.start, naming.span.end, page.year)
    return time if term or not term_of_body(page, naming) else None


_REVIEWS: Final = words.pattern(r"\b(?:sơ|tổng) kết(?: \w+ năm)?(?: (?:thực hiện|triển khai|việc|công tác))* \Z")
_HELD: Final = words.pattern(r"[”\"’»]?\s*,? (?:(?:được|sẽ|đã) )*(?:tổ chức|diễn ra|vào|ngày)\b")
"""The review of a movement is held on a day."""
_DIRECT: Final = re.compile(r"[”\"’»]?,?\s*\(?(?:(?:đến\s+)?năm|giai\s+đoạn|nhiệm\s+kỳ|mùa|hè|20\d\d)\b", re.IGNORECASE)
"""The years of a movement right behind its name, whoever enters it."""
_EVENT: Final = re.compile(
    r"\b(?i:hội\s+nghị|lễ|hội\s+thi|cuộc\s+thi|triển\s+lãm|đại\s+hội|hội\s+thảo|tọa\s+đàm|diễn\s+đàn|giao\s+lưu"
    r"|tập\s+huấn)"
    r"\s[^.;:,“”\n]{0,40}\Z"
)
"""What is held about a movement: the time behind is its own."""
_OF_YEARS: Final = re.compile(r"\s*[,(]?\s*nhiệm\s+kỳ\s+\d{4}\s*-\s*\d{4}\)?(?=\s*,?\s*\(?từ\s)", re.IGNORECASE)
"""A term, before the time that the movement itself runs."""


def _stated(page: Page, naming: Naming) -> str | None:
    """The time in a later clause, unless it is of what is done about the movement."""
    if naming.descriptive or of_what_is_done(page.clean, naming.lead.start):
        return None
    time = timed(page, naming.span.end, _stated_time)
    return time.period if time else None


def _stated_time(clean: str, place: int, year: int | None) -> times.Time | None:
    period = stated(clean, place, year) or recorded(clean, place, year)
    return times.Time(period) if period else None


def time_behind_document(page: Page, place: int) -> str | None:
    """The time behind the document that launched it ("… phát động tại Quyết định … cho giai đoạn …")."""
    behind = papers.document_behind(page.clean, place, page.citations)
    if behind is None:
        return None
    place = behind[0].span.end + page.clean.startswith(")", behind[0].span.end)
    if not behind[1]:
        phase = _OF_MOVEMENT.match(page.clean, place)
        return read_period(phase["time"]) if phase else None
    if phase := _PHASE.match(page.clean, place):
        return read_period(phase["time"])
    time = timed(page, place, times.time_behind)
    return time.period if time and (time.runs or "-" in time.period) else None


_OF_MOVEMENT: Final = re.compile(
    rf"(?:\s+của\s[^,.;:“”\n()]{{3,80}})?,\s+(?:(?:áp\s+dụng|thực\s+hiện|triển\s+khai|cho|trong|kéo\s+dài)\s+)*"
    rf"(?P<time>{PERIOD_WORDS}[^.;,“”\n()]{{0,40}})(?=[.;\n)])",
    re.IGNORECASE,
)
"""Behind a document that tells of it: the time that ends the sentence or the bracket."""
_PHASE: Final = re.compile(
    r",?\s+(?:(?:cho|trong|qua|cả|suốt|thực\s+hiện|áp\s+dụng|triển\s+khai|kéo\s+dài|duy\s+trì)\s+)*"
    r"(?P<time>(?:(?:(?:hai|ba|các)\s+)?giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|năm\s+học|(?:các|hai|ba|bốn|năm"
    r"|0?[2-9])\s+năm(?=\s+20\d\d)|(?:đến|tới)\s+(?:hết|cuối))\s[^.;:,“”\n]{4,40})",
    re.IGNORECASE,
)


_NUMBERED: Final = re.compile(r"\b(?:hai|ba|bốn|0?[2-4]|cả\s+hai|cả\s+ba)\s+\Z", re.IGNORECASE)


def counts(page: Page, naming: Naming) -> bool:
    """Whether the kind words count the movements that are listed ("hai phong trào …"): what is said is said of each."""
    return bool(_NUMBERED.search(page.clean, max(0, naming.lead.start - 8), naming.lead.start))
