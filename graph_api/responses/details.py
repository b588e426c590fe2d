"""One document, body or movement with all around it, and lineage."""

from graph_api.responses.copied import Copied
from graph_api.responses.things import (
    CarriedModel,
    DocumentModel,
    EdgeModel,
    EvidenceModel,
    LinkModel,
    MovementModel,
    OrganisationModel,
    RecipientModel,
)


class DocumentDetailModel(Copied):
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


class OrganisationDetailModel(Copied):
    """All that is said of a body."""

    summary: OrganisationModel
    documents: list[DocumentModel]
    documents_total: int
    movements: list[MovementModel]
    speaks_for: OrganisationModel | None
    valid_from: str | None
    valid_to: str | None
    today: list[OrganisationModel]


class DecisionModel(Copied):
    """A decision that launches or plans a phase of a movement; `document` is null when only its number is known."""

    identifier: str
    date: str | None
    document: DocumentModel | None
    evidence: list[EvidenceModel]


class PhaseModel(Copied):
    """A phase of a movement: its years (EDTF), the names that documents of those years use, its decisions."""

    period: str | None
    names: list[str]
    decisions: list[DecisionModel]
    documents: int


class MovementDetailModel(Copied):
    """All that is said of a movement."""

    summary: MovementModel
    variants: list[MovementModel]
    phases: list[PhaseModel]
    documents: list[DocumentModel]
    documents_total: int


class LineageModel(Copied):
    """Documents within `depth` steps of the root, and the edges between them."""

    root: str
    direction: str
    depth: int
    documents: list[DocumentModel]
    edges: list[EdgeModel]
    truncated: bool
