"""Lan tỏa: what a document rests on and what implements it, step by step, with the words that say so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import networkx as nx
from pyoxigraph import NamedNode, Store

from ontology.namespaces import LT
from ontology.vocabulary import vocabulary
from queries.dates import in_time
from queries.evidence import evidence
from queries.identity import chosen_of
from queries.model import Direction, DocumentSummary, Edge, Lineage
from queries.resolve import one
from queries.source import Source, store_of
from queries.summaries import document_summary
from queries.terms import objects, subjects

RELATIONS: Final = ("implements", "follows", "basedOn")
"""Properties that are lineage unless asked otherwise; `implements` holds `continues`. Mere references are not."""

EXACTNESS: Final = (
    "continues",
    "implements",
    "follows",
    "basedOn",
    "guides",
    "promulgates",
    "amends",
    "replaces",
    "repeals",
    "references",
    "cites",
)
"""Properties between documents, the most telling first: it names the edge where several hold."""

NODE_LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class Walk:
    """How to walk: `relations` are local names of properties below `cites`; `limit` counts documents, the root too.

    `as_of` is a date in EDTF: the walk does not go to later documents.
    """

    direction: Direction = Direction.BOTH
    depth: int = 1
    relations: tuple[str, ...] = RELATIONS
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
    store, walk = store_of(source), walk or Walk()
    root = one(source, ref)
    reached = _Reached(max(1, walk.limit))
    reached.add(root)
    for way in (Direction.UP, Direction.DOWN):
        if walk.direction in (way, Direction.BOTH):
            _walk(store, root, way, walk, reached)
    edges = tuple(_edges(store, reached.found, walk))
    documents = tuple(document_summary(store, iri) for iri in reached.found)
    return Lineage(root, walk.direction, walk.depth, documents, edges, reached.full)


def neighbours(store: Store, iri: str, way: Direction, relations: Iterable[str] = RELATIONS) -> list[str]:
    """What a document rests on (up), or what rests on it (down), one step away, in order of IRI.

    What was judged to be one document is one neighbour.
    """
    found: set[str] = set()
    for name in relations:
        up = way is Direction.UP
        found.update(objects(store, iri, LT + name) if up else subjects(store, LT + name, NamedNode(iri)))
    return sorted(chosen_of(store, found) - {iri})


def relation_between(store: Store, source: str, target: str) -> str:
    """The local name of the most exact property that holds between two documents."""
    start, goal = NamedNode(source), NamedNode(target)
    for name in EXACTNESS:
        if next(store.quads_for_pattern(start, NamedNode(LT + name), goal, None), None):
            return name
    raise LookupError(f"{source} does not cite {target}")


def edge(store: Store, source: str, target: str, *, proven: bool) -> Edge:
    """The edge between two documents, with its words when `proven`."""
    name = relation_between(store, source, target)
    words = (evidence(store, source, target, LT + name) or evidence(store, source, target)) if proven else ()
    return Edge(source, target, vocabulary().relation_code(name) or name, words)


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


def _walk(store: Store, root: str, way: Direction, walk: Walk, reached: _Reached) -> None:
    """Breadth first; a document that the other way reached is walked on from here as well."""
    frontier, seen = [root], {root}
    for _ in range(walk.depth):
        steps = dict.fromkeys(each for iri in frontier for each in neighbours(store, iri, way, walk.relations))
        fresh = [iri for iri in steps if iri not in seen and in_time(store, iri, walk.as_of)]
        seen.update(fresh)
        frontier = [iri for iri in fresh if reached.add(iri) or iri in reached.found]
        if not frontier:
            return


def _edges(store: Store, found: Mapping[str, None], walk: Walk) -> Iterable[Edge]:
    for source in found:
        for target in neighbours(store, source, Direction.UP, walk.relations):
            if target in found:
                yield edge(store, source, target, proven=walk.evidence)


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
