"""Cơ quan của địa bàn nào: from a body's official name to the key of the one body it is, as of a date."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from ingest.model import Body
from ingest.naming import official_name
from ontology.folding import slug
from ontology.groups import PLACE_ITSELF
from ontology.identifiers import OrganisationKey, UnresolvedOrganisationKey
from ontology.levels import Level
from ontology.places import Match, Reason, Unit, gazetteer

_OF_ALL_PROVINCES: Final = re.compile(r"\bcác tỉnh\b", re.IGNORECASE)
_OF_PARTY: Final = re.compile(r"\b(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\b|\bĐảng bộ\b|\bchi bộ\b", re.IGNORECASE)
_NOT_IN_GAZETTEER: Final = 0.6
UNSURE: Final = 0.3
"""The score of every placeholder."""


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A body that a placeholder may stand for."""

    iri: str
    label: str


@dataclass(frozen=True, slots=True)
class BodyLink:
    """The body that a name stands for.

    Methods: central (only one in the country), gazetteer (its unit is known), unit-name (its unit is in no list and
    taken as named), name (known by a name of its own), placeholder. `candidates` may be meant by a
    placeholder.
    """

    key: OrganisationKey | UnresolvedOrganisationKey
    method: str
    score: float
    unit: Unit | None = None
    candidates: tuple[Candidate, ...] = ()

    @property
    def iri(self) -> str:
        """The body's IRI."""
        return self.key.iri

    @property
    def is_resolved(self) -> bool:
        """Whether it stands for one body rather than for words of one text."""
        return isinstance(self.key, OrganisationKey)


def body_link(body: Body, as_of: str | None, digest: str) -> BodyLink:
    """The body meant, on a date (EDTF); a placeholder of the text with that digest when the name leaves a choice.

    >>> body_link(Body("Ủy ban nhân dân tỉnh Tây Ninh", Level.PROVINCE), "2023", "4f").key.unit
    'tinh-tay-ninh-72'
    >>> str(body_link(Body("Bộ Chính trị", Level.CENTRAL, "party"), None, "4f").key)
    'bo-chinh-tri'
    >>> str(body_link(Body("Ủy ban nhân dân xã", Level.COMMUNE), "2023", "4f").key)
    'unresolved/4f/uy-ban-nhan-dan-xa'
    """
    if body.candidates:
        return _placeholder(body, digest, _candidates(body, as_of, digest))
    if body.level is Level.CENTRAL or (body.group and _OF_ALL_PROVINCES.search(body.name)):
        return BodyLink(OrganisationKey(slug(body.name)), "central", 1.0)
    if body.kind == "media" and not official_name(body.name).units:
        return BodyLink(OrganisationKey(slug(body.name)), "name", 1.0)
    return _local(body, as_of, digest)


def parent_body(body: Body) -> Body | None:
    """The body above, inside the same units; None when its name leaves open where it is.

    >>> below = Body("Phòng Nội vụ huyện Ngọc Hồi", parent="Ủy ban nhân dân huyện Ngọc Hồi", within=("tỉnh Kon Tum",))
    >>> parent_body(below).within
    ('tỉnh Kon Tum',)
    >>> parent_body(Body("Đảng đoàn Hội Nông dân tỉnh Kon Tum", kind="party", parent="Hội Nông dân tỉnh Kon Tum")).kind
    'body'
    """
    if body.parent is None:
        return None
    units = official_name(body.parent).units
    if not units:
        return Body(body.parent, Level.CENTRAL, body.kind) if body.level is Level.CENTRAL else None
    around = (*official_name(body.name).units, *body.within)
    within = around[around.index(units[0]) + 1 :] if units[0] in around else ()
    # The Party's organs stand inside bodies that are none: the "Đảng đoàn" of the Front, the "Ban cán sự đảng" of a
    # people's committee.
    inside = body.kind == "party" and not _OF_PARTY.search(body.parent)
    return Body(body.parent, kind="body" if inside else body.kind, within=within)


def _local(body: Body, as_of: str | None, digest: str) -> BodyLink:
    """A body of a unit: the unit decides which."""
    name = official_name(body.name)
    head = slug(name.head) or PLACE_ITSELF
    units = tuple(dict.fromkeys((*name.units, *body.within)))
    has_own_name = body.name.split()[-1][:1].isupper()  # "Đồn Biên phòng Cồn Cỏ": known by it inside what is around
    if not units or not (name.units or body.group or has_own_name):
        return _placeholder(body, digest)
    matches = matching_units(units, as_of, body.level)
    if not matches:
        return BodyLink(OrganisationKey(head, ".".join(map(slug, units))), "unit-name", _NOT_IN_GAZETTEER)
    if len(matches) > 1:
        found = (Candidate(OrganisationKey(head, one.unit.key).iri, _label(name.head, one.unit)) for one in matches)
        return _placeholder(body, digest, found)
    match = matches[0]
    own = match.unit if name.units or body.group else None
    return BodyLink(OrganisationKey(head, match.unit.key), "gazetteer" if own else "name", match.score, own)


def _placeholder(body: Body, digest: str, candidates: Iterable[Candidate] = ()) -> BodyLink:
    key = UnresolvedOrganisationKey(digest, slug(body.name))
    return BodyLink(key, "placeholder", UNSURE, candidates=tuple(sorted(set(candidates))))


def _candidates(body: Body, as_of: str | None, digest: str) -> Iterator[Candidate]:
    for name in body.candidates:
        meant = body_link(Body(name, body.level, body.kind), as_of, digest)
        if meant.is_resolved:
            yield Candidate(meant.iri, name)


def _label(head: str, unit: Unit) -> str:
    """The full name with the units around, so that namesakes can be told apart."""
    around = (above.full_name for above in gazetteer().ancestors(unit))
    return ", ".join((f"{head} {unit.full_name}".strip(), *around))


@lru_cache(maxsize=4096)
def matching_units(names: tuple[str, ...], as_of: str | None, level: Level | None) -> tuple[Match, ...]:
    """The units that the first name may mean, seen inside the units that the other names mean.

    >>> [match.unit.key for match in matching_units(("xã Đại Lãnh", "tỉnh Khánh Hòa"), "2023-04", None)]
    ['xa-dai-lanh-22492']
    >>> len(matching_units(("xã Đại Lãnh",), "2023-04", None)), matching_units(("xã Không Có",), None, None)
    (2, ())
    """
    around: Unit | None = None
    for name in reversed(names[1:]):
        outer = _matches(name, as_of, around)
        around = outer[0].unit if len(outer) == 1 else around
    found = _matches(names[0], as_of, around)
    of_level = tuple(match for match in found if match.unit.level is level)
    return of_level if len(found) > 1 and of_level else found


def _matches(name: str, as_of: str | None, around: Unit | None) -> tuple[Match, ...]:
    """On the first and on the last day that a date can mean: a year in which the map moved gives both units."""
    days = _days(as_of)
    found = {
        match.unit.key: match
        for day in days
        for match in gazetteer().find(name, on=day, within=around)
        if match.why is not Reason.INITIALS
    }
    certain = [match for match in found.values() if match.why is not Reason.OTHER_DATE]
    return tuple(certain or found.values())


def _days(edtf: str | None) -> tuple[date | None, ...]:
    if not edtf:
        return (None,)
    first, _, last = edtf.partition("/")
    return _day(first, "-01-01"), _day(last or first, "-12-28")


def _day(edtf: str, rest: str) -> date:
    """A day of the month or year given; no change of the map fell on a month's last three days."""
    return date.fromisoformat(edtf + rest[len(edtf) - 4 :])
