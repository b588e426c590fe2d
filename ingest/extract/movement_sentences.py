"""Câu nói về phong trào: who launches it, when it runs and in which document, as the words around it put it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.letters import UPPER
from ingest.extract.movement_periods import PERIOD_WORDS, read_period
from ingest.model import Citation, Span

_DONE: Final = r"(?:phát động|khởi xướng|đề ra)"
_HELD: Final = r"(?:tổ chức|triển khai)"  # also the first half of "tổ chức chính trị - xã hội"
_CLOSED: Final = r"[”\"’»\s]*(?:\([^()]{0,40}\)\s*)?"
_BY_AFTER: Final = tuple(
    words.pattern(
        rf"{_CLOSED},?\s*(?:(?:giai đoạn|năm)\s[\d\s-]+,?\s*)?(?:(?:từ|mùa) [^.;:“”\"\n]{{0,40}}?,? )?(?:đã )?{by} "
        rf"(?P<by>[^.;:“”\"\n]{{3,160}}?) (?:đã |chính thức |vừa )?{done}"
    )
    for by, done in (("(?:do|được)", _DONE), ("do", _HELD))
)
_BY_BETWEEN: Final = tuple(
    words.pattern(rf"\b(?:do|được) (?P<by>[^.;“”\"\n]{{3,180}}?) (?:đã )?{done}") for done in (_DONE, _HELD)
)
_BODY: Final = (
    r"(?:[Cc]ác\s+(?:bộ|sở|ban)|Thủ\s+tướng|Chính\s+phủ|Quốc\s+hội|(?:Phó\s+)?Chủ\s+tịch|Tổng\s+Bí\s+thư|Bộ|Ban|Ủy\s+ban|[ỦU]BND|HĐND|MTTQ|UBMTTQ|LĐLĐ"
    r"|Hội(?!\s+(?:nghị|thảo|thi|thao|trại|diễn))|Tổng|Liên\s+(?:đoàn|đội)|Trung\s+ương|TƯ|Tỉnh|Thành|Huyện|Quận"
    r"|Thị|Đảng|Quân\s+ủy|Công\s+(?:đoàn|an|ty)|Đoàn|Chi\s+(?:hội|đoàn)|Sở|Cục|Phòng|Trường|Nhà\s+trường|Ngành|Văn\s+phòng|Mặt\s+trận|Tòa\s+án|Viện|Bệnh\s+viện|Tập\s+đoàn|Bảo\s+hiểm"
    r"|Ngân\s+hàng|Kho\s+bạc|Khối|Cụm|Xã|Phường|Quân\s+khu|Sư\s+đoàn|Binh\s+đoàn|Báo)"
)
_ACTIVE: Final = re.compile(
    rf"(?:^|[.;:,\n(]\s*|\s(?=Thủ\s+tướng))(?P<by>{_BODY}\b[^.;:“”\"\n]{{0,170}}?)\s+(?:(?:đã|vừa|sẽ|cũng|chính\s+thức)\s+)*"
    r"(?:(?:xây\s+dựng|ban\s+hành)\s+kế\s+hoạch\s+|tổ\s+chức\s+(?:[Ll]ễ\s+)?|đồng\s+loạt\s+)?"
    r"(?:phát\s+động|khởi\s+xướng|mở|(?<=kế\shoạch\s)tổ\s+chức)(?:\s*(?:,|và)\s*\w+\s+\w+)*(?:\s+(?:các|những)|\s+trong\s+[^.;:“”\"\n]{1,40})?\s*$"
)
NEXT_BODY: Final = re.compile(
    rf"\s*(?:,|;|\bvà\b|\bcùng\b|\bphối\s+hợp(?:\s+(?:với|cùng))?\b)\s*(?:với\s+)?(?={_BODY}\b)"
)
"""Between the bodies of an enumeration."""
_ORDERS: Final = words.pattern(r"\b(?:yêu cầu|đề nghị|(?<!Ban\s)chỉ đạo|giao|vận động|cho biết|kêu gọi|hướng dẫn)\b")
"""Somebody has others launch it, or only speaks of it."""


def launcher_behind(clean: str, place: int) -> str | None:
    """The words that name the launcher behind a name that ends at `place` ("do … phát động").

    >>> launcher_behind("“Nhà sạch” do Hội Phụ nữ phát động", 9)
    'Hội Phụ nữ'
    """
    behind = clean[place : place + 260]
    return _first(pattern.match(behind) for pattern in _BY_AFTER)


def launcher_before(clean: str, lead: Span) -> str | None:
    """The words that name the launcher between kind words and name, or as the subject of the sentence before them."""
    between = re.split(r"[“\"]", lead.of(clean))[0]
    before = clean[max(0, lead.start - 220) : lead.start]
    return _first((*(pattern.search(between) for pattern in _BY_BETWEEN), _ACTIVE.search(before)))


def subject_before(clean: str, place: int) -> str | None:
    """The words that name who launches what stands at `place`, when they are the subject of its sentence."""
    return _first([_ACTIVE.search(clean[max(0, place - 220) : place])])


def _first(found: Iterator[re.Match[str] | None] | Sequence[re.Match[str] | None]) -> str | None:
    return next((match["by"] for match in found if match and not _ORDERS.search(match["by"])), None)


_YEAR_BEHIND: Final = re.compile(
    r"[”\"’'»]?\s*(?:-\s*)?\s(?:(?i:xuân)\s+(?:\w+\s+\w+\s+)?(?:năm\s+|-\s+)?)?(?P<time>20\d{2})(?![\d/]|[.-]\d|\s*-\s*\d)"
)
_TIME_BEHIND: Final = re.compile(
    rf"[”\"’»\s]*(?:\((?!\d|từ\b)[^()]{{0,60}}\)\s*)?(?:,?\s*(?:trên|trong(?!\s+(?:năm|tháng))|của|cho|tại)\s[^.;:“”\"\n(]{{0,110}}?)?"
    r"(?P<launch>,?\s*(?:do|được)\s[^.;:“”\"\n(]{3,120}?\s(?:phát\s+động|khởi\s+xướng))?"
    r"(?P<occasion>,?\s*(?:nhân|chào\s+mừng|lập\s+thành\s+tích|hướng\s+tới)\s[^.;:“”\"\n]{3,140}?(?=,\s*(?:thời\s+gian\s+)?từ\s))?"
    r"\s*[,(]?\s*(?:thời\s+gian\s+)?(?P<runs>(?:(?:được|dự\s+kiến|sẽ)\s+)*(?:diễn\s+ra|triển\s+khai|thực\s+hiện|tổ\s+chức|kéo\s+dài|bắt\s+đầu|phát\s+động)(?:\s+thực\s+hiện)?\s+)?"
    rf"(?P<time>{PERIOD_WORDS}[^.;:“”\"\n]{{0,60}})",
    re.IGNORECASE,
)
_BEGINNING: Final = re.compile(r"từ\s+(?!.*(?:(?:đến|tới)(?!\s+(?:nay|giờ))|\d\s*-\s*\d))", re.IGNORECASE)
_NEXT_SENTENCE: Final = re.compile(
    rf"(?:(?<=\n)(?:Năm|Từ|Đến|Trong|Tháng)\s|(?:Năm|Từ|Đến|Trong|Tháng)\s[\w\s/.-]{{4,50}},\s+[{UPPER}])"
)
"""Time that opens the sentence below a heading, or behind it where the lines were joined: it is not the heading's."""
_YEARS_BEHIND: Final = re.compile(r"[”\"’'»]?\s*(?P<time>\((?:19|20)\d{2}\s*-\s*(?:19|20)\d{2}\))")


@dataclass(frozen=True, slots=True)
class Time:
    """When a movement runs. `runs`: a verb says so ("diễn ra từ …"), of everything that is listed before it."""

    period: str
    runs: bool = False


def time_behind(clean: str, place: int) -> Time | None:
    """The time that stands behind a name that ends at `place`; since when it has run is none.

    >>> time_behind("“Nhà sạch”, diễn ra từ 12-7 đến 16-8-2020", 9)
    Time(period='2020-07-12/2020-08-16', runs=True)
    >>> time_behind("“Nhà sạch” 2020", 9), time_behind("“Nhà sạch” từ năm 2010", 9)
    (Time(period='2020', runs=False), None)
    >>> time_behind("“Nhà sạch” (2019 - 2021) lan rộng", 9)
    Time(period='2019/2021', runs=False)
    """
    if year := _YEAR_BEHIND.match(clean, place):
        return Time(year["time"])
    if (years := _YEARS_BEHIND.match(clean, place)) and "/" in (span := read_period(years["time"]) or ""):
        return Time(span)
    match = _TIME_BEHIND.match(clean, place, place + 230)
    if not match or _BEGINNING.match(match["time"]) or _NEXT_SENTENCE.match(clean, match.start("time")):
        return None
    period = read_period(match["time"])
    launched = match["launch"] or match["occasion"] or (match["runs"] or "").lower().split()[-2:] == ["phát", "động"]
    return Time(period, match["runs"] is not None) if period and ("/" in period or not launched) else None


_DOCUMENT_BEHIND: Final = re.compile(
    r"[”\"’»]?[^.;“”\"\n]{0,140}?(?P<launch>phát\s+động|tổ\s+chức)?\s*(?:,\s*)?\(?(?:theo|tại|ban\s+hành\s+kèm\s+theo|bằng)\s*(?:các\s+)?$",
    re.IGNORECASE,
)
_DOCUMENT_BEFORE: Final = re.compile(r"(?:phát\s+động|tổ\s+chức|mở)\s*,?\s*(?:theo|tại|bằng)\s*$", re.IGNORECASE)


_OPENED_BY: Final = re.compile(r"(?:^|[.;\n]\s*|[-+•]\s*)(?:Tại|Theo|Bằng)\s*$")
_SUBJECT_LAUNCHES: Final = re.compile(
    r"(?:\s*\([^()]*\))?\s*,\s*[^.;:“”\"\n]{2,120}?\s(?:(?:đã|chính\s+thức|vừa)\s+)*(?:phát\s+động|mở)(?:\s+(?:các|những))?\s*"
)
"""Between a document and a name: its issuer launches it there ("Tại Kế hoạch …, UBND tỉnh phát động …")."""


def document_behind(clean: str, place: int, citations: Sequence[Citation]) -> tuple[Citation, bool] | None:
    """The cited document to which the words behind a name lead, and whether it launches what is named."""
    following = next((one for one in citations if one.span.start >= place), None)
    if following is None:
        return None
    match = _DOCUMENT_BEHIND.fullmatch(clean, place, following.span.start)
    if match is None:
        return None
    return following, match["launch"] is not None or _LAUNCHED.search(match[0]) is not None


_LAUNCHED: Final = re.compile(
    r"(?:phát\s+động|khởi\s+xướng)(?:\s+(?:từ\s+)?(?:ngày|tháng|năm)[\s\d/.-]+)?\s*(?:theo|tại|bằng)\s*$"
)


def launching_before(clean: str, place: int, citations: Sequence[Citation]) -> Citation | None:
    """The cited document right before `place` by which what stands there is launched ("phát động theo Kế hoạch …")."""
    before = next((one for one in reversed(citations) if one.span.end <= place), None)
    if before is None:
        return None
    between = clean[before.span.end : place]
    said = _DOCUMENT_BEFORE if not between.strip(" ,") else _OPENED_BY if _SUBJECT_LAUNCHES.fullmatch(between) else None
    return before if said and said.search(clean, max(0, before.span.start - 40), before.span.start) else None


AGAIN: Final = re.compile(
    r"(?:(?<=^)|(?<=[.;\n]\s)|(?<=\n))(?:(?:Đây\s+là\s+(?:một\s+)?)?(?P<kind>(?i:Phong\s+trào(?:\s+thi\s+đua)?|Cuộc\s+vận\s+động|Chiến\s+dịch|Đợt\s+thi\s+đua|Đợt\s+cao\s+điểm|Chương\s+trình))"
    r"(?:\s+(?:này|trên|nói\s+trên|cao\s+điểm|đặc\s+biệt))*(?=\s+(?:được|do|sẽ|dự\s+kiến|bắt\s+đầu|diễn\s+ra|kéo\s+dài|triển\s+khai|thực\s+hiện|từ)\s)"
    r"|(?:(?:[-+•]|\d+[.)]|[IVX]+[.)]|[a-z]\))\s*)?(?i:Thời\s+gian)(?:\s+(?:thực\s+hiện|triển\s+khai|phát\s+động|tổ\s+chức|diễn\s+ra|thi\s+đua)){0,2}(?:\s+(?:phong\s+trào|chiến\s+dịch|cuộc\s+vận\s+động|đợt)(?:\s+thi\s+đua)?)?\s*:?)",
)
"""A sentence that goes on about the movement named before: by its kind words alone, or "Thời gian thực hiện: …"."""
