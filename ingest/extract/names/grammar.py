"""Tên đầy đủ của một cơ quan: the grammar of one body's name, from words already written out.

A name is [posts and boards] [core] [unit]: "Thường trực" + "Hội đồng nhân dân" + "thị xã Ngã Năm". Bodies of the
centre have fixed names; Party committees take the bare name of the place ("Huyện ủy Ngọc Hồi").
"""

import datetime
import re
from dataclasses import replace
from typing import Final

from ingest.extract.names.central_names import FRONT, PEOPLES_COMMITTEE, central_body, heads_central, is_authority
from ingest.extract.names.local_bodies import LOCAL
from ingest.extract.units import PLACE, TAIL, Unit, around, bare, day_of, means, own_unit, read_unit
from ingest.letters import UPPER
from ingest.model import Body, Locality
from ontology.levels import Level
from ontology.places import gazetteer

_POST: Final = (
    r"(?:các |đồng chí |các đồng chí )*(?:Quyền )?"
    r"(?:Chủ tịch|Phó Chủ tịch(?: Thường trực)?|Bí thư|Phó Bí thư(?: Thường trực)?|Chánh Văn phòng|Phó Chánh Văn phòng"
    r"|Chánh, Phó Văn phòng|Phó Văn phòng|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Bộ trưởng(?:, Chủ nhiệm)?|Thứ trưởng"
    r"|Phó Chủ nhiệm|Phó Thủ tướng(?: Thường trực)?|Trợ lý|Thư ký|Lãnh đạo|Thủ trưởng"
    r"|(?:Phó )?Trưởng (?:phòng(?= Phòng )|ban(?= Ban ))|Trưởng Ban|Phó Trưởng Ban"
    r"|Trưởng|Phó Trưởng|Hiệu trưởng|Phó Hiệu trưởng|Người phát ngôn của|Đại biểu|Ủy viên|Thành viên"
    r"|(?:Phó )?Chánh Thanh tra|Kế toán trưởng|Cục trưởng"
    r"|Phó Cục trưởng|Chi cục trưởng|Phó Chi cục trưởng|Tổng cục trưởng|Phó Tổng cục trưởng|Phó Vụ trưởng"
    r"|(?:Phó )?Viện trưởng|Tổng [Bb]iên tập|Thống đốc|Phó Thống đốc"
    r"|(?:Phó )?Chánh án|(?:Phó )?Chỉ huy trưởng|(?:Phó )?Chính ủy|Chính trị viên"
    r"|Người đứng đầu|Phó Tổng Giám đốc"
    r"|Chủ tịch (?:Hội đồng (?:thành viên|quản trị)|kiêm Tổng [Gg]iám đốc)"
    r"|Vụ trưởng|[Cc]huyên viên(?: nghiên cứu(?: tổng hợp)?)?)(?: phụ trách(?: [Kk]hối| lĩnh vực)?| trực| Thường trực)?"
)
_BOARD: Final = (
    r"(?:Cơ quan )?Thường trực|Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Ban cán sự đảng|Đảng đoàn|Văn phòng"
    r"|Ban Giám đốc|Website|Web"
    r"|(?:Ban (?:Tổ chức|Tuyên giáo(?: và Dân vận)?|Dân vận|Nội chính|Xây dựng Đảng)|Ủy ban Kiểm tra)(?=\s+\S+ ủy\b)"
    r"|(?:Đảng ủy|Đảng bộ|Chi bộ|Công đoàn|Thanh tra|Ban Thi đua - Khen thưởng)(?=\s+(?:Sở|Bộ (?!đội|Chỉ|Tư))\s?\S)"
    r"|Cổng [Tt]hông tin điện tử|Trang [Tt]hông tin điện tử"
)
_OUTER: Final = re.compile(rf"(?P<outer>(?i:{_POST})|{_BOARD})\s+(?=\S)(?P<inner>.+)", re.DOTALL)
_POST_ONLY: Final = re.compile(_POST, re.IGNORECASE)
POST_OF: Final = re.compile(rf"(?P<outer>(?i:{_POST}))\s+(?P<inner>.+)", re.DOTALL)
"""A post and whose it is."""

_COMMAND: Final = re.compile(r"(?:B(?:ộ|an) Chỉ huy|Bộ Tư lệnh|Quân (?:khu|đoàn|chủng)|(?:Sư|Lữ|Trung) đoàn)\b")
"""Who commands these are several: "Thủ trưởng Bộ Chỉ huy"."""
_ACTS_FOR: Final = re.compile(r"Ban Thường vụ|Ban Chấp hành|Thường trực|Ban Thường trực|Chủ tịch|Giám đốc|Bí thư")
_COMMITTEE: Final = re.compile(
    rf"(?P<kind>(?i:tỉnh|thành|huyện|quận|thị|xã)) (?P<what>ủy|đoàn)(?:\s+(?P<name>{PLACE}))?$", re.I
)
_PART: Final = re.compile(
    r"(?P<part>(?:Vụ|Cục|Phòng|Chi cục|Khoa|Tổ|Ban|Trung tâm)\s.+?), "
    r"(?P<whole>(?:Bộ(?! Tham mưu)|Tòa án|Viện kiểm sát|Thanh tra|Ngân hàng|Sở|Ban"
    r"|Văn phòng(?! Sở| Bộ)|Ủy ban|Tổng cục|Cục|Trường|Công an)\s[^,]+(?:, Thể thao.*|, vì.*)?)"
)
_LISTED: Final = re.compile(r"(?:.*\s)?[Cc]ác (?!.*\b(?:thuộc|của) \Z|(?:[Bb]an|[Cc]ơ quan|[Đđ]ơn vị)\b)")
_FRONT: Final = re.compile(r"^(?:Ủy ban )?Mặt trận(?: Tổ quốc)?(?: Việt Nam)?\b", re.IGNORECASE)
_LOCAL_OF: Final = re.compile(r"(?P<union>\bHội (?!Liên hiệp Thanh niên|Sinh viên)[^,]+) Việt Nam$")
"""A union whose bodies in units do not bear the country's name by its statute, whatever their letterheads print."""
_INITIALS: Final = re.compile(r"\s(?P<initials>[A-ZĐ]{2,4})$")

_CITY: Final = "Hồ Chí Minh"
"""The one place whose Party committee keeps the type of the unit: the name is also a person's."""
_TWO_TIERS: Final = datetime.date(2025, 7, 1)  # since then communes have divisions of their own
_DEPARTMENT: Final = re.compile(
    r"Sở\s+\S"
    r"|(?:Công đoàn|Ban Quản lý) (?:các )?(?i:khu) (?:công nghiệp|kinh tế)"
    r"(?:,? (?:và )?(?:các )?(?:khu [\w ]+|chế xuất))?$"
)
_DIVISION: Final = re.compile(rf"Phòng\s+(?!giao dịch\b.*\s(?:[{UPPER}]\S*|\d+)$)\S")
_MINISTRY: Final = re.compile(r"Bộ (?!Chỉ huy|Tư lệnh|phận|đội|môn|tộc)[A-ZĐ]")
_NATIONAL: Final = re.compile(
    r"\A(?:Tổng cục|Ủy ban Dân tộc)\b"
    r"|\b(?:Trung ương|Việt Nam|(?<!mục tiêu )Quốc gia|Nhà nước|Chính phủ|Quốc hội|của Đảng|ngang bộ)\b",
    re.IGNORECASE,
)
_TIERED: Final = re.compile(
    rf"(?:{PEOPLES_COMMITTEE}|{FRONT}|Liên đoàn Lao động|Hội (?:Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh))\b"
)
_MEDIA: Final = re.compile(r"(?:Báo|Đài|Cổng|Trang|Website|Web|Tạp chí)\b")
_PARTY_WORDS: Final = re.compile(r"\b(?:Đảng(?: ủy| bộ|)|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy|[Cc]hi bộ|[Cc]ấp ủy)\b")


def read_name(words: str, locality: Locality) -> Body:
    """The body that `words` (written out, one body) name for an issuer of this locality."""
    return central_body(words) or _part(words, locality) or _nested(words, locality) or _local(words, locality)


def is_post(words: str) -> bool:
    """Whether `words` are only a post ("các Phó Chủ tịch"): whose, another part of the line says."""
    return bool(_POST_ONLY.fullmatch(words))


def is_collective(body: Body) -> bool:
    """Whether `body` is a board or post that acts for its parent (Ban Thường vụ, Chủ tịch)."""
    return bool(_ACTS_FOR.match(body.name))


def capitalised(words: str) -> str:
    """`words` with a capital at the start."""
    return words[:1].upper() + words[1:]


def _part(words: str, locality: Locality) -> Body | None:
    """A part with its parent after a comma: "Vụ II, Ban Thi đua - Khen thưởng Trung ương"."""
    found = _PART.fullmatch(words)
    if not found:
        return None
    whole = read_name(found["whole"], locality)
    return replace(whole, name=f"{capitalised(found['part'])}, {whole.name}", kind="unit", parent=whole.name)


def _nested(words: str, locality: Locality) -> Body | None:
    """A post or board of a body: the body first, then what stands before it."""
    found = _OUTER.fullmatch(words)
    if not found:
        return None
    if TAIL.fullmatch(found["inner"]):
        return None
    inner = read_name(found["inner"], locality)
    if inner.level is None and not inner.candidates:
        return None
    outer = capitalised(re.sub(r"\bđồng chí\s+", "", found["outer"], flags=re.IGNORECASE))
    post = is_post(found["outer"])
    kind = "office" if post else inner.kind if inner.kind == "party" else _kind(outer)
    many = post and (
        outer.startswith(("Các ", "Chuyên viên"))
        or (outer == "Thủ trưởng" and _COMMAND.match(inner.name) is not None)
        or outer in {"Lãnh đạo", "Thành viên", "Ủy viên", "Đại biểu"}
    )
    return replace(
        inner,
        name=f"{outer} {re.sub('^Các ', 'các ', inner.name)}",
        kind="group" if inner.group else kind,
        group=inner.group or many,
        members=f"all holders of the office “{outer}” of {inner.name}" if many else None,
        parent=inner.name,
        candidates=tuple(f"{outer} {each}" for each in inner.candidates),
    )


def _local(words: str, locality: Locality) -> Body:
    words = re.sub(r"(?<=ủy )[Tt]hành phố (?=[A-ZĐ])", "", _initials(words, locality))
    committee = _COMMITTEE.search(words)
    if committee:
        return _committee(words, committee, locality)
    tail = TAIL.search(words)
    if tail:
        core = re.sub(r"(?<!hai)(?<!ba)(?<!các)(?<!trung)(?<!sơ)(?<!cao)\s+cấp$", "", words[: tail.start()].strip())
        return _compose(core, read_unit(tail["type"], tail["name"], locality), tail["type"], locality)
    return _untold(words, locality)


def _committee(words: str, found: re.Match[str], locality: Locality) -> Body:
    """Tỉnh ủy, Huyện ủy, Tỉnh đoàn …: the bare name of the place."""
    kind = found["kind"].lower()
    unit = read_unit({"thành": "thành phố", "thị": "thị xã"}.get(kind, kind), found["name"], locality)
    before = words[: found.start()]
    title = f"{kind if _LISTED.match(before) else kind.title()} {found['what'].lower()}"
    party = found["what"].lower() == "ủy"
    written = re.sub(r"\s*[-–]\s*", " - ", found["name"]) if found["name"] else None
    place = unit.bare or written
    place = f"Thành phố {place}" if place == _CITY and kind == "thành" else place
    name = capitalised(f"{before}{title}{f' {place}' if place else ''}")
    parent = _above_committee(unit, locality) if party else None
    return Body(name, unit.level, "party" if party else "body", parent=parent, within=unit.within)


def _above_committee(unit: Unit, locality: Locality) -> str | None:
    if unit.level is Level.PROVINCE:
        return f"Đảng bộ {unit.name}" if unit.name else None
    if unit.level is Level.DISTRICT and unit.name and unit.name == locality.district and locality.province:
        province = own_unit(Level.PROVINCE, locality)
        return f"{'Thành' if (province.name or '').startswith('thành phố') else 'Tỉnh'} ủy {province.bare}"
    return None


def _is_department(words: str) -> bool:
    """Whether words begin as a department of a province or district does, and are no office of a body with a name."""
    return _DEPARTMENT.match(words) is not None and _NAMED_BODY.search(words) is None


_NAMED_BODY: Final = re.compile(r"\s(?:Trường|Học viện|Đại học|Bệnh viện|(?:[Tt]ổng )?[Cc]ông ty|Cục)\s[A-ZĐ]")


def _untold(words: str, locality: Locality) -> Body:
    """A name without a unit: of the centre, or of the level that its first word belongs to, or unknown."""
    words = front(words)
    named = _named_after(words, locality) or (_of_province(words, locality) if _is_department(words) else None)
    if named:
        return named
    if words == "Báo" and locality.province:
        words = f"Báo {bare(locality.province)}"
    if _MEDIA.match(words) and not LOCAL.match(words):
        central = heads_central(words) or _NATIONAL.search(words)
        return Body(capitalised(words), Level.CENTRAL if central else None, "media")
    if _MINISTRY.match(words):
        return Body(capitalised(words), Level.CENTRAL, parent="Chính phủ")
    national = _NATIONAL.search(words) and not LOCAL.match(words)
    if national or heads_central(words) or is_authority(words, day_of(locality.date)):
        return Body(capitalised(words), Level.CENTRAL, _kind(words))
    level = _level_of_head(words, locality)
    if level and locality.unit(level):
        return _compose(words, own_unit(level, locality), "", locality)
    return Body(capitalised(words), level, _kind(words))


def _named_after(words: str, locality: Locality) -> Body | None:
    """A body named after a place without its type ("Báo Đồng Tháp", "Sở Y tế Hà Nội")."""
    for level in (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE):
        unit = own_unit(level, locality)
        if not unit.bare or not words.endswith(f" {unit.bare}"):
            continue
        if _is_department(words) or (_DIVISION.match(words) and _NAMED_BODY.search(words) is None):
            return _compose(words.removesuffix(unit.bare).strip(), unit, "", locality)
        kind = _kind(words)
        owner = f"Tỉnh ủy {unit.bare}" if words.startswith("Báo") else f"{PEOPLES_COMMITTEE} {unit.name}"
        return Body(capitalised(words), level, kind, parent=owner if kind == "media" else None, within=unit.within)
    return None


def _of_province(words: str, locality: Locality) -> Body | None:
    """A department with the name of its province, wherever the issuer is ("Sở Y tế Nghệ An")."""
    found = words.split(" ")
    for size in (2, 3, 4):
        unit = gazetteer().province(" ".join(found[-size:]), day_of(locality.date)) if len(found) > size + 1 else None
        if unit:
            return _compose(" ".join(found[:-size]), Unit(unit.full_name, Level.PROVINCE), "", locality)
    return None


def _level_of_head(words: str, locality: Locality) -> Level | None:
    if _DEPARTMENT.match(words):
        return Level.PROVINCE
    if _DIVISION.match(words) and "ông ty" not in words and locality.level in (Level.DISTRICT, Level.COMMUNE):
        two_tiers = (day_of(locality.date) or _TWO_TIERS) >= _TWO_TIERS
        return locality.level if two_tiers or locality.level is Level.DISTRICT else Level.DISTRICT
    own = LOCAL.match(words) or (words == "Đảng ủy" and locality.level is Level.COMMUNE)
    return locality.level if own else None


def _compose(core: str, unit: Unit, written: str, locality: Locality) -> Body:
    """Core and unit together; without the unit's name, the phrase as written."""
    full = unit.name or " ".join(written.lower().split())
    if not core:
        return Body(full, unit.level, "unit", within=unit.within, candidates=unit.candidates)
    core = _LOCAL_OF.sub(r"\g<union>", front(core))
    full = "" if unit.bare and core.endswith(f" {unit.bare}") and _MEDIA.match(core) else full
    name = capitalised(f"{core} {full}".strip())
    return Body(
        name,
        unit.level,
        _kind(core),
        parent=_parent(core, unit, locality),
        within=unit.within,
        candidates=tuple(f"{core} {each}" for each in unit.candidates),
    )


def _parent(core: str, unit: Unit, locality: Locality) -> str | None:
    """Cơ quan cấp trên trực tiếp, as far as the locality tells."""
    if not unit.name:
        return None
    if core.startswith(PEOPLES_COMMITTEE) and unit.level is Level.PROVINCE:
        return "Chính phủ"
    tiered = _TIERED.match(core)
    if tiered:
        above = unit.within or (around(unit.level, locality) if unit.name == locality.unit(unit.level) else ())
        return f"{tiered[0]} {above[0]}" if above else None
    if _PARTY_WORDS.search(core) or core.startswith(("Hội đồng nhân dân", "Báo")):
        return None
    return f"{PEOPLES_COMMITTEE} {unit.name}"


def _kind(words: str) -> str:
    if _MEDIA.match(words):
        return "media"
    return "party" if _PARTY_WORDS.search(words) else "body"


def front(words: str) -> str:
    """Mặt trận, however shortened, under its full name."""
    return _FRONT.sub(FRONT, words)


def _initials(words: str, locality: Locality) -> str:
    """Initials at the end that are the issuer's own place ("Báo ĐT"), written out."""
    found = _INITIALS.search(words)
    if found and not TAIL.search(words):
        for unit in filter(None, (locality.province, locality.district, locality.commune)):
            if means(found["initials"], unit):
                return f"{words[: found.start()]} {bare(unit)}"
    return words
