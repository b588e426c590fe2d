"""Tên phong trào: every place where a movement is named, quoted or not.

A quotation belongs to the nearest kind words before it (`movement_words.heads`) when nothing but an introduction
stands between, or to the kind words of the quotation before it when only a list mark stands between. Names without
quotation marks are those of `movement_unquoted`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.movement_identity import national
from ingest.extract.movement_periods import PERIOD_WORDS
from ingest.extract.movement_unquoted import Scan, unquoted
from ingest.extract.movement_words import Head, Naming
from ingest.extract.places import Places
from ingest.extract.quotes import Quote, quotes
from ingest.model import Span
from ontology.folding import fold

_BULLET: Final = r"[-+•●*]?\s*(?:\d{1,2}[.)]|[a-zđ][.)])?"
_LIST_MARK: Final = re.compile(
    rf"\s*(?:\([^()\n]{{0,80}}\))?\s*(?:[,-]?\s*(?:{PERIOD_WORDS}|trên\s+địa\s+bàn|của|do)[^“”\"',;:.\n]{{0,70}})?"
    rf"\s*(?P<mark>[,;/&+\-]|\n|và\b|hoặc\b|cùng\b|với\b)\s*(?:và|hoặc|cùng(?:\s+với)?|với|hay)?\s*\n?\s*{_BULLET}\s*",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.!?]\s|;|\n\s*\n")
_GAP: Final = 260
"""How far an introduction may reach, in code points."""


def find_namings(clean: str, launching: tuple[Span, ...] = ()) -> tuple[Naming, ...]:
    """Every naming in the text, in order; `launching` are the spans of titles (own and cited), where names are denser.

    >>> text = "phát động phong trào thi đua “Dạy tốt”, “Học tốt” và Cuộc vận động Mùa vàng năm 2024"
    >>> [naming.span.of(text) for naming in find_namings(text)]
    ['Dạy tốt', 'Học tốt', 'Mùa vàng']
    """
    found_heads = words.heads(clean)
    marks = quotes(clean)
    quoted = list(_quoted(clean, found_heads, marks))
    named = Places(naming.span for naming in quoted)
    announcing = frozenset(naming.lead.start for naming in quoted)
    scan = Scan(clean, launching, marks, named, announcing)
    plain = [naming for head in found_heads for naming in unquoted(scan, head)]
    kept = [naming for naming in plain if naming.rule == "movement.outer" or not named.touching(naming.span)]
    return tuple(sorted((*quoted, *kept), key=lambda naming: (naming.span.start, -naming.span.end)))


def _quoted(clean: str, found_heads: tuple[Head, ...], marks: tuple[Quote, ...]) -> Iterator[Naming]:
    previous: tuple[Naming, int] | None = None
    for quote in marks:
        if previous and quote.outer.start < previous[1]:
            continue
        before = bisect_right(found_heads, quote.outer.start, key=lambda head: head.span.end)
        head = found_heads[before - 1] if before else None
        naming = (
            _announced(clean, head, quote, previous[1] if previous else 0)
            or _listed(clean, quote, previous)
            or _own_kind(clean, quote)
            or _known_quote(clean, quote)
        )
        if naming:
            yield naming
            previous = naming, max(quote.outer.end, naming.span.end)
        else:
            previous = previous if previous and head and head.span.end <= previous[1] else None


def _announced(clean: str, head: Head | None, quote: Quote, after: int) -> Naming | None:
    """A quotation behind kind words with an introduction between, or with the first words of the name between."""
    if head is None or head.span.end < after or quote.outer.start - head.span.end > _GAP:
        return None
    gap = clean[head.span.end : quote.outer.start]
    if (
        words.NOT_A_MOVEMENT.search(gap)
        or words.TURNS_AWAY.search(gap)
        or _SENTENCE_END.search(gap)
        or not fold(quote.inner.of(clean))
    ):
        return None
    lead = Span(head.words.start, quote.outer.start)
    inner = Naming(quote.inner, head.kind, lead, "movement.quoted", quoted=True)
    text = " ".join(gap.split())
    if head.kind in (words.PROGRAMME, words.MODEL):
        return inner if not text.strip(" :,-") or re.fullmatch(r"(?:mang tên|với tên gọi|có tên):?", text) else None
    if not text.strip(" :,-") or _introduces(text):
        return inner
    if head.plural or len(text.split()) > 10 or text[0] in ",-":
        return None
    start = head.span.end + len(gap) - len(gap.lstrip())
    return Naming(Span(start, quote.outer.end), head.kind, Span(head.words.start, start), "movement.half-quoted")


def _introduces(text: str) -> bool:
    """Whether words between kind and quotation say whose, when or how, and are no part of the name."""
    bare = re.sub(r"[\s:,-]+[-+•]?\s*(?:\d+[.)])?\s*$", "", text)
    return bool(
        words.NAMES.search(text)
        or words.NAMES.search(bare)
        or words.SCOPE.match(text)
        or words.PEOPLE.match(bare)
        or words.PROMOTION.match(bare)
        or text.endswith((":", ": -"))
    )


def _listed(clean: str, quote: Quote, previous: tuple[Naming, int] | None) -> Naming | None:
    """A quotation that follows another one of the same list."""
    if previous is None:
        return None
    naming, end = previous
    if not _LIST_MARK.fullmatch(clean, end, quote.outer.start):
        return None
    lead = Span(naming.lead.start, quote.outer.start)
    return Naming(quote.inner, naming.kind, lead, "movement.listed", quoted=True, confidence=naming.confidence)


def _own_kind(clean: str, quote: Quote) -> Naming | None:
    """A quotation that begins with the kind words ("Phong trào dân vận khéo")."""
    inside = words.STARTS_WITH_KIND.match(quote.inner.of(clean))
    if (
        not inside
        or words.NOT_A_MOVEMENT.search(_clause_before(clean, quote))
        or words.heads(quote.inner.of(clean))[0].plural
    ):
        return None
    kind = words.heads(quote.inner.of(clean))[0].kind
    return Naming(quote.inner, kind, Span(quote.outer.start, quote.inner.start), "movement.own-kind", quoted=True)


def _known_quote(clean: str, quote: Quote) -> Naming | None:
    """The quoted name of a nationwide movement, without kind words of its own."""
    name = quote.inner.of(clean)
    if len(name.split()) < 3 or not national(name) or _last_noun_refuses(clean, quote):
        return None
    lead = Span(quote.outer.start, quote.inner.start)
    return Naming(quote.inner, words.MOVEMENT, lead, "movement.known", quoted=True, confidence=0.7)


_REFUSING_END: Final = re.compile(r"(?:\b(?:việc|về|trong|công\s+tác|theo|đạt|và)|[“\"])\s*[:“\"]?\s*$", re.IGNORECASE)


def _last_noun_refuses(clean: str, quote: Quote) -> bool:
    before = _clause_before(clean, quote)
    return bool(words.NOT_A_MOVEMENT.search(before) or _REFUSING_END.search(before))


def _clause_before(clean: str, quote: Quote) -> str:
    """The last words before a quotation, as far as the clause goes back."""
    return re.split(r"[.;,\n“”\"]", clean[max(0, quote.outer.start - 45) : quote.outer.start])[-1]
