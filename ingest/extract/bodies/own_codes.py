"""Chữ tắt của chính cơ quan ban hành: its initials and its posts in its own lines ("Website CT" of a Cục Thuế)."""

import re
from typing import Final

from ingest.extract.bodies.own_boards import EMPLOYER, with_tiers
from ingest.extract.needles import repaired, repairs
from ingest.letters import SURNAMES, UPPER

_SIGNS: Final = r"(?:Website|Web|Cổng TTĐT|Trang TTĐT|Lãnh đạo|LĐ|thuộc|trong|của)"
_HEADS: Final = {"Cục": "Cục trưởng", "Tổng cục": "Tổng cục trưởng", "Chi cục": "Chi cục trưởng"}
_BANK: Final = r"(?:(?:NH[A-ZĐ&]\S*|Agribank)(?: VN)? )?"
"""A bank before the code of its branch."""
_SELF: Final = (("Chi nhánh", "(?:CN|chi nhánh)"), ("Chi cục", "CC"), ("Quân khu", "QK"))
"""What a branch or an authority calls itself behind its boards ("BGĐ CN")."""
_DEPUTY_MINISTER: Final = re.compile(rf"\bTT\.\s?(?=(?:{SURNAMES})\s[{UPPER}]\w+(?:\s[{UPPER}]\w+)?\s*(?:$|[,;(]))")
_MINISTRY: Final = re.compile(r"Bộ (?!Chỉ huy|Tư lệnh)")
_ITS_OFFICE: Final = re.compile(r"(?<![\w&])VPB(?![\w&])")
_ITS_INSPECTORATE: Final = re.compile(r"(?<![\w&])TTrB(?![\w&])")
_ITS_CENTRE: Final = re.compile(r"(?<![\w&.-])TTTT(?![\w&]|,?\s?DL)")
_BY_FIELD: Final = re.compile(r"\b(?:Sở|Bộ|Phòng VH|Phòng TTTT|Ban)\b")
"""Where the code is that of a field: information and communications."""
_UNION: Final = re.compile(r"(?:Công đoàn|(?:Tổng )?Liên đoàn Lao động|Ban \w+ (?:Công đoàn|Liên đoàn))\b")
_UNION_CODE: Final = re.compile(
    r"(?<![Tt]rường )(?<!TCCN, )(?<!THPT, )"
    r"(?<!TC, )(?<!ĐH, )(?<!HV, )(?<![\w&/-])CĐ(?![\w&/-])"
)
"""What a union calls itself; behind "Trường" it is a college."""
_MILITARY: Final = re.compile(r"B(?:ộ|an) Chỉ huy (?:Quân sự|Bộ đội Biên phòng)")
_YOUTH: Final = re.compile(r"(?:Tỉnh|Thành) đoàn\b")
_YOUTH_CODE: Final = re.compile(r"(?<=[Bb]an )TĐ\b|(?<=BTV )TĐ\b|(?<=BCH )TĐ\b|(?<=VP )TĐ\b")
_YOUTH_BELOW: Final = re.compile(
    r"(?:(?:Tỉnh|Huyện|Thị|Quận|Thành) đoàn|Đoàn (?:Thanh niên |tỉnh |huyện |xã |phường ))"
)
_YOUTH_ABOVE: Final = re.compile(
    r"(?:(?<=TT )|(?<=TT\.)|(?<=Ban TTN )|(?<=Ban XDĐ )|(?<=Ban PT )|(?<=ác ban ))TĐ(?=\s*(?:$|[,;(]))"
)
_FRONT_CENTRE: Final = re.compile(r"\b(?:UB ?T[WƯ]|[ỦU][ỷy] ban (?:T[WƯ]|Trung ương))(?=\s*(?:$|[,;(]))")
_LEAGUE: Final = re.compile(r"(?:Ủy ban )?Hội Liên hiệp Thanh niên")
_LEAGUE_BOARD: Final = re.compile(r"\b(?:UBH|(?:UB|[ỦU][ỷy] ban) Hội)(?! (?:LH|Liên hiệp|S))")
_DIVISION: Final = repairs(
    (
        (r"^(?:[ĐđDd]/?c )?TP(?=, (?:[Cc]ác )?(?:[ĐđDd]/?c )?P(?:hó )?TP\b)", "Trưởng phòng"),
        (r"^[Tt]rưởng,? (?:và )?(?:các )?[Pp]hó [Pp]hòng\b", "Trưởng phòng, các Phó Trưởng phòng"),
        (r"\bPTP\b|\bPhó TP\b", "Phó Trưởng phòng"),
        (r"\bLĐ\s+(?=[Pp]hòng\b)", "Lãnh đạo "),
    )
)
"""What the heads of a division are called in its own papers."""
_POWER: Final = re.compile(r"(?:Tổng công ty|Công ty|Công đoàn Công ty|Tập đoàn) Điện lực\b")
_POWER_COMPANY: Final = re.compile(rf"(?<![\w&/.-])PC(?=\s[{UPPER}][^\W\d_{UPPER}])")
"""What power companies call themselves, before the province of one."""
_INSPECTOR: Final = re.compile(r"\b(Phó )?(?:Tổng TT(?:r|CP)?|TTT(?:CP)?)(?![\w&])")
"""The head of the inspectorate and the deputies, in its own papers."""
_YOUTH_BOARDS: Final = repairs(((r"(?<=Ban )XDĐ\b", "Xây dựng Đoàn"), (r"(?<=Ban )PT\b", "Phong trào")))
_OWN_UNION: Final = re.compile(r"(?<![Cc]ác )\bCĐCS\b(?=\s*(?:,|;|$|\())")
_BEHIND: Final = {"Tổng cục": None, "Kho bạc": None, "Đại học": None, "Học viện": "HV"}
"""What such a body calls itself behind its boards: this, or its initials."""
_BEFORE: Final = rf"(?=\s*(?:,|;|và\b|\(|$|[.:]?\s?[{UPPER}][^\W\d_{UPPER}]))"


def own_codes(line: str, owner: str | None) -> str:
    """`line` with the codes that mean the issuer `owner` or its heads written out.

    >>> own_codes("Website CT", "Cục Thuế"), own_codes("PCT. Lê Văn An", "Cục Thuế"), own_codes("CT", None)
    ('Website Cục Thuế', 'Phó Cục trưởng  Lê Văn An', 'CT')
    """
    if owner and owner.startswith("Bộ "):
        line = _DEPUTY_MINISTER.sub("Thứ trưởng ", line)
    line = with_tiers(line, owner) if owner else line
    if owner and _MINISTRY.match(owner):
        line = _ITS_INSPECTORATE.sub(f"Thanh tra {owner}", line)
        line = _ITS_OFFICE.sub(f"Văn phòng {owner}", line)
        line = re.sub(r"\ATTTT\Z|\bTTTT(?= Bộ\b)", "Trung tâm Thông tin", line)
    if owner and owner.startswith("Ủy ban nhân dân ") and not _BY_FIELD.search(line):
        line = _ITS_CENTRE.sub("Trung tâm Thông tin", line)
    if owner and owner.startswith("Trung tâm "):
        line = re.sub(r"(?<=[^\W\d_] )TT(?=$|\s*[,;(])", owner, line)
    for name, code in _SELF:
        if owner and name in owner and re.search(rf"\b{name}\b", owner):
            line = re.sub(rf"(?<=\w ){_BANK}{code}(?: tỉnh| thành phố| TP)?(?=$|\s*[,;(])", owner, line)
    line = _of_its_kind(line, owner) if owner else line
    found = re.match(r"(Tổng cục|Chi cục|Cục|Kho bạc|Kiểm toán|Viện|Học viện|Trường|Đại học)\s+\D", owner or "")
    if not owner or not found:
        return line
    initials = "".join(word[0].upper() for word in owner.split())
    line = re.sub(rf"\b({_SIGNS}\s?)[-–]?\s?\(?{initials}\b\)?", rf"\g<1>{owner}", line)
    line = re.sub(rf"\s?(?:\(\s?{initials}\s?\)|[-–]\s?{initials})\s*$", f" - {owner}", line)
    if found[1] in _BEHIND:
        line = re.sub(rf"(?<=\w )(?:{_BEHIND[found[1]] or initials})(?=$|\s*[,;(])", owner, line)
    if head := _HEADS.get(found[1]):
        line = re.sub(rf"\bPCT\b[.:]?{_BEFORE}", f"Phó {head} ", line)
        line = re.sub(rf"(?<![-–(] )\bCT\b[.:]?{_BEFORE}", f"{head} ", line)
    return line


def _of_its_kind(line: str, owner: str) -> str:
    """`line` with the codes that only a command, an organisation of youth, a union or an employer writes so."""
    if owner.startswith("Chi cục ") and "PCCT" in line:
        line = re.sub(r"\bCCT(?=\s*(?:,|và))", "Chi cục trưởng", line.replace("PCCT", "Phó Chi cục trưởng"))
    if owner.startswith("Thanh tra "):
        line = line.replace("Phó CTT", "PCTT")
        line = _INSPECTOR.sub(lambda found: f"{found[1] or ''}Tổng Thanh tra Chính phủ", line)
    if command := _MILITARY.match(owner):
        line = re.sub(r"(?<=\w )BCH\b(?=$|\s*[,;(])", command[0], line)
    if _YOUTH.match(owner):
        line = repaired(_YOUTH_CODE.sub(owner, line), _YOUTH_BOARDS)
    if _YOUTH_BELOW.match(owner):
        line = _YOUTH_ABOVE.sub("Tỉnh đoàn", line)
    if _LEAGUE.match(owner):
        line = _LEAGUE_BOARD.sub("Ủy ban Hội LHTN Việt Nam", line)
    if owner.startswith("Phòng "):
        line = repaired(line, _DIVISION)
    if owner.startswith("Ủy ban Mặt trận"):
        line = _FRONT_CENTRE.sub("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", line)
    return _of_staff(line, owner)


def _of_staff(line: str, owner: str) -> str:
    """`line` with the codes that only an employer or its union writes so."""
    if _POWER.match(owner):
        line = _POWER_COMPANY.sub("Công ty Điện lực", line)
    if _UNION.match(owner):
        return _UNION_CODE.sub("Công đoàn", line)
    return _OWN_UNION.sub("Công đoàn cơ sở", line) if EMPLOYER.match(owner) else line
