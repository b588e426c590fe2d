"""Thời gian trong câu: when a movement runs, as the words behind its name and later sentences put it."""

import re
from dataclasses import dataclass
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.deadlines import clause, deadline
from ingest.extract.movements.legs import legs
from ingest.extract.movements.moments import one_moment, stretch, years_of
from ingest.extract.movements.period_words import PERIOD_WORDS, RUN, SEASON_WORDS
from ingest.extract.movements.periods import read_parts, read_period
from ingest.extract.movements.since import by_roadmap, lasts_behind, launched_until
from ingest.extract.movements.spells import NUMBER, lasting
from ingest.extract.movements.weeks import weeks_behind
from ingest.letters import UPPER

_NUMBER: Final = rf"(?<!\w){NUMBER}"
_ALONE: Final = (
    r"\s+(?:từ|giai đoạn|năm|đến|quý|tháng) [^,:;“”]{3,60}?(?:[;\n]|\.(?!\d)|\Z)"  # and nothing else in the sentence
)
_SPELL: Final = (
    rf"{_NUMBER} (?:ngày đêm|ngày làm việc|ngày|buổi(?: (?:sáng|chiều|tối))?|đêm|tuần|tháng"
    r"|năm học|học kỳ|năm|quý|vụ)"
    r"(?: (?:liên tục|liền))?"
)
"""How long it takes."""
_DAYS: Final = (
    r"\s+(?:(?:bắt đầu )?từ (?:(?:ngày|tháng) )?\d{1,2}\s?[/.-]\s?\d[^:;“”\n]{0,20}? (?:đến|tới|-|kết thúc|tổng kết) "
    r"|(?:tháng|quý) [\dIV]{1,3}(?:/20\d\d)? (?:đến|tới|-) |(?:hai|ba|bốn|[2-4]) (?:niên )?(?:vụ|mùa|năm)\b)"
)
_YEAR_BEHIND: Final = re.compile(
    r"[”\"’'»]?[^\S\t]*(?:-[^\S\t]*)?[^\S\t](?:(?i:xuân|hè|mùa\s+(?:hè|đông|xuân))\s+(?:\w+\s+\w+\s+)?(?:năm\s+"
    r"|-\s+)?)?(?P<time>20\d{2})(?![\d/]|[.-]\d|\s*-\s*\d|\t)"
)
_TIME_BEHIND: Final = words.pattern(
    rf"""[”\"’»'\s*_]*(?:(?:lần|đợt) (?:thứ )?\w+,?\s*)?
    (?:,?\s*(?:mỗi|hằng) (?:năm|quý|tháng|tuần|vụ) (?:một|hai|\d) (?:đợt|lần|kỳ|buổi)(?=,))?
    (?:\((?!\d|(?:kể|từ|giai|nhiệm|quý|năm|trong|đến)\b)[^()]{{0,60}}\)\s*)?
    (?:,?\s*(?P<whose>(?:trên|trong(?! (?:năm|tháng|quý|các năm|(?:vòng |thời gian )?{_NUMBER} (?:năm|tháng|tuần|ngày)
    |thời gian))|của|cho|tại|đối với|tới)\s[^.;:“”\"\n(]{{0,110}}?))?
    (?:,?\s*vào (?:(?:mỗi|các|những) )?(?:buổi )?(?:sáng|trưa|chiều|tối|đêm|thứ|chủ nhật
    |cuối tuần)\b[^,.;:\d“”\"\n]{{0,40}}(?=,))?
    (?:,?\s*(?:giúp|nhằm|để|ở|giữa)\s[^.;:“”\"\n(]{{3,110}}?
    (?=,?\s*(?:(?:thời gian|bắt đầu|được|sẽ|{RUN}) )*từ (?:ngày |tháng |quý )?[\dIV]))?
    (?:,?\s*do\s[^.;:“”\"\n(]{{3,80}}?\s(?:chủ trì|phụ trách|làm nòng cốt|chỉ đạo))?
    (?P<launch>(?:[,(:]|\s-)?\s*(?:đều )?(?:(?:do|được|mà)\s|(?<=\()(?=[^()\d]{{3,80}}? phát động))
    (?:[^.;:“”\"\n(]{{3,120}}?\s)?
    (?:phát động|khởi xướng|(?:tổ chức|triển khai)(?= từ ))
    (?: (?:trong|trên|tại|ở) (?!tháng|năm|\d+[/.-]|quý)[^,.;:“”\"\n(]{{2,60}}?(?=,|\svà\s))?)?
    (?P<occasion>,?\s*(?:nhân|chào mừng|lập thành tích|hướng tới)\s[^.;:“”\"\n]{{3,140}}?
    (?=[,:]\s*(?:(?:thời gian|được|bắt đầu|{RUN}) )*(?:(?:trong|suốt) )?(?:{_SPELL}\s*[,:(]?\s*)?từ\s))?
    \s*(?:[,(-]|:(?=\s+(?:thời gian|{RUN})\b|{_ALONE}|{_DAYS})
    |;(?=\s*(?:thời gian\b|(?:bắt tay(?: vào)? làm|bắt đầu|diễn ra|kéo dài|thực hiện
    |triển khai) từ ))|và (?=(?:được )?{RUN}))?
    (?:\s*phát động (?:trong|vào|ngày|tháng|từ)\s[^.;:,“”\"\n]{{2,50}},(?=\s*{RUN}))?
    \s*(?:(?:với|trong|có) )?(?P<span>thời (?:gian|hạn)(?: {RUN})?\s*
    (?:(?:vẫn )?(?:không (?:thay )?đổi|giữ nguyên|như (?:cũ|kế hoạch)),? )?
    (?:là |:\s*)?)?
    (?P<runs>(?:(?:được|dự kiến|theo (?:kế hoạch|dự kiến),?|sẽ|đã|cùng|chỉ|đều|vẫn|tiếp tục) )*
    (?:{RUN}|bắt đầu(?! (?:vào |từ )?(?:ngày |tháng )?\d))
    (?: (?:thực hiện|thí điểm))?\s+(?:(?:ngay|liên tục|đồng loạt|tiếp|(?:sớm|muộn)(?: hơn)?,?) )*)?
    (?:(?:(?:trong|theo|thành|qua|làm|với|gồm|chia) )*{_NUMBER} (?:đợt|giai đoạn|chặng|bước)\s*[,:(]\s*
    (?=(?:bắt đầu )?từ\s))?
    (?:(?:(?:trong|suốt|cho|dài|có|gồm) )*(?:vòng |thời gian )?(?:đúng |tròn )?(?P<spell>{_SPELL})
    (?: (?:để|nhằm) [^,.;:\d“”\"]{{2,40}}(?=,))?\s*[,:(]?\s*
    (?:(?:bắt đầu |kể |tính )?(?=từ\s)|(?=bắt đầu\s|(?:mùa )?hè (?:năm )?20|(?:là )?(?:các )?(?:tháng|quý) [\dIV]
    |(?:cho )?đến (?:hết )?(?:ngày )?\d{{1,2}}[/.-]\d)))?
    (?:(?:(?:chính thức|sẽ|được)(?= (?:chính thức )?bắt đầu)
    |trong|xuyên suốt|suốt|cả|trọn|hết|gọn|cho|dành|dịp|tuần lễ|tuần|tuần (?:đầu|cuối)|những ngày
    |khoảng|quãng|thời gian) )*(?P<time>(?(span)(?:{PERIOD_WORDS}
    |20\d\d\s*-\s*20\d\d(?!\d)|\d{{1,2}}[/.-]\d{{1,2}}[/.-]20\d\d\s*-\s*\d)
    |(?:{PERIOD_WORDS}|{SEASON_WORDS}|(?(runs)20\d\d\s*-\s*20\d\d(?!\d)|(?!)))))"""
)
_TWO_YEARS: Final = re.compile(r"(?:19|20)\d\d\s*-\s*(?:19|20)\d\d")
_FIRST_PART: Final = r"(?:đợt|giai đoạn|chặng|bước|học kỳ|vòng|lượt) (?:thứ )?(?:0?1|I|một|nhất)(?!\w|[/.-]\d)"
_PARTS_BEHIND: Final = words.pattern(
    rf"""[”\"’»\s.]*(?:(?={_FIRST_PART})
    |[^.;“”\"\n]{{0,110}}?{_NUMBER} (?:đợt|giai đoạn|chặng|bước)(?: (?!cao điểm)[^\W\d]+){{0,3}}?\s*[.:;,(]\s*
    [-+•]?\s*(?={_FIRST_PART})
    |[^.;“”\"\n]{{0,110}}?\b(?:gồm|bao gồm|chia|theo|qua|với|có|trong|thành|thực hiện|:|,)\s[^.;“”\"\n]{{0,40}}?
    (?=\b{_FIRST_PART}))"""
)
_PART_FIRST: Final = words.pattern(_FIRST_PART)
_LONG_PARTS: Final = 700  # code points of a time that is said in parts
_NEXT_SENTENCE: Final = re.compile(
    rf"(?:(?<=\n)(?:Năm|Từ|Đến|Trong|Tháng)\s|(?:Năm|Từ|Đến|Trong|Tháng)\s[\w\s/.-]{{4,50}},\s+[{UPPER}]|(?:Năm|Quý"
    rf"|Tháng)\s[\d/IV]{{1,7}}\s*:)"
)
"""Time that opens the sentence below a heading, or behind it where the lines were joined: it is not the heading's."""
_YEARS_BEHIND: Final = re.compile(
    r"[”\"’'»]?(?:,(?=\s(?:19|20)\d{2}\s*-\s*(?:19|20)\d{2}\s*(?:[.;\n]|\Z)))?\s*\(?(?:(?<=\()(?!1\d{3}|20\d\d)(?![^()\n]{0,80}(?:phát\s+động"
    r"|khởi\s+xướng))[^()\d\n]{3,60},\s+(?:năm\s+)?|(?<=\()(?:(?:thực\s+hiện|triển\s+khai|tổ\s+chức|trong|năm"
    r"|các)\s+)+)?(?P<time>(?:19|20)\d{2}\s*-\s*(?:19|20)\d{2}(?!\d)"
    r"|(?<=\()\d{1,2}[/.-][\d\s/.-]{1,12}(?:(?:đến|tới)\s+(?:ngày\s+)?)?[\d\s/.-]{4,12}(?=\)))"
)
_TERM_OF_BODY: Final = words.pattern(r"\b(?:đại hội|nghị quyết|ban chấp hành|hội đồng|khóa)\b")
_QUARTER: Final = words.pattern(
    r"(?:bắt đầu )?từ (?:(?:đầu|giữa|cuối) )?quý [\dIV]+(?:\s*/\s*| năm )\d{4}(?!\s*(?:-|đến|tới|,|và))"
)
"""A beginning alone, though a quarter has two ends."""
_REPORTED: Final = words.pattern(
    r"(?:cho )?(?:đến|hết|trong)\s[^.;]{0,30}?\d,? (?:(?:\w+ ){0,4}đã|có|vượt|đạt|hoàn thành|tăng|giảm|còn|thu|chiếm)\b"
)
"""What had been reached by then, which is no time of the movement."""


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
    if weeks := weeks_behind(clean, place, year):
        return Time(weeks, runs=True)
    found = _years_at(clean, place, year) or whole_or_parts(clean, place, year) or _inclause(clean, place, year)
    if found and not found.period.startswith(".."):
        return found
    return (
        _told(launched_until(clean, place, year) or lasts_behind(clean, place) or by_roadmap(clean, place))
        or found
        or _in_laterclause(clean, place, year)
        or _told(deadline(clean, place, year))
    )


def _told(period: str | None) -> Time | None:
    return Time(period) if period else None


def _years_at(clean: str, place: int, year: int | None) -> Time | None:
    """The years or, in brackets, days right behind a name; a verb behind a year may say the days in it."""
    if found := _YEAR_BEHIND.match(clean, place):
        days = _inclause(clean, found.end(), int(found["time"]))
        sure = days and (days.runs or _BRACKET.match(clean, found.end())) and within(days.period, found["time"])
        return days if days and sure else Time(found["time"])
    years = _YEARS_BEHIND.match(clean, place)
    period = (_short_run(clean, place, years["time"]) or read_period(f"({years['time']})")) if years else None
    if period is None and (alone := _DAYS_ALONE.match(clean, place)):
        said = stretch(alone["time"], 0, year)
        period = said[0] if said else None
    return Time(period) if period and "/" in period else None


def _short_run(clean: str, place: int, said: str) -> str | None:
    """Two years behind a name as its time, unless they are far apart or of an anniversary."""
    begun, ended = (*years_of(said), 0, 0)[:2] if _TWO_YEARS.fullmatch(said) else (0, 0)
    if not 0 < ended - begun <= _LONGEST or _KEPT.search(clean, max(0, place - 150), place):
        return None
    return f"{begun}/{ended}"


_LONGEST: Final = 25  # years that a movement runs
_KEPT: Final = words.pattern(r"\b(?:k[ỷỉ] niệm|năm ngày|lần thứ)\b[^.;\n]*\Z")


_DAYS_ALONE: Final = re.compile(
    r"[”\"'’»*_]*\s*[:,]\s*(?:\w+\s*:\s*)?(?P<time>\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?\s*(?:-"
    r"|đến)\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?)"
    r"(?=\s*(?:[.;)\n]|\Z|,\s(?!đăng\s+ký|nộp|gửi|báo\s+cáo|chấm|xét|bình)))"
)
"""Two days behind a name, and nothing else in the clause."""


_BRACKET: Final = re.compile(r"\s*\(")


def _in_laterclause(clean: str, place: int, year: int | None) -> Time | None:
    """The time from and to which what is named runs, in a later clause that has no subject of its own."""
    match = _LATER.match(clean, place, place + 260)
    found = _inclause(clean, match.end(), year) if match else None
    return found if found and "/" in found.period and ".." not in found.period else None


_LATER: Final = words.pattern(
    rf"""[”\"’»\s*_]*[^.;:“”\"\n()]{{3,160}}?(?=[,(]\s*(?:(?:được|sẽ|dự kiến) )*
    (?:{RUN}|bắt đầu)(?: thực hiện)? từ )
    |[”\"’»\s*_]*[^.;:“”\"\n()]{{0,120}}?,\s*(?:(?!(?:gửi|nộp|báo cáo|đăng ký|bình|chấm|xét|trao|sơ kết
    |tổng kết|(?:hội|lễ|cuộc|đại|giải|thi) (?!viên|đua)|họp|tập huấn|học (?!sinh|viên))\b)[^\W\d_]+ ){{1,5}}?
    (?=từ (?:ngày )?\d{{1,2}}[/.-]\d[\d/.-]* đến )"""
)


def within(period: str, year: str) -> bool:
    """Whether a stretch of time lies in a year.

    >>> within("2016-06-01/2016-08-31", "2016"), within("2016/2020", "2016")
    (True, False)
    """
    ends = period.split("/")
    return len(ends) == 2 and all(end.startswith(f"{year}-") for end in ends)


def _inclause(clean: str, place: int, year: int | None, end: int | None = None) -> Time | None:
    """The time that the clause behind a name comes to, before `end`."""
    match = _TIME_BEHIND.match(clean, place, min(end or place + 290, place + 290))
    if not match or _NEXT_SENTENCE.match(clean, match.start("time")):
        return None
    said = clause(clean, match.start("time"))
    said = f"giai đoạn {said}" if _TWO_YEARS.match(said) else said
    said = f"từ {said}" if said[0].isdigit() else said
    of_body = said.lower().startswith("nhiệm") and _TERM_OF_BODY.search(match["whose"] or "")
    period = None if of_body or _REPORTED.match(said) else read_period(said, year)
    if match["spell"] and (period is None or "/" not in period):
        period = lasting(match["spell"], said, year) or period
    if period and len(period) == len("2024") and (inside := _DAYS_IN_IT.search(said)):
        days = read_period(said[inside.end() :], int(period))
        period = days if days and within(days, period) else period
    if period is None and match["runs"] and year and (part := _PART_OF_YEAR.match(said)):
        period = one_moment(said, part.end(), year)
    if period is None or (said.lower().startswith(("từ", "bắt")) and ("/" not in period or _QUARTER.match(said))):
        return None
    runs = (match["runs"] or "").lower().split()[-2:]
    launched = match["occasion"] or (match["launch"] and not runs) or runs == ["phát", "động"]
    whole = clean[match.start("time") - len(" suốt ") : match.start("time")].split()[-1:]
    launched = launched and whole not in (["cả"], ["suốt"])
    if launched and _LISTED_DAYS.match(said):
        return None
    launched = launched or _CAME_ABOUT.search(match["whose"] or "") is not None
    return Time(period, runs=bool(runs or match["span"])) if "/" in period or not launched else None


_LISTED_DAYS: Final = words.pattern(
    rf"(?:vào )?(?:các|những|mấy|{NUMBER}) (?:ngày|buổi|đêm|sáng|chiều|tối|thứ|ch[ủú]a?)\b"
)
"""The days on which it is launched here and there."""
_CAME_ABOUT: Final = words.pattern(r"\b(?:ra đời|khởi (?:đầu|nguồn)|bắt nguồn|hình thành|khai sinh|sinh ra|ra mắt)\b")
"""Of whom, or where, a movement came about: a month or year behind is that of its birth."""
_DAYS_IN_IT: Final = words.pattern(r"\b20\d\d,? \(?(?=(?:bắt đầu )?từ (?:ngày )?\d{1,2}[/.-]\d)")
"""The days of a year or season, behind it."""
_PART_OF_YEAR: Final = words.pattern(r"(?:(?:trong|cả|suốt) )*(?=(?:quý (?-i:[IV])|tháng \d{1,2}(?!\s?/)\b))")
"""A quarter or month in which something runs, of the year around it."""


def time_said(clean: str, place: int, year: int | None = None) -> str | None:
    """The period that the words at `place` come to, whatever they say of it; None where they come to none."""
    match = _TIME_BEHIND.match(clean, place, place + 200)
    said = clause(clean, match.start("time")) if match else ""
    period = read_period(said, year)
    return (
        lasting(match["spell"], said, year) if match and match["spell"] and "/" not in (period or "") else None
    ) or period


def whole_or_parts(clean: str, place: int, year: int | None) -> Time | None:
    """The time of a movement whose parts ("đợt 1 …, đợt 2 …") are told behind `place`: what is said before them of the
    whole, else all of theirs.
    """
    start = place if _PART_FIRST.match(clean, place) else None
    if start is None and (match := _PARTS_BEHIND.match(clean, place, place + 200)):
        start = match.end()
    if start is not None and len(said := years_of(clean[place:start])) == 1:
        year = said[0]
    period = read_parts(clean[start : start + _LONG_PARTS], year) if start is not None else None
    if period is None and (told := legs(clean, place, year)):
        period, start = told
    if period is None:
        return None
    whole = _inclause(clean, place, year, start)
    return whole if whole and _EXACT.fullmatch(whole.period) else Time(period, runs=True)


_EXACT: Final = re.compile(r"(?=.*-)\d[\d-]*/\d[\d-]*")
"""A stretch with both its ends, of which one at least is more than a year."""
