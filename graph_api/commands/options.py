"""Options that several commands share."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import click


def with_settings(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the settings first; `--data` may stand behind its name too."""

    @click.option(
        "--data",
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder that keeps everything (as before the command's name).",
    )
    @click.pass_context
    @wraps(command)
    def called(ctx: click.Context, /, *, data: Path | None, **parameters: Any) -> Any:
        settings = ctx.obj if data is None else replace(ctx.obj, data=data)
        return command(settings, **parameters)

    return called


def format_option(*formats: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--format`, the first one being the default."""
    return click.option(
        "--format",
        "layout",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="How the answer is written.",
    )


def as_of_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--as-of`, which every command that asks documents takes."""
    return click.option("--as-of", metavar="DATE", help="Leave out later documents: 2023, 2023-04 or 2023-04-19.")(
        command
    )


def examples(*lines: str) -> str:
    r"""The end of a command's help.

    >>> examples("lantoa version")
    '\x08\nExamples:\n  lantoa version\n'
    """
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in lines), ""])
