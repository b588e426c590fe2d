"""Kiểm chứng: every edge of a snapshot checked again against the kept text that it was read from."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.namespaces import DCTERMS, DOCUMENT, GRAPH, LT, OA, ORG, RDF, RDFS
from ontology.vocabulary import vocabulary
from queries.derived import NAMES
from queries.errors import QueriesError, UnknownReferenceError
from queries.snapshot import Snapshot, current_generation
from queries.sources import source_text
from queries.terms import objects, short

_INGESTIONS: Final = GRAPH + "ingestions"
_NOT_OF_THE_TEXT: Final = frozenset(
    {LT + "jurisdiction", LT + "within", LT + "partOf", LT + "candidate", ORG + "subOrganizationOf"}
)
"""Edges that come from the map and from names (docs/graph-model.md); no words of a text prove them.

That a document is part of another is said by the text all the same.
"""

Edge = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Lie:
    """Điều sai: what the store says, and what the text says there. `start` is None where no place is to blame."""

    file: str
    edge: str
    what: str
    expected: str
    found: str
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        """One line for people.

        >>> print(Lie("a.txt", "KH 1 implements CT 34", "the quote is not at its place", "số 34", "số 35", 7, 12))
        a.txt [7:12]: KH 1 implements CT 34: the quote is not at its place: expected 'số 34', found 'số 35'
        """
        place = f" [{self.start}:{self.end}]" if self.start is not None else ""
        return f"{self.file}{place}: {self.edge}: {self.what}: expected {self.expected!r}, found {self.found!r}"


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked, up to the first lie where there is one. `edges` counts those of texts, not those of the map."""

    files: int
    edges: int
    statements: int
    quotes: int
    lie: Lie | None = None


def verify(snapshot: Snapshot, data: Path) -> Verification:
    """Check every edge, statement and quote of every file; stops at the first lie.

    Raises:
        QueriesError: the data was published anew meanwhile and a text is gone.

    """
    done, files = Verification(0, 0, 0, 0), set[str | None]()
    for name in sorted({str(graph.value) for graph in snapshot.store.named_graphs()} - NAMES - {_INGESTIONS}):
        file = _File.of(snapshot.store, name)
        if lie := next(_lies(file, data), None):
            if current_generation(data) != snapshot.generation:
                raise QueriesError("the data was published anew while it was being checked; verify again")
            return replace(done, lie=lie)
        files.add(file.one(f"{name}#text", LT + "sha256"))  # several graphs where a file holds several documents
        done = Verification(
            files=len(files),
            edges=done.edges + len(file.edges),
            statements=done.statements + len(file.statements),
            quotes=done.quotes + file.quotes,
        )
    return done


@dataclass(frozen=True, slots=True)
class _File:
    """The graph of one document of a file: facts[subject][predicate] are the values it gives."""

    graph: str
    title: str
    facts: Mapping[str, Mapping[str, list[str]]]

    @classmethod
    def of(cls, store: Store, graph: str) -> "_File":
        facts: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for quad in store.quads_for_pattern(None, None, None, NamedNode(graph)):
            facts[quad.subject.value][quad.predicate.value].append(quad.object.value)  # type: ignore[union-attr]
        title = next(objects(store, f"{graph}#text", DCTERMS + "title", NamedNode(_INGESTIONS)), graph)
        return cls(graph, title, {subject: dict(values) for subject, values in facts.items()})

    def values(self, subject: str, predicate: str) -> list[str]:
        return list(self.facts.get(subject, {}).get(predicate, ()))

    def one(self, subject: str, predicate: str) -> str | None:
        """The value of a property that must have exactly one; None when it has none or several."""
        values = self.values(subject, predicate)
        return values[0] if len(values) == 1 else None

    @property
    def statements(self) -> list[str]:
        return sorted(subject for subject, said in self.facts.items() if RDF + "subject" in said)

    @property
    def quotes(self) -> int:
        return sum(len(self.values(statement, OA + "hasTarget")) for statement in self.statements)

    @property
    def edges(self) -> list[Edge]:
        """Every edge of the text that the graph asserts, general ones beside exact ones."""
        return [
            (subject, predicate, value)
            for subject, said in sorted(self.facts.items())
            for predicate in vocabulary().edges().keys() & said.keys()
            if predicate not in _NOT_OF_THE_TEXT or (predicate == LT + "partOf" and subject.startswith(DOCUMENT))
            for value in said[predicate]
        ]

    def named(self, edge: Edge) -> str:
        """An edge as people read it."""
        subject, predicate, value = edge
        ends = [(self.values(end, RDFS + "label") or [short(end)])[0] for end in (subject, value)]
        return f"{ends[0]} {short(predicate)} {ends[1]}"


def _lies(file: _File, data: Path) -> Iterator[Lie]:
    node = f"{file.graph}#text"
    digest = file.one(node, LT + "textSha256") or ""
    try:
        text = source_text(data, digest)
    except UnknownReferenceError:
        yield Lie(file.title, "its text", "the text is not kept", digest, "no file of that name")
        return
    actual = hashlib.sha256(text.encode()).hexdigest()
    if actual != digest:
        yield Lie(file.title, "its text", "the kept text was changed", digest, actual)
    characters = file.one(node, LT + "characters") or ""
    if characters != str(len(text)):
        yield Lie(file.title, "its text", "the length is wrong", str(len(text)), characters)
    stated: set[Edge] = set()
    for statement in file.statements:
        edge = _edge(file, statement)
        yield from _wrong_edge(file, statement, edge)
        stated.update((edge[0], above, edge[2]) for above in _upwards(edge[1]))
        for target in file.values(statement, OA + "hasTarget"):
            yield from _wrong_place(file, file.named(edge), target, text)
    for edge in file.edges:
        if edge not in stated:
            yield Lie(file.title, file.named(edge), "nothing proves the edge", "a statement with words", "none")


def _edge(file: _File, statement: str) -> Edge:
    subject, predicate, value = (file.one(statement, RDF + part) or "" for part in ("subject", "predicate", "object"))
    return subject, predicate, value


def _wrong_edge(file: _File, statement: str, edge: Edge) -> Iterator[Lie]:
    if not all(edge):
        yield Lie(file.title, short(statement), "the statement is not whole", "subject, predicate, object", str(edge))
    elif edge[2] not in file.values(edge[0], edge[1]):
        yield Lie(file.title, file.named(edge), "the edge itself is not there", "the edge", f"only {short(statement)}")
    if not file.values(statement, OA + "hasTarget"):
        yield Lie(file.title, file.named(edge), "nothing proves the edge", "the place of words", "none")


def _wrong_place(file: _File, edge: str, target: str, text: str) -> Iterator[Lie]:
    """What is wrong with one quote: its text, its offsets, its words, the words around it."""
    if file.one(target, OA + "hasSource") != f"{file.graph}#text":
        found = ", ".join(file.values(target, OA + "hasSource"))
        yield Lie(file.title, edge, "the words are said to stand elsewhere", f"{file.graph}#text", found)
        return
    quote = file.one(target, OA + "hasSelector") or ""
    exact, places = file.one(quote, OA + "exact"), [file.one(quote, OA + end) for end in ("start", "end")]
    if exact is None or not all(place and place.isdecimal() for place in places):
        yield Lie(file.title, edge, "the quote is not whole", "words, start and end", str((exact, *places)))
        return
    start, end = (int(place or 0) for place in places)
    if not start < end <= len(text):
        yield Lie(file.title, edge, "the place is outside the text", f"within 0:{len(text)}", exact, start, end)
    if text[start:end] != exact:
        yield Lie(file.title, edge, "the quote is not at its place", exact, text[start:end], start, end)
    for prefix in file.values(quote, OA + "prefix"):
        found = text[max(0, start - len(prefix)) : start]
        if found != prefix:
            yield Lie(file.title, edge, "other words stand before the quote", prefix, found, start, end)
    for suffix in file.values(quote, OA + "suffix"):
        found = text[end : end + len(suffix)]
        if found != suffix:
            yield Lie(file.title, edge, "other words stand after the quote", suffix, found, start, end)


def _upwards(predicate: str) -> tuple[str, ...]:
    """A property and those of ours above it."""
    if not predicate.startswith(LT):
        return (predicate,)
    return (predicate, *(LT + name for name in vocabulary().supers(predicate)))
