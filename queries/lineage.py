"""Lan tỏa: what a document rests on and what implements it, step by step, with the words that say so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import networkx as nx

from ontology.vocabulary import vocabulary
from queries.cascade_index import CascadeIndex
from queries.cascade_tables import Pair
from queries.dates import may_be_by
from queries.model import Direction, DocumentSummary, Edge, Evidence, Lineage
from queries.relations import LINEAGE
from queries.resolve import one
from queries.source import Source, cascade_index, store_of
from queries.summaries import document_summary

NODE_LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class Walk:
    """How to walk: `relations` are local names of properties below `cites`; `limit` counts documents, the root too.

    `as_of` is a date in EDTF: the walk does not go to later documents.
    """

    direction: Direction = Direction.BOTH
    depth: int = 1
    relations: tuple[str, ...] = LINEAGE
    limit: int = NODE_LIMIT
    evidence: bool = False
    as_of: str | None = None


@dataclass(slots=True)
class _Reached:
    """What a walk has reached; full when the limit would be passed."""

    limit: int
    found: dict[str, None] = field(default_factory=dict)
    full: bool = False

    def add(self, iri: str) -> bool:
        """Whether this is a new document within the limit."""
        if iri in self.found:
            return False
        if len(self.found) >= self.limit:
            self.full = True
            return False
        self.found[iri] = None
        return True


def lineage(source: Source, ref: str, walk: Walk | None = None) -> Lineage:
    """Documents within exactly `depth` steps of the one that `ref` means (key, IRI or as written), nearest first.

    Down leads to those that implement it, up to those that it rests on; both ways are walked from the root alone, so
    the siblings of a document are no part of its lineage. Raises what `resolve.one` raises.
    """
    walk, root = walk or Walk(), one(source, ref)
    reached = _Reached(max(1, walk.limit))
    reached.add(root)
    with cascade_index(source) as index:
        for way in (Direction.UP, Direction.DOWN):
            if walk.direction in (way, Direction.BOTH):
                _walk(index, root, way, walk, reached)
        known = index.documents(reached.found)
        edges = tuple(_edges(index, reached.found, walk))
    documents = tuple(known.get(iri) or document_summary(store_of(source), iri) for iri in reached.found)
    return Lineage(root, walk.direction, walk.depth, documents, edges, reached.full)


def to_networkx(found: Lineage) -> "nx.DiGraph[str]":
    """The lineage as a networkx graph; nodes are keys, labels and facts their attributes."""
    graph: nx.DiGraph[str] = nx.DiGraph(root=_keys(found)[found.root])
    for document in found.documents:
        graph.add_node(document.key, **_facts(document))
    keys = _keys(found)
    for each in found.edges:
        quote = _printable(each.evidence[0].quote) if each.evidence else ""
        graph.add_edge(keys[each.source], keys[each.target], relation=each.relation, label=each.relation, quote=quote)
    return graph


def to_graphml(found: Lineage) -> str:
    """The lineage as GraphML, with labels, for Gephi, yEd or Cytoscape."""
    return "\n".join(nx.generate_graphml(to_networkx(found))) + "\n"


def _walk(index: CascadeIndex, root: str, way: Direction, walk: Walk, reached: _Reached) -> None:
    """Breadth first; a document that the other way reached is walked on from here as well."""
    frontier, seen = [root], {root}
    for _ in range(walk.depth):
        near = index.neighbours(frontier, way, walk.relations)
        steps = dict.fromkeys(each for iri in frontier for each in near.get(iri, ()) if each not in seen)
        if walk.as_of:
            known = index.documents(steps)
            steps = {iri: None for iri in steps if may_be_by(known[iri].date, walk.as_of)}
        seen.update(steps)
        frontier = [iri for iri in steps if reached.add(iri) or iri in reached.found]
        if not frontier:
            return


def _edges(index: CascadeIndex, found: Mapping[str, None], walk: Walk) -> Iterator[Edge]:
    """In the order of the documents that make the statements."""
    relations = index.edges(found, walk.relations)
    proofs = index.proofs(relations, walk.relations) if walk.evidence else {}
    place = {iri: number for number, iri in enumerate(found)}
    for pair in sorted(relations, key=lambda each: (place[each[0]], each[1])):
        _, words = proofs.get(pair, ("", ()))
        yield edge_of(pair, relations[pair], words)


def edge_of(pair: Pair, relation: str, words: tuple[Evidence, ...] = ()) -> Edge:
    """A step as people read it; `relation` is the local name of a property."""
    return Edge(*pair, vocabulary().relation_code(relation) or relation, words)


def _keys(found: Lineage) -> dict[str, str]:
    return {document.iri: document.key for document in found.documents}


def _facts(document: DocumentSummary) -> dict[str, str]:
    """What GraphML can hold: texts, none of them missing."""
    facts = {
        "label": document.label,
        "title": document.title,
        "type": document.type,
        "date": document.date,
        "level": document.level,
        "issuer": document.issuer,
        "province": document.province,
        "iri": document.iri,
    }
    return {name: _printable(value or "") for name, value in facts.items()}


def _printable(text: str) -> str:
    """A text without the control characters that XML cannot hold (page breaks come out of scans)."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n\r")
