"""Phép chiếu: the quads of a store as rows of the property graph (`queries.property_graph`), one thing after another.

What several texts say of a thing is one row: of several values the first in order counts, as in the questions, which
take MIN. Rows come sorted by label and IRI, so that the same store always gives the same rows.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from pyoxigraph import Literal, NamedNode, Store

from ontology.namespaces import DCTERMS, GRAPH, LT, OA, RDF
from ontology.vocabulary import vocabulary
from queries.identity import same
from queries.property_graph import (
    CHOSEN,
    HELD,
    OBJECT,
    PLACES,
    STATEMENT,
    SUBJECT,
    UNRESOLVED,
    Column,
    Value,
    implied,
    node_tables,
    projected,
)
from queries.terms import objects, pairs, short

Facts = Mapping[str, Sequence[NamedNode | Literal]]
"""What is said of a subject, by property."""


@dataclass(frozen=True, slots=True)
class Node:
    """A row of a node table; `values` stand in the order of its columns, `id` first."""

    label: str
    values: tuple[Value, ...]

    @property
    def id(self) -> str:
        """The key of the node among those of its label."""
        return str(self.values[0])


@dataclass(frozen=True, slots=True)
class Relationship:
    """A row of a relationship table; `source` and `target` are ids of nodes with the labels beside them."""

    type: str
    source_label: str
    source: str
    target_label: str
    target: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a text that says something of a subject; `row` are the columns of its statement by name."""

    predicate: str
    object: str
    row: Mapping[str, Value]

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def rank(self) -> tuple[float, str, int]:
        """The surest first, then by text and place."""
        confidence, start = self.row["confidence"], self.row["quote_start"]
        assert isinstance(confidence, float | None)
        assert isinstance(start, int | None)
        return -(confidence or 0), str(self.row["graph"]), start or 0


_TYPE: Final = NamedNode(RDF + "type")
_SUBJECT: Final = NamedNode(RDF + "subject")


@dataclass(frozen=True)
class Projection:
    """The property graph of a store."""

    store: Store

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The label of everything that is a node, by IRI; statements are not in it."""
        found: dict[str, str] = {}
        for name in vocabulary().of_type("Class"):
            if label := vocabulary().node_label(name):
                for quad in self.store.quads_for_pattern(None, _TYPE, NamedNode(LT + name), None):
                    if isinstance(quad.subject, NamedNode):
                        found[quad.subject.value] = label
        return found

    @cached_property
    def _names(self) -> Mapping[str, Sequence[str]]:
        """All names of what was judged to be one thing, by each of them."""
        judged = {iri for iri, _ in pairs(self.store, LT + "sameAs")} & self.labels.keys()
        return {iri: [name for name in same(self.store, iri) if name in self.labels] for iri in judged}

    def _names_of(self, iri: str) -> Sequence[str]:
        return self._names.get(iri, (iri,))

    def things(self) -> list[str]:
        """The IRIs of all nodes but statements, by label."""
        order = {label: place for place, label in enumerate(node_tables())}
        return sorted(self.labels, key=lambda iri: (order[self.labels[iri]], iri))

    def nodes(self, things: Iterable[str] | None = None) -> Iterator[Node]:
        """The nodes of these IRIs (of all), each followed by the statements about it."""
        for iri in self._chosen(things):
            yield from self._nodes(iri, self._places(iri))

    def relationships(self, things: Iterable[str] | None = None) -> Iterator[Relationship]:
        """What goes out from these IRIs (from all), and from the statements about them."""
        for iri in self._chosen(things):
            yield from self._relationships(iri, self._places(iri))

    def rows(self) -> Iterator[Node | Relationship]:
        """All nodes and relationships, thing by thing: half the work, for who need not have all nodes first."""
        for iri in self.things():
            places = self._places(iri)
            yield from self._nodes(iri, places)
            yield from self._relationships(iri, places)

    def _nodes(self, iri: str, places: Iterable[_Place]) -> Iterator[Node]:
        yield self._node(iri)
        columns = node_tables()[STATEMENT].columns
        for place in places:
            yield Node(STATEMENT, tuple(place.row[column.name] for column in columns))

    def _relationships(self, iri: str, places: Iterable[_Place]) -> Iterator[Relationship]:
        yield from self._outgoing(iri, self._by_edge(iri, places))
        for place in places:
            for kind, end in ((SUBJECT, iri), (OBJECT, place.object)):
                for name in self._names_of(end):
                    yield Relationship(kind, STATEMENT, place.id, self.labels[name], short(name), ())

    def _chosen(self, things: Iterable[str] | None) -> Iterable[str]:
        return self.things() if things is None else (iri for iri in things if iri in self.labels)

    def _node(self, iri: str) -> Node:
        label, facts = self.labels[iri], _facts(self.store, iri)
        own = (_value(column, facts) for column in node_tables()[label].columns[2:])
        return Node(label, (short(iri), iri, *own))

    def _outgoing(self, iri: str, proofs: Mapping[tuple[str, str], list[_Place]]) -> Iterator[Relationship]:
        facts = _facts(self.store, iri)
        for prop in sorted(facts.keys() & projected().keys()):
            table = projected()[prop]
            for target in sorted({term.value for term in facts[prop]} & self.labels.keys()):
                if (self.labels[iri], self.labels[target]) in table.ends:
                    ends = (self.labels[iri], short(iri), self.labels[target], short(target))
                    yield Relationship(table.type, *ends, _proof(proofs.get((prop, target), []), table.columns))

    def _by_edge(self, iri: str, places: Iterable[_Place]) -> Mapping[tuple[str, str], list[_Place]]:
        """The places that prove an edge under any names: those of its property and of the properties below."""
        found: defaultdict[tuple[str, str], list[_Place]] = defaultdict(list)
        others = (place for name in self._names_of(iri) if name != iri for place in self._places(name))
        for place in (*places, *others):
            for prop in implied(place.predicate):
                for name in self._names_of(place.object):
                    found[prop, name].append(place)
        return found

    def _places(self, iri: str) -> list[_Place]:
        """The places that say something of a thing."""
        found: list[_Place] = []
        for quad in self.store.quads_for_pattern(None, _SUBJECT, NamedNode(iri), None):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.graph_name, NamedNode):
                found += self._places_of(quad.subject.value, quad.graph_name)
        return sorted(found, key=lambda place: place.id)

    def _places_of(self, statement: str, graph: NamedNode) -> Iterator[_Place]:
        """A statement has a place for every mention that proves it."""
        said = _facts(self.store, statement, graph)
        predicate, target = _only(said, RDF + "predicate"), _only(said, RDF + "object")
        if target not in self.labels:
            return
        for resource in said.get(OA + "hasTarget", ()):
            place = _facts(self.store, resource.value, graph)
            source = _only(place, OA + "hasSource") or f"{graph.value}#text"
            facts = {**said, **_facts(self.store, _only(place, OA + "hasSelector"), graph)}
            named: dict[str, Value] = {
                "id": short(resource.value),
                "iri": statement,
                "kind": _kind(said),
                "relation": short(predicate),
                "source": min(objects(self.store, source, DCTERMS + "title"), default=None),
                "graph": source.removeprefix(GRAPH).partition("#")[0],
            }
            others = (each for each in node_tables()[STATEMENT].columns if each.name not in named)
            yield _Place(predicate, target, named | {each.name: _value(each, facts) for each in others})


def _facts(store: Store, iri: str, graph: NamedNode | None = None) -> Facts:
    """What a graph, or what all of them, say of an IRI."""
    found: defaultdict[str, list[NamedNode | Literal]] = defaultdict(list)
    for quad in store.quads_for_pattern(NamedNode(iri), None, None, graph):
        if isinstance(quad.object, NamedNode | Literal):
            found[quad.predicate.value].append(quad.object)
    return found


def _only(facts: Facts, prop: str) -> str:
    """The value that a statement has of a property; the first in order should there be several."""
    return min((term.value for term in facts.get(prop, ())), default="")


def _kind(facts: Facts) -> str | None:
    """The most exact class of ours that a statement has."""
    classes = {term.value for term in facts.get(RDF + "type", ()) if term.value.startswith(LT)}
    above = {each for cls in classes for each in implied(cls)[1:]}
    return min(map(short, classes - above), default=None)


def _proof(places: list[_Place], columns: Iterable[Column]) -> tuple[Value, ...]:
    """The columns of a relationship: those of its surest place, and how many there are."""
    row = min(places, key=lambda place: place.rank).row if places else {}
    return tuple(len(places) if column.name == PLACES else row.get(column.name) for column in columns)


def _value(column: Column, facts: Facts) -> Value:
    """The value of a column, None when nothing is said."""
    if column.iri in (HELD, CHOSEN):
        return column.iri in facts
    if column.iri == UNRESOLVED:
        return any(term.value == UNRESOLVED for term in facts.get(RDF + "type", ()))
    values = sorted({read for term in facts.get(column.iri, ()) if (read := _read(column.type, term)) is not None})
    if column.type == "strings":
        return tuple(map(str, values)) or None
    return values[0] if values else None


def _read(kind: str, term: NamedNode | Literal) -> Any:
    """A term as the value of a column of this type; None when it is none."""
    try:
        return _READERS[kind](short(term.value) if isinstance(term, NamedNode) else term.value)
    except ValueError:
        return None


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "string": str,
    "strings": str,
    "integer": int,
    "decimal": float,
    "boolean": lambda written: written in ("true", "1"),
    "date": date.fromisoformat,
}
