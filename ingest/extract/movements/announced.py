"""Phát động chung một lần: the document that launches all movements of a list, named once above it.

"Theo Kế hoạch số …, nhà trường phát động ba đợt thi đua:" · "Kế hoạch số … phát động các phong trào sau:" · "Hai chiến
dịch được phát động theo Kế hoạch số …:", and below it one item for each.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import sentences, words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.lines import MARKED, MARKER, line_start
from ingest.extract.movements.page import Page
from ingest.model import Body, Citation

_MANY: Final = r"(?:các|những|hai|ba|bốn|năm|sáu|bảy|0?[2-9]|1\d)"
_KIND: Final = r"(?:phong trào|đợt|cuộc vận động|chiến dịch)"
_ANNOUNCES: Final = words.pattern(
    rf"\b(?:(?:phát động|mở)(?= [^.;:“”\"\n]{{0,60}}?\b{_MANY} {_KIND}\b)"
    rf"|{_MANY} {_KIND}(?: (?:thi đua|cao điểm|lớn))* (?:được|do [^.;:“”\"\n]{{3,80}}?) (?:phát động|mở)\b)"
    r"[^“”\"\n]*:[ ]*(?=\n)"
)
"""What launches several movements, to the colon that ends its line."""


def announced(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those of a list with the document that the line above it says launches them."""
    found = list(readings)
    if len(found) < 2 or not page.citations or "động" not in page.clean:
        return found
    for line in _ANNOUNCES.finditer(page.clean):
        _give(page, found, line, _document(page, line))
    return found


def _document(page: Page, line: re.Match[str]) -> Citation | None:
    """The document by which a line launches: in front of the verb, or behind it."""
    clean, start = page.clean, line_start(page.clean, line.start())
    by = _VERB.match(clean, line.start(), line.end())
    for one in (one for one in page.citations if start <= one.span.start and one.span.end <= line.end()):
        if one.span.start >= line.start():
            between = clean[by.end() if by else line.start() : one.span.start]
            return one if _THEREBY.search(between) and "." not in between else None
        between = clean[one.span.end : line.start()]
        if one.title_span and one.title_span.start <= line.start() < one.title_span.end:
            between = clean[one.span.end : one.title_span.start]
        if _ITSELF.fullmatch(between):
            return one
        by_it = _BY_IT.search(clean, start, one.span.start)
        if by_it and _SUBJECT.fullmatch(between) and not (page.orders and by_it["by"] == "Theo"):
            return one
    return None


_VERB: Final = words.pattern(r".*?\b(?:phát động|mở)\b")
_THEREBY: Final = words.pattern(r"\b(?:theo|tại|bằng|trong)(?: các)?\s*\Z")
_ITSELF: Final = words.pattern(r"(?:\s*\([^()\n]*\))?(?: của [^.;:,“”\n]{3,80})?,?\s*(?:về (?:việc )?|để |đã )*")
_BY_IT: Final = re.compile(r"(?:^|[.;\n]\s+|\n|\A)(?:[-+•]\s+|\d+[.)]\s+)?(?P<by>Theo|Tại|Bằng)\s*\Z", re.MULTILINE)
_SUBJECT: Final = words.pattern(
    r"(?:\s*\([^()\n]*\))?(?: của [^.;:,“”\n]{3,80})?(?:,? về [^.;:“”\n]{3,160})?,[^.;:“”\n]{2,120} "
)


def _give(page: Page, found: list[Reading], line: re.Match[str], document: Citation | None) -> None:
    """Gives the document to the items that follow a line, of those that name none; without one, each has its own."""
    said = sentences.subject_before(page.clean, line.start() + len("phát động"))
    passive = None if said else _BY.search(line[0])
    by = bodies(said or (passive["by"] if passive else ""), page.header.locality)
    issuer = (document.issuer,) if document and document.issuer else ()
    end = line.end()
    for place, reading in enumerate(found):
        naming = reading.naming
        if naming.span.start < end:
            continue
        start = line_start(page.clean, naming.span.start)
        if not _ITEM.fullmatch(page.clean, start, naming.span.start):
            if start < end or _BELOW.match(page.clean, start):  # told of inside an item
                continue
            return
        if not _goes_on(page.clean[end:start]):
            return
        end = naming.span.end
        if document is None:
            found[place] = _with_own(page, reading, by)
        elif not (reading.launched_in or reading.citation or reading.related or reading.launchers):
            found[place] = replace(reading, launched_in=document.id, launchers=by or issuer)


def _with_own(page: Page, reading: Reading, by: tuple[Body, ...]) -> Reading:
    """The item of a list of what a body launched, with the document that stands behind it."""
    if reading.launched_in or reading.citation or reading.launchers:
        return reading
    if len(reading.related) != 1:
        return replace(reading, launchers=by)
    document = next(one for one in page.citations if one.id == reading.related[0])
    if _GOES_ON.search(page.clean, line_start(page.clean, reading.naming.lead.start), document.span.start):
        return reading
    issuer = (document.issuer,) if document.issuer else ()
    return replace(reading, launched_in=document.id, related=(), launchers=by or issuer)


_GOES_ON: Final = words.pattern(r"\b(?:riêng|ngoài ra|tiếp tục|hưởng ứng|duy trì)\b")
"""What an item says of a movement that is not of the list, or was launched before."""
_BY: Final = words.pattern(r"\bdo (?P<by>[^.;:“”\"\n]{3,80}?) (?:đã )?(?:phát động|mở)\b")


_ITEM: Final = words.pattern(rf"[ \t]*(?:{MARKER}[ ]+)?(?:[^\W\d][^.;“”\"\n]{{0,50}}?)?[:,]?\s*[“\"«‘]?")
_BELOW: Final = words.pattern(r"\s*[-+•]\s")


def _goes_on(between: str) -> bool:
    """Whether no line between two items is outside their list: all have a mark."""
    lines = [line for line in between.split("\n")[1:] if line.strip()]
    return len(between) <= _FAR and all(MARKED.match(line) for line in lines)


_FAR: Final = 900  # code points from one item to the next
