"""The small country (country.py), in memory and published, for the tests of questions."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pyoxigraph import Store

from queries.derived import inferred
from queries.snapshot import Snapshot, publish
from tests.queries.country_quads import build, small_country


@pytest.fixture(scope="session")
def store() -> Store:
    """The small country in memory, with what a snapshot would derive from it."""
    found = build()
    found.extend(inferred(found))
    return found


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    """The small country published, with its search index."""
    data = tmp_path_factory.mktemp("small")
    writer = Store(str(data / "store"))
    writer.extend(small_country())
    with publish(writer, data, datetime(2025, 10, 1, tzinfo=UTC)) as published:
        yield published
