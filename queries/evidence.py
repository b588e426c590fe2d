"""Dẫn chứng: the words that prove an edge, and where they stand."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Store

from ontology.namespaces import DCTERMS, LT, OA, RDF
from queries.model import Evidence
from queries.terms import objects, subjects


def evidence(store: Store, source: str, target: str, relation: str | None = None) -> tuple[Evidence, ...]:
    """Every place that says that `source` is in relation to `target` (IRIs), in order of file and place.

    `relation` is a property's IRI; only statements of exactly that property count when it is given.
    """
    found = (
        each
        for statement in statements(store, source, target)
        if relation is None or _said(store, statement, RDF + "predicate") == relation
        for each in evidence_of(store, statement)
    )
    return tuple(sorted(found, key=lambda each: (each.source, each.start, each.end, each.iri)))


def statements(store: Store, source: str, target: str) -> Iterator[str]:
    """The IRIs of the statements that an edge has."""
    for statement in sorted(set(subjects(store, RDF + "subject", NamedNode(source)))):
        if target in objects(store, statement, RDF + "object"):
            yield statement


def evidence_of(store: Store, statement: str) -> Iterator[Evidence]:
    """The quotes of one statement."""
    rule = _said(store, statement, LT + "rule")
    confidence = float(_said(store, statement, LT + "confidence") or 1)
    for target in objects(store, statement, OA + "hasTarget"):
        source, words = _said(store, target, OA + "hasSource"), _said(store, target, OA + "hasSelector")
        yield Evidence(
            iri=statement,
            quote=_said(store, words, OA + "exact"),
            prefix=_said(store, words, OA + "prefix"),
            suffix=_said(store, words, OA + "suffix"),
            source=_said(store, source, DCTERMS + "title"),
            digest=_said(store, source, LT + "sha256"),
            start=int(_said(store, words, OA + "start") or 0),
            end=int(_said(store, words, OA + "end") or 0),
            rule=rule,
            confidence=confidence,
            page=int(_said(store, words, LT + "page") or 0) or None,
        )


def _said(store: Store, iri: str, predicate: str) -> str:
    """The one value that a file gives; these nodes belong to one file each. Empty when there is none.

    A file's name is the exception: the same text may lie at several paths; the first by alphabet is named.
    """
    return min(objects(store, iri, predicate), default="") if iri else ""
