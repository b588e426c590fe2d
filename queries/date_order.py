"""Ngày ngược với số: documents whose printed date cannot be right among the numbers of their series, in all sources.

Held and cited documents count alike. What is printed stays; a note (`lt:QualityNote`) stands at the fewest documents
that explain the disorder, names the nearest document that they run against, and quotes where the date is printed.
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store

from ontology.edtf import as_printed
from ontology.identifiers import InvalidKeyError, YearKey, parse_document_key
from ontology.namespaces import DOCUMENT, GRAPH, LT, OA, RDF, SCHEME, XSD
from ontology.series import Dated, against_order, series_of
from ontology.terms import begins_anew
from ontology.triples import Triples
from queries.judgements import JUDGEMENTS
from queries.summaries import value
from queries.terms import objects, subjects

DATE_ORDER: Final = GRAPH + "date-order"
"""The derived graph of the notes."""
_CONFIDENCE: Final = "0.9"


def date_order(store: Store) -> tuple[Quad, ...]:
    """The graph of all such notes."""
    triples = Triples()
    for _, series in sorted(_series(store).items()):
        for doubted, other in against_order(series):
            _write_note(triples, store, doubted, other)
    return triples.quads(DATE_ORDER)


_JUDGED: Final = NamedNode(JUDGEMENTS)
"""what it repeats for other names is printed nowhere"""


def _series(store: Store) -> Mapping[str, list[Dated]]:
    """Every date that files print for documents that a series numbers, by series."""
    witnesses = Counter(
        (quad.subject.value, quad.object.value)
        for quad in store.quads_for_pattern(None, NamedNode(LT + "date"), None, None)
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal) and quad.graph_name != _JUDGED
    )
    found: defaultdict[str, list[Dated]] = defaultdict(list)
    for (iri, date), count in sorted(witnesses.items()):
        if place := _place(store, iri, date):
            found[place[0]].append(Dated(place[1], date, iri.removeprefix(DOCUMENT), count))
    return {series: dates for series, dates in found.items() if len(dates) > 1}


def _place(store: Store, iri: str, date: str) -> tuple[str, int] | None:
    """The series and the number in it; None where no order can be expected or the year alone contradicts the date."""
    try:
        key = parse_document_key(iri)
    except InvalidKeyError:
        return None
    if isinstance(key, YearKey) and (
        not date.startswith(str(key.year)) or begins_anew(next(objects(store, iri, LT + "symbol"), ""), key.year)
    ):
        return None
    return series_of(key)


def _write_note(triples: Triples, store: Store, doubted: Dated, other: Dated) -> None:
    iri, against = DOCUMENT + doubted.document, DOCUMENT + other.document
    statement = f"{DATE_ORDER}#{hashlib.sha256(f'{doubted.document} {doubted.date}'.encode()).hexdigest()[:16]}"
    note = f"{statement}-note"
    names = [value(store, each, LT + "identifier") or each.removeprefix(DOCUMENT) for each in (iri, against)]
    triples.kind(note, "QualityNote")
    triples.label(note, _vietnamese(names, doubted, other))
    triples.put(note, "translation", Literal(_english(names, doubted, other)))
    triples.put(note, "doubt", SCHEME + "quality/date-order")
    triples.put(note, "doubtedDate", Literal(doubted.date))
    triples.put(note, "against", against)
    triples.put(note, "againstDate", Literal(other.date))
    triples.put(iri, "hasQualityNote", note)
    if place := _printed(store, iri, doubted.date):
        _write_proof(triples, store, (statement, iri, note), place)


def _vietnamese(names: list[str], doubted: Dated, other: Dated) -> str:
    order = "sau" if doubted.number < other.number else "trước"
    return (
        f"{names[0]} ghi ngày {as_printed(doubted.date)}, {order} {names[1]} ngày {as_printed(other.date)} "
        "của cùng dãy số: một trong hai ngày sai."
    )


def _english(names: list[str], doubted: Dated, other: Dated) -> str:
    order = "after" if doubted.number < other.number else "before"
    return (
        f"{names[0]} is dated {doubted.date}, {order} {names[1]} of {other.date} "
        "in the same series: one of the dates is wrong."
    )


def _write_proof(triples: Triples, store: Store, edge: tuple[str, str, str], place: str) -> None:
    """The note's statement, with the words at a place of a file that print the date."""
    statement, document, note = edge
    triples.kind(statement, "Statement")
    for name, each in (("subject", document), ("predicate", LT + "hasQualityNote"), ("object", note)):
        triples.add(statement, RDF + name, each)
    triples.put(statement, "rule", Literal("quality.date-order"))
    triples.put(statement, "confidence", Literal(_CONFIDENCE, datatype=NamedNode(XSD + "decimal")))
    triples.put(statement, "method", Literal("derived"))
    triples.add(statement, OA + "hasTarget", f"{statement}-target")
    triples.add(f"{statement}-target", RDF + "type", OA + "SpecificResource")
    for name, copy in (("hasSource", None), ("hasSelector", f"{statement}-quote")):
        original = next(objects(store, place, OA + name))
        triples.add(f"{statement}-target", OA + name, copy or original)
        _copy(triples, store, original, copy or original)


def _copy(triples: Triples, store: Store, node: str, name: str) -> None:
    """What a file says of a node of its own, again in this graph, which then is whole like those of files."""
    graph = NamedNode(node.partition("#")[0])
    for quad in store.quads_for_pattern(NamedNode(node), None, None, graph):
        if isinstance(quad.object, NamedNode | Literal):
            triples.add(name, quad.predicate.value, quad.object)


def _printed(store: Store, iri: str, date: str) -> str | None:
    """The place (`oa:hasTarget`) of the words that print a date of a document; those that hold its figures first."""
    said = store.quads_for_pattern(NamedNode(iri), NamedNode(LT + "date"), Literal(date), None)
    graphs = {quad.graph_name.value for quad in said if isinstance(quad.graph_name, NamedNode)}
    figures = {int(part) for part in date.split("-")}
    found = _places(store, iri, graphs)
    return min(found, key=lambda place: (not figures <= _figures(store, place), place), default=None)


def _places(store: Store, iri: str, graphs: set[str]) -> Iterator[str]:
    """The places of files that speak of a document: its own date, or the citations of it."""
    for end in ("subject", "object"):
        for statement in subjects(store, RDF + end, NamedNode(iri)):
            if statement.partition("#")[0] in graphs:
                yield from objects(store, statement, OA + "hasTarget")


def _figures(store: Store, place: str) -> set[int]:
    quote = next(objects(store, place, OA + "hasSelector"))
    return {int(digits) for digits in re.findall(r"\d+", next(objects(store, quote, OA + "exact")))}
