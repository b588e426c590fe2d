"""Nhóm cơ quan: names that stand for many bodies ("UBND các xã, phường", "Các sở, ban, ngành tỉnh").

A group keeps its rule in words and the unit it holds in; its members are not listed, because who they are depends on
the day.
"""

import re
from dataclasses import replace
from typing import Final

from ingest.extract.names.central_names import CENTRAL_COMMITTEE, FRONT
from ingest.extract.names.grammar import POST_OF, capitalised, front, read_name
from ingest.extract.units import LEVELS, PLACE, TYPES, around, own_unit, read_unit
from ingest.letters import UPPER
from ingest.model import Body, Locality
from ontology.levels import Level

_OF_FRONT: Final = re.compile(r"(?<= )Ủy ban Mặt trận Tổ quốc(?! Việt Nam)")
_TIER: Final = re.compile(r"(?P<head>.+?)\s+cấp (?P<type>xã|phường|huyện)$")
"""A body in every unit of a tier below the issuer's."""
_SHORT: Final = {"thành": "thành phố", "thị": "thị xã"}
EACH: Final = rf"(?:{TYPES}|thành|thị)(?!\s+(?:ủy|đoàn)\b)"
LISTED: Final = rf"{EACH}(?:\s*(?:[,/\x01\x02]|và|hoặc)\s*(?:các\s+)?{EACH})*"
"""Types of units in a row: "huyện, thị xã, thành phố"."""

_UNITS: Final = re.compile(
    rf"(?P<head>.*?)\s*\b(?P<each>(?:tất cả )?các|từng|mỗi)?\s*\b(?P<types>(?i:{LISTED}))(?P<name>\s+{PLACE})?"
    r"(?P<rest>\s+còn lại)?"
    rf"(?:\s+(?P<tie>trực thuộc|thuộc|trên địa bàn|trong|của)\s+(?P<owner>.+))?$"
)
_OF_CLUSTER: Final = re.compile(
    rf"\b(?:[Cc]ụm|[Kk]hối)(?:, (?:[Cc]ụm|[Kk]hối))? thi đua (?:các )?(?:{TYPES})\b(?! [A-ZĐ])"
)
"""Units that are together in clusters: no cluster in each of them."""
_IN_ROW: Final = re.compile(r",|/|\bvà\b")
_PLURAL: Final = re.compile(r"(?:^|\s)(?:[Cc]ác|[Tt]ừng|[Mm]ỗi|[Tt]oàn thể|[Tt]ất cả)\s")
_SAID_TWICE: Final = re.compile(
    r"^[Cc]ác\s+(?=(?:Sở|Phòng|Cục|Chi cục|Ủy ban|Hội|Liên đoàn|Ban|Đoàn|[Đđ]ảng (?:ủy|bộ))\b)"
    r"|(?<= )các\s+(?=[Đđ]ảng ủy\Z)"
)
"""That they are many, the units say: "Các Sở Y tế các tỉnh"."""
_ONE_OF_MANY: Final = re.compile(
    r"(?:(?:Phó )?Bí thư |Thường trực |Ủy ban Kiểm tra |Văn phòng |Ban [A-ZĐ][\w ]*?)?"
    r"Đảng (?:ủy|bộ) (?:(?:Khối )?[Cc]ác [Cc]ơ quan\b|(?:Ủy ban )?Mặt trận\b)"
    r"|Ban Chỉ đạo (?:Trung ương |tỉnh |thành phố |thực hiện )*các [Cc]hương trình\b"
    r"|Vụ [^,;]*\bcác (?:ngành|định chế)\b"
    r"|(?:Khối|Cụm) thi đua (?:số \d+ )?(?:các|khối) \w"
    r"|Ban [Qq]uản lý (?:các )?\w|(?:Hiệp hội|Liên hiệp) [Cc]ác\b|Hội .* Khối các cơ quan\b"
    r"|(?:Thường trực |Ban Thường vụ |Văn phòng )?Công đoàn (?:các )?[Kk]hu\b"
    r"|(?:Công đoàn|Đoàn(?: Thanh niên[\w ]*?)?|Hội Cựu chiến binh) Khối các [Cc]ơ quan\b"
    r"|(?:Công đoàn|Đoàn(?: Thanh niên[\w ]*?)?|Hội Cựu chiến binh) các [Cc]ơ quan [Đđ]ảng\b"
)
"""One body whose name speaks of many."""
_OWNED: Final = re.compile(
    r"(?P<what>.+?)\s+(?P<tie>trực thuộc|thuộc|của|giúp việc(?: cho)?)\s+(?P<owner>(?!các\b|Đảng$).+)"
)
_SUBORDINATE: Final = re.compile(
    r"(?:Thủ trưởng )?(?:các )?cơ quan (?:ngang bộ|thuộc Chính phủ)"
    r"|(?:Công đoàn cơ sở|Chi bộ|Chi đoàn|Đoàn cơ sở|Cơ sở đoàn|Đơn vị|Đảng ủy|Đảng bộ|Công đoàn|Đoàn"
    r"|Chi hội(?: [\w ]{2,20})?|Doanh nghiệp(?: nhà nước)?|Trường(?: học)?|Trung tâm|Bệnh viện|Khoa"
    r"|Phòng(?: giao dịch)?|Liên chi"
    r" (?:hội|đoàn)|Câu lạc bộ|Hội [\w ]{3,25}) trực thuộc\b",
    re.IGNORECASE,
)
"""Many, though nothing says so: "Công đoàn cơ sở trực thuộc"."""
_HELD_BY_MANY: Final = re.compile(
    r"(?:Ủy viên|Thành viên) (?!Thường trực\b)\S|(?:[Gg]iáo viên (?:chủ nhiệm|bộ môn)|[Tt]ổ trưởng chuyên môn)\b"
    r"|(?:[Đđ]oàn viên|[Đđ]ảng viên|[Cc]án bộ|[Gg]iáo viên|[Nn]hân viên|[Cc]ha mẹ học sinh)\b"
    r"|Công đoàn (?:bộ phận|ngành)\Z|[Đđ]ơn vị\Z|[Tt]ổ phó chuyên môn\b|[Cc]ố vấn học tập\b"
    r"|[Hh]ọc sinh(?:, sinh viên)?\b|[Ss]inh viên\b|[Vv]iên chức\b|[Nn]gười lao động\b|Quỹ tín dụng nhân dân\Z"
    r"|[Nn]gân hàng thương mại(?! [Cc]ổ phần)\b|[Tt]ổ chức tín dụng\b"
    r"|[Cc]ơ sở (?:giáo dục|đào tạo|y tế|khám|kinh doanh|sản xuất)\b"
    r"|(?:Thuế cơ sở|Thống kê cơ sở|Chi cục (?:Thuế|Thống kê|Hải quan) khu vực|Hạt Kiểm lâm khu vực)\Z"
    r"|\d{1,2} (?:Ban|ban|Phòng|phòng|đơn vị|chi nhánh|khoa|trường|trung tâm|trạm|điểm trường)\b"
    r"|[Tt]rưởng (?:thôn|bản|ấp|khu|khóm|xóm|buôn|làng)\Z|(?:[Đđ]ảng|[Hh]uyện|[Tt]ỉnh|[Tt]hành|[Cc]hi) ủy viên\Z"
    r"|(?:.*(?<!oàn)(?<!khu)(?<!đội)(?<!số)(?<!vực) )?\d{1,3} "
    r"(?:huyện|xã|phường|thôn|bản|ấp|khóm|khu phố|chi bộ|[Ll]iên chi|Điện lực)\b"
    r"|(?:[Hh]ợp tác xã|[Dd]oanh nghiệp|[Cc]ơ quan|[Cc]ơ sở|[Tt]rường học)\b[\w ]* trên địa bàn\b"
    r"|Thủ trưởng đơn vị\b|Trưởng phòng chức năng\b|[Đđ]ơn vị thuộc\b"
    r"|Thủ trưởng (?:Trung|Lữ|Sư) đoàn\b|(?:[Nn]hân viên|[Cc]ộng tác viên|Chi nhánh loại)\b"
    r"|(?:Phòng giao dịch|[Vv]ăn phòng công chứng|[Tt]ổ trưởng tổ dân phố)\Z"
    r"|Trường (?:mầm non|mẫu giáo|tiểu học|trung học cơ sở), (?!.*\b(?:phổ thông|cơ sở|tiểu học) [A-ZĐ])"
    r"|(?:[Tt]rưởng khoa|[Đđ]iều dưỡng trưởng|[Kk]ỹ thuật viên trưởng|[Nn]ữ hộ sinh trưởng|[Ll]iên chi (?:đoàn|hội))\Z"
    r"|(?:Tòa án|Viện kiểm sát|Thuế|Phòng|Đội|Trường|Đồn)[^,]*\s\d{1,2} [-–] (?:khu vực |số )?\d{1,2}\Z"
    r"|\d+ (?:chi bộ|chi hội|chi đoàn|liên đội|công đoàn cơ sở|đảng bộ)\b"
)
"""Posts and branches of which a body has several."""
_SEATED: Final = re.compile(rf"\b(?P<of>Trung ương|{TYPES})\s+đóng\s+(?:tại|trên|ở)\b")
_ORDER: Final = ("bộ", "sở", "phòng", "ban", "ngành")
_NOUN: Final = r"(?:bộ(?! phận)|sở|phòng|ban|ngành)"
_AGENCIES: Final = re.compile(rf"Các\s+(?P<nouns>(?i:{_NOUN})(?:,?\s+(?i:{_NOUN})\b(?!\s+[{UPPER}]))*)(?=\s|$)")
_OWN_NOUNS: Final = re.compile(r"Các (?:[Ss]ở|phòng(?! khám)|ban|ngành|đoàn thể|hội|tổ chức chính trị)\b")
_HAMLETS: Final = re.compile(
    r"(?:Trưởng )?[Cc]ác (?:thôn|xóm|ấp|khóm|khu phố|khối phố|khu dân cư|tổ dân phố|buôn|bản|làng)(?:, \w+(?: \w+)*)?"
)
_LOOSE: Final = re.compile(r"\b(?:các cấp|liên quan|khác)\b")
_BRANCHES: Final = re.compile(r"Các công đoàn cơ sở$")
_CENTRAL: Final = re.compile(
    r"^Các (?:vụ|cục)\b|\b(?:ở|cấp|thuộc) Trung ương\b|Trung ương$|ngang bộ|Chính phủ|của Đảng|^Các bộ\b"
    r"|Trung ương đóng|Trung ương của|Phó Thủ tướng",
    re.IGNORECASE,
)


def is_group(words: str) -> bool:
    """Whether `words` (one phrase, written out) name many bodies.

    >>> [is_group(words) for words in ("Các sở, ban, ngành", "Ủy ban nhân dân xã, phường", "Sở Nội vụ tỉnh")]
    [True, True, False]
    """
    if _ONE_OF_MANY.match(words):
        return False
    tier = " cấp " in words and _TIER.fullmatch(words)
    if _PLURAL.search(words) or tier or _SUBORDINATE.match(words) or _HELD_BY_MANY.match(words):
        return True
    units = _UNITS.fullmatch(words) if _IN_ROW.search(words) else None
    return units is not None and _IN_ROW.search(units["types"]) is not None


def read_group(words: str, locality: Locality) -> Body:
    """The group that `words` name for an issuer of this locality."""
    outer = POST_OF.fullmatch(words)
    if outer:
        return _heads(outer, locality)
    if (tier := _TIER.fullmatch(words)) and not _PLURAL.search(words):
        return _of_tier(tier, locality)
    units = None if _OF_CLUSTER.search(words) else _UNITS.fullmatch(words)
    if units and (units["each"] or re.search(r",|/|\bvà\b", units["types"])):
        return _of_units(units, locality)
    words = _OF_FRONT.sub(FRONT, _agencies(capitalised(words)))
    if _BRANCHES.match(words):
        federation = read_name("Liên đoàn Lao động", locality)
        body = Body(
            f"{words} trực thuộc {federation.name}", Level.COMMUNE, parent=federation.name, within=federation.within
        )
    else:
        body = _owned(words, locality) or _placed(words, locality)
    return replace(
        body, kind="group", group=True, level=_level(words, body.level), members=f"every {_singular(body.name)}"
    )


def _heads(found: re.Match[str], locality: Locality) -> Body:
    """Holders of a post: of one body ("các Phó Chủ tịch UBND tỉnh") or one in each of many ("Thủ trưởng các sở")."""
    if not is_group(found["inner"]):
        body = read_name(found[0], locality)
        return body if body.group or body.level else replace(body, kind="group", group=True)
    inner = read_group(found["inner"], locality)
    name = f"{capitalised(found['outer'])} {re.sub('^(?:Các|Cơ quan) ', lambda word: word[0].lower(), inner.name)}"
    return replace(inner, name=name, parent=inner.name, members=f"the {found['outer'].lower()} of {inner.members}")


def _of_tier(found: re.Match[str], locality: Locality) -> Body:
    """A body in every unit of a tier: "Chủ tịch UBND cấp xã"; in a unit of that tier itself, its own."""
    level = LEVELS[found["type"]]
    if locality.level is level:
        return read_name(f"{found['head']} {found['type']}", locality)
    members = f"{found['head']} of every unit of the tier {found['type']}"
    within = around(level, locality)
    return Body(capitalised(found[0]), level, "group", group=True, members=members, within=within)


def _of_units(found: re.Match[str], locality: Locality) -> Body:
    """A body in each of several units: "UBND các huyện, thành phố"."""
    types = [
        _SHORT.get(each, each) for each in re.split(r"\s*(?:,|/|\bvà\b|\bhoặc\b)\s*(?:các\s+)?", found["types"].lower())
    ]
    level = _tier(types, locality)
    head = front(capitalised(_SAID_TWICE.sub("", found["head"].strip())))
    each = f"{', '.join(types)}{found['name'] or ''}{found['rest'] or ''}"
    tie, owner = _owner(found, level, locality) if found["owner"] or not found["name"] else ("thuộc", None)
    name = capitalised(f"{head} các {each}{f' {tie} {owner}' if owner else ''}".strip())
    parent = (
        f"Ủy ban nhân dân {owner}" if head.startswith("Ủy ban nhân dân") and owner and owner != "Trung ương" else None
    )
    members = f"{head or 'unit'} of every {each}{f' of {owner}' if owner and tie == 'thuộc' else ''}"
    within = around(level, locality)
    return Body(name, level, "group", group=True, members=members, parent=parent, within=within)


def _tier(types: list[str], locality: Locality) -> Level | None:
    """The level of a list of types; a thành phố stands on the level of its neighbours."""
    levels = [LEVELS[each] for each in types if each in LEVELS]
    if levels:
        return levels[0]
    return Level.DISTRICT if locality.level is Level.PROVINCE else None


def _owner(found: re.Match[str], level: Level | None, locality: Locality) -> tuple[str, str | None]:
    """What the units belong to: said ("trực thuộc Trung ương"), or the issuer's unit above them."""
    said = found["owner"]
    if said and said.lower() == "trung ương":
        return "trực thuộc", "Trung ương"
    if said:
        unit = re.fullmatch(rf"(?i:({TYPES}))(?:\s+({PLACE}))?", said)
        full = read_unit(unit[1], unit[2], locality).name if unit else None
        within = found["tie"] == "trong" and re.match(r"(?:Cụm|Khối|[Kk]hu vực)\b", said)
        return "trong" if within else "thuộc", full or said
    if level is Level.COMMUNE:
        return "thuộc", locality.district or (locality.province if locality.level is not Level.COMMUNE else None)
    return "thuộc", locality.province if level is Level.DISTRICT else None


def _owned(words: str, locality: Locality) -> Body | None:
    """Bodies under a body: "Các ban Đảng trực thuộc Thị ủy"."""
    found = _OWNED.fullmatch(words)
    if not found or re.fullmatch(rf"(?i:{TYPES})(?:\s.*)?", found["owner"]):
        return None
    owner = read_name(found["owner"], locality)
    if owner.level is None:
        return None
    whose = owner.name[0].lower() + owner.name[1:] if found["owner"][0].islower() else owner.name
    if whose == CENTRAL_COMMITTEE:  # boards are the centre's, not its committee's
        whose = found["owner"]
    return replace(owner, name=f"{found['what']} {found['tie']} {whose}", parent=owner.name, candidates=())


def _placed(words: str, locality: Locality) -> Body:
    """Bodies of a unit, said or, for those that every unit has, the issuer's own."""
    if _HAMLETS.fullmatch(words) and locality.level is Level.COMMUNE and locality.commune:
        tie = "" if words.endswith("trên địa bàn") else "thuộc "
        return Body(f"{words} {tie}{locality.commune}", Level.COMMUNE, within=around(Level.COMMUNE, locality))
    body = read_name(words, locality)
    if body.level is None and _OWN_NOUNS.match(words) and not _LOOSE.search(words) and " thuộc " not in words:
        unit = own_unit(Level.PROVINCE if words.lower().startswith("các sở") else locality.level, locality)
        if unit.name:
            return Body(f"{words} {unit.name}", unit.level, within=unit.within)
    return replace(body, parent=body.parent if _AGENCIES.match(words) else None)


def _level(words: str, level: Level | None) -> Level | None:
    seat = _SEATED.search(words)
    if seat:
        return Level.CENTRAL if seat["of"] == "Trung ương" else LEVELS.get(seat["of"].lower(), level)
    if re.search(r"\b(?:tỉnh|thành) ủy\b.*trực thuộc Trung ương|^Các tỉnh ủy, thành ủy$", words, re.IGNORECASE):
        return Level.PROVINCE
    if level is None and re.match(r"Các sở\b", words, re.IGNORECASE):
        return Level.PROVINCE
    return Level.CENTRAL if level is None and _CENTRAL.search(words) else level


def _agencies(words: str) -> str:
    """Agencies in the customary order: "Các ban, phòng ngành" are "Các phòng, ban, ngành"."""

    def ordered(found: re.Match[str]) -> str:
        nouns = re.split(r",?\s+", found["nouns"])
        return "Các " + ", ".join(sorted(nouns, key=lambda noun: _ORDER.index(noun.lower())))

    return _AGENCIES.sub(ordered, words, count=1)


def _singular(name: str) -> str:
    return re.sub(r"^(?:Các|Toàn thể|Tất cả(?: các)?)\s+", "", name)
