"""Số để ngỏ: the documents that a number may mean which a text leaves open ("Kế hoạch số 20/KH-UBND": whose, of when?).

They bear the number and symbol, are not later than what cites them, and stand on the citing body's own line: issued in
its unit, in a unit around it, or at the centre, which is where such short forms point. Where the line is not known, or
more documents fit than a person would look through, nothing is said.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from pyoxigraph import NamedNode, Quad, Store

from ontology.levels import Level
from ontology.namespaces import DOCUMENT, GRAPH, LT, RDF
from ontology.triples import Triples
from queries.dates import may_be_by
from queries.expected import unit_of, units_around
from queries.summaries import level_of, value
from queries.terms import pairs, subjects

OPEN_NUMBERS: Final = GRAPH + "open-numbers"
"""The derived graph that says so."""
_MANY: Final = 20
_CENTRE: Final = "centre"
"""stands for a unit where a document is of the centre"""
_Number = tuple[str, str]


def open_numbers(store: Store) -> tuple[Quad, ...]:
    """The graph of what numbers left open may mean."""
    triples = Triples()
    left_open = sorted(set(_unresolved(store)))
    numbers = {iri: number for iri in left_open if (number := _number(store, iri))}
    bearing = _bearing(store, set(numbers.values()), set(left_open))
    for iri, number in numbers.items():
        places = _line(store, iri)
        found = [one for place, some in bearing[number].items() if place in places for one in some]
        fitting = [one for one in found if _fits(store, iri, one)]
        if len(fitting) <= _MANY:
            for one in fitting:
                triples.put(iri, "mayBe", one)
    return triples.quads(OPEN_NUMBERS)


def _unresolved(store: Store) -> Iterator[str]:
    for quad in store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(LT + "Unresolved"), None):
        if isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(DOCUMENT):
            yield quad.subject.value


def _number(store: Store, iri: str) -> _Number | None:
    number, symbol = value(store, iri, LT + "number"), value(store, iri, LT + "symbol")
    return (number, symbol) if number and symbol else None


def _bearing(store: Store, numbers: set[_Number], apart: set[str]) -> Mapping[_Number, Mapping[str | None, set[str]]]:
    """The documents that bear a number, by the unit of their issuer."""
    found: defaultdict[_Number, defaultdict[str | None, set[str]]] = defaultdict(lambda: defaultdict(set))
    symbols = dict(pairs(store, LT + "symbol"))
    places = _Places(store)
    for iri, number in set(pairs(store, LT + "number")) if numbers else ():
        if (full := (number, symbols.get(iri, ""))) in numbers and iri not in apart:
            found[full][places.of(iri)].add(iri)
    return found


@dataclass(frozen=True, slots=True)
class _Places:
    """The units of documents' issuers, read once for each issuer."""

    store: Store
    units: dict[str, str | None] = field(default_factory=dict)

    def of(self, document: str) -> str | None:
        """The unit of a document's issuer; None when it is not known."""
        if level_of(self.store, document) is Level.CENTRAL:
            return _CENTRE
        issuer = value(self.store, document, LT + "issuedBy")
        if issuer and issuer not in self.units:
            self.units[issuer] = unit_of(self.store, issuer)
        return self.units[issuer] if issuer else None


def _line(store: Store, iri: str) -> set[str]:
    """The units of those who cite it, the units around them, and the centre."""
    places = _Places(store)
    units = {places.of(citing) for citing in subjects(store, LT + "cites", NamedNode(iri))} - {None, _CENTRE}
    return {_CENTRE, *(around for unit in units if unit for around in units_around(store, unit))}


def _fits(store: Store, iri: str, other: str) -> bool:
    """Whether level and date do not speak against it."""
    levels = {level_of(store, iri), level_of(store, other)} - {None}
    issued = value(store, other, LT + "date")
    citing = (value(store, each, LT + "date") for each in subjects(store, LT + "cites", NamedNode(iri)))
    return len(levels) < 2 and all(may_be_by(issued, day) for day in citing)
