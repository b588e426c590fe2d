"""Nối mention với thực thể: which document or body each mention means, how that was found, and how surely.

Nothing is looked up in the store, so the order in which files arrive cannot matter. What a text does not settle (the
term of an undated "34-CT/TW", the unit of "UBND xã") becomes a placeholder of that text; which documents it may mean is
asked at query time, through equal `lt:number` and `lt:symbol`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ingest.jurisdictions import UNSURE, BodyLink, body_link
from ingest.model import Body, Citation, Extraction, Header, UnnumberedCitation
from ontology.folding import slug
from ontology.identifiers import (
    AssemblyKey,
    DocumentKey,
    NamedKey,
    OrganisationKey,
    OwnKey,
    TermKey,
    UnresolvedKey,
    YearKey,
    number_segment,
    title_segment,
)
from ontology.levels import Level
from ontology.numbers import ALONE_BEFORE_1998, DocumentNumber, series_type, type_segment
from ontology.registry import abbreviations, document_type
from ontology.terms import congress_term, written_term

_VERSIONED: Final = frozenset({"luat", "pl", "hien-phap"})
"""Types of which several versions bear one name: their year belongs to the key."""

_LONG_NAME: Final = 12  # words; a longer name is cut and hashed in keys


@dataclass(frozen=True, slots=True)
class Link:
    """Kết nối: the IRI that a mention stands for; `method` says how it was found, `score` (0..1) how surely.

    Methods of documents: own-header, party-key, state-key, assembly-key, name, antecedent (another mention of the same
    number in this text), placeholder.
    """

    iri: str
    method: str
    score: float

    @property
    def is_resolved(self) -> bool:
        """Whether it stands for one entity rather than for words of one text."""
        return self.method != "placeholder"


@dataclass(frozen=True, slots=True)
class Links:
    """What the mentions of one extraction stand for: citations and their issuers by id, all other bodies by value."""

    own: Link
    documents: Mapping[str, Link]
    issuers: Mapping[str, BodyLink]
    bodies: Mapping[Body, BodyLink]


def link(extraction: Extraction, digest: str) -> Links:
    """Every mention of an extraction linked; `digest` is the file's, for what stays a placeholder of its text.

    A cited document's issuer is read as of that document's date, every other body as of the citing document's.
    """
    as_of = document_date(extraction)
    bodies = {body: body_link(body, as_of, digest) for body in named_bodies(extraction)}
    issuers = {
        one.id: body_link(one.issuer, one.date or as_of, digest) for one in cited_documents(extraction) if one.issuer
    }
    linker = _Linker(digest)
    header = extraction.header
    own = linker.own(header, bodies[header.issuer] if header.issuer else None)
    documents = {one.id: linker.numbered(one, issuers.get(one.id)) for one in extraction.citations}
    documents |= {one.id: linker.named(one, issuers.get(one.id)) for one in extraction.unnumbered}
    documents |= _antecedents(extraction, own, documents)
    return Links(own, documents, issuers, bodies)


def cited_documents(extraction: Extraction) -> Iterator[Citation | UnnumberedCitation]:
    """Every citation, by number or by name."""
    yield from extraction.citations
    yield from extraction.unnumbered


def document_date(extraction: Extraction) -> str | None:
    """The date as of which names are read: printed, else planned for, else not before the latest document cited."""
    header = extraction.header
    known = header.locality.date or header.date or header.subject_period
    return known or max((citation.date for citation in extraction.citations if citation.date), default=None)


def named_bodies(extraction: Extraction) -> Iterator[Body]:
    """Every body that an edge of the graph can end at, as of the document's own date."""
    if extraction.header.issuer:
        yield extraction.header.issuer
    for movement in extraction.movements:
        yield from movement.launchers
    for recipient in extraction.recipients:
        if not recipient.archive:
            yield from recipient.bodies
    for assignment in extraction.assignments:
        yield from (*assignment.bodies, *assignment.partners)


@dataclass(frozen=True, slots=True)
class _Linker:
    """Keys for the documents of one text; `digest` is that of its file."""

    digest: str

    def own(self, header: Header, issuer: BodyLink | None) -> Link:
        """The document itself: by its number where printed, else by issuer, type, date and title."""
        number = own_number(header)
        key = self._series_key(number, header.type, header.date, issuer, None) if number and number.number else None
        if key is None and issuer and isinstance(issuer.key, OrganisationKey):
            kind = number.type(header.type) if number else document_type(header.type or "")
            printed = number_segment(number.number) if number and number.number else None
            title = title_segment(header.title, self.digest)
            key = OwnKey(str(issuer.key), type_segment(kind), printed, header.date, title)
        key = key or UnresolvedKey(self.digest, title_segment(header.title, self.digest))
        return Link(key.iri, "own-header", 1.0)

    def numbered(self, citation: Citation, issuer: BodyLink | None) -> Link:
        """A document cited by number."""
        number = DocumentNumber.parse(citation.identifier)
        key = self._series_key(number, citation.type, citation.date, issuer, written_term(citation.issuer_term))
        match key:
            case TermKey():
                return Link(key.iri, "party-key", 1.0)
            case AssemblyKey():
                return Link(key.iri, "assembly-key", 1.0)
            case YearKey():
                return Link(key.iri, "state-key", issuer.score if issuer else 1.0)
            case _:
                return Link(UnresolvedKey(self.digest, self._words(citation, issuer)).iri, "placeholder", UNSURE)

    def named(self, citation: UnnumberedCitation, issuer: BodyLink | None) -> Link:
        """A document cited by its name: one for all texts when the issuer is known."""
        kind = type_segment(document_type(citation.type))
        name = _name_segment(citation.name, citation.type)
        if issuer and isinstance(issuer.key, OrganisationKey):
            year = int(citation.date[:4]) if citation.date and kind in _VERSIONED else None
            return Link(NamedKey(str(issuer.key), kind, name, year).iri, "name", min(0.9, issuer.score))
        return Link(UnresolvedKey(self.digest, f"{kind}-{name}").iri, "placeholder", UNSURE)

    def _series_key(
        self, number: DocumentNumber, written: str | None, date: str | None, issuer: BodyLink | None, term: int | None
    ) -> DocumentKey | None:
        """The key in the number's series; None when the text does not tell the series, the term or the year."""
        if number.number is None:
            return None
        kind, digits = series_type(number, written), number_segment(number.number)
        if number.of_party_centre:
            term = congress_term(date) or term
            return TermKey(slug(number.issuer_code), kind, digits, term) if term else None
        if number.assembly:
            assembly, khoa = number.assembly
            return AssemblyKey(
                assembly.lower(), khoa, kind, digits, assembly == "UBTVQH" and number.is_normative(written)
            )
        year = number.year or (int(date[:4]) if date else None)
        series = _series(number, issuer)
        return YearKey(series, kind, digits, year, number.is_normative(written)) if series and year else None

    def _words(self, citation: Citation, issuer: BodyLink | None) -> str:
        """What tells placeholders of one text apart: number, type, issuer and year, as far as given."""
        parts = (citation.identifier, citation.type, issuer and str(issuer.key).rsplit("/", 1)[-1], citation.date)
        return slug(" ".join(part for part in parts if part))


def own_number(header: Header) -> DocumentNumber | None:
    """The number that a header prints, its digits blank or not; None when there is no line of it."""
    if header.symbol is None:
        return None
    first = "-" if "/" in header.symbol or header.symbol in ALONE_BEFORE_1998 else "/"
    year = f"/{header.number_year}" if header.number_year and first == "/" else ""
    return DocumentNumber.parse(f"{header.number or ''}{year}{first}{header.symbol}")


def _series(number: DocumentNumber, issuer: BodyLink | None) -> str | None:
    """Who numbers: the issuer code, and the unit of a local body. A body and its head share one series."""
    code = slug(number.issuer_code)
    if _is_central(number):
        return code
    if issuer is None or not isinstance(issuer.key, OrganisationKey):
        return None
    return f"{code}.{issuer.key.unit}" if issuer.key.unit else code


def _is_central(number: DocumentNumber) -> bool:
    """Whether only a body of the centre can have numbered it, so that it needs no "của …".

    Of a joint paper the first body counts. BTC is a ministry in QĐ-BTC and a Party commission in QĐ/BTC.
    """
    readings = abbreviations().get(number.issuer_code.split("-", maxsplit=1)[0], ())
    meant = [one for one in readings if one.context == "symbol" and (number.of_party or one.line != "party")]
    return bool(meant) and all(one.level == Level.CENTRAL for one in meant)


def _name_segment(name: str, kind: str) -> str:
    words = slug(name).removeprefix(slug(kind) + "-")
    return words if words.count("-") < _LONG_NAME else title_segment(name)


def _antecedents(extraction: Extraction, own: Link, links: Mapping[str, Link]) -> dict[str, Link]:
    """Undated numbers that this text elsewhere gives in full, all for one document, mean that document."""
    header = extraction.header
    full = [
        (one.identifier, one.issuer, links[one.id].iri) for one in extraction.citations if links[one.id].is_resolved
    ]
    if (number := own_number(header)) and number.number:
        full.append((str(number), header.issuer, own.iri))
    found = {}
    for one in extraction.citations:
        if links[one.id].is_resolved or one.date:
            continue
        meant = {
            iri
            for identifier, issuer, iri in full
            if _compared(identifier) == _compared(one.identifier) and one.issuer in {None, issuer}
        }
        if len(meant) == 1:
            found[one.id] = Link(meant.pop(), "antecedent", 0.8)
    return found


def _compared(identifier: str) -> str:
    """A number as one text may repeat it: 130-CP is 130/CP."""
    return identifier.casefold().replace("-", "/")
