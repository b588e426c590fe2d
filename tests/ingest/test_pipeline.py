import unicodedata
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import permutations

import pytest
from pyoxigraph import NamedNode, Store

from ingest import pipeline
from ingest.load import INGESTIONS, load
from ingest.model import IngestError
from ingest.pipeline import documents_of, extract_file, graph_of, graphs_of, ingest, ingest_many
from ingest.read import EXTENSIONS, read, read_stream

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
TEXT = """ỦY BAN NHÂN DÂN
HUYỆN NGỌC HỒI
Số: /KH-UBND
Ngọc Hồi, ngày tháng 3 năm 2021
KẾ HOẠCH
Phát động đợt thi đua mùa xuân

Tiếp tục thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; Ủy ban nhân dân huyện Ngọc Hồi ban hành kế hoạch.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.md").write_text(TEXT.replace("34-CT/TW ngày 07/4/2014", "**05-CT/TW** ngày 23/6/2021"), "utf-8")
    (tmp_path / "broken.txt").write_bytes(b"K\xc3\xaa ho\xff\xfech")
    (tmp_path / "d.txt").write_text(TEXT.replace("mùa xuân", "mùa thu"), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nfc.txt", TEXT.encode()),
        ("nfd.txt", unicodedata.normalize("NFD", TEXT).encode()),
        ("bom.txt", b"\xef\xbb\xbf" + TEXT.encode()),
        ("crlf.md", TEXT.replace("\n", "\r\n").encode()),
    ],
)
def test_a_text_is_kept_as_it_is_and_means_the_same(name, data, tmp_path):
    (tmp_path / name).write_bytes(data)
    raw = read(tmp_path / name)
    assert raw.text.encode() == data
    assert graph_of(raw).document == graph_of(read_stream("a.txt", TEXT.encode())).document


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"abc\xff", "byte 0xff at position 3 is not UTF-8"),
        ("a.txt", b"\xff\xfeK", "UTF-16"),
        ("a.txt", "Kế\0".encode(), "byte 0x00 at position 4"),
        ("a.md", b"\xef\xbb\xbf \n", "no words"),
        ("a.xyz", b"abc", "what can: " + ", ".join(EXTENSIONS)),
        ("a.pdf", b"%PDF", "a broken PDF"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_reason(name, data, reason):
    with pytest.raises(IngestError, match=f"^{name}: .*") as caught:
        read_stream(name, data)
    assert reason in caught.value.reason


def test_a_missing_file_is_told_so(tmp_path):
    with pytest.raises(IngestError, match=r"nowhere\.txt: cannot be read: No such file"):
        read(tmp_path / "nowhere.txt")
    with pytest.raises(IngestError, match="directory"):
        read(tmp_path)


def test_standard_input_is_plain_text_unless_told_otherwise():
    assert read_stream("-", TEXT.encode()).media_type == "text/plain"
    assert read_stream("-", TEXT.encode(), "text/markdown").media_type == "text/markdown"


def test_a_broken_file_stops_nobody_and_changes_nothing(folder):
    outcomes = list(ingest_many(sorted(folder.iterdir())))
    assert [(outcome.path.rsplit("/", 1)[1], outcome.ok) for outcome in outcomes] == [
        ("a.txt", True),
        ("b.md", True),
        ("broken.txt", False),
        ("d.txt", True),
    ]
    assert "position 6" in (outcomes[2].reason or "")


def test_a_defect_stops_nobody_either(folder, monkeypatch):
    def fails(*_):
        raise ValueError("no such thing")

    said = "unexpected ValueError: no such thing; please report this with the file"
    monkeypatch.setattr(pipeline, "extract", fails)
    (outcome,) = ingest_many([folder / "a.txt"])
    assert outcome.reason == said
    with pytest.raises(IngestError, match=said):  # one that every command and the API tells of
        extract_file(folder / "a.txt")


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_an_executor_gives_the_same_in_the_same_order(folder, pool):
    sources = [*sorted(folder.iterdir()), read_stream("-", TEXT.encode())]
    with pool(max_workers=2) as executor:
        assert list(ingest_many(sources, executor)) == list(ingest_many(sources))


def test_what_has_not_begun_is_cancelled_when_somebody_stops(folder):
    with ThreadPoolExecutor(max_workers=1) as executor:
        outcomes = ingest_many((folder / "a.txt" for _ in range(1000)), executor)
        assert next(outcomes).ok
        outcomes.close()


def quads(paths):
    store = Store()
    for path in paths:
        load(store, ingest(path), path.name, WHEN)
    return set(store)


def test_any_order_of_files_gives_the_same_quads(folder):
    paths = [folder / name for name in ("a.txt", "b.md", "d.txt")]
    assert len({frozenset(quads(order)) for order in permutations(paths)}) == 1


@pytest.mark.shared
def test_any_order_of_real_documents_gives_the_same_quads(shared):
    paths = sorted((shared / "seeds").glob("*.txt"))
    graphs = {path: ingest(path) for path in paths}

    def filled(order):
        store = Store()
        for path in order:
            load(store, graphs[path], path.name, WHEN)
        return store

    first = filled(paths)
    for turn in range(1, len(paths)):
        assert set(filled([*paths[turn:], *reversed(paths[:turn])])) == set(first)
    assert len({name.value for name in first.named_graphs()} - {INGESTIONS}) == len(paths)


@pytest.mark.shared
def test_real_documents_meet_in_one_directive(shared):
    store = Store()
    for path in sorted((shared / "seeds").glob("*.txt")):
        load(store, ingest(path), path.name, WHEN)
    label = "https://w3id.org/lantoa/ontology#"
    cited = {
        quad.object.value.rsplit("/document/", 1)[1]: quad.graph_name
        for quad in store.quads_for_pattern(None, NamedNode(label + "cites"), None)
    }
    assert {"tw/ct/5/khoa-12", "tw/ct/5/khoa-13", "ubnd.tinh-tay-ninh-72/kh/2035/2014"} <= set(cited)
    directive = NamedNode("https://w3id.org/lantoa/id/document/tw/ct/34/khoa-11")
    files = {quad.graph_name for quad in store.quads_for_pattern(None, NamedNode(label + "cites"), directive)}
    assert len(files) == 5
    assert not [key for key in cited if "34-ct-tw" in key]


DECISION = """ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
Số: 15/QĐ-UBND
Tây Ninh, ngày 26 tháng 4 năm 2021
QUYẾT ĐỊNH
Ban hành Kế hoạch phát động thi đua

Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát động thi đua.
Nơi nhận:
- Như Điều 3;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
"""
ATTACHED = """KẾ HOẠCH
PHÁT ĐỘNG THI ĐUA
(Kèm theo Quyết định số 15/QĐ-UBND ngày 26 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh Tây Ninh)
1. Tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.
"""


def test_each_document_of_a_file_has_its_graph_with_offsets_of_the_whole_text():
    raw = read_stream("a.txt", (DECISION + ATTACHED).encode())
    decision, plan = graphs_of(raw)
    alone = graph_of(read_stream("b.txt", DECISION.encode()))
    assert decision.document == alone.document != plan.document
    assert decision.name == graph_of(raw).name != plan.name
    assert decision.text == plan.text == raw.text
    said = {(q.predicate.value.split("#")[-1], q.object.value) for q in plan.quads if q.subject.value == plan.document}
    assert {("partOf", decision.document), ("describedIn", plan.name), ("numberMissing", "true")} <= said
    for graph in (decision, plan):
        quotes = {q.subject.value: {} for q in graph.quads if q.predicate.value.endswith("oa#exact")}
        for q in graph.quads:
            if q.subject.value in quotes:
                quotes[q.subject.value][q.predicate.value.split("#")[-1]] = q.object.value
        assert len(quotes) > 3
        assert all(raw.text[int(q["start"]) : int(q["end"])] == q["exact"] for q in quotes.values())


def test_the_documents_of_a_file_come_and_go_together():
    both = graphs_of(read_stream("a.txt", (DECISION + ATTACHED).encode()))
    one = graphs_of(read_stream("a.txt", DECISION.encode()))
    store = Store()

    def held():
        return {name.value for name in store.named_graphs()} - {INGESTIONS}

    assert load(store, both, "a.txt", WHEN)
    assert not load(store, both, "a.txt", WHEN)
    assert held() == {graph.name for graph in both}
    load(store, both, "copy.txt", WHEN)
    load(store, one, "a.txt", WHEN)
    assert held() == {graph.name for graph in (*both, *one)}
    load(store, one, "copy.txt", WHEN)
    assert held() == {graph.name for graph in one}


def test_local_names_of_an_attached_document_are_read_in_the_territory_of_what_issues_it():
    words = "2. Ủy ban nhân dân các huyện, thị xã, thành phố xây dựng kế hoạch.\n"
    _, plan = documents_of(
        read_stream("a.txt", (DECISION + ATTACHED.replace("tỉnh Tây Ninh", "tỉnh") + words).encode())
    )
    header = plan[1].header
    assert (header.number, header.issuer, header.locality.province) == (None, None, "tỉnh Tây Ninh")
    assert [one.issuer.name for one in plan[1].citations if one.symbol == "QĐ-UBND"] == [
        "Ủy ban nhân dân tỉnh Tây Ninh"
    ]
