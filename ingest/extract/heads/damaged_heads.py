"""Phần đầu văn bản bị quét hỏng: what a scan or a pen left of number, type and ministry of a letterhead.

Only what its place and its other letters leave no choice for is taken: a symbol that ends the line of the number, a
type that stands alone in its line whatever its marks, the name of a ministry but for a letter or a word.
"""

import re
from difflib import get_close_matches
from functools import cache
from typing import Final

from ingest.letters import UPPER
from ingest.model import Span
from ontology.folding import fold
from ontology.registry import document_types, ministries

DAMAGED_NUMBER: Final = re.compile(
    r"(?<![^\n\t])[Ss][ốôóòắoỐÔÓ]\s?[:.;]?(?P<raw>[^\n\t]{0,14}?)(?:/\s?(?P<year>20\d\d)\s?)?"
    r"(?P<sep>/|(?<=20\d\d))[ \t]{0,2}"
    rf"(?P<symbol>[{UPPER}][{UPPER}&]+(?:-[{UPPER}][{UPPER}&]+)+)(?=[ ]*(?:[\n\t]|\Z))"
)
"""A number of which only the symbol can be read ("Só:/Z⁄/QĐ-UBND"); the groups are those of `NUMBER_LINE`."""

NUMBER_LABEL: Final = re.compile(r"S[ốôóòắỐÔÓ]\s?[:.;]")
_UNIT: Final = re.compile(r"(?<!-)\s+(?:TỈNH(?! ĐOÀN| [ỦU])|THÀNH PHỐ|TP\.?)\s.*\Z")
_LONG: Final = 12  # letters of a name in which one or two misread leave no doubt
_NEARLY: Final = 0.9  # of the letters that two names share, from which one is the other misread


def damaged_type(clean: str, lines: list[Span]) -> tuple[str, Span] | None:
    r"""The type that stands alone in a line in capitals, whatever its marks and gaps ("QUYÉT ĐỊNH", "KẼHOẠCH").

    >>> text = "KẼHOẠCH\nTô chức bôi dưỡng"
    >>> damaged_type(text, [Span(0, 7), Span(8, len(text))])
    ('Kế hoạch', Span(start=0, end=7))
    """
    for line in lines:
        words = line.of(clean)
        if words.isupper() and (kind := _types().get(_letters(words))):
            lead = len(words) - len(words.lstrip(" -–.:"))
            return kind, Span(line.start + lead, line.start + len(words.rstrip(" -–.:")))
    return None


def meant_office(words: str) -> str:
    """The ministry or department in capitals that damaged words of a letterhead mean, else the words.

    >>> meant_office("BỘ GIÁO DỤC VÀ VÀ : ĐÀO TẠO"), meant_office("SƠ Y“ TẾ TỈNH A"), meant_office("BỘ CHỈ HUY QUÂN SỰ")
    ('BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'SỞ Y TẾ TỈNH A', 'BỘ CHỈ HUY QUÂN SỰ')
    """
    unit = _UNIT.search(words)
    name, rest = (words[: unit.start()], words[unit.start() :]) if unit else (words, "")
    read = fold(name)
    if read in _offices() and not name.rstrip().endswith("-"):
        return _offices()[read] + rest
    if not read.startswith(("bo ", "so ")) or len(read) < _LONG:
        return words
    near = get_close_matches(read, _offices(), n=1, cutoff=_NEARLY)
    return _offices()[near[0]] + rest if near else words


@cache
def _types() -> dict[str, str]:
    """Types by their letters; none of one syllable, which a few letters of anything may be."""
    return {_letters(kind.label): kind.label for kind in document_types() if " " in kind.label}


@cache
def _offices() -> dict[str, str]:
    """Ministries, and the departments of their fields, in capitals by their names without marks."""
    labels = [ministry.label for ministry in ministries()]
    fields = [f"Sở {label.removeprefix('Bộ ')}" for label in labels if label.startswith("Bộ ")]
    return {fold(label): label.upper() for label in (*fields, *labels)}


def _letters(words: str) -> str:
    return fold(words).replace(" ", "")
