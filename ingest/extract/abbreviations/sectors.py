"""Mã theo ngành: codes of divisions and posts that only the issuer's sector (hospital, school, police) gives a meaning.

"CT" is a chairman in most lines; between the divisions of a military command it is the one for political work.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.abbreviations.table import ministry_fields

_SECTORS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "hospital": re.compile(r"(?:Bệnh viện|Trung tâm Y tế|Trung tâm Kiểm soát bệnh tật)\b"),
        "school": re.compile(r"(?:(?:Đoàn|Công đoàn|Hội Sinh viên) )?(?:Trường|Học viện|Đại học)\b"),
        "youth": re.compile(
            r"(?:Ban Chấp hành )?(?:(?:Tỉnh|Thành) [đĐ]oàn\b"
            r"|Đoàn (?:Thanh niên Cộng sản Hồ Chí Minh )?(?:tỉnh|thành phố) )"
        ),
        "military": re.compile(r"B(?:ộ|an) (?:Chỉ huy|Tư lệnh)\b|(?:Trung|Lữ|Sư) đoàn \d"),
        "police": re.compile(r"(?:Phòng [\w ,]*, )?(?:Bộ )?Công an\b|Cục [\w ,]*, Bộ Công an\b"),
        "tax": re.compile(r"Cục Thuế$"),
        "local tax": re.compile(r"(?:Chi cục |Cục )?Thuế (?:tỉnh|thành phố|khu vực|cơ sở)\b"),
        "customs": re.compile(r"Cục Hải quan$"),
        "local customs": re.compile(r"(?:Chi cục|Cục) Hải quan\s"),
        "treasury": re.compile(r"Kho bạc Nhà nước (?:tỉnh|thành phố|khu vực)\b"),
        "insurance": re.compile(r"Bảo hiểm xã hội (?:tỉnh|thành phố)\b"),
        "inspectorate": re.compile(r"Thanh tra (?:tỉnh|thành phố)\b"),
        "home affairs": re.compile(r"Sở Nội vụ\b"),
        "culture": re.compile(r"Sở Văn hóa\b"),
        "health": re.compile(r"Sở Y tế\b"),
        "army corps": re.compile(r"Quân (?:khu|đoàn|chủng)\b"),
        "procuracy": re.compile(r"Viện kiểm sát\b"),
        "state bank": re.compile(r"Ngân hàng Nhà nước Việt Nam$"),
        "bank": re.compile(
            r"(?:Chi nhánh )?Ngân hàng\b|Agribank\b|BIDV\b|Viet[cC]ombank\b|Viet[iI]n[bB]ank\b|LPBank\b"
        ),
        "power": re.compile(r"(?:(?:Tổng )?[Cc]ông ty |Tập đoàn )?(?:Cổ phần )?[Đđ]iện lực\b"),
        "news agency": re.compile(r"Thông tấn xã\b"),
        "company": re.compile(r"(?:Công đoàn )?(?:[Cc]ông ty|Tổng [Cc]ông ty|Tập đoàn)\b"),
        **{f"Bộ {name}": re.compile(rf"Bộ {name}\b") for name in ministry_fields()},
    }
)
_PARTS: Final = re.compile(r"(\s*[,;]\s*|:\s*|\s+và\s+|\s*\(|\))")
_CODE: Final = re.compile(
    r"(?P<all>[Cc]ác (?:(?:đ/?c|đồng chí) )?|(?:[Đđ]/?c|[Đđ]ồng chí) )?"
    r"(?P<head>P\.|K\.|(?:[Pp]hòng|[Kk]hoa|[Tt]ổ|Đội|Phân xưởng|Cục|Vụ|Ban|TT|Trung tâm)(?=\s))?\s?"
    r"(?P<code>[A-ZĐ][\w&-]*)(?P<of>\s.+)?"
)

_HEADS: Final = frozenset(("Phòng", "Khoa", "Tổ", "Vụ", "Cục", "Ban", "Đội"))
_OFFICE: Final = re.compile(r"(?:Phòng|Khoa|Cục|Ban|Trung tâm|Văn phòng|Tổ) ")
_POLICE: Final = re.compile(r"(?<!\w)(?:CA|CAĐK|CATP|CAT|CAH|CAX|CAP|BCA)(?!\w)")
"""What the police call themselves, wherever it stands in a line."""
_ELSEWHERE: Final = re.compile(
    r"[-–(]\s*(?:B(?:TC|YT|CT|NV|TP|NNMT|GDĐT|QP|KHCN|VHTTDL|XD)|Bộ (?!Công an)[^()]*)\)?\s*$"
)
"""Behind offices of another ministry than the issuer's."""
_OF_MINISTRY: Final = re.compile(r"Các (?:đơn vị|Vụ, Cục|Cục, Vụ) thuộc Bộ\s*:\s*", re.IGNORECASE)
_COMMA_CODE: Final = re.compile(
    r"(?<=Cục )(?P<code>[A-ZĐ]{2,6}(?:,\s?[A-ZĐ]{2,6})?\s?(?:&|-|,|và)\s?[A-ZĐ]{2,6})(?![\w&-])"
)
"""A name's code whose comma or "và" is printed: "VHCS, GĐ&TV"."""
_DEPARTMENT: Final = re.compile(r"Sở (?P<field>.+?)(?: (?:tỉnh|thành phố) .+)?")
_CENTRAL_OFFICE: Final = re.compile(r"\b(?:Cục|Vụ|Tổng cục) [A-ZĐ]{2}")
"""What a department of a province writes of its ministry; its own offices are divisions."""
_MINISTRY_OFFICES: Final = re.compile(
    r"(?P<ministry>Bộ [^:,;()]+):\s*(?P<offices>(?:Cục|Vụ|Văn phòng|Thanh tra) [^:]+)"
)
"""A ministry and, behind its colon, some of its offices."""
_TAX_MINISTRY: Final = "Bộ Tài chính"
_IN_POLICE: Final = re.compile(
    r"(?P<body>(?:(?:Bộ )?Công an|CA)(?: tỉnh| thành phố| TP)? |CATP? |BCA )"
    r"\((?P<codes>(?:P?[ACGHKVX]|PC)\d{2}(?:[,;] ?(?:P?[ACGHKVX]|PC)\d{2})*)\)"
)
"""The police and some of its offices."""
_DIVISIONS: Final = re.compile(r"(?:(?:[Cc]ác )?[Pp]hòng:? )?P[ACHKVX]\d{2}(?:,\s*(?:[Pp]hòng )?P[ACHKVX]\d{2})*(?!\w)")
"""The police's own divisions, whoever writes them."""
_STATION: Final = re.compile(r"Công an (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\b")
"""The police of a unit that has no divisions: those named are the province's."""
_OF_PROVINCE: Final = re.compile(r"\s*-?\s*(?:CAT|Công an tỉnh)\Z")


@lru_cache(maxsize=64)
def sector_of(owner: str | None) -> str | None:
    """The sector of an issuer; None for one whose codes are those of everybody.

    >>> sector_of("Bệnh viện Bạch Mai"), sector_of("Sở Công Thương tỉnh A")
    ('hospital', None)
    """
    return next((sector for sector, name in _SECTORS.items() if name.match(owner or "")), None)


def sector_names(line: str, owner: str | None) -> str:
    """`line` with the codes of the issuer's sector written out, each item of a list by itself.

    >>> sector_names("Các phòng: KHTH, TCCB", "Bệnh viện Bạch Mai")
    'Các phòng: Phòng Kế hoạch tổng hợp, Phòng Tổ chức cán bộ'
    >>> sector_names("Phòng TM, CT", "Bộ Chỉ huy Quân sự tỉnh A"), sector_names("CT, PCT", "Sở Nội vụ tỉnh A")
    ('Phòng Tham mưu, Phòng Chính trị', 'CT, PCT')
    """
    if above := _MINISTRY_OFFICES.fullmatch(line):
        return f"{above['ministry']}: {sector_names(above['offices'], above['ministry'])}"
    sector = sector_of(owner)
    line = _IN_POLICE.sub(_police_offices, line) if "(" in line else line
    if "GSNH" in line:
        line = re.sub(r"\bTT,\s?GSNH\b", "TTGSNH", line)
    if _ELSEWHERE.search(line):
        return line
    if sector == "tax" and (above := _OF_MINISTRY.match(line)):
        return f"{sector_names(line[above.end() :], _TAX_MINISTRY)} - {_TAX_MINISTRY}"
    if (sector != "police" or _STATION.match(owner or "")) and _DIVISIONS.match(line):
        line = _OF_PROVINCE.sub("", line)
        return sector_names(f"{line} - Công an tỉnh" if _DIVISIONS.fullmatch(line) else line, "Công an")
    if sector in {None, "health", "home affairs", "culture"}:
        line = _of_ministry(line, owner)
    if sector is None:
        return line
    names = _names().get(sector, {})
    line = _with_comma(line, names)
    line = _POLICE.sub(lambda found: names[found[0]], line) if sector == "police" else line
    higher = _names()["state bank"] if (owner or "").startswith("Ngân hàng Nhà nước") else {}
    return _each_named(line, names, higher)


def _each_named(line: str, names: Mapping[str, str], above: Mapping[str, str]) -> str:
    """`line` with each code under its name; "các Ban:" before a list says what all of its parts are called.

    `above` are the names of the offices of the body above the issuer, where these have codes of their own.
    """
    out: list[str] = []
    head = ""
    for order, part in enumerate(_PARTS.split(line)):
        if order % 2:
            head = head if "," in part or (part.strip() == ":" and head) else ""
            out.append(part)
            continue
        name = _named(part, above) if above and part.startswith("Vụ ") else _named(part, names)
        if part.endswith(("TCT", "Tổng công ty", "tổng công ty")):
            head = "Tổng công ty"
        elif part.endswith(("ác Ban", "ác ban")) or (part.startswith("Ban ") and name != part):
            head = "Ban"
        elif head and name != part:
            name = re.sub(r"^(?:Phòng|Cục) " if head[0] == "T" else r"^Phòng ", f"{head} ", name)
        out.append(name)
    return "".join(out)


def _police_offices(found: re.Match[str]) -> str:
    """A police force and, in brackets behind it, its offices by their codes."""
    names = _names()["police"]
    return f"{found['body']}({', '.join(names.get(code, code) for code in re.split(r'[,;] ?', found['codes']))})"


def _of_ministry(line: str, owner: str | None) -> str:
    """`line` of a province's department with the offices of its ministry written out ("Cục YTDP" of a Sở Y tế)."""
    department = _DEPARTMENT.fullmatch(owner or "") if _CENTRAL_OFFICE.search(line) else None
    names = _names().get(f"Bộ {department['field']}", {}) if department else {}
    if not names:
        return line
    parts = _PARTS.split(_with_comma(line, names))
    return "".join(
        _named(part, names) if part.strip().startswith(("Cục ", "Vụ ", "Tổng cục ")) else part for part in parts
    )


def _with_comma(line: str, names: Mapping[str, str]) -> str:
    """`line` with the codes in one piece that it prints with a comma or "và", where these are one office's."""

    def joined(found: re.Match[str]) -> str:
        code = _plain(found["code"])
        return code if code in names else found[0]

    return _COMMA_CODE.sub(joined, line) if "Cục " in line else line


def _plain(code: str) -> str:
    """A code without what joins its parts: "VHCS, GĐ&TV" and "VHCSGĐTV" are one."""
    return re.sub(r"[\s,&-]|và", "", code)


def _named(part: str, names: Mapping[str, str]) -> str:
    found = _CODE.fullmatch(part.strip())
    if not found:
        return part
    of = found["of"] or ""
    name = names.get(found["code"]) or names.get(_plain(found["code"]))
    if of and not name and (name := names.get(_plain(found["code"] + of))):  # one code with a space in it
        of = ""
    if not name:
        return part
    head = (found["head"] or "").replace("P.", "Phòng").replace("K.", "Khoa").capitalize()
    if head in _HEADS:
        name = re.sub(r"^(?:Phòng|Khoa|Vụ|Cục)(?= )", head, name)
        name = f"{head} {name}" if head == "Đội" and not name.startswith(("Đội ", "Phòng ", "Chi cục ")) else name
    many = found["all"] if found["all"] and not _OFFICE.match(name) else ""
    if of.startswith(" thuộc "):
        of = f" thuộc {_named(of.removeprefix(' thuộc '), names)}"
    return f"{many}{whole(name)}{'' if name.endswith(of) else of}"


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    """Full names by code, by sector."""
    lines = (files("ingest.extract.abbreviations") / "sector_codes.tsv").read_text("utf-8").splitlines()
    found: dict[str, dict[str, str]] = {}
    for line in lines:
        if line and not line.startswith(("#", "sector\t")):
            sector, code, name = line.split("\t")
            found.setdefault(sector, {})[code] = name
            found[sector].setdefault(_plain(code), name)
    return MappingProxyType({sector: MappingProxyType(codes) for sector, codes in found.items()})
