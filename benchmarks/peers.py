"""rdflib and networkx with the edges and facts of a made country in memory, to compare engines with."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import networkx as nx
import rdflib
from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from ontology.namespaces import DOCUMENT, LT, OA, RDF
from queries.relations import LINEAGE
from queries.snapshot import open_snapshot
from queries.source import asked_of
from queries.terms import short

LEFT_OUT: Final = (OA, RDF + "subject", RDF + "predicate", RDF + "object")
"""properties of statements and places: nine of ten quads, and more than rdflib holds in memory"""

Way = Callable[[], Callable[[], int]]


@dataclass(frozen=True, slots=True)
class Peers:
    """Both, filled."""

    triples: rdflib.Graph
    graph: "nx.MultiDiGraph[str]"

    @classmethod
    def of(cls, data: Path) -> "Peers":
        """With what a snapshot's default graph holds."""
        with open_snapshot(data) as snapshot:
            return _filled(asked_of(snapshot))

    def ways(self, name: str, text: str, values: Mapping[str, str]) -> Iterator[Way]:
        """How each of them answers a question, rdflib first."""
        yield lambda: lambda: self._by_rdflib(text)
        yield lambda: lambda: _BY_HAND[name](self.graph, values)

    def _by_rdflib(self, text: str) -> int:
        if any(part in text for part in ("oa:", "rdf:subject", "rdf:object")):
            raise NotAskedError
        return len(self.triples.query(text))


class NotAskedError(Exception):
    """The peer does not hold what the question is about."""


def _filled(store: Store) -> Peers:
    triples, graph = rdflib.Graph(), nx.MultiDiGraph()
    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        subject, predicate, value = quad.subject, quad.predicate.value, quad.object
        if predicate.startswith(LEFT_OUT) or not isinstance(subject, NamedNode):
            continue
        node = rdflib.URIRef(subject.value)
        if isinstance(value, NamedNode):
            triples.add((node, rdflib.URIRef(predicate), rdflib.URIRef(value.value)))
            graph.add_edge(subject.value, value.value, key=predicate)
        elif isinstance(value, Literal):
            kind = None if value.language else rdflib.URIRef(value.datatype.value)
            literal = rdflib.Literal(value.value, lang=value.language, datatype=kind)
            triples.add((node, rdflib.URIRef(predicate), literal))
            graph.add_node(subject.value)
            graph.nodes[subject.value].setdefault(predicate, value.value)
    return Peers(triples, graph)


def _below(graph: "nx.MultiDiGraph[str]", root: str, relations: tuple[str, ...]) -> set[str]:
    wanted, found, frontier = {LT + name for name in relations}, {root}, [root]
    while frontier:
        near = {one for iri in frontier for one, _, key in graph.in_edges(iri, keys=True) if key in wanted}
        frontier = list(near - found)
        found |= near
    return found - {root}


def _above(graph: "nx.MultiDiGraph[str]", root: str) -> set[str]:
    wanted, found, frontier = {LT + name for name in LINEAGE}, {root}, [root]
    while frontier:
        near = {one for iri in frontier for _, one, key in graph.out_edges(iri, keys=True) if key in wanted}
        frontier = list(near - found)
        found |= near
    return found - {root}


def _one(graph: "nx.MultiDiGraph[str]", iri: str, name: str) -> list[str]:
    return [one for _, one, key in graph.out_edges(iri, keys=True) if key == LT + name]


def _cascade_by_level(graph: "nx.MultiDiGraph[str]", values: Mapping[str, str]) -> int:
    below = _below(graph, DOCUMENT + values["document"], ("implements",))
    return len(Counter(short(level) for iri in below for level in _one(graph, iri, "level")))


def _most_cited(graph: "nx.MultiDiGraph[str]", _: Mapping[str, str]) -> int:
    citing: defaultdict[str, set[str]] = defaultdict(set)
    for source, target, key in graph.edges(keys=True):
        if key == LT + "cites":
            citing[target].add(source)
    return len(citing)


def _coverage_expected(graph: "nx.MultiDiGraph[str]", values: Mapping[str, str]) -> int:
    root = DOCUMENT + values["document"]
    return sum(len(set(_one(graph, iri, "expects"))) for iri in {root, *_below(graph, root, LINEAGE)})


def _coverage_answered(graph: "nx.MultiDiGraph[str]", values: Mapping[str, str]) -> int:
    root, found = DOCUMENT + values["document"], 0
    for asking in {root, *_below(graph, root, LINEAGE)}:
        expected = set(_one(graph, asking, "expects"))
        if expected:
            below = _below(graph, asking, LINEAGE)
            found += sum(len(expected.intersection(_one(graph, one, "onBehalfOf"))) for one in below)
    return found


def _shortest_chain(graph: "nx.MultiDiGraph[str]", values: Mapping[str, str]) -> int:
    ends = [DOCUMENT + values[name] for name in ("from", "to")]
    cites = nx.subgraph_view(graph, filter_edge=lambda _, __, key: key == LT + "cites")
    return len(nx.shortest_path(cites, *ends)) - 1


def _not_written(_: "nx.MultiDiGraph[str]", __: Mapping[str, str]) -> int:
    raise NotAskedError


_BY_HAND: Final = defaultdict(
    lambda: _not_written,
    {
        "cascade-by-level": _cascade_by_level,
        "most-cited": _most_cited,
        "coverage-expected": _coverage_expected,
        "coverage-answered": _coverage_answered,
        "shortest-chain": _shortest_chain,
    },
)
