"""Đánh số tự động: numbers that Word counts itself and that stand nowhere in the text of a docx ("Điều 1.", "a)")."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_ROMAN: Final = tuple(
    zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split(), strict=True)  # noqa: SIM905  reads better
)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: what it counts in, its pattern ("Điều %1.") and its first number."""

    form: str
    pattern: str
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """The lists of a document, counting while its paragraphs are read in order."""

    levels: Mapping[tuple[str, int], Level]
    counters: dict[str, list[int | None]] = field(default_factory=dict)

    def label(self, list_id: str, depth: int) -> str:
        """The number or bullet of the next paragraph of a list, with its space; "" when there is none to show."""
        level = self.levels.get((list_id, depth))
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return "- "
        counts = self.counters.setdefault(list_id, [None] * 9)
        current = counts[depth]
        counts[depth] = level.start if current is None else current + 1
        counts[depth + 1 :] = [None] * (8 - depth)
        text = level.pattern
        for place in range(depth + 1):
            text = text.replace(f"%{place + 1}", self._counted(list_id, place, counts))
        return f"{text} " if text else ""

    def _counted(self, list_id: str, place: int, counts: list[int | None]) -> str:
        level = self.levels.get((list_id, place), Level("decimal", ""))
        number = counts[place]
        return counted(level.start if number is None else number, level.form)


def counted(number: int, form: str) -> str:
    """A number as a list shows it.

    >>> [counted(4, form) for form in ("decimal", "upperRoman", "lowerLetter", "decimalZero")]
    ['4', 'IV', 'd', '04']
    >>> counted(27, "lowerLetter")
    'aa'
    """
    match form:
        case "upperRoman" | "lowerRoman":
            roman = _roman(number)
            return roman if form == "upperRoman" else roman.lower()
        case "upperLetter" | "lowerLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, letter in _ROMAN:
        letters += letter * (number // value)
        number %= value
    return letters


def read_numbering(root: Any | None) -> Numbering:
    """The lists of a `w:numbering` element; lists that share a definition go on counting together."""
    levels: dict[tuple[str, int], Level] = {}
    if root is None:
        return Numbering(levels)
    patterns = {item.get(W + "abstractNumId"): item for item in root.iterchildren(W + "abstractNum")}
    for number in root.iterchildren(W + "num"):
        reference = number.find(W + "abstractNumId")
        abstract = patterns.get(reference.get(W + "val")) if reference is not None else None
        if abstract is None:
            continue
        list_id = number.get(W + "numId")
        for item in (*abstract.iterchildren(W + "lvl"), *number.iterfind(f"{W}lvlOverride/{W}lvl")):
            levels[list_id, int(item.get(W + "ilvl"))] = _level(item)
        for override in number.iterchildren(W + "lvlOverride"):
            first = override.find(W + "startOverride")
            key = list_id, int(override.get(W + "ilvl"))
            if first is not None and key in levels:
                levels[key] = Level(levels[key].form, levels[key].pattern, int(first.get(W + "val")))
    return Numbering(levels)


def _level(item: Any) -> Level:
    def value(tag: str, default: str) -> str:
        child = item.find(W + tag)
        return default if child is None else child.get(W + "val", default)

    return Level(value("numFmt", "decimal"), value("lvlText", ""), int(value("start", "1")))
