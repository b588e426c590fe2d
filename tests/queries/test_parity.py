"""Every question has the same rows, order aside, from Oxigraph, ladybug, a real Neo4j and a real Fuseki.

The servers are filled by push, one collection after the other: what the one before held has to go again. A country of
5,000 documents is loaded in bulk, into servers of its own.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice, product
from pathlib import Path

import pytest
from pyoxigraph import Quad, Store

from benchmarks.graph_corpus import corpus
from ingest.pipeline import ingest_many
from ontology.namespaces import DOCUMENT, LT, MOVEMENT, ORGANISATION
from queries import push_neo4j, push_sparql
from queries.binding import terms
from queries.catalogue import Question, ValueType, names, question
from queries.engines import Engine, run
from queries.engines.neo4j import Server
from queries.engines.sparql_address import Address
from queries.errors import QueriesError
from queries.judgements import FILE, Judgement, Verdict, append
from queries.snapshot import Snapshot, publish
from queries.terms import short
from tests.servers.loading import bulk_loaded

PROJECT = Path(__file__).parents[2]
SIZES = {"made": 300, "country": 5000}
"""documents of the made countries"""
ASKED = 3
"""things of each kind that a question is asked of"""


JUDGED = (
    (DOCUMENT + "ubnd.huyen-0/kh/1/2023", DOCUMENT + "ubnd.huyen-1/kh/1/2023"),
    (ORGANISATION + "ubnd.xa-5", ORGANISATION + "ubnd.xa-7"),
    (MOVEMENT + "nong-thon-moi", MOVEMENT + "vi-nguoi-ngheo"),
)
"""what a person judged to be one in the made country"""


@dataclass(frozen=True)
class Filled:
    """A published collection, and where the servers are that hold it."""

    name: str
    snapshot: Snapshot
    environment: Mapping[str, str]
    held: Mapping[ValueType, list[str]]  # what its questions can be asked of, looked for once


def read(folder: Path, pattern: str) -> list[Quad]:
    paths = sorted(folder.glob(pattern))
    return [quad for outcome in ingest_many(paths, None) for graph in outcome.graphs for quad in graph.quads]


@pytest.fixture(
    scope="module",
    params=["made", "samples", pytest.param("seeds", marks=pytest.mark.shared), "country"],
)
def filled(request, tmp_path_factory, neo4j_server, fuseki_server) -> Iterator[Filled]:
    """A collection published here and loaded into two servers."""
    if request.param in SIZES:
        quads = corpus(SIZES[request.param])
    elif request.param == "samples":
        quads = iter(read(PROJECT / "samples", "*.*"))
    else:
        quads = iter(read(request.getfixturevalue("shared") / "seeds", "*.txt"))
    data = tmp_path_factory.mktemp(request.param)
    if request.param == "made":
        for one, other in JUDGED:
            append(data / FILE, Judgement("2026-11-21T09:00:00+07:00", "an", Verdict.SAME, one, other, "thử"))
    writer = Store(str(data / "store"))
    writer.bulk_extend(quads)
    with publish(writer, data, datetime(2026, 11, 21, tzinfo=UTC)) as snapshot:
        if request.param == "country":
            with bulk_loaded(snapshot, tmp_path_factory.mktemp("servers")) as environment:
                yield Filled(request.param, snapshot, environment, held(snapshot))
            return
        server = Server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, neo4j_server.database)
        assert push_neo4j.push(snapshot.store, server).graphs > 0
        assert push_sparql.push(snapshot.store, Address(fuseki_server.data)).sent > 0
        yield Filled(request.param, snapshot, neo4j_server.environment | fuseki_server.environment, held(snapshot))


def things(snapshot: Snapshot, cls: str, prop: str) -> list[str]:
    """Keys of the things of a class that are most often the object of a property, and one that never is."""
    text = f"SELECT ?o {{ ?s <{LT}{prop}> ?o . ?o a <{LT}{cls}> }} GROUP BY ?o ORDER BY DESC(COUNT(DISTINCT ?s)) ?o"
    found = [short(row["o"].value) for row in snapshot.store.query(text, use_default_graph_as_union=True)]
    return [*found[: ASKED - 1], *found[-1:]]


def middle(snapshot: Snapshot) -> str:
    """A day before and after which documents were issued."""
    text = f"SELECT DISTINCT ?d {{ ?s <{LT}date> ?d }} ORDER BY ?d"
    found = [row["d"].value for row in snapshot.store.query(text, use_default_graph_as_union=True)]
    return found[len(found) // 2]


def leaf(snapshot: Snapshot) -> str:
    """The key of a document that carries something out that carries something out in its turn."""
    text = f"SELECT ?s {{ ?s <{LT}implements>/<{LT}implements> ?o }} ORDER BY DESC(?s) LIMIT 1"
    (row,) = snapshot.store.query(text, use_default_graph_as_union=True)
    return short(row["s"].value)


def known(snapshot: Snapshot, asked: Question) -> bool:
    """Whether a collection has the things that a question's example names."""
    try:
        terms(snapshot, asked, asked.example)
    except QueriesError:
        return False
    return True


def held(snapshot: Snapshot) -> dict[ValueType, list[str]]:
    """Values of each type that a collection holds."""
    return {
        ValueType.DOCUMENT: [leaf(snapshot), *things(snapshot, "Document", "implements")],
        ValueType.ORGANISATION: things(snapshot, "Organisation", "issuedBy"),
        ValueType.MOVEMENT: things(snapshot, "Movement", "promotes"),
        ValueType.LEVEL: ["province", "commune"],
        ValueType.DATE: [middle(snapshot), "2023"],
        ValueType.TEXT: ["1/KH-UBND", "05-CT/TW"],
        ValueType.INTEGER: ["1", "3"],
    }


def values(filled: Filled, asked: Question) -> Iterator[dict[str, str]]:
    """What a question is asked with: its example where it fits, then what the collection holds."""
    if known(filled.snapshot, asked):
        yield dict(asked.example)
    kinds = filled.held
    choices = [kinds[each.type] if each.required else [None, *kinds[each.type][:1]] for each in asked.parameters]
    for chosen in product(*choices):
        yield {each.name: value for each, value in zip(asked.parameters, chosen, strict=True) if value is not None}


@pytest.mark.parametrize("name", names())
def test_all_engines_give_the_same_rows(filled, monkeypatch, name):
    for variable, value in filled.environment.items():
        monkeypatch.setenv(variable, value)
    asked = question(name)
    # Of the country every question is asked twice: Jena takes seconds for what goes through all of it.
    for given in islice(values(filled, asked), 2 if filled.name == "country" else None):
        expected = run(Engine.OXIGRAPH, filled.snapshot, asked, given)
        for engine in (Engine.LADYBUG, Engine.NEO4J, Engine.ENDPOINT):
            found = run(engine, filled.snapshot, asked, given)
            assert found.columns == expected.columns
            assert Counter(found.rows) == Counter(expected.rows), (engine, given)
