"""Files that hold several documents, on the command line."""

import json
from pathlib import Path
from typing import Any

SHORT = "ỦY BAN NHÂN DÂN\nXÃ AN THỦY\nSố: 5/KH-UBND\nAn Thủy, ngày 03 tháng 5 năm 2023\nKẾ HOẠCH\nVề thi đua\n"
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
