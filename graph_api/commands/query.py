"""`lantoa query`: named questions, and an analyst's own SPARQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import click

from graph_api.commands.options import as_of_option, examples, format_option, with_settings
from graph_api.settings import Settings

if TYPE_CHECKING:
    from queries.model import Table

_LONGEST = 1 << 20
"""bytes of a query: more than the characters that are read can take"""
_ENGINES = ("oxigraph", "ladybug", "neo4j", "endpoint")


@click.command(
    epilog=examples(
        "lantoa query",
        "lantoa query implements -p document=34-CT/TW",
        'lantoa query documents-of -p organisation="UBND huyện Lệ Thủy" --format csv',
        "lantoa query implements -p document=34-CT/TW --as-of 2023-06-30 --engine neo4j",
        "lantoa query --sparql count.rq",
        "echo 'MATCH (d:Document) RETURN d.level AS level, count(*) AS documents' | lantoa query --cypher -",
    )
)
@click.argument("name", required=False)
@click.option(
    "-p", "--parameter", "pairs", multiple=True, metavar="NAME=VALUE", help="A parameter, as people write it."
)
@as_of_option
@click.option(
    "--engine",
    type=click.Choice(_ENGINES),
    help="Who answers: SPARQL (oxigraph, the default) or Cypher (ladybug) on the snapshot, the Neo4j of "
    "LANTOA_NEO4J_URI, or the SPARQL server at LANTOA_SPARQL_ENDPOINT.",
)
@click.option("--sparql", type=click.File("rb"), metavar="FILE", help="Ask the query in FILE (- for standard input).")
@click.option(
    "--cypher",
    type=click.File("rb"),
    metavar="FILE",
    help="Ask the Cypher query in FILE (- for standard input), on the snapshot or with --engine neo4j.",
)
@format_option("table", "json", "csv")
@with_settings
def query(  # noqa: PLR0913, PLR0917  these are the options that users see
    settings: Settings,
    name: str | None,
    pairs: tuple[str, ...],
    as_of: str | None,
    engine: str | None,
    sparql: BinaryIO | None,
    cypher: BinaryIO | None,
    layout: str,
) -> None:
    """Ask a named question; without NAME, list the questions.

    Every question with its parameters and columns is described in docs/questions.md and by `lantoa docs questions`.
    """
    if (sparql or cypher) and (name or pairs or as_of or (sparql and (cypher or engine))):
        raise click.UsageError("--sparql and --cypher go without a question's name and parameters, and not together")
    if cypher is not None and engine not in (None, "ladybug", "neo4j"):
        raise click.UsageError(f"{engine} does not speak Cypher; ladybug and neo4j do")
    if sparql is not None:
        _own(settings, _text(sparql), layout)
    elif cypher is not None:
        _own_cypher(settings, _text(cypher), engine or "ladybug", layout)
    elif name is None:
        _list(layout)
    else:
        given = dict(map(_pair, pairs)) | ({"as_of": as_of} if as_of else {})
        _named(settings, (name, engine or _ENGINES[0]), given, layout)


def _pair(written: str) -> tuple[str, str]:
    name, equals, value = written.partition("=")
    if not (name and equals):
        raise click.UsageError(f"-p takes NAME=VALUE, found {written!r}")
    return name.strip(), value


def _list(layout: str) -> None:
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.writing import to_csv, to_json  # noqa: PLC0415
    from queries.catalogue import names, question  # noqa: PLC0415

    headings = ("name", "title_vi", "title_en", "parameters")
    rows = [
        (one.name, one.title.vi, one.title.en, ", ".join(parameter.name for parameter in one.parameters))
        for one in map(question, names())
    ]
    match layout:
        case "json":
            click.echo(to_json([dict(zip(headings, row, strict=True)) for row in rows]))
        case "csv":
            click.echo(to_csv(headings, rows), nl=False)
        case _:
            show_table(("name", "câu hỏi", "question", "parameters"), rows)


def _named(settings: Settings, asked: tuple[str, str], parameters: dict[str, str], layout: str) -> None:
    from graph_api.answers import answer  # noqa: PLC0415
    from graph_api.writing import to_json  # noqa: PLC0415
    from queries.catalogue import question  # noqa: PLC0415
    from queries.engines import Engine, run  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    name, engine = asked
    with open_snapshot(settings.data) as snapshot:
        found = run(Engine(engine), snapshot, question(name), parameters)
    if layout == "json":
        click.echo(to_json(answer(name, parameters, found)))
    else:
        _show(found, layout)


def _show(found: Table, layout: str) -> None:
    from graph_api.commands.terminal import show_table  # noqa: PLC0415
    from graph_api.writing import to_csv  # noqa: PLC0415

    if layout == "csv":
        click.echo(to_csv(found.columns, found.rows), nl=False)
    elif found.rows:
        show_table(found.columns, found.rows)
    else:
        click.echo("no rows", err=True)
    if found.truncated:
        click.echo(f"only the first {len(found.rows)} rows are shown", err=True)


def _own(settings: Settings, text: str, layout: str) -> None:
    """An analyst's own query: rows in the format wanted, graphs as Turtle (table) or JSON-LD."""
    from queries.guard import Limits, formats, run_text  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415
    from queries.sparql_text import inspect  # noqa: PLC0415

    of_rows = "json" in formats(inspect(text).form)
    wanted = ({"table": "json"} if of_rows else {"table": "turtle", "json": "jsonld"}).get(layout, layout)
    with open_snapshot(settings.data) as snapshot:
        limits = Limits(settings.deadline, settings.row_limit, settings.memory_limit)
        answer = run_text(snapshot, text, wanted, limits)
    if layout == "table" and of_rows:
        _show_results(answer.body)
    else:
        click.echo(answer.body.decode().rstrip("\n"))
    if answer.truncated:
        click.echo(f"only the first {settings.row_limit} rows are shown", err=True)


def _own_cypher(settings: Settings, text: str, engine: str, layout: str) -> None:
    """An analyst's own Cypher."""
    from graph_api.writing import to_json  # noqa: PLC0415
    from queries.cypher_guard import run_cypher, run_cypher_on_server  # noqa: PLC0415
    from queries.engines.neo4j import Server  # noqa: PLC0415
    from queries.guard import Limits  # noqa: PLC0415
    from queries.snapshot import open_snapshot  # noqa: PLC0415

    limits = Limits(settings.deadline, settings.row_limit, settings.memory_limit)
    if engine == "neo4j":
        found = run_cypher_on_server(Server.from_environment(), text, limits)
    else:
        with open_snapshot(settings.data) as snapshot:
            found = run_cypher(snapshot, text, limits)
    if layout == "json":
        click.echo(to_json(found))
    else:
        _show(found, layout)


def _text(file: BinaryIO) -> str:
    """What a file holds, which is not read further than a query may be long."""
    from queries.errors import BadQueryError, QueryRefusedError  # noqa: PLC0415

    data = file.read(_LONGEST + 1)
    if len(data) > _LONGEST:
        raise QueryRefusedError(f"a query of more than {_LONGEST:,} bytes")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise BadQueryError(f"byte {data[error.start]:#04x} at position {error.start} is not UTF-8") from None


def _show_results(body: bytes) -> None:
    """SPARQL results in JSON as a table."""
    import json  # noqa: PLC0415

    from graph_api.commands.terminal import show_table  # noqa: PLC0415

    result = json.loads(body)
    if "boolean" in result:
        click.echo("yes" if result["boolean"] else "no")
        return
    columns = result["head"]["vars"]
    rows = [[row.get(name, {}).get("value") for name in columns] for row in result["results"]["bindings"]]
    show_table(columns, rows)
