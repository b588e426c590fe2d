"""`lantoa verify`: whether every edge still stands in its text."""

import click

from graph_api.commands.options import examples, with_settings
from graph_api.settings import Settings


@click.command(epilog=examples("lantoa verify", "lantoa verify --data archive"))
@with_settings
def verify(settings: Settings) -> None:
    """Check every edge of the published data against the text it was read from.

    The kept text must be the one that was read, every quote must stand at its place with the words around it, every
    statement's edge must be there and every edge must have its words. Stops at the first lie with exit code 1.
    """
    from queries.snapshot import open_snapshot  # noqa: PLC0415
    from queries.verification import verify as check  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        found = check(snapshot, settings.data)
    if found.lie:
        click.echo(str(found.lie))
    click.echo(
        f"{found.files} files, {found.edges} edges, {found.statements} statements, {found.quotes} quotes checked, "
        + ("then something was wrong" if found.lie else "all as in the texts"),
        err=True,
    )
    if found.lie:
        click.get_current_context().exit(1)
