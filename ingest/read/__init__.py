"""Readers, one per format: from a path to the text as read."""

import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ingest.model import IngestError, RawDocument
from ingest.read import sniff
from ingest.read.reading import LARGEST_FILE, Reading

Reader = Callable[[str, bytes], Reading]

_READERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        sniff.TEXT: "text.read_text",
        sniff.MARKDOWN: "text.read_text",
        sniff.HTML: "html.read_html",
        sniff.RTF: "rtf.read_rtf",
        sniff.PDF: "pdf.read_pdf",
        sniff.DOC: "doc.read_doc",
        sniff.DOCX: "docx.read_docx",
        **{f"image/{kind}": "image.read_image" for kind in ("png", "jpeg", "tiff", "bmp", "webp")},
    }
)
"""Media type → module and function; imported when a file of that format comes, not before."""

MEDIA_TYPES: Final = tuple(_READERS)
"""The media types that can be read."""

EXTENSIONS: Final = tuple(sorted(sniff.BY_EXTENSION))
"""The extensions of files that can be read."""


def read(path: Path | str) -> RawDocument:
    """A file as it is.

    Raises:
        IngestError: there is no such file, it may not be read, is too large, broken, locked, or of an unknown format.

    """
    try:
        size = Path(path).stat().st_size
        if size > LARGEST_FILE:
            raise IngestError(str(path), _too_large(size))
        data = Path(path).read_bytes()
    except OSError as error:
        raise IngestError(str(path), f"cannot be read: {error.strerror}") from None
    return read_stream(str(path), data)


def read_stream(name: str, data: bytes, media_type: str | None = None) -> RawDocument:
    """Bytes that are already here (standard input, an upload) as a document called `name`.

    Without a media type the first bytes decide, then the name's extension.

    >>> read_stream("-", "Kế hoạch".encode()).text
    'Kế hoạch'
    >>> read_stream("gia.xlsx", b"")
    Traceback (most recent call last):
    ingest.model.texts.IngestError: gia.xlsx: the file is empty
    """
    if not data:
        raise IngestError(name, "the file is empty")
    if len(data) > LARGEST_FILE:
        raise IngestError(name, _too_large(len(data)))
    kind = media_type or sniff.media_type(name, data)
    if kind not in _READERS:
        raise IngestError(name, f"{kind} cannot be read; what can: {', '.join(EXTENSIONS)}")
    reading = _reader(kind)(name, data)
    digest = hashlib.sha256(data).hexdigest()
    return RawDocument(name, digest, reading.text, kind, reading.method, reading.pages, reading.warnings)


def _reader(kind: str) -> Reader:
    module, function = _READERS[kind].split(".")
    reader: Reader = getattr(import_module(f"ingest.read.{module}"), function)
    return reader


def _too_large(size: int) -> str:
    return f"it has {size:,} bytes, more than the {LARGEST_FILE:,} that are read"
