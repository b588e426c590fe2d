"""Văn bản nguồn: the text of a document, as read and as cleaned, and places in it."""

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points.

    >>> Span(3, 7).of("Số: 15/KH-UBND")
    ' 15/'
    >>> Span(0, 4).touches(Span(4, 6)), Span(0, 5).touches(Span(4, 6))
    (False, True)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words at this place of `text`."""
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether both share at least one character."""
        return min(self.end, other.end) > max(self.start, other.start)

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class SectionKind(StrEnum):
    """Phần của văn bản."""

    HEADER = "header"
    BASES = "bases"
    BODY = "body"
    SIGNATURE = "signature"
    RECIPIENTS = "recipients"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the cleaned text of one kind; sections cover the text without gaps, in order."""

    kind: SectionKind
    span: Span


_KEY_DIGITS: Final = 32


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file that holds several; all spans are of the whole text as read.

    `id` is part-1, part-2 … in text order. `attached_to` is the id of the part that issues it, `words` where it says so
    ("(Ban hành kèm theo Quyết định số …)").
    """

    id: str
    span: Span
    attached_to: str | None = None
    words: Span | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document as it is: where its file was, that file's SHA-256 (hex) and the text as read from it.

    `method` says how the text was got ("text", "docx", "pdf-text", "ocr", with "+tcvn3" or "+vni" where an old
    encoding was turned into Unicode). `pages` holds the offset at which each page begins, where the format has pages.
    `text` is that of the whole file even where the document is only a `part` of it.
    """

    path: str
    digest: str
    text: str
    media_type: str = "text/plain"
    method: str = "text"
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    part: Part | None = None

    @property
    def key(self) -> str:
        """What names the document's graph and placeholders: 32 hex digits, from the file's content and the part.

        The first document of a file has the file's own.

        >>> RawDocument("a.txt", "4f0c" * 16, "").key
        '4f0c4f0c4f0c4f0c4f0c4f0c4f0c4f0c'
        >>> RawDocument("a.txt", "4f0c" * 16, "", part=Part("part-2", Span(900, 990))).key
        'b673ff92e3cd4895a9945528dd3fe5a4'
        """
        if self.part is None or self.part.span.start == 0:
            return self.digest[:_KEY_DIGITS]
        return hashlib.sha256(f"{self.digest}#{self.part.id}".encode()).hexdigest()[:_KEY_DIGITS]

    def page(self, place: int) -> int | None:
        r"""The number of the page (from 1) that holds a place of the text; None in formats without pages.

        >>> RawDocument("a.pdf", "", "một\n\fhai", pages=(0, 5)).page(6)
        2
        """
        return bisect_right(self.pages, place) or None


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text as read, the cleaned text that extractors see, and the way back.

    `offsets[i]` is the place in `text` of the character `clean[i]`; it has one entry more than `clean`, the end.
    """

    text: str
    clean: str
    offsets: Sequence[int]


class IngestError(Exception):
    """A file that cannot be read. The message names the file, what was found, what was expected."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
