"""Thời gian đầu câu: the time that a sentence gives before it comes to name the movement for which it holds.

"Từ năm 2020 đến năm 2025, toàn ngành hưởng ứng phong trào …" gives the movement's time, and so does what is said of a
group of which it is one ("Trong các phong trào giai đoạn 2016 - 2020, phong trào …"). When it was launched, or what
had been reached by then, gives none ("Năm 2021, Hội đã phát động …").
"""

import re
from typing import Final

from ingest.extract.dates import read_date
from ingest.extract.movements import words
from ingest.extract.movements.calendar import time_of_item
from ingest.extract.movements.moments import days, moments
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.spells import NUMBER, lasting
from ingest.extract.movements.stated import of_entrants
from ingest.extract.movements.taken import PERSON, taken
from ingest.extract.movements.words import Naming

_REACH: Final = 260  # code points of a sentence before the kind words
_NEW: Final = re.compile(r"(?:\A|[.;:!?…]\s+|\n\s*)(?P<said>[^;:!?…\n“”\"]*)\Z")
_BREAK: Final = re.compile(r"(?<=\D)\.\s+")
_ONE: Final = r"(?:19|20)\d{2}"
_TWO: Final = rf"(?:từ )?(?:năm )?{_ONE}(?:\s*-\s*| (?:đến|tới) (?:hết )?)(?:năm )?{_ONE}"
_PHASE: Final = words.pattern(
    rf"\W*(?:\d+[.)] )?(?:(?:trong|qua|sau|suốt) )?(?:\w+ năm (?:qua )?(?:(?:triển khai|thực hiện|phát động) )?)?"
    rf"(?P<time>\(?giai đoạn {_TWO}|nhiệm kỳ {_TWO}(?=,? .*\b(?:phát động|khởi xướng)\b)"
    rf"|(?:mùa|vụ) \w+ (?:\w+ )?{_TWO}|\(?từ (?:năm )?{_ONE} (?:đến|tới) (?:hết )?(?:năm )?{_ONE}"
    rf"|{NUMBER} năm,? (?:\(?{_TWO}|{_ONE}(?:(?:,|,? và) {_ONE})+)|các năm {_ONE}(?:(?:,|,? và) {_ONE})+"
    rf"|những năm {_TWO}|\({_TWO}\))\)?,? (?!{PERSON})(?:là (?:các |những |thời (?:kỳ|gian) của )?\Z|(?!(?:là|làm|giữ"
    rf"|công tác|học|sống)\b))"
)
_SEASON: Final = (
    r"(?:(?:(?:trong|vào) )?(?:(?:mùa|tháng|tuần|dịp|vụ|hè) [^\d,.;:“”\"]{2,40}"
    r"|(?:học kỳ|năm học|mùa|vụ|hè) [^,.;:“”\"]{1,40}),? )?"
)
"""The season or the part of a year in which days lie, in front of them."""
_NEXT_TO: Final = (
    r"(?:(?:ngay )?(?:trước|sau|tiếp) đó|cùng (?:lúc|thời gian|dịp|khi) (?:đó|này|ấy)"
    r"|(?:song song|đồng thời)(?: với đó)?)"
)
"""That something else was told before."""
_STRETCH: Final = words.pattern(
    rf"\W*(?:\d+[.)] )?(?:(?:theo (?:đó|kế hoạch)|cụ thể|dự kiến|được biết|{_NEXT_TO}),? )?(?:riêng )?{_SEASON}(?:trong"
    rf" )?(?:thời gian )?"
    r"(?P<time>(?:(?:bắt đầu|kể|tính) )?từ (?:(?:giờ phút này|(?:hôm|sáng) nay|(?:ngày|sáng) mai),? )?"
    r"(?:\d{1,2}\s?(?:giờ|[hg])\w* |(?:thứ \w+|chủ nhật)(?: tuần \w+)?,? \(?)?"
    r"(?:ngày |đầu |cuối |giữa )?(?:tháng |quý )?[\dIV]"
    r"(?:[^,.;]|\.(?=\d)){0,30}?,?(?:\s+(?:đến|tới|-)\s+|(?<=tháng\s\d)-|(?<=tháng\s\d\d)-)"
    r"(?:(?:hết|cuối|đầu|giữa|trước) )?(?:[^,.;]|\.(?=\d)){2,40}?"
    r"|(?:(?:kể|bắt đầu|tính) )?từ (?:hôm )?nay (?:cho )?(?:đến|tới) (?:(?:hết|cuối|trước) )?"
    r"(?:[^,.;]|\.(?=\d)){2,40}?)(?:,|(?<=\d)|(?<=năm)) "
    rf"(?=(?!{PERSON}|(?:năm|tháng) \d|\d|(?-i:[IV]+)\b).*\b(?:phát động|triển khai|thực hiện|tổ chức|mở|ra quân"
    rf"|duy trì|đẩy mạnh"
    r"|hưởng ứng|tham gia|diễn ra|cùng làm|bước vào|ra mắt|khởi động|(?:đi|trải) (?:hết|qua)|chạy|tiến hành|thi đua"
    r"|tập trung"
    r"|ký giao ước|làm(?=\s*\Z))\b)"
)
"""The days or months from and to which something runs."""
_STRETCH_ALONE: Final = words.pattern(
    rf"\W*(?:theo (?:đó|kế hoạch),? )?{_SEASON}(?:trong (?:thời gian )?)?"
    r"(?P<time>từ (?:ch[ủú]a? nhật |thứ \w+ )?(?:ngày |tháng )?\d(?:[^,.;]|\.(?=\d)){0,30}? (?:đến|tới) "
    r"(?:[^,.;]|\.(?=\d)){2,40}?), (?:là )?"
)
"""The same before the movement itself, of which the sentence goes on to tell."""
_OF_OCCASION: Final = words.pattern(
    r"\W*(?:\d+[.)] )?(?:(?:trong|nhân|dịp|vào) [^\d().,;]{3,80}(?:năm \d{4} )?(?=\(từ)"
    r"|(?:(?:trong|suốt|từ|vào) )?(?:tuần|học kỳ|mùng|mồng|rằm|lễ) [^().;]{1,60})"
    r"(?P<time>\((?:từ )?(?:ngày )?\d[^()]{4,40})\),? (?=.*\b(?:phát động|triển khai|thực hiện|tổ chức|mở|ra quân)\b)"
)
"""The days of a month or a week of action, or of school weeks, in brackets behind it."""
_SEVERAL: Final = words.pattern(
    rf"\W*(?:\d+[.)] )?(?:(?:trong|suốt|cả|các|hai|ba) )*"
    rf"(?P<time>quý [IV1-4]+(?:\s*(?:,|và|-)\s*(?:quý )?[IV1-4]+)+(?:\s*/\s*| năm ){_ONE}"
    rf"|tháng \d{{1,2}}(?:\s*(?:,|và|-)\s*(?:tháng )?\d{{1,2}})+(?:\s*[/-]\s*| năm ){_ONE}"
    rf"|(?:\d{{1,2}}|ba|sáu|chín) tháng (?:đầu|cuối) năm {_ONE}),? "
    r"(?=.*\b(?:phát động|triển khai|thực hiện|tổ chức|mở|ra quân|duy trì|đẩy mạnh|hưởng ứng|tham gia)\b)"
)
"""Several months or quarters, in which what is launched also runs."""
_YEAR: Final = words.pattern(
    rf"\W*(?:\d+[.)] )?(?:(?:trong|suốt|cả) )*"
    rf"(?P<time>năm (?:{_ONE}|học {_TWO})|nhiệm kỳ {_TWO}|quý [IV]+(?:/| năm ){_ONE}"
    rf"|\d tháng (?:đầu|cuối) năm {_ONE}|tháng \d+(?:/| năm ){_ONE}),? "
    rf"(?!là\b|{PERSON})"
    r"(?=.*\b(?:triển khai|thực hiện|tổ chức|duy trì|đẩy mạnh|hưởng ứng|tham gia|tiếp tục|tập trung)\b)"
)
_SCHOOL: Final = words.pattern(
    rf"\W*(?:\d+[.)] )?(?:trong )?(?P<time>(?:học kỳ \w+,? )?năm học {_TWO}|nhiệm kỳ {_TWO}),? "
    r"(?!là\b)(?=.*\b(?:phát động|mở)\b)"
)
"""A school year, in which what is launched also runs."""
_MONTH: Final = words.pattern(
    rf"\W*(?:\d+[.)] )?(?:riêng )?(?:trong|suốt|cả) (?:cả )?"
    rf"(?P<time>(?:tháng \d{{1,2}}|quý [IV]+)(?:\s*/\s*| năm ){_ONE}),? "
    r"(?=.*\b(?:phát động|mở|ra quân|tổ chức)\b)"
)
"""A month or quarter within which a round is held, even where the sentence only opens it."""
_OBJECT: Final = words.pattern(
    rf"\b(?:kéo dài|gia hạn|duy trì|tiếp tục|thực hiện|triển khai|tổ chức|phát động|mở)(?: thêm)?,? "
    rf"(?P<time>{PERIOD_WORDS}[^.,;:“”\"]{{0,40}}?),? (?:các |những )?\Z"
)
"""A verb with its time, whose object is the movement ("kéo dài đến hết năm 2025 chương trình …")."""
_AFTER_YEARS: Final = words.pattern(
    rf"\b(?:\d{{1,2}}|hai|ba|bốn|năm|mười) năm (?P<time>\({_TWO}\)) (?:thực hiện|triển khai|phát động|tổ chức|duy trì)"
    r" (?:các |những )?\Z"
)
"""What so many years, named behind, were spent on: a review tells of it."""
_GROUP: Final = words.pattern(
    r"\b(?:các|những|nhiều|\d+) (?:phong trào|cuộc vận động|chiến dịch|đợt thi đua)\b.{0,120}?"
    rf"(?P<time>giai đoạn {_TWO}|từ {_TWO}|năm {_ONE}(?!\d|\s*-))\s*,\s*"
    r"(?:(?:trong đó|nổi bật|tiêu biểu|điển hình|đáng chú ý|phải kể đến|có|là|các)\s*)*\Z"
)
_OCCASION: Final = words.pattern(rf"(?:\A|\W)dịp (?:ngày )?(?P<time>\d{{1,2}}[/.-]\d{{1,2}}[/.-]{_ONE}),\s")
_REACHED: Final = words.pattern(r"\b(?:đã|từng)\b(?! phát động)")
_TOLD: Final = words.pattern(r"\b(?:đã|từng|vừa|phát động|khởi xướng|tổng kết|sơ kết)\b")


def time_before(clean: str, naming: Naming, year: int | None = None) -> str | None:
    """The period, as EDTF, that the sentence gave before it came to a movement; None when it gave none.

    `year` is that of the text, for headings that name a quarter or a month of it.

    >>> from ingest.model import Span
    >>> def time(text):
    ...     start = text.index("phong trào “")
    ...     return time_before(text, Naming(Span(start + 12, len(text) - 1), "phong trào", Span(start, start + 11), ""))
    >>> time("Giai đoạn 2021-2025, các xã hưởng ứng phong trào “Nhà sạch”")
    '2021/2025'
    >>> time("Trong 9 phong trào giai đoạn 2016 - 2020, nổi bật là phong trào “Nhà sạch”")
    '2016/2020'
    >>> time("Năm 2024, xã triển khai phong trào “Nhà sạch”"), time("Năm 2024, xã phát động phong trào “Nhà sạch”")
    ('2024', None)
    """
    if timed := time_of_item(clean, naming, year):
        return timed
    said = _sentence(clean, naming.lead.start)
    if said is None or naming.weak or of_entrants(clean, naming.lead.start):
        return None
    found = _found(said, clean[naming.span.end : naming.span.end + _BEHIND], year)
    if not found and (told := spell_before(clean, naming, said, year) or taken(said, naming)):
        return told
    if not found and naming.kind in (words.ROUND, words.DRIVE) and not _REACHED.search(said):
        found = _MONTH.match(said)
    if not found and naming.kind.startswith("đợt"):  # a round held on a day; a movement that began on it runs on
        day = _OCCASION.search(said)
        return read_date(day["time"]) if day else None
    if found and found["time"].startswith("(") and (told := days(found["time"][1:], year)):
        return told
    return (read_period(found["time"], year) if found else None) or taken(said, naming)


def spell_before(clean: str, naming: Naming, said: str, year: int | None) -> str | None:
    """So many days from a day on that its sentence, or the one that "Đó là mục tiêu của …" takes up, begins with."""
    if _THAT_IS.fullmatch(said):
        line = clean[max(0, naming.lead.start - len(said) - _REACH) : naming.lead.start - len(said)]
        said = _BREAK.split(line.rstrip(". ").rsplit("\n", 1)[-1])[-1]
    spell = _SPELL_FIRST.match(said)
    return lasting(spell["spell"], spell["since"], year) if spell else None


_SPELL_FIRST: Final = words.pattern(
    rf"\W*(?:(?:theo (?:đó|kế hoạch)|cụ thể|như vậy),? )?(?:(?:trong|suốt|tròn|đúng|vòng|cả|thời gian) )*"
    rf"(?P<spell>{NUMBER} (?:ngày(?: đêm)?|đêm|tuần|tháng|năm)),? "
    r"\(?(?P<since>(?:(?:kể|tính|bắt đầu) )?từ (?:ngày |tháng )?\d[^,.;()]{0,30})"
)
_THAT_IS: Final = words.pattern(
    r"\W*(?:đó|đây) (?:chính |cũng )*là (?:mục tiêu|thời gian|thời hạn|nội dung|lời hứa|đích|yêu cầu|quyết tâm|nhiệm vụ"
    r"|cam kết|khoảng thời gian|tinh thần|chỉ tiêu)(?: (?:chính|lớn|đặt ra|diễn ra|thực hiện))* "
    r"(?:của |mà )?(?:các )?\s*"
)
"""A sentence that takes up the one before as what the movement is to reach."""


def _found(said: str, behind: str, year: int | None) -> re.Match[str] | None:
    """Where the words of a sentence before a movement give its time."""
    reached = _REACHED.search(said)
    found = _GROUP.search(said)
    if not found and not reached:
        found = _PHASE.match(said) or _SEVERAL.match(said) or _OF_OCCASION.match(said)
    if not found:
        stretches = (_STRETCH.match(said), _STRETCH_ALONE.fullmatch(said))
        found = next((one for one in stretches if one and "/" in (read_period(one["time"], year) or "")), None)
        found = None if found and (_BROUGHT.match(behind) or _HELD_ABOUT.search(said)) else found
    if not found and not _TOLD.search(said):
        found = _YEAR.match(said)
    if not found and not reached:
        found = _SCHOOL.match(said)
    return found or _OBJECT.search(said) or _AFTER_YEARS.search(said)


_HELD_ABOUT: Final = words.pattern(
    r"\b(?:hội (?:nghị|thi|thảo|diễn)|tập huấn|sơ kết|tổng kết)(?: (?:về|sơ kết|tổng kết|thực hiện|triển khai|các))* \Z"
)
"""What is held about a movement takes these days."""
_BROUGHT: Final = words.pattern(
    r"[”\"’»]? (?:đã )?(?:thu|đạt|giúp|huy động|vận động|quyên góp|trồng|xây|tặng|trao|làm)(?: được)? [^.;,]{0,20}?\d"
)
"""What a movement brought in the time that began the sentence: it may run on."""


def time_of_launch(clean: str, naming: Naming) -> str | None:
    """As long as it is said to last from the day on which its sentence has it launched."""
    behind = _LASTS.match(clean, naming.span.end, naming.span.end + _BEHIND)
    said = _sentence(clean, naming.lead.start) if behind else None
    day = _ON_DAY.match(said) if said else None
    return lasting(behind["spell"], f"từ {day['day']}") if behind and day else None


def closed_by(clean: str, naming: Naming, year: int | None) -> str | None:
    """The day with which the sentence begins, if it goes on to say that the movement ends ("Đến hết …, … khép lại")."""
    if not _CLOSES.match(clean, naming.span.end):
        return None
    said = _UNTIL.match(_sentence(clean, naming.lead.start) or "")
    return read_period(said["time"], year) if said else None


_CLOSES: Final = words.pattern(r"[”\"’»]?[^.;:,“”\"\n]{0,40}? (?:kết thúc|khép lại|bế mạc|về đích|hoàn thành)\b")
_UNTIL: Final = words.pattern(
    r"\W*(?P<time>(?:đến|tới) (?:hết |cuối )?(?:ngày |tháng |năm |quý )?[\dIV][^,.;]{2,40}), "
)
_BEHIND: Final = 120  # code points
_LASTS: Final = words.pattern(
    r"[”\"’»]?[^.;:“”\"\n]{0,60}?,\s+(?:(?:và|sẽ|được|dự kiến|diễn ra|thực hiện|triển khai|tổ chức) )*"
    r"(?:kéo dài|trong|suốt)(?: (?:trong|suốt|vòng))* "
    rf"(?P<spell>{NUMBER} (?:ngày|tuần|tháng|năm)\b)"
    r"(?! học| trước|,? (?:kể )?từ| đầu| cuối)"
)
_ON_DAY: Final = words.pattern(
    r"\W*(?:(?:sáng|trưa|chiều|tối),? )?(?:ngày )?(?P<day>\d{1,2}[/.-]\d{1,2}[/.-]20\d\d)\b"
    r".*\b(?:phát động|ra quân|mở|khởi động|khai mạc)\b"
)


def _sentence(clean: str, place: int) -> str | None:
    """The words of a sentence up to `place`; None where it began too far before or a quotation stands between."""
    start = max(0, place - _REACH)
    before = _NEW.search(clean, start, place)
    if before is None or (before.start() == start > 0 and before.start("said") == start):
        return None
    return _LETTERED.sub("", _BREAK.split(before["said"])[-1])


_LETTERED: Final = re.compile(
    r"\A(?:[\s*_(]*(?:[a-zđ]{1,2}\)|(?:Điều|Mục|Khoản|Bước)\s+\d+[.:)])[\s*_]+|\s*\([^()]{2,40}\)\s*[-–]\s+)"
)
"""An item ("a) Từ ngày …"), or what opens news ("(Ngày 01/3) - Từ ngày …")."""


def begun_before(clean: str, naming: Naming) -> str | None:
    """Since when it runs that a verb tells in front of it ("mở từ ngày 01/5/2024 phong trào …")."""
    place = naming.lead.start
    said = _BEGUN.search(clean, max(0, place - _BEHIND), place) or _FROM_OPENS.match(_sentence(clean, place) or "")
    moment = next((one for one, _ in moments(said["day"]) if one.year), None) if said else None
    return moment.start() if moment else None


def begun_behind(clean: str, place: int) -> str | None:
    """Since when it runs, told before its time is divided ("từ ngày 20/3/2026, chia làm hai chặng")."""
    said = _BEGUN_BEHIND.match(clean, place, place + 200)
    moment = next((one for one, _ in moments(said["day"]) if one.year), None) if said else None
    return moment.start() if moment else None


_BEGUN_BEHIND: Final = words.pattern(
    r"[”\"’»]?(?:[^.;:“”\"\n\d]{0,80}?[\s,(])?(?:bắt đầu |kể |tính )?từ (?:(?:đầu|giữa|cuối) )?"
    r"(?P<day>(?:(?:ngày|tháng|quý|(?:(?:vụ|mùa) [^\W\d]+ (?:[^\W\d]+ )?|hè )?năm) )?[\dIV][\d./ -]{3,12}"
    r"(?:năm 20\d\d)?)\s*(?:[,;(]|(?<=\d)\svà\s|(?<=\s)và\s)(?=[^.“”\"\n]*\b(?:kết thúc|khép lại|chia"
    r"|gồm|qua|theo|chặng|đợt|giai đoạn|kéo dài|gia hạn|duy trì)\b)"
)
_FROM_OPENS: Final = words.pattern(
    r"\W*(?:\d+[.)] )?(?:(?:kể|bắt đầu|tính) )?từ (?:\d{1,2} giờ |sáng |chiều |tối )?"
    r"(?P<day>ngày \d[\d./-]{3,9}|\d{1,2}[/.-]\d[\d./-]{3,7}),? (?!(?:đến|tới)\b)"
    r"(?:(?!\b(?:đã|hưởng ứng|tham gia)\b)[^,;])*?\b(?:phát động|mở|ra quân|khởi động|triển khai)"
    r" (?:chiến dịch |đợt )?\Z"
)
"""A sentence that begins with the day from which on somebody holds what it comes to name."""
_BEGUN: Final = words.pattern(
    r"\b(?:phát động|mở|triển khai|tổ chức|thực hiện|ra quân|khởi động|bắt đầu),?(?: (?:ngay|kể|bắt đầu))* từ"
    r"(?: (?:đầu|giữa|cuối))? (?P<day>(?:(?:ngày|tháng|quý|năm) )?[\dIV][\d./ -]{3,12}(?:năm 20\d\d)?),?"
    r"(?: (?:trong|tại|ở|trên|cho|tới) [^.,;:“”\n]{2,50})?(?: (?:các|những))?\s*\Z"
)


def school_year(clean: str, naming: Naming) -> str | None:
    """The school year that was named last, where a movement is said to run "cả năm học" without telling which."""
    if not _THE_SCHOOL_YEAR.match(clean, naming.span.end):
        return None
    years = [*_SCHOOL_YEARS.finditer(clean, 0, naming.span.start)]
    return f"{years[-1]['a']}/{years[-1]['b']}" if years else None


_THE_SCHOOL_YEAR: Final = words.pattern(
    r"[”\"’»]?(?:\s+[^.;:“”\"\n]{2,60})?\s(?:cho|trong|suốt)(?: (?:cả|suốt|toàn))? năm học(?: này| mới)?(?=\s*[,.;\n])"
)
_SCHOOL_YEARS: Final = words.pattern(rf"\bnăm học\s*:?\s*(?P<a>{_ONE})\s*-\s*(?P<b>{_ONE})")
