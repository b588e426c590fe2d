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
from ontology.registry import document_type, document_types, document_types_of_code

_NUMBER_LINE: Final = re.compile(
    r"(?<![/\w])(?:(?:Luật|LUẬT|Nghị quyết|NGHỊ QUYẾT|Pháp lệnh)\s+s|S)(?:[ốôóòắ]|[ỐÔÓ]|o)\s{0,2}[:.;]?[ \t]*"
    r"(?P<raw>[^/\n-]{0,14}?)(?:[-/][ \t]*(?P<year>(?:19|20)\d\d))?[ \t]*(?P<sep>[-/])[ \t]*/?[ \t]*"
    rf"(?P<symbol>[{UPPER}][{UPPER}\d][\wĐđƯư&.]*(?:[ ]?[-/][ ]?[{UPPER}][\w&]*)*"
    rf"|[{UPPER}][a-z][{UPPER}\w]*/[{UPPER}]\w+)"
)
_NUMBER: Final = re.compile(r"\d{1,5}[a-zđ]?\Z")  # what is damaged ("2†4") is not guessed
_MOTTO: Final = re.compile(
    r"C[ỘOQ]NG\s+H[OÒ][AÀ]?\s+X[ÃA]|CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập|Đ[ôộ]c l[âậ]p"
    r"|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\s*\Z|CÔNG BÁO|Ký bởi|Người ký|Cơ quan:|(?:Ngày|Giờ|Thời gian) ký"
    r"|\(?văn bản mẫu",
    re.IGNORECASE,
)
_YOUTH_UNION: Final = re.compile(r"ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH")
_SUBJECT: Final = re.compile(r"(?:V\s?/\s?[vV]\s?:?|Về việc|Về)\s+(?=\S)")
_UNIT_LINE: Final = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s(?!Ủ[YỶ]|UỶ)")
_LONGEST_TITLE: Final = 2000  # code points
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
    separator: str = "/"
    symbol: str | None = None
    number_line: Span | None = None
    place: Span | None = None
    type: str | None = None
    type_span: Span | None = None
    title: Span | None = None
    title_words: str | None = None

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
    if kind is None and number and (coded := document_types_of_code(re.split(r"\s?[-/]", number["symbol"])[0])):
        kind = coded[0].label
    subject = None if kind_span else _subject(clean, lines)
    if subject is not None and kind is None:
        kind = "Công văn"
    top = min(
        [span.end, *(place.start() for place in (number,) if place), *(p.start for p in (kind_span, subject) if p)]
    )
    bodies = list(_bodies(clean, lines, top))
    title = subject or (_title(clean, lines, kind_span) if kind_span else None)
    return Letterhead(
        span=span,
        issuer=bodies[-1][0] if bodies else None,
        issuer_span=bodies[-1][1] if bodies else None,
        superior=bodies[-2][0] if len(bodies) > 1 else None,
        number=_number(number["raw"]) if number else None,
        year=number["year"] if number else None,
        separator=number["sep"] if number else "/",
        symbol=number["symbol"] if number else None,
        number_line=Span(number.start(), number.end()) if number else None,
        place=_place(clean, date, number) if date else None,
        type=kind,
        type_span=kind_span,
        title=title,
        title_words=_without_columns(clean, title) if title else None,
    )


def _number(raw: str) -> str | None:
    written = raw.strip(" \t.…_")
    return written if _NUMBER.match(written) else None


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
        words = line.of(clean)
        if match := _type_line().match(words) or _type_line().fullmatch(words.upper()):
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
        if stops or _NOISE.match(words) or _NUMBER_LINE.match(words) or LINE.search(words) or _MOTTO.match(words):
            break
        if end is not None and ("\n\n" in clean[end : line.start] or line.start - kind.end > _LONGEST_TITLE):
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


def _without_columns(clean: str, title: Span) -> str:
    """The words of a title, leaving out what stands beside it in the other column."""
    return " ".join(" ".join(line.split("\t")[0] for line in title.of(clean).split("\n")).split())


def _closes_subject(words: str) -> bool:
    return bool(LINE.search(words) or _MOTTO.match(words)) or words.isupper()


def _bodies(clean: str, lines: list[Span], top: int) -> Iterator[tuple[str, Span]]:
    """The bodies above the number, outermost first; a line that is a unit belongs to the body above it."""
    held: tuple[str, Span] | None = None
    for line in lines:
        words = line.of(clean).strip() if _is_youth_union(clean, line) else _left_of_motto(line.of(clean))
        if line.start >= top:
            break
        if not _is_capitals(words) or len(words) < 4 or _NUMBER_LINE.match(words):
            continue
        if held and (_UNIT_LINE.match(words) or _is_rest(held[0], words)):
            held = f"{held[0]} {words}", Span(held[1].start, line.end)
            continue
        if held:
            yield held
        held = words, line
    if held:
        yield held


def _is_youth_union(clean: str, line: Span) -> bool:
    """The Youth Union's name as the body itself: at the left, not as the motto of its papers at the right."""
    return _YOUTH_UNION.fullmatch(line.of(clean).strip()) is not None and clean[: line.start].rpartition("\n")[2] == ""


def _left_of_motto(words: str) -> str:
    """A cell without the national motto or the Party's name, which a flat text runs into it."""
    motto = _MOTTO.search(words)
    return (words[: motto.start()] if motto else words).strip(" `'|/_~,.¬-")


def _is_capitals(words: str) -> bool:
    """Capitals, allowing the small letters of a damaged scan."""
    letters = [letter for letter in words if letter.isalpha()]
    return bool(letters) and sum(letter.isupper() for letter in letters) >= 0.8 * len(letters)


def _is_rest(above: str, words: str) -> bool:
    """Whether a line continues the name above it ("BAN CHẤP HÀNH / ĐẢNG BỘ …", "… VÀ / TRUYỀN THÔNG")."""
    return above.endswith((" VÀ", ",", "-")) or re.match(r"(?:VÀ|ĐẢNG BỘ|NHÂN DÂN|CỘNG SẢN)\b", words) is not None


def _place(clean: str, date: re.Match[str], number: re.Match[str] | None) -> Span | None:
    """The place before the date: the capitalised words up to the comma, with a unit word before them."""
    after = max(date.start() - 60, number.end() if number and number.end() <= date.start() else 0)
    before = clean[max(0, after) : date.start()].rpartition("\n")[2].rpartition("\t")[2]
    place = re.search(
        r"(?P<place>(?:(?:[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]ỉnh|[Đđ]ặc khu)\s+)?"
        rf"[{UPPER}][\w.]*(?:\s*-?\s*[{UPPER}][\w.]*)*)\s*[,.]?\s*\Z",
        before,
    )
    if place is None:
        return None
    offset = date.start() - len(before)
    return Span(offset + place.start("place"), offset + place.end("place"))
