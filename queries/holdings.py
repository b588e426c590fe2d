"""Có gì trong tay: what the documents at hand can speak for, so that a missing answer is not taken for silence."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Store

from ontology.namespaces import LT, UNIT
from ontology.offices import office_iri
from queries.dates import first_day, last_day
from queries.expected import unit_of
from queries.summaries import value
from queries.terms import objects, subjects


def office_is_held(store: Store, body: str, since: str, until: str | None = None) -> bool:
    """Whether a document of the body or of a post of its is held, not older than a date and not later (EDTF both)."""
    unit, office = unit_of(store, body), office_iri(body)
    beside = {*subjects(store, LT + "jurisdiction", NamedNode(UNIT + unit))} if unit else {body}
    return any(
        date[: len(since)] >= since[: len(date)] and (until is None or first_day(date) <= last_day(until))
        for one in beside
        if office_iri(one) == office
        for date in _held_dates(store, one)
    )


def _held_dates(store: Store, body: str) -> Iterator[str]:
    for document in set(subjects(store, LT + "issuedBy", NamedNode(body))):
        if any(objects(store, document, LT + "describedIn")) and (date := value(store, document, LT + "date")):
            yield date
