"""Places that were taken: spans of a text, asked which of them a new one touches."""

from bisect import bisect_right
from collections.abc import Iterable

from ingest.model import Span


class Places:
    """Spans that do not overlap. Asking takes the logarithm of their number, so long lists cost no more than short.

    >>> taken = Places([Span(7, 9), Span(2, 5)])
    >>> taken.touching(Span(4, 8)), taken.touching(Span(5, 7))
    (Span(start=2, end=5), None)
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._ends = [span.end for span in self._spans]

    def touching(self, span: Span) -> Span | None:
        """The first that shares a character with `span`."""
        place = bisect_right(self._ends, span.start)
        found = self._spans[place] if place < len(self._spans) else None
        return found if found and found.touches(span) else None
