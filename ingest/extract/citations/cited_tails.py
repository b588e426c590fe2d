"""Sau số hiệu: what stands behind the number of a cited document: its day, who issued it, a term of that body.

Forms: ngày 5/3/2025 của Sở A · của Ban Chấp hành Trung ương (khóa XII) · do UBND tỉnh ban hành ngày 5/3/2025
· được Chính phủ ban hành · của Hội nghị Trung ương 8 khóa XI.
"""

import re
from dataclasses import replace
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.citation_issuers import issuer_of_symbol
from ingest.extract.citations.cited_dates import date_at
from ingest.extract.citations.numbers import JOINT, FoundNumber
from ingest.extract.citations.title_openings import with_subject
from ingest.extract.names.issuers import issuer_at, term_after
from ingest.extract.names.whole_names import UNIT_WORDS
from ingest.letters import UPPER
from ingest.model import Body, Locality, Span
from ontology.levels import Level

_OF: Final = re.compile(
    r"\s*,?\s*(?:của|(?P<by>do|(?:đã |vừa )?được)|giữa)\s+(?:đồng chí\s+)?(?:liên\s+(?:tịch\s+)?(?=bộ\s))?"
    r"(?:Hội nghị\s+(?:lần thứ\s+\w+,?\s*|Trung ương\s+(?!Kh[oó])\w+,?\s*)?)?",
    re.IGNORECASE,
)
_AT_ITS_OWN: Final = re.compile(r"\s+(?:tại|bằng)\s+(?:các\s+)?[^\W\d_]+(?:\s+[^\W\d_]+){0,2}\s+số\s")
_PLENUM: Final = re.compile(  # "Hội nghị Trung ương VIII khóa XI", "Hội nghị lần thứ tám BCH Trung ương khóa XI"
    r"\s*,?\s*(?:(?:của|tại)\s+)?Hội nghị\s+(?:lần thứ\s+\w+(?:\s+\w+)?,?\s+(?:của\s+)?)?"
    r"(?:(?:Ban Chấp hành|BCH)\s+)?Trung ương(?:\s+Đảng)?(?:\s+(?:lần thứ\s+)?(?!kh[oó])(?:[IVX]+|\d{1,2}|[a-zà-ỹ]+))?"
    r"(?=\s*,?\s*\(?kh[óo][aá])",
    re.IGNORECASE,
)
_FOOTNOTE: Final = re.compile(r"((?:Bộ|Sở|Phòng)\s.*[^\W\d_]{2})[1-9]\Z")  # "Bộ GDĐT1": the sign of a note
_NAMED_SHORT: Final = re.compile(
    rf"\s*\([A-ZĐ][A-ZĐ&.\- ]{{1,11}}\)\s+(?P<place>(?:{UNIT_WORDS}\s+)?[{UPPER}]\w*(?:\s+[{UPPER}]\w*){{0,3}})(?!\w)"
)
_FORMER: Final = re.compile(r"\s*\((?:cũ|trước đây|nay\s[^()\n]{3,80})\)")  # "Tỉnh đoàn A (cũ), ngày …"
_BOTH: Final = re.compile(r"\s*(?:,|và)\s*(?:Ban Bí thư|Bộ Chính trị)(?=\s+(?:về|thực hiện|tiếp tục)|\s*[(“\"])")
_ONCE: Final = re.compile(r"\s+(?:cũ|trước đây|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))(?!\w)")  # "UBND tỉnh A cũ"
_BESIDES: Final = re.compile(rf"\s*(?:,|-|;|và)\s*(?=(?:Bộ|Tổng|Ủy|Uỷ|Ban|Hội|Tòa|Viện|Thanh|Kiểm|Trung)[ {UPPER}])")
_CENTRAL: Final = re.compile(r"Thủ tướng|Chính phủ|Quốc hội|Chủ tịch nước")
_HIGHEST: Final = ("Thủ tướng Chính phủ", "Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước")
_OF_PARTY: Final = re.compile(r"Trung ương|Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Đảng")
_ISSUED: Final = re.compile(r"\s+(?:(?:đã|vừa)\s+)?(?:ký\s+ban hành|ban hành|ký|thông qua)(?!\w)")


def tail(
    text: str, found: FoundNumber, limit: int, locality: Locality
) -> tuple[int, str | None, Body | None, str | None]:
    """What follows the number: end of the citation, date, issuer, term. The issuer may stand before the date.

    >>> text = "5/KH-UBND do Ủy ban nhân dân xã A ban hành ngày 5/3/2025 về cây xanh"
    >>> from ingest.extract.citations.numbers import parse_number
    >>> end, date, issuer, term = tail(text, parse_number("5/KH-UBND"), len(text), Locality())
    >>> text[:end], date, issuer and issuer.name, term
    ('5/KH-UBND do Ủy ban nhân dân xã A ban hành ngày 5/3/2025', '2025-03-05', 'Ủy ban nhân dân xã A', None)
    """
    place, date = date_at(text, found.span.end, limit, locality.date)
    issuer: Body | None = None
    term: str | None = None
    if plenum := _PLENUM.match(text, place, limit):
        issuer, place = read_body("Ban Chấp hành Trung ương Đảng", locality), plenum.end()
        term, place = term_after(text, place) or (None, place)
    elif (of := _OF.match(text, place, limit)) and (read := _body_behind(text, of, found, limit, locality)):
        issuer, place = read
        place = _behind_others(text, place) if found.groups[0] in JOINT else place
        for more in (_BOTH, _ONCE, _ISSUED if of["by"] else None):
            place = behind.end() if more and (behind := more.match(text, place)) else place
        if after := term_after(text, place):
            term, place = after
        if date is None:
            former = _FORMER.match(text, place, limit)
            end, date = date_at(text, former.end() if former else place, limit, locality.date)
            place = end if date else place
    elif after := term_after(text, place):
        term, place = after
    return place, date, issuer, term


def _body_behind(
    text: str, of: re.Match[str], found: FoundNumber, limit: int, locality: Locality
) -> tuple[Body, int] | None:
    """The body that issued the document, and where its name ends; None where the words speak of another document."""
    name = issuer_at(text, of.end())
    if name is None or ("," in of[0] and _AT_ITS_OWN.match(text, name.end)):  # "…, của Ban Bí thư tại Văn bản số …"
        return None
    if (of["by"] or "").endswith("được") and not _ISSUED.match(text, name.end):
        return None
    body, end = _read(text, with_subject(text, name, limit), limit, locality)
    return None if _is_of_another(body, found, named=of["by"] is None) else (body, end)


def _is_of_another(body: Body, found: FoundNumber, *, named: bool) -> bool:
    """Whether a body cannot have given the number: "Kế hoạch thực hiện Nghị quyết 5/2024/QH15 của Ủy ban …".

    `named` is whether it is merely named with "của": then one of the centre may be meant, though wrongly.
    """
    if named and body.level in (None, Level.CENTRAL):
        return False
    if found.is_party:
        return found.groups[-1] == "TW" and _OF_PARTY.search(body.name) is None
    told = issuer_of_symbol(found)
    return told is not None and told.name in _HIGHEST and _CENTRAL.search(body.name) is None


def _read(text: str, name: Span, limit: int, locality: Locality) -> tuple[Body, int]:
    """The body of a name, and where that ends."""
    written = _FOOTNOTE.sub(r"\1", " ".join(name.of(text).split()))
    if around := _NAMED_SHORT.match(text, name.end, limit):  # "Sở Nội vụ (SNV) Đồng Tháp"
        return read_body(f"{name.of(text)} {around['place']}", locality), around.end()
    return read_body("Trung ương Đảng" if written == "Trung ương" else written, _home(written, locality)), name.end


def _home(written: str, locality: Locality) -> Locality:
    """The issuer's units, without a city where the words speak of a bare "tỉnh": it was another unit before."""
    former = written.endswith("tỉnh") and (locality.province or "").startswith("thành phố")
    return replace(locality, province=None) if former else locality


def _behind_others(text: str, place: int) -> int:
    """The place after the other bodies that issue a joint document ("Bộ A và Bộ B")."""
    while (joint := _BESIDES.match(text, place)) and (name := issuer_at(text, joint.end())):
        place = name.end
    return place
