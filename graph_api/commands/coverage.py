"""`lantoa coverage` and `lantoa cascade`: who answered, who is silent, and how far a document came."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_api.commands.options import as_of_option, examples, format_option, with_settings
from graph_api.settings import Settings

if TYPE_CHECKING:
    from queries.coverage import Coverage


@click.command(
    epilog=examples(
        "lantoa coverage 1486/KH-UBND",
        "lantoa coverage 19/CT-TTg --as-of 2021-12-31 --level district",
        "lantoa coverage 1873/KH-UBND --format html -o 1873.html",
        'lantoa coverage "Cả nước chung sức xây dựng nông thôn mới" --format csv',
    )
)
@click.argument("ref")
@as_of_option
@click.option("--level", metavar="LEVEL", help="Only bodies of a level: central, province, district, commune, or cấp.")
@format_option("table", "json", "csv", "html")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write to.")
@with_settings
def coverage(  # noqa: PLR0913, PLR0917  these are the options that users see
    settings: Settings, ref: str, as_of: str | None, level: str | None, layout: str, output: Path | None
) -> None:
    """Tell who was to carry out a document or a movement, who did, who is silent, and what is not known.

    Groups of recipients become the bodies they held on the document's date. A body is called silent only where the
    documents at hand can show it; everything else that has no answer is unknown, with the reason.
    """
    from graph_api.writing import write_whole  # noqa: PLC0415
    from queries.coverage import coverage as ask  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        found = ask(snapshot, ref, as_of=as_of, level=level)
    if layout == "table" and output is None:
        _show(found)
        return
    text = _written(found, layout)
    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text)
        click.echo(f"{len(found.rows)} rows written to {output}", err=True)


def _written(found: Coverage, layout: str) -> str:
    from graph_api.coverage_rows import HEADINGS, coverage_rows, shown  # noqa: PLC0415
    from graph_api.writing import table, to_csv, to_json  # noqa: PLC0415

    match layout:
        case "json":
            return to_json(found) + "\n"
        case "csv":
            return to_csv(HEADINGS, coverage_rows(found))
        case "html":
            from graph_api.rendering import file_page  # noqa: PLC0415

            return file_page("coverage_file.html", {"found": found})
        case _:
            from graph_api.coverage_rows import SHOWN  # noqa: PLC0415

            return table(SHOWN, shown(coverage_rows(found))) + "\n"


def _show(found: Coverage) -> None:
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.coverage_rows import SHOWN, coverage_rows, shown  # noqa: PLC0415
    from queries.coverage import Status  # noqa: PLC0415

    click.echo(f"{found.label}{f' as of {found.as_of}' if found.as_of else ''}")
    click.echo(", ".join(f"{found.count(status)} {status}" for status in Status))
    for note in found.notes:
        click.echo(f"note: {note.rpartition(' | ')[2]}")
    if found.rows or found.unasked:
        show_table(SHOWN, shown(coverage_rows(found)))


@click.command(epilog=examples("lantoa cascade 19/CT-TTg", "lantoa cascade 34-CT/TW --as-of 2023-06 --format json"))
@click.argument("ref")
@as_of_option
@format_option("table", "json", "csv")
@with_settings
def cascade(settings: Settings, ref: str, as_of: str | None, layout: str) -> None:
    """Tell how far a document or a movement has spread: by level, then by level and province.

    Days are the median from the document's date (or the first launch) to those that are dated to the day.
    """
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.coverage_rows import TIERS, tier_rows  # noqa: PLC0415
    from graph_api.writing import to_csv, to_json  # noqa: PLC0415
    from queries.cascade import cascade as ask  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        found = ask(snapshot, ref, as_of=as_of)
    match layout:
        case "json":
            click.echo(to_json(found))
        case "csv":
            click.echo(to_csv(TIERS, tier_rows(found)), nl=False)
        case _:
            when = f", {found.date}" if found.date else ""
            click.echo(f"{found.label}{when}{f', as of {found.as_of}' if found.as_of else ''}")
            show_table(TIERS, tier_rows(found))
