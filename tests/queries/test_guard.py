"""Analysts' own queries: what they get, and what hostile ones do not get."""

import csv
import io
import json
import socket
import time
from threading import Thread

import pytest

from queries.errors import BadQueryError, QueryRefusedError, QueryTimeoutError, QueryTooBigError
from queries.guard import GRAPH_FORMATS, ROW_FORMATS, Dataset, Limits, run_text
from queries.sparql_text import Form, inspect

PLANS = "SELECT ?plan WHERE { ?plan a lt:Plan ; lt:identifier '31/KH-UBND' }"
VAN_THO = "https://w3id.org/lantoa/id/document/ubnd.xa-van-tho/kh/31/2023"
SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
SMALL = Limits(deadline=20, memory=200 << 20)


@pytest.fixture
def listener():
    """A server on this machine, and how often somebody called it."""
    calls = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                calls.append(1)
                connection.close()

        Thread(target=accept, daemon=True).start()
        yield f"<http://127.0.0.1:{server.getsockname()[1]}/>", calls


def rows(answer):
    return json.loads(answer.body)["results"]["bindings"]


def test_rows_over_all_graphs(snapshot):
    answer = run_text(snapshot, PLANS)
    assert (answer.form, answer.format, answer.truncated) == (Form.SELECT, "json", False)
    assert [row["plan"]["value"] for row in rows(answer)] == [VAN_THO]


@pytest.mark.parametrize("name", ROW_FORMATS)
def test_every_row_format(snapshot, name):
    assert VAN_THO.encode() in run_text(snapshot, PLANS, name).body
    assert b"true" in run_text(snapshot, "ASK { ?plan a lt:Plan }", name).body


@pytest.mark.parametrize("name", GRAPH_FORMATS)
def test_every_graph_format(snapshot, name):
    answer = run_text(snapshot, "CONSTRUCT { ?d lt:year ?y } WHERE { ?d lt:year ?y FILTER(?y = 2014) }", name)
    assert answer.body.count(b"2014") >= 1
    assert (
        b"khoa-11" in run_text(snapshot, "DESCRIBE <https://w3id.org/lantoa/id/document/tw/ct/34/khoa-11>", name).body
    )


def test_terms_of_every_kind_come_back(snapshot):
    answer = run_text(snapshot, 'SELECT * { VALUES (?a ?b ?c ?d) { (<x:y> "việc"@vi 7 UNDEF) } }', "json")
    assert rows(answer) == [
        {
            "a": {"type": "uri", "value": "x:y"},
            "b": {"type": "literal", "value": "việc", "xml:lang": "vi"},
            "c": {"type": "literal", "value": "7", "datatype": "http://www.w3.org/2001/XMLSchema#integer"},
        }
    ]


def test_rows_beyond_the_limit_are_cut_and_told(snapshot):
    query = "SELECT DISTINCT ?d WHERE { ?d a lt:Document } ORDER BY ?d"
    answer = run_text(snapshot, query, "csv", Limits(rows=3))
    assert answer.truncated
    assert len(list(csv.reader(io.StringIO(answer.body.decode())))) == 1 + 3
    assert run_text(snapshot, "CONSTRUCT WHERE { ?d a lt:Plan }", None, Limits(rows=3)).truncated
    assert not run_text(snapshot, PLANS, None, Limits(rows=1)).truncated


def test_graphs_of_the_dataset(snapshot):
    graph = rows(run_text(snapshot, f"SELECT ?g {{ <{VAN_THO}> lt:describedIn ?g }}"))[0]["g"]["value"]
    count = "SELECT (COUNT(DISTINCT ?d) AS ?n) {} WHERE {{ ?d a lt:Plan }}"
    one = rows(run_text(snapshot, count.format(f"FROM <{graph}>")))
    assert one[0]["n"]["value"] == "2"
    assert rows(run_text(snapshot, count.format(""), None, Limits(), Dataset(default_graphs=(graph,)))) == one
    prefixed = f"PREFIX g: <{graph[:-4]}> " + count.format(f"FROM g:{graph[-4:]}")
    assert rows(run_text(snapshot, prefixed)) == one


@pytest.mark.parametrize("clause", ["FROM <file:///etc/passwd>", "FROM NAMED <http://127.0.0.1:1/>", "from\n<x:y>"])
def test_graphs_outside_the_dataset_are_refused(snapshot, clause):
    with pytest.raises(QueryRefusedError, match="no graph of this dataset"):
        run_text(snapshot, f"SELECT * {clause} WHERE {{ ?s ?p ?o }}")


HARMLESS = [
    'SELECT * { ?d dcterms:title ?t FILTER(CONTAINS(?t, "LOAD")) }',
    'SELECT * { ?d dcterms:title "SERVICE <http://127.0.0.1:1/> { }" }',
    "SELECT * { ?d ?p ?o } # SERVICE <http://127.0.0.1:1/> { ?s ?p ?o }",
    "SELECT * { ?d <http://127.0.0.1:1/SERVICE#LOAD> ?o }",
    "SELECT ?service ?load { ?service ?drop ?load }",
    "SELECT * { ?d lt:service ?delete }",
    "SELECT * { ?d dcterms:title '''dòng 1\nINSERT DATA { }''' }",
    r'SELECT * { ?d dcterms:title "a \" SERVICE \\" }',
]


@pytest.mark.parametrize("text", HARMLESS)
def test_words_in_titles_comments_and_names_are_harmless(snapshot, text):
    run_text(snapshot, text, None, Limits(rows=1))


REFUSED = [
    "SELECT * { SERVICE URL { ?s ?p ?o } }",
    "SELECT * { service silent URL { ?s ?p ?o } }",
    "PREFIX : URL SELECT * { SERVICE:x{ ?s ?p ?o } }",
    "SELECT * { SERVICESILENTURL{ ?s ?p ?o } }",
    "SELECT * { ?a ?b trueSERVICE URL { ?s ?p ?o } }",
    "PREFIX : URL SELECT * { ?a ?b :.SERVICE URL { ?s ?p ?o } }",
    'SELECT * { ?a ?b ?c FILTER(?c != "\\u0022") SERVICE URL { ?s ?p ?o } #"""\n }',
    "SELECT * { \\u0053ERVICE URL { ?s ?p ?o } }",
    "SELECT * { ?a ?b '#' . SERVICE URL { ?s ?p ?o } }",
    "SELECT * { ?a ?b <x:#> . SERVICE URL { ?s ?p ?o } }",
    'SELECT * { ?a ?b """ "" """ . SERVICE URL { ?s ?p ?o } # """ \n }',
    "SELECT * { # \r SERVICE URL { ?s ?p ?o } }",
    "ASK { VALUES ?x { URL } SERVICE ?x { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * { SERVICE URL { ?s ?p ?o } } } }",
    "SELECT * { ?a ?b ?c FILTER(?a<?b)SERVICEURL{ ?s ?p ?o } }",
    "SELECT * { FILTER EXISTS { SERVICE URL { ?s ?p ?o } } }",
    "LOAD URL",
    "load silent URL into graph URL",
    "# SELECT\nDROP ALL",
    "PREFIX a: URL INSERT DATA { a:b a:c a:d }",
    "BASE URL DELETE WHERE { ?s ?p ?o }",
    "WITH URL DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "CLEAR DEFAULT",
    "COPY URL TO DEFAULT",
    "SELECT * { " + "{" * 80 + "}" * 80 + " }",
    "SELECT * { ?s ?p " + "'x'" * 100_000 + " }",
    "SELECT * { ?s ?p '" + "x" * 10_000_000 + "' }",
    "SELECT * { ?s ?p ?o } #" + "x" * 10_000_000,
]


@pytest.mark.parametrize("text", REFUSED, ids=range(len(REFUSED)))
def test_refused_before_anything_is_evaluated(snapshot, listener, text):
    url, calls = listener
    with pytest.raises(QueryRefusedError):
        run_text(snapshot, text.replace("URL", url))
    assert not calls


NO_QUERY = [
    "",
    "# nothing",
    "SELECT * {",
    "SELECT * { ?s ?p 'open }",
    "SELECT * { ?s ?p ?o } ; DROP ALL",
    "SELECT * { ?s ?p ?o } SELECT * { ?s ?p ?o }",
    "EXPLAIN SELECT * { ?s ?p ?o }",
    "MATCH (n) RETURN n",
    "PREFIX x SELECT * { }",
    "SELECT * FROM lt WHERE { ?s ?p ?o }",
    "SELECT ?x { BIND(1 AS ?x) BIND(2 AS ?x) }",
    "SELECT * { ?s ?p '\\uD800' }",
    "SELECT \x00 { }",
    "SELECT * { ?s ?p '\ud800' }",
    "SELECT * { ?s ?p ?o } SER\u200bVICE <x:y> { }",
]


@pytest.mark.parametrize("text", NO_QUERY, ids=range(len(NO_QUERY)))
def test_what_is_no_query_is_told(snapshot, text):
    with pytest.raises(BadQueryError):
        run_text(snapshot, text)


def test_a_format_that_the_form_does_not_have(snapshot):
    with pytest.raises(BadQueryError, match="CONSTRUCT answers in turtle, ntriples, jsonld, rdfxml, not in 'csv'"):
        run_text(snapshot, "CONSTRUCT WHERE { ?s ?p ?o }", "csv")


def test_killed_at_the_deadline_and_the_next_one_unharmed(snapshot):
    began = time.monotonic()
    with pytest.raises(QueryTimeoutError, match="stopped after 1 s"):
        run_text(snapshot, SLOW, None, Limits(deadline=1))
    assert time.monotonic() - began < 60  # it would run for days
    assert rows(run_text(snapshot, PLANS))


TOO_BIG = {
    "sort of a product": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?i",
    "distinct of a product": "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "one huge text": "SELECT (GROUP_CONCAT(?x) AS ?y) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(CONCAT(STR(?a), STR(?d)) AS ?x) }",
    "a very long expression": f"SELECT * {{ ?s ?p ?o FILTER(1{'+1' * 60_000}) }}",
    "a text doubled again and again": "SELECT ?x32 { BIND('xxxxxxxx' AS ?x0) "
    + " ".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1})" for n in range(32))
    + " }",
    "paths from everywhere to everywhere": "SELECT (COUNT(*) AS ?n) { ?a (!lt:x|!^lt:x)* ?b . ?b (!lt:x|!^lt:x)* ?c . ?c (!lt:x|!^lt:x)* ?d }",
    "paths in paths": f"SELECT (COUNT(*) AS ?n) {{ ?a {'(' * 50}lt:cites|^lt:cites{')*' * 50} ?b . ?b (lt:cites|^lt:cites)* ?c . ?c (!lt:x|!^lt:x)* ?d . ?d (!lt:x|!^lt:x)* ?e }}",
    "very many negations": f"SELECT * {{ ?s ?p ?o FILTER({'!' * 100_000}?o) }}",
}


@pytest.mark.parametrize("text", TOO_BIG.values(), ids=TOO_BIG)
def test_memory_is_bounded_and_the_next_one_unharmed(snapshot, text):
    with pytest.raises((QueryTooBigError, QueryTimeoutError)):
        run_text(snapshot, text, None, Limits(deadline=6, rows=10**9, memory=200 << 20))
    assert rows(run_text(snapshot, PLANS))


def test_nothing_is_left_running(snapshot):
    """The worker's own processor limit would end it even if nobody did."""
    with pytest.raises(QueryTimeoutError):
        run_text(snapshot, SLOW, None, Limits(deadline=0.01))
    assert rows(run_text(snapshot, PLANS, None, SMALL))


def test_names_of_graphs_are_read_from_the_words():
    text = "PREFIX g: <https://x/> SELECT * FROM g:a FROM NAMED <https://y> { ?s ?p 'FROM <z>' } # FROM <z>"
    assert inspect(text).graphs == ("https://x/a", "https://y")
