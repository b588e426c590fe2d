"""Viện dẫn: documents that a document cites, by number or by name."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ingest.model.bodies import Body
from ingest.model.texts import Span


class Relation(StrEnum):
    """Quan hệ giữa hai văn bản. Each value has its property in vocabulary.ttl (`lt:basedOn` for legal_basis)."""

    LEGAL_BASIS = "legal_basis"
    IMPLEMENTS = "implements"
    CONTINUES = "continues"
    FOLLOWS = "follows"
    REFERENCES = "references"
    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"
    GUIDES = "guides"
    PROMULGATES = "promulgates"


THIS: Final = "this"
"""`cited_by` and `launched_in` value for the document itself."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Văn bản được viện dẫn có số, ký hiệu. `id` is c1, c2 … in text order; `cited_by` is THIS or another id.

    `identifier` is the number with canonical separators ("480/KH-UBND"), `raw_identifier` as printed.
    `date` is EDTF. `issuer` has the full official name, `issuer_term` the term ("khóa XII") where one is given.
    """

    id: str
    span: Span
    type: str | None
    number: str
    symbol: str
    identifier: str
    raw_identifier: str
    date: str | None = None
    issuer: Body | None = None
    issuer_term: str | None = None
    title: str | None = None
    title_span: Span | None = None
    relation: Relation = Relation.REFERENCES
    trigger: Span | None = None
    cited_by: str = THIS
    part: str | None = None
    rule: str = "citation.numbered"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class UnnumberedCitation:
    """Văn bản được viện dẫn chỉ bằng tên (Luật Thi đua, khen thưởng; Nghị quyết Đại hội …). `id` is u1, u2 …"""

    id: str
    span: Span
    type: str
    name: str
    issuer: Body | None = None
    date: str | None = None
    relation: Relation = Relation.REFERENCES
    trigger: Span | None = None
    cited_by: str = THIS
    rule: str = "citation.unnumbered"
    confidence: float = 0.9
