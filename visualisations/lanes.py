"""Làn theo cấp: where every card of a lineage stands. Pure and deterministic: the same lineage, the same places.

Lanes go from the centre to the commune; a level without documents has no lane, documents of unknown level stand in a
last lane. Places are centres of cards, in the picture's own units (one unit is one CSS pixel at zoom 1).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from ontology.levels import Level
from queries.model import Direction, DocumentSummary, Lineage
from visualisations import tidy
from visualisations.tree import Link, Neighbourhood, children, span

CARD: Final = (290, 62)
"""Width and height of a card."""
ROW: Final = 78
"""From one card's middle to the next one's."""
LANE_WIDTH: Final = 384
GROUP_OVER: Final = 6
"""More leaves than this of one parent and level are drawn as a few cards and a stack."""
SHOWN_OF_GROUP: Final = 3
GROUP: Final = "group-"
"""How ids of groups begin; no IRI does."""
SWEEPS: Final = 6


@dataclass(frozen=True, slots=True)
class Lane:
    """A column: its level (None: not known), the x of its middle, how many documents it has."""

    level: Level | None
    x: float
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: the number of its lane and its centre."""

    lane: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Group:
    """Nhóm thu gọn: documents of one level that hang on `anchor`, drawn as a stack; opened, in so many columns."""

    id: str
    anchor: str
    members: tuple[str, ...]
    place: Place
    columns: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Lanes from left to right, the places of the documents outside groups, and the groups."""

    lanes: tuple[Lane, ...]
    places: Mapping[str, Place]
    groups: tuple[Group, ...]


def arrange(lineage: Lineage) -> Layout:
    """Lay out a lineage.

    Raises ValueError when the root, or an end of an edge, is not among its documents.

    >>> centre = DocumentSummary("a", "34-CT/TW", "Chỉ thị 34-CT/TW", level=Level.CENTRAL)
    >>> layout = arrange(Lineage("a", Direction.DOWN, 1, (centre,), ()))
    >>> [lane.level.value for lane in layout.lanes], layout.places["a"]
    (['central'], Place(lane=0, x=192.0, y=0.0))
    """
    documents = {document.iri: document for document in lineage.documents}
    _check(lineage, documents)
    levels = _levels(lineage.documents)
    lane = {iri: levels.index(document.level) for iri, document in documents.items()}
    around = Neighbourhood.of(lineage.edges)
    tree = span(lineage, around, lane)
    below = {iri: sorted(found, key=lambda one: _order(documents[one])) for iri, found in children(tree).items()}
    stacks = _stacks(tree, below, lane, around, documents)
    _fold(tree, below, lane, stacks)
    row = _tidy(tree, below, lane, _drawn_ends(lineage, stacks))
    places = {iri: Place(lane[iri], (lane[iri] + 0.5) * LANE_WIDTH, round(row[iri] * ROW, 1)) for iri in row}
    groups = tuple(
        Group(id_, str(tree[id_].parent), members, places.pop(id_), _columns(len(members)))
        for id_, members in stacks.items()
    )
    counts = [sum(document.level == level for document in lineage.documents) for level in levels]
    lanes = (Lane(level, (i + 0.5) * LANE_WIDTH, counts[i]) for i, level in enumerate(levels))
    return Layout(tuple(lanes), places, groups)


def _check(lineage: Lineage, documents: Mapping[str, DocumentSummary]) -> None:
    if lineage.root not in documents:
        raise ValueError(f"the lineage starts at {lineage.root}, which is not among its documents")
    for edge in lineage.edges:
        for end in (edge.source, edge.target):
            if end not in documents:
                raise ValueError(f"an edge ({edge.relation}) names {end}, which is not among the lineage's documents")


def _levels(documents: Sequence[DocumentSummary]) -> list[Level | None]:
    present = {document.level for document in documents}
    return [level for level in (*Level, None) if level in present]


def _order(document: DocumentSummary) -> tuple[str, str, str]:
    """Siblings from old to new, undated ones last."""
    return (document.date or "~", document.identifier or "~", document.iri)


def _stacks(
    tree: Mapping[str, Link],
    below: Mapping[str, Sequence[str]],
    lane: Mapping[str, int],
    around: Neighbourhood,
    documents: Mapping[str, DocumentSummary],
) -> dict[str, tuple[str, ...]]:
    """The members of each group by the group's id; ids follow the order of the tree."""
    stacks: dict[str, tuple[str, ...]] = {}
    for parent in tree:
        leaves: defaultdict[tuple[Direction, int], list[str]] = defaultdict(list)
        for child in below[parent]:
            if _is_leaf(child, tree[child].side, below, around):
                leaves[tree[child].side, lane[child]].append(child)
        for found in leaves.values():
            if len(found) > GROUP_OVER:
                # documents whose text is held, then the best connected, stay on show
                telling = sorted(found, key=lambda iri: (not documents[iri].held, -_degree(iri, around)))
                shown = set(telling[:SHOWN_OF_GROUP])
                stacks[f"{GROUP}{len(stacks)}"] = tuple(iri for iri in found if iri not in shown)
    return stacks


def _is_leaf(iri: str, side: Direction, below: Mapping[str, Sequence[str]], around: Neighbourhood) -> bool:
    onward = around.lower if side is Direction.DOWN else around.upper
    return not below[iri] and not onward.get(iri)


def _degree(iri: str, around: Neighbourhood) -> int:
    return len(around.lower.get(iri, ())) + len(around.upper.get(iri, ()))


def _fold(
    tree: dict[str, Link], below: dict[str, list[str]], lane: dict[str, int], stacks: Mapping[str, tuple[str, ...]]
) -> None:
    """Put each group into the tree in place of its members, after its siblings."""
    for id_, members in stacks.items():
        tree[id_], lane[id_], below[id_] = tree[members[0]], lane[members[0]], []
        parent = str(tree[id_].parent)
        for member in members:
            del tree[member], below[member]
        below[parent] = [child for child in below[parent] if child in tree and child != id_] + [id_]


def _drawn_ends(lineage: Lineage, stacks: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Both ends of each edge as drawn while groups are closed."""
    inside = {member: id_ for id_, members in stacks.items() for member in members}
    ends = ((inside.get(edge.source, edge.source), inside.get(edge.target, edge.target)) for edge in lineage.edges)
    return sorted({(source, target) for source, target in ends if source != target})


def _tidy(
    tree: Mapping[str, Link], below: dict[str, list[str]], lane: Mapping[str, int], ends: Sequence[tuple[str, str]]
) -> dict[str, float]:
    """Rows in which edges run short: siblings go where their other edges pull them, as long as that helps.

    The barycentre heuristic (Sugiyama, Tagawa, Toda 1981), on siblings only, so that subtrees never interleave.
    """
    best = row = tidy.rows(tree, below, lane)
    for _ in range(SWEEPS):
        pull = _pull(tree, row, ends)
        below = {iri: sorted(found, key=lambda one: (_is_group(one), *pull[one])) for iri, found in below.items()}
        row = tidy.rows(tree, below, lane)
        if _length(row, ends) >= _length(best, ends):
            break
        best = row
    return best


def _is_group(id_: str) -> bool:
    return id_.startswith(GROUP)


def _pull(
    tree: Mapping[str, Link], row: Mapping[str, float], ends: Sequence[tuple[str, str]]
) -> dict[str, tuple[float, float]]:
    """For each node the mean row of what its subtree is tied to outside it, or its own row; then how far that is.

    The second value puts one pulled from above past a sibling that already stands in that row.
    """
    ties: defaultdict[str, list[float]] = defaultdict(list)
    for source, target in ends:
        for here, there in ((source, target), (target, source)):
            stop = _line(tree, there)
            for ancestor in _line(tree, here):
                if ancestor in stop:
                    break
                if tree[ancestor].parent != there:
                    ties[ancestor].append(row[there])
    means = {iri: sum(ties[iri]) / len(ties[iri]) if ties[iri] else row[iri] for iri in tree}
    return {iri: (mean, mean - row[iri]) for iri, mean in means.items()}


def _line(tree: Mapping[str, Link], iri: str) -> dict[str, None]:
    """The node and what it hangs on, up to the root."""
    line: dict[str, None] = {}
    here: str | None = iri
    while here is not None:
        line[here] = None
        here = tree[here].parent
    return line


def _length(row: Mapping[str, float], ends: Sequence[tuple[str, str]]) -> float:
    return sum(abs(row[source] - row[target]) for source, target in ends)


def _columns(members: int) -> int:
    """Columns that make an opened group about 1.3 times as wide as high."""
    return max(2, round(sqrt(members * 1.3 * ROW / CARD[0])))
