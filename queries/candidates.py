"""Có thể là một: pairs of nodes that may be one thing, with what speaks for it and against it. Persons decide.

- a document that leaves its own number blank, and a numbered one that others cite, of the same office and type;
- a number that a text leaves open (no date, no term), and a document that bears it in full;
- two movements with almost the same name;
- a phrase that may mean several bodies, and each of them; two bodies of one unit with almost the same name.

The score orders; it is no probability. Pairs that somebody judged are left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import combinations
from typing import Final

from pyoxigraph import Literal, NamedNode, Store

from ontology.folding import fold
from ontology.namespaces import DOCUMENT, LT, MOVEMENT, ORGANISATION, RDF, RDFS, SKOS, UNIT
from ontology.offices import UNRESOLVED, head_of
from ontology.places import Unit, gazetteer
from queries.dates import first_day, last_day
from queries.derived import NAMES
from queries.expected import office_of
from queries.identity import chosen_of, same
from queries.model import DocumentSummary
from queries.relations import LINEAGE
from queries.source import Source, store_of
from queries.summaries import document_summary, is_a, value
from queries.terms import objects, pairs, subjects

_NEAR_NAME: Final = 0.82
"""two movements below this likeness are two movements"""
_NEAR_BODY: Final = 0.75
_UNRESOLVED: Final = NamedNode(LT + "Unresolved")


class Kind(StrEnum):
    """What a pair is about."""

    DOCUMENTS = "documents"
    MOVEMENTS = "movements"
    BODIES = "bodies"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two nodes that may be one: IRIs and labels; what speaks for and against it in words, "Vietnamese | English"."""

    kind: Kind
    a: str
    a_label: str
    b: str
    b_label: str
    score: float
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]


@dataclass(slots=True)
class _Weighing:
    """What speaks for and against, and the sum of it."""

    score: float
    reasons: list[str]
    doubts: list[str]

    def plus(self, weight: float, words: str) -> None:
        """Something that speaks for it."""
        self.score += weight
        self.reasons.append(words)

    def minus(self, weight: float, words: str) -> None:
        """Something that speaks against it."""
        self.score -= weight
        self.doubts.append(words)


def candidates(source: Source, kinds: Iterable[Kind] = tuple(Kind), minimum: float = 0.3) -> tuple[Pair, ...]:
    """Likely-same pairs that nobody has judged yet, best first."""
    store = store_of(source)
    ways = {
        Kind.DOCUMENTS: (_numberless, _placeholders),
        Kind.MOVEMENTS: (_movements,),
        Kind.BODIES: (_phrases, _near_bodies),
    }
    found = {frozenset((one.a, one.b)): one for kind in kinds for way in ways[kind] for one in way(store)}
    open_pairs = (one for one in found.values() if one.score >= minimum and not _is_judged(store, one))
    return tuple(sorted(open_pairs, key=lambda one: (-one.score, one.a, one.b)))


def _is_judged(store: Store, pair: Pair) -> bool:
    """Whether somebody judged the pair, or it follows from what was judged."""
    judged = set(subjects(store, LT + "judges", NamedNode(pair.a))) & set(
        subjects(store, LT + "judges", NamedNode(pair.b))
    )
    return bool(judged) or pair.b in same(store, pair.a)


def _numberless(store: Store) -> Iterator[Pair]:
    """Own documents with a blank number, and numbered ones of the same office that are only cited."""
    blank = sorted(iri for iri, written in pairs(store, LT + "numberMissing") if written == "true")
    by_office: defaultdict[str, set[str]] = defaultdict(set)
    for iri in set(blank):
        if issuer := value(store, iri, LT + "issuedBy"):
            by_office[office_of(store, issuer)].add(iri)
    if not by_office:
        return
    for iri, issuer in sorted(set(pairs(store, LT + "issuedBy"))):
        office = office_of(store, issuer)
        if (
            office in by_office
            and not any(objects(store, iri, LT + "describedIn"))
            and any(objects(store, iri, LT + "number"))
        ):
            for own in sorted(by_office[office]):
                if pair := _as_numbered(store, own, iri, len(by_office[office])):
                    yield pair


def _as_numbered(store: Store, own: str, cited: str, rivals: int) -> Pair | None:
    """A numberless document weighed against a numbered one of its office; None when type or date exclude it."""
    mine, other = document_summary(store, own), document_summary(store, cited)
    if mine.type != other.type or not _may_be_one_day(mine.date, other.date):
        return None
    weighing = _Weighing(0.35, ["cùng cơ quan, cùng loại | same office and type"], [])
    if mine.date and other.date and len(mine.date) >= 7:
        weighing.plus(0.25, f"ngày {other.date} hợp với {mine.date} | the date {other.date} fits {mine.date}")
    _weigh_titles(weighing, mine, other)
    shared = _rests_on(store, own) & _rests_on(store, cited)
    if shared:
        names = ", ".join(sorted(document_summary(store, iri).label for iri in shared)[:3])
        weighing.plus(0.25, f"cùng triển khai {names} | both carry out {names}")
    if rivals > 1:
        weighing.minus(0.1, f"cơ quan này có {rivals} văn bản để trống số | {rivals} of its documents have no number")
    return _pair(Kind.DOCUMENTS, (own, mine.label), (cited, _shown(other)), weighing)


def _rests_on(store: Store, iri: str) -> set[str]:
    return chosen_of(store, (each for name in LINEAGE for each in objects(store, iri, LT + name))) - {iri}


def _weigh_titles(weighing: _Weighing, mine: DocumentSummary, other: DocumentSummary) -> None:
    if not (mine.title and other.title):
        weighing.minus(0.0, "chỗ viện dẫn không nêu trích yếu | the citation gives no title")
        return
    alike = _likeness(mine.title, other.title)
    if alike >= 0.5:
        weighing.plus(0.25 * alike, f"trích yếu giống nhau {alike:.0%} | titles alike by {alike:.0%}")
    else:
        weighing.minus(0.15, f"trích yếu khác: “{mine.title}” và “{other.title}” | the titles differ")


def _placeholders(store: Store) -> Iterator[Pair]:
    """Numbers that a text leaves open, and documents that bear them."""
    quads = store.quads_for_pattern(None, NamedNode(RDF + "type"), _UNRESOLVED, None)
    for iri in sorted({quad.subject.value for quad in quads if isinstance(quad.subject, NamedNode)}):
        number, symbol = value(store, iri, LT + "number"), value(store, iri, LT + "symbol")
        if not iri.startswith(DOCUMENT) or number is None or symbol is None:
            continue
        bearing = {
            one
            for one in subjects(store, LT + "number", Literal(number))
            if symbol in objects(store, one, LT + "symbol")
        }
        full = sorted(one for one in bearing if not is_a(store, one, _UNRESOLVED))
        for one in full:
            yield _as_full(store, iri, one, len(full))


def _as_full(store: Store, placeholder: str, full: str, rivals: int) -> Pair:
    """A number left open weighed against a document that bears it."""
    open_one, known = document_summary(store, placeholder), document_summary(store, full)
    weighing = _Weighing(0.4, ["cùng số, ký hiệu | same number and symbol"], [])
    if open_one.type == known.type:
        weighing.plus(0.1, "cùng loại | same type")
    citing = [document_summary(store, iri) for iri in subjects(store, LT + "cites", NamedNode(placeholder))]
    dates = [one.date for one in citing if one.date]
    if known.date and dates and first_day(known.date) > last_day(min(dates)):
        weighing.minus(0.4, "ban hành sau văn bản viện dẫn | issued after the citing document")
    if {one.province for one in citing} & {known.province} - {None}:
        weighing.plus(0.2, "cùng tỉnh với văn bản viện dẫn | of the citing document's province")
    if rivals == 1:
        weighing.plus(0.15, "không có văn bản nào khác mang số này | nothing else bears this number")
    else:
        weighing.minus(0.05, f"có {rivals} văn bản mang số này | {rivals} documents bear this number")
    return _pair(Kind.DOCUMENTS, (placeholder, open_one.label), (full, _shown(known)), weighing)


def _movements(store: Store) -> Iterator[Pair]:
    """Movements whose names are nearly equal, and neither is a local form of the other."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for predicate in (RDFS + "label", SKOS + "altLabel"):
        for iri, name in pairs(store, predicate):
            if iri.startswith(MOVEMENT):
                names[iri].add(name)
    by_word: defaultdict[str, set[str]] = defaultdict(set)
    for iri, said in names.items():
        for word in {word for name in said for word in fold(name).split()}:
            by_word[word].add(iri)
    for a, b in sorted({tuple(sorted(two)) for iris in by_word.values() for two in _few(iris)}):
        if pair := _as_one_movement(store, a, b, names):
            yield pair


def _few(iris: set[str]) -> Iterator[tuple[str, str]]:
    """Pairs that share a word which few names have."""
    return combinations(sorted(iris), 2) if len(iris) <= 40 else iter(())


def _as_one_movement(store: Store, a: str, b: str, names: dict[str, set[str]]) -> Pair | None:
    alike, x, y = max((_likeness(x, y), x, y) for x in sorted(names[a]) for y in sorted(names[b]))
    if alike < _NEAR_NAME or set(objects(store, a, LT + "localises")) & set(objects(store, b, LT + "localises")):
        return None  # local forms of one movement in two places are two
    weighing = _Weighing(alike - 0.3, [f"tên giống nhau {alike:.0%} | names alike by {alike:.0%}"], [])
    if b in objects(store, a, LT + "localises") or a in objects(store, b, LT + "localises"):
        weighing.minus(0.5, "một bên là hình thức địa phương của bên kia | one is a local form of the other")
    places = [set(fold(name).split()) for name in (x, y)]
    if len(differing := " ".join(sorted(places[0] ^ places[1]))) and len(places[0] ^ places[1]) <= 4:
        weighing.minus(0.1, f"khác nhau ở: {differing} | they differ in: {differing}")
    periods = [value(store, iri, LT + "period") for iri in (a, b)]
    if all(periods) and periods[0] != periods[1]:
        weighing.minus(0.1, f"giai đoạn {periods[0]} và {periods[1]} | periods {periods[0]} and {periods[1]}")
    return _pair(Kind.MOVEMENTS, (a, x), (b, y), weighing)


def _phrases(store: Store) -> Iterator[Pair]:
    """Phrases that may mean several bodies."""
    for iri in sorted({one for one, _ in pairs(store, LT + "candidate")}):
        meant = sorted(set(objects(store, iri, LT + "candidate")))
        for one in meant:
            weighing = _Weighing(0.7 / len(meant) + 0.1, ["tên gọi hợp với cơ quan này | the words fit this body"], [])
            if len(meant) > 1:
                weighing.minus(0.0, f"hợp với {len(meant)} cơ quan | they fit {len(meant)} bodies")
            yield _pair(Kind.BODIES, (iri, _label(store, iri)), (one, _label(store, one)), weighing)


def _near_bodies(store: Store) -> Iterator[Pair]:
    """Bodies of one unit with nearly one name, not posts or organs of one another."""
    by_unit: defaultdict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, NamedNode(LT + "jurisdiction"), None, None):
        said = isinstance(quad.graph_name, NamedNode) and quad.graph_name.value not in NAMES
        if said and isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode):
            by_unit[quad.object.value].add(quad.subject.value)
    for place, bodies in sorted(by_unit.items()):
        unit = gazetteer().known(place.removeprefix(UNIT))
        for a, b in combinations(sorted(bodies), 2):
            if a.startswith(ORGANISATION + UNRESOLVED) or office_of(store, a) == office_of(store, b):
                continue
            x, y = _label(store, a), _label(store, b)
            if (alike := _likeness(_head(x, unit), _head(y, unit))) >= _NEAR_BODY and value(
                store, a, LT + "line"
            ) == value(store, b, LT + "line"):
                words = f"cùng địa bàn, tên giống nhau {alike:.0%} | one unit, names alike by {alike:.0%}"
                yield _pair(Kind.BODIES, (a, x), (b, y), _Weighing(alike - 0.35, [words], []))


def _pair(kind: Kind, a: tuple[str, str], b: tuple[str, str], weighing: _Weighing) -> Pair:
    score = round(min(1.0, max(0.0, weighing.score)), 2)
    return Pair(kind, *a, *b, score, tuple(weighing.reasons), tuple(weighing.doubts))


def _may_be_one_day(a: str | None, b: str | None) -> bool:
    """Whether two dates can mean the same day."""
    return a is None or b is None or (first_day(a) <= last_day(b) and first_day(b) <= last_day(a))


def _likeness(a: str, b: str) -> float:
    """How much two texts share, word by word, 0 to 1.

    >>> round(_likeness("Chung sức xây dựng nông thôn mới", "chung suc xay dung nong thon moi."), 2)
    1.0
    """
    return SequenceMatcher(None, fold(a).split(), fold(b).split(), autojunk=False).ratio()


def _head(label: str, unit: Unit | None) -> str:
    """A body's name without its unit."""
    return (head_of(label, unit) if unit else None) or label


def _label(store: Store, iri: str) -> str:
    return value(store, iri, RDFS + "label") or iri


def _shown(document: DocumentSummary) -> str:
    return ", ".join(filter(None, (document.label, document.date, document.issuer)))
