"""Ladybug: embedded Cypher on the property graph of a snapshot."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from queries.binding import values
from queries.catalogue import Dialect, Question, cypher
from queries.cypher_dialects import explained
from queries.engines import ROW_LIMIT, told_once
from queries.errors import EngineError
from queries.ladybug_file import opened
from queries.model import Table
from queries.property_graph import plain
from queries.snapshot import Snapshot
from queries.source import Source

if TYPE_CHECKING:
    import ladybug

_OPENED: Final = 2
"""so many snapshots stay open"""


def run(source: Source, question: Question, parameters: Mapping[str, str], limit: int = ROW_LIMIT) -> Table:
    """The answer to a question, at most `limit` rows; parameters as people write them. For errors see `engines.run`."""
    if not isinstance(source, Snapshot):
        raise EngineError("ladybug asks a published snapshot, not a bare store")
    given = values(source, question, parameters)
    with connection(source) as asking:
        _, rows = ask(asking, cypher(question.name, Dialect.LADYBUG), given)
        found = list(islice(told_once(source, question, (tuple(map(plain, row)) for row in rows)), limit + 1))
    return Table(tuple(column.name for column in question.columns), tuple(found[:limit]), truncated=len(found) > limit)


@contextmanager
def connection(snapshot: Snapshot) -> "Iterator[ladybug.Connection]":
    """A connection to the snapshot's file, which stays open for the next one."""
    import ladybug  # noqa: PLC0415

    with ladybug.Connection(_database(snapshot.cypher)) as asking:
        yield asking


def ask(
    asking: "ladybug.Connection", text: str, parameters: Mapping[str, Any]
) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """The columns and the rows of one statement."""
    try:
        result = asking.execute(text, dict(parameters))
    except RuntimeError as error:
        raise EngineError(f"ladybug: {explained(str(error), text, Dialect.LADYBUG)}") from error
    assert not isinstance(result, list)
    return tuple(result.get_column_names()), _rows(result)


def _rows(result: "ladybug.QueryResult") -> Iterator[tuple[Any, ...]]:
    while result.has_next():
        row = result.get_next()
        assert isinstance(row, list)
        yield tuple(row)


@lru_cache(_OPENED)
def _database(path: Path) -> "ladybug.Database":
    return opened(path)
