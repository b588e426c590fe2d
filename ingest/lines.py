"""Xuống dòng: which lines of a page are one paragraph, and where a line that never ends is cut.

A page or a margin breaks paragraphs; letterheads, lists and tables have lines of their own. They are told apart by how
a line ends, how the next one begins, and how far it reached.
"""

import re
from collections.abc import Iterator
from typing import Final

from ingest.unfinished import STARTS_ITEM, WRAPPED_FROM, must_go_on

_LETTER_OR_DIGIT: Final = re.compile(r"[^\W_]")
_PAGE_NUMBER: Final = re.compile(r"-?\s*(?:Trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?\s*-?$")
_CLOSING: Final = '”"»’)]'
_ENDS: Final = (".", ";", ":", "!", "?", "…")  # marks that end a line, before any closing ones
_LETTERHEAD: Final = re.compile(r"Số\s*:?\s.*(?:/|-)|C[ỘÔ]NG H[ÒOÕ]A XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập")
_DATE_LINE: Final = re.compile(  # no "Luật số 5 ngày …"
    r"(?:\S{1,6}\s?:?\s*[^\s/]{0,9}/\S+\s+)?(?>\D{0,45}?\bngày\b)(?>.*?\btháng\b).*\bnăm\b.{0,6}$"
)
_TOLD_DAY: Final = re.compile(r"(?!ngày)[^,\d]*\sngày\b")  # "hành kể từ ngày …": a sentence's, no letterhead's
_PLACE_AND_DAY: Final = re.compile(r"[^\W\d_a-z][^\d,]{2,30},\s*ngày\b.{1,8}\btháng\b.{1,8}\bnăm\s\d{4}")
_QUOTED: Final = ("”", '"', "»")  # a title often ends with a name in quotation marks
_SENTENCE: Final = re.compile(
    r"(?:Ban|Bộ|Ủy ban|UBND|Đảng ủy|Thực hiện|Nhằm|Để|Trong|Trên cơ sở|Sáng|Chiều|Tối|Hôm|Vừa"
    r"|Nhân|Sau|Với|Qua|Đây|Mỗi|Các|Toàn|Phối hợp|Đến|Phấn đấu|Tiếp tục)\s"
    r"|(?:Ngày|Tháng|Năm|Từ)\s[^,\n]{1,40},\s"
)
_LABEL: Final = re.compile(
    r"(?:Thời (?:gian|hạn)|Giai đoạn|Địa (?:điểm|bàn)|Đối tượng|Phạm vi|(?:Đơn vị|Cơ quan|Nơi|Cấp) |Kinh phí|Tên "
    r"|Chủ (?:trì|đề)|Phát động|Văn bản|Căn cứ|Kết quả|Mục tiêu|Nội dung|Hình thức)[^:.;,\n]{0,40}:"
)
_LABELLED: Final = re.compile(r"[^\W\d_a-z][^:.;,\n]{1,45}:\s")
"""A line that says what it is about in front of a colon; two of them are no one paragraph."""
_LONGEST_LINE: Final = 4000  # thrice the longest real paragraph; what is longer was never ended where it should be
_LAST_CAPITALS: Final = re.compile(r"[A-ZĐ]{2,8}(?:[-/ ][A-ZĐ]{2,8})?[.,;]$")  # "… và UBND / HĐND."
_ALONE: Final = re.compile(  # a signature's post, the motto of a letterhead: neither goes on with what is above
    r"PHÓ (?:CHỦ|TRƯỞNG|GIÁM|TỔNG|CỤC|VỤ|VIỆN|CHÁNH|BÍ|HIỆU|CHI|BAN)\b"
    r"|C[ỘÔ]NG H[ÒOÕ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM\Z"
)
_DATED: Final = re.compile(r",\s*ngày\b.*\btháng\b|^V/v\b")
_STRETCHED_FROM: Final = 60  # a stretched line reaches the margin
_MANY: Final = 30  # lines that show how a page breaks them
_NARROW: Final = 64
_NARROW_FROM: Final = 20


def joined_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits that join a paragraph's lines and drop page numbers; blank lines shrink to one."""
    left, left_end = "", 0  # the last line that holds words
    rest = False  # whether it goes on with the line before it
    wrapped = _NARROW_FROM if _is_narrow(text) else WRAPPED_FROM
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if (line[:1].isalnum() or line == "%" or _LETTER_OR_DIGIT.search(line)) and not (
            _is_page_number(line) and _alone(text, start, end)
        ):
            joined = False
            if left:
                blank = start - left_end > 1 and text.count("\n", left_end, start) > 1
                joined = (
                    not _ended(left, line)
                    and not _stands_alone(line)
                    and _goes_on(left, line, blank=blank, rest=rest, wrapped=wrapped)
                )
                if joined:
                    yield left_end, start, " "
                elif blank:
                    yield left_end, start, "\n\n"
            rest = joined
            left, left_end = line, end
        start = end + 1


def cut_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Edits that end lines without end, at a clause where they have one: what a line costs stays bounded."""
    start = 0
    while len(text) - start > _LONGEST_LINE:
        end = text.rfind("\n", start, start + _LONGEST_LINE + 1)
        if end >= 0:
            start = end + 1
            continue
        cut = _place_to_cut(text, start + _LONGEST_LINE // 2, start + _LONGEST_LINE)
        start = cut + 1 if text[cut] == " " else cut
        yield cut, start, "\n"


def _place_to_cut(text: str, start: int, limit: int) -> int:
    """The last end of a clause between two places, else of a word, else the limit."""
    for mark in (". ", "; ", " "):
        if (place := text.rfind(mark, start, limit)) >= 0:
            return place + len(mark) - 1
    return limit


def _is_page_number(line: str) -> bool:
    last = line[-1]  # looked at first, as most lines end in words
    return (last.isdecimal() or last == "-" or last.isspace()) and _PAGE_NUMBER.match(line) is not None


def _alone(text: str, start: int, end: int) -> bool:
    """Whether blank lines (or the text's edge) stand around this line: a page number, not a table cell."""
    return text[max(0, start - 2) : start].strip() == "" and text[end : end + 2].strip() == ""


def _is_narrow(text: str) -> bool:
    """Whether a page breaks its lines early and parts its paragraphs by blank lines."""
    sizes = [len(line) for line in text.split("\n") if line.strip()]
    if len(sizes) <= _MANY or 6 * text.count("\n\n") < len(sizes):
        return False
    return sorted(sizes)[len(sizes) * 19 // 20] <= _NARROW


def _ended(left: str, right: str) -> bool:
    """Whether a line ended as most lines do, looked at first."""
    return left[-1] == "." or (left[-1] == ";" and not right[0].islower())


def _stands_alone(line: str) -> bool:
    return line[0] in "PCĐ" and _ALONE.match(line) is not None


def _goes_on(left: str, right: str, *, blank: bool, rest: bool = False, wrapped: int = 40) -> bool:
    """Whether `right` continues the sentence of `left`.

    Over a blank line (a page break) only a lower-case start is sure enough; over a single line break also a long
    line that ends in the middle of a sentence.
    """
    if must_go_on(left, right, blank=blank, rest=rest):
        return True
    if (
        (left.rstrip(_CLOSING).endswith(_ENDS) and not _clause_goes_on(left, right, blank=blank))
        or (("\t" in left or "\t" in right) and not _stretched(left, right))
        or STARTS_ITEM.match(right)
        or (_LABEL.match(right) and _LABELLED.match(left))
        or _PLACE_AND_DAY.fullmatch(right)
        or (_in_letterhead(left) and not (rest and left[0].islower()))
    ):
        return False
    capitals = right.isupper() and not left.isupper() and not _LAST_CAPITALS.match(right)
    if left.endswith(",") and not capitals:
        return len(left) >= wrapped or right[0].islower()
    if right[0].islower():
        return not (_in_letterhead(right) or left.isupper())
    if left.endswith(_QUOTED) and _SENTENCE.match(right):
        return False
    return not (blank or capitals or left.isupper()) and len(left) >= wrapped


def _clause_goes_on(left: str, right: str, *, blank: bool) -> bool:
    """Whether a long line that ends with a semicolon is one of a paragraph: the next one begins small, with no mark."""
    return left.endswith(";") and right[0].islower() and not blank and len(left) >= _STRETCHED_FROM


def _stretched(left: str, right: str) -> bool:
    """Whether gaps in lines are the margin's doing, not columns: "… dạy tin học / và trong giai đoạn⇥2017-2020, …"."""
    gapped = [line for line in (left, right) if "\t" in line]
    pieces = [piece for line in gapped for piece in line.split("\t")]
    return (
        right[0].islower()
        and min(map(len, gapped)) >= _STRETCHED_FROM
        and not any(piece.isupper() or _DATED.search(piece) for piece in pieces)
    )


def _in_letterhead(line: str) -> bool:
    if line[0] in "SCĐ" and _LETTERHEAD.match(line):
        return True
    dated = "năm" in line and _DATE_LINE.match(line) is not None
    return dated and not (line[0].islower() and _TOLD_DAY.match(line))
