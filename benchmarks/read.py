"""Readers beside other libraries and tools for the same formats, on real documents with reference texts.

pip install rapidfuzz==3.14.6 pdfplumber==0.11.10 pypdf==7.1.0 mammoth==1.13.0 docx2python==3.7.1 striprtf==0.0.35 \
    trafilatura==2.3.1 readability-lxml==0.9 legacy-doc==0.2.1
apt-get install antiword catdoc poppler-utils libreoffice-writer-nogui
python benchmarks/read.py ../shared/practice [--ocr]

Per format and candidate: documents read, word error rate (edits per word of the reference, in order), words in common
(F1, order aside), seconds per document; means over documents. What is not installed is left out. There are no docx and
html originals: those are the doc originals converted by LibreOffice, html inside the frame of a portal page.
`--ocr` tries Tesseract's settings on pages with a known text, drawn, turned by 0.4°, blurred and pressed as JPEG.
"""

import io
import json
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from ingest.read import read_stream

Candidate = Callable[[Path], str]

LINKS = "".join(f'<li><a href="#">Kế hoạch số {n}/KH-UBND về phong trào thi đua</a></li>' for n in range(40))
PORTAL = (
    f"<html><body><form><div class=header><ul>{LINKS}</ul></div><table><tr><td><ul>{LINKS}</ul></td><td><div>{{}}</div>"
    f"</td></tr></table><div class=footer>Cổng thông tin điện tử, giấy phép 15/GP-TTĐT</div></form></body></html>"
)


def words(text: str) -> list[str]:
    """Words and numbers, letter case aside (the references of TCVN3 texts lose capitals)."""
    return re.findall(r"[^\W_]+(?:[-/.][^\W_]+)*", unicodedata.normalize("NFC", text).replace("Ð", "Đ").lower())


def compare(reference: str, text: str) -> tuple[float, float]:
    """Word error rate and words in common."""
    distance = import_module("rapidfuzz.distance").Levenshtein.distance
    wanted, found = words(reference), words(text)
    shared = (Counter(wanted) & Counter(found)).total()
    return distance(wanted, found) / len(wanted), 2 * shared / max(1, len(wanted) + len(found))


def tool(*command: str) -> Candidate:
    """A program that writes a file's text to its output."""
    return lambda path: subprocess.run([*command, str(path)], capture_output=True, check=True).stdout.decode()


def pdftotext(path: Path) -> str:
    """The reader of poppler, lines as on the page."""
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()


def library(module: str, use: Callable[..., str]) -> Candidate:
    """A library, imported when it is used."""
    return lambda path: use(import_module(module), path)


def ours(path: Path) -> str:
    """The reader of this project."""
    return read_stream(path.name, path.read_bytes()).text


CANDIDATES: dict[str, dict[str, Candidate]] = {
    "pdf": {
        "ours (pypdfium2, own lines)": ours,
        "pdftotext -layout": pdftotext,
        "pdfplumber": library(
            "pdfplumber", lambda m, p: "\f".join(page.extract_text() or "" for page in m.open(p).pages)
        ),
        "pypdf": library("pypdf", lambda m, p: "\f".join(page.extract_text() for page in m.PdfReader(p).pages)),
        "pypdf, layout mode": library(
            "pypdf",
            lambda m, p: "\f".join(page.extract_text(extraction_mode="layout") for page in m.PdfReader(p).pages),
        ),
        "pypdfium2, its own lines": library(
            "pypdfium2", lambda m, p: "\f".join(page.get_textpage().get_text_range() for page in m.PdfDocument(p))
        ),
    },
    "doc": {
        "ours (olefile, own pieces)": ours,
        "antiword": tool("antiword", "-m", "UTF-8.txt", "-w", "0"),
        "catdoc": tool("catdoc", "-d", "utf-8", "-w"),
        "legacy-doc": library("legacy_doc", lambda m, p: m.extract_text(p.read_bytes()).text),
    },
    "rtf": {
        "ours": ours,
        "striprtf": library("striprtf.striprtf", lambda m, p: m.rtf_to_text(p.read_text("latin-1"), errors="replace")),
    },
    "docx": {
        "ours (python-docx, own walk)": ours,
        "mammoth": library("mammoth", lambda m, p: m.extract_raw_text(p.open("rb")).value),
        "docx2python": library("docx2python", lambda m, p: m.docx2python(p, duplicate_merged_cells=False).text),
    },
    "html": {
        "ours (lxml, own rule)": ours,
        "trafilatura": library(
            "trafilatura", lambda m, p: m.extract(p.read_text(), include_tables=True, favor_recall=True)
        ),
        "readability-lxml": library(
            "readability",
            lambda m, p: import_module("lxml.html").fromstring(m.Document(p.read_text()).summary()).text_content(),
        ),
    },
}


def report(label: str, candidate: Candidate, documents: Iterable[tuple[Path, str]]) -> None:
    """One row of a table: a candidate on documents with their references."""
    rates, failed, start = [], 0, time.perf_counter()
    for path, reference in documents:
        try:
            rates.append(compare(reference, candidate(path)))
        except (ModuleNotFoundError, FileNotFoundError):
            return
        except Exception:  # noqa: BLE001  other people's readers fail in their own ways; here that is a result
            failed += 1
    seconds = (time.perf_counter() - start) / max(1, len(rates) + failed)
    errors, common = (sum(column) / len(rates) for column in zip(*rates, strict=True)) if rates else (1.0, 0.0)
    print(f"| {label} | {len(rates)} of {len(rates) + failed} | {errors:.3f} | {common:.3f} | {seconds:.2f} |")


def convert(sources: list[Path], kind: str, folder: Path) -> list[Path]:
    """Documents in another format, by LibreOffice."""
    command = ["soffice", "--headless", "--convert-to", kind, "--outdir", folder, *sources]
    subprocess.run(command, capture_output=True, check=True)
    return [folder / f"{source.stem}.{kind}" for source in sources]


def framed(paths: list[Path]) -> list[Path]:
    """Pages put into the frame of a portal."""
    for path in paths:
        body = re.search(r"<body[^>]*>(.*)</body>", path.read_text("utf-8", "replace"), re.DOTALL)
        path.write_text(PORTAL.format(body[1] if body else ""))
    return paths


def ocr(folder: Path, entries: list[dict[str, str]]) -> None:
    """Tesseract's page modes and resolutions on pages whose text is known."""
    pdfium, tesseract, image = import_module("pypdfium2"), import_module("pytesseract"), import_module("PIL.Image")
    blur = import_module("PIL.ImageFilter").GaussianBlur
    for resolution in (200, 300, 400):
        for mode in (3, 4, 6):
            rates, start, pages = [], time.perf_counter(), 0
            for entry in entries[:6]:
                document = pdfium.PdfDocument(folder / entry["original"])
                reference = (folder / entry["text"]).read_text("utf-8").split("\f")[:2]
                texts = []
                for number in range(min(2, len(document))):
                    page = document[number].render(scale=resolution / 72, grayscale=True).to_pil()
                    page = page.rotate(0.4, fillcolor=255, expand=True).filter(blur(0.6 * resolution / 200))
                    page.save(pressed := io.BytesIO(), "JPEG", quality=45)
                    texts.append(tesseract.image_to_string(image.open(pressed), lang="vie", config=f"--psm {mode}"))
                pages += len(texts)
                rates.append(compare("\n".join(reference), "\n".join(texts)))
            errors, common = (sum(column) / len(rates) for column in zip(*rates, strict=True))
            seconds = (time.perf_counter() - start) / pages
            print(f"| {resolution} dpi, --psm {mode} | {pages} pages | {errors:.3f} | {common:.3f} | {seconds:.2f} |")


def main(folder: Path, *, with_ocr: bool) -> None:
    """Measure and print, a table per format."""
    entries = [
        entry for entry in json.loads((folder / "manifest.json").read_text("utf-8")) if entry["format"] != "pdf-scan"
    ]
    references = {Path(entry["original"]).stem: (folder / entry["text"]).read_text("utf-8") for entry in entries}
    originals = [folder / entry["original"] for entry in entries]
    with tempfile.TemporaryDirectory() as name:
        converted = Path(name)
        docs = [path for path in originals if path.suffix == ".doc"]
        for kind, candidates in CANDIDATES.items():
            paths = [path for path in originals if path.suffix == f".{kind}"]
            if kind in ("rtf", "docx", "html"):
                paths += convert(docs, kind, converted)
            documents = [(path, references[path.stem]) for path in (framed(paths) if kind == "html" else paths)]
            print(f"\n| {kind} | documents | word errors | words in common | seconds |\n|---|---|---|---|---|")
            for label, candidate in candidates.items():
                report(label, candidate, documents)
    if with_ocr:
        print("\n| OCR | | word errors | words in common | seconds |\n|---|---|---|---|---|")
        ocr(folder, [entry for entry in entries if entry["format"] == "pdf"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), with_ocr="--ocr" in sys.argv)
