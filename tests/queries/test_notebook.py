"""The graph as one object: questions, SPARQL, Cypher, networkx and rdflib see the same."""

import pytest

from ontology.namespaces import LT
from queries import open_graph
from queries.errors import QueryRefusedError
from queries.notebook import Graph

PREFIX = f"PREFIX lt: <{LT}> "
CT34 = "tw/ct/34/khoa-11"


@pytest.fixture(scope="module")
def graph(snapshot):
    return Graph(snapshot)


@pytest.mark.parametrize("engine", ["oxigraph", "ladybug"])
def test_a_question_gives_rows_and_a_graph(graph, engine):
    found = graph.question("implements", engine, document="34-CT/TW")
    assert len(found) == 7
    assert next(iter(found)).keys() == set(found.columns)
    drawn = found.to_networkx("implementing", "via")
    assert drawn.number_of_edges() == 7
    assert drawn.in_degree(CT34) == 3


def test_sparql_takes_values_and_counts_each_triple_once(graph):
    (row,) = graph.sparql(PREFIX + "SELECT (COUNT(*) AS ?count) { ?d a lt:Document }")
    assert row == {"count": 20}
    (row,) = graph.sparql(
        PREFIX + "SELECT ?d ?number ?year { ?d lt:identifier ?number ; lt:year ?year }", number="34-CT/TW", year=2014
    )
    assert row["d"] == CT34
    assert [row["answer"] for row in graph.sparql(PREFIX + "ASK { ?d a lt:Nothing }")] == [False]
    made = graph.sparql(PREFIX + "CONSTRUCT { ?a lt:cites ?b } { ?a lt:continues ?b }")
    assert made.to_networkx("subject", "object").number_of_edges() == 1


def test_cypher_takes_parameters(graph):
    found = graph.cypher("MATCH (d:Document {id: $id}) RETURN d.label AS label, d.year AS year", id=CT34)
    assert list(found) == [{"label": "Chỉ thị 34-CT/TW", "year": 2014}]


@pytest.mark.parametrize("text", ["LOAD FROM '/etc/passwd' RETURN *", "CREATE (:Person {id: 'x'})"])
def test_cypher_only_reads(graph, text):
    with pytest.raises(QueryRefusedError):
        graph.cypher(text)


def test_rdflib_sees_the_named_graphs_and_their_union(graph):
    dataset = graph.dataset()
    assert len(list(dataset.graphs())) > 5
    found = dataset.query(PREFIX + "SELECT DISTINCT ?d { ?d a lt:Document }")
    assert len(found) == 20


def test_notebooks_show_a_table(graph):
    html = graph.question("evidence", document="ubnd.huyen-van-ninh/kh/12/2023", cited="480/KH-UBND")._repr_html_()
    assert "<th>quote</th>" in html
    assert "<td>Thực hiện Kế hoạch số 480/KH-UBND</td>" in html


def test_a_data_folder_is_opened(snapshot):
    with open_graph(snapshot.path.parents[1]) as opened:
        assert len(opened.question("movements")) == 4
