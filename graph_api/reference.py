"""The reference pages docs/cli.md and docs/questions.md, made from the program itself."""

from collections.abc import Iterator

import click

from graph_api.cli import main

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
