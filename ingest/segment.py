"""The parts of a document (thể thức, Nghị định 30/2020/NĐ-CP, phụ lục I; Quy định 399-QĐ/TW for Party papers).

Sections cover the cleaned text without gaps, in order. Nothing is thrown away: what cannot be told apart is body.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from ingest.model import Section, SectionKind, Span
from ontology.registry import document_types

_LINE: Final = re.compile(r"[^\n]+")
_BASE: Final = re.compile(
    r"[-+•]?\s*(?:Căn cứ|Thực hiện|Tiếp tục thực hiện|Triển khai|Theo (?:đề nghị|Kết luận|tinh thần)|Xét|Để|Nhằm"
    r"|Hướng tới|Trên cơ sở|Sau khi|Được sự|Hưởng ứng|Quán triệt|Thi hành|Cụ thể hóa|Phát huy|Chào mừng)\b"
)
_DOES: Final = re.compile(
    r"(?:Thực hiện|Tiếp tục|Triển khai|Hưởng ứng|Quán triệt|Thi hành|Cụ thể hóa|Phát huy|Chào mừng)\s"
)
_BODY_START: Final = re.compile(
    r"(?:I|A|1|PHẦN\s+\w+|Phần\s+\w+|Điều\s+1)\s*[.:)/\-]|Điều 1\b|(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|QUY ĐỊNH|CHỈ THỊ)\s*:"
    r"|I\s+[A-ZĐ]|Kính gửi|Chương I\b|CHƯƠNG I\b"
)
RECIPIENTS: Final = re.compile(  # a scan puts noise before the words and takes letters for others that look like them
    r"(?:n[ơo]i)\s+(?:nh[ậâa]n)\b"
    r"(?!\s+(?:bài|tác phẩm|hồ sơ|đơn|và|phiếu|sản phẩm|kết quả|báo cáo|thông tin)\b)\s*[:;.]?"
    r"|(?:[^\w\n+*-]{0,3}|_\s?|(?-i:[A-Z]))(?-i:[NMÑ])(?:\s?[oơóòôớờởợ])?\s?[iíìl1]\s*nh[ậâaăạấầàá][nm]\b\s*:",
    re.IGNORECASE,
)
"""The words above the list of those who get a document."""
_SIGNATURE: Final = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s?\.\s?|(?:T/M|K/T|T/L|T/UQ)\b\.?\s?")
_POST: Final = re.compile(
    r"(?:PHÓ |QUYỀN |Q\. ?)?(?:CHỦ TỊCH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG BAN"
    r"|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|HIỆU TRƯỞNG|THỦ TƯỚNG|TỔNG GIÁM ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|CHỦ NHIỆM"
    r"|(?:TỔNG )?PHỤ TRÁCH|CHỦ TRÌ|CHỦ TỌA|CHÍNH TRỊ VIÊN|CHÍNH ỦY"
    r"|TỔNG BÍ THƯ|THƯỜNG TRỰC|ỦY VIÊN|TRƯỞNG ĐOÀN|(?:CHI CỤC|TỔNG CỤC|ĐỘI|TRẠM|HẠT|CỤM|KHỐI) TRƯỞNG|CHỈ HUY TRƯỞNG)\b"
)
_ANNEX: Final = re.compile(
    r"(?:PHỤ LỤC|Phụ lục)\b|(?:[^\n\ta-z]{4,60}\t)?C[ỘÔ]NG H[ÒOÕ]A XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    r"|(?:QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH|DANH SÁCH|DANH MỤC|BIỂU|MẪU|HƯỚNG DẪN|PHƯƠNG ÁN|QUY TRÌNH"
    r"|ĐỀ CƯƠNG|THỂ LỆ|ĐIỀU LỆ|NỘI QUY|KỊCH BẢN|BỘ TIÊU CHÍ|TIÊU CHÍ|BẢNG|PHIẾU|LỊCH|NỘI DUNG|GỢI Ý|THUYẾT MINH)\b"
)
_FIRST_PART: Final = re.compile(  # of what is attached, below a signature
    r"(?:I|A)\s?[.)/]\s*\S|(?:CHƯƠNG|Chương|PHẦN|Phần)\s+(?:I|1|THỨ NHẤT|thứ nhất)\b|Điều 1\s?[.:]"
)
_FILED: Final = re.compile(r"[-+•*–]?\s?Lưu\b")  # the last line of the recipients
_NUMBER_AND_SUBJECT: Final = re.compile(r"Số\s*:?\s*[^\s/]{0,12}\s*/[^\s/]+\s+(?:V/v|Về việc|v/v)\s")  # in one cell
_END: Final = re.compile(r"[./]\s?/\s?\.?\s*$")
_STATE_MOTTO: Final = re.compile(r"[CQ][ỘOÔỌ]NG\s+H[OÒÕÓỌ][AÀÁ]\s+X[ÃA] HỘI|ĐẢNG CỘNG SẢN VIỆT NAM")
_WEB_WORDS: Final = re.compile(
    r"(?:Số hiệu|Loại văn bản|Người ký|Ngày ban hành|Trích yếu|Cơ quan ban hành)\s*:|Đăng nhập"
)
_WEB_HEADING: Final = 12_000  # code points that such headings, with a summary, take at most
_ABOUT: Final = re.compile(r"(?:Về việc|VỀ VIỆC|V/v)\s")
_CLOSE: Final = 300  # code points from the end within which a post in capitals is a signature
_FILING: Final = re.compile(r"^[^\w\n]{0,3}L[ưu]u\s*:\s*(?:VT|VP|Văn)\b", re.MULTILINE)
_RUN_IN_LIST: Final = re.compile(r"^[-–+•*]\s?[^\n]{3,2000}?;\s*[-–+•*]\s?L[ưu]u\s*:", re.MULTILINE)  # all in one line
_BLANK: Final = "....."
"""What a form leaves to be filled in: its lines are no list of recipients."""
_LISTED: Final = re.compile(r"[-–+•*^~]\s?[^\W\d_a-z][^\n]{2,120}")
_SHORTEST_LIST: Final = 3  # marked lines above the one that files a copy
_LONGEST_LIST: Final = 3000  # code points
_SENTENCE: Final = 40  # below the grounds, a line of this length that ends as sentences do is one
_LONG: Final = 170  # a header line is shorter than this; a paragraph of the body is longer


def segment(clean: str) -> tuple[Section, ...]:
    r"""The sections of a cleaned text.

    >>> text = "Số: 1/KH-UBND\nKẾ HOẠCH\nCăn cứ Luật A;\nI. Mục đích\nLàm tốt./.\nNơi nhận:\n- Như trên;\nTM. ỦY BAN"
    >>> [section.kind.value for section in segment(text)]
    ['header', 'bases', 'body', 'recipients', 'signature']
    """
    marks = list(_marks(clean))
    if not clean:
        return ()
    if not marks or marks[0][1] > 0:
        marks.insert(0, (SectionKind.HEADER, 0))
    if all(kind is not SectionKind.RECIPIENTS for kind, _ in marks) and (place := _unheaded_list(clean)):
        marks = [*((kind, start) for kind, start in marks if start < place), (SectionKind.RECIPIENTS, place)]
    ends = [place for _, place in marks[1:]] + [len(clean)]
    return tuple(Section(kind, Span(place, end)) for (kind, place), end in zip(marks, ends, strict=True) if end > place)


def _unheaded_list(clean: str) -> int | None:
    """Where the list of recipients begins whose heading a scan lost: marked lines down to the one that files a copy."""
    filed = [found.start() for found in _FILING.finditer(clean)]
    if not filed:
        run_in = _RUN_IN_LIST.search(clean)
        return run_in.start() if run_in and _BLANK not in run_in[0] else None
    start, count = filed[-1], 0
    for line in reversed(list(_LINE.finditer(clean, max(0, start - _LONGEST_LIST), start))):
        if not _LISTED.match(line[0]):
            break
        start, count = line.start(), count + 1
    return start if count >= _SHORTEST_LIST else None


def head_start(clean: str) -> int:
    r"""Where the letterhead begins: above the national motto, below what a web page says of the document.

    >>> head_start("Số hiệu: 5/QĐ-UBND\nNgười ký: A\nUBND XÃ A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/QĐ-UBND")
    31
    >>> head_start("UBND XÃ A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    0
    """
    motto = _STATE_MOTTO.search(clean, 0, _WEB_HEADING)
    if motto is None or not _WEB_WORDS.search(clean, 0, motto.start()):
        return 0
    start = clean.rfind("\n", 0, motto.start()) + 1
    for line in reversed(list(_LINE.finditer(clean, 0, start))):
        if not line[0].isupper() and any(letter.isalpha() for letter in line[0]):
            break
        start = line.start()
    return start


def part(sections: tuple[Section, ...], *kinds: SectionKind) -> Iterator[Span]:
    """The spans of all sections of the given kinds."""
    return (section.span for section in sections if section.kind in kinds)


def section_at(sections: tuple[Section, ...], place: int) -> SectionKind:
    """The kind of section that holds a place of the cleaned text."""
    for section in sections:
        if section.span.start <= place < section.span.end:
            return section.kind
    return SectionKind.BODY


def _marks(clean: str) -> Iterator[tuple[SectionKind, int]]:
    """(kind, start) whenever the kind changes, walking down the lines."""
    kind = SectionKind.HEADER
    yield kind, 0
    ended = filed = False
    above = ""
    for line in _LINE.finditer(clean, head_start(clean)):
        words = line[0]
        last = len(clean) - line.end() < _CLOSE and words.isupper()
        following = kind if _is_title(words, above, kind) else _kind_of(words, kind, ended=ended or last, filed=filed)
        above = words
        ended = ended or ("/" in words and _END.search(words) is not None)
        filed = filed or (kind is SectionKind.RECIPIENTS and _FILED.match(words) is not None)
        if following is not kind:
            kind = following
            yield kind, line.start()


@cache
def _types() -> frozenset[str]:
    """The names of types as headings: the line below one is the title, however long."""
    return frozenset(kind.label.upper() for kind in document_types())


def _is_title(line: str, above: str, kind: SectionKind) -> bool:
    """Whether a line of the head is the title, by its first words or the type above it."""
    if kind is not SectionKind.HEADER or _BODY_START.match(line):
        return False
    if _BASE.match(line):  # "KẾ HOẠCH / Triển khai phong trào …": no ground ends without a mark
        return above.strip(" :.-") in _types() and _DOES.match(line) is not None and line.rstrip()[-1] not in ".,:;"
    return above.strip(" :.-") in _types() or _ABOUT.match(line) is not None


def _kind_of(line: str, kind: SectionKind, *, ended: bool, filed: bool) -> SectionKind:
    """The kind of this line, coming from a section of `kind`.

    `ended` once the body's closing mark was read, `filed` once the recipients' last line was.
    """
    match kind:
        case SectionKind.HEADER | SectionKind.BASES:
            return _opening(line, kind)
        case SectionKind.ANNEX:
            return kind
        case _:
            return _closing(line, kind, ended=ended, filed=filed)


def _opening(line: str, kind: SectionKind) -> SectionKind:
    if kind is SectionKind.HEADER and _NUMBER_AND_SUBJECT.match(line):
        return kind
    if _BODY_START.match(line):
        return SectionKind.BODY
    if RECIPIENTS.match(line):  # a short letter has no numbered parts
        return SectionKind.RECIPIENTS
    # a title may begin like a ground ("Thực hiện phong trào …"), but it is short and ends without a mark
    if _BASE.match(line) and (
        kind is SectionKind.BASES or len(line) > _LONG or line.rstrip().endswith((";", ",", ".", ":"))
    ):
        return SectionKind.BASES
    said = kind is SectionKind.BASES and len(line) > _SENTENCE and line.rstrip().endswith((".", ":"))
    if (len(line) > _LONG or said) and not line.isupper():
        return SectionKind.BODY
    return kind


def _closing(line: str, kind: SectionKind, *, ended: bool, filed: bool) -> SectionKind:
    if RECIPIENTS.match(line):
        return SectionKind.RECIPIENTS
    outside = kind is not SectionKind.BODY or ended
    if _SIGNATURE.match(line) or (outside and _POST.match(line) and len(line) < 60):
        return kind if kind is SectionKind.RECIPIENTS and "\t" in line else SectionKind.SIGNATURE
    if (outside and _ANNEX.match(line)) or (filed and _FIRST_PART.match(line)):
        return SectionKind.ANNEX
    if kind is SectionKind.SIGNATURE and re.match(r"[-+•]\s?\S.*[;.]?$", line):
        return SectionKind.ANNEX if filed else SectionKind.RECIPIENTS
    return kind
