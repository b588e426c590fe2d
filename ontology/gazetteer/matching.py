"""Why a unit may be meant by a written name."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from ontology.folding import fold
from ontology.gazetteer.table import Unit


class Reason(StrEnum):
    """Why a unit is meant by a written name, the strongest first."""

    EXACT = "exact"
    TONE = "tone"
    ACCENT_FREE = "accent-free"
    ONE_DIACRITIC = "one-diacritic"
    INITIALS_WITHIN = "initials-within"
    OTHER_TYPE = "other-type"
    OTHER_DATE = "other-date"
    INITIALS = "initials"

    @property
    def score(self) -> float:
        """Between 0 and 1, to order by; no probability."""
        return _SCORES[self]


_SCORES: Final = {
    Reason.EXACT: 1.0,
    Reason.TONE: 0.98,
    Reason.ACCENT_FREE: 0.9,
    Reason.ONE_DIACRITIC: 0.7,
    Reason.INITIALS_WITHIN: 0.6,
    Reason.OTHER_TYPE: 0.4,
    Reason.OTHER_DATE: 0.3,
    Reason.INITIALS: 0.1,
}


class Match(NamedTuple):
    """A unit that a written name may mean."""

    unit: Unit
    why: Reason
    score: float


def matches(units: Iterable[Unit], why: Reason) -> list[Match]:
    """The units, all meant for one reason."""
    score = why.score
    return [Match(unit, why, score) for unit in units]


def nearly(name: str, meant: str) -> Reason | None:
    """Why a name with the same letters as a unit's may mean it, both as keys; None: it may not.

    >>> nearly("ngọc hôi", "ngọc hồi").value, nearly("ngoc hồi", "ngọc hồi").value, nearly("ngốc hôi", "ngọc hồi")
    ('one-diacritic', 'accent-free', None)
    """
    match diacritics_apart(name, meant):
        case 0:
            return Reason.ACCENT_FREE
        case 1:
            return Reason.ONE_DIACRITIC
        case _:
            return None


def diacritics_apart(written: str, name: str) -> int | None:
    """How many letters of `written` carry a wrong diacritic; missing ones do not count. None: other letters.

    >>> diacritics_apart("ngọc hôi", "ngọc hồi"), diacritics_apart("ngoc hoi", "ngọc hồi")
    (1, 0)
    """
    if len(written) != len(name) or fold(written) != fold(name):
        return None
    return sum(seen != meant and not seen.isascii() for seen, meant in zip(written, name, strict=True))
