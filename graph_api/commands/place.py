"""`lantoa place`: which administrative unit a name means, what it was made of and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from graph_api.commands.options import examples

if TYPE_CHECKING:
    from ontology.places import Change, Match, Unit


@click.command(
    epilog=examples(
        'lantoa place "xã Lệ Thủy"',
        'lantoa place "huyện Lệ Thủy" --as-of 2024-06-30',
        'lantoa place "TX. Ngã Năm"',
        "lantoa place 26740",
    )
)
@click.argument("text")
@click.option(
    "--as-of", metavar="DATE", help="Only units that existed on that day, or on the first one of a month or a year."
)
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="How many units of one name.")
def place(text: str, as_of: str | None, limit: int) -> None:
    """Tell what an administrative unit was and became.

    TEXT is the name of a province, district or commune, or its official code. Names may be written without accents or
    type. Exit code 1 when nothing fits.
    """
    from ontology.places import gazetteer  # noqa: PLC0415
    from queries.binding import edtf  # noqa: PLC0415
    from queries.dates import first_day  # noqa: PLC0415

    on = date.fromisoformat(first_day(edtf("--as-of", as_of))) if as_of else None
    found = gazetteer().coded(text, on) or gazetteer().find(text, on=on)
    if not found:
        click.echo(f"no unit is called {text!r}{f' on {on}' if on else ''}", err=True)
        click.get_current_context().exit(1)
    for match in found[:limit]:
        click.echo("\n".join(_told(match, on)))
    if len(found) > limit:
        click.echo(f"… and {len(found) - limit} more; add the type or the unit above, or raise --limit", err=True)


def _told(match: Match, on: date | None) -> Iterator[str]:
    from ontology.places import gazetteer  # noqa: PLC0415
    from ontology.succession import latest  # noqa: PLC0415

    unit, places = match.unit, gazetteer()
    full = ", ".join([unit.full_name, *(above.full_name for above in places.ancestors(unit, on))])
    yield f"{full}  {_period(unit)}  {unit.level}, code {unit.code}, {match.why}"
    for change in places.changes_into(unit):
        yield f"  made of   {_changed(change, change.old)}"
    became = places.changes_of(unit)
    for change in became:
        yield f"  became    {_changed(change, change.new)}"
    today = [one for one in latest(unit) if became and one not in places.successors(unit)]
    if today:
        yield f"  today     {', '.join(one.full_name for one in today)}"


def _period(unit: Unit) -> str:
    start = str(unit.valid_from) if unit.valid_from else "…"
    end = str(unit.valid_to) if unit.valid_to else "today"
    return f"({'about ' if unit.estimated else ''}{start} – {end})"


def _changed(change: Change, other: Unit) -> str:
    from ontology.places import gazetteer  # noqa: PLC0415

    above = gazetteer().parent(other)
    basis = f", {change.basis}" if change.basis else ""
    return f"{other.full_name}{f', {above.full_name}' if above else ''}  ({change.day}, {change.kind}{basis})"
