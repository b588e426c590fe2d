"""Nói một lần cho nhiều cơ quan: what a line of recipients says once, said again for each of its phrases.

The body after posts ("CT, các PCT/UBND Tỉnh"), the head word ("TT Đảng ủy, HĐND"), the unit at the end ("Các sở, ban,
ngành, đoàn thể tỉnh").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.extract.abbreviations.compounds import reveal
from ingest.extract.bodies.offices import office_of
from ingest.extract.bodies.own_boards import WITHIN
from ingest.extract.names.grammar import POST_OF, is_post
from ingest.extract.names.groups import EACH, LISTED
from ingest.extract.units import PLACE, TYPES
from ingest.letters import SURNAMES, UPPER
from ontology.places import gazetteer

_STANDING: Final = re.compile(r"(?P<head>Thường trực|Ban Thường vụ)(?:\s+(?P<rest>.+))?")
_HAS_STANDING: Final = re.compile(
    r"(?:Hội đồng nhân dân|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy)\b(?! (?:Mặt trận|Ủy ban|[Cc]ác|Khối)\b)"
)
_ITSELF: Final = re.compile(r"(?:(?:Phó|phó) )?(?:Sở|Bộ|Văn phòng|Trường|Ban|Viện|Cục|Huyện|Tỉnh|Ủy ban nhân dân)$")
UNIT_END: Final = re.compile(
    rf"\s+(?P<unit>(?:(?:các\s+(?i:{LISTED})|(?i:{EACH}(?:(?:\s*[,/]\s*|\s+và\s+){EACH})+))"
    rf"(?:\s+trực thuộc Trung ương)?|cấp (?:xã|phường|huyện)|(?i:{TYPES})(?:\s+{PLACE})?))"
    r"(?P<where>\s+(?:(?:trực )?thuộc|của|đóng|trong|có|biên giới|ven biển)\b.*)?$"
)
_MEDIA_OF: Final = re.compile(
    r"(?P<head>Website|Cổng [Tt]hông tin điện tử|Trang [Tt]hông tin điện tử) (?P<kind>Bộ|Sở)\s"
)
_TAKES_UNIT: Final = re.compile(
    r"(?:[Cc]ác )?(?:(?:sở|[Bb]an(?= Hội đồng)|ban|phòng|ngành|đoàn thể|hội|tổ chức|doanh nghiệp"
    r"|đơn vị|cơ quan|hợp tác xã|trường)\b"
    r"|(?:Thường trực )?(?:Hội đồng nhân dân|Ủy ban nhân dân|Ủy ban Mặt trận|Mặt trận|Liên đoàn Lao động)"
    r"|Ban (?:Liên lạc|Đại diện) |Ban Chỉ huy|Bộ đội Biên phòng|Công an|Kho bạc|Hội |Đoàn |Sở |Phòng "
    r"|Tòa án nhân dân|Viện kiểm sát|Bảo hiểm"
    r"|Cục (?:Thuế|Thống kê|Hải quan|Thi hành|Quản lý (?:thị|Thị)|Dự trữ)"
    r"|Đài |Hiệp hội |Liên hiệp (?:các )?|Liên minh |Cổng |Trang "
    r"|(?:Ngân hàng Chính sách xã hội|Agribank|VNPT|Viettel|MobiFone|Điện lực|Bưu điện|Viễn thông)$"
    r"|Văn phòng (?:Đoàn đại biểu|Hội đồng nhân dân|Ủy ban nhân dân)"
    r"|(?:Trung tâm (?:Y tế|Chính trị|[Dd]ịch vụ (?:[Nn]ông nghiệp|tổng hợp)|Phát triển quỹ đất"
    r"|Giáo dục nghề nghiệp - Giáo dục thường xuyên)|Bệnh viện [Đđ]a khoa|Hạt Kiểm lâm"
    r"|Chi cục (?:Thuế|Thi hành án dân sự|Thống kê)|Trạm Y tế)$"
    r"|Trung tâm Văn hóa|Bảo tàng|Thư viện|Nhà [Tt]hiếu nhi|Nhà hát"
    r"|Hội đồng Thi đua|(?:Tổ|Chi hội) Phụ nữ )"
)
_COMMITTEE: Final = re.compile(r"(?:Thường trực |Ban Thường vụ )?Đảng ủy")
_COMMUNE: Final = re.compile(r"(?:xã|phường|thị trấn|đặc khu)\b", re.IGNORECASE)
_FORCES_COMMITTEE: Final = re.compile(
    r"(?:Ban Thường vụ |Thường trực |Bí thư )?(?:Đảng ủy|Đảng bộ|Chi bộ) (?:Quân sự|Công an|Bộ đội Biên phòng)"
)
_MANY: Final = re.compile(r"các |cấp |.*(?:,|/| và )")
"""Units, not the one unit that a line ends in."""
_WHERE: Final = re.compile(r"\s+(?:trong khu vực|biên giới|ven biển)\b")
"""Which of many units are meant, for all bodies that have them."""
_BOARDS: Final = re.compile(r"[Cc]ác [Bb]an")
"""Of the body that the line goes on to name, not of its unit."""
SAID: Final = re.compile(
    r"\s(?:trực thuộc|của|thuộc|liên quan)\b|\bđóng\b|\bTrung ương\b|Việt Nam\b|^Phòng giao dịch\b"
    r"|\s[A-ZĐ]{2,4}$|ủy\b|^Báo\b|^Hội thánh\b|\bkhu vực [IVX\d]+$"
)
"""Words that say themselves where a body belongs."""
_MINISTER: Final = re.compile(r"Bộ trưởng|Thứ trưởng")
_OF_MINISTER: Final = re.compile(r"Bộ\s|Văn phòng (?:Chính phủ|Bộ)")
_MEDIUM: Final = re.compile(r"Cổng|Trang|Website|Báo|Đài|Trung tâm")
_ONES_OWN: Final = re.compile(r"(?:[Cc]ác )?(?:Trợ lý|Thư ký|Người phát ngôn|Trưởng|Thủ trưởng)", re.IGNORECASE)
"""Posts whose body says nothing of the posts before them."""
_HIGHEST: Final = re.compile(r"(?:Phó )?Thủ tướng Chính phủ|Tổng Bí thư|Chủ tịch nước|Thường trực Ban Bí thư")
_OFFICE_POST: Final = re.compile(r"(?:Văn phòng|Thanh tra)$")
_OFFICE: Final = re.compile(r"(?:các )?(?:Cục|Vụ|Sở|Phòng|Tổng cục|Chi cục)\s")
"""An office beside others is one of the issuer's ("Chánh Văn phòng, Cục trưởng Cục …"), not of the next."""
_DIVISIONS: Final = re.compile(r"[Cc]ác (?:phòng|đơn vị)\b")
"""Beside the head of an office they are its own."""
_OF_PARTY: Final = re.compile(r"(?:[Cc]ác )?(?:Phó )?Bí thư", re.IGNORECASE)
_OF_COMPANY: Final = re.compile(r"Chủ tịch Hội đồng (?:thành viên|quản trị)", re.IGNORECASE)
_COMPANY: Final = re.compile(
    r"(?:các )?(?:tập đoàn|tổng công ty|công ty|ngân hàng|quỹ tín dụng|hợp tác xã|doanh nghiệp)\b", re.IGNORECASE
)
_MANY_HOLD: Final = re.compile(r"(?:[Cc]ác )?(?:Lãnh đạo|Thủ trưởng|Thành viên|Đại biểu|Người)")
_AIDE_TO: Final = re.compile(
    r"(?:Phó )?(?:Chủ tịch|Bí thư|(?:Tổng )?Giám đốc|Viện trưởng|Hiệu trưởng)(?: Thường trực)?|Bộ trưởng|Thứ trưởng"
)
_AIDE: Final = re.compile(r"(?:[Cc]ác )?(?:Trợ lý|Thư ký)")
_DIRECTOR: Final = re.compile(r"(?:các )?(?:phó )?(?:(?:tổng )?giám đốc|hiệu trưởng)", re.IGNORECASE)
_UNION: Final = re.compile(r"Ban (?:Chấp hành|Thường vụ)|Công đoàn|Đoàn Thanh niên|Liên đoàn")
"""Bodies without directors."""
_MEMBERS_BOARD: Final = re.compile(
    r"(?:Ban (?:Thường vụ|Chấp hành)|Thường trực) (?=(?:Hội|Liên minh|Liên hiệp|Hiệp hội|Đảng (?:ủy|bộ)"
    r"|(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|[đĐ]oàn)|Đoàn|Công đoàn|Liên đoàn|Ủy ban Mặt trận)\b)"
)
"""A board whose members stand beside the chair of the whole."""
_MEMBERS: Final = re.compile(r"(?:các )?thành viên", re.IGNORECASE)
_HAS_MEMBERS: Final = re.compile(
    r"(?:.* )?(?:Ban Chỉ đạo|Hội đồng (?!nhân dân)|Tổ|Đoàn|Ban Tổ chức|Khối|Cụm|Chính phủ)\b"
)
_PERSON: Final = re.compile(
    rf"\s*(?:[-–/]\s*)?(?<![{UPPER}])(?:[{UPPER}]\.\s?){{1,3}}(?:[{UPPER}]\s)?[{UPPER}][^\W{UPPER}]+$"
    rf"|(?:\s*[-–/]\s*|\s+)(?:ông|bà)?\s*(?:{SURNAMES})"
    rf"(?:\s+[{UPPER}][^\W{UPPER}]+){{1,3}}$"
)

_NO_NAME: Final = (  # the first words of bodies, in capitals as names are
    r"(?:Ban|Hội|Sở|Văn|Đảng|Công|Liên|Mặt|Trung|Viện|Đài|Báo|Bộ|Cục|Vụ|Tổng|Chi|Phòng|Ủy|Đoàn|Huyện|Tỉnh|Thành|Quận"
    r"|Thị|Xã|Phường|Nhà|Học|Trường|Bệnh|Kho|Ngân|Quỹ|Tòa|Thanh|Kiểm|Chính|Quốc|Khối|Cụm|Tập|Tổ|Cơ|Đơn|Cổng|Website"
    r"|Tạp|Thuế|Bảo|Hợp|Đại|Hiệp|Thường|Trợ|Thủ|Phó)"
)
_FIELD_STAFF: Final = re.compile(r"(?:[Cc]ác )?[Cc]huyên viên (?:Tổng hợp|Văn xã|Nội chính|Kinh tế|Khoa giáo)\b")
"""Staff by their field; whose they are, these words do not say."""
_NAMED_POST: Final = re.compile(
    rf"(?P<post>.+?)\s*[-–.]?\s+(?!{_NO_NAME}\b)"
    rf"[{UPPER}][^\W{UPPER}]+(?:\s+[{UPPER}][^\W{UPPER}]+){{1,3}}"
)


_NAMED_AFTER: Final = (
    "mầm non",
    "mẫu giáo",
    "tiểu học",
    "trung học cơ sở",
    "phổ thông",
    "đa khoa",
    "Công ty",
    "Trường",
)
"""Behind these stands no person's name, whatever surname it begins with."""
_IN_UNIT: Final = re.compile(rf"{TYPES}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One phrase of a line; `listed` when it goes on a list of "các …"."""

    words: str
    listed: bool = False


def own_posts(pieces: Sequence[Piece], owner: str | None) -> list[Piece]:
    """Posts without a body take that of the next post that has one, else the issuer's; a holder's name is left out."""
    out: list[Piece] = []
    body = owner
    aided: str | None = None
    company: str | None = None
    for piece in reversed(pieces):
        words = reveal(piece.words)
        words = _holderless(words) if POST_OF.match(words) or _HIGHEST.match(words) else words
        found = POST_OF.fullmatch(words)
        if is_post(words):
            if _OFFICE_POST.search(words) and body and _OFFICE.match(body):
                body = owner
            home = aided if aided and _AIDE.match(words) else company if _OF_COMPANY.match(words) else None
            home = home or _home(words, owner if _DIRECTOR.match(words) and _UNION.match(body or "") else body)
            home = office_of(home) if home and home == owner and words.endswith("Văn phòng") else home
            words = _holding(words, home) if home else words
        elif found and found["inner"] == "Văn phòng" and not (owner or "").startswith("Văn phòng"):
            body = owner
        elif found and not _FIELD_STAFF.match(words):
            mine = _ITSELF.fullmatch(found["inner"]) and owner and owner.startswith(found["inner"])
            whose = owner if mine and owner else found["inner"]
            company = whose if _COMPANY.match(whose) else None
            aided = whose if _AIDE.match(found["outer"]) else None
            if _AIDE.match(found["outer"]) and _AIDE_TO.fullmatch(whose) and (home := _home(whose, body)):
                whose = _holding(whose, home.removeprefix("Văn phòng "))
            many = whose[:1].islower()
            words = words if many else _holding(found["outer"], whose)
            apart = many or _ONES_OWN.match(found["outer"]) or _MEDIUM.match(whose)
            body = owner if apart else _MEMBERS_BOARD.sub("", whose)
        else:
            body = owner
        out.append(replace(piece, words=words))
    return out[::-1]


def _home(post: str, body: str | None) -> str | None:
    """Whose a bare post is, beside posts of `body`; None when it cannot be of that."""
    if _MEMBERS.fullmatch(post) and not _HAS_MEMBERS.match(body or ""):
        return None
    home = "Chính phủ" if "Phó Thủ tướng" in post else body
    if _OF_PARTY.match(post) and (home or "").startswith("Ủy ban nhân dân"):
        return None  # a secretary is one of the committee of the Party
    if not _MINISTER.search(post):
        return home
    home = home.removeprefix("Văn phòng ") if home and home.startswith("Văn phòng Bộ ") else home
    return home if _OF_MINISTER.match(home or "") else None


def _holderless(words: str) -> str:
    """A post without the name of who holds it: a known surname, initials, or any name after a bare post."""
    named = _NAMED_POST.fullmatch(words)
    held = named and is_post(named["post"]) and not _MANY_HOLD.match(named["post"])
    post = named["post"] if named and held else _PERSON.sub("", words)
    unit = _IN_UNIT.search(post)
    placed = unit and gazetteer().find(words[unit.start() :]) and words != post
    return words if placed or post.endswith(_NAMED_AFTER) else post


def _holding(post: str, body: str) -> str:
    """A post of a body; a word that both have is said once ("Chánh Văn phòng" of a Văn phòng)."""
    if post.endswith("Ban") and not body.startswith("Ban ") and " Ban " in body:
        body = body[body.index(" Ban ") + 1 :]  # the board behind its office
    for shared in ("Văn phòng", "Ban", "Thanh tra"):
        if post.endswith(shared) and body.startswith(shared + " "):
            return f"{post}{body.removeprefix(shared)}"
    return f"{post} {body}"


def share_head(pieces: Sequence[Piece]) -> list[Piece]:
    """The head word "Thường trực", said once, before bodies that have a standing board; "Website" before its kind."""
    if len(pieces) > 1 and (media := _MEDIA_OF.match(pieces[0].words)):
        return [pieces[0], *(_headed(piece, media["head"], media["kind"]) for piece in pieces[1:])]
    heads = [_STANDING.fullmatch(piece.words) for piece in pieces]
    if sum(head is not None for head in heads) != 1 or not heads[0]:
        return list(pieces)
    head = heads[0]
    if not head["rest"] and (len(pieces) == 1 or not _HAS_STANDING.match(pieces[1].words)):
        return list(pieces)
    out = [pieces[0]] if head["rest"] else []
    for piece in pieces[1:]:
        if out and not _HAS_STANDING.match(piece.words):
            return [*out, *pieces[pieces.index(piece) :]]
        out.append(Piece(f"{head['head']} {piece.words}"))
    return out


def _headed(piece: Piece, head: str, kind: str) -> Piece:
    return replace(piece, words=f"{head} {piece.words}") if piece.words.startswith(f"{kind} ") else piece


def _takes(words: str, unit: str) -> bool:
    """Whether the unit said later in the line is also that of these words."""
    if words.startswith("Sở ") and not re.match(r"(?:các )?(?:tỉnh|thành phố)\b", unit, re.IGNORECASE):
        return False
    if words.startswith("Phòng ") and unit.lower().startswith("tỉnh"):  # a province's are of its departments
        return False
    if _FORCES_COMMITTEE.fullmatch(words) or (words == "Đồn Biên phòng" and unit.lower().startswith("đặc khu")):
        return True
    if _BOARDS.fullmatch(words):
        return False
    if _COMMITTEE.fullmatch(words):
        return bool(_COMMUNE.search(unit)) and bool(_MANY.match(unit) or _COMMUNE.match(unit))
    return _TAKES_UNIT.match(words) is not None and not SAID.search(words)


def _both_of(words: str, following: str, unit: str) -> bool:
    """Whether two associations of the country that stand side by side are those of one unit."""
    national = words.startswith("Hội ") and words.endswith(" Việt Nam")
    return national and following.startswith("Hội ") and following.endswith(f" Việt Nam {unit}")


def share_unit(pieces: Sequence[Piece]) -> list[Piece]:
    """A unit said once holds for the bodies before it that take one, and for the groups after it."""
    out = list(pieces)
    unit = ""
    for place in reversed(range(len(out))):
        found = UNIT_END.search(out[place].words)
        if found:
            ones_own = WITHIN.fullmatch(out[place].words) and not _FORCES_COMMITTEE.match(out[place].words)
            unit = "" if ones_own else found["unit"]
            unit += found["where"] or "" if _MANY.match(unit) and _WHERE.match(found["where"] or "") else ""
        elif _MANY.match(unit) and out[place].listed:
            unit = ""
        elif unit and (_takes(out[place].words, unit) or _both_of(out[place].words, out[place + 1].words, unit)):
            out[place] = replace(out[place], words=f"{out[place].words} {unit}")
        elif not SAID.search(out[place].words):
            unit = ""
    for place in range(1, len(out)):
        if _DIVISIONS.match(out[place].words) and any("Văn phòng" in piece.words for piece in out[:place]):
            continue
        before = UNIT_END.search(out[place - 1].words)
        if before and out[place].listed and not UNIT_END.search(out[place].words) and not SAID.search(out[place].words):
            single = re.fullmatch(rf"(?i:{TYPES})(?:\s+{PLACE})?", before["unit"])
            out[place] = replace(out[place], words=f"{out[place].words} {before['unit']}") if single else out[place]
    return out
