"""`lantoa docs`: pages that the program writes about itself."""

from pathlib import Path

import click

from graph_api.commands.options import examples

_OUTPUT = click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write to; else standard output."
)


@click.group(epilog=examples("lantoa docs ontology -o ontology.html", "lantoa docs questions > questions.md"))
def docs() -> None:
    """Write reference pages: the ontology, the commands, the questions, the property graph, Cypher on two engines."""


@docs.command(epilog=examples("lantoa docs ontology -o ontology.html"))
@_OUTPUT
def ontology(output: Path | None) -> None:
    """Write the ontology as one page in Vietnamese and English that needs no network."""
    from ontology.documentation import page  # noqa: PLC0415

    _put(page(), output)


@docs.command(epilog=examples("lantoa docs cli > docs/cli.md"))
@_OUTPUT
def cli(output: Path | None) -> None:
    """Write what --help says of every command."""
    from graph_api.reference import cli_reference  # noqa: PLC0415

    _put(cli_reference(), output)


@docs.command(epilog=examples("lantoa docs questions > docs/questions.md"))
@_OUTPUT
def questions(output: Path | None) -> None:
    """Write what every named question asks, takes and answers."""
    from graph_api.reference import questions_reference  # noqa: PLC0415

    _put(questions_reference(), output)


@docs.command("property-graph", epilog=examples("lantoa docs property-graph > docs/property-graph.md"))
@_OUTPUT
def property_graph(output: Path | None) -> None:
    """Write which labels, relationship types and columns Cypher finds."""
    from graph_api.reference import property_graph_reference  # noqa: PLC0415

    _put(property_graph_reference(), output)


@docs.command(epilog=examples("lantoa docs cypher > docs/cypher.md"))
@_OUTPUT
def cypher(output: Path | None) -> None:
    """Write what of Cypher only one engine knows, and what both read differently."""
    from graph_api.reference import cypher_reference  # noqa: PLC0415

    _put(cypher_reference(), output)


def _put(text: str, output: Path | None) -> None:
    from graph_api.writing import write_whole  # noqa: PLC0415

    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text)
