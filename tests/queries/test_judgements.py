"""Judgements are text, the last line counts, contradictions are refused, and nothing that a source says changes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Store

from ontology.namespaces import DOCUMENT, LT, ORGANISATION
from queries.catalogue import ValueType
from queries.errors import BadJudgementError
from queries.identity import chosen, same
from queries.judgements import FILE, JUDGEMENTS, Judgement, Verdict, append, classes, in_force, judgement_graph, read
from queries.lineage import Walk, lineage
from queries.model import Direction
from queries.resolve import one, resolve
from queries.snapshot import publish

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
A, B, C = (DOCUMENT + key for key in ("ttg/qd/1/2020", "ttg/qd/2/2020", "ttg/qd/3/2020"))
KH2035 = DOCUMENT + "ubnd.tinh-tay-ninh/kh/2035/2014"
KH103 = DOCUMENT + "ubnd.tinh-tay-ninh/kh/103/2022"
HELD = DOCUMENT + "ubnd.xa-dai-lanh/kh/khong-so/2023-04/dot-thi-dua-dac-biet-5e6f7a8b"
CITED = KH103


def judged(verdict: str, a: str, b: str, why: str = "vì") -> Judgement:
    return Judgement("2026-11-21T09:00:00+07:00", "an", Verdict(verdict), a, b, why)


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "judgements.tsv"
    lines = [judged("same", A, B, "cùng ngày,\tcùng\ntrích yếu"), judged("different", A, C)]
    for line in lines:
        append(file, line)
    assert file.read_text("utf-8").splitlines()[0] == "when\twho\tverdict\ta\tb\twhy"
    assert [one.why for one in read(file)] == ["cùng ngày, cùng trích yếu", "vì"]
    assert read(tmp_path / "none.tsv") == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("a\tb", ":2: expected 6 cells"),
        (f"x\tan\tmaybe\t{A}\t{B}\tvì", ":2: 'maybe' is no verdict; expected same, different"),
        (f"x\tan\tsame\t{A}\t{A}\tvì", ":2: expected two different IRIs"),
        ("x\tan\tsame\thttps://example.org/a\thttps://example.org/b\tvì", ":2: expected two different IRIs below"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, words: str) -> None:
    file = tmp_path / "judgements.tsv"
    file.write_text("when\twho\tverdict\ta\tb\twhy\n" + line + "\n", "utf-8")
    with pytest.raises(BadJudgementError, match=r"judgements\.tsv") as error:
        read(file)
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([("same", A, B)], ((A, B),)),
        ([("same", A, B), ("same", C, B)], ((A, B, C),)),
        ([("same", A, B), ("undo", B, A)], ()),
        ([("same", A, B), ("different", A, B)], ()),
        ([("different", A, B), ("same", A, B)], ((A, B),)),
        ([("unsure", A, B)], ()),
        ([("same", A, B), ("same", B, C), ("different", A, C)], ()),
    ],
)
def test_the_last_line_about_a_pair_counts(lines, found) -> None:
    assert classes([judged(*line) for line in lines]) == found
    assert classes([judged(*line) for line in lines]) == classes([judged(*line) for line in lines])


def test_contradictions_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "judgements.tsv"
    append(file, judged("same", A, B))
    append(file, judged("same", B, C))
    with pytest.raises(BadJudgementError, match="same as others"):
        append(file, judged("different", A, C))
    append(file, judged("undo", B, C))
    append(file, judged("different", A, C))
    with pytest.raises(BadJudgementError, match="judged different by an"):
        append(file, judged("same", B, C))
    assert len(read(file)) == 4
    assert len(in_force(read(file))) == 2


def test_who_when_and_why_stand_in_the_graph(store: Store) -> None:
    quads = judgement_graph(store, [judged("same", KH2035, CITED, "thử")])
    said = {(quad.predicate.value.removeprefix(LT), quad.object.value) for quad in quads if "#" in quad.subject.value}
    assert {("verdict", "same"), ("judgedBy", "an"), ("why", "thử")} <= said
    assert {quad.graph_name.value for quad in quads} == {JUDGEMENTS}


def test_merged_documents_answer_under_both_names(store: Store) -> None:
    merged = Store()
    merged.extend(store)
    merged.extend(judgement_graph(merged, [judged("same", HELD, CITED)]))
    assert same(merged, CITED) == tuple(sorted((HELD, CITED)))
    assert chosen(merged, CITED) == chosen(merged, HELD) == HELD
    assert one(merged, "103/KH-UBND ngày 2022-03-01") == HELD
    assert one(merged, CITED) == HELD
    assert [each.document.iri for each in resolve(merged, CITED)] == [HELD]
    for name in (HELD, CITED):
        found = lineage(merged, name, Walk(Direction.UP, 1))
        assert found.root == HELD
        assert found.documents[0].identifier == "103/KH-UBND"
        assert len(found.documents) == 4


def test_taking_a_judgement_back_leaves_no_trace(store: Store, tmp_path: Path) -> None:
    writer = Store(str(tmp_path / "store"))
    writer.extend(quad for quad in store if "graph/" in str(quad.graph_name))
    append(tmp_path / FILE, judged("same", HELD, CITED))
    with publish(writer, tmp_path, WHEN) as first:
        assert chosen(first.store, CITED) == HELD
        digest = first.manifest.digest
    append(tmp_path / FILE, judged("undo", CITED, HELD))
    with publish(writer, tmp_path, WHEN) as second:
        assert chosen(second.store, CITED) == CITED
        assert not list(second.store.quads_for_pattern(None, None, None, NamedNode(JUDGEMENTS)))
        assert second.manifest.digest != digest
    assert not list(writer.quads_for_pattern(None, NamedNode(LT + "sameAs"), None, None))


def test_bodies_judged_the_same_expect_as_one(store: Store) -> None:
    a, b = ORGANISATION + "ubnd.huyen-dien-khanh", ORGANISATION + "ubnd.huyen-van-ninh"
    merged = Store()
    merged.extend(store)
    merged.extend(judgement_graph(merged, [judged("same", a, b)]))
    assert one(merged, a, ValueType.ORGANISATION) == one(merged, b, ValueType.ORGANISATION)
