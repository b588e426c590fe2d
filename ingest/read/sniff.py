"""What kind of file this is: by its first bytes, and where these say nothing by its extension."""

import mimetypes
import re
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import Final

TEXT: Final = "text/plain"
MARKDOWN: Final = "text/markdown"
HTML: Final = "text/html"
RTF: Final = "application/rtf"
PDF: Final = "application/pdf"
DOC: Final = "application/msword"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

BY_EXTENSION: Final[Mapping[str, str]] = MappingProxyType(
    {
        ".txt": TEXT,
        ".text": TEXT,
        ".md": MARKDOWN,
        ".markdown": MARKDOWN,
        ".html": HTML,
        ".htm": HTML,
        ".xhtml": HTML,
        ".rtf": RTF,
        ".pdf": PDF,
        ".doc": DOC,
        ".docx": DOCX,
        ".docm": DOCX,
        ".png": "image/png",
        ".jpg": "image/jpeg",
        ".jpeg": "image/jpeg",
        ".tif": "image/tiff",
        ".tiff": "image/tiff",
        ".bmp": "image/bmp",
        ".webp": "image/webp",
    }
)

_MAGIC: Final = (
    (b"{\\rtf", RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DOC),
    (b"PK\x03\x04", DOCX),
    (b"PK\x05\x06", DOCX),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
)
_PDF_HEAD: Final = 1024
_HTML: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_BOMS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def media_type(name: str, data: bytes) -> str:
    r"""The media type of a file: its content first, then its extension; without either plain text.

    >>> media_type("anh.txt", b"\x89PNG\r\n\x1a\n"), media_type("a.md", b"# K"), media_type("-", b"K")
    ('image/png', 'text/markdown', 'text/plain')
    >>> media_type("ban-scan.pdf", b"junk from a mail gateway %PDF-1.4")
    'application/pdf'
    """
    if kind := by_content(data):
        return kind
    extension = PurePath(name).suffix.lower()
    if not extension:
        return TEXT
    return BY_EXTENSION.get(extension) or mimetypes.guess_type(name)[0] or f"a file of type {extension}"


def by_content(data: bytes) -> str | None:
    """The media type that the first bytes tell; None where they say nothing, as those of plain text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic) and not (magic == b"BM" and not _is_bitmap(data)):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if b"%PDF-" in data[:_PDF_HEAD]:
        return PDF
    if _HTML.match(_without_mark(data[:4096])):
        return HTML
    return None


def _is_bitmap(data: bytes) -> bool:
    return len(data) > 18 and data[6:10] == b"\0\0\0\0"


def _without_mark(head: bytes) -> bytes:
    for mark in _BOMS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"")
