"""How things look: one colour per level, one stroke per relation, one outline per kind of document.

Words come from the ontology; here stand only colours and shapes. No two relations differ by colour alone: dash or
width tells them apart in print and for colour-blind readers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ontology.levels import Level
from ontology.registry import DocumentType, document_type
from queries.model import DocumentSummary


@dataclass(frozen=True, slots=True)
class Paint:
    """A level's colour (headers, badges, outlines; 4.5:1 with white) and the tint of its lane."""

    colour: str
    tint: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A relation's line: dash lengths and width in pixels at zoom 1.

    Arrows show how policy spreads, from what is relied on to what relies on it; a relation that `acts` on its
    target (amends, replaces …) points at it instead. `named` lines carry their name in the picture.
    """

    colour: str
    dash: tuple[int, ...] = ()
    width: float = 1.5
    acts: bool = False
    named: bool = False


LEVELS: Final[Mapping[Level | None, Paint]] = MappingProxyType(
    {
        Level.CENTRAL: Paint("#9b1c1c", "#fdf3f2"),
        Level.PROVINCE: Paint("#1d4f8c", "#f0f5fc"),
        Level.DISTRICT: Paint("#1a6b3c", "#f0f9f3"),
        Level.COMMUNE: Paint("#8a5a00", "#fdf8eb"),
        None: Paint("#52525b", "#f5f5f6"),
    }
)

RELATIONS: Final[Mapping[str, Stroke]] = MappingProxyType(
    {
        "implements": Stroke("#66758a"),
        "continues": Stroke("#334155", width=2.4),
        "follows": Stroke("#2563a8", (9, 4)),
        "guides": Stroke("#15803d", (9, 3, 2, 3)),
        "legal_basis": Stroke("#7c4dbd", (2, 4)),
        "references": Stroke("#0f8b8d", (1, 5)),
        "promulgates": Stroke("#be3c8c", (14, 3), 1.8, acts=True),
        "amends": Stroke("#c77700", (7, 4), 1.8, acts=True, named=True),
        "replaces": Stroke("#c81e1e", (), 2.6, acts=True, named=True),
        "repeals": Stroke("#c81e1e", (4, 3), 2.6, acts=True, named=True),
    }
)
"""In the order of the legend."""

OTHER_RELATION: Final = Stroke("#8b95a1", (1, 3))

OUTLINES: Final[Mapping[str, str]] = MappingProxyType(
    {"Resolution": "square", "Directive": "arrow", "Plan": "pill", "OfficialLetter": "cut"}
)
"""By class of the document; every other one is "round"."""


def stroke(relation: str) -> Stroke:
    """The line of a relation, also of one that has no line of its own.

    >>> stroke("legal_basis").dash, stroke("replaces").width
    ((2, 4), 2.6)
    """
    return RELATIONS.get(relation, OTHER_RELATION)


def kind(document: DocumentSummary) -> DocumentType | None:
    """The document's type as the registry knows it."""
    return document_type(document.type or document.type_code or "")


def outline(document: DocumentSummary) -> str:
    """The outline of a document's card.

    >>> outline(DocumentSummary("a", "34-CT/TW", "Chỉ thị 34-CT/TW", type="Chỉ thị"))
    'arrow'
    """
    found = kind(document)
    return OUTLINES.get(found.cls, "round") if found else "round"
