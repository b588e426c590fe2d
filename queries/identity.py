"""Định danh: nodes that a person judged to be one thing answer as one, under the name of any of them.

The judgements stand in the graph `graph/judgements` as `lt:sameAs`, every pair of a class in both directions.
"""

from collections.abc import Iterable

from pyoxigraph import Store

from ontology.namespaces import LT
from queries.terms import objects


def same(store: Store, iri: str) -> tuple[str, ...]:
    """Every name of the thing that an IRI stands for, itself included, in order."""
    return tuple(sorted({iri, *objects(store, iri, LT + "sameAs")}))


def chosen(store: Store, iri: str) -> str:
    """The name that stands for all: that of a document whose text is held, else the first by alphabet."""
    names = same(store, iri)
    return iri if len(names) == 1 else preferred(store, names)


def preferred(store: Store, names: Iterable[str]) -> str:
    """Which of several names stands for all."""
    return min(names, key=lambda name: (not any(objects(store, name, LT + "describedIn")), name))


def chosen_of(store: Store, iris: Iterable[str]) -> set[str]:
    """Each thing once."""
    return {chosen(store, iri) for iri in iris}
