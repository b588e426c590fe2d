"""The property graph of the small country: labels, keys, typed columns, one relationship with the surest words."""

from collections import Counter
from datetime import date

import pytest
from pyoxigraph import RdfFormat, Store

from ontology.namespaces import PREFIXES
from ontology.vocabulary import vocabulary
from queries.engines.ladybug import ask, connection
from queries.projection import Projection
from queries.property_graph import node_tables, relationship_tables

PROLOGUE = (
    "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items()) + "@base <https://w3id.org/lantoa/> .\n"
)
PROOF = """
  <graph/{graph}#{name}> a lt:Citation, lt:Statement ; rdf:subject <id/document/a> ; rdf:predicate lt:continues ;
    rdf:object <id/document/b> ; lt:rule "r" ; lt:confidence {confidence} ; oa:hasTarget <graph/{graph}#{name}-target> .
  <graph/{graph}#{name}-target> oa:hasSource <graph/{graph}#text> ; oa:hasSelector <graph/{graph}#{name}-quote> .
  <graph/{graph}#{name}-quote> oa:exact "{quote}" ; oa:start 3 ; oa:end 9 ; lt:page {graph} .
  <id/document/a> lt:continues <id/document/b> ; lt:implements <id/document/b> ; lt:cites <id/document/b> .
"""
TWO_TEXTS = f"""{PROLOGUE}
<graph/1> {{
  <id/document/a> a lt:Plan, lt:Document ; rdfs:label "Kế hoạch B"@vi ; lt:year 2023 ; eli:date_document "2023-01-16"^^xsd:date ;
    lt:describedIn <graph/1> ; dcterms:type <scheme/document-type/ke-hoach> ; lt:issuedBy <id/organisation/x> .
  <id/document/b> a lt:Document, lt:Unresolved ; lt:year "not a year" .
  <id/organisation/x> a lt:Organisation .
  {PROOF.format(graph=1, name="c1", confidence=0.7, quote="less sure")}
}}
<graph/2> {{
  <id/document/a> a lt:Plan, lt:Document ; rdfs:label "Kế hoạch A"@vi .
  <id/document/b> a lt:Document .
  {PROOF.format(graph=2, name="c9", confidence=0.9, quote="surer")}
}}
<graph/ingestions> {{ <graph/2#text> dcterms:title "two.txt" . }}
"""


@pytest.fixture(scope="module")
def projection():
    store = Store()
    store.load(TWO_TEXTS.encode(), RdfFormat.TRIG)
    return Projection(store)


def rows(projection, label):
    names = [column.name for column in node_tables()[label].columns]
    return [dict(zip(names, node.values, strict=True)) for node in projection.nodes() if node.label == label]


def test_a_node_has_one_row_with_typed_values_whatever_many_texts_say(projection):
    first, second = rows(projection, "Document")
    assert (first["id"], first["iri"]) == ("a", "https://w3id.org/lantoa/id/document/a")
    assert (first["label"], first["year"], first["issued"]) == ("Kế hoạch A", 2023, date(2023, 1, 16))
    assert (first["type"], first["held"], first["unresolved"]) == ("ke-hoach", True, False)
    assert (second["year"], second["held"], second["unresolved"]) == (None, False, True)


def test_every_place_that_says_something_is_a_statement(projection):
    statements = rows(projection, "Statement")
    assert [each["id"].rpartition("/")[2] for each in statements] == ["1#c1-target", "2#c9-target"]
    assert [
        (each["kind"], each["relation"], each["quote"], each["page"], each["source"], each["graph"])
        for each in statements
    ] == [
        ("Citation", "continues", "less sure", 1, None, "1"),
        ("Citation", "continues", "surer", 2, "two.txt", "2"),
    ]


def test_a_relationship_stands_once_with_the_surest_words_and_so_do_those_it_implies(projection):
    names = [column.name for column in relationship_tables()["CITES"].columns]
    found = {
        each.type: dict(zip(names, each.values, strict=True)) for each in projection.relationships() if each.values
    }
    assert found.keys() == {"CONTINUES", "IMPLEMENTS", "CITES", "ISSUED_BY"}
    for kind in ("CONTINUES", "IMPLEMENTS", "CITES"):
        assert (found[kind]["quote"], found[kind]["source"], found[kind]["graph"]) == ("surer", "two.txt", "2")
        assert (found[kind]["confidence"], found[kind]["quote_start"], found[kind]["page"], found[kind]["places"]) == (
            0.9,
            3,
            2,
            2,
        )
    assert (found["ISSUED_BY"]["quote"], found["ISSUED_BY"]["places"]) == (None, 0)


def test_all_that_projects_is_there(store):
    projection = Projection(store)
    edges = vocabulary().edges()
    triples = {(quad.subject, quad.predicate, quad.object) for quad in store if quad.predicate.value in edges}
    wanted = Counter(edges[predicate.value].type for _, predicate, _ in triples)
    found = Counter(each.type for each in projection.relationships())
    assert {kind: found[kind] for kind in found if kind not in ("SUBJECT", "OBJECT")} == wanted
    assert found["SUBJECT"] == found["OBJECT"] == sum(node.label == "Statement" for node in projection.nodes())


def test_keys_are_unique_and_ends_exist(store):
    projection = Projection(store)
    keys = Counter((node.label, node.id) for node in projection.nodes())
    assert set(keys.values()) == {1}
    for each in projection.relationships():
        assert (each.source_label, each.source) in keys
        assert (each.target_label, each.target) in keys
        assert (each.source_label, each.target_label) in relationship_tables()[each.type].ends


def test_the_order_of_quads_does_not_matter(store):
    turned = Store()
    turned.extend(sorted(store, key=str, reverse=True))
    one, other = Projection(store), Projection(turned)
    assert list(one.nodes()) == list(other.nodes())
    assert list(one.relationships()) == list(other.relationships())


def test_some_things_are_projected_as_among_all(store):
    projection = Projection(store)
    chosen = projection.things()[:5]
    outgoing = [each for each in projection.relationships(chosen) if each.type == "ISSUED_BY"]
    assert outgoing == [each for each in projection.relationships() if each in outgoing]
    assert list(projection.nodes(["https://w3id.org/lantoa/id/document/none"])) == []


def test_ladybug_holds_every_column_of_a_relationship(store, snapshot):
    columns = [column.name for column in relationship_tables()["IMPLEMENTS"].columns]
    text = f"MATCH (a)-[r:IMPLEMENTS]->(b) RETURN a.id, b.id, {', '.join(f'r.{name}' for name in columns)}"
    with connection(snapshot) as asking:
        found = set(ask(asking, text, {})[1])
    wanted = {
        (one.source, one.target, *one.values) for one in Projection(store).relationships() if one.type == "IMPLEMENTS"
    }
    assert found == wanted
    assert {1, 2} <= {row[2 + columns.index("page")] for row in found}
