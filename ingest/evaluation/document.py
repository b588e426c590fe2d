"""One document: gold against found. Every function returns rows and says what was missed, in words."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from ingest.evaluation.matching import (
    Json,
    accepted,
    covered,
    overlap,
    pair,
    same_number,
    same_words,
    touches,
)
from ontology.levels import Level

HEADER: Final = (
    "type",
    "number",
    "symbol",
    "title",
    "place",
    "date",
    "issuer",
    "level",
    "authority",
    "signatory_title",
    "signatory",
)
_LEVELS: Final = frozenset(Level)


@dataclass(slots=True)
class Tally:
    """Counts while documents are added; `found` stays None for shares."""

    right: int = 0
    gold: int = 0
    found: int | None = None

    def add(self, right: int, gold: int, found: int | None = None) -> None:
        """Counts of one document."""
        self.right += right
        self.gold += gold
        if found is not None:
            self.found = (self.found or 0) + found


@dataclass(slots=True)
class Score:
    """The tallies of all measures, the misses, and what the cluster measures need of each document."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)
    movements: list[tuple[str, Json, Json]] = field(default_factory=list)
    localised: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, measure: str, right: int, gold: int, found: int | None = None) -> None:
        """Counts of one measure in one document."""
        self.tallies.setdefault(measure, Tally()).add(right, gold, found)

    def check(self, name: str, measure: str, want: list[object], got: object) -> bool:
        """Count one value as right or wrong, and say so when it is wrong."""
        right = (got or None) in [value or None for value in want]
        self.add(measure, int(right), 1)
        if not right:
            self.misses.append(f"{name} {measure}: want {want[0]!r} got {got!r}")
        return right


def score_document(name: str, gold: Json, found: Json, score: Score) -> None:
    """Add one document to the score."""
    score_header(name, gold["document"], found.get("document") or {}, score)
    names = score_citations(name, gold, found.get("citations", []), score)
    score_unnumbered(name, gold.get("unnumbered_citations", []), found.get("unnumbered_citations", []), score)
    score_movements(name, gold, found, names, score)
    score_recipients(name, gold.get("recipients", []), found.get("recipients", []), score)
    score_targets(name, gold.get("targets", []), found.get("targets", []), score)


def score_header(name: str, gold: Json, found: Json, score: Score) -> None:
    """The share of the header fields that are right; a gold null must stay null."""
    for key in HEADER:
        want, got = _header_values(gold, key), _header_values(found, key)
        right = bool(want & got)
        if key == "title" and gold.get("title") is None and gold.get("title_start") is not None:
            right = _title_covered(gold, found)
        score.add("header", int(right), 1)
        if not right:
            score.misses.append(f"{name} header.{key}: want {sorted(want)} got {sorted(got)}")


def _title_covered(gold: Json, found: Json) -> bool:
    """A gold title given by its place or pieces: the found one covers it up to a few characters."""
    if found.get("title") is None:
        return None in accepted(gold, "title")[1:]
    pieces = gold.get("title_spans") or [{"start": gold["title_start"], "end": gold["title_end"]}]
    return covered(pieces, found.get("title_span") or {"start": 0, "end": 0}) >= 0.9


def _header_values(document: Json, key: str) -> set[str]:
    """Every accepted value of a header field, as a key."""
    issuer = document.get("issuer") or {}
    issuer = {"name": issuer} if isinstance(issuer, str) else issuer
    kind = document.get("type")
    match key:
        case "type":
            values = [kind.get("label") if isinstance(kind, dict) else kind, *accepted(document, "type")[1:]]
        case "issuer":
            values = [*accepted(issuer, "name"), *said(issuer, "body"), *accepted(document, "issuer")[1:]]
        case "level":
            told = [*accepted(issuer, "level"), *accepted(document, "level")[1:]]
            values = [one if one in _LEVELS else None for one in told]  # "unit", "grassroots": none of the levels
        case "title":
            values = [*accepted(document, "title"), *said(document, "title_corrected")]
        case "place":
            values = [*accepted(document, "place"), *said(document, "place_text")]
        case _:
            values = accepted(document, key)
    compare = same_number if key in ("number", "symbol") else same_words
    return {compare(value) for value in values}


def said(item: Json, key: str) -> list[str]:
    """The value of a field that is only there when there is something to say."""
    return [value] if (value := item.get(key)) else []


def score_citations(name: str, document: Json, found: list[Json], score: Score) -> dict[str, str]:
    """Numbered citations with date, issuer, relation, title and citing document; returns found id → gold id.

    What is found at a borderline place counts neither way.
    """
    gold = document.get("citations", [])
    pairs = pair(
        gold, found, lambda g, f: touches(g, f) and same_number(f["identifier"]) in {*map(same_number, _numbers(g))}
    )
    hit = {id(f) for _, f in pairs}
    free = document.get("borderline_citations", [])
    found = [f for f in found if id(f) in hit or not any(touches(place, f) for place in free)]
    score.add("citation", len(pairs), len(gold), len(found))
    score.misses += _unpaired(name, "citation", gold, found, pairs)
    names = {f["id"]: g["id"] for g, f in pairs}
    chained = 0
    for g, f in pairs:
        where = f"{name} {g['id']}"
        dates = [*accepted(g, "date"), g.get("date_resolved") or g.get("date")]
        score.check(where, "date", dates, f.get("date"))
        score.check(where, "issuer", [same_words(x) for x in accepted(g, "issuer")], same_words(f.get("issuer")))
        score.check(where, "relation", accepted(g, "relation"), f.get("relation"))
        _check_title(where, g, f, score)
        citing = "this" if f.get("cited_by") in (None, "this") else names.get(f["cited_by"], "?")
        right = citing in accepted(g, "cited_by")
        chained += right
        if not right:
            score.misses.append(f"{where} cited_by: want {g['cited_by']} got {citing}")
    score.add("chain", chained, len(gold), len(found))
    return names


def _check_title(where: str, gold: Json, found: Json, score: Score) -> None:
    """A title by its words, or by its place where the gold keeps no words."""
    if gold.get("title"):
        score.check(where, "title", [same_words(x) for x in accepted(gold, "title")], same_words(found.get("title")))
    elif gold.get("title_start") is not None:
        bounds = product(accepted(gold, "title_start"), accepted(gold, "title_end"))
        want = [{"start": start, "end": end} for start, end in bounds]
        got = {"start": found.get("title_start") or 0, "end": found.get("title_end") or 0}
        absent = found.get("title") is None and None in accepted(gold, "title")[1:]
        right = absent or any(overlap(one, got) >= 0.95 for one in want)
        score.add("title", int(right), 1)
        if not right:
            score.misses.append(f"{where} title: want {want[0]} got {got}")


def _unpaired(
    name: str, kind: str, gold: list[Json], found: list[Json], pairs: list[tuple[Json, Json]]
) -> Iterator[str]:
    hit = {id(item) for both in pairs for item in both}
    for item in gold:
        if id(item) not in hit:
            yield f"{name} {kind} missed: {item.get('identifier') or item.get('text')!r} at {item['start']}"
    for item in found:
        if id(item) not in hit:
            yield f"{name} {kind} extra: {item.get('identifier') or item.get('text')!r} at {item['start']}"


def _numbers(gold: Json) -> list[str]:
    """The number as printed, and what is meant where that is a misprint."""
    return [gold["identifier"], *gold.get("identifier_alt", [])]


def score_unnumbered(name: str, gold: list[Json], found: list[Json], score: Score) -> None:
    """Recall of documents cited by name; what is found beyond the gold is not counted against it."""
    hits = [g for g in gold if any(touches(g, f) for f in found)]
    score.add("unnumbered", len(hits), len(gold))
    score.misses += [f"{name} unnumbered missed: {g.get('text')!r} at {g['start']}" for g in gold if g not in hits]


def score_movements(name: str, gold: Json, found: Json, names: dict[str, str], score: Score) -> None:
    """Named movements by their span; further mentions of the same name are free."""
    want, got = gold.get("movements", []), found.get("movements", [])
    pairs = pair(want, got, lambda g, f: overlap(g, f) >= 0.8)
    free = [m for g in want for m in g.get("other_mentions", [])]
    free += [m for m in gold.get("generic_movement_mentions", []) if "start" in m]
    hit = {id(f) for _, f in pairs}
    extra = [f for f in got if id(f) not in hit and not any(touches(m, f) for m in free)]
    score.add("movement", len(pairs), len(want), len(pairs) + len(extra))
    score.misses += _unpaired(name, "movement", want, [f for _, f in pairs] + extra, pairs)
    for g, f in pairs:
        if g.get("launched_in"):
            launched = f.get("launched_in")
            launched = launched if launched == "this" else names.get(launched or "")
            score.check(f"{name} {g['id']}", "launched", accepted(g, "launched_in"), launched)
        if g.get("period"):
            score.check(f"{name} {g['id']}", "period", accepted(g, "period"), f.get("period"))
        score.movements.append((name, g, f))
    score.localised += [(name, f["id"], f["localises"]) for f in got if f.get("localises")]


def score_recipients(name: str, gold: list[Json], found: list[Json], score: Score) -> None:
    """Recipient bodies by full official name, archive lines left out; and whether each is rightly a group."""
    want, left = _bodies(gold), _bodies(found)
    total, hits = len(left), 0
    for names, group in want:
        same = next((body for body in left if body[0][0] in names), None)
        if same is None:
            score.misses.append(f"{name} recipient missed: {names[0]!r}")
            continue
        left.remove(same)
        hits += 1
        score.add("group", int(same[1] == group), 1)
    score.misses += [f"{name} recipient extra: {names[0]!r}" for names, _ in left]
    score.add("recipient", hits, len(want), total)


def _bodies(lines: list[Json]) -> list[tuple[list[str], bool]]:
    """The names that each body may go by and whether it is a group; named twice (through "Như trên") it is one."""
    bodies = [body for line in lines if not line.get("archive") for body in line.get("organisations", [])]
    named = [([same_words(name) for name in accepted(body, "name")], bool(body.get("group"))) for body in bodies]
    once: dict[str, tuple[list[str], bool]] = {}
    for names, group in named:
        once.setdefault(names[0], (names, group))
    return list(once.values())


def score_targets(name: str, gold: list[Json], found: list[Json], score: Score) -> None:
    """Quantified targets by place and value."""
    pairs = pair(gold, found, lambda g, f: touches(g, f) and float(g["value"]) == float(f["value"]))
    score.add("target", len(pairs), len(gold), len(found))
    score.misses += _unpaired(name, "target", gold, found, pairs)
