"""The tree inside a lineage: each document hangs on the one that explains best why it is there.

The lineage's root is the root of the tree, whichever way the walk went: what rests on it branches down, what it rests
on branches up. Edges outside the tree are drawn too, but do not decide where a card stands.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from queries.model import Direction, Edge, Lineage

Neighbours: TypeAlias = Mapping[str, tuple[Edge, ...]]

STRENGTH: Final = (
    ("implements", "continues", "follows"),
    ("amends", "replaces", "repeals"),
    ("guides", "promulgates"),
    ("legal_basis",),
    ("references",),
)
"""Relations by how much they say about a document's place in a cascade, strongest first."""


@dataclass(frozen=True, slots=True)
class Link:
    """How a document hangs in the tree: on which other one (None for a root), and on which side of it."""

    parent: str | None
    side: Direction


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """The edges of each document: `upper` to what it rests on, `lower` to what rests on it."""

    upper: Neighbours
    lower: Neighbours

    @classmethod
    def of(cls, edges: Iterable[Edge]) -> "Neighbourhood":
        """Index edges by both ends; what a document says of itself places nothing."""
        upper: defaultdict[str, list[Edge]] = defaultdict(list)
        lower: defaultdict[str, list[Edge]] = defaultdict(list)
        for edge in edges:
            if edge.source != edge.target:
                upper[edge.source].append(edge)
                lower[edge.target].append(edge)
        frozen = ({iri: tuple(found) for iri, found in index.items()} for index in (upper, lower))
        return cls(*frozen)

    def above(self, iri: str) -> list[str]:
        """What the document rests on."""
        return [edge.target for edge in self.upper.get(iri, ())]

    def below(self, iri: str) -> list[str]:
        """What rests on the document."""
        return [edge.source for edge in self.lower.get(iri, ())]


def span(lineage: Lineage, around: Neighbourhood, lane: Mapping[str, int]) -> dict[str, Link]:
    """Hang every document of a lineage, parents before children.

    >>> from queries.model import DocumentSummary
    >>> names = ("centre", "province", "commune")
    >>> documents = tuple(DocumentSummary(iri=name, key=name, label=name) for name in names)
    >>> said = (("province", "centre"), ("commune", "centre"), ("commune", "province"))
    >>> edges = tuple(Edge(source, target, "implements") for source, target in said)
    >>> lineage = Lineage("centre", Direction.DOWN, 3, documents, edges)
    >>> tree = span(lineage, Neighbourhood.of(edges), {"centre": 0, "province": 1, "commune": 3})
    >>> {iri: link.parent for iri, link in tree.items()}
    {'centre': None, 'province': 'centre', 'commune': 'province'}
    """
    tree = {lineage.root: Link(None, Direction.DOWN)}
    _walk(tree, [lineage.root], around.below, Direction.DOWN)
    _walk(tree, [lineage.root], around.above, Direction.UP)
    _attach_rest(tree, around, list(tree))
    for document in lineage.documents:
        if document.iri not in tree:
            tree[document.iri] = Link(None, Direction.DOWN)
            _attach_rest(tree, around, [document.iri])
    for iri in list(tree):
        _rehang(tree, iri, around, lane)
    return _parents_first(tree)


def children(tree: Mapping[str, Link]) -> dict[str, list[str]]:
    """The documents hanging on each one, in the order of the tree."""
    found: dict[str, list[str]] = {iri: [] for iri in tree}
    for iri, link in tree.items():
        if link.parent is not None:
            found[link.parent].append(iri)
    return found


def _walk(tree: dict[str, Link], start: list[str], step: Callable[[str], list[str]], side: Direction) -> None:
    queue = deque(start)
    while queue:
        here = queue.popleft()
        for there in step(here):
            if there not in tree:
                tree[there] = Link(here, side)
                queue.append(there)


def _attach_rest(tree: dict[str, Link], around: Neighbourhood, start: Iterable[str]) -> None:
    """Hang what neither walk reached: other sources of a lower document, say. Its own surroundings follow it."""
    queue = deque(start)
    while queue:
        here = queue.popleft()
        for step, side in ((around.below, Direction.DOWN), (around.above, Direction.UP)):
            for there in step(here):
                if there not in tree:
                    tree[there] = Link(here, side)
                    queue.append(there)


def _rehang(tree: dict[str, Link], iri: str, around: Neighbourhood, lane: Mapping[str, int]) -> None:
    """Move a document to the best neighbour on the same side, unless that one hangs below the document itself."""
    link = tree[iri]
    if link.parent is None:
        return
    if link.side is Direction.DOWN:
        offers = [(edge.relation, edge.target) for edge in around.upper[iri]]
    else:
        offers = [(edge.relation, edge.source) for edge in around.lower[iri]]
    ranked = sorted(offers, key=lambda offer: (_weakness(offer[0]), _distance(lane[iri], lane[offer[1]], link.side)))
    for _, parent in ranked:
        fits = tree[parent].side is link.side or tree[parent].parent is None
        if fits and not _hangs_below(tree, parent, iri):
            tree[iri] = Link(parent, link.side)
            return


def _weakness(relation: str) -> int:
    return next((rank for rank, names in enumerate(STRENGTH) if relation in names), len(STRENGTH))


def _distance(lane: int, other: int, side: Direction) -> int:
    """Lanes between a document and the one it would hang on; on the wrong side of it counts as far."""
    ahead = lane - other if side is Direction.DOWN else other - lane
    return ahead if ahead >= 0 else 10 - ahead


def _hangs_below(tree: Mapping[str, Link], iri: str, ancestor: str) -> bool:
    here: str | None = iri
    while here is not None and here != ancestor:
        here = tree[here].parent
    return here is not None


def _parents_first(tree: Mapping[str, Link]) -> dict[str, Link]:
    below = children(tree)
    queue = deque(iri for iri, link in tree.items() if link.parent is None)
    ordered: dict[str, Link] = {}
    while queue:
        here = queue.popleft()
        ordered[here] = tree[here]
        queue.extend(below[here])
    return ordered
