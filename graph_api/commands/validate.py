"""`lantoa validate`: what is wrong with a graph, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from graph_api.commands.options import examples, with_settings
from graph_api.commands.sources import name_of, sources
from graph_api.settings import Settings

if TYPE_CHECKING:
    from pyoxigraph import Quad


_RDF: Final = frozenset({".trig", ".nq", ".ttl", ".nt"})


@click.command(
    epilog=examples("lantoa validate", "lantoa validate samples --language vi", "lantoa validate graph.trig")
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--language", type=click.Choice(["en", "vi"]), default="en", show_default=True)
@with_settings
def validate(settings: Settings, paths: tuple[str, ...], language: str) -> None:
    """Check graphs against the shapes of the ontology.

    Without PATH the published data is checked. PATH is RDF (.trig, .nq, .ttl, .nt) or documents, which are read for the
    purpose and kept nowhere. Exit code 1 when something is wrong.
    """
    from ontology.validation import validate as check  # noqa: PLC0415

    report = check(_quads(paths) if paths else _published(settings))
    for finding in report.findings:
        click.echo(finding.in_words(language))
    wrong = len(report.findings)
    click.echo(f"{report.graphs} graphs checked, {f'{wrong} findings' if wrong else 'nothing is wrong'}", err=True)
    if wrong:
        click.get_current_context().exit(1)


def _published(settings: Settings) -> Iterator[Quad]:
    from queries.judgements import is_repeated  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    with open_snapshot(settings.data) as snapshot:
        yield from (quad for quad in snapshot.store if not is_repeated(quad))


def _quads(paths: Iterable[str]) -> Iterator[Quad]:
    from pyoxigraph import Store  # noqa: PLC0415

    from ingest.load import load  # noqa: PLC0415
    from ingest.model import RawDocument  # noqa: PLC0415
    from ingest.pipeline import graphs_of, ingest  # noqa: PLC0415

    read = Store()
    for path in paths:
        if Path(path).suffix in _RDF:
            yield from _rdf(path)
            continue
        for source in sources([path]):
            graphs = graphs_of(source) if isinstance(source, RawDocument) else ingest(source)
            load(read, graphs, name_of(source), datetime.now(UTC))
    yield from read


def _rdf(path: str) -> Iterator[Quad]:
    from pyoxigraph import RdfFormat, parse  # noqa: PLC0415

    try:
        yield from parse(path=path, format=RdfFormat.from_extension(Path(path).suffix.removeprefix(".")))
    except (OSError, SyntaxError) as error:
        raise click.ClickException(f"{path}: {error}") from None
