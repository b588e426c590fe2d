"""What one engine lacks and what both read differently, run on a real ladybug and a real Neo4j."""

from collections import Counter
from collections.abc import Callable

import pytest

from queries import push_neo4j
from queries.catalogue import Dialect
from queries.cypher_dialects import Construct, constructs, explained, traps
from queries.cypher_guard import run_cypher, run_cypher_on_server
from queries.cypher_text import MAX_LENGTH
from queries.engines.neo4j import Server
from queries.errors import BadQueryError, EngineError, QueryRefusedError
from queries.guard import Limits
from queries.model import Table
from queries.notebook import Graph

LIMITS = Limits(rows=100)
OTHER = {Dialect.LADYBUG: Dialect.NEO4J, Dialect.NEO4J: Dialect.LADYBUG}
Ask = dict[Dialect, Callable[[str], Table]]


@pytest.fixture(scope="module")
def ask(snapshot, neo4j_server) -> Ask:
    """The small country on both engines."""
    server = Server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, neo4j_server.database)
    push_neo4j.push(snapshot.store, server)
    return {
        Dialect.LADYBUG: lambda text: run_cypher(snapshot, text, LIMITS),
        Dialect.NEO4J: lambda text: run_cypher_on_server(server, text, LIMITS),
    }


def of_one() -> list[Construct]:
    return [one for one in constructs() if one.lacking]


@pytest.mark.parametrize("one", of_one(), ids=lambda one: f"{one.lacking}-{one.name}")
def test_the_engine_that_lacks_it_says_so_and_the_way_out_gives_the_others_rows(ask, one):
    with pytest.raises(BadQueryError) as told:
        ask[one.lacking](one.example)
    lines = str(told.value).splitlines()
    assert lines[0].strip() == one.says
    assert one.advice in lines
    expected = ask[OTHER[one.lacking]](one.example)
    if one.way:
        assert Counter(ask[one.lacking](one.way).rows) == Counter(expected.rows)


@pytest.mark.parametrize("one", [one for one in constructs() if one.lacking is None], ids=lambda one: one.name)
@pytest.mark.parametrize("engine", Dialect)
def test_what_lantoa_refuses_it_refuses_on_both_and_tells_the_way_out(ask, engine, one):
    with pytest.raises(QueryRefusedError) as told:
        ask[engine](one.example)
    assert str(told.value).splitlines() == [one.says, one.advice]
    if one.way:
        assert ask[engine](one.way).rows


@pytest.mark.parametrize("trap", traps(), ids=lambda trap: trap.name)
def test_a_trap_is_one_still(ask, trap):
    answers = [Counter(ask[engine](trap.example).rows) for engine in Dialect]
    assert answers[0] != answers[1]


@pytest.mark.parametrize("one", constructs(), ids=lambda one: f"{one.lacking}-{one.name}")
def test_a_way_out_needs_no_other(one):
    # What is advised must not hold what the same engine lacks.
    assert [each.name for each in constructs() if each.lacking == one.lacking and each.sign.search(one.way)] == []


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (d:Document RETURN d.id",
        "MATCH (d:Document) WHERE d.title = 'shortestPath(' RETURN d.",
        "MATCH (d:Document) RETURN nosuch(d.id) // split(x)",
    ],
)
def test_other_complaints_get_no_advice(snapshot, text):
    with pytest.raises(BadQueryError) as told:
        run_cypher(snapshot, text, LIMITS)
    assert "; write: " not in str(told.value)


def test_notebooks_are_told_too(snapshot):
    with pytest.raises(EngineError, match=r"no split\(\) in ladybug; write: string_split"):
        Graph(snapshot).cypher("RETURN split('a,b', ',') AS parts")


def test_a_long_query_is_explained_in_no_time():
    text = "RETURN " + "[x IN (" * (MAX_LENGTH // 8)
    assert explained("no", text, Dialect.LADYBUG)


def test_sums_are_numbers_whoever_counts(ask):
    text = "MATCH (d:Document) RETURN sum(d.year) AS years, sum(d.year) / 2.0 AS half"
    assert ask[Dialect.LADYBUG](text).rows == ask[Dialect.NEO4J](text).rows
