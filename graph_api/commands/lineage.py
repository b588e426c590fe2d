"""`lantoa lineage`: what a document rests on and what implements it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_api.commands.options import as_of_option, examples, format_option, with_settings
from graph_api.settings import Settings

if TYPE_CHECKING:
    from queries.model import Lineage


@click.command(
    epilog=examples(
        "lantoa lineage 34-CT/TW --direction down --evidence",
        'lantoa lineage "Kế hoạch 1127" --direction up',
        "lantoa lineage 19/CT-TTg --format html -o 19.html",
    )
)
@click.argument("ref")
@click.option("--direction", type=click.Choice(["up", "down", "both"]), default="both", show_default=True)
@click.option("--depth", type=click.IntRange(min=1), default=6, show_default=True, help="How many steps to walk.")
@as_of_option
@click.option("--evidence", is_flag=True, help="Print the words that prove every edge, with their place.")
@format_option("table", "json", "html", "graphml")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write to.")
@with_settings
def lineage(  # noqa: PLR0913, PLR0917  these are the options that users see
    settings: Settings,
    ref: str,
    direction: str,
    depth: int,
    as_of: str | None,
    evidence: bool,
    layout: str,
    output: Path | None,
) -> None:
    """Show what a document rests on and what implements it.

    Up leads to what it rests on, down to what implements it. REF is a number as people write it, or a key. In JSON,
    HTML and GraphML the proving words are always there; html is the picture, one file that needs no network.
    """
    from graph_api.writing import write_whole  # noqa: PLC0415
    from queries.binding import edtf  # noqa: PLC0415
    from queries.lineage import Walk  # noqa: PLC0415
    from queries.lineage import lineage as walk_from  # noqa: PLC0415
    from queries.model import Direction  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    day = edtf("--as-of", as_of) if as_of else None
    walk = Walk(Direction(direction), depth, evidence=evidence or layout != "table", as_of=day)
    with open_snapshot(settings.data) as snapshot:
        found = walk_from(snapshot, ref, walk)
    text = _written(found, layout, evidence=evidence)
    if output is None:
        click.echo(text)
    else:
        write_whole(output, text + "\n")
        click.echo(f"{len(found.documents)} documents, {len(found.edges)} relations written to {output}", err=True)


def _written(found: Lineage, layout: str, *, evidence: bool) -> str:
    match layout:
        case "json":
            from graph_api.writing import to_json  # noqa: PLC0415

            return to_json(found)
        case "html":
            from visualisations.network import to_html  # noqa: PLC0415

            return to_html(found).rstrip("\n")
        case "graphml":
            from queries.lineage import to_graphml  # noqa: PLC0415

            return to_graphml(found).rstrip("\n")
        case _:
            from graph_api.tree import as_text  # noqa: PLC0415

            return as_text(found, evidence=evidence)
