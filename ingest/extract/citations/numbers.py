"""Số, ký hiệu: document numbers as they stand in a text, with stray spaces and wrong separators set right.

Two families (DOMAIN of the rules: Nghị định 30/2020/NĐ-CP phụ lục III; Hướng dẫn 36-HD/VPTW and its successors):

- State and most mass organisations: 19/CT-TTg · 480/KH-UBND · 73/2023/NĐ-CP · 55/2022/QH15 · 3543/UBND-NC · 30/HĐTĐ
- Party and Youth Union: 34-CT/TW · 792-CV/TU · 298-KH/TWĐTN · 367-QĐ/TWĐTN-VP

The surface may have spaces around any separator, a wrong separator (733/QĐ/TTg, 22/CT-TW) or none before the type
(22HD/TWĐTN). Before 1998 the Government's numbers had no type (130-CP, 178/CP); those keep the separator printed.
A number is never cut short: what does not parse to its end is no number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ingest.model import Span
from ontology.numbers import ALONE_BEFORE_1998
from ontology.registry import document_types_of_code

_UPPER: Final = "A-ZĂÂĐÊÔƠƯÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓÒỎÕỌÚÙỦŨỤÝ"
_GROUP: Final = (
    rf"[{_UPPER}][{_UPPER}a-zđưôơ&]*[0-9]{{0,3}}"
    r"(?:(?<=-V)\.I{1,3}(?!\w))?"  # "VPCP-V.I": a unit by its Roman number
)
_DIVISION: Final = rf"(?:[{_UPPER}]{{1,2}}[0-9]{{1,2}}[{_UPPER}]{{1,5}}(?!\w)|{_GROUP})"  # "BYT-K2ĐT"
_CODE: Final = "(?:KH|QĐ|CT|NQ|TB|HD|BC|CV|NĐ|TT|KL|TTr|CTr|TTLT)"  # types whose code needs no sign before it
_SEP: Final = r"\s?[-/_]\s?"  # an underscore where a keyboard had no hyphen
_NUMBER: Final = re.compile(
    rf"(?P<number>\d(?:(?<![\w/.\-].)|(?<=\b[Ss][ốỐ].))\d{{0,4}}(?:\.\d{{1,2}}(?=\s?/\s?20\d\d/))?[a-zA-D]?)"
    rf"(?:\s?[/-]\s?(?P<year>(?:19|20)\s?\d\s?\d)(?=\s?/|-{_CODE}-|{_CODE}-))?"
    rf"(?P<first>\s{{0,9}}[-/]\s?|_|\s(?=[{_UPPER}]+\s?/)|(?=[{_UPPER}]{{2,}}\s?/)|\s?(?={_CODE}-[{_UPPER}]))"
    rf"(?P<groups>{_GROUP}(?:{_SEP}{_DIVISION})*)(?:(?![\w&])|(?<=[{_UPPER}g])(?=(?:của|ngày)\b))"
)

_PARTY_ISSUER: Final = re.compile(r"(?:TW|TU|HU|ThU|QU|ĐU|ĐUK|CB)$")  # committees: nobody else has these codes
_SPELLING: Final = {code.upper(): code for code in ("TTg", "CTr", "TTr", "QyĐ", "ThU", "TrS")}  # titles are in capitals
JOINT: Final = frozenset({"NQLT", "TTLT", "KHLT", "CTLT", "HDLT", "QCLT", "TTLB"})
"""Codes of joint documents: several issuers follow them."""


_GLUED: Final = re.compile(
    r"\A(?P<type>QĐ|CTr|CT(?=TTg)|C(?=TTg)|CT|NQ|NĐ|KH|TB|HD|BC|CĐ|KL)(?P<by>TTg|CP|UBND|HĐND|TW|TU|HU|ĐU)\Z"
)
"""Two groups without their separator: QĐTTg, KHUBND."""
_GLUED_CIRCULAR: Final = re.compile(
    rf"{_GLUED.pattern[:-2]}\Z|\A(?P<circular>TT|QĐ)(?P<ministry>B(?!NN\Z)[{_UPPER}&]{{2,7}})\Z"
)
"""With a year, those of ministries too: 25/2023/TTBKHĐT."""


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number at its place: its parts, and the identifier with canonical separators."""

    span: Span
    number: str
    year: str | None
    groups: tuple[str, ...]
    identifier: str
    symbol: str
    raw: str

    @property
    def type_code(self) -> str | None:
        """The abbreviation of its type, None for the letter of a State body (UBND-NC).

        >>> [found.type_code for found in find_numbers("34-CT/TW, 3543/UBND-NC, 55/2022/QH15")]
        ['CT', None, None]
        """
        code = self.groups[0]
        return code if len(self.groups) > 1 and document_types_of_code(code) else None

    @property
    def is_party(self) -> bool:
        """Whether it has the Party form, type before the slash."""
        return "/" in self.symbol


def find_numbers(text: str, *, start: int = 0, end: int | None = None) -> Iterator[FoundNumber]:
    """Every number in a text, in order.

    >>> [found.identifier for found in find_numbers("Kế hoạch số 480/KH- UBND; 22/CT-TW; 733/QĐ/TTg; số 298 KH/TWĐTN")]
    ['480/KH-UBND', '22-CT/TW', '733/QĐ-TTg', '298-KH/TWĐTN']
    >>> [found.identifier for found in find_numbers("số 274KH-UBND, số 85 NĐ-CP; 48/2017-TT-BYT, 49/2025TT-BCT")]
    ['274/KH-UBND', '85/NĐ-CP', '48/2017/TT-BYT', '49/2025/TT-BCT']
    >>> [found.identifier for found in find_numbers("số 4770/BYT-K2ĐT; số 12/BTC_TCT; số 5_QĐ/TU ngày 1/2/2024")]
    ['4770/BYT-K2ĐT', '12/BTC-TCT', '5-QĐ/TU']
    >>> [found.identifier for found in find_numbers("số 27/CTTg; số 5/QĐTTg; 20/NQTW; 9/KHUBND; 5/2023/TTBYT")]
    ['27/CT-TTg', '5/QĐ-TTg', '20-NQ/TW', '9/KH-UBND', '5/2023/TT-BYT']
    >>> [found.identifier for found in find_numbers("Tờ trình số372/TTr-CP, tiền tố372/TTr-CP")]
    ['372/TTr-CP']
    >>> [found.identifier for found in find_numbers("Nghị quyết số 66.7/2025/NQ-CP, 1.250/2025 hộ")]
    ['66.7/2025/NQ-CP']
    >>> [found.identifier for found in find_numbers("ngày 16/7/2021 của UBND, 24/24 giờ, 10 km/giờ, Số: /KH-UBND")]
    []
    """
    for match in _NUMBER.finditer(text, start, len(text) if end is None else end):
        found = _parsed(match)
        if found is not None and _is_plausible(found, text):
            yield found


def parse_number(written: str) -> FoundNumber | None:
    """A number written alone, or None.

    >>> parse_number("102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN").groups
    ('NQLT', 'UBTVQH15', 'CP', 'ĐCTUBTWMTTQVN')
    """
    match = _NUMBER.fullmatch(written.strip())
    return _parsed(match) if match else None


def canonical_symbol(symbol: str, separator: str = "/") -> str:
    """A symbol without its number ("KH - LĐLĐ", "HD/BTCTU"), which `separator` follows, with canonical separators.

    >>> canonical_symbol("KH - LĐLĐ"), canonical_symbol("CV/TU", "-"), canonical_symbol("CT-TW")
    ('KH-LĐLĐ', 'CV/TU', 'CT/TW')
    """
    groups = tuple(re.split(_SEP, symbol.strip(" -/")))
    separators = tuple(re.findall(r"[-/]", symbol.strip(" -/")))
    return _symbol(groups, separators, party=_is_party(groups, separators, first=separator))


def _parsed(match: re.Match[str]) -> FoundNumber | None:
    written = (_GLUED_CIRCULAR if match["year"] else _GLUED).sub(_apart, match["groups"])
    groups = tuple(_spelt(group) for group in re.split(_SEP, written))
    separators = tuple(re.findall(r"[-/]", written.replace("_", "-")))
    party = match["year"] is None and _is_party(groups, separators, first=match["first"].strip().replace("_", "-"))
    symbol = _symbol(groups, separators, party=party)
    year = "".join((match["year"] or "").split()) or None
    hyphen = party or (year is None and match["first"].strip() == "-" and symbol in ALONE_BEFORE_1998)
    identifier = f"{match['number']}{f'/{year}' if year else ''}{'-' if hyphen else '/'}{symbol}"
    return FoundNumber(Span(match.start(), match.end()), match["number"], year, groups, identifier, symbol, match[0])


def _apart(glued: re.Match[str]) -> str:
    """Type and issuer that a typing error ran together: "CTTg" lost a letter too."""
    kind, by = next((k, b) for k, b in (glued.groups()[:2], glued.groups()[2:]) if k)
    return f"{'CT' if kind == 'C' else kind}-{by}"


def _spelt(group: str) -> str:
    """A group as the rules spell it; OCR doubles a letter of a type (QĐĐ), a title has it in capitals (TTG).

    An issuer may have two ("HĐĐ" for Hội đồng Đội, "QLĐĐ" for quản lý đất đai).
    """
    single = re.sub(r"Đ{2,}", "Đ", group) if "ĐĐ" in group else group
    group = single if group not in (single, "HĐĐ") and document_types_of_code(single) else group
    return _SPELLING.get(group, group)


def _is_party(groups: tuple[str, ...], separators: tuple[str, ...], *, first: str) -> bool:
    """Whether type and issuer stand in the Party's order, or the issuer can be no other."""
    if len(groups) < 2 or groups[0] in JOINT:
        return False
    if not document_types_of_code(groups[0]):  # of few, as "27-CTrHĐ/TU": the signs are those of the Party
        return first == "-" and separators[0] == "/" and _PARTY_ISSUER.search(groups[1]) is not None
    if _PARTY_ISSUER.match(groups[1]):
        return True
    return first in {"-", ""} and separators[0] == "/"


def _symbol(groups: tuple[str, ...], separators: tuple[str, ...], *, party: bool) -> str:
    """Groups joined as the family joins them; an older joint symbol (88/NQLT/CP-…) keeps its own separators."""
    if len(groups) == 1:
        return groups[0]
    if groups[0] in JOINT and not party:
        return groups[0] + "".join(f"{sep}{group}" for sep, group in zip(separators, groups[1:], strict=True))
    return f"{groups[0]}{'/' if party else '-'}{'-'.join(groups[1:])}"


_SAID: Final = re.compile(r"(?:[Ss]ố|SỐ|[Cc]ông văn|CV|[Vv]ăn bản|[Nn]ghị định|[Qq]uyết định|[Cc]hỉ thị)\s*:?\s*$")
_IN_LIST: Final = re.compile(r"(?:[,;]|\bvà)\s*$")
_DATED: Final = re.compile(r"\s*,?\s*ngày\s+\d{1,2}\s*(?:/|\btháng\b)")
_FORM: Final = re.compile(
    r"(?:(?:[Mm]ẫu|MẪU|[Bb]iểu|[Bb]ảng|[Pp]hụ lục|[Pp]hiếu)(?:\s+số)?"
    r"|(?:[Cc]ụm|[Kk]hối)(?:\s+[Tt]hi\s+đua)?\s+số)\s*:?\s*$"
)


def _is_plausible(found: FoundNumber, text: str) -> bool:
    """Whether this is a document's number, not a form's, a cluster's, a product's or a ratio."""
    before = text[max(0, found.span.start - 24) : found.span.start]
    if _FORM.search(before):
        return False
    if found.year or found.type_code:
        return True
    listed = len(found.groups) > 1 and _IN_LIST.search(before) and _DATED.match(text, found.span.end)
    said = bool(_SAID.search(before) or listed)
    if len(found.groups) == 1:  # 30/HĐTĐ, and the old 178/CP, 814/TTg
        code = found.groups[0]
        return code in ALONE_BEFORE_1998 or (said and (code.isupper() or code == "TTg") and len(code) >= 2)
    return said or re.match(r"(?:UBND|HĐND|VP|B[A-ZĐ]+|S[A-ZĐ]{2,}|TTg|CP)", found.groups[0]) is not None
