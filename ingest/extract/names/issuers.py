"""Where the name of an issuing body ends: "của Ban Thường vụ Tỉnh ủy Khánh Hòa | về việc …".

A grammar of names, not a list of them: capitalised words, the lower-case words that stand inside names, unit words
with the name that follows them; a verb, a mark or the next document's type ends it.
"""

import re
from functools import cache
from typing import Final

from ingest.extract.names.name_ends import VERBS, without_holder
from ingest.extract.names.office_names import office_end
from ingest.extract.names.whole_names import UNIT_WORDS, WHOLE
from ingest.letters import UPPER
from ingest.model import Span
from ontology.registry import document_types, ministries

_CAP: Final = rf"[{UPPER}][\w&.]*(?<!\.)"
_LOW: Final = rf"(?![{UPPER}])\w+"

_TITLE_VERB: Final = re.compile(  # with which the title of a cited document begins, written with a capital
    r"\b(?:Ban hành|Quy định|Sửa đổi|Bổ sung|Thành lập|Phê duyệt|Cho phép|Công bố|Điều chỉnh|Bãi bỏ|Kiện toàn|Về việc"
    r"|Thực hiện|Triển khai|Về|V/v|Hết hiệu lực|Tách|Sáp nhập|Không)\b"
)
_SMALL: Final = re.compile(rf"(?:sở|bộ(?! Luật)|ủy ban nhân dân)\s+(?=[{UPPER}])")  # "của sở Y tế", no "sở hữu"
_NEAR: Final = 60  # code points with a unit's name and the first words behind it
_LONGEST: Final = 200  # code points of a name
_GROUND: Final = re.compile(r"(?:Căn cứ|Theo|Thực hiện|Triển khai|Tiếp tục|Xét|Tại)\b")  # opens a sentence, no body
_THING: Final = re.compile(  # and so does what a document holds: "Các nội dung khác tại Kế hoạch số …"
    r"(?:Các|Những|Mọi|Nội dung|Danh (?:sách|mục)|Mức|Mục (?:tiêu|đích)|Chỉ tiêu|Hồ sơ|Kinh phí|Nhiệm vụ|Kết quả"
    r"|Thời (?:gian|hạn)|Quy (?:định|chế|trình|hoạch|mô)|Số liệu|Diện tích|Điều kiện|Tiêu chí|Tỷ lệ|Tỉ lệ"
    r"|Dự (?:án|toán)|Trình tự|Thủ tục|TTHC|Đối tượng)\b"
)
_NUMBERED: Final = r"(?:(?<=thi đua )|(?<=iểu học )|(?<=ầm non )|(?<=THCS )|(?<=THPT )|(?<=phổ thông ))"
_TOKEN: Final = re.compile(
    rf"(?P<unit>{UNIT_WORDS})(?=\s|[,;:)]|\.(?![{UPPER}])|\Z)"
    rf"(?:[^\S\t]+(?P<name>(?!Kh(?:óa|oá)\s|Điều\s)(?:{_CAP}|(?<=[ ])\d{{1,2}})(?:[^\S\t]*(?:-\s*)?{_CAP})*))?"
    rf"|(?P<fixed>quốc gia\b|{_NUMBERED}số\s\d{{1,2}}\b(?!\s*[/-])|(?<=hu vực )(?:\d{{1,2}}|[IVX]+)\b(?!\s?/))"
    rf"|(?P<cap>{_CAP}(?:,\s?TT&DL\b)?)|(?P<low>(?:thi )?hành án dân sự\b|án nhân dân\b|vi phạm hành chính\b"
    rf"|đồng cổ đông\b|\d{{2,3}}/(?:ĐP|QG|TW|CP)\b|hành chính công\b|ngành (?:giáo dục|y tế)\b|kiểm sát nhân dân\b"
    rf"|{_LOW})|(?P<dash>-)"
)
_AND: Final = re.compile(rf"(?:\s*,\s*{_CAP}(?:\s+{_LOW}){{0,3}}){{0,4}}\s+(?:và|&)\s+(?={_CAP})")
_HEAD: Final = re.compile(
    r"(?:Bộ|Sở|Phòng|Ban|Ủy ban|Hội|Tổng cục|Cục|Chi cục|Vụ|Uỷ ban|Tổng Liên|Trung tâm|Tổng [Cc]ông ty|Tập đoàn)\b"
)
_OTHER: Final = re.compile(  # what follows "và" is another body
    rf"{_HEAD.pattern}|(?:Trưởng|Phó Trưởng|Giám đốc|Cục trưởng|Chi cục trưởng|Chánh|Chủ tịch)\s"
    r"|(?:Bảo hiểm xã hội|Công an|Kho bạc|Liên đoàn|Ngân hàng|Mặt trận|UBND|UBMTTQ|HĐND"
    rf"|Hội đồng nhân dân"
    rf"|Bộ Chỉ huy|Tỉnh|Huyện|Thành|Trung ương|Đoàn|Tòa án|Viện [Kk]iểm sát|Kiểm toán)\s+(?:[{UPPER}]|tỉnh|thành phố"
    rf"|huyện|xã|phường|nhân dân|ủy|đoàn)"
)
_NAMED_UNIT: Final = re.compile(rf"\b(?:tỉnh|thành phố)(?:\s+{_CAP})+\Z")
_BRANCH: Final = re.compile(r"\s+Chi nhánh\s")
_ASSEMBLYS: Final = re.compile(r"(?:Ủy ban|Uỷ ban|Hội đồng Dân tộc|Ban Chỉ đạo)\b")
_OF_ASSEMBLY: Final = re.compile(r"\s+của\s+(?:Quốc hội|Chính phủ)(?!\w)")  # part of the name
_LONG_WINDED: Final = re.compile(  # names that run on in small letters
    r"(?:(?:Phó )?(?:Giám đốc|Cục trưởng|Viện trưởng)\s+)?"
    r"(?:Công ty|Tổng công ty|Chi nhánh|Cục|Chi cục|Trung tâm|Viện|Ban Quản lý)\s"
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
    if complete := WHOLE.match(text, start):
        return Span(start, complete.end())
    if _GROUND.match(text, start) or _THING.match(text, start):
        return None
    if _SMALL.match(text, start):
        name = issuer_at(text[start].upper() + text[start + 1 : start + _LONGEST], 0)
        return Span(start, start + name.end) if name else None
    end = max(_end_of_name(text, start), office_end(text, start) or start)
    if end == start or not text[start].isupper():
        return None
    if (of := _OF_ASSEMBLY.match(text, end)) and _ASSEMBLYS.match(text, start):
        return Span(start, of.end())
    return Span(start, start + len(without_holder(text[start:end])))


def _end_of_name(text: str, start: int) -> int:
    """Where the words end that may belong to a name which begins at `start`."""
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
        if (
            match["low"]
            and match["low"].isdigit()
            and text[place - 1].isspace()
            and _NAMED_UNIT.search(text, start, end)
        ):
            break  # the sign of a note
        if match["dash"] and _is_between(match, text, whole=ministry is not None and end == ministry.end()):
            break
        if match["name"] and (other := _behind_unit(text, match)):
            return _trimmed(text, other)
        lows = lows + 1 if match["low"] else 0
        place = match.end()
        if not match["dash"]:
            end = _trimmed(text, place)
        if match["unit"] and not match["name"] and end > start and not _goes_on(text, place):
            break
        place = _after_joint(text, start, place)
    return end


def _is_between(dash: re.Match[str], text: str, *, whole: bool) -> bool:
    """Whether a dash stands between two bodies ("Sở A - Sở B"), of which the first may be a `whole` name."""
    return (whole and not _BRANCH.match(text, dash.end())) or _HEAD.match(text, dash.end() + 1) is not None


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
        return lows >= most or not begun or VERBS.match(text, match.start()) is not None
    if match["cap"] and text.endswith("- ", 0, match.start()) and _PLANNING.match(text, match.start()):
        return False
    return bool(match["cap"] and begun and (_next_document().match(text, match.start()) or _stops(match, text)))


def _stops(match: re.Match[str], text: str) -> bool:
    """Whether a word in capitals is one that ends a name, in a title that is all capitals, or begins its term."""
    if match[0] in {"Khóa", "Khoá"} or _TITLE_VERB.match(text, match.start()) or _GROUND.match(text, match.start()):
        return True
    return match[0].isupper() and VERBS.match(text[match.start() : match.start() + 24].lower()) is not None


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
        if not _next_document().match(text, following) and not _OTHER.match(text, following):
            return following
    space = re.compile(r"[ ]+").match(text, place)
    return space.end() if space else place
