"""Bộ ba đang viết: triples of a graph that is made from the ontology and the map rather than from a text."""

from dataclasses import dataclass, field
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad

from ontology.namespaces import RDF, RDFS, SCHEME, SKOS, UNIT, XSD
from ontology.places import Unit, gazetteer
from ontology.vocabulary import term, vocabulary

Node = NamedNode | Literal


@dataclass(frozen=True, slots=True)
class Triples:
    """Triples by subject, property and value; a `str` as value is an IRI."""

    found: set[tuple[NamedNode, NamedNode, Node]] = field(default_factory=set)

    def add(self, subject: str, predicate: str, value: str | Node) -> None:
        """One triple."""
        node = NamedNode(value) if isinstance(value, str) else value
        self.found.add((NamedNode(subject), NamedNode(predicate), node))

    def put(self, subject: str, name: str, value: str | Node | None) -> None:
        """A property of ours by its local name, with the properties of ours above it, when there is a value."""
        if value is not None:
            for each in (name, *vocabulary().supers(name)):
                self.add(subject, term(each), value)

    def kind(self, subject: str, name: str) -> None:
        """A class of ours with the classes of ours above it."""
        for each in (name, *vocabulary().supers(name)):
            self.add(subject, RDF + "type", term(each))

    def label(self, subject: str, text: str) -> None:
        """What people call it, in Vietnamese."""
        self.add(subject, RDFS + "label", Literal(text, language="vi"))

    def day(self, subject: str, name: str, value: date | None) -> None:
        """A property of ours that holds a day."""
        self.put(subject, name, None if value is None else day(value))

    def unit(self, unit: Unit) -> None:
        """An administrative unit and those around it, so that questions can count by province."""
        for each in (unit, *gazetteer().ancestors(unit)):
            iri = UNIT + each.key
            self.kind(iri, "AdministrativeUnit")
            self.label(iri, each.full_name)
            self.put(iri, "level", f"{SCHEME}level/{each.level}")
            self.add(iri, SKOS + "notation", Literal(each.code))
            self.day(iri, "validFrom", each.valid_from)
            self.day(iri, "validTo", each.valid_to)
            if each.parent:
                self.put(iri, "partOf", UNIT + each.parent)

    def quads(self, graph: str) -> tuple[Quad, ...]:
        """All of them in a named graph, in order."""
        name = NamedNode(graph)
        return tuple(sorted((Quad(*triple, name) for triple in self.found), key=str))


def day(value: date) -> Literal:
    """A day as a literal."""
    return Literal(value.isoformat(), datatype=NamedNode(XSD + "date"))
