"""Từ vựng: what vocabulary.ttl says, for code to ask instead of repeating it.

Terms are named by their local name ("implements") or their IRI. Read once, when first asked.
"""

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import Final

from ontology.concepts import Description, descriptions
from ontology.namespaces import LT, OWL, RDF, RDFS, SCHEMA, SKOS

FILE: Final = "vocabulary.ttl"


@dataclass(frozen=True, slots=True)
class Edge:
    """Cạnh: a property that is a relationship of the property graph, between nodes of the labels given."""

    iri: str
    type: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """Cột: a property that is an attribute of nodes of these labels, or of relationships when `labels` is empty.

    `type` is string, strings, integer, decimal, boolean, date or concept (the last part of the concept's IRI).
    """

    iri: str
    name: str
    type: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """The descriptions of vocabulary.ttl by IRI, and questions about them."""

    described: Mapping[str, Description]

    def terms(self) -> tuple[str, ...]:
        """The local names of every class and property of ours, in the order of the file."""
        return tuple(iri.removeprefix(LT) for iri in self.described if iri.startswith(LT))

    def term(self, name: str) -> str:
        """The IRI of a local name.

        >>> vocabulary().term("implements")
        'https://w3id.org/lantoa/ontology#implements'
        >>> vocabulary().term("implement")
        Traceback (most recent call last):
        KeyError: "no term 'implement' in the vocabulary; the nearest are implements"
        """
        if LT + name not in self.described:
            near = difflib.get_close_matches(name, self.terms()) or ["none"]
            raise KeyError(f"no term {name!r} in the vocabulary; the nearest are {', '.join(near)}")
        return LT + name

    def describe(self, term: str) -> Description:
        """All that the file says of a term of ours, by name or IRI, or of another vocabulary's, by IRI."""
        return self.described[term] if term in self.described else self.described[self.term(term.removeprefix(LT))]

    def label(self, term: str, language: str = "vi") -> str:
        """What people call a term.

        >>> vocabulary().label("basedOn"), vocabulary().label("Plan", "en")
        ('căn cứ', 'Plan')
        """
        return self.describe(term).text(RDFS + "label", language) or term

    def definition(self, term: str, language: str = "vi") -> str:
        """What a term means."""
        return self.describe(term).text(SKOS + "definition", language) or ""

    def of_type(self, owl_type: str) -> tuple[str, ...]:
        """The local names of our terms of an OWL type: "Class", "ObjectProperty", "DatatypeProperty" …"""
        return tuple(
            name for name in self.terms() if OWL + owl_type in self.described[LT + name].links.get(RDF + "type", ())
        )

    def supers(self, term: str) -> tuple[str, ...]:
        """The classes or properties of ours above a term, nearest first.

        >>> vocabulary().supers("continues"), vocabulary().supers("Decree")
        (('implements', 'cites'), ('NormativeDocument', 'Document'))
        """
        return _closure(term.removeprefix(LT), self._direct_supers)

    def subs(self, term: str) -> tuple[str, ...]:
        """The classes or properties of ours below a term, nearest first.

        >>> vocabulary().subs("implements")
        ('continues',)
        """
        return _closure(term.removeprefix(LT), lambda name: self._direct_subs.get(name, ()))

    def node_label(self, cls: str) -> str | None:
        """The node label of a class of ours: its own or that of the nearest class above.

        >>> vocabulary().node_label("Plan"), vocabulary().node_label("Citation")
        ('Document', None)
        """
        above = (cls.removeprefix(LT), *self.supers(cls))
        return next((label for name in above if (label := self.describe(name).text(LT + "nodeLabel"))), None)

    def node_labels(self) -> tuple[str, ...]:
        """Every node label.

        >>> vocabulary().node_labels()[:2]
        ('Document', 'Organisation')
        """
        return self._node_labels

    def edges(self) -> Mapping[str, Edge]:
        """Every property that is a relationship, by IRI.

        >>> vocabulary().edges()[LT + "sentTo"].targets
        ('Organisation', 'OrganisationGroup')
        """
        return self._edges

    def columns(self) -> tuple[Column, ...]:
        """Every attribute of nodes."""
        return tuple(
            Column(one.iri, name, one.text(LT + "columnType") or "string", self._labels(one, "domain"))
            for one in self.described.values()
            if (name := one.text(LT + "column"))
        )

    def edge_columns(self) -> tuple[Column, ...]:
        """Every attribute that a relationship takes from its statement node and that node's selector."""
        return tuple(
            Column(one.iri, name, one.text(LT + "columnType") or "string")
            for one in self.described.values()
            if (name := one.text(LT + "edgeColumn"))
        )

    def columns_of(self, label: str) -> tuple[Column, ...]:
        """The attributes of nodes of a label.

        >>> [column.name for column in vocabulary().columns_of("Person")]
        ['label']
        """
        return tuple(column for column in self.columns() if label in column.labels)

    def relations(self) -> Mapping[str, str]:
        """The property of each value that `relation` has in extractions.

        >>> vocabulary().relations()["legal_basis"]
        'basedOn'
        """
        return self._relations

    def relation_code(self, term: str) -> str | None:
        """The value of `relation` for a property, if it has one.

        >>> vocabulary().relation_code("basedOn"), vocabulary().relation_code("sentTo")
        ('legal_basis', None)
        """
        return self.describe(term).text(LT + "relationCode")

    def _labels(self, one: Description, side: str) -> tuple[str, ...]:
        """The node labels that a property's domain or range covers."""
        classes = (*one.links.get(RDFS + side, ()), *one.links.get(f"{SCHEMA}{side}Includes", ()))
        ours = [iri.removeprefix(LT) for iri in classes if iri.startswith(LT)]
        labels = [label for name in ours for cls in (name, *self.subs(name)) if (label := self.node_label(cls))]
        return tuple(dict.fromkeys(labels))

    def _direct_supers(self, name: str) -> tuple[str, ...]:
        one = self.describe(name)
        above = (*one.links.get(RDFS + "subClassOf", ()), *one.links.get(RDFS + "subPropertyOf", ()))
        return tuple(iri.removeprefix(LT) for iri in above if iri.startswith(LT))

    # What follows from the whole file is worked out once: verification and pages ask for every single edge.

    @cached_property
    def _node_labels(self) -> tuple[str, ...]:
        return tuple(label for one in self.described.values() if (label := one.text(LT + "nodeLabel")))

    @cached_property
    def _edges(self) -> Mapping[str, Edge]:
        edges = (
            Edge(one.iri, kind, self._labels(one, "domain"), self._labels(one, "range"))
            for one in self.described.values()
            if (kind := one.text(LT + "projectsAs"))
        )
        return MappingProxyType({edge.iri: edge for edge in edges})

    @cached_property
    def _relations(self) -> Mapping[str, str]:
        codes = ((one.text(LT + "relationCode"), one.name) for one in self.described.values())
        return MappingProxyType({code: name for code, name in codes if code})

    @cached_property
    def _direct_subs(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for name in self.terms():
            for above in self._direct_supers(name):
                found[above] = (*found.get(above, ()), name)
        return found


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of this package."""
    return Vocabulary(descriptions(FILE))


def term(name: str) -> str:
    """The IRI of a local name; a KeyError names the nearest terms when there is none."""
    return vocabulary().term(name)


def _closure(start: str, step: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """What is reached from `start` in one or more steps, breadth first."""
    found: dict[str, None] = {}
    rest = list(step(start))
    while rest:
        name = rest.pop(0)
        if name not in found:
            found[name] = None
            rest.extend(step(name))
    return tuple(found)
