"""Mốc thời gian: days, months, quarters and years as sentences write them, and the stretch between two of them.

A sentence says once what two moments share: "từ 01/9 đến 30/11/2025" has one year, "từ ngày 05 đến 20/6/2024" one
month too, and "từ tháng 11 đến tháng 3/2025" begins the year before. Where no year stands at all
("từ 1/6 đến 31/8"), the reader passes that of the text around it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from ingest.extract.dates import edtf
from ingest.extract.movements.period_words import CLOSES

YEAR: Final = r"(?:19|20)\d{2}(?!\d)"
_OF: Final = rf"(?:\s*,?\s*năm\s+|\s*[/.-]\s*)(?P<y>{YEAR})"
_SEP: Final = r"\s?[/.-]\s?"
_STEMS: Final = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES: Final = ("t[ýí]", "sửu", "dần", "mão", "thìn", "t[ỵị]", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_FIRST_OF_SIXTY: Final = 1984  # Giáp Tý
_SHIFTS: Final = {"ngoái": -1, "nay": 0, "này": 0, "sau": 1, "tới": 1, "sang": 1}
"""The years that are told by how far they are from the one spoken of."""
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:(?:ngày\s+|mùng\s+|mồng\s+)*(?P<d>\d{{1,2}})(?:{_SEP}|\s+tháng\s+)|tháng\s+)(?P<m>\d{{1,2}})(?!\d)"
        r",?\s+(?:của\s+)?(?:năm\s+(?P<shift>ngoái|nay|này|sau|tới)|(?P<next>sang)\s+năm)\b",
        rf"(?:ngày\s+|mùng\s+|mồng\s+)*(?P<d>\d{{1,2}}){_SEP}(?P<m>\d{{1,2}})(?!\d){_OF}",
        rf"(?:ngày\s+|mùng\s+|mồng\s+)*(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}})(?!\d){_OF}",
        r"(?:ngày\s+|mùng\s+|mồng\s+)*(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?!\d)",
        rf"tháng\s+(?P<m>\d{{1,2}}){_OF}",
        rf"(?P<m>\d{{1,2}})\s*[/.-]\s*(?P<y>{YEAR})",
        rf"quý\s+(?P<q>IV|I{{1,3}}|[1-4])(?!\w)(?:{_OF})?",
        rf"(?:(?:vụ|mùa)\s+[^\W\d]+(?:\s*-?\s*[^\W\d]+)?\s+|hè\s+|(?:dịp\s+)?(?:tết|xuân)\s+[^\d,.;:()“”\n]{{0,30}}?)?(?:năm\s+)?(?P<y>{YEAR})",
        rf"(?:ngày\s+|mùng\s+|mồng\s+)*(?P<d>\d{{1,2}}){_SEP}(?P<m>\d{{1,2}})(?!\d|\s?[/.]\s?\d)",
        r"tháng\s+(?P<m>\d{1,2})(?!\d)",
        r"(?:ngày\s+)?(?P<d>\d{1,2})(?!\d|\s*[/.]\s?\d|\s+tháng)",
        rf"(?:(?:dịp|trước|sau|giáp|ngày|rằm)\s+)*(?:tết|xuân|năm)\s+(?:nguyên\s+đán\s+|cổ\s+truyền\s+)?(?:năm\s+|xuân\s+)?"
        rf"(?P<stem>{'|'.join(_STEMS)})\s+(?P<branch>{'|'.join(_BRANCHES)})(?!\w)",
    )
)
_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
OF_EVENT: Final = (
    r"(?:(?:(?:đúng|ngày|dịp|lễ|đại\s+lễ|rằm|tết|k[ỷỉ]\s+niệm|sinh\s+nhật|\d{1,3}\s+năm)\s+){1,4}[^\W\d][^\d,.;:“”\n]{2,70}?"
    r"(?:,\s+(?:ngày\s+)?)?(?:\((?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\s*-\s*)?)?(?=\d{1,2}\s?[/.-]\s?\d)"
    r"|(?-i:[A-ZĐ])[^\W\d][^\d,.;:“”()\n]{2,40}?\s(?=\d{1,2}\s?[/.-]\s?\d)"
    r"|(?:dịp|đúng)\s+(?=\d)"
    r"|(?:thời\s+(?:gian|hạn|điểm|kỳ))\s+[^\W\d][^\d,.;:“”()\n]{2,50}?\s(?=\d{1,2}\s?[/.-]\s?\d)"
    r"|(?:[^\W\d][^\d,.;:“”()\n]{2,60}?|(?:(?:ngày|mùng|mồng)\s+)?\d{1,2}\s+(?:tháng\s+)?(?:chạp|giêng|âm\s+lịch)[^\d,.;:“”()\n]{0,30}?)(?:\s\(|,\s+(?=tức\s|nhằm\s))(?:(?:dự\s+kiến|khoảng|tức(?:\s+là)?|nhằm|vào|ngày|trong)\s+)*(?=\d{1,2}\s?[/.-]\s?\d|tháng\s+\d|quý\s+[IV\d]))?"
)
"""Words before a moment: the day's name ("Ngày Sách … 21/4"), or what happens on it ("khi mở cạo (15/4/2024)")."""
_ENDS: Final = (
    r"(?:(?:và|rồi)\s+)?(?:(?:dự\s+kiến|sẽ|phải|cần|phấn\s+đấu|quyết\s+tâm|được|xong)\s+)*"
    rf"{CLOSES}"
    r"(?:\s+toàn\s+bộ)?(?:,?\s+(?:vào|lúc|hồi|đúng|đến|trong|chậm\s+nhất|muộn\s+nhất|là|xong))*"
)
"""That it is over then, with no subject of its own."""
_TO: Final = re.compile(
    r"\)?(?:\s*\((?:[^()\d]{3,30}|(?:tức|nhằm)\s[^()]{3,50}|[^()]{2,30}(?:chạp|giêng|âm\s+lịch)[^()]{0,20})\))?(?:\s*[,;]\s*sơ\s+kết\s[^,;.\n]{3,30}(?=[,;])|,\s*(?:(?:là|đúng|nhân|dịp)\s+){0,2}(?:ngày|kỷ\s+niệm)\s[^\d,;.:\n][^\d,;.\n]{3,60}(?=,\s))?\s*[,;]?\s*"
    rf"(?:{_ENDS}\s+(?:khi|lúc)\s[^.,;\d]{{3,60}},\s+(?=chậm|muộn))?"
    rf"(?:[-→➡~]\ufe0f?|(?:và\s+|cho\s+|theo\s+dự\s+kiến,?\s+|phải\s+)?(?:(?:sẽ\s+|được\s+)?(?:kéo\s+dài|duy\s+trì)\s+(?:cho\s+)?)?(?:đến|tới)|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến))*|{_ENDS})"
    rf"\s*(?:(?:hết|cuối|đầu|giữa)\s+|trước\s+)?{OF_EVENT}",
    re.IGNORECASE,
)


_SCHOOL_YEARS: Final = re.compile(
    rf"(?:hết\s+)?năm\s+học\s+({YEAR})\s*-\s*{YEAR}\s+(?:đến|tới)\s+(?:hết\s+)?năm\s+học\s+{YEAR}\s*-\s*({YEAR})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month, quarter or year as far as it is said.

    `last` is the month that ends it, unlike its first; `shift` how many years behind the one spoken of it is.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    shift: int | None = field(default=None, repr=False)

    def of(self, year: int | None) -> "Moment":
        """The moment with its year, if it was told by how far it is from the one spoken of."""
        return self if self.shift is None or year is None else replace(self, year=year + self.shift, shift=None)

    def start(self) -> str | None:
        """Its beginning as EDTF, to the precision in which it is said; None without year."""
        return _edtf(self.year, self.month, self.day)

    def end(self) -> str | None:
        """Its end as EDTF, which for a quarter is its last month; None without year."""
        return _edtf(self.year, self.last or self.month, self.day)


def _edtf(year: int | None, month: int | None, day: int | None) -> str | None:
    return edtf(str(year), str(month) if month else None, str(day) if day else None) if year else None


def moments(text: str, place: int = 0) -> Iterator[tuple[Moment, int]]:
    """What may be meant by the words at `place`, each with the place where it ends, the most exact first.

    >>> [moment for moment, _ in moments("quý IV/2024")]
    [Moment(year=2024, month=10, day=None, last=12)]
    >>> next(moments("12-7-2020"))
    (Moment(year=2020, month=7, day=12, last=None), 9)
    """
    if place < len(text) and (hour := _HOUR.match(text, place)):
        place = hour.end()
    for form in _FORMS:
        if match := form.match(text, place):
            moment = _moment(match.groupdict())
            if moment:
                yield moment, match.end()


_HOUR: Final = re.compile(
    r"(?:(?:(?:hôm\s+|sáng\s+)?nay,?|giờ\s+phút\s+này,?|(?:ngày\s+|sáng\s+)mai,?|\d{1,2}\s*(?:giờ(?:\s*\d{1,2}(?:\s*phút)?)?|[hg]\d{0,2}),?|(?:buổi\s+)?(?:sáng|trưa|chiều|tối)|ca\s+\w+"
    r"|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|ch[ủú]a?\s+nhật)(?:\s+tuần\s+(?:này|tới|sau))?,?)\s+\(?){1,2}"
    r"(?=ngày|\d{1,2}\s?[/.-]|\d{1,2}\s+tháng)",
    re.IGNORECASE,
)
"""The hour or the day of the week in front of a day."""


def _moment(said: dict[str, str | None]) -> Moment | None:
    """A moment with the parts that are said; None for a month or day that no calendar has."""
    year, month, day = (int(part) if (part := said.get(name)) else None for name in "ymd")
    if (stem := said.get("stem")) and (branch := said.get("branch")):
        return Moment(lunar) if (lunar := _lunar_year(stem.lower(), branch.lower())) else None
    if quarter := said.get("q"):
        number = _QUARTERS.get(quarter.lower()) or int(quarter)
        return Moment(year, 3 * number - 2, last=3 * number)
    possible = (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31)
    shift = _SHIFTS.get((said.get("shift") or said.get("next") or "").lower())
    return Moment(year, month, day, shift=shift) if possible else None


def _lunar_year(stem: str, branch: str) -> int | None:
    """The year from 1984 to 2043 that has this name; None where no year has it."""
    names = ((_STEMS[n % len(_STEMS)], _BRANCHES[n % len(_BRANCHES)], n) for n in range(_CYCLE))
    return next((_FIRST_OF_SIXTY + n for one, other, n in names if one == stem and re.fullmatch(other, branch)), None)


_CYCLE: Final = 60  # years after which names come again


def stretch(text: str, place: int = 0, year: int | None = None) -> tuple[str, int] | None:
    """The stretch of time from the moment at `place` to the next one, as EDTF, and where its words end.

    >>> stretch("05/5 và khép lại ngày 13/9/2025"), stretch("1-30/9/2025"), stretch("tháng 11 đến tháng 3/2025")
    (('2025-05-05/2025-09-13', 31), ('2025-09-01/2025-09-30', 11), ('2024-11/2025-03', 25))
    >>> stretch("02/9/2025 đến Tết Nguyên đán Bính Ngọ")
    ('2025-09-02/2026', 37)
    >>> stretch("1/6 đến 31/8", year=2016), stretch("1/6 đến 31/8"), stretch("năm 2010 đến nay")
    (('2016-06-01/2016-08-31', 12), None, None)
    >>> stretch("năm học 2023 - 2024 đến năm học 2025 - 2026")
    ('2023/2026', 43)
    """
    if school := _SCHOOL_YEARS.match(text, place):
        return f"{school[1]}/{school[2]}", school.end()
    for first, middle in moments(text, place):
        to = _TO.match(text, middle)
        for second, end in moments(text, to.end()) if to else ():
            said = _said(first, second, year)
            if said and not (to and to[0].strip() == "-" and said.startswith(said.split("/")[1])):  # 7-5-2019, a day
                return said, end
    return None


def days(text: str, year: int | None = None) -> str | None:
    """The stretch of time with which a text begins, as EDTF.

    >>> days(" 01/5 - 31/5/2026, cả xã"), days("31/5/2026")
    ('2026-05-01/2026-05-31', None)
    """
    found = stretch(text.strip(), 0, year)
    return found[0] if found else None


def _said(first: Moment, second: Moment, year: int | None) -> str | None:
    """Two moments as a stretch; what one leaves out is the other's, and time does not run backwards."""
    first = first.of(year)
    second = second.of(first.year if second.shift is not None and second.shift > 0 and first.year else year)
    if second.month is None and second.day is not None:
        return None
    first = replace(first, month=first.month or (second.month if first.day else None))
    if (first.month is None) != (second.month is None) and not (first.year and second.year):
        return None
    back = bool(first.month and second.month and first.month > second.month)
    given = first.year or second.year or year
    if given is None:
        return None
    begun = first.year or (given - back if second.year else given)
    ended = second.year or begun + back
    start, end = replace(first, year=begun).start(), replace(second, year=ended).end()
    return f"{start}/{end}" if start and end and start[: len(end)] <= end[: len(start)] and start != end else None


def one_moment(text: str, place: int = 0, year: int | None = None) -> str | None:
    """The moment at `place` as EDTF when it has a year or one is given, a quarter as its months.

    >>> one_moment("tháng 6/2024"), one_moment("quý II năm 2024"), one_moment("tháng 6") is None
    ('2024-06', '2024-04/2024-06', True)
    """
    for said, _ in moments(text, place):
        moment = said.of(year)
        moment = replace(moment, year=moment.year or year)
        if moment.year:
            return f"{moment.start()}/{moment.end()}" if moment.last else moment.start()
    return None


def years_of(text: str) -> tuple[int, ...]:
    """Every year in a text, in its order.

    >>> years_of("hai năm 2024, 2025")
    (2024, 2025)
    """
    return tuple(int(match[0]) for match in re.finditer(rf"(?<!\d){YEAR}", text))
