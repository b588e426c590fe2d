"""Tóm tắt: the few facts of a document, a body or a movement that lists and cards show.

A cited document is described by every file that cites it, and they may differ. What its own file says comes first,
then what most files say, then the first by alphabet.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.levels import Level
from ontology.namespaces import DCTERMS, LT, ORG, RDF, RDFS, SCHEME, SKOS
from ontology.registry import DocumentType, document_types
from queries.identity import same
from queries.model import DocumentSummary, MovementSummary, OrganisationSummary
from queries.terms import objects, short

_ASKED: Final = 64
"""so many files are asked for a fact: enough for a majority, however often a directive is cited"""

_TYPE: Final = NamedNode(RDF + "type")
_GROUP: Final = NamedNode(LT + "OrganisationGroup")
_UNRESOLVED: Final = NamedNode(LT + "Unresolved")


def document_summary(store: Store, iri: str) -> DocumentSummary:
    """A document; what nobody says of it stays None, unless it is known under another name that was judged the same."""
    return next(document_summaries(store, (iri,)))


def document_summaries(store: Store, iris: Iterable[str]) -> Iterator[DocumentSummary]:
    """Many documents; of each issuer they have in common the facts are read once."""
    issuers = _Issuers(store)
    for iri in iris:
        others = [_document(store, name, issuers) for name in same(store, iri) if name != iri]
        summary = _document(store, iri, issuers)
        yield _completed(summary, others) if others else summary


class _Issuers(dict[str, tuple[str | None, str | None]]):
    """Name and province of bodies, read when they are asked for."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def __missing__(self, iri: str) -> tuple[str | None, str | None]:
        self[iri] = value(self._store, iri, RDFS + "label"), province_of(self._store, iri)
        return self[iri]


def _completed(document: DocumentSummary, others: list[DocumentSummary]) -> DocumentSummary:
    """A document with what it leaves open told under its other names: the number that others cite, the day."""
    numbered = [one for one in others if one.identifier and one.identifier[0].isdigit()]
    if numbered and not (document.identifier or "/")[0].isdigit():
        document = replace(document, identifier=numbered[0].identifier, label=numbered[0].label)
    for one in others:
        dates = [date for date in (document.date, one.date) if date and date.startswith(document.date or "")]
        missing = {
            field: getattr(one, field)
            for field in ("type", "type_code", "title", "level", "issuer", "issuer_iri", "province")
            if getattr(document, field) is None
        }
        document = replace(document, date=max(dates, key=len, default=None), **missing)
    return document


def _document(store: Store, iri: str, issuers: _Issuers) -> DocumentSummary:
    own = own_graph(store, iri)
    kind = _document_types().get(value(store, iri, DCTERMS + "type", own) or "")
    issuer = value(store, iri, LT + "issuedBy", own)
    issuer_label, province = issuers[issuer] if issuer else (None, None)
    identifier = value(store, iri, LT + "identifier", own)
    return DocumentSummary(
        iri=iri,
        key=short(iri),
        label=value(store, iri, RDFS + "label", own) or identifier or short(iri),
        type=kind.label if kind else None,
        type_code=kind.codes[0] if kind and kind.codes else None,
        identifier=identifier,
        title=value(store, iri, DCTERMS + "title", own),
        date=value(store, iri, LT + "date", own),
        level=level_of(store, iri, own),
        issuer=issuer_label,
        issuer_iri=issuer,
        province=province,
        held=own is not None,
    )


def organisation_summary(store: Store, iri: str) -> OrganisationSummary:
    """A body or a group of bodies."""
    line, parent = value(store, iri, LT + "line"), value(store, iri, ORG + "subOrganizationOf")
    return OrganisationSummary(
        iri=iri,
        key=short(iri),
        label=value(store, iri, RDFS + "label") or short(iri),
        level=level_of(store, iri),
        line=short(line) if line else None,
        parent=value(store, parent, RDFS + "label") if parent else None,
        parent_iri=parent,
        province=province_of(store, iri),
        group=is_a(store, iri, _GROUP),
        resolved=not is_a(store, iri, _UNRESOLVED),
    )


def movement_summary(store: Store, iri: str) -> MovementSummary:
    """A movement, with the names it goes by."""
    kind = value(store, iri, LT + "movementKind")
    return MovementSummary(
        iri=iri,
        key=short(iri),
        label=value(store, iri, RDFS + "label") or short(iri),
        variants=tuple(sorted(_values(store, iri, SKOS + "altLabel"))),
        kind=short(kind) if kind else None,
        level=level_of(store, iri),
        localises=value(store, iri, LT + "localises"),
        period=value(store, iri, LT + "period"),
    )


def value(store: Store, iri: str, predicate: str, own: NamedNode | None = None) -> str | None:
    """The text or IRI that stands for a property; what the graph `own` says comes first."""
    said = (own and _values(store, iri, predicate, own)) or _values(store, iri, predicate)
    return min(said, key=lambda one: (-said[one], one), default=None)


def own_graph(store: Store, iri: str) -> NamedNode | None:
    """The graph of the file that the document itself is."""
    found = min(objects(store, iri, LT + "describedIn"), default=None)
    return NamedNode(found) if found else None


def level_of(store: Store, iri: str, own: NamedNode | None = None) -> Level | None:
    """The level at which a thing stands."""
    found = value(store, iri, LT + "level", own)
    return Level(found.removeprefix(SCHEME + "level/")) if found else None


def province_of(store: Store, organisation: str) -> str | None:
    """The name of the province in which a body's unit, or a group's, lies."""
    unit = value(store, organisation, LT + "jurisdiction") or value(store, organisation, LT + "within")
    while unit and level_of(store, unit) is not Level.PROVINCE:
        unit = value(store, unit, LT + "partOf")
    return value(store, unit, RDFS + "label") if unit else None


def is_a(store: Store, iri: str, cls: NamedNode) -> bool:
    """Whether a thing is of a class."""
    return next(store.quads_for_pattern(NamedNode(iri), _TYPE, cls, None), None) is not None


def _values(store: Store, iri: str, predicate: str, graph: NamedNode | None = None) -> Counter[str]:
    return Counter(islice(objects(store, iri, predicate, graph), _ASKED))


@cache
def _document_types() -> dict[str, DocumentType]:
    return {kind.iri: kind for kind in document_types()}
