"""`lantoa resolve`, `lineage` and `query`: answers as people and programs read them."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ingest.load import load, open_store
from ingest.model import RawDocument
from ingest.pipeline import graph_of
from queries.catalogue import names, question
from queries.snapshot import publish

SHORT = "ỦY BAN NHÂN DÂN\nXÃ AN THỦY\nSố: 5/KH-UBND\nAn Thủy, ngày 03 tháng 5 năm 2023\nKẾ HOẠCH\nVề thi đua\n"


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
