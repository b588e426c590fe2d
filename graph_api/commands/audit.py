"""`lantoa audit`: what a loose look at documents finds and the reading does not account for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph_api.commands.options import examples, format_option
from graph_api.commands.sources import name_of, sources

if TYPE_CHECKING:
    from ingest.audit import Audit, Kind


@click.command(epilog=examples("lantoa audit samples", "lantoa audit archive --format json > gaps.json"))
@click.argument("paths", nargs=-1, required=True)
@format_option("table", "json")
def audit(paths: tuple[str, ...], layout: str) -> None:
    """List what may have been overlooked, with its place and the words around it, and how complete the reading is.

    Candidates come from patterns looser than those of the reading: numbers that no citation covers, quoted names after
    words for movements that no movement covers, lines of recipients that name nobody, fields that a header lacks. Not
    every gap is an error: a person judges. PATHS are as for ingest. Exit code 1 when a file could not be read.
    """
    from ingest.audit import audit as look  # noqa: PLC0415
    from ingest.model import IngestError, RawDocument  # noqa: PLC0415
    from ingest.pipeline import extract_file, extraction_of  # noqa: PLC0415

    found: list[Audit] = []
    failed = False
    for source in sources(paths):
        try:
            raw, extraction = (
                (source, extraction_of(source)) if isinstance(source, RawDocument) else extract_file(source)
            )
        except IngestError as error:
            failed = True
            click.echo(f"{name_of(source)}: {error.reason}", err=True)
        else:
            found.append(look(raw, extraction))
    _print(found, layout)
    if failed:
        click.get_current_context().exit(1)


def _print(found: Sequence[Audit], layout: str) -> None:
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.writing import to_json  # noqa: PLC0415
    from ingest.audit import Kind  # noqa: PLC0415

    if layout == "json":
        click.echo(to_json(_plain(found)))
        return
    show_table(("file", "kind", "at", "words"), list(_gaps(found)))
    click.echo()
    files = [(Path(one.path).name, *(_share([one], kind) for kind in Kind), _share([one])) for one in found]
    total = ("all", *(_share(found, kind) for kind in Kind), _share(found))
    show_table(("file", *Kind, "all"), [*files, total])


def _gaps(found: Sequence[Audit]) -> Iterator[tuple[str, str, int, str]]:
    for one in found:
        for gap in one.gaps:
            yield Path(one.path).name, gap.kind, gap.span.start, f"{gap.before} [{gap.words}] {gap.after}".strip()


def _share(found: Sequence[Audit], kind: Kind | None = None) -> str | None:
    from ingest.audit import completeness  # noqa: PLC0415

    share = completeness(found, kind)
    return None if share is None else f"{share:.1%}"


def _plain(found: Sequence[Audit]) -> dict[str, Any]:
    from ingest.audit import Kind, completeness  # noqa: PLC0415

    return {
        "files": [
            {
                "path": one.path,
                "completeness": completeness([one]),
                "candidates": {kind: one.candidates[kind] for kind in Kind},
                "gaps": [
                    {"kind": gap.kind, "start": gap.span.start, "end": gap.span.end}
                    | {"words": gap.words, "before": gap.before, "after": gap.after}
                    for gap in one.gaps
                ],
            }
            for one in found
        ],
        "kinds": {kind: completeness(found, kind) for kind in Kind},
        "completeness": completeness(found),
    }
