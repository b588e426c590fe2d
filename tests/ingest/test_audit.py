"""The blind check lists what nothing accounts for, and only that."""

import hashlib
import json
import unicodedata
from collections import Counter
from dataclasses import replace

import pytest
from click.testing import CliRunner

from graph_api.cli import main
from ingest.audit import Kind, audit, completeness
from ingest.model import Body, Citation, Extraction, Header, Movement, RawDocument, Recipient, Span

WHOLE = Header(
    type="Kế hoạch",
    number="15",
    symbol="KH-UBND",
    number_line=Span(0, 3),
    title="x",
    date="2023",
    issuer=Body("UBND"),
    signatory="A",
)
HEADER = "Số\n"


def gaps(text, kind, extraction=None):
    raw = RawDocument("a.txt", hashlib.sha256(text.encode()).hexdigest(), text)
    found = audit(raw, extraction or Extraction(WHOLE))
    return [gap.words for gap in found.gaps if gap.kind is kind]


def words(text, part):
    return Span(text.index(part), text.index(part) + len(part))


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("Chỉ thị số 34-CT/TW ngày 07/4/2014", ["34-CT/TW"]),
        ("Kế hoạch số 480 / KH- UBND của tỉnh", ["480 / KH- UBND"]),
        ("Nghị định 73/2023/NĐ-CP; 55/2022/QH15", ["73/2023/NĐ-CP", "55/2022/QH15"]),
        ("Hướng dẫn số 22HD/TWĐTN, 298 KH/TWĐTN", ["22HD/TWĐTN", "298 KH/TWĐTN"]),
        ("Công văn 3543/UBND-NC, 30/HĐTĐ, 22-CT-TW", ["3543/UBND-NC", "30/HĐTĐ", "22-CT-TW"]),
        (unicodedata.normalize("NFD", "số 1635/QĐ-UBND"), [unicodedata.normalize("NFD", "1635/QĐ-UBND")]),
        ("số 12/KH-\nUBND", ["12/KH- UBND"]),
        ("ngày 16/7/2021, 24/24 giờ, 10 km/giờ, 3 - TP, 12 CBCC, 5 Điều, 2/Lưu, Số: /KH-UBND", []),
        (
            "theo QCVN 5:2022/BTNMT và tiêu chuẩn cơ sở 61: 2018/BVTV; Số:5/KH-SYT, số: 6/KH-SYT",
            ["5/KH-SYT", "6/KH-SYT"],
        ),
        ("Kế hoạch số 15/KH-UBND này; Kế hoạch 15/2023/KH-UBND", []),
    ],
)
def test_numbers_that_no_citation_covers(text, candidates):
    assert gaps(HEADER + text, Kind.NUMBER) == candidates


def test_a_citation_or_the_header_covers_a_number():
    text = "Số: 7/KH-SNV\nThực hiện Chỉ thị số 34-CT/TW và 35-CT/TW"
    citation = Citation("c1", words(text, "Chỉ thị số 34-CT/TW"), "Chỉ thị", "34", "CT/TW", "34-CT/TW", "34-CT/TW")
    header = replace(WHOLE, number_line=words(text, "7/KH-SNV"))
    assert gaps(text, Kind.NUMBER, Extraction(header, (citation,))) == ["35-CT/TW"]


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("phong trào thi đua “Dạy tốt, học tốt” của ngành", ["Dạy tốt, học tốt"]),
        ('cuộc vận động "Ngày vì người nghèo"; chiến dịch «Mùa hè xanh»', ["Ngày vì người nghèo", "Mùa hè xanh"]),
        ("các phong trào “Xanh và sạch”, “Sạch và đẹp” và “Đẹp và xanh”", ["Xanh và sạch", "Sạch và đẹp", "Đẹp và xanh"]),
        ("phong trào thi\nđua “Vì người\nnghèo”", ["Vì người nghèo"]),
        ("tinh thần “Nói đi đôi với làm”. Phong trào này tốt. Danh hiệu “Chiến sĩ thi đua”", []),
    ],
)  # fmt: skip
def test_quoted_names_that_no_movement_covers(text, candidates):
    assert gaps(HEADER + text, Kind.MOVEMENT) == candidates


def test_a_movement_and_its_further_mentions_cover_names():
    text = "phong trào “Vì người nghèo”; phong trào “Vì người nghèo hơn”; chương trình “Hương sen”"
    mention = words(text, "Vì người nghèo hơn")
    movement = Movement("m1", words(text, "Vì người nghèo"), "Vì người nghèo", "phong trào", "x", mentions=(mention,))
    assert gaps(text, Kind.MOVEMENT, Extraction(WHOLE, movements=(movement,))) == ["Hương sen"]


LIST = """Kính gửi: UBND tỉnh
Một đoạn văn dài của phần nội dung, không phải nơi nhận, kéo dài cho tới khi vượt quá độ dài của một dòng bình thường ở đây.
- Một việc phải làm
Nơi nhận:                TM. ỦY BAN NHÂN DÂN
- Như trên;                  CHỦ TỊCH
- Sở Nội vụ;
+ Các xã;
- Lưu: VT.
- Sau dòng lưu không còn nơi nhận
"""


def recipients(*parts):
    return tuple(Recipient(words(LIST, part), **given) for part, given in parts)


@pytest.mark.parametrize(
    ("read", "candidates"),
    [
        ((), ["Như trên;", "Sở Nội vụ;", "Các xã;", "Lưu: VT."]),
        ((("Như trên", {"pointer": "Như trên"}), ("Sở Nội vụ", {"bodies": (Body("Sở Nội vụ"),)}), ("Các xã", {"bodies": (Body("Các xã"),)}), ("Lưu: VT", {"archive": True})), []),
        ((("Như trên", {"pointer": "Như trên"}), ("Sở Nội vụ", {}), ("Các xã", {"bodies": (Body("Các xã"),)}), ("Lưu: VT", {"archive": True})), ["Sở Nội vụ;"]),
    ],
)  # fmt: skip
def test_recipient_lines_that_name_nobody(read, candidates):
    assert gaps(LIST, Kind.RECIPIENT, Extraction(WHOLE, recipients=recipients(*read))) == candidates


def test_a_line_outside_the_lists_that_names_nobody_is_a_gap():
    read = recipients(("UBND tỉnh", {}))
    assert "UBND tỉnh" in gaps(LIST, Kind.RECIPIENT, Extraction(WHOLE, recipients=read))


def test_what_a_header_lacks():
    assert gaps("Kế hoạch", Kind.HEADER) == []
    lacking = Extraction(replace(WHOLE, date=None, signatory=None))
    assert gaps("Kế hoạch", Kind.HEADER, lacking) == ["no date", "no signatory"]


def test_completeness_counts_candidates():
    text = HEADER + "34-CT/TW; 35-CT/TW"
    citation = Citation("c1", words(text, "34-CT/TW"), None, "34", "CT/TW", "34-CT/TW", "34-CT/TW")
    raw = RawDocument("a.txt", "0" * 64, text)
    found = audit(raw, Extraction(WHOLE, (citation,)))
    assert found.candidates == Counter({Kind.HEADER: 6, Kind.NUMBER: 2, Kind.MOVEMENT: 0, Kind.RECIPIENT: 0})
    assert completeness([found], Kind.NUMBER) == 0.5
    assert completeness([found], Kind.MOVEMENT) is None
    assert completeness([found, found]) == 7 / 8
    (gap,) = found.gaps
    assert (gap.before, gap.words, gap.after) == ("Số 34-CT/TW;", "35-CT/TW", "")


def test_the_command_lists_gaps_and_shares(tmp_path):
    (tmp_path / "a.txt").write_text(
        "Thực hiện Mẫu số 12/KH-UBND và Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị."
    )
    table = CliRunner().invoke(main, ["audit", str(tmp_path)])
    assert table.exit_code == 0
    assert "12/KH-UBND] và Chỉ thị" in table.stdout
    assert table.stdout.splitlines()[-1].split()[:2] == ["all", "50.0%"]
    told = json.loads(CliRunner().invoke(main, ["audit", str(tmp_path), "--format", "json"]).stdout)
    assert told["kinds"]["number"] == 0.5
    assert told["files"][0]["gaps"][-1]["words"] == "no signatory"
    (tmp_path / "b.txt").write_bytes(b"")
    failed = CliRunner().invoke(main, ["audit", str(tmp_path)])
    assert failed.exit_code == 1
    assert "b.txt" in failed.stderr
