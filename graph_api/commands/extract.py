"""`lantoa extract`: what is read from documents, as JSON."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph_api.commands.options import examples, format_option
from graph_api.commands.sources import name_of, sources

if TYPE_CHECKING:
    from ingest.model import Extraction, RawDocument


@click.command(
    epilog=examples(
        "lantoa extract samples/a07-huyen-uy-le-thuy-ke-hoach-47.txt",
        "lantoa extract samples -o extracted",
        "lantoa extract archive/*.pdf --split -o extracted",
        "lantoa extract - --format jsonl < plan.txt",
    )
)
@click.argument("files", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for one <file stem>.json per file; without it, everything goes to standard output.",
)
@click.option(
    "--split",
    "apart",
    is_flag=True,
    help="One object for each document of a file that holds several; with -o also <file stem>.part-2.json …",
)
@format_option("json", "jsonl")
def extract(files: tuple[str, ...], output: Path | None, apart: bool, layout: str) -> None:
    """Print what documents say, with the place of every finding.

    FILES are files, folders, patterns, or - for standard input. One file gives one JSON object, several give a list;
    jsonl gives one object per line. Movements are recognised across all files of one call. Offsets are always those
    of the whole file's text.
    """
    from ingest.pipeline import contracts  # noqa: PLC0415

    wanted = sources(files)
    if output is not None:
        _check_stems(wanted)
    read, failed = _read(wanted, apart)
    objects = list(contracts(read))
    if output is None:
        _print(objects, layout)
    else:
        _write(objects, output, layout)
    if failed:
        click.get_current_context().exit(1)


def _read(wanted: Sequence[Path | RawDocument], apart: bool) -> tuple[list[tuple[RawDocument, Extraction]], int]:
    """What could be read, documents of one file `apart` or as one; a line on standard error for what could not."""
    from ingest.model import IngestError, RawDocument  # noqa: PLC0415
    from ingest.pipeline import documents_of, extraction_of  # noqa: PLC0415
    from ingest.read import read as read_file  # noqa: PLC0415

    read, failed = [], 0
    with click.progressbar(wanted, label="extract", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        for source in bar:
            try:
                raw = source if isinstance(source, RawDocument) else read_file(source)
                found = list(documents_of(raw)) if apart else [(raw, extraction_of(raw))]
            except IngestError as error:
                failed += 1
                click.echo(f"{name_of(source)}: {error.reason}", err=True)
            else:
                read += found
    return read, failed


def _print(objects: list[dict[str, Any]], layout: str) -> None:
    from graph_api.writing import to_json  # noqa: PLC0415

    if layout == "jsonl":
        for one in objects:
            click.echo(to_json(one, indent=None))
    elif objects:
        click.echo(to_json(objects[0] if len(objects) == 1 else objects))


def _write(objects: list[dict[str, Any]], folder: Path, layout: str) -> None:
    from graph_api.writing import to_json, write_whole  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    named = {_name(one): one for one in objects}
    if len(named) < len(objects):
        raise click.UsageError("a part would be written over another file's; read them in separate calls")
    for name, one in named.items():
        write_whole(folder / name, to_json(one, indent=None if layout == "jsonl" else 2) + "\n")
    click.echo(f"{len(objects)} written to {folder}", err=True)


def _name(one: dict[str, Any]) -> str:
    """The file for an object: the first part of a file has the name that the whole file would have."""
    part = one.get("part", "part-1")
    return Path(one["source"]).stem + ("" if part == "part-1" else f".{part}") + ".json"


def _check_stems(wanted: Sequence[Path | RawDocument]) -> None:
    stems = Counter(Path(name_of(source)).stem for source in wanted)
    twice = sorted(stem for stem, count in stems.items() if count > 1)
    if twice:
        raise click.UsageError(f"several files are called {twice[0]!r}: one would overwrite the other in the folder")
