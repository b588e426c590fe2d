"""Trang: a document as the readers of movements see it, with its opening and heading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ingest.extract.dates import year_of
from ingest.model import Citation, Header, Span


@dataclass(frozen=True, slots=True)
class Page:
    """The document in which movements are named."""

    clean: str
    header: Header
    citations: tuple[Citation, ...]
    opening: Span
    heading: Span

    @property
    def year(self) -> int | None:
        """The year that it is about: its subject's, that of the document's date, of the day printed above a page, or
        the one that its heading or its first words name.
        """
        if (subject := self.header.subject_period) and subject.isdigit():
            return int(subject)
        if self.header.date:
            return year_of(self.header.date)
        named = self._year_of_heading
        above = None if named else _DATELINE.search(self.clean, 0, _TOP)
        first = None if named or above else _FIRST_YEAR.match(self.clean, self.heading.end)
        told = next((one for match in (above, first) if match for one in match.groups() if one), None)
        return named or (int(told) if told else None)

    @property
    def _year_of_heading(self) -> int | None:
        """The only year that the heading of a page names."""
        named = {int(one["y"]) for one in _YEAR.finditer(self.clean, 0, self.heading.end)}
        return named.pop() if len(named) == 1 and not _YEARS.search(self.clean, 0, self.heading.end) else None

    def number(self, citation: str) -> str:
        """The number of a cited document, by which two citations are of one."""
        return next(f"{one.type} {one.identifier}" for one in self.citations if one.id == citation)

    @property
    def orders(self) -> bool:
        """Whether it is a document that can launch a movement: no web page, no report."""
        if self.header.issuer is None or (self.header.type is None and self.header.symbol is None):
            return False
        return self.header.type not in ("Báo cáo", "Tờ trình", "Thông báo")


_DATELINE: Final = re.compile(
    r"\b(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?=20\d\d(?!\d))|(?=20\d\d-\d\d))(?P<y>20\d\d)"
    r"|, ngày \d{1,2} tháng \d{1,2} năm (?P<w>20\d\d)(?=\s*\n)"
)
_YEAR: Final = re.compile(r"(?<![\d/.-])(?P<y>20\d\d)(?![\d/]|[.-]\d)")
_YEARS: Final = re.compile(
    r"20\d\d\s*[-,]\s*20\d\d|\b(?:đến|tới|sang|trước|sau|hướng|từ|khóa|kỳ)\s(?:\w+\s){0,3}20\d\d", re.IGNORECASE
)
"""Years of a phase, an aim or a beginning: the page is not about one of them."""
_FIRST_YEAR: Final = re.compile(
    r"\W*(?:bước\s(?:vào|sang)|(?:trong|suốt)(?:\scả)?|ngay\stừ\sđầu|đầu|vào)\snăm\s(?P<y>20\d\d)(?!\s*-)",
    re.IGNORECASE,
)
_TOP: Final = 400  # code points in which a page prints its day


def page_of(clean: str, header: Header, citations: Sequence[Citation]) -> Page:
    """A text with what is known of it."""
    return Page(clean, header, tuple(citations), _opening(clean, header), _heading(clean, header))


_FIRST_HEADING: Final = re.compile(r"\n\s*(?:(?:I|1|A)\s*[.)/:-]|PHẦN\b|Phần\s|Điều\s+1\b|I\s+[A-ZĐ])")
_OPENING: Final = 4000  # code points behind the title in which the opening ends at the latest


def _opening(clean: str, header: Header) -> Span:
    """From the title to the first heading: where a document says what it is issued for."""
    start = header.title_span.end if header.title_span else 0
    heading = _FIRST_HEADING.search(clean, start, start + _OPENING)
    return Span(start, heading.start() if heading else min(len(clean), start + _OPENING))


_HEADING: Final = re.compile(
    r"(?!(?i:câu hỏi|hỏi|câu \d))(?:[^\n.;!?…]{4,80}:[ ]*\n+)?(?P<line>[^\n]{10,250}[^\s.;:!…](?=\n))"
    r"(?:(?:\n[^\n\t]{3,200}[^\s.;:!…,](?=\n)){1,3}(?=\n\s*\n))?(?:\s*\n(?P=line)(?=\n))*"
)


def _heading(clean: str, header: Header) -> Span:
    """The first line of a page without a document's form, and its repetitions, unless it is a sentence."""
    line = _HEADING.match(clean) if header.type is None and header.issuer is None else None
    return Span(0, line.end() if line else 0)
