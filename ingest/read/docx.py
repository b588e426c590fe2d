"""Word (.docx): paragraphs, tables, text boxes, footnotes and list numbers in reading order.

python-docx opens the package (its parser expands no entities); what it leaves out of a paragraph's text is read here:
text boxes, footnotes, list numbers, inserted and deleted text, capitals made by formatting.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from ingest.model import IngestError
from ingest.read.encodings import Fonts, Run, legacy_fonts
from ingest.read.numbering import Numbering, W, read_numbering
from ingest.read.packed import parts_of
from ingest.read.reading import PAGE_BREAK, Reading
from ingest.read.tables import row

if TYPE_CHECKING:
    from docx.document import Document

_LEFT_OUT: Final = frozenset(
    [W + tag for tag in ("del", "moveFrom", "rPr", "pPr", "instrText", "delText")]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]
)
_TEXT: Final = {W + "tab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-", W + "softHyphen": "\u00ad"}
_FOOTNOTES: Final = ("/footnotes", "/endnotes")
_LETTERHEAD: Final = ("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN", "Số:")


def read_docx(name: str, data: bytes) -> Reading:
    """The text of a Word document."""
    if "word/document.xml" not in parts_of(name, data):
        raise IngestError(name, "a zip package without word/document.xml: no Word document")
    story = _open(name, data)
    document = story.document
    text = "\n".join([*story.letterhead(), *story.blocks(document.element.body)])
    encoding = story.fonts.encoding
    if not text.strip():
        raise IngestError(name, "there are no words in it; if its pages are pictures, save it as PDF")
    return Reading(text, f"docx+{encoding}" if encoding else "docx")


def _open(name: str, data: bytes) -> "_Story":
    import docx  # noqa: PLC0415  heavy, and only needed for this format
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415

    try:
        return _Story(docx.Document(BytesIO(data)))
    except (OpcError, XMLSyntaxError, KeyError, ValueError) as error:
        raise IngestError(name, f"a broken Word document ({error})") from None


@dataclass(frozen=True, slots=True)
class _Look:
    """What a run's formatting says about its letters."""

    font: str = ""
    capitals: bool = False
    hidden: bool = False


class _Story:
    """A document while it is read: its lists count, its styles are looked up."""

    def __init__(self, document: "Document") -> None:
        self.document = document
        self.styles = {style.get(W + "styleId"): style for style in document.styles.element.iterchildren(W + "style")}
        self.numbering: Numbering = read_numbering(_related(document, "/numbering"))
        self.notes = {kind: _notes(_related(document, kind)) for kind in _FOOTNOTES}
        self.style_look = cache(self._style_look)
        self.default_style = next((key for key, style in self.styles.items() if _is_default(style)), None)
        runs = document.element.body.iter(W + "r")
        self.fonts: Fonts = legacy_fonts(Run(_text_of(run), self._look(run).font) for run in runs)

    def letterhead(self) -> Iterator[str]:
        """The first page's header where it is the document's letterhead; other headers and footers only repeat."""
        section = self.document.sections[0]
        header = section.first_page_header if section.different_first_page_header_footer else section.header
        lines = list(self.blocks(header._element))  # the header's XML has no public name
        if any(mark in line for mark in _LETTERHEAD for line in lines):
            yield from lines

    def blocks(self, parent: Any) -> Iterator[str]:
        """Paragraphs and tables below an element, in order."""
        for child in parent.iterchildren():
            match child.tag:
                case tag if tag == W + "p":
                    yield from self._paragraph(child)
                case tag if tag == W + "tbl":
                    yield from self._table(child)
                case tag if tag in _LEFT_OUT:
                    continue
                case tag if isinstance(tag, str):
                    yield from self.blocks(child)

    def _table(self, table: Any) -> Iterator[str]:
        for line in table.iter(W + "tr"):
            if next(line.iterancestors(W + "tbl")) is not table:
                continue  # a row of a table inside a cell: read with that cell
            cells = [cell for cell in line.iter(W + "tc") if next(cell.iterancestors(W + "tr")) is line]
            text = row(["\n".join(self.blocks(cell)) for cell in cells if not _continues_above(cell)])
            if text:
                yield text

    def _paragraph(self, paragraph: Any) -> Iterator[str]:
        """The paragraph as a line; text boxes anchored in it and notes called from it follow."""
        pieces: list[tuple[Run, bool]] = []
        after: list[str] = []
        for item in _descend(paragraph):
            if item.tag == W + "r":
                look = self._look(item)
                pieces.append((Run("" if look.hidden else _text_of(item), look.font), look.capitals))
            elif item.tag == W + "txbxContent":
                after.extend(self.blocks(item))
            else:
                note = self.notes["/footnotes" if item.tag == W + "footnoteReference" else "/endnotes"]
                after.extend(self.blocks(note[item.get(W + "id")]) if item.get(W + "id") in note else ())
        text = self.fonts.text(pieces)
        yield (self._label(paragraph) if text.strip() else "") + text
        yield from (line for line in after if line.strip())

    def _look(self, run: Any) -> _Look:
        properties = run.find(W + "rPr")
        paragraph = next(run.iterancestors(W + "p"), None)
        style = paragraph.find(f"{W}pPr/{W}pStyle") if paragraph is not None else None
        base = self.style_look(style.get(W + "val") if style is not None else self.default_style)
        own = properties.find(W + "rStyle") if properties is not None else None
        if own is not None:
            base = _over(base, self.styles.get(own.get(W + "val")))
        return _formatted(base, properties)

    def _style_look(self, style_id: str | None) -> _Look:
        chain = []
        while style_id in self.styles and self.styles[style_id] not in chain:
            chain.append(self.styles[style_id])
            parent = chain[-1].find(W + "basedOn")
            style_id = parent.get(W + "val") if parent is not None else None
        defaults = self.document.styles.element.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        look = _formatted(_Look(), defaults)
        for style in reversed(chain):
            look = _over(look, style)
        return look

    def _label(self, paragraph: Any) -> str:
        """The list number of a paragraph, by its own properties or its style's."""
        properties = paragraph.find(W + "pPr")
        style = properties.find(W + "pStyle") if properties is not None else None
        holders = [properties, *_style_properties(self.styles, style.get(W + "val") if style is not None else None)]
        list_id = depth = None
        for holder in holders:
            found = holder.find(W + "numPr") if holder is not None else None
            if found is None:
                continue
            list_id = list_id or _value(found, "numId")
            depth = depth or _value(found, "ilvl")
        return self.numbering.label(list_id, int(depth or 0)) if list_id else ""


def _related(document: "Document", kind: str) -> Any | None:
    """The root of a part that the document refers to, by the end of the relationship's type."""
    from lxml.etree import XMLParser, fromstring  # noqa: PLC0415

    for relation in document.part.rels.values():
        if relation.reltype.endswith(kind) and not relation.is_external:
            return fromstring(relation.target_part.blob, XMLParser(resolve_entities=False, no_network=True))
    return None


def _notes(root: Any | None) -> dict[str, Any]:
    return (
        {} if root is None else {note.get(W + "id"): note for note in root.iterchildren() if not note.get(W + "type")}
    )


def _descend(parent: Any) -> Iterator[Any]:
    """Runs, text boxes and note references of a paragraph, in order; what is inside a text box comes with it."""
    for child in parent.iterchildren():
        if child.tag in _LEFT_OUT or not isinstance(child.tag, str):
            continue
        if child.tag in (W + "txbxContent", W + "footnoteReference", W + "endnoteReference"):
            yield child
            continue
        if child.tag == W + "r":
            yield child
        yield from _descend(child)


def _text_of(run: Any) -> str:
    return "".join(_written(item) for item in run.iterchildren())


def _written(item: Any) -> str:
    match item.tag:
        case tag if tag == W + "t":
            return item.text or ""
        case tag if tag == W + "br":
            return f"\n{PAGE_BREAK}" if item.get(W + "type") == "page" else "\n"
        case tag:
            return _TEXT.get(tag, "")


def _formatted(base: _Look, properties: Any | None) -> _Look:
    """A look with run properties applied over it."""
    if properties is None:
        return base
    fonts = properties.find(W + "rFonts")
    font = fonts.get(W + "ascii") or fonts.get(W + "hAnsi") if fonts is not None else None
    return _Look(
        font or base.font, _switch(properties, "caps", base.capitals), _switch(properties, "vanish", base.hidden)
    )


def _over(base: _Look, style: Any | None) -> _Look:
    return base if style is None else _formatted(base, style.find(W + "rPr"))


def _switch(properties: Any, tag: str, inherited: bool) -> bool:
    found = properties.find(W + tag)
    return inherited if found is None else found.get(W + "val", "1") not in ("0", "false", "off")


def _style_properties(styles: dict[str, Any], style_id: str | None) -> Iterator[Any]:
    seen: set[str] = set()
    while style_id in styles and style_id not in seen:
        seen.add(style_id)
        yield styles[style_id].find(W + "pPr")
        parent = styles[style_id].find(W + "basedOn")
        style_id = parent.get(W + "val") if parent is not None else None


def _value(parent: Any, tag: str) -> str | None:
    child = parent.find(W + tag)
    return None if child is None else child.get(W + "val")


def _is_default(style: Any) -> bool:
    return style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true")


def _continues_above(cell: Any) -> bool:
    """Whether a cell is the lower part of one merged over several rows; its text stands in the first."""
    merged = cell.find(f"{W}tcPr/{W}vMerge")
    return merged is not None and merged.get(W + "val") != "restart"
