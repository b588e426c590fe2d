"""Nhiều cơ quan trên một dòng: a line of recipients, written out, taken apart into one phrase per body or group.

What a line says once for several bodies is said again for each: the body after posts ("CT, các PCT/UBND Tỉnh"), the
head word ("TT Đảng ủy, HĐND"), the unit at the end ("Các sở, ban, ngành, đoàn thể tỉnh"), the body before a colon.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.extract.expansion import UPPER, field, protect, reveal
from ingest.extract.groups import LISTED
from ingest.extract.names import POST_OF, is_post
from ingest.extract.units import PLACE, TYPES

_LIST: Final = re.compile(rf"\b(?:các\s+)?(?i:{LISTED})\b(?=.*)")
_SLASH: Final = re.compile(r"\s*/\s*")
_HYPHEN: Final = re.compile(r"\s+[-–]\s+(?=(?:Thường trực|Ủy ban|Hội đồng|Bộ|Sở|Văn phòng|Tỉnh|Huyện|các\b|Các\b))")
_BREAK: Final = re.compile(r"(\s*;\s*|\s*,\s*(?:và\s+)?|\s+(?:và|cùng)\s+)")
STARTS: Final = re.compile(
    r"(?i:các|từng|mỗi|toàn thể|bộ|sở|ban|ngành|phòng|vụ|cục|viện|tổng|chi cục|cơ quan|đơn vị|đoàn|hội|tổ chức"
    r"|địa phương|doanh nghiệp|hợp tác xã|trường|trung tâm|thôn|ấp|khóm|khu phố|tỉnh|thành|huyện|quận|thị"
    r"|xã|phường|đảng|chi bộ|cấp ủy|ủy ban|thường trực|lãnh đạo|văn phòng|văn thư|công|báo|đài|cổng|trang|website|web"
    r"|liên đoàn|mặt trận|tòa án|kho bạc|bảo hiểm|ngân hàng|thanh tra|kiểm toán|chính phủ|quốc hội|học viện|đại học"
    r"|quỹ|tập đoàn|cụm|khối|khoa|tổ|ông|bà|cá nhân)\b|[A-ZĐ]{2,}"
)
_BOARD_END: Final = re.compile(r"(?:Thường trực|Ban Thường vụ|Văn phòng|Lãnh đạo)$")
_FIELD_LIST: Final = re.compile(
    r"(?:(?P<others>.+),\s*)?(?:(?P<post>[^,]+?)\s+(?=các\s))?(?:[Cc]ác\s+)?(?P<kind>(?i:bộ|sở|vụ|cục|ban|phòng))$"
)
_PARTS_LIST: Final = re.compile(r"(.*?,?)\s*([Cc]ác (?i:vụ|phòng|cục|ban)\s*:.*)$")
_INDIVIDUAL: Final = re.compile(r"(?:các\s+)?(?:ông|bà|cá nhân)\b", re.IGNORECASE)
_PARENT: Final = re.compile(r"(?:Bộ|Sở|Ban|Văn phòng|Ủy ban|Tổng cục|Trường)\b")
_PART: Final = re.compile(r"(?:Vụ|Cục|Phòng|Chi cục|Khoa)\s+\S")
_STANDING: Final = re.compile(r"(?P<head>Thường trực|Ban Thường vụ)(?:\s+(?P<rest>.+))?")
_HAS_STANDING: Final = re.compile(r"(?:Hội đồng nhân dân|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy)\b")
_ITSELF: Final = re.compile(r"(?:(?:Phó|phó) )?(?:Sở|Bộ|Văn phòng|Trường|Ban|Viện|Cục|Huyện|Tỉnh|Ủy ban nhân dân)$")

_UNIT_END: Final = re.compile(
    rf"\s+(?P<unit>(?:(?:các\s+)(?i:{LISTED})(?:\s+trực thuộc Trung ương)?|(?i:{TYPES})(?:\s+{PLACE})?))"
    r"(?P<where>\s+(?:trực )?thuộc\s.*)?$"
)
_TAKES_UNIT: Final = re.compile(
    r"(?:[Cc]ác )?(?:(?:sở|ban|phòng|ngành|đoàn thể|hội|tổ chức|doanh nghiệp|đơn vị|cơ quan|hợp tác xã|trường)\b"
    r"|(?:Thường trực )?(?:Hội đồng nhân dân|Ủy ban nhân dân|Ủy ban Mặt trận|Mặt trận|Liên đoàn Lao động)"
    r"|Ban Chỉ huy|Công an|Kho bạc|Hội |Đoàn |Sở |Phòng |Tòa án nhân dân|Viện kiểm sát|Bảo hiểm|Cục |Đài |Cổng |Trang "
    r"|Hội đồng Thi đua)"
)
_SAID: Final = re.compile(r"\s(?:trực thuộc|của|thuộc|liên quan)\b|\bđóng\b|\bTrung ương\b|\s[A-ZĐ]{2,4}$|ủy\b|^Báo\b")
"""Words that say themselves where a body belongs."""
_FAMILIES: Final = (
    re.compile(
        r"(?:bộ|sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|vụ|cục|tổng cục|chi cục|viện|khoa)\b", re.IGNORECASE
    ),
    re.compile(r"(?:hội|đoàn thể)\b"),
    re.compile(r"(?:tỉnh|thành|huyện|quận|thị|đảng) ủy\b"),
    re.compile(r"(?:thôn|ấp|khóm|khu phố|tổ dân phố|buôn|bản|làng)\b"),
    re.compile(r"(?:doanh nghiệp|hợp tác xã)\b"),
    re.compile(r"(?:cụm|khối)(?: thi đua)?\b", re.IGNORECASE),
)
_RUNS_ON: Final = re.compile(r"(?:đơn vị|cơ quan) trực thuộc$|cơ quan (?:ngang bộ|thuộc Chính phủ)", re.IGNORECASE)
"""Nouns that end a list of the same family even after "các" of their own."""
_ANNOUNCES: Final = re.compile(r"\bcác\s+(?:cơ quan|đơn vị|địa phương|đoàn thể|\w+)$")
_MEDIUM: Final = re.compile(r"Cổng|Trang|Website|Báo|Đài|Trung tâm")
_MINISTER: Final = re.compile(r"Bộ trưởng|Thứ trưởng")
_OF_MINISTER: Final = re.compile(r"Bộ\s|Văn phòng (?:Chính phủ|Bộ)")
_AIDE: Final = re.compile(r"Trợ lý|Thư ký|Người phát ngôn")
_PERSON: Final = re.compile(
    r"\s+(?:ông|bà)?\s*(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Cao"
    r"|Lương|Hà|Tô|Thái|Châu|Tạ|Phùng|Tống|Lâm|Trương|Đoàn|Vương|Quách|Triệu|Nông|Hứa|Kim|Thạch|Tăng|Lưu|Chu|Giàng|Lò|Vi|Hầu)"
    rf"(?:\s+[{UPPER}][^\W{UPPER}]+){{1,3}}$"
)
_SEATED: Final = re.compile(
    rf"(?P<what>.+?)\s+(?P<of>(?:Trung ương|{TYPES})(?:(?:\s*,\s*|\s+và\s+)(?:Trung ương|{TYPES}))+)"
    r"\s+(?P<where>đóng\s.+)"
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One phrase of a line; `listed` when it goes on a list of "các …"."""

    words: str
    listed: bool = False


def separate(words: str, owner: str | None = None) -> list[str]:
    """The phrases of a line that is written out; each names one body or one group.

    >>> separate("Các sở, ban, ngành, tổ chức chính trị - xã hội, doanh nghiệp Tỉnh")
    ['Các sở, ban, ngành Tỉnh', 'Các tổ chức chính trị - xã hội Tỉnh', 'Các doanh nghiệp Tỉnh']
    """
    seated = _SEATED.fullmatch(words)
    if seated:
        return [f"{seated['what']} {of} {seated['where']}" for of in re.split(r"\s*,\s*|\s+và\s+", seated["of"])]
    words = re.sub(r"\bđồng chí\s+(?=[A-ZĐ])", "", _bracketless(words))
    if ":" in words and ";" in words:
        return [phrase for part in words.split(";") if part.strip() for phrase in separate(part.strip(), owner)]
    words = _ours(words, owner)
    before, colon, after = words.partition(":")
    if colon and after.strip():
        return _under(before.strip(), after.strip(), owner)
    pieces = [piece for piece in _pieces(words) if not _INDIVIDUAL.match(piece.words)]
    pieces = _attach(_listed(pieces))
    pieces = _owned(pieces, owner)
    return [reveal(piece.words) for piece in _units(_standing(pieces))]


def _ours(words: str, owner: str | None) -> str:
    """A bare "thuộc Sở" at the end is the issuer's own."""

    def own(found: re.Match[str]) -> str:
        mine = owner and owner.lower().startswith(f"{found[2].lower()} ")
        return f"{found[1]} {owner}" if mine else found[0]

    return re.sub(r"(\b(?:trực thuộc|thuộc|trong|của))\s+(sở|bộ|ban|trường|viện|cục)$", own, words, flags=re.IGNORECASE)


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
        unit = _UNIT_END.search(after)
        fields = _BREAK.split(protect(after[: unit.start()] if unit else after))[::2]
        tail = " " + unit["unit"] if unit else ""
        head = f"{kind['post'] or ''} {kind['kind'].capitalize()}".strip()
        others = separate(kind["others"], owner) if kind["others"] else []
        return [*others, *(f"{head} {reveal(each)}{tail}" for each in fields if each)]
    if _BOARD_END.search(before):
        return [f"{before} {each}" for each in separate(after, owner)]
    parts = _PARTS_LIST.search(after)
    if parts:
        offices = parts[1].strip(" ,")
        first = separate(f"{before}: {offices}", owner) if offices else []
        return [*first, *(f"{each}, {before}" for each in separate(parts[2], owner))]
    return [_inside(each, before) for each in separate(after, before)]


def _inside(phrase: str, body: str) -> str:
    """An office of a body named before the colon, unless it says itself whose it is."""
    if body in phrase or not re.match(r"(?:[Cc]ác )?(?:Vụ|Cục|Phòng|đơn vị|vụ|cục|phòng)\b", phrase):
        return phrase
    return (
        re.sub(r"\s+trực thuộc$", "", phrase) + f" trực thuộc {body}"
        if phrase[:3].lower() == "các"
        else f"{phrase}, {body}"
    )


def _pieces(words: str) -> list[_Piece]:
    """The line cut at its commas, "và", slashes and hyphens, but not inside names or lists of units."""
    text = protect(words)
    text = _LIST.sub(lambda found: re.sub(r"\s*[,/]\s*", "\x01 ", found[0]).replace(" và ", "\x02"), text)
    text = _HYPHEN.sub(", ", text)
    parts = _SLASH.split(text)
    text = parts[0]
    for part in parts[1:]:
        last = re.split(r",\s*|\s+và\s+", text)[-1].strip()
        text += f" {part}" if is_post(last) or _BOARD_END.search(last) else f", {part}"
    return [_Piece(words) for words in _glued(_BREAK.split(text))]


def _glued(parts: Sequence[str]) -> list[str]:
    """Pieces and the breaks between them; one that begins like no body belongs to the name before it."""
    out: list[str] = []
    for mark, piece in zip(("", *parts[1::2]), parts[::2], strict=True):
        if out and piece and (field(piece) or not (STARTS.match(piece) or POST_OF.match(piece + " x"))):
            out[-1] += mark + piece
        elif piece.strip():
            out.append(piece.strip())
    return out


def _listed(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Nouns that go on a list ("Các sở, ban, ngành") back together by family; each family is one group."""
    out: list[_Piece] = []
    for piece in pieces:
        noun = re.sub(r"^[Cc]ác\s+", "", piece.words)
        plural = noun != piece.words
        previous = out[-1] if out and out[-1].listed else None
        if previous is None or not _small(noun):
            out.append(
                replace(piece, listed=bool(plural or _ANNOUNCES.search(piece.words) or _family(noun, lower=True)))
            )
            continue
        last = re.split(r"(?:,|\x01|\x02|\b[Cc]ác)\s*", previous.words)[-1]
        joins = not plural or _RUNS_ON.match(noun)
        if joins and _family(last) is not None and _family(last) is _family(noun) and not _closed(last):
            out[-1] = replace(previous, words=f"{previous.words}, {noun}")
            continue
        if not noun[:1].islower():
            out.append(replace(piece, listed=plural))
            continue
        head = re.match(r"(.*?\s)?[Cc]ác\s", previous.words)
        before = head[1] if head and head[1] and not plural else ""
        out.append(_Piece(f"{before}{'các' if before else 'Các'} {noun}", listed=True))
    return out


def _small(noun: str) -> bool:
    """Whether a noun is written as nouns are, or with a capital out of courtesy ("Các Vụ, Cục"), not as a name."""
    return noun[:1].islower() or (_family(noun) is not None and bool(re.match(rf"\w+(?:\s+[^\W{UPPER}]|$)", noun)))


def _family(noun: str, *, lower: bool = False) -> re.Pattern[str] | None:
    """The family of nouns that share a list; with `lower`, only for a noun written small."""
    if lower and not noun[:1].islower():
        return None
    return next((each for each in _FAMILIES if each.match(noun)), None)


def _closed(noun: str) -> bool:
    """Whether a noun already says whose it is, so that the list ends with it."""
    return bool(re.search(r"\s(?:trực thuộc|của)\s|\bđóng\b", noun))


def _attach(pieces: Sequence[_Piece]) -> list[_Piece]:
    """A part followed by its parent is one body: "Vụ III, Ban Thi đua - Khen thưởng Trung ương"."""
    if len(pieces) == 2 and _PART.match(pieces[0].words) and _PARENT.match(pieces[1].words) and not pieces[1].listed:
        return [_Piece(f"{pieces[0].words}\x01 {pieces[1].words}")]
    return list(pieces)


def _owned(pieces: Sequence[_Piece], owner: str | None) -> list[_Piece]:
    """Posts without a body take that of the next post that has one, else the issuer's; a holder's name is left out."""
    out: list[_Piece] = []
    body = owner
    for piece in reversed(pieces):
        words = reveal(piece.words)
        words = _PERSON.sub("", words) if POST_OF.match(words) else words
        found = POST_OF.fullmatch(words)
        if is_post(words):
            home = "Chính phủ" if "Phó Thủ tướng" in words else body
            if _MINISTER.search(words) and not _OF_MINISTER.match(home or ""):
                home = None
            words = _holding(words, home) if home else words
        elif found and found["inner"][:1].islower():
            body = owner
        elif found:
            mine = _ITSELF.fullmatch(found["inner"]) and owner and owner.startswith(found["inner"])
            whose = owner if mine and owner else found["inner"]
            words = _holding(found["outer"], whose)
            body = body if _AIDE.match(found["outer"]) or _MEDIUM.match(whose) else whose
        else:
            body = owner
        out.append(replace(piece, words=words))
    return out[::-1]


def _holding(post: str, body: str) -> str:
    """A post of a body; a word that both have is said once ("Chánh Văn phòng" of a Văn phòng)."""
    for shared in ("Văn phòng", "Ban"):
        if post.endswith(shared) and body.startswith(shared + " "):
            return f"{post}{body.removeprefix(shared)}"
    return f"{post} {body}"


def _standing(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The head word "Thường trực", said once, before bodies that have a standing board."""
    heads = [_STANDING.fullmatch(piece.words) for piece in pieces]
    if sum(head is not None for head in heads) != 1 or not heads[0]:
        return list(pieces)
    head = heads[0]
    out = [pieces[0]] if head["rest"] else []
    for piece in pieces[1:]:
        if out and not _HAS_STANDING.match(piece.words):
            return [*out, *pieces[pieces.index(piece) :]]
        out.append(_Piece(f"{head['head']} {piece.words}"))
    return out


def _units(pieces: Sequence[_Piece]) -> list[_Piece]:
    """A unit said once holds for the bodies before it that take one, and for the groups after it."""
    out = list(pieces)
    unit = ""
    for place in reversed(range(len(out))):
        found = _UNIT_END.search(out[place].words)
        if found:
            unit = found["unit"]
        elif unit.startswith("các") and out[place].listed:
            unit = ""
        elif unit and _TAKES_UNIT.match(out[place].words) and not _SAID.search(out[place].words):
            out[place] = replace(out[place], words=f"{out[place].words} {unit}")
        elif not _SAID.search(out[place].words):
            unit = ""
    for place in range(1, len(out)):
        before = _UNIT_END.search(out[place - 1].words)
        if (
            before
            and out[place].listed
            and not _UNIT_END.search(out[place].words)
            and not _SAID.search(out[place].words)
        ):
            single = re.fullmatch(rf"(?i:{TYPES})(?:\s+{PLACE})?", before["unit"])
            out[place] = replace(out[place], words=f"{out[place].words} {before['unit']}") if single else out[place]
    return out
