"""Đơn vị bên trong một cơ quan: divisions and offices in a line, by their codes and by the body that they are of.

"VPUB: CVP, NC, TH" are the head of an office and two of its divisions; "Vụ PC (BTC)" is of the ministry in brackets.
"""

import re
from typing import Final

from ingest.extract.abbreviations.table import field
from ontology.places import gazetteer

_BODY: Final = (
    r"(?:Bộ (?!trưởng|Chỉ huy)|Văn phòng (?:Chính phủ|Quốc hội|Ủy ban|Trung ương|Bộ)|Cục (?:Thuế|Hải quan)|Sở |Tổng cục"
    r"|Ủy ban nhân dân|Hội đồng nhân dân|Ban Tổ chức Trung ương"
    r"|(?:Tòa án|Viện [Kk]iểm sát) nhân dân tối cao|Ngân hàng Nhà nước|Kiểm toán|Tổng Liên đoàn"
    r"|Bảo hiểm xã hội Việt Nam|Công an (?:tỉnh|thành phố))"
)
_PART: Final = r"(?:[Cc]ác )?(?:Cục|Vụ|Phòng|Ban(?: (?!Chỉ|Chấp|Thường|Bí|nhân))|Viện|Trung tâm|Văn phòng|[Đđ]ơn vị)\b"
OF_PARENT: Final = re.compile(
    rf"(?P<parts>{_PART}[^():;]*?(?::[^():;]+)?)"
    rf"(?:\s+[-–]\s*|\s*[-–]\s+|(?<=\w)-)(?P<parent>{_BODY}[^,:;()]*)"
)
"""Offices with the body that they are of behind a hyphen ("Cục Thuế - Bộ Tài chính")."""
_HOUSE: Final = {"Chính phủ": "Văn phòng Chính phủ", "Thủ tướng Chính phủ": "Văn phòng Chính phủ"}
_OFFICE: Final = re.compile(
    r"(?P<all>[Cc]ác )?(?:Vụ|Cục|Phòng|Ban|Khoa|Tổ|Văn phòng Cơ quan|[Đđ]ơn vị|vụ|cục|phòng(?! khám)"
    r"|Trung tâm|Văn phòng$|Thanh tra$)(?!\w)"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:Trung ương|Chính phủ|Bộ (?!phận)|Sở\s|Quốc hội|tỉnh|thành phố|huyện|quận|(?<!Văn )xã(?! hội)|phường|thuộc"
    r"|Chỉ đạo|Quân khu|Quân đoàn|Tổng cục|Bộ Tư lệnh|Công an|Liên đoàn|liên quan|Đảng|Quản lý [Dd]ự án|các cấp)\b"
)
_ITS_BODY: Final = re.compile(r", (?:Bộ|Sở|Cục|Tổng cục|Vụ|Văn phòng|Ban|Công an|Ủy ban|Ngân hàng|Kiểm toán) ")
_KINDS: Final = {  # what a body is made of
    "Văn phòng Chính phủ": r"(?:[Cc]ác )?(?:Vụ|Cục|vụ|cục)\b|.*Cổng Thông tin điện tử$",
    "Bộ Tư lệnh": r"Phòng (?:Tham mưu|Chính trị|Hậu cần|Kỹ thuật)(?!\w)",
    "Bộ Chỉ huy": r"Phòng (?:Tham mưu|Chính trị|Hậu cần|Kỹ thuật|Trinh sát|Phòng, chống)(?!\w)|Văn phòng Cơ quan\b",
    "Bộ": r"(?:[Cc]ác )?(?:Vụ|Cục)\b|Trung tâm (?:Thông tin|[Cc]ông nghệ thông tin|[Cc]huyển đổi số)",
    "Cục": r"(?:[Cc]ác )?(?:Ban|Phòng(?! khám| (?:Giáo dục|Nội vụ|Văn hóa|Lao động|Y tế|Tư pháp|Kinh tế|Nông)))\b",
    **dict.fromkeys(
        ("Tổng công ty", "Tập đoàn"),
        r"Ban (?!Chỉ|Chấp|Thường|Kiểm soát|Giám|Tổng|Quản lý(?! đ)|[Ll]ãnh|[Cc]án|Bí|[Tt]hanh tra nhân|[Vv]ận|[Đđ]ại)"
        r"|Phòng(?! [Gg]iao dịch)\b|Văn phòng Cơ quan\b",
    ),
    **dict.fromkeys(
        ("Thanh tra Chính phủ", "Kiểm toán nhà nước", "Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao"),
        r"(?:[Cc]ác )?(?:Vụ|vụ|Cục)\b",
    ),
    "Sở": r"(?:[Cc]ác )?[Pp]hòng\b(?! khám| Cảnh sát| An ninh| công chứng)",
    "Văn phòng": r"(?:[Cc]ác )?[Pp]hòng\b(?! khám)",
    **dict.fromkeys(
        (
            "Bệnh viện",
            "Trường",
            "Học viện",
            "Đại học",
            "Công an",
            "Trung tâm Y tế",
            "Công ty",
            "Bảo hiểm xã hội",
            "Kho bạc Nhà nước",
            "Tòa án nhân dân",
            "Viện kiểm sát nhân dân",
            "Viễn thông",
            "Bưu điện",
            "Đài",
        ),
        r"(?:Phòng(?! (?:Giáo dục|Nội vụ|Văn hóa|Lao động|Y tế|Tư pháp|Kinh tế|Nông nghiệp|Dân tộc|[Gg]iao dịch))"
        r"|Khoa|Tổ (?!(?i:bảo vệ|công nghệ số|hòa giải|dân phố|tự quản|liên gia|đại biểu|công tác|nhân dân))"
        r"|Bộ môn|Văn phòng Cơ quan"
        r"|Trung tâm (?:Tuyển sinh|Đào tạo|Ngoại ngữ|Tin học|Khảo thí|Thực hành|Học liệu|Hỗ trợ"
        r"|Công nghệ thông tin))\b",
    ),
}
_HOMES: Final = (
    (re.compile(r"Cục Kiểm tra văn bản\b(?!.*, )", re.IGNORECASE), "Bộ Tư pháp"),
    (re.compile(r"Cục (?:Thuế|Hải quan|Thống kê)$"), ""),
)
"""Offices that one house only has, whoever writes to them; authorities of the whole country stand for themselves."""
_GROUP: Final = re.compile(
    r"[Cc]ác (?:vụ|cục|phòng|ban|đơn vị|khoa|trung tâm|viện)(?:, (?:vụ|cục|phòng|ban|đơn vị|khoa|trung tâm|viện))*"
    r"(?: chức năng| nghiệp vụ)?",
    re.IGNORECASE,
)
"""Offices of a body that are named by their kinds only."""
_HAS_BOARDS: Final = re.compile(r"(?:Hội đồng nhân dân|Cục|Tổng cục|Bộ|Sở|Tổng công ty|Tập đoàn)\s")
_COMMANDS: Final = ("Bộ Chỉ huy", "Bộ Tư lệnh", "Quân khu", "Công ty", "Tổng công ty", "Tập đoàn")
"""Their divisions bear their names without a comma."""
_LOCAL: Final = re.compile(
    r"(?:Ủy|Hội đồng|Thường trực Hội đồng)(?: ban)? nhân dân (?=(?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu) )"
)
_COUNCIL_BOARD: Final = re.compile(r"(?:Các )?Ban (?:Pháp chế|Kinh tế.*|Văn hóa.*|Đô thị|Dân tộc)")
_BARE_OFFICE: Final = re.compile(r"(?:(?:(?:Ban )?Lãnh đạo|(?:[Cc]ác )?(?:Phó )?Chánh|(?:[Cc]ác )?Phó) )?Văn phòng")
_STAFF: Final = re.compile(r"(?P<who>(?:[Cc]ác )?[Cc]huyên viên(?: [\w ]+?)?) (?P<office>Văn phòng)")
_LED: Final = re.compile(r"(?P<post>(?:Phó )?Trưởng )(?P<what>[Pp]hòng (?!khám)\S.*)")
_MEDIUM: Final = re.compile(
    r"Cổng [Tt]hông tin điện tử|Website|Web|Trang [Tt]hông tin điện tử|Bảng tin|Bản tin|Nội san|Fan ?page|Facebook"
)
_HEAD_OF: Final = re.compile(r"(?:Phó )?(?:Vụ|Cục|Chi cục|Tổng cục|Viện) trưởng\b|(?:Phó )?Trưởng phòng\b")
_HELD: Final = re.compile(rf"^(?:{_HEAD_OF.pattern})| trực thuộc$|^(?:Văn phòng|Thanh tra)$")
"""What bears the name of its body without a comma."""
_IN_EACH: Final = re.compile(r"\s[Cc]ác (?:[Bb]ộ|[Ss]ở|[Nn]gành|[Cc]ơ quan|[Bb]an|[Tt]ổng cục)\b")
"""Behind an office: one in each of these, none of the issuer's."""
_ITS_OWN: Final = (
    (re.compile(rf"(?:{_MEDIUM.pattern})|Thanh tra"), re.compile(r"(?:Bộ|Sở|Cục|Tổng cục)\s")),
    (
        _MEDIUM,
        re.compile(r"(?:Liên đoàn|Công đoàn|Bệnh viện|Trường|Học viện|Công an|Công ty|(?:Tỉnh|Thành|Huyện) đoàn)\b"),
    ),
    (
        _BARE_OFFICE,
        re.compile(
            r"(?:Bộ|Sở|Ủy ban nhân dân|Tổng cục|Cục|Ban(?! Chỉ đạo)|Thanh tra|Viện|Học viện|Kiểm toán"
            r"|Tòa án|Chi cục"
            r"|Bảo hiểm xã hội|Kho bạc|Tập đoàn|Tổng công ty|Công ty|Thông tấn xã|Đài|Đại học|Trường Đại học"
            r"|Liên minh)\s"
        ),
    ),
    (_COUNCIL_BOARD, re.compile(r"Hội đồng nhân dân\s")),
)
"""An office and the heads of the bodies that have one of it."""
_INNER_NOUN: Final = (
    r"(?:phòng(?! khám)|khoa|ban|đội|trung tâm|viện|đơn vị|phân xưởng|xưởng|công trường|tổ|bộ môn|bộ phận|trạm"
    r"|chi nhánh|xí nghiệp|nhà máy|điện lực|trường|văn phòng|chi cục|hạt|cửa hàng|nông trường)"
)
_INNER: Final = re.compile(
    r"(?:(?:Trưởng|Lãnh đạo|Thủ trưởng) )?[Cc]ác (?i:phòng(?! khám)|khoa|đội|viện|phân xưởng|bộ môn)"
    rf"(?:(?:, | và )(?i:{_INNER_NOUN}))*"
    r"(?: (?:chuyên môn|nghiệp vụ|chức năng|(?:cận )?lâm sàng))?(?:,? (?:và )?(?:nghiệp vụ|cận lâm sàng))?"
    r"(?: trực thuộc)?"
)
_HAS_INNER: Final = re.compile(
    r"(?:Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính)"
    r"|Công an|Thuế|Bảo hiểm|Kho bạc|B(?:ộ|an) [Cc]hỉ huy|Trường|Học viện|Đại học|Bệnh viện|Trung tâm|Ngân hàng"
    r"|Tòa án|Viện|Cục|Chi cục|Thanh tra|Thống kê|Đài|Tập đoàn|Bưu điện|Viễn thông|Điện lực"
    r"|Hải quan|Công ty|Tổng công ty|Bảo tàng|Thư viện|Vườn|Nhà (?:hát|máy)|Ban [Qq]uản lý|Quỹ)\s"
)
"""Bodies that are no territory's: what they are made of is theirs, not the province's."""
_CODE: Final = re.compile(r"[A-ZĐ][A-ZĐ0-9&.-]{1,9}")
_HEAD: Final = re.compile(r"(?:Chánh|Phó|Lãnh đạo) (?:Chánh )?Văn phòng\b|Trung tâm Thông tin$")


def is_office_code(piece: str) -> bool:
    """Whether a piece of a line is a code of some office, and nothing else."""
    return bool(_CODE.fullmatch(piece))


def heads_office(piece: str) -> bool:
    """Whether a piece names the head of an office, whose divisions may follow by their codes."""
    return bool(_HEAD.search(piece))


def division(code: str, owner: str | None) -> str:
    """The division of an office that its code names; the code where it has several meanings there.

    >>> division("NC", None), division("NC", "Văn phòng Chính phủ"), division("V1", None)
    ('Phòng Nội chính', 'Vụ Nội chính', 'V1')
    """
    if code == "TTTT":
        return "Trung tâm Thông tin"
    meaning = None if code.startswith("TT") else field(code)
    return f"{'Vụ' if owner == 'Văn phòng Chính phủ' else 'Phòng'} {meaning}" if meaning else code


def inside(phrase: str, body: str) -> str:
    """An office of a body named before or behind it, unless it says itself whose it is.

    >>> inside("Các Vụ, Cục, đơn vị trực thuộc", "Văn phòng Chính phủ")
    'Các Vụ, Cục, đơn vị trực thuộc Văn phòng Chính phủ'
    >>> inside("Vụ Pháp luật", "Văn phòng Chính phủ")
    'Vụ Pháp luật, Văn phòng Chính phủ'
    """
    if body == "Văn phòng Chính phủ" and phrase.endswith("Cổng Thông tin điện tử"):
        return f"{phrase} Chính phủ"
    if (
        phrase.endswith((" tỉnh", " thành phố"))
        or body in phrase
        or not _OFFICE.match(phrase)
        or (phrase.startswith("Ban ") and not _HAS_BOARDS.match(body))
    ):
        return phrase
    if phrase.endswith(" Việt Nam") and phrase.startswith("Cục "):  # of the whole country by its name
        return phrase
    if phrase.startswith("Ban ") and body.startswith(("Hội đồng nhân dân", "Sở ")):
        return f"{phrase} {body}"
    if _GROUP.fullmatch(phrase):
        return f"{phrase} thuộc {body}"
    held = _HELD.search(phrase) or body.startswith(_COMMANDS)
    return f"{phrase} {body}" if held else f"{phrase}, {body}"


_OF_ITS_OWN: Final = re.compile(r"(?:Vụ|Cục|Phòng|Trung tâm) (?!.* thuộc$)")


def said_of(name: str, body: str) -> str:
    """An office whose line itself says whose it is, behind a comma; that of an issuer is part of its name.

    >>> said_of("Vụ Pháp chế Bộ Y tế", "Bộ Y tế"), said_of("Thanh tra Bộ Y tế", "Bộ Y tế")
    ('Vụ Pháp chế, Bộ Y tế', 'Thanh tra Bộ Y tế')
    """
    bare = name.removesuffix(f" {body}")
    return inside(bare if bare[-1:] != "," and _OF_ITS_OWN.match(bare) else name, body)


_COUNCIL: Final = re.compile(r"(Hội đồng nhân dân|Ủy ban nhân dân) (?=\S)")


def own_office(phrase: str, owner: str) -> str:
    """An office that only the issuer `owner` can mean, with the issuer.

    >>> own_office("Phòng Nội chính", "Ủy ban nhân dân tỉnh Sơn La")
    'Phòng Nội chính, Văn phòng Ủy ban nhân dân tỉnh Sơn La'
    """
    unit = _COUNCIL.match(owner)
    if unit and phrase.endswith(f" {unit[1]}"):
        return f"{phrase} {owner[unit.end() :]}"
    if held := _held(phrase, owner):
        return held
    if whose := _whose(phrase, owner):
        return f"{phrase} {whose}"
    if _INNER.fullmatch(phrase) and _HAS_INNER.match(owner):
        return f"{phrase} {owner}" if phrase.endswith("thuộc") else f"{phrase} thuộc {owner}"
    house = _house(owner)
    if (known := next((home for what, home in _HOMES if what.match(phrase)), None)) is not None and known != house:
        return f"{phrase}, {known}" if known else phrase
    return _division(phrase, house)


def _division(phrase: str, house: str) -> str:
    """A part of the issuer's house with its name; offices that serve another body stand behind a comma."""
    made_of = next((kinds for head, kinds in _KINDS.items() if f"{house} ".startswith(f"{head} ")), None)
    if not made_of or not re.match(made_of, phrase) or _elsewhere(phrase):
        return phrase
    named = inside(phrase, house)
    return named if house.startswith("Văn phòng ") else named.replace(f", {house}", f" {house}")


def _held(phrase: str, owner: str) -> str | None:
    """The staff of the issuer's office or the head of one of its divisions; None for another phrase."""
    if staff := _STAFF.fullmatch(phrase):
        joint = " " if staff["who"].lower().endswith("chuyên viên") else ", "
        return f"{staff['who']}{joint}{own_office(staff['office'], owner)}"
    if (led := _LED.fullmatch(phrase)) and (division := own_office(led["what"], owner)) != led["what"]:
        return f"{led['post']}{division}"
    return None


def office_of(owner: str) -> str:
    """Whose the office of the issuer `owner` is: below the province, council and committee have one together.

    >>> office_of("Ủy ban nhân dân xã Ea Kar"), office_of("Ủy ban nhân dân tỉnh Gia Lai"), office_of("Sở Y tế")
    ('Hội đồng nhân dân và Ủy ban nhân dân xã Ea Kar', 'Ủy ban nhân dân tỉnh Gia Lai', 'Sở Y tế')
    """
    local = _LOCAL.match(owner)
    unit = owner[local.end() :] if local else ""
    if not unit or (unit.startswith("thành phố ") and gazetteer().province(unit)):
        return owner
    return f"Hội đồng nhân dân và Ủy ban nhân dân {unit}"


def _whose(phrase: str, owner: str) -> str | None:
    """What an office that its issuer has one of is named after: the issuer, or the province of that."""
    if _BARE_OFFICE.fullmatch(phrase) and (joint := office_of(owner)) != owner:
        return joint
    if any(what.fullmatch(phrase) and has.match(owner) for what, has in _ITS_OWN):
        return owner
    if _BARE_OFFICE.fullmatch(phrase) and _provincial(owner, "Hội đồng nhân dân "):
        return f"Đoàn đại biểu Quốc hội và {owner}"
    if phrase.lower() == "cổng thông tin điện tử" and _provincial(owner, "Ủy ban nhân dân "):
        return owner.removeprefix("Ủy ban nhân dân ")
    return None


def _house(owner: str) -> str:
    """The body whose divisions a line of `owner` names: a province's committee has none but those of its office."""
    committee = "Ủy ban nhân dân "
    if owner.startswith(committee) and gazetteer().province(owner.removeprefix(committee)):
        return f"Văn phòng {owner}"
    return _HOUSE.get(owner, owner)


def _provincial(owner: str, head: str) -> bool:
    """Whether the issuer is the body that begins with `head`, of a province."""
    return owner.startswith(head) and gazetteer().province(owner.removeprefix(head)) is not None


def _elsewhere(phrase: str) -> bool:
    """Whether an office says whose it is, or is one of several in one name."""
    if phrase.endswith(" trực thuộc"):
        return False
    return bool(
        _IN_EACH.search(phrase)
        or _ELSEWHERE.search(phrase)
        or (_ITS_BODY.search(phrase) and not phrase.lower().startswith("các "))
    )
