"""Xuất: a snapshot in the formats of others, written as a stream, with the checksums of all files.

A single file is put in place whole, with FILE.sha256 beside it; a folder likewise, with SHA256SUMS inside. Both are
read by `sha256sum --check`.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import IO, Final

from pyoxigraph import DefaultGraph, RdfFormat, serialize

from ontology.namespaces import PREFIXES
from queries.errors import QueriesError
from queries.export_tables import write_admin, write_csv, write_cypher
from queries.export_xml import write_gexf, write_graphml
from queries.projection import Projection
from queries.snapshot import Snapshot
from queries.source import asked_of


class Format(StrEnum):
    """What a graph can be written as."""

    TRIG = "trig"
    NQUADS = "nquads"
    TTL = "ttl"
    JSONLD = "jsonld"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CYPHER = "cypher"
    CSV = "csv"
    NEO4J_ADMIN = "neo4j-admin"

    @property
    def is_folder(self) -> bool:
        """Whether it is several files in a folder."""
        return self in _FOLDERS


class ExportError(QueriesError, OSError):
    """A place that cannot be written to."""


def export(snapshot: Snapshot, wanted: Format, place: Path) -> tuple[Path, ...]:
    """The snapshot in that format, at a file or a new folder; the files written.

    Raises:
        ExportError: the folder exists already, or cannot be written.

    """
    try:
        if wanted.is_folder:
            return _write_folder(Projection(snapshot.store), _FOLDERS[wanted], place)
        return _write_file(snapshot, wanted, place)
    except ExportError:
        raise
    except OSError as error:
        raise ExportError(f"{place} cannot be written: {error}") from error


def _write_file(snapshot: Snapshot, wanted: Format, place: Path) -> tuple[Path, ...]:
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.draft")
    try:
        with draft.open("wb") as out:
            if wanted in _GRAPHS:
                _GRAPHS[wanted](Projection(snapshot.store), out)
            else:
                _write_rdf(snapshot, wanted, out)
            out.flush()
            os.fsync(out.fileno())
        checksums = place.with_name(place.name + ".sha256")
        checksums.write_text(f"{_sha256(draft)}  {place.name}\n", "utf-8")
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)
    return place, checksums


def _write_rdf(snapshot: Snapshot, wanted: Format, out: IO[bytes]) -> None:
    if wanted is Format.TTL:  # has no named graphs: what they all say, each triple once
        quads = asked_of(snapshot).quads_for_pattern(None, None, None, DefaultGraph())
        serialize((quad.triple for quad in quads), out, RdfFormat.TURTLE, prefixes=PREFIXES)
    else:
        serialize(snapshot.store, out, _RDF[wanted], prefixes=PREFIXES)


def _write_folder(projection: Projection, write: Callable[[Projection, Path], None], place: Path) -> tuple[Path, ...]:
    if place.exists():
        raise ExportError(f"{place} exists already; name a new folder")
    draft = place.with_name(f".{place.name}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    try:
        write(projection, draft)
        (draft / "SHA256SUMS").write_text("".join(_sums(sorted(draft.iterdir()))), "utf-8")
        draft.rename(place)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return tuple(sorted(place.iterdir()))


def _sums(files: Iterable[Path]) -> Iterator[str]:
    return (f"{_sha256(file)}  {file.name}\n" for file in files)


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


_RDF: Final = {
    Format.TRIG: RdfFormat.TRIG,
    Format.NQUADS: RdfFormat.N_QUADS,
    Format.JSONLD: RdfFormat.JSON_LD,
}
_GRAPHS: Final = {Format.GRAPHML: write_graphml, Format.GEXF: write_gexf, Format.CYPHER: write_cypher}
_FOLDERS: Final = {Format.CSV: write_csv, Format.NEO4J_ADMIN: write_admin}
