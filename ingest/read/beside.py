"""Chữ ký dưới dấu: what stands beside the recipients where a seal makes Tesseract take the signature for a picture.

A red seal is taken away before recognition; in a scan without colours it cannot be told from letters. The part of the
page beside the recipients is then looked at alone, as one block, and of what is found only lines of sure words stay.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean
from typing import Final

from ingest.read.layout import Line, Word

_RECIPIENTS: Final = re.compile(r"\W{0,3}N[ơo]i nh[ậạâa]n", re.IGNORECASE)
_ABOVE: Final = 2.5  # heights of a line: how far the signature may begin above the recipients
_FILLED: Final = 2  # words beside the recipients: so many are a signature that was read
_SURE: Final = 60.0  # per cent, of the words of a line together

Box = tuple[float, float, float, float]


def unread_signature(lines: Sequence[Line], width: float, height: float) -> Box | None:
    """The part of a page (left, top, right, bottom) where a signature should be and no words were read."""
    start = next((line for line in lines if _RECIPIENTS.match(line.text)), None)
    if start is None:
        return None
    top = start.middle - _ABOVE * max(word.height for word in start.words)
    below = [word for line in lines for word in line.words if word.middle >= top]
    if sum(word.left > width / 2 for word in below) > _FILLED:
        return None
    left = max((word.right for word in below if word.left <= width / 2), default=0.0)
    return min(left + start.words[0].height, width / 2), max(top, 0.0), width, height


def sure_lines(found: Sequence[tuple[Line, Sequence[float]]], corner: tuple[float, float]) -> list[Line]:
    """The lines of a second look whose words are sure together, moved to their place on the page."""
    return [
        Line(tuple(_moved(word, corner) for word in line.words))
        for line, confidences in found
        if len(line.words) > 1 and fmean(confidences) >= _SURE and _is_written(line.text)
    ]


def _is_written(text: str) -> bool:
    """Whether a line is letters, as posts and names are: words in capitals or that begin with one."""
    return re.fullmatch(r"(?:[A-ZĐÀ-Ỹ][^\W\d_]*[.,]?\s*)+", text) is not None


def _moved(word: Word, corner: tuple[float, float]) -> Word:
    x, y = corner
    return replace(word, left=word.left + x, right=word.right + x, top=word.top + y, bottom=word.bottom + y)
