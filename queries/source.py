"""What can be asked."""

from pyoxigraph import Store

from queries.snapshot import Snapshot

Source = Store | Snapshot
"""A snapshot, or a bare store, which has no search index."""


def store_of(source: Source) -> Store:
    """The quads of what is asked."""
    return source.store if isinstance(source, Snapshot) else source
