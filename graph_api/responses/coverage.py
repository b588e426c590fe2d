"""Who answered a document and who did not."""

from graph_api.responses.copied import Copied
from graph_api.responses.things import DocumentModel, EvidenceModel


class BodyAnswerModel(Copied):
    """A document that carries out another one; `via` are the keys of the documents between."""

    document: DocumentModel
    relation: str
    via: list[str]
    evidence: list[EvidenceModel]


class CoverageRowModel(Copied):
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
    lag_between: tuple[int, int] | None
    reason: str | None
    words: str | None
    today: list[str]


class CoverageModel(Copied):
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


class TierModel(Copied):
    """The documents of one level, in one province or in all; `lag` is the median in days."""

    level: str | None
    province: str | None
    documents: int
    organisations: int
    dated: int
    lag: float | None
    first: str | None
    last: str | None


class CascadeModel(Copied):
    """How far a document or a movement has spread."""

    root: str
    key: str
    label: str
    kind: str
    date: str | None
    as_of: str | None
    levels: list[TierModel]
    provinces: list[TierModel]
