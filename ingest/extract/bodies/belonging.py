"""Của ai: whose an office is that a line of recipients names without saying so.

"Thanh tra Sở" is the issuer's own; "Ban Tổ chức, Văn phòng Tỉnh ủy" are both the committee's; "Báo và Đài … Quảng Bình"
share the place; "Đảng ủy, CĐ, ĐTN Bộ" are all the ministry's.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.abbreviations.forces import with_arm
from ingest.extract.bodies.own_boards import BARE_BOARD, BOARD, with_issuer
from ingest.letters import UPPER

_OF: Final = (
    r"(?:(?i:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|[đĐ]oàn)\b.*"
    r"|Trung ương(?: Đảng| Đoàn)?|(?:Tổng )?Liên đoàn Lao động\b.*"
    r"|Hội đồng nhân dân\b.*|Đảng bộ\s.*|Công đoàn\s.*|Hội (?!đồng\b|nghị\b)[A-ZĐ].*|Trung ương Hội\b.*"
    r"|(?:Ủy ban (?:Trung ương )?)?Mặt trận\b.*"
    r"|các (?:tỉnh|thành|huyện|quận|thị) ủy\b.*)"
)
_BOARD_OF: Final = re.compile(rf"{BOARD}\s+(?P<whose>{_OF})")
_BOARD_OF_CENTRE: Final = re.compile(r"Ban [^,]+?\s(?P<whose>Trung ương (?:Hội|Đoàn)\b.*)")
_COMPANY_BOARD: Final = (
    r"(?:(?:Thường trực |Ban Thường vụ )?Đảng ủy|Hội đồng (?:quản trị|thành viên|trường)|Ban (?:Tổng )?Giám đốc"
    r"|Ban [Cc]án sự đảng|Công đoàn|Văn phòng|[Cc]ác [Bb]an|Ban Kiểm soát|Kiểm soát viên|Kế toán trưởng"
    r"|Ban Giám hiệu|Ban Lãnh đạo|Lãnh đạo|(?:[Cc]ác )?(?:Phó )?(?:Tổng )?Giám đốc"
    r"|(?:Ban Chấp hành )?Đoàn(?: Thanh niên)?"
    r"|Hội (?:Cựu chiến binh|Phụ nữ)|Ban Phụ nữ)"
)
_BARE_COMPANY_BOARD: Final = re.compile(_COMPANY_BOARD)
_DIVISION_OF: Final = re.compile(
    r"(?P<part>(?:Phòng|Ban) (?!Chấp|Thường|Giám|Tổng|Kiểm s)[^,]+?),?"
    rf" (?P<whose>(?:Công ty|Tổng công ty|Tập đoàn)(?: .+)?|Sở [{UPPER}].+)"
)
"""A division of a company or a department, which shares that with those before it."""
_BARE_DIVISION: Final = re.compile(
    r"(?P<kind>Phòng|Ban) (?!Chấp|Thường|Chỉ|Giám|Quản lý|Tổng|Kiểm soát|[Cc]án sự|[Ll]ãnh đạo|Bí thư|[Gg]iao dịch)"
    r"(?!.*\b(?:ủy|đoàn|Trung ương|Sở|Bộ|[Cc]ông ty|tỉnh|thành phố|huyện|xã|phường|thuộc|của)\b)[^,]+"
)
"""A division that does not say whose it is."""
_COMPANY_BOARD_OF: Final = re.compile(
    rf"{_COMPANY_BOARD}\s+(?P<whose>(?:Sở|Bộ (?!Chỉ)|Trường|Viện|Cục|Chi cục|Tổng cục|Học viện|Bệnh viện|Tập đoàn"
    rf"|Tổng công ty|Công ty|(?:Viễn thông|Bưu điện|Điện lực) (?=[{UPPER}])"
    r"|các [Cc]ơ quan [Đđ]ảng|Bảo tàng|Thư viện|Nhà (?:hát|máy)|Liên minh|Vườn"
    r"|(?:Công an|Thuế|Kho bạc Nhà nước|Bảo hiểm xã hội|Thống kê|Hải quan|Điện lực)"
    r" (?=tỉnh|thành phố|huyện|khu vực)|(?:Agribank|Vietcombank|Vietinbank|BIDV|VNPT|Viettel|MobiFone|Petrolimex"
    r"|Vinacomin|Vinatex|Ngân hàng (?=Chính|Nông|Nhà|TMCP|Phát|Hợp))\b)(?:\s?.+)?)"
)
_COMMITTEE: Final = re.compile(r"(?:.*\s)?(?P<kind>Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|[đĐ]oàn)")
_PARTY_BOARD: Final = re.compile(r"Ban (?:Dân vận|Nội chính|Tuyên giáo(?: và Dân vận)?)|Ủy ban Kiểm tra")
_PARTY_COMMITTEE: Final = re.compile(r"(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy(?: [A-ZĐ][^,]*)?$")
_OF_UNIT: Final = re.compile(
    r"(?:(?:Hội đồng|Ủy ban) nhân dân|Hội [^,]+?|Liên đoàn Lao động|Sở [^,]+?) "
    rf"(?P<kind>(?i:tỉnh|thành phố|huyện|quận|thị xã)) "
    rf"(?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*)*)$"
)
_STATION: Final = re.compile(rf"Đài Phát thanh(?: và|,| -) [Tt]ruyền hình (?P<place>[{UPPER}].+)")


def settle(phrases: Sequence[str], owner: str | None) -> list[str]:
    """The phrases of a line, each with the body it belongs to, as far as line or issuer tell.

    >>> settle(["Ban Tổ chức", "Văn phòng Tỉnh ủy", "Thanh tra Sở"], "Sở Nội vụ tỉnh A")
    ['Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Thanh tra Sở Nội vụ tỉnh A']
    >>> settle(["Đảng ủy", "Đoàn Thanh niên Bộ"], "Bộ Y tế")
    ['Đảng ủy Bộ Y tế', 'Đoàn Thanh niên Bộ Y tế']
    """
    phrases = _of_committee(with_arm(phrases, owner))
    out: list[str] = []
    whose = company = following = ""
    for phrase in reversed(phrases):
        if found := _BOARD_OF.fullmatch(phrase) or _BOARD_OF_CENTRE.fullmatch(phrase):
            whose = found["whose"]
        elif not BARE_BOARD.fullmatch(phrase):
            whose = ""
        if found := _COMPANY_BOARD_OF.fullmatch(phrase) or _DIVISION_OF.fullmatch(phrase):
            company = found["whose"]
        elif not (_BARE_COMPANY_BOARD.fullmatch(phrase) or (company and phrase.startswith(("Phòng ", "Ban ")))):
            company = ""
        named = _shared(phrase, following, whose, company, owner or "")
        out.append(with_issuer(named, owner) if owner else named)
        following = phrase
    return out[::-1]


def _of_committee(phrases: Sequence[str]) -> list[str]:
    """Boards that only the Party has, behind a committee of it in their line, with that: "TT Huyện ủy, Ban Dân vận"."""
    out: list[str] = []
    for phrase in phrases:
        committee = _PARTY_COMMITTEE.search(out[-1]) if out and _PARTY_BOARD.fullmatch(phrase) else None
        out.append(f"{phrase} {committee[0]}" if committee else phrase)
    return out


def _shared(phrase: str, following: str, whose: str, company: str, owner: str) -> str:
    """With what the next phrase of the line says for both."""
    if whose and BARE_BOARD.fullmatch(phrase):
        return f"{phrase} {whose}"
    if company and (named := _of_company(phrase, company, owner)):
        return named
    if (mine := _COMMITTEE.fullmatch(phrase)) and (place := _OF_UNIT.search(following)):
        return f"{phrase} {place['name']}" if place["kind"].lower().startswith(mine["kind"].lower()) else phrase
    if phrase == "Báo" and (station := _STATION.fullmatch(following)):
        return f"Báo {station['place']}"
    return phrase


def _of_company(phrase: str, company: str, owner: str) -> str | None:
    """A board or a division with the company or department that the line goes on to name; None for another phrase."""
    if _BARE_COMPANY_BOARD.fullmatch(phrase):
        return f"{phrase} {company}"
    if owner.startswith(company):  # whose divisions are named without it
        return None
    mark = "," if company.startswith("Sở ") and phrase.startswith("Phòng ") else ""
    if (told := _DIVISION_OF.fullmatch(phrase)) and told["whose"] == company:
        return f"{told['part']}{mark} {company}"
    division = _BARE_DIVISION.fullmatch(phrase)
    has = division and (division["kind"] == "Phòng" or company.startswith(("Tổng công ty", "Tập đoàn")))
    return f"{phrase}{mark} {company}" if has else None
