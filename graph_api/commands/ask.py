"""`lantoa resolve`: what a reference means as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from graph_api.commands.options import as_of_option, examples, format_option, with_settings
from graph_api.settings import Settings

if TYPE_CHECKING:
    from queries.model import Candidate


@click.command(epilog=examples('lantoa resolve "chi thi 34"', 'lantoa resolve "Kế hoạch 1486" --format json'))
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 100), default=10, show_default=True, help="How many candidates.")
@as_of_option
@format_option("table", "json")
@with_settings
def resolve(settings: Settings, text: str, limit: int, as_of: str | None, layout: str) -> None:
    """List the documents that a reference may mean.

    TEXT is a number, a few words of a title, or a key; the likeliest document comes first. Accents, leading zeros
    and the marks between the parts of a number do not matter. Exit code 1 when nothing fits.
    """
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.writing import to_json  # noqa: PLC0415
    from queries.binding import edtf  # noqa: PLC0415
    from queries.resolve import resolve as candidates  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        found = candidates(snapshot, text, limit, as_of=edtf("--as-of", as_of) if as_of else None)
    if layout == "json":
        click.echo(to_json(found))
    elif found:
        show_table(
            ("score", "key", "document", "date", "issuer", "title", "why"),
            [_row(one) for one in found],
        )
    if not found:
        click.echo(f"nothing is called {text!r}", err=True)
        click.get_current_context().exit(1)


def _row(one: Candidate) -> tuple[str | None, ...]:
    document, why = one.document, one.why.rpartition(" | ")[2]
    return (f"{one.score:.2f}", document.key, document.label, document.date, document.issuer, document.title, why)
