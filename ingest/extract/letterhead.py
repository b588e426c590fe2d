"""Phần đầu văn bản as boxes: issuing bodies, number line, place, type and title (Nghị định 30/2020/NĐ-CP, phụ lục I).

Boxes stand in two columns; in the cleaned text a tab parts them. Real files have them in any order, some are missing,
and a letter has its subject ("V/v …") where others have type and title.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.extract.dates import LINE
from ingest.extract.letters import UPPER
from ingest.model import Section, SectionKind, Span
from ingest.segment import part
from ontology.registry import document_type, document_types

_NUMBER_LINE: Final = re.compile(
    r"(?:S[ốôóòỐÔÓ]|SỐ|So)\s{0,2}[:.;]?[ \t]*(?P<number>\d{1,5}[a-zđ]?)?[ \t.…_]*"
    r"(?:[-/][ \t]*(?P<year>(?:19|20)\d\d))?[ \t]*"
    r"(?P<sep>[-/])[ \t]*(?P<symbol>[A-ZĐ][\wĐđƯư&.]*(?:[ ]?[-/][ ]?[A-ZĐƯ][\wĐđƯư&]*)*)"
)
_NATIONAL: Final = re.compile(
    r"C[ỘO]NG H[OÒ]A X|ĐẢNG CỘNG SẢN|Độc lập|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\s*\Z|CÔNG BÁO|Ký bởi"
    r"|Người ký|Cơ quan:|(?:Ngày|Giờ|Thời gian) ký|\(?(?:Văn bản|VĂN BẢN) (?:mẫu|MẪU)",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(r"(?:V\s?/\s?[vV]\s?:?|Về việc|Về)\s+(?=\S)")
_UNIT_LINE: Final = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s")
_NOISE: Final = re.compile(r"\(?(?:đã ký|Kèm theo|kèm theo|Dự thảo|DỰ THẢO|HỎA TỐC|KHẨN|MẬT)\b")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The boxes with their places; `issuer` and `superior` are the words of the left column."""

    span: Span
    issuer: str | None = None
    issuer_span: Span | None = None
    superior: str | None = None
    number: str | None = None
    year: str | None = None
    symbol: str | None = None
    number_line: Span | None = None
    place: Span | None = None
    type: str | None = None
    type_span: Span | None = None
    title: Span | None = None

    def place_words(self, clean: str) -> str | None:
        """The place as printed."""
        return " ".join(self.place.of(clean).split()) if self.place else None


def read_letterhead(clean: str, sections: tuple[Section, ...]) -> Letterhead:
    """The boxes above the body."""
    span = next(part(sections, SectionKind.HEADER), Span(0, 0))
    number = _NUMBER_LINE.search(clean, span.start, span.end)
    date = LINE.search(clean, span.start, span.end)
    lines = list(_lines(clean, span))
    kind, kind_span = _type(clean, lines)
    subject = None if kind else _subject(clean, lines)
    if subject is not None:
        kind = "Công văn"
    top = min(
        [span.end, *(place.start() for place in (number,) if place), *(p.start for p in (kind_span, subject) if p)]
    )
    bodies = list(_bodies(clean, lines, top))
    return Letterhead(
        span=span,
        issuer=bodies[-1][0] if bodies else None,
        issuer_span=bodies[-1][1] if bodies else None,
        superior=bodies[-2][0] if len(bodies) > 1 else None,
        number=number["number"] if number else None,
        year=number["year"] if number else None,
        symbol=number["symbol"] if number else None,
        number_line=Span(number.start(), number.end()) if number else None,
        place=_place(clean, date) if date else None,
        type=kind,
        type_span=kind_span,
        title=subject or (_title(clean, lines, kind_span) if kind_span else None),
    )


def _lines(clean: str, span: Span) -> Iterator[Span]:
    """Every cell of the head, line by line."""
    for cell in re.finditer(r"[^\n\t]+", span.of(clean)):
        yield Span(span.start + cell.start(), span.start + cell.end())


@cache
def _type_line() -> re.Pattern[str]:
    labels = sorted({kind.label.upper() for kind in document_types()}, key=len, reverse=True)
    return re.compile(rf"(?P<type>{'|'.join(map(re.escape, labels))})(?P<rest>\s*[:.\-]*\s*|\s+(?![A-ZĐ]{{2}}).+)\Z")


def _type(clean: str, lines: list[Span]) -> tuple[str | None, Span | None]:
    """The line that is nothing but the name of a type, in capitals (or that starts with it)."""
    for line in lines:
        if match := _type_line().match(line.of(clean)):
            kind = document_type(match["type"])
            return (kind.label if kind else match["type"].capitalize()), Span(
                line.start, line.start + match.end("type")
            )
    return None, None


def _title(clean: str, lines: list[Span], kind: Span) -> Span | None:
    """The lines below the type, up to the issuer said once more, a rule or a blank line after them."""
    own = next((line for line in lines if line.start <= kind.start < line.end), kind)
    start, end = (kind.end, own.end) if own.of(clean)[kind.end - own.start :].strip() else (None, None)
    for line in (line for line in lines if line.start > own.start):
        words = line.of(clean)
        stops = words.isupper() and end is not None and not clean[start:end].strip().isupper()
        if stops or _NOISE.match(words) or _NUMBER_LINE.match(words) or LINE.search(words) or _NATIONAL.match(words):
            break
        if end is not None and "\n\n" in clean[end : line.start]:
            break
        start, end = (line.start if start is None else start), line.end
    if start is None or end is None:
        return None
    words = clean[start:end]
    lead = len(words) - len(words.lstrip(" :.-\n"))
    about = re.match(r"(?:V/v|Về việc)\s+", words[lead:])
    lead += about.end() if about else 0
    return Span(start + lead, end) if words.strip(" :.-\n") else None


def _subject(clean: str, lines: list[Span]) -> Span | None:
    """The subject of a letter, over its lines in the left column, to the address or the date."""
    for index, line in enumerate(lines):
        if about := _SUBJECT.match(line.of(clean)):
            end = line.end
            for following in lines[index + 1 :]:
                between = clean[end : following.start]
                if "\n" not in between:  # the other column of the same line
                    continue
                if "\n\n" in between or _closes_subject(following.of(clean)):
                    break
                end = following.end
            return Span(line.start + about.end(), end)
    return None


def _closes_subject(words: str) -> bool:
    return bool(LINE.search(words) or _NATIONAL.match(words)) or words.isupper()


def _bodies(clean: str, lines: list[Span], top: int) -> Iterator[tuple[str, Span]]:
    """The bodies above the number, outermost first; a line that is a unit belongs to the body above it."""
    held: tuple[str, Span] | None = None
    for line in lines:
        words = line.of(clean).strip()
        if line.start >= top:
            break
        if not _is_capitals(words) or _NATIONAL.match(words) or len(words) < 4 or _NUMBER_LINE.match(words):
            continue
        if held and (_UNIT_LINE.match(words) or _is_rest(held[0], words)):
            held = f"{held[0]} {words}", Span(held[1].start, line.end)
            continue
        if held:
            yield held
        held = words, line
    if held:
        yield held


def _is_capitals(words: str) -> bool:
    """Capitals, allowing the small letters of a damaged scan."""
    letters = [letter for letter in words if letter.isalpha()]
    return bool(letters) and sum(letter.isupper() for letter in letters) >= 0.8 * len(letters)


def _is_rest(above: str, words: str) -> bool:
    """Whether a line continues the name above it ("BAN CHẤP HÀNH / ĐẢNG BỘ …", "… VÀ / TRUYỀN THÔNG")."""
    return above.endswith((" VÀ", ",", "-")) or re.match(r"(?:VÀ|ĐẢNG BỘ|NHÂN DÂN|CỘNG SẢN)\b", words) is not None


def _place(clean: str, date: re.Match[str]) -> Span | None:
    """The place before the date: the capitalised words up to the comma, with a unit word before them."""
    before = clean[max(0, date.start() - 60) : date.start()].rpartition("\n")[2].rpartition("\t")[2]
    place = re.search(
        r"(?P<place>(?:(?:[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]ỉnh|[Đđ]ặc khu)\s+)?"
        rf"[{UPPER}][\w.]*(?:\s*-?\s*[{UPPER}][\w.]*)*)\s*[,.]?\s*\Z",
        before,
    )
    if place is None:
        return None
    offset = date.start() - len(before)
    return Span(offset + place.start("place"), offset + place.end("place"))
