r"""Rich Text Format: text by its fonts, tables, notes and text boxes.

An own reader of the token stream ([RTF 1.9.1]): striprtf, the library for it, forgets the font of a text, and in TCVN3
the font carries the capitals; it also reads the bytes of such fonts in the code page that the font claims.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from ingest.model import IngestError
from ingest.read.encodings import Run, legacy_fonts
from ingest.read.reading import PAGE_BREAK, Reading
from ingest.read.tables import row

_TOKEN: Final = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_LEFT_OUT: Final = frozenset(
    (
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "fldinst",
        "nonshppict",
        "themedata",
        "colorschememapping",
        "latentstyles",
        "datastore",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "generator",
        "xmlnstbl",
        "sn",
        "sv",
        "sp",
        "annotation",
        "atnid",
        "atnauthor",
        "bkmkstart",
        "bkmkend",
        "pntext",
        "pnseclvl",
        "template",
        "ftnsep",
        "ftnsepc",
        "aftnsep",
    )
)
_STARRED_READ: Final = frozenset(["shpinst", "shptxt"])
_MARKS: Final = {
    "par": "\n", "sect": "\n", "line": "\n", "tab": "\t", "page": f"\n{PAGE_BREAK}", "emdash": "—", "endash": "–",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
}  # fmt: skip
_SYMBOLS: Final = {"~": "\u00a0", "_": "-", "-": "\u00ad", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}"}
_CODE_PAGES: Final = {0: None, 163: "cp1258", 162: "cp1254", 238: "cp1250", 204: "cp1251", 161: "cp1253", 186: "cp1257"}
_CELL, _ROW, _LINE_IN_CELL = "\x07", "\x1e", "\x0b"
_DEEPEST: Final = 1000


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces; copied when one opens."""

    font: int = 0
    left_out: bool = False
    hidden: bool = False
    capitals: bool = False
    in_table: bool = False
    skip: int = 1
    target: str = "text"


@dataclass(slots=True)
class _Tokens:
    """The state of reading: groups that are open, fonts known so far, runs found."""

    code_page: str = "cp1252"
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    names: dict[int, str] = field(default_factory=dict)
    charsets: dict[int, int] = field(default_factory=dict)
    runs: list[tuple[Run, bool]] = field(default_factory=list)
    notes: list[list[tuple[Run, bool]]] = field(default_factory=list)
    starred: bool = False
    to_skip: int = 0

    def feed(self, token: re.Match[bytes]) -> None:
        """One token of the file."""
        match token.lastgroup:
            case "brace":
                self._brace(token["brace"])
            case "text":
                self._bytes(token["text"])
            case "hex":
                self._bytes(bytes([int(token["hex"], 16)]))
            case "symbol":
                self._symbol(token["symbol"].decode("latin-1"))
            case _:
                self._word(token["word"].decode(), int(token["number"]) if token["number"] else None)

    def _brace(self, brace: bytes) -> None:
        self.to_skip, self.starred = 0, False
        if brace == b"{":
            if len(self.groups) > _DEEPEST:
                raise ValueError(f"more than {_DEEPEST} groups inside each other")
            self.groups.append(replace(self.groups[-1]))
        elif len(self.groups) > 1:
            closed = self.groups.pop()
            if closed.target == "note" and self.groups[-1].target != "note" and self.notes:
                note, self.runs = self.runs, self.notes.pop()
                self.runs += [(Run("\x02"), False), *note, (Run("\x03"), False)]

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self.starred = True
        elif symbol in _SYMBOLS:
            self._write(_SYMBOLS[symbol])

    def _word(self, word: str, number: int | None) -> None:
        group = self.groups[-1]
        starred, self.starred = self.starred, False
        if word in _LEFT_OUT or (starred and word not in _STARRED_READ):
            group.left_out = True
        elif word == "shptxt":
            group.left_out = False
            self._write("\n")
        elif word == "fonttbl":
            group.target = "fonts"
        elif word in ("footnote", "ftnalt") and group.target != "note":
            group.target = "note"
            self.notes.append(self.runs)
            self.runs = []
        elif word == "ansicpg":
            self.code_page = f"cp{number}"
        elif word == "u" and number is not None:
            self._write(chr(number % 65536))
            self.to_skip = group.skip
        elif word in ("cell", "nestcell"):
            self._write(_CELL)
        elif word in ("row", "nestrow"):
            self._write(_ROW)
        elif word in _MARKS:
            self._write(_LINE_IN_CELL if group.in_table and _MARKS[word] == "\n" else _MARKS[word])
        else:
            self._format(group, word, number)

    def _format(self, group: _Group, word: str, number: int | None) -> None:
        match word:
            case "f" if number is not None:
                group.font = number
            case "fcharset" if number is not None:
                self.charsets[group.font] = number
            case "uc" if number is not None:
                group.skip = number
            case "v" | "deleted":
                group.hidden = number != 0
            case "caps":
                group.capitals = number != 0
            case "intbl":
                group.in_table = True
            case "pard":
                group.in_table = False
            case "plain":
                group.hidden = group.capitals = False

    def _bytes(self, data: bytes) -> None:
        skipped = min(self.to_skip, len(data))
        self.to_skip -= skipped
        if data := data[skipped:]:
            group = self.groups[-1]
            if group.target == "fonts":
                name = self.names.get(group.font, "") + data.decode("latin-1")
                self.names[group.font] = name.split(";")[0]
                return
            legacy = self.names.get(group.font, "").lower().startswith((".vn", "vni-"))
            page = None if legacy else _CODE_PAGES.get(self.charsets.get(group.font, 0))
            self._write(_decoded(data, page or self.code_page))

    def _write(self, text: str) -> None:
        group = self.groups[-1]
        if not group.left_out and not group.hidden and group.target != "fonts":
            self.runs.append((Run(text, self.names.get(group.font, "")), group.capitals))


def read_rtf(name: str, data: bytes) -> Reading:
    r"""The text of an RTF file.

    >>> read_rtf("a.rtf", rb"{\rtf1\ansi{\fonttbl{\f0 .VnTimeH;}}\f0 quy\'d5t \'ae\'denh\par}").text
    'QUYẾT ĐỊNH\n'
    """
    tokens = _Tokens()
    try:
        for token in _TOKEN.finditer(data):
            tokens.feed(token)
    except ValueError as error:
        raise IngestError(name, f"a broken RTF file: {error}") from None
    legacy = legacy_fonts(run for run, _ in tokens.runs)
    text = "".join(_rows(_notes_below(legacy.text(tokens.runs))))
    text = text.encode("utf-16", "surrogatepass").decode(
        "utf-16", "replace"
    )  # \u gives letters beyond U+FFFF in halves
    encoding = legacy.encoding
    if not text.strip():
        raise IngestError(name, "there are no words in it, expected the text of a document")
    cut_off = () if len(tokens.groups) == 1 else ("the file ends inside a group: it may be cut off",)
    return Reading(text, f"rtf+{encoding}" if encoding else "rtf", warnings=cut_off)


def _decoded(data: bytes, code_page: str) -> str:
    try:
        return data.decode(code_page)
    except (LookupError, UnicodeDecodeError):
        return data.decode("latin-1")


def _notes_below(text: str) -> str:
    r"""Notes (between two marks) put below the paragraph that calls them.

    >>> _notes_below("Câu một\x02 Chú thích\x03 hết.\nCâu hai")
    'Câu một hết.\nChú thích\nCâu hai'
    """
    pending: list[str] = []
    lines: list[str] = []
    for line in re.split(r"(?<=\n)(?![^\x02]*\x03)", text):
        pending = [note.strip() for note in re.findall(r"\x02([^\x03]*)\x03", line)]
        lines += [re.sub(r"\x02[^\x03]*\x03", "", line), *(f"{note}\n" for note in pending)]
    return "".join(lines)


def _rows(text: str) -> Iterator[str]:
    """Running text as it is; what cell marks part, as rows."""
    *rows, rest = text.split(_ROW)
    for stretch in rows:
        before, mark, cells = stretch.rpartition("\n")
        yield before + mark
        yield row(cells.replace(_LINE_IN_CELL, "\n").split(_CELL)) + "\n"
    yield rest.replace(_CELL, "\n").replace(_LINE_IN_CELL, "\n")
