"""Ảnh chụp: what readers read. `publish` makes one from the writer's store, `open_snapshot` opens the current one.

    DATA/store/               the writer's, nobody else opens it
    DATA/snapshots/7/store/   a hard-linked copy and the derived graphs, never written again
    DATA/snapshots/7/union/   the same with the union of all graphs as default graph, for SPARQL
    DATA/snapshots/7/search.sqlite, cascade.sqlite, graph.lbug, manifest.json, in-use
    DATA/current              "7", replaced atomically

A reader holds a shared lock on `in-use` while it reads; a snapshot that somebody holds is not taken away.
"""

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from io import BufferedReader
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from pyoxigraph import NamedNode, QuerySolutions, Store

from ontology.namespaces import GRAPH, LT
from queries import cascade_tables, derived, ladybug_file, search_index, union
from queries.errors import EngineError, QueriesError
from queries.judgements import FILE, JUDGEMENTS
from queries.terms import objects

_KEPT: Final = 2
"""So many earlier snapshots stay beside the current one, for readers that are about to open them."""

_NO_FILES: Final = frozenset(map(NamedNode, (GRAPH + "ingestions", *derived.NAMES)))
"""Graphs that no file became."""


class NothingPublishedError(QueriesError, LookupError):
    """A data folder without a snapshot; the message says how to make one."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot holds. `published` is ISO.

    `digest` is the same for the same files and judgements, read by the same version.

    `without_cypher` says why there is no file for Cypher, and is empty when there is one.
    """

    generation: int
    published: str
    digest: str
    files: int
    documents: int
    organisations: int
    movements: int
    statements: int
    quads: int
    lantoa: str
    pyoxigraph: str
    without_cypher: str = "it was published by a version without Cypher"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An opened snapshot. It stays what it is while open; `close` it (or use `with`) so that it may be taken away."""

    store: Store
    path: Path
    manifest: Manifest
    lock: BufferedReader

    @property
    def generation(self) -> int:
        """Its number; a later one has a higher number."""
        return self.manifest.generation

    @property
    def search(self) -> Path:
        """The search index (`queries.search_index.look_up` asks it)."""
        return self.path / "search.sqlite"

    @property
    def cypher(self) -> Path:
        """The property graph for ladybug; EngineError when it could not be made."""
        if self.manifest.without_cypher:
            raise EngineError(f"no Cypher on snapshot {self.generation}: {self.manifest.without_cypher}")
        return self.path / ladybug_file.NAME

    def close(self) -> None:
        """Let go of it; queries on `store` must have ended."""
        self.lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def publish(store: Store, data: Path, when: datetime, judgements: Path | None = None) -> Snapshot:
    """What the writer's store holds now, as the new current snapshot, opened. Only the writer may call it.

    `judgements` is the file of judgements on identity, the one in the data folder when none is given.

    Killed on the way it leaves the last snapshot in force. Earlier ones go, but for the last two and those in use.
    """
    folder = data / "snapshots"
    folder.mkdir(parents=True, exist_ok=True)
    for unfinished in folder.glob(".*"):
        shutil.rmtree(unfinished)
    generation = max(_generations(folder), default=0) + 1
    draft = folder / f".{generation}"
    draft.mkdir()
    store.backup(draft / "store")
    derived.derive(draft / "store", judgements or data / FILE, draft / cascade_tables.NAME)
    copy = Store.read_only(str(draft / "store"))
    search_index.build(copy, draft / "search.sqlite")
    union.build(copy, draft / union.NAME)
    manifest = _manifest(copy, generation, when, _without_cypher(copy, draft))
    (draft / "manifest.json").write_text(json.dumps(asdict(manifest), indent=1) + "\n", "utf-8")
    (draft / "in-use").touch()
    del copy
    draft.rename(folder / str(generation))
    _point(data / "current", generation)
    snapshot = open_snapshot(data)
    _remove_old(folder, generation)
    return snapshot


def current_generation(data: Path) -> int | None:
    """The number of the current snapshot, None when nothing was published: cheap to ask before every answer."""
    try:
        return int((data / "current").read_text("ascii"))
    except FileNotFoundError:
        return None


def open_snapshot(data: Path) -> Snapshot:
    """The current snapshot, read-only.

    Raises:
        NothingPublishedError: there is none yet.

    """
    while (generation := current_generation(data)) is not None:
        path = data / "snapshots" / str(generation)
        try:
            lock = (path / "in-use").open("rb")
        except FileNotFoundError:  # taken away since `current` was read: there is a newer one
            if current_generation(data) == generation:
                raise NothingPublishedError(f"{path} is missing; publish again with: lantoa ingest PATH") from None
            continue
        fcntl.flock(lock, fcntl.LOCK_SH)
        if path.is_dir():
            manifest = Manifest(**json.loads((path / "manifest.json").read_text("utf-8")))
            return Snapshot(Store.read_only(str(path / "store")), path, manifest, lock)
        lock.close()
    raise NothingPublishedError(f"nothing was published in {data} yet; begin with: lantoa ingest PATH --data {data}")


def _without_cypher(store: Store, draft: Path) -> str:
    """Make the file for Cypher; why there is none, should it fail: everything else is published all the same."""
    try:
        ladybug_file.build(store, draft / ladybug_file.NAME)
    except EngineError as error:
        for unfinished in draft.glob(ladybug_file.NAME + "*"):
            unfinished.unlink()
        return str(error)
    return ""


def _generations(folder: Path) -> list[int]:
    return [int(path.name) for path in folder.iterdir() if path.name.isdigit()]


def _point(pointer: Path, generation: int) -> None:
    """The pointer put in place of the old one in one step, after all it points to is on the disk."""
    draft = pointer.with_name(f".{pointer.name}")
    with draft.open("w", encoding="ascii") as file:
        file.write(f"{generation}\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(pointer)


def _remove_old(folder: Path, generation: int) -> None:
    for old in sorted(_generations(folder)):
        if old < generation - _KEPT:
            path = folder / str(old)
            with (path / "in-use").open("rb") as lock:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:  # somebody reads it
                    continue
                shutil.rmtree(path.rename(folder / f".{old}"))


def _files(store: Store, graphs: Iterable[str]) -> int:
    """How many files the graphs are of; the documents of one file all give its digest."""
    return len({next(objects(store, f"{graph}#text", LT + "sha256"), graph) for graph in graphs})


def _manifest(store: Store, generation: int, when: datetime, without_cypher: str) -> Manifest:
    names = sorted(name.value for name in store.named_graphs() if isinstance(name, NamedNode) and name not in _NO_FILES)
    files = _files(store, names)
    names += sorted(map(str, store.quads_for_pattern(None, None, None, NamedNode(JUDGEMENTS))))
    lantoa = version("lantoa")
    return Manifest(
        generation=generation,
        published=when.isoformat(),
        digest=hashlib.sha256("\n".join([lantoa, *names]).encode()).hexdigest(),
        files=files,
        documents=_count(store, "Document"),
        organisations=_count(store, "Organisation"),
        movements=_count(store, "Movement"),
        statements=_count(store, "Statement"),
        quads=len(store),
        lantoa=lantoa,
        pyoxigraph=version("pyoxigraph"),
        without_cypher=without_cypher,
    )


def _count(store: Store, name: str) -> int:
    """How many different things the files know of a class of ours."""
    apart = ", ".join(f"<{graph}>" for graph in sorted(derived.NAMES))
    said = f"GRAPH ?graph {{ ?one a <{LT}{name}> }} FILTER(?graph NOT IN ({apart}))"
    found = store.query(f"SELECT (COUNT(DISTINCT ?one) AS ?count) {{ {said} }}")
    assert isinstance(found, QuerySolutions)
    return int(next(found)["count"].value)
