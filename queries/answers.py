"""Trả lời: the documents that carry out what others ask, and the steps that lead from one to the other."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Store

from queries.cascade_index import CascadeIndex
from queries.catalogue import ValueType
from queries.dates import in_time, may_be_by
from queries.evidence import evidence
from queries.identity import same
from queries.model import Direction, DocumentSummary, Evidence
from queries.movement_lineage import carrying, documents_of, launching
from queries.relations import LINEAGE

Way = tuple[str, ...]
"""The documents (IRIs) from one that asks to one that answers it, both included."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A document that carries out another one.

    `relation` holds to the document before it on the way; `via` are the keys of the documents between, the nearest to
    the asking one first.
    """

    document: DocumentSummary
    relation: str
    via: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    @property
    def steps(self) -> int:
        """How many steps lead to it; 1 when it answers directly."""
        return len(self.via) + 1


@dataclass(frozen=True, slots=True)
class Answers:
    """Every document below the starts, and which directly answer which; a movement's documents answer its launch."""

    starts: tuple[str, ...]
    children: Mapping[str, tuple[str, ...]]
    documents: Mapping[str, DocumentSummary]
    """the starts first, then step by step"""
    movement: str | None = None

    def under(self, asking: str) -> dict[str, Way]:
        """The documents that answer one of them, with the shortest way."""
        ways: dict[str, Way] = {asking: (asking,)}
        frontier = [asking]
        while frontier:
            fresh = []
            for iri in frontier:
                for child in self.children.get(iri, ()):
                    if child not in ways:
                        ways[child] = (*ways[iri], child)
                        fresh.append(child)
            frontier = fresh
        del ways[asking]
        return ways

    def answers(self, index: CascadeIndex, store: Store, ways: Collection[Way]) -> dict[Way, Answer]:
        """The answer at the end of each way, with the words of its last step."""
        proofs = index.proofs({(way[-1], way[-2]) for way in ways}, LINEAGE)
        found = {}
        for way in ways:
            last = way[-1]
            relation, words = proofs.get((last, way[-2])) or ("promotes", tuple(self._carrying_words(store, last)))
            via = tuple(self.documents[iri].key for iri in way[1:-1])
            found[way] = Answer(self.documents[last], relation, via, words)
        return found

    def _carrying_words(self, store: Store, document: str) -> Iterator[Evidence]:
        for movement in carrying(store, self.movement) if self.movement else ():
            for name in same(store, document):
                yield from evidence(store, name, movement)


def below(index: CascadeIndex, store: Store, kind: ValueType, root: str, as_of: str | None) -> Answers:
    """The answers to a document, or to the launch of a movement, as of a date (EDTF).

    Before a document was issued there is nothing to answer. What carries out a movement's launching documents, or
    carries it on, answers its launch.
    """
    if kind is not ValueType.MOVEMENT:
        return _walked(index, (root,) if in_time(store, root, as_of) else (), as_of, {}, None)
    starts = tuple(one for one in launching(store, root) if in_time(store, one, as_of))
    forms = carrying(store, root)
    carried = {one for form in forms for one in documents_of(store, form)} - set(starts)
    promoting = tuple(one for one in sorted(carried) if in_time(store, one, as_of))
    return _walked(index, starts or promoting, as_of, dict.fromkeys(starts, promoting), root)


def _walked(
    index: CascadeIndex,
    starts: tuple[str, ...],
    as_of: str | None,
    extra: Mapping[str, tuple[str, ...]],
    movement: str | None,
) -> Answers:
    """Breadth first; a date bars later documents, but not the starts."""
    found, children = index.documents(starts), dict[str, tuple[str, ...]]()
    frontier: Collection[str] = starts
    while frontier:
        below = index.neighbours(frontier, Direction.DOWN, LINEAGE)
        direct = {iri: dict.fromkeys((*below.get(iri, ()), *extra.get(iri, ()))) for iri in frontier}
        fresh = index.documents({one for ones in direct.values() for one in ones if one not in found})
        in_time = {iri: one for iri, one in fresh.items() if may_be_by(one.date, as_of)}
        known = found.keys() | in_time.keys()
        children |= {iri: tuple(one for one in ones if one != iri and one in known) for iri, ones in direct.items()}
        found |= {one: in_time[one] for ones in direct.values() for one in ones if one in in_time}
        frontier = [iri for iri in in_time if iri not in children]
    return Answers(starts, children, found, movement)
