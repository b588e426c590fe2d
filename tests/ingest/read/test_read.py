import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from ingest.model import IngestError, RawDocument
from ingest.read import EXTENSIONS, ocr, read, read_stream, sniff


def picture(kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(buffer, kind, **options)
    return buffer.getvalue()


KINDS = {
    "words.doc": (b"{\\rtf1 x}", sniff.RTF),
    "page.doc": (b"<html><body>x", sniff.HTML),
    "mark.txt": (b"\xef\xbb\xbf \n<!-- x --><!DOCTYPE html>", sniff.HTML),
    "wide.htm": ("\ufeff<html>".encode("utf-16-le"), sniff.HTML),
    "quote.txt": (b"3 < 5 <b>x</b>", sniff.TEXT),
    "no-extension": (b"x", sniff.TEXT),
    "a.PDF": (b"x", sniff.PDF),
    "gateway.bin": (b"received\r\n%PDF-1.5", sniff.PDF),
    "scan.txt": (picture("PNG"), "image/png"),
    "scan.docx": (picture("JPEG"), "image/jpeg"),
    "scan.pdf": (picture("TIFF"), "image/tiff"),
    "scan.md": (picture("WEBP"), "image/webp"),
    "scan.x": (picture("BMP"), "image/bmp"),
    "BMT.txt": (b"BMTTQ xa", sniff.TEXT),
    "a.xlsx.zip": (b"PK\x03\x04", sniff.DOCX),
    "a.mp3": (b"x", "audio/mpeg"),
}


@pytest.mark.parametrize(("name", "data", "kind"), [(name, *row) for name, row in KINDS.items()], ids=KINDS)
def test_content_comes_before_extension(name, data, kind):
    assert sniff.media_type(name, data) == kind


def test_unknown_kind_names_what_can_be_read():
    with pytest.raises(IngestError, match=rf"a\.mp3: audio/mpeg cannot be read; what can: {EXTENSIONS[0]}"):
        read_stream("a.mp3", b"x")


def test_path_with_vietnamese_name(tmp_path: Path):
    path = tmp_path / "Kế hoạch số 5 – phường Đông Sơn.txt"
    path.write_text("Kế hoạch")
    assert read(path).path == str(path)


def test_no_file_and_folder(tmp_path: Path):
    for path in (tmp_path, tmp_path / "nothing.txt"):
        with pytest.raises(IngestError, match="cannot be read"):
            read(path)


def test_too_large_is_refused_before_reading(tmp_path: Path):
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    with pytest.raises(IngestError, match=r"it has 209,715,200 bytes, more than the 104,857,600 that are read"):
        read(path)


def test_picture_without_the_tool(monkeypatch):
    monkeypatch.setattr(ocr, "missing", lambda: f"Tesseract is not installed; install it with: {ocr.INSTALL}")
    with pytest.raises(IngestError, match="apt-get install -y tesseract-ocr tesseract-ocr-vie"):
        read_stream("a.txt", picture("PNG"))


@pytest.mark.parametrize("data", [picture("PNG")[:30], picture("TIFF")[:50], b"\xff\xd8\xff"])
def test_broken_picture(data, monkeypatch):
    monkeypatch.setattr(ocr, "missing", lambda: None)
    with pytest.raises(IngestError, match="a broken picture"):
        read_stream("a.png", data)


def test_picture_of_too_many_points(monkeypatch):
    monkeypatch.setattr(ocr, "missing", lambda: None)
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBBI", 13, b"IHDR", 60_000, 60_000, 8, 2, 0, 0, 0, 0)
    with pytest.raises(IngestError, match=r"more points than are read|a broken picture"):
        read_stream("a.png", header + picture("PNG")[33:])


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize("data", [OLE, OLE + b"\0" * 600, OLE + b"\xff" * 5000])
def test_broken_container(data):
    with pytest.raises(IngestError, match=r"a\.doc: .*(?:cut off|without a Word document)"):
        read_stream("a.doc", data)


def test_page_of_a_place():
    raw = RawDocument("a.pdf", "", "một\n\fhai", pages=(0, 5))
    assert [raw.page(place) for place in (0, 4, 5, 7)] == [1, 1, 2, 2]
    assert RawDocument("a.txt", "", "x").page(0) is None
