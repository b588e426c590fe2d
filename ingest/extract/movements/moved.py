"""Gia hạn, lùi ngày, kết thúc sớm: the end to which the time of a movement was moved after it had been set.

"… đến 30/6, nhưng huyện đã cho lùi ngày kết thúc tới 30/9/2024" · "… lẽ ra 15/01 là xong, nay gia hạn đến hết tháng
3/2025" · "Kéo dài đến hết ngày 30/6/2025 thời gian thực hiện phong trào …" · "… đã kết thúc sớm, ngày 30/5/2024".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.moments import OF_EVENT, Moment, moments
from ingest.extract.movements.page import Page
from ingest.extract.movements.period_words import CLOSES
from ingest.extract.movements.spells import NUMBER
from ingest.extract.movements.timing import begun_with_launch

_TIME: Final = (
    r"(?:thời (?:gian|hạn|điểm)|hạn|ngày|mốc|đích)(?: (?:thực hiện|triển khai|tổ chức|kết thúc|tổng kết|hoàn thành"
    r"|khép lại|bế mạc|về đích|cuối))*"
)
_KIND: Final = (
    r"(?:phong trào|cuộc vận động|chiến dịch|đợt|chương trình|mô hình)"
    r"(?: (?:thi đua|cao điểm|này|trên|nói trên|ấy|đó))*"
)
_SPELL: Final = rf"{NUMBER} (?:ngày|tuần|tháng|năm|vụ|quý)(?: (?:học|nữa))?"
_ON: Final = r"(?=(?:(?:ngày|tháng|quý|năm|mùng|mồng) )?[\dIV])"
_LATER: Final = words.pattern(
    rf"(?<!\w)(?:gia hạn(?: thêm)?|(?:kéo dài|kéo|nối dài|nới|làm|chạy|tiếp tục)(?: {_TIME})? thêm"
    rf"|(?:được|cho|phép|quyết định|thống nhất|phải|nay|đó|nên|đã) (?:kéo|nối) dài"
    rf"|(?:lùi|dời|chuyển)(?: (?:lại|thêm))?(?= {_TIME}))"
    rf"(?: {_TIME})?(?: (?:cho|của) )?(?: {_KIND})?(?: (?:thêm )?(?:gần |hơn )?{_SPELL})?[,:]? "
    rf"(?:cho |tức (?:là )?|là )*(?:đến|tới|sang)(?: (?:hết|cuối))? {OF_EVENT}{_ON}"
)
_SOONER: Final = words.pattern(
    rf"(?<!\w)(?:{CLOSES} (?:sớm|trước (?:thời )?hạn)|sớm {CLOSES}|rút ngắn(?: {_TIME})?)"
    rf"(?: (?:hơn|so với) (?:dự kiến|kế hoạch|thời hạn))?(?: {_SPELL})?,? (?:(?:còn|vào|đến|tới|từ|ngay|là) )*"
    rf"{OF_EVENT}{_ON}"
)
_IN_FRONT: Final = words.pattern(
    rf"(?<!\w)(?:kéo dài|gia hạn|lùi)(?: thêm)?,? (?:{_SPELL},? )?(?:cho )?(?:đến|tới)(?: (?:hết|cuối))? "
    rf"(?P<end>[^.;,“”\"\n]{{4,40}}?) (?:{_TIME}|việc (?:thực hiện|triển khai))(?: của)? \Z"
)
"""Before a name: "kéo dài đến hết ngày … thời gian thực hiện phong trào …"."""
_LENGTHENED: Final = words.pattern(
    rf"(?<!\w)(?:kéo dài|gia hạn|nối dài|(?:lùi|dời)(?= {_TIME}))(?: thêm)?(?: (?:{_TIME}|việc (?:thực hiện|triển"
    rf" khai)))?(?: của)? \Z"
)
_TO: Final = words.pattern(
    rf"[”\"’»*_]*\s*(?:\([^()\n]{{4,60}}\))?(?: [^.;,:“”\"\n\d]{{2,80}}?)?(?:,? thêm (?:{_SPELL}),?)?"
    rf"(?: từ (?:ngày )?\d{{1,2}}[/.-][\d/.-]+)? (?:đến|tới|sang)(?: (?:hết|cuối))? {OF_EVENT}{_ON}"
)
"""Behind a name that a verb in front lengthens: until when."""
_NOT_ITS_TIME: Final = words.pattern(
    r"\b(?:không|chưa|chẳng|đề (?:nghị|xuất)|kiến nghị|nếu|nộp|gửi|đăng ký|hồ sơ|bài|sản phẩm|báo cáo|cuộc thi"
    r"|hội thi|dự án|công trình|hợp đồng|vay|nợ|thuế|bảo hiểm|giấy phép|thẻ|lớp|khóa học|giải|hội chợ|triển lãm|quỹ"
    r"|đề án|nghỉ)\b"
)
"""In the clause: what else has an end that can be moved, or what is not yet decided."""
_OF_ITSELF: Final = words.pattern(
    rf"\s*(?:(?:{_KIND}|(?:toàn bộ )?{_TIME}(?: của)?(?: {_KIND})?|nó)(?:,? (?:vì (?:vậy|thế)|do (?:vậy|đó)))? )?"
    r"(?:(?:theo (?:kế hoạch|dự kiến)|trên thực tế|thực tế|tuy nhiên|sau (?:đó|này)|sau|nay|rồi|lại|đã|được|sẽ|phải"
    r"|chính thức|dự kiến|có thể|xin|tiếp tục|cho|phép|thống nhất|quyết định)(?: |\Z))*"
)
"""The subject of what is over sooner, or goes on: the movement, its time, or none."""
_DECIDED: Final = words.pattern(
    r"\b(?:cho|phép|quyết định|thống nhất|đồng ý|nhất trí|chủ trương|chấp thuận|xin|đã|sẽ|phải)\s*\Z"
)
"""In front of what somebody decides."""
_CLAUSE: Final = re.compile(
    r"[.,;:!?](?=\s)|[\n“”\"()]|\s–\s|\s(?:nhưng|song|và|mà|nên|tuy\s+nhiên)(?=\s)", re.IGNORECASE
)
_REACH: Final = 420  # code points from a name to what is said of its end
_GUARD: Final = re.compile(r"hạn|dài|thêm|lùi|dời|chuyển|sớm|ngắn", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _End:
    """An end as it was moved. `sooner`: to a day before the one that was set."""

    moment: Moment
    sooner: bool


def moved(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each movement with the end to which its time was moved."""
    told = list(readings)
    if not told or not _GUARD.search(page.clean):
        return told
    starts = [one.naming.lead.start for one in told]
    ends = {one.name.lower(): end for one in told if not one.naming.weak and (end := _end(page, one, starts))}
    return [_moved(page, one, ends[one.name.lower()]) if one.name.lower() in ends else one for one in told]


def _end(page: Page, reading: Reading, starts: Sequence[int]) -> _End | None:
    """The end that the words around a naming move its time to."""
    clean, naming = page.clean, reading.naming
    before = clean[max(0, naming.lead.start - 160) : naming.lead.start]
    if front := _IN_FRONT.search(before):
        return _at(before, front.start("end"), sooner=False)
    behind = _TO.match(clean, naming.span.end) if _LENGTHENED.search(before) else None
    if behind:
        return _at(clean, behind.end(), sooner=False)
    stop = min((start for start in starts if start > naming.span.end), default=len(clean))
    stop = min(stop, naming.span.end + _REACH, *_paragraph_ends(clean, naming.span.end))
    for pattern in (_LATER, _SOONER):
        for said in pattern.finditer(clean, naming.span.end, stop):
            clause = _CLAUSE.split(clean[naming.span.end : said.start()])[-1]
            if _is_its(clause, said[0]) and (end := _at(clean, said.end(), sooner=pattern is _SOONER)):
                return end
    return None


def _is_its(clause: str, said: str) -> bool:
    """Whether the clause up to the words that move an end has the movement as its subject, or a body that decides."""
    if _NOT_ITS_TIME.search(clause):
        return False
    if _OF_ITSELF.fullmatch(clause):
        return True
    return (_DECIDES.match(said) is not None and not _PASSIVE.search(clause)) or _DECIDED.search(clause) is not None


_DECIDES: Final = words.pattern(r"(?:gia hạn|lùi|dời|chuyển|cho|phép|quyết định|thống nhất)\b")
_PASSIVE: Final = words.pattern(r"\b(?:được|bị)\s*\Z")


def _paragraph_ends(clean: str, place: int) -> tuple[int, ...]:
    """Where the paragraph of a name ends; a name that ends its line has that below it."""
    line = clean.find("\n", place)
    if 0 <= line - place <= len("”.") + 1:
        line = clean.find("\n", line + 1)
    return (line,) if line >= 0 else ()


def _at(clean: str, place: int, *, sooner: bool) -> _End | None:
    moment = next((one for one, _ in moments(clean, place)), None)
    return _End(moment, sooner) if moment and (moment.year or moment.month) else None


def _moved(page: Page, reading: Reading, end: _End) -> Reading:
    """A reading with another end, where that is behind the one set before, or in front of it as it is said to be."""
    begun, _, ended = (reading.period or reading.since or "..").partition("/")
    known = next((int(said[:4]) for said in (ended, begun) if said[:4].isdigit()), page.year)
    moment = replace(end.moment, year=end.moment.year or known)
    until = moment.end()
    if until is None or (end.sooner and not _before(until, ended)):
        return reading
    if not end.sooner and ended[:4].isdigit() and not _before(ended, until):
        return reading
    if not ended and reading.period and reading.period[:4].isdigit():  # a day or a year alone
        begun = ".." if len(reading.period) == len("2024") else reading.period
    if not end.sooner and begun[:4].isdigit() and not _before(begun, until):
        return reading
    return replace(reading, period=begun_with_launch(page, reading.naming, f"{begun}/{until}"))


def _before(one: str, other: str) -> bool:
    """Whether a day, month or year is over before another one begins or ends, as far as both are said."""
    return one[: len(other)] < other[: len(one)] or (one[: len(other)] == other[: len(one)] and one > other)
