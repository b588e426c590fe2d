"""Analysts' own Cypher: what only reads is answered; what writes, leaves the graph or never ends is not."""

import re
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest
from neo4j.exceptions import ClientError

from queries import cypher_guard
from queries.cypher_guard import run_cypher, run_cypher_on_server
from queries.cypher_text import MAX_LENGTH, inspect
from queries.engines.neo4j import Server, driver
from queries.errors import (
    BadQueryError,
    EngineError,
    GuardError,
    QueryRefusedError,
    QueryTimeoutError,
    QueryTooBigError,
)
from queries.guard import Limits
from tests.conftest import absent
from tests.servers import processes

PROJECT = Path(__file__).parents[2]

LIMITS = Limits(deadline=5.0, rows=100, memory=256 << 20)
HARMLESS = [
    "MATCH (d:Document) RETURN count(*) AS `load`",
    "MATCH (d:Document) WHERE d.title CONTAINS 'LOAD' RETURN d.id AS id",
    "MATCH (d:Document) WHERE d.title = \"COPY (x) TO 'y'; DROP TABLE Document\" RETURN d.id AS id",
    "MATCH (d:Document) /* CREATE (:X) */ RETURN d.id AS id // DELETE d",
    "MATCH (`create`:Document) RETURN `create`.id AS `delete`",
    "RETURN {set: 1, load: 2} AS map;",
    "UNWIND [1, 2] AS x RETURN x",
    "OPTIONAL MATCH (d:Document {id: 'it\\'s // not here'}) RETURN d.id AS id",
    "MATCH (d:Document) WHERE NOT EXISTS { MATCH (d)-[:CITES]->(:Document) } RETURN d.id AS id",
]
REFUSED = [
    "CREATE (:Person {id: 'x'})",
    "MATCH (d:Document) SET d.title = 'x'",
    "MATCH (d:Document) DELETE d",
    "MATCH (d:Document) DETACH DELETE d",
    "MATCH (d:Document) REMOVE d.title",
    "MERGE (:Person {id: 'x'})",
    "MATCH (d:Document) FOREACH (x IN [1] | CREATE (:Person))",
    "DROP TABLE Document",
    "ALTER TABLE Document ADD x STRING",
    "CREATE NODE TABLE X(id STRING PRIMARY KEY)",
    "LOAD FROM '/etc/passwd' RETURN *",
    "load from '/etc/passwd' return *",
    "LoAd/**/FROM '/etc/passwd' RETURN *",
    "MATCH (d:Document) LOAD FROM '/etc/passwd' RETURN *",
    "MATCH (d:Document)\nLOAD\tWITH HEADERS (x STRING) FROM '/etc/passwd' RETURN *",
    "MATCH (d) RETURN 1 UNION LOAD FROM '/etc/passwd' RETURN *",
    "LOAD CSV FROM 'http://127.0.0.1:1/x.csv' AS row RETURN row",
    "WITH 1 AS x LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "WITH 1 AS x RETURN 1. LOAD FROM '/etc/passwd' RETURN *",
    "COPY (MATCH (d:Document) RETURN d.id) TO '/tmp/x.csv'",
    "COPY Document FROM '/tmp/x.csv'",
    "EXPORT DATABASE '/tmp/x'",
    "IMPORT DATABASE '/tmp/x'",
    "ATTACH 'x.db' AS x (dbtype sqlite)",
    "USE x",
    "INSTALL httpfs",
    "LOAD EXTENSION httpfs",
    "UPDATE EXTENSION httpfs",
    "CALL show_tables() RETURN *",
    "MATCH (d) CALL db.labels() YIELD label RETURN label",
    "MATCH (d) CALL { CREATE (:X) } RETURN 1",
    "CALL dbms.shutdown()",
    "CALL threads=64",
    "CREATE MACRO f(x) AS x + 1",
    "BEGIN TRANSACTION",
    "CHECKPOINT",
    "EXPLAIN MATCH (d) RETURN d.id",
    "PROFILE MATCH (d) RETURN d.id",
    "MATCH (d) RETURN 1; CREATE (:X)",
    "MATCH (d) RETURN 1;;LOAD FROM 'x' RETURN *",
    "RETURN 1 // '\nLOAD FROM 'x' RETURN *",
    "RETURN '\\' + ' LOAD FROM '/etc/passwd",
    "RETURN '\\u0027 LOAD CSV FROM \\u0027http://127.0.0.1:1/\\u0027 AS row RETURN row //'",
    "RETURN 1 " + "\\u004COAD CSV FROM 'x' AS row RETURN row",
    "RETURN 1 \u00a0LOAD\u2003FROM 'x' RETURN *",
    "RETURN 1 \u180eLOAD\u180eFROM 'x' RETURN *",
    "RETURN " + "(" * 65 + "1" + ")" * 65,
    "RETURN '" + "x" * MAX_LENGTH + "'",
    "RETURN " + "[" * 100_000,
    "RETURN '" + "x" * 10_000_000 + "'",
    "RETURN 1 //" + "x" * 10_000_000,
    "RETURN " + "`" * 10_000_001,
    "MATCH (d) RETURN 1 /* /* */ CREATE (:X) */",
    "MATCH (d) RETURN 1 // \r CREATE (:X)",
    "MATCH (d) RETURN 1 /**/CREATE/**/(:X)",
    "MATCH (d) \u017fET d.title = 'x'",
    "MATCH (d) RETURN '\u2028'; CREATE (:X)",
    "MATCH (d) RETURN `a``b` CREATE (:X)",
    'MATCH (d) RETURN "a\\" CREATE (:X)" + "b" CREATE (:X)',
    "",
    " // nothing\n",
    ";",
    "RETURN 'never closed",
    "RETURN 1 /* never closed",
    "RETURN `never closed",
    "SELECT * { ?s ?p ?o }",
]
BAD = [
    "MATCH (d:Document) CRE\u200bATE (:X)",
    "MATCH (d:Document) \uff2c\uff2f\uff21\uff24 FROM 'x' RETURN d.id",
    "RETURN '\ud800' AS x",
    "RETURN 1 AS \x00",
    "MATCH (d:Nothing) RETURN d.id",
    "MATCH (d:Document RETURN d.id",
    "RETURN nosuch(1)",
    "MATCH (d:Document)",
]
ENDLESS = [
    "MATCH (a), (b), (c), (d), (e) WHERE a.id + b.id + c.id + d.id + e.id = 'x' RETURN count(*)",
    "MATCH (a), (b), (c), (d) WITH a, b, c, d ORDER BY a.iri + b.iri + c.iri + d.iri LIMIT 1 RETURN a.id",
    "UNWIND range(1, 100000000000) AS x RETURN count(x)",
    "MATCH p = (a)-[:CITES|SUBJECT|OBJECT|SENT_TO|ISSUED_BY*1..30]-(b) RETURN count(*)",
    "MATCH (a)-[*1..30]-(b) WITH DISTINCT a, b MATCH (b)-[*1..30]-(c) RETURN count(c)",
]
HUGE = [
    "MATCH (a), (b), (c), (d) RETURN collect(a.iri + b.iri + c.iri + d.iri)",
    "UNWIND range(1, 1000000000) AS x RETURN collect(x)",
    "WITH 'xxxxxxxx' AS x " + "WITH x + x AS x " * 32 + "RETURN x",
]
DEEP = {
    "negations": "RETURN " + "NOT " * 20_000 + "true AS x",
    "signs": "RETURN " + "- " * 20_000 + "1 AS x",
    "sums": "RETURN 1" + " + 1" * 20_000 + " AS x",
    "cases": "RETURN " + "CASE WHEN true THEN " * 2_000 + "1" + " END" * 2_000 + " AS x",
    "unions": "RETURN 1 AS x" + " UNION RETURN 1 AS x" * 5_000,
    "clauses": "WITH 1 AS x " + "WITH x AS x " * 5_000 + "RETURN x",
    "a list": "RETURN [" + "1, " * 20_000 + "1] AS x",
    "patterns": "MATCH " + "(:Document)-[:CITES]->" * 1_000 + "(b) RETURN count(b)",
}
"""within the limits of length and brackets"""


def shortly(text):
    return text[:50].strip() or "nothing"


@pytest.mark.parametrize("text", HARMLESS, ids=shortly)
def test_what_reads_is_answered(snapshot, text):
    assert run_cypher(snapshot, text, LIMITS).columns


@pytest.mark.parametrize("text", REFUSED, ids=shortly)
def test_what_does_more_is_refused_before_anything_runs(text):
    with pytest.raises((QueryRefusedError, BadQueryError)):
        inspect(text)


@pytest.mark.parametrize("text", BAD, ids=shortly)
def test_what_is_no_query_is_told_in_the_engines_words(snapshot, text):
    with pytest.raises(BadQueryError):
        run_cypher(snapshot, text, LIMITS)


@pytest.mark.parametrize("text", ENDLESS, ids=shortly)
def test_what_never_ends_is_stopped_and_the_next_is_answered(snapshot, text):
    begun = time.monotonic()
    with pytest.raises((QueryTimeoutError, QueryTooBigError)):
        run_cypher(snapshot, text, Limits(deadline=1.0, rows=100, memory=256 << 20))
    assert time.monotonic() - begun < 60  # it ended; how fast depends on the machine
    assert run_cypher(snapshot, "MATCH (d:Document) RETURN count(*) AS count", LIMITS).rows == ((20,),)


@pytest.mark.parametrize("text", HUGE, ids=shortly)
def test_what_needs_too_much_memory_is_stopped(snapshot, text):
    with pytest.raises((QueryTooBigError, QueryTimeoutError)):
        run_cypher(snapshot, text, LIMITS)


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_is_deep_is_answered_or_told(snapshot, text):
    with suppress(BadQueryError, QueryTooBigError, QueryTimeoutError):
        run_cypher(snapshot, text, LIMITS)
    assert run_cypher(snapshot, "MATCH (d:Document) RETURN count(*) AS count", LIMITS).rows == ((20,),)


@pytest.mark.parametrize(
    "text",
    [
        "LOAD FROM '{secret}' (file_format='csv') RETURN *",
        "COPY (MATCH (d:Document) RETURN d.id) TO '{folder}/out.csv'",
        "EXPORT DATABASE '{folder}/out'",
        "CREATE (:Person {{id: 'x'}})",
        "ATTACH '{folder}/x.db' AS x (dbtype sqlite)",
        "INSTALL httpfs",
    ],
)
def test_even_unread_it_reaches_no_file(snapshot, tmp_path, monkeypatch, text):
    # Were a text to get past the reading of it, the worker still opens nothing.
    (tmp_path / "secret.csv").write_text("secret\n")
    monkeypatch.setattr(cypher_guard, "inspect", lambda text: None)
    with pytest.raises(GuardError) as told:
        run_cypher(snapshot, text.format(secret=tmp_path / "secret.csv", folder=tmp_path), LIMITS)
    assert "secret\n" not in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["secret.csv"]


def test_rows_beyond_the_limit_are_cut_and_told(snapshot):
    found = run_cypher(snapshot, "MATCH (d:Document) RETURN d.id AS id", Limits(rows=3))
    assert (len(found.rows), found.truncated) == (3, True)


def test_nodes_relationships_and_paths_are_told_by_label_and_key(snapshot):
    text = "MATCH p = (a:Document)-[r:CONTINUES]->(b) RETURN a, r, p"
    ends = "(:Document tw/kl/1/khoa-13); (:Document tw/ct/5/khoa-12)"
    assert run_cypher(snapshot, text, LIMITS).rows == (
        ("(:Document tw/kl/1/khoa-13)", "[:CONTINUES]", f"{ends}; [:CONTINUES]"),
    )


class TestNeo4j:
    @pytest.fixture
    def server(self, neo4j_server):
        return Server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, neo4j_server.database)

    def test_what_reads_is_answered(self, server):
        assert run_cypher_on_server(server, "UNWIND [1, 2] AS x RETURN x", LIMITS).rows == ((1,), (2,))

    @pytest.mark.parametrize("text", ["CREATE (:X)", "MATCH (n) CALL db.createLabel('X') RETURN 1"])
    def test_even_unread_it_writes_nothing(self, server, monkeypatch, text):
        monkeypatch.setattr(cypher_guard, "inspect", lambda text: None)
        with pytest.raises(BadQueryError):
            run_cypher_on_server(server, text, LIMITS)

    def test_what_never_ends_is_stopped_by_the_server(self, server):
        text = (
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN sum(a * b * c)"
        )
        with pytest.raises(QueryTimeoutError):
            run_cypher_on_server(server, text, Limits(deadline=1.0))
        assert run_cypher_on_server(server, "RETURN 1 AS one", LIMITS).rows == ((1,),)

    @pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
    def test_what_is_deep_is_answered_or_told(self, server, text):
        with suppress(BadQueryError, QueryTooBigError, QueryTimeoutError):
            run_cypher_on_server(server, text, Limits(deadline=1.0))
        assert run_cypher_on_server(server, "RETURN 1 AS one", LIMITS).rows == ((1,),)

    @pytest.mark.parametrize("text", ["RETURN '\ud800' AS x", "RETURN 1 AS \x00", "MATCH (d) CRE\u200bATE (:X)"])
    def test_what_is_no_text_is_no_query(self, server, text):
        with pytest.raises(BadQueryError):
            run_cypher_on_server(server, text, LIMITS)

    @pytest.mark.parametrize("text", HUGE[1:], ids=shortly)  # the first one needs a graph
    def test_what_needs_too_much_memory_is_stopped(self, server, text):
        with pytest.raises((QueryTooBigError, QueryTimeoutError)):
            run_cypher_on_server(server, text, Limits(deadline=5.0, rows=1))
        assert run_cypher_on_server(server, "RETURN 1 AS one", LIMITS).rows == ((1,),)


def test_nobody_waits_for_a_server_that_keeps_silent():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server(f"bolt://127.0.0.1:{silent.getsockname()[1]}", "neo4j", "x")
        with pytest.raises(QueryTimeoutError, match=r"no answer after 0\.1 s"):
            run_cypher_on_server(server, "RETURN 1 AS one", Limits(deadline=0.1))


def fenced(language: str) -> list[str]:
    """The lines of the block of that language in docs/engines.md."""
    (block,) = re.findall(rf"^```{language}\n(.*?)^```", (PROJECT / "docs/engines.md").read_text("utf-8"), re.M | re.S)
    return block.splitlines()


@pytest.fixture(scope="module")
def advised(tmp_path_factory):
    """A Neo4j with the settings that the docs advise."""
    if reason := processes.missing():
        absent(reason)
    settings = dict(line.split("=") for line in fenced("properties"))
    with processes.neo4j(tmp_path_factory.mktemp("advised") / "home", more=settings) as running:
        yield Server(running.uri, running.user, running.password, running.database)


@pytest.mark.xdist_group("servers")
class TestAdvice:
    def test_the_server_bounds_the_memory_of_a_query(self, advised):
        text = "UNWIND range(1, 100000000) AS x RETURN collect(toString(x) + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') AS xs"
        with pytest.raises(QueryTooBigError):
            run_cypher_on_server(advised, text, Limits(deadline=120.0, rows=1))

    def test_the_server_reads_no_file(self, advised, monkeypatch):
        monkeypatch.setattr(cypher_guard, "inspect", lambda text: None)
        with pytest.raises((BadQueryError, EngineError), match=r"disallowed|not allowed|Cannot load"):
            run_cypher_on_server(advised, "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", LIMITS)

    @pytest.mark.parametrize("statement", fenced("cypher"))
    def test_the_statements_on_privileges_are_cypher(self, advised, statement):
        # Community knows users and no roles; what it does not know it says, after it has read the statement.
        unknown = "Neo.ClientError.Statement.UnsupportedAdministrationCommand"
        assert complaint(advised, statement) in (None, unknown)


def complaint(server, statement):
    """The code of the error that an administrator's statement ends with."""
    with driver(server).session(database="system") as session:
        try:
            session.run(statement.removesuffix(";"), password="long-enough").consume()
        except ClientError as error:
            return error.code
    return None
