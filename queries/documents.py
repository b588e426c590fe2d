"""Tra cứu văn bản, cơ quan, phong trào: one of them with all that is said of it, and lists with search and paging."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.namespaces import DCTERMS, LT, ORGANISATION, RDFS
from ontology.succession import in_place_of
from ontology.vocabulary import vocabulary
from queries.cascade_index import CascadeIndex
from queries.catalogue import ValueType
from queries.dates import first_day, in_time, may_be_by
from queries.evidence import evidence, evidence_of, statements
from queries.identity import chosen_of, same
from queries.lineage import edge_of
from queries.model import (
    Direction,
    DocumentSummary,
    Edge,
    Evidence,
    MovementSummary,
    OrganisationSummary,
    Page,
)
from queries.movement_lineage import Phase, phases
from queries.relations import EXACTNESS
from queries.resolve import one
from queries.search import Wanted, search
from queries.snapshot import Snapshot
from queries.source import Source, cascade_index, store_of
from queries.summaries import document_summary, movement_summary, organisation_summary, own_graph, value
from queries.terms import objects, short, subjects

LINKS: Final = 200
"""so many incoming edges are shown; a directive may have ten thousand"""

_CITES: Final = ("cites",)
_CARRIES: Final = ("launches", "promotes")


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """The document at the other end of an edge."""

    edge: Edge
    document: DocumentSummary


@dataclass(frozen=True, slots=True)
class RecipientLink:
    """Nơi nhận: a body or group that a document is sent to, and what for ("thuc-hien")."""

    organisation: OrganisationSummary
    purpose: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class MovementLink:
    """A movement that a document launches or promotes."""

    movement: MovementSummary
    relation: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class DocumentDetail:
    """Văn bản: what it says of itself, what it cites, what cites it, whom it goes to, which movements it carries on.

    `incoming` holds the first ones only; `incoming_total` says how many there are. `file` and `digest` are of the text.
    `same_as` are the keys of its other names, as a person judged.
    """

    summary: DocumentSummary
    authority: str | None
    signatory: str | None
    signatory_title: str | None
    file: str | None
    digest: str | None
    same_as: tuple[str, ...]
    outgoing: tuple[DocumentLink, ...]
    incoming: tuple[DocumentLink, ...]
    incoming_total: int
    recipients: tuple[RecipientLink, ...]
    movements: tuple[MovementLink, ...]


@dataclass(frozen=True, slots=True)
class OrganisationDetail:
    """Cơ quan: a body, its documents (latest first) and the movements that they carry on.

    `speaks_for` is the body that a post or a standing committee belongs to. The days are those of its unit or of the
    ministry; `today` is what stands in its place as of the newest map.
    """

    summary: OrganisationSummary
    documents: tuple[DocumentSummary, ...]
    documents_total: int
    movements: tuple[MovementSummary, ...]
    speaks_for: OrganisationSummary | None
    valid_from: str | None
    valid_to: str | None
    today: tuple[OrganisationSummary, ...]


@dataclass(frozen=True, slots=True)
class MovementDetail:
    """Phong trào: a movement, its local forms, its phases, the documents that launch or promote it (oldest first)."""

    summary: MovementSummary
    variants: tuple[MovementSummary, ...]
    phases: tuple[Phase, ...]
    documents: tuple[DocumentSummary, ...]
    documents_total: int


def document(source: Source, ref: str, limit: int = LINKS, *, as_of: str | None = None) -> DocumentDetail:
    """All that is said of the document that `ref` means (key, IRI or as written); what cites it by `as_of` (EDTF).

    Raises what `resolve.one` raises.
    """
    store = store_of(source)
    iri = one(source, ref)
    graph, signer = own_graph(store, iri), value(store, iri, LT + "signedBy")
    with cascade_index(source) as index:
        outgoing, _ = _links(index, iri, Direction.UP, None, None)
        incoming, total = _links(index, iri, Direction.DOWN, limit, as_of)
    text = f"{graph.value}#text" if graph else None
    return DocumentDetail(
        summary=document_summary(store, iri),
        authority=value(store, iri, LT + "authority"),
        signatory=value(store, signer, RDFS + "label") if signer else None,
        signatory_title=value(store, iri, LT + "signatoryTitle"),
        file=value(store, text, DCTERMS + "title") if text else None,
        digest=value(store, text, LT + "sha256") if text else None,
        same_as=tuple(short(name) for name in same(store, iri) if name != iri),
        outgoing=outgoing,
        incoming=incoming,
        incoming_total=total,
        recipients=tuple(_recipients(store, iri)),
        movements=tuple(_carried(store, iri)),
    )


def organisation(source: Source, ref: str, limit: int = LINKS, *, as_of: str | None = None) -> OrganisationDetail:
    """All that is said of a body; documents after `as_of` (EDTF) do not count, `today` is that day."""
    store = store_of(source)
    iri = one(source, ref, ValueType.ORGANISATION)
    issued = [each for each in _saying(store, "issuedBy", iri) if in_time(store, each, as_of)]
    carried = {found for each in issued for name in _CARRIES for found in _said(store, each, name)}
    dated = sorted(issued, key=lambda each: (value(store, each, LT + "date") or "", each), reverse=True)
    return OrganisationDetail(
        organisation_summary(store, iri),
        tuple(document_summary(store, each) for each in dated[:limit]),
        len(issued),
        tuple(movement_summary(store, each) for each in sorted(carried)),
        organisation_summary(store, office) if (office := value(store, iri, LT + "officeOf")) else None,
        value(store, iri, LT + "validFrom"),
        value(store, iri, LT + "validTo"),
        tuple(_standing(store, iri, as_of)),
    )


def movement(source: Source, ref: str, limit: int = LINKS, *, as_of: str | None = None) -> MovementDetail:
    """All that is said of a movement; documents after `as_of` (EDTF) do not count."""
    store = store_of(source)
    iri = one(source, ref, ValueType.MOVEMENT)
    saying = {each for name in _CARRIES for each in _saying(store, name, iri)}
    carrying = {each for each in saying if in_time(store, each, as_of)}
    dated = sorted(carrying, key=lambda each: (value(store, each, LT + "date") or "9999", each))
    return MovementDetail(
        movement_summary(store, iri),
        tuple(movement_summary(store, each) for each in _saying(store, "localises", iri)),
        phases(store, iri, as_of),
        tuple(document_summary(store, each) for each in dated[:limit]),
        len(carrying),
    )


def documents(snapshot: Snapshot, wanted: Wanted, *, offset: int = 0, limit: int = 50) -> Page[DocumentSummary]:
    """Documents with the words wanted, best first; without words the most cited first. `wanted.kinds` is not used."""
    hits = search(snapshot, replace(wanted, kinds=("document",)), offset=offset, limit=limit)
    return Page(tuple(document_summary(snapshot.store, hit.iri) for hit in hits.items), hits.total, offset)


def organisations(snapshot: Snapshot, wanted: Wanted, *, offset: int = 0, limit: int = 50) -> Page[OrganisationSummary]:
    """Bodies and groups with the words wanted in their names."""
    hits = search(snapshot, replace(wanted, kinds=("organisation", "group")), offset=offset, limit=limit)
    return Page(tuple(organisation_summary(snapshot.store, hit.iri) for hit in hits.items), hits.total, offset)


def movements(snapshot: Snapshot, wanted: Wanted, *, offset: int = 0, limit: int = 50) -> Page[MovementSummary]:
    """Movements with the words wanted in their names."""
    hits = search(snapshot, replace(wanted, kinds=("movement",)), offset=offset, limit=limit)
    return Page(tuple(movement_summary(snapshot.store, hit.iri) for hit in hits.items), hits.total, offset)


def _links(
    index: CascadeIndex, iri: str, way: Direction, limit: int | None, as_of: str | None
) -> tuple[tuple[DocumentLink, ...], int]:
    """What a document cites, or what cites it: the most telling relations first, then by date; and how many in all."""
    others = index.neighbours([iri], way, _CITES).get(iri, [])
    if as_of:
        dated = index.documents(others)
        others = [each for each in others if may_be_by(dated[each].date, as_of)]
    known = index.documents(others[:limit])
    pairs = {(iri, other) if way is Direction.UP else (other, iri): document for other, document in known.items()}
    proofs = index.proofs(pairs, _CITES)
    links = (DocumentLink(edge_of(pair, *proofs[pair]), document) for pair, document in pairs.items())
    ranks = {name: rank for rank, name in enumerate(_codes())}

    def place(link: DocumentLink) -> tuple[int, str, str]:
        return ranks[link.edge.relation], link.document.date or "9999", link.document.iri

    return tuple(sorted(links, key=place)), len(others)


def _codes() -> tuple[str, ...]:
    return tuple(vocabulary().relation_code(name) or name for name in EXACTNESS)


def _recipients(store: Store, iri: str) -> Iterator[RecipientLink]:
    for body in _said(store, iri, "sentTo"):
        said = tuple(statements(store, iri, body))
        purposes = sorted({purpose for each in said if (purpose := value(store, each, LT + "purpose"))})
        words = tuple(words for each in said for words in evidence_of(store, each))
        yield RecipientLink(organisation_summary(store, body), short(purposes[0]) if purposes else None, words)


def _carried(store: Store, iri: str) -> Iterator[MovementLink]:
    for name in _CARRIES:
        for each in _said(store, iri, name):
            words = evidence(store, iri, each, LT + name)
            yield MovementLink(movement_summary(store, each), name, words)


def _standing(store: Store, iri: str, as_of: str | None) -> Iterator[OrganisationSummary]:
    """What stands in the place of a body that is no more, on a day or as of the newest map."""
    if as_of is None:
        yield from (organisation_summary(store, each) for each in _said(store, iri, "succeededBy"))
        return
    label, day = value(store, iri, RDFS + "label") or short(iri), date.fromisoformat(first_day(as_of))
    for heir in in_place_of(short(iri), label, day):
        yield replace(organisation_summary(store, ORGANISATION + heir.key), label=heir.label)


def _said(store: Store, iri: str, name: str) -> list[str]:
    """What a thing has as a property of ours."""
    return sorted(chosen_of(store, objects(store, iri, LT + name)))


def _saying(store: Store, name: str, iri: str) -> list[str]:
    """What has a thing as a property of ours."""
    return sorted(chosen_of(store, subjects(store, LT + name, NamedNode(iri))))
