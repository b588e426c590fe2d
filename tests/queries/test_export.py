"""Exports say the same as the snapshot, and the programs they are for read them."""

import csv
import hashlib
import io
from collections import Counter
from datetime import UTC, datetime
from xml.etree import ElementTree

import networkx as nx
import pytest
from pyoxigraph import RdfFormat, Store, parse

from benchmarks.graph_corpus import corpus
from queries.engines.neo4j import Server, driver, read
from queries.export import ExportError, Format, export
from queries.projection import Projection
from queries.snapshot import publish
from tests.conftest import absent
from tests.servers import processes

GEXF = "{http://gexf.net/1.3}"


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory):
    data = tmp_path_factory.mktemp("export")
    writer = Store(str(data / "store"))
    writer.extend(corpus(15))
    with publish(writer, data, datetime(2026, 11, 21, tzinfo=UTC)) as published:
        yield published


@pytest.fixture(scope="module")
def counted(snapshot):
    projection = Projection(snapshot.store)
    return Counter(node.label for node in projection.nodes()), Counter(one.type for one in projection.relationships())


@pytest.mark.parametrize(("wanted", "format"), [(Format.TRIG, RdfFormat.TRIG), (Format.NQUADS, RdfFormat.N_QUADS)])
def test_quads_come_back(snapshot, tmp_path, wanted, format):
    export(snapshot, wanted, tmp_path / "graph")
    assert set(parse(path=str(tmp_path / "graph"), format=format)) == set(snapshot.store)


def test_json_ld_comes_back(snapshot, tmp_path):
    export(snapshot, Format.JSONLD, tmp_path / "graph")
    read_again = Store()
    read_again.load(path=str(tmp_path / "graph"), format=RdfFormat.JSON_LD)
    assert len(read_again) == len(snapshot.store)


def test_turtle_has_each_triple_once(snapshot, tmp_path):
    export(snapshot, Format.TTL, tmp_path / "graph")
    found = [quad.triple for quad in parse(path=str(tmp_path / "graph"), format=RdfFormat.TURTLE)]
    assert len(found) == len(set(found))
    assert set(found) == {quad.triple for quad in snapshot.store}


def test_graphml_is_read_by_networkx_with_names_and_words(snapshot, tmp_path, counted):
    export(snapshot, Format.GRAPHML, tmp_path / "graph.graphml")
    graph = nx.read_graphml(tmp_path / "graph.graphml", force_multigraph=True)
    nodes, edges = counted
    assert graph.number_of_nodes() == sum(nodes.values()) - nodes["Statement"]
    assert graph.number_of_edges() == sum(edges.values()) - edges["SUBJECT"] - edges["OBJECT"]
    assert graph.nodes["Document:tw/ct/0/khoa-13"]["label"] == "Văn bản 1/CT/TW"
    kinds = Counter(data["type"] for _, _, data in graph.edges(data=True))
    assert kinds["IMPLEMENTS"] == edges["IMPLEMENTS"]
    assert all(data["quote"] for _, _, data in graph.edges(data=True) if data["type"] == "IMPLEMENTS")


def test_gexf_has_labels_and_its_edges_have_ends(snapshot, tmp_path, counted):
    export(snapshot, Format.GEXF, tmp_path / "graph.gexf")
    root = ElementTree.parse(tmp_path / "graph.gexf").getroot()
    nodes = {node.get("id"): node.get("label") for node in root.iter(GEXF + "node")}
    assert nodes["Document:tw/ct/0/khoa-13"] == "Văn bản 1/CT/TW"
    ends = [(edge.get("source"), edge.get("target")) for edge in root.iter(GEXF + "edge")]
    assert len(ends) == sum(counted[1].values()) - counted[1]["SUBJECT"] - counted[1]["OBJECT"]
    assert {end for pair in ends for end in pair} <= nodes.keys()


def test_csv_has_a_file_for_each_label_and_type(snapshot, tmp_path, counted):
    export(snapshot, Format.CSV, tmp_path / "tables")
    for name, count in (counted[0] + counted[1]).items():
        rows = list(csv.DictReader(io.StringIO((tmp_path / "tables" / f"{name}.csv").read_text("utf-8"))))
        assert len(rows) == count, name
        assert "id" in rows[0] or {"source", "target"} <= rows[0].keys()


@pytest.mark.parametrize("wanted", [Format.TRIG, Format.CSV])
def test_checksums_are_those_of_the_files(snapshot, tmp_path, wanted):
    place = tmp_path / "out"
    export(snapshot, wanted, place)
    sums = place / "SHA256SUMS" if wanted.is_folder else tmp_path / "out.sha256"
    lines = [line.split("  ") for line in sums.read_text("utf-8").splitlines()]
    assert lines
    for digest, name in lines:
        assert hashlib.sha256((sums.parent / name).read_bytes()).hexdigest() == digest


@pytest.mark.parametrize("wanted", list(Format))
def test_the_same_snapshot_gives_the_same_files(snapshot, tmp_path, wanted):
    places = (tmp_path / "one" / "x", tmp_path / "other" / "x")
    first, second = ([file.read_bytes() for file in export(snapshot, wanted, place)] for place in places)
    assert first == second


def test_a_folder_is_not_written_over(snapshot, tmp_path):
    (tmp_path / "mine").mkdir()
    with pytest.raises(ExportError, match="exists already"):
        export(snapshot, Format.CSV, tmp_path / "mine")


@pytest.mark.xdist_group("servers")
def test_the_real_bulk_import_takes_the_tables(snapshot, tmp_path, counted):
    if reason := processes.missing():
        absent(reason)
    export(snapshot, Format.NEO4J_ADMIN, tmp_path / "bulk")
    said = processes.import_into(tmp_path / "home", tmp_path / "bulk", ["@import.args"])
    nodes, edges = counted
    assert f"{sum(nodes.values())} nodes" in said
    assert f"{sum(edges.values())} relationships" in said
    with processes.neo4j(tmp_path / "home") as running:
        server = Server(running.uri, running.user, running.password, running.database)
        found = read(
            server, "MATCH (d:Document {id: 'tw/ct/0/khoa-13'}) RETURN d.label, d.issued, d.held, d.year", {}, 1
        )
        assert [str(value) for value in found[0]] == ["Văn bản 1/CT/TW", "2023-01-01", "False", "2023"]
        (pages,) = read(
            server, "MATCH ()-[r:IMPLEMENTS]->() WHERE r.page IS :: INTEGER NOT NULL RETURN count(r)", {}, 1
        )
        assert pages[0] == edges["IMPLEMENTS"]
        driver(server).close()
        driver.cache_clear()


def test_a_neo4j_runs_the_script(snapshot, tmp_path, neo4j_server, counted):
    export(snapshot, Format.CYPHER, tmp_path / "graph.cypher")
    server = Server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, neo4j_server.database)
    with driver(server).session() as session:
        session.run("MATCH (n) DETACH DELETE n").consume()
        statements = (tmp_path / "graph.cypher").read_text("utf-8").splitlines()
        schema = [each for each in statements if each.startswith("CREATE CONSTRAINT")]
        for statement in schema:
            session.run(statement.removesuffix(";")).consume()
        with session.begin_transaction() as work:
            for statement in statements[len(schema) :]:
                work.run(statement.removesuffix(";"))
            work.commit()
    found = read(server, "MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count", {}, 100)
    assert {each["label"]: each["count"] for each in found} == counted[0]
    found = read(server, "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count", {}, 100)
    assert {each["type"]: each["count"] for each in found} == counted[1]
    driver(server).execute_query("MATCH (n) DETACH DELETE n", database_=server.database)
