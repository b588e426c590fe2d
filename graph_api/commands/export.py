"""`lantoa export`: the published graph in the formats of others."""

from __future__ import annotations

from pathlib import Path

import click

from graph_api.commands.options import examples, with_settings
from graph_api.settings import Settings

_FORMATS = ("trig", "nquads", "ttl", "jsonld", "graphml", "gexf", "cypher", "csv", "neo4j-admin")


@click.command(
    epilog=examples(
        "lantoa export trig -o graph.trig",
        "lantoa export graphml -o graph.graphml",
        "lantoa export csv -o tables",
        "lantoa export neo4j-admin -o bulk && cd bulk && neo4j-admin database import full neo4j @import.args",
    )
)
@click.argument("layout", metavar="FORMAT", type=click.Choice(_FORMATS))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="File, or new folder, to write to."
)
@with_settings
def export(settings: Settings, layout: str, output: Path) -> None:
    """Write what is published as FORMAT: trig, nquads, ttl, jsonld, graphml, gexf, cypher, csv or neo4j-admin.

    csv and neo4j-admin (for a bulk import into an empty Neo4j) are folders. Checksums stand beside the file or in the
    folder; `sha256sum --check` reads them.
    """
    from queries.export import Format  # noqa: PLC0415
    from queries.export import export as write  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        files = write(snapshot, Format(layout), output)
    size = sum(file.stat().st_size for file in files)
    click.echo(f"{len(files)} files, {size:,} bytes written to {output}", err=True)
