"""Dòng, mục: the list mark that a line begins with, by which items tell what they stand under."""

import re
from typing import Final

MARKER: Final = r"(?:[-+•*●]|\d+(?:\.\d+)*[.)/-]?|\(\d{1,2}\)|[a-zđ][.)/-]|[IVX]+[.)/-]|[A-E][.)/-])"
MARKED: Final = re.compile(rf"[\s*_#]*(?P<mark>{MARKER})[\s*_]+")
_LINES_ABOVE: Final = 12


def rank(line: str) -> str:
    """The kind of the list mark that a line begins with; items of one list have one kind. Empty without mark.

    >>> rank("2. Thời gian"), rank("II. Nội dung"), rank("- Sở Y tế"), rank("Thời gian")
    ('number', 'part', '-', '')
    """
    marked = MARKED.match(line)
    if marked is None:
        return ""
    first = marked["mark"][0]
    return "number" if first.isdigit() else "letter" if first.islower() else "part" if first.isupper() else first


def line_start(clean: str, place: int) -> int:
    """Where the line begins that holds `place`."""
    return clean.rfind("\n", 0, place) + 1


def line_above(clean: str, place: int) -> str:
    r"""The nearest line above that of `place` whose mark is of another kind: what the item stands under.

    >>> line_above("a) Sở Y tế\n- Mở lớp\n- Phát động", 24)
    'a) Sở Y tế'
    """
    start = line_start(clean, place)
    own = rank(clean[start:place])
    for _ in range(_LINES_ABOVE):
        if start == 0:
            break
        above = line_start(clean, start - 1)
        line = clean[above : start - 1]
        if line.strip() and rank(line) != own:
            return line
        start = above
    return ""
