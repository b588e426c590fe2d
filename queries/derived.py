"""Đồ thị suy ra: graphs that follow from all sources together, written into snapshots, never into the writer's store.

    graph/succession      what became of the units and bodies that occur; which post belongs to which body
    graph/judgements      who judged which nodes to be one thing, and what is said of one of its names, for all of them
    graph/expectations    whom every document is to move, groups as their members on its date; which documents answer it
    graph/open-numbers    which documents a number may mean that a text leaves open
    graph/date-order      whose date cannot be right among the numbers of its series

A derived graph is a function of the sources, the map and the judgements, so the order of files cannot matter to it.
"""

from collections import Counter
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.histories import write_body_history, write_unit_history
from ontology.namespaces import GRAPH, LT, ORGANISATION, RDF, RDFS, SCHEME, UNIT
from ontology.offices import UNRESOLVED, Office, kind_of, office_label
from ontology.places import Unit, gazetteer
from ontology.triples import Triples
from queries import cascade_tables
from queries.cascade_index import CascadeIndex
from queries.date_order import DATE_ORDER, date_order
from queries.expected import Addressed
from queries.judgements import JUDGEMENTS, judgement_graph, read, shared
from queries.open_numbers import OPEN_NUMBERS, open_numbers

SUCCESSION: Final = GRAPH + "succession"
EXPECTATIONS: Final = GRAPH + "expectations"
NAMES: Final = frozenset({SUCCESSION, JUDGEMENTS, EXPECTATIONS, OPEN_NUMBERS, DATE_ORDER})
"""Every derived graph."""


def derive(folder: Path, judgements: Path, tables: Path) -> None:
    """All derived graphs written into the store in `folder`, which nobody else has open.

    `judgements` is their file; the tables of cascades (`queries.cascade_tables`) are written to the new file `tables`.
    """
    store = Store(str(folder))
    store.bulk_extend(judgement_graph(store, read(judgements)))
    store.bulk_extend(shared(store))
    store.bulk_extend(inferred(store, tables))
    store.bulk_extend(shared(store))  # again, for what was inferred
    store.flush()


def inferred(store: Store, tables: Path | str = ":memory:") -> tuple[Quad, ...]:
    """The graphs that follow from what texts say and people judged; the tables they are made from are kept as asked."""
    with closing(cascade_tables.build(store, tables)) as connection:
        return *succession(store), *expectations(connection), *open_numbers(store), *date_order(store)


def succession(store: Store) -> tuple[Quad, ...]:
    """The graph of what became of units and bodies."""
    triples, places = Triples(), gazetteer()
    for iri in sorted(_members(store, "AdministrativeUnit")):
        if unit := places.known(iri.removeprefix(UNIT)):
            write_unit_history(triples, unit)
    for iri in sorted(_members(store, "Organisation")):
        key = iri.removeprefix(ORGANISATION)
        if key.startswith(UNRESOLVED):
            continue
        _write_body(triples, key, _label(store, iri), places.known(key.partition(".")[2]))
    return triples.quads(SUCCESSION)


def expectations(tables: Connection) -> tuple[Quad, ...]:
    """The graph of whom documents are to move (`queries.expected`), on whose behalf they are issued, what answers what.

    A document answers another one when it carries it out, directly or through others, on behalf of a body that the
    other one is to move.
    """
    triples, places, index = Triples(), gazetteer(), CascadeIndex(tables)
    for document, one in index.all_asked():
        triples.put(document, "expectsByName" if one.by_name and not one.unlisted else "expects", one.iri)
        if not one.unlisted:
            _describe(triples, one, places.known(one.iri.partition(".")[2]))
    for document, office in index.all_offices():
        triples.put(document, "onBehalfOf", office)
    for asking, answer in index.all_answers():
        triples.put(answer, "answers", asking)
    return triples.quads(EXPECTATIONS)


def _describe(triples: Triples, one: Addressed, unit: Unit | None) -> None:
    """A body that is to be moved, which perhaps only the map names."""
    triples.kind(one.iri, "Organisation")
    triples.label(one.iri, one.label)
    triples.put(one.iri, "bodyKind", Literal(kind_of(one.iri.removeprefix(ORGANISATION))))
    triples.put(one.iri, "level", f"{SCHEME}level/{one.level}" if one.level else None)
    if unit:
        triples.put(one.iri, "jurisdiction", UNIT + unit.key)
        triples.unit(unit)


def _write_body(triples: Triples, key: str, label: str, unit: Unit | None) -> None:
    """What became of a body; a post or an inner organ goes the way of the body that it belongs to."""
    triples.put(ORGANISATION + key, "bodyKind", Literal(kind_of(key)))
    office = str(Office.of(key))
    name = label if office == key else office_label(key, label, unit) if unit else None
    if name is None:
        return
    heirs = write_body_history(triples, office, name, unit)
    if office != key:
        triples.put(ORGANISATION + key, "officeOf", ORGANISATION + office)
        triples.kind(ORGANISATION + office, "Organisation")
        triples.label(ORGANISATION + office, name)
        triples.put(ORGANISATION + office, "bodyKind", Literal(kind_of(office)))
        for heir in heirs:
            triples.put(ORGANISATION + key, "succeededBy", ORGANISATION + heir)


def _members(store: Store, name: str) -> set[str]:
    """Everything of a class of ours."""
    quads = store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(LT + name), None)
    return {quad.subject.value for quad in quads if isinstance(quad.subject, NamedNode)}


def _subjects(store: Store, name: str) -> set[str]:
    """Everything that has a property of ours."""
    quads = store.quads_for_pattern(None, NamedNode(LT + name), None, None)
    return {quad.subject.value for quad in quads if isinstance(quad.subject, NamedNode)}


def _label(store: Store, iri: str) -> str:
    """What most graphs call it, among equals the first by alphabet."""
    quads = store.quads_for_pattern(NamedNode(iri), NamedNode(RDFS + "label"), None, None)
    said = Counter(quad.object.value for quad in quads if isinstance(quad.object, Literal))
    return min(said, key=lambda one: (-said[one], one), default=iri)
