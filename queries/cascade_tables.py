"""Bảng lan tỏa: what quads say of documents, of the steps between them and of whom they are to move, as tables.

A cascade of ten thousand documents takes seconds to be read thing by thing, and a few look-ups from here
(`queries.cascade_index` reads them). Every row is under the name that was chosen for a document (`queries.identity`).

    document(iri, …)                          the facts of `queries.model.DocumentSummary`
    office(document, office)                  on whose behalf a document was issued
    step(source, target, relations, places)   one document says something of another: bit n of `relations` is set when
                                              the n-th property of `queries.relations.EXACTNESS` holds; the places that
                                              say the most exact one (else any) in JSON
    asked(document, place, …)                 `queries.expected.Addressed`, in their order
    answer(asking, answer)                    a document of a body that another one asks, which carries that one out,
                                              directly or through others
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.namespaces import LT, RDF
from queries.evidence import evidence_of
from queries.expected import Addressed, expected, office_of
from queries.identity import chosen
from queries.model import DocumentSummary, Evidence
from queries.relations import EXACTNESS, LINEAGE, lowest, mask
from queries.summaries import document_summaries
from queries.terms import objects, pairs

Pair = tuple[str, str]
"""Two documents (IRIs): the first says something of the second."""

NAME: Final = "cascade.sqlite"
"""what the file is called in a snapshot"""

_SCHEMA: Final = """
CREATE TABLE document (iri TEXT PRIMARY KEY, key, label, type, type_code, identifier, title, date, level, issuer,
    issuer_iri, province, held) WITHOUT ROWID;
CREATE TABLE office (document, office, PRIMARY KEY (document, office)) WITHOUT ROWID;
CREATE TABLE step (source, target, relations INTEGER, places, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE asked (document, place, iri, label, written, level, by_name, purpose, group_name, unlisted,
    PRIMARY KEY (document, place)) WITHOUT ROWID;
CREATE TABLE answer (asking, answer, PRIMARY KEY (asking, answer)) WITHOUT ROWID;
"""
# Made after the rows, which is faster than with each of them.
_INDEXES: Final = """
CREATE INDEX step_down ON step (target, source, relations);
CREATE INDEX office_of ON office (office, document);
"""


def build(store: Store, path: Path | str) -> sqlite3.Connection:
    """The tables of a store, written to a new file (":memory:" for none); the open connection to them."""
    connection = sqlite3.connect(path)
    with connection:
        connection.executescript(f"PRAGMA synchronous = OFF; {_SCHEMA}")
        names = _Names(store)
        _fill(connection, "step", _steps(store, names))
        ends = connection.execute("SELECT source FROM step UNION SELECT target FROM step")
        documents = sorted({*(iri for (iri,) in ends), *(names[iri] for iri in _documents(store))})
        _fill(connection, "document", map(_row, document_summaries(store, documents)))
        _fill(connection, "office", _offices(store))
        _fill(connection, "asked", (row for iri in documents for row in _asked(iri, expected(store, iri))))
        _fill(connection, "answer", _answers(connection))
        connection.executescript(f"{_INDEXES} ANALYZE;")
    return connection


class _Names(dict[str, str]):
    """The name chosen for each that was judged; of all others, their own."""

    def __init__(self, store: Store) -> None:
        super().__init__((iri, chosen(store, iri)) for iri, _ in pairs(store, LT + "sameAs"))

    def __missing__(self, iri: str) -> str:
        return iri


def _row(one: DocumentSummary | Addressed | Evidence) -> tuple[object, ...]:
    """Its values in order; much faster than `dataclasses.astuple`, which copies deeply."""
    return tuple(getattr(one, name) for name in one.__slots__)


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    columns = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
    places = ", ".join("?" * columns)
    connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({places})", rows)  # noqa: S608  our own names


def _documents(store: Store) -> Iterator[str]:
    for quad in store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(LT + "Document"), None):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value


def _offices(store: Store) -> Iterator[tuple[str, str]]:
    known: dict[str, str] = {}
    for document, issuer in pairs(store, LT + "issuedBy"):
        if issuer not in known:
            known[issuer] = office_of(store, issuer)
        yield document, known[issuer]


def _steps(store: Store, names: _Names) -> Iterator[tuple[str, str, int, str]]:
    held: defaultdict[Pair, int] = defaultdict(int)
    for place, relation in enumerate(EXACTNESS):
        for source, target in pairs(store, LT + relation):
            if names[source] != names[target]:
                held[names[source], names[target]] |= 1 << place
    proofs = [_proofs(store, relation, names) for relation in EXACTNESS]
    for pair, relations in held.items():
        exact = proofs[lowest(relations)].get(pair) or {each for said in proofs for each in said.get(pair, ())}
        yield *pair, relations, _json(exact)


def _proofs(store: Store, relation: str, names: _Names) -> Mapping[Pair, set[Evidence]]:
    """The places that say of two documents just this."""
    found: defaultdict[Pair, set[Evidence]] = defaultdict(set)
    for statement in set(_stating(store, relation)):
        places = tuple(evidence_of(store, statement))
        for source in {names[each] for each in objects(store, statement, RDF + "subject")}:
            for target in {names[each] for each in objects(store, statement, RDF + "object")}:
                found[source, target].update(places)
    return found


def _stating(store: Store, relation: str) -> Iterator[str]:
    for quad in store.quads_for_pattern(None, NamedNode(RDF + "predicate"), NamedNode(LT + relation), None):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value


def _json(places: Iterable[Evidence]) -> str:
    return json.dumps([_row(each) for each in sorted(places, key=_order)], ensure_ascii=False)


def _order(place: Evidence) -> tuple[str, int, int, str]:
    """By file, place and statement."""
    return place.source, place.start, place.end, place.iri


def _asked(document: str, addressed: Iterable[Addressed]) -> Iterator[tuple[object, ...]]:
    for place, one in enumerate(addressed):
        yield document, place, *_row(one)


def _answers(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Whatever lies below a document and was issued on behalf of a body that it asks."""
    below, offices, asked = (defaultdict[str, set[str]](set) for _ in range(3))
    for target, source in connection.execute("SELECT target, source FROM step WHERE relations & ?", (mask(LINEAGE),)):
        below[target].add(source)
    for document, office in connection.execute("SELECT document, office FROM office"):
        offices[document].add(office)
    for document, body in connection.execute("SELECT document, iri FROM asked"):
        asked[document].add(body)
    return [
        (document, one)
        for document, bodies in asked.items()
        for one in _below(below, document)
        if not bodies.isdisjoint(offices.get(one, ()))
    ]


def _below(below: Mapping[str, set[str]], document: str) -> set[str]:
    """Every document below one, at any depth, without itself."""
    found, frontier = {document}, {document}
    while frontier:
        frontier = {one for iri in frontier for one in below.get(iri, ())} - found
        found |= frontier
    return found - {document}
