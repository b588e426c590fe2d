"""What can be asked."""

from functools import lru_cache
from pathlib import Path

from pyoxigraph import Store

from queries import union
from queries.snapshot import Snapshot

Source = Store | Snapshot
"""A snapshot, or a bare store, which has no search index."""


def store_of(source: Source) -> Store:
    """The quads of what is asked."""
    return source.store if isinstance(source, Snapshot) else source


def asked_of(source: Source) -> Store:
    """The store that answers SPARQL: of a snapshot, the one with the union of its graphs."""
    return _opened(source.path / union.NAME) if isinstance(source, Snapshot) else source


@lru_cache(2)
def _opened(folder: Path) -> Store:
    return Store.read_only(str(folder))
