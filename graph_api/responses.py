"""What the API answers with, as pydantic models: the only place that knows them. They copy the values of queries/."""

from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Item = TypeVar("Item")
Cell = str | int | float | bool | None


class _Model(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class EvidenceModel(_Model):
    """The words that prove an edge, and where they stand, in code points of the text as read."""

    iri: str
    quote: str
    prefix: str
    suffix: str
    source: str
    digest: str
    start: int
    end: int
    rule: str
    confidence: float
    page: int | None


class DocumentModel(_Model):
    """A document; `held` tells whether its text is here or it is only cited. `date` is EDTF."""

    iri: str
    key: str
    label: str
    type: str | None
    type_code: str | None
    identifier: str | None
    title: str | None
    date: str | None
    level: str | None
    issuer: str | None
    issuer_iri: str | None
    province: str | None
    held: bool


class OrganisationModel(_Model):
    """A body or a group of bodies; `resolved` is false for a phrase whose body is not known."""

    iri: str
    key: str
    label: str
    level: str | None
    line: str | None
    parent: str | None
    parent_iri: str | None
    province: str | None
    group: bool
    resolved: bool


class MovementModel(_Model):
    """A movement and the names it goes by; `localises` is the movement that it is a local form of."""

    iri: str
    key: str
    label: str
    variants: list[str]
    kind: str | None
    level: str | None
    localises: str | None
    period: str | None


class EdgeModel(_Model):
    """`source` says of `target` that it implements it, rests on it …"""

    source: str
    target: str
    relation: str
    evidence: list[EvidenceModel]


class LinkModel(_Model):
    """An edge and the document at its other end."""

    edge: EdgeModel
    document: DocumentModel


class RecipientModel(_Model):
    """Whom a document is sent to, and what for."""

    organisation: OrganisationModel
    purpose: str | None
    evidence: list[EvidenceModel]


class CarriedModel(_Model):
    """A movement that a document launches or promotes."""

    movement: MovementModel
    relation: str
    evidence: list[EvidenceModel]


class DocumentDetailModel(_Model):
    """All that is said of a document."""

    summary: DocumentModel
    authority: str | None
    signatory: str | None
    signatory_title: str | None
    file: str | None
    digest: str | None
    same_as: list[str]
    outgoing: list[LinkModel]
    incoming: list[LinkModel]
    incoming_total: int
    recipients: list[RecipientModel]
    movements: list[CarriedModel]


class OrganisationDetailModel(_Model):
    """All that is said of a body."""

    summary: OrganisationModel
    documents: list[DocumentModel]
    documents_total: int
    movements: list[MovementModel]
    speaks_for: OrganisationModel | None
    valid_from: str | None
    valid_to: str | None
    today: list[OrganisationModel]


class DecisionModel(_Model):
    """A decision that launches or plans a phase of a movement; `document` is null when only its number is known."""

    identifier: str
    date: str | None
    document: DocumentModel | None
    evidence: list[EvidenceModel]


class PhaseModel(_Model):
    """A phase of a movement: its years (EDTF), the names that documents of those years use, its decisions."""

    period: str | None
    names: list[str]
    decisions: list[DecisionModel]
    documents: int


class MovementDetailModel(_Model):
    """All that is said of a movement."""

    summary: MovementModel
    variants: list[MovementModel]
    phases: list[PhaseModel]
    documents: list[DocumentModel]
    documents_total: int


class PageModel(_Model, Generic[Item]):
    """A part of a list; `next` and `previous` are where the parts beside it are."""

    items: list[Item]
    total: int
    offset: int
    next: str | None = None
    previous: str | None = None


class CandidateModel(_Model):
    """A document that a reference may mean, how well it fits (0 to 1), and why."""

    document: DocumentModel
    score: float
    why: str


class SuggestionModel(_Model):
    """A document found while somebody types."""

    key: str
    label: str
    title: str | None
    date: str | None
    level: str | None
    held: bool


class LineageModel(_Model):
    """Documents within `depth` steps of the root, and the edges between them."""

    root: str
    direction: str
    depth: int
    documents: list[DocumentModel]
    edges: list[EdgeModel]
    truncated: bool


class BodyAnswerModel(_Model):
    """A document that carries out another one; `via` are the keys of the documents between."""

    document: DocumentModel
    relation: str
    via: list[str]
    evidence: list[EvidenceModel]


class CoverageRowModel(_Model):
    """One body that one document asks; `status` is answered, silent or unknown, `words` why it is unknown."""

    status: str
    iri: str
    key: str
    label: str
    written: str
    level: str | None
    by_name: bool
    purpose: str | None
    group: str | None
    asked_by: DocumentModel
    answer: BodyAnswerModel | None
    lag: int | None
    reason: str | None
    words: str | None
    today: list[str]


class CoverageModel(_Model):
    """Who was to carry out a document or a movement, and what is known of their answers."""

    root: str
    key: str
    label: str
    kind: str
    as_of: str | None
    counts: dict[str, int]
    rows: list[CoverageRowModel]
    unasked: list[BodyAnswerModel]
    notes: list[str]


class TierModel(_Model):
    """The documents of one level, in one province or in all; `lag` is the median in days."""

    level: str | None
    province: str | None
    documents: int
    organisations: int
    dated: int
    lag: float | None
    first: str | None
    last: str | None


class CascadeModel(_Model):
    """How far a document or a movement has spread."""

    root: str
    key: str
    label: str
    kind: str
    date: str | None
    as_of: str | None
    levels: list[TierModel]
    provinces: list[TierModel]


class WordsModel(_Model):
    """The same in both languages."""

    vi: str
    en: str


class ParameterModel(_Model):
    """What a question takes."""

    name: str
    type: str
    required: bool
    default: str | None
    label: WordsModel


class ColumnModel(_Model):
    """What a question answers with."""

    name: str
    type: str
    heading: WordsModel


class QuestionModel(_Model):
    """A named question."""

    name: str
    title: WordsModel
    description: WordsModel
    parameters: list[ParameterModel]
    columns: list[ColumnModel]
    example: dict[str, str]


class AnswerModel(_Model):
    """The answer to a named question: one object per row."""

    question: str
    parameters: dict[str, str]
    columns: list[str]
    rows: list[dict[str, Cell]]
    truncated: bool


class HealthModel(_Model):
    """What is served."""

    status: str = Field(examples=["ok"])
    version: str
    snapshot: int
    published: str
    files: int
    documents: int


class ContractModel(_Model):
    """What was read from a text: offsets are code points into it."""

    source: str
    document: dict[str, Any]
    citations: list[dict[str, Any]]
    unnumbered_citations: list[dict[str, Any]]
    movements: list[dict[str, Any]]
    recipients: list[dict[str, Any]]
    targets: list[dict[str, Any]]
    assignments: list[dict[str, Any]]
    organisations: list[dict[str, Any]]


class CandidateLinkModel(_Model):
    """Something that may have been meant."""

    iri: str
    label: str
    href: str | None


class ProblemModel(_Model):
    """Why there is no answer (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    title_vi: str
    candidates: list[CandidateLinkModel] = []
