"""Số hiệu rút gọn: documents called by their type and a bare number, as everybody knows them, without a symbol.

Forms: theo Nghị quyết 29 · Chỉ thị số 40 ngày 22/11/2014 của Ban Bí thư · Thông tư 22 về đánh giá học sinh · Đề án 06.
A number that the text gives in full elsewhere ("Quyết định số 550/QĐ-UBND … (Đề án 550)") names nothing new.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.laws import Named
from ingest.extract.dates import LONG, NUMERIC, edtf
from ingest.extract.names.issuers import issuer_at
from ingest.extract.occurrences import occurrences
from ingest.model import Citation, Locality, Span

_BARE: Final = re.compile(
    r"(?P<type>Nghị quyết|Chỉ thị|Kết luận|Nghị định|Thông tư|Quyết định|Quy định|Đề án"
    r"|Chương trình|Kế hoạch|Hướng dẫn|Thông báo|Công điện)"
    r"\s+(?P<number>số\s+\d{1,4}|(?!(?:19|20)\d\d)\d{2,4})(?![\w/-]|\s*[.,]\d|\s*và\s+\d)"
)
_BEHIND: Final = re.compile(
    r"\s*[.,;:)”\"\n]|\s*\Z|\s+(?:về|của|và|với|ngày(?=\s+\d)|do|đã|là|được|trong|trên|nhằm|gắn|theo|để|có|vào"
    r"|quy định|\(?[Kk]h[óo])\b"
)
_DOES: Final = re.compile(  # "Thông tư 29 siết dạy thêm", no "Nghị quyết 5 năm"
    r"\s+(?!(?:ngày|năm|giờ|phút|tháng|người|xã|cây|điểm|điều|tỷ|triệu|nghìn|lần|trang|chương|hộ|nội|văn)\b)[a-zà-ỹ]"
)
_ACTS: Final = ("Nghị quyết", "Chỉ thị", "Kết luận", "Nghị định", "Thông tư")
_DAYS: Final = (re.compile(rf"\s*,?\s*ngày\s+{NUMERIC}"), re.compile(rf"\s*,?\s*ngày\s+{LONG}", re.IGNORECASE))
_DATED: Final = re.compile(  # "theo đề nghị của … tại Tờ trình ngày 05/3/2024": no number was given
    r"\b(?:tại|theo|[Cc]ăn cứ)\s+(?P<type>Tờ trình|Báo cáo|Công văn|Biên bản|Văn bản|Thông báo|Kế hoạch)"
    r"(?=\s+ngày\s+\d{1,2}(?:[/.-]|\s+tháng\s)\d)"
)
_DAY_WORDS: Final = ("trình ngày", "cáo ngày", "văn ngày", "bản ngày", "báo ngày", "hoạch ngày")
_LEAD: Final = 28  # code points around those that hold the whole
_OF: Final = re.compile(r"\s*,?\s*của\s+")


def find_bare(clean: str, citations: Sequence[Citation], locality: Locality) -> Iterator[Named]:
    """The first mention of every document called by type and bare number, in text order.

    >>> text = "thực hiện Chỉ thị số 40 ngày 22/11/2014 của Ban Bí thư và Nghị quyết 29 về giáo dục; Kế hoạch 5 năm"
    >>> [(one.span.of(text), one.date) for one in find_bare(text, (), Locality())]
    [('Chỉ thị số 40 ngày 22/11/2014 của Ban Bí thư', '2014-11-22'), ('Nghị quyết 29', None)]
    """
    known = {citation.number.lstrip("0") for citation in citations}
    for match in _BARE.finditer(clean):
        if not _BEHIND.match(clean, match.end()) and not (match["type"] in _ACTS and _DOES.match(clean, match.end())):
            continue
        number = match["number"].removeprefix("số").strip().lstrip("0")
        inside = clean[match.start() - 1 : match.start()].isalnum()  # a word; asked here, as a pattern is slower
        if inside or not number or number in known or any(c.span.touches(Span(*match.span())) for c in citations):
            continue
        known.add(number)
        yield _read(clean, match, locality)
    for place in occurrences(clean, *_DAY_WORDS):
        dated = _DATED.search(clean, max(0, place - _LEAD), place + _LEAD)
        if dated and not any(c.span.touches(Span(*dated.span("type"))) for c in citations):
            yield _read(clean, dated, locality)


def _read(clean: str, match: re.Match[str], locality: Locality) -> Named:
    """The document with its day and issuer, where they follow."""
    start, end, date = match.start("type"), match.end(), None
    for pattern in _DAYS:
        if day := pattern.match(clean, end):
            end, date = day.end(), edtf(day["y"], day["m"], day["d"])
            break
    issuer = None
    if (of := _OF.match(clean, end)) and (name := issuer_at(clean, of.end())):
        end, issuer = name.end, read_body(name.of(clean), locality)
    return Named(Span(start, end), match["type"], issuer, date)
