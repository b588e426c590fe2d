"""Phong trào ở giữa: the movement of a province or district between the nationwide one and that of a smaller unit."""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.movements.groups import Group
from ingest.extract.movements.localities import level_of_name, localises
from ingest.letters import UPPER
from ingest.model import Header
from ontology.folding import slug
from ontology.levels import Level
from ontology.places import Reason, gazetteer

CAPITALS: Final = re.compile(rf"[{UPPER}]\w*(?:\s+[{UPPER}]\w*)+")
"""Capitals with which a name begins."""


def has_place(name: str, header: Header) -> bool:
    """Whether a name begins with a place, or with what the issuer is called."""
    own = CAPITALS.match(name)
    called = own is not None and header.issuer is not None and slug(own[0]) in slug(header.issuer.name)
    return called or level_of_name(name) is not None or bool(own and gazetteer().find(own[0]))


def between(one: Group, others: Sequence[Group], header: Header) -> str | None:
    """The movement of a larger unit that adapts the same one of the whole country, where that one is not named."""
    name, parent = one.first.name, localises(one.first.name)
    if (
        parent is None
        or any(other.key == parent for other in others)
        or not (CAPITALS.match(name) and has_place(name, header))
    ):
        return None
    own = _depth(one)
    same = [(_depth(other), other.key) for other in others if localises(other.first.name) == parent]
    larger = [(depth, key) for depth, key in same if depth < own]
    return max(larger)[1] if larger else None


def _depth(group: Group) -> int:
    """How deep the unit of a movement is, by its launchers or its name; what nothing tells is deepest."""
    levels = [body.level for one in group.readings for body in one.launchers if body.level]
    level = min(levels, key=lambda level: level.depth) if levels else level_of_name(group.first.name)
    if level:
        return level.depth
    place = CAPITALS.match(group.first.name)
    known = gazetteer().find(place[0]) if place else ()
    return min((one.unit.level.depth for one in known if one.why is Reason.EXACT), default=Level.COMMUNE.depth)
