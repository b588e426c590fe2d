"""Word 97–2003 (.doc) inside: the pieces of its text and what the formatting says about each character.

The layout is that of [MS-DOC]: the file information block (FIB) points to the piece table, to the pages of character
and paragraph formatting (FKP), to styles and fonts. Only what decides about the text is read: font, capitals, hidden
and deleted text, ends of table rows. Offsets of the FIB are written down in [MS-DOC] 2.5.1 to 2.5.6.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from struct import Struct, unpack_from
from typing import Final

U16: Final = Struct("<H")
U32: Final = Struct("<I")

_MAGIC: Final = 0xA5EC
_ENCRYPTED: Final = 0x0100
_SECOND_TABLE: Final = 0x0200
_STORIES: Final = range(0x4C, 0x6C, 4)
_STYLES, _CHARACTER_PAGES, _PARAGRAPH_PAGES, _FONTS, _PIECES = 0xA2, 0xFA, 0x102, 0x112, 0x1A2
_FKP: Final = 512
_PARAGRAPH_STYLE: Final = 1

_SPRM_SIZES: Final = (1, 1, 2, 4, 2, 2, 0, 3)
_HIDDEN, _DELETED, _CAPITALS, _FONT, _CHARACTER_STYLE = 0x083C, 0x0800, 0x083B, 0x4A4F, 0x4A30
_ROW_END: Final = 0x2417
_LONG_SPRMS: Final = (0xD608, 0xC615)
"""Table definitions and tab changes: their length has two bytes, or may be 255 for "longer"."""


class NotWord97Error(ValueError):
    """The streams are not those of a Word document that can be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Look:
    """What formatting says about characters; `font` is an index into the document's fonts."""

    font: int | None = None
    capitals: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of one look. `row_end`: the cell mark that ends them also ends a table row."""

    text: str
    look: Look
    row_end: bool


@dataclass(frozen=True, slots=True)
class Word97:
    """The streams of a document and the way through them."""

    main: bytes
    table: bytes

    @classmethod
    def of(cls, main: bytes, tables: Mapping[str, bytes]) -> "Word97":
        """A document by its streams; raises NotWord97Error."""
        if len(main) < _PIECES + 8 or U16.unpack_from(main)[0] != _MAGIC:
            raise NotWord97Error("no Word 97 document (its main stream does not begin as one)")
        flags = U16.unpack_from(main, 0x0A)[0]
        if flags & _ENCRYPTED:
            raise NotWord97Error("locked with a password; save it without one")
        name = "1Table" if flags & _SECOND_TABLE else "0Table"
        if name not in tables:
            raise NotWord97Error(f"its stream {name} is missing; the file may be cut off")
        return cls(main, tables[name])

    def stories(self) -> tuple[int, ...]:
        """Lengths in characters: body, footnotes, headers, macros, comments, endnotes, text boxes, those in headers."""
        return tuple(U32.unpack_from(self.main, place)[0] for place in _STORIES)

    def fonts(self) -> list[str]:
        """The names of the fonts."""
        data = self._structure(_FONTS)
        names, place = [], 4
        for _ in range(U16.unpack_from(data)[0] if data else 0):
            size = data[place] + 1
            name = data[place + 40 : place + size].decode("utf-16-le", "replace")
            names.append(name.split("\0")[0])
            place += size
        return names

    def stretches(self) -> Iterator[Stretch]:
        """All text of the document, story after story, cut where its look changes."""
        styles = dict(_styles(self._structure(_STYLES)))
        characters = self._formatting(_CHARACTER_PAGES, _character_properties)
        paragraphs = self._formatting(_PARAGRAPH_PAGES, _paragraph_properties)
        for start, length, width in self._pieces():
            end = start + length * width
            place = start
            while place < end:
                paragraph, below = _at(paragraphs, place, end)
                character, beside = _at(characters, place, end)
                following = min(below, beside, end)
                following += (start - following) % width  # never through the middle of a character
                raw = self.main[place:following]
                text = raw.decode("utf-16-le", "replace") if width == 2 else raw.decode("cp1252", "replace")
                style, row_end = _paragraph(paragraph)
                yield Stretch(text, _styled(styles, style, character), row_end)
                place = following

    def _structure(self, pointer: int) -> bytes:
        place, size = unpack_from("<II", self.main, pointer)
        return self.table[place : place + size]

    def _pieces(self) -> Iterator[tuple[int, int, int]]:
        """(offset in the main stream, characters, bytes per character) in text order."""
        data, place = self._structure(_PIECES), 0
        while place < len(data) and data[place] == 1:
            place += 3 + U16.unpack_from(data, place + 1)[0]
        if place >= len(data) or data[place] != 2:
            raise NotWord97Error("its piece table is missing; the file may be cut off")
        size = U32.unpack_from(data, place + 1)[0]
        count = (size - 4) // 12
        bounds = unpack_from(f"<{count + 1}I", data, place + 5)
        for number in range(count):
            offset = U32.unpack_from(data, place + 5 + 4 * (count + 1) + 8 * number + 2)[0]
            narrow = bool(offset & 0x40000000)
            offset &= 0x3FFFFFFF
            length = bounds[number + 1] - bounds[number]
            yield (offset // 2, length, 1) if narrow else (offset, length, 2)

    def _formatting(self, pointer: int, read: Callable[[bytes, int], bytes]) -> list[tuple[int, int, bytes]]:
        """(start, end, properties) of the formatting pages, by place in the main stream."""
        data = self._structure(pointer)
        count = max(0, (len(data) - 4) // 8)
        found: list[tuple[int, int, bytes]] = []
        for number in unpack_from(f"<{count}I", data, 4 * (count + 1)):
            page = self.main[(number & 0x3FFFFF) * _FKP :][:_FKP]
            if len(page) == _FKP:
                bounds = unpack_from(f"<{page[-1] + 1}I", page)
                found += [(bounds[i], bounds[i + 1], read(page, i)) for i in range(page[-1])]
        return sorted(found)


def _at(ranges: list[tuple[int, int, bytes]], place: int, end: int) -> tuple[bytes, int]:
    """The properties at a place and where they end; nothing until the next range when none holds it."""
    index = bisect_right(ranges, place, key=lambda found: found[0]) - 1
    if index >= 0 and place < ranges[index][1]:
        return ranges[index][2], ranges[index][1]
    return b"", ranges[index + 1][0] if index + 1 < len(ranges) else end


def _character_properties(page: bytes, index: int) -> bytes:
    """The list of property changes of run `index` of a character page."""
    place = 2 * page[4 * (page[-1] + 1) + index]
    return page[place + 1 : place + 1 + page[place]] if place else b""


def _paragraph_properties(page: bytes, index: int) -> bytes:
    """Style number (two bytes) and property changes of paragraph `index` of a paragraph page."""
    place = 2 * page[4 * (page[-1] + 1) + 13 * index]
    if not place:
        return b""
    if page[place]:
        return page[place + 1 : place + 2 * page[place]]
    return page[place + 2 : place + 2 + 2 * page[place + 1]]


def _paragraph(properties: bytes) -> tuple[int, bool]:
    """A paragraph's style and whether it ends a table row."""
    if len(properties) < 2:
        return 0, False
    changes = _changes(properties[2:])
    return U16.unpack_from(properties)[0], any(code == _ROW_END and value[:1] == b"\1" for code, value in changes)


def _changes(properties: bytes) -> Iterator[tuple[int, bytes]]:
    """(code, operand) of each property change; a broken list ends early."""
    place = 0
    while place + 2 < len(properties):
        code = U16.unpack_from(properties, place)[0]
        place += 2
        size = _SPRM_SIZES[code >> 13]
        if code in _LONG_SPRMS:
            return  # only in paragraphs, and after what is looked for
        if not size:
            size = properties[place] + 1
        yield code, properties[place : place + size]
        place += size


def _changed(look: Look, properties: bytes) -> Look:
    """A look with property changes applied."""
    for code, value in _changes(properties):
        if code == _FONT and len(value) == 2:
            look = replace(look, font=U16.unpack(value)[0])
        elif code == _CAPITALS:
            look = replace(look, capitals=_switch(value, inherited=look.capitals))
        elif code in (_HIDDEN, _DELETED):
            look = replace(look, left_out=look.left_out or _switch(value, inherited=False))
    return look


def _switch(value: bytes, *, inherited: bool) -> bool:
    """On, off, as the style has it (0x80), or the other way round (0x81)."""
    match value[:1]:
        case b"\x80":
            return inherited
        case b"\x81":
            return not inherited
        case first:
            return first == b"\x01"


def _styled(styles: Mapping[int, Look], paragraph: int, properties: bytes) -> Look:
    """The look of characters: their paragraph's style, then their own style, then their own properties."""
    look = styles.get(paragraph, Look())
    for code, value in _changes(properties):
        if code == _CHARACTER_STYLE and len(value) == 2 and (own := styles.get(U16.unpack(value)[0])):
            look = Look(
                look.font if own.font is None else own.font,
                look.capitals or own.capitals,
                look.left_out or own.left_out,
            )
    return _changed(look, properties)


def _styles(data: bytes) -> Iterator[tuple[int, Look]]:
    """(number, look) of every style, its parents' looks included."""
    if len(data) < 4:
        return
    size, count, base = unpack_from("<HHH", data)
    definitions: dict[int, tuple[int, bytes]] = {}
    place = 2 + size
    for number in range(count):
        if place + 2 > len(data):
            break
        length = U16.unpack_from(data, place)[0]
        if length:
            definitions[number] = _definition(data[place + 2 : place + 2 + length], base)
        place += 2 + length + length % 2
    default = Look(font=U16.unpack_from(data, 2 + 12)[0]) if size >= 14 else Look()
    for number in definitions:
        chain, parent = [], number
        while parent in definitions and parent not in chain:
            chain.append(parent)
            parent = definitions[parent][0]
        is_paragraph = definitions[number][1][:1] == b"\x01"
        look = default if is_paragraph else Look()
        for ancestor in reversed(chain):
            look = _changed(look, definitions[ancestor][1][1:])
        yield number, look


def _definition(style: bytes, base: int) -> tuple[int, bytes]:
    """The parent's number, and the kind of style (one byte) with its character property changes."""
    kind_and_parent, parts = unpack_from("<HH", style, 2)
    kind, parent, count = kind_and_parent & 15, kind_and_parent >> 4, parts & 15
    place = base + 2 + 2 * (U16.unpack_from(style, base)[0] + 1)
    wanted = 1 if kind == _PARAGRAPH_STYLE else 0  # paragraph styles hold paragraph properties first
    for part in range(count):
        place += place % 2
        if place + 2 > len(style):
            break
        length = U16.unpack_from(style, place)[0]
        if part == wanted:
            return parent, bytes([kind]) + style[place + 2 : place + 2 + length]
        place += 2 + length
    return parent, bytes([kind])
