"""A store that says what its texts say is believed; every kind of lie is caught."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import Literal, NamedNode, Quad

from graph_api.cli import main
from ingest.load import load, open_store
from ingest.model import RawDocument
from ingest.pipeline import graph_of
from ingest.sources import remove_unused, text_digest
from ontology.namespaces import GRAPH, LT, OA, RDF, XSD
from queries.errors import QueriesError, UnknownReferenceError
from queries.snapshot import publish
from queries.sources import source_text
from queries.verification import verify

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
PLAN = """ỦY BAN NHÂN DÂN
XÃ ĐẠI LÃNH\r
Số: 12/KH-UBND
Đại Lãnh, ngày 03 tháng 02 năm 2023
KẾ HOẠCH
Phát động phong trào thi đua năm 2023
Tiếp tục thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, Ủy ban nhân dân xã ban hành kế hoạch.
I. Mục đích
Thực hiện Kế hoạch số 480/KH-UBND ngày 16/01/2023 của Ủy ban nhân dân tỉnh Khánh Hòa./.
Nơi nhận:
- UBND huyện;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
"""


def graph(words: str = ""):
    text = PLAN + words
    return graph_of(RawDocument("a.txt", hashlib.sha256(text.encode()).hexdigest(), text))


class Kept:
    """A data folder with one plan, whose quads may be changed before it is published."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.graph = graph()
        self.store = open_store(data)
        load(self.store, [self.graph], "a.txt", WHEN, data)

    @property
    def text_file(self) -> Path:
        return self.data / "sources" / f"{text_digest(self.graph.text)}.txt"

    def quad(self, name: str, predicate: str) -> Quad:
        return next(self.store.quads_for_pattern(NamedNode(f"{self.graph.name}#{name}"), NamedNode(predicate), None))

    def change(self, name: str, predicate: str, value: NamedNode | Literal | None) -> None:
        old = self.quad(name, predicate)
        self.store.remove(old)
        if value is not None:
            self.store.add(Quad(old.subject, old.predicate, value, old.graph_name))

    def verified(self):
        with publish(self.store, self.data, WHEN) as snapshot:
            return verify(snapshot, self.data)


@pytest.fixture
def kept(tmp_path):
    return Kept(tmp_path)


def number(value: int) -> Literal:
    return Literal(str(value), datatype=NamedNode(XSD + "integer"))


def test_what_the_text_says_is_believed(kept):
    found = kept.verified()
    assert found.lie is None
    assert found.files == 1
    assert found.statements >= 5
    assert found.quotes >= found.statements
    assert found.edges >= found.statements  # general edges beside exact ones


def moved(kept, by):
    start = int(kept.quad("c1-quote", OA + "start").object.value) + by
    end = int(kept.quad("c1-quote", OA + "end").object.value) + by
    kept.change("c1-quote", OA + "start", number(start))
    kept.change("c1-quote", OA + "end", number(end))


def without_the_edge(kept):
    subject, value = (kept.quad("c1", RDF + end).object for end in ("subject", "object"))
    kept.store.remove(Quad(subject, NamedNode(LT + "continues"), value, NamedNode(kept.graph.name)))


def with_an_edge_of_its_own(kept):
    subject, value = (kept.quad("c1", RDF + end).object for end in ("subject", "object"))
    kept.store.add(Quad(subject, NamedNode(LT + "repeals"), value, NamedNode(kept.graph.name)))


LIES = [
    ("text gone", lambda k: k.text_file.unlink(), "text is not kept"),
    ("text changed", lambda k: k.text_file.write_bytes(k.graph.text.replace("34-CT", "35-CT").encode()), "was changed"),
    ("line ends changed", lambda k: k.text_file.write_text(k.text_file.read_text()), "was changed"),
    ("length", lambda k: k.change("text", LT + "characters", number(7)), "length is wrong"),
    ("no digest", lambda k: k.change("text", LT + "textSha256", None), "text is not kept"),
    ("other words", lambda k: k.change("c1-quote", OA + "exact", Literal("Chỉ thị số 35-CT/TW")), "quote is not at its place"),
    ("other place", lambda k: moved(k, 3), "quote is not at its place"),
    ("beyond the end", lambda k: moved(k, 100_000), "outside the text"),
    ("backwards", lambda k: k.change("c1-quote", OA + "start", number(5000)), "outside the text"),
    ("no start", lambda k: k.change("c1-quote", OA + "start", None), "quote is not whole"),
    ("prefix", lambda k: k.change("c1-quote", OA + "prefix", Literal("không ")), "stand before the quote"),
    ("suffix", lambda k: k.change("c1-quote", OA + "suffix", Literal("không ")), "stand after the quote"),
    ("another file", lambda k: k.change("c1-target", OA + "hasSource", NamedNode(GRAPH + "x#text")), "stand elsewhere"),
    ("edge taken away", without_the_edge, "edge itself is not there"),
    ("edge without words", with_an_edge_of_its_own, "nothing proves the edge"),
    ("statement of another edge", lambda k: k.change("c1", RDF + "predicate", NamedNode(LT + "repeals")), "edge itself is not there"),
    ("statement without object", lambda k: k.change("c1", RDF + "object", None), "statement is not whole"),
    ("statement without words", lambda k: k.change("c1", OA + "hasTarget", None), "nothing proves the edge"),
]  # fmt: skip


@pytest.mark.parametrize(("tamper", "what"), [lie[1:] for lie in LIES], ids=[lie[0] for lie in LIES])
def test_a_lie_is_caught(kept, tamper, what):
    tamper(kept)
    lie = kept.verified().lie
    assert lie is not None
    assert what in lie.what
    assert lie.file == "a.txt"


def test_a_lie_is_told_with_edge_place_and_words(kept):
    kept.change("c1-quote", OA + "exact", Literal("Chỉ thị số 35-CT/TW"))
    told = str(kept.verified().lie)
    assert "Kế hoạch 12/KH-UBND continues Chỉ thị 34-CT/TW" in told
    assert "'Chỉ thị số 35-CT/TW'" in told
    assert "34-CT/TW" in told.rsplit("found", 1)[1]
    assert f"[{PLAN.index('Tiếp tục')}:" in told


def test_the_command_tells_and_fails(kept):
    publish(kept.store, kept.data, WHEN).close()
    good = CliRunner().invoke(main, ["--data", str(kept.data), "verify"])
    assert (good.exit_code, good.stdout) == (0, "")
    assert "1 files" in good.stderr
    kept.text_file.unlink()
    bad = CliRunner().invoke(main, ["verify", "--data", str(kept.data)])
    assert bad.exit_code == 1
    assert "a.txt" in bad.stdout


def test_texts_are_kept_by_their_content_and_go_with_their_graphs(kept):
    data, old = kept.data, kept.text_file
    assert source_text(data, old.stem) == kept.graph.text
    load(kept.store, [kept.graph], "copy.txt", WHEN, data)
    assert [path.name for path in old.parent.iterdir()] == [old.name]
    newer = graph("thêm một dòng\n")
    load(kept.store, [newer], "a.txt", WHEN, data)
    assert remove_unused(data, kept.store) == 0  # copy.txt still has the old words
    load(kept.store, [newer], "copy.txt", WHEN, data)
    (old.parent / ".half-written").touch()
    assert remove_unused(data, kept.store) == 2
    assert [path.stem for path in old.parent.iterdir()] == [text_digest(newer.text)]


@pytest.mark.parametrize("digest", ["0" * 64, "../../etc/passwd", ""])
def test_a_text_that_is_not_kept_is_told_so(kept, digest):
    with pytest.raises(UnknownReferenceError, match="no text with the digest"):
        source_text(kept.data, digest)


def test_a_text_that_a_newer_snapshot_took_away_is_no_lie(kept):
    with publish(kept.store, kept.data, WHEN) as snapshot:
        publish(kept.store, kept.data, WHEN).close()
        kept.text_file.unlink()
        with pytest.raises(QueriesError, match="anew"):
            verify(snapshot, kept.data)
