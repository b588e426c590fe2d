"""Walks over long chains and over documents that implement each other: as far, and as often, on every engine."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pyoxigraph import NamedNode, Quad, Store

from benchmarks.graph_corpus import hash_of
from benchmarks.graph_file import Body, Doc, File
from ontology.namespaces import GRAPH, LT
from queries import push_neo4j
from queries.catalogue import question
from queries.engines import Engine, run
from queries.engines.neo4j import Server
from queries.snapshot import Snapshot, publish

STEPS = 30
"""of the longest walk that the questions in Cypher take"""
CENTRE = Body("bo-chinh-tri", "central")
ASKED = [
    ("cascade-by-level", {"document": "kh/0"}),
    ("rests-on", {"document": f"kh/{STEPS}"}),
    ("rests-on", {"document": "mutual/2"}),
    ("cascade-by-level", {"document": "mutual/0"}),
    ("implements", {"document": "mutual/0"}),
]


def plan(key: str, number: int, *above: str) -> list[Quad]:
    """A plan that implements others."""
    doc = Doc(key, number, "KH-UBND", CENTRE, number)
    file = File(f"{GRAPH}{hash_of(key):032x}")
    iri = file.describe(doc)
    file.put(iri, LT + "describedIn", NamedNode(file.name))
    for each in above:
        file.state(iri, "implements", each, f"Thực hiện {each}")
    return file.quads


def country() -> Iterator[Quad]:
    """A chain of plans, each for the one before; four that all implement each other."""
    for number in range(STEPS + 1):
        yield from plan(f"kh/{number}", number, *([f"kh/{number - 1}"] if number else []))
    ring = [f"mutual/{number}" for number in range(4)]
    for number, key in enumerate(ring, 100):
        yield from plan(key, number, *(each for each in ring if each != key))


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory) -> Iterator[Snapshot]:
    data = tmp_path_factory.mktemp("long")
    writer = Store(str(data / "store"))
    writer.extend(country())
    with publish(writer, data, datetime(2026, 11, 21, tzinfo=UTC)) as published:
        yield published


def test_the_end_of_a_long_chain_is_reached(snapshot):
    (row,) = run(Engine.LADYBUG, snapshot, question("cascade-by-level"), {"document": "kh/0"}).rows
    assert row[:2] == ("central", STEPS)


@pytest.mark.parametrize(("name", "given"), ASKED)
def test_ladybug_walks_as_sparql_does(snapshot, name, given):
    expected = run(Engine.OXIGRAPH, snapshot, question(name), given)
    assert expected.rows
    assert Counter(run(Engine.LADYBUG, snapshot, question(name), given).rows) == Counter(expected.rows)


def test_neo4j_walks_as_sparql_does(snapshot, neo4j_server, monkeypatch):
    for variable, value in neo4j_server.environment.items():
        monkeypatch.setenv(variable, value)
    server = Server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, neo4j_server.database)
    push_neo4j.push(snapshot.store, server)
    for name, given in ASKED:
        expected = run(Engine.OXIGRAPH, snapshot, question(name), given)
        assert Counter(run(Engine.NEO4J, snapshot, question(name), given).rows) == Counter(expected.rows)
