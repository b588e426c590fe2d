"""Tên loại và trích yếu: the type of a document and what it is about, below its letterhead.

Forms: a line that is the type, the lines below it the title · "QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ / Số … ngày … / Về
việc …", as papers before 2005 and web pages print it · in a letter "V/v …" in the left column, without a type.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from ingest.extract.dates import LINE
from ingest.extract.heads.damaged_heads import damaged_type
from ingest.extract.names.issuers import issuer_at
from ingest.letters import UPPER
from ingest.model import Span
from ontology.folding import fold
from ontology.registry import document_type, document_types

NUMBER_LINE: Final = re.compile(
    r"(?<![/\w])(?:(?<![\w,;:.)“”] )(?:Luật|LUẬT|Nghị quyết|NGHỊ QUYẾT|Pháp lệnh)\s+s|S)(?:[ốôóòắ]|[ỐÔÓ]|o)"
    r"(?!\s+S[ốôo]\s?[:.;])\s{0,2}[:.;]?[ \t]*"
    r"(?P<raw>[^/\n-]{0,14}?)(?:[-/][ \t]*(?P<year>(?:19|20)\d\d))?[ \t]*(?P<sep>[-/])[ \t]*/?[ \t]*"
    rf"(?P<symbol>[{UPPER}][{UPPER}\d][\wĐđƯư&.]*(?:[ ]?[-/][ ]?[{UPPER}][\w&]*)*"
    rf"(?:,[ ]?[{UPPER}][\w&]*(?=[ ]*(?:[\t\n]|\Z)))?"
    rf"|[{UPPER}][a-z][{UPPER}\w]*/[{UPPER}]\w+)"
)
"""A number of its own; behind "Nghị quyết" or "Luật" only where these begin a line, as a sentence cites so too."""
MOTTO: Final = re.compile(
    r"[CQ][ỘOQÔỌ]NG\s+H[OÒÕÓỌ][AÀÁ]?\s+X[ÃA]|CH[ỦUỬÚ] NGH[ĨIÍ]A VIỆT NAM|ĐẢNG CỘNG SẢN(?: VIỆT NAM|\s*\Z)|\AVIỆT NAM\Z"
    r"|(?:VIỆT NAM )?DÂN CHỦ CỘNG H|Độc lập|Đ[ôộ]c l[âậ]p|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\s*\Z|CÔNG BÁO"
    r"|Ký bởi|Người ký|Cơ quan:|(?:Ngày|Giờ|Thời gian) ký|\(?văn bản mẫu",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(r"(?:[“\"]\s?)?(?:[Vv]\s?/\s?[vV]?\s?:?|Về việc|Về)\s+(?=\S)")
_NUMBER_BEFORE: Final = re.compile(r"Số\s*:?\s*[^\s/]{0,12}\s*/[^\s/]+\s+(?=[Vv]/v\s)")  # a web page's cell holds both
_ABOUT: Final = re.compile(r"(?:V\s?/\s?v\s?:?|Về việc|Về)\s+", re.IGNORECASE)
_OF: Final = re.compile(r"\s*(?:của|liên tịch)\s+(?=\S)", re.IGNORECASE)
_FROM_NUMBER: Final = re.compile(r"\s*,?\s*S[ốỐ]\s?:?\s?\d", re.IGNORECASE)
_OTHER: Final = re.compile(r"\s*(?:,|và)\s*(?:BAN BÍ THƯ|BỘ CHÍNH TRỊ)", re.IGNORECASE)  # both conclude
_REFERENCE: Final = re.compile(
    r"\s*,?\s*S[ốỐ]\s?:?\s?\d\S*,?\s+ngày\s+\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm|[/.-])\s*\d{4}\s*",
    re.IGNORECASE,
)
_LATER: Final = re.compile(r"\s(?:về việc|về|v/v)\s+", re.IGNORECASE)
_LONGEST_TITLE: Final = 2000  # code points
PLACE_AND_DAY: Final = re.compile(rf"[{UPPER}][^\W\d]*(?:[ -][^\W\d]+){{0,4}},[ ]*{LINE.pattern}[ .]*", LINE.flags)
"""A line that has place and day alone."""
_SALUTES: Final = re.compile(r"(?:Kính thưa|Thưa|Kính gửi|Gửi|Thân gửi|Thân ái gửi|Hỡi)\s[^\n]*[!,:]\s*\Z")
"""Below a type: who is spoken to; an appeal has no title."""
_NOISE: Final = re.compile(
    r"\((?:Trích|Lược)\s|\(?(?:đã ký|Kèm theo|kèm theo|Dự thảo|DỰ THẢO|HỎA TỐC|KHẨN|MẬT)\b|\(\s*Ban hành kèm theo"
)
_ENDS_TYPE: Final = re.compile(r"[\s:.\-]*\Z|\s+(?:CỦA|LIÊN TỊCH)\s")
_LETTER: Final = "Công văn"
_ADDRESS: Final = re.compile(r"\W*Kính gửi", re.IGNORECASE)
_SHORTEST_SUBJECT: Final = 15  # code points
_OWNED: Final = (
    "của",
    "do",
    "thuộc",
    "và",
    "cho",
    "tại",
    "gửi",
    "giữa",
    "được",
)  # words after which an issuer ends a title


BODY_LINE: Final = re.compile(
    r"(?:[ỦU][ỶY] BAN (?:NHÂN DÂN|THƯỜNG VỤ)|UBND|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|QUỐC HỘI"
    r"|(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHÁNH ÁN|TRƯỞNG BAN)\s"
    r"|BAN (?:CHẤP HÀNH|THƯỜNG VỤ))"
)
"""A line below the title that names who issues it."""


class Headline(NamedTuple):
    """Type, who is named as issuing it, and title, with their places."""

    kind: str | None
    kind_span: Span | None
    by: Span | None
    title: Span | None


def read_headline(clean: str, lines: list[Span], coded: str | None = None) -> Headline:
    """What the lines of a head say below the letterhead; `coded` is the type that the number's symbol names."""
    kind, kind_span = _type(clean, lines)
    read = damaged_type(clean, lines)
    if read and (kind_span is None or read[1].start < kind_span.start):
        kind, kind_span = read
    if kind is None and coded and (damaged := _damaged_type(clean, lines, coded)):
        kind, kind_span = coded, damaged
    if kind_span is None:
        subject = _subject(clean, lines) or (_bare_subject(clean, lines) if coded == _LETTER else None)
        return Headline(kind, None, None, subject)
    by, after, joint = _issued_by(clean, lines, kind_span)
    if joint and (liaison := document_type(f"{kind} liên tịch")):
        kind = liaison.label
    return Headline(kind, kind_span, by, _title(clean, lines, kind_span, after))


def title_words(clean: str, title: Span | None, issuers: tuple[str, ...]) -> str | None:
    """The words of a title, without what stands beside it in the other column and the issuer said once more below."""
    if title is None:
        return None
    words = " ".join(" ".join(line.split("\t")[0] for line in title.of(clean).split("\n")).split())
    for issuer in filter(None, (" ".join(one.split()) for one in issuers)):
        before = words[: -len(issuer)].rstrip()
        if words.casefold().endswith(f" {issuer.casefold()}") and not before.casefold().endswith(_OWNED):
            return before
    return words


@cache
def _type_line() -> re.Pattern[str]:
    labels = sorted({kind.label.upper() for kind in document_types()}, key=len, reverse=True)
    return re.compile(
        rf"(?P<type>{'|'.join(map(re.escape, labels))})"
        r"(?P<rest>\s*[:.\-]*\s*|\s+(?:CỦA|LIÊN TỊCH)\s.+|\s+(?![A-ZĐ]{2}).+)\Z"
    )


def _type(clean: str, lines: list[Span]) -> tuple[str | None, Span | None]:
    """The line that is nothing but the name of a type, in capitals (or that starts with it)."""
    for line in lines:
        words = line.of(clean)
        if NUMBER_LINE.match(words) or _in_row(clean, line):
            continue
        match = _type_line().match(words)
        if match is None and (small := _type_line().match(words.upper())) and _ENDS_TYPE.match(small["rest"]):
            match = small
        if match:
            kind = document_type(match["type"])
            return (kind.label if kind else match["type"].capitalize()), Span(
                line.start, line.start + match.end("type")
            )
    return None, None


def _in_row(clean: str, cell: Span) -> bool:
    """Whether a cell is one of a table's row; a letterhead has two columns, or three."""
    start, end = clean.rfind("\n", 0, cell.start) + 1, clean.find("\n", cell.end)
    return clean.count("\t", start, end if end >= 0 else len(clean)) >= _CELLS


_CELLS: Final = 3  # tabs in a line


def _damaged_type(clean: str, lines: list[Span], label: str) -> Span | None:
    """The type as a scan has it: a mark lost, a stamp beside it ("– KÉ HOẠCH", "ĐẾN 21/11 NGHỊ ĐỊNH")."""
    size = len(label.split())
    for line in lines:
        words = line.of(clean).rstrip()
        last = re.search(rf"(?:\S+\s+){{{size - 1}}}\S+\Z", words)
        if last and last[0].isupper() and fold(last[0]) == fold(label):
            return Span(line.start + last.start(), line.start + last.end())
        if words.isupper() and fold(words).startswith(f"{fold(label)} "):  # the title in the same line
            return Span(line.start, line.start + len(label))
    return None


def _issued_by(clean: str, lines: list[Span], kind: Span) -> tuple[Span | None, int, bool]:
    """Who issues it, said beside or below the type; where the title may begin; whether several issue it."""
    rest = next((Span(kind.end, line.end) for line in lines if line.start <= kind.start < line.end), kind)
    below = next((line for line in lines if line.start > kind.start), rest)
    for place in (rest, below):
        if (of := _OF.match(clean, place.start, place.end)) is None:
            if place is rest and rest.of(clean).strip():
                break
            continue
        about = _LATER.search(clean, of.end(), place.end)
        joint = "tịch" in of[0].lower()
        body = _unbroken(clean, issuer_at(clean, of.end()))
        if body is None and clean[of.end()].islower():  # capitals of an old font
            body = Span(of.end(), about.start() if about else place.end)
        if body and (other := _OTHER.match(clean, body.end)):
            return body, other.end(), joint
        if body and (reference := _REFERENCE.match(clean, body.end, place.end)):
            return body, reference.end(), joint
        behind = place.end if joint or body is None else body.end
        return body, about.start() if about else behind, joint
    return None, kind.end, False


def _unbroken(clean: str, body: Span | None) -> Span | None:
    """A body up to a blank line, over which no name goes on."""
    blank = _BLANK.search(clean, body.start, body.end) if body else None
    return Span(body.start, blank.start()) if body and blank else body


_BLANK: Final = re.compile(r"\s*\n[ \t]*\n")


def _title(clean: str, lines: list[Span], kind: Span, after: int) -> Span | None:
    """The lines below the type, up to the issuer said once more, a rule or a blank line after them."""
    own = next((line for line in lines if line.start <= kind.start < line.end), kind)
    start: int | None = None
    end: int | None = None
    for line in (line for line in lines if line.end > max(own.start, after - 1)):
        place = max(line.start, after, kind.end)
        words = clean[place : line.end]
        if not words.strip(" :.-"):
            continue
        if start is None and PLACE_AND_DAY.fullmatch(words.strip()):
            continue
        if start is None and _is_reference(words):
            place, words = _behind_reference(clean, place, line.end)
            if not words:
                continue
        stops = words.isupper() and end is not None and _closes(clean[start:end].strip(), words)
        if start is None and _SALUTES.match(words):
            break
        if stops or _NOISE.match(words) or NUMBER_LINE.match(words) or LINE.match(words) or MOTTO.match(words):
            break
        if end is not None and ("\n\n" in clean[end:place] or place - kind.end > _LONGEST_TITLE or _says(words)):
            break
        start, end = (place if start is None else start), line.end
    if start is None or end is None:
        return None
    words = clean[start:end]
    lead = len(words) - len(words.lstrip(" :.-\n"))
    about = _ABOUT.match(words, lead)
    lead = about.end() if about else lead
    return Span(start + lead, end) if words.strip(" :.-\n") else None


def _closes(title: str, line: str) -> bool:
    """Whether a line in capitals below a title is the issuer's: the title is not, or is whole and the line a body."""
    return not title.isupper() or (
        BODY_LINE.match(line) is not None and not title.casefold().endswith(tuple(f" {word}" for word in _OWNED))
    )


def _is_reference(words: str) -> bool:
    """Whether a line above the title says number and date ("SỐ 12/2004/TT-BTC NGÀY 05 THÁNG 3 NĂM 2004")."""
    return _FROM_NUMBER.match(words) is not None or LINE.match(words.strip(" ,")) is not None


def _behind_reference(clean: str, place: int, end: int) -> tuple[int, str]:
    """The title in the same line, behind number and date; no words when the line holds none."""
    about = _LATER.search(clean, place, end)
    return (about.start(), clean[about.start() : end].lstrip()) if about else (end, "")


def _says(words: str) -> bool:
    """Whether a line is a sentence of the body: a title ends without a mark."""
    return words.rstrip().endswith((".", ":", ";")) and not words.rstrip().endswith("...")


def _subject(clean: str, lines: list[Span]) -> Span | None:
    """The subject of a letter, over its lines in the left column, to the address or the date."""
    for index, line in enumerate(lines):
        words = line.of(clean)
        number = _NUMBER_BEFORE.match(words)
        if about := _SUBJECT.match(words, number.end() if number else 0):
            end = line.end
            for following in lines[index + 1 :]:
                between = clean[end : following.start]
                if "\n" not in between:  # the other column of the same line
                    continue
                if "\n\n" in between or _closes_subject(following.of(clean)):
                    break
                end = following.end
            start = line.start + about.end()
            rest = clean[start:end].rstrip()
            closes = about[0][0] in '“"' and rest.endswith(("”", '"')) and rest.count("”") != rest.count("“")
            return Span(start, start + len(rest[:-1].rstrip() if closes else rest))
    return None


def _bare_subject(clean: str, lines: list[Span]) -> Span | None:
    """The subject of a Party letter that says no "V/v": the lines below its number."""
    number = next((line for line in lines if NUMBER_LINE.match(line.of(clean))), None)
    found: Span | None = None
    for line in lines:
        words = line.of(clean)
        if number is None or line.start <= number.start or (found is None and _closes_subject(words)):
            continue
        if _closes_subject(words) or not any(letter.isalpha() for letter in words) or _ADDRESS.match(words):
            break
        found = Span(found.start if found else line.start, line.end)
    return found if found and found.end - found.start >= _SHORTEST_SUBJECT else None


def _closes_subject(words: str) -> bool:
    return bool(LINE.search(words) or MOTTO.match(words)) or words.isupper()
