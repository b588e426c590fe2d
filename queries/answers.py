"""Trả lời: the documents that carry out what others ask, and the steps that lead from one to the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Store

from queries.dates import in_time
from queries.evidence import evidence
from queries.identity import same
from queries.lineage import edge, neighbours
from queries.model import Direction, DocumentSummary, Evidence
from queries.movement_lineage import carrying, documents_of, launching
from queries.summaries import document_summary


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

    store: Store
    starts: tuple[str, ...]
    children: Mapping[str, tuple[str, ...]]
    documents: tuple[str, ...]
    movement: str | None = None

    def under(self, asking: str) -> dict[str, tuple[str, ...]]:
        """The documents that answer one of them, with the shortest way: from the asking document to the answer."""
        ways: dict[str, tuple[str, ...]] = {asking: (asking,)}
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

    def answer(self, way: tuple[str, ...]) -> Answer:
        """The answer at the end of a way."""
        *_, before, last = way
        summaries = tuple(document_summary(self.store, iri).key for iri in way[1:-1])
        if last in neighbours(self.store, before, Direction.DOWN):
            step = edge(self.store, last, before, proven=True)
            return Answer(document_summary(self.store, last), step.relation, summaries, step.evidence)
        words = tuple(self._carrying_words(last))
        return Answer(document_summary(self.store, last), "promotes", summaries, words)

    def _carrying_words(self, document: str) -> Iterator[Evidence]:
        for movement in carrying(self.store, self.movement) if self.movement else ():
            for name in same(self.store, document):
                yield from evidence(self.store, name, movement)


def below_document(store: Store, document: str, as_of: str | None) -> Answers:
    """The answers to a document, as of a date; before it was issued there is nothing to answer."""
    return _walked(store, (document,) if in_time(store, document, as_of) else (), as_of, {}, None)


def below_movement(store: Store, movement: str, as_of: str | None) -> Answers:
    """The answers to the launch of a movement: what carries out its launching documents or carries it on."""
    starts = tuple(one for one in launching(store, movement) if in_time(store, one, as_of))
    forms = carrying(store, movement)
    carried = {one for form in forms for one in documents_of(store, form)} - set(starts)
    promoting = tuple(one for one in sorted(carried) if in_time(store, one, as_of))
    return _walked(store, starts or promoting, as_of, dict.fromkeys(starts, promoting), movement)


def _walked(
    store: Store, starts: tuple[str, ...], as_of: str | None, extra: Mapping[str, tuple[str, ...]], movement: str | None
) -> Answers:
    found = dict.fromkeys(starts)
    children: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    frontier = list(starts)
    while frontier:
        fresh = []
        for iri in frontier:
            direct = dict.fromkeys((*neighbours(store, iri, Direction.DOWN), *extra.get(iri, ())))
            children[iri] = tuple(one for one in direct if one != iri and in_time(store, one, as_of))
            fresh += [one for one in children[iri] if one not in found]
            found |= dict.fromkeys(children[iri])
        frontier = list(dict.fromkeys(fresh))
    return Answers(store, starts, dict(children), tuple(found), movement)
