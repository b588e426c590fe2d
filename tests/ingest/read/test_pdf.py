from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from ingest.model import IngestError
from ingest.read import ocr, read_stream

LETTERHEAD = [(80, 780, "UBND XA A"), (320, 780, "CONG HOA XA HOI"), (80, 764, "So: 12/KH-UBND"), (320, 764, "ngay 3")]


def lines(*texts: str, top: float = 700) -> list[tuple[float, float, str]]:
    return [(80, top - 16 * number, text) for number, text in enumerate(texts)]


@pytest.fixture
def without_tesseract(monkeypatch):
    monkeypatch.setattr(ocr, "missing", lambda: f"Tesseract is not installed; install it with: {ocr.INSTALL}")


def test_columns_and_pages(make_pdf):
    raw = read_stream("a.pdf", make_pdf([LETTERHEAD, lines("trang hai")]))
    assert raw.text == "UBND XA A\tCONG HOA XA HOI\nSo: 12/KH-UBND\tngay 3\n\ftrang hai"
    assert [raw.text[start:].split("\n")[0] for start in raw.pages] == ["UBND XA A\tCONG HOA XA HOI", "trang hai"]
    assert [raw.page(raw.text.index(words)) for words in ("UBND", "ngay", "trang")] == [1, 1, 2]


def test_room_for_a_number_is_no_column(make_pdf):
    assert read_stream("a.pdf", make_pdf([[(80, 700, "So:"), (150, 700, "/KH-UBND")]])).text == "So: /KH-UBND"


def test_page_numbers_and_running_heads_are_out(make_pdf):
    pages = [
        [(80, 820, "CONG BAO/So 281" if n % 2 else str(n)), (480, 820, str(n) if n % 2 else "CONG BAO/So 281"), *lines(f"noi dung {n}", *"abcd"), (300, 30, f"- {n} -")]
        for n in range(1, 8)
    ]  # fmt: skip
    text = read_stream("a.pdf", make_pdf(pages)).text
    assert "CONG" not in text
    assert "- 3 -" not in text
    assert [f"noi dung {n}" in text for n in range(1, 8)] == [True] * 7


def test_only_what_is_equal_returns(make_pdf):
    pages = [lines(f"Dieu {n}", f"viec {n * 'x'}", *"abcd", f"cuoi {n}", f"trang {n} het") for n in range(1, 6)]
    text = read_stream("a.pdf", make_pdf(pages)).text
    assert [f"{words} {n}" in text for n in range(1, 6) for words in ("Dieu", "cuoi")] == [True] * 10


def test_paragraphs_stand_apart(make_pdf):
    words = [(80, 700, "doan mot"), (80, 684, "tiep theo"), (80, 668, "het."), (80, 640, "Doan hai")]
    assert read_stream("a.pdf", make_pdf([words])).text == "doan mot\ntiep theo\nhet.\n\nDoan hai"


def test_old_font_and_its_capitals(make_pdf):
    data = make_pdf([lines("quyÕt ®Þnh cña")], font=".VnTimeH")
    raw = read_stream("a.pdf", data)
    assert (raw.text, raw.method) == ("QUYẾT ĐỊNH CỦA", "pdf-text+tcvn3")


def test_old_encoding_in_a_font_that_does_not_tell(make_pdf):
    words = [f"c¨n cø nghÞ ®Þnh sè {n} cña chÝnh phñ quy ®Þnh" for n in range(5)]
    raw = read_stream("a.pdf", make_pdf([lines(*words), lines(*words)]))
    assert "căn cứ nghị định số 4 của chính phủ" in raw.text
    assert raw.method == "pdf-text+tcvn3"
    assert raw.text[raw.pages[1] :].startswith("căn cứ")


def test_garbage_before_the_head(make_pdf):
    assert read_stream("a.pdf", b"\x00\x01 mail gateway\r\n" + make_pdf([lines("noi dung")])).text == "noi dung"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.4\n", "broken PDF"),
        (b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>", "broken PDF"),
    ],
)
def test_broken(data, reason):
    with pytest.raises(IngestError, match=rf"a\.pdf: a {reason}"):
        read_stream("a.pdf", data)


def test_locked(make_pdf):
    key = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + "a" * 32 + ") /U (" + "b" * 32 + ") >> /ID [(a) (a)]"
    with pytest.raises(IngestError, match="locked with a password"):
        read_stream("a.pdf", make_pdf([lines("x")], encrypt=key))


def test_empty_pages(make_pdf):
    with pytest.raises(IngestError, match="no words in it"):
        read_stream("a.pdf", make_pdf([[], []]))


def test_scan_without_the_tool_names_the_package(without_tesseract):
    buffer = BytesIO()
    Image.new("RGB", (800, 1100), "white").save(buffer, "PDF")
    with pytest.raises(IngestError, match="apt-get install -y tesseract-ocr tesseract-ocr-vie"):
        read_stream("a.pdf", buffer.getvalue())


def test_pages_begin_in_order(make_pdf):
    raw = read_stream("a.pdf", make_pdf([lines("a b c"), [], lines("d")]))
    assert all(left < right for left, right in pairwise(raw.pages))
    assert len(raw.pages) == 3
