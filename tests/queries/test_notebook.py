"""The graph as one object: questions, SPARQL, Cypher, networkx and rdflib see the same."""

import sys

import pytest

from ontology.namespaces import LT
from queries import open_graph
from queries.errors import EngineError, QueryRefusedError
from queries.notebook import Graph
from tests.conftest import absent

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


@pytest.fixture
def pandas():
    try:
        import pandas  # noqa: PLC0415  only for tests that need it
    except ImportError:
        absent("pandas is not installed; make test installs it")
    return pandas


def test_an_answer_becomes_a_frame(graph, pandas):
    found = graph.question("implements", document="34-CT/TW")
    frame = found.to_pandas()
    assert list(frame.columns) == list(found.columns)
    assert frame["steps"].dtype == pandas.Int64Dtype()
    assert frame.groupby("steps")["implementing"].nunique().to_dict() == {1: 3, 2: 2, 3: 1}
    assert frame.loc[frame["label"] == "Kế hoạch 12/KH-UBND", "quote"].tolist() == ["Thực hiện Kế hoạch số 480/KH-UBND"]


def test_what_is_missing_leaves_the_rest_of_a_column_as_it_is(graph, pandas):
    text = "MATCH (d:Document) WHERE d.id IN ['tw/ct/34/khoa-11', $placeholder] RETURN d.id AS id, d.year AS year, d.held AS held"
    frame = graph.cypher(text, placeholder="unresolved/7e57/103-kh-ubnd").to_pandas().set_index("id")
    assert frame.loc["tw/ct/34/khoa-11", "year"] == 2014
    assert pandas.isna(frame.loc["unresolved/7e57/103-kh-ubnd", "year"])
    assert frame["year"].dtype == pandas.Int64Dtype()
    assert frame["held"].dtype == pandas.BooleanDtype()


def test_an_empty_answer_becomes_a_frame_with_its_columns(graph, pandas):
    frame = graph.question("movement-timeline", movement="vi-nguoi-ngheo", as_of="1999").to_pandas()
    assert (len(frame), "quote" in frame.columns) == (0, True)
    assert isinstance(frame, pandas.DataFrame)


def test_without_pandas_it_is_told_how_to_get_it(graph, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(EngineError, match="pip install pandas"):
        graph.question("movements").to_pandas()


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
