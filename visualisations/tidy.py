"""Rows for a tree of cards: children side by side, parents in their middle, nothing on top of anything else.

Contour-based like Reingold and Tilford's tidy trees (IEEE TSE 7(2), 1981), with two differences: columns are lanes of
levels, not depths, so a contour is one interval per lane; and a tree may branch to both sides. Near-linear. One unit
is the height of a row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from queries.model import Direction
from visualisations.tree import Link

COUSIN_GAP: Final = 0.22
"""Air between cards of different parents, so that each parent's children read as one block."""


@dataclass(slots=True)
class _Block:
    """A subtree laid out around its own root at row 0: `reach` is the (top, bottom) it takes in each lane."""

    reach: dict[int, tuple[float, float]]
    offsets: dict[str, float] = field(default_factory=dict)

    def add(self, other: "_Block", by: float) -> None:
        for lane, (top, bottom) in other.reach.items():
            mine = self.reach.get(lane, (top + by, bottom + by))
            self.reach[lane] = (min(mine[0], top + by), max(mine[1], bottom + by))

    def clearance(self, other: "_Block", tight: int) -> float:
        """How far `other` has to go down to stand below everything of this block; no gap in the lane `tight`."""
        return max(
            (
                self.reach[lane][1] - top + (0 if lane == tight else COUSIN_GAP)
                for lane, (top, _) in other.reach.items()
                if lane in self.reach
            ),
            default=float("-inf"),
        )


def rows(tree: Mapping[str, Link], below: Mapping[str, Sequence[str]], lane: Mapping[str, int]) -> dict[str, float]:
    """The row of every node of a tree given parents first, with its ordered children and lanes.

    >>> tree = {"a": Link(None, Direction.DOWN), "b": Link("a", Direction.DOWN), "c": Link("a", Direction.DOWN)}
    >>> rows(tree, {"a": ["b", "c"], "b": [], "c": []}, {"a": 0, "b": 1, "c": 1})
    {'a': 0.5, 'b': 0.0, 'c': 1.0}
    """
    blocks: dict[str, _Block] = {}
    for iri in reversed(list(tree)):
        blocks[iri] = _subtree(iri, tree, below, lane, blocks)
    row: dict[str, float] = {}
    whole = _Block({})
    for iri, link in tree.items():
        if link.parent is None:
            row[iri] = max(0.0, whole.clearance(blocks[iri], -1)) if whole.reach else 0.0
            whole.add(blocks[iri], row[iri])
        else:
            row[iri] = row[link.parent] + blocks[link.parent].offsets[iri]
    highest = min(row.values(), default=0.0)
    return {iri: place - highest for iri, place in row.items()}


def _subtree(
    iri: str,
    tree: Mapping[str, Link],
    below: Mapping[str, Sequence[str]],
    lane: Mapping[str, int],
    blocks: Mapping[str, _Block],
) -> _Block:
    whole = _Block({lane[iri]: (-0.5, 0.5)})
    for side in (Direction.DOWN, Direction.UP):
        beside = [child for child in below[iri] if tree[child].side is side and lane[child] != lane[iri]]
        _add_beside(whole, beside, lane, blocks)
    for child in below[iri]:
        if lane[child] == lane[iri]:
            _add_stacked(whole, child, tree[child].side, lane[iri], blocks)
    return whole


def _add_beside(whole: _Block, beside: Sequence[str], lane: Mapping[str, int], blocks: Mapping[str, _Block]) -> None:
    """Children in other lanes: one under the other, their middle at the parent's row where that is free."""
    if not beside:
        return
    stack = _Block({})
    last = -1.0
    for child in beside:
        # one row each even in different lanes: an edge to the farther lane must not run behind the nearer card
        last = max(last + 1, stack.clearance(blocks[child], lane[child]))
        stack.offsets[child] = last
        stack.add(blocks[child], last)
    middle = (stack.offsets[beside[0]] + last) / 2
    shift = max(-middle, whole.clearance(stack, -1))
    whole.add(stack, shift)
    whole.offsets.update({child: place + shift for child, place in stack.offsets.items()})


def _add_stacked(whole: _Block, child: str, side: Direction, lane: int, blocks: Mapping[str, _Block]) -> None:
    """A child in the parent's own lane: below it, or above it when the parent rests on the child."""
    block, under = blocks[child], side is Direction.DOWN
    shift = whole.clearance(block, lane) if under else -block.clearance(whole, lane)
    whole.offsets[child] = shift
    whole.add(block, shift)
