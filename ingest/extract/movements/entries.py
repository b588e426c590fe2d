"""Phong trào thi đua, cuộc vận động, chiến dịch: one entry per movement that a document names.

`names` finds the places, `identity` says which are one movement; here each place is read for what
its sentence says (who launches it, in which document, for what time) and places of one movement are put together.
An entry stands at the first naming. Two exceptions follow from what a naming proves: a movement without name of its
own stands where the opening sentence launches it, when that says its time or occasion; and when a second cited
document speaks of a movement that the title of another one named first, it gets an entry for that document.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements.adapted import adapted, nearer
from ingest.extract.movements.dated import timed
from ingest.extract.movements.groups import MANY, Group, grouped
from ingest.extract.movements.issuer import is_issuer, named_in_full
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.localities import cluster, level_of_name, localises
from ingest.extract.movements.names import find_namings
from ingest.extract.movements.own import adapts_here
from ingest.extract.movements.page import Page, page_of
from ingest.extract.movements.shared import read_namings
from ingest.extract.movements.times import time_behind, within
from ingest.extract.movements.words import Naming
from ingest.model import THIS, Body, Citation, Header, Movement, Section, SectionKind, Span
from ontology.levels import Level

_NO_PLACE: Final = frozenset({SectionKind.SIGNATURE, SectionKind.RECIPIENTS})


def find_movements(
    clean: str, sections: tuple[Section, ...], header: Header, citations: tuple[Citation, ...]
) -> tuple[Movement, ...]:
    """Every movement that the document names, in text order, with ids m1, m2 …; spans in the cleaned text."""
    page = page_of(clean, header, citations)
    titles = [span for span in (header.title_span, page.heading, *(one.title_span for one in citations)) if span]
    closed = [section.span for section in sections if section.kind in _NO_PLACE]
    namings = [one for one in find_namings(clean, tuple(titles)) if not _in_lines_of(clean, closed, one.span)]
    spoken = [naming for naming in namings if not _refers_back(clean, naming, namings)]
    readings = read_namings(page, spoken)
    groups = grouped(clean, readings, header)
    few = len(groups) <= MANY
    parents = adapted(clean, groups, header)
    above = {group.key: localises(group.first.name) for group in groups}
    entries = [
        replace(entry, localises=nearer(entry, parents.get(group.key), above))
        for group in groups
        for entry in _entries(page, group, repeats=few)
    ]
    entries.sort(key=lambda movement: (movement.span.start, -movement.span.end))
    numbered = tuple(replace(movement, id=f"m{place}") for place, movement in enumerate(entries, 1))
    return cluster((numbered,))[0]


_LINE: Final = 160  # code points; no recipient or post is longer, what follows them in the same section is


def _in_lines_of(clean: str, closed: Sequence[Span], span: Span) -> bool:
    """Whether a span stands in the signature or among the recipients, and not in text that follows them."""
    if not any(section.touches(span) for section in closed):
        return False
    start, end = clean.rfind("\n", 0, span.start), clean.find("\n", span.end)
    return (end if end >= 0 else len(clean)) - start <= _LINE


def _refers_back(clean: str, naming: Naming, namings: Sequence[Naming]) -> bool:
    """Whether "Phong trào thi đua giai đoạn …", with a capital inside a sentence, means the one named before in it."""
    start = naming.span.start
    if (
        not naming.descriptive
        or not clean[start].isupper()
        or clean[max(0, start - 5) : start].rstrip(' “"')[-1:] in {"", ".", "\n", ":", ";"}
    ):
        return False
    line = clean.rfind("\n", 0, start) + 1
    return any(line <= one.span.start < start and not one.descriptive for one in namings)


def _entries(page: Page, group: Group, *, repeats: bool) -> Iterator[Movement]:
    """The entry of a group, and one for each further cited document that speaks of the movement.

    With `repeats` the rest of the text is searched for the name alone and for short forms.
    """
    clean, first = page.clean, group.first
    further, earlier = _further_documents(page, group), group.past[:1]
    main = tuple(one for one in group.readings if one not in further and one not in earlier)
    entry = _movement(page, group, first, main)
    places = {one.naming.span for one in main if one is not first}
    if repeats:
        places |= {*_bare(clean, group), *_aliases(clean, group)}
    told = None if entry.period else _time_behind_mention(page, sorted(places))
    yield replace(entry, mentions=tuple(sorted(places)), period=entry.period or told)
    for reading in further:
        yield _movement(page, group, reading, (reading,))
    for reading in earlier:
        yield _movement(page, Group(group.key, (reading,)), reading, (reading,))


def _time_behind_mention(page: Page, places: Sequence[Span]) -> str | None:
    """The time from and to which what is only mentioned again is said to run."""
    found = (timed(page, place.end, time_behind) for place in places)
    return next((time.period for time in found if time and time.runs and "/" in time.period), None)


def _further_documents(page: Page, group: Group) -> list[Reading]:
    """Readings in titles of other cited documents than the one whose title names the movement first."""
    if group.first.citation is None or group.first.naming.descriptive:
        return []
    seen = {page.number(group.first.citation)}
    further = []
    for reading in group.readings:
        number = page.number(reading.citation) if reading.citation else None
        if number and number not in seen and not reading.naming.weak:
            seen.add(number)
            further.append(reading)
    return further


def _movement(page: Page, group: Group, here: Reading, speaking: Sequence[Reading]) -> Movement:
    """What a reading says, completed by what the launching says; `speaking` readings name related documents."""
    launching = here if here.launched_in else next((one for one in group.readings if one.launched_in), here)
    together = (launching, here, *group.readings)  # time and launcher agree with the launch, where one is told of
    said = next((one.launchers for one in together if one.launchers), ())
    launchers = tuple(named_in_full(page, body) for body in said)
    launched_in = here.launched_in or launching.launched_in
    if launched_in is None and _own(page, group, launchers):
        launched_in, issuer = THIS, page.header.issuer
        launchers = launchers or ((issuer,) if issuer else ())
    own_period = page.header.subject_period if launched_in == THIS and not here.of_term else None
    period = _period(together, own_period)
    related = dict.fromkeys(name for one in speaking for name in one.related if name != launched_in)
    return Movement(
        id="",
        span=here.naming.span,
        name=here.name,
        kind=here.naming.kind,
        canonical=group.key,
        quoted=here.naming.quoted,
        level=_level(page.clean, here, launchers),
        launchers=launchers,
        launched_in=launched_in,
        related_citations=tuple(related),
        period=period,
        localises=None if here.naming.descriptive else localises(here.name),
        rule=here.naming.rule,
        confidence=here.naming.confidence,
    )


def _period(readings: Sequence[Reading], own: str | None) -> str | None:
    """The period that readings of one movement give together, else that of the document whose own it is.

    Since when it runs completes a time that has only an end, and is better than none.
    """
    since = next((one.since for one in readings if one.since), None)
    period = _most_exact([one.period for one in readings if one.period])
    if period and period.startswith("../") and since:
        begun, end = since.split("/")[0], period[3:]
        return f"{begun}/{end}" if begun[: len(end)] <= end[: len(begun)] else period
    if period and period.startswith("../"):
        period = next((one.period for one in readings if one.period and _ends_so(one.period, period)), period)
    return period or since or own


def _ends_so(whole: str, until: str) -> bool:
    """Whether a time with a beginning has the end of one without."""
    return whole.endswith(f"/{until[3:]}") and not whole.startswith("..")


def _own(page: Page, group: Group, launchers: tuple[Body, ...]) -> bool:
    """Whether the title's movement is the document's own: its issuer launches it, or it bears the issuer's place."""
    if not page.orders or not any(one.in_own_title for one in group.readings):
        return False
    return is_issuer(page, launchers[0]) if launchers else adapts_here(page, group.first.name)


def _most_exact(periods: Sequence[str]) -> str | None:
    """The period that is said first; where that is a year, the days or months in it that another place says."""
    first = next(iter(periods), None)
    return next((one for one in periods if first and within(one, first)), first)


_AREA: Final = re.compile(
    r"[”\"’\s]*trên\s+địa\s+bàn\s+(?:toàn\s+)?(tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đặc\s+khu)\b"
)
_LEVELS: Final = {"tỉnh": Level.PROVINCE, "huyện": Level.DISTRICT, "quận": Level.DISTRICT, "thị xã": Level.DISTRICT}


def _level(clean: str, reading: Reading, launchers: tuple[Body, ...]) -> Level | None:
    """The highest level that launches it, else the level of the area it is for."""
    levels = [body.level for body in launchers if body.level]
    if levels:
        return min(levels, key=lambda level: level.depth)
    area = _AREA.match(clean, reading.naming.span.end)
    if area and not area[1].startswith("thành"):
        return _LEVELS.get(" ".join(area[1].split()), Level.COMMUNE)
    return None if reading.naming.descriptive else level_of_name(reading.name)


def _bare(clean: str, group: Group) -> Iterator[Span]:
    """Places behind the first that repeat the name without kind words."""
    name, first = group.first.name, group.first.naming
    if first.descriptive or len(name.split()) < 3:
        return
    taken = [reading.naming.span for reading in group.readings]
    pattern = re.compile(r"(?<!\w)" + r"\W+".join(map(re.escape, re.findall(r"\w+", name))) + r"(?!\w)", re.IGNORECASE)
    for match in pattern.finditer(clean, first.span.end):
        span = Span(match.start(), match.end())
        if not any(span.touches(other) for other in taken):
            yield span


_ALIAS: Final = re.compile(
    r"[^.;\n]{0,160}?\((?:sau\s+đây|dưới\s+đây|từ\s+đây)?\s*(?:được\s+)?(?:gọi|viết)\s*(?:tắt|chung)?\s*(?:là)?\s*:?\s*[“\"]?(?P<alias>[^”\"()]{3,60}?)[”\"]?\s*\)",
    re.IGNORECASE,
)


def _aliases(clean: str, group: Group) -> Iterator[Span]:
    """Places that use the short form that the document defines ("sau đây gọi tắt là Phong trào")."""
    for reading in group.readings:
        defined = _ALIAS.match(clean, reading.naming.span.end)
        if defined:
            start = defined.end()
            alias = re.compile(rf"(?<!\w){re.escape(defined['alias'].strip())}(?!\w)(?!\s*[“\"])")
            yield from (Span(match.start(), match.end()) for match in alias.finditer(clean, start))
            return
