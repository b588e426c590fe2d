"""`lantoa ingest`: documents into the data folder, published as a snapshot at the end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from graph_api.commands.options import examples, with_settings
from graph_api.commands.sources import name_of, sources
from graph_api.settings import Settings

if TYPE_CHECKING:
    from pyoxigraph import Store

    from ingest.model import RawDocument
    from ingest.pipeline import Outcome

_FEW = 24
"""Up to so many files one process is faster than starting several."""


@dataclass(slots=True)
class _Tally:
    """What was done so far."""

    files: int = 0
    failed: int = 0
    changed: int = 0
    documents: int = 0
    citations: int = 0
    unresolved: int = 0

    def __str__(self) -> str:
        resolved = self.citations - self.unresolved
        return (
            f"{self.files} files read, {self.failed} failed; {self.documents} documents; "
            f"{self.citations} citations found: {resolved} resolved, {self.unresolved} unresolved"
        )


@click.command(
    epilog=examples(
        "lantoa ingest samples",
        "lantoa ingest 'archive/2023/*.txt' --jobs 4",
        "lantoa ingest - < plan.txt",
        "lantoa ingest inbox --dry-run",
    )
)
@click.argument("paths", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Read and count, but keep nothing.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that read. Default: one per processor core.")
@with_settings
def ingest(settings: Settings, paths: tuple[str, ...], dry_run: bool, jobs: int | None) -> None:
    """Read documents into the graph and publish it.

    PATHS are files, folders (with all below them), patterns, or - for standard input. A file that holds several
    documents (a decision and the plan attached to it) becomes several. Reading the same file again changes nothing;
    reading a changed one replaces what it said before. A file that cannot be read is reported and stops nobody else;
    so is, in one line, what should be known of one that was read: recognised from pictures, in an old encoding,
    pages missing. Exit code: 0 all were read, 1 some failed, 2 wrong usage, 130 stopped.
    """
    from ingest.load import open_store  # noqa: PLC0415

    began = monotonic()
    wanted = sources(paths)
    tally = _Tally()
    store = None if dry_run else open_store(settings.data)
    try:
        with _executor(jobs or _default_jobs(len(wanted))) as executor:
            _take(wanted, executor, None if store is None else (store, settings.data), tally)
    except KeyboardInterrupt:
        raise KeyboardInterrupt(_stopped(tally, len(wanted), dry_run)) from None
    click.echo(f"{tally}; {monotonic() - began:.1f} seconds")
    if store is not None and tally.files:
        _publish(settings, store, tally)
    if tally.failed:
        click.get_current_context().exit(1)


def _take(
    wanted: Sequence[Path | RawDocument], executor: Executor | None, into: tuple[Store, Path] | None, tally: _Tally
) -> None:
    """Read every file and load it `into` a store and its data folder; what should be known is told as it comes."""
    from ingest.load import load  # noqa: PLC0415
    from ingest.pipeline import ingest_many  # noqa: PLC0415

    terminal = sys.stderr.isatty()
    outcomes = zip(wanted, ingest_many(wanted, executor), strict=True)
    with click.progressbar(outcomes, len(wanted), "ingest", file=sys.stderr, hidden=not terminal) as bar:
        for source, outcome in bar:
            if said := "; ".join(_notable(outcome)):
                _tell(f"{name_of(source)}: {said}", terminal)
            if not outcome.ok:
                tally.failed += 1
                continue
            if into is not None:
                store, data = into
                tally.changed += load(store, outcome.graphs, outcome.path, datetime.now(UTC), data)
            _count(tally, outcome)


def _notable(outcome: Outcome) -> Iterator[str]:
    """Why a file was not read, or what should be known of one that was."""
    if outcome.reason is not None:
        yield outcome.reason
        return
    how = outcome.method.split("+")
    if len(how) > 1 or "ocr" in how:
        yield f"read as {outcome.method}"
    if len(outcome.graphs) > 1:
        yield f"{len(outcome.graphs)} documents"
    yield from outcome.warnings


def _count(tally: _Tally, outcome: Outcome) -> None:
    tally.files += 1
    tally.documents += len(outcome.graphs)
    tally.citations += sum(graph.citations for graph in outcome.graphs)
    tally.unresolved += sum(graph.unresolved for graph in outcome.graphs)


def _publish(settings: Settings, store: Store, tally: _Tally) -> None:
    from ingest.sources import remove_unused  # noqa: PLC0415
    from queries.snapshot import publish  # noqa: PLC0415

    with publish(store, settings.data, datetime.now(UTC), settings.judgements) as snapshot:
        held = snapshot.manifest
        click.echo(
            f"{tally.changed} new or changed; {settings.data} now has {held.files} files, {held.documents} documents "
            f"(those only cited included), {held.organisations} organisations, {held.movements} movements "
            f"(snapshot {held.generation})"
        )
        if held.without_cypher:
            click.echo(f"without a file for Cypher: {held.without_cypher}", err=True)
    remove_unused(settings.data, store)


def _tell(line: str, terminal: bool) -> None:
    """A line on standard error, in place of the progress bar where there is one."""
    click.echo(f"\r\x1b[K{line}" if terminal else line, err=True)


def _stopped(tally: _Tally, wanted: int, dry_run: bool) -> str:
    done = tally.files + tally.failed
    if dry_run:
        return f"stopped after {done} of {wanted} files; nothing was to be kept"
    return (
        f"stopped after {done} of {wanted} files; what was loaded is whole, what was published before still stands. "
        "Run the same command again to go on and publish"
    )


def _default_jobs(files: int) -> int:
    return 1 if files <= _FEW else len(os.sched_getaffinity(0))


@contextmanager
def _executor(jobs: int) -> Iterator[Executor | None]:
    """Processes that read; None for reading here. They leave Ctrl-C to this process, which then lets them go."""
    if jobs == 1:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    pool = ProcessPoolExecutor(jobs, get_context("spawn"))  # a fork would carry the store's threads along
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # what a process blocks, those that it starts block
    for _ in range(jobs):  # each starts one, as none is ready yet
        pool.submit(os.getpid)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # a Ctrl-C that came meanwhile is heard now
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)
