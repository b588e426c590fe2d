"""Văn bản thuần: plain text and markdown in UTF-8, kept exactly as it is (offsets count from its first character)."""

from typing import Final

from ingest.model import IngestError

_BOM: Final = "\ufeff"
_UTF_16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def decode(name: str, data: bytes) -> str:
    r"""The text of a file: line ends, composition (NFC or NFD) and a byte order mark stay as they are.

    >>> decode("a.txt", "Số: 5\r\n".encode())
    'Số: 5\r\n'
    """
    if data[:2] in _UTF_16_MARKS:
        raise IngestError(name, _advice("the text is in UTF-16", "UTF-16"))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"byte {data[error.start]:#04x} at position {error.start} is not UTF-8"
        raise IngestError(name, _advice(found, "CP1258")) from None
    if (place := text.find("\0")) >= 0:
        position = len(text[:place].encode())
        raise IngestError(name, f"byte 0x00 at position {position}: this is a binary file, expected UTF-8 text")
    if not text.removeprefix(_BOM).strip():
        raise IngestError(name, "there are no words in it, expected the text of a document")
    return text


def _advice(found: str, encoding: str) -> str:
    return f"{found}; expected UTF-8 text; convert it first, for example: iconv -f {encoding} -t UTF-8 IN > OUT"
