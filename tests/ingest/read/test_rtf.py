import pytest

from ingest.model import IngestError
from ingest.read import read_stream

FONTS = r"{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fcharset162 .VnTime;}{\f2 .VnTimeH;}{\f3\fcharset163 Arial;}{\f4 VNI-Times;}}"

CASES = {
    "paragraphs": (r"K\u7871? ho\u7841?ch\par Hai\par", "Kế hoạch\nHai\n"),
    "substitutes are skipped": (r"K\u7871\'3f ho\uc2\u7841??ch\par", "Kế hoạch\n"),
    "pair beyond U+FFFF": (r"\uc0\u-10179\u-8704 x\par", "\U0001f600x\n"),
    "code page 1258": (r"\f3 Quy\'ea\'ect\par", "Quyê\u0301t\n"),
    "TCVN3 font, bytes of a Turkish set": (r"\f1 kÕt ®\'ddnh \'fd\par".replace("Õ", r"\'d5").replace("®", r"\'ae"), "kết đính ý\n"),
    "TCVN3 capitals": (r"\f2 quy\'d5t \'ae\'denh\par", "QUYẾT ĐỊNH\n"),
    "VNI in parted runs": (r"{\f4 qu}{\f4 a}\f4\'f9 \b ng\'f6\'f4\b0\'f8i\par", "quá người\n"),
    "capitals, hidden, deleted": (r"{\caps k\u7871?} {\v x}{\deleted y}ho\par", "KẾ ho\n"),
    "table": (r"\trowd\intbl STT\cell C\u417? quan\cell\row\pard sau\par", "STT\tCơ quan\nsau\n"),
    "cells of several lines": (r"\trowd\intbl UBND\par T\u7880\'3fNH A\cell ng\u224?y 1\cell\row\pard", "UBND\nTỈNH A\n\nngày 1\n\n"),
    "left out": (r"{\info{\title T}}{\*\generator G;}{\header H}{\pict 00ff}{\field{\*\fldinst PAGE}{\fldrslt 3}}\par", "3\n"),
    "footnote below": (r"C\u226?u{\footnote\pard ch\u250? th\u237?ch} h\u7871?t.\par Sau\par", "Câu hết.\nchú thích\nSau\n"),
    "text box": (r"A{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt B\par}}}\par", "A\nB\n\n"),
    "list number": (r"{\listtext 1.\tab}M\u7897?t\par", "1.\tMột\n"),
    "signs": (r"34\_CT/TW\~a\endash b \{x\}\line y\par", "34-CT/TW\u00a0a–b {x}\ny\n"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), CASES.values(), ids=CASES)
def test_body(body, expected):
    text = read_stream("a.rtf", (r"{\rtf1\ansi\ansicpg1252" + FONTS + "\n" + body + "}").encode("latin-1")).text
    assert text == expected


def test_cut_off_is_said():
    raw = read_stream("a.rtf", rb"{\rtf1\ansi {\b K\u7871? ho")
    assert raw.text == "Kế ho"
    assert "cut off" in raw.warnings[0]


@pytest.mark.parametrize("data", [rb"{\rtf1 }", rb"{\rtf1" + b"{" * 5000])
def test_broken(data):
    with pytest.raises(IngestError, match=r"a\.rtf: "):
        read_stream("a.rtf", data)
