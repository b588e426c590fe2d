"""`lantoa push`: the published graph on servers, kept equal by sending what changed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from graph_api.commands.options import examples, with_settings
from graph_api.settings import Settings


@click.group(epilog=examples("lantoa push neo4j", "lantoa push sparql http://localhost:3030/ds/data"))
def push() -> None:
    """Send the published graph to a server of yours; what is there already is not sent again."""


@push.command(
    epilog=examples(
        "LANTOA_NEO4J_URI=bolt://localhost:7687 LANTOA_NEO4J_PASSWORD=… lantoa push neo4j",
        "lantoa push neo4j && lantoa query implements -p document=34-CT/TW --engine neo4j",
    )
)
@with_settings
def neo4j(settings: Settings) -> None:
    """Make the property graph in a Neo4j what is published here.

    The server is that of LANTOA_NEO4J_URI, LANTOA_NEO4J_USER, LANTOA_NEO4J_PASSWORD and LANTOA_NEO4J_DATABASE. Of files
    that are new, changed or gone, all that they speak of is written again, and what nothing says any more is deleted.
    Stopped on the way, it goes on where it was when called again.
    """
    from queries.engines.neo4j import Server  # noqa: PLC0415
    from queries.push_neo4j import push as send  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    server = Server.from_environment()
    with open_snapshot(settings.data) as snapshot, _progress("push") as progress:
        done = send(snapshot.store, server, progress)
    click.echo(
        f"{server.uri}: {done.graphs} graphs new or changed, {done.gone} gone; "
        f"{done.written} things written, {done.deleted} deleted"
    )


@push.command(epilog=examples("lantoa push sparql http://localhost:3030/ds/data"))
@click.argument("url")
@with_settings
def sparql(settings: Settings, url: str) -> None:
    """Make the named graphs of a SPARQL 1.1 graph store what is published here.

    URL is the address for the Graph Store Protocol; that of Apache Jena Fuseki ends in /data. A server that asks for a
    password gets LANTOA_SPARQL_USER and LANTOA_SPARQL_PASSWORD.
    """
    from queries.engines.sparql_address import Address  # noqa: PLC0415
    from queries.push_sparql import EXAMPLE  # noqa: PLC0415
    from queries.push_sparql import push as send  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    server = Address.read(url, EXAMPLE)
    with open_snapshot(settings.data) as snapshot, _progress("push") as progress:
        done = send(snapshot.store, server, progress)
    click.echo(f"{server.url}: {done.sent} graphs sent, {done.same} were there, {done.gone} taken away")


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Tells on a terminal how many steps of how many are done."""
    terminal = sys.stderr.isatty()

    def tell(done: int, of: int) -> None:
        if terminal:
            click.echo(f"\r\x1b[K{what} {done}/{of}", err=True, nl=False)

    yield tell
    if terminal:
        click.echo("\r\x1b[K", err=True, nl=False)
