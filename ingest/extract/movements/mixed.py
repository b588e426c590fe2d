"""Danh sách có tên trong ngoặc và tên ngoài ngoặc: names without quotation marks among quoted ones."""

import re
from collections.abc import Iterator
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.ends import OWNER
from ingest.extract.movements.lines import MARKER, line_start, rank
from ingest.extract.movements.lists import NO_ITEM
from ingest.extract.movements.programmes import GATHERING
from ingest.extract.movements.scan import Scan
from ingest.extract.movements.tables import is_name
from ingest.extract.movements.words import Naming
from ingest.extract.quotes import Quote
from ingest.letters import UPPER
from ingest.model import Span

_ITEM: Final = rf"(?P<item>[{UPPER}][^\W\d_]*(?:(?:\s+-)?\s+[^\W_]+){{2,8}})"
_BETWEEN: Final = re.compile(rf"\s*(?:,|;|\s(?:và|cùng))\s+(?:và\s+)?{_ITEM}\s*(?:,|;|\s(?:và|cùng|hoặc))\s*(?:và\s+)?")
_LAST: Final = re.compile(
    rf"[”\"»’]?\s*(?:,|;|\s(?:và|cùng))\s+(?:và\s+)?{_ITEM}\s*(?=[.;\n]|\Z|(?P<more>,\s*[“\"«]|\s(?:và|cùng)\s+[“\"«]))"
)
_BEHIND: Final = re.compile(r"[”\"»’]\s*(?:,|;|và)\s+(?:và\s+)?(?=\w)")
_SURE: Final = 3  # syllables of a name that is known without quotation marks among quoted ones


def goes_on(clean: str, end: int, quote: Quote, naming: Naming) -> bool:
    """Whether only one name without quotation marks stands between a quoted one and the next quotation of its list."""
    between = _BETWEEN.fullmatch(clean, end, quote.outer.start) if _is_list(clean, naming) else None
    return between is not None and _names(between["item"])


def behind_quoted(scan: Scan, quoted: Naming) -> Iterator[Naming]:
    """The name without quotation marks that goes on with a list of quoted ones: known, or with a capital."""
    if quoted.rule not in ("movement.quoted", "movement.listed"):
        return
    mark = _BEHIND.match(scan.clean, quoted.span.end)
    end = scan.known_end(mark.end()) if mark else None
    if mark and end and len(scan.clean[mark.end() : end].split()) >= _SURE:
        yield Naming(Span(mark.end(), end), quoted.kind, Span(quoted.lead.start, mark.end()), "movement.listed")
    elif _is_list(scan.clean, quoted) and (last := _LAST.match(scan.clean, quoted.span.end)):
        span = Span(*last.span("item"))
        if _names(last["item"]) and (quoted.rule == "movement.listed" or last["more"]):
            lead = Span(quoted.lead.start, span.start)
            yield Naming(span, quoted.kind, lead, "movement.listed-unquoted", confidence=0.7)
    else:
        yield from _below(scan.clean, quoted)


def _below(clean: str, quoted: Naming) -> Iterator[Naming]:
    """The names of the item below one that begins with a quoted name, where it is nothing but names."""
    start, end = line_start(clean, quoted.span.start), clean.find("\n", quoted.span.end)
    if (
        end < 0
        or not _MARKED.match(clean, start)
        or clean[end - 1] not in ";,"
        or _MARK_IN.search(clean, quoted.span.end + 1, end)
    ):
        return
    item = _PLAIN.match(clean, end)
    if item is None or rank(item["mark"] + " ") != rank(clean[start : quoted.span.start]):
        return
    place, names = item.start("said"), item["said"].split("; ")
    if not all(is_name(name) and len(name.split()) <= _LONGEST and _names(name) for name in names):
        return
    for name in names:
        span = Span(place, place + len(name))
        yield Naming(span, quoted.kind, Span(quoted.lead.start, place), "movement.listed-unquoted", confidence=0.7)
        place = span.end + 2


_MARKED: Final = re.compile(rf"[ \t]*{MARKER}[ \t]+[“\"«]")
_MARK_IN: Final = re.compile(r"[“«\"]")
_PLAIN: Final = re.compile(
    rf"\n[ \t]*(?P<mark>{MARKER})[ \t]+(?P<said>[{UPPER}][^“”\"«»\n:.()]{{8,160}}?)[.;,]?[ \t]*(?=\n|\Z)"
)
_LONGEST: Final = 14  # syllables


def _is_list(clean: str, naming: Naming) -> bool:
    """Whether the kind words before a name speak of several movements."""
    return words.PLURAL.search(clean, max(0, naming.lead.start - 12), naming.lead.start) is not None


def _names(item: str) -> bool:
    """Whether words are a name: more than a place, a body, a person, a contest or what is done."""
    other = words.ORGANISED.match(item) or words.PERSON.match(item) or words.NOT_A_MOVEMENT.match(item)
    return not (other or item.istitle() or words.heads(item) or NO_ITEM.match(item) or GATHERING.match(item)) and (
        OWNER.search(item) is None and words.FINITE.search(item) is None
    )
