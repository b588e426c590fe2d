"""The command line: what each command prints, what it refuses, how it ends."""

import csv
import io
import json
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from graph_api.cli import main
from graph_api.commands.ask import resolve
from graph_api.writing import width
from ingest.load import load, open_store
from ingest.model import RawDocument
from ingest.pipeline import graph_of
from queries.catalogue import names, question
from queries.snapshot import publish

PLAN = "a03-ubnd-tinh-quang-binh-ke-hoach-1486.txt"
SHORT = "ỦY BAN NHÂN DÂN\nXÃ AN THỦY\nSố: 5/KH-UBND\nAn Thủy, ngày 03 tháng 5 năm 2023\nKẾ HOẠCH\nVề thi đua\n"


# Reading


def test_ingest_counts_publishes_and_changes_nothing_the_second_time(
    lantoa: Any, tmp_path: Path, project: Path
) -> None:
    first = lantoa("--data", tmp_path, "ingest", project / "samples")
    again = lantoa("ingest", project / "samples", "--data", tmp_path)
    assert first.exit_code == again.exit_code == 0
    assert "20 files read, 0 failed" in first.stdout
    assert "20 new or changed" in first.stdout
    assert "0 new or changed" in again.stdout
    assert "snapshot 2" in again.stdout


def test_a_broken_file_is_one_line_and_stops_nobody(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "good.txt").write_text(SHORT, "utf-8")
    result = lantoa("--data", tmp_path / "data", "ingest", tmp_path)
    assert result.exit_code == 1
    assert "1 files read, 1 failed" in result.stdout
    (line,) = result.stderr.splitlines()
    assert "bad.txt: " in line


def test_a_missing_file_is_reported_among_others(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(SHORT, "utf-8")
    result = lantoa("--data", tmp_path / "data", "ingest", tmp_path / "good.txt", tmp_path / "gone.txt")
    assert result.exit_code == 1
    assert "gone.txt: cannot be read: No such file" in result.stderr


def test_ingest_finds_files_below_folders_and_by_patterns_but_no_hidden_ones(lantoa: Any, tmp_path: Path) -> None:
    for number, name in enumerate(("a.txt", "deep/er/b.md", ".hidden/c.txt", "d.exe")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SHORT.replace("Số: 5", f"Số: {number}"), "utf-8")
    by_folder = lantoa("--data", tmp_path / "data", "ingest", tmp_path, "--dry-run")
    by_pattern = lantoa("--data", tmp_path / "data", "ingest", f"{tmp_path}/**/*.md", "--dry-run")
    assert "2 files read" in by_folder.stdout
    assert "1 files read" in by_pattern.stdout
    assert not (tmp_path / "data").exists()


def test_documents_from_standard_input_do_not_replace_one_another(lantoa: Any, tmp_path: Path) -> None:
    lantoa("--data", tmp_path, "ingest", "-", text=SHORT)
    second = lantoa("--data", tmp_path, "ingest", "-", text=SHORT.replace("Số: 5", "Số: 6"))
    assert "now has 2 files" in second.stdout


def test_several_processes_read_the_same_as_one(lantoa: Any, tmp_path: Path, project: Path) -> None:
    alone = lantoa("--data", tmp_path / "one", "ingest", project / "samples", "--jobs", "1")
    together = lantoa("--data", tmp_path / "two", "ingest", project / "samples", "--jobs", "2")
    assert alone.stdout.partition(";")[0] == together.stdout.partition(";")[0]
    digests = [
        json.loads((tmp_path / one / "snapshots/1/manifest.json").read_text())["digest"] for one in ("one", "two")
    ]
    assert digests[0] == digests[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ingest",), "Missing argument"),
        (("ingest", "{empty}"), "no documents there"),
        (("ingest", "{empty}/*.txt"), "no documents there"),
        (("ingest", "x", "--jobs", "0"), "--jobs"),
        (("extract", "samples/a01*", "other/a01*", "-o", "{empty}"), "no documents there"),
        (("lineage", "x", "--direction", "sideways"), "sideways"),
        (("query", "implements", "-p", "document"), "NAME=VALUE"),
        (("query", "implements", "--sparql", "-"), "go without a question"),
        (("nonsense",), "No such command"),
    ],
)
def test_wrong_usage_ends_with_2(lantoa: Any, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    result = lantoa("--data", tmp_path / "data", *(one.format(empty=tmp_path) for one in arguments))
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.output


# Extracting


def test_extract_prints_one_object_for_one_file(lantoa: Any, project: Path) -> None:
    found = json.loads(lantoa("extract", project / "samples" / PLAN).stdout)
    text = (project / "samples" / PLAN).read_text("utf-8")
    assert found["source"] == PLAN
    assert found["document"]["number"] == "1486"
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found["citations"])


def test_extract_prints_a_list_for_several_files_and_lines_when_asked(lantoa: Any, project: Path) -> None:
    files = sorted((project / "samples").glob("a0[12]*"))
    listed = json.loads(lantoa("extract", *files).stdout)
    lines = [json.loads(line) for line in lantoa("extract", *files, "--format", "jsonl").stdout.splitlines()]
    assert [one["source"] for one in listed] == [file.name for file in files]
    assert lines == listed


def test_extract_writes_one_file_per_document(lantoa: Any, project: Path, tmp_path: Path) -> None:
    result = lantoa("extract", project / "samples" / PLAN, "-o", tmp_path / "new" / "folder")
    written = tmp_path / "new" / "folder" / f"{Path(PLAN).stem}.json"
    assert result.exit_code == 0
    assert result.stdout == ""
    assert [file.name for file in written.parent.iterdir()] == [written.name]
    assert json.loads(written.read_text("utf-8")) == json.loads(lantoa("extract", project / "samples" / PLAN).stdout)


def test_extract_reads_standard_input(lantoa: Any) -> None:
    assert json.loads(lantoa("extract", "-", text=SHORT).stdout)["document"]["number"] == "5"


def test_extract_goes_on_after_a_broken_file(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x00")
    (tmp_path / "good.txt").write_text(SHORT, "utf-8")
    result = lantoa("extract", tmp_path / "bad.txt", tmp_path / "good.txt")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["source"] == "good.txt"
    assert "bad.txt: " in result.stderr


def test_extract_refuses_two_files_of_one_name_for_one_folder(lantoa: Any, tmp_path: Path) -> None:
    for name in ("a/plan.txt", "b/plan.md"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(SHORT, "utf-8")
    result = lantoa("extract", tmp_path / "a/plan.txt", tmp_path / "b/plan.md", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "'plan'" in result.stderr
    assert not (tmp_path / "out").exists()


# Asking


def test_nothing_published_says_how_to_begin(lantoa: Any, tmp_path: Path) -> None:
    result = lantoa("--data", tmp_path, "lineage", "34-CT/TW")
    assert result.exit_code == 1
    assert "lantoa ingest PATH" in result.stderr


@pytest.mark.parametrize("written", ["19/CT-TTg", "chi thi 19", "Chỉ thị số 19/CT-TTg", "ttg/ct/19/2021"])
def test_resolve_finds_what_people_write(lantoa: Any, data: Path, written: str) -> None:
    found = json.loads(lantoa("--data", data, "resolve", written, "--format", "json").stdout)
    assert found[0]["document"]["key"] == "ttg/ct/19/2021"


def test_resolve_ends_with_1_when_nothing_fits(lantoa: Any, data: Path) -> None:
    assert lantoa("--data", data, "resolve", "zzzz").exit_code == 1


def test_lineage_as_a_tree_with_the_words(lantoa: Any, data: Path) -> None:
    lines = lantoa("--data", data, "lineage", "19/CT-TTg", "--direction", "down", "--evidence").stdout.splitlines()
    row = next(number for number, line in enumerate(lines) if "Công văn 218-CV/TU" in line)
    assert lines[1].startswith("Chỉ thị 19/CT-TTg")
    assert lines[row].startswith("├─ Công văn 218-CV/TU")
    assert "Chỉ thị 19/CT-TTg" in lines[row + 1]
    assert "a02-tinh-uy-quang-binh-cong-van-218.txt:" in lines[row + 2]


def test_lineage_keeps_to_its_depth(lantoa: Any, data: Path) -> None:
    one = json.loads(lantoa("--data", data, "lineage", "19/CT-TTg", "--depth", "1", "--format", "json").stdout)
    assert all(one["root"] in (edge["source"], edge["target"]) or edge for edge in one["edges"])
    assert "ubnd.xa-an-thuy-29179/kh/58/2021" not in {document["key"] for document in one["documents"]}


@pytest.mark.parametrize(("layout", "begins"), [("html", "<!DOCTYPE html>"), ("graphml", "<graphml"), ("json", "{")])
def test_lineage_into_a_file(lantoa: Any, data: Path, tmp_path: Path, layout: str, begins: str) -> None:
    target = tmp_path / f"lineage.{layout}"
    result = lantoa("--data", data, "lineage", "19/CT-TTg", "--format", layout, "-o", target)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert target.read_text("utf-8").startswith(begins)
    assert list(tmp_path.iterdir()) == [target]


def test_query_lists_the_questions_in_both_languages(lantoa: Any) -> None:
    listed = lantoa("query").stdout
    for name in names():
        assert f"\n{name} " in listed
        assert question(name).title.vi in listed
        assert question(name).title.en in listed


@pytest.mark.parametrize("layout", ["table", "json", "csv"])
def test_query_answers_in_each_format(lantoa: Any, data: Path, layout: str) -> None:
    result = lantoa("--data", data, "query", "implements", "-p", "document=19/CT-TTg", "--format", layout)
    assert result.exit_code == 0
    if layout == "json":
        keys = [row["implementing"] for row in json.loads(result.stdout)["rows"]]
    elif layout == "csv":
        keys = [row["implementing"] for row in csv.DictReader(io.StringIO(result.stdout))]
    else:
        keys = [line.split()[0] for line in result.stdout.splitlines()[1:]]
    assert "ubnd.tinh-quang-binh-44/kh/1486/2021" in keys


@pytest.mark.parametrize("name", names())
def test_every_question_runs_on_the_samples(lantoa: Any, data: Path, name: str) -> None:
    substitutes = {"document": "19/CT-TTg", "organisation": "UBND tỉnh Quảng Bình", "cited": "19/CT-TTg"}
    parameters = {
        one.name: substitutes.get(one.name, question(name).example.get(one.name, ""))
        for one in question(name).parameters
        if one.required
    }
    if "cited" in parameters:
        parameters["document"] = "1486/KH-UBND"
    pairs = [part for key, value in parameters.items() for part in ("-p", f"{key}={value}")]
    assert lantoa("--data", data, "query", name, *pairs, "--format", "json").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "exit_code", "said"),
    [
        (("implement",), 2, "the nearest: implements"),
        (("implements",), 2, "needs 'document'"),
        (("implements", "-p", "document=no such thing"), 1, "no document is called"),
        (("implements", "-p", "paper=1"), 2, "no parameter 'paper'"),
    ],
)
def test_query_says_what_is_wrong(
    lantoa: Any, data: Path, arguments: tuple[str, ...], exit_code: int, said: str
) -> None:
    result = lantoa("--data", data, "query", *arguments)
    assert (result.exit_code, said in result.stderr) == (exit_code, True)


def test_query_runs_an_analysts_own_sparql(lantoa: Any, data: Path) -> None:
    text = "SELECT DISTINCT ?label { ?one a lt:Directive ; rdfs:label ?label }"
    table = lantoa("--data", data, "query", "--sparql", "-", text=text)
    rows = json.loads(lantoa("--data", data, "query", "--sparql", "-", "--format", "json", text=text).stdout)
    assert "Chỉ thị 19/CT-TTg" in table.stdout
    assert len(rows["results"]["bindings"]) == len(table.stdout.splitlines()) - 1
    assert lantoa("--data", data, "query", "--sparql", "-", text="ASK { ?s ?p ?o }").stdout == "yes\n"
    described = lantoa("--data", data, "query", "--sparql", "-", text="CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 1")
    assert described.exit_code == 0
    assert described.stdout.rstrip().endswith(".")


@pytest.mark.parametrize(
    ("text", "exit_code"),
    [("SELEC ?x", 2), ("DELETE WHERE { ?s ?p ?o }", 2), ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", 2)],
)
def test_what_is_no_query_or_may_not_run_is_refused(lantoa: Any, data: Path, text: str, exit_code: int) -> None:
    result = lantoa("--data", data, "query", "--sparql", "-", text=text)
    assert result.exit_code == exit_code
    assert result.stderr.startswith("Error: ")


def test_bytes_that_are_no_utf_8_are_no_query(lantoa: Any, data: Path) -> None:
    result = lantoa("--data", data, "query", "--sparql", "-", text=b"SELECT '\xff'")
    assert result.exit_code == 2
    assert "position 8 is not UTF-8" in result.stderr


# Places, checking, pages


def test_place_tells_what_a_unit_was_and_became(lantoa: Any) -> None:
    now = lantoa("place", "xã Lệ Thủy", "--as-of", "2025-08-01").stdout
    before = lantoa("place", "huyện Lệ Thủy", "--as-of", "2024-06-30").stdout
    assert "made of   xã An Thủy, huyện Lệ Thủy" in now
    assert "became    xã Lệ Thủy, tỉnh Quảng Trị" in before
    assert lantoa("place", "xã Không Có Đâu").exit_code == 1
    assert "phường Bến Nghé, quận 1" in lantoa("place", "26740", "--as-of", "2024").stdout
    assert "phường Sài Gòn, thành phố Hồ Chí Minh" in lantoa("place", "26740", "--as-of", "2025-08").stdout
    assert lantoa("place", "26740", "--as-of", "hôm nay").exit_code == 2


def test_validate_finds_nothing_wrong_with_the_samples(lantoa: Any, data: Path) -> None:
    result = lantoa("--data", data, "validate")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing is wrong" in result.stderr


def test_validate_ends_with_1_and_says_what_is_wrong(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.ttl").write_text(
        "<https://w3id.org/lantoa/id/document/x> a <https://w3id.org/lantoa/ontology#Document> .", "utf-8"
    )
    english = lantoa("validate", tmp_path / "bad.ttl")
    vietnamese = lantoa("validate", tmp_path / "bad.ttl", "--language", "vi")
    assert english.exit_code == vietnamese.exit_code == 1
    assert "id/document/x" in english.stdout
    assert english.stdout != vietnamese.stdout


def test_validate_reads_documents_for_the_purpose(lantoa: Any, tmp_path: Path, project: Path) -> None:
    result = lantoa("--data", tmp_path / "data", "validate", project / "samples" / PLAN)
    assert result.exit_code == 0
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("name", ["broken.ttl", "gone.ttl"])
def test_validate_says_what_rdf_it_cannot_read(lantoa: Any, tmp_path: Path, name: str) -> None:
    (tmp_path / "broken.ttl").write_text("this is no Turtle", "utf-8")
    result = lantoa("validate", tmp_path / name)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {tmp_path / name}: ")


def test_docs_are_written(lantoa: Any, tmp_path: Path) -> None:
    lantoa("docs", "ontology", "-o", tmp_path / "ontology.html")
    assert "triển khai" in (tmp_path / "ontology.html").read_text("utf-8")
    assert "## lantoa ingest" in lantoa("docs", "cli").stdout
    assert "## implements" in lantoa("docs", "questions").stdout


def test_version_names_what_it_stands_on(lantoa: Any) -> None:
    assert "pyoxigraph " in lantoa("version").stdout
    assert lantoa("--version").stdout.startswith("lantoa ")


# What all commands share


@pytest.mark.parametrize("name", main.list_commands(None))
def test_every_command_has_help_with_an_example(lantoa: Any, name: str) -> None:
    result = lantoa(name, "--help")
    assert result.exit_code == 0
    assert "Examples:" in result.stdout
    assert f"lantoa {name}" in result.stdout.partition("Examples:")[2]


def test_a_defect_is_one_line_and_a_traceback_only_for_who_asks(lantoa: Any, data: Path, monkeypatch: Any) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("what nobody foresaw")

    monkeypatch.setattr("queries.resolve.resolve", broken)
    told = lantoa("--data", data, "resolve", "x")
    assert told.exit_code == 70
    assert "Traceback" not in told.output
    assert "--debug" in told.stderr
    assert isinstance(lantoa("--debug", "--data", data, "resolve", "x").exception, ZeroDivisionError)
    assert resolve.name == "resolve"


def test_columns_line_up_in_composed_and_decomposed_text(lantoa: Any, data: Path) -> None:
    lines = lantoa("--data", data, "resolve", "19").stdout.splitlines()
    place = lines[0].index("document")
    assert all(width(line[:place]) == place for line in lines)
    assert all(unicodedata.is_normalized("NFC", line) for line in lines)


ATTACHED = (
    SHORT
    + """Nơi nhận:
- Lưu: VT.
QUY CHẾ
LÀM VIỆC
(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 3 tháng 2 năm 2024)
Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.
"""
)


def test_extract_takes_a_file_for_one_document_unless_told_to_split(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ATTACHED, "utf-8")
    whole = json.loads(lantoa("extract", tmp_path / "a.txt").stdout)
    first, second = json.loads(lantoa("extract", tmp_path / "a.txt", "--split").stdout)
    assert "part" not in whole
    assert [(one["part"], one["part_of"]) for one in (first, second)] == [("part-1", None), ("part-2", "part-1")]
    assert (second["document"]["type"]["label"], second["document"]["number"]) == ("Quy chế", None)
    for one in (whole, second):
        (cited,) = [cited for cited in one["citations"] if cited["identifier"] == "34-CT/TW"]
        assert ATTACHED[cited["start"] : cited["end"]] == cited["text"]
    lines = lantoa("extract", tmp_path / "a.txt", "--split", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == [first, second]
    lantoa("extract", tmp_path / "a.txt", "--split", "-o", tmp_path / "out")
    written = {file.name: json.loads(file.read_text("utf-8")) for file in (tmp_path / "out").iterdir()}
    assert written == {"a.json": first, "a.part-2.json": second}


def test_a_part_is_not_written_over_another_file(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ATTACHED, "utf-8")
    (tmp_path / "a.part-2.txt").write_text(SHORT, "utf-8")
    result = lantoa("extract", tmp_path / "a.txt", tmp_path / "a.part-2.txt", "--split", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "separate calls" in result.stderr


def test_ingest_takes_a_file_with_several_documents_apart(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ATTACHED, "utf-8")
    result = lantoa("--data", tmp_path / "data", "ingest", tmp_path / "a.txt")
    assert "1 files read, 0 failed; 2 documents; " in result.stdout
    assert "now has 1 files" in result.stdout
    assert "a.txt: 2 documents" in result.stderr
    verified = lantoa("--data", tmp_path / "data", "verify")
    assert verified.exit_code == 0
    assert "1 files" in verified.stderr


RTF = rb"{\rtf1\ansi\ansicpg1252\uc1 S\u7889?: 5/KH-UBND\par K\u7870? HO\u7840?CH\par V\u7873? thi \u273?ua\par}"


def test_standard_input_is_taken_for_what_it_is(lantoa: Any) -> None:
    assert json.loads(lantoa("extract", "-", text=RTF).stdout)["document"]["number"] == "5"
    assert "broken PDF" in lantoa("extract", "-", text=b"%PDF-1.4 cut off").stderr


def test_ingest_tells_in_one_line_what_should_be_known_of_a_file(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Uû ban nh©n d©n tØnh B×nh §Þnh ban hµnh quyÕt ®Þnh".encode("latin-1"))
    (tmp_path / "plain.txt").write_text(SHORT, "utf-8")
    result = lantoa("ingest", tmp_path, "--dry-run")
    assert [line.rpartition("/")[2] for line in result.stderr.splitlines()] == ["old.txt: read as text+tcvn3"]


def test_evidence_from_a_file_with_pages_names_the_page(lantoa: Any, tmp_path: Path) -> None:
    words = "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.\n"
    raw = RawDocument("scan.pdf", "5" * 64, SHORT + words, "application/pdf", "ocr", (0, 10, len(SHORT)))
    store = open_store(tmp_path)
    load(store, [graph_of(raw)], "scan.pdf", datetime.now(UTC), tmp_path)
    publish(store, tmp_path, datetime.now(UTC)).close()
    asked = ("--data", tmp_path, "lineage", "34-CT/TW", "--direction", "down")
    assert ", p. 3, " in lantoa(*asked, "--evidence").stdout
    found = json.loads(lantoa(*asked, "--format", "json").stdout)
    assert [proof["page"] for edge in found["edges"] for proof in edge["evidence"]] == [3]
