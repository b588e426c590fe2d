"""Nạp: the only writer of the store. Loading replaces exactly one file's graphs, whole or not at all.

When and from where a graph came is written in the graph `graph/ingestions`, so that the graphs of files stay equal
wherever and whenever they are made.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path, PurePath
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store, Triple

from ingest.quads import DocumentGraph
from ingest.sources import keep
from ontology.namespaces import DCTERMS, GRAPH, LT, PROV, XSD

INGESTIONS: Final = GRAPH + "ingestions"

Term = NamedNode | BlankNode | Literal | Triple

_INGESTIONS: Final = NamedNode(INGESTIONS)
_SOURCE_PATH: Final = NamedNode(LT + "sourcePath")
_GENERATED: Final = NamedNode(PROV + "generatedAtTime")
_TITLE: Final = NamedNode(DCTERMS + "title")


class StoreError(Exception):
    """The store of a data folder cannot be opened for writing. The message names the folder and the way out."""


def open_store(data: Path) -> Store:
    """The store of a data folder, made when there is none, open for writing.

    Raises:
        StoreError: another process writes to it, or the folder cannot be written.

    """
    folder = data / "store"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Store(str(folder))
    except OSError as error:
        if "lock" in str(error).lower():
            raise StoreError(
                f"{folder}: another process is writing to it; wait for it to end, then try again"
            ) from None
        raise StoreError(f"{folder}: cannot be opened: {error}; name another folder with --data") from None


def load(
    store: Store, graphs: Sequence[DocumentGraph], source_path: str, when: datetime, data: Path | None = None
) -> bool:
    """The graphs of the file at `source_path` put in place of what that file was before; whether anything changed.

    With the data folder of the store, the text is kept there first, so that a graph never stands without its text.
    The graphs of the file's earlier content go, unless another path has that content too. All in one transaction:
    a run that is stopped or killed leaves all of it or nothing. Loading the same again changes nothing.
    """
    if data is not None:
        for text in {graph.text for graph in graphs}:
            keep(data, text)
    before, names = _graphs_at(store, source_path), {graph.name for graph in graphs}
    if before == names and all(_holds(store, graph) for graph in graphs):
        return False
    steps = [step for old in sorted(before - names) for step in _without_path(store, old, source_path)]
    time = Literal(when.isoformat(), datatype=NamedNode(XSD + "dateTime"))
    for graph in graphs:
        record = _record(graph.name, _paths_of(store, graph.name) | {source_path}, [time])
        steps += _erase(graph.name)
        steps.append(f"INSERT DATA {{ {_block(graph.name, graph.quads)} {_block(INGESTIONS, record)} }}")
    store.update(";\n".join(steps))
    return True


def _holds(store: Store, graph: DocumentGraph) -> bool:
    return set(store.quads_for_pattern(None, None, None, NamedNode(graph.name))) == set(graph.quads)


def _without_path(store: Store, name: str, source_path: str) -> Iterator[str]:
    """Updates after which a path no longer stands for a graph; without any path the graph goes."""
    paths = _paths_of(store, name) - {source_path}
    if not paths:
        yield from _erase(name)
        return
    times = [quad.object for quad in store.quads_for_pattern(NamedNode(name), _GENERATED, None, _INGESTIONS)]
    yield _erase_record(name)
    yield f"INSERT DATA {{ {_block(INGESTIONS, _record(name, paths, times))} }}"


def _erase(name: str) -> list[str]:
    return [f"DROP SILENT GRAPH <{name}>", _erase_record(name)]


def _erase_record(name: str) -> str:
    return f"DELETE WHERE {{ GRAPH <{INGESTIONS}> {{ <{name}> ?p ?o }} }};\n" + (
        f"DELETE WHERE {{ GRAPH <{INGESTIONS}> {{ <{name}#text> ?p ?o }} }}"
    )


def _record(name: str, paths: set[str], times: Iterable[Term]) -> Iterator[Quad]:
    """Where and when a graph came from; the text is called after the first of its paths."""
    node = NamedNode(name)
    for path in sorted(paths):
        yield Quad(node, _SOURCE_PATH, Literal(path), _INGESTIONS)
    for time in times:
        yield Quad(node, _GENERATED, time, _INGESTIONS)
    yield Quad(NamedNode(f"{name}#text"), _TITLE, Literal(PurePath(min(paths)).name), _INGESTIONS)


def _block(name: str, quads: Iterable[Quad]) -> str:
    """Quads as ground triples of one graph; terms print themselves escaped, as N-Triples."""
    triples = "\n".join(f"{quad.subject} {quad.predicate} {quad.object} ." for quad in quads)
    return f"GRAPH <{name}> {{ {triples} }}"


def _graphs_at(store: Store, source_path: str) -> set[str]:
    found = store.quads_for_pattern(None, _SOURCE_PATH, Literal(source_path), _INGESTIONS)
    return {quad.subject.value for quad in found if isinstance(quad.subject, NamedNode)}


def _paths_of(store: Store, name: str) -> set[str]:
    found = store.quads_for_pattern(NamedNode(name), _SOURCE_PATH, None, _INGESTIONS)
    return {quad.object.value for quad in found if isinstance(quad.object, Literal)}
