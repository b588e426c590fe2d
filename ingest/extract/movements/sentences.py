"""Câu nói về phong trào: who launches it and in which document, as the words around it put it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.letters import UPPER
from ingest.model import Span

_DONE: Final = r"(?:phát động|khởi xướng|đề ra)"
_HELD: Final = r"(?:tổ chức|triển khai)"  # also the first half of "tổ chức chính trị - xã hội"
_WRAP: Final = rf"\n(?=[^\W\d_{UPPER}])"  # a line break at which the sentence only goes on
_CLOSED: Final = r"[”\"’»\s]*(?:\([^()]{0,40}\)\s*)?"
BODY: Final = (
    r"(?:[Cc]ác\s+(?:bộ|sở|ban)|Thủ\s+tướng|Chính\s+phủ|Quốc\s+hội|(?:Phó\s+)?Chủ\s+tịch|Tổng\s+Bí\s+thư|Bộ|Ban|Ủy\s+ban|[ỦU]BND|HĐND|MTTQ|UBMTTQ|LĐLĐ"
    r"|Hội(?!\s+(?:nghị|thảo|thi|thao|trại|diễn))|Tổng|Liên\s+(?:đoàn|đội)|Trung\s+ương|TƯ|Tỉnh|Thành|Huyện|Quận"
    r"|Thị|Đảng|Quân\s+ủy|Công\s+(?:đoàn|an|ty)|Đoàn|Chi\s+(?:hội|đoàn|bộ)|Sở|Cục|Phòng|Trường|[Nn]hà\s+trường|Thuế|Ngành|Văn\s+phòng|Mặt\s+trận|Tòa\s+án|Viện|Bệnh\s+viện|Tập\s+đoàn|Bảo\s+hiểm"
    r"|Ngân\s+hàng|Kho\s+bạc|Khối|Cụm|Xã|Phường|Quân\s+khu|Quân\s+đoàn|Sư\s+đoàn|Lữ\s+đoàn|Trung\s+đoàn|Tiểu\s+đoàn|Vùng|Đồn|Binh\s+đoàn|Báo"
    r"|Chi\s+cục|Hạt|Trạm|Xưởng|Trại|Chính\s+ủy|Chính\s+trị\s+viên|Thống\s+đốc|Liên\s+chi|Liên\s+hiệp|Hợp\s+tác\s+xã|Bí\s+thư|Thường\s+trực|Đặc\s+khu|Thanh\s+tra|Tạp\s+chí"
    r"|CATP|BĐBP|BCH|Hiệu\s+trưởng|Giám\s+đốc|Lãnh\s+đạo|Liên\s+minh|Học\s+viện|Đại\s+học|Hiệp\s+hội|Nhà\s+máy|Chi\s+nhánh|Trung\s+tâm"
    r"|Đài|Hội\s+đồng|Bộ\s+đội|Cơ\s+quan|Bưu\s+điện|Điện\s+lực|Kiểm\s+toán|Trưởng\s+(?:Thuế|Hải\s+quan|[Bb]an|[Pp]hòng|[Pp]hân)"
    r"|BHXH|NHNN|NHCSXH|KBNN|TAND|VKSND|BTV|BGH|BGĐ|BCĐ|CĐCS|TLĐ|TLĐLĐ|LHPN|HĐQT|GD\s?&\s?ĐT)"
)
_BY_AFTER: Final = tuple(
    words.pattern(
        rf"{_CLOSED}(?:[,(:]|-\s)?\s*(?:(?:thời gian(?: thực hiện)?:? )?"
        rf"{PERIOD_WORDS}[\d\s/()-]*(?:(?:đến|năm|tháng|ngày|hết)\s[\d\s/)]*)*,?\s*)?"
        rf"(?:(?:từ|mùa) [^.;:“”\"\n]{{0,40}}?,? )?(?:đã |đều )?{by} "
        rf"(?P<by>(?:[^.;:“”\"\n]|\.(?=\w)){{3,160}}?) (?:đã |chính thức |vừa |chủ trì |đứng ra |cùng )*{done}"
    )
    for by, done in ((rf"(?:do|(?:được|mà)(?= (?:(?-i:[{UPPER}])|{BODY}\b)))", _DONE), ("do", _HELD))
)
_BY_BETWEEN: Final = tuple(
    words.pattern(rf"\b(?:do|được) (?P<by>[^.;“”\"\n]{{3,180}}?) (?:đã )?{done}") for done in (_DONE, _HELD)
)
_ACTIVE: Final = re.compile(
    rf"(?:(?:^|[.;:,\n()?!]\s*)(?:(?:[-+•*]|\d{{1,2}}[/-]|[IVX]{{1,4}}[/-])\s+)?(?:(?:[Rr]iêng|[Cc]òn|(?:(?:[Nn]gay\s+)?(?:[Ss]au|[Tt]ừ|[Kk]ể\s+từ)\s+)?[Kk]hi)\s+)?|(?<!của)(?<!do)(?<!mà)(?<!được)\s(?=Thủ\s+tướng)|(?<=[/-]20\d\d)\s)(?P<by>{BODY}\b(?:[^.;:“”\"\n]|\.(?=\w)|{_WRAP}){{0,170}}?),?\s+"
    r"(?:(?:đã|vừa|sẽ|cũng|còn|tự|mới|chính\s+thức|quyết\s+định|thống\s+nhất|nhất\s+trí|chủ\s+trương)\s+)*"
    r"(?:(?:xây\s+dựng|ban\s+hành)\s+kế\s+hoạch\s+|tổ\s+chức\s+(?:[Ll]ễ\s+)?|đồng\s+loạt\s+)?"
    r"(?:phát\s+động|khởi\s+xướng|mở|(?<=kế\shoạch\s)tổ\s+chức)(?:\s*(?:,|và)\s*\w+\s+\w+(?:\s+(?:thực\s+hiện|triển\s+khai))?)*(?:\s+(?:mạnh\s+mẽ|sâu\s+rộng|rộng\s+rãi|ngay|riêng|thêm|tiếp|thành\s+công))?"
    r"(?:\s+(?:các|những|hai|ba|bốn|0?[2-5])|\s+(?:trong|trên|tới|đến|tại|ở|cho|đối\s+với|từ|vào)\s+(?!các\s+phong)[^.;:“”\"\n]{1,60})?\s*$"
)
NEXT_BODY: Final = re.compile(
    rf"\s*(?:,|;|(?<=\s)-(?=\s)|\bvà\b|\bcùng\b|\bphối\s+hợp(?:\s+(?:với|cùng))?\b)\s*(?:với\s+)?(?={BODY}\b)"
)
"""Between the bodies of an enumeration."""
_ORDERS: Final = words.pattern(
    r"\b(?:dự (?:lễ|buổi)|tham dự|chủ trì|xem xét|chứng kiến|yêu cầu|đề nghị|(?<!Ban\s)chỉ đạo|giao|(?<!đạo\s)vận động"
    r"|cho biết|kêu gọi|hướng dẫn)\b"
)
"""Somebody has others launch it, or only speaks of it."""


def launcher_behind(clean: str, place: int) -> str | None:
    """The words that name the launcher behind a name that ends at `place` ("do … phát động").

    >>> launcher_behind("“Nhà sạch” do Hội Phụ nữ phát động", 9)
    'Hội Phụ nữ'
    """
    behind = clean[place : place + 260]
    return _first(pattern.match(behind) for pattern in (*_BY_AFTER, _IN_BRACKETS, _WHEN))


_WHEN: Final = re.compile(
    rf"[”\"’»]?[^.;:“”\"\n]{{0,80}}?,\s+(?:từ\s+|sau\s+)?khi\s+(?P<by>{BODY}\b[^.;:,“”\"\n]{{0,90}}?)\s+(?:đã\s+|chính\s+thức\s+)*phát\s+động\b"
)
"""Behind a name: somebody launched it when it began."""
_IN_BRACKETS: Final = re.compile(
    rf"[”\"’»*_]*\s*\(\s*(?P<by>{BODY}\b[^.;:“”\"()\n]{{0,90}}?)\s+(?:đã\s+|vừa\s+)?(?:phát\s+động|khởi\s+xướng)(?=\s*[),;:-]|\s+(?:tại|theo|bằng|từ|ngày|tháng|năm|trong)\s)"
)


def told_of(clean: str, place: int) -> tuple[str, int] | None:
    """Who launches what a name that ends at `place` is the topic of, and where the words that say so end.

    >>> told_of("1. Phong trào “Nhà sạch”: Hội Phụ nữ xã phát động từ tháng 3/2024", 23)
    ('Hội Phụ nữ xã', 49)
    """
    match = _TOPIC.match(clean, place, place + 260)
    said = _first([match])
    return (said, match.end()) if match and said else None


def launcher_before(clean: str, lead: Span) -> str | None:
    """The words that name the launcher between kind words and name, or as the subject of the sentence before them."""
    between = re.split(r"[“\"]", lead.of(clean))[0]
    before = clean[max(0, lead.start - 220) : lead.start]
    return _first((*(pattern.search(between) for pattern in _BY_BETWEEN), _ACTIVE.search(before)))


def subject_before(clean: str, place: int) -> str | None:
    """The words that name who launches what stands at `place`, when they are the subject of its sentence."""
    return _first([_ACTIVE.search(clean[max(0, place - 220) : place])])


_TOPIC: Final = re.compile(
    rf"[”\"’»*_]*(?:\s*\([^()\n]{{0,80}}\))?[*_]*(?:\s*[:.]\s+|\s*\n\s*(?:[-+•*]\s+|\d+(?:\.\d+)*[.)]\s+|[a-zđ]\)\s+)?)"
    r"(?:(?:Nhân|Để|Chào\s+mừng|Hướng\s+tới|Hưởng\s+ứng|Nhằm|Tiếp\s+nối|Trên\s+cơ\s+sở|Trước)\s[^.;:“”\"\n]{3,110}?,\s+)?"
    rf"(?P<by>{BODY}\b(?:[^.;:“”\"\n]|\.(?=\w)){{0,100}}?)\s+(?:(?:đã|sẽ|chính\s+thức)\s+)*(?:phát\s+động|khởi\s+xướng)"
    r"(?:\s+(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt(?:\s+thi\s+đua)?)(?:\s+(?:thi\s+đua|cao\s+điểm|này|trên))*)?"
    r"(?=\s*(?:[,.;(]|(?:từ|trong|năm|giai\s+đoạn|tại|theo|vào|đến|nhân|ngày|tháng|ngay|rộng|sâu|và|đối\s+với|cho|tới)\b))"
)
"""Behind a name that heads an item: who launches it, with the time or place and no object of its own."""


def _first(found: Iterator[re.Match[str] | None] | Sequence[re.Match[str] | None]) -> str | None:
    said = (_DOES.split(_THERE.split(match["by"])[-1])[0] for match in found if match)
    return next((by for by in said if not _ORDERS.search(by) and not _NAMELESS.search(by)), None)


_NAMELESS: Final = words.pattern(
    r", (?:toàn |cả )?(?-i:tỉnh|huyện|xã|phường|thành phố|ngành|địa phương|đơn vị|thôn)(?: (?:đã|vừa))?\Z"
)
"""A launcher without a name behind a comma: the body before it only gave the reason."""
_THERE: Final = words.pattern(r"\b(?:tại|trong|theo|qua) đó\s*,?\s+")
"""Before the launcher: where it launches, and what was said of that."""
_DOES: Final = words.pattern(
    r",? (?:(?-i:đã|cũng|vừa) )?(?-i:thống nhất|nhất trí|nhân rộng|"
    r"quyết định|nâng (?:lên|thành)|đánh giá (?:cao|kết quả)"
    r"|lựa chọn|ban hành|xây dựng (?=(?i:kế hoạch)|và )|tổng kết|sơ kết|rút kinh nghiệm|đề ra|tiếp tục"
    r"|duy trì|thành lập)\b"
)
"""Behind the launcher: what else it does before it launches."""
