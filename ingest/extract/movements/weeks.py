"""Tuần học, học kỳ: the time that is told in weeks or terms of a school year, with their days in brackets.

"… “…”: tuần 3 đến tuần 9 (23/9 - 09/11/2024)" · "… thực hiện từ tuần 3 (23/9) đến hết tuần 9 (09/11/2024)" · "… trong
học kỳ I (từ 05/9/2024 đến 11/01/2025)". Training of a force and production count weeks too.
"""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import days, stretch
from ingest.extract.movements.period_words import RUN

_WEEK: Final = r"(?:tuần(?: (?:học|huấn luyện|thực học|lễ))?(?: thứ)?|học kỳ|kỳ) (?!đến|tới|của|và)[^\W_]{1,4}"
_TO: Final = rf"\s*(?:-|đến(?: hết)?|tới|và kết thúc(?: ở)?|,? kết thúc(?: ở)?)\s*(?:{_WEEK}|(?:thứ )?\d{{1,2}})"
_BEHIND: Final = (
    rf"[”\"’»*_]*\s*[,:;(-]?\s*(?:(?:(?:được|sẽ|thời gian|bắt đầu|{RUN}|trong|suốt|cả|gọn|trọn|vào)\s*:?) )*(?:từ )?"
)
_THEN_DAYS: Final = words.pattern(
    rf"{_BEHIND}{_WEEK}(?:{_TO})?(?: (?:của )?năm học 20\d\d\s*-\s*20\d\d)?\s*,?\s*[(:]\s*"
    r"(?:(?:tức|nghĩa là|từ) )*(?=(?:ngày )?\d{1,2}[/.-]\d)"
)
"""Weeks or a term, and then their days."""
_EACH_WITH_DAYS: Final = words.pattern(
    rf"{_BEHIND}{_WEEK}\s*\((?:(?:tức|từ|ngày) )*(?P<a>\d{{1,2}}[/.-][\d/.-]+)(?:\s*(?:-|đến) [\d/.-]+)?\){_TO}\s*"
    r"\((?:(?:tức|từ|ngày|đến|hết) )*(?:[\d/.-]+\s*(?:-|đến) )?(?P<b>\d{1,2}[/.-][\d/.-]+)\)"
)
"""The first week and the last one, each with its days."""
_FAR: Final = 120  # code points
_LONG: Final = 60


def weeks_behind(clean: str, place: int, year: int | None = None) -> str | None:
    """The days, as EDTF, of the weeks or the term that are told behind a name that ends at `place`.

    `year` is that of the text around it, for days that are said without.

    >>> weeks_behind("“Nhà sạch”: tuần 3 đến tuần 9 (23/9 - 09/11/2024).", 10)
    '2024-09-23/2024-11-09'
    >>> weeks_behind("“Nhà sạch” từ tuần 3 (23/9) đến hết tuần 9 (09/11).", 10, 2024)
    '2024-09-23/2024-11-09'
    """
    if not any(clean.find(word, place, place + _FAR) >= 0 for word in ("uần ", "kỳ ")):
        return None
    if each := _EACH_WITH_DAYS.match(clean, place, place + _FAR):
        return days(f"{each['a']} - {each['b']}", year)
    told = _THEN_DAYS.match(clean, place, place + _FAR)
    found = stretch(clean[: told.end() + _LONG], told.end(), year) if told else None
    return found[0] if found else None
