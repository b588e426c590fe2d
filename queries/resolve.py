"""Tra cứu: what people write → what they mean, ranked, with reasons.

Numbers are compared by their folded words, so a wrong separator (34/CT-TW) or a missing accent does not matter; every
word written has to be explained by the document's number, type, issuer, date or title, or else lowers the score.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pyoxigraph import Literal, NamedNode, Store

from ontology.folding import fold
from ontology.namespaces import DCTERMS, DOCUMENT, LT, MOVEMENT, ORGANISATION, RDFS
from ontology.registry import document_types
from queries.catalogue import ValueType
from queries.dates import in_time
from queries.errors import AmbiguousReferenceError, UnknownReferenceError
from queries.identity import chosen
from queries.model import Candidate, DocumentSummary
from queries.names import named, near
from queries.search import Wanted, search
from queries.snapshot import Snapshot
from queries.source import Source, store_of
from queries.summaries import document_summary
from queries.terms import objects, ours, pairs, subjects

_BASES: Final = {
    ValueType.DOCUMENT: DOCUMENT,
    ValueType.ORGANISATION: ORGANISATION,
    ValueType.MOVEMENT: MOVEMENT,
}
_SURE: Final = 0.6
"""a candidate below this is near, but not what was written"""

_NUMBER: Final = re.compile(r"\d+[a-z]?")
_DOTTED: Final = re.compile(r"(?<![\d.])\d+\.\d{1,2}(?![\d.])")
"""66.7/2025/NQ-CP: folding would part it into two numbers."""
_FILLERS: Final = frozenset({"so", "ngay", "thang", "nam", "cua", "ve"})
_UNRESOLVED: Final = DOCUMENT + "unresolved/"
_SCANNED: Final = 50


def resolve(source: Source, written: str, limit: int = 10, *, as_of: str | None = None) -> tuple[Candidate, ...]:
    """Documents that a key, an IRI, a number or words of a title may mean, best first; none after `as_of` (EDTF)."""
    store = store_of(source)
    iri = ours(written.strip(), DOCUMENT)
    if iri and exists(store, iri):
        return (Candidate(document_summary(store, chosen(store, iri)), 1.0, "khóa trùng khớp | the key itself"),)
    words = fold(written).split()
    numbered = _closest(store, _by_number(store, written, words), words)
    found = [_numbered(document_summary(store, each), written, words) for each in numbered]
    found += [] if found else [_titled(document_summary(store, each), words) for each in _by_title(source, words)]
    timely = (each for each in sorted(found, key=_rank) if in_time(store, each.document.iri, as_of))
    return tuple(_each_once(store, timely))[:limit]


def _each_once(store: Store, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """What was judged to be one document stands once, under the chosen name."""
    met = set()
    for each in found:
        iri = chosen(store, each.document.iri)
        if iri not in met:
            met.add(iri)
            yield each if iri == each.document.iri else replace(each, document=document_summary(store, iri))


def one(source: Source, written: str, kind: ValueType = ValueType.DOCUMENT) -> str:
    """The IRI of the one document, body or movement that is meant.

    Of nodes that were judged to be one thing the chosen name is given, whichever was written.

    Raises AmbiguousReferenceError when several fit equally well, UnknownReferenceError when none does; both name them.
    """
    base, store = _BASES[kind], store_of(source)
    iri = ours(written.strip(), base)
    if iri and exists(store, iri):
        return chosen(store, iri)
    if kind is ValueType.DOCUMENT:
        scored = [(each.score, each.document.iri, _shown(each.document)) for each in resolve(source, written)]
    else:
        scored = [(each.score, chosen(store, each.iri), each.label) for each in named(source, written, kind.value)]
        scored = list({each[1]: each for each in reversed(scored)}.values())[::-1]
    best = [each for each in scored if each[0] >= _SURE and each[0] == scored[0][0]]
    if not best:
        shown = [each[1:] for each in scored] or near(store, written, kind.value)
        hint = f"; the nearest: {_listed(shown[:5], base)}" if shown else ""
        raise UnknownReferenceError(f"no {kind.value} is called {written!r}{hint}", shown)
    if len(best) > 1:
        shown = [each[1:] for each in best]
        message = f"{written!r} may mean {len(best)} {kind.value}s: {_listed(shown[:5], base)}; write the key of one"
        raise AmbiguousReferenceError(message, shown)
    return best[0][1]


def exact(source: Source, written: str, kind: ValueType) -> str:
    """The node that a key or an IRI names, without regard to judgements; else what `one` gives."""
    iri = ours(written.strip(), _BASES[kind])
    return iri if iri and exists(store_of(source), iri) else one(source, written, kind)


def exists(store: Store, iri: str) -> bool:
    """Whether anything is said of an IRI."""
    return next(store.quads_for_pattern(NamedNode(iri), None, None, None), None) is not None


def _by_number(store: Store, written: str, words: Sequence[str]) -> set[str]:
    """Documents that bear the first number written, with or without a leading zero."""
    if dotted := _DOTTED.search(written):
        return set(subjects(store, LT + "number", Literal(dotted[0])))
    number = next((word for word in words if _NUMBER.fullmatch(word)), None)
    if number is None:
        return set()
    bare = number.lstrip("0") or "0"
    forms = {number, bare, bare.zfill(2), bare.upper(), bare.zfill(2).upper()}
    return {iri for form in forms for iri in subjects(store, LT + "number", Literal(form))}


def _closest(store: Store, found: set[str], words: Sequence[str]) -> Iterable[str]:
    """The documents that share most words with what was written: a number like 12/KH-UBND is borne by thousands."""
    if len(found) <= _SCANNED:
        return found
    asked = set(_bare(words))

    def shared(iri: str) -> int:
        issuer = next(objects(store, iri, LT + "issuedBy"), None)
        said = [next(objects(store, iri, name), "") for name in (LT + "identifier", LT + "date", DCTERMS + "title")]
        said += [next(objects(store, issuer, RDFS + "label"), "")] if issuer else []
        return len(asked & set(_bare(fold(" ".join(said)).split())))

    return sorted(found, key=lambda iri: (-shared(iri), iri))[:_SCANNED]


def _numbered(document: DocumentSummary, written: str, words: Sequence[str]) -> Candidate:
    identifier = _bare(fold(document.identifier or "").split())
    asked = _bare(words)
    kind = fold(document.type or "").split()
    if _joined(document.identifier or "") in _joined(written):
        score, why = 1.0, "số, ký hiệu trùng khớp | the number and symbol as written"
    elif _holds(asked, identifier):
        score, why = 0.95, "số, ký hiệu trùng khớp, dấu nối khác | the number and symbol, other separators"
    elif _holds(asked, kind) or set(asked) & set(identifier[1:]):
        score, why = 0.8, "số và loại văn bản | number and type"
    else:
        score, why = 0.6, "chỉ số trùng khớp | the number only"
    known = {*identifier, *kind, *_date_words(document.date), *fold(f"{document.issuer} {document.title}").split()}
    share = _share([word for word in asked if word not in _FILLERS], known)
    placeholder = document.iri.startswith(_UNRESOLVED)
    note = "; chưa xác định | unresolved in its text" if placeholder else ""
    return Candidate(document, round(score * share * (0.6 if placeholder else 1), 3), why + note)


def _titled(document: DocumentSummary, words: Sequence[str]) -> Candidate:
    title = fold(f"{document.type or ''} {document.title or document.label}").split()
    score = 0.5 + 0.4 * min(1.0, len(set(words)) / max(1, len(set(title))))
    return Candidate(
        document,
        round(score * _share(words, {*title, *fold(document.label).split()}), 3),
        "trích yếu | words of the title",
    )


def _by_title(source: Source, words: Sequence[str]) -> Iterable[str]:
    words = _without_type(words)
    if not words:
        return ()
    if isinstance(source, Snapshot):
        return [hit.iri for hit in search(source, Wanted(" ".join(words), ("document",)), limit=_SCANNED).items]
    titles = pairs(source, DCTERMS + "title")
    fitting = {iri for iri, title in titles if set(words) <= set(fold(title).split())}
    return sorted(iri for iri in fitting if iri.startswith(DOCUMENT))[:_SCANNED]


def _without_type(words: Sequence[str]) -> Sequence[str]:
    """The words after the name of a document type: titles do not repeat it."""
    types = (fold(kind.label).split() for kind in document_types())
    return words[max((len(kind) for kind in types if list(words[: len(kind)]) == kind), default=0) :]


def _rank(candidate: Candidate) -> tuple[float, bool, str]:
    return (-candidate.score, not candidate.document.held, candidate.document.iri)


def _shown(document: DocumentSummary) -> str:
    return ", ".join(filter(None, (document.label, document.date, document.issuer)))


def _listed(shown: Sequence[tuple[str, str]], base: str) -> str:
    return "; ".join(f"{iri.removeprefix(base)} ({label})" for iri, label in shown)


def _bare(words: Sequence[str]) -> list[str]:
    """Words with numbers freed of leading zeros."""
    return [word.lstrip("0") or "0" if word[0].isdigit() else word for word in words]


def _joined(text: str) -> str:
    return "".join(text.split()).casefold()


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    return bool(part) and f" {' '.join(part)} " in f" {' '.join(words)} "


def _share(words: Sequence[str], known: set[str]) -> float:
    """How much of what was written is explained."""
    return sum(word in known for word in words) / len(words) if words else 0.0


def _date_words(edtf: str | None) -> list[str]:
    return _bare(fold(edtf or "").split())
