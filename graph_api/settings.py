"""Thiết lập: one frozen value, built once where the program begins and passed on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

MIB: Final = 1024 * 1024
DATA: Final = Path("lantoa-data")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data is, where the server listens, and what an analyst's own query may take.

    `judgements` is the file of judgements on identity, judgements.tsv in `data` when none is given.
    `deadline` is in seconds, `memory_limit` in bytes, `row_limit` in rows of one answer, `text_limit` in bytes of a
    text sent to /extract. Of these, `readings` are read at once, each in `reading_deadline` seconds.
    """

    data: Path = DATA
    judgements: Path | None = None
    host: str = "127.0.0.1"
    port: int = 8000
    deadline: float = 30.0
    row_limit: int = 10_000
    memory_limit: int = 1024 * MIB
    text_limit: int = 5 * MIB
    readings: int = 2
    reading_deadline: float = 120.0

    @property
    def judgement_file(self) -> Path:
        """Where judgements on identity are kept."""
        return self.judgements or self.data / "judgements.tsv"
