"""Cả nhiệm kỳ, mười năm: times that are told by a term, a school year or a count, whose years stand elsewhere.

"… được duy trì suốt nhiệm kỳ" below a title that says "nhiệm kỳ 2016 - 2021" · "… khép lại mười năm phong trào …" under
"chặng đường 2011 - 2020" · "… thí điểm năm 2017, rồi mở rộng trong ba năm kế tiếp".
"""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.page import Page
from ingest.extract.movements.spells import NUMBER, number
from ingest.extract.movements.words import Naming

_TERM: Final = r"(?:nhiệm kỳ|năm học|giai đoạn|niên khóa)"
_WHOLE: Final = words.pattern(
    rf"[”\"’»]?[:,]?(?:\s+[^.;:“”\"\n]{{2,90}}?)?\s(?:cho|trong|suốt|xuyên suốt|trọn|cả)(?: (?:cả|suốt|toàn|trọn))* "
    rf"(?P<term>{_TERM})(?: (?:này|mới|qua|vừa qua))?(?=\s*[,.;)\n]|\t)"
)
"""Behind a name: all of a term, without its years."""
_UNTIL: Final = words.pattern(
    r"[”\"’»]?(?:\s*[^.;:“”\"\n]{2,110}?)?\s(?:(?:cho )?(?:đến|tới)(?: (?:hết|cuối|khi hết|khi kết thúc))|(?:kết thúc|"
    rf"khép lại|tổng kết)(?: (?:cùng(?: với)?|theo|vào cuối|khi hết|lúc hết))) (?P<term>{_TERM})(?: (?:này|qua))?"
    r"(?=\s*[,.;)\n])"
)
"""The same until the end of a term."""
_TWO: Final = r"(?P<a>(?:19|20)\d\d)\s*(?:-|đến)\s*(?P<b>(?:19|20)\d\d)(?!\d)"
_COUNTED: Final = words.pattern(
    rf"(?<!\w)(?P<n>{NUMBER}) năm(?: (?:qua|thực hiện|triển khai|của|phát động|với))* (?:các |những )?\Z"
)
_BETWEEN_YEARS: Final = re.compile(_TWO)
_THEN: Final = words.pattern(
    r"[”\"’»]?[^.;:“”\"\n]{0,60}?\b(?:thí điểm|làm (?:thử|điểm)|bắt đầu|khởi động|phát động|ra đời|mở)(?: (?:từ|vào))?"
    rf" năm (?P<y>20\d\d)[^.;:“”\"\n\d]{{0,90}}? (?:trong|suốt) (?P<n>{NUMBER}) năm "
    r"(?:kế tiếp|tiếp theo|sau đó|liền sau)\b"
)
"""Begun in a year, and carried on for so many years behind it."""


def term_told(page: Page, naming: Naming) -> str | None:
    """The years of the term, school year or count for or until which a movement is said to run, as EDTF.

    The years are those that stand with the same word before it, or for a count in the heading of the page.
    """
    clean, place = page.clean, naming.span.end
    if then := _THEN.match(clean, place, place + 260):
        return f"{then['y']}/{int(then['y']) + number(then['n'])}"
    if whole := _WHOLE.match(clean, place, place + 160):
        years = _years_of(clean, whole["term"], place)
        return f"{years['a']}/{years['b']}" if years else None
    if until := _UNTIL.match(clean, place, place + 180):
        years = _years_of(clean, until["term"], place)
        return f"../{years['b']}" if years else None
    return _of_count(page, naming)


def _years_of(clean: str, term: str, place: int) -> re.Match[str] | None:
    """The years that were last said with a word for a term before `place`."""
    said = re.compile(rf"\b{words.pattern(term).pattern}\s*:?\s*\(?{_TWO}", re.IGNORECASE)
    return next(reversed([*said.finditer(clean, 0, place)]), None)


def _of_count(page: Page, naming: Naming) -> str | None:
    """The years of the heading, if as many are counted in front of a movement ("mười năm phong trào …")."""
    place = naming.lead.start
    counted = _COUNTED.search(page.clean, max(0, place - 60), place)
    title = page.header.title_span or page.heading
    for years in _BETWEEN_YEARS.finditer(page.clean, title.start, title.end) if counted else ():
        if counted and int(years["b"]) - int(years["a"]) in (number(counted["n"]), number(counted["n"]) - 1):
            return f"{years['a']}/{years['b']}"
    return None
