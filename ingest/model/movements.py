"""Phong trào: movements that a document launches or names."""

from dataclasses import dataclass

from ingest.model.bodies import Body
from ingest.model.texts import Span
from ontology.levels import Level


@dataclass(frozen=True, slots=True)
class Movement:
    """Phong trào thi đua, cuộc vận động …: one entry per movement named in the document. `id` is m1, m2 …

    `canonical` is the slug that all variants of one movement share; `localises` the slug of the national movement.
    `launched_in` is THIS, a citation's id or None; `period` is EDTF. `mentions` are further places that name it.
    """

    id: str
    span: Span
    name: str
    kind: str
    canonical: str
    quoted: bool = True
    level: Level | None = None
    launchers: tuple[Body, ...] = ()
    launched_in: str | None = None
    related_citations: tuple[str, ...] = ()
    period: str | None = None
    localises: str | None = None
    mentions: tuple[Span, ...] = ()
    rule: str = "movement.quoted"
    confidence: float = 0.9
