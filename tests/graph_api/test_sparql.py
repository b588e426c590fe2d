"""The SPARQL endpoint: the protocol, the formats, the refusals."""

import json
import xml.etree.ElementTree as ET
from typing import Any

import pytest
import rdflib
from fastapi.testclient import TestClient

SELECT = "SELECT DISTINCT ?one ?label { ?one a lt:Directive ; rdfs:label ?label } ORDER BY ?one"
CONSTRUCT = "CONSTRUCT { ?one rdfs:label ?label } WHERE { ?one a lt:Directive ; rdfs:label ?label }"
DIRECTIVE = "https://w3id.org/lantoa/id/document/ttg/ct/19/2021"


@pytest.mark.parametrize(
    "send",
    [
        lambda client, text: client.get("/sparql", params={"query": text}),
        lambda client, text: client.post("/sparql", data={"query": text}),
        lambda client, text: client.post(
            "/sparql", content=text.encode(), headers={"Content-Type": "application/sparql-query"}
        ),
    ],
    ids=["get", "form", "body"],
)
def test_the_three_ways_to_send_a_query_answer_alike(client: TestClient, send: Any) -> None:
    response = send(client, SELECT)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/sparql-results+json")
    assert DIRECTIVE in [row["one"]["value"] for row in response.json()["results"]["bindings"]]


@pytest.mark.parametrize("media_type", ["application/sparql-results+json", "application/json"])
def test_select_as_json(client: TestClient, media_type: str) -> None:
    response = client.get("/sparql", params={"query": SELECT}, headers={"Accept": media_type})
    assert json.loads(response.text)["head"]["vars"] == ["one", "label"]


@pytest.mark.parametrize(
    ("media_type", "first"), [("text/csv", "one,label"), ("text/tab-separated-values", "?one\t?label")]
)
def test_select_as_text(client: TestClient, media_type: str, first: str) -> None:
    response = client.get("/sparql", params={"query": SELECT}, headers={"Accept": media_type})
    assert response.headers["content-type"] == f"{media_type}; charset=utf-8"
    assert response.text.splitlines()[0] == first
    assert "Chỉ thị 19/CT-TTg" in response.text


def test_select_as_xml(client: TestClient) -> None:
    response = client.get("/sparql", params={"query": SELECT}, headers={"Accept": "application/sparql-results+xml"})
    assert ET.fromstring(response.text).tag == "{http://www.w3.org/2005/sparql-results#}sparql"


@pytest.mark.parametrize(
    ("media_type", "parser"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
    ],
)
@pytest.mark.parametrize("query", [CONSTRUCT, f"DESCRIBE <{DIRECTIVE}>"])
def test_graphs_in_each_format(client: TestClient, media_type: str, parser: str, query: str) -> None:
    response = client.get("/sparql", params={"query": query}, headers={"Accept": media_type})
    assert response.headers["content-type"].startswith(media_type)
    graph = rdflib.Graph().parse(data=response.text, format=parser)
    assert rdflib.URIRef(DIRECTIVE) in set(graph.subjects())


def test_ask(client: TestClient) -> None:
    assert client.get("/sparql", params={"query": f"ASK {{ <{DIRECTIVE}> ?p ?o }}"}).json()["boolean"] is True


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("SELEC ?x { }", 400),
        ("", 400),
        ("INSERT DATA { <a:b> <a:b> <a:b> }", 403),
        ("DROP ALL", 403),
        ("LOAD <http://127.0.0.1:9/>", 403),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", 403),
        ("SELECT * FROM <http://127.0.0.1:9/x> { ?s ?p ?o }", 403),
    ],
)
def test_what_may_not_run(client: TestClient, query: str, status: int) -> None:
    response = client.get("/sparql", params={"query": query})
    assert response.headers["content-type"] == "application/problem+json"
    assert response.status_code == status


def test_updates_are_refused_in_every_form(client: TestClient) -> None:
    update = "INSERT DATA { <a:b> <a:b> <a:b> }"
    sent = client.post("/sparql", content=update, headers={"Content-Type": "application/sparql-update"})
    assert client.post("/sparql", data={"update": update}).status_code == sent.status_code == 403
    assert client.get("/sparql", params={"update": update}).status_code in (400, 403)


def test_what_the_protocol_does_not_know(client: TestClient) -> None:
    assert client.post("/sparql", content=SELECT, headers={"Content-Type": "text/plain"}).status_code == 415
    assert client.post("/sparql", content=SELECT, headers={"Content-Type": ""}).status_code == 415
    bad = client.post("/sparql", content=b"ASK { \xff }", headers={"Content-Type": "application/sparql-query"})
    assert bad.status_code == 400
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert client.post("/sparql", content=b"query=ASK%20%FF", headers=form).status_code == 400
    assert client.get("/sparql?query=ASK{}&query=ASK{}").status_code == 400
    assert client.get("/sparql", params={"query": SELECT}, headers={"Accept": "text/turtle"}).status_code == 406


def test_large_bodies_are_not_read(client: TestClient) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert client.post("/sparql", content=b"query=" + b"a" * (1 << 20), headers=form).status_code == 413


def test_a_query_that_does_not_end_is_stopped(client: TestClient) -> None:
    query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    assert client.get("/sparql", params={"query": query}).status_code in (422, 504)
    assert client.get("/healthz").status_code == 200


def test_rows_beyond_the_limit_are_announced(client: TestClient) -> None:
    response = client.get("/sparql", params={"query": "SELECT * { ?s ?p ?o }"})
    assert response.headers["lantoa-truncated"] == "rows=50"
    assert len(response.json()["results"]["bindings"]) == 50


def test_the_dataset_of_the_protocol(client: TestClient) -> None:
    graph = client.get("/sparql", params={"query": "SELECT DISTINCT ?g { GRAPH ?g { ?s a lt:Directive } }"})
    name = graph.json()["results"]["bindings"][0]["g"]["value"]
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    everything, one = (
        int(client.get("/sparql", params={"query": count, **more}).json()["results"]["bindings"][0]["n"]["value"])
        for more in ({}, {"default-graph-uri": name})
    )
    assert 0 < one < everything


def test_a_browser_gets_a_page_with_the_answer_or_the_reason(client: TestClient) -> None:
    html = {"Accept": "text/html"}
    assert "<textarea" in client.get("/sparql", headers=html).text
    assert "Chỉ thị 19/CT-TTg" in client.get("/sparql", params={"query": SELECT}, headers=html).text
    assert "rdfs:label" in client.get("/sparql", params={"query": CONSTRUCT}, headers=html).text
    wrong = client.get("/sparql", params={"query": "SELEC <script>"}, headers=html)
    assert wrong.status_code == 400
    assert 'role="alert"' in wrong.text
    assert "<script>" not in wrong.text.replace('<script src="/static', "")


def test_a_named_question_is_put_in_the_field_and_not_run(client: TestClient) -> None:
    page = client.get("/sparql?question=implements", headers={"Accept": "text/html"}).text
    assert "VALUES ?document { UNDEF }" in page
    assert "<table>" not in page
    assert client.get("/sparql?question=nothing", headers={"Accept": "text/html"}).status_code == 404
