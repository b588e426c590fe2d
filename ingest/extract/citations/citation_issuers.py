"""Ai ban hành văn bản được viện dẫn: issuers of cited documents that do not follow their number.

A symbol may name its issuer, a sentence name it before its documents, a list once for all, a text elsewhere.
"""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from ingest.extract.abbreviations.table import field
from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.issuer_lists import issuer_of_list, issuers_of_lists
from ingest.extract.citations.meant_issuers import BARE_UNIT, meant
from ingest.extract.citations.numbers import JOINT, FoundNumber, parse_number
from ingest.extract.names.issuers import issuer_at, term_after
from ingest.extract.names.statements import BODY
from ingest.letters import SURNAMES, UPPER
from ingest.model import Body, Citation, Header, Locality, Span
from ontology.levels import Level
from ontology.registry import ministries

_BACK: Final = 110  # code points before a citation where its issuer may stand
_SHARED_CODES: Final = frozenset(
    {"", "UBND", "HĐND", "BTV", "BCH", "CV", "KH", "QĐ", "BC", "TB", "HD", "TTr", "CT", "NQ"}
)
"""First groups of symbols that say nothing of one issuer."""
_BEFORE: Final = re.compile(
    r"\s*\(\s*\Z"
    r"|(?:\s*\((?:[A-ZĐ&-]{2,12}|(?:nay|trước đây|cũ|trước|sau đây)\b[^()\n]{0,80})\))?(?:\s+tại|\s+(?:(?:đã|vừa"
    r"|cũng)\s+)*(?:ký\s+ban hành|ban hành|có|ký|công bố|ra|gửi"
    r"|phát hành|thông qua)"
    r"|\s+(?:(?:đã|có)\s+)*(?:[^\W\d_]+\s+[^\W\d_]+(?:,|\s+và)\s+)?"
    r"(?:phát động|khởi xướng|phê duyệt|ban hành|thành lập|đề nghị|đề xuất"
    r"|kiến nghị|báo cáo|trình|yêu cầu|hướng dẫn|thông báo|có ý kiến|trả lời|giao|thẩm định|thẩm tra|góp ý|chấp thuận"
    r"|thống nhất|đồng ý)\s+(?:tại|bằng))"
    r"\s+(?:các\s+)?(?:(?<=các\s)[^\W\d_][\w ]{2,25}:\s*)?\Z"
    rf"|\s+tại\s+[{UPPER}]\w+(?:\s+[^\W\d_]+){{0,3}}\s+\Z"  # "tại Mệnh lệnh số …", a type of few
    r"|\s+(?:(?:đã|vừa|cũng)\s+)*(?:ký\s+ban hành|ban hành|có|ký|ra)\s+(?:các|\d{1,2}|hai|ba|bốn|năm|nhiều|một số)"
    r"(?:\s+[^\W\d_]+){1,5}\s*(?:\(\s*|,?\s*(?:gồm|cụ thể|như|là)?\s*:\s*)\Z"  # "ban hành 03 kế hoạch (số …"
)
_PERSON: Final = re.compile(  # nothing tells the office
    rf"(?:{SURNAMES})(?:\s+[{UPPER}][a-zà-ỹ]+){{2,3}}"
    rf"|(?:Phó )?(?:Giám đốc|Chủ tịch|Hiệu trưởng|Bí thư|Viện trưởng|Trưởng ban)(?!\s+(?:Tỉnh|Thành|Huyện|Đoàn|Sở"
    rf"|Hội)\s)"
    rf"(?:\s+[{UPPER}][a-zà-ỹ]+){{3,4}}"
)
_HELD_BY: Final = re.compile(rf"\s+(?:{SURNAMES})(?:\s+[{UPPER}]\w+){{1,3}}")
_SIGNED: Final = re.compile(r"\s+(?:(?:đã|vừa|cũng)\s+)*(?:ký|công bố|phát động|khởi xướng)\s")
"""What heads do in person, not their office."""
_DECIDES: Final = re.compile(
    r"\s+(?:đã\s+)?(?:ban hành|phê duyệt|thông qua|quyết định|quy định|cho phép|chấp thuận|giao|chỉ đạo)\b"
    r"[^;.(]{0,60}\Z"
)
_OF_BEFORE: Final = re.compile(  # "Nghị quyết của HĐND tỉnh số …"
    rf"(?:Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Công văn|Thông báo|Hướng dẫn|Kết luận)\s+của\s+(?=[{UPPER}])"
)
_HEAD_OF_BODY: Final = re.compile(
    r"(?:Phó )?(?:Tổng )?"
    r"(?:Giám đốc|Cục trưởng|Chi cục trưởng|Vụ trưởng|Tổng cục trưởng|Viện trưởng|Hiệu trưởng|Trưởng)\s+"
    r"(?=(?:Sở|Cục|Chi cục|Vụ|Tổng cục|Viện|Trường|Công an|Trung tâm|Bệnh viện|Kho bạc|Ban|Phòng|Học viện|Đài)\s)"
)
_HEADS: Final = re.compile(r"(?:Bộ trưởng|Thống đốc|Chánh án|Viện trưởng|Tổng (?:Thanh tra|Kiểm toán))\s")
_HEAD_OF_OFFICE: Final = re.compile(
    r"(?:Phó )?(?:Trưởng|Chánh)\s+(?:phòng\s+(?=Phòng\s)|ban\s+(?=Ban\s))?"  # "Trưởng ban Ban Dân tộc"
    r"(?P<office>[Pp]hòng|[Bb]an|[Vv]ăn phòng|[Tt]hanh tra)(?=\s)"
)
_OF_DEPARTMENT: Final = re.compile(r"S[A-ZĐ&]{2,7}")
_PART: Final = re.compile(r"\w(?:\s-|\s+và)\s+\Z")  # what follows belongs to the name before it
_BODY: Final = re.compile(BODY)
_ACTING: Final = re.compile(
    rf"{BODY}|(?:Phó )?(?:Tổng |Bộ |Cục |Chi cục |Vụ )?(?:Bí thư|trưởng|Kiểm toán)\b|(?:Quyền|Đồng chí)\b"
)
_NAME_START: Final = re.compile(rf"(?<![\w.])(?!(?:Được|Do|Bởi)\s)[{UPPER}]\w")


def with_issuers(clean: str, citations: list[Citation], header: Header) -> list[Citation]:
    """The citations of a text with the issuers that lists, their own words, their codes and other mentions tell."""
    acting = [_with_who_acts_there(clean, one, header.locality) for one in issuers_of_lists(clean, citations)]
    return _with_known_issuers(_with_names_in_full(clean, _with_units_of_others(clean, acting), header))


def _with_who_acts_there(clean: str, citation: Citation, locality: Locality) -> Citation:
    """A citation without issuer in which somebody launches something ("Tại Kế hoạch số 5, Hội … phát động …")."""
    start, end = citation.span.start, citation.span.end
    if citation.issuer is None and (beside := _issuer_in_bracket(clean, end)):
        return replace(citation, issuer=read_body(beside, locality))
    if citation.issuer or citation.title or not _THERE.search(clean, max(0, start - 8), start):
        return citation
    acts = _ACTS.match(clean, end, end + 140)
    return replace(citation, issuer=read_body(acts["by"], locality)) if acts else citation


def _issuer_in_bracket(clean: str, place: int) -> str | None:
    """The body that a bracket behind a document holds, and nothing else: "Kế hoạch số 5 (của Sở A)"."""
    opening = _BRACKET.match(clean, place)
    name = issuer_at(clean, opening.end()) if opening else None
    return name.of(clean) if name and _BRACKET_ENDS.match(clean, name.end) else None


_BRACKET: Final = re.compile(rf"\s*\(\s*(?:(?:của|do)\s+)?(?={BODY})")
_BRACKET_ENDS: Final = re.compile(r"(?:\s+(?:cũ|trước đây|ban hành))?\s*\)")
_THERE: Final = re.compile(r"\b(?:Tại|Bằng|tại|bằng)\s+\Z")
_ACTS: Final = re.compile(
    rf"\s*,\s*(?P<by>{BODY}\b[^.;:,“”\"\n]{{0,90}}?)\s+(?:(?:đã|vừa|cùng|chính\s+thức)\s+)*(?:phát\s+động|khởi\s+xướng)\b"
)


def _with_units_of_others(clean: str, citations: list[Citation]) -> list[Citation]:
    """A document named again by "… tỉnh" alone has the province that the text gave it before, not that of the paper."""
    bare = [BARE_UNIT.search(one.span.of(clean)) for one in citations]
    if not any(bare):
        return citations
    named: dict[tuple[str, str | None], set[Body]] = {}
    for citation, short in zip(citations, bare, strict=True):
        if citation.issuer and citation.date and not short:
            named.setdefault((citation.identifier, citation.date), set()).add(citation.issuer)
    return [
        _in_unit_of(citation, named.get((citation.identifier, citation.date), set()), short[0]) if short else citation
        for citation, short in zip(citations, bare, strict=True)
    ]


def _in_unit_of(citation: Citation, named: set[Body], unit: str) -> Citation:
    """The citation with the one of the bodies named elsewhere that is of its issuer's kind."""
    of_kind = f"{(citation.issuer.name if citation.issuer else '').split(unit)[0]}{unit} "
    fitting = [body for body in named if body.name.startswith(of_kind)]
    return replace(citation, issuer=fitting[0]) if len(fitting) == 1 else citation


def _with_names_in_full(clean: str, citations: list[Citation], header: Header) -> list[Citation]:
    """Issuers of a bare "tỉnh" with its name, of a bare "Bệnh viện" that is the paper's own, or told by their code."""
    own = header.issuer
    code = (header.symbol or "").split("-")[0]
    return [_with_name_in_full(clean, citation, own, code, header.locality) for citation in citations]


def _with_name_in_full(clean: str, citation: Citation, own: Body | None, code: str, locality: Locality) -> Citation:
    issuer = citation.issuer
    if issuer is None or issuer.name.startswith("Quý "):  # "của Quý Sở": of whom it is written to
        same = code not in _SHARED_CODES and citation.symbol.split("-")[0] == code
        return replace(citation, issuer=own if same else _department(citation.symbol, locality))
    number = parse_number(citation.identifier) if issuer.name in ("Bộ trưởng", "Bộ") else None
    if number and (ministry := issuer_of_symbol(number)):
        head = "Bộ trưởng " if issuer.name == "Bộ trưởng" else ""
        return replace(citation, issuer=read_body(f"{head}{ministry.name}", Locality()))
    full = meant(clean, citation, issuer.name, own.name if own else None)
    if full == issuer.name:
        return citation
    return replace(citation, issuer=read_body(full, locality) if full else None)


def _department(symbol: str, locality: Locality) -> Body | None:
    """The department of the own province that a symbol names ("1890/STP-VB")."""
    codes = (code for code in re.split(r"[-/]", symbol) if _OF_DEPARTMENT.fullmatch(code) and field(code[1:]))
    found = [body for body in (read_body(code, locality) for code in codes) if body.level is Level.PROVINCE]
    return found[0] if found and locality.province else None


def _with_known_issuers(citations: list[Citation]) -> list[Citation]:
    """A document named again without its issuer has the one that the text gives it elsewhere, if it gives only one."""
    known: dict[str, set[Body]] = {}
    for citation in citations:
        if citation.issuer is not None:
            known.setdefault(citation.identifier, set()).add(citation.issuer)
    return [
        replace(citation, issuer=next(iter(issuers)))
        if citation.issuer is None and len(issuers := known.get(citation.identifier, set())) == 1
        else citation
        for citation in citations
    ]


def issuer_before(text: str, before: Span, locality: Locality, *, party: bool = False) -> Body | None:
    """An issuer named before its documents: "chỉ đạo của UBND tỉnh tại …", "Sở Y tế đã ban hành …".

    Where a list names two, the number tells which of them is meant: `party` if it has the Party's form.
    """
    words = before.of(text)[-_BACK:]
    link = _BEFORE.search(words)
    offset = before.end - len(words)
    if link is None:
        return _issuer_of(text, Span(offset, before.end), locality) or issuer_of_list(
            text, before, locality, party=party
        )
    last: Span | None = None
    for start in _NAME_START.finditer(words, 0, link.start()):
        name = _name_at(text, words, offset, start.start(), bracketed=link[0].endswith("("))
        if name is None:
            continue
        is_body = _BODY.match(words, start.start()) is not None
        between = text[last.end : name.start] if last and not is_body else ""
        if name.end == offset + link.start() and (between == ", " or _PERSON.fullmatch(text, name.start, name.end)):
            return None  # "Sở Văn hóa, Thể thao" is one; of a person nothing tells the office
        last = name if is_body else last
        acts = " " in name.of(text) and _ACTING.match(words, start.start())  # no "Bám sát quan điểm chỉ đạo của …"
        decides = acts and _DECIDES.match(text, name.end, before.end)
        end = (term_after(text, name.end) or ("", name.end))[1]
        end -= text[end - 1].isspace()
        if end == offset + link.start() or decides or _HELD_BY.fullmatch(text, name.end, offset + link.start()):
            named = name.of(text)
            return read_body(named if _SIGNED.match(link[0]) else _institution(named), locality)
    return None


def _name_at(text: str, words: str, offset: int, place: int, *, bracketed: bool) -> Span | None:
    """The name that begins at `place` of the words before a document; in front of a bracket only that of a body."""
    if (bracketed and not _ACTING.match(words, place)) or (
        _PART.search(words, 0, place) and not _BODY.match(words, place)
    ):
        return None
    return issuer_at(text, offset + place)


def head_before(text: str, before: Span, locality: Locality, body: Body) -> Body | None:
    """The head of a body, when the sentence names the head before the document and the symbol the body only."""
    if not _HEADS.search(text, max(before.start, before.end - _BACK), before.end):
        return None
    head = issuer_before(text, before, locality)
    short = body.name.removesuffix(" Việt Nam")
    if head is None or head == body or short not in head.name:
        return None
    return head if body.name in head.name else replace(head, name=head.name.replace(short, body.name))


def _institution(words: str) -> str:
    """The body behind its head: a paper of the Giám đốc Sở Nội vụ is the department's."""
    if office := _HEAD_OF_OFFICE.match(words):
        return f"{office['office'].capitalize()}{words[office.end() :]}"
    head = _HEAD_OF_BODY.match(words)
    return words[head.end() :] if head else words


def _issuer_of(text: str, before: Span, locality: Locality) -> Body | None:
    """The issuer between a type and the number."""
    for of in _OF_BEFORE.finditer(text, before.start, before.end):
        name = issuer_at(text, of.end())
        if name is not None and not text[name.end : before.end].strip():
            return read_body(name.of(text), locality)
    return None


_CENTRAL: Final = {
    "TTg": "Thủ tướng Chính phủ",
    "CP": "Chính phủ",
    "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "CTN": "Chủ tịch nước",
}


def issuer_of_symbol(found: FoundNumber) -> Body | None:
    """The issuer that the symbol alone names without doubt: central State organs, whose code nobody else uses."""
    if found.groups[0] in JOINT or found.is_party:
        return None
    last = found.groups[-1] if len(found.groups) <= 2 else found.groups[1]
    code = re.sub(r"\d+\Z", "", last)
    name = _CENTRAL.get(code) or _ministries().get(code) or _ministries().get(found.groups[0])  # BTC-QLG is a letter's
    return read_body(name, Locality()) if name else None


@cache
def _ministries() -> dict[str, str]:
    """Ministries by their code, where one code has one name ("BNN" is the old ministry's, "BNNMT" the new one's)."""
    names: dict[str, set[str]] = {}
    for ministry in ministries():
        for code in ministry.codes:
            names.setdefault(code, set()).add(ministry.label)
    return {code: min(labels) for code, labels in names.items() if len(labels) == 1}
