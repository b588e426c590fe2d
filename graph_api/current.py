"""The snapshot that requests read: the newest one, opened once, closed when the last reader has gone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from queries.snapshot import Snapshot, current_generation, open_snapshot


@dataclass(slots=True)
class _Held:
    snapshot: Snapshot
    readers: int = 0


class Current:
    """The current snapshot of a data folder, for many threads."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._lock = Lock()
        self._held: _Held | None = None

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """The newest snapshot; it stays what it is until the block ends.

        Raises:
            NothingPublishedError: there is none yet.

        """
        held = self._take()
        try:
            yield held.snapshot
        finally:
            with self._lock:
                held.readers -= 1
                self._let_go(held)

    def close(self) -> None:
        """Let go of the snapshot when nobody reads it."""
        with self._lock:
            held, self._held = self._held, None
            if held:
                self._let_go(held)

    def _take(self) -> _Held:
        with self._lock:
            old = self._held
            if old is None or old.snapshot.generation != current_generation(self._data):
                self._held = _Held(open_snapshot(self._data))
                if old:
                    self._let_go(old)
            assert self._held is not None
            self._held.readers += 1
            return self._held

    def _let_go(self, held: _Held) -> None:
        if held is not self._held and not held.readers:
            held.snapshot.close()
