"""Words of a PDF page with their places, as pdfium knows its characters."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ingest.read.layout import Word

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_HYPHEN: Final = 2  # how pdfium gives a hyphen at the end of a line
_SYMBOLS: Final = {0xF0B7: "•", 0xF0A7: "▪", 0xF02D: "-", 0xF0D8: "➢", 0xF0FC: "✓", 0xF076: "❖"}
"""Private-use characters of Word's symbol fonts that stand before list items."""
_NEW_WORD: Final = 0.15  # of the height: a gap this wide parts words even without a space
_RAISED: Final = 0.8  # letters smaller than this share of the others: pdfium wrongly supposes a space around them
_SUPPOSED: Final = " "
_SUBSET: Final = re.compile(r"^[A-Z]{6}\+")
_SIGNING: Final = re.compile(
    r"(?:Ký bởi|Người ký|Ngày ký|Thời gian ký|Giờ ký|Cơ quan|Email|Signed by|Digitally signed|Signature valid)\b",
    re.IGNORECASE,
)

Box = tuple[float, float, float, float]
"""Two corners; left, top, right, bottom once it is on the page as shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page, and the boxes (left, top, right, bottom) in which fields speak of their own signature."""

    words: tuple[Word, ...]
    signing: tuple[Box, ...] = ()


def read_page(document: "PdfDocument", number: int) -> Page:
    """The words of a page, y growing downwards from its top, stamped numbers and dates included.

    Offices stamp number and date into a signed PDF as appearances of signature fields; these are drawn into the page
    first. What such a field says of the signature itself is left out.
    """
    from pypdfium2 import raw  # noqa: PLC0415  heavy, and only needed for this format

    page = document[number]
    fields = list(_fields(page))
    if fields:
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page = document[number]
    transform = _Transform(page)
    words = list(_words(page, transform))
    signing = []
    for box in map(transform.box, fields):
        inside = [word for word in words if _holds(box, word)]
        if _SIGNING.search(" ".join(word.text for word in inside)):
            words = [word for word in words if word not in inside]
            signing.append(box)
    return Page(tuple(words), tuple(signing))


class _Transform:
    """From a page's own coordinates to those of the page as it is shown (turned, cut), y downwards."""

    _SCALE: Final = 1000

    def __init__(self, page: "PdfPage") -> None:
        width, height = page.get_size()
        size = int(width * self._SCALE), int(height * self._SCALE)
        self.origin = self._shown(page, size, 0, 0)
        right, up = self._shown(page, size, 1000, 0), self._shown(page, size, 0, 1000)
        self.x = (right[0] - self.origin[0]) / 1000, (right[1] - self.origin[1]) / 1000
        self.y = (up[0] - self.origin[0]) / 1000, (up[1] - self.origin[1]) / 1000

    def _shown(self, page: "PdfPage", size: tuple[int, int], x: float, y: float) -> tuple[float, float]:
        from pypdfium2 import raw  # noqa: PLC0415

        left, top = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, left, top)
        return left.value / self._SCALE, top.value / self._SCALE

    def box(self, box: Box) -> Box:
        """(left, bottom, right, top) of the page as (left, top, right, bottom) as shown."""
        corners = [
            (
                self.origin[0] + x * self.x[0] + y * self.y[0],
                self.origin[1] + x * self.x[1] + y * self.y[1],
            )
            for x, y in ((box[0], box[1]), (box[2], box[3]))
        ]
        (left, right), (top, bottom) = (sorted(values) for values in zip(*corners, strict=True))
        return left, top, right, bottom


def _fields(page: "PdfPage") -> Iterator[Box]:
    """The boxes of a page's form fields that have a size."""
    from pypdfium2 import raw  # noqa: PLC0415

    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, index)
        rectangle = raw.FS_RECTF()
        if raw.FPDFAnnot_GetSubtype(note) in (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_FREETEXT):
            raw.FPDFAnnot_GetRect(note, rectangle)
            yield rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
        raw.FPDFPage_CloseAnnot(note)


def _holds(box: Box, word: Word) -> bool:
    return box[0] - 1 <= word.left and word.right <= box[2] + 1 and box[1] - 1 <= word.middle <= box[3] + 1


def _words(page: "PdfPage", transform: _Transform) -> Iterator[Word]:
    """Characters put together until a space, a gap or another line."""
    textpage = page.get_textpage()
    letters: list[str] = []
    whole: Box | None = None
    font = ""
    supposed, last = False, (0.0, 0.0, 0.0, 0.0)
    for index, letter in _characters(textpage):
        if letter == _SUPPOSED:
            supposed = True
            continue
        box = transform.box(_box_of(textpage, index)) if letter else None
        if letters and whole and (box is None or _apart(whole, last, box, supposed=supposed)):
            yield Word("".join(letters), *whole, font)
            letters, whole = [], None
        if box is not None:
            if whole is None:
                whole, font = box, _font_of(textpage, index)
            whole = min(whole[0], box[0]), min(whole[1], box[1]), max(whole[2], box[2]), max(whole[3], box[3])
            letters.append(letter)
            last = box
        supposed = False
    if letters and whole:
        yield Word("".join(letters), *whole, font)


def _characters(textpage: Any) -> Iterator[tuple[int, str]]:
    """(index, character) in order; "" for spaces and control characters, " " for a space that pdfium supposes."""
    from pypdfium2 import raw  # noqa: PLC0415

    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if code == _HYPHEN:
            yield index, "-"
        elif code <= ord(" ") and raw.FPDFText_IsGenerated(textpage, index) == 1:
            yield index, _SUPPOSED
        elif code <= ord(" ") or code in (0xA0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
            yield index, ""
        else:
            yield index, _SYMBOLS.get(code) or chr(code)


def _box_of(textpage: Any, index: int) -> Box:
    from pypdfium2 import raw  # noqa: PLC0415

    rectangle = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, index, rectangle)
    return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top


def _apart(word: Box, last: Box, letter: Box, *, supposed: bool) -> bool:
    """Whether a letter begins another word than the last one: a gap, a step back, another line."""
    height = max(word[3] - word[1], 1.0)
    gap = letter[0] - word[2]
    middle = (letter[1] + letter[3]) / 2
    sizes = sorted((last[3] - last[1], letter[3] - letter[1]))
    if supposed and sizes[0] >= _RAISED * sizes[1]:
        return True
    return gap > _NEW_WORD * height or gap < -2 * height or not word[1] <= middle <= word[3]


def _font_of(textpage: Any, index: int) -> str:
    from pypdfium2 import raw  # noqa: PLC0415

    buffer = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(textpage, index, buffer, 128, None)
    return _SUBSET.sub("", buffer.value.decode("utf-8", "replace"))
