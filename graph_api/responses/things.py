"""Documents, bodies, movements, and the edges and words between them."""

from graph_api.responses.copied import Copied


class EvidenceModel(Copied):
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


class DocumentModel(Copied):
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


class OrganisationModel(Copied):
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


class MovementModel(Copied):
    """A movement and the names it goes by; `localises` is the movement that it is a local form of."""

    iri: str
    key: str
    label: str
    variants: list[str]
    kind: str | None
    level: str | None
    localises: str | None
    period: str | None


class EdgeModel(Copied):
    """`source` says of `target` that it implements it, rests on it …"""

    source: str
    target: str
    relation: str
    evidence: list[EvidenceModel]


class LinkModel(Copied):
    """An edge and the document at its other end."""

    edge: EdgeModel
    document: DocumentModel


class RecipientModel(Copied):
    """Whom a document is sent to, and what for."""

    organisation: OrganisationModel
    purpose: str | None
    evidence: list[EvidenceModel]


class CarriedModel(Copied):
    """A movement that a document launches or promotes."""

    movement: MovementModel
    relation: str
    evidence: list[EvidenceModel]
