"""Văn bản trong đồ thị: the document that a file is, and those that it cites."""

import re
from typing import Final

from ingest.jurisdictions import BodyLink
from ingest.link import Link, own_number
from ingest.model import Citation, Header, UnnumberedCitation
from ingest.quads.draft import Draft, concept, text, typed
from ontology.levels import Level
from ontology.namespaces import DCTERMS, ELI
from ontology.numbers import DocumentNumber
from ontology.registry import DocumentType, document_type

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_NUMBERLESS: Final = "(không số)"


def write_own(draft: Draft, header: Header, own: Link) -> None:
    """What the document says of itself."""
    number = own_number(header)
    kind = number.type(header.type) if number else document_type(header.type or "")
    _write_kind(draft, own.iri, kind, number)
    name = header.type.capitalize() if header.type and not kind else kind.label if kind else "Văn bản"
    identifier = str(number) if number and number.number else _NUMBERLESS
    draft.label(
        own.iri, f"{name} {identifier}" + (f": {header.title}" if identifier is _NUMBERLESS and header.title else "")
    )
    _write_number(draft, own.iri, number)
    if number is None or number.number is None:
        draft.put(own.iri, "numberMissing", typed("true", "boolean"))
    _write_date(draft, own.iri, header.date)
    _write_title(draft, own.iri, header.title)
    level = header.issuer.level if header.issuer and header.issuer.level else header.locality.level
    _write_level(draft, own.iri, level)
    draft.put(own.iri, "authority", text(header.authority) if header.authority else None)
    draft.put(own.iri, "signatoryTitle", text(header.signatory_title) if header.signatory_title else None)


def write_numbered(draft: Draft, citation: Citation, link: Link, issuer: BodyLink | None) -> None:
    """A document cited by number, as far as the citation tells."""
    number = DocumentNumber.parse(citation.identifier)
    kind = number.type(citation.type)
    _write_kind(draft, link.iri, kind, number)
    draft.label(link.iri, f"{kind.label if kind else citation.type or 'Văn bản'} {citation.identifier}")
    _write_number(draft, link.iri, number)
    _write_cited(draft, citation, link, issuer)
    _write_title(draft, link.iri, citation.title)


def write_named(draft: Draft, citation: UnnumberedCitation, link: Link, issuer: BodyLink | None) -> None:
    """A document cited by its name."""
    _write_kind(draft, link.iri, document_type(citation.type), None)
    draft.label(link.iri, citation.name)
    _write_cited(draft, citation, link, issuer)


def _write_cited(draft: Draft, citation: Citation | UnnumberedCitation, link: Link, issuer: BodyLink | None) -> None:
    if not link.is_resolved:
        draft.kind(link.iri, "Unresolved")
    _write_date(draft, link.iri, citation.date)
    level = citation.issuer.level if citation.issuer else None
    _write_level(draft, link.iri, level or (issuer.unit.level if issuer and issuer.unit else None))


def _write_kind(draft: Draft, iri: str, kind: DocumentType | None, number: DocumentNumber | None) -> None:
    """The class, the type as a concept, and that a year in the number marks a normative document."""
    draft.kind(iri, kind.cls if kind else "Document")
    if kind:
        draft.once(iri, DCTERMS + "type", kind.iri)
    if number and number.is_normative(kind.label if kind else None):
        draft.kind(iri, "NormativeDocument")


def _write_number(draft: Draft, iri: str, number: DocumentNumber | None) -> None:
    if number:
        draft.put(iri, "identifier", text(str(number)))
        draft.put(iri, "number", text(number.number) if number.number else None)
        draft.put(iri, "symbol", text(number.symbol))


def _write_date(draft: Draft, iri: str, date: str | None) -> None:
    if date:
        draft.put(iri, "date", text(date))
        draft.put(iri, "year", typed(date[:4], "integer"))
        if _DAY.fullmatch(date):
            draft.once(iri, ELI + "date_document", typed(date, "date"))


def _write_title(draft: Draft, iri: str, title: str | None) -> None:
    if title:
        draft.once(iri, DCTERMS + "title", text(title, "vi"))


def _write_level(draft: Draft, iri: str, level: Level | None) -> None:
    draft.put(iri, "level", concept("level", level) if level else None)
