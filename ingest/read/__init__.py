"""Readers, one per format: from a path to the text as read."""

import hashlib
import mimetypes
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final

from ingest.model import IngestError, RawDocument
from ingest.read.text import decode

Reader = Callable[[str, bytes], str]

_MEDIA_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {".txt": "text/plain", ".text": "text/plain", ".md": "text/markdown", ".markdown": "text/markdown"}
)
_READERS: Final[Mapping[str, Reader]] = MappingProxyType({"text/plain": decode, "text/markdown": decode})

EXTENSIONS: Final = tuple(sorted(_MEDIA_TYPES))
"""The extensions of files that can be read."""


def read(path: Path | str) -> RawDocument:
    """A file as it is.

    Raises:
        IngestError: there is no such file, it may not be read, its format is unknown or its bytes are no text.

    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise IngestError(str(path), f"cannot be read: {error.strerror}") from None
    return read_stream(str(path), data)


def read_stream(name: str, data: bytes, media_type: str | None = None) -> RawDocument:
    """Bytes that are already here (standard input, an upload) as a document called `name`.

    Without a media type the name's extension decides; a name without one is taken for plain text.

    >>> read_stream("-", "Kế hoạch".encode()).text
    'Kế hoạch'
    >>> read_stream("scan.tiff", b"II*")
    Traceback (most recent call last):
    ingest.model.IngestError: scan.tiff: image/tiff cannot be read; what can: .markdown, .md, .text, .txt
    """
    kind = media_type or _media_type(name)
    reader = _READERS.get(kind)
    if reader is None:
        raise IngestError(name, f"{kind} cannot be read; what can: {', '.join(EXTENSIONS)}")
    return RawDocument(name, hashlib.sha256(data).hexdigest(), reader(name, data), kind)


def _media_type(name: str) -> str:
    extension = PurePath(name).suffix.lower()
    if not extension:
        return "text/plain"
    return _MEDIA_TYPES.get(extension) or mimetypes.guess_type(name)[0] or f"a file of type {extension}"
