"""Câu nói tiếp: what a later sentence adds to a movement named before, by its kind words alone or "Thời gian: …"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import papers, sentences, times, words
from ingest.extract.movements.dated import timed
from ingest.extract.movements.headings import time_under_heading
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.meant import meant
from ingest.extract.movements.meanwhile import meanwhile
from ingest.extract.movements.page import Page
from ingest.extract.movements.period_words import CLOSES
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.stated import stated
from ingest.extract.movements.timing import begun_with_launch, since_told, time_behind_document
from ingest.model import Citation

_KIND: Final = (
    r"phong\s+trào(?:\s+thi\s+đua)?|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+thi\s+đua|đợt\s+cao\s+điểm|chương\s+trình"
    r"|đợt(?=\s+(?:này|trên|ấy)\s)"
)
_RUNS: Final = (
    r"được|do|sẽ|dự\s+kiến|bắt\s+đầu|diễn\s+ra|kéo\s+dài|triển\s+khai|thực\s+hiện|tổ\s+chức|từ|chia|gồm"
    r"|tiến\s+hành|khép\s+lại|tính|kể"
)
_TELLS: Final = (
    rf"(?=\s+(?:{_RUNS}|có|là|mà|cũng|không|vẫn|chỉ(?=\s+(?:gói|nằm|kéo|diễn|trong|từ|vỏn|gần|hơn|thực|chạy|mở|làm|tính|bắt|tổ\s+chức|triển|áp|đến|\d))|(?:ngắn|dài|gọn)\s+hơn|vỏn\s+vẹn|gói|nằm|chính\s+thức|vốn|mới|đều|áp\s+dụng|khởi\s+động|mở(?:\s+(?:ra|màn|đầu))?(?=\s+(?:từ|hôm|vào|ngày|đúng|sáng|chiều|tối))|{CLOSES}|chạy(?=\s+(?:từ|tiếp|đến|tới))"
    r"|giai\s+đoạn\s+\(?\d+\s*-|nhiệm\s+kỳ\s+\d+\s*-)(?=[\s.,;\d]))"
)
_THIS: Final = (
    r"(?:này|ấy|đó|trên|nói\s+trên|kể\s+trên|vừa\s+nêu|nêu\s+trên|(?:mà\s+)?"
    + words.ASKED.replace(" ", r"\s+")
    + r"(?:\s+(?:đến|tới))?"
    r"|của\s+(?:tỉnh|thành\s+phố|huyện|xã|phường|ngành|trường|công\s+ty|đơn\s+vị|chúng\s+(?:ta|tôi)|mình)(?:\s+(?:nhà|ta))?)"
)
_ENDS: Final = (
    r"(?:(?:đã|sẽ|chính\s+thức|dự\s+kiến)\s+)*"
    rf"{CLOSES}(?!\s+(?:đợt|giai|chặng|bước|vòng))"
)
_WHICH: Final = (
    r"(?P<which>thứ\s+(?:nhất|hai|ba|tư|[1-4])|đầu(?:\s+tiên)?|sau(?:\s+cùng)?|trước)"
    r"(?=\s+(?:được|do|là|vốn|mới|kéo\s+dài|diễn\s+ra|bắt\s+đầu|thực\s+hiện|có|từ)\s)"
)
_CLOCK: Final = r"[⏰⌚⏳🕐📅📆🗓]\ufe0f?"
"""The pictures with which a notice on a social network begins the line of its time."""
_QUESTION: Final = (
    r"(?:(?:(?:[-+•]|\d+[.)/-]|[IVX]+[.)/-]|[①-⑳])\s*)(?=\w)|(?i:(?=chiến|phong|cuộc|đợt|diễn|kéo|thực|triển)))"
    rf"(?i:(?:(?:{_KIND})\s+(?:{_THIS}\s+)?)?(?:(?:diễn\s+ra|kéo\s+dài|thực\s+hiện|tổ\s+chức|triển\s+khai)\s+)?"
    r"(?:(?:trong|từ)\s+)?(?:bao\s+lâu|bao\s+giờ|khi\s+nào|lúc\s+nào)"
    r"(?:\s+(?:diễn\s+ra|thực\s+hiện|triển\s+khai|tổ\s+chức|bắt\s+đầu(?:\s+và\s+kết\s+thúc)?))?)\s*\?\s*\n"
)
"""A line of a sheet of questions and answers that asks when it runs."""
_AGAIN: Final = re.compile(
    rf"(?<=\n){_QUESTION}|"
    r"(?:(?:(?<=^)|(?<=[.;:)\n”\"»]\s)|(?<=\n)|(?<=\d\s)(?=[PCĐ]))(?:(?:Theo\s+(?:đó|kế\s+hoạch)|Dự\s+kiến|Được\s+biết|Trong\s+đó|Riêng|Còn|còn)\s*,?\s+"
    r"|(?:Theo|Tại|Sau|Với|Bằng|Qua|Ngay\s+sau)\s[^.,;:“”\"\n\d]{3,60},\s+"
    rf"|(?:Thực\s+hiện|Triển\s+khai|Theo|Tại)\s(?:[^.;:“”\"\n]|\.(?=\w)){{6,180}},\s+(?=(?i:{_KIND})(?:\s+{_THIS})?\s+(?:được\s+|sẽ\s+)*(?:chia|gồm|diễn\s+ra|kéo\s+dài|bắt\s+đầu|tính)\s)"
    r"|(?P<first>(?:[^.,;:“”\"\n]{2,30},\s+)?(?i:(?:bắt\s+đầu\s+|kể\s+)?(?:từ|đến|tới|trong|suốt|sau))\s[^.;:“”\"\n]{4,70},\s+"
    rf"|(?:Dự\s+kiến,?\s+)?(?i:đến|hết|ngày|tháng|cuối)\s[^.,;:“”\"\n]{{4,40}}?,?\s+(?=(?i:{_KIND})(?:\s+{_THIS})?\s+{_ENDS}\b)))?"
    r"(?:Đây\s+là\s+(?:một\s+)?)?"
    rf"(?:(?P<kind>(?i:{_KIND}))(?:\s+{_WHICH}|(?:\s+(?:{_THIS}|cao\s+điểm|đặc\s+biệt|tình\s+nguyện))*{_TELLS})"
    rf"|(?P<all>[Cc]ả\s+(?:hai|ba|bốn)|(?:Hai|Ba|Bốn|Các)\s+(?:{_KIND})\s+(?:{_THIS}|đều))(?:\s+(?:{_KIND}))?(?:\s+{_THIS})?{_TELLS})"
    rf"|(?:(?:nêu|ghi|quy\s+định|xác\s+định|yêu\s+cầu)(?:\s+rõ)?|(?:thống\s+nhất|quyết\s+định|đồng\s+ý|nhất\s+trí)(?:\s+(?:để|cho|cho\s+phép))?|cho\s+biết|cho\s+hay)\s*[,:]?\s+(?:Cụ\s+thể\s*,\s+)?"
    rf"(?P<told>(?i:{_KIND}))(?:\s+{_THIS})?{_TELLS}"
    rf"|(?<=[”\"»])\s+(?:cũng\s+|chính\s+|vốn\s+)?là\s+(?:tên(?:\s+gọi)?(?:\s+của)?\s+)?(?:một\s+(?:trong\s+(?:những|các|số)\s+)?)?"
    rf"(?P<named>(?i:{_KIND}))(?:\s+(?:nước\s+rút|đặc\s+biệt|cao\s+điểm|chung|riêng|mới))*"
    rf"|(?:(?<=[.;\n]\s)|(?<=\n))(?P<plan>Kế\s+hoạch)(?=\s+(?:được|sẽ|chia|kéo\s+dài|thực\s+hiện|triển\s+khai|áp\s+dụng|gồm)\s)"
    rf"|(?:(?<=[.;\n]\s)|(?<=\n))(?P<paper>(?:Văn\s+bản|Quyết\s+định|Kế\s+hoạch|Chỉ\s+thị)\s+phát\s+động)(?:\s+(?:{_KIND}))?\s*(?:là|:)\s+"
    rf"|(?<=,\s)(?P<same>(?i:{_KIND}))(?:\s+{_THIS}(?=\s+(?:{_RUNS})\s)|(?=\s+(?:cũng|(?:được\s+)?chia|diễn\s+ra|kéo\s+dài|tiến\s+hành)\s))"
    r"|(?<=[.;]\s)(?P<review>(?:Sau|Qua|Trong)\s+(?:hơn\s+|gần\s+)?(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:năm|tháng|ngày)"
    r"(?:\s+(?:đêm|qua|triển\s+khai|thực\s+hiện|phát\s+động|phát\s+triển))*\s*,?\s*(?=\(\d[\d\s/.-]*-[\d\s/.-]*20\d\d\)))"
    rf"|(?<=\w\s)(?P<ref>(?i:{_KIND}))\s+{_THIS}(?=,?\s+\(?(?:giai\s+đoạn|nhiệm\s+kỳ|năm\s+học)\s+\d)"
    rf"|(?:(?<=^)|(?<=[.;\n]\s)|(?<=\n))(?:(?:[-+•]|\d+(?:\.\d+)*[.)/-]|[IVX]+[.)/-]|[a-z][)/-]|{_CLOCK})\s*)?"
    r"(?:Theo\s[^.;:,“”\n]{3,60},\s+)?(?i:(?:Về\s+)?(?:(?:Khung\s+)?Thời\s+gian|Thời\s+điểm(?=\s+tính)|Mốc(?:\s+thời\s+gian)?(?=\s+(?:tính|thi\s+đua)\b)|Tiến\s+độ|Lộ\s+trình|Thời\s+hạn|(?:Các\s+(?:giai\s+đoạn|bước|đợt)|Phân\s+kỳ)(?=[^\n.;:]{0,30}:?\s*\n)))"
    r"(?i:\s+(?:và\s+)?(?:tính(?:\s+(?:điểm|kết\s+quả))?|thực\s+hiện|triển\s+khai|phát\s+động|bắt\s+đầu|kết\s+thúc|tổng\s+kết|tổ\s+chức|diễn\s+ra|thi\s+đua|áp\s+dụng|tiến\s+hành)){0,2}"
    r"(?i:\s+(?:được\s+)?(?:ghi|nêu|xác\s+định|quy\s+định|ấn\s+định|in)\s+(?:rõ\s+)?(?:trong|tại|ở|theo)\s+[^\d.;:,\n]{2,60}?(?=\s+là\b))?"
    r"(?i:\s+(?:của\s+)?(?:phong\s+trào|chiến\s+dịch|cuộc\s+vận\s+động|đợt)(?:\s+(?:thi\s+đua|cao\s+điểm))?)?"
    r"(?i:(?:,|\s+và)\s+(?:các\s+)?(?:tiến\s+độ|lộ\s+trình|địa\s+điểm|phạm\s+vi|đối\s+tượng|địa\s+bàn|thành\s+phần|mốc)(?:\s+(?:thực\s+hiện|triển\s+khai|tổ\s+chức|tham\s+gia|thi\s+đua|thời\s+gian))?){0,3}\s*:?)"
    rf"|(?<=\n)(?:{_CLOCK})\s*(?=(?i:(?:từ|ngày)\s+)*\d{{1,2}}\s?[/.-]\s?\d)",
)
"""A sentence that goes on about what was named: by its kind words, counted or all together, or by "Thời gian"."""


def told_again(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings with what sentences behind them add."""
    told = list(readings)
    for again in _AGAIN.finditer(page.clean) if told else ():
        for place in meant(page, told, again):
            told[place] = _completed(page, told[place], again)
    return told


def _completed(page: Page, reading: Reading, again: re.Match[str]) -> Reading:
    """A reading with what a sentence that goes on about it says of launch and time, where it says nothing itself."""
    place, heading = (
        again.end(),
        not any(again[said] for said in ("kind", "same", "ref", "told", "named", "all", "plan", "paper")),
    )
    document, launching = _launching(page, place, told=again["paper"] is not None)
    when = time_under_heading if heading else times.time_behind
    if again["review"]:
        period = reading.period or read_period(page.clean[place : page.clean.find(")", place) + 1], page.year)
        return replace(reading, period=period)
    own = None if heading or again["plan"] or again["paper"] else _first_said(page, again)
    time = (
        timed(page, place, when)
        or meanwhile(page.clean, again.start(), place, page.year)
        or (launching and timed(page, launching, times.time_behind))
    )
    if time and heading and "/" not in time.period and "phát động" in again[0].lower():
        time = None  # only when it is launched
    period = time.period if time else None if heading else time_behind_document(page, place)
    if not (period or heading):
        period = own or stated(page.clean, place, page.year)
    if period and period.startswith("../") and reading.since:
        period = f"{reading.since[:-3]}{period[2:]}"
    period = begun_with_launch(page, reading.naming, period, place) if period else None
    if not (period or heading or reading.period or reading.since):
        reading = replace(reading, since=since_told(page, reading.naming, place))
    if period and (reading.period is None or times.within(period, reading.period)):
        reading = replace(reading, period=period)
    said = sentences.launcher_behind(page.clean, place)
    launchers = bodies(said, page.header.locality) if said else ()
    if document and reading.launched_in is None:
        launchers = launchers or ((document.issuer,) if document.issuer else ())
        reading = replace(reading, launched_in=document.id)
    return replace(reading, launchers=launchers) if launchers and not reading.launchers else reading


def _launching(page: Page, place: int, *, told: bool) -> tuple[Citation | None, int]:
    """The document that launches what the sentence from `place` is about, and where "… ký Quyết định … phát động" ends.

    The place is 0 where the launch is told in front of the document; `told`: the words before it say that it launches.
    """
    behind = papers.document_behind(page.clean, place, page.citations)
    if behind:
        return (behind[0] if behind[1] else None), 0
    following = next((one for one in page.citations if one.span.start >= place), None)
    if following is None or _SENTENCE_END.search(page.clean, place, following.span.start):
        return None, 0
    if told and following.span.start == place:
        return following, following.span.end
    launches = _LAUNCHES.match(page.clean, following.span.end)
    return (following, launches.end()) if launches else (None, 0)


def _first_said(page: Page, again: re.Match[str]) -> str | None:
    """The time with which the sentence begins before it names the movement again ("Từ 01/3 đến 31/5, chiến dịch …")."""
    said = (again["first"] or "").rstrip(" ,")
    period = read_period(said, page.year) if said else None
    if period and "/" in period and not period.startswith("../"):
        return period
    if said and _OVER.match(page.clean, again.end()):
        return period if period and "/" in period else _until(said, page.year)
    return None


def _until(said: str, year: int | None) -> str | None:
    """The end that a day, month or year is ("Ngày 31/12/2025, chiến dịch khép lại")."""
    period = read_period(f"đến {said.lower()}", year)
    return period if period and period.startswith("../") else None


_OVER: Final = re.compile(rf"\s?{_ENDS}\b", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"[.!?]\s|[\n“”\"]")
_LAUNCHES: Final = words.pattern(
    r",? (?:(?:về|để) (?:việc )?)?phát động(?= (?:từ|trong|tại|đến|cho|với|ở|giai đoạn|năm)\b|\s*[,.;\n])"
)
"""Behind a document: it launches what the sentence is about, and names no object of its own."""
