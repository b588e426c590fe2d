"""A click group that imports a command's module when the command is asked for."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """A group whose commands are named by "module:attribute", in the order in which help lists them.

    >>> LazyGroup("tools", commands_in={"version": "graph_api.commands.serve:version"}).list_commands(None)
    ['version']
    """

    def __init__(self, name: str | None = None, *, commands_in: Mapping[str, str], **attributes: Any) -> None:
        super().__init__(name, **attributes)
        self.commands_in = commands_in

    def list_commands(self, ctx: click.Context | None) -> list[str]:  # noqa: ARG002  click's signature
        """The names, in the order given."""
        return list(self.commands_in)

    def get_command(self, ctx: click.Context | None, cmd_name: str) -> click.Command | None:  # noqa: ARG002  the same
        """The command of that name, imported now."""
        if cmd_name not in self.commands_in:
            return None
        module, _, attribute = self.commands_in[cmd_name].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command
