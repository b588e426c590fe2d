"""`lantoa evaluate`: how well documents are read, against what a person read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph_api.commands.options import examples, format_option

if TYPE_CHECKING:
    from ingest.evaluation import Report

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    epilog=examples(
        "lantoa evaluate gold extracted --misses",
        "lantoa evaluate gold --texts texts --format markdown",
        "lantoa evaluate gold --texts texts --formats manifest.json --into docs/accuracy.md --section seeds",
    )
)
@click.argument("gold", type=_FOLDER)
@click.argument("predicted", type=_FOLDER, required=False)
@click.option("--texts", type=_FOLDER, help="Folder of the texts that the gold speaks of: read them now.")
@click.option("--formats", type=_FILE, help='JSON list of {"id", "format"}: adds a table per format.')
@click.option("--misses", is_flag=True, help="List everything that was missed, wrong or too much.")
@click.option("--into", type=_FILE, help="Page to write the Markdown tables into, between its marks.")
@click.option("--section", help="Which marks: <!-- accuracy:SECTION:start --> and :end; else <!-- accuracy:start -->.")
@format_option("table", "markdown", "json")
def evaluate(  # noqa: PLR0913, PLR0917  these are the options that users see
    gold: Path,
    predicted: Path | None,
    texts: Path | None,
    formats: Path | None,
    misses: bool,
    into: Path | None,
    section: str | None,
    layout: str,
) -> None:
    """Measure extracted documents against a gold standard, per kind of mention and per format.

    GOLD is a folder of JSON files made by hand, PREDICTED one of the same names as `lantoa extract` writes them; with
    --texts the texts are read now instead.
    """
    from ingest.evaluation import by_format, predict, read_folder, read_formats  # noqa: PLC0415
    from ingest.evaluation import evaluate as measure  # noqa: PLC0415

    if (predicted is None) == (texts is None):
        raise click.UsageError("give either PREDICTED or --texts")
    wanted = read_folder(gold)
    found = predict(wanted, texts) if texts else read_folder(predicted) if predicted else {}
    report = measure(wanted, found)
    kinds = by_format(wanted, found, read_formats(formats)) if formats else {}
    if into:
        _fill(into, section, _markdown(report, kinds, len(wanted)))
    else:
        click.echo(_written(report, kinds, len(wanted), layout))
    if misses:
        click.echo("\n".join(report.misses), err=layout != "table")


def _written(report: Report, kinds: Mapping[str, Report], documents: int, layout: str) -> str:
    from graph_api.writing import to_json  # noqa: PLC0415

    match layout:
        case "json":
            return to_json({**_plain(report), "formats": {kind: _plain(one) for kind, one in kinds.items()}})
        case "markdown":
            return _markdown(report, kinds, documents)
        case _:
            return "\n\n".join([report.text(), *(f"{kind}\n{one.text()}" for kind, one in kinds.items())])


def _plain(report: Report) -> dict[str, Any]:
    rows = [
        {"measure": row.measure, "precision": row.precision, "recall": row.share, "f1": row.f1}
        | {"right": row.right, "gold": row.gold, "found": row.found}
        for row in report.rows
    ]
    return {"rows": rows, "misses": list(report.misses)}


def _markdown(report: Report, kinds: Mapping[str, Report], documents: int) -> str:
    from ingest.evaluation import format_table  # noqa: PLC0415

    parts = [f"{documents} document{'' if documents == 1 else 's'}.", report.markdown()]
    if kinds:
        parts += ["By format: F1 or share, and in brackets how many there are in the gold.", format_table(kinds)]
    return "\n\n".join(parts)


def _fill(page: Path, section: str | None, tables: str) -> None:
    """The tables put between the marks of a page, whole or not at all."""
    from graph_api.writing import write_whole  # noqa: PLC0415

    name = f"accuracy:{section}" if section else "accuracy"
    start, end = f"<!-- {name}:start -->", f"<!-- {name}:end -->"
    text = page.read_text("utf-8")
    marked = re.compile(rf"{re.escape(start)}\n.*?{re.escape(end)}", re.DOTALL)
    if not marked.search(text):
        raise click.UsageError(f"{page} has no line {start} followed by {end}")
    write_whole(page, marked.sub(lambda _: f"{start}\n{tables}\n{end}", text, count=1))
    click.echo(f"written into {page}", err=True)
