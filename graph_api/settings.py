"""Thiết lập: one frozen value, built once where the program begins and passed on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

MIB: Final = 1024 * 1024
DATA: Final = Path("lantoa-data")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data is, where the server listens, and what an analyst's own query may take.

    `deadline` is in seconds, `memory_limit` in bytes, `row_limit` in rows of one answer, `text_limit` in bytes of a
    text sent to /extract.
    """

    data: Path = DATA
    host: str = "127.0.0.1"
    port: int = 8000
    deadline: float = 30.0
    row_limit: int = 10_000
    memory_limit: int = 1024 * MIB
    text_limit: int = 5 * MIB
