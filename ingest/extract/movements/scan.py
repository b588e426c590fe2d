"""What the rules for names without quotation marks look at, and the names that are known where they stand."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from ingest.extract.movements import words
from ingest.extract.movements.identity import ABBREVIATIONS, by_initials, names
from ingest.extract.movements.words import Head, Naming
from ingest.extract.places import Places
from ingest.extract.quotes import LONGEST, Quote
from ingest.letters import UPPER
from ingest.model import Span
from ontology.folding import fold

Known: TypeAlias = Mapping[str, tuple[tuple[str, ...], ...]]
"""Names as folded words, by their first word, longest first."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A text with its titles and quotations, and what is known of the names in it."""

    clean: str
    titles: tuple[Span, ...]
    marks: tuple[Quote, ...]
    named: Places
    """The quoted names."""
    announcing: frozenset[int]
    """Where the kind words begin that they follow."""
    given: Known
    """The quoted names as words: without quotation marks they are the same movements."""

    def launched(self, head: Head) -> bool:
        """Whether the words before say that the movement is launched or held."""
        return bool(words.LAUNCHES.search(self.clean, max(0, head.words.start - 70), head.words.start)) or head.bare

    def in_title(self, head: Head) -> Span | None:
        """The title that holds the kind words."""
        return next((title for title in self.titles if title.holds(head.words)), None)

    def in_other_quote(self, head: Head) -> bool:
        """Whether the kind words stand in a quotation that names no movement or is a name itself."""
        around = [quote for quote in self.quotes_around(head.words.start) if quote.inner.holds(head.words)]
        return any(not self._is_speech(quote) for quote in around)

    def _is_speech(self, quote: Quote) -> bool:
        """Whether a quotation is what somebody says: more than one sentence, or a sentence behind "kể:"."""
        before = self.clean[max(0, quote.outer.start - 30) : quote.outer.start]
        return _SENTENCES.search(quote.inner.of(self.clean)) is not None or _SAYS.search(before) is not None

    def quotes_around(self, place: int) -> tuple[Quote, ...]:
        """The quotations that may hold a place, in order."""
        first = bisect_left(self.marks, place - LONGEST, key=lambda quote: quote.outer.start)
        return self.marks[first : bisect_right(self.marks, place, key=lambda quote: quote.outer.start)]

    def known_end(self, start: int) -> int | None:
        """Where the longest name that starts here ends, of those known everywhere and those quoted in the text."""
        ends = (_end_of(self.clean, start, self.given), _end_of(self.clean, start, _national()))
        end = max((end for end in ends if end), default=None)
        dashed = _DASHED.match(self.clean, end) if end else None
        end = dashed.end() if dashed else end
        own = _OWN_NAME.match(self.clean, end) if end else None
        return (_end_of(self.clean, own.end(), _national()) or end) if own else end


_SENTENCES: Final = re.compile(rf"[^\W\d_][.!?]\s+(?=[{UPPER}])")
_SAYS: Final = words.pattern(
    r"\b(?:nhấn mạnh|cho biết|cho rằng|cho hay|chia sẻ|khẳng định|phát biểu|bày tỏ|nói|kể|đánh giá|nhận xét|tâm sự|hỏi"
    r"|nhớ lại|bảo|cười|trả lời)(?: thêm| rõ| vui| lại| rằng)?\s*:\s*\Z"
)


def titles_in_one_line(clean: str, titles: tuple[Span, ...]) -> str:
    """The text with spaces for the line breaks in titles, which are set in lines wherever they happen to be full."""
    for title in titles:
        if "\n" in title.of(clean):
            clean = clean[: title.start] + title.of(clean).replace("\n", " ") + clean[title.end :]
    return clean


def by_first_word(found: Iterable[str]) -> Known:
    """Names of two and more words, ready to be looked for.

    >>> by_first_word(["Dạy tốt, học tốt", "Dạy tốt", "Sạch"])
    {'day': (('day', 'tot', 'hoc', 'tot'), ('day', 'tot'))}
    """
    grouped: dict[str, list[tuple[str, ...]]] = {}
    for name in dict.fromkeys(found):
        parts = tuple(fold(name).split())
        if len(parts) > 1:
            grouped.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(parts, key=len, reverse=True)) for first, parts in grouped.items()}


@cache
def _national() -> Known:
    return by_first_word(names())


_OWN_NAME: Final = re.compile(rf"[ ]+(?=[{UPPER}][^\W{UPPER}])")
"""Before a second known name that follows at once: it names the drive of the movement ("… Mùa hè xanh")."""
_DASHED: Final = re.compile(
    rf"(?:\s+-\s+[{UPPER}][^\W\d_]*(?=\s+-\s|\s*[.,;:\n”“\"]|\s+(?:và|do|của|trên|ở|tại|năm|từ|giai|được)\s|\s*\Z))+"
)
"""Single words with a capital that go on with a known name ("Ngày Chủ nhật Xanh - Sạch - Đẹp")."""
_WORD: Final = re.compile(r"\w+")
_BREAK: Final = re.compile(r"[.\n“”\"]\s")


_LETTERS: Final = 6  # of a name that is written by the first letters of its words


def _end_of(clean: str, start: int, known: Known) -> int | None:
    first = _WORD.match(clean, start)
    if first is None:
        return None
    if len(first[0]) >= _LETTERS and first[0].isupper() and first[0] in by_initials():
        return first.end()
    for parts in known.get(_folded(first[0])[0], ()):
        end = _spelt(clean, start, parts)
        if end:
            return end
    return None


def _spelt(clean: str, start: int, parts: tuple[str, ...]) -> int | None:
    """Where a name of these words ends, an abbreviation standing for its words."""
    end, left = start, parts
    while left:
        word = _WORD.search(clean, end)
        spelling = _folded(word[0]) if word else ()
        if not word or left[: len(spelling)] != spelling or _BREAK.search(clean, end, word.start()):
            return None
        end, left = word.end(), left[len(spelling) :]
    return end


@cache
def _abbreviated() -> Mapping[str, tuple[str, ...]]:
    return {short: tuple(fold(full).split()) for short, full in ABBREVIATIONS.items()}


def _folded(word: str) -> tuple[str, ...]:
    return _abbreviated().get(word) or (fold(word),)


_CONNECT: Final = re.compile(
    r"(?:\s*(?:,|:|\bnhư\b|\blà\b|\bmang\s+tên\b|\bvới\s+tên\s+gọi\b|\btình\s+nguyện\b))*\s+", re.IGNORECASE
)


def known_at(scan: Scan, head: Head) -> Naming | None:
    """The known name right behind the kind words, or ending them ("Thi đua quyết thắng")."""
    clean = scan.clean
    starts = [head.words.start + match.start() for match in _EMULATION.finditer(head.words.of(clean))]
    starts = [start for start in starts if clean[start].isupper() or not _CAPITAL.match(clean, head.words.end)]
    for end in (head.words.end, head.span.end):
        match = _CONNECT.match(clean, end)
        starts += [match.end()] if match else []
    for start in starts:
        end_of_name = scan.known_end(start) or _named_emulation(scan, head, start)
        if end_of_name and end_of_name > head.words.end:
            return Naming(
                Span(start, end_of_name), head.kind, Span(head.words.start, start), "movement.known", confidence=0.85
            )
    return None


_EMULATION: Final = re.compile(r"thi\s+đua", re.IGNORECASE)
_CAPITAL: Final = re.compile(rf"\s+(?=[{UPPER}])")


def _named_emulation(scan: Scan, head: Head, start: int) -> int | None:
    """Where a known name ends before which "Thi đua", with a capital behind small kind words, belongs to the name."""
    clean = scan.clean
    if not clean.startswith("Thi", start) or start >= head.words.end or not clean[head.words.start].islower():
        return None
    behind = _SPACE.match(clean, head.words.end)
    return scan.known_end(behind.end()) if behind else None


_SPACE: Final = re.compile(r"\s+")
