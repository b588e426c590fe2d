"""What can be asked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path

from pyoxigraph import Store

from queries import cascade_tables, union
from queries.cascade_index import CascadeIndex
from queries.snapshot import Snapshot

Source = Store | Snapshot
"""A snapshot, or a bare store, which has no search index."""


def store_of(source: Source) -> Store:
    """The quads of what is asked."""
    return source.store if isinstance(source, Snapshot) else source


def asked_of(source: Source) -> Store:
    """The store that answers SPARQL: of a snapshot, the one with the union of its graphs."""
    return _opened(source.path / union.NAME) if isinstance(source, Snapshot) else source


@contextmanager
def cascade_index(source: Source) -> Iterator[CascadeIndex]:
    """The index of cascades of what is asked, open as long as the context lasts.

    A snapshot has the tables as a file. Those of a bare store are made here, which is meant for small stores.
    """
    with closing(_tables(source)) as connection:
        yield CascadeIndex(connection)


def _tables(source: Source) -> sqlite3.Connection:
    if not isinstance(source, Snapshot):
        return cascade_tables.build(source, ":memory:")
    path = (source.path / cascade_tables.NAME).absolute()
    return sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)


@lru_cache(2)
def _opened(folder: Path) -> Store:
    return Store.read_only(str(folder))
