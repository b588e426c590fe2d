"""Identity decisions on the samples: offered with reasons, kept as text, alive after reading again, taken back."""

from collections.abc import Iterator
from itertools import islice, permutations
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import NamedNode

from graph_api.cli import main
from ontology.namespaces import DOCUMENT
from queries.candidates import Kind, candidates
from queries.coverage import coverage
from queries.derived import NAMES
from queries.lineage import Walk, lineage
from queries.model import Direction
from queries.snapshot import Snapshot, open_snapshot

PROJECT = Path(__file__).parents[2]
OWN = "uy-ban-nhan-dan.tinh-ben-tre-83/kh/khong-so/2021-09/thuc-hien-chi-thi-so-19-ct-ttg-ab29fc05"
CITED = "ubnd.tinh-ben-tre-83/kh/5127/2021"


def lantoa(data: Path, *arguments: str) -> str:
    result = CliRunner().invoke(main, ["--data", str(data), *arguments], env={"LANTOA_DATA": None, "LANTOA_USER": "an"})
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def data(tmp_path: Path) -> Path:
    lantoa(tmp_path, "ingest", str(PROJECT / "samples"))
    return tmp_path


@pytest.fixture
def snapshot(data: Path) -> Iterator[Snapshot]:
    with open_snapshot(data) as opened:
        yield opened


def test_the_blank_number_of_a_sample_is_offered_with_its_reasons(snapshot: Snapshot) -> None:
    best = candidates(snapshot, [Kind.DOCUMENTS])[0]
    assert {best.a, best.b} == {DOCUMENT + OWN, DOCUMENT + CITED}
    told = " ".join(best.speaks_for)
    assert "2021-09-14 fits 2021-09" in told
    assert "19/CT-TTg" in told


def test_open_numbers_are_offered_with_the_documents_that_bear_them(snapshot: Snapshot) -> None:
    found = {(one.a_label, one.b.removeprefix(DOCUMENT)) for one in candidates(snapshot, [Kind.DOCUMENTS])}
    assert ("Nghị quyết 57-NQ/TW", "tw/nq/57/khoa-13") in found


def test_local_forms_in_two_places_are_not_offered(snapshot: Snapshot) -> None:
    names = [{one.a_label, one.b_label} for one in candidates(snapshot, [Kind.MOVEMENTS])]
    assert {"Bến Tre chung sức xây dựng nông thôn mới", "Quảng Bình chung sức xây dựng nông thôn mới"} not in names


def documents_below(data: Path, ref: str) -> set[str | None]:
    with open_snapshot(data) as opened:
        found = lineage(opened, ref, Walk(Direction.DOWN, 6))
    return {one.identifier for one in found.documents}


def test_a_decision_joins_the_cascade_survives_reading_again_and_can_be_taken_back(data: Path) -> None:
    assert documents_below(data, OWN) == {"/KH-UBND"}
    said = lantoa(data, "decide", "same", CITED, OWN, "--why", "cùng tháng, cùng Chỉ thị 19")
    assert "are one" in said
    whole = {"5127/KH-UBND", "63/KH-LĐLĐ", "2218/KH-UBND", "36/KH-MTTQ-BTT", "58/KH-UBND"}
    assert documents_below(data, OWN) == documents_below(data, CITED) == documents_below(data, "5127/KH-UBND") == whole
    lantoa(data, "ingest", str(PROJECT / "samples"))
    assert documents_below(data, OWN) == whole
    with open_snapshot(data) as opened:
        rows = {row.label: row for row in coverage(opened, "19/CT-TTg", level="province").rows}
        assert rows["Ủy ban nhân dân tỉnh Bến Tre"].lag == 60
        assert not [one for one in candidates(opened) if {one.a, one.b} == {DOCUMENT + OWN, DOCUMENT + CITED}]
    lines = (data / "judgements.tsv").read_text("utf-8").splitlines()
    assert lines[1].split("\t")[1:3] == ["an", "same"]
    lantoa(data, "validate")
    lantoa(data, "decide", "undo", OWN, CITED, "--why", "thử lại")
    assert documents_below(data, OWN) == {"/KH-UBND"}


def test_a_decision_is_taken_back_with_the_words_that_made_it(data: Path) -> None:
    for verdict in ("same", "undo"):
        lantoa(data, "decide", verdict, "5127/KH-UBND", OWN, "--why", "thử")
    assert documents_below(data, OWN) == {"/KH-UBND"}


def test_judgements_may_lie_elsewhere(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "kept" / "identity.tsv"
    lantoa(data, "--judgements", str(file), "decide", "same", CITED, OWN, "--why", "thử")
    assert file.exists()
    assert not (data / "judgements.tsv").exists()
    assert "5127/KH-UBND" in documents_below(data, OWN)


def test_a_decision_about_nothing_is_told(data: Path) -> None:
    for arguments, code in ((("same", CITED, "9999/KHONG-CO"), 1), (("same", CITED, CITED), 2)):
        call = ["--data", str(data), "decide", *arguments, "--why", "thử"]
        assert CliRunner().invoke(main, call).exit_code == code


def test_the_order_of_files_matters_to_no_graph(tmp_path: Path) -> None:
    files = sorted((PROJECT / "samples").glob("a0[3589]*"))
    judgement = f"2026-11-21T09:00:00+07:00\tan\tsame\t{DOCUMENT}{CITED}\t{DOCUMENT}{OWN}\tthử"
    found = set()
    for number, order in enumerate(islice(permutations(files), 0, 24, 8)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "judgements.tsv").write_text(f"when\twho\tverdict\ta\tb\twhy\n{judgement}\n", "utf-8")
        lantoa(folder, "ingest", *map(str, order))
        with open_snapshot(folder) as opened:
            graphs = [opened.store.quads_for_pattern(None, None, None, NamedNode(name)) for name in sorted(NAMES)]
            found.add(tuple(sorted(str(quad) for graph in graphs for quad in graph)))
    assert len(found) == 1
