"""Phát động: what the sentence around a movement's name says of its launch, launcher, time and documents."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.extract import movement_sentences as sentences
from ingest.extract import movement_times as times
from ingest.extract import movement_words as words
from ingest.extract.dates import year_of
from ingest.extract.movement_launchers import bodies
from ingest.extract.movement_moments import years_of
from ingest.extract.movement_openings import time_before
from ingest.extract.movement_periods import period_of_name, read_period
from ingest.extract.movement_words import Naming
from ingest.model import THIS, Body, Citation, Header, Span
from ontology.folding import fold


@dataclass(frozen=True, slots=True)
class Reading:
    """A naming and what its sentence says. `citation` is the cited document in whose title it stands.

    `launches`: the words in front launch it; `opens`: in the document's opening; `runs`: a verb gives the time;
    `opened`: the sentence began with the time; `in_heading`: in the heading of a page that is no document; `of_term`:
    the years behind it are the term of a body in its name.
    """

    naming: Naming
    name: str
    citation: str | None = None
    launched_in: str | None = None
    related: tuple[str, ...] = ()
    launchers: tuple[Body, ...] = ()
    period: str | None = None
    runs: bool = False
    opened: bool = False
    in_own_title: bool = False
    in_heading: bool = False
    launches: bool = False
    opens: bool = False
    of_term: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The document in which movements are named."""

    clean: str
    header: Header
    citations: tuple[Citation, ...]
    opening: Span
    heading: Span

    @property
    def year(self) -> int | None:
        """The year that it is about: its subject's, that of the document's date, or of the day printed above a page."""
        if (subject := self.header.subject_period) and subject.isdigit():
            return int(subject)
        if self.header.date:
            return year_of(self.header.date)
        above = _DATELINE.search(self.clean, 0, _TOP)
        return int(above["y"]) if above else None

    def number(self, citation: str) -> str:
        """The number of a cited document, by which two citations are of one."""
        return next(f"{one.type} {one.identifier}" for one in self.citations if one.id == citation)

    @property
    def orders(self) -> bool:
        """Whether it is a document that can launch a movement: no web page, no report."""
        return self.header.type not in (None, "Báo cáo", "Tờ trình", "Thông báo") and self.header.issuer is not None


_DATELINE: Final = re.compile(
    r"\b(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?=20\d\d(?!\d))|(?=20\d\d-\d\d))(?P<y>20\d\d)"
)
_TOP: Final = 400  # code points in which a page prints its day


def page_of(clean: str, header: Header, citations: Sequence[Citation]) -> Page:
    """A text with what is known of it."""
    return Page(clean, header, tuple(citations), _opening(clean, header), _heading(clean, header))


def read_naming(page: Page, naming: Naming) -> Reading:
    """A naming with what is said of it."""
    citation = _citation(page, naming)
    title = page.header.title_span
    own = title is not None and title.holds(naming.span)
    launches = _launches(page, naming)
    launched_in, related = _documents(page, naming, citation, own=own, launches=launches)
    time = _time(page, naming)
    lead = re.split(r"[“\"]", naming.lead.of(page.clean))[0]
    period = (time and time.period) or _period_in_name(naming.span.of(page.clean)) or read_period(lead)
    before = time_before(page.clean, naming)
    return Reading(
        naming,
        name=" ".join(naming.span.of(page.clean).split()),
        citation=citation.id if citation else None,
        launched_in=launched_in,
        related=related,
        launchers=tuple(_launchers(page, naming, citation, launched_in)),
        period=period or before,
        runs=time is not None and (time.runs or counts(page, naming)),
        opened=period is None and before is not None,
        in_own_title=own,
        in_heading=page.heading.holds(naming.span),
        launches=launches,
        opens=page.opening.holds(naming.span) and citation is None and launches,
        of_term=_term_of_body(page, naming),
    )


def _time(page: Page, naming: Naming) -> times.Time | None:
    """The time behind a naming; an occasion has years of its own, and the term of the body whose congress it is."""
    time = timed(page, naming.span.end, times.time_behind)
    if time and naming.descriptive and "/" not in time.period:
        return None
    return None if _term_of_body(page, naming) else time


def _period_in_name(name: str) -> str | None:
    """The period that a name gives, which is not the term of a congress in it."""
    elected = _ELECTED.search(name)
    return period_of_name(_TERM.sub("", name, count=1) if elected else name)


_TERM: Final = re.compile(r"\bnhiệm\s+kỳ\s+\d{4}\s*-\s*\d{4}", re.IGNORECASE)


def _term_of_body(page: Page, naming: Naming) -> bool:
    """Whether the years behind a naming are the term of a congress or of deputies, who are in the name itself."""
    return _OF_TERM.match(page.clean, naming.span.end) is not None and (
        naming.descriptive or _ELECTED.search(naming.span.of(page.clean)) is not None
    )


_ELECTED: Final = re.compile(
    r"\b(?:đại\s+hội|đại\s+biểu|hội\s+đồng|HĐND|ban\s+chấp\s+hành|nghị\s+quyết|bầu\s+cử|khóa|khoá)\b", re.IGNORECASE
)
_OF_TERM: Final = re.compile(r"\s*[,(]?\s*(?:nhiệm\s+kỳ|khóa)\b", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"\b(?:hai|ba|bốn|0?[2-4]|cả\s+hai|cả\s+ba)\s+\Z", re.IGNORECASE)


def counts(page: Page, naming: Naming) -> bool:
    """Whether the kind words count the movements that are listed ("hai phong trào …"): what is said is said of each."""
    return bool(_NUMBERED.search(page.clean, max(0, naming.lead.start - 8), naming.lead.start))


def timed(page: Page, place: int, read: Callable[[str, int, int | None], times.Time | None]) -> times.Time | None:
    """The time that a reader finds at `place`; days without a year are those that follow an order's date."""
    year = _year_at(page, place)
    time = read(page.clean, place, year)
    date = page.header.date if page.orders and not page.header.subject_period else None
    if (
        time
        and year
        and date
        and "/" in time.period
        and time.period.split("/")[1] < date[: len(time.period.split("/")[1])]
    ):
        return read(page.clean, place, year + 1)
    return time


def _year_at(page: Page, place: int) -> int | None:
    """The year in which what stands at `place` goes on: the last one that its sentence named before, or the page's."""
    start = max(page.clean.rfind(mark, 0, place) for mark in ("\n", ". ", "; "))
    return next(reversed(years_of(page.clean[start + 1 : place])), page.year)


_FIRST_HEADING: Final = re.compile(r"\n\s*(?:(?:I|1|A)\s*[.)/:-]|PHẦN\b|Phần\s|Điều\s+1\b|I\s+[A-ZĐ])")
_OPENING: Final = 4000  # code points behind the title in which the opening ends at the latest


def _opening(clean: str, header: Header) -> Span:
    """From the title to the first heading: where a document says what it is issued for."""
    start = header.title_span.end if header.title_span else 0
    heading = _FIRST_HEADING.search(clean, start, start + _OPENING)
    return Span(start, heading.start() if heading else min(len(clean), start + _OPENING))


_HEADING: Final = re.compile(r"[^\n]{10,250}[^\s.;:!?…](?=\n)")


def _heading(clean: str, header: Header) -> Span:
    """The first line of a page without a document's form, unless it is a sentence; empty otherwise."""
    line = _HEADING.match(clean) if header.type is None and header.issuer is None else None
    return Span(0, line.end() if line else 0)


_ABOUT: Final = re.compile(
    r"\s*,?\s*(?:(?:(?<!,\s)(?:đã|vừa)|chính\s+thức|để|nhằm|là\s+văn\s+bản|hưởng\s+ứng\s+và)\s+)*(?:về|ban\s+hành|phát\s+động|tổ\s+chức|triển\s+khai|hướng\s+dẫn|phê\s+duyệt|thực\s+hiện)\b[^.;\n“”\"]{0,120}$",
    re.IGNORECASE,
)
_PLAN_TO: Final = re.compile(
    r"kế\s+hoạch\s*(?:số\s+\S+\s*)?(?:về\s+(?:việc\s+)?)?(?:phát\s+động|tổ\s+chức)[^.;\n]{0,40}$", re.IGNORECASE
)
_ARTICLE: Final = re.compile(r"\bĐiều\s+\d+\s*[.:]\s*(?:Nay\s+)?(?i:phát\s+động)[^.;\n]{0,20}$")
_PAST: Final = re.compile(r"\b(?:đã|vừa|năm\s+\d|ngày\s+\d|tháng\s+\d|trước\s+đây|qua)\b", re.IGNORECASE)


def _citation(page: Page, naming: Naming) -> Citation | None:
    """The cited document whose title (the innermost one) names the movement."""
    holding = [one for one in page.citations if one.title_span and one.title_span.holds(naming.span)]
    if holding:
        return min(holding, key=lambda one: one.title_span.end - one.title_span.start if one.title_span else 0)
    before = [one for one in page.citations if one.span.end <= naming.lead.start and one.title_span is None]
    if before and _ABOUT.match(page.clean[before[-1].span.end : naming.lead.start]):
        return before[-1]
    return None


def _launches(page: Page, naming: Naming) -> bool:
    start = naming.lead.start
    return bool(words.LAUNCHES.search(page.clean, max(0, start - 90), start)) or (
        page.clean[max(0, start - 9) : start].lower().startswith("phát động")
    )


def _documents(
    page: Page, naming: Naming, citation: Citation | None, *, own: bool, launches: bool
) -> tuple[str | None, tuple[str, ...]]:
    """(the launching document, documents that otherwise speak of the movement)."""
    behind = sentences.document_behind(page.clean, naming.span.end, page.citations)
    if citation:
        if behind and behind[1] and not launches:  # the title goes on to say where it was launched
            return behind[0].id, (citation.id,)
        return (citation.id, ()) if launches else (None, (citation.id,))
    if (launches and (own or _announces(page, naming))) or _heads_a_part(page, naming):
        return THIS, ()
    if before := sentences.launching_before(page.clean, naming.lead.start, page.citations):
        return before.id, ()
    if behind:
        document, launching = behind
        return (document.id, ()) if launching or launches else (None, (document.id,))
    return (THIS, ()) if launches and _issuer_launches(page, naming) else (None, ())


def _announces(page: Page, naming: Naming) -> bool:
    """Whether the opening sentence says that this document launches it ("ban hành Kế hoạch phát động …")."""
    before = page.clean[max(0, naming.lead.start - 80) : naming.lead.start]
    return page.orders and page.opening.holds(naming.span) and bool(_PLAN_TO.search(before))


def _heads_a_part(page: Page, naming: Naming) -> bool:
    """Whether the naming is a heading of a plan to hold several movements ("Tổ chức các phong trào thi đua …")."""
    title = page.header.title or ""
    line = page.clean[page.clean.rfind("\n", 0, naming.lead.start) + 1 : naming.lead.start]
    return page.orders and _SEVERAL.match(title) is not None and _PART_NUMBER.fullmatch(line) is not None


_SEVERAL: Final = re.compile(r"(?:phát động|tổ chức)\s+(?:các|hai|ba|0?[23])\s+(?:phong trào|đợt)", re.IGNORECASE)
_PART_NUMBER: Final = re.compile(r"\s*[IVX]+\s*[.)]\s*")


def _issuer_launches(page: Page, naming: Naming) -> bool:
    """Whether a sentence has the issuer of this document launch it, now ("Ban Chỉ đạo xã phát động …")."""
    if not page.orders or page.header.issuer is None:
        return False
    if _ARTICLE.search(page.clean, max(0, naming.lead.start - 60), naming.lead.start):
        return True
    subject = sentences.subject_before(page.clean, naming.lead.start)
    if subject is None or _PAST.search(_said_before(page, naming.lead.start)):
        return False
    home = page.header.locality
    issuer = fold(" ".join(filter(None, (page.header.issuer.name, home.province, home.district, home.commune)))).split()
    return all(word in issuer for body in bodies(subject, home)[:1] for word in fold(body.name).split())


def _said_before(page: Page, place: int) -> str:
    """What the line says before `place`, without the documents that it cites and their days."""
    start = page.clean.rfind("\n", 0, place) + 1
    cited = [one.span for one in page.citations if start <= one.span.start and one.span.end <= place]
    starts, ends = [start, *(span.end for span in cited)], [*(span.start for span in cited), place]
    return "".join(page.clean[begun:ended] for begun, ended in zip(starts, ends, strict=True))


def _launchers(page: Page, naming: Naming, citation: Citation | None, launched_in: str | None) -> Iterator[Body]:
    said = sentences.launcher_behind(page.clean, naming.span.end) or sentences.launcher_before(page.clean, naming.lead)
    if said:
        yield from bodies(said, page.header.locality)
    elif launched_in == THIS and page.header.issuer:
        yield page.header.issuer
    elif launched_in and (launching := next((one for one in page.citations if one.id == launched_in), citation)):
        yield from (launching.issuer,) if launching.issuer else ()
