"""Questions and the engines that answer them, over an immutable snapshot."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from queries.notebook import Graph


def open_graph(data: Path | str = "lantoa-data") -> "Graph":
    """The published graph of a data folder, for notebooks (`queries.notebook`)."""
    from queries.notebook import Graph  # noqa: PLC0415  the parts of this package do not need it

    return Graph.open(data)
