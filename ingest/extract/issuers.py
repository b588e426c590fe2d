"""Where the name of an issuing body ends: "của Ban Thường vụ Tỉnh ủy Khánh Hòa | về việc …".

A grammar of names, not a list of them: capitalised words, the lower-case words that stand inside names, unit words
with the name that follows them; a verb, a mark or the next document's type ends it.
"""

import re
from functools import cache
from typing import Final

from ingest.extract.office_names import office_end
from ingest.letters import SURNAMES, UPPER
from ingest.model import Span
from ontology.registry import document_types, ministries

UNIT_WORDS: Final = r"(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã|TP\.?|TX\.?|TT\.)"

_CAP: Final = rf"[{UPPER}][\w&.]*(?<!\.)"
_LOW: Final = rf"(?![{UPPER}])\w+"

_STOP: Final = re.compile(
    r"(?:về|của|các|quy định|hướng dẫn|phê duyệt|ban hành|phát động|triển khai|thực hiện|sửa|điều chỉnh|bổ sung"
    r"|xây dựng|ban bố|tổ chức|nêu|nếu|giao(?! thông)|thành lập|thành mức|kiện toàn|công nhận|công bố|đề nghị|báo cáo"
    r"|yêu cầu|thông báo|chỉ đạo|đã|sẽ|là|tại|theo|để|nhằm|trong|trên|từ|đến|gắn|kèm|cho|với|khi|do|bởi|bằng|tiếp tục"
    r"|ký (?:ban hành|ngày|các|Quyết|Chỉ|Kế|Công|Thông)"
    r"|vừa|đang|cũng|vẫn|chủ trì|tham mưu|tham gia|lấy|không|chưa|công khai|phân công|phân bổ|phân cấp|hỏi|giải trình"
    r"|giải đáp|bố trí|góp ý|trả lời|phúc đáp|chuyển|mời|tiếp thu|tiếp nhận"
    r"|tăng cường|đẩy mạnh|nâng cao|thi hành|quyết định|có|bãi bỏ|thay thế|kết luận|thống nhất|đồng ý|chấp thuận"
    r"|xem xét|cụ thể|sau|trước|gồm|như|năm|lần|đối|ngày|số|liên quan|nói|này|cùng|được|phát triển|mở rộng|đưa"
    r"|cải cách|giải quyết|chấn chỉnh|bảo vệ|bảo đảm|phòng,? chống|chuyển đổi|ứng phó|trình|tập trung|khóa|khoá"
    r"|tổng kết|sơ kết|lãnh đạo|thông qua|đôn đốc|hỗ trợ|rà soát|duy trì|củng cố|khắc phục|ngăn chặn|đấu tranh"
    r"|siết chặt|huy động|ra quân|mở|nhận|họp|giúp|nhắc nhở|quán triệt|phổ biến|ấn định|khởi động|đề ra"
    r"|hết|gửi|còn|xin|hiện|chính thức|vướng mắc|tuyên truyền|hưởng ứng|kỷ niệm|lấy ý kiến|đăng ký|nhiệm kỳ|và|v/v"
    r"|kính|trân trọng|cũ|thì|mà|nên)\b"
)
_STEERED: Final = (  # what national steering committees are for
    r"phát triển khoa học, công nghệ, đổi mới sáng tạo(?:,| và) chuyển đổi số"
    r"(?:(?:,| và) (?:cải cách hành chính|(?:thực hiện )?[Đđ]ề án 06))*|vận động hiến máu tình nguyện|"
    r"phòng,? chống tham nhũng(?:, lãng phí, tiêu cực"
    r"|, tiêu cực)?|[Dd]u lịch|hội nhập (?:kinh tế )?quốc tế|[Cc]huyển đổi số|[Nn]hân quyền|an toàn, an ninh mạng"
    r"|cải cách tư pháp|phòng,? chống thiên tai|phòng,? chống tội phạm|an sinh xã hội|giảm nghèo(?: bền vững)?"
    r"|tăng trưởng xanh|nhà ở và thị trường bất động sản|trợ giúp xã hội|đổi mới giáo dục và đào tạo|biên giới"
    r"|khắc phục hậu quả bom mìn[\w ]*|kinh tế tập thể, hợp tác xã|bảo vệ sức khỏe cán bộ"
)
_OF_UNITS: Final = (  # boards of units with a comma in their names
    r"(?:Ban [Cc]hỉ huy [Pp]hòng,? chống thiên tai(?:,? (?:và )?[Tt]ìm kiếm cứu nạn)?"
    r"|Ban [Cc]hỉ đạo (?:(?:thực hiện )?(?:[Pp]hong trào|[Cc]uộc vận động)(?: thi đua)?\s+[“\"][^”\"\n]{3,120}[”\"]"
    r"|(?:thực hiện )?[Cc]ác [Cc]hương trình mục tiêu quốc gia)"
    r"|Ban [Cc]hỉ huy [Pp]hòng thủ dân sự|Hội đồng [Pp]hối hợp (?:công tác )?[Pp]hổ biến,? giáo dục pháp luật)"
)
_COMPLETE: Final = re.compile(  # names that nothing can be added to
    r"(?:Bộ trưởng,? (?:[Cc]hủ nhiệm )?Văn phòng Chính phủ|Bộ trưởng, Chủ nhiệm (?:Ủy|Uỷ) ban Dân tộc"
    rf"|(?:Phó )?Thủ tướng(?=\s+(?:{SURNAMES})\s+[{UPPER}])"
    r"|(?:Phó )?Thủ tướng Chính phủ|Chính phủ|Quốc hội|[UỦ][ỷy] ban [Tt]hường vụ Quốc hội|Bộ Chính trị"
    r"|Ban Bí thư(?! Trung ương (?:Đoàn|Hội))(?: Trung ương(?: Đảng)?)?"
    r"|(?:Ban Chấp hành|BCH) Trung ương(?! (?:Đoàn|Hội|MTTQ|Mặt trận))"
    r"(?: [Đđ]ảng(?! (?:bộ|ủy|viên)\b)(?: [Cc]ộng sản Việt Nam)?)?"
    r"|(?:Tổ [Gg]iúp việc |Trưởng |Thường trực )?Ban [Cc]hỉ đạo (?:Trung ương|[Nn]hà nước|[Qq]uốc gia|Chính phủ) về "
    rf"(?:{_STEERED})"
    rf"|Ban [Cc]hỉ đạo (?:(?:[Qq]uốc gia|Trung ương) )?(?:{_STEERED})(?:\s+(?:tỉnh|thành phố)(?:\s+{_CAP}){{1,3}})?"
    r"|(?:(?:Phó )?(?:Chánh án|Viện trưởng) |(?:Hội đồng|Ủy ban) (?:[Tt]hẩm phán|[Kk]iểm sát) )?"
    r"(?:Tòa án|Toà án|Viện [Kk]iểm sát) nhân dân (?:tối cao|cấp cao"
    rf"(?: tại(?: (?:[Tt]hành phố|TP\.?))?(?: {_CAP}){{1,4}})?)|Kiểm toán [Nn]hà nước"
    rf"|{_OF_UNITS}(?:\s+quốc gia|\s+{UNIT_WORDS}(?:\s+{_CAP}){{0,3}})?"
    r"|Ủy ban [Qq]uốc gia (?:về (?:(?:[Nn]gười cao tuổi|[Tt]hanh niên)(?: Việt Nam)?|[Tt]rẻ em|[Cc]huyển đổi số)"
    r"|[Vv]ì sự tiến bộ (?:của )?[Pp]hụ nữ(?: Việt Nam)?)"
    r"|Trung ương(?=\s*,?\s*\(?[Kk]h[óo])"
    r"|(?:PHÓ )?THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|QUỐC HỘI|BỘ CHÍNH TRỊ|BAN BÍ THƯ)(?!\w)"
)
_TITLE_VERB: Final = re.compile(  # with which the title of a cited document begins, written with a capital
    r"\b(?:Ban hành|Quy định|Sửa đổi|Bổ sung|Thành lập|Phê duyệt|Cho phép|Công bố|Điều chỉnh|Bãi bỏ|Kiện toàn|Về việc"
    r"|Thực hiện|Triển khai|Về|V/v|Hết hiệu lực|Tách|Sáp nhập|Không)\b"
)
_SMALL: Final = re.compile(rf"(?:sở|bộ(?! Luật)|ủy ban nhân dân)\s+(?=[{UPPER}])")  # "của sở Y tế", no "sở hữu"
_NEAR: Final = 60  # code points with a unit's name and the first words behind it
_LONGEST: Final = 200  # code points of a name
_GROUND: Final = re.compile(r"(?:Căn cứ|Theo|Thực hiện|Triển khai|Tiếp tục|Xét|Tại)\b")  # opens a sentence, no body
_TOKEN: Final = re.compile(
    rf"(?P<unit>{UNIT_WORDS})(?=\s|[,;)]|\.(?![{UPPER}])|\Z)"
    rf"(?:[^\S\t]+(?P<name>(?!Kh(?:óa|oá)\s)(?:{_CAP}|(?<=[ ])\d{{1,2}})(?:[^\S\t]*(?:-\s*)?{_CAP})*))?"
    rf"|(?P<fixed>quốc gia\b|(?<=thi đua )số\s\d{{1,2}}\b(?!\s*[/-]))"
    rf"|(?P<cap>{_CAP})|(?P<low>hành án dân sự\b|hành chính công\b|ngành (?:giáo dục|y tế)\b|kiểm sát nhân dân\b"
    rf"|{_LOW})|(?P<dash>-)"
)
_AND: Final = re.compile(rf"(?:\s*,\s*{_CAP}(?:\s+{_LOW}){{0,3}}){{0,4}}\s+và\s+(?={_CAP})")
_HEAD: Final = re.compile(r"(?:Bộ|Sở|Phòng|Ban|Ủy ban|Hội|Tổng cục|Cục|Vụ|Uỷ ban|Tổng Liên|Trung tâm)\b")
_LONG_WINDED: Final = re.compile(  # names that run on in small letters
    r"(?:(?:Phó )?(?:Giám đốc|Cục trưởng|Viện trưởng)\s+)?"
    r"(?:Công ty|Tổng công ty|Chi nhánh|Cục|Chi cục|Trung tâm|Viện)\s"
)
_POST: Final = re.compile(
    r"(?:Phó )?(?:Tổng )?"
    r"(?:Giám đốc|Cục trưởng|Chi cục trưởng|Vụ trưởng|Chủ nhiệm|Trưởng|Bộ trưởng|Thứ trưởng|Chủ tịch)\s+"
)
_SMALL_OFFICE: Final = re.compile(r"(?:phòng|ban)\s")  # "Trưởng phòng Kinh tế và Hạ tầng"
_PLANNING: Final = re.compile(r"Kế hoạch(?!\s+(?:số|này|thực|triển|phát))")  # "Phòng Tài chính - Kế hoạch"
_NAMED_AFTER: Final = re.compile(r"(?:Luật|Kế hoạch)(?!\s+(?:số|này|thực|triển|phát|sửa)\b)")
_FIRST: Final = re.compile(  # of names that go on with what is a document elsewhere: "Công ty Luật A", "Vụ Kế hoạch"
    r"(?:Công ty(?:\s+(?:TNHH|MTV|[Cc]ổ phần|[Hh]ợp danh|[Tt]rách nhiệm hữu hạn|[Mm]ột thành viên))*|Văn phòng|Hãng"
    r"|(?:Trưởng |Chủ nhiệm )?Đoàn|Hội|Hiệp hội|(?:Trường )?Đại học|(?:Phó )?(?:Vụ|Cục|Viện) trưởng (?:Vụ|Cục|Viện)"
    r"|(?:Trường|Học viện|Khoa|Viện|Trung tâm|Tạp chí|Báo|Vụ|Phòng|Ban|Cục|Câu lạc bộ|Khối|Nhà xuất bản))\s+"
)
_OFFICE_OF_TWO: Final = re.compile(  # "Văn phòng HĐND và UBND huyện"
    r"(?:(?:Phó )?Chánh )?Văn phòng (?:Đoàn (?:ĐBQH|đại biểu Quốc hội)|HĐND|Hội đồng nhân dân"
    r"|Huyện ủy|Đảng ủy|Thành ủy)(?:(?:,| và)\s(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân)){1,2}(?!\w)"
)
_OF_MINISTRY: Final = re.compile(
    r"(?:Bộ trưởng|Thứ trưởng|Văn phòng|Thanh tra|Đảng ủy|Công đoàn)\s+(?=Bộ\s)"
    r"|(?:Phó )?(?:Giám đốc|Trưởng)\s+(?=Sở\s|[Pp]hòng\s)"
)
_TERM: Final = re.compile(
    r"\s*,?\s*\(?\s*[Kk]h(?:óa|oá)\s+(?P<roman>[IVXLC]+|\d{1,2})\b"
    r"(?:\s*,?\s*nhiệm kỳ\s+\d{4}\s*-\s*\d{4})?"
    r"(?:\s*,?\s*[Kk]ỳ họp\s+(?:lần\s+)?thứ\s+(?:\d+|\w+(?:\s+(?!về)\w+)?))?\s*\)?"
)


@cache
def _ministry() -> re.Pattern[str]:
    """The ministries and the departments of their fields, in whatever case.

    "Bộ Thông tin và truyền thông" does not end at its "và", "Sở Kế hoạch và Đầu tư" names no plan.
    """
    of_state = [ministry.label for ministry in ministries()]
    fields = [label.removeprefix("Bộ ") for label in of_state if label.startswith("Bộ ") and " và " in label]
    offices = [f"{office} {name}" for office in ("Sở", "Phòng") for name in fields]
    labels = sorted([*of_state, *offices], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, labels))})(?!\w)", re.IGNORECASE)


@cache
def _next_document() -> re.Pattern[str]:
    """A document type that opens the next item of a list (never part of a body's name)."""
    labels = sorted((kind.label for kind in document_types()), key=len, reverse=True)
    return re.compile(rf"(?:các\s+)?(?:{'|'.join(map(re.escape, labels))})\b(?!\s+(?:Đảng|của))")


def issuer_at(text: str, start: int) -> Span | None:
    """The body named from `start` on, None when no name begins there.

    >>> def names(text):
    ...     span = issuer_at(text, 0)
    ...     return span and span.of(text)
    >>> names("Ban Thường vụ Tỉnh ủy Khánh Hòa về tiếp tục đổi mới")
    'Ban Thường vụ Tỉnh ủy Khánh Hòa'
    >>> names("Bộ Nông nghiệp và Phát triển nông thôn về phát động")
    'Bộ Nông nghiệp và Phát triển nông thôn'
    >>> names("UBND tỉnh thực hiện Chỉ thị"), names("Hội đồng Thi đua - Khen thưởng tỉnh về việc")
    ('UBND tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh')
    >>> names("Bộ Văn hóa, Thể thao và Du lịch quy định")
    'Bộ Văn hóa, Thể thao và Du lịch'
    >>> names("Bộ Thông tin và truyền thông (nay là Bộ Khoa học và Công nghệ)")
    'Bộ Thông tin và truyền thông'
    >>> names("Hội Nông dân tỉnh cũng ra"), names("Ban Dân vận Huyện ủy tham mưu"), names("Cục Thuế vừa mở")
    ('Hội Nông dân tỉnh', 'Ban Dân vận Huyện ủy', 'Cục Thuế')
    >>> names("sở Y tế tỉnh về"), names("sở hữu của") is None
    ('sở Y tế tỉnh', True)
    >>> names("mình") is names("Căn cứ quy định tại") is None
    True
    """
    if complete := _COMPLETE.match(text, start):
        return Span(start, complete.end())
    if _GROUND.match(text, start):
        return None
    if _SMALL.match(text, start):
        name = issuer_at(text[start].upper() + text[start + 1 : start + _LONGEST], 0)
        return Span(start, start + name.end) if name else None
    post = _OF_MINISTRY.match(text, start)
    ministry = _ministry().match(text, post.end() if post else start) or _OFFICE_OF_TWO.match(text, start)
    end = place = ministry.end() if ministry else start
    place = _after_joint(text, start, place) if ministry else place
    most = 5 if _LONG_WINDED.match(text, start) else 3
    lows = 0  # lower-case words since the last capital or unit word
    while match := _TOKEN.match(text, place):
        named_after = match["cap"] and _NAMED_AFTER.match(text, place) and _FIRST.fullmatch(text, start, place)
        if not named_after and _ends(match, text, begun=end > start, lows=lows, most=most):
            break
        whole = ministry is not None and end == ministry.end()
        if match["dash"] and (whole or _HEAD.match(text, match.end() + 1)):  # "Sở A - Sở B" are two
            break
        if match["name"] and (other := _behind_unit(text, match)):
            return Span(start, _trimmed(text, other))
        lows = lows + 1 if match["low"] else 0
        place = match.end()
        if not match["dash"]:
            end = _trimmed(text, place)
        if match["unit"] and not match["name"] and end > start and not _goes_on(text, place):
            break
        place = _after_joint(text, start, place)
    end = max(end, office_end(text, start) or end)
    return Span(start, end) if end > start and text[start].isupper() else None


def complete_body(words: str) -> str | None:
    """A body under its usual name, when the words, in whatever case, are the name of one that needs no more.

    >>> complete_body("bộ tài chính"), complete_body("Chính phủ"), complete_body("một bộ phận")
    ('Bộ Tài chính', 'Chính phủ', None)
    """
    written = " ".join(words.split()).casefold()
    known = {ministry.label.casefold(): ministry.label for ministry in ministries()}
    central = ("Chính phủ", "Quốc hội", "Thủ tướng Chính phủ", "Chủ tịch nước", "Ủy ban Thường vụ Quốc hội")
    return known.get(written) or next((name for name in central if name.casefold() == written), None)


def term_after(text: str, place: int) -> tuple[str, int] | None:
    """A term of a congress or assembly printed after a name: ("khóa XII", end of it with its bracket).

    >>> term_after("Bộ Chính trị (khóa XII) về", 12)
    ('khóa XII', 23)
    """
    match = _TERM.match(text, place)
    return (f"khóa {match['roman']}", match.end()) if match else None


def _ends(match: re.Match[str], text: str, *, begun: bool, lows: int, most: int) -> bool:
    """Whether a word is no more of the name: too many small ones, a verb, the type of the next document."""
    if match["low"]:
        return lows >= most or not begun or _STOP.match(text, match.start()) is not None
    if match["cap"] and text.endswith("- ", 0, match.start()) and _PLANNING.match(text, match.start()):
        return False
    return bool(match["cap"] and begun and (_next_document().match(text, match.start()) or _stops(match, text)))


def _stops(match: re.Match[str], text: str) -> bool:
    """Whether a word in capitals is one that ends a name, in a title that is all capitals, or begins its term."""
    if match[0] in {"Khóa", "Khoá"} or _TITLE_VERB.match(text, match.start()) or _GROUND.match(text, match.start()):
        return True
    return match[0].isupper() and _STOP.match(text[match.start() : match.start() + 24].lower()) is not None


def _trimmed(text: str, place: int) -> int:
    return place - 1 if text[place - 1] == "." else place


def _behind_unit(text: str, match: re.Match[str]) -> int | None:
    """Where a unit's name ends, if what looks like more of it is a verb or the next document ("tỉnh A Quyết định")."""
    for pattern in (_TITLE_VERB, _next_document()):
        other = pattern.search(text, match.start("name"), match.end() + _NEAR)
        if other and other.start() < match.end():
            return other.start() - 1
    return None


def _goes_on(text: str, place: int) -> bool:
    """Whether a unit word without a name is followed by more of the name (xã hội, phường …)."""
    return re.match(rf"[^\S\t]+(?:hội|[{UPPER}])", text[place : place + 8]) is not None


def _after_joint(text: str, start: int, place: int) -> int:
    """The place of the next word; "và" and commas are passed only inside the name of one body."""
    post = _POST.match(text, start)
    office = post is not None and _SMALL_OFFICE.match(text, post.end())
    if (office or _HEAD.match(text, post.end() if post else start)) and (joint := _AND.match(text, place)):
        following = joint.end()
        if not _next_document().match(text, following) and not _HEAD.match(text, following):
            return following
    space = re.compile(r"[ ]+").match(text, place)
    return space.end() if space else place
