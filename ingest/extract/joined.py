"""Nhiều cơ quan trên một dòng: a line of recipients, written out, taken apart into one phrase per body or group.

Commas, "và", semicolons, slashes and hyphens part bodies; inside names ("Văn hóa, Thể thao và Du lịch") and lists of
units ("các huyện, thành phố") they part nothing. Nouns on a list ("Các sở, ban, ngành") stay together by family.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from ingest.extract.belonging import settle
from ingest.extract.distribution import UNIT_END, Piece, own_posts, share_head, share_unit
from ingest.extract.expansion import field, fields, protect, reveal
from ingest.extract.families import by_family
from ingest.extract.groups import LISTED
from ingest.extract.letters import UPPER
from ingest.extract.names import POST_OF, is_post
from ingest.extract.units import TYPES
from ontology.folding import fold
from ontology.places import Unit, gazetteer

_OF_BODY: Final = re.compile(r"\b(?:trực thuộc|thuộc|của)\s+(?P<body>[A-ZĐ]\w+(?:\s+[^\s,;:]+){2,7})$")
"""Whose a group is, in words that lack the place: "công đoàn cơ sở trực thuộc Công đoàn ngành Giáo dục"."""
_FIELDS_AFTER: Final = re.compile(
    r"(?P<head>[Cc]ác (?:bộ|sở|phòng|vụ|ban|cục)) (?P<rest>[^,:]+(?:,[^:]*)?)\Z", re.IGNORECASE
)
_CODE: Final = re.compile(r"[A-ZĐ&][A-Za-zĐ&-]+")
_BARE_LIST: Final = re.compile(
    r"\A(?P<noun>Bộ|Sở|Ban|Phòng|Ngành|Cơ quan)(?=,\s+(?:bộ|sở|ban|phòng|ngành|cơ quan|đoàn thể|đơn vị)\b)"
)
"""A list of nouns that lacks its "các": "Bộ, cơ quan ngang bộ", "Sở, ban, ngành tỉnh"."""
_TWO_BODIES: Final = re.compile(  # an office may be of both
    r"(?<!Văn phòng )(?<!Quốc hội, )(?<!Quốc hội và )(Hội đồng nhân dân) và (?=Ủy ban nhân dân)"
)
_OFFICES: Final = re.compile(
    r"(?P<head>Văn phòng (?:Đoàn đại biểu Quốc hội|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy[^,]*|Hội đồng nhân dân))"
    r"(?P<rest>(?:,\s+(?:Hội đồng nhân dân|Ủy ban nhân dân))+)"
)
_EACH_OF: Final = re.compile(
    r"(?P<post>.+?\s)??[Cc]ác (?P<kind>(?:trường|trung tâm|bệnh viện|học viện|công ty|chi nhánh|trạm|nhà máy)\b[^,:]*)"
)
_LIST: Final = re.compile(rf"\b(?:các\s+)?(?i:{LISTED})\b(?=.*)")
_SCHOOL: Final = (  # "tiểu học và trung học cơ sở" is a kind of its own too
    r"(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông[\w ]*|trung cấp chuyên nghiệp"
    r"|trung cấp|cao đẳng|đại học|trung học)"
)
_KINDS: Final = re.compile(  # one group: "các trường mầm non, tiểu học", "… thuộc đại học, trường đại học"
    rf"\b[Tt]rường {_SCHOOL}(?:(?:,\s*|\s+và\s+)(?:trường )?{_SCHOOL})+"
    r"|\bthuộc (?:[a-zđ][\w ]*)(?:,\s+(?!các\b)[a-zđ][\w ]*)+$"
    r"|(?<=\w )các [^,;]+? và (?:các )?đơn vị trực thuộc$",
    re.IGNORECASE,
)
_BELOW: Final = re.compile(r"(?<=\w )(?<!ác )((?:đảng ủy|chi bộ|công đoàn cơ sở|cơ sở đoàn) trực thuộc\b)")  # are many
_SLASH: Final = re.compile(r"\s*/\s*")
_HYPHEN: Final = re.compile(r"\s+[-–]\s+(?=(?:Thường trực|Ủy ban|Hội đồng|Bộ|Sở|Văn phòng|Tỉnh|Huyện|các\b|Các\b))")
_BREAK: Final = re.compile(r"(\s*;\s*|\s*,\s*(?:và\s+)?|\s+(?:và|cùng)\s+)")
STARTS: Final = re.compile(
    r"(?i:các|từng|mỗi|toàn thể|bộ|sở|ban|ngành|phòng|vụ|cục|viện|tổng|chi cục|cơ quan|đơn vị|đoàn|hội|tổ chức"
    r"|địa phương|doanh nghiệp|hợp tác xã|trường|trung tâm|thôn|ấp|khóm|khu phố|tỉnh|thành|huyện|quận|thị"
    r"|xã|phường|đảng|chi bộ|cấp ủy|ủy ban|thường trực|lãnh đạo|văn phòng|văn thư|công|báo|đài|cổng|trang|website|web"
    r"|trung ương (?=đoàn|hội)"
    r"|liên đoàn|mặt trận|tòa án|kho bạc|bảo hiểm|ngân hàng|thanh tra|kiểm toán|chính phủ|quốc hội|học viện|đại học"
    r"|quỹ|tập đoàn|cụm|khối|khoa|tổ|ông|bà|cá nhân)\b|[A-ZĐ]{2,}"
)
_OFFICE_CODE: Final = re.compile(r"[A-ZĐ]{2,5}")
_BOARD_END: Final = re.compile(r"(?:Thường trực|Ban Thường vụ|Văn phòng|Lãnh đạo)$")
_FIELD_LIST: Final = re.compile(
    r"(?:(?P<others>.+),\s*)?(?:(?P<post>[^,]+?)\s+(?=các\s))?(?:[Cc]ác\s+)?(?P<kind>(?i:bộ|sở|vụ|cục|ban|phòng))$"
)
_PARTS_LIST: Final = re.compile(r"(.*?,?)\s*([Cc]ác (?i:vụ|phòng|cục|ban)\s*:.*)$")
_INDIVIDUAL: Final = re.compile(r"(?:các\s+)?(?:ông|bà|cá nhân)\b", re.IGNORECASE)
_PARENT: Final = re.compile(r"(?:Bộ|Sở|Ban|Văn phòng|Ủy ban|Tổng cục|Trường)\b")
_PART: Final = re.compile(r"(?:Vụ|Cục|Phòng|Chi cục|Khoa)\s+\S")

_NAME: Final = rf"(?:[{UPPER}]\w*(?:\s+(?!và\b)|$|(?=,)))+"
_NAMED_UNITS: Final = re.compile(
    rf"(?P<head>[^,;:]*?)\bcác (?P<type>{TYPES}):?\s+(?P<names>{_NAME}(?:,\s*{_NAME})+(?:và\s+{_NAME})?)"
)
_NAMED_PROVINCES: Final = re.compile(
    r"(?P<head>[^;:]+?)\s+(?:các )?(?:tỉnh, thành phố|tỉnh và thành phố|tỉnh|thành phố)(?: trực thuộc Trung ương)?"
    r"\s*:\s*(?P<names>[^;:]+)"
)
_BOARDS_AND_OFFICE: Final = re.compile(
    r"(?P<boards>[Cc]ác [Bb]an)(?:,| và) Văn phòng "
    r"(?P<whose>(?:Tỉnh|Thành|Huyện) (?:đoàn|ủy)|Liên đoàn Lao động [\w ]+)$"
)
_BOTH_COMMITTEES: Final = re.compile(r"(?:[Cc]ác )?(?:[Tt]ỉnh ủy, [Tt]hành ủy|[Tt]ỉnh ủy)$")
_SEATED: Final = re.compile(
    rf"(?P<what>.+?)\s+(?P<of>(?:Trung ương|{TYPES})(?:(?:\s*,\s*|\s+và\s+)(?:Trung ương|{TYPES}))+)"
    r"\s+(?P<where>đóng\s.+)"
)


def separate(words: str, owner: str | None = None) -> list[str]:
    """The phrases of a line that is written out; each names one body or one group.

    >>> separate("Các sở, ban, ngành, đoàn thể, doanh nghiệp Tỉnh")
    ['Các sở, ban, ngành Tỉnh', 'Các đoàn thể Tỉnh', 'Các doanh nghiệp Tỉnh']
    """
    seated = _SEATED.fullmatch(words)
    if seated:
        return [f"{seated['what']} {of} {seated['where']}" for of in re.split(r"\s*,\s*|\s+và\s+", seated["of"])]
    words = re.sub(r"\bđồng chí\s+(?=[A-ZĐ])", "", _bracketless(words))
    words = _BARE_LIST.sub(lambda found: f"Các {found['noun'].lower()}", words)
    words = _with_colon(words)
    words = _OFFICES.sub(lambda found: found["head"] + found["rest"].replace(", ", ", Văn phòng "), words)
    words = _TWO_BODIES.sub(r"\1, ", words)
    words = _BOARDS_AND_OFFICE.sub(r"\g<boards> \g<whose>, Văn phòng \g<whose>", words)
    if (listed := _NAMED_PROVINCES.fullmatch(words)) and (named := _each_province(listed)):
        return named
    if ":" in words and ";" in words:
        return [phrase for part in words.split(";") if part.strip() for phrase in separate(part.strip(), owner)]
    words = _BELOW.sub(r"các \1", _ours(words, owner))
    words = _NAMED_UNITS.sub(_each_unit, words) if "các " in words else words
    before, colon, after = words.partition(":")
    if colon and after.strip():
        return _under(before.strip(), after.strip(), owner)
    pieces = [piece for piece in _pieces(words) if not _INDIVIDUAL.match(piece.words)]
    pieces = _attach(by_family(pieces))
    pieces = own_posts(pieces, owner)
    return settle([reveal(piece.words) for piece in share_unit(share_head(pieces))], owner)


def _each_province(found: re.Match[str]) -> list[str]:
    """The same body in each of several provinces: "Chủ tịch UBND các tỉnh, thành phố: Thanh Hóa, Huế"."""
    names = [re.sub(r"^(?:tỉnh|thành phố)\s+", "", name) for name in re.split(r",\s*|\s+và\s+", found["names"])]
    units = [gazetteer().province(name.strip()) for name in names if name.strip()]
    if not all(units):
        return []
    head = found["head"].strip()
    committee = _BOTH_COMMITTEES.search(head)
    before = head[: committee.start()] if committee else f"{head} "
    return [
        f"{before}{_committee(unit)}" if committee else f"{before}{unit.full_name}"
        for unit in units
        if unit is not None
    ]


def _committee(unit: Unit) -> str:
    kind = "Thành ủy" if unit.full_name.startswith("thành phố") else "Tỉnh ủy"
    return f"{kind} {unit.name}"


def _each_unit(found: re.Match[str]) -> str:
    """The same body in each of several named units: "UBND các huyện Ba Tri, Bình Đại"."""
    names = re.split(r",\s*|\s+và\s+", found["names"])
    return ", ".join(f"{found['head']}{found['type']} {name.strip()}" for name in names)


def _ours(words: str, owner: str | None) -> str:
    """A bare "thuộc Sở" at the end is the issuer's own."""

    def own(found: re.Match[str]) -> str:
        mine = owner and owner.lower().startswith(f"{found[2].lower()} ")
        return f"{found[1]} {owner}" if mine else found[0]

    if (tail := _OF_BODY.search(words)) and owner and owner.startswith(f"{tail['body']} "):
        words = f"{words[: tail.start('body')]}{owner}"
    if owner and owner.startswith("Ủy ban nhân dân "):
        words = re.sub(r"(\b(?:trực thuộc|thuộc|của))\s+Văn phòng$", rf"\1 Văn phòng {owner}", words)
    return re.sub(r"(\b(?:trực thuộc|thuộc|trong|của))\s+(sở|bộ|ban|trường|viện|cục)$", own, words, flags=re.IGNORECASE)


def _with_colon(words: str) -> str:
    """A list of offices by their fields with the colon it lacks: "Các phòng Giáo dục Tiểu học, Thanh tra"."""
    found = _FIELDS_AFTER.fullmatch(words)
    first = re.split(r",\s*|\s+và\s+", protect(found["rest"]), maxsplit=1)[0] if found else ""
    known = found and fold(reveal(first).strip()) in _folded_fields() and (first != protect(found["rest"]))
    return (
        f"{found['head']}: {_CODE.sub(lambda code: field(code[0]) or code[0], found['rest'])}"
        if found and known
        else words
    )


def _bracketless(words: str) -> str:
    """A bracket that names the parent goes behind a comma; other brackets go."""

    def parent(found: re.Match[str]) -> str:
        whole = _PARENT.match(found[1]) and _PART.match(words)
        return f", {found[1]}" if whole else ""

    return re.sub(r"\s*\(([^()]*)\)?", parent, words)


def _under(before: str, after: str, owner: str | None) -> list[str]:
    """What a colon puts under one word: fields of ministries, bodies with one head, or offices of one body."""
    kind = _FIELD_LIST.fullmatch(before)
    if kind:
        names, rest = _field_names(after, offices=kind["kind"].lower() in {"vụ", "cục", "phòng"})
        head = f"{kind['post'] or ''} {kind['kind'].capitalize()}".strip()
        others = separate(kind["others"], owner) if kind["others"] else []
        return [*others, *(f"{head} {name}" for name in names), *(separate(rest, owner) if rest else [])]
    if (each := _EACH_OF.fullmatch(before)) and not STARTS.match(after):
        head = f"{each['post'] or ''}{each['kind'] if each['post'] else each['kind'].capitalize()}"
        return [f"{head} {name.strip()}" for name in re.split(r",\s*|\s+và\s+", after) if name.strip()]
    if _BOARD_END.search(before):
        return [f"{before} {each}" for each in separate(after, owner)]
    parts = _PARTS_LIST.search(after)
    if parts:
        offices = parts[1].strip(" ,")
        first = separate(f"{before}: {offices}", owner) if offices else []
        return [*first, *(f"{each}, {before}" for each in separate(parts[2], owner))]
    return [_inside(each, before) for each in separate(after, before)]


def _field_names(text: str, *, offices: bool = False) -> tuple[list[str], str]:
    """The fields of a list ("Y tế, Tài chính tỉnh") with the unit said once at its end, and what follows them."""
    unit = UNIT_END.search(text)
    parts = _BREAK.split(protect(text))
    names: list[str] = []
    for order, part in enumerate(parts[::2]):
        name = reveal(part)
        bare = name.removesuffix(unit[0]) if unit else name
        code = offices and _OFFICE_CODE.fullmatch(bare)
        if not code and fold(bare) not in _folded_fields() and (STARTS.match(name) or POST_OF.match(name + " x")):
            return names, reveal("".join(parts[2 * order :]))
        if name:
            names.append(bare)
    tail = unit[0] if unit and not unit["where"] else ""
    return [f"{name}{tail}" for name in names], ""


@cache
def _folded_fields() -> frozenset[str]:
    return frozenset(fold(name) for name in fields())


def _inside(phrase: str, body: str) -> str:
    """An office of a body named before the colon, unless it says itself whose it is."""
    if body == "Văn phòng Chính phủ" and phrase.endswith("Cổng Thông tin điện tử"):
        return f"{phrase} Chính phủ"
    if body in phrase or not re.match(r"(?:[Cc]ác )?(?:Vụ|Cục|Phòng|đơn vị|vụ|cục|phòng)\b", phrase):
        return phrase
    return (
        re.sub(r"\s+trực thuộc$", "", phrase) + f" trực thuộc {body}"
        if phrase[:3].lower() == "các"
        else f"{phrase}, {body}"
    )


def _pieces(words: str) -> list[Piece]:
    """The line cut at its commas, "và", slashes and hyphens, but not inside names or lists of units."""
    text = protect(words)
    text = _KINDS.sub(lambda found: found[0].replace(",", "\x01").replace(" và ", "\x02"), text)
    text = _LIST.sub(lambda found: re.sub(r"\s*[,/]\s*", "\x01 ", found[0]).replace(" và ", "\x02"), text)
    text = _HYPHEN.sub(", ", text)
    parts = _SLASH.split(text)
    text = parts[0]
    for part in parts[1:]:
        last = re.split(r",\s*|\s+và\s+", text)[-1].strip()
        text += f" {part}" if is_post(last) or _BOARD_END.search(last) else f", {part}"
    return [Piece(words) for words in _glued(_BREAK.split(text))]


def _glued(parts: Sequence[str]) -> list[str]:
    """Pieces and the breaks between them; one that begins like no body belongs to the name before it."""
    out: list[str] = []
    for mark, piece in zip(("", *parts[1::2]), parts[::2], strict=True):
        if out and piece and (field(piece) or not (STARTS.match(piece) or POST_OF.match(piece + " x"))):
            out[-1] += mark + piece
        elif piece.strip():
            out.append(piece.strip())
    return out


def _attach(pieces: Sequence[Piece]) -> list[Piece]:
    """A part followed by its parent is one body: "Vụ II, Ban Thi đua - Khen thưởng Trung ương"."""
    if len(pieces) == 2 and _PART.match(pieces[0].words) and _PARENT.match(pieces[1].words) and not pieces[1].listed:
        return [Piece(f"{pieces[0].words}\x01 {pieces[1].words}")]
    return list(pieces)
