"""Phong trào thi đua, cuộc vận động, chiến dịch: one entry per movement that a document names.

`movement_names` finds the places, `movement_identity` says which are one movement; here each place is read for what
its sentence says (who launches it, in which document, for what time) and places of one movement are put together.
An entry stands at the first naming. Two exceptions follow from what a naming proves: a movement without name of its
own stands where the opening sentence launches it, when that says its time or occasion; and when a second cited
document speaks of a movement that the title of another one named first, it gets an entry for that document.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from ingest.extract.movement_identity import canonical, national
from ingest.extract.movement_launch import Reading, page_of
from ingest.extract.movement_localities import level_of_name, localises
from ingest.extract.movement_names import find_namings
from ingest.extract.movement_occasions import descriptive_canonical
from ingest.extract.movement_shared import read_namings
from ingest.extract.movement_words import Naming
from ingest.model import THIS, Body, Citation, Header, Movement, Section, SectionKind, Span
from ontology.folding import slug
from ontology.levels import Level

_MANY: Final = 200  # more movements than any document names; the text is not searched again for each
_NO_PLACE: Final = frozenset({SectionKind.SIGNATURE, SectionKind.RECIPIENTS})


def find_movements(
    clean: str, sections: tuple[Section, ...], header: Header, citations: tuple[Citation, ...]
) -> tuple[Movement, ...]:
    """Every movement that the document names, in text order, with ids m1, m2 …; spans in the cleaned text."""
    titles = [span for span in (header.title_span, *(one.title_span for one in citations)) if span]
    closed = [section.span for section in sections if section.kind in _NO_PLACE]
    namings = [one for one in find_namings(clean, tuple(titles)) if not _in_lines_of(clean, closed, one.span)]
    spoken = [naming for naming in namings if not _refers_back(clean, naming, namings)]
    readings = read_namings(page_of(clean, header, citations), spoken)
    groups = _joined_short_forms(_grouped(readings, header, _short_names(clean, readings)))
    entries = [entry for group in groups for entry in _entries(clean, group, header, repeats=len(groups) <= _MANY)]
    entries.sort(key=lambda movement: (movement.span.start, -movement.span.end))
    return tuple(replace(movement, id=f"m{place}") for place, movement in enumerate(entries, 1))


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


@dataclass(frozen=True)
class _Group:
    """Readings of one movement in text order; `key` is its canonical slug, `loose` what weak namings refer to."""

    key: str
    readings: tuple[Reading, ...]

    @cached_property
    def first(self) -> Reading:
        """The reading where the entry stands."""
        strong = [reading for reading in self.readings if not reading.naming.weak] or list(self.readings)
        strong = [one for one in strong if not one.naming.alone] or strong
        if strong[0].naming.descriptive and strong[0].in_own_title:
            return next((one for one in strong if one.opens), strong[0])
        told = [one for one in strong if not (one.in_own_title or one.in_heading)]
        if strong[0].in_heading and strong[0].period and not any(one.period for one in told):
            return strong[0]  # the heading alone says its time
        return told[0] if told else strong[0]


_CALLED: Final = re.compile(r"\(?[^.;()]{0,20}?(?:gọi|viết)\s+(?:tắt\s+)?là\s*:?\s*[“\"]?$", re.IGNORECASE)


def _short_names(clean: str, readings: Sequence[Reading]) -> Mapping[str, str]:
    """The slugs of names that stand for the one before them ("gọi tắt là cuộc vận động “Hai không”")."""
    return {
        canonical(reading.name): canonical(before.name)
        for before, reading in pairwise(readings)
        if _CALLED.search(clean[before.naming.span.end : reading.naming.lead.start][:80])
    }


def _grouped(readings: Sequence[Reading], header: Header, short: Mapping[str, str]) -> tuple[_Group, ...]:
    """Readings by movement. Those without name meet by occasion, and by launcher when two launch on one occasion."""
    named: dict[str, list[Reading]] = {}
    occasions: dict[str, list[Reading]] = {}
    for reading in readings:
        if reading.naming.descriptive:
            occasions.setdefault(descriptive_canonical(reading.name, None), []).append(reading)
        else:
            key = canonical(reading.name)
            named.setdefault(short.get(key, key), []).append(reading)
    groups = [_Group(key, tuple(found)) for key, found in named.items()]
    for occasion, found in occasions.items():
        groups += _by_launcher(occasion, found, header)
    return tuple(groups)


def _by_launcher(occasion: str, found: Sequence[Reading], header: Header) -> Iterator[_Group]:
    """One movement per launching document; what launches nothing refers to the document's own, else to the first."""
    own = [reading for reading in found if reading.launched_in == THIS]
    cited = [reading for reading in found if reading.launched_in not in (None, THIS)]
    rest = [reading for reading in found if reading.launched_in is None]
    if all(reading.naming.weak for reading in rest) and not own and not cited:
        titled = [reading for reading in rest if reading.in_own_title]
        if not titled:
            return
    main, others = (own, cited) if own else (cited[:1], cited[1:])
    if main and own:
        others = cited
    for one in others:
        yield _Group(_described(occasion, one, header), (one,))
    if main or rest:
        together = tuple(sorted((*main, *rest), key=lambda reading: reading.naming.span))
        yield _Group(_described(occasion, (main or rest)[0], header), together)


def _described(occasion: str, reading: Reading, header: Header) -> str:
    """The slug of a movement without name: its launcher's, the issuer's when only the own title names it."""
    if reading.launchers:
        launcher: Body | None = reading.launchers[0]
    else:
        launcher = header.issuer if reading.in_own_title else None
    if launcher is None or launcher.level is Level.CENTRAL:
        known = reading.name if national(reading.name) else None
        if known:
            return canonical(known)
    return descriptive_canonical(reading.name, launcher.name if launcher else None) or occasion


def _joined_short_forms(groups: tuple[_Group, ...]) -> tuple[_Group, ...]:
    """Groups without those that only shorten the name of another ("Xóa nhà tạm" beside "Xóa nhà tạm, nhà dột nát")."""
    joined: dict[str, list[Reading]] = {}
    for group in groups:  # an occasion may be a movement that another group names
        joined.setdefault(group.key, []).extend(group.readings)
    keys = sorted(joined)
    for group in sorted(groups, key=lambda one: len(one.key)):
        behind = bisect_left(keys, f"{group.key}-")  # where a key that goes on from this one stands
        if behind == len(keys) or not keys[behind].startswith(f"{group.key}-"):
            continue
        longer = next((one for one in groups if _shortens(group, one)), None)
        if longer:
            joined[longer.key] += joined.pop(group.key)
    return tuple(
        _Group(key, tuple(sorted(found, key=lambda reading: reading.naming.span))) for key, found in joined.items()
    )


_SURE: Final = 5  # hyphens in a slug


def _shortens(short: _Group, long: _Group) -> bool:
    """Whether one name is the other's first clauses, and neither is a movement known by that very name."""
    if short.key == long.key or not long.key.startswith(short.key + "-"):
        return False
    if short.first.naming.descriptive or national(short.first.name):
        return False
    if short.key.count("-") < 2:  # two or three syllables are the name only where the rest explains them
        return slug(long.first.name.split(":")[0]) == short.key
    if short.key.count("-") >= _SURE and short.first.naming.quoted:  # so many syllables are no accident
        return True
    clauses = re.split(r"[,;:]\s+|\s+-\s+", long.first.name)
    return any(slug(" ".join(clauses[:count])) == short.key for count in range(1, len(clauses)))


def _entries(clean: str, group: _Group, header: Header, *, repeats: bool) -> Iterator[Movement]:
    """The entry of a group, and one for each further cited document that speaks of the movement.

    With `repeats` the rest of the text is searched for the name alone and for short forms.
    """
    first = group.first
    further = _further_documents(group)
    main = tuple(one for one in group.readings if one not in further)
    entry = _movement(clean, group, first, main, header)
    places = {one.naming.span for one in main if one is not first}
    if repeats:
        places |= {*_bare(clean, group), *_aliases(clean, group)}
    yield replace(entry, mentions=tuple(sorted(places)))
    for reading in further:
        yield _movement(clean, group, reading, (reading,), header)


def _further_documents(group: _Group) -> list[Reading]:
    """Readings in titles of other cited documents than the one whose title names the movement first."""
    seen = {group.first.citation}
    if None in seen or group.first.naming.descriptive:
        return []
    further = []
    for reading in group.readings:
        if reading.citation is not None and reading.citation not in seen and not reading.naming.weak:
            seen.add(reading.citation)
            further.append(reading)
    return further


def _movement(clean: str, group: _Group, here: Reading, speaking: Sequence[Reading], header: Header) -> Movement:
    """What a reading says, completed by what the launching says; `speaking` readings name related documents."""
    launching = here if here.launched_in else next((one for one in group.readings if one.launched_in), here)
    together = (launching, here, *group.readings)  # time and launcher agree with the launch, where one is told of
    launched_in = here.launched_in or launching.launched_in
    launchers: tuple[Body, ...] = next((one.launchers for one in together if one.launchers), ())
    own_period = header.subject_period if launched_in == THIS else None
    period = next((one.period for one in together if one.period), own_period)
    related = dict.fromkeys(name for one in speaking for name in one.related if name != launched_in)
    return Movement(
        id="",
        span=here.naming.span,
        name=here.name,
        kind=here.naming.kind,
        canonical=group.key,
        quoted=here.naming.quoted,
        level=_level(clean, here, launchers),
        launchers=launchers,
        launched_in=launched_in,
        related_citations=tuple(related),
        period=period,
        localises=None if here.naming.descriptive else localises(here.name),
        rule=here.naming.rule,
        confidence=here.naming.confidence,
    )


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


def _bare(clean: str, group: _Group) -> Iterator[Span]:
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


def _aliases(clean: str, group: _Group) -> Iterator[Span]:
    """Places that use the short form that the document defines ("sau đây gọi tắt là Phong trào")."""
    for reading in group.readings:
        defined = _ALIAS.match(clean, reading.naming.span.end)
        if defined:
            start = defined.end()
            alias = re.compile(rf"(?<!\w){re.escape(defined['alias'].strip())}(?!\w)(?!\s*[“\"])")
            yield from (Span(match.start(), match.end()) for match in alias.finditer(clean, start))
            return
