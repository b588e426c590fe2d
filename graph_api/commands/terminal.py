"""Tables on a terminal fit its width; in a file or pipe every row is one line."""

import shutil
import sys
from collections.abc import Iterable, Sequence

import click

from graph_api.writing import Cell, table


def show_table(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Print rows under headings."""
    click.echo(table(headings, rows, shutil.get_terminal_size().columns if sys.stdout.isatty() else None))
