"""What all commands share, and those that check, tell of places and write pages."""

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from graph_api.cli import main
from graph_api.commands.ask import resolve
from graph_api.writing import width

PLAN = "a03-ubnd-tinh-quang-binh-ke-hoach-1486.txt"


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
