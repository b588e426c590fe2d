"""Chỗ tên bắt đầu: whether and where a name without quotation marks begins behind kind words."""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.scan import Scan
from ingest.extract.movements.words import Head, Naming
from ingest.letters import UPPER
from ingest.model import Span
from ontology.places import gazetteer

_GAP: Final = words.pattern(
    r"(?:(?:,? (?:được )?(?P<called>(?:mang|có|lấy|với|đặt) (?:cái )?tên|tên)(?: gọi)?(?: là)?"
    r"|(?P<is>(?: (?:này|ấy|đó|trên|mới|riêng|của (?:mình|trường|xã|huyện|tỉnh|thôn|hội|đoàn|ngành|đơn vị)))? là))"
    rf"(?=\s+(?-i:[{UPPER}])))?\s+"
)
"""Between kind words and a name: nothing, or that it is called so."""
_CALLS: Final = words.pattern(r"\b(?:(?:đặt|gọi)(?: tên)?(?: cho)?|tên(?: gọi)?(?: của| cho)?) \Z")
"""Before "phong trào là …": it is given its name."""
_WORD: Final = re.compile(r"\w+")


def beginning(scan: Scan, head: Head, title: Span | None) -> int | None:
    """Where a name behind the kind words may begin: on their line, if no title holds them, with a word of a name."""
    gap = _GAP.match(scan.clean, head.span.end)
    if gap is None or "\t" in gap[0] or ("\n" in gap[0] and not (title and gap.end() < title.end)):
        return None
    if gap["is"] and not _CALLS.search(scan.clean, max(0, head.words.start - 20), head.words.start):
        return None
    if gap["called"]:
        return gap.end()
    return gap.end() if _may_begin(scan.clean, gap.end(), head) else None


def _may_begin(clean: str, start: int, head: Head) -> bool:
    """Whether a name can begin here: with a word that is neither grammar nor an abbreviation of a field.

    A capital behind small kind words is no grammar ("phong trào Trước giờ học").
    """
    first = _WORD.match(clean, start)
    if first and first[0].istitle() and clean[head.words.start].islower() and _FOLLOWED.match(clean, first.end()):
        return True
    abbreviated = first is not None and first[0].isupper() and not clean[start : start + 40].isupper()
    return first is not None and not abbreviated and not words.FIRST_WORDS_OF_NO_NAME.match(clean, start)


_FOLLOWED: Final = re.compile(r" [^\W\d_A-ZĐ][^\W\d_]* [^\W\d_]")
_CAPITALS: Final = re.compile(rf"[^\S\n]+(?P<name>[{UPPER}]+(?:[ ,-]+[{UPPER}\d]+){{2,24}})(?!\w)")
_TONED: Final = re.compile(r"[^\W\dA-ZĐ]")


def in_capitals(scan: Scan, head: Head) -> Naming | None:
    """A name in capitals behind kind words that are not; letters that stand for words have no tones."""
    found = _CAPITALS.match(scan.clean, head.span.end)
    if not found or not _TONED.search(found["name"]) or head.words.of(scan.clean).isupper():
        return None
    span = Span(*found.span("name"))
    return Naming(span, head.kind, Span(head.words.start, span.start), "movement.capitals", confidence=0.75)


def is_operation(clean: str, head: Head, start: int, name: str) -> bool:
    """Whether what is named is an operation of a force and no movement: of the police, or a campaign of a war."""
    if head.kind == words.DRIVE:
        return _of_war(clean, start, name)
    return (
        head.kind == words.ROUND
        and _OF_POLICE.match(name) is not None
        and "thi đua" not in " ".join(head.span.of(clean).lower().split())
    )


def is_place(name: str) -> bool:
    """Whether all that stands behind the kind words is the name of a place: whose movements they are."""
    return len(name.split()) <= _LONGEST_PLACE and name.istitle() and bool(gazetteer().find(name))


_LONGEST_PLACE: Final = 3  # syllables


def _of_war(clean: str, start: int, name: str) -> bool:
    """Whether a drive is a campaign of a war: named after places ("Chiến dịch Huế - Đà Nẵng"), or with its year."""
    run = _CAPITAL_RUN.match(name)
    if run and (_ROAD.match(run[0]) or _of_places(run[0])):
        return True
    if not all(word[0].isupper() or word.isdigit() for word in _WORD.findall(name)):
        return False
    placed = all(
        part in _REGIONS or gazetteer().province(part) is not None for part in re.split(r"\s*[-–]\s*|\s+và\s+", name)
    )
    return placed or _WAR_YEAR.match(clean, start) is not None


_CAPITAL_RUN: Final = re.compile(rf"(?:[{UPPER}]\w*|\d+)(?:[ ]+(?:[-–][ ]+)?(?:[{UPPER}]\w*|\d+(?!\s+ngày)))*")
_ROAD: Final = re.compile(r"Đường (?:số )?\d+\b")


def _of_places(run: str) -> bool:
    """Whether capitals name two places, at least one of them known ("Nông Sơn - Thượng Đức")."""
    parts = re.split(r"\s+[-–]\s+", run)
    short = all(len(part.split()) <= _LONGEST_PLACE for part in parts)
    return len(parts) > 1 and short and any(part in _REGIONS or gazetteer().find(part) for part in parts)


_REGIONS: Final = frozenset(
    {"Tây Bắc", "Việt Bắc", "Đông Bắc", "Tây Nguyên", "Biên Giới", "Điện Biên Phủ", "Trị Thiên"}
)
_WAR_YEAR: Final = re.compile(r"[^.;\n]{3,40}?[\s,(]+(?:năm\s+|tháng\s+\d+[/-]|xuân\s+|đông\s+xuân\s+)?19[4-7]\d\b")
_OF_POLICE: Final = words.pattern(
    r"(?:tấn công|trấn áp|truy quét|kiểm tra|tổng (?:kiểm (?:tra|soát)|rà soát)"
    r"|tuần tra|xử lý|thanh tra|kiểm soát|đấu tranh|(?:vận động )?thu hồi)\b"
)
