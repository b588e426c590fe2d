"""Tên phong trào: every place where a movement is named, quoted or not.

A quotation belongs to the nearest kind words before it (`movement_words.heads`) when nothing but an introduction
stands between, or to the kind words of the quotation before it when only a list mark stands between. Names without
quotation marks are those of `unquoted`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.alone import disowned, explained, known_quote, may_name, own_kind, renamed, under_heading
from ingest.extract.movements.called import called
from ingest.extract.movements.identity import national
from ingest.extract.movements.mixed import behind_quoted, goes_on
from ingest.extract.movements.occasions import celebrates, named_for_occasion
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.programmes import GATHERING, is_called, is_pattern
from ingest.extract.movements.scan import Scan, by_first_word, titles_in_one_line
from ingest.extract.movements.stacks import on_lines
from ingest.extract.movements.tables import in_tables
from ingest.extract.movements.unclosed import unclosed
from ingest.extract.movements.unquoted import unquoted
from ingest.extract.movements.words import Head, Naming
from ingest.extract.places import Places
from ingest.extract.quotes import LONGEST, Quote, quotes
from ingest.letters import UPPER
from ingest.model import Span

_COUNTER: Final = r"(?:\(?\d{1,2}[.)]|\(?(?:[a-zđ]|[ivx]{2,4})\)|[a-zđ]\.)"
_BULLET: Final = rf"[-+•●*]?\s*(?:{_COUNTER}|(?:(?:thứ\s+)?(?:nhất|một|hai|ba|bốn))\s+là\s*:?)?"
_COUNTED: Final = re.compile(rf"(?<=[:;\n ]){_COUNTER}\s*\Z")
_LIST_MARK: Final = re.compile(
    rf"\s*(?:\([^()\n]{{0,200}}\))?\s*(?:[,-]?\s*(?:{PERIOD_WORDS}|(?:trên\s+địa\s+bàn|của|do|trong|tại|ở|cho|dành\s+cho|đối\s+với|giữa|theo)\b)[^“”\"',;:.\n]{{0,110}})?"
    rf"\s*(?P<mark>[,;/&+\-]|\n|và\b|hoặc\b|cùng\b|với\b|\.(?=\s*{_COUNTER}))\s*(?:và|hoặc|cùng(?:\s+với)?|với|hay)?\s*\n?\s*{_BULLET}\s*",
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
    clean = titles_in_one_line(clean, launching)
    found_heads = words.heads(clean)
    marks = quotes(clean)
    quoted = list(_quoted(clean, found_heads, marks))
    quoted += unclosed(clean, found_heads, marks)
    quoted += _in_cells(clean, found_heads, quoted)
    named = Places(naming.span for naming in quoted)
    announcing = frozenset(naming.lead.start for naming in quoted)
    given = by_first_word(name for naming in quoted for name in _forms(naming.span.of(clean)))
    scan = Scan(clean, launching, marks, named, announcing, given)
    plain = [naming for head in found_heads for naming in unquoted(scan, head)]
    plain += [naming for one in quoted for naming in behind_quoted(scan, one)]
    kept = [naming for naming in plain if naming.rule == "movement.outer" or not named.touching(naming.span)]
    return tuple(sorted((*quoted, *kept), key=lambda naming: (naming.span.start, -naming.span.end)))


def _in_cells(clean: str, found_heads: tuple[Head, ...], found: list[Naming]) -> list[Naming]:
    """The names in the cells of tables, and in lines of their own, that were not found otherwise."""
    named = Places(naming.span for naming in found)
    placed = (*in_tables(clean), *on_lines(clean, found_heads), *called(clean, found_heads))
    return [naming for naming in placed if not named.touching(naming.span)]


def _forms(name: str) -> tuple[str, ...]:
    """A quoted name as it may stand without quotation marks: as it is, and without its kind words."""
    inside = words.STARTS_WITH_KIND.match(name)
    return (name, name[inside.end("kind") :]) if inside else (name,)


def _quoted(clean: str, found_heads: tuple[Head, ...], marks: tuple[Quote, ...]) -> Iterator[Naming]:
    previous: tuple[Naming, int] | None = None
    for quote in marks:
        if previous and quote.outer.start < previous[1]:
            continue
        before = bisect_right(found_heads, quote.outer.start, key=lambda head: head.span.end)
        head = found_heads[before - 1] if before else None
        naming = (
            _announced(
                clean, None if _quoted_before(marks, head, quote) else head, quote, previous[1] if previous else 0
            )
            or _listed(clean, quote, previous)
            or renamed(clean, quote, previous)
            or own_kind(clean, quote)
            or known_quote(clean, quote)
            or explained(clean, quote)
            or under_heading(clean, quote)
        )
        if naming:
            yield naming
            previous = naming, max(quote.outer.end, naming.span.end)
        else:
            previous = previous if previous and head and head.span.end <= previous[1] else None


def _quoted_before(marks: tuple[Quote, ...], head: Head | None, quote: Quote) -> bool:
    """Whether the kind words begin a quotation that ends before this one, and so do not announce it."""
    if head is None:
        return False
    place = head.words.start
    first, last = (bisect_right(marks, one, key=_start) for one in (place - LONGEST, place))
    return any(one.inner.start == place and one.outer.end <= quote.outer.start for one in marks[first:last])


def _start(quote: Quote) -> int:
    return quote.outer.start


_PAPER: Final = words.pattern(
    r"\b(?:tại|theo|bằng) (?:kế hoạch|quyết định|chỉ thị|công văn|văn bản|nghị quyết|hướng dẫn)(?: liên tịch)? số "
    r"[^:“”;\n]{3,110}(?=:)"
)
"""Between kind words and a colon: the document that launches what follows."""


_NUMBERED: Final = re.compile(r"đợt\s+(?!thi\b|phát\b|cao\b|vận\b|ra\b)\w+(?:\s+\w+)?", re.IGNORECASE)


_WHEN: Final = words.pattern(
    r"\A\s*[:,-]?\s*(?:bắt đầu |diễn ra |kéo dài )?từ [^“”;:\n]{3,70}?,\s*(?=\Z|mang|lấy|với|có|tên)"
)
"""Between a numbered round and its name: when it is held."""
_SHORT_WORDS: Final = 2  # syllables


def _is_manner(head: Head, name: str) -> bool:
    """Whether "thi đua" alone says how people work ("thi đua “dạy tốt”")."""
    return head.bare and name[0].islower() and len(name.split()) <= _SHORT_WORDS


def _announced(clean: str, head: Head | None, quote: Quote, after: int) -> Naming | None:
    """A quotation behind kind words with an introduction between, or with the first words of the name between."""
    if head is None or head.span.end < after or quote.outer.start - head.span.end > _GAP:
        return None
    gap = _PAPER.sub("", _COUNTED.sub("", clean[head.span.end : quote.outer.start]))
    numbered = _NUMBERED.fullmatch(head.words.of(clean)) is not None
    gap = _WHEN.sub(": ", gap) if numbered else gap
    numbered = numbered and gap.strip() == ","  # "Đợt 1, “…”"
    if (words.TURNS_AWAY.search(gap) and not numbered) or _SENTENCE_END.search(gap) or celebrates(gap):
        return None
    if words.NOT_A_MOVEMENT.search(gap) and not named_for_occasion(gap):
        return None
    name, together = quote.inner.of(clean), not gap.strip(" \n:,-(")
    if (
        not may_name(name)
        or _is_manner(head, name)
        or _of_another(clean, head, gap, known=national(name))
        or (GATHERING.match(name) and not together)
        or (head.kind == words.MOVEMENT and words.UPRISING.match(name))
    ):
        return None
    inner = Naming(quote.inner, head.kind, Span(head.words.start, quote.outer.start), "movement.quoted", quoted=True)
    if head.kind in (words.PROGRAMME, words.MODEL):
        return inner if is_called(clean, head, quote, " ".join(gap.split())) else None
    return inner if together else _behind_words(clean, head, quote, inner)


def _behind_words(clean: str, head: Head, quote: Quote, inner: Naming) -> Naming | None:
    """What the words between kind and quotation make of them: an introduction, or the name or its beginning."""
    gap = _COUNTED.sub("", clean[head.span.end : quote.outer.start])
    text = " ".join(gap.split())
    if glossed := _GLOSSED.fullmatch(gap):
        return _outside(head, Span(head.span.end + glossed.start("name"), head.span.end + glossed.end("name")))
    if (
        _introduces(text)
        or _set_off(clean, quote, text)
        or (national(quote.inner.of(clean)) and not national(f"{text} {quote.inner.of(clean)}"))
        or (_EVERYBODY.fullmatch(text) and quote.inner.of(clean)[:1].isupper())
    ):
        return inner
    if head.plural or len(text.split()) > _LONGEST_HALF or words.FINITE.search(text):
        return None
    if "," in text or text[:1] == "-" or words.FIRST_WORDS_OF_NO_NAME.match(text):
        return None
    start = head.span.end + len(gap) - len(gap.lstrip())
    if not quote.inner.of(clean)[:1].islower() and not _begins_name(text, quote.inner.of(clean)):
        return _outside(head, Span(start, start + len(gap.strip()))) if national(text) else inner
    behind = _ABBREVIATED.match(clean, quote.outer.end)
    return _outside(head, Span(start, behind.end() if behind else quote.outer.end))


def _set_off(clean: str, quote: Quote, text: str) -> bool:
    """Whether the quotation says between commas which movement is meant ("một phong trào khác, “…”, do …")."""
    closed = clean[quote.outer.end : quote.outer.end + 1] == ","
    text = _OTHER_TIME.sub("", text)
    return closed and text.endswith(",") and "," not in text[:-1] and not words.FINITE.search(text)


_OTHER_TIME: Final = words.pattern(r"\b(?:trước|sau) đó\b")


_ABBREVIATED: Final = re.compile(r"[ ][A-ZĐ]{2,6}(?![\w-])")
"""Letters right behind a quotation inside a name, to which it belongs."""
_LONGEST_HALF: Final = 10  # syllables of a name before its quoted end
_GLOSSED: Final = re.compile(
    rf"\s+(?!(?:{words.ORGANISED.pattern}))(?P<name>[{UPPER}][^\W\d_]*(?:\s+[^\W\d_]+){{1,5}})\s*:\s*"
)
"""A name in capitals with its meaning in the quotation ("phong trào Ba tốt: “…”")."""
_BARE_VERB: Final = words.pattern(r"(?:xây dựng|thực hiện|bảo vệ|giữ gìn|làm)")
"""A verb without its object, which the quotation is; the name begins in the quotation."""
_BEGINS_NAME: Final = words.pattern(
    r"(?:xây dựng|chung (?:tay|sức)|cả nước|toàn (?:dân|tỉnh|ngành|đảng|quân)|mỗi|nói không|giữ (?:gìn|sạch)"
    r"|bảo vệ|xóa|học tập|thi đua|làm)\b"
)
"""What a name begins with whose end alone is quoted ("xây dựng gia đình “5 không, 3 sạch”")."""


def _begins_name(text: str, quoted: str) -> bool:
    """Whether words before a quotation are the beginning of its name, and not only a verb whose object it is."""
    return _BEGINS_NAME.match(text) is not None and (_BARE_VERB.fullmatch(text) is None or national(f"{text} {quoted}"))


_EVERYBODY: Final = re.compile(
    r"(?:(?:cả\s+nước|toàn\s+(?:dân|quốc|tỉnh|ngành|huyện|xã|quân))(?:\s+(?:cùng|tham\s+gia|hưởng\s+ứng))?\s+)?"
    r"(?:cùng\s+)?(?:chung\s+(?:tay|sức)|thi\s+đua|đoàn\s+kết)"
)
"""In small letters before a quotation: who takes part in it, and how."""


def _outside(head: Head, span: Span) -> Naming:
    return Naming(span, head.kind, Span(head.words.start, span.start), "movement.half-quoted")


def _of_another(clean: str, head: Head, gap: str, *, known: bool) -> bool:
    """Whether the quotation is the movement's theme, or the pattern that something else follows."""
    before = clean[max(0, head.words.start - 50) : head.words.start]
    if words.THEME_OF.search(before):
        return (head.bare and not known) or bool(re.search(r":|\blà\b", gap))
    if head.bare:
        clause = re.split(r"[.;,\n“”\"]", before)[-1]
        return bool(words.NOT_A_MOVEMENT.search(_PLAN.sub("", clause) if head.span != head.words else clause))
    return head.kind == words.MODEL and is_pattern(clean, head)


_PLAN: Final = words.pattern(r".*\bkế hoạch\b.*\Z")
"""Before "thi đua cao điểm": the plan by which it is launched."""
_JUDGED: Final = words.pattern(r"\b(?:bình chọn|công nhận|đánh giá|coi|xem|xác định|trở thành)\b.*\b(?:là|như)?\s*:?$")
"""What is said about a movement, and is no name of it."""


def _introduces(text: str) -> bool:
    """Whether words between kind and quotation say whose, when or how, and are no part of the name."""
    bare = re.sub(r"[\s:,-]+[-+•]?\s*(?:\d+[.)])?\s*$", "", text)
    return not _JUDGED.search(text) and bool(
        words.NAMES.search(text)
        or words.NAMES.search(bare)
        or (words.SCOPE.match(text) and not words.FINITE.search(text))
        or words.PEOPLE.match(bare)
        or words.PROMOTION.match(bare)
        or text.endswith((":", ": -"))
        or (text.endswith("(") and not words.FINITE.search(text))
    )


def _item(clean: str, end: int, quote: Quote, naming: Naming) -> bool:
    """Whether a quotation begins the next item of a list whose item before began with a movement's name."""
    before = clean[clean.rfind("\n", 0, naming.span.start) + 1 : naming.span.start]
    between = clean[end : quote.outer.start]
    mark = _ITEM.fullmatch(before)
    if not before.strip(' “"«‘') and between.count("\n") == 1 and between.endswith("\n") and between.startswith(":"):
        return clean.startswith(":", quote.outer.end)  # "“…”: …" and below it the same
    return (
        mark is not None
        and between.count("\n") == 1
        and between.split("\n")[0].rstrip()[-1:] in (";", ",")
        and between.split("\n")[1].strip() == mark["mark"]
    )


_ITEM: Final = re.compile(r"\s*(?P<mark>[-+•●*])\s*[“\"«‘]")


def _listed(clean: str, quote: Quote, previous: tuple[Naming, int] | None) -> Naming | None:
    """A quotation that follows another one of the same list."""
    if previous is None:
        return None
    naming, end = previous
    inside = clean[naming.span.end : end][:1] in {",", ";"} and not clean[end : quote.outer.start].strip()
    marked = inside or _LIST_MARK.fullmatch(clean, end, quote.outer.start) or _item(clean, end, quote, naming)
    if not marked and not goes_on(clean, end, quote, naming):
        return None
    if "\n" in clean[end : quote.outer.start] and disowned(clean, quote):
        return None
    lead = Span(naming.lead.start, quote.outer.start)
    return Naming(quote.inner, naming.kind, lead, "movement.listed", quoted=True, confidence=naming.confidence)
