"""The tables of cascades say what the graph says, thing by thing."""

from collections.abc import Iterator

import pytest
from pyoxigraph import NamedNode, Store

from ontology.namespaces import DOCUMENT, LT, ORGANISATION, RDF
from queries.cascade_index import CascadeIndex
from queries.coverage import Status, coverage
from queries.evidence import evidence
from queries.expected import expected
from queries.model import Direction
from queries.open_numbers import open_numbers
from queries.relations import EXACTNESS, LINEAGE, lowest, mask
from queries.source import cascade_index
from queries.summaries import document_summary
from queries.terms import pairs, short


@pytest.fixture(scope="module")
def index(store: Store) -> Iterator[CascadeIndex]:
    with cascade_index(store) as found:
        yield found


@pytest.fixture(scope="module")
def documents(store: Store) -> list[str]:
    quads = store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(LT + "Document"), None)
    return sorted({quad.subject.value for quad in quads})


def test_documents_are_those_of_the_graph(store, index, documents):
    assert index.documents(documents) == {iri: document_summary(store, iri) for iri in documents}
    assert len(documents) > 10


def test_unknown_documents_are_left_out(index):
    assert index.documents([DOCUMENT + "khong-co"]) == {}
    assert index.neighbours([DOCUMENT + "khong-co"], Direction.UP, LINEAGE) == {}


@pytest.mark.parametrize("relation", EXACTNESS)
def test_steps_are_those_of_the_graph(store, index, documents, relation):
    said = set(pairs(store, LT + relation))
    up = index.neighbours(documents, Direction.UP, [relation])
    down = index.neighbours(documents, Direction.DOWN, [relation])
    assert {(source, target) for source, targets in up.items() for target in targets} == said
    assert {(source, target) for target, sources in down.items() for source in sources} == said


def test_the_most_exact_relation_names_a_step_and_its_words_prove_it(store, index, documents):
    edges = index.edges(documents, ["cites"])
    proofs = index.proofs(edges, ["cites"])
    assert len(edges) > 10
    for (source, target), relation in edges.items():
        held = {name for name in EXACTNESS if (source, target) in set(pairs(store, LT + name))}
        assert relation == EXACTNESS[lowest(mask(held))]
        words = evidence(store, source, target, LT + relation) or evidence(store, source, target)
        assert proofs[source, target] == (relation, words)


def test_other_relations_make_no_step(index, documents):
    assert "references" in index.edges(documents, ["cites"]).values()
    assert "references" not in index.edges(documents, LINEAGE).values()


def test_whom_documents_are_to_move(store, index, documents):
    moving = {iri: found for iri in documents if (found := expected(store, iri))}
    assert index.asked(documents) == moving
    assert moving


def test_answers_are_those_that_coverage_finds(store, index, documents):
    answered = set(index.all_answers())
    found = {
        (row.asked_by.iri, row.answer.document.iri)
        for iri in documents
        for row in coverage(store, short(iri)).rows
        if row.status is Status.ANSWERED and row.answer
    }
    assert found <= answered  # coverage names the nearest one alone
    assert {asking for asking, _ in answered} == {asking for asking, _ in found}


def test_what_is_held_of_a_body(index):
    body = ORGANISATION + "ubnd.tinh-khanh-hoa"
    assert index.is_held(body, "2022")
    assert not index.is_held(body, "2022", until="2021")
    assert not index.is_held(ORGANISATION + "khong-co", "2022")


def test_a_number_left_open_may_be_what_stands_on_the_citing_line(store):
    (found,) = {(short(quad.subject.value), short(quad.object.value)) for quad in open_numbers(store)}
    assert found == ("unresolved/7e57/103-kh-ubnd", "ubnd.tinh-tay-ninh/kh/103/2022")
