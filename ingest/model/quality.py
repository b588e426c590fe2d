"""Nghi vấn: what cannot be right as printed."""

from dataclasses import dataclass
from enum import StrEnum

from ingest.model.citations import THIS
from ingest.model.texts import Span


class Doubt(StrEnum):
    """Loại nghi vấn that one text betrays. Each value is a concept of schemes/quality.ttl."""

    CONTRADICTORY_DATES = "contradictory-dates"
    ANNIVERSARY = "impossible-anniversary"
    SECTION = "unknown-section"
    SPELLING = "repaired-spelling"
    BLANK_NUMBER = "blank-number"


@dataclass(frozen=True, slots=True)
class QualityNote:
    """Ghi chú chất lượng: a place that cannot be right as printed. What is printed stays; the note stands beside it.

    `about` is THIS or the id of the citation in doubt; `vi` and `en` say what is wrong.
    """

    doubt: Doubt
    spans: tuple[Span, ...]
    vi: str
    en: str
    about: str = THIS
    confidence: float = 0.9
