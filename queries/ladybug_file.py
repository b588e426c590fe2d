"""Tệp ladybug: the property graph of a snapshot as one file of the embedded Cypher engine.

Written once, by COPY from Arrow tables, when the snapshot is published; afterwards opened read-only.
"""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pyoxigraph import Store

from queries.errors import EngineError
from queries.projection import Node, Projection, Relationship
from queries.property_graph import Column, Value, node_tables, relationship_tables

if TYPE_CHECKING:
    import ladybug
    import pyarrow as pa

NAME: Final = "graph.lbug"
"""what the file is called in a snapshot"""

_BATCH: Final = 100_000
"""rows of one COPY"""
_MAX_SIZE: Final = 1 << 36
"""bytes that the file may grow to: so much address space a reader takes"""
_ENDS: Final = (Column("from", "string", ""), Column("to", "string", ""))
_ATTEMPTS: Final = 5
_PAUSE: Final = 0.2  # seconds; a writer's checkpoint takes less
_TYPES: Final = {
    "string": "STRING",
    "strings": "STRING[]",
    "integer": "INT64",
    "decimal": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}


def build(store: Store, path: Path) -> None:
    """The property graph of a store, written to a new file.

    Raises:
        EngineError: ladybug or pyarrow is not installed, or fails.

    """
    try:
        import ladybug  # noqa: PLC0415  not needed by those who never publish or ask Cypher

        with ladybug.Database(path, max_num_threads=1, max_db_size=_MAX_SIZE) as database:
            connection = ladybug.Connection(database)
            connection.execute("BEGIN TRANSACTION")  # one flush to the disk instead of one for each table
            _declare(connection)
            _copy(connection, Projection(store).rows())
            connection.execute("COMMIT")
            connection.close()
    except (ImportError, RuntimeError, OSError) as error:
        raise EngineError(f"ladybug: {error}") from error


def opened(path: Path) -> "ladybug.Database":
    """The file, to be read only.

    Raises:
        EngineError: ladybug is not installed, or the file is missing or broken.

    """
    try:
        import ladybug  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"ladybug: {error}; install it with: pip install ladybug") from error
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            return ladybug.Database(path, read_only=True, max_num_threads=1, max_db_size=_MAX_SIZE)
        except RuntimeError as error:  # "checkpoint recovery is pending": somebody else is just closing it
            if attempt == _ATTEMPTS:
                raise EngineError(f"{path} cannot be opened: {error}") from error
            time.sleep(_PAUSE)
    raise AssertionError("not reached")


def _declare(connection: "ladybug.Connection") -> None:
    for node in node_tables().values():
        columns = ", ".join([*_typed(node.columns), "PRIMARY KEY (id)"])
        connection.execute(f"CREATE NODE TABLE {node.label} ({columns})")
    for edge in relationship_tables().values():
        ends = (f"FROM {source} TO {target}" for source, target in edge.ends)
        connection.execute(f"CREATE REL TABLE {edge.type} ({', '.join([*ends, *_typed(edge.columns)])})")


def _typed(columns: Iterable[Column]) -> Iterator[str]:
    return (f"{column.name} {_TYPES[column.type]}" for column in columns)


def _copy(connection: "ladybug.Connection", rows: Iterable[Node | Relationship]) -> None:
    """Nodes as they come; relationships, whose ends have to be there, wait as tables until all nodes are."""
    waiting: list[tuple[str, pa.Table]] = []
    for batch in _batches(rows):
        for (target, columns), values in _by_table(batch).items():
            if target in node_tables():
                connection.execute(f"COPY {target} FROM $rows", {"rows": _table(columns, values)})
            else:
                waiting.append((target, _table(columns, values)))
    for target, table in waiting:
        connection.execute(target, {"rows": table})


def _by_table(rows: Iterable[Node | Relationship]) -> dict[tuple[str, tuple[Column, ...]], list[tuple[Value, ...]]]:
    """Values by where they go: a label, or the statement that copies relationships between two labels."""
    found = defaultdict(list)
    for row in rows:
        if isinstance(row, Node):
            found[row.label, node_tables()[row.label].columns].append(row.values)
        else:
            statement = f"COPY {row.type} FROM $rows (from='{row.source_label}', to='{row.target_label}')"
            columns = (*_ENDS, *relationship_tables()[row.type].columns)
            found[statement, columns].append((row.source, row.target, *row.values))
    return found


def _batches(rows: Iterable[Any]) -> Iterator[list[Any]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, _BATCH)):
        yield batch


def _table(columns: Sequence[Column], rows: Sequence[tuple[Value, ...]]) -> "pa.Table":
    import pyarrow as pa  # noqa: PLC0415

    types = {
        "string": pa.string(),
        "strings": pa.list_(pa.string()),
        "integer": pa.int64(),
        "decimal": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
    }
    arrays = [
        pa.array(values, types[column.type]) for column, values in zip(columns, zip(*rows, strict=True), strict=True)
    ]
    return pa.table(arrays, names=[column.name for column in columns])
