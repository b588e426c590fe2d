"""Dở dang: lines that cannot end where they do, as they break a number, a name or a pointer to an article.

A page or a column broke them; the next line has the rest ("5/KH- / UBND", "ỦY / BAN NHÂN DÂN", "khoản / 2 Điều 5").
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from ontology.registry import document_types, ministries

STARTS_ITEM: Final = re.compile(
    r"[-+•●○▪■◦►⁃·]|(?:[^\w\s(]{1,2}\s)?[-~]\s+(?=[A-ZĐỦÔ])"  # a scan reads bullets as "~" and puts bits before them
    r"|\(?[0-9]{1,3}(?:\.[0-9]+)*[.)/\-]?\s|[a-zđ]{1,2}[.)]\s|\([a-zđ0-9]{1,3}\)|[IVXL]+\s?[.\-)]\s?|[A-ZĐ]\.\s"
    r"|(?:Điều|Chương|Mục|Phần|PHẦN|CHƯƠNG|MỤC|Phụ lục|PHỤ LỤC)\s+[0-9IVXLA-Z]"
    r"|Ngày\s+\d|\(\s*(?:Ban hành\s+)?[Kk]èm theo\b"
    r"|(?:Căn cứ|Thực hiện|Triển khai|Tiếp tục|Để|Nhằm)\b"
    r"|(?:Kính gửi|Theo đề nghị|Xét đề nghị|Nơi nhận|Số\s*[:.]?\s|V/v|TM\.|KT\.|TL\.|TUQ\.|T/M|K/T|T/L|Q\.)"
)
"""What marks a line as an item, a heading or a part of the letterhead."""
WRAPPED_FROM: Final = 40
"""A line shorter than this was ended by its writer, not by the margin."""
_REACHES: Final = 60
"""And one as long as this by the margin, if a sentence goes on in it."""
_BROKEN: Final = re.compile(r"\d\s?/\s?[A-ZĐ]+\s?-$")
_HANGS: Final = frozenset(  # words that end no line
    (
        *("ngày", "số", "của", "và", "về", "năm", "tháng", "tại", "khóa", "khoá", "thứ", "theo", "các", "cho", "với"),
        *("trong", "để", "bằng", "từ", "CỦA", "VÀ", "VỀ", "SỐ", "NGÀY", "THEO", "V/v", "V/v:"),
    )
)
_FOLLOWING: Final = (" tiếp theo", " TIẾP THEO")  # "… và những năm tiếp theo" ends a title
_DIGITAL: Final = (" số", " SỐ")  # a number follows, unless it is "chuyển đổi số"
_NAME_HANGS: Final = re.compile(
    r"\b(?:Bộ|Sở|Phòng|Hội đồng|Ban)\s+[A-ZĐ][^.;:,]{2,30}$"
)  # "… Bộ Lao động / - Thương binh"
_BODY_HANGS: Final = re.compile(  # "… của Bộ / Chính trị", "Căn cứ / Luật …"
    r"\bcủa (?:Ban|Bộ|[ỦU][ỷy](?: ban)?|Hội(?: đồng)?|Sở|Thủ|Chính|Quốc|Ban (?:Thường|Chấp|Bí)|Tỉnh|Thành|Huyện)$"
    r"|^(?:Căn cứ|Bộ trưởng|Theo)$"
    r"|[^\s;:.]\s+[^\s;:.]+\s+(?:Sở|Bộ|Cục|Vụ|UBND|Văn phòng|Giám đốc|Thống đốc|Chủ tịch|Thủ tướng|Bộ trưởng"
    r"|Hội đồng|Cục trưởng|Vụ trưởng)$"
)
_LAST_WORDS: Final = frozenset(  # of what these lines end with, looked at first as most lines end otherwise
    (
        *("Ban", "Bộ", "Ủy", "Uỷ", "ban", "Hội", "đồng", "Sở", "Thủ", "Chính", "Quốc", "Thường", "Chấp", "Bí", "Tỉnh"),
        *("Thành", "Huyện", "cứ", "trưởng", "Theo", "Cục", "Vụ", "UBND", "phòng", "đốc", "tịch", "tướng"),
    )
)
_LAST_REACH: Final = 80  # code points that hold them
_DIVISIONS: Final = frozenset({"Điều", "khoản", "Khoản", "điều", "Chương", "Mục", "mục", "lục"})  # a number follows
_ORDINAL: Final = re.compile(r"\d{1,3}(?!\d)(?![.,]\d)|[IVX]+\b(?!\.\d)")
_TYPES: Final = frozenset({"định", "tư", "Luật", "quyết", "thị", "văn"})  # what names of types end with
_TYPE_HANGS: Final = re.compile(r"\S\s+(?:Nghị (?:định|quyết)|Thông tư|Luật|Quyết định|Chỉ thị|Công văn)$")
_CODED: Final = re.compile(r"(?:số\s+)?\d+/(?:\d{4}|[A-ZĐ])")
_DIVISION_HANGS: Final = re.compile(r"\S\s+(?:khoản|Khoản|Điều|điều|mục|Mục|Phụ lục)\s\d{1,3}[a-zđ]?$")
_OF_ACT: Final = re.compile(
    r"(?:[Kk]hoản|Điều|Mục|Phụ lục)\s[\dIVX]|(?:Nghị (?:định|quyết)|Thông tư|Quyết định)\s(?:số\s)?\d"
    r"|(?:Bộ luật|Luật)\s[A-ZĐ]"
)
_COUNTED: Final = re.compile(r"\d{1,3}\s(?=(\w))")
_CLOSED: Final = re.compile(r"[^()]*\)")
_LONE: Final = re.compile(r"(?:S[ốô]\s*:?|[^\W\d_]{1,8})$")  # what a web page leaves alone on a line of its letterhead
_LONGEST_LONE: Final = 8
_UNIT_HANGS: Final = re.compile(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s[^\W\d_]+$")
_LONGEST_REST: Final = 7
_NAME_RESTS: Final = re.compile(
    rf"(?!(?:TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|SỞ|BAN|PHÒNG)$)[^\W\d_a-z]{{1,{_LONGEST_REST}}}"
)  # "… THÀNH PHỐ HÀ / NỘI"
_NUMBER_LED: Final = re.compile(r"SỐ\s\d+/")
_TYPE_IN_TITLE: Final = re.compile(
    r"[A-ZĐ]\s(?:NGHỊ (?:QUYẾT|ĐỊNH)|QUYẾT ĐỊNH|CHỈ THỊ|KẾ HOẠCH|THÔNG TƯ|KẾT LUẬN|LUẬT)$"
)
_PHRASES: Final = (
    *("Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam", "Đảng Cộng sản Việt Nam"),
    *("Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Thủ tướng Chính phủ", "Văn phòng Chính phủ"),
    *("Văn phòng Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước", "Ban Chấp hành Trung ương", "Bộ Chính trị"),
    *("Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "Mặt trận Tổ quốc Việt Nam", "Chính phủ"),
    *("Bộ trưởng", "Thứ trưởng", "Cục trưởng", "Vụ trưởng", "Chủ tịch", "Giám đốc", "Thủ tướng", "Chánh Văn phòng"),
    *("Phó Chủ tịch", "Phó Giám đốc", "Phó Thủ tướng", "Phó Cục trưởng", "Trưởng ban", "Phó Trưởng ban", "Hiệu trưởng"),
    *("Liên đoàn Lao động", "Ban Thường vụ", "Ban Chấp hành", "Ban Tổ chức", "Hội Liên hiệp Phụ nữ", "Hội Nông dân"),
    *("Kiểm toán nhà nước", "Tổng Kiểm toán nhà nước", "Kiểm toán viên nhà nước"),
    *("Ngân hàng Nhà nước Việt Nam", "Bảo hiểm xã hội Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"),
    *("Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Phòng Giáo dục và Đào tạo"),
)
"""Names, beside ministries and types of documents, that the lines of a letterhead break."""
_LONGEST_PHRASE: Final = 7  # words of it before the break
_TYPE_ALONE: Final = re.compile(r"(?:LUẬT|LỆNH|ĐIỆN)$")
_KIND_ALONE: Final = re.compile(  # "TỔNG CÔNG TY / ĐIỆN LỰC MIỀN BẮC"
    r"(?:TỔNG )?CÔNG TY(?: CỔ PHẦN| TNHH(?: MTV)?)?|TẬP ĐOÀN|NGÂN HÀNG|HỌC VIỆN|BỆNH VIỆN(?: ĐA KHOA)?"
    r"|TRƯỜNG(?: ĐẠI HỌC| CAO ĐẲNG| TRUNG CẤP| THPT| THCS| TIỂU HỌC| MẦM NON| TRUNG HỌC PHỔ THÔNG| TRUNG HỌC CƠ SỞ)?"
)
_NO_NAME: Final = re.compile(
    r"(?:CỘNG H|ĐỘC LẬP|ĐẢNG CỘNG|ĐOÀN TNCS|SỐ\b|[-*_]|TỈNH\b|THÀNH PHỐ\b|HUYỆN\b|XÃ\b|PHƯỜNG\b)"
)
_YEARS: Final = re.compile(r"(?:19|20)\d\d\n-\s?(?:19|20)\d\d\b")  # "giai đoạn 2021 / - 2025"


def must_go_on(left: str, right: str, *, blank: bool, rest: bool) -> bool:
    """Whether `left` cannot end here: a broken number or name, or a word that a web page left alone.

    What is the `rest` of a line before is not alone.
    """
    if left[-1] in ".;":  # most lines; none of these does
        return False
    last = left[left.rfind(" ") + 1 :]
    if _breaks_number(left, right) or _hangs(left, right, last):
        return True
    if (
        last in _LAST_WORDS
        and _BODY_HANGS.search(left[-_LAST_REACH:])
        and not (STARTS_ITEM.match(right) or _in_capitals(right))
    ):
        return True
    if right[0] == "-" and len(left) >= WRAPPED_FROM and _NAME_HANGS.search(left):
        return True
    return not blank and (
        _inside_ministry(left, right, last)
        or _breaks_pointer(left, right, last)
        or _breaks_count(left, right)
        or _in_bracket(left, right)
        or _breaks_name(left, right)
        or (not rest and _is_lone(left) and _completes(left, right))
    )


def _in_capitals(line: str) -> bool:
    """Whether a line begins with two words in capitals, which is no abbreviation of a field ("… Bộ / GD&ĐT")."""
    words = line.split(None, 2)[:2]
    return len(words) > 1 and all(word.isupper() for word in words)


def _breaks_number(left: str, right: str) -> bool:
    """Whether the lines share a document's number ("5/KH- / UBND") or a span of years ("2021 / - 2025")."""
    if left[-1] == "-":
        return _BROKEN.search(left) is not None
    return right[0] == "-" and left[-1].isdigit() and _YEARS.search(f"{left[-4:]}\n{right[:8]}") is not None


def _hangs(left: str, right: str, last: str) -> bool:
    """Whether `left` ends with a word that ends no line; not "… CHUYỂN ĐỔI SỐ / Số: 07/KH-BCĐ"."""
    if last not in _HANGS and last.rpartition("\t")[2] not in _HANGS:
        return False
    return not (left.endswith(_FOLLOWING) or (left.endswith(_DIGITAL) and right[0].isalpha()))


def _breaks_pointer(left: str, right: str, last: str) -> bool:
    """Whether the lines share a pointer to an article: "khoản / 2 Điều 5", "Điều 13 / Nghị định số …"."""
    if last in _DIVISIONS:
        return _ORDINAL.match(right) is not None
    if last in _TYPES:
        return (
            (right[0].isdigit() or right.startswith("số "))
            and _TYPE_HANGS.search(left) is not None
            and _CODED.match(right) is not None
        )
    return right[0] in "KkĐMPNTQBL" and _DIVISION_HANGS.search(left) is not None and _OF_ACT.match(right) is not None


def _breaks_count(left: str, right: str) -> bool:
    """Whether a number opens a line in the middle of a sentence: "… chính quyền địa phương / 2 cấp"."""
    if not (right[0].isdigit() and len(left) >= _REACHES and left[-1].islower()):
        return False
    counted = _COUNTED.match(right)
    return counted is not None and counted[1].islower()


def _in_bracket(left: str, right: str) -> bool:
    """Whether the lines share what stands in brackets: "… trên đường bộ (QCVN / 85:2025/BNNMT);"."""
    return (
        ")" in right
        and left.rfind("(") > left.rfind(")")
        and len(left) >= WRAPPED_FROM
        and _CLOSED.match(right) is not None
        and not STARTS_ITEM.match(right)
    )


def _breaks_name(left: str, right: str) -> bool:
    """Whether the lines break a name in capitals: a body's, a type's or a unit's."""
    ends_high = left[-1].isupper()
    if ends_high and _KIND_ALONE.fullmatch(left) and right.isupper() and not _NO_NAME.match(right):
        return True
    if not right[0].isupper():  # half of the lines
        return False
    if (ends_high or left[-1] in ",-") and _inside_phrase(left, right):
        return True
    if right.startswith("VÀ ") and left.isupper() and "\t" not in left + right:  # not of two columns
        return True
    if right.startswith("SỐ") and _NUMBER_LED.match(right) and _TYPE_IN_TITLE.search(left):
        return True
    short = len(right) <= _LONGEST_REST
    return short and _NAME_RESTS.fullmatch(right) is not None and _UNIT_HANGS.search(left) is not None


def _is_lone(left: str) -> bool:
    return len(left) <= _LONGEST_LONE and _LONE.match(left) is not None


def _inside_phrase(left: str, right: str) -> bool:
    """Whether a line of capitals ends inside a name that letterheads have ("THỦ TƯỚNG CHÍNH / PHỦ", "QUYẾT / ĐỊNH")."""
    words, following = left.split()[-_LONGEST_PHRASE:], f"{right} "
    heads = (" ".join(words[-size:]) for size in range(1, len(words) + 1))
    rests = (rest for head in heads for rest in _rests().get(head, ()))
    return any(following.startswith(rest) or rest.startswith(following) for rest in rests)


def _inside_ministry(left: str, right: str, last: str) -> bool:
    """Whether a line ends inside the name of a ministry or department ("… Giám đốc Sở Công / Thương tại Tờ trình")."""
    if last not in _field_words() or not right[0].isupper() or not (office := _OFFICE.search(left[-_LAST_REACH:])):
        return False
    rest = f"{office['field']} {right}"
    return any(rest.startswith(name) and len(name) > len(office["field"]) for name in _fields())


_OFFICE: Final = re.compile(r"\b(?:Bộ|Sở|Phòng)\s+(?P<field>[A-ZĐ][^;:.\n]{1,40})\Z")


@cache
def _fields() -> tuple[str, ...]:
    """What ministries and departments are for, by their names ("Công Thương")."""
    return tuple(one.label.removeprefix("Bộ ") for one in ministries() if one.label.startswith("Bộ "))


@cache
def _field_words() -> frozenset[str]:
    """The words of those names that are not their last ones."""
    return frozenset(word for name in _fields() for word in name.split()[:-1])


@cache
def _rests() -> Mapping[str, tuple[str, ...]]:
    """The beginnings of names in capitals, each with what may follow it."""
    ministry = [one.label for one in ministries()]
    departments = (label.replace("Bộ ", "Sở ", 1) for label in ministry)
    names = {*_PHRASES, *ministry, *departments, *(kind.label for kind in document_types())}
    found: dict[str, set[str]] = {}
    for name in names:
        words = name.upper().split()
        for place in range(1, len(words)):
            found.setdefault(" ".join(words[:place]), set()).add(" ".join(words[place:]) + " ")
    return MappingProxyType({head: tuple(rests) for head, rests in found.items()})


def _completes(lone: str, right: str) -> bool:
    """Whether `right` goes on with a word left alone: "ỦY / BAN NHÂN DÂN", "Số: / 36/KH-UBND", "Cà / Mau, ngày …"."""
    if lone[0] == "S" and re.match(r"\d*\s*[-/]", right):
        return True
    if lone.isupper() and right.isupper():
        return len(lone) > 1 and not _TYPE_ALONE.match(lone) and not STARTS_ITEM.match(lone + " ")
    return re.match(r"[^\W\d_]+(?:\s[^\W\d_]+){0,3}\s?,\s*ngày\b", right) is not None
