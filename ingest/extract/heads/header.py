"""Thể thức phần đầu: type, number, title, place, date and issuer of the document itself.

What is blank in the text stays None ("Số: /KH-UBND" has a symbol and no number). The issuer is read from the
letterhead, else, in a text that has the form of a document, from the sentence in which it says what it does ("Ủy ban
nhân dân thị xã … xây dựng kế hoạch"). A page that tells of bodies has no issuer and no level.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.numbers import canonical_symbol
from ingest.extract.dates import LINE, edtf
from ingest.extract.heads.letterhead import Letterhead, read_letterhead
from ingest.extract.heads.locality import resolve_locality
from ingest.extract.heads.run_in import begins_run_in, read_run_in
from ingest.extract.heads.signature import Signature, read_signature
from ingest.extract.heads.superior import below, names_unit
from ingest.extract.movements.periods import read_period
from ingest.extract.names.issuers import issuer_at
from ingest.letters import UPPER
from ingest.model import Body, Header, Locality, Section, SectionKind, Span
from ingest.segment import part
from ontology.folding import new_tone
from ontology.levels import Level

_ACTS: Final = re.compile(
    r"(?:\s*\([^()]{1,40}\))?\s+(?:đã\s+|vừa\s+)?(?:(?:xin|kính|trân trọng)\s+)*"
    r"(?:xây dựng|ban hành|phát động|đề ra|tổ chức|triển khai|hướng dẫn|trả lời|có ý kiến"
    r"|đề nghị|yêu cầu|quyết định|thông báo|báo cáo|kết luận|chỉ thị|lập|phối hợp|trình|công bố|quy định)\b"
)
_DID: Final = re.compile(  # what was done before this document: "đã ban hành Công điện số …"
    r"(?:\s*\([^()]{1,40}\))?\s+(?:đã|vừa)\s+(?:ban hành|công bố|trình)\s+[^\W\d_]+(?:\s[^\W\d_]+)?\s+số\s"
)
_SUBJECT: Final = re.compile(rf"(?:(?<=[;,.:]\s)|(?<=\n)|\A)(?=[{UPPER}]\w)")
_PASSED_TYPES: Final = ("Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết")
_PASSED: Final = re.compile(  # the closing words of what an assembly passes, which has no line with a date
    r"(?:Nghị quyết|[Ll]uật|Pháp lệnh) này (?:đã )?được (?:Quốc hội|Ủy ban Thường vụ|UBTVQH|Hội đồng nhân dân|HĐND)"
    r"[^.;\n]{0,160}?thông qua(?: tại[^.;\n]{0,80}?)?,? (?P<day>ngày\s)"
)
_CENTRAL_BOARD: Final = re.compile(r"(?:T/M|TM\.?)\s*(BỘ CHÍNH TRỊ|BAN BÍ THƯ)")
_BODY: Final = re.compile(
    r"(?:[UỦ][ỷy] ban|UBND|HĐND|Hội đồng|Sở|Bộ|Ban|Phòng|Trường|Trung tâm|Tổng cục|Cục|Chi cục|Vụ|Viện|Học viện|Đài"
    r"|Liên đoàn|Tổng Liên đoàn|Công đoàn|Hội|Đoàn|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [ủu]|(?:Tỉnh|Thành|Huyện) ?đoàn"
    r"|Chi bộ|Văn phòng|Thanh tra|Tòa án|Viện kiểm sát|Kho bạc|Bảo hiểm|Ngân hàng|Công an|Mặt trận|Thường trực|Chủ tịch"
    r"|Bệnh viện|Công ty|Tập đoàn|Quỹ)\b"
)
_JOINT: Final = re.compile(r"\s*-\s*(?=(?:BỘ|TỔNG CỤC|ỦY BAN|BAN|TÒA ÁN|VIỆN|LIÊN ĐOÀN|SỞ|TỈNH ĐOÀN|MẶT TRẬN)\s)")
_LOOK: Final = 2500  # code points after the header in which the issuer says what it does


def read_header(clean: str, sections: tuple[Section, ...], around: Locality | None = None) -> Header:
    """What the document says of itself; spans in the cleaned text.

    `around` is the territory of the document that issues this one, for one that names none of its own.
    """
    head = read_letterhead(clean, sections)
    signature = read_signature(clean, sections)
    passed = None if head.date or head.type not in _PASSED_TYPES else _PASSED.search(clean)
    told = head.date.start if head.date else passed.start("day") if passed else None
    date_line = LINE.match(clean, told) if told is not None else None
    date = edtf(date_line["y"], date_line["m"], date_line["d"]) if date_line else None
    if (head.symbol is None or begins_run_in(clean)) and (run_in := read_run_in(clean)) is not None:
        head, date = run_in
    surface, issuer_span = _issuer_words(clean, sections, head, signature)
    place = None if names_unit(surface) else head.place_words(clean)
    above = _local(head.superior, date)
    locality = resolve_locality("\n".join(filter(None, (above, surface, place))) or None, clean, date)
    if not _is_issued(sections, head, signature):  # whose territory it speaks of is known, and who issues it is not
        surface, issuer_span, locality = None, None, replace(locality, level=None)
    if around and locality.level is None:
        locality = replace(around, date=date or around.date)
    issuer = _issuer(surface, locality, head)
    if issuer and issuer.level is Level.CENTRAL:  # the town that it sits in is not its territory
        locality = Locality(Level.CENTRAL, date=date)
    if issuer and _OF_NO_LEVEL.match(issuer.name):
        issuer = replace(issuer, level=None)
    return Header(
        type=head.type,
        type_span=head.type_span,
        number=head.number,
        number_year=int("".join(head.year.split())) if head.year else None,
        symbol=canonical_symbol(head.symbol, head.separator) if head.symbol else None,
        number_line=head.number_line,
        title=head.title_words,
        title_span=head.title,
        place=head.place_words(clean),
        place_span=head.place,
        date=date,
        date_span=Span(date_line.start(), date_line.end()) if date_line else None,
        issuer=issuer,
        issuer_span=issuer_span,
        authority=_words(clean, signature.authority),
        authority_span=signature.authority,
        signatory_title=_words(clean, signature.title),
        signatory_title_span=signature.title,
        signatory=_words(clean, signature.name),
        signatory_span=signature.name,
        subject_period=read_period(head.title_words or ""),
        locality=locality,
    )


_UNION: Final = re.compile(r"\ACĐ (?=TRƯỜNG|PHÒNG|NGÀNH|CƠ SỞ|CÔNG TY)")  # a college is none of a school
_OF_NO_LEVEL: Final = re.compile(
    r"(?:Công đoàn (?:cơ sở )?)?(?:Công ty|Tổng công ty|Xí nghiệp|Nhà máy|Nông trường|Lâm trường|Hợp tác xã)\b"
    r"|(?:Ban (?:Chấp hành|Thư ký) )?Hội Sinh viên (?:Việt Nam )?Trường\b|Vườn quốc gia\b",
    re.IGNORECASE,
)
"""Companies, and those of a school: units, wherever they sit and whoever is above them."""
_NATIONAL: Final = re.compile(r"kho bạc nhà nước", re.IGNORECASE)
"""Without a unit in a letterhead it is the one of the whole country, wherever it sits; elsewhere it may be local."""


def _words(clean: str, span: Span | None) -> str | None:
    return " ".join(span.of(clean).split()) if span else None


def _issuer_words(
    clean: str, sections: tuple[Section, ...], head: Letterhead, signature: Signature
) -> tuple[str | None, Span | None]:
    """The words that name the issuer and where they stand: letterhead, then lead sentence, then signature."""
    signed = _words(clean, signature.authority) or ""
    board = _CENTRAL_BOARD.match(signed) if head.issuer == "BAN CHẤP HÀNH TRUNG ƯƠNG" else None
    if board is not None and signature.authority is not None:
        return board[1], Span(signature.authority.start + board.start(1), signature.authority.start + board.end(1))
    if head.issuer:
        return head.issuer, head.issuer_span
    collective = re.match(r"\W*(?:TM|T/M)\b\s?\.?\s*", signed)
    authority = signed[collective.end() :] if collective else ""
    named = list(_acting_bodies(clean, sections))
    acting = [span for span in named if not _DID.match(clean, span.end)] or named
    for span in acting:  # of several bodies that act together, the one in whose name the document is signed
        if authority and authority.casefold() in read_body(span.of(clean), Locality()).name.casefold():
            return span.of(clean), span
    if acting:
        return acting[0].of(clean), acting[0]
    return (authority, signature.authority) if authority else (None, None)


def _is_issued(sections: tuple[Section, ...], head: Letterhead, signature: Signature) -> bool:
    """Whether anything of a document's form is there; a page that only tells what bodies do is issued by none."""
    sent = any(part(sections, SectionKind.RECIPIENTS))
    return sent or any((head.issuer, head.type, head.symbol, head.date, head.title, *signature))


def _acting_bodies(clean: str, sections: tuple[Section, ...]) -> Iterator[Span]:
    """The bodies of which the opening says what they do in this document."""
    for region in part(sections, SectionKind.BASES, SectionKind.BODY):
        for subject in _SUBJECT.finditer(clean, region.start, min(region.end, region.start + _LOOK)):
            span = issuer_at(clean, subject.start())
            if span is None or not _ACTS.match(clean, span.end):
                continue
            if " " in span.of(clean) and (_BODY.match(span.of(clean)) or read_body(span.of(clean), Locality()).level):
                yield span


def _issuer(surface: str | None, locality: Locality, head: Letterhead) -> Body | None:
    """The issuer under its full name; the first of several; an office carries the name of the body above it."""
    if surface is None:
        return None
    surface = _UNION.sub("CÔNG ĐOÀN ", _JOINT.split(surface)[0])
    if national := _NATIONAL.fullmatch(surface):
        return Body(national[0].capitalize().replace("nhà", "Nhà"), Level.CENTRAL, parent="Bộ Tài chính")
    return below(surface, new_tone(head.superior), locality) if head.superior else read_body(surface, locality)


def _local(superior: str | None, date: str | None) -> str | None:
    """The superior's words, where it is a body of a unit: its unit is the issuer's too."""
    level = read_body(superior, Locality(date=date)).level if superior else None
    return superior if level not in (None, Level.CENTRAL) else None
