"""Dây chuyền: the steps from a file to its graph, and many files at once."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from ingest.contract import Json, to_contract
from ingest.extract import extract
from ingest.extract.movements.localities import cluster
from ingest.link import link
from ingest.model import Extraction, IngestError, Locality, RawDocument, SourceText, Span
from ingest.normalise import clean, locate
from ingest.quads import DocumentGraph, document_graph
from ingest.quality import find_notes
from ingest.read import read
from ingest.read.split import split

_AHEAD: Final = 64
"""Files handed to an executor before the first one's graph is taken: bounds what waits in memory."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: a graph for each of its documents, or the reason why there is none.

    `method` and `warnings` are what the file's reader says of itself (see RawDocument).
    """

    path: str
    graphs: tuple[DocumentGraph, ...] = ()
    reason: str | None = None
    method: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the file was read."""
        return self.reason is None


def extraction_of(raw: RawDocument, around: Locality | None = None) -> Extraction:
    """Everything read from a document, with spans of the text as read, that of the whole file also for a part of it.

    `around` is the territory of the document that issues this one.

    Raises:
        IngestError: a text brought a defect of ours to light, which must not stop the reading of others.

    """
    span = raw.part.span if raw.part else Span(0, len(raw.text))
    try:
        source = clean(span.of(raw.text))
        found = extract(source, around)
        notes = find_notes(source, found)
    except MemoryError:
        raise
    except Exception as error:
        raise IngestError(raw.path, _defect(error)) from error
    offsets = [span.start + place for place in source.offsets] if span.start else source.offsets
    return locate(replace(found, notes=notes), SourceText(raw.text, source.clean, offsets))


def documents_of(raw: RawDocument) -> Iterator[tuple[RawDocument, Extraction]]:
    """The documents of a file, in text order, and what is read from each.

    In one that is attached to another, "UBND tỉnh" is that of the other; nothing else is taken over from it.
    """
    territories: dict[str, Locality] = {}
    for one in split(raw):
        above = one.part.attached_to if one.part else None
        extraction = extraction_of(one, territories.get(above or ""))
        if one.part:
            territories[one.part.id] = extraction.header.locality
        yield one, extraction


def graph_of(raw: RawDocument) -> DocumentGraph:
    """The named graph of a file taken for one document."""
    extraction = extraction_of(raw)
    return document_graph(raw, extraction, link(extraction, raw.key))


def graphs_of(raw: RawDocument) -> tuple[DocumentGraph, ...]:
    """The named graphs of the documents of a file, in text order."""
    graphs: dict[str, DocumentGraph] = {}
    for one, extraction in documents_of(raw):
        above = graphs[one.part.attached_to].document if one.part and one.part.attached_to else None
        graph = document_graph(one, extraction, link(extraction, one.key), above)
        graphs[one.part.id if one.part else ""] = graph
    return tuple(graphs.values())


def extract_file(path: Path | str) -> tuple[RawDocument, Extraction]:
    """A file as read and everything extracted from it; raises IngestError."""
    raw = read(path)
    return raw, extraction_of(raw)


def contracts(read: Sequence[tuple[RawDocument, Extraction]]) -> Iterator[Json]:
    """What `lantoa extract` prints of files read together: a movement has one canonical name in all of them."""
    together = cluster([extraction.movements for _, extraction in read])
    for (raw, extraction), movements in zip(read, together, strict=True):
        part = {"part": raw.part.id, "part_of": raw.part.attached_to} if raw.part else {}
        yield to_contract(replace(extraction, movements=movements), PurePath(raw.path).name, raw.text) | part


def ingest(path: Path | str) -> tuple[DocumentGraph, ...]:
    """The named graphs of a file, one for each document that it holds; raises IngestError."""
    return graphs_of(read(path))


def ingest_many(sources: Iterable[Path | RawDocument], executor: Executor | None = None) -> Iterator[Outcome]:
    """One outcome per file or document, in order; a broken one is an outcome too and stops nobody.

    With an executor (processes, a cluster) the files are read there, a bounded number ahead. Stopping early (Ctrl-C)
    cancels what has not begun.
    """
    if executor is None:
        yield from map(_attempt, sources)
        return
    waiting: deque[Future[Outcome]] = deque()
    try:
        for source in sources:
            waiting.append(executor.submit(_attempt, source))
            if len(waiting) > _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _attempt(source: Path | RawDocument) -> Outcome:
    path = source.path if isinstance(source, RawDocument) else str(source)
    try:
        raw = source if isinstance(source, RawDocument) else read(source)
        graphs = graphs_of(raw)
    except IngestError as error:
        return Outcome(path, reason=error.reason)
    except Exception as error:  # noqa: BLE001  a defect that one text brings to light must not stop the other files
        return Outcome(path, reason=_defect(error))
    return Outcome(path, graphs, method=raw.method, warnings=raw.warnings)


def _defect(error: Exception) -> str:
    """What a user is told of an error that nobody foresaw."""
    return f"unexpected {type(error).__name__}: {error}; please report this with the file"
