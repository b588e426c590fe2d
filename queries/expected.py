"""Ai phải thực hiện: whom a document is sent to or gives tasks, and which of them it can be expected to move.

Sent "để thực hiện" or given a task: expected. Sent without a purpose: expected when below the issuer and in its unit.
Sent for report, co-ordination or information, above or beside the issuer, or to the issuer's own leaders: only told.
Groups become their members as of the document's date; those that the map cannot list stay as they are, with a reason.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.groups import Members, Unlisted, members
from ontology.levels import Level
from ontology.namespaces import LT, ORGANISATION, RDF, RDFS, UNIT
from ontology.offices import UNRESOLVED, Office, is_below, office_iri, office_label
from ontology.places import Unit, gazetteer
from queries.identity import chosen
from queries.summaries import is_a, level_of, value
from queries.terms import objects, short, subjects

CARRY_OUT: Final = "thuc-hien"
TASK: Final = "giao-nhiem-vu"
_SENT, _ASSIGNS = LT + "sentTo", LT + "assigns"
_GROUP: Final = NamedNode(LT + "OrganisationGroup")
_UNRESOLVED: Final = NamedNode(LT + "Unresolved")
_PLURAL: Final = ("cac-", "tat-ca-cac-")


@dataclass(frozen=True, slots=True)
class Addressed:
    """A body that a document is to move: the office behind whom it addresses.

    `written` is who is addressed, in full ("Chủ tịch Ủy ban nhân dân huyện …"). `by_name`: the document names it, and
    not only a group that holds it (`group` is that group's name). `purpose` is "thuc-hien", "giao-nhiem-vu" for a task,
    or None. `unlisted`: it is a group or a phrase, and this is why nobody can be named.
    """

    iri: str
    label: str
    written: str
    level: Level | None
    by_name: bool
    purpose: str | None
    group: str | None = None
    unlisted: Unlisted | None = None


@dataclass(frozen=True, slots=True)
class _Sender:
    """Who asks: the issuer's office, level and unit, and the document's date."""

    office: str | None
    level: Level | None
    unit: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class _Line:
    """One statement: a body or group, and what for."""

    iri: str
    purpose: str | None


def expected(store: Store, document: str) -> tuple[Addressed, ...]:
    """Every body that a document is to move, each office once, the named ones first; then what cannot be listed."""
    sender = _sender(store, document)
    lines = list(_lines(store, document))
    named = [line.iri.removeprefix(ORGANISATION) for line in lines if not is_a(store, line.iri, _GROUP)]
    found = (one for line in lines for one in _addressed(store, line, sender, named))
    best: dict[str, Addressed] = {}
    for one in sorted(found, key=_rank):
        best.setdefault(one.iri, one)
    return tuple(sorted(best.values(), key=lambda one: (one.unlisted is not None, not one.by_name, one.iri)))


def _rank(one: Addressed) -> tuple[bool, bool, bool, str]:
    """What tells most of one body comes first: by name, itself and not a post of it, to carry out."""
    return (not one.by_name, one.written != one.label, one.purpose != CARRY_OUT, one.written)


def office_of(store: Store, body: str) -> str:
    """The IRI of the office behind a body, under the name that was chosen for it."""
    return chosen(store, office_iri(body))


def unit_of(store: Store, body: str) -> str | None:
    """The key of a body's unit: by its own key, else by what the graph says."""
    key = body.removeprefix(ORGANISATION).partition(".")[2]
    if gazetteer().known(key):
        return key
    said = value(store, body, LT + "jurisdiction") or value(store, body, LT + "within")
    return said.removeprefix(UNIT) if said else None


def units_around(store: Store, unit: str) -> set[str]:
    """A unit and those that it lies in, by key."""
    if known := gazetteer().known(unit):
        return {one.key for one in (known, *gazetteer().ancestors(known))}
    found: set[str] = set()
    above: str | None = UNIT + unit
    while above and above.removeprefix(UNIT) not in found:
        found.add(above.removeprefix(UNIT))
        above = next(iter(sorted(objects(store, above, LT + "partOf"))), None)
    return found


def _sender(store: Store, document: str) -> _Sender:
    issuer = value(store, document, LT + "issuedBy")
    level = level_of(store, issuer) if issuer else None
    return _Sender(
        office_of(store, issuer) if issuer else None,
        level or level_of(store, document),
        unit_of(store, issuer) if issuer else None,
        value(store, document, LT + "date"),
    )


def _lines(store: Store, document: str) -> Iterator[_Line]:
    """Recipients and tasks, in order."""
    for statement in sorted(set(subjects(store, RDF + "subject", NamedNode(document)))):
        predicate = value(store, statement, RDF + "predicate")
        target = value(store, statement, RDF + "object")
        if target is None or predicate not in (_SENT, _ASSIGNS):
            continue
        purpose = value(store, statement, LT + "purpose")
        yield _Line(target, TASK if predicate == _ASSIGNS else purpose and short(purpose))


def _addressed(store: Store, line: _Line, sender: _Sender, named: list[str]) -> Iterator[Addressed]:
    if line.purpose not in (CARRY_OUT, TASK, None) or _is_own(line.iri, sender):
        return
    label, level = value(store, line.iri, RDFS + "label") or short(line.iri), level_of(store, line.iri)
    if not is_a(store, line.iri, _GROUP):
        unknown = Unlisted.NOT_ON_MAP if is_a(store, line.iri, _UNRESOLVED) else None
        if line.purpose or _is_inside(store, line.iri, level, sender):
            unit = gazetteer().known(unit_of(store, line.iri) or "")
            iri, name = _office(store, line.iri, label, unit)
            yield Addressed(iri, name, label, level, True, line.purpose, None, unknown)
        return
    found = _members(store, line.iri, label, sender, named)
    for one in found.bodies:
        if line.purpose or is_below(one.unit.level, sender.level):
            iri, name = _office(store, one.iri, one.name, one.unit)
            yield Addressed(iri, name, one.name, one.unit.level, False, line.purpose, label)
    if found.unlisted and (line.purpose or level is None or not is_below(sender.level, level)):
        yield Addressed(line.iri, label, label, level, False, line.purpose, None, found.unlisted)


def _office(store: Store, body: str, label: str, unit: Unit | None) -> tuple[str, str]:
    """The office behind a body and its name."""
    iri = office_of(store, body)
    if iri == body:
        return iri, label
    name = office_label(body.removeprefix(ORGANISATION), label, unit) if unit else None
    return iri, name or value(store, iri, RDFS + "label") or label


def _members(store: Store, group: str, label: str, sender: _Sender, named: list[str]) -> Members:
    """The members on the sender's date; a group that is not placed by anybody holds in the whole country."""
    within = value(store, group, LT + "within")
    unit = gazetteer().known(within.removeprefix(UNIT)) if within else None
    unknown = within is not None and unit is None
    return Members((), Unlisted.NOT_ON_MAP) if unknown else members(label, unit, sender.date, tuple(named))


def _is_own(iri: str, sender: _Sender) -> bool:
    """Whether a body or a group is the sender itself, or its leaders ("các Phó Chủ tịch UBND tỉnh")."""
    key = iri.removeprefix(ORGANISATION)
    if key.startswith(UNRESOLVED) or sender.office is None:
        return False
    alone = next((key.removeprefix(each) for each in _PLURAL if key.startswith(each)), key)
    return ORGANISATION + str(Office.of(alone)) == sender.office


def _is_inside(store: Store, body: str, level: Level | None, sender: _Sender) -> bool:
    """Whether a body stands below the sender, in its unit or anywhere when the sender has none."""
    if not is_below(level, sender.level):
        return False
    around = unit_of(store, body)
    return sender.unit is None or (around is not None and sender.unit in units_around(store, around))
