"""Câu nói về phong trào: who launches it, when it runs and in which document, as the words around it put it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.extract import movement_words as words
from ingest.extract.letters import UPPER
from ingest.extract.movement_periods import PERIOD_WORDS, read_parts, read_period
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
    said = (_THERE.split(match["by"])[-1] for match in found if match)
    return next((by for by in said if not _ORDERS.search(by)), None)


_THERE: Final = words.pattern(r"\b(?:tại|trong|theo|qua) đó\s*,?\s+")
"""Before the launcher: where it launches, and what was said of that."""


_NUMBER: Final = r"(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_RUN: Final = r"(?:diễn ra|triển khai|thực hiện|tổ chức|kéo dài|phát động|áp dụng|duy trì)"
_YEAR_BEHIND: Final = re.compile(
    r"[”\"’'»]?\s*(?:-\s*)?\s(?:(?i:xuân|hè|mùa\s+(?:hè|đông|xuân))\s+(?:\w+\s+\w+\s+)?(?:năm\s+|-\s+)?)?(?P<time>20\d{2})(?![\d/]|[.-]\d|\s*-\s*\d)"
)
_TIME_BEHIND: Final = words.pattern(
    rf"""[”\"’»\s]*(?:\((?!\d|từ\b|giai\b|nhiệm\b|quý\b)[^()]{{0,60}}\)\s*)?(?:,?\s*(?P<whose>(?:trên|trong(?! (?:năm|tháng|quý|các năm
    |(?:vòng |thời gian )?{_NUMBER} (?:năm|tháng|tuần|ngày)|thời gian))|của|cho|tại)\s[^.;:“”\"\n(]{{0,110}}?))?
    (?P<launch>,?\s*(?:đều )?(?:do|được)\s[^.;:“”\"\n(]{{3,120}}?\s(?:phát động|khởi xướng))?
    (?P<occasion>,?\s*(?:nhân|chào mừng|lập thành tích|hướng tới)\s[^.;:“”\"\n]{{3,140}}?(?=,\s*(?:thời gian )?từ\s))?
    \s*(?:[,(-]|:(?=\s+(?:thời gian|{_RUN})\b))?\s*(?:(?:với|trong|có) )?(?:thời gian (?:{_RUN} )?(?:là |:\s*)?)?
    (?P<runs>(?:(?:được|dự kiến|sẽ|đã|cùng) )*(?:{_RUN}|bắt đầu(?! (?:vào |từ )?(?:ngày |tháng )?\d))(?: thực hiện)? )?
    (?:(?:(?:trong|suốt) )?(?:vòng |thời gian )?{_NUMBER} (?:ngày đêm|ngày|tuần|tháng|năm)\s*[,:(]?\s*(?:bắt đầu |kể )?(?=từ\s))?
    (?P<time>{PERIOD_WORDS})"""
)
_PARTS_BEHIND: Final = words.pattern(
    r"""[”\"’»\s]*[^.;“”\"\n]{0,110}?\b(?:gồm|bao gồm|chia|theo|qua|với|có|trong|thành|thực hiện|:|,)\s[^.;“”\"\n]{0,40}?
    (?=\b(?:đợt|giai đoạn|chặng|bước) (?:thứ )?(?:0?1|I|một|nhất)(?!\w|[/.-]\d))"""
)
_CLAUSE_END: Final = re.compile(r"[;:“”\"\n]|\.(?!\s?\d)")
_LONG: Final = 70  # code points of a time
_LONG_PARTS: Final = 700  # and of one that is said in parts
_NEXT_SENTENCE: Final = re.compile(
    rf"(?:(?<=\n)(?:Năm|Từ|Đến|Trong|Tháng)\s|(?:Năm|Từ|Đến|Trong|Tháng)\s[\w\s/.-]{{4,50}},\s+[{UPPER}])"
)
"""Time that opens the sentence below a heading, or behind it where the lines were joined: it is not the heading's."""
_YEARS_BEHIND: Final = re.compile(
    r"[”\"’'»]?\s*\(?(?P<time>(?:19|20)\d{2}\s*-\s*(?:19|20)\d{2}(?!\d)|(?<=\()\d{1,2}[/.-][\d\s/.-]{5,22}(?=\)))"
)
_TERM_OF_BODY: Final = words.pattern(r"\b(?:đại hội|nghị quyết|ban chấp hành|hội đồng|khóa)\b")
_REPORTED: Final = words.pattern(r"(?:cho )?(?:đến|hết|trong)\s[^.;]{0,30}?\d,? (?:(?:\w+ ){0,4}đã|có)\b")
"""What had been reached by then, which is no time of the movement."""
_COLON: Final = re.compile(r"[\s:.+•-]*")


@dataclass(frozen=True, slots=True)
class Time:
    """When a movement runs. `runs`: a verb says so ("diễn ra từ …"), of everything that is listed before it."""

    period: str
    runs: bool = False


def time_behind(clean: str, place: int, year: int | None = None) -> Time | None:
    """The time that stands behind a name that ends at `place`; since when it has run is none.

    `year` is that of the text around it, for days that are said without.

    >>> time_behind("“Nhà sạch”, diễn ra từ 12-7 đến 16-8-2020", 9)
    Time(period='2020-07-12/2020-08-16', runs=True)
    >>> time_behind("“Nhà sạch” 2020", 9), time_behind("“Nhà sạch” từ năm 2010", 9)
    (Time(period='2020', runs=False), None)
    >>> time_behind("“Nhà sạch” (2019 - 2021) lan rộng", 9)
    Time(period='2019/2021', runs=False)
    >>> time_behind("“Nhà sạch” gồm đợt 1 từ 01/3 đến 30/4 và đợt 2 từ 01/9 đến 31/10/2024", 9)
    Time(period='2024-03-01/2024-10-31', runs=True)
    """
    if found := _YEAR_BEHIND.match(clean, place):
        return Time(found["time"])
    if (years := _YEARS_BEHIND.match(clean, place)) and "/" in (span := read_period(f"({years['time']})") or ""):
        return Time(span)
    if parts := _in_parts(clean, place, year):
        return parts
    match = _TIME_BEHIND.match(clean, place, place + 290)
    if not match or _NEXT_SENTENCE.match(clean, match.start("time")):
        return None
    said = _clause(clean, match.start("time"))
    if said.lower().startswith(("nhiệm", "khóa")) and _TERM_OF_BODY.search(match["whose"] or ""):
        return None
    period = read_period(said, year)
    if period is None or _REPORTED.match(said) or (said.lower().startswith(("từ", "bắt")) and "/" not in period):
        return None
    launched = match["launch"] or match["occasion"] or (match["runs"] or "").lower().split()[-2:] == ["phát", "động"]
    return Time(period, match["runs"] is not None) if "/" in period or not launched else None


def time_under_heading(clean: str, place: int, year: int | None = None) -> Time | None:
    """The time that follows "Thời gian thực hiện", on its line or below it.

    >>> time_under_heading("Thời gian:\\n- Từ 12-7 đến 16-8-2020", 9)
    Time(period='2020-07-12/2020-08-16', runs=True)
    """
    behind = _COLON.match(clean, place)
    start = behind.end() if behind else place
    if parts := _in_parts(clean, start, year):
        return parts
    period = read_period(_clause(clean, start), year) if _TIME_BEHIND.match(clean, start, start + 200) else None
    return Time(period, runs=True) if period else None


def _clause(clean: str, start: int) -> str:
    """The words of a time from `start` to the end of the clause."""
    end = _CLAUSE_END.search(clean, start, start + _LONG)
    return clean[start : end.start() if end else start + _LONG]


def _in_parts(clean: str, place: int, year: int | None) -> Time | None:
    """The time of a movement whose parts ("đợt 1 …, đợt 2 …") are told behind `place`."""
    start = place if _PART_FIRST.match(clean, place) else None
    if start is None and (match := _PARTS_BEHIND.match(clean, place, place + 200)):
        start = match.end()
    if start is None:
        return None
    period = read_parts(clean[start : start + _LONG_PARTS], year)
    return Time(period, runs=True) if period else None


_PART_FIRST: Final = words.pattern(r"(?:đợt|giai đoạn|chặng|bước) (?:thứ )?(?:0?1|I|một|nhất)(?!\w|[/.-]\d)")


_DOCUMENT_BEHIND: Final = re.compile(
    r"[”\"’»]?[^.;“”\"\n]{0,140}?(?P<launch>phát\s+động|tổ\s+chức)?\s*(?:,\s*)?\(?(?:theo|tại|ban\s+hành\s+kèm\s+theo|bằng)\s*(?:các\s+)?$",
    re.IGNORECASE,
)
_DOCUMENT_BEFORE: Final = re.compile(r"(?:phát\s+động|tổ\s+chức|mở)\s*,?\s*(?:theo|tại|bằng)\s*$", re.IGNORECASE)


_OPENED_BY: Final = re.compile(r"(?:^|[.;\n]\s*|[-+•]\s*)(?:Tại|Theo|Bằng)\s*$")
_THEREIN: Final = re.compile(r"[^.;:“”\"\n]{0,60}?,?\s*(?:tại\s+đó|trong\s+đó|theo\s+đó|qua\s+đó|để)\b")
"""Behind a document: what follows is said in it."""
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
    therein = _THEREIN.match(between)
    if therein and _SUBJECT_LAUNCHES.fullmatch(between[therein.end() :].replace(" ", ", ", 1)):
        return before
    said = _DOCUMENT_BEFORE if not between.strip(" ,") else _OPENED_BY if _SUBJECT_LAUNCHES.fullmatch(between) else None
    return before if said and said.search(clean, max(0, before.span.start - 40), before.span.start) else None


_KIND_AGAIN: Final = (
    r"phong\s+trào(?:\s+thi\s+đua)?|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+thi\s+đua|đợt\s+cao\s+điểm|chương\s+trình"
)
AGAIN: Final = re.compile(
    r"(?:(?:(?<=^)|(?<=[.;\n]\s)|(?<=\n))(?:(?:Theo\s+(?:đó|kế\s+hoạch)|Dự\s+kiến|Được\s+biết)\s*,?\s+)?(?:Đây\s+là\s+(?:một\s+)?)?"
    rf"(?P<kind>(?i:{_KIND_AGAIN}))(?:\s+(?:này|trên|nói\s+trên|cao\s+điểm|đặc\s+biệt|tình\s+nguyện))*"
    r"(?=\s+(?:được|do|sẽ|dự\s+kiến|bắt\s+đầu|diễn\s+ra|kéo\s+dài|triển\s+khai|thực\s+hiện|tổ\s+chức|từ|chia|gồm|có|chính\s+thức)\s)"
    rf"|(?<=,\s)(?P<same>(?i:{_KIND_AGAIN}))\s+(?:này|trên|nói\s+trên)(?=\s+(?:được|do|sẽ|dự\s+kiến|bắt\s+đầu|diễn\s+ra|kéo\s+dài|triển\s+khai|thực\s+hiện|tổ\s+chức|từ|chia|gồm)\s)"
    r"|(?:(?<=^)|(?<=[.;\n]\s)|(?<=\n))(?:(?:[-+•]|\d+(?:\.\d+)*[.)]|[IVX]+[.)]|[a-z]\))\s*)?(?i:Thời\s+gian)"
    r"(?i:\s+(?:và\s+)?(?:thực\s+hiện|triển\s+khai|phát\s+động|tổ\s+chức|diễn\s+ra|thi\s+đua|áp\s+dụng|tiến\s+hành)){0,2}"
    r"(?i:\s+(?:của\s+)?(?:phong\s+trào|chiến\s+dịch|cuộc\s+vận\s+động|đợt)(?:\s+(?:thi\s+đua|cao\s+điểm))?)?"
    r"(?i:(?:,|\s+và)\s+(?:địa\s+điểm|phạm\s+vi|đối\s+tượng|địa\s+bàn)(?:\s+(?:thực\s+hiện|triển\s+khai|tổ\s+chức))?)?\s*:?)",
)
"""A sentence that goes on about the movement named before: by its kind words alone, or "Thời gian thực hiện: …"."""
