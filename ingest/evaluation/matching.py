"""When two readings of a text mean the same thing, and which belongs to which."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from ontology.folding import tone

Json = dict[str, Any]


def same_words(text: str | None) -> str:
    """A key under which case, tone placement, dashes, quotes and spacing do not count.

    >>> same_words("Uỷ ban nhân dân  tỉnh “A – B”") == same_words("ủy ban nhân dân tỉnh A-B")
    True
    """
    words = re.sub(r"[“”\"'‘’*_]", "", tone(text or "")).casefold()
    return re.sub(r"\s+", " ", re.sub(r"\s*[-–—]\s*", "-", words)).strip(" .,;:")


def same_number(text: str | None) -> str:
    """A key for identifiers: spaces, case and leading zeros do not count.

    >>> same_number("05 - CT/TW") == same_number("5-CT/TW")
    True
    """
    plain = unicodedata.normalize("NFC", text or "").replace("–", "-").replace("Ð", "Đ").casefold()
    return re.sub(r"\A0+(?=\d)", "", re.sub(r"\s+", "", plain))


def accepted(item: Json, key: str) -> list[Any]:
    """The value of a gold field and every alternative the annotator accepts (`key_alt`)."""
    other = item.get(f"{key}_alt")
    return [item.get(key), *(other if isinstance(other, list) else [other] if other else [])]


def touches(one: Json, other: Json) -> bool:
    """Whether two spans share a character."""
    return bool(min(one["end"], other["end"]) > max(one["start"], other["start"]))


def overlap(one: Json, other: Json) -> float:
    """Shared characters as a share of the longer span."""
    return covered([one], other)


def covered(pieces: Sequence[Json], span: Json) -> float:
    """Shared characters as a share of the longer side, for a text in pieces; what stands between the pieces is free.

    >>> columns = [{"start": 0, "end": 40}, {"start": 60, "end": 100}]
    >>> covered(columns, {"start": 0, "end": 100}), covered(columns, {"start": 60, "end": 100})
    (1.0, 0.5)
    """
    between = [{"start": a["end"], "end": b["start"]} for a, b in pairwise(pieces)]
    free = sum(_shared(gap, span) for gap in between)
    longer = max(sum(_length(piece) for piece in pieces), _length(span) - free, 1)
    return sum(_shared(piece, span) for piece in pieces) / longer


def _length(span: Json) -> int:
    return int(span["end"] - span["start"])


def _shared(one: Json, other: Json) -> int:
    return max(0, int(min(one["end"], other["end"]) - max(one["start"], other["start"])))


def pair(gold: Sequence[Json], found: Sequence[Json], same: Callable[[Json, Json], bool]) -> list[tuple[Json, Json]]:
    """One-to-one pairs of gold and found mentions, those that overlap most first."""
    choices = [(overlap(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if same(g, f)]
    pairs: dict[int, int] = {}
    for _, i, j in sorted(choices, reverse=True):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(gold[i], found[j]) for i, j in sorted(pairs.items())]
