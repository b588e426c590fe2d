"""Kế thừa: what became of units and bodies, as triples that follow from the map and the scheme of ministries.

Every change of the map ends one unit and begins others (`ontology.places`); bodies follow their places. Which body of a
place goes on in the new one is only said where it is sure: People's Committees and Councils, Party committees, the
Front and what else every unit has. When the district level ended on 30 June 2025 those passed to the communes, and the
other bodies of districts ended with it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from pyoxigraph import Literal

from ontology.folding import slug
from ontology.identifiers import AssemblyKey, OrganisationKey
from ontology.levels import Level
from ontology.namespaces import BASE, ELI, ORG, ORGANISATION, RDF, SCHEME, UNIT
from ontology.numbers import DocumentNumber, series_type
from ontology.offices import Office, committee_name, full_name, head_of, is_committee
from ontology.places import Change, Unit, gazetteer
from ontology.registry import Ministry, ministries
from ontology.triples import Triples

CHANGE: Final = BASE + "id/change/"

_ON_EVERY_LEVEL: Final = frozenset(
    {"uy-ban-nhan-dan", "hoi-dong-nhan-dan", "uy-ban-mat-tran-to-quoc-viet-nam", "cong-an"}
)
"""What a district handed to its communes, Party committees apart."""

_IN_EVERY_UNIT: Final = _ON_EVERY_LEVEL | {
    "lien-doan-lao-dong",
    "hoi-lien-hiep-phu-nu",
    "hoi-nong-dan",
    "hoi-cuu-chien-binh",
    "doan-thanh-nien-cong-san-ho-chi-minh",
    "hoi-dong-thi-dua-khen-thuong",
    "ban-can-su-dang-uy-ban-nhan-dan",
    "dang-uy-uy-ban-nhan-dan",
}
"""What a unit of a level has whatever its name or borders."""

_COMMITTEES: Final = ("huyen-uy", "thi-uy", "quan-uy", "thanh-uy")
"""How commissions of a district's Party committee end ("Ban Dân vận Huyện ủy")."""

_LEVEL_ENDED: Final = "72/2025/QH15"
"""Luật Tổ chức chính quyền địa phương, which knows no districts."""


@dataclass(frozen=True, slots=True)
class Heir:
    """A body that takes the place of another one."""

    key: str
    label: str
    unit: Unit | None


def latest(unit: Unit) -> tuple[Unit, ...]:
    """The units that stand in its place as of the newest map, itself while it exists; by code.

    >>> [one.full_name for one in latest(gazetteer().unit("huyen-ngoc-hoi-611"))]
    ['xã Bờ Y', 'xã Dục Nông', 'xã Sa Loong']
    """
    if unit.valid_to is None:
        return (unit,)
    found = {one.key: one for new in gazetteer().successors(unit) for one in latest(new)}
    return tuple(sorted(found.values(), key=lambda one: one.code))


def on_day(unit: Unit, day: date) -> tuple[Unit, ...]:
    """The units that stand in its place on a later day; empty before its time or where the map does not tell.

    >>> [one.full_name for one in on_day(gazetteer().unit("tinh-dong-nai-75"), date(2025, 12, 31))]
    ['tỉnh Đồng Nai']
    """
    if unit.valid_to is None or day <= unit.valid_to:
        return (unit,) if unit.valid_on(day) else ()
    found = {one.key: one for new in gazetteer().successors(unit) for one in on_day(new, day)}
    return tuple(sorted(found.values(), key=lambda one: one.code))


def validity(key: str, unit: Unit | None) -> tuple[date | None, date | None]:
    """The first and the last day of a body, as far as its unit or the scheme of ministries tells.

    >>> validity("uy-ban-nhan-dan.huyen-ngoc-hoi-611", gazetteer().unit("huyen-ngoc-hoi-611"))[1]
    datetime.date(2025, 6, 30)
    >>> validity("bo-giao-thong-van-tai", None)[1]
    datetime.date(2025, 2, 28)
    """
    if unit:
        return unit.valid_from, unit.valid_to
    ministry = _ministries().get(key)
    return (_day(ministry.valid_from), _day(ministry.valid_to)) if ministry else (None, None)


def heirs(key: str, label: str, old: Unit, new: Unit) -> Heir | None:
    """The body of `new` that takes the place of a body of `old`; None where that is not known.

    >>> places = gazetteer()
    >>> old, new = places.unit("huyen-ngoc-hoi-611"), places.unit("xa-bo-y-23377-2025")
    >>> heirs("huyen-uy.huyen-ngoc-hoi-611", "Huyện ủy Ngọc Hồi", old, new).label
    'Đảng ủy xã Bờ Y'
    >>> heirs("phong-noi-vu.huyen-ngoc-hoi-611", "Phòng Nội vụ huyện Ngọc Hồi", old, new)
    """
    name, head = key.partition(".")[0], head_of(label, old)
    office = Office.of(key).name
    if head is None or slug(head) != name:
        return None
    if is_committee(office):
        head = head.replace(committee_name(old.key), committee_name(new.key))
    elif office not in (_IN_EVERY_UNIT if old.level is new.level else _ON_EVERY_LEVEL) and not _lasting(office):
        return None
    if old.level is not new.level and _lasting(office):
        return None
    return Heir(str(OrganisationKey(slug(head), new.key)), full_name(head, new), new)


def bodies_on(body: Heir, day: date) -> tuple[Heir, ...]:
    """The bodies that stand in a body's place on a day; none where it ended or nobody knows.

    >>> unit = gazetteer().unit("huyen-ngoc-hoi-611")
    >>> old = Heir("uy-ban-nhan-dan.huyen-ngoc-hoi-611", "Ủy ban nhân dân huyện Ngọc Hồi", unit)
    >>> [one.label for one in bodies_on(old, date(2026, 1, 1))][:2]
    ['Ủy ban nhân dân xã Bờ Y', 'Ủy ban nhân dân xã Dục Nông']
    """
    if body.unit is None:
        ministry = _ministries().get(body.key)
        if ministry is None or ministry.valid_to is None or day <= date.fromisoformat(ministry.valid_to):
            return (body,)
        return tuple(Heir(name, _ministries()[name].label, None) for name in ministry.replaced_by)
    if body.unit.valid_to is None or day <= body.unit.valid_to:
        return (body,)
    after = (heirs(body.key, body.label, one.old, one.new) for one in gazetteer().changes_of(body.unit))
    found = {last.key: last for heir in after if heir for last in bodies_on(heir, day)}
    return tuple(found[key] for key in sorted(found))


def in_place_of(key: str, label: str, day: date) -> tuple[Heir, ...]:
    """What stands in the place of a body on a day, when it is no more.

    >>> old = "uy-ban-nhan-dan.huyen-ngoc-hoi-611", "Ủy ban nhân dân huyện Ngọc Hồi"
    >>> in_place_of(*old, date(2026, 1, 1))[0].label, in_place_of(*old, date(2025, 6, 30))
    ('Ủy ban nhân dân xã Bờ Y', ())
    """
    unit = gazetteer().known(key.partition(".")[2])
    if unit is None and "." in key:
        return ()
    return tuple(one for one in bodies_on(Heir(key, label, unit), day) if one.key != key)


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
    ends = _ends_with_districts(body.key) and any(one.new.level is Level.COMMUNE for one in changes)
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


def _ends_with_districts(key: str) -> bool:
    """Whether a district's body was part of its administration, its Party or its mass organisations."""
    name = Office.of(key).name
    return name in _IN_EVERY_UNIT or name.startswith("phong-") or name.endswith(_COMMITTEES)


def _follow_ministry(triples: Triples, body: Heir) -> Iterator[str]:
    ministry = _ministries().get(body.key)
    if ministry is None or ministry.valid_to is None:
        yield body.key
        return
    after = [Heir(name, _ministries()[name].label, None) for name in ministry.replaced_by]
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
    basis = _basis(changes) if heirs_of else _LEVEL_ENDED
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
    kind = "luat" if basis == _LEVEL_ENDED else series_type(number, "Nghị quyết")
    normative = assembly == "UBTVQH" and number.is_normative("Nghị quyết")
    return AssemblyKey(assembly.lower(), term, kind, number.number, normative).iri


def _lasting(office: str) -> bool:
    """Whether a department's ministry went through March 2025 unmerged, so that the department did as well."""
    ministry = _ministries().get("bo-" + office.removeprefix("so-")) if office.startswith("so-") else None
    return ministry is not None and ministry.valid_from is None and ministry.valid_to is None


@cache
def _ministries() -> Mapping[str, Ministry]:
    return {one.slug: one for one in ministries()}


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
