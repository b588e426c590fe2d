"""PDF: text by its place on the page; pages that are pictures, or bad text, by OCR. pdfium reads and draws."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from ingest.model import IngestError
from ingest.read import ocr
from ingest.read.encodings import Run, legacy_fonts
from ingest.read.encodings.syllables import marked_share, vietnamese_share
from ingest.read.layout import Line, Word, lines_of, page_text, without_running_heads
from ingest.read.pdf_words import Box, Page, read_page
from ingest.read.reading import Reading, paged

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument, PdfPage

MAGIC: Final = b"%PDF-"
HEAD: Final = 1024
"""Bytes in which the magic may stand; some senders put a few of their own before it."""

_MOST_PAGES: Final = 2000
_FEW_WORDS: Final = 15  # fewer beside a picture are a stamp on a scan
_JUDGED: Final = 30  # words that a text layer needs to be judged
_MARKED: Final = 0.5  # running Vietnamese has three words in four with a mark; a bad layer had 0.14 and 0.31
_SYLLABLES: Final = 0.8
_PICTURE: Final = 0.4  # of the page: a picture this large is a scan
_OUTLINES: Final = 200  # drawn shapes on a page without text: letters turned into curves


def read_pdf(name: str, data: bytes) -> Reading:
    """The text of a PDF, with the place where each page begins."""
    document = _open(name, data)
    try:
        printed = [read_page(document, number) for number in range(len(document))]
        pages, encoding = _text_layer(printed)
        wanted = [number for number, lines in enumerate(pages) if _is_picture(document[number], lines)]
        warnings: tuple[str, ...] = ()
        recognised: dict[int, list[Line]] = {}
        if wanted and (reason := ocr.missing()) and len(wanted) < len(pages):
            listed = ", ".join(str(number + 1) for number in wanted)
            warnings = (f"pages {listed} are pictures and were not read: {reason}",)
        elif wanted:
            images = (_drawn(document[number], printed[number].signing) for number in wanted)
            recognised = dict(zip(wanted, ocr.recognise(name, images), strict=True))
    finally:
        document.close()
    better = {number for number, lines in recognised.items() if _worth(lines) > _worth(pages[number])}
    pages = [recognised[number] if number in better else lines for number, lines in enumerate(pages)]
    text, starts = paged([page_text(lines) for lines in without_running_heads(pages)])
    if not text.strip():
        raise IngestError(name, "there are no words in it: its pages are empty, or nothing on them was recognised")
    method = "ocr" if len(better) == len(pages) else "pdf-text+ocr" if better else "pdf-text"
    return Reading(text, f"{method}+{encoding}" if encoding else method, starts, warnings)


def _open(name: str, data: bytes) -> "PdfDocument":
    import pypdfium2  # noqa: PLC0415  heavy, and only needed for this format
    from pypdfium2 import raw  # noqa: PLC0415

    start = data.find(MAGIC, 0, HEAD)
    try:
        document = pypdfium2.PdfDocument(BytesIO(data[max(start, 0) :]))
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD:
            raise IngestError(name, "the PDF is locked with a password; save it without one") from None
        raise IngestError(name, f"a broken PDF ({error}); the file may be cut off") from None
    if not 0 < count <= _MOST_PAGES:
        raise IngestError(name, f"the PDF has {count} pages; between 1 and {_MOST_PAGES} are read")
    return document


def _text_layer(printed: Sequence[Page]) -> tuple[list[list[Line]], str | None]:
    """The lines of each page that are text, in Unicode, and the old encoding they were in."""
    pages: list[Sequence[Word]] = [page.words for page in printed]
    fonts = legacy_fonts(Run(f"{word.text} ", word.font) for words in pages for word in words)
    if fonts.decoders:
        pages = [[_renamed(word, fonts.unicode(Run(word.text, word.font))) for word in words] for words in pages]
    return [lines_of(words) for words in pages], fonts.encoding


def _renamed(word: Word, text: str) -> Word:
    return Word(text, word.left, word.top, word.right, word.bottom, word.font)


def _is_picture(page: "PdfPage", lines: list[Line]) -> bool:
    """Whether a page must be recognised: a scan with no text layer or a bad one, or letters drawn as curves."""
    from pypdfium2 import raw  # noqa: PLC0415

    text = "\n".join(line.text for line in lines)
    count = len(text.split())
    bad = count < _FEW_WORDS or (count >= _JUDGED and not _is_sound(text))
    if not bad:
        return False
    width, height = page.get_size()
    kinds = [(item.type, item) for item in page.get_objects(max_depth=3)]
    pictures = [item.get_bounds() for kind, item in kinds if kind == raw.FPDF_PAGEOBJ_IMAGE]
    covered = sum((right - left) * (top - bottom) for left, bottom, right, top in pictures)
    curves = sum(kind == raw.FPDF_PAGEOBJ_PATH for kind, _ in kinds)
    return covered >= _PICTURE * width * height or (count < _FEW_WORDS and curves >= _OUTLINES)


def _is_sound(text: str) -> bool:
    return marked_share(text) >= _MARKED and vietnamese_share(text) >= _SYLLABLES


def _worth(lines: list[Line]) -> float:
    """How much Vietnamese a reading of a page holds: marked words that are syllables."""
    text = "\n".join(line.text for line in lines)
    return len(text.split()) * marked_share(text) * vietnamese_share(text)


def _drawn(page: "PdfPage", signing: Sequence[Box]) -> "Image":
    """A page as a grey picture without red ink (seals hide names), what signature fields say of themselves blanked."""
    from PIL import ImageDraw  # noqa: PLC0415

    scale = ocr.RESOLUTION / 72
    picture: Image = page.render(scale=scale).to_pil().getchannel("R")
    draw = ImageDraw.Draw(picture)
    for box in signing:
        draw.rectangle([value * scale for value in box], fill=255)
    return picture
