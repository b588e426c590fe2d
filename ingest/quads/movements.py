"""Phong trào trong đồ thị: who launches it and where, who carries it on, whose local form it is."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from ingest.link import Links, cited_documents
from ingest.model import Extraction, Movement, Span
from ingest.quads.draft import Draft, Proof, concept, text
from ingest.quads.statements import subject_of
from ontology.concepts import concepts
from ontology.folding import slug
from ontology.identifiers import movement_iri
from ontology.namespaces import SKOS
from ontology.registry import movement_kinds

_CLAUSE_ENDS: Final = re.compile(r"(?<=[.;:!?])\s|\n\s*\n|(?<=\n)(?=[-+•])")
_REACH: Final = 240  # characters that a clause may have on either side of the name
_NEAR: Final = 600  # characters from a document to the movement that it is said to launch


def write_movements(draft: Draft, extraction: Extraction, links: Links) -> None:
    """Every movement that the document names, with its edges."""
    places = {one.id: one.span for one in cited_documents(extraction)}
    for movement in extraction.movements:
        _describe(draft, movement)
        _write_edges(draft, movement, places, links)


def _describe(draft: Draft, movement: Movement) -> None:
    """The movement by its official name where known; the name as written stands beside it."""
    iri = movement_iri(movement.canonical)
    draft.kind(iri, "Movement")
    official = _official_names().get(movement.canonical, movement.name)
    draft.label(iri, official)
    if movement.name != official:
        draft.add(iri, SKOS + "altLabel", text(movement.name, "vi"))
    known = {one.slug for one in movement_kinds()}
    for kind in map(slug, movement.kind.split("|")):
        if kind in known:
            draft.edge(iri, "movementKind", concept("movement-kind", kind))
    draft.put(iri, "level", concept("level", movement.level) if movement.level else None)
    draft.put(iri, "period", text(movement.period) if movement.period else None)


def _write_edges(draft: Draft, movement: Movement, places: Mapping[str, Span], links: Links) -> None:
    iri, clause = movement_iri(movement.canonical), clause_around(draft.source.text, movement.span)

    def proof(words: Span) -> Proof:
        return Proof([words, *movement.mentions], movement.rule, movement.confidence, "canonical-name")

    launching = subject_of(movement.launched_in, links) if movement.launched_in else None
    if launching and movement.launched_in:
        said = proof(_together(places.get(movement.launched_in), movement.span, clause))
        draft.state(movement.id, "MovementMention", (launching, "launches", iri), said)
        draft.state(f"{movement.id}-launched-in", "MovementMention", (iri, "launchedIn", launching), said)
    carrying = {links.own.iri: clause}
    for one in movement.related_citations:
        carrying.setdefault(links.documents[one].iri, _together(places.get(one), movement.span, clause))
    others = [(document, words) for document, words in carrying.items() if document != launching]
    for place, (document, words) in enumerate(others, 1):
        edge = (document, "promotes", iri)
        draft.state(f"{movement.id}-promotes-{place}", "MovementMention", edge, proof(words))
    for place, launcher in enumerate(movement.launchers, 1):
        link = links.bodies[launcher]
        said = Proof([clause], movement.rule, min(movement.confidence, link.score), link.method)
        edge = (iri, "launchedBy", link.iri)
        draft.state(f"{movement.id}-launcher-{place}", "MovementMention", edge, said)
    if movement.localises:
        _write_national(draft, movement.localises)
        edge = (iri, "localises", movement_iri(movement.localises))
        draft.state(f"{movement.id}-localises", "MovementMention", edge, proof(clause))


def _write_national(draft: Draft, canonical: str) -> None:
    draft.kind(movement_iri(canonical), "Movement")
    if name := _official_names().get(canonical):
        draft.label(movement_iri(canonical), name)


def _together(document: Span | None, name: Span, clause: Span) -> Span:
    """From the document that is named to the movement, where they stand near each other; else the movement's clause."""
    if document is None:
        return clause
    whole = Span(min(document.start, name.start), max(document.end, name.end))
    return whole if whole.end - whole.start <= _NEAR else clause


def clause_around(whole: str, span: Span) -> Span:
    """The clause that holds a name: between sentence ends, semicolons and blank lines, not too far away.

    >>> words = "Năm 2023. Thủ tướng phát động phong trào “Vì người nghèo”; các xã hưởng ứng."
    >>> clause_around(words, Span(43, 56)).of(words)
    'Thủ tướng phát động phong trào “Vì người nghèo”;'
    """
    before, after = max(0, span.start - _REACH), min(len(whole), span.end + _REACH)
    start = max((end.end() for end in _CLAUSE_ENDS.finditer(whole, before, span.start)), default=None)
    if start is None:  # too long a clause is cut between words
        start = before and (whole.find(" ", before, span.start) + 1 or span.start)
    if found := _CLAUSE_ENDS.search(whole, span.end, after):
        after = found.start()
    elif after < len(whole):
        after = max(span.end, whole.rfind(" ", span.end, after))
    return Span(start, start + len(whole[start:after].rstrip()))


@cache
def _official_names() -> dict[str, str]:
    """The names of nationwide movements by their canonical slug."""
    found = ((one.name, one.text(SKOS + "prefLabel", "vi")) for one in concepts("schemes/movements.ttl"))
    return {name: label for name, label in found if label}
