"""Mọi cơ quan, tổ chức được nhắc đến: every body that a text names, each with all its places.

A mention begins with the head of a body's name ("Ủy ban nhân dân", "UBND", "Sở Y tế") and runs to its unit. Words that
name no one body ("phòng, chống", "ban hành") begin none, and an issuer's code in a number ("43/NQ-HĐND") is no mention.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.extract.abbreviations.table import fields
from ingest.extract.beginnings import Begun
from ingest.extract.bodies.phrases import read_body
from ingest.extract.names.groups import LISTED
from ingest.extract.places import Places
from ingest.extract.units import PLACE, TYPES
from ingest.model import Body, Locality, OrganisationMention, Recipient, Span

_UNIT: Final = (
    rf"(?:\s+(?:các\s+(?i:{LISTED})\b(?:\s+trực thuộc Trung ương)?"
    rf"|(?i:{TYPES})\b(?!\s+(?i:ủy|đoàn))(?:\s+(?:{PLACE}))?))?"
)
_OUTER: Final = (
    r"(?:(?:(?:[Cc]ác\s)?(?:Phó\s)?Chủ tịch|Thường trực|TT\.?|Ban Thường vụ|BTV|Ban Chấp hành|BCH|Bí thư|Lãnh đạo"
    r"|Văn phòng|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính))\s)?"
)
_CORE: Final = (
    r"(?:[UỦ][ỷyỹ] ban nhân dân|UBND|Hội đồng nhân dân|HĐND|UBMTTQ(?:VN)?|LĐLĐ|Đảng bộ|Đảng [uủ][ỷy]"
    r"|(?:[UỦ][ỷy] ban )?(?:Mặt trận [Tt]ổ quốc|MTTQ)(?:\s?(?:Việt Nam|VN))?"
    r"|(?:Tổng )?Liên đoàn Lao động(?: Việt Nam)?"
    r"|Hội đồng (?:Thi đua\s?-\s?Khen thưởng|TĐ\s?-?\s?KT)(?: Trung ương| TW)?"
    r"|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Hội (?:Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh|Chữ thập đỏ)(?: Việt Nam)?"
    r"|Công an(?= (?:tỉnh|huyện|xã|thị|thành|phường)))"
)
_COMMITTEE: Final = rf"(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ|đoàn)\b(?:\s+(?:{PLACE}))?"
_CENTRE: Final = (
    r"(?:Ban Thường vụ\s|Thường trực\s)?"
    r"(?:Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Bộ Chính trị|Ban Bí thư"
    r"|Ban Chấp hành Trung ương(?: Đảng)?|Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao"
    r"|Đảng Cộng sản Việt Nam)"
)
_IN_SYMBOL: Final = re.compile(r"[A-ZĐ]\s*[-/]\s*$")
_ABBREVIATION: Final = re.compile(r"[A-ZĐ]{2,}(?:[\s&/.-]*[A-ZĐ]{2,})*")


@cache
def _mention() -> Begun:
    names = sorted(fields(), key=len, reverse=True)
    agency = rf"(?:Bộ|Sở|Phòng)\s(?:{'|'.join(map(re.escape, names))})"
    return Begun(
        re.compile(rf"(?<!\w)(?:{_OUTER}(?:{_CORE}{_UNIT}|{_COMMITTEE}|{agency}{_UNIT})|{_CENTRE})(?!\w)"), letters=5
    )


def find_organisations(
    clean: str, recipients: tuple[Recipient, ...], locality: Locality
) -> tuple[OrganisationMention, ...]:
    """Each body that the text names, with its places, in order of first mention; recipients included.

    >>> for mention in find_organisations("Sở Y tế và UBND tỉnh Gia Lai báo cáo UBND tỉnh Gia Lai.", (), Locality()):
    ...     print(mention.body.name, mention.abbreviation, len(mention.spans))
    Sở Y tế None 1
    Ủy ban nhân dân tỉnh Gia Lai UBND 2
    """
    bodies: dict[str, Body] = {}
    places: dict[str, dict[Span, None]] = {}
    for body, span in sorted(_mentions(clean, recipients, locality), key=lambda each: (each[1].start, each[1].end)):
        bodies.setdefault(body.name, body)
        places.setdefault(body.name, {})[span] = None
    shared = Counter(span for spans in places.values() for span in spans)
    return tuple(
        OrganisationMention(body, _abbreviation(clean, (it for it in spans if shared[it] == 1)), tuple(spans))
        for body, spans in zip(bodies.values(), places.values(), strict=True)
    )


def _mentions(clean: str, recipients: tuple[Recipient, ...], locality: Locality) -> Iterator[tuple[Body, Span]]:
    """Bodies named in running text, and those of the recipients' lines."""
    listed = [line for line in recipients if not line.archive]
    lines = Places(line.span for line in listed)
    for found in _mention().finditer(clean):
        span = Span(found.start(), found.start() + len(found[0].rstrip(" ,-")))
        in_symbol = _IN_SYMBOL.search(clean, max(0, span.start - 4), span.start)
        if in_symbol or lines.touching(span):
            continue
        body = read_body(span.of(clean), locality)
        if body.level or body.candidates:
            yield body, span
    for line in listed:
        if not line.pointer:
            yield from ((body, line.span) for body in line.bodies)


def _abbreviation(clean: str, spans: Iterable[Span]) -> str | None:
    """The abbreviation that the text uses for a body at one of its own places, if it does."""
    for span in spans:
        found = _ABBREVIATION.search(span.of(clean))
        if found:
            return found[0]
    return None
