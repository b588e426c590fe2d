"""Word 97–2003 (.doc): text with its table rows, footnotes and text boxes; olefile opens the container.

Made for this format because what there is loses what we need: antiword refuses documents that Word opens and knows
no fonts (the capitals of TCVN3 are in the font), LibreOffice takes a second per file.
"""

import struct
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import accumulate
from typing import Final

from ingest.model import IngestError
from ingest.read.encodings import Run, legacy_fonts
from ingest.read.reading import PAGE_BREAK, Reading
from ingest.read.tables import row
from ingest.read.word97 import NotWord97Error, Stretch, Word97

_CELL: Final = "\x07"
_FIELD_BEGINS, _FIELD_SHOWS, _FIELD_ENDS = "\x13", "\x14", "\x15"
_CHARACTERS: Final = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x0c": f"\n{PAGE_BREAK}", "\x0e": "\n", "\x1e": "-", "\x1f": "\u00ad"}
    | {chr(code): None for code in (*range(1, 7), 8, *range(0x10, 0x13), *range(0x16, 0x1E))}
)
_BODY, _FOOTNOTES, _ENDNOTES, _TEXT_BOXES = 0, 1, 5, 6


def read_doc(name: str, data: bytes) -> Reading:
    """The text of a Word 97–2003 document: the body, then notes and text boxes."""
    try:
        word = _open(name, data)
        stretches = list(word.stretches())
        fonts, stories = word.fonts(), word.stories()
    except NotWord97Error as error:
        raise IngestError(name, str(error)) from None
    except (struct.error, IndexError) as error:
        raise IngestError(name, f"a broken Word 97 document ({error}); the file may be cut off") from None
    names = dict(enumerate(fonts))
    legacy = legacy_fonts(Run(item.text, names.get(item.look.font or 0, "")) for item in stretches)
    pieces = [
        (_shown(item, legacy.unicode(Run(item.text, names.get(item.look.font or 0, "")))), item) for item in stretches
    ]
    ends = list(accumulate(stories, initial=0))
    wanted = [(ends[story], ends[story + 1]) for story in (_BODY, _FOOTNOTES, _ENDNOTES, _TEXT_BOXES)]
    text = "\n\n".join(filter(None, (_story(pieces, start, end) for start, end in wanted)))
    encoding = legacy.encoding
    if not text.strip():
        raise IngestError(name, "there are no words in it; if its pages are pictures, save it as PDF")
    return Reading(text, f"doc+{encoding}" if encoding else "doc")


def _open(name: str, data: bytes) -> Word97:
    import olefile  # noqa: PLC0415  only needed for this format

    try:
        with olefile.OleFileIO(BytesIO(data)) as container:
            if not container.exists("WordDocument"):
                raise NotWord97Error("an OLE container without a Word document (a spreadsheet, a message?)")
            tables = {key: container.openstream(key).read() for key in ("0Table", "1Table") if container.exists(key)}
            return Word97.of(container.openstream("WordDocument").read(), tables)
    except NotWord97Error:
        raise
    except (OSError, ValueError, LookupError, TypeError, ArithmeticError, MemoryError, struct.error) as error:
        # olefile trusts the numbers of the header: whatever these break is a broken file
        raise IngestError(name, f"a broken OLE container ({error}); the file may be cut off") from None


def _shown(stretch: Stretch, text: str) -> str:
    """The letters as they are seen; characters that are left out become a mark that is dropped later."""
    if stretch.look.left_out:
        return "\x01" * len(stretch.text)
    return text.upper() if stretch.look.capitals else text


def _story(pieces: Iterable[tuple[str, Stretch]], start: int, end: int) -> str:
    """The text of one story (characters `start` to `end`), rows of tables as lines."""
    return "".join(_rows(_without_fields(_cut(pieces, start, end)))).translate(_CHARACTERS).strip("\n")


def _cut(pieces: Iterable[tuple[str, Stretch]], start: int, end: int) -> Iterator[tuple[str, bool]]:
    place = 0
    for text, stretch in pieces:
        length = len(stretch.text)
        if place < end and place + length > start:
            yield text[max(0, start - place) : end - place], stretch.row_end
        place += length


def _without_fields(pieces: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Fields show their result; the instruction before it is left out."""
    instructions: list[bool] = []  # of each open field: whether its instruction, not its result, is being read
    for text, row_end in pieces:
        kept = []
        for character in text:
            if character == _FIELD_BEGINS:
                instructions.append(True)
            elif character == _FIELD_SHOWS and instructions:
                instructions[-1] = False
            elif character == _FIELD_ENDS and instructions:
                instructions.pop()
            elif not any(instructions):
                kept.append(character)
        yield "".join(kept), row_end


def _rows(pieces: Iterable[tuple[str, bool]]) -> Iterator[str]:
    """Running text as it is; what cell marks part, as rows."""
    cells: list[str] = []
    current = ""
    for text, row_end in pieces:
        *closed, rest = text.split(_CELL)
        for part in closed:
            if row_end:
                yield row([cell.replace("\r", "\n").replace("\x0b", "\n") for cell in cells]) + "\n"
                cells, current = [], ""
            else:
                cells.append(current + part)
                current = ""
        current += rest
        if not cells and (end := current.rfind("\r")) >= 0:
            yield current[: end + 1]
            current = current[end + 1 :]
    yield from (cell + "\n" for cell in (*cells, current) if cell)
