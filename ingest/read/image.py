"""Ảnh chụp, ảnh quét: pictures of pages (PNG, JPEG, TIFF with several pages, WebP, BMP), read by OCR."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Final

from ingest.model import IngestError
from ingest.read.layout import page_text
from ingest.read.ocr import recognise
from ingest.read.reading import Reading, paged

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PAGES: Final = 500
_NARROW: Final = 1600  # pixels across a page below which letters are too small to be recognised
_WANTED: Final = 2480  # A4 at 300 dots per inch


def read_image(name: str, data: bytes) -> Reading:
    """The text of a picture."""
    pages = [page_text(lines) for lines in recognise(name, _frames(name, data))]
    text, starts = paged(pages)
    if not text.strip():
        raise IngestError(name, "no words were recognised in the picture")
    return Reading(text, "ocr", starts)


def _frames(name: str, data: bytes) -> list["Image"]:
    from PIL import Image, ImageSequence, UnidentifiedImageError  # noqa: PLC0415  only needed for pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what it then refuses
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data)) as picture:
                if getattr(picture, "n_frames", 1) > _MOST_PAGES:
                    raise IngestError(name, f"more than {_MOST_PAGES} pages in one picture")
                return [_legible(frame.convert("RGB").getchannel("R")) for frame in ImageSequence.Iterator(picture)]
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise IngestError(name, "the picture has more points than are read; scan it at 300 dots per inch") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise IngestError(name, f"a broken picture ({error}); the file may be cut off") from None


def _legible(picture: "Image") -> "Image":
    """A small picture enlarged to the width of a page at 300 dots per inch."""
    if picture.width >= _NARROW:
        return picture
    return picture.resize((_WANTED, round(picture.height * _WANTED / picture.width)))
