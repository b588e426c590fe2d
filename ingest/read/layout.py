"""Bố cục trang: words with their places on a page, put into lines, columns and paragraphs.

Both readers of pages use it: PDF text and OCR. Lines go down the page; columns of one line stand apart by a tab, so a
letterhead or a signature beside the recipients keeps its two sides; what repeats on page after page is left out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from ingest.read.tables import COLUMN

_COLUMN_GAP: Final = 1.1  # of the letters' height: wider than a stretched space in justified text
_SAME_LINE: Final = 0.4  # of the lower word's height: how far middles may lie apart
_SAME_FOOT: Final = 0.05  # of the word's height: how far its foot may lie from that of its line …
_OTHER_FOOT: Final = 0.3  # … when it lies this far from the foot of the line that its middle fits
_PARAGRAPH_GAP: Final = 1.25  # of the usual distance of lines
_PAGE_NUMBER: Final = re.compile(
    r"\W{0,3}(?:Trang\s+)?\d{1,4}(?:\s*/\s*\d{1,4})?\W{0,3}|\W{0,3}[ivxl]{1,6}\W{0,3}", re.IGNORECASE
)
_SIDE_NUMBER: Final = re.compile(rf"^\d{{1,4}}{COLUMN}|{COLUMN}\d{{1,4}}$")
_HEADING: Final = re.compile(r"(?:Mẫu|Biểu|Phụ lục|Số|Điều|Chương|Mục)\b", re.IGNORECASE)
_EDGE_LINES: Final = 2  # lines at the top and bottom of a page that may be running heads
_FULL_PAGE: Final = 6  # a page of fewer lines (a form, a title) shows no edges
_REPEATED: Final = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page; y grows downwards, in any unit."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    font: str = ""

    @property
    def height(self) -> float:
        """How high its box is."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The height on the page of its middle."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """Words beside each other, from left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with a space, or a tab between columns."""
        usual = max(median(word.height for word in self.words), 1.0)
        pieces = [self.words[0].text]
        for left, right in pairwise(self.words):
            wide = right.left - left.right > _COLUMN_GAP * usual
            blank = right.text.startswith("/")  # "Số:      /KH-UBND", "ngày    /4/2026": room for a number, no column
            pieces += (COLUMN if wide and not blank else " ", right.text)
        return "".join(pieces)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right

    @property
    def middle(self) -> float:
        """The height on the page of its middle."""
        return median(word.middle for word in self.words)


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Words of a page as lines, from the top down."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.middle, word.left)):
        for row in reversed(rows[-4:]):
            if abs(word.middle - row[0].middle) <= _SAME_LINE * min(row[0].height, word.height):
                row.append(word)
                break
        else:
            rows.append([word])
    found = [Line(tuple(sorted(row, key=lambda word: word.left))) for row in _on_their_feet(rows) if row]
    return sorted(found, key=lambda line: line.middle)


def _on_their_feet(rows: Sequence[Sequence[Word]]) -> Iterator[list[Word]]:
    """Rows with words of another font, whose middles mislead, put where they stand with the others of their line."""
    feet = [median(word.bottom for word in row) for row in rows]
    settled: list[list[Word]] = [[] for _ in rows]
    for place, row in enumerate(rows):
        for word in row:
            near = range(max(0, place - 1), min(len(rows), place + 2))
            best = min(near, key=lambda other: abs(feet[other] - word.bottom))
            exact = abs(feet[best] - word.bottom) <= _SAME_FOOT * word.height
            away = abs(feet[place] - word.bottom) > _OTHER_FOOT * word.height
            settled[best if exact and away else place].append(word)
    yield from settled


def page_text(lines: Sequence[Line]) -> str:
    """Lines as text, with an empty line where a paragraph begins."""
    if not lines:
        return ""
    steps = [below.middle - above.middle for above, below in pairwise(lines)]
    usual = median([step for step in steps if step > 0] or [0.0])
    margin = _margin(lines)
    pieces = [lines[0].text]
    for (above, below), step in zip(pairwise(lines), steps, strict=True):
        apart = not 0 <= step <= _PARAGRAPH_GAP * usual or _indented(above, below, margin)
        pieces += ("\n\n" if apart else "\n", below.text)
    return "".join(pieces)


def _margin(lines: Sequence[Line]) -> tuple[float, float]:
    """The left and right edge of the running text: where most lines begin, how far they go."""
    height = median(word.height for line in lines for word in line.words) or 1.0
    usual, _ = Counter(round(line.left / height) for line in lines).most_common(1)[0]
    begins = min(line.left for line in lines if round(line.left / height) == usual)
    return begins, max(line.right for line in lines)


def _indented(above: Line, below: Line, margin: tuple[float, float]) -> bool:
    """Whether `below` begins a paragraph: indented under a line of running text, and running on to the right edge."""
    left, right = margin
    height = below.words[0].height
    from_edge = abs(above.left - left) < 2 * height
    return from_edge and below.left - left > 1.5 * height and right - below.right < 3 * height


def without_running_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Pages without page numbers and without heads and feet that return on several pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_key(line) for line in _edges(page)})
    often = max(_REPEATED, len(pages) // 3)
    repeated = {key for key, count in seen.items() if count >= often}
    return [[line for line in page if not _runs(line, page, repeated)] for page in pages]


def _runs(line: Line, page: list[Line], repeated: set[str]) -> bool:
    if line in (page[0], page[-1]) and _PAGE_NUMBER.fullmatch(line.text):
        return True
    if line not in list(_edges(page)):
        return False
    return _key(line) in repeated and not _HEADING.match(line.text)


def _edges(page: list[Line]) -> Iterator[Line]:
    if len(page) >= _FULL_PAGE:
        yield from page[:_EDGE_LINES]
        yield from page[-_EDGE_LINES:]


def _key(line: Line) -> str:
    """A line by its words without a page number at its side; sides swapped or not (left and right pages)."""
    return " ".join(sorted(_SIDE_NUMBER.sub("", line.text).split()))
