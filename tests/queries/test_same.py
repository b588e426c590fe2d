"""Judged to be one thing: every question answers as if texts had used one name, whichever name is asked."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

import pytest
from pyoxigraph import NamedNode, Quad, Store

from benchmarks.graph_corpus import corpus
from ontology.namespaces import DOCUMENT, LT, MOVEMENT, ORGANISATION
from queries.cascade import cascade
from queries.catalogue import Question, ValueType, names, question
from queries.coverage import coverage
from queries.documents import document, documents, movement, organisation
from queries.engines import Engine, run
from queries.judgements import FILE, Judgement, Verdict, append
from queries.lineage import Walk, lineage
from queries.movement_lineage import movement_lineage
from queries.notebook import Graph
from queries.search import Wanted
from queries.snapshot import Snapshot, publish
from queries.terms import Value

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
SAME = (
    (DOCUMENT, "ubnd.huyen-0/kh/1/2023", "ubnd.huyen-1/kh/1/2023"),
    (DOCUMENT, "ubnd.xa-3/kh/1/2023", "tw/ct/1/khoa-13"),
    (ORGANISATION, "ubnd.xa-5", "ubnd.xa-7"),
    (MOVEMENT, "nong-thon-moi", "vi-nguoi-ngheo"),
)
"""pairs of the made country, the name to be chosen first"""
RENAMED = {base + other: base + one for base, one, other in SAME}


def renamed(quad: Quad) -> Quad:
    ends = (NamedNode(RENAMED.get(end.value, end.value)) if isinstance(end, NamedNode) else end
            for end in (quad.subject, quad.object))  # fmt: skip
    subject, term = ends
    return Quad(subject, quad.predicate, term, quad.graph_name)


@pytest.fixture(scope="module")
def judged(tmp_path_factory) -> Iterator[Snapshot]:
    data = tmp_path_factory.mktemp("judged")
    for base, one, other in SAME:
        append(data / FILE, Judgement(WHEN.isoformat(), "an", Verdict.SAME, base + other, base + one, "thử"))
    writer = Store(str(data / "store"))
    writer.extend(corpus(150))
    with publish(writer, data, WHEN) as snapshot:
        yield snapshot


@pytest.fixture(scope="module")
def rewritten(tmp_path_factory) -> Iterator[Snapshot]:
    """The same texts, had they used one name for each."""
    data = tmp_path_factory.mktemp("rewritten")
    writer = Store(str(data / "store"))
    writer.extend(map(renamed, corpus(150)))
    with publish(writer, data, WHEN) as snapshot:
        yield snapshot


def asked(one: Question) -> Iterator[dict[str, str]]:
    kinds = {
        ValueType.DOCUMENT: ["tw/ct/0/khoa-13", *(key for base, *both in SAME if base == DOCUMENT for key in both)],
        ValueType.ORGANISATION: ["ubnd.tinh-0", "ubnd.xa-5", "ubnd.xa-7"],
        ValueType.MOVEMENT: ["nong-thon-moi", "vi-nguoi-ngheo"],
        ValueType.TEXT: ["hộ nghèo"],
    }
    required = [each for each in one.parameters if each.required]
    for chosen in product(*(kinds[each.type] for each in required)):
        yield {each.name: value for each, value in zip(required, chosen, strict=True)}


def as_chosen(given: dict[str, str]) -> dict[str, str]:
    return {name: next((one for _, one, other in SAME if other == key), key) for name, key in given.items()}


def test_the_pairs_are_in_the_made_country(judged):
    for base, *both in SAME:
        for key in both:
            assert next(judged.store.quads_for_pattern(NamedNode(base + key), None, None), None)
    for base, one, other in SAME:
        assert not [
            *judged.store.quads_for_pattern(NamedNode(base + one), NamedNode(LT + "cites"), NamedNode(base + other))
        ]


@pytest.mark.parametrize("engine", [Engine.OXIGRAPH, Engine.LADYBUG])
@pytest.mark.parametrize("name", sorted({*names()} - {"data-quality"}))  # which is about what is printed
def test_questions_answer_as_if_there_were_one_name(judged, rewritten, engine, name):
    for given in asked(question(name)):
        wanted = run(engine, rewritten, question(name), as_chosen(given))
        found = run(engine, judged, question(name), given)
        assert Counter(found.rows) == Counter(wanted.rows), given


OWN = ["judges", "sameAs", "chosenName", "candidate"]
"""what is said of a name and not of the thing"""


@pytest.mark.parametrize(("base", "one", "other"), SAME)
def test_own_sparql_finds_the_same_under_both_names(judged, base, one, other):
    graph, own = Graph(judged), ", ".join(["owl:sameAs", *(f"lt:{name}" for name in OWN)])

    def said(key: str) -> set[tuple[Value, ...]]:
        text = f"SELECT ?p ?end {{ {{ <{base}{key}> ?p ?end }} UNION {{ ?end ?p <{base}{key}> }} FILTER(?p NOT IN ({own})) }}"
        prefixes = "PREFIX lt: <https://w3id.org/lantoa/ontology#> PREFIX owl: <http://www.w3.org/2002/07/owl#> "
        return set(graph.sparql(prefixes + text).rows)

    assert said(one) == said(other)
    assert len(said(one)) > 10


@pytest.mark.parametrize(("base", "one", "other"), SAME)
def test_own_cypher_finds_the_same_under_both_names(judged, base, one, other):
    graph = Graph(judged)

    def said(key: str) -> Counter[tuple[Value, ...]]:
        found = graph.cypher(
            "MATCH (a {id: $key})-[r]-(b) RETURN label(r) AS type, b.id AS far, r.quote AS quote", key=key
        )
        return Counter(row for row in found.rows if row[0] not in ("SAME_AS", "CANDIDATE"))

    assert said(one) == said(other)
    assert len(said(one)) > 5
    held = graph.cypher("MATCH (a {id: $one}), (b {id: $other}) RETURN a.label = b.label AS same", one=one, other=other)
    assert held.rows == ((True,),)


def test_each_thing_is_counted_once_without_other_names(judged, rewritten):
    def counted(snapshot: Snapshot) -> tuple[Value, Value]:
        (sparql,) = Graph(snapshot).sparql(
            "PREFIX lt: <https://w3id.org/lantoa/ontology#> SELECT (COUNT(DISTINCT ?d) AS ?n)"
            " { ?d a lt:Document FILTER NOT EXISTS { ?d lt:chosenName ?name } }"
        )
        (cypher,) = Graph(snapshot).cypher("MATCH (d:Document) WHERE d.other_name = false RETURN count(d) AS n")
        return sparql["n"], cypher["n"]

    assert counted(judged) == counted(rewritten)
    assert documents(judged, Wanted()).total == documents(rewritten, Wanted()).total == counted(judged)[0]


@pytest.mark.parametrize(("base", "one", "other"), SAME)
def test_pages_are_the_same_under_both_names(judged, base, one, other):
    ways = {
        DOCUMENT: (document, coverage, cascade, lambda source, key: lineage(source, key, Walk(depth=4, evidence=True))),
        ORGANISATION: (organisation,),
        MOVEMENT: (movement, coverage, cascade, movement_lineage),
    }
    for way in ways[base]:
        assert way(judged, one) == way(judged, other)
        assert way(judged, base + one) == way(judged, base + other)


@pytest.mark.parametrize(("base", "one", "other"), SAME)
def test_pages_say_what_they_would_of_one_name(judged, rewritten, base, one, other):
    if base == DOCUMENT:
        found, wanted = document(judged, other), document(rewritten, one)
        assert {link.document.key for link in found.incoming} == {link.document.key for link in wanted.incoming}
        assert {link.document.key for link in found.outgoing} == {link.document.key for link in wanted.outgoing}
        assert {each.organisation.key for each in found.recipients} == {
            each.organisation.key for each in wanted.recipients
        }
        rows = [
            {(row.asked_by.key, row.key, row.status) for row in coverage(each, one).rows}
            for each in (judged, rewritten)
        ]
        assert rows[0] == rows[1]
    elif base == ORGANISATION:
        found, wanted = organisation(judged, other), organisation(rewritten, one)
        assert [each.key for each in found.documents] == [each.key for each in wanted.documents]
        assert [each.key for each in found.movements] == [each.key for each in wanted.movements]
    else:
        found, wanted = movement_lineage(judged, other), movement_lineage(rewritten, one)
        assert [(form.movement.key, form.documents) for form in found.forms] == [
            (form.movement.key, form.documents) for form in wanted.forms
        ]


def test_what_texts_say_stays_as_it_was(judged):
    for quad in corpus(150):
        assert quad in judged.store
