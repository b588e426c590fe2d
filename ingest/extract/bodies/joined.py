"""Nhiều cơ quan trên một dòng: a line of recipients, written out, taken apart into one phrase per body or group.

Commas, "và", semicolons, slashes and hyphens part bodies; inside names ("Văn hóa, Thể thao và Du lịch") and lists of
units ("các huyện, thành phố") they part nothing. Nouns on a list ("Các sở, ban, ngành") stay together by family.
"""

import datetime
import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.abbreviations.compounds import protect, reveal
from ingest.extract.abbreviations.sectors import sector_names
from ingest.extract.abbreviations.table import field
from ingest.extract.bodies.belonging import settle
from ingest.extract.bodies.bracketed_offices import PARENT, PART, bracketless, in_brackets
from ingest.extract.bodies.colons import each_member, folded_fields, lines_in, with_colon
from ingest.extract.bodies.counted_parts import uncounted
from ingest.extract.bodies.distribution import UNIT_END, Piece, own_posts, share_head, share_unit
from ingest.extract.bodies.families import by_family
from ingest.extract.bodies.joint_offices import offices_apart
from ingest.extract.bodies.named_units import each_province, each_unit
from ingest.extract.bodies.offices import OF_PARENT, division, heads_office, is_office_code, said_of
from ingest.extract.bodies.places_in_row import each_place
from ingest.extract.bodies.plain import plain
from ingest.extract.bodies.shared_heads import boards_in_brackets
from ingest.extract.bodies.shared_posts import each_with_post
from ingest.extract.names.grammar import POST_OF, capitalised, is_post
from ingest.extract.names.groups import LISTED
from ingest.extract.names.media import media
from ingest.extract.names.starts import STARTS
from ingest.extract.units import TYPES
from ontology.folding import fold

_OF_BODY: Final = re.compile(r"\b(?:trực thuộc|thuộc|của)\s+(?P<body>[A-ZĐ]\w+(?:\s+[^\s,;:]+){2,7})$")
"""Whose a group is, in words that lack the place: "công đoàn cơ sở trực thuộc Công đoàn ngành Giáo dục"."""
_BARE_LIST: Final = re.compile(
    r"\A(?P<noun>Bộ|Sở|Ban|Phòng|Ngành|Cơ quan|Khoa)"
    r"(?=,\s+(?:bộ|sở|ban|phòng|ngành|cơ quan|đoàn thể|đơn vị|khoa|trung tâm)\b)"
)
"""A list of nouns that lacks its "các": "Bộ, cơ quan ngang bộ", "Sở, ban, ngành tỉnh"."""
_TWO_BODIES: Final = re.compile(  # an office may be of both
    r"(?<!Văn phòng )(?<!Quốc hội, )(?<!Quốc hội và )(Hội đồng nhân dân) và (?=Ủy ban nhân dân)"
)
_EACH_OF: Final = re.compile(
    r"(?P<post>.+?\s)??(?:[Cc]ác |(?=Đồn |Hạt |Bảo hiểm xã hội (?:cơ sở|huyện|các)|Kho bạc Nhà nước (?:huyện|khu)"
    r"|(?:Chi cục|Trung tâm|Bệnh viện|Trường|Trạm|Công ty|Chi nhánh|Tổ|Hội|Hiệp hội|Viện|Xí nghiệp|Phân xưởng|Ngân hàng"
    r"|Điện lực|Công đoàn|Ban Quản lý|Khoa|Cảng vụ(?: Hàng hải)?|Phòng giao dịch|Nhà máy)$))"
    r"(?P<kind>(?i:trường|trung tâm|bệnh viện|học viện|công ty|chi nhánh|trạm|chi cục|tổ|hội|hiệp hội|viện|xí nghiệp"
    r"|phân xưởng|khoa|bộ môn|bảo hiểm|kho bạc|điện lực|công đoàn|ban quản lý|ngân hàng|nhà máy|đồn|hạt|cảng vụ"
    r"|phòng giao dịch)\b[^,:]*)"
)
_LIST: Final = re.compile(rf"\b(?:các\s+)?(?i:{LISTED})\b(?=.*)")
_SCHOOL: Final = (  # "tiểu học và trung học cơ sở" is a kind of its own too
    r"(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông[\w ]*|trung cấp chuyên nghiệp"
    r"|trung cấp|cao đẳng|đại học|trung học)"
)
_KINDS: Final = re.compile(  # one group: "các trường mầm non, tiểu học", "… thuộc đại học, trường đại học"
    rf"\b[Tt]rường {_SCHOOL}(?:(?:,\s*|\s+và\s+)(?:trường )?{_SCHOOL})+"
    r"|\bthuộc (?-i:[a-zđ])[\w ]*(?:,\s+(?!các\b)(?-i:[a-zđ])[\w ]*)+$"
    r"|\bthuộc (?P<parent>Bộ|Sở|Cục) [\w ]+(?:, (?P=parent) [\w ]+)+$"
    r"|^Các (?:đảng ủy|đảng bộ|chi bộ|chi ủy)(?:, (?:đảng ủy|đảng bộ|chi bộ|chi ủy))+ trực thuộc\b"
    r"|\bcơ quan (?:thông tấn, )?báo(?: chí)?, đài\b"
    r"|\bcác (?:(?:cơ quan|đơn vị|tổ chức|địa phương|doanh nghiệp|đoàn thể|tập thể|hộ gia đình)(?:, | và ))+"
    r"(?:các )?cá nhân\b"
    r"|^các văn phòng tỉnh ủy, thành ủy\b"
    r"|\bcác cơ quan, (?:đơn vị, )?tổ chức(?=(?: có)? liên quan| trong)"
    r"|(?<=\w )các [^,;]+? và (?:các )?đơn vị trực thuộc$",
    re.IGNORECASE,
)
_BELOW: Final = re.compile(  # are many
    r"(?<=\w )(?<!ác )(?<!\d )((?:đảng ủy|chi bộ|công đoàn cơ sở|cơ sở đoàn) trực thuộc\b)"
)
_SLASH: Final = re.compile(r"\s*(?<!HIV)(?<!da cam)/(?!AIDS)\s*")
_HYPHEN: Final = re.compile(
    r"\s+[-–]\s+(?=(?:Thường trực|Ủy ban|Hội đồng|Bộ|Sở|Văn phòng|Tỉnh|Huyện|Trạm|Phòng (?!Chính)|Công an|Hạt"
    r"|các\b|Các\b))"
    r"|(?<=[^\W\d_])\s*[-–]\s*(?=(?:Hội (?:Liên hiệp|Nông|Cựu|Người|Chữ|Khuyến)|Đoàn Thanh niên|Liên đoàn Lao động"
    r"|Kho bạc Nhà nước|Thuế (?:tỉnh|thành phố)|Mặt trận Tổ quốc|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn)\b)"
)
_BREAK: Final = re.compile(r"(\s*;\s*|\s*,\s*(?:và\s+)?|\s+(?:và|cùng)\s+)")
_OFFICE_CODE: Final = re.compile(r"[A-ZĐ]{2,9}")
_BOARD_END: Final = re.compile(r"(?:Thường trực|Ban Thường vụ|Văn phòng|Lãnh đạo|Ban [Cc]án sự [Đđ]ảng|Đảng đoàn)$")
_MEDIUM_HEAD: Final = re.compile(r"(?:(?:Cổng|Trang) [Tt]hông tin điện tử|Website|Lãnh đạo)")
_FIELD_LIST: Final = re.compile(
    r"(?:(?P<others>.+),\s*)?(?:(?P<post>[^,]+?)\s+(?=các\s))?(?:[Cc]ác\s+)?(?P<kind>(?i:bộ|sở|vụ|cục|ban|phòng))"
    r"(?: chuyên môn| nghiệp vụ)?(?: (?:trực )?thuộc [^:,]+)?$"
)
_FORCE: Final = re.compile(r"(?:Sở|Phòng) Công an\b")
"""A ministry's field that departments of units are not named after."""
_GROUPS: Final = re.compile(r"(?:[Cc]ác )?Tập đoàn(?:, (?:TCT|[Tt]ổng [Cc]ông ty))?")
_POST_BEFORE: Final = re.compile(
    r"(?P<post>Thủ trưởng|Giám đốc|Lãnh đạo|Tổng [Gg]iám đốc|Người đứng đầu|Chủ tịch|Bí thư|Trưởng)"
    r"(?: (?:các|của các) (?:cơ quan|đơn vị|cơ quan, đơn vị|tổ chức|sở, ban, ngành))?"
)
_SEVERAL_KINDS: Final = re.compile(
    r"(?:[Cc]ác\s+)?(?P<kind>(?i:bộ|sở|vụ|ban|phòng))"
    r"(?:\s*[,/]\s*(?:[Cc]ơ quan(?: TW)?|[Nn]gành|[Đđ]ơn vị|TT|[Cc]ục|Viện|Trung tâm))+"
)
_PARTS_LIST: Final = re.compile(
    r"(.*?,?)\s*([Cc]ác (?i:vụ|phòng|cục|ban)(?:\s*[,/]\s*(?i:cục|đơn vị|TT|trung tâm))*\s*:.*)$"
)
_UNREAD: Final = re.compile(r"[A-ZĐ]\d{0,2}(?:,\s*(?:[A-ZĐ]\d{0,2}|CB|TH))*")
"""Offices by numbers or letters that nobody but the issuer reads: the body before the colon is named by them."""
_ITS: Final = re.compile(r"(?<=\bthuộc )(?:TT|Trung tâm|Văn phòng|Sở|Bộ|Cục)(?=$|[,;])")
_OF_KIND: Final = re.compile(r"(\b(?:trực thuộc|thuộc|trong|của))\s+(sở|bộ|ban|trường|viện|cục)$", re.IGNORECASE)
_OFFICE_AGAIN: Final = re.compile(r"(?:\A|(?<=, ))(?:Phòng|Khoa) ")
_INDIVIDUAL: Final = re.compile(r"(?:các\s+)?(?:ông|bà|cá nhân)\b", re.IGNORECASE)

_BOARDS_AND_OFFICE: Final = re.compile(
    r"(?P<boards>[Cc]ác [Bb]an)(?:,| và) Văn phòng "
    r"(?P<whose>(?:Tỉnh|Thành|Huyện) (?:đoàn|ủy)|Liên đoàn Lao động [\w ]+|Hội [A-ZĐ][\w ]+"
    r"|(?:[Cc]ơ quan )?Ủy ban Mặt trận [\w ]+)$"
)
_SEATED: Final = re.compile(
    rf"(?P<what>.+?)\s+(?P<of>(?:Trung ương|{TYPES})(?:(?:\s*,\s*|\s+và\s+)(?:Trung ương|{TYPES}))+)"
    r"\s+(?P<where>đóng\s.+)"
)


def separate(words: str, owner: str | None = None, day: datetime.date | None = None) -> list[str]:
    """The phrases of a line that is written out; each names one body or one group.

    >>> separate("Các sở, ban, ngành, đoàn thể, doanh nghiệp Tỉnh")
    ['Các sở, ban, ngành Tỉnh', 'Các đoàn thể Tỉnh', 'Các doanh nghiệp Tỉnh']
    """
    seated = _SEATED.fullmatch(words)
    if seated:
        return [f"{seated['what']} {of} {seated['where']}" for of in re.split(r"\s*,\s*|\s+và\s+", seated["of"])]
    words = media(in_brackets(boards_in_brackets(uncounted(words))), day)
    words = with_colon(plain(_BARE_LIST.sub(lambda found: f"Các {found['noun'].lower()}", bracketless(words))))
    words = offices_apart(words, day)
    words = _TWO_BODIES.sub(r"\1, ", words)
    words = _BOARDS_AND_OFFICE.sub(r"\g<boards> \g<whose>, Văn phòng \g<whose>", words)
    if named := each_province(words, day):
        return named
    if of := OF_PARENT.fullmatch(protect(words) if " - " in words else words):
        parent = reveal(of["parent"])
        parts = sector_names(of["parts"], parent)
        return [said_of(each, parent) for each in separate(parts, parent, day)]
    if lines := lines_in(words):
        return [phrase for line in lines for phrase in separate(line, owner, day)]
    words = _BELOW.sub(r"các \1", _ours(words, owner))
    words = each_with_post(each_place(each_unit(words)))
    before, colon, after = words.partition(":")
    if colon and after.strip():
        return _under(before.strip(), after.strip(), owner)
    pieces = [piece for piece in _pieces(words, owner) if not _INDIVIDUAL.match(piece.words)]
    pieces = _attach(by_family(pieces))
    pieces = own_posts(pieces, owner)
    return settle([reveal(piece.words) for piece in share_unit(share_head(pieces))], owner)


def _ours(words: str, owner: str | None) -> str:
    """A bare "thuộc Sở" at the end is the issuer's own."""

    def own(found: re.Match[str]) -> str:
        mine = owner and owner.lower().startswith(f"{found[2].lower()} ")
        return f"{found[1]} {owner}" if mine else found[0]

    if (tail := _OF_BODY.search(words)) and owner and owner.startswith(f"{tail['body']} "):
        words = f"{words[: tail.start('body')]}{owner}"
    if words.endswith(" Văn phòng") and owner and owner.startswith("Ủy ban nhân dân "):
        words = re.sub(r"(\b(?:trực thuộc|thuộc|của))\s+Văn phòng$", rf"\1 Văn phòng {owner}", words)
    return _OF_KIND.sub(own, words)


def _under(before: str, after: str, owner: str | None) -> list[str]:
    """What a colon puts under one word: fields of ministries, bodies with one head, or offices of one body."""
    if headed := _headed(before, after, owner):
        return headed
    kind = _FIELD_LIST.fullmatch(before)
    if before.lower() in ("khoa", "các khoa"):
        after = _OFFICE_AGAIN.sub("", after)
    if kind:
        after = re.sub(r"(?<=, )Bộ (?!Chỉ huy|Tư lệnh)", "", after) if kind["kind"].lower() == "bộ" else after
        names, rest = _field_names(after, offices=kind["kind"].lower() in {"vụ", "cục", "phòng"})
        head = f"{kind['post'] or ''} {kind['kind'].capitalize()}".strip()
        others = separate(kind["others"], owner) if kind["others"] else []
        named = settle([name if _FORCE.match(f"{head} {name}") else f"{head} {name}" for name in names], owner)
        return [*others, *named, *(separate(rest, owner) if rest else [])]
    if (each := _EACH_OF.fullmatch(before)) and not (STARTS.match(after) or POST_OF.match(f"{after} x")):
        head = f"{each['post'] or ''}{each['kind'] if each['post'] else capitalised(each['kind'])}"
        head = re.sub(r"\bcác (?:huyện|xã)$", "", head).strip()
        named = _each_of(head, re.split(r",\s*|\s+và\s+", after))
        return settle(named, owner) if head in ("Khoa", "Phòng", "Tổ") else named
    parts = _PARTS_LIST.search(after) if ":" in after else None
    if parts:
        offices = parts[1].strip(" ,")
        first = separate(f"{before}: {offices}", owner) if offices else []
        return [*first, *(said_of(each, before) for each in separate(parts[2], before))]
    if _UNREAD.fullmatch(after) and not any(map(field, re.split(r",\s*", after))):
        return separate(before, owner)
    after = _ITS.sub(lambda its: before if before.startswith(its[0].replace("TT", "Trung tâm")) else its[0], after)
    many = before.startswith(("Các ", "các ", "Tổ chức "))
    return [each if many else said_of(each, before) for each in separate(after, owner if many else before)]


def _each_division(names: str) -> list[str]:
    """Divisions of which some bear their head word again: "Phòng Đào tạo, Tài chính - Kế toán"."""
    each = [reveal(name).strip() for name in _BREAK.split(protect(names))[::2]]
    return [name if STARTS.match(name) and not field(name) else f"Phòng {name}" for name in filter(None, each)]


def _each_of(head: str, names: Sequence[str]) -> list[str]:
    """Each of the bodies of one kind, by its field or name, with the unit that the last one says."""
    parts = [name.strip().partition(" ") for name in names if name.strip()]
    named = [f"{head} {field(first) or first} {rest}".strip() for first, _, rest in parts]
    unit = UNIT_END.search(named[-1]) if named else None
    tail = unit[0] if unit and not unit["where"] else ""
    return [each if UNIT_END.search(each) else f"{each}{tail}" for each in named]


def _headed(before: str, after: str, owner: str | None) -> list[str]:
    """What a colon puts under one word for all: a kind of bodies, a post, a board; empty for another word."""
    if several := _SEVERAL_KINDS.fullmatch(before):
        return _of_kinds(several["kind"].capitalize(), after, owner)
    if post := _POST_BEFORE.fullmatch(before):
        return [each if POST_OF.match(each) else f"{post['post']} {each}" for each in separate(after, owner)]
    if before.lower() == "các phòng" and "Phòng " in after:
        return settle(_each_division(after), owner)
    if _GROUPS.fullmatch(before):
        return [
            each if re.match(r"(?i:tập đoàn|tổng công ty|công ty)\b", each) else f"Tập đoàn {each}"
            for each in re.split(r",\s*", after)
        ]
    if _BOARD_END.search(before) or _MEDIUM_HEAD.fullmatch(before):
        return [each if each.startswith(before) else f"{before} {each}" for each in separate(after, owner)]
    return each_member(before, separate(after, owner))


def _of_kinds(kind: str, after: str, owner: str | None) -> list[str]:
    """Bodies of one kind by their fields, with others among them: "Các Bộ, cơ quan: Tài chính, Ngân hàng Nhà nước"."""
    names = [reveal(part).strip() for part in _BREAK.split(protect(after))[::2]]
    out: list[str] = []
    for name in filter(None, names):
        known = fold(name) in folded_fields() and not name.startswith("TT")
        head = "Cục" if kind == "Vụ" and name.startswith("Kiểm soát") else kind
        out += settle([f"{head} {name}"], owner) if known else separate(name, owner)
    return out


def _field_names(text: str, *, offices: bool = False) -> tuple[list[str], str]:
    """The fields of a list ("Y tế, Tài chính tỉnh") with the unit said once at its end, and what follows them."""
    unit = UNIT_END.search(text)
    parts = _BREAK.split(protect(text))
    names: list[str] = []
    for order, part in enumerate(parts[::2]):
        name = reveal(part)
        bare = name.removesuffix(unit[0]) if unit else name
        code = offices and _OFFICE_CODE.fullmatch(bare)
        if not code and fold(bare) not in folded_fields() and (STARTS.match(name) or POST_OF.match(name + " x")):
            return names, reveal("".join(parts[2 * order :]))
        if name:
            names.append(bare.removeprefix("V."))
    tail = unit[0] if unit and not unit["where"] else ""
    return [f"{name}{tail}" for name in names], ""


def _pieces(words: str, owner: str | None = None) -> list[Piece]:
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
    return [Piece(words) for words in _glued(_BREAK.split(text), owner)]


def _glued(parts: Sequence[str], owner: str | None) -> list[str]:
    """Pieces and the breaks between them; one that begins like no body belongs to the name before it."""
    out: list[str] = []
    office = (owner or "").startswith("Văn phòng ")
    for mark, piece in zip(("", *parts[1::2]), parts[::2], strict=True):
        office = office or heads_office(piece)
        if is_office_code(piece) and (office or (out and is_office_code(out[-1]))):
            out.append(division(piece, owner) if office else piece)
        elif out and piece and (field(piece) or not (STARTS.match(piece) or POST_OF.match(piece + " x"))):
            out[-1] += mark + piece
        elif piece.strip():
            out.append(piece.strip())
    return out


def _attach(pieces: Sequence[Piece]) -> list[Piece]:
    """A part followed by its parent is one body: "Vụ II, Ban Thi đua - Khen thưởng Trung ương"."""
    apart = len(pieces) != 2 or pieces[1].listed or (pieces[0].words[:3] == "Cục" and pieces[1].words[:3] == "Ban")
    if not apart and PART.match(pieces[0].words) and PARENT.match(pieces[1].words):
        return [Piece(f"{pieces[0].words}\x01 {pieces[1].words}")]
    return list(pieces)
