"""Định danh: nodes that a person judged to be one thing answer as one, under the name of any of them.

The judgements stand in the graph `graph/judgements` as `lt:sameAs`, every pair of a class in both directions, and
`lt:chosenName` from every other name to the one that stands for all.
"""

from collections.abc import Iterable

from pyoxigraph import Store

from ontology.namespaces import LT, RDF
from queries.terms import objects, pairs


def same(store: Store, iri: str) -> tuple[str, ...]:
    """Every name of the thing that an IRI stands for, itself included, in order."""
    return tuple(sorted({iri, *objects(store, iri, LT + "sameAs")}))


def chosen(store: Store, iri: str) -> str:
    """The name that stands for all."""
    return next(objects(store, iri, LT + "chosenName"), iri)


def other_names(store: Store) -> frozenset[str]:
    """Every name of which another one was chosen."""
    return frozenset(iri for iri, _ in pairs(store, LT + "chosenName"))


def preferred(store: Store, names: Iterable[str]) -> str:
    """Which of several names is to stand for all: that of a document whose text is held, else the first by alphabet.

    A name that no text uses (any more) is the last choice.
    """

    def rank(name: str) -> tuple[bool, bool, str]:
        return not any(objects(store, name, LT + "describedIn")), not is_used(store, name), name

    return min(names, key=rank)


def is_used(store: Store, name: str) -> bool:
    """Whether a text says what kind of thing bears a name."""
    return any(objects(store, name, RDF + "type"))


def chosen_of(store: Store, iris: Iterable[str]) -> set[str]:
    """Each thing once."""
    return {chosen(store, iri) for iri in iris}
