"""Which files a command line means: files, folders, patterns, standard input."""

import glob
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from ingest.model import RawDocument

STDIN = "-"


def sources(paths: Sequence[str]) -> list[Path | RawDocument]:
    """Files to read, each once, in order, as absolute paths.

    Folders are searched for files of a known format (hidden ones left out); a pattern that the shell left alone is
    expanded; `-` is a document of any format on standard input. A file that does not exist stays in the list, to be
    reported.

    Raises:
        click.UsageError: a folder or pattern holds nothing that can be read, or a path is empty.
        IngestError: standard input is no document that can be read.

    """
    found: dict[Path | RawDocument, None] = {}
    for path in paths:
        if path == STDIN:
            found[_standard_input()] = None
            continue
        if not path.strip():  # an unset variable of a shell must not mean the whole current folder
            raise click.UsageError('an empty path; "." is the current folder')
        files = list(_files(path))
        if not files:
            raise click.UsageError(f"{path}: no documents there; what can be read: {_readable()}")
        found |= dict.fromkeys(files)
    return list(found)


def name_of(source: Path | RawDocument) -> str:
    """How a source is called in messages: relative to the current folder where it lies below it."""
    if isinstance(source, RawDocument):
        return source.path
    here = Path.cwd()
    return str(source.relative_to(here) if source.is_relative_to(here) else source)


def _files(path: str) -> Iterator[Path]:
    place = Path(os.path.abspath(path))  # noqa: PTH100  resolve() would replace links by what they point at
    if place.is_dir():
        yield from _below(place)
    elif place.exists() or not glob.has_magic(path):
        yield place
    else:
        for match in sorted(glob.glob(path, recursive=True)):  # noqa: PTH207  Path.glob knows no absolute patterns
            yield from _files(match)


def _below(folder: Path) -> Iterator[Path]:
    from ingest.read import EXTENSIONS  # noqa: PLC0415

    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in EXTENSIONS and not hidden and path.is_file():
            yield path


def _standard_input() -> RawDocument:
    """The document on standard input, called by its content, so that another one does not take its place."""
    from ingest.read import read_stream  # noqa: PLC0415

    raw = read_stream("stdin", sys.stdin.buffer.read())
    return replace(raw, path=f"stdin-{raw.digest[:12]}")


def _readable() -> str:
    from ingest.read import EXTENSIONS  # noqa: PLC0415

    return ", ".join(EXTENSIONS)
