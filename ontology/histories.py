"""Lịch sử: what became of units and bodies, as triples that follow from the map and the scheme of ministries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pyoxigraph import Literal

from ontology.identifiers import AssemblyKey
from ontology.levels import Level
from ontology.namespaces import BASE, ELI, ORG, ORGANISATION, RDF, SCHEME, UNIT
from ontology.numbers import DocumentNumber, series_type
from ontology.places import Change, Unit, gazetteer
from ontology.succession import LEVEL_ENDED, Heir, ends_with_districts, heirs, latest, ministries_by_slug, validity
from ontology.triples import Triples

CHANGE: Final = BASE + "id/change/"


def write_unit_history(triples: Triples, unit: Unit) -> None:
    """What became of a unit, step by step until today, and in one hop."""
    changes = gazetteer().changes_of(unit)
    triples.unit(unit)
    if not changes:
        return
    change = _change(triples, unit.key, unit.full_name, changes)
    triples.put(change, "originalUnit", UNIT + unit.key)
    for one in changes:
        triples.put(change, "resultingUnit", UNIT + one.new.key)
        write_unit_history(triples, one.new)
    for new in latest(unit):
        triples.put(UNIT + unit.key, "succeededBy", UNIT + new.key)


def write_body_history(triples: Triples, key: str, label: str, unit: Unit | None) -> tuple[str, ...]:
    """What became of a body, step by step until today, and in one hop; nothing where it is not known.

    Gives the keys of the bodies in its place today.
    """
    last = tuple(sorted(set(_follow(triples, Heir(key, label, unit))) - {key}))
    for one in last:
        triples.put(ORGANISATION + key, "succeededBy", ORGANISATION + one)
    return last


def _follow(triples: Triples, body: Heir) -> Iterator[str]:
    """The bodies at the end of all changes, writing every change on the way."""
    if body.unit is None:
        yield from _follow_ministry(triples, body)
        return
    changes = gazetteer().changes_of(body.unit)
    after = [heir for one in changes if (heir := heirs(body.key, body.label, one.old, one.new))]
    ends = ends_with_districts(body.key) and any(one.new.level is Level.COMMUNE for one in changes)
    if not after:
        if ends:
            _describe(triples, body)
            _write_change(triples, body, changes[:1], ())
        elif body.unit.valid_to is None:
            yield body.key
        return
    _describe(triples, body)
    _write_change(triples, body, changes, after)
    for heir in after:
        _describe(triples, heir)
        yield from _follow(triples, heir)


def _follow_ministry(triples: Triples, body: Heir) -> Iterator[str]:
    ministry = ministries_by_slug().get(body.key)
    if ministry is None or ministry.valid_to is None:
        yield body.key
        return
    after = [Heir(name, ministries_by_slug()[name].label, None) for name in ministry.replaced_by]
    day = date.fromisoformat(ministry.valid_to) + timedelta(days=1)
    _describe(triples, body)
    kind = "split" if len(after) > 1 else "merger"
    _write(triples, _Event(body.key, body.label, day, kind, ministry.source), body, after)
    for heir in after:
        _describe(triples, heir)
        yield from _follow_ministry(triples, heir)


@dataclass(frozen=True, slots=True)
class _Event:
    """A change that ends what has this key."""

    key: str
    label: str
    day: date
    kind: str
    basis: str | None

    @property
    def iri(self) -> str:
        return f"{CHANGE}{self.day}/{self.key}"


def _change(triples: Triples, key: str, label: str, changes: tuple[Change, ...]) -> str:
    event = _Event(key, label, changes[0].day, _kind(changes), _basis(changes))
    _describe_event(triples, event)
    return event.iri


def _write_change(triples: Triples, body: Heir, changes: tuple[Change, ...], after: Iterable[Heir]) -> None:
    heirs_of = tuple(after)
    kind = _kind(changes) if heirs_of else "end"
    basis = _basis(changes) if heirs_of else LEVEL_ENDED
    _write(triples, _Event(body.key, body.label, changes[0].day, kind, basis), body, heirs_of)


def _write(triples: Triples, event: _Event, body: Heir, after: Iterable[Heir]) -> None:
    _describe_event(triples, event)
    triples.add(event.iri, ORG + "originalOrganization", ORGANISATION + body.key)
    triples.add(ORGANISATION + body.key, ORG + "changedBy", event.iri)
    for heir in after:
        triples.add(event.iri, ORG + "resultingOrganization", ORGANISATION + heir.key)
        triples.add(ORGANISATION + heir.key, ORG + "resultedFrom", event.iri)


def _describe_event(triples: Triples, event: _Event) -> None:
    words = {"merger": "Sáp nhập", "split": "Chia, tách", "renaming": "Đổi tên, đổi loại", "end": "Kết thúc hoạt động"}
    triples.kind(event.iri, "Change")
    triples.add(event.iri, RDF + "type", ORG + "ChangeEvent")
    triples.label(event.iri, f"{words[event.kind]} {event.label} ({event.day:%d/%m/%Y})")
    triples.put(event.iri, "changeKind", Literal(event.kind))
    triples.day(event.iri, "changeDay", event.day)
    if event.basis:
        triples.put(event.iri, "legalBasis", Literal(event.basis))
        if document := basis_iri(event.basis):
            triples.add(event.iri, ELI + "based_on", document)


def _describe(triples: Triples, body: Heir) -> None:
    iri = ORGANISATION + body.key
    triples.kind(iri, "Organisation")
    triples.add(iri, RDF + "type", ORG + "FormalOrganization")
    triples.label(iri, body.label)
    first, last = validity(body.key, body.unit)
    triples.day(iri, "validFrom", first)
    triples.day(iri, "validTo", last)
    level = body.unit.level if body.unit else Level.CENTRAL
    triples.put(iri, "level", f"{SCHEME}level/{level}")
    if body.unit:
        triples.put(iri, "jurisdiction", UNIT + body.unit.key)
        triples.unit(body.unit)


def _kind(changes: tuple[Change, ...]) -> str:
    """Split: several units come of it; renaming: one, of nothing else; merger: one, of several.

    >>> _kind(gazetteer().changes_of(gazetteer().unit("tinh-dong-nai-75")))
    'merger'
    """
    if len({one.new.key for one in changes}) > 1:
        return "split"
    (first, *_) = changes
    alone = {one.key for one in gazetteer().predecessors(first.new)} == {first.old.key}
    return "renaming" if alone else "merger"


def _basis(changes: tuple[Change, ...]) -> str | None:
    return "; ".join(sorted({one.basis for one in changes if one.basis})) or None


def basis_iri(basis: str) -> str | None:
    """The IRI of the resolution or law that a change rests on, when its number tells the series.

    >>> basis_iri("1683/NQ-UBTVQH15").rsplit("document/")[-1], basis_iri("72/2025/QH15").rsplit("document/")[-1]
    ('ubtvqh/khoa-15/nq/1683', 'qh/khoa-15/luat/72')
    """
    number = DocumentNumber.parse(basis.removeprefix("Nghị quyết "))
    if number.number is None or number.assembly is None:
        return None
    assembly, term = number.assembly
    kind = "luat" if basis == LEVEL_ENDED else series_type(number, "Nghị quyết")
    normative = assembly == "UBTVQH" and number.is_normative("Nghị quyết")
    return AssemblyKey(assembly.lower(), term, kind, number.number, normative).iri
