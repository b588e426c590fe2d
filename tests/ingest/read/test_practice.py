"""Every practice document, read from its original and compared with its reference text.

The measure is the share of words in common (order and letter case aside). References of scans are themselves an OCR
run, and those of scans with a bad text layer are that bad layer: such documents are judged by whether their words are Vietnamese.
"""

import json
import random
import re
import unicodedata
from collections import Counter
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from ingest.model import IngestError, RawDocument
from ingest.read import ocr, read, read_stream
from ingest.read.encodings.syllables import marked_share, vietnamese_share

pytestmark = pytest.mark.shared

FLOORS = {
    "doc": 0.98,
    "doc (TCVN3)": 0.99,
    "doc (VNI)": 0.99,
    "rtf (TCVN3)": 0.99,
    "pdf": 0.97,
    "pdf (TCVN3)": 0.99,
    "pdf-scan": 0.78,
}
PAGES = 2  # of a scan


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+(?:[-/.][^\W_]+)*", unicodedata.normalize("NFC", text).lower()))


def common(left: str, right: str) -> float:
    first, second = words(left), words(right)
    return 2 * (first & second).total() / (first.total() + second.total())


def manifest(shared: Path, *, scans: bool) -> list[dict[str, str]]:
    entries = json.loads((shared / "practice" / "manifest.json").read_text(encoding="utf-8"))
    return [entry for entry in entries if (entry["format"] == "pdf-scan") is scans]


def first_pages(data: bytes) -> bytes:
    """What stands before the head, and a PDF of the first pages."""
    start = data.index(b"%PDF")
    document = pypdfium2.PdfDocument(data[start:])
    short = pypdfium2.PdfDocument.new()
    short.import_pages(document, list(range(min(PAGES, len(document)))))
    buffer = BytesIO()
    short.save(buffer)
    return data[:start] + buffer.getvalue()


def read_original(shared: Path, entry: dict[str, str], *, short: bool = False) -> RawDocument:
    path = shared / "practice" / entry["original"]
    data = path.read_bytes()
    return read_stream(path.name, first_pages(data) if short else data)


def test_documents_with_text(shared: Path):
    found = {}
    for entry in manifest(shared, scans=False):
        raw = read_original(shared, entry)
        reference = (shared / "practice" / entry["text"]).read_text(encoding="utf-8")
        found[entry["id"]] = (entry["format"], common(raw.text, reference))
        assert raw.warnings == ()
        legacy = re.search(r"\((.*)\)", entry["format"])
        assert raw.method.endswith(legacy[1].lower()) if legacy else "+" not in raw.method, entry["id"]
    assert [row for row in found.items() if row[1][1] < FLOORS[row[1][0]]] == []
    assert len(found) == 30


def test_scans(shared: Path, tesseract: None):
    found, bad_layers = {}, {}
    for entry in manifest(shared, scans=True):
        raw = read_original(shared, entry, short=True)
        assert raw.method == "ocr"
        assert len(raw.pages) <= PAGES
        if "garbled-layer" in entry["tags"]:
            bad_layers[entry["id"]] = min(marked_share(raw.text), vietnamese_share(raw.text))
            continue
        pages = (shared / "practice" / entry["text"]).read_text(encoding="utf-8").split("\f")
        found[entry["id"]] = common(raw.text, "\n".join(pages[:PAGES]))
    assert [row for row in found.items() if row[1] < FLOORS["pdf-scan"]] == []
    assert [row for row in bad_layers.items() if row[1] < 0.7] == []
    assert len(found) + len(bad_layers) == 13


@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize(
    ("name", "signer"),
    [("central-qd729-ttg-2026-scan", "Lê Minh Hưng"), ("central-vpcp-cv3722-2026-scan", "KT. BỘ TRƯỞNG, CHỦ NHIỆM")],
)
def test_a_signature_under_a_black_seal(shared: Path, name: str, signer: str):
    assert signer in read(shared / "practice" / "originals" / f"{name}.pdf").text


@pytest.mark.parametrize("format_name", ["doc", "rtf (TCVN3)", "pdf"])
def test_damaged_files_are_read_or_refused_in_words(shared: Path, format_name: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ocr, "missing", lambda: f"Tesseract is not installed; install it with: {ocr.INSTALL}")
    entries = [entry for entry in manifest(shared, scans=False) if entry["format"] == format_name]
    entry = min(entries, key=lambda entry: int(entry["chars"]))
    data = (shared / "practice" / entry["original"]).read_bytes()
    chance = random.Random(4)
    outcomes: Counter[str] = Counter()
    for _ in range(60):
        damaged = bytearray(data[: chance.randrange(8, len(data))] if chance.random() < 0.3 else data)
        for _ in range(chance.randrange(40)):
            damaged[chance.randrange(8, len(damaged))] = chance.randrange(256)
        try:
            raw = read_stream(f"a.{format_name[:3]}", bytes(damaged))
            outcomes["read" if raw.text.strip() else "empty"] += 1
        except IngestError as error:
            outcomes["refused" if error.reason else "silent"] += 1
    assert set(outcomes) <= {"read", "refused"}
    assert outcomes.total() == 60


def test_locked_doc(shared: Path):
    entry = next(entry for entry in manifest(shared, scans=False) if entry["format"] == "doc")
    data = bytearray((shared / "practice" / entry["original"]).read_bytes())
    place = data.index(b"\xec\xa5")  # the main stream's first bytes; its flags stand ten bytes further
    data[place + 11] |= 0x01
    with pytest.raises(IngestError, match="locked with a password"):
        read_stream("a.doc", bytes(data))
