"""Văn bản thuần: plain text and markdown, kept exactly as it is (offsets count from its first character)."""

import codecs
from typing import Final

from ingest.model import IngestError
from ingest.read.encodings import unicode_text, windows_1258
from ingest.read.reading import Reading

_BOM: Final = "\ufeff"
_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_text(name: str, data: bytes) -> Reading:
    r"""The text of a file: line ends, composition (NFC or NFD) and a byte order mark stay as they are.

    UTF-8, UTF-16 with its mark, windows-1258, and the old Vietnamese encodings, whether as bytes or already garbled
    in a UTF-8 file.

    >>> read_text("a.txt", "Số: 5\r\n".encode())
    Reading(text='Số: 5\r\n', method='text', pages=(), warnings=())
    >>> read_text("a.txt", "Uû ban nh©n d©n".encode("latin-1")).method
    'text+tcvn3'
    """
    text, encoding = decode(name, data)
    if not text.removeprefix(_BOM).strip():
        raise IngestError(name, "there are no words in it, expected the text of a document")
    return Reading(text, f"text+{encoding}" if encoding else "text")


def decode(name: str, data: bytes) -> tuple[str, str | None]:
    """Bytes as Unicode text, and the name of the encoding when it was not UTF-8."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _utf_16(name, data, encoding), encoding
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _eight_bit(name, data, error)
    if (place := text.find("\0")) >= 0:
        position = len(text[:place].encode())
        raise IngestError(name, f"byte 0x00 at position {position}: this is a binary file, expected text")
    return unicode_text(text)


def _utf_16(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise IngestError(name, f"the text is in UTF-16 but broken at byte {error.start}") from None


def _eight_bit(name: str, data: bytes, failure: UnicodeDecodeError) -> tuple[str, str]:
    """Text of one byte per character, by the encoding that makes its words Vietnamese."""
    found = f"byte {data[failure.start]:#04x} at position {failure.start} is not UTF-8"
    if b"\0" in data:
        raise IngestError(name, f"{found}, and there are zero bytes: this is a binary file, expected text")
    text, encoding = unicode_text(data.decode("latin-1"))
    if encoding:
        return text, encoding
    if composed := windows_1258(data):
        return composed, "windows-1258"
    raise IngestError(
        name,
        f"{found}, and it is Vietnamese in none of UTF-16, windows-1258, TCVN3, VNI; "
        "convert it first, for example: iconv -f ENCODING -t UTF-8 IN > OUT",
    )
