"""The graph of one document while it is being written: triples, and the words that prove each edge."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad

from ingest.model import RawDocument, Span
from ontology.namespaces import GRAPH, OA, RDF, RDFS, SCHEME, XSD
from ontology.vocabulary import term, vocabulary

_CONTEXT: Final = 32  # characters of prefix and suffix

_OCR_WORDS_RIGHT: Final = 0.96
"""The share of words that recognition got right on pages with known text (docs/formats.md: 0.038 wrong)."""

Node = NamedNode | Literal


def text(value: str, language: str | None = None) -> Literal:
    """A text, Vietnamese when it is a name or a title."""
    return Literal(value, language=language)


def typed(value: str, datatype: str) -> Literal:
    """A literal of an XSD datatype ("date", "integer" …)."""
    return Literal(value, datatype=NamedNode(XSD + datatype))


def decimal(value: float) -> Literal:
    """A number without exponent or idle zeros: the store keeps numbers by value and gives them back in this form.

    >>> [decimal(value).value for value in (12500.0, 95.15, 4.5e10, 0.9)]
    ['12500', '95.15', '45000000000', '0.9']
    """
    return typed(f"{value:.10f}".rstrip("0").rstrip("."), "decimal")


@dataclass(frozen=True, slots=True)
class Proof:
    """The words that prove an edge: their places, the rule that found them and how sure all steps were together."""

    spans: Sequence[Span]
    rule: str
    confidence: float
    method: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Triples of one document's graph. Where a property has one value, what is written first stands."""

    source: RawDocument
    triples: set[tuple[NamedNode, NamedNode, Node]] = field(default_factory=set)
    told: set[tuple[str, str]] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The IRI of the graph."""
        return GRAPH + self.source.key

    @property
    def trust(self) -> float:
        """How far the text itself can be trusted: what multiplies the confidence of all that it says."""
        return _OCR_WORDS_RIGHT if "ocr" in self.source.method.split("+") else 1.0

    def part(self, fragment: str) -> str:
        """The IRI of something inside this document: a statement, a quote, the text."""
        return f"{self.name}#{fragment}"

    def add(self, subject: str, predicate: str, value: str | Node) -> None:
        """One triple; a `value` that is a str is an IRI."""
        node = NamedNode(value) if isinstance(value, str) else value
        self.triples.add((NamedNode(subject), NamedNode(predicate), node))

    def once(self, subject: str, predicate: str, value: str | Node) -> None:
        """A property that has one value: a text that gives two (a date misprinted) is taken at its first word."""
        if (subject, predicate) not in self.told:
            self.told.add((subject, predicate))
            self.add(subject, predicate, value)

    def put(self, subject: str, name: str, value: str | Node | None) -> None:
        """A property of ours that has one value, by its local name, when there is a value."""
        if value is not None:
            self.once(subject, term(name), value)

    def kind(self, subject: str, name: str) -> None:
        """A class of ours, with the classes of ours above it, so that no question needs inference."""
        for each in (name, *vocabulary().supers(name)):
            self.add(subject, RDF + "type", term(each))

    def label(self, subject: str, value: str) -> None:
        """What people call it, in Vietnamese."""
        self.once(subject, RDFS + "label", text(value, "vi"))

    def edge(self, subject: str, name: str, value: str) -> None:
        """An edge, with the properties of ours above it."""
        for each in (name, *vocabulary().supers(name)):
            self.add(subject, term(each), value)

    def state(self, fragment: str, kind: str, edge: tuple[str, str, str], proof: Proof) -> str:
        """An edge (subject, local name, object) and the statement that proves it; gives the statement's IRI."""
        subject, name, value = edge
        self.edge(subject, name, value)
        statement = self.part(fragment)
        self.kind(statement, kind)
        self.add(statement, RDF + "subject", subject)
        self.add(statement, RDF + "predicate", term(name))
        self.add(statement, RDF + "object", value)
        self.put(statement, "rule", text(proof.rule))
        self.put(statement, "confidence", decimal(round(proof.confidence * self.trust, 2)))
        self.put(statement, "method", text(proof.method))
        for place, span in enumerate(proof.spans):
            self._quote(statement, f"-{place + 1}" if place else "", span)
        return statement

    def _quote(self, statement: str, suffix: str, span: Span) -> None:
        target, quote = f"{statement}-target{suffix}", f"{statement}-quote{suffix}"
        whole = self.source.text
        self.add(statement, OA + "hasTarget", target)
        self.add(target, RDF + "type", OA + "SpecificResource")
        self.add(target, OA + "hasSource", self.part("text"))
        self.add(target, OA + "hasSelector", quote)
        self.add(quote, RDF + "type", OA + "TextQuoteSelector")
        self.add(quote, RDF + "type", OA + "TextPositionSelector")
        self.add(quote, OA + "exact", text(span.of(whole)))
        self.add(quote, OA + "prefix", text(whole[max(0, span.start - _CONTEXT) : span.start]))
        self.add(quote, OA + "suffix", text(whole[span.end : span.end + _CONTEXT]))
        self.add(quote, OA + "start", typed(str(span.start), "integer"))
        self.add(quote, OA + "end", typed(str(span.end), "integer"))
        page = self.source.page(span.start)
        self.put(quote, "page", typed(str(page), "integer") if page else None)

    def quads(self) -> tuple[Quad, ...]:
        """All triples as quads of the graph, sorted by their N-Quads lines."""
        graph = NamedNode(self.name)
        return tuple(sorted((Quad(*triple, graph) for triple in self.triples), key=str))


def concept(scheme: str, slug: str) -> str:
    """The IRI of a concept of one of our schemes."""
    return f"{SCHEME}{scheme}/{slug}"
