"""Kiểm tra đồ thị: named graphs against shapes/*.ttl, told in words.

Each named graph is checked for itself: what a file says must be whole without the others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyoxigraph
from rdflib import BNode, Dataset, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.concepts import concepts, descriptions
from ontology.namespaces import LT, OA, RDF, RDFS, SH, SKOS, XSD
from ontology.vocabulary import term, vocabulary


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What is wrong with one node.

    `source` is the path that the file had when it was read (the graph's IRI where none is told), `quote` the words that
    the node came from, `value` what was found where something else was expected.
    """

    source: str
    label: str
    node: str
    message: str
    message_en: str
    value: str | None = None
    quote: str | None = None

    def __str__(self) -> str:
        """One line in Vietnamese; `in_words("en")` gives the English one."""
        return self.in_words()

    def in_words(self, language: str = "vi") -> str:
        """File, node, what is wrong, and the text it came from.

        >>> Finding("a.txt", "Kế hoạch 5/KH-UBND", "x:1", "Thiếu ngày.", "No date.", quote="Kế hoạch số 5").in_words(
        ...     "en"
        ... )
        'a.txt: Kế hoạch 5/KH-UBND <x:1>: No date. (“Kế hoạch số 5”)'
        """
        message = self.message_en if language == "en" else self.message
        found = f" [{self.value}]" if self.value else ""
        quote = f" (“{self.quote}”)" if self.quote else ""
        return f"{self.source}: {self.label} <{self.node}>: {message}{found}{quote}"


@dataclass(frozen=True, slots=True)
class Report:
    """Kết quả kiểm tra of `graphs` named graphs."""

    graphs: int
    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def validate(data: Dataset | Iterable[pyoxigraph.Quad]) -> Report:
    """Check every named graph of `data`; the default graph counts as one if it holds anything.

    >>> validate([]).conforms
    True
    """
    graphs = _graphs(data)
    paths = {str(one): str(path) for graph in graphs.values() for one, path in graph[: _uri(term("sourcePath"))]}
    findings = {one for name, graph in graphs.items() for one in _findings(_Words(paths.get(name, name), graph))}
    return Report(len(graphs), tuple(sorted(findings, key=lambda one: (one.source, one.label, one.node, one.message))))


def _findings(words: "_Words") -> Iterator[Finding]:
    import pyshacl  # noqa: PLC0415  takes a second to import

    checked = words.graph + _background()
    _, results, _ = pyshacl.validate(checked, shacl_graph=_shapes(), inplace=True)
    for result in results.objects(predicate=_uri(SH + "result")):  # the details below a result are left out
        node = results.value(result, _uri(SH + "focusNode"))
        messages = {text.language: str(text) for text in results.objects(result, _uri(SH + "resultMessage"))}
        value = results.value(result, _uri(SH + "value"))
        yield Finding(
            source=words.source,
            label=words.label(node),
            node=str(node),
            message=messages.get("vi", messages.get(None, "")),
            message_en=messages.get("en", messages.get(None, "")),
            value=None if value is None or value == node else str(value),
            quote=words.quote(node),
        )


@dataclass(frozen=True, slots=True)
class _Words:
    """What people call the things of one named graph."""

    source: str
    graph: Graph

    def label(self, node: Node) -> str:
        """Its own label, what its statement says, or the name of its class."""
        own = self.graph.value(node, _uri(RDFS + "label"))
        if own is not None:
            return str(own)
        predicate = self.graph.value(node, _uri(RDF + "predicate"))
        if predicate is not None:
            ends = (self.graph.value(node, _uri(RDF + end)) for end in ("subject", "object"))
            subject, target = ("?" if end is None else self.label(end) for end in ends)
            return f"{subject} — {_name(str(predicate))} — {target}"
        classes = sorted(str(cls) for cls in self.graph.objects(node, _uri(RDF + "type")))
        return _name(classes[0]) if classes else str(node)

    def quote(self, node: Node) -> str | None:
        """The words of a statement, of its selector, or of the first statement that speaks of the node."""
        exact = self.graph.value(node, _uri(OA + "exact")) or self._quote_of(node)
        if exact is None:
            statements = (
                statement for end in ("object", "subject") for statement in self.graph.subjects(_uri(RDF + end), node)
            )
            exact = next((quote for one in sorted(statements, key=_in_order) if (quote := self._quote_of(one))), None)
        return None if exact is None else " ".join(str(exact).split())

    def _quote_of(self, statement: Node) -> Node | None:
        target = self.graph.value(statement, _uri(OA + "hasTarget"))
        selector = None if target is None else self.graph.value(target, _uri(OA + "hasSelector"))
        return None if selector is None else self.graph.value(selector, _uri(OA + "exact"))


def _in_order(statement: Node) -> tuple[int, str]:
    """Statements are numbered: c2 comes before c10."""
    return len(str(statement)), str(statement)


def _graphs(data: Dataset | Iterable[pyoxigraph.Quad]) -> dict[str, Graph]:
    """One rdflib graph per named graph that holds anything."""
    found: defaultdict[str, Graph] = defaultdict(Graph)
    if isinstance(data, Dataset):
        for graph in data.graphs():
            if len(graph):
                found[str(graph.identifier)] += graph
        return found
    for quad in data:
        name = quad.graph_name
        triple = _rdflib(quad.subject), _rdflib(quad.predicate), _rdflib(quad.object)
        found[name.value if isinstance(name, pyoxigraph.NamedNode) else "default graph"].add(triple)
    return found


def _rdflib(one: object) -> Node:
    match one:
        case pyoxigraph.NamedNode():
            return URIRef(one.value)
        case pyoxigraph.BlankNode():
            return BNode(one.value)
        case pyoxigraph.Literal():
            # rdflib holds a plain literal and one of xsd:string for two; Turtle files give plain ones
            datatype = None if one.language or one.datatype.value == XSD + "string" else URIRef(one.datatype.value)
            return Literal(one.value, lang=one.language, datatype=datatype)
        case _:
            raise TypeError(f"only RDF 1.1 terms can be validated, not {one}")


def _uri(iri: str) -> URIRef:
    return URIRef(iri)


def _name(iri: str) -> str:
    return vocabulary().label(iri) if iri in vocabulary().described else iri


@cache
def _shapes() -> Graph:
    """All shapes of the package."""
    graph = Graph()
    for file in sorted(files("ontology").joinpath("shapes").iterdir(), key=lambda one: one.name):
        graph.parse(data=file.read_text("utf-8"), format="turtle")
    return graph


@cache
def _background() -> Graph:
    """What the shapes ask beyond the data: which class is below which, which concept belongs to which scheme."""
    graph = Graph()
    below, member = RDFS + "subClassOf", SKOS + "inScheme"
    for one in descriptions("vocabulary.ttl").values():
        for above in one.links.get(below, ()):
            if above.startswith(LT):
                graph.add((_uri(one.iri), _uri(below), _uri(above)))
    for file in ("levels", "lines", "purposes", "movement-kinds", "document-types", "quality"):
        for concept in concepts(f"schemes/{file}.ttl"):
            graph.add((_uri(concept.iri), _uri(member), _uri(concept.links[member][0])))
    return graph
