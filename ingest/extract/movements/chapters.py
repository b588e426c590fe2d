"""Mục của phong trào: the time that the first sentence under a heading tells of the movement that it is about.

"1. Hưởng ứng đợt thi đua của Tổng công ty" and below it "Toàn chi nhánh ký giao ước, tính điểm từ ngày 17/10 đến hết
ngày 30/12/2020" · "II. CHIẾN DỊCH “…”" and below it "- Các trạm ra quân từ ngày 17/4 đến ngày 15/6".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.lines import MARKER
from ingest.extract.movements.page import Page
from ingest.extract.movements.stated import stated

_KIND: Final = r"(?:phong trào|cuộc vận động|chiến dịch|đợt (?:thi đua|cao điểm)|chương trình)"
_HEADING: Final = words.pattern(
    rf"(?<=\n)[^\S\n]*{MARKER}[^\S\n]+(?P<does>(?:(?:hưởng ứng|tham gia|thực hiện|triển khai|tổ chức|phát động"
    rf"|nội dung|về|đối với)[^\S\n]){{1,2}}|(?=chiến dịch|đợt)|(?=[^“\"\n]{{5,40}}[“\"]))(?P<kind>{_KIND})\b"
    rf"(?P<said>[^\n;]{{0,160}})\n\s*(?:{MARKER}[^\S\n]+)?(?=\S)"
)
"""A heading that names a movement, says what is done about it, or speaks of the one campaign."""


def under_headings(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those without time with the one told first under a heading that is about them."""
    told = list(readings)
    if all(one.period for one in told):
        return told
    for heading in _HEADING.finditer(page.clean):
        place = _meant(told, heading.start(), heading.end("said"), heading["kind"], heading["said"])
        if place is None or told[place].period:
            continue
        quoted = _QUOTE.search(heading["said"])  # else the heading may have been joined with what stands below it
        joined = None if quoted else stated(page.clean, heading.end("kind"), page.year)
        period = joined or stated(page.clean, heading.end(), page.year)
        if period and "/" in period and ".." not in period:
            told[place] = replace(told[place], period=period)
    return told


def _meant(readings: Sequence[Reading], start: int, end: int, kind: str, said: str) -> int | None:
    """The place of the reading that a heading names, or the only one of its kind that was named before."""
    here = [n for n, one in enumerate(readings) if start <= one.naming.span.start < end]
    if here or _QUOTE.search(said):
        return here[0] if len(here) == 1 else None
    before = [
        n
        for n, one in enumerate(readings)
        if one.naming.span.end <= start and not one.naming.weak and _alike(one.naming.kind, kind)
    ]
    names = {readings[n].name.lower() for n in before}
    return before[0] if len(names) == 1 else None


_QUOTE: Final = re.compile(r"[“\"]")


def _alike(kind: str, said: str) -> bool:
    """Whether a heading that says these kind words may be about a movement of a kind."""
    return kind.split(" ", 1)[0] == said.lower().split(None, 1)[0]
