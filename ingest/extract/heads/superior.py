"""Cơ quan chủ quản: the issuer of a letterhead that prints the body above it on the line before.

A board, an office or a body without a unit of its own takes the name of what stands above: "TỈNH ỦY A / BAN TỔ CHỨC",
"LIÊN ĐOÀN LAO ĐỘNG TỈNH A / CÔNG ĐOÀN NGÀNH Y TẾ", "NGÂN HÀNG B / CHI NHÁNH TỈNH A".
"""

import re
from dataclasses import replace
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.units import PLACE, TYPES
from ingest.letters import UPPER
from ingest.model import Body, Locality
from ontology.levels import Level

_OFFICE: Final = re.compile(r"(?i)(?:ban|văn phòng|thanh tra|ủy ban kiểm tra|cơ quan|đảng ủy)\b")
_COMMITTEE: Final = re.compile(r"(?i)(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|ban chấp hành")
_BLOCK: Final = re.compile(r"(?i)đảng (?:ủy|bộ) (?:khối|các cơ quan|ủy ban|ubnd|công an|quân sự|mặt trận|mttq)\b")
"""Committees of the Party beside those of territories: they bear the name of the unit, not of its committee."""
_OF_STAFF: Final = re.compile(
    r"(?i)đảng (?:ủy|bộ) (?:sở|bộ|văn phòng|trường|học viện|đại học|bệnh viện|công ty|tổng công ty|cục|chi cục|viện)\s"
)
"""Committees of the Party within a body."""
_WITHIN: Final = re.compile(
    r"(?i)(?P<part>(?:(?:ban chấp hành|bch|ban thường vụ|btv) )?"
    r"(?:công đoàn(?: cơ sở)?|cđcs|hội sinh viên|liên đội|chi bộ|chi đoàn|đảng (?:ủy|bộ)|đoàn(?= trường)))(?: trường)?"
)
_EMPLOYER: Final = re.compile(r"(?i)(?:trường|học viện|bệnh viện|đại học)\s")
"""Organisations within a school or hospital that the line above names."""
_PIONEERS: Final = re.compile(r"(?i)hội đồng đội\b")
_PROVINCIAL: Final = re.compile(r"(?i)(?:tỉnh|thành) ủy\b")
_OF_UNIT_END: Final = re.compile(r"(?i)\s+(?:tỉnh|thành phố)\Z")
_BARE: Final = re.compile(
    r"(?i)(?:văn phòng|cơ quan) thường trực|văn phòng|thanh tra|ban thường vụ|ban thường trực|thường trực|ban chấp hành"
    r"|đoàn chủ tịch|btv|bch|(?:ủy|uỷ) ban trung ương"
)
_CENTRE: Final = re.compile(r"(?i)trung ương (?:hội|đoàn)")
_BRANCH: Final = re.compile(r"(?i)chi nhánh|phân hiệu|văn phòng đại diện")
_DIVISION: Final = re.compile(r"(?i)(?:phòng|khoa|đội)\s")
_HAS_DIVISIONS: Final = re.compile(r"(?i)(?:công an|cục|bộ chỉ huy|bệnh viện|trường|học viện|đại học|viện)\s")
_OF_UNIT: Final = re.compile(
    r"(?i)công đoàn|hội|đoàn|liên đoàn|ban|phòng|trung tâm|chi cục|trạm|đội|tổ|hạt|quỹ|kho bạc"
)
_UNIT: Final = re.compile(rf"{TYPES}\s+{PLACE}\Z")
_BOARD_OF_UNIT: Final = re.compile(
    r"(?i)(?P<board>bch|ban chấp hành|btv|ban thường vụ)\s+"
    r"(?P<unit>trung ương|(?:tỉnh|thành phố|tp\.?|huyện|xã|phường)\s(?!đoàn\b|ủy\b).+)"
)
_PLACED: Final = re.compile(
    r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|TP|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy)\.?\s+"
    rf"[{UPPER}]",
    re.IGNORECASE,
)


def names_unit(surface: str | None) -> bool:
    """Whether the issuer's words hold a place of their own, not only "thị xã" or "tỉnh"."""
    return surface is not None and _PLACED.search(surface) is not None


def below(surface: str, superior: str, locality: Locality) -> Body:
    """The issuer `surface`, with what the body `superior` above it says of both.

    >>> from ontology.levels import Level
    >>> home = Locality(Level.PROVINCE, "tỉnh Gia Lai")
    >>> below("BAN TỔ CHỨC", "TỈNH ỦY GIA LAI", home).name
    'Ban Tổ chức Tỉnh ủy Gia Lai'
    >>> below("CHI NHÁNH TỈNH GIA LAI", "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", home).name
    'Ngân hàng Chính sách xã hội Chi nhánh tỉnh Gia Lai'
    """
    return _joined(surface, superior, locality) or _of_unit(surface, superior, locality)


def _joined(surface: str, superior: str, locality: Locality) -> Body | None:
    """The two lines as one name; None where each is a name."""
    if inner := _of_committee(surface, superior, locality) or _of_school(surface, superior, locality):
        return inner
    above = read_body(superior, locality)
    if _BARE.fullmatch(surface) or _CENTRE.fullmatch(surface):
        office = "Trung ương" if _CENTRE.fullmatch(surface) else read_body(surface, locality).name
        return read_body(f"{office} {above.name}", locality)
    if board := _BOARD_OF_UNIT.fullmatch(surface):
        centre = board["unit"].casefold() == "trung ương"
        words = f"Ban Chấp hành Trung ương {above.name}" if centre else f"{board['board']} {superior} {board['unit']}"
        return read_body(words, locality)
    if _BRANCH.match(surface):
        branch = surface.capitalize() if surface.isupper() else surface
        return read_body(f"{above.name} {branch[: branch.find(' ', 5)]} {_unit_words(surface, locality)}", locality)
    if _DIVISION.match(surface) and _HAS_DIVISIONS.match(superior):
        return replace(above, name=f"{read_body(surface, locality).name}, {above.name}", parent=above.name)
    return None


def _of_committee(surface: str, superior: str, locality: Locality) -> Body | None:
    """What stands below a committee of the Party or of the youth, and has no unit of its own."""
    if names_unit(surface):
        return None
    if (_BLOCK.match(surface) and _PROVINCIAL.match(superior)) or _PIONEERS.match(surface):
        body = read_body(_OF_UNIT_END.sub("", surface), locality)
        unit = locality.unit(locality.level) if locality.level and not body.level else None
        return read_body(f"{body.name} {unit}", locality) if unit else body if body.level else None
    if _OF_STAFF.match(surface):
        return read_body(surface, locality)
    if _OFFICE.match(surface) and _COMMITTEE.match(superior):
        return read_body(f"{surface} {re.sub('(?i)ban chấp hành ', '', superior)}", locality)
    return None


def _of_school(surface: str, superior: str, locality: Locality) -> Body | None:
    """An organisation within a school: "TRƯỜNG A / ĐOÀN TRƯỜNG"."""
    within = _WITHIN.fullmatch(surface) if _EMPLOYER.match(superior) else None
    return read_body(f"{within['part']} {superior}", locality) if within else None


def _unit_words(surface: str, locality: Locality) -> str:
    """The unit of a branch, under its name."""
    return read_body(re.sub(_BRANCH, "", surface).strip(), locality).name


def _of_unit(surface: str, superior: str, locality: Locality) -> Body:
    """The issuer in the unit of the body above it, where it has none of its own."""
    body = read_body(surface, locality)
    if body.level is not None:
        return body
    above = read_body(superior, locality)
    if above.level is Level.CENTRAL:
        return replace(body, level=Level.CENTRAL)
    within = re.search(r"\s(?:Trường|Học viện|Bệnh viện|Công ty)\s", body.name)
    unit = _UNIT.search(above.name) if _OF_UNIT.match(surface) and not within else None
    return read_body(f"{body.name} {unit[0]}", locality) if unit else body
