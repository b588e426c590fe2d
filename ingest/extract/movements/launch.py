"""Phát động: what the sentence around a movement's name says of its launch, launcher, time and documents."""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.extract.movements import sentences
from ingest.extract.movements.documents import citation_of, documents_of, launches_it
from ingest.extract.movements.in_name import term_of_body
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.opened import opened_here
from ingest.extract.movements.own import article_one
from ingest.extract.movements.page import Page
from ingest.extract.movements.timing import timing_of
from ingest.extract.movements.words import Naming
from ingest.model import THIS, Body, Citation


@dataclass(frozen=True, slots=True)
class Reading:
    """A naming and what its sentence says. `citation` is the cited document in whose title it stands.

    `launches`: the words in front launch it; `opens`: in the document's opening; `runs`: a verb gives the time;
    `opened`: the sentence began with the time; `in_heading`: in the heading of a page that is no document; `of_term`:
    the years behind it are the term of a body in its name; `opened_here`: an item of the document opens it; `since`:
    the beginning of a time of which no end is told, as EDTF.
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
    opened_here: bool = False
    since: str | None = None


def read_naming(page: Page, naming: Naming) -> Reading:
    """A naming with what is said of it."""
    citation = citation_of(page, naming)
    title = page.header.title_span
    own = title is not None and title.holds(naming.span)
    launches = launches_it(page, naming)
    launched_in, related = documents_of(page, naming, citation, own=own, launches=launches)
    timing = timing_of(page, naming)
    return Reading(
        naming,
        name=" ".join(naming.span.of(page.clean).split()),
        citation=citation.id if citation else None,
        launched_in=launched_in,
        related=related,
        launchers=tuple(_launchers(page, naming, citation, launched_in)),
        period=timing.period,
        runs=timing.runs,
        opened=timing.opened,
        in_own_title=own,
        in_heading=page.heading.holds(naming.span),
        launches=launches,
        opens=(page.opening.holds(naming.span) or article_one(page, naming)) and citation is None and launches,
        of_term=term_of_body(page, naming),
        opened_here=not (launched_in or related) and opened_here(page, naming, launches=launches),
        since=timing.since,
    )


def _launchers(page: Page, naming: Naming, citation: Citation | None, launched_in: str | None) -> Iterator[Body]:
    said = sentences.launcher_behind(page.clean, naming.span.end) or sentences.launcher_before(page.clean, naming.lead)
    told = None if said else sentences.told_of(page.clean, naming.span.end)
    said = said or (told and told[0])
    named = bodies(said, page.header.locality) if said else ()
    if named or (said and launched_in != THIS):
        yield from named
    elif launched_in == THIS and page.header.issuer:
        yield page.header.issuer
    elif launched_in and (launching := next((one for one in page.citations if one.id == launched_in), citation)):
        yield from (launching.issuer,) if launching.issuer else ()
