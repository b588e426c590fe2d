"""Chỉ mục tìm kiếm: numbers, names and titles of a snapshot in SQLite FTS5, found without diacritics.

FTS5 would not fold đ, so words are folded by `ontology.folding.fold` before they are stored and before they are asked.

    entry(id, iri, kind, label, identifier, title, date, level, held, cited, since, till)   one row per document, body
                                                                                           and movement
    words(identifier, names, title)                                           their folded words, rowid = entry.id

`kind` is document, organisation, group or movement; `held` 1 when the text of a document is here; `cited` how many
documents cite it. `since` and `till` (EDTF, NULL for no bound) are the days between which there is such a thing: since
a document was issued, while a body's unit exists, since a document carries a movement on.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.folding import fold
from ontology.namespaces import DCTERMS, LT, RDF, RDFS, SKOS
from queries.derived import NAMES
from queries.identity import other_names

KINDS: Final = {
    "Document": "document",
    "Organisation": "organisation",
    "OrganisationGroup": "group",
    "Movement": "movement",
}

_SCHEMA: Final = """
CREATE TABLE entry (id INTEGER PRIMARY KEY, iri TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, label TEXT NOT NULL,
    identifier TEXT, title TEXT, date TEXT, level TEXT, held INTEGER NOT NULL, cited INTEGER NOT NULL,
    since TEXT, till TEXT);
CREATE VIRTUAL TABLE words USING fts5(identifier, names, title, content='', prefix='2 3');
"""
_NEVER: Final = "9999"
"""since nobody carries it on"""
_FIND: Final = """
SELECT iri, kind, label, entry.identifier, entry.title, date, level, held, cited
FROM words JOIN entry ON entry.id = words.rowid
WHERE words MATCH ? AND (? IS NULL OR kind = ?)
ORDER BY bm25(words, 8.0, 4.0, 1.0), cited DESC, iri LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A document, body or movement whose words match."""

    iri: str
    kind: str
    label: str
    identifier: str | None
    title: str | None
    date: str | None
    level: str | None
    held: bool
    cited: int


@dataclass(slots=True)
class _Entry:
    kind: str
    names: set[str] = field(default_factory=set)
    identifiers: set[str] = field(default_factory=set)
    titles: set[tuple[bool, str]] = field(default_factory=set)
    dates: set[tuple[bool, str]] = field(default_factory=set)
    labels: set[tuple[bool, str]] = field(default_factory=set)
    level: str | None = None
    held: bool = False
    citing: set[str] = field(default_factory=set)
    carrying: set[str] = field(default_factory=set)
    since: str | None = None
    till: str | None = None


def build(store: Store, path: Path) -> None:
    """The index of everything in a store, written to a new file."""
    entries = _entries(store)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(_SCHEMA)
        for number, iri in enumerate(sorted(entries), 1):
            entry = entries[iri]
            connection.execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", (number, iri, *_row(iri, entry)))
            folded = (_folded(entry.identifiers), _folded(entry.names), _folded(title for _, title in entry.titles))
            connection.execute(
                "INSERT INTO words (rowid, identifier, names, title) VALUES (?,?,?,?)", (number, *folded)
            )


def look_up(path: Path, words: str, *, kind: str | None = None, limit: int = 20) -> tuple[Hit, ...]:
    """What matches every word (the last one may be only begun), best first; nothing for no words."""
    terms = fold(words).split()
    if not terms:
        return ()
    query = " ".join([*(f'"{term}"' for term in terms[:-1]), f'"{terms[-1]}"*'])
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute(_FIND, (query, kind, kind, limit)).fetchall()
    return tuple(Hit(**{**row, "held": bool(row["held"])}) for row in rows)


def _row(iri: str, entry: _Entry) -> tuple[str | int | None, ...]:
    label = _best(entry.labels) or iri
    identifier = min(entry.identifiers, default=None)
    best = (_best(entry.titles), _best(entry.dates))
    counts = int(entry.held), len(entry.citing)
    return entry.kind, label, identifier, *best, entry.level, *counts, entry.since, entry.till


def _best(values: set[tuple[bool, str]]) -> str | None:
    """What the document says of itself before what others say; among equals the first by alphabet."""
    return min(values, key=lambda value: (not value[0], value[1]), default=(False, None))[1]


def _folded(texts: Iterator[str] | set[str]) -> str:
    return " . ".join(sorted({fold(text) for text in texts}))


def _entries(store: Store) -> dict[str, _Entry]:
    entries: dict[str, _Entry] = {}
    for name, kind in KINDS.items():
        for quad in store.quads_for_pattern(None, NamedNode(RDF + "type"), NamedNode(LT + name)):
            if _value(quad.graph_name) not in NAMES:  # what only the map knows is not looked for
                entries.setdefault(_value(quad.subject), _Entry(kind))
    own = defaultdict(set)
    for iri, _, graph in _values(store, LT + "describedIn"):
        own[iri].add(graph)
        entries[iri].held = True
    for iri, label, graph in _values(store, RDFS + "label"):
        if iri in entries:
            entries[iri].names.add(label)
            entries[iri].labels.add((graph in own[iri], label))
    for iri, name, _ in _values(store, SKOS + "altLabel"):
        if iri in entries:
            entries[iri].names.add(name)
    _add_document_values(store, entries, own)
    _add_days(store, entries)
    others = other_names(store)
    for entry in entries.values():
        entry.citing -= others
    return {iri: entry for iri, entry in entries.items() if iri not in others}


def _add_days(store: Store, entries: dict[str, _Entry]) -> None:
    """Between which days there is a thing: as questions have it, of several dates the first counts."""
    for entry in entries.values():
        entry.since = min((date for _, date in entry.dates), default=None)
    for iri, day, _ in _values(store, LT + "validFrom"):
        if iri in entries:
            entries[iri].since = day
    for iri, day, _ in _values(store, LT + "validTo"):
        if iri in entries:
            entries[iri].till = day
    for name in ("launches", "promotes"):
        for document, movement, _ in _values(store, LT + name):
            entries[movement].carrying.add(document)
    for entry in entries.values():
        if entry.kind == "movement":
            days = [entries[document].since for document in entry.carrying]
            entry.since = None if None in days else min(filter(None, days), default=_NEVER)


def _add_document_values(store: Store, entries: dict[str, _Entry], own: dict[str, set[str]]) -> None:
    for iri, identifier, _ in _values(store, LT + "identifier"):
        entries[iri].identifiers.add(identifier)
    for iri, title, graph in _values(store, DCTERMS + "title"):
        if iri in entries:
            entries[iri].titles.add((graph in own[iri], title))
    for iri, date, graph in _values(store, LT + "date"):
        entries[iri].dates.add((graph in own[iri], date))
    for iri, level, _ in _values(store, LT + "level"):
        if iri in entries:
            entries[iri].level = level.rsplit("/", 1)[-1]
    for iri, cited, _ in _values(store, LT + "cites"):
        entries[cited].citing.add(iri)


def _values(store: Store, predicate: str) -> Iterator[tuple[str, str, str]]:
    """Subject, object and graph of every quad with a predicate."""
    for quad in store.quads_for_pattern(None, NamedNode(predicate), None):
        yield _value(quad.subject), _value(quad.object), _value(quad.graph_name)


def _value(term: object) -> str:
    return str(getattr(term, "value", term))
