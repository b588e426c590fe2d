"""Cơ quan, tổ chức: from words as written to full official names, one by one or joined in a line."""

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import Final

from ingest.extract.abbreviations.compounds import reveal
from ingest.extract.abbreviations.expansion import expand
from ingest.extract.abbreviations.forces import by_letters
from ingest.extract.abbreviations.sectors import sector_names
from ingest.extract.bodies.colleges import each_college
from ingest.extract.bodies.joined import separate
from ingest.extract.bodies.named_communes import each_commune
from ingest.extract.bodies.own_codes import own_codes
from ingest.extract.names.grammar import read_name
from ingest.extract.names.groups import is_group, read_group
from ingest.extract.units import PLACE, TYPES, bare, day_of, read_unit
from ingest.letters import UPPER
from ingest.model import Body, Locality
from ontology.levels import Level
from ontology.places import gazetteer

_EDGES: Final = " \t\n-–—+•*;:.,“”\"'|"
_TERM: Final = re.compile(r"\s*[(,]?\s*[Kk]h[óo]a\s+[IVX]+\b\s*\)?|\s*[(,]?\s*nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}\)?")
_ARTICLE: Final = re.compile(r"^(?:(?:của|đến|cho|về|gửi|do|bởi)\s+|(?:đồng )?kính gửi\s*:?\s+)", re.IGNORECASE)
_IN_CHARGE: Final = re.compile(
    rf"(?P<who>(?:[Cc]ác )?(?:Ủy viên|Phó|Thành viên)\s.+?(?:[ủu]y|đoàn|Hội)(?: [{UPPER}]\w*){{0,3}})"
    r" phụ trách (?P<of>.+)"
)
_SEAT: Final = re.compile(rf"(?<!đóng)\s+tại\s+{TYPES}\s+[A-ZĐ].*$")
_CHAIN: Final = re.compile(
    rf"(?P<unit>(?![Cc]ác ).*?\b(?i:{TYPES})\s+(?:{PLACE}))\s*(?:,|thuộc)\s*(?P<around>(?i:{TYPES})\s+(?:{PLACE}).*)"
)
_UNIT: Final = re.compile(rf"\b((?i:{TYPES}))\s+({PLACE})")
_CAPITALS: Final = re.compile(
    rf"\b((?:{TYPES}|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn))\s+)(?!ủy\b|đoàn\b|hội\b)(.+)$"
)
_SCHOOL: Final = re.compile(
    r"(?P<kind>trường |học viện |bệnh viện |nhà xuất bản |viện |vườn quốc gia |khu bảo tồn |bảo tàng )"
    r"(?P<level>(?:(?:đại học|cao đẳng|trung cấp|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo"
    r"|chính trị|đa khoa|phổ thông dân tộc (?:nội|bán) trú|phổ thông cơ sở|và(?= t))\s)+)?(?P<name>.+)"
)
_WITHIN_SCHOOL: Final = re.compile(
    r"(?P<body>(?:(?:ban chấp hành|ban thường vụ|ban thư ký) )?(?:công đoàn(?: cơ sở)?|liên đội"
    r"|hội (?:sinh viên(?: việt nam)?|cựu chiến binh|chữ thập đỏ)|đoàn(?: thanh niên(?: cộng sản hồ chí minh)?)?"
    r"|chi bộ|chi đoàn|đảng (?:ủy|bộ)))"
    r" (?P<of>(?:trường|học viện|bệnh viện|trung tâm|(?:tổng )?công ty|tập đoàn) .+)"
)
_ASSOCIATION: Final = re.compile(
    r"\A((?:ban (?:chấp hành|thường vụ|đại diện) )?(?:hiệp )?hội )(?!(?:đồng|nghị|viên|thi|thao|thảo|trại)\b)(\w)"
)
_SECTOR: Final = re.compile(
    r"\b((?:tổng cục|chi cục|cục|vụ|viện|trung tâm|(?:tổng )?công ty|tập đoàn|miền) )(\w)"
)  # what they are for has a capital
_LEGAL: Final = re.compile(r"\b(?:tnhh|mtv|bot)\b")  # what a company is by law keeps its capitals
_NUMERAL: Final = re.compile(r"(?<=khu vực )[ivx]+\b")
_MARKED: Final = re.compile(r"\w{2}[\u0300-\u036f]|\w[\u0300-\u036f]+\w{2}")  # no code: these carry no marks
_LETTERHEAD: Final = re.compile(rf"[{UPPER}]{{3,}}\s+(?:[{UPPER}]{{2,}}|Y TẾ)")


@lru_cache(maxsize=1024)
def read_body(surface: str, locality: Locality) -> Body:
    """The body that `surface` names, under its full official name.

    >>> from ontology.levels import Level
    >>> home = Locality(Level.DISTRICT, "tỉnh Sóc Trăng", "thị xã Ngã Năm")
    >>> [read_body(words, home).name for words in ("TT. Thị ủy", "Ủy ban MTTQ Việt Nam thị xã", "Sở Nội vụ tỉnh")]
    ['Thường trực Thị ủy Ngã Năm', 'Ủy ban Mặt trận Tổ quốc Việt Nam thị xã Ngã Năm', 'Sở Nội vụ tỉnh Sóc Trăng']
    """
    words = expand(_recase(_ARTICLE.sub("", surface.strip(_EDGES)), locality), locality)
    return _read(_seatless(_TERM.sub("", words)).strip(_EDGES), locality)


def read_bodies(line: str, locality: Locality, owner: str | None = None) -> tuple[Body, ...]:
    """The bodies that a line joins, in its order.

    `owner` is the issuer's own body in full: whose posts and units are meant where the line does not say ("Giám đốc").

    >>> from ontology.levels import Level
    >>> home = Locality(Level.PROVINCE, "tỉnh Đồng Tháp")
    >>> for body in read_bodies("CT, các PCT/UBND Tỉnh", home):
    ...     print(body.name, body.group)
    Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp False
    Các Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp True
    """
    line = each_college(_ARTICLE.sub("", line.strip(_EDGES)), bare(locality.province or ""))
    written = sector_names(own_codes(by_letters(line, owner), owner), owner)
    words = each_commune(expand(_recase(written, locality), locality), locality)
    phrases = (
        _seatless(_TERM.sub("", reveal(phrase))).strip(_EDGES)
        for phrase in separate(words, owner, day_of(locality.date))
    )
    return tuple(_read(phrase, locality) for phrase in phrases if any(letter.isalpha() for letter in phrase))


_ELSEWHERE: Final = re.compile(r"(?:Văn phòng đại diện|Cơ quan Thường trực)\b", re.IGNORECASE)


def _seatless(phrase: str) -> str:
    """Without the town that a body sits in; of a body's offices elsewhere it is the name."""
    return phrase if "tại" not in phrase or _ELSEWHERE.match(phrase) else _SEAT.sub("", phrase)


def _read(words: str, locality: Locality) -> Body:
    if " phụ trách " in words and (charge := _IN_CHARGE.fullmatch(words)):
        return _charged(charge, locality)
    parted = "," in words or "thuộc" in words
    if parted and (chain := _CHAIN.fullmatch(words)):
        words, locality = chain["unit"], _inside(chain["around"], locality)
    return read_group(words, locality) if is_group(words) else read_name(words, locality)


def _charged(found: re.Match[str], locality: Locality) -> Body:
    """Who is in charge of a unit or a field, with that: "Ủy viên Ban Thường vụ Tỉnh ủy phụ trách xã"."""
    body = _read(found["who"], locality)
    unit = re.fullmatch(rf"(?i:({TYPES}))", found["of"])
    of = (read_unit(unit[1], None, locality).name if unit else None) or found["of"]
    return replace(body, name=f"{body.name} phụ trách {of}")


def _inside(around: str, locality: Locality) -> Locality:
    """A locality in the units that the words themselves put around theirs ("…, huyện Vạn Ninh, tỉnh Khánh Hòa")."""
    units = [read_unit(found[1], found[2], locality) for found in _UNIT.finditer(around)]
    names = {unit.level: unit.name for unit in units}
    return Locality(None, names.get(Level.PROVINCE), names.get(Level.DISTRICT), date=locality.date)


def _recase(surface: str, locality: Locality) -> str:
    """Words all in capitals (a letterhead) as names are written."""
    if not surface.isupper() or len(surface.split()) < 2 or not _LETTERHEAD.search(surface):
        return surface
    if not _MARKED.search(unicodedata.normalize("NFD", surface)):
        return surface
    words = _LEGAL.sub(lambda found: found[0].upper(), expand(surface, locality).lower())
    within = _WITHIN_SCHOOL.fullmatch(words)
    if within and not _SCHOOL.fullmatch(within["of"]):
        words = f"{_capital(within['body'])} {within['of'][0].upper()}{within['of'][1:]}"
    if school := _SCHOOL.fullmatch(within["of"] if within else words):
        before = f"{_capital(within['body'])} " if within else ""
        level = (school["level"] or "").capitalize()
        return f"{before}{school['kind'].capitalize()}{level}{school['name'].title()}"
    words = _NUMERAL.sub(lambda found: found[0].upper(), words)
    words = _ASSOCIATION.sub(lambda found: found[1] + found[2].upper(), words)
    words = _SECTOR.sub(lambda found: f"{found[1]}{found[2].upper()}", words)
    for start, end, _ in gazetteer().names_in(words.upper()):
        words = words[:start] + words[start:end].title() + words[end:]
    words = _CAPITALS.sub(lambda found: found[1] + found[2].title(), words)
    return words[:1].upper() + words[1:]


def _capital(words: str) -> str:
    """An organisation, its board before it, as they are written: "Ban chấp hành Đoàn"."""
    board, space, body = words.rpartition("hành ") if "hành " in words else words.rpartition("vụ ")
    return f"{(board + space).capitalize()}{body.capitalize()}"
