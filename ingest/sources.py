"""Nguồn được giữ: the text as read of every file, so that its words can be shown in place and checked again.

    DATA/sources/<SHA-256 of the text in UTF-8>.txt

Files are named by what they hold: they never change, and two files with the same text share one. `queries.sources`
reads them.
"""

import hashlib
import os
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, Store

from ontology.namespaces import LT

_TEXT_DIGEST: Final = NamedNode(LT + "textSha256")


def text_digest(text: str) -> str:
    """The name under which a text is kept: for a plain text file in UTF-8 the digest of the file itself.

    >>> text_digest("Kế hoạch") == hashlib.sha256("Kế hoạch".encode()).hexdigest()
    True
    """
    return hashlib.sha256(text.encode()).hexdigest()


def keep(data: Path, text: str) -> None:
    """A text put into the data folder in one step, unless it is there; line ends stay as they are."""
    folder = data / "sources"
    path = folder / f"{text_digest(text)}.txt"
    if path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{path.name}"
    with draft.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def remove_unused(data: Path, store: Store) -> int:
    """Take away the texts that no graph of the writer's store refers to; how many that were.

    Only the writer may call it, after it has published: until then readers may want the old ones.
    """
    wanted = {f"{quad.object.value}.txt" for quad in store.quads_for_pattern(None, _TEXT_DIGEST, None)}  # type: ignore[union-attr]
    unused = [path for path in (data / "sources").glob("*") if path.name not in wanted]
    for path in unused:
        path.unlink()
    return len(unused)
