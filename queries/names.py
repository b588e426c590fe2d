"""Tên gọi: bodies and movements by name, without accents, in full or abbreviated ("UBND xã Đại Lãnh")."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from pyoxigraph import Store

from ontology.folding import fold
from ontology.namespaces import DOCUMENT, MOVEMENT, ORGANISATION, RDFS, SKOS
from queries.model import NamedCandidate
from queries.search import Wanted, readings_of, search
from queries.snapshot import Snapshot
from queries.source import Source
from queries.terms import objects, pairs, short

_BASES: Final = {"document": DOCUMENT, "organisation": ORGANISATION, "movement": MOVEMENT}
_KINDS: Final = {"organisation": ("organisation", "group"), "movement": ("movement",)}
_NAMES: Final = (RDFS + "label", SKOS + "altLabel")
_HITS: Final = 50
_UNRESOLVED: Final = ORGANISATION + "unresolved/"


def named(source: Source, written: str, kind: str, limit: int = 10) -> tuple[NamedCandidate, ...]:
    """What a written name may mean, best first; `kind` is organisation or movement."""
    readings = readings_of(written)
    found = [_candidate(iri, names, readings) for iri, names in _names(source, written, kind).items()]
    return tuple(sorted((each for each in found if each.score), key=lambda each: (-each.score, each.iri))[:limit])


def near(store: Store, written: str, kind: str, limit: int = 5) -> list[tuple[str, str]]:
    """IRIs and labels of what shares most words with a name that nothing bears."""
    words = set(" ".join(readings_of(written)).split())
    shared = [
        (len(words & set(fold(name).split())) / len(words | set(fold(name).split())), iri, name)
        for iri, names in _all_names(store, kind).items()
        for name in names[:1]
    ]
    return [(iri, name) for score, iri, name in sorted(shared, key=lambda one: (-one[0], one[1]))[:limit] if score]


def _candidate(iri: str, names: list[str], readings: tuple[str, ...]) -> NamedCandidate:
    score, why = max(_compare(reading, fold(name)) for reading in readings for name in names)
    if iri.startswith(_UNRESOLVED):
        score, why = score * 0.6, f"{why}; chưa xác định | unresolved in its text"
    return NamedCandidate(iri, short(iri), names[0], round(score, 3), why)


def _compare(reading: str, name: str) -> tuple[float, str]:
    if reading == name:
        return 1.0, "tên trùng khớp | the name"
    asked, held = set(reading.split()), set(name.split())
    if asked and asked <= held:
        return 0.5 + 0.4 * len(asked) / len(held), "một phần tên | part of the name"
    return 0.0, ""


def _names(source: Source, written: str, kind: str) -> Mapping[str, list[str]]:
    if not isinstance(source, Snapshot):
        return _all_names(source, kind)
    hits = search(source, Wanted(written, _KINDS[kind]), limit=_HITS).items
    return {hit.iri: _names_of(source.store, hit.iri, hit.label) for hit in hits}


def _names_of(store: Store, iri: str, label: str) -> list[str]:
    return [label, *sorted({name for each in _NAMES for name in objects(store, iri, each)} - {label})]


def _all_names(store: Store, kind: str) -> Mapping[str, list[str]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for predicate in _NAMES:
        for iri, name in pairs(store, predicate):
            if iri.startswith(_BASES[kind]):
                found[iri][name] = None
    return {iri: list(names) for iri, names in found.items()}
