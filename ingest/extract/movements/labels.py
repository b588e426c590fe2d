"""Dòng có nhãn: labelled lines below a movement's name that say who launched it, in which document and for what time.

"1. Phong trào “…”" and below it "- Phát động: Sở A, tại Kế hoạch số …; giai đoạn …", "- Thời gian: …".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.lines import MARKER, line_start
from ingest.extract.movements.page import Page
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.rows import cell_period
from ingest.model import Citation, Span

_NAMED: Final = words.pattern(rf"[ \t]*(?:{MARKER}\s*)?(?:tên(?: gọi)?(?: của)?(?: là)?\s*:?\s*)?[“\"«‘]?")
"""From the start of a line to the words that name its movement."""
_REST: Final = re.compile(r"[^“”\"«»:\n]{0,80}\n")
"""Behind the name: nothing but what ends its line."""
_QUOTE_ENDS: Final = re.compile(r"\s*[”\"»’]?")
_LABELLED: Final = re.compile(
    r"[ \t]*(?:[-+•*●][ \t]*|[a-zđ]\)[ \t]+)?(?P<label>[^\W\d_][^:;.,“”\"\n]{1,45}?)[ \t]*:[ \t]*"
    r"(?P<said>[^\n]*)(?:\n|\Z)"
)
_KNOWN: Final = (
    r"(?:Do|Cơ\s+quan|Đơn\s+vị|Nơi|Phát\s+động|Thời\s+(?:gian|hạn)|Giai\s+đoạn|Văn\s+bản|Căn\s+cứ|Kế\s+hoạch"
    r"|Quyết\s+định|Chủ\s+trì|Bắt\s+đầu|Kết\s+thúc)(?:\s+[^\W\d_A-ZĐ][^:;.,“”\"\n]{0,25})?"
)
_FURTHER: Final = re.compile(rf"[.;]\s+(?P<label>{_KNOWN})\s*:\s*")
"""A label inside a line."""
_SAME_LINE: Final = re.compile(rf"[.;:,(]?\s+(?=(?:[-+•]\s*)?{_KNOWN}\s*:)")
"""Behind a name that begins its line: the first of several labels."""
_WHO: Final = words.pattern(
    r"do|(?:(?:cơ quan|đơn vị|nơi|cấp|chủ thể|tổ chức) )?(?:phát động|khởi xướng)"
    r"|(?:được )?phát động (?:bởi|tại|theo|bằng)"
)
_PAPER: Final = words.pattern(r"(?:văn bản|căn cứ|kế hoạch|quyết định)(?: (?:phát động|ban hành))?")
_TIME: Final = words.pattern(
    r"(?:thời (?:gian|hạn|kỳ)|giai đoạn)(?: (?:thực hiện|triển khai|phát động|tổ chức|thi đua|diễn ra))*"
)
_BEGINS: Final = words.pattern(
    r"(?:(?:thời (?:gian|điểm)|ngày|tháng|năm) )?(?:bắt đầu|phát động|khởi động|ra quân|khai mạc|triển khai)"
)
_ENDS: Final = words.pattern(r"(?:(?:thời (?:gian|điểm)|ngày|tháng|năm) )?(?:kết thúc|bế mạc|hoàn thành|tổng kết)")
_CHARGE: Final = words.pattern(r"(?:(?:cơ quan|đơn vị) )?(?:chủ trì|thực hiện|phụ trách)")
_LINES: Final = 8
"""Labelled lines that belong to one name at the most."""


def labelled(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each with what the labelled lines below its name say."""
    return [_completed(page, reading, tuple(_below(page.clean, reading))) for reading in readings]


def _below(clean: str, reading: Reading) -> Iterator[tuple[str, Span]]:
    """The labels below the name that a line consists of, each with the place of what it says."""
    naming = reading.naming
    first = naming.lead.start if naming.lead.start < naming.span.start else naming.span.start
    quoted = _QUOTE_ENDS.match(clean, naming.span.end)
    end = quoted.end() if quoted else naming.span.end
    rest = _SAME_LINE.match(clean, end) or _REST.match(clean, end)
    if rest is None or not _NAMED.fullmatch(clean, line_start(clean, first), first):
        return
    place = rest.end()
    for _ in range(_LINES):
        if (line := _LABELLED.match(clean, place)) is None or words.heads(line["label"]):
            return
        yield from _labels(clean, line)
        place = line.end()


def _labels(clean: str, line: re.Match[str]) -> Iterator[tuple[str, Span]]:
    """The labels of a line, which may hold several ("Do: Bộ trưởng. Thời gian: 2021 - 2025. Văn bản: …")."""
    label, start = line["label"], line.start("said")
    for further in _FURTHER.finditer(clean, *line.span("said")):
        yield label, Span(start, further.start())
        label, start = further["label"], further.end()
    yield label, Span(start, line.end("said"))


def _begun_and_ended(page: Page, lines: Sequence[tuple[str, Span]]) -> str | None:
    """The time that a line with its beginning and one with its end give together."""
    begun = next((said.of(page.clean) for label, said in lines if _BEGINS.fullmatch(label)), "")
    ended = next((said.of(page.clean) for label, said in lines if _ENDS.fullmatch(label)), "")
    both = _DAY.match(begun) and _DAY.match(ended)
    return read_period(f"từ {begun.strip(' .;,')} đến {ended.strip(' .;,')}", page.year) if both else None


_DAY: Final = words.pattern(r"(?:(?:từ|vào|trong) )*(?:(?:ngày|tháng|quý) )?[\dIV]")


def _completed(page: Page, reading: Reading, lines: Sequence[tuple[str, Span]]) -> Reading:
    if len(lines) > 1 and not reading.period:
        reading = replace(reading, period=_begun_and_ended(page, lines))
    for label, said in lines:
        if _WHO.fullmatch(label):
            reading = _timed(page, _launched(page, reading, said), said)
        elif _PAPER.fullmatch(label):
            reading = _launched(page, reading, said, named=False)
        elif _TIME.fullmatch(label):
            told = said.of(page.clean)
            period = cell_period(told.rstrip(" .;"), page.year)
            reading = replace(reading, period=reading.period or period)
        elif _CHARGE.fullmatch(label):
            reading = _timed(page, reading, said)
    return reading


def _launched(page: Page, reading: Reading, said: Span, *, named: bool = True) -> Reading:
    """The reading with the document of a line and, where it names one, the body that launches."""
    document = _document(page, said)
    before = page.clean[said.start : document.span.start if document else said.end]
    who = _BEHIND_WHO.split(before)[0].strip(" ,.;") if named else ""
    by = bodies(who, page.header.locality) if who else ()
    issuer = (document.issuer,) if document and document.issuer else ()
    return replace(
        reading,
        launched_in=reading.launched_in or (document.id if document else None),
        related=tuple(one for one in reading.related if not document or one != document.id),
        launchers=reading.launchers or by or issuer,
    )


_BEHIND_WHO: Final = words.pattern(r"[;(]|,?\s+(?:phát động|khởi xướng|tại|theo|bằng|ngày|từ|trong|năm)\b|\.(?= |\Z)")


def _document(page: Page, said: Span) -> Citation | None:
    """The first document of a line, before anything that it quotes."""
    first = next((one for one in page.citations if said.start <= one.span.start < said.end), None)
    return None if first is None or "“" in page.clean[said.start : first.span.start] else first


def _timed(page: Page, reading: Reading, said: Span) -> Reading:
    """The reading with the time behind the document or the first semicolon of a line."""
    if reading.period:
        return reading
    document = _document(page, said)
    start = page.clean.find(";", document.span.end if document else said.start, said.end)
    if start < 0 and document is None:
        return reading
    behind = page.clean[start + 1 if start >= 0 else document.span.end if document else said.end : said.end]
    return replace(reading, period=cell_period(behind.strip(" ,.;"), page.year))
