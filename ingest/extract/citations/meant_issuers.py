"""Tên gọi tắt của cơ quan ban hành: who is meant by "Hội", "Huyện hội", "Tỉnh" that issued a document.

The sentence names the body in full before it, or the place; else the whole text names one only; "Tỉnh" alone is its
committee, council or Party committee, as the symbol says.
"""

import re
from typing import Final

from ingest.extract.bodies.belonging import settle
from ingest.extract.names.issuers import issuer_at
from ingest.extract.units import LEVELS, PLACE
from ingest.letters import UPPER
from ingest.model import Citation
from ontology.levels import Level
from ontology.places import Reason, gazetteer

BARE_UNIT: Final = re.compile(r"\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$")
_UNIT: Final = re.compile(rf"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?:\s+{PLACE})?")
_ORGANS: Final = (
    (re.compile(r"(?:^|[-/])UBND(?:$|[-/])"), "Ủy ban nhân dân "),
    (re.compile(r"(?:^|[-/])HĐND(?:$|[-/])"), "Hội đồng nhân dân "),
)
_OF_CENTRE: Final = re.compile(r"(?P<board>.*\b)?Trung ương Hội")
_ASSOCIATIONS: Final = (  # as the symbols of their centres say
    (re.compile(r"HND|ND(?![A-ZĐ])"), "Nông dân"),
    (re.compile(r"CCB"), "Cựu chiến binh"),
    (re.compile(r"PN(?![A-ZĐ])|PNVN|ĐCT"), "Liên hiệp Phụ nữ"),
    (re.compile(r"CTĐ"), "Chữ thập đỏ"),
    (re.compile(r"HKH"), "Khuyến học"),
    (re.compile(r"NCT"), "Người cao tuổi"),
)
_HEADS: Final = re.compile(
    r"Hội|Hiệp hội|Đoàn|Công đoàn|Liên đoàn|Công ty|Tổng công ty|Tập đoàn|Sở|Cục|Chi cục|Tổng cục|Trung tâm|Bệnh viện"
    r"|Viện|Học viện|Trường|Ngân hàng|Hợp tác xã|Bộ|Liên minh|Quỹ"
)
"""First words of names that stand for the whole where the sentence has it."""
_HEADED: Final = {
    "Giám đốc": "Sở|Công ty|Bệnh viện|Trung tâm|Công an|Đài|Bảo hiểm|Kho bạc|Ngân hàng|Học viện|Đại học|Quỹ|Nhà máy",
    "Tổng Giám đốc": "Tổng công ty|Tập đoàn",
    "Hiệu trưởng": "Trường",
    "Viện trưởng": "Viện",
    "Cục trưởng": "Cục",
    "Chi cục trưởng": "Chi cục",
    "Tổng cục trưởng": "Tổng cục",
}
"""Heads that are named without their body, each with the kinds of bodies that have one."""
_OF_LEVEL: Final = re.compile(r"(Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường) hội")
_ITS_UNIT: Final = re.compile(rf".+?\s(?:tỉnh|thành phố|huyện|quận|thị xã)\s+{PLACE}(?=\s[a-zà-ỹđ])")
_PLACE_ALONE: Final = re.compile(PLACE)
_SENTENCE: Final = re.compile(r"[.!?]\s|\n")
_REACH: Final = 600  # code points before a citation in which its sentence begins
_SITE: Final = re.compile(rf"(?<!\w)(?:[Tt]ại|Ở|ở|[Vv]ề|[Đđ]ến)\s+({PLACE})")
_SURE: Final = (Reason.EXACT, Reason.TONE)


def meant(clean: str, citation: Citation, name: str, owner: str | None) -> str | None:
    """The full name of a citation's issuer; None where the words name no body. `owner` is the body that cites."""
    if province := _province(name):
        name = province
    if _UNIT.fullmatch(name):
        organ = next((organ for symbol, organ in _ORGANS if symbol.search(citation.symbol)), None)
        if organ is None:
            return None
        name = f"{organ}{name}"
    elif short := _OF_LEVEL.fullmatch(name):
        name = _in_full_before(clean, citation, "Hội", short[1].lower()) or settle([name], owner)[0]
    if bare := BARE_UNIT.search(name):
        place = _named_in_sentence(clean, citation, name) or _place_of(clean, citation, bare[1])
        return f"{name} {place}" if place else name
    if _OF_CENTRE.fullmatch(name):
        kind = next((kind for code, kind in _ASSOCIATIONS if code.search(citation.symbol)), None)
        return f"{name} {kind} Việt Nam" if kind else name
    if _HEADS.fullmatch(name) and (full := _in_full_before(clean, citation, name)):
        return full
    heads = _HEADED.get(name)
    if heads and owner and re.match(rf"(?:{heads})\s", owner):
        return f"{name} {owner}"
    return settle([name], owner)[0]


def _province(name: str) -> str | None:
    """The full name of the province that is called by its name alone: "Hà Nội ban hành Kế hoạch số …"."""
    if not _PLACE_ALONE.fullmatch(name):
        return None
    units = {it.unit.full_name for it in gazetteer().find(name, level=Level.PROVINCE) if it.why in _SURE}
    return units.pop() if len(units) == 1 else None


def _sentence(clean: str, citation: Citation) -> str:
    """What the sentence says before the citation."""
    begin = max(0, citation.span.start - _REACH)
    words = clean[begin : citation.span.start]
    ends = [found.end() for found in _SENTENCE.finditer(words)]
    return words[ends[-1] :] if ends else words


def _in_full_before(clean: str, citation: Citation, head: str, level: str = "") -> str | None:
    """The last body, of a level, that the sentence names by this head: "Hội Nông dân tỉnh … mà Hội phát động"."""
    words = _sentence(clean, citation)
    found = [issuer_at(words, at.start()) for at in re.finditer(rf"(?<!\w){head}\s+(?=[{UPPER}])", words)]
    names = [_to_its_unit(name.of(words)) for name in found if name]
    fitting = [name for name in names if name != head and level in name]
    return fitting[-1] if fitting else None


def _to_its_unit(name: str) -> str:
    """A name without what a sentence goes on with behind its unit: "Hội Nông dân huyện A nhân rộng"."""
    unit = _ITS_UNIT.match(name)
    return unit[0] if unit else name


def _named_in_sentence(clean: str, citation: Citation, name: str) -> str | None:
    """The place that the sentence gives the same body before: "Hội … huyện A tiếp tục …, Huyện hội …"."""
    found = re.findall(rf"{re.escape(name)}\s+({PLACE})", _sentence(clean, citation))
    return found[-1] if found else None


def _place_of(clean: str, citation: Citation, kind: str) -> str | None:
    """The one unit of a kind that the text names, or the sentence where the text names several."""
    units = {unit[1] for unit in re.finditer(rf"\b{kind}\s+({PLACE})(?!/)", clean)} or _provinces(clean, kind)
    if len(units) != 1 and kind != "tỉnh":
        units = _sites(_sentence(clean, citation), kind) or units
    return units.pop() if len(units) == 1 else None


def _sites(sentence: str, kind: str) -> set[str]:
    """The units of a kind in which the sentence says that something is, without their kind: "Tại Ba Tri, …"."""
    level = LEVELS.get(kind)
    named = {site[1] for site in _SITE.finditer(sentence)}
    return {
        name
        for name in named
        if any(it.why in _SURE and it.unit.type == kind for it in gazetteer().find(name, level=level))
    }


def _provinces(clean: str, kind: str) -> set[str]:
    """The provinces of a kind ("tỉnh", "thành phố") that a text names, with or without the word, of any time."""
    named = (unit for _, _, unit in gazetteer().names_in(clean, None))
    return {unit.name for unit in named if unit.level is Level.PROVINCE and unit.type == kind}
