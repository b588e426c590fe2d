"""Tên phong trào: every place where a movement is named, quoted or not.

A name belongs to the kind words before it (`movement_words.heads`). A quotation belongs to the nearest kind words when
nothing but an introduction stands between, or to the kind words of the quotation before it when only a list mark
stands between. Words without quotation marks are a name when they are known, begin with a capital, fill a slot of a
list, or run up to a period or an area; words that only give a time or an occasion describe a movement without name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.movement_identity import names, national
from ingest.extract.movement_periods import PERIOD_WORDS
from ingest.extract.movement_words import Head
from ingest.extract.quotes import Quote, quotes
from ingest.model import Span
from ontology.folding import fold


@dataclass(frozen=True, slots=True)
class Naming:
    """One place that names a movement. `span` is the name (a descriptive one begins with its kind words).

    `lead` runs from the kind words that announce it to the name, over the names before it in a list. `weak` namings
    say too little to be a movement of their own: they only refer to one that is named elsewhere.
    """

    span: Span
    kind: str
    lead: Span
    rule: str
    quoted: bool = False
    descriptive: bool = False
    weak: bool = False
    confidence: float = 0.9


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
    taken = [naming.span for naming in quoted]
    scan = _Scan(clean, launching, marks, tuple(quoted))
    plain = [naming for head in found_heads for naming in _unquoted(scan, head)]
    kept = [
        naming for naming in plain if naming.rule == "movement.outer" or not any(naming.span.touches(s) for s in taken)
    ]
    return tuple(sorted((*quoted, *kept), key=lambda naming: (naming.span.start, -naming.span.end)))


def _quoted(clean: str, found_heads: tuple[Head, ...], marks: tuple[Quote, ...]) -> Iterator[Naming]:
    previous: tuple[Naming, int] | None = None
    for quote in marks:
        if previous and quote.outer.start < previous[1]:
            continue
        head = next((head for head in reversed(found_heads) if head.span.end <= quote.outer.start), None)
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


@dataclass(frozen=True, slots=True)
class _Scan:
    """What the rules for names without quotation marks look at."""

    clean: str
    titles: tuple[Span, ...]
    marks: tuple[Quote, ...]
    quoted: tuple[Naming, ...]

    def launched(self, head: Head) -> bool:
        """Whether the words before say that the movement is launched or held."""
        return bool(words.LAUNCHES.search(self.clean, max(0, head.words.start - 70), head.words.start)) or head.bare

    def in_title(self, head: Head) -> Span | None:
        """The title that holds the kind words."""
        return next((title for title in self.titles if title.holds(head.words)), None)

    def in_other_quote(self, head: Head) -> bool:
        """Whether the kind words stand in a quotation that names no movement or is a name itself."""
        return any(quote.inner.holds(head.words) for quote in self.marks)


def _unquoted(scan: _Scan, head: Head) -> Iterator[Naming]:
    if head.kind in (words.PROGRAMME, words.MODEL) or scan.in_other_quote(head):
        return
    announced = any(naming.lead.start == head.words.start for naming in scan.quoted)
    if announced:
        return
    if listed := tuple(_list(scan, head)):
        yield from listed
        return
    described = None if head.plural else _descriptive(scan, head)
    if not described and (known := _known_at(scan.clean, head)):
        yield known
        yield from _further(scan, known, head)
        return
    if head.plural:
        return
    if naming := described or _phrase(scan, head):
        yield naming


@cache
def _known_words() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names of nationwide movements as folded words, by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in names():
        parts = tuple(fold(name).split())
        found.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(parts, key=len, reverse=True)) for first, parts in found.items()}


_WORD: Final = re.compile(r"\w+")


def _known_end(clean: str, start: int) -> int | None:
    """Where the longest known name that starts here ends."""
    first = _WORD.match(clean, start)
    for parts in _known_words().get(fold(first[0]), ()) if first else ():
        place, end = start, start
        for part in parts:
            word = _WORD.search(clean, place)
            if not word or fold(word[0]) != part or re.search(r"[.\n“”\"]\s", clean[end : word.start()]):
                break
            place = end = word.end()
        else:
            return end
    return None


_CONNECT: Final = re.compile(r"(?:\s*(?:,|:|\bnhư\b|\blà\b|\bmang\s+tên\b|\bvới\s+tên\s+gọi\b))*\s+", re.IGNORECASE)


def _known_at(clean: str, head: Head) -> Naming | None:
    """The name of a nationwide movement right behind the kind words, or ending them ("Thi đua quyết thắng")."""
    starts = [
        head.words.start + match.start() for match in re.finditer(r"thi\s+đua", head.words.of(clean), re.IGNORECASE)
    ]
    for end in (head.words.end, head.span.end):
        match = _CONNECT.match(clean, end)
        starts += [match.end()] if match else []
    for start in starts:
        end_of_name = _known_end(clean, start)
        if end_of_name and end_of_name > head.words.end:
            return Naming(
                Span(start, end_of_name), head.kind, Span(head.words.start, start), "movement.known", confidence=0.85
            )
    return None


def _further(scan: _Scan, first: Naming, head: Head) -> Iterator[Naming]:
    """Names behind a known one in a list without quotation marks: known ones, or each with a capital."""
    end = first.span.end
    while mark := re.compile(r"\s*(?:,|;|và|-)\s*(?:và\s+)?(?=\w)", re.IGNORECASE).match(scan.clean, end):
        following = _known_end(scan.clean, mark.end())
        if not following:
            return
        yield Naming(Span(mark.end(), following), head.kind, Span(head.words.start, mark.end()), "movement.listed")
        end = following


_ITEM_END: Final = re.compile(r"\.\.\.|…|\.(?=\s|$)|\n|$")
_NO_ITEM: Final = re.compile(
    r"(?:đẩy\s+mạnh|tăng\s+cường|tiếp\s+tục|thực\s+hiện|nâng\s+cao|tập\s+trung|phấn\s+đấu|tổ\s+chức|triển\s+khai|thi\s+đua|các|những)\b",
    re.IGNORECASE,
)


def _list(scan: _Scan, head: Head) -> Iterator[Naming]:
    """A list without quotation marks behind "như:" (any items between semicolons) or a colon (items with capitals)."""
    opening = words.LIST_INTRODUCTION.match(scan.clean, head.span.end)
    if not opening or words.NOT_A_MOVEMENT.search(opening[0]) or len(words.heads(opening[0])):
        return
    stop = _ITEM_END.search(scan.clean, opening.end())
    text = scan.clean[opening.end() : stop.start() if stop else len(scan.clean)]
    such = opening["such"] is not None or opening["colon"] is None
    semicolons = ";" in text and such
    found: list[Naming] = []
    for item in re.finditer(r"[^;]+" if semicolons else r"[^,;]+", text):
        name = item[0].strip(" -+•")
        if not _is_item(name, lower=semicolons, longest=25 if such else 6):
            break
        start = opening.end() + item.start() + item[0].index(name)
        span = Span(start, start + len(name))
        found.append(
            Naming(span, head.kind, Span(head.words.start, start), "movement.listed-unquoted", confidence=0.75)
        )
    yield from found if such or len(found) > 1 else ()


def _is_item(name: str, *, lower: bool, longest: int) -> bool:
    if not 2 <= len(name.split()) <= longest or _NO_ITEM.match(name) or words.heads(name) or re.search('[“”"]', name):
        return False
    return lower or national(name) or (name[0].isupper() and len(name.split()) <= 12)


_TIME: Final = (
    rf"(?P<time>\s*,?\s*{PERIOD_WORDS}[\d/\s.-]*(?:đến\s+(?:hết\s+)?(?:ngày|năm|tháng)?\s*[\d/]+)?(?:năm\s+\d{{4}})?)"
)
_WORK: Final = r"(?:,?\s*(?:và\s+)?(?:triển\s+khai\s+)?công\s+tác\s+thi\s+đua\s*[,-]?\s*khen\s+thưởng)"
_OCCASION: Final = r"(?P<occasion>\s+(?:lập\s+(?:nhiều\s+)?thành\s+tích[^,;.\n]{0,40}?\s+)?(?:chào\s+mừng|mừng|(?:nhân\s+(?:dịp\s+)?)?kỷ\s+niệm|hướng\s+tới|tiến\s+tới|lập\s+thành\s+tích)\b)"
_DESCRIBED: Final = re.compile(rf"{_WORK}?{_TIME}|{_OCCASION}", re.IGNORECASE)
_OCCASION_END: Final = re.compile(
    r"\s*(?:[,;:“”\"\n]|\.(?=\s|$)|\bnhư\s+sau|\bvới\s+(?:chủ|các|mục|những|nội|phương|tinh)|\btrong\s+(?:cán|toàn|đoàn|công|các|lực)|\btrên\s+địa\s+bàn|\btheo\b|\bgắn\s+với|\bnhằm\b|\bcũng\s+như|\bđã\b|\bđược\b|\bđến\s+(?:cán|toàn)|\btại\b|$)",
    re.IGNORECASE,
)


def _descriptive(scan: _Scan, head: Head) -> Naming | None:
    """A movement without name: kind words with a period ("năm 2023") or an occasion ("chào mừng kỷ niệm …")."""
    match = _DESCRIBED.match(scan.clean, head.span.end)
    if not match or head.kind in (words.DRIVE, words.CAMPAIGN):
        return None
    end = match.end()
    if match["occasion"]:
        end = _end_of_occasion(scan.clean, end)
        sure = (
            scan.launched(head)
            or scan.in_title(head) is not None
            or head.kind == words.ROUND
            or head.span != head.words
        )
    else:
        end = match.end() - (len(match[0]) - len(match[0].rstrip(" ,-./\n")))
        title = scan.in_title(head)
        sure = scan.launched(head) or title is not None
    span = Span(head.words.start, end)
    lead = Span(head.words.start, head.words.start)
    return Naming(span, head.kind, lead, "movement.descriptive", descriptive=True, weak=not sure, confidence=0.8)


def _end_of_occasion(clean: str, start: int) -> int:
    """The end of an occasion: dates in brackets belong to it, side clauses do not."""
    stop = _OCCASION_END.search(clean, start)
    end = stop.start() if stop else len(clean)
    bracket = re.compile(r"[^()\n]*\([^()\n]*\)").match(clean, start)
    return bracket.end() if bracket and bracket.start() <= end <= bracket.end() else end


def _phrase(scan: _Scan, head: Head) -> Naming | None:
    """Words behind the kind words: up to a period or area, to the end of a title, or as far as a capital carries."""
    gap = re.compile(r"\s*,?\s+").match(scan.clean, head.span.end)
    start = gap.end() if gap else head.span.end
    title = scan.in_title(head)
    if not gap or ("\n" in gap[0] and title is None) or not _may_begin(scan.clean, start):
        return None
    end, terminator = _phrase_end(scan, start, title)
    name = scan.clean[start:end].strip(" ,;-")
    if not 2 <= len(name.split()) <= 45 or words.GENERIC_DUTY.match(name):
        return None
    rule = _phrase_rule(scan, head, name, title is not None, terminator)
    if rule is None:
        return None
    return Naming(Span(start, start + len(name)), head.kind, Span(head.words.start, start), rule, confidence=0.75)


def _may_begin(clean: str, start: int) -> bool:
    """Whether a name can begin here: with a word that is neither grammar nor an abbreviation of a field."""
    first = _WORD.match(clean, start)
    abbreviated = first is not None and first[0].isupper() and not clean[start : start + 40].isupper()
    return first is not None and not abbreviated and not words.FIRST_WORDS_OF_NO_NAME.match(clean, start)


def _phrase_rule(scan: _Scan, head: Head, name: str, titled: bool, terminator: re.Match[str] | None) -> str | None:
    inner = any(naming.span.touches(Span(head.span.end, head.span.end + len(name) + 2)) for naming in scan.quoted)
    launched = scan.launched(head)
    if inner:
        return "movement.outer" if titled and terminator else None
    if terminator and (
        titled or launched or (terminator["period"] and head.kind != words.MOVEMENT) or _dated(scan, terminator)
    ):
        return "movement.unquoted"
    if titled and launched and len(name.split()) >= 3:
        return "movement.titled"
    if name[0].isupper() and not name.isupper() and not words.ORGANISED.match(name) and len(name.split()) <= 20:
        return "movement.capital"
    if re.match(r"\d+\s+ngày(?:\s+đêm)?\s", name):
        return "movement.counted-days"
    return None


def _dated(scan: _Scan, terminator: re.Match[str]) -> bool:
    """Whether a period stands behind the area."""
    behind = scan.clean[terminator.start() : terminator.end() + 60]
    return bool(re.match(rf"[^.;:,\n“]*?\b{PERIOD_WORDS}", behind, re.IGNORECASE))


def _phrase_end(scan: _Scan, start: int, title: Span | None) -> tuple[int, re.Match[str] | None]:
    """The end of an unquoted name and the period or area that ends it, if one does."""
    stop = _delimiter(scan, start)
    limit = min(stop, title.end) if title and title.end > start else stop
    terminator = words.TERMINATOR.search(scan.clean, start, min(limit + 40, len(scan.clean)))
    reach = terminator.start() if terminator and terminator.start() < limit else limit
    text = scan.clean[start:reach]
    side = words.SIDE_CLAUSE.search(text)
    semicolon = text.find(";")
    if side:
        return start + side.start(), None
    if terminator and terminator.start() < limit and (semicolon < 0 or title is not None):
        return reach, terminator
    cuts = [place for place in (text.find(","), semicolon) if place >= 0]
    return (
        (start + min(cuts), None)
        if cuts and title is None
        else (start + (semicolon if semicolon >= 0 else len(text)), None)
    )


def _delimiter(scan: _Scan, start: int) -> int:
    """The first delimiter behind `start` that does not stand in a quoted name."""
    place = start
    while match := words.DELIMITER.search(scan.clean, place):
        quote = next((one for one in scan.marks if one.outer.start <= match.start() < one.outer.end), None)
        if quote is None or not any(naming.span == quote.inner for naming in scan.quoted):
            return match.start()
        place = quote.outer.end
    return len(scan.clean)
