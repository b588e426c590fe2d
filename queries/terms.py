"""RDF terms and the values that people read."""

import re
from collections.abc import Iterator
from typing import Final, cast

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Store

from ontology.namespaces import BASE, DOCUMENT, LT, MOVEMENT, ORGANISATION, PERSON, SCHEME, UNIT, XSD
from queries.union import has_union

Value = str | int | float | bool | None
Term = NamedNode | Literal | pyoxigraph.BlankNode | pyoxigraph.Triple
Row = tuple[Term | None, ...]

_BEFORE_KEY: Final = re.compile("|".join(map(re.escape, (DOCUMENT, ORGANISATION, MOVEMENT, UNIT, PERSON, LT))))
_INTEGERS: Final = frozenset(XSD + name for name in ("integer", "int", "long", "nonNegativeInteger", "gYear"))
_NUMBERS: Final = frozenset(XSD + name for name in ("decimal", "double", "float"))


def short(iri: str) -> str:
    """What people type and read for an IRI: the key of a thing of ours, the name of a concept, else all of it.

    >>> (
    ...     short("https://w3id.org/lantoa/id/document/tw/ct/34/khoa-11"),
    ...     short("https://w3id.org/lantoa/scheme/level/commune"),
    ... )
    ('tw/ct/34/khoa-11', 'commune')
    """
    if iri.startswith(SCHEME):
        return iri.rsplit("/", 1)[-1]
    return iri[base.end() :] if (base := _BEFORE_KEY.match(iri)) else iri


def reading(term: Term | None) -> Value:
    """A term as people read it.

    >>> reading(Literal(4)), reading(Literal("0.95", datatype=NamedNode(XSD + "decimal"))), reading(Literal("kế hoạch"))
    (4, 0.95, 'kế hoạch')
    """
    if term is None:
        return None
    if isinstance(term, NamedNode):
        return short(term.value)
    if not isinstance(term, Literal):
        return str(term)
    kind = term.datatype.value
    try:
        return (
            int(term.value)
            if kind in _INTEGERS
            else float(term.value)
            if kind in _NUMBERS
            else _plain(term.value, kind)
        )
    except ValueError:  # an ill-typed literal is shown as it stands
        return term.value


def select(store: Store, text: str) -> Iterator[Row]:
    """Rows of a SELECT over the union of all named graphs."""
    found = store.query(text, use_default_graph_as_union=not has_union(store))
    return cast(Iterator[Row], iter(found))  # type: ignore[arg-type]


def objects(store: Store, subject: str, predicate: str, graph: NamedNode | None = None) -> Iterator[str]:
    """Texts and IRIs that a property of a thing has: one for every graph that says so."""
    for quad in store.quads_for_pattern(NamedNode(subject), NamedNode(predicate), None, graph):
        if isinstance(quad.object, NamedNode | Literal):
            yield quad.object.value


def subjects(store: Store, predicate: str, term: NamedNode | Literal) -> Iterator[str]:
    """IRIs of what has a term as a property: one for every graph that says so."""
    for quad in store.quads_for_pattern(None, NamedNode(predicate), term, None):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value


def pairs(store: Store, predicate: str) -> Iterator[tuple[str, str]]:
    """Everything that has a property, with its texts or IRIs: one for every graph that says so."""
    for quad in store.quads_for_pattern(None, NamedNode(predicate), None, None):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
            yield quad.subject.value, quad.object.value


def ours(written: str, base: str) -> str | None:
    """The IRI that somebody wrote, as an IRI or as a key below `base`; None when it cannot be one."""
    iri = written if written.startswith(BASE) else base + written
    try:
        return NamedNode(iri).value if iri.startswith(base) else None
    except ValueError:
        return None


def _plain(value: str, kind: str) -> Value:
    return value == "true" if kind == XSD + "boolean" else value
