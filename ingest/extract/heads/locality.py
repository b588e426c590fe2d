"""Địa bàn của cơ quan ban hành: the issuer's units, from its own phrase, the place line and what else the text names.

Order (ambiguity is never settled by a guess): the units that the phrase itself names → the place line → other units
named in the text decide between namesakes → a name that is unique in the country → open.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from ingest.extract.abbreviations.expansion import expand
from ingest.extract.bodies.phrases import read_body
from ingest.extract.units import PLACE, TYPES, day_of
from ingest.model import Locality
from ontology.levels import Level
from ontology.places import Reason, Unit, gazetteer

_HEAD: Final = 1500
_PLACE_LINE: Final = re.compile(r"^[^\n]*?(?P<place>(?:[^\W\d_][\w.’' -]*)), (?:ngày|tháng)\b", re.MULTILINE)
_TERRITORY: Final = re.compile(rf"trên địa bàn (?P<place>(?i:{TYPES})\s+(?:{PLACE}))")
_UNIT: Final = re.compile(rf"\b(?P<type>(?i:{TYPES}))\s+(?P<name>{PLACE})")
_COMMITTEE: Final = re.compile(
    rf"\b(?P<type>(?i:tỉnh|thành|huyện|quận|thị)) (?:ủy|đoàn)\s+(?P<name>{PLACE})", re.IGNORECASE
)
_TYPE_OF: Final = {"thành": "thành phố", "thị": "thị xã"}
_PRINTED: Final = re.compile(r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>(?:19|20)\d\d)")
_YEAR: Final = re.compile(r"\bnăm ((?:19|20)\d\d)\b")
_OF_CITY: Final = re.compile(r"(?i)(?:ủy ban|hội đồng) nhân dân thành phố\s*\Z")
_CALLED_AFTER: Final = "Hồ Chí Minh"
"""A city whose name is first of all a person's: named alone it is none."""
_GUESSES: Final = (Reason.INITIALS, Reason.INITIALS_WITHIN, Reason.OTHER_DATE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A unit of the gazetteer with the units around it on the day."""

    unit: Unit
    around: tuple[Unit, ...]
    guessed: bool

    @property
    def key(self) -> tuple[str, ...]:
        return (self.unit.full_name, *(unit.full_name for unit in self.around))


@dataclass(frozen=True)
class _Named:
    """What a text names, looked for when first asked."""

    text: str
    day: datetime.date | None

    @cached_property
    def provinces(self) -> Counter[str]:
        """How often each province is named; without a day, of every period."""
        places = {(start, unit.name) for start, _, unit in gazetteer().names_in(self.text, self.day)}
        return Counter(name for _, name in places)


def resolve_locality(phrase: str | None, text: str, date: str | None) -> Locality:
    """The issuer's units on the document's day.

    `phrase` is the issuer as written ("UBND xã Đại Lãnh") or the place of the date line; `text` the whole text; `date`
    EDTF as far as printed. What cannot be known stays None.

    >>> resolve_locality("UBND huyện Ngọc Hôi", "… Tỉnh ủy Kon Tum …", "2020").province
    'tỉnh Kon Tum'
    >>> resolve_locality("Bộ Tài chính", "", "2018").level.value
    'central'
    """
    level = _level(phrase, date)
    if level is Level.CENTRAL:
        return Locality(Level.CENTRAL, date=date)
    day = _day(date, text)
    named = _Named(f"{phrase or ''}\n{text}", day)
    for claim in _claims(phrase, text):
        place = _decide(_candidates(claim, level, day), claim, text, named)
        if place:
            return _chain((place.unit, *place.around), level, date)
    return _unnamed(phrase, level, named, date)


def _level(phrase: str | None, date: str | None) -> Level | None:
    """The level that the phrase speaks of: of its last body (a letterhead ends with the issuer), else of a place."""
    bodies = [read_body(line, Locality(date=date)) for line in reversed((phrase or "").splitlines())]
    levels = [body.level for body in sorted(bodies, key=lambda body: body.kind == "unit") if body.level]
    return levels[0] if levels else None


def _claims(phrase: str | None, text: str) -> Iterator[str]:
    """What may name the issuer's unit, strongest first."""
    for line in (phrase or "").splitlines():
        words = expand(line, Locality())
        units = [(found["type"], found["name"]) for found in (*_COMMITTEE.finditer(words), *_UNIT.finditer(words))]
        yield from (f"{_TYPE_OF.get(kind.lower(), kind.lower())} {_cased(name)}" for kind, name in units)
        if not units and len(words.split()) <= 6:
            yield _cased(words)
    place = _PLACE_LINE.search(text[:_HEAD])
    if place:
        yield _cased(expand(place["place"].strip(), Locality()))
    territory = _TERRITORY.search(text[:_HEAD])
    if territory:
        yield " ".join(territory["place"].split())


def _cased(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 4 else name.strip()


def _candidates(claim: str, level: Level | None, day: datetime.date | None) -> tuple[_Place, ...]:
    """The units that the claim may mean, one for each distinct place."""
    places = {}
    for match in gazetteer().find(claim, on=day, level=level):
        around = gazetteer().ancestors(match.unit, day if match.why is not Reason.OTHER_DATE else None)
        place = _Place(match.unit, around, match.why in _GUESSES)
        places[place.key] = place
    return tuple(places.values())


def _decide(places: Sequence[_Place], claim: str, text: str, named: _Named) -> _Place | None:
    """The one place that the text speaks for; a guess needs a unit around it in the text."""
    if not places:
        return None
    if len(places) == 1 and not places[0].guessed:
        return places[0]
    kinds = {place: _typed(place.unit, claim, text) for place in places}
    if len({place.unit.level for place in places}) > 1:
        places = _best(places, kinds)
    places = _best(places, {place: _around(place, text, named) for place in places})
    places = _best(places, kinds)
    if len(places) > 1 and len({place.unit.level for place in places}) > 1:
        places = [place for place in places if place.unit.level is Level.PROVINCE]
    if len(places) != 1 or (places[0].guessed and not _around(places[0], text, named)):
        return None
    return places[0]


def _best(places: Sequence[_Place], score: dict[_Place, int]) -> list[_Place]:
    top = max(score[place] for place in places)
    return [place for place in places if score[place] == top]


def _typed(unit: Unit, claim: str, text: str) -> int:
    """How often the text names this unit with its type."""
    forms = {unit.full_name, f"{unit.type} {claim}"}
    return sum(len(re.findall(rf"\b{re.escape(form)}\b", text, re.IGNORECASE)) for form in forms)


def _around(place: _Place, text: str, named: _Named) -> int:
    """How much the text speaks of the units around a place."""
    score = 0
    for unit in place.around:
        if unit.level is Level.PROVINCE:
            score += named.provinces[unit.name]
        else:
            short = {"thành phố": "thành", "thị xã": "thị"}.get(unit.type, unit.type)
            named_so = rf"\b(?:{unit.type}|{short} (?:ủy|đoàn)) {re.escape(unit.name)}\b"
            score += 3 * len(re.findall(named_so, text, re.IGNORECASE))
    return score


def _chain(units: Sequence[Unit], level: Level | None, date: str | None) -> Locality:
    names = {unit.level: unit.full_name for unit in units}
    return Locality(
        level or units[0].level, names.get(Level.PROVINCE), names.get(Level.DISTRICT), names.get(Level.COMMUNE), date
    )


def _unnamed(phrase: str | None, level: Level | None, named: _Named, date: str | None) -> Locality:
    """Nothing decided: the unit as written, and the only province that the text names."""
    lines = (phrase or "").splitlines()
    unit = next(filter(None, (_UNIT.search(expand(line, Locality())) for line in reversed(lines))), None)
    own = f"{unit['type'].lower()} {_cased(' '.join(unit['name'].split()))}" if unit else None
    only = next(iter(named.provinces)) if len(named.provinces) == 1 else None
    city = phrase and not level and _OF_CITY.search(expand(phrase, Locality()))
    home = gazetteer().province(only, named.day) if only and (level or city or phrase is None) else None
    province = home.full_name if home else None
    if city and province and province.startswith("thành phố") and only != _CALLED_AFTER:
        return Locality(Level.PROVINCE, province, date=date)
    match level:
        case Level.PROVINCE:
            return Locality(level, own or province, date=date)
        case Level.DISTRICT:
            return Locality(level, province, own, date=date)
        case Level.COMMUNE:
            return Locality(level, province, None, own, date)
        case _:
            return Locality(None, province if phrase is None else None, date=date)


def _day(date: str | None, text: str) -> datetime.date | None:
    """A day of the document: its own date as far as printed, else the latest date or year that it speaks of."""
    known = day_of(date)
    if known:
        return known
    printed = [(int(it["y"]), int(it["m"]), int(it["d"])) for it in _PRINTED.finditer(text)]
    days = [datetime.date(year, month, min(day, 28)) for year, month, day in printed if 1 <= month <= 12 and day]
    years = [datetime.date(int(year), 1, 1) for year in _YEAR.findall(text[:_HEAD])]
    return max(days or years, default=None)
