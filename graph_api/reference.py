"""The reference pages docs/cli.md and docs/questions.md, made from the program itself."""

import shlex
from collections.abc import Iterable, Iterator

import click

from graph_api.cli import main
from queries.catalogue import Parameter, Question, names, question

_WIDTH = 100
"""columns of the printed help, whatever terminal writes the page"""


def commands(command: click.Command = main, path: tuple[str, ...] = ("lantoa",)) -> Iterator[tuple[str, click.Command]]:
    """Every command with its full name, groups before their members.

    >>> next(commands())[0]
    'lantoa'
    """
    yield " ".join(path), command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            member = command.get_command(context, name)
            if member is not None and not member.hidden:
                yield from commands(member, (*path, name))


def _help(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=name, terminal_width=_WIDTH, max_content_width=_WIDTH)
    return command.get_help(context)


def cli_reference() -> str:
    """The page docs/cli.md: what `--help` says of every command."""
    sections = [f"## {name}\n\n```text\n{_help(name, command)}\n```\n" for name, command in commands()]
    return "\n".join(["# Commands\n\nWritten by `lantoa docs cli`; the program's own help.\n", *sections])


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _need(parameter: Parameter) -> str:
    if parameter.default is not None:
        return f"default `{parameter.default}`"
    return "required" if parameter.required else "optional"


def example_command(one: Question) -> str:
    """The command line that asks a question's own example.

    >>> example_command(question("implements"))
    'lantoa query implements -p document=34-CT/TW'
    """
    pairs = [shlex.quote(f"{name}={value}") for name, value in one.example.items()]
    return " ".join(["lantoa query", one.name, *(f"-p {pair}" for pair in pairs)])


def _question_section(one: Question) -> str:
    takes = [
        (f"`{parameter.name}`", parameter.type.value, _need(parameter), parameter.label.vi, parameter.label.en)
        for parameter in one.parameters
    ]
    gives = [(f"`{column.name}`", column.type.value, column.heading.vi, column.heading.en) for column in one.columns]
    parts = [
        f"## {one.name}",
        f"**{one.title.vi}**\\\n**{one.title.en}**",
        f"{one.description.vi}\\\n{one.description.en}",
        f"```sh\n{example_command(one)}\n```",
        _table(("Parameter", "Type", "Need", "Tiếng Việt", "English"), takes) if takes else "No parameters.",
        _table(("Column", "Type", "Tiếng Việt", "English"), gives),
    ]
    return "\n\n".join(parts) + "\n"


def questions_reference() -> str:
    """The page docs/questions.md: what every named question asks, takes and answers."""
    sections = [_question_section(question(name)) for name in names()]
    return "\n".join(
        ["# Questions\n\nWritten by `lantoa docs questions` from the headers in `queries/sparql/`.\n", *sections]
    )
