"""Thể thức: what a document says of itself."""

from dataclasses import dataclass, field

from ingest.model.bodies import Body, Locality
from ingest.model.texts import Span


@dataclass(frozen=True, slots=True)
class Header:
    """Thể thức: what the document says of itself. Spans are None where nothing stands in the text.

    `number_year` is the year within the number (08/2022/QĐ-TTg).
    """

    type: str | None = None
    type_span: Span | None = None
    number: str | None = None
    number_year: int | None = None
    symbol: str | None = None
    number_line: Span | None = None
    title: str | None = None
    title_span: Span | None = None
    place: str | None = None
    place_span: Span | None = None
    date: str | None = None
    date_span: Span | None = None
    issuer: Body | None = None
    issuer_span: Span | None = None
    authority: str | None = None
    authority_span: Span | None = None
    signatory_title: str | None = None
    signatory_title_span: Span | None = None
    signatory: str | None = None
    signatory_span: Span | None = None
    subject_period: str | None = None
    locality: Locality = field(default_factory=Locality)
