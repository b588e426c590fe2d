"""Đồ thị suy ra: graphs that follow from all sources together, written into snapshots, never into the writer's store.

    graph/succession    what became of the units and bodies that occur; which post belongs to which body

A derived graph is a function of the sources, the map and the judgements, so the order of files cannot matter to it.
"""

from collections import Counter
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.namespaces import GRAPH, LT, ORGANISATION, RDF, RDFS, UNIT
from ontology.offices import UNRESOLVED, Office, office_label
from ontology.places import Unit, gazetteer
from ontology.succession import write_body_history, write_unit_history
from ontology.triples import Triples

SUCCESSION: Final = GRAPH + "succession"
NAMES: Final = frozenset({SUCCESSION})
"""Every derived graph."""


def derive(folder: Path) -> None:
    """All derived graphs written into the store in `folder`, which nobody else has open."""
    store = Store(str(folder))
    store.bulk_extend(succession(store))
    store.flush()


def succession(store: Store) -> tuple[Quad, ...]:
    """The graph of what became of units and bodies."""
    triples, units = Triples(), _known_units()
    for iri in sorted(_members(store, "AdministrativeUnit")):
        if unit := units.get(iri.removeprefix(UNIT)):
            write_unit_history(triples, unit)
    for iri in sorted(_members(store, "Organisation")):
        key = iri.removeprefix(ORGANISATION)
        if key.startswith(UNRESOLVED):
            continue
        _write_body(triples, key, _label(store, iri), units.get(key.partition(".")[2]))
    return triples.quads(SUCCESSION)


def _write_body(triples: Triples, key: str, label: str, unit: Unit | None) -> None:
    """What became of a body; a post or an inner organ goes the way of the body that it belongs to."""
    office = str(Office.of(key))
    name = label if office == key else office_label(key, label, unit) if unit else None
    if name is None:
        return
    heirs = write_body_history(triples, office, name, unit)
    if office != key:
        triples.put(ORGANISATION + key, "officeOf", ORGANISATION + office)
        triples.kind(ORGANISATION + office, "Organisation")
        triples.label(ORGANISATION + office, name)
        for heir in heirs:
            triples.put(ORGANISATION + key, "succeededBy", ORGANISATION + heir)


def _known_units() -> dict[str, Unit]:
    return {unit.key: unit for unit in gazetteer().units}


def _members(store: Store, name: str) -> set[str]:
    """Everything of a class of ours."""
    quads = store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(LT + name), None)
    return {quad.subject.value for quad in quads if isinstance(quad.subject, NamedNode)}


def _label(store: Store, iri: str) -> str:
    """What most graphs call it, among equals the first by alphabet."""
    quads = store.quads_for_pattern(NamedNode(iri), NamedNode(RDFS + "label"), None, None)
    said = Counter(quad.object.value for quad in quads if isinstance(quad.object, Literal))
    return min(said, key=lambda one: (-said[one], one), default=iri)
