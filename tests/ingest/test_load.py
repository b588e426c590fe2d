import hashlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from ingest.link import link
from ingest.load import INGESTIONS, StoreError, load, open_store
from ingest.model import Body, Citation, Extraction, Header, RawDocument, Relation, Span
from ingest.quads import document_graph
from ontology.levels import Level
from ontology.namespaces import DCTERMS, LT

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
TAY_NINH = Body("Ủy ban nhân dân tỉnh Tây Ninh", Level.PROVINCE)


def plan(number, *cited, words=""):
    """The graph of a plan of 2023 that implements what it cites, (identifier, date) each."""
    text = f"Kế hoạch số {number}/KH-UBND {words}" + " ".join(f"{identifier} {date}" for identifier, date in cited)
    citations = tuple(
        Citation(
            *(f"c{n}", Span(0, 8), "Chỉ thị", identifier.split("-")[0], "CT/TW", identifier, identifier, date),
            relation=Relation.IMPLEMENTS,
        )
        for n, (identifier, date) in enumerate(cited)
    )
    header = Header(
        type="Kế hoạch", number=number, symbol="KH-UBND", date="2023-02-03", issuer=TAY_NINH, title_span=Span(0, 8)
    )
    raw = RawDocument("x.txt", hashlib.sha256(text.encode()).hexdigest(), text)
    extraction = Extraction(header, citations)
    return document_graph(raw, extraction, link(extraction, raw.key))


FILES = {
    "a.txt": plan("1", ("34-CT/TW", "2014-04-07"), ("05-CT/TW", "2016-05-15")),
    "b.txt": plan("2", ("05-CT/TW", "2021-06-23"), ("34-CT/TW", None)),
    "c.txt": plan("3", ("34-CT/TW", "2014-04-07")),
    "copy-of-c.txt": plan("3", ("34-CT/TW", "2014-04-07")),
}


def filled(names, into=None):
    store = into or Store()
    for name in names:
        load(store, [FILES[name]], name, WHEN)
    return store


def facts(store):
    return {str(quad) for quad in store if quad.graph_name != NamedNode(INGESTIONS)}


@pytest.mark.parametrize("names", list(permutations(FILES)))
def test_any_order_gives_the_same_quads(names):
    assert set(filled(names)) == set(filled(FILES))


def test_the_two_directives_05_stay_two_and_34_is_one():
    store = filled(FILES)
    cited = {
        quad.object.value.rsplit("/document/", 1)[1]
        for quad in store.quads_for_pattern(None, NamedNode(LT + "cites"), None)
    }
    dated = {key for key in cited if not key.startswith("unresolved/")}
    assert dated == {"tw/ct/34/khoa-11", "tw/ct/5/khoa-12", "tw/ct/5/khoa-13"}


def test_loading_again_changes_nothing():
    store = filled(FILES)
    before = set(store)
    assert not load(store, [FILES["a.txt"]], "a.txt", WHEN.replace(year=2030))
    assert set(store) == before


def test_a_changed_file_replaces_its_graph_and_no_other():
    store = filled(FILES)
    changed = plan("1", ("19-CT/TW", "2022-01-01"))
    assert load(store, [changed], "a.txt", WHEN)
    kept = {name: graph for name, graph in FILES.items() if name != "a.txt"}
    assert facts(store) == {str(quad) for graph in (changed, *kept.values()) for quad in graph.quads}


def test_a_newer_reading_of_the_same_content_replaces_the_graph():
    store = filled(FILES)
    more = replace(FILES["a.txt"], quads=FILES["a.txt"].quads[:-1])
    assert load(store, [more], "a.txt", WHEN)
    assert set(store.quads_for_pattern(None, None, None, NamedNode(more.name))) == set(more.quads)


def test_content_that_another_path_still_has_stays():
    store = filled(FILES)
    load(store, [plan("9")], "c.txt", WHEN)
    assert store.contains_named_graph(NamedNode(FILES["c.txt"].name))
    load(store, [plan("10")], "copy-of-c.txt", WHEN)
    assert not store.contains_named_graph(NamedNode(FILES["c.txt"].name))
    assert {quad.object.value for quad in store.quads_for_pattern(None, NamedNode(LT + "sourcePath"), None)} == set(
        FILES
    )


def test_a_text_is_called_after_its_file():
    store = Store()
    load(store, [FILES["a.txt"]], "folder/a.txt", WHEN)
    ((title),) = store.quads_for_pattern(NamedNode(FILES["a.txt"].name + "#text"), NamedNode(DCTERMS + "title"), None)
    assert title.object == Literal("a.txt")


@pytest.mark.parametrize("words", ['"quoted" \\ back\\u0041', "tab\there\r\nthere", "}} DROP ALL", "đ 🙂 \u2028 \x85"])
def test_words_come_back_as_they_were(words):
    graph = FILES["a.txt"]
    quad = Quad(
        NamedNode(graph.document), NamedNode(DCTERMS + "title"), Literal(words, language="vi"), NamedNode(graph.name)
    )
    store = Store()
    load(store, [replace(graph, quads=(*graph.quads, quad))], 'odd "path" \\u0041.txt', WHEN)
    assert quad in store
    assert not load(store, [replace(graph, quads=(*graph.quads, quad))], 'odd "path" \\u0041.txt', WHEN)


def test_a_second_writer_is_told_so(tmp_path):
    first = open_store(tmp_path / "data")
    with pytest.raises(StoreError, match="another process is writing"):
        open_store(tmp_path / "data")
    del first
    assert len(open_store(tmp_path / "data")) == 0


def test_a_folder_that_cannot_be_written_is_told_so(tmp_path):
    (tmp_path / "data").write_text("a file, not a folder")
    with pytest.raises(StoreError, match="--data"):
        open_store(tmp_path / "data")


WRITER = """
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from pyoxigraph import Literal, NamedNode, Quad
    from ingest.load import load, open_store
    from ingest.quads import DocumentGraph

    store = open_store(Path(sys.argv[1]))
    print("ready", flush=True)
    for turn in range(10_000):
        name = NamedNode(f"https://w3id.org/lantoa/graph/{turn:032x}")
        word = NamedNode("https://example.org/p")
        quads = tuple(Quad(name, word, Literal(f"{turn} {n}"), name) for n in range(200))
        load(store, [DocumentGraph(name.value, name.value, "", quads, 0, 0, "")], "a.txt", datetime.now(UTC))
"""


def test_a_writer_killed_while_loading_leaves_whole_graphs(tmp_path, project):
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path)]
    writer = subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    time.sleep(0.5)
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    store = open_store(tmp_path)
    (path,) = store.quads_for_pattern(None, NamedNode(LT + "sourcePath"), None)
    assert {len(list(store.quads_for_pattern(None, None, None, name))) for name in store.named_graphs()} == {200, 3}
    assert store.contains_named_graph(path.subject)
    load(store, [FILES["a.txt"]], "a.txt", WHEN)
    assert facts(store) == {str(quad) for quad in FILES["a.txt"].quads}
