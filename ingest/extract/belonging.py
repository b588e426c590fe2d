"""Của ai: whose an office is that a line of recipients names without saying so.

"Thanh tra Sở" is the issuer's own; "Ban Tổ chức, Văn phòng Tỉnh ủy" are both the committee's; "Báo và Đài … Quảng Bình"
share the place; what stands under "Văn phòng Chính phủ:" is the Government's.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.letters import UPPER
from ingest.extract.offices import own_office

_BOARD: Final = (
    r"(?:Văn phòng|Thường trực|Ủy ban Kiểm tra|Ban Thường vụ|Ban Chấp hành|(?:Các )?Ban (?:Tổ chức|Tuyên giáo"
    r"(?: và Dân vận)?|Dân vận|Nội chính|Xây dựng Đảng|Đối ngoại|Kinh tế|Tuyên huấn|Phong trào|Nữ công|Chính sách[\w ]*"
    r"|Kinh tế - Ngân sách|Văn hóa - Xã hội|Pháp chế|Quan hệ lao động|Tài chính|Kiểm tra))"
)
_OF: Final = (
    r"(?:(?i:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|đoàn)\b.*"
    r"|Trung ương(?: Đảng| Đoàn)?|(?:Tổng )?Liên đoàn Lao động\b.*"
    r"|Hội đồng nhân dân\b.*|Công đoàn\s.*|các (?:tỉnh|thành|huyện|quận|thị) ủy\b.*)"
)
_BARE_BOARD: Final = re.compile(_BOARD)
_BOARD_OF: Final = re.compile(rf"{_BOARD}\s+(?P<whose>{_OF})")
_COMMITTEE: Final = re.compile(r"(?:Thường trực |Ban Thường vụ )?Đảng ủy")
_HEADS_OF: Final = re.compile(
    r"(?:Lãnh đạo|Ban Giám đốc|Ban Giám hiệu|Ban Lãnh đạo|Giám đốc)\s+(?P<body>(?:Sở|Bộ|Trường|Viện|Cục|Học viện)\s.+)"
)
_PROVINCIAL: Final = re.compile(r"(?:.*\s)?(?P<kind>Tỉnh|Thành) ủy")
_OF_PROVINCE: Final = re.compile(
    rf"(?:Hội đồng|Ủy ban) nhân dân (?P<kind>(?i:tỉnh|thành phố)) (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*)*)$"
)
_STATION: Final = re.compile(rf"Đài Phát thanh(?: và|,) [Tt]ruyền hình (?P<place>[{UPPER}].+)")
_TAIL: Final = re.compile(
    r"(?P<what>.*[^\W\d_](?<!\b[Cc]ác)(?<!\bvà)(?<!\bmỗi)(?<!\bcủa)"
    r"(?<!\b[Cc]án)(?<!\b[Nn]ội)(?<!\b[Tt]oàn)(?<!\b[Đđ]ảng)(?<!\b[Bb]ệnh)(?<!\b[Hh]ọc))"
    r"\s+(?P<kind>[Ss]ở|[Bb]ộ|[Cc]ục|[Bb]ệnh viện|[Hh]ọc viện|[Vv]iện|[Tt]rường|[Tt]ổng cục|[Tt]rung tâm|[Cc]ông ty)"
)
_STAFF: Final = re.compile(
    r"(?P<what>(?:Lãnh đạo|(?:[Cc]ác )?(?:[Cc]huyên viên|[Cc]ông chức|[Cc]án bộ))) (?P<kind>[Pp]hòng)"
)
_BRANCHES: Final = re.compile(
    r"(?:Các )?(?:chi bộ|đảng bộ|chi ủy|đảng ủy)(?:(?:, | và )(?:chi bộ|đảng bộ|chi ủy|đảng ủy))* trực thuộc",
    re.IGNORECASE,
)
_PARTY: Final = re.compile(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\b")
_CENTRE_OF: Final = re.compile(r"\bTrung ương Hội(?=$| tại\b)")
_ASSOCIATION: Final = re.compile(r"(?P<name>Hội .+?)(?: Việt Nam)? (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s")
_SCHOOL: Final = re.compile(r"(?:Trường|Học viện|Đại học|Bệnh viện|Sở|Công ty)\b")
_UNION: Final = re.compile(r"(?:Công đoàn|Liên đoàn Lao động|Tổng Liên đoàn)\b")
_HEAD_BOARD: Final = {
    **dict.fromkeys(
        (
            *("Đảng ủy", "Công đoàn", "Đoàn Thanh niên", "Hội Sinh viên", "Hội Cựu chiến binh"),
            *("Ban Chấp hành Công đoàn", "Ban Chấp hành Đoàn Thanh niên", "Ban Chấp hành Đoàn", "Chi bộ", "Chi ủy"),
            *("Liên đội", "Đội Thiếu niên Tiền phong", "Đội Thiếu niên Tiền phong Hồ Chí Minh", "Chi đoàn"),
        ),
        _SCHOOL,
    ),
    "Ban Giám hiệu": re.compile(r"(?:Trường|Học viện|Đại học)\b"),
    "Ban Giám đốc": re.compile(r"(?:Sở|Trung tâm|Bệnh viện|Công ty|Học viện|Viện|Đài|Quỹ|Kho bạc|Ngân hàng|Đại học)\b"),
}


def settle(phrases: Sequence[str], owner: str | None) -> list[str]:
    """The phrases of a line, each with the body it belongs to, as far as line or issuer tell.

    >>> settle(["Ban Tổ chức", "Văn phòng Tỉnh ủy", "Thanh tra Sở"], "Sở Nội vụ tỉnh A")
    ['Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Thanh tra Sở Nội vụ tỉnh A']
    """
    out: list[str] = []
    whose = ""
    following = ""
    for phrase in reversed(phrases):
        if found := _BOARD_OF.fullmatch(phrase):
            whose = found["whose"]
        elif not _BARE_BOARD.fullmatch(phrase):
            whose = ""
        out.append(_owned(_shared(phrase, following, whose), owner))
        following = phrase
    return out[::-1]


def _shared(phrase: str, following: str, whose: str) -> str:
    """With what the next phrase of the line says for both."""
    if whose and _BARE_BOARD.fullmatch(phrase):
        return f"{phrase} {whose}"
    if (mine := _PROVINCIAL.fullmatch(phrase)) and (place := _OF_PROVINCE.search(following)):
        return f"{phrase} {place['name']}" if place["kind"].lower().startswith(mine["kind"].lower()) else phrase
    if phrase == "Báo" and (station := _STATION.fullmatch(following)):
        return f"Báo {station['place']}"
    if _COMMITTEE.fullmatch(phrase) and (heads := _HEADS_OF.fullmatch(following)):
        return f"{phrase} {heads['body']}"
    return phrase


def _owned(phrase: str, owner: str | None) -> str:
    """With the issuer, where the phrase ends in the bare word for it or is a board that only its kind has."""
    if owner is None:
        return phrase
    if phrase == "Ban Nội chính" and _UNION.match(owner):  # its "Ban NC" is for women's affairs
        return f"Ban Nữ công {owner}"
    if phrase in _HEAD_BOARD:
        return f"{phrase} {owner}" if _HEAD_BOARD[phrase].match(owner) else phrase
    if _BRANCHES.fullmatch(phrase) and _PARTY.match(owner):
        return f"{phrase} {owner}"
    if association := _ASSOCIATION.match(owner):
        phrase = _CENTRE_OF.sub(f"Trung ương {association['name']} Việt Nam", phrase)
    tail = _TAIL.fullmatch(phrase) or _STAFF.fullmatch(phrase)
    if tail and owner.startswith(f"{tail['kind'].capitalize()} "):
        return f"{tail['what']} {owner}"
    return own_office(phrase, owner)
