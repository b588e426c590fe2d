"""Answers as text: tables that line up, CSV, JSON, and files that are written whole or not at all."""

import csv
import io
import json
import os
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, is_dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

Cell = str | int | float | bool | None

_GAP: Final = "  "
_NARROW: Final = 10
"""columns are not made narrower than this many cells of a terminal"""
_FORMULA: Final = re.compile(r"[=+\-@\t\r]")


def width(text: str) -> int:
    """How many cells of a terminal a text takes: marks take none, wide letters two.

    >>> width("Ủy ban"), width(unicodedata.normalize("NFD", "Ủy ban")), width("漢")
    (6, 6, 2)
    """
    return sum(
        2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in unicodedata.normalize("NFC", text)
        if not unicodedata.combining(letter)
    )


def shortened(text: str, cells: int) -> str:
    """A text cut to so many cells, with an ellipsis where it was cut.

    >>> shortened("Kế hoạch 12", 12), shortened("Kế hoạch số 12", 12)
    ('Kế hoạch 12', 'Kế hoạch số…')
    """
    if width(text) <= cells:
        return text
    while width(text) >= cells:
        text = text[:-1]
    return f"{text.rstrip()}…"


def reading(value: Cell) -> str:
    r"""A value as a table shows it: NFC, on one line, nothing for None.

    >>> reading(None), reading("một\n  hai"), reading(True), reading(0.95)
    ('', 'một hai', 'yes', '0.95')
    """
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str():
            return printable(" ".join(unicodedata.normalize("NFC", value).split()))
        case _:
            return str(value)


def printable(text: str) -> str:
    r"""A text without control characters, which could drive the terminal.

    >>> printable("đỏ\x1b[31m")
    'đỏ�[31m'
    """
    return "".join("\ufffd" if unicodedata.category(letter) == "Cc" else letter for letter in text)


def table(headings: Sequence[str], rows: Iterable[Sequence[Cell]], columns: int | None = None) -> str:
    """Rows under headings, aligned; with `columns` (cells of the terminal) long cells are wrapped to fit.

    >>> print(table(["cấp", "số"], [["xã", 12], ["trung ương", None]]))
    cấp         số
    xã          12
    trung ương
    """
    lines = [tuple(headings), *(tuple(map(reading, row)) for row in rows)]
    widths = _fitted(_widths(lines), columns) if columns else _widths(lines)
    return "\n".join(aligned([part for line in lines for part in _wrapped(line, widths)]))


def aligned(lines: Sequence[Sequence[str]]) -> list[str]:
    """Lines of cells with every column as wide as its widest cell.

    >>> aligned([("├─ xã", "1"), ("└─ tỉnh", "2")])
    ['├─ xã    1', '└─ tỉnh  2']
    """
    widths = _widths(lines)
    return [_GAP.join(map(_padded, line, widths)).rstrip() for line in lines]


def _widths(lines: Sequence[Sequence[str]]) -> list[int]:
    return [max(map(width, column)) for column in zip(*lines, strict=True)]


def _fitted(natural: Sequence[int], columns: int) -> list[int]:
    """The widest columns made narrower, cell by cell, until all fit or none can give more."""
    widths = list(natural)
    while sum(widths) + len(_GAP) * (len(widths) - 1) > columns and max(widths) > _NARROW:
        widths[widths.index(max(widths))] -= 1
    return widths


def _wrapped(line: Sequence[str], widths: Sequence[int]) -> Iterable[tuple[str, ...]]:
    cells = [textwrap.wrap(cell, wide) for cell, wide in zip(line, widths, strict=True)]
    return zip_longest(*cells, fillvalue="") if any(cells) else [tuple("" for _ in cells)]


def _padded(text: str, wide: int) -> str:
    return text + " " * (wide - width(text))


def to_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]], line_end: str = "\n") -> str:
    r"""CSV with a line of headings. A text that a spreadsheet would run as a formula gets an apostrophe before it.

    >>> to_csv(["số", "tên"], [[5, "=1+1"], [None, "Kế hoạch, 2023"]])
    'số,tên\n5,\'=1+1\n,"Kế hoạch, 2023"\n'
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator=line_end)
    writer.writerow(headings)
    writer.writerows([_harmless(value) for value in row] for row in rows)
    return file.getvalue()


def _harmless(value: Cell) -> Cell:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def to_json(value: Any, *, indent: int | None = 2) -> str:
    """JSON of values, dataclasses included, in letters and not in escapes.

    >>> to_json({"số": (1, None)}, indent=None)
    '{"số": [1, null]}'
    """
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


def write_whole(path: Path, text: str) -> None:
    """A text put in a file in UTF-8, in one step: a run that is stopped leaves the old file or the new one."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(text, "utf-8", newline="\n")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
