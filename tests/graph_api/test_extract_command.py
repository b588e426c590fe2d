"""`lantoa extract`: what documents say, as JSON."""

import json
from pathlib import Path
from typing import Any

PLAN = "a03-ubnd-tinh-quang-binh-ke-hoach-1486.txt"
SHORT = "ỦY BAN NHÂN DÂN\nXÃ AN THỦY\nSố: 5/KH-UBND\nAn Thủy, ngày 03 tháng 5 năm 2023\nKẾ HOẠCH\nVề thi đua\n"


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


RTF = rb"{\rtf1\ansi\ansicpg1252\uc1 S\u7889?: 5/KH-UBND\par K\u7870? HO\u7840?CH\par V\u7873? thi \u273?ua\par}"


def test_standard_input_is_taken_for_what_it_is(lantoa: Any) -> None:
    assert json.loads(lantoa("extract", "-", text=RTF).stdout)["document"]["number"] == "5"
    assert "broken PDF" in lantoa("extract", "-", text=b"%PDF-1.4 cut off").stderr
