"""Nhóm cơ quan: who belongs to a group on a day, by the map ("UBND các huyện, thành phố thuộc tỉnh Đồng Tháp").

A member gets the key that reading mints for the same body named by itself. What the map does not tell ("Các sở, ban,
ngành", "Các đơn vị trực thuộc") is not listed, and the reason says so; nothing is ever guessed.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from ontology.folding import slug
from ontology.identifiers import OrganisationKey
from ontology.levels import Level
from ontology.offices import Office, committee_name, full_name
from ontology.places import Unit, gazetteer

PLACE_ITSELF: Final = "dia-phuong"
"""Stands for the name of a body that is only called after its unit ("các xã", "tỉnh Tây Ninh")."""

_LEVELS: Final = {
    "tỉnh": Level.PROVINCE,
    "huyện": Level.DISTRICT,
    "quận": Level.DISTRICT,
    "thị xã": Level.DISTRICT,
    "xã": Level.COMMUNE,
    "phường": Level.COMMUNE,
    "thị trấn": Level.COMMUNE,
    "đặc khu": Level.COMMUNE,
}
_TYPE: Final = r"(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã)"
_AND: Final = r"(?:\s*,\s*|\s+và\s+)(?:các\s+)?"
_TAIL: Final = r"(?P<rest>\s+còn lại)?(?:\s+(?:trực thuộc|thuộc|của|trong|trên địa bàn)\s.+)?"
_OF_UNITS: Final = re.compile(rf"(?P<head>.*?)\s*\bcác\s+(?P<types>{_TYPE}(?:{_AND}{_TYPE})*){_TAIL}", re.IGNORECASE)
_COMMITTEE: Final = r"(?:tỉnh|thành|huyện|thị|quận|đảng)\s+ủy"
_COMMITTEES: Final = re.compile(rf"các\s+(?P<names>{_COMMITTEE}(?:{_AND}{_COMMITTEE})*){_TAIL}", re.IGNORECASE)
_OF_POSTS: Final = re.compile(r"(?:thủ trưởng|thành viên|các\b.*\bviên)\b", re.IGNORECASE)


class Unlisted(StrEnum):
    """Why members are not listed, or not all of them."""

    NOT_ON_MAP = "not-on-map"
    """who belongs to it does not follow from the map of units"""
    PARTLY = "partly"
    """some of its members follow from the map, others do not"""
    UNDATED = "undated"
    """the day is not known"""
    MAP_CHANGED = "map-changed"
    """the map changed within the month or year that is known"""

    @property
    def words(self) -> str:
        """In both languages."""
        return _WORDS[self]


_WORDS: Final = {
    Unlisted.NOT_ON_MAP: "bản đồ hành chính không cho biết gồm những ai | the map does not tell who belongs to it",
    Unlisted.PARTLY: "chỉ một phần suy ra được từ bản đồ hành chính | only some members follow from the map",
    Unlisted.UNDATED: "không rõ ngày của văn bản | the document's date is not known",
    Unlisted.MAP_CHANGED: "bản đồ thay đổi trong tháng, năm ấy | the map changed within that month or year",
}


@dataclass(frozen=True, slots=True)
class Member:
    """A body of a group: its key, full name and unit."""

    key: OrganisationKey
    name: str
    unit: Unit

    @property
    def iri(self) -> str:
        """The body's IRI."""
        return self.key.iri


@dataclass(frozen=True, slots=True)
class Members:
    """The bodies of a group on a day; `unlisted` is why they are none or not all, None when all are here."""

    bodies: tuple[Member, ...]
    unlisted: Unlisted | None = None


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a name says: the bodies called `head` in units of these types; no types for Party committees by name."""

    head: str | None
    types: frozenset[str]
    level: Level
    rest: bool
    whole: bool = True


def members(name: str, within: Unit | None, date_: str | None, apart: Collection[str] = ()) -> Members:
    """Who belongs to a group as of a date (EDTF), inside a unit or, without one, in the country.

    `apart` are keys of bodies that the same document names beside "các huyện còn lại".

    >>> found = members(
    ...     "Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Đồng Tháp", gazetteer().unit("tinh-dong-thap-87"), "2023"
    ... )
    >>> len(found.bodies), found.bodies[0].name, str(found.bodies[0].key)
    (12, 'Ủy ban nhân dân thành phố Cao Lãnh', 'uy-ban-nhan-dan.thanh-pho-cao-lanh-866')
    >>> members("Các sở, ban, ngành tỉnh Đồng Tháp", gazetteer().unit("tinh-dong-thap-87"), "2023").unlisted.value
    'not-on-map'
    """
    rule = _rule(name, within)
    if rule is None:
        return Members((), Unlisted.NOT_ON_MAP)
    days = _days(date_)
    if not days:
        return Members((), Unlisted.UNDATED)
    first, *others = (_on(rule, within, day) for day in days)
    if any(one != first for one in others):
        return Members((), Unlisted.MAP_CHANGED)
    offices = {str(Office.of(key)) for key in apart} if rule.rest else set()
    found = tuple(one for one in first if str(Office.of(str(one.key))) not in offices)
    if not found:
        return Members((), Unlisted.NOT_ON_MAP)
    return Members(found, None if rule.whole else Unlisted.PARTLY)


@lru_cache(maxsize=4096)
def _rule(name: str, within: Unit | None) -> _Rule | None:
    """The rule in a group's name; None when the name has none that the map can answer."""
    if found := _COMMITTEES.fullmatch(name):
        return _committees(found, within)
    found = _OF_UNITS.fullmatch(name)
    if found is None or _OF_POSTS.match(found["head"]):
        return None
    types = re.split(_AND, found["types"].lower())
    level = _level(types, within)
    if level is None or level.depth <= (within.level.depth if within else 0) or (within is None and level.depth > 1):
        return None  # districts of nobody knows which province are not all districts of the country
    head = found["head"].strip(" ,")
    return _Rule(head[:1].upper() + head[1:], frozenset(types), level, bool(found["rest"]))


def _committees(found: re.Match[str], within: Unit | None) -> _Rule | None:
    """Party committees under a Party committee; those of agencies ("đảng ủy trực thuộc") are on no map."""
    names = {one.split()[0] for one in re.split(_AND, found["names"].lower())}
    level = Level.PROVINCE if within is None else Level.DISTRICT if within.level is Level.PROVINCE else None
    wanted = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "thị": "thị xã", "quận": "quận"}
    types = frozenset(wanted[one] for one in names if one in wanted)
    if level is None or not types:
        return None
    return _Rule(None, types, level, bool(found["rest"]), whole="đảng" not in names)


def _level(types: Iterable[str], within: Unit | None) -> Level | None:
    """The level of a list of types; a thành phố stands on the level of its neighbours, else below what is around."""
    known = [_LEVELS[one] for one in types if one in _LEVELS]
    if known:
        return known[0]
    return Level.PROVINCE if within is None else Level.DISTRICT if within.level is Level.PROVINCE else None


def _on(rule: _Rule, within: Unit | None, day: date) -> tuple[Member, ...]:
    """The members on one day, by code of their unit."""
    places = gazetteer()
    units = places.on(day, rule.level) if within is None else _inside(within, day, rule.level)
    return tuple(_member(rule, unit) for unit in units if unit.type in rule.types)


def _inside(within: Unit, day: date, level: Level) -> tuple[Unit, ...]:
    return tuple(sorted(gazetteer().children(within, day, level), key=lambda unit: unit.code))


def _member(rule: _Rule, unit: Unit) -> Member:
    head = committee_name(unit.type) if rule.head is None else rule.head
    return Member(OrganisationKey(slug(head) or PLACE_ITSELF, unit.key), full_name(head, unit), unit)


def _days(edtf: str | None) -> tuple[date, ...]:
    """The first and the last day that a date can mean.

    >>> _days("2023-02"), _days(None)
    ((datetime.date(2023, 2, 1), datetime.date(2023, 2, 28)), ())
    """
    if not edtf:
        return ()
    first, _, last = edtf.partition("/")
    days = [date.fromisoformat(first + "-01-01"[len(first) - 4 :])] if first[:1].isdigit() else []
    last = last or first
    days += [date.fromisoformat(last + "-12-28"[len(last) - 4 :])] if last[:1].isdigit() else []
    return tuple(dict.fromkeys(days))
