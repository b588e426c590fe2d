import json
import subprocess
import sys
import textwrap
from datetime import UTC, datetime

import pytest
from ladybug import Connection
from pyoxigraph import RdfFormat, Store

from ontology.namespaces import PREFIXES
from queries.derived import NAMES
from queries.errors import EngineError
from queries.ladybug_file import opened
from queries.search_index import look_up
from queries.snapshot import NothingPublishedError, current_generation, open_snapshot, publish

WHEN = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
TURTLE = (
    "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    + """
@base <https://w3id.org/lantoa/> .
<graph/1> {
  <id/document/tw/ct/34/khoa-11> a lt:Directive, lt:Document ; rdfs:label "Chỉ thị 34-CT/TW"@vi ; lt:identifier "34-CT/TW" ;
    lt:date "2014-04-07" ; lt:level <scheme/level/central> ; dcterms:title "tiếp tục đổi mới công tác thi đua, khen thưởng"@vi .
  <id/document/p> a lt:Plan, lt:Document ; rdfs:label "Kế hoạch (không số): Đợt thi đua"@vi ; dcterms:title "Đợt thi đua"@vi ;
    lt:describedIn <graph/1> ; lt:cites <id/document/tw/ct/34/khoa-11> .
  <id/organisation/o> a lt:Organisation ; rdfs:label "Ủy ban nhân dân xã Đại Lãnh"@vi ; lt:level <scheme/level/commune> .
  <id/organisation/g> a lt:OrganisationGroup ; rdfs:label "Các xã"@vi .
  <id/movement/m> a lt:Movement ; rdfs:label "Cả nước chung sức xây dựng nông thôn mới"@vi ; skos:altLabel "Chung sức vì quê hương"@vi .
  <graph/1#c1> a lt:Citation, lt:Statement .
}
<graph/2> {
  <id/document/p> a lt:Plan, lt:Document ; dcterms:title "a title that others give"@vi ; rdfs:label "Kế hoạch"@vi .
  <id/document/q> a lt:Plan, lt:Document ; lt:identifier "5-CT/TW" ; rdfs:label "Kế hoạch 5"@vi .
}
"""
)


@pytest.fixture
def data(tmp_path):
    return tmp_path


@pytest.fixture
def store(data):
    store = Store(str(data / "store"))
    store.load(TURTLE.encode(), RdfFormat.TRIG)
    return store


def test_nothing_published_yet_names_the_command(tmp_path):
    assert current_generation(tmp_path) is None
    with pytest.raises(NothingPublishedError, match="lantoa ingest PATH"):
        open_snapshot(tmp_path)


def told(snapshot):
    """What files say, without the derived graphs."""
    return {quad for quad in snapshot.store if quad.graph_name.value not in NAMES}


def test_a_snapshot_holds_what_the_store_held(store, data):
    with publish(store, data, WHEN) as snapshot:
        assert told(snapshot) == set(store)
        manifest = json.loads((snapshot.path / "manifest.json").read_text("utf-8"))
        assert manifest["published"] == "2026-11-21T12:00:00+00:00"
        counts = {key: manifest[key] for key in ("files", "documents", "organisations", "movements", "statements")}
        assert counts == {"files": 2, "documents": 3, "organisations": 1, "movements": 1, "statements": 1}
        assert manifest["quads"] == len(snapshot.store)
        assert snapshot.manifest.generation == snapshot.generation == current_generation(data) == 1


def test_a_snapshot_is_published_with_its_property_graph(store, data):
    with publish(store, data, WHEN) as snapshot:
        found = Connection(opened(snapshot.cypher)).execute("MATCH (d:Document)-[:CITES]->(e) RETURN d.id, e.id")
        assert found.get_all() == [["p", "tw/ct/34/khoa-11"]]


def test_without_ladybug_everything_else_is_published_and_the_reason_told(store, data, monkeypatch):
    monkeypatch.setitem(sys.modules, "ladybug", None)
    with publish(store, data, WHEN) as snapshot:
        assert told(snapshot) == set(store)
        assert "ladybug" in snapshot.manifest.without_cypher
        assert not list(snapshot.path.glob("*.lbug*"))
        with pytest.raises(EngineError, match="no Cypher on snapshot 1: ladybug"):
            _ = snapshot.cypher


def test_a_snapshot_stays_what_it_is_and_the_pointer_moves(store, data):
    first = publish(store, data, WHEN)
    count = len(first.store)
    store.update("DROP ALL")
    second = publish(store, data, WHEN)
    assert (len(first.store), len(second.store)) == (count, 0)
    assert second.manifest.digest != first.manifest.digest
    with open_snapshot(data) as current:
        assert current.generation == second.generation == 2


def test_it_cannot_be_written(store, data):
    with publish(store, data, WHEN) as snapshot, pytest.raises(RuntimeError, match="read-write"):
        snapshot.store.update("DROP ALL")


def test_the_same_files_have_the_same_digest(store, data):
    first, second = publish(store, data, WHEN), publish(store, data, WHEN.replace(year=2030))
    assert first.manifest.digest == second.manifest.digest


def generations(data):
    return sorted(int(path.name) for path in (data / "snapshots").iterdir() if path.name.isdigit())


def test_old_snapshots_go_but_for_the_last_two_and_those_in_use(store, data):
    read = publish(store, data, WHEN)
    for _ in range(5):
        publish(store, data, WHEN).close()
    assert generations(data) == [1, 4, 5, 6]
    assert told(read) == set(store)
    read.close()
    publish(store, data, WHEN).close()
    assert generations(data) == [5, 6, 7]


def test_what_a_killed_writer_left_is_swept_up(store, data):
    publish(store, data, WHEN).close()
    (data / "snapshots" / ".2" / "store").mkdir(parents=True)
    assert open_snapshot(data).generation == 1
    assert publish(store, data, WHEN).generation == 2
    assert [path.name for path in (data / "snapshots").glob(".*")] == []


def test_a_snapshot_that_was_deleted_by_hand_is_told_so(store, data):
    publish(store, data, WHEN).close()
    (data / "snapshots" / "1").rename(data / "elsewhere")
    with pytest.raises(NothingPublishedError, match="missing"):
        open_snapshot(data)


READER = """
    import sys
    from pathlib import Path
    from queries.snapshot import open_snapshot
    with open_snapshot(Path(sys.argv[1])) as snapshot:
        print(len(snapshot.store), flush=True)
        sys.stdin.readline()
        print(len(list(snapshot.store)), flush=True)
"""


def test_another_process_keeps_what_it_reads(store, data, project):
    publish(store, data, WHEN).close()
    command = [sys.executable, "-c", textwrap.dedent(READER), str(data)]
    with subprocess.Popen(command, cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        count = reader.stdout.readline()
        for _ in range(4):
            publish(store, data, WHEN).close()
        assert 1 in generations(data)
        assert reader.communicate("go on\n", timeout=30)[0] == count


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("34-CT/TW", ["tw/ct/34/khoa-11"]),
        ("chi thi 34", ["tw/ct/34/khoa-11"]),
        ("34", ["tw/ct/34/khoa-11"]),
        ("doi moi khen thuong", ["tw/ct/34/khoa-11"]),
        ("đổi mới", ["tw/ct/34/khoa-11"]),
        ("dai lanh", ["o"]),
        ("Đại Lãnh", ["o"]),
        ("nong thon", ["m"]),
        ("vì quê hương", ["m"]),
        ("dot thi", ["p"]),
        ("ke hoach", ["p", "q"]),
        ("NEAR(a b) OR *", []),
        ('"', []),
        ("", []),
    ],
)
def test_words_are_found_without_diacritics(store, data, words, found):
    with publish(store, data, WHEN) as snapshot:
        hits = look_up(snapshot.search, words)
    assert sorted(hit.iri.split("/id/")[1].split("/", 1)[1] for hit in hits) == found


def test_a_hit_says_what_a_list_shows(store, data):
    with publish(store, data, WHEN) as snapshot:
        (directive,) = look_up(snapshot.search, "34", kind="document")
        (plan,) = look_up(snapshot.search, "dot thi dua")
        assert look_up(snapshot.search, "34", kind="movement") == ()
        assert len(look_up(snapshot.search, "ke hoach", limit=1)) == 1
    assert (directive.label, directive.identifier, directive.level, directive.cited) == (
        "Chỉ thị 34-CT/TW",
        "34-CT/TW",
        "central",
        1,
    )
    assert (directive.held, plan.held) == (False, True)
    assert plan.title == "Đợt thi đua"  # its own, not what another file says
