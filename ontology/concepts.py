"""Khái niệm: resources described in the package's Turtle files, as plain values for registry and vocabulary to read."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeVar

import pyoxigraph

from ontology.namespaces import SKOS

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Description:
    """What a file says of one IRI: per property its objects in the order written, literals as (text, language)."""

    iri: str
    links: Mapping[str, tuple[str, ...]]
    literals: Mapping[str, tuple[tuple[str, str | None], ...]]

    @property
    def name(self) -> str:
        """The last part of the IRI."""
        return _name(self.iri)

    def texts(self, prop: str, language: str | None = None) -> tuple[str, ...]:
        """The literals of a property, of one language or of all."""
        return tuple(text for text, tag in self.literals.get(prop, ()) if language in (None, tag))

    def text(self, prop: str, language: str | None = None) -> str | None:
        """The first literal of a property, if there is one."""
        return next(iter(self.texts(prop, language)), None)

    def names(self, prop: str) -> tuple[str, ...]:
        """The last parts of the IRIs that a property points to."""
        return tuple(_name(iri) for iri in self.links.get(prop, ()))


@cache
def descriptions(file: str) -> Mapping[str, Description]:
    """Every IRI that a Turtle file of this package describes ("schemes/levels.ttl"), in the order of the file."""
    links: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    literals: defaultdict[str, defaultdict[str, list[tuple[str, str | None]]]] = defaultdict(lambda: defaultdict(list))
    order: dict[str, None] = {}
    content = files("ontology").joinpath(file).read_bytes()
    for quad in pyoxigraph.parse(content, pyoxigraph.RdfFormat.TURTLE):
        if not isinstance(quad.subject, pyoxigraph.NamedNode):
            continue
        subject, prop = quad.subject.value, quad.predicate.value
        order[subject] = None
        if isinstance(quad.object, pyoxigraph.NamedNode):
            links[subject][prop].append(quad.object.value)
        elif isinstance(quad.object, pyoxigraph.Literal):
            literals[subject][prop].append((quad.object.value, quad.object.language))
    return {iri: Description(iri, _frozen(links[iri]), _frozen(literals[iri])) for iri in order}


def concepts(file: str) -> tuple[Description, ...]:
    """The SKOS concepts of a file, in its order.

    >>> concepts("schemes/document-types.ttl")[2].text(SKOS + "prefLabel", "vi")
    'Chỉ thị'
    """
    return tuple(one for one in descriptions(file).values() if SKOS + "inScheme" in one.links)


def _frozen(values: Mapping[str, list[Value]]) -> dict[str, tuple[Value, ...]]:
    return {key: tuple(items) for key, items in values.items()}


def _name(iri: str) -> str:
    return iri.replace("#", "/").rsplit("/", 1)[-1]
