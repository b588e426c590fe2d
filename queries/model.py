"""What questions answer with: frozen values that CLI, API and pictures share."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from ontology.levels import Level

Item = TypeVar("Item")


class Direction(StrEnum):
    """Which way to walk from a document."""

    UP = "up"
    """what it rests on, towards the centre"""
    DOWN = "down"
    """what implements it, towards the communes"""
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove an edge, and where they stand. `start` and `end` are code points of the text as read."""

    iri: str
    quote: str
    prefix: str
    suffix: str
    source: str
    """file name of the source"""
    digest: str
    start: int
    end: int
    rule: str
    confidence: float
    page: int | None = None
    """on which the quote begins, in formats with pages"""


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document as lists and cards show it. `key` is the short form that people type and links use."""

    iri: str
    key: str
    label: str
    type: str | None = None
    """label of the document type, "Kế hoạch" """
    type_code: str | None = None
    """its abbreviation, "KH" """
    identifier: str | None = None
    title: str | None = None
    date: str | None = None
    """EDTF, as far as known"""
    level: Level | None = None
    issuer: str | None = None
    issuer_iri: str | None = None
    province: str | None = None
    held: bool = False
    """whether its text is in the store; false for a document that is only cited"""


@dataclass(frozen=True, slots=True)
class OrganisationSummary:
    """A body, or a group of bodies. `line` is party, state or front-mass; `resolved` is false for a mere phrase."""

    iri: str
    key: str
    label: str
    level: Level | None = None
    line: str | None = None
    parent: str | None = None
    parent_iri: str | None = None
    province: str | None = None
    group: bool = False
    resolved: bool = True


@dataclass(frozen=True, slots=True)
class MovementSummary:
    """A movement. `variants` are other names; `localises` is the IRI of the movement it is a local form of."""

    iri: str
    key: str
    label: str
    variants: tuple[str, ...] = ()
    kind: str | None = None
    level: Level | None = None
    localises: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """`source` makes a statement about `target` (both IRIs); `relation` is the most exact one ("continues").

    Relations between documents are called as in extractions ("legal_basis"), others as their property ("sentTo").
    """

    source: str
    target: str
    relation: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Lineage:
    """Documents reached from `root` within `depth` steps, and the edges between them.

    `truncated` tells that the walk stopped at the node limit, not at the end of the cascade.
    """

    root: str
    direction: Direction
    depth: int
    documents: tuple[DocumentSummary, ...]
    edges: tuple[Edge, ...]
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that a written reference may mean; `score` in 0..1, `why` says in words what matched."""

    document: DocumentSummary
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class NamedCandidate:
    """A body or a movement that a written name may mean; `score` in 0..1, `why` says in words what matched."""

    iri: str
    key: str
    label: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of an answered question, as terms in reading form: str, int, float, bool or None."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str | int | float | bool | None, ...], ...]
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """A part of a list: `items` from `offset` on, of `total` in all."""

    items: tuple[Item, ...]
    total: int
    offset: int = 0
