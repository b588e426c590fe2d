"""Dây chuyền: the steps from a file to its graph, and many files at once."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from ingest.contract import Json, to_contract
from ingest.extract import extract
from ingest.extract.movement_identity import cluster
from ingest.link import link
from ingest.model import Extraction, IngestError, RawDocument
from ingest.normalise import clean, locate
from ingest.quads import DocumentGraph, document_graph, graph_key
from ingest.quality import find_notes
from ingest.read import read

_AHEAD: Final = 64
"""Files handed to an executor before the first one's graph is taken: bounds what waits in memory."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its graph, or the reason why there is none."""

    path: str
    graph: DocumentGraph | None = None
    reason: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the file was read."""
        return self.graph is not None


def extraction_of(raw: RawDocument) -> Extraction:
    """Everything read from a document, with spans of the text as read."""
    source = clean(raw.text)
    found = extract(source)
    return locate(replace(found, notes=find_notes(source.clean, found)), source)


def graph_of(raw: RawDocument) -> DocumentGraph:
    """The named graph of a document that was read."""
    extraction = extraction_of(raw)
    links = link(extraction, graph_key(raw.digest))
    return document_graph(raw, extraction, links)


def extract_file(path: Path | str) -> tuple[RawDocument, Extraction]:
    """A file as read and everything extracted from it; raises IngestError."""
    raw = read(path)
    return raw, extraction_of(raw)


def contracts(read: Sequence[tuple[RawDocument, Extraction]]) -> Iterator[Json]:
    """What `lantoa extract` prints of files read together: a movement has one canonical name in all of them."""
    together = cluster([extraction.movements for _, extraction in read])
    for (raw, extraction), movements in zip(read, together, strict=True):
        yield to_contract(replace(extraction, movements=movements), PurePath(raw.path).name, raw.text)


def ingest(path: Path | str) -> DocumentGraph:
    """The named graph of a file; raises IngestError."""
    return graph_of(read(path))


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
        graph = graph_of(source) if isinstance(source, RawDocument) else ingest(source)
    except IngestError as error:
        return Outcome(path, reason=error.reason)
    except Exception as error:  # noqa: BLE001  a defect that one text brings to light must not stop the other files
        return Outcome(path, reason=f"unexpected {type(error).__name__}: {error}; please report this with the file")
    return Outcome(path, graph)
