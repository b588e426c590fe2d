"""`lantoa ingest`: what is read, what is left out, what is told."""

import json
from pathlib import Path
from typing import Any

import pytest

SHORT = "ỦY BAN NHÂN DÂN\nXÃ AN THỦY\nSố: 5/KH-UBND\nAn Thủy, ngày 03 tháng 5 năm 2023\nKẾ HOẠCH\nVề thi đua\n"


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
        (("ingest", ""), "an empty path"),
        (("extract", "samples/a01*", " "), "an empty path"),
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


def test_ingest_tells_in_one_line_what_should_be_known_of_a_file(lantoa: Any, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Uû ban nh©n d©n tØnh B×nh §Þnh ban hµnh quyÕt ®Þnh".encode("latin-1"))
    (tmp_path / "plain.txt").write_text(SHORT, "utf-8")
    result = lantoa("ingest", tmp_path, "--dry-run")
    assert [line.rpartition("/")[2] for line in result.stderr.splitlines()] == ["old.txt: read as text+tcvn3"]
