"""Tên phong trào không có ngoặc kép: names behind kind words without quotation marks.

Such words are a name when they are known, fill a slot of a list, begin with a capital, or run up to a period or an
area; words that only give a time or an occasion describe a movement without name.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.movement_identity import names, national
from ingest.extract.movement_periods import PERIOD_WORDS
from ingest.extract.movement_words import Head, Naming, pattern
from ingest.extract.places import Places
from ingest.extract.quotes import LONGEST, Quote
from ingest.model import Span
from ontology.folding import fold


@dataclass(frozen=True, slots=True)
class Scan:
    """What the rules for names without quotation marks look at."""

    clean: str
    titles: tuple[Span, ...]
    marks: tuple[Quote, ...]
    named: Places
    """The quoted names."""
    announcing: frozenset[int]
    """Where the kind words begin that they follow."""

    def launched(self, head: Head) -> bool:
        """Whether the words before say that the movement is launched or held."""
        return bool(words.LAUNCHES.search(self.clean, max(0, head.words.start - 70), head.words.start)) or head.bare

    def in_title(self, head: Head) -> Span | None:
        """The title that holds the kind words."""
        return next((title for title in self.titles if title.holds(head.words)), None)

    def in_other_quote(self, head: Head) -> bool:
        """Whether the kind words stand in a quotation that names no movement or is a name itself."""
        return any(quote.inner.holds(head.words) for quote in self.quotes_around(head.words.start))

    def quotes_around(self, place: int) -> tuple[Quote, ...]:
        """The quotations that may hold a place, in order."""
        first = bisect_left(self.marks, place - LONGEST, key=lambda quote: quote.outer.start)
        return self.marks[first : bisect_right(self.marks, place, key=lambda quote: quote.outer.start)]


def unquoted(scan: Scan, head: Head) -> Iterator[Naming]:
    """The names behind one head that no quotation fills."""
    if scan.in_other_quote(head):
        return
    if head.words.start in scan.announcing:
        return
    if head.kind in (words.PROGRAMME, words.MODEL):  # of these only known names, the others are programmes of work
        known = _known_at(scan.clean, head)
        yield from (known,) if known else ()
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


_LONGEST_CLAUSE: Final = 1500  # code points
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


def _further(scan: Scan, first: Naming, head: Head) -> Iterator[Naming]:
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


def _list(scan: Scan, head: Head) -> Iterator[Naming]:
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


_TIME: Final = rf"\s*,?\s*{PERIOD_WORDS}[\d/\s.-]*(?:đến\s+(?:hết\s+)?(?:ngày|năm|tháng)?\s*[\d/]+)?(?:năm\s+\d{{4}})?"
_WORK: Final = r"(?:,?\s*(?:và )?(?:triển khai )?công tác thi đua\s*[,-]?\s*khen thưởng)"
_OCCASION: Final = (
    r"(?P<occasion> (?:lập (?:nhiều )?thành tích[^,;.\n]{0,40}? )?"
    r"(?:chào mừng|mừng|(?:nhân (?:dịp )?)?kỷ niệm|hướng tới|tiến tới|lập thành tích)\b)"
)
_DESCRIBED: Final = pattern(rf"{_WORK}?{_TIME}|{_OCCASION}")
_OCCASION_END: Final = pattern(
    r"""\s*(?:[,;:“”"\n]|\.(?=\s|$)|\bnhư sau|\bvới (?:chủ|các|mục|những|nội|phương|tinh)
    |\btrong (?:cán|toàn|đoàn|công|các|lực)|\btrên địa bàn|\btheo\b|\bgắn với|\bnhằm\b|\bcũng như|\bđã\b|\bđược\b
    |\bđến (?:cán|toàn)|\btại\b|$)"""
)
_BRACKETED: Final = re.compile(r"[^()\n]*\([^()\n]*\)")


def _descriptive(scan: Scan, head: Head) -> Naming | None:
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
    bracket = _BRACKETED.match(clean, start)
    return bracket.end() if bracket and bracket.start() <= end <= bracket.end() else end


def _phrase(scan: Scan, head: Head) -> Naming | None:
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


def _phrase_rule(scan: Scan, head: Head, name: str, titled: bool, terminator: re.Match[str] | None) -> str | None:
    inner = scan.named.touching(Span(head.span.end, head.span.end + len(name) + 2)) is not None
    launched = scan.launched(head)
    if inner:
        return "movement.outer" if titled and terminator else None
    timed = terminator is not None and (terminator["period"] is not None or _dated(scan, terminator))
    if terminator and (launched or ((titled or timed) and head.kind != words.MOVEMENT)):
        return "movement.unquoted"
    if titled and launched and len(name.split()) >= 3:
        return "movement.titled"
    if name[0].isupper() and not name.isupper() and not words.ORGANISED.match(name) and len(name.split()) <= 20:
        return "movement.capital"
    if re.match(r"\d+\s+ngày(?:\s+đêm)?\s", name):
        return "movement.counted-days"
    return None


def _dated(scan: Scan, terminator: re.Match[str]) -> bool:
    """Whether a period stands behind the area."""
    behind = scan.clean[terminator.start() : terminator.end() + 60]
    return bool(re.match(rf"[^.;:,\n“]*?\b{PERIOD_WORDS}", behind, re.IGNORECASE))


def _phrase_end(scan: Scan, start: int, title: Span | None) -> tuple[int, re.Match[str] | None]:
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


def _delimiter(scan: Scan, start: int) -> int:
    """The first delimiter behind `start` that does not stand in a quoted name."""
    place, limit = start, min(start + _LONGEST_CLAUSE, len(scan.clean))
    while match := words.DELIMITER.search(scan.clean, place, limit):
        around = scan.quotes_around(match.start())
        quote = next((one for one in around if match.start() < one.outer.end), None)
        if quote is None or scan.named.touching(quote.inner) != quote.inner:
            return match.start()
        place = quote.outer.end
    return limit
