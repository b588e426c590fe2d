"""Phần đầu văn bản as boxes: issuing bodies, number line, place, type and title (Nghị định 30/2020/NĐ-CP, phụ lục I).

Boxes stand in two columns; in the cleaned text a tab parts them. Real files have them in any order, some are missing,
and a letter has its subject ("V/v …") where others have type and title.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ingest.extract.dates import LINE
from ingest.extract.heads.damaged_heads import DAMAGED_NUMBER, NUMBER_LABEL, meant_office
from ingest.extract.heads.headline import BODY_LINE, MOTTO, NUMBER_LINE, read_headline, title_words
from ingest.extract.heads.sheets import day_at_foot, head_of_sheet
from ingest.extract.names.issuers import complete_body
from ingest.letters import UPPER
from ingest.model import Section, SectionKind, Span
from ingest.segment import head_start, part
from ontology.registry import document_types_of_code

_NUMBER: Final = re.compile(r"\d{1,5}(?:\.\d{1,2})?[a-zđ]?\Z")  # what is damaged ("2†4") is not guessed
_SPACED: Final = re.compile(rf"(\d{{1,5}})\s+([{UPPER}][\w]{{0,4}})")
_YOUTH_UNION: Final = re.compile(r"ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH")
_UNIT_LINE: Final = re.compile(
    r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s(?!Ủ[YỶ]|UỶ|ĐOÀN|HỘI)"
)
_NO_BODY: Final = re.compile(r"\A\d|/\s?[A-ZĐ]{2,}")
"""What a damaged number line and a torn name have: "SỐ: Ạ S /Ỷ /BGDĐT", "2TẠO"."""
_BODY_WORD: Final = re.compile(
    r"(?:[ỦU][ỶY] BAN|[UĐ][BU]\w*|HỘI|BAN|BỘ|SỞ|PHÒNG|CỤC|CHI|VỤ|VIỆN|TỔNG|TRƯỜNG|TRUNG|HỌC|ĐẠI|BỆNH|CÔNG|LIÊN|ĐOÀN"
    r"|ĐẢNG|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|MẶT|THANH|KIỂM|TÒA|TOÀ|QUỐC|CHÍNH|CHỦ|THỦ|VĂN|BẢO|KHO|NGÂN|QUỸ|TẬP|HIỆP|CÂU"
    r"|CỤM|KHỐI|VƯỜN"
    r"|THUẾ (?:CƠ SỞ|TỈNH|THÀNH)|HẢI QUAN CỬA|THỐNG KÊ CƠ|ĐỒN BIÊN|TRẠI (?:GIAM|TẠM)"
    r"|ĐỘI|ĐÀI|BÁO|TẠP|NHÀ|TRẠM|HẠT|KHU|QUÂN|TIỂU|LỮ|SƯ|XÍ|CHI|KHOA|TỔ|THƯỜNG|[BCDĐFGHJKLMNPQRSTVWXZ&]{2,})\b"
)
"""First words of bodies' names, and abbreviations."""
_WRAPS_FROM: Final = 14  # code points of a line that the column's margin may have broken
_STRAY: Final = re.compile(rf"\A(?:[^\W\d]\s+)+(?=[{UPPER}]{{2}})")  # a letter that a scan left in the margin
_ATTACHED: Final = re.compile(
    r"\(\s*(?:Ban hành\s+)?kèm\s+theo\b[^()]{0,300}\)|\(?\s*(?:Ban hành\s+)?kèm theo\b[^\n]*", re.IGNORECASE
)
_ATTACHED_HEAD: Final = re.compile(r"(?:PHỤ LỤC|BIỂU|DANH SÁCH|DANH MỤC|BẢNG TỔNG HỢP|THƯ|LỜI)(?:\s|\Z)")
"""The heading of a table that goes with a paper, or of an address: no body."""
_POST_ALONE: Final = re.compile(r"(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC)")
_TOLD: Final = re.compile(r"[ ]*(?:[,;:(–-][ ]*)?\w+[ ]+\w+[ ]+\w+")
"""Behind a day of which a sentence tells: no line with place and date goes on in words."""
_CITED: Final = re.compile(r"\d\s?/\s?[^\s,]{2,25}\s*,?\s*\Z")
_ADDRESSED: Final = re.compile(r"^(?:\W{0,3}|[^\n]{0,8}\s)Kính gửi", re.MULTILINE)
_ABOVE_ALL: Final = 100  # code points before an address with which a letter begins that lost its letterhead
_OPENING: Final = 2500  # code points in which a letter names whom it is addressed to


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
    date: Span | None = None
    type: str | None = None
    type_span: Span | None = None
    title: Span | None = None
    title_words: str | None = None

    def place_words(self, clean: str) -> str | None:
        """The place as printed."""
        return " ".join(self.place.of(clean).split()) if self.place else None


def read_letterhead(clean: str, sections: tuple[Section, ...]) -> Letterhead:
    """The boxes above the body."""
    whole = next(part(sections, SectionKind.HEADER), Span(0, 0))
    span = Span(head_start(clean), max(whole.end, head_start(clean)))
    number = _first(NUMBER_LINE, clean, span)
    date = _first(LINE, clean, span)
    if date and not number and _TOLD.match(clean, date.end()):  # a page's sentence, not a line of its own
        date = None
    number = number or _first(DAMAGED_NUMBER, clean, span)
    date = date or day_at_foot(clean)
    lines = list(_lines(clean, span))
    spaced = _spaced(number) if number else None
    symbol = spaced[1] if spaced else number["symbol"] if number else None
    codes = document_types_of_code(re.split(r"\s?[-/]", symbol)[0]) if symbol else ()
    coded = codes[0].label if codes else None
    said = read_headline(clean, lines, coded)
    if (
        date
        and said.title
        and said.title.start < date.start() < said.title.end
        and _CITED.search(clean[: date.start()][-40:])
    ):
        date = None  # "NGHỊ ĐỊNH / SỬA ĐỔI … NGHỊ ĐỊNH SỐ 5/2020/NĐ-CP NGÀY …": that of the other one
    kind = said.kind or coded
    if said.kind is None and coded == "Chỉ thị" and said.title is not None:  # "CT" is also who drafts a letter
        kind = "Công văn"
    addressed = _ADDRESSED.search(clean, 0, _OPENING)
    if kind is None and (said.title is not None or (addressed and (number or addressed.start() < _ABOVE_ALL))):
        kind = "Công văn"
    tops = [span.end, *(place.start() for place in (number,) if place)]
    top = min([*tops, *(place.start for place in (said.kind_span, said.title) if place)])
    attached = next((line.start for line in lines if _ATTACHED_HEAD.match(line.of(clean))), None)
    top = min(top, top if attached is None else attached)
    formal = number or date or said.kind or attached or any(MOTTO.search(line.of(clean)) for line in lines)
    bodies = list(_bodies(clean, lines, top)) if formal else []  # else a heading in capitals is no body
    if not formal and (sheet := head_of_sheet(clean, lines)):
        bodies, said = [(sheet[0].of(clean).strip(), sheet[0])], said._replace(title=said.title or sheet[1])
    bodies = bodies or list(_known_bodies(clean, lines, top))
    if said.by and (not bodies or bodies[-1][0] == "BAN CHẤP HÀNH TRUNG ƯƠNG"):  # which of its organs, the type says
        bodies = [*bodies[:-1], (said.by.of(clean), said.by)]
    if not bodies and said.title and (below := _issuer_below(clean, lines, said.title)):
        bodies = [below]
    issuer, place = bodies[-1] if bodies else (None, None)
    return Letterhead(
        span=span,
        issuer=issuer,
        issuer_span=place,
        superior=bodies[-2][0] if len(bodies) > 1 else _union(clean, lines),
        number=spaced[0] if spaced else _number(number["raw"]) if number else None,
        year=number["year"] if number else None,
        separator="-" if spaced else (number["sep"] if number else "") or "/",
        symbol=symbol,
        number_line=Span(number.start(), number.end()) if number else None,
        place=_place(clean, date, number) if date else None,
        date=Span(date.start(), date.end()) if date else None,
        type=kind,
        type_span=said.kind_span,
        title=said.title,
        title_words=title_words(clean, said.title, (said.by.of(clean) if said.by else "", issuer or "")),
    )


def _first(pattern: re.Pattern[str], clean: str, span: Span) -> re.Match[str] | None:
    """The first match of its own: not where a document says what it is attached to."""
    notes = [Span(note.start(), note.end()) for note in _ATTACHED.finditer(clean, span.start, span.end)]
    found = pattern.finditer(clean, span.start, span.end)
    return next((one for one in found if not any(note.start <= one.start() < note.end for note in notes)), None)


def _issuer_below(clean: str, lines: list[Span], title: Span) -> tuple[str, Span] | None:
    """The issuer of a text without a letterhead, named in capitals below the title ("QUỐC HỘI")."""
    below = next((line for line in lines if line.start >= title.end), None)
    named = below is not None and below.of(clean).isupper() and BODY_LINE.match(below.of(clean))
    return (below.of(clean).strip(), below) if below and named else None


def _known_bodies(clean: str, lines: list[Span], top: int) -> Iterator[tuple[str, Span]]:
    """Bodies in small letters, as old capital fonts leave them: only those whose name is complete."""
    for line in lines:
        if line.start < top and (body := complete_body(line.of(clean))):
            yield body, line


def _number(raw: str) -> str | None:
    written = raw.strip(" \t.…_")
    return written if _NUMBER.match(written) else None


def _spaced(number: re.Match[str]) -> tuple[str, str] | None:
    """Number and symbol of which the hyphen between them is left out ("12 KH/TĐTN")."""
    said = _SPACED.fullmatch(number["raw"].strip())
    return (said[1], f"{said[2]}{number['sep']}{number['symbol']}") if said else None


def _lines(clean: str, span: Span) -> Iterator[Span]:
    """Every cell of the head, line by line."""
    for cell in re.finditer(r"[^\n\t]+", span.of(clean)):
        yield Span(span.start + cell.start(), span.start + cell.end())


def _bodies(clean: str, lines: list[Span], top: int) -> Iterator[tuple[str, Span]]:
    """The bodies above the number, outermost first; a line that is a unit belongs to the body above it."""
    held: tuple[str, Span] | None = None
    for line in lines:
        words = line.of(clean).strip() if _is_youth_union(clean, line) else _left_of_motto(line.of(clean))
        if line.start >= top:
            break
        words = meant_office(words) if words.isupper() else words
        if not _is_capitals(words) or len(words) < 4 or NUMBER_LABEL.match(words) or _NO_BODY.search(words):
            continue
        if held and _POST_ALONE.fullmatch(words):
            continue
        if held and _is_youth_union(clean, line):  # the motto of its papers, printed below the bodies at the left
            continue
        if held and held[0].startswith("MẶT TRẬN ") and words.endswith(" BAN TRUNG ƯƠNG"):
            held = f"{words} {held[0]}", Span(held[1].start, line.end)
            continue
        if held and (_UNIT_LINE.match(words) or _is_rest(held[0], words) or _wraps(held[0], words)):
            held = f"{held[0]} {words}", Span(held[1].start, line.end)
            continue
        if held:
            yield _ended(held)
        held = words, line
    if held:
        yield _ended(held)


def _ended(body: tuple[str, Span]) -> tuple[str, Span]:
    """A body, of which nothing more follows; the first of two that issue a paper together."""
    joint = _JOINT.match(body[0])
    return (joint["first"] if joint else body[0]).rstrip(" -"), body[1]


_JOINT: Final = re.compile(
    r"(?P<first>.{6,}\s(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)(?: [^\W\da-z]+){1,4})\s?-\s?"
    r"(?=(?:CÔNG AN|HỘI|SỞ|BAN|LIÊN ĐOÀN|TỈNH ĐOÀN|HUYỆN ĐOÀN|[UỦ][ỶY] BAN|MẶT TRẬN|BỘ CHỈ HUY|ĐOÀN|BẢO HIỂM)\s)"
)


def _union(clean: str, lines: list[Span]) -> str | None:
    """The Youth Union, where its name stands as the motto of a paper: the body above its boards."""
    return next((words for line in lines if _YOUTH_UNION.fullmatch(words := line.of(clean).strip())), None)


def _is_youth_union(clean: str, line: Span) -> bool:
    """The Youth Union's name as the body itself: at the left, not as the motto of its papers at the right."""
    return _YOUTH_UNION.fullmatch(line.of(clean).strip()) is not None and clean[: line.start].rpartition("\n")[2] == ""


def _left_of_motto(words: str) -> str:
    """A cell without the national motto or the Party's name, which a flat text runs into it."""
    motto = MOTTO.search(words)
    left = _NUMBER_BEHIND.sub("", (words[: motto.start()] if motto else words).strip())
    goes_on = " -" if _LEFT_OPEN.search(left) else ""
    return _STRAY.sub("", left.strip(" `'|/_~.¬-")) + goes_on


_NUMBER_BEHIND: Final = re.compile(rf"(?<=[{UPPER}]{{2}})\s+Số\s?:\s?.*\Z")  # in one cell with the body
_LEFT_OPEN: Final = re.compile(r"[^\W\d_a-z]\s?-\Z")
"""A name that the next line goes on with ("TRƯỜNG CAO ĐẲNG KỸ THUẬT - / CÔNG NGHỆ A")."""


def _is_capitals(words: str) -> bool:
    """Capitals, allowing the small letters of a damaged scan."""
    letters = [letter for letter in words if letter.isalpha()]
    return bool(letters) and sum(letter.isupper() for letter in letters) >= 0.8 * len(letters)


def _wraps(above: str, words: str) -> bool:
    """Whether a line that begins like no body goes on with a long name above ("… NGHỀ / NGHIỆP GIÁO VIÊN")."""
    whole = above.endswith("VIỆT NAM")  # no name goes on behind the country's
    return len(above) >= _WRAPS_FROM and not whole and _BODY_WORD.match(words) is None


def _is_rest(above: str, words: str) -> bool:
    """Whether a line continues the name above it ("BAN CHẤP HÀNH / ĐẢNG BỘ …", "… VÀ / TRUYỀN THÔNG")."""
    if above.endswith("BAN CHẤP HÀNH") and words == "TRUNG ƯƠNG":
        return True
    return (
        above == "VĂN PHÒNG"  # the office of the body below it
        or above.endswith((" VÀ", ",", "-", " NHÂN"))
        or re.match(r"(?:VÀ|ĐẢNG BỘ|NHÂN DÂN|CỘNG SẢN|VIỆT NAM\Z)\b", words) is not None
    )


_BROKEN: Final = re.compile(
    r"(?<![^\n\t])(?:(?i:thành phố|thị xã|thị trấn|huyện|quận|phường|xã|tỉnh|đặc khu|tp\.?)"
    rf"(?:[ ]+[{UPPER}][^\W\d{UPPER}]*)*|[{UPPER}][^\W\d{UPPER}]+(?:[ ]+[{UPPER}][^\W\d{UPPER}]+)*[ ]*-)[ ]*\n[ ]*"
    rf"[{UPPER}][^\W\d]*(?:[ ]+-?[ ]*[{UPPER}][^\W\d]*)*[ ]*[,.]?\s*\Z"
)
"""A place that goes on in the next line: a unit word or a hyphen shows that the first line is no end."""

_SMALL_PLACE: Final = re.compile(rf"\s*(?P<place>[{UPPER}][^\W\d]+(?:\s[^\W\d]+){{1,2}})\s*,\s*")  # "Hà nội, ngày …"


def _place(clean: str, date: re.Match[str], number: re.Match[str] | None) -> Span | None:
    """The place before the date: the capitalised words up to the comma, with a unit word before them."""
    after = max(date.start() - 60, number.end() if number and number.end() <= date.start() else 0)
    before = clean[max(0, after) : date.start()]
    broken = _BROKEN.search(before)
    before = broken[0] if broken else before.rpartition("\n")[2].rpartition("\t")[2]
    place = re.search(
        r"(?P<place>(?:(?:[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]ỉnh|[Đđ]ặc khu)\s+)?"
        rf"[{UPPER}][\w.]*(?:(?:\s+-?\s*|-\s*)[{UPPER}][\w.]*)*(?:\s\d{{1,2}})?)\s*[,.]?\s*\Z",
        before,
    ) or _SMALL_PLACE.fullmatch(before)
    if place is None:
        return None
    offset = date.start() - len(before)
    return Span(offset + place.start("place"), offset + place.end("place"))
