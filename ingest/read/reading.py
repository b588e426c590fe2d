"""What a reader hands back, and the bounds every reader keeps."""

from dataclasses import dataclass
from typing import Final

LARGEST_FILE: Final = 100 * 2**20
"""Bytes of a file that is read at all; the largest practice document has 2.8 MB."""

LARGEST_CONTENT: Final = 300 * 2**20
"""Bytes that the packed parts of a file (docx) may have unpacked."""

PAGE_BREAK: Final = "\f"


@dataclass(frozen=True, slots=True)
class Reading:
    """The text as read, how it was got, and what should be known about it.

    `pages` holds the offset of each page's first character where the format has pages. `method` says what was done:
    "text", "docx", "pdf-text", "ocr", with "+tcvn3" or "+vni" where an old encoding was turned into Unicode.
    """

    text: str
    method: str
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()


def paged(pages: list[str]) -> tuple[str, tuple[int, ...]]:
    r"""Pages as one text, a form feed between them, and where each begins.

    >>> paged(["một", "hai", ""])
    ('một\n\x0chai\n\x0c', (0, 5, 10))
    """
    starts, length = [], 0
    for page in pages:
        starts.append(length)
        length += len(page) + 2
    return f"\n{PAGE_BREAK}".join(pages), tuple(starts)
