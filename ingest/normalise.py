"""From the text as read to the cleaned text that extractors see, and the way back.

Cleaning never loses a place: every character of the cleaned text knows the character of the text as read that it
stands for. What is cleaned: decomposed letters (NFD) are composed, look-alike letters and dashes unified, markdown
marks, ruled lines, page numbers and layout spaces removed, lines that a page or a margin broke joined, so that one
line of the cleaned text is one paragraph. Columns of a page stay apart by a tab.
"""

import re
import unicodedata
from array import array
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from operator import is_
from typing import Any, Final, cast

from ingest.displaced import joined_syllables, replaced_marks
from ingest.letters import UPPER
from ingest.lines import cut_lines, joined_lines
from ingest.misread import THI_DUA, restored
from ingest.model import Body, Extraction, Locality, SourceText, Span

_SAME_LENGTH: Final = {
    "Ð": "Đ",  # U+00D0, left by old converters
    "ð": "đ",
    "Ƣ": "Ư",  # U+01A2 and U+01A3, what fonts of the nineties left in PDFs
    "ƣ": "ư",
    "\u00a0": " ",
    "\u2007": " ",
    "\u202f": " ",
    "\u3000": " ",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    **dict(zip("АВСЕНІКМОРТХ", "ABCEHIKMOPTX", strict=True)),  # Cyrillic capitals in symbols
    "‹": "«",
    "›": "»",
    "《": "«",
    "》": "»",
    "⁄": "/",
    "∕": "/",
    "\f": "\n",
    "\v": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
}
_DECOMPOSED: Final = re.compile(r"[\u0300-\u036f](?<=[^\W\d_].)[\u0300-\u036f]*")  # what follows a letter

_REMOVED: Final = re.compile(
    r"[\u200b-\u200f\u2060\ufeff\u00ad\r*\\_<](?:"  # the sign first: found faster than what is around it
    r"(?<=[\u200b-\u200f\u2060\ufeff\u00ad])"  # zero-width characters, soft hyphens
    r"|(?<=\r)(?=\n)"
    r"|(?<=\*)\**"  # markdown emphasis, and the stars under a Party letterhead
    r"|(?<=\\)(?=[\u200b-\u200f\u2060\ufeff\u00ad]*[\\`*_{}\[\]()#+.!|>~-])"  # markdown escapes
    r"|(?<=_)_+"  # ruled lines
    r"|(?<=<)/?(?:b|i|u|em|strong|br|sup|sub)\s*/?>)"
)
_ANGLES: Final = re.compile(r"<<(?=[^<>\n]{2,300}>>)|(?<=[^<>])>>(?!>)")
"""Guillemets as they are typed on a keyboard that has none."""
_BOLD_HEADING: Final = re.compile(  # a paragraph all in bold ends where its bold does
    rf"^\*\*[^*\n]{{8,}}(?:\n[^*\n]+){{0,5}}(?<=[^\W{UPPER}_])(?P<end>\*\*[ \t]*\n)(?=[{UPPER}]\w*\s[^\W{UPPER}_])",
    re.MULTILINE,
)
_BOLD_LINES: Final = re.compile(
    rf"(?<=[{UPPER}])\*\*[ \t]+\*\*(?=[{UPPER}])|(?<=[{UPPER}][{UPPER}])[ \t]+\*\*(?=[{UPPER}]{{2}})"
)
"""Lines of a letterhead or a signature that markdown put into one cell: "**UBND TỈNH A** **SỞ Y TẾ**"."""
_STARS: Final = re.compile(rf"(?<=[{UPPER}]{{2}})[ \t]*\*{{3,}}[ \t]*(?=[{UPPER}]{{2}})")
"""What parts the bodies of a Party letterhead, where a page lost its lines: "ĐẢNG BỘ TỈNH A***BAN DÂN VẬN"."""
_RULED: Final = ("#", "---", "===", "~~~")
_LINES: Final = re.compile(r"^[ \t]*(?:\#{1,6}[ \t]+|[-=~]{3,}[ \t]*$)", re.MULTILINE)  # markdown headings, rules

_LAYOUT: Final = re.compile(r"[ \t|](?![^\n \t|](?<=[^\n \t|] .))[ \t|]*")  # all but one space between words

_MAY_BE_THI_DUA: Final = ("hi đư", "hi Đư", "HI ĐƯ")
_BLANK_LINES: Final = re.compile(r"\n\n\n+")  # the three first: found faster than a count of them
_ROW: Final = 1 << 18  # longer than most documents
_BETWEEN_CELLS: Final = re.compile(r"\n\d{1,3}\n\|\n")  # a number that is no page's


def clean(text: str) -> SourceText:
    r"""The cleaned text with its offsets into `text` (code points).

    >>> clean("Chỉ  thị số **34-CT/TW**,\n\nngày 07/4/2014").clean
    'Chỉ thị số 34-CT/TW, ngày 07/4/2014'
    >>> clean("I. MỤC ĐÍCH\n\n1. Yêu cầu").clean
    'I. MỤC ĐÍCH\n\n1. Yêu cầu'
    >>> clean("phong trào thi đưa; kỳ thi đưa vào quy chế").clean
    'phong trào thi đua; kỳ thi đưa vào quy chế'
    """
    draft = _Draft(_unified(text), _from_zero(len(text) + 1))
    draft = draft.rebuilt(_composed(draft.text))
    draft = draft.rebuilt(replaced_marks(draft.text))
    draft = draft.rebuilt(joined_syllables(draft.text))
    if "<<" in draft.text:
        draft = draft.replaced(_ANGLES, lambda mark: "«" if mark[0] == "<<" else "»")
    if "**\n" in draft.text:
        ends = (heading.span("end") for heading in _BOLD_HEADING.finditer(draft.text))
        draft = draft.rebuilt((start, end, "\n\n") for start, end in ends)
    if " **" in draft.text:
        draft = draft.replaced(_BOLD_LINES, lambda _: "\n")
    if any(sign in draft.text for sign in _SET_OFF):
        draft = draft.rebuilt(_quoted_by_emphasis(draft.text))
    if "***" in draft.text:
        draft = draft.replaced(_STARS, lambda _: "\n")
    draft = draft.replaced(_REMOVED, lambda mark: "\n" if mark[0][:3].lower() == "<br" else "")
    if any(sign in draft.text for sign in _RULED):
        draft = draft.replaced(_LINES, lambda _: "")
    draft = draft.replaced(_LAYOUT, _layout)
    draft = draft.rebuilt(joined_lines(draft.text))
    if "\n\n\n" in draft.text:
        draft = draft.replaced(_BLANK_LINES, lambda _: "\n\n")  # around the text, between its lines they have shrunk
    draft = draft.rebuilt(cut_lines(draft.text))
    if any(part in draft.text for part in _MAY_BE_THI_DUA):
        draft = draft.replaced(THI_DUA, lambda match: "u" if match[0].islower() else "U")
    draft = draft.rebuilt(restored(draft.text))
    return SourceText(text, draft.text, draft.offsets)


_EMPHASISED_NAME: Final = re.compile(
    rf"(?:trào|đua|vận động|dịch)[ \t]+(?P<mark>\*{{1,3}}|_)(?=[{UPPER}])(?!Thi đua)"
    r"[^*_“”\"\n]{6,120}(?P<end>(?P=mark))(?=[\s.,;:)])"
)
"""What stands in bold or slanting letters behind "phong trào", as others set a name in quotation marks."""


_SET_OFF: Final = (" *", "\t*", " _", "\t_")


def _quoted_by_emphasis(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits that put quotation marks where emphasis alone sets off a movement's name."""
    for name in _EMPHASISED_NAME.finditer(text):
        yield (*name.span("mark"), "“")
        yield (*name.span("end"), "”")


class _Draft:
    """A text on its way to be clean, with the place of each character in the text as read."""

    def __init__(self, text: str, offsets: "array[int]") -> None:
        self.text = text
        self.offsets = offsets

    def replaced(self, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> "_Draft":
        """Every match replaced by a text that is not longer than it."""
        return self.rebuilt((match.start(), match.end(), by(match)) for match in pattern.finditer(self.text))

    def rebuilt(self, edits: Iterator[tuple[int, int, str]]) -> "_Draft":
        """The text with (start, end, replacement) applied; edits come in order and do not overlap."""
        pieces: list[str] = []
        offsets = array("i")
        done = 0
        for start, end, text in edits:
            pieces += (self.text[done:start], text)
            offsets += self.offsets[done:start]
            offsets += self.offsets[start : start + len(text)]
            done = end
        if not pieces:
            return self
        pieces.append(self.text[done:])
        offsets += self.offsets[done:]
        return _Draft("".join(pieces), offsets)


def _unified(text: str) -> str:
    """The text with one sign for those that look alike; most texts lack most of them."""
    for sign, meant in _SAME_LENGTH.items():
        if sign in text:
            text = text.replace(sign, meant)
    return text


def _composed(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits that compose letters with the marks behind them."""
    for marks in _DECOMPOSED.finditer(text):
        start, end = marks.start() - 1, marks.end()
        yield start, end, unicodedata.normalize("NFC", text[start:end])


def _from_zero(count: int) -> "array[int]":
    """The numbers below a count, mostly cut from a row that is made once."""
    return _row()[:count] if count <= _ROW else array("i", range(count))


@cache
def _row() -> "array[int]":
    return array("i", range(_ROW))


def _layout(match: re.Match[str]) -> str:
    """One space between words, a tab between columns, nothing at a line's edge but a bar above a cell's number."""
    start, end = match.span()
    if not start or end == len(match.string) or match.string[start - 1] == "\n" or match.string[end] == "\n":
        return "|" if match[0] == "|" and _BETWEEN_CELLS.match(match.string, end) else ""
    return " " if match[0] == "  " else "\t"


def locate(extraction: Extraction, source: SourceText) -> Extraction:
    """The extraction with every span moved from the cleaned text to the text as read."""
    return cast(Extraction, _located(extraction, source))


def _located(value: Any, source: SourceText) -> Any:
    """The value with what has moved in it; itself when nothing has."""
    kind = value.__class__
    if kind is Span:
        return span_as_read(value, source)
    if kind is tuple:
        return tuple([_located(item, source) for item in value])
    if not (names := _parts(kind)):
        return value
    parts = [getattr(value, name) for name in names]
    moved = [_located(part, source) for part in parts]
    return value if all(map(is_, moved, parts)) else kind(*moved)


@cache
def _parts(kind: type[object]) -> tuple[str, ...]:
    """The fields of a mention; none of what has no place in a text."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) and kind not in (Body, Locality) else ()


def span_as_read(span: Span, source: SourceText) -> Span:
    """A span of the cleaned text in the text as read, without marks that cleaning took away around it.

    >>> source = clean("gương “**người tốt**”")
    >>> span_as_read(Span(7, 16), source).of(source.text)
    'người tốt'
    """
    if span.end <= span.start:
        place = source.offsets[span.start]
        return Span(place, place)
    end = source.offsets[span.end - 1] + 1
    while end < len(source.text) and unicodedata.combining(source.text[end]):
        end += 1
    return Span(source.offsets[span.start], end)
