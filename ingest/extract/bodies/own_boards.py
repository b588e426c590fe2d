"""Của chính cơ quan ban hành: boards, branches and organisations that a line names without saying whose, the issuer's.

"TT, UVBCH Hội" are those of the association that writes, "Đảng ủy, BGH" those of the school, "Các khoa, phòng" too.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ingest.extract.abbreviations.table import ministry_fields
from ingest.extract.bodies.offices import own_office
from ingest.extract.names.grammar import POST_OF, capitalised

BOARD: Final = (
    r"(?:Văn phòng|Thường trực|Đoàn Chủ tịch|Ban Bí thư"
    r"|[Cc]ác [Bb]an(?: (?:[Xx]ây dựng Đảng|đảng|chuyên môn|chuyên đề|nghiệp vụ)|, đơn vị)?"
    r"|(?:(?:[Cc]ác )?Ủy viên )?(?:Ủy ban Kiểm tra|Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Đoàn Chủ tịch)"
    r"|(?:Các )?Ban (?:Tổ chức(?! -)|Tuyên giáo(?: và Dân vận)?|Dân vận|Nội chính|Xây dựng Đảng|Đối ngoại|Kinh tế"
    r"|Tuyên huấn"
    r"|Thanh niên(?: (?!xung\b|Trung\b|Tỉnh\b|Thành\b|Đoàn\b|Hội\b)\w+){1,5}"
    r"|Thanh thiếu nhi(?: trường học)?|Đoàn kết tập hợp thanh niên|Xây dựng Đoàn"
    r"|Phong trào(?: thanh (?:niên|thiếu nhi))?|Mặt trận thanh niên|Nữ công|Tuyên giáo - Nữ công"
    r"|Dân chủ - Pháp luật|Công tác xã hội|Dân tộc - Tôn giáo"
    r"|Chính sách(?:(?:\s|\s-\s)(?!Tổng|Liên|Trung|Công|Hội|Tỉnh|Huyện|Thành|Đảng)\w+)*"
    r"|Tổ chức - Kiểm tra|Công tác (?:Công đoàn|Nông dân|Phụ nữ|Đoàn Thanh niên|Cựu chiến binh|Đảng)"
    r"|Kinh tế - Ngân sách|Văn hóa - Xã hội|Pháp chế|Quan hệ lao động|Tài chính"
    r"|Kiểm tra))"
)
"""A board or office of a committee, council or association, as a pattern."""
BARE_BOARD: Final = re.compile(BOARD)
_ASSOCIATED: Final = re.compile(
    r"(?:(?:Tổng )?Liên đoàn Lao động|Công đoàn|Hội (?!đồng nhân|đồng thi)|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn|Đoàn "
    r"|Trung ương (?:Đoàn|Hội)|Ủy ban Mặt trận|(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị) ủy)",
    re.IGNORECASE,
)
"""Bodies whose boards a line names without saying whose they are."""
_TAIL: Final = re.compile(
    r"(?P<what>.*[^\W\d_](?<!\b[Cc]ác)(?<!\bvà)(?<!\bmỗi)(?<!\bcủa)"
    r"(?<!\bHội đồng)(?<!\b[Cc]án)(?<!\b[Nn]ội)(?<!\b[Tt]oàn)(?<!\b[Đđ]ảng)(?<!\b[Bb]ệnh)(?<!\b[Hh]ọc)(?<!\bngang)"
    r"(?<!\b[Tt]ổ)(?<!\b[Cc]ơ)(?<!oàn viên))"
    r"\s+(?P<kind>[Ss]ở|[Bb]ộ|[Cc]hi cục|(?<!Chi )(?<!Tổng )[Cc]ục|[Bb]ệnh viện|[Hh]ọc viện|[Vv]iện|[Tt]rường"
    r"|[Tt]ổng cục|[Tt]rung tâm(?: Y tế)?|Đài|Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|(?<!Tổng )[Cc]ông ty"
    r"|(?<![Xx]ã )(?<!Chi )(?<!Hiệp )Hội|Hiệp hội|Hội đồng|Ban Chỉ đạo|Tập đoàn|Tổng công ty|Công đoàn(?: ngành)?"
    r"|[Cc]ông đoàn cơ sở|Bảo tàng|Thư viện|Nhà (?:hát|máy)|Liên minh|Quỹ|Vườn|[Tt]rạm)"
)
_TAIL_ENDS: Final = (  # of each kind, looked at first
    *("ở", "ộ", "ục", "iện", "ường", "âm", "ty", "ội", "oàn", "ngành", "tế", "Đài", "khu", "đồng", "đạo"),
    *("tàng", "hát", "máy", "minh", "Quỹ", "Vườn", "rạm"),
)
_STAFF: Final = re.compile(
    r"(?P<what>(?:(?:Ban )?Lãnh đạo|Tổ chuyên môn|.+ thuộc|Chi bộ|Công đoàn|Website"
    r"|(?:[Cc]ác )?(?:[Cc]huyên viên|[Cc]ông chức|[Cc]án bộ))) (?P<kind>[Pp]hòng)"
)
_BRANCHES: Final = re.compile(
    r"(?:Các )?(?:chi bộ|đảng bộ|chi ủy|đảng ủy|tổ chức cơ sở đảng)"
    r"(?:(?:, | và )(?:chi bộ|đảng bộ|chi ủy|đảng ủy))* trực thuộc",
    re.IGNORECASE,
)
_UNDER: Final = re.compile(
    r"(?:Các )?(?:công đoàn cơ sở|cơ sở đoàn|(?:cơ quan, )?đơn vị(?:, trường(?: học)?)?|chi hội|chi đoàn"
    r"|phòng, đơn vị|khoa, phòng, trung tâm"
    r"|câu lạc bộ(?: [^\W\d_]+)?) trực thuộc",
    re.IGNORECASE,
)
"""What a paper says of those below its issuer."""
_YOUTH: Final = re.compile(r"Trung ương Đoàn\b|(?:Tỉnh|Thành) đoàn\b")
"""Of the secretariats, theirs is the one of their own centre."""
_YOUTH_HOUSE: Final = re.compile(
    r"(?:Nhà|Cung)(?: [Vv]ăn hóa)? [Tt]hiếu nhi|Trung tâm (?:Hoạt động )?[Tt]hanh thiếu (?:nhi|niên)"
)
_OF_YOUTH: Final = re.compile(
    r"(?:Tỉnh|(?P<city>Thành)) [đĐ]oàn\b|Đoàn (?:Thanh niên [\w ]+ )?(?:tỉnh|(?P<town>thành phố)) "
)
"""Provinces have a house of children each, which their youth union keeps."""
_PARTY: Final = re.compile(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\b")
_CENTRE_OF: Final = re.compile(r"\bTrung ương Hội(?=$| tại\b)")
_ASSOCIATION: Final = re.compile(r"(?P<name>Hội .+?)(?: Việt Nam)? (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s")
_HOLDERS: Final = re.compile(r"(?:Ban Chấp hành|Ban Thường vụ|Thường trực) (?=Hội |Công đoàn |Liên đoàn |Đoàn )")
"""In whose name a union's paper is issued; the union itself is whose boards and offices they are."""
_POLICE_DIVISION: Final = re.compile(r"Phòng .+, (?P<police>Công an (?:tỉnh|thành phố) .+)", re.IGNORECASE)
_BOARD_WITH_STAFF: Final = re.compile(r"Ban (?:[Qq]uản lý|Dân tộc)\b")
_ORGANISED: Final = re.compile(
    r"(?P<what>Chi bộ|Đảng ủy|Công đoàn|Đoàn Thanh niên|Chi đoàn|Hội Cựu chiến binh|Website) (?P<kind>Ban)"
)
_TIER: Final = re.compile(
    r"\b(?:(?P<tier>[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) [Hh]ội|(?P<low>[Xx]ã) Hội)\b(?=$|\s*[,;(])"
)
_UNITS: Final[Mapping[str, str]] = MappingProxyType({"thành": "thành phố", "thị": "thị xã"})
EMPLOYER: Final = re.compile(
    r"(?:Trường|Học viện|Đại học|Bệnh viện|Sở|Công ty|Bộ (?!Chỉ huy|Tư lệnh)|Cục|Tổng cục|Viện|Tập đoàn|Tổng công ty"
    r"|Ngân hàng|Bảo hiểm xã hội|Kho bạc|Trung tâm|Chi cục|Tòa án|Thanh tra|Thuế|Hải quan|Thống kê|Đài|Bưu điện"
    r"|Viễn thông|Điện lực|Bảo tàng|Thư viện|Nhà (?:hát|máy|xuất bản)|Vườn quốc gia|Công an (?=tỉnh|thành phố)"
    r"|Liên minh Hợp tác xã|Ban [Qq]uản lý|Quỹ|Đại học|Thông tấn xã|Báo|Tạp chí|Xí nghiệp|Chi nhánh|Cảng vụ)\b"
)
"""Bodies whose staff has a union, a branch of the Party and one of the youth."""
WITHIN: Final = re.compile(
    r"(?:Công đoàn(?: cơ sở| cơ quan)?"
    r"|Hội (?:Sinh viên|Cựu chiến binh|Phụ nữ|Chữ thập đỏ|Khuyến học|Liên hiệp Thanh niên)"
    r"(?: Việt Nam)?|Đoàn(?: Thanh niên)?(?: Cộng sản Hồ Chí Minh)?|Liên đội|Chi bộ|Chi đoàn|Đảng (?:ủy|bộ)) "
    rf"(?P<employer>(?:{EMPLOYER.pattern}|các [Cc]ơ quan [Đđ]ảng).+)"
)
"""An organisation with the body that it is of."""
_OF_BLOCK: Final = re.compile(r"(?:Đảng ủy|Đoàn|Hội Cựu chiến binh) Khối ", re.IGNORECASE)
_IN_CHARGE: Final = re.compile(
    r"(?P<board>(?:[Cc]ác )?Ủy viên (?:Ban Thường vụ|Ban Chấp hành)) (?P<of>phụ trách (?!Ban\b|Sở\b).+)"
)
_OF_TRADE: Final = re.compile(r"Công đoàn ngành (?P<trade>.+?) (?P<unit>(?:tỉnh|thành phố) .+)")
"""The union of those whom a department of the province administers."""
_KINDS: Final = frozenset(
    (
        *(
            "Sở",
            "Bộ",
            "Cục",
            "Chi cục",
            "Tổng cục",
            "Ban",
            "Viện",
            "Học viện",
            "Trường",
            "Bệnh viện",
            "Trung tâm",
            "Hội",
        ),
        *(
            "Công ty",
            "Tổng công ty",
            "Tập đoàn",
            "Liên đoàn",
            "Liên đoàn Lao động",
            "Công đoàn",
            "Công đoàn ngành",
            "Phòng",
            "Hội đồng",
            "Ban Chỉ đạo",
            "Hiệp hội",
            "Liên hiệp hội",
            "Quỹ",
            "Ủy ban",
        ),
    )
)
"""What a paper calls its own issuer."""
_UNION: Final = re.compile(r"(?:Công đoàn|Liên đoàn Lao động|Tổng Liên đoàn)\b")
_ONES_OWN: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                *(
                    "Đảng ủy",
                    "Công đoàn",
                    "Công đoàn cơ sở",
                    "Kế toán trưởng",
                    "Ban Kiểm soát",
                    "Kiểm soát viên",
                    "Đoàn Thanh niên",
                    "Hội Sinh viên",
                    "Hội Cựu chiến binh",
                    "Chi bộ",
                    "Chi ủy",
                ),
                *("Ban Chấp hành Công đoàn", "Ban Chấp hành Đoàn Thanh niên", "Ban Chấp hành Đoàn", "Chi đoàn"),
                *("Ủy ban Kiểm tra Đảng ủy", "Văn phòng Đảng ủy", "Ban thanh tra nhân dân", "Ban Thanh tra nhân dân"),
                *("Liên đội", "Đội Thiếu niên Tiền phong", "Đội Thiếu niên Tiền phong Hồ Chí Minh"),
                *(
                    "Thường trực Đảng ủy",
                    "Ban Thường vụ Đảng ủy",
                    "Hội đồng trường",
                    "Hội đồng học viện",
                    "Hội đồng quản trị",
                    "Hội đồng thành viên",
                    "Ban Tổng Giám đốc",
                ),
            ),
            EMPLOYER,
        ),
        **dict.fromkeys(
            ("Thư viện", "Trạm Y tế", "Ký túc xá", "Ban Quản lý Ký túc xá", "Ban Quản lý ký túc xá"),
            re.compile(r"(?:Trường|Học viện|Đại học)\b"),
        ),
        **dict.fromkeys(("Hội Điều dưỡng", "Nhà thuốc"), re.compile(r"(?:Bệnh viện|Trung tâm Y tế)\b")),
        "Ban Giám hiệu": re.compile(r"(?:Trường|Học viện|Đại học)\b"),
        "Ban Giám đốc": re.compile(
            r"(?:Sở|Trung tâm|Bệnh viện|Công ty|Học viện|Viện|Đài|Quỹ|Kho bạc|Ngân hàng|Đại học|Công an|Bảo tàng"
            r"|Thư viện|Nhà (?:hát|máy|xuất)|Vườn|Bảo hiểm|Bưu điện|Viễn thông|Xí nghiệp|Chi nhánh)\b"
        ),
    }
)
"""Organisations inside a body, each with the bodies that have one."""
_COUNCILS: Final = frozenset(("Hội đồng trường", "Hội đồng quản trị", "Hội đồng thành viên", "Công đoàn"))
"""Of those, what has a chair or members."""


def with_issuer(phrase: str, owner: str) -> str:
    """`phrase` with the issuer `owner`, where it ends in the bare word for it or is a board that only its kind has.

    >>> with_issuer("Ban Thường vụ Hội", "Hội Nông dân tỉnh A"), with_issuer("Đảng ủy", "Bệnh viện B")
    ('Ban Thường vụ Hội Nông dân tỉnh A', 'Đảng ủy Bệnh viện B')
    >>> with_issuer("Đảng ủy", "Ủy ban nhân dân xã C")
    'Đảng ủy'
    >>> with_issuer("Ban Thường vụ Tỉnh Hội", "Ban Chấp hành Hội Nông dân tỉnh A")
    'Ban Thường vụ Hội Nông dân tỉnh A'
    """
    owner = _HOLDERS.sub("", owner)
    if owner.casefold() in phrase.casefold():
        return phrase
    if phrase.endswith("nhà trường") and not phrase.endswith("ác nhà trường"):
        phrase = f"{phrase.removesuffix('nhà trường')}trường"
    if named := _told(phrase, owner):
        return named
    if within := WITHIN.fullmatch(owner):
        of_ministry = own_office(phrase, within["employer"]) if within["employer"].startswith("Bộ ") else phrase
        return _told(phrase, within["employer"]) or of_ministry
    return _elsewhere(phrase, owner)


def _elsewhere(phrase: str, owner: str) -> str:
    """`phrase` with the body above or beside the issuer that only can be meant, or as an office of the issuer."""
    if phrase.startswith("Phòng ") and (force := _POLICE_DIVISION.fullmatch(owner)):
        return own_office(phrase, force["police"])
    if _YOUTH_HOUSE.fullmatch(phrase) and (youth := _OF_YOUTH.match(owner)):
        return f"{phrase} {'thành phố' if youth['city'] or youth['town'] else 'tỉnh'}"
    if phrase.endswith(" Sở") and (trade := _OF_TRADE.fullmatch(owner)):
        field = next((name for name in ministry_fields() if f"{name} ".startswith(f"{trade['trade']} ")), None)
        return f"{phrase} {field} {trade['unit']}" if field else phrase
    return own_office(phrase, owner)


def _told(phrase: str, owner: str) -> str | None:
    """`phrase` with this body, where only its own can be meant; None where the phrase does not tell."""
    if phrase in _KINDS and owner.startswith(f"{phrase} "):
        return owner
    charge = _IN_CHARGE.fullmatch(phrase) if _ASSOCIATED.match(owner) else None
    named = f"{charge['board']} {owner} {charge['of']}" if charge else _board(phrase, owner)
    if named and named != phrase:
        return named
    before = phrase
    if association := _ASSOCIATION.match(owner):
        phrase = _CENTRE_OF.sub(f"Trung ương {association['name']} Việt Nam", phrase)
        phrase = with_tiers(phrase, owner)
    if owner.startswith("Đảng ủy ") and phrase.endswith((" Đảng ủy", " Đảng bộ")):
        return phrase + owner.removeprefix("Đảng ủy")
    if phrase.endswith(" Khối") and (block := _OF_BLOCK.match(owner)):
        return f"{phrase} {owner[block.end() :]}"
    tail = _ORGANISED.fullmatch(phrase) if _BOARD_WITH_STAFF.match(owner) else None
    tail = tail or (phrase.endswith(_TAIL_ENDS) and _TAIL.fullmatch(phrase)) or _STAFF.fullmatch(phrase)
    if tail and owner.startswith(f"{capitalised(tail['kind'])} "):
        return f"{tail['what']} {owner}"
    return phrase if phrase != before else None


def with_tiers(line: str, owner: str) -> str:
    """`line` with what an association calls its bodies above or its own ("Tỉnh Hội") under their names.

    >>> with_tiers("Tỉnh Hội", "Hội Nông dân xã B"), with_tiers("Tỉnh Hội", "Hội Nông dân tỉnh A")
    ('Hội Nông dân tỉnh', 'Hội Nông dân tỉnh A')
    """
    association = _ASSOCIATION.match(owner)

    def named(found: re.Match[str]) -> str:
        tier = (found["tier"] or found["low"]).lower()
        unit = _UNITS.get(tier, tier)
        if association is None or f" {unit} " in owner[association.end("name") :]:
            return owner
        return f"{association['name']} {unit}"

    return _TIER.sub(named, line) if owner.startswith("Hội ") else line


def _board(phrase: str, owner: str) -> str | None:
    """A board or organisation inside the issuer, under its full name; None for another phrase."""
    if phrase == "Ban Nội chính" and _UNION.match(owner):  # its "Ban NC" is for women's affairs
        return f"Ban Nữ công {owner}"
    if branch := _branch(phrase, owner):
        return branch
    if phrase == "Ban Bí thư":
        return f"{phrase} Trung ương Đoàn" if _YOUTH.match(owner) else None
    if BARE_BOARD.fullmatch(phrase) and _ASSOCIATED.match(owner):
        return f"{phrase} {owner}"
    if phrase in _ONES_OWN:
        return f"{phrase} {owner}" if _ONES_OWN[phrase].match(owner) else phrase
    return None


def _branch(phrase: str, owner: str) -> str | None:
    """Those below the issuer, and the heads of its councils or its division, with its name; None for another phrase."""
    held = POST_OF.fullmatch(phrase)
    if held and held["inner"] in _COUNCILS and EMPLOYER.match(owner):
        return f"{phrase} {owner}"
    if _UNDER.fullmatch(phrase) and (_ASSOCIATED.match(owner) or EMPLOYER.match(owner)):
        return f"{phrase} {owner}"
    if phrase.lower() == "các công đoàn cơ sở" and owner.startswith("Công đoàn ") and " cơ sở" not in owner:
        return f"{phrase} trực thuộc {owner}"
    if owner.startswith("Phòng ") and phrase.endswith("Trưởng phòng"):
        return f"{phrase.removesuffix('phòng')}{owner}"
    return f"{phrase} {owner}" if _BRANCHES.fullmatch(phrase) and _PARTY.match(owner) else None
