"""Phong trào qua thời gian và theo địa bàn: its phases with names and launching decisions, and its local forms.

A renamed continuation is a phase of one movement ("Cả nước chung tay vì người nghèo" 2016-2020, "Vì người nghèo"
2021-2025). Periods and decisions come from the scheme of nationwide movements and from what documents say.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pyoxigraph import Literal, NamedNode, Store

from ontology.concepts import Description, concepts
from ontology.folding import slug
from ontology.identifiers import YearKey, number_segment
from ontology.namespaces import DCTERMS, LT, MOVEMENT, RDFS, SKOS
from ontology.numbers import DocumentNumber, series_type
from queries.catalogue import ValueType
from queries.dates import first_day, in_time, last_day
from queries.evidence import evidence
from queries.identity import chosen, chosen_of, same
from queries.model import DocumentSummary, Evidence, MovementSummary
from queries.resolve import exists, one
from queries.source import Source, store_of
from queries.summaries import document_summary, movement_summary, value
from queries.terms import objects, subjects

_CARRIES = ("launches", "promotes")


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision that launches or plans a phase: a document of the graph, or its number alone."""

    identifier: str
    date: str | None
    document: DocumentSummary | None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Phase:
    """Giai đoạn: its years (EDTF, None where no period is known), the names that documents of those years use."""

    period: str | None
    names: tuple[str, ...]
    decisions: tuple[Decision, ...]
    documents: int


@dataclass(frozen=True, slots=True)
class LocalForm:
    """A movement made after another one; `parent` is that one's IRI, `documents` how many carry the form on."""

    movement: MovementSummary
    parent: str
    documents: int


@dataclass(frozen=True, slots=True)
class MovementLineage:
    """A movement, what it is a local form of (nearest first), its phases and its local forms."""

    movement: MovementSummary
    above: tuple[MovementSummary, ...]
    phases: tuple[Phase, ...]
    forms: tuple[LocalForm, ...]


def movement_lineage(source: Source, ref: str, *, as_of: str | None = None) -> MovementLineage:
    """The lineage of the movement that `ref` means; documents after `as_of` (EDTF) do not count."""
    store = store_of(source)
    iri = chosen(store, one(source, ref, ValueType.MOVEMENT))
    return MovementLineage(
        movement_summary(store, iri),
        tuple(movement_summary(store, each) for each in _above(store, iri)),
        phases(store, iri, as_of),
        tuple(_forms(store, iri, as_of)),
    )


def carrying(store: Store, movement: str) -> tuple[str, ...]:
    """The movement under all its names, and its local forms at every depth."""
    found = dict.fromkeys(same(store, movement))
    frontier = list(found)
    while frontier:
        below = {each for iri in frontier for each in subjects(store, LT + "localises", NamedNode(iri))}
        frontier = sorted(each for form in below for each in same(store, form) if each not in found)
        found |= dict.fromkeys(frontier)
    return tuple(found)


def launching(store: Store, movement: str) -> tuple[str, ...]:
    """The documents in which a movement is launched, oldest first."""
    found = {each for iri in same(store, movement) for each in subjects(store, LT + "launches", NamedNode(iri))}
    found |= {each for iri in same(store, movement) for each in objects(store, iri, LT + "launchedIn")}
    return tuple(sorted(chosen_of(store, found), key=lambda each: (value(store, each, LT + "date") or "9999", each)))


def documents_of(store: Store, movement: str) -> set[str]:
    """Every document that launches or promotes a movement itself."""
    names = same(store, movement)
    return chosen_of(
        store, (each for iri in names for name in _CARRIES for each in subjects(store, LT + name, NamedNode(iri)))
    )


def phases(store: Store, movement: str, as_of: str | None = None) -> tuple[Phase, ...]:
    """The phases of a movement in order; what belongs to no known period comes last."""
    periods = sorted({period for iri in same(store, movement) for period in _periods(store, iri)})
    found = [each for each in sorted(documents_of(store, movement)) if in_time(store, each, as_of)]
    documents = [(each, value(store, each, LT + "date")) for each in found]
    names = _names(store, movement)
    decisions = [each for each in _decisions(store, movement) if as_of is None or _is_by(each.date, as_of)]
    grouped: dict[str | None, list[str]] = defaultdict(list)
    for iri, date in documents:
        grouped[_period_of(periods, date)].append(iri)
    decided: dict[str | None, list[Decision]] = defaultdict(list)
    for decision in decisions:
        decided[_period_of(periods, decision.date)].append(decision)
    return tuple(
        Phase(
            period,
            tuple(sorted({name for iri in grouped[period] for name in names.get(iri, ())})),
            tuple(sorted(decided[period], key=lambda each: (each.date or "9999", each.identifier))),
            len(grouped[period]),
        )
        for period in (*periods, None)
        if period or grouped[None] or decided[None]
    )


def _is_by(date: str | None, as_of: str) -> bool:
    """Whether a date is known and not after another."""
    return date is not None and first_day(date) <= last_day(as_of)


def _above(store: Store, iri: str) -> Iterator[str]:
    seen = {iri}
    above = min(chosen_of(store, objects(store, iri, LT + "localises")), default=None)
    while above and above not in seen:
        yield above
        seen.add(above)
        above = min(chosen_of(store, objects(store, above, LT + "localises")), default=None)


def _forms(store: Store, iri: str, as_of: str | None) -> Iterator[LocalForm]:
    own = same(store, iri)
    for form in carrying(store, iri):
        if form in own or form != chosen(store, form):
            continue
        count = sum(in_time(store, each, as_of) for each in documents_of(store, form))
        if count or as_of is None:
            parent = min(chosen_of(store, objects(store, form, LT + "localises")))
            yield LocalForm(movement_summary(store, form), parent, count)


def _names(store: Store, movement: str) -> dict[str, set[str]]:
    """By document, the names under which its file knows the movement."""
    found: dict[str, set[str]] = defaultdict(set)
    for iri in same(store, movement):
        for predicate in (SKOS + "altLabel", RDFS + "label"):
            for quad in store.quads_for_pattern(NamedNode(iri), NamedNode(predicate), None, None):
                described = subjects(store, LT + "describedIn", quad.graph_name)  # type: ignore[arg-type]
                document = min(chosen_of(store, described), default=None)
                if (
                    document
                    and isinstance(quad.object, Literal)
                    and not (found[document] and predicate.endswith("label"))
                ):
                    found[document].add(quad.object.value)
    return found


def _periods(store: Store, iri: str) -> Iterator[str]:
    """The periods of the scheme; where it gives none, those that documents say."""
    known = _scheme().get(iri.removeprefix(MOVEMENT))
    said = known.texts(DCTERMS + "temporal") if known else ()
    yield from said or (each for each in objects(store, iri, LT + "period") if each[:1].isdigit())


def _period_of(periods: list[str], date: str | None) -> str | None:
    """The last period that has begun by a date and not ended before it."""
    year = (date or "")[:4]
    fitting = [each for each in periods if year and each[:4] <= year <= (each.rpartition("/")[2][:4])]
    return max(fitting, default=None)


def _decisions(store: Store, movement: str) -> Iterator[Decision]:
    """What launches it: documents that say so, then decisions of the scheme."""
    met: set[tuple[str, str | None]] = set()
    for each in launching(store, movement):
        document = document_summary(store, each)
        words = tuple(
            proof for iri in same(store, movement) for name in same(store, each) for proof in evidence(store, name, iri)
        )
        met.add((document.identifier or document.label, document.date))
        yield Decision(document.identifier or document.label, document.date, document, words)
    for iri in same(store, movement):
        known = _scheme().get(iri.removeprefix(MOVEMENT))
        for reference in known.texts(DCTERMS + "references") if known else ():
            identifier, _, date = reference.partition(" ")
            if (identifier, date) not in met:
                yield Decision(identifier, date or None, _central(store, identifier, date))


def _central(store: Store, identifier: str, date: str) -> DocumentSummary | None:
    """The document of a central State body with this number and date, when the graph knows it."""
    number = DocumentNumber.parse(identifier)
    if number.number is None or not date:
        return None
    key = YearKey(slug(number.issuer_code), series_type(number, None), number_segment(number.number), int(date[:4]))
    return document_summary(store, key.iri) if exists(store, key.iri) else None


@cache
def _scheme() -> dict[str, Description]:
    return {each.name: each for each in concepts("schemes/movements.ttl")}
