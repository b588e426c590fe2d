"""Nguyên văn: the kept texts, to which all offsets of evidence refer (`ingest.sources` writes them)."""

import re
from pathlib import Path
from typing import Final

from queries.errors import UnknownReferenceError

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def source_text(data: Path, digest: str) -> str:
    """The text as read whose SHA-256 (`lt:textSha256` of a source text) this is, line ends as they were.

    Raises:
        UnknownReferenceError: no text is kept under that digest.

    """
    try:
        if not _DIGEST.fullmatch(digest):
            raise FileNotFoundError
        return (data / "sources" / f"{digest}.txt").read_bytes().decode()
    except FileNotFoundError:
        raise UnknownReferenceError(f"no text with the digest {digest} is kept in {data}") from None
