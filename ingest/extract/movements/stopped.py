"""Dừng phong trào: the day from which a movement is said to be no more, before or behind its name.

"Hết ngày 31/12/2023, dừng phong trào “…” (khởi đầu ngày 01/01/2022)" · "Thống nhất kết thúc cuộc vận động “…” từ 30/6".
"""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import one_moment
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.words import Naming

_STOPS: Final = words.pattern(
    r"(?:\A|[.;:\n]|\b[a-zđ\d][.)]|[-+•*])\s*(?:\d+[.)] )?(?P<said>(?:[^.;:“”\"\n]{1,120}[,\s])??)"
    r"(?<!gian\s)(?<!ngày\s)(?<!hạn\s)(?<!điểm\s)(?<!khi\s)(?<!lúc\s)(?<!lễ\s)(?<!mốc\s)(?<!không\s)(?<!chưa\s)"
    r"(?P<stops>kết thúc|dừng|chấm dứt|thôi|khép lại|đóng)(?: (?:hẳn|việc (?:thực hiện|triển khai)|thực hiện"
    r"|triển khai))?"
    r"(?: (?:các|hai))? \Z"
)
"""Before a name: it is stopped, and no day on which that is to be is spoken of."""
_FIRST: Final = words.pattern(
    r"\W*(?:(?:đến|từ|kể từ|sau|vào|bắt đầu từ|tới) )?(?:(?:hết|cuối) )?"
    r"(?P<day>(?:(?:ngày|tháng|quý|năm|học kỳ) )?[\dIV][^,;“”]{3,30}),"
)
_BEHIND: Final = words.pattern(
    r"[”\"’»*_]*(?:\s*\([^()\n]{4,60}\))?(?: (?:trên|tại|ở|trong|của) [^.;:,“”\"\n\d]{2,60})?,? "
    r"(?:(?:kể )?từ|sau|vào|khi hết|đến hết)(?: hết)? (?P<day>(?:(?:ngày|tháng|quý|năm) )?[\dIV][\d/.-]{3,9}"
    r"(?:\s?năm 20\d\d)?)"
)
_BEGUN: Final = words.pattern(
    r"[”\"’»*_]*[^.;:“”\"\n]{0,140}?\b(?:khởi đầu|bắt đầu|khởi động|mở|thực hiện|triển khai|duy trì)(?: (?:từ|vào))* "
    r"(?P<day>(?:(?:ngày|tháng|quý|năm) )?[\dIV][\d/.-]{3,9})"
)
_REACH: Final = 200  # code points of a sentence


def stopped(clean: str, naming: Naming, year: int | None = None) -> str | None:
    """The time of a movement that is stopped on a day, as EDTF; None where none is said to be.

    `year` is that of the text around it, for a day that is said without.

    >>> from ingest.model import Span
    >>> text = "Từ ngày 30/6/2024, dừng phong trào “Nhà sạch” (mở từ tháng 3/2021)."
    >>> stopped(text, Naming(Span(36, 44), "phong trào", Span(24, 34), ""))
    '2021-03/2024-06-30'
    """
    place, end = naming.lead.start, naming.span.end
    stops = _STOPS.search(clean, max(0, place - _REACH), place)
    if stops is None:
        return None
    said = _FIRST.match(clean, stops.start("said"), stops.start("stops")) if stops["said"] else None
    said = said or _BEHIND.match(clean, end, end + _REACH)
    until = read_period(f"đến {said['day']}", year) if said else None
    if until is None or not until.startswith("../"):
        return None
    first = _BEGUN.match(clean, end, end + _REACH)
    begun = one_moment(first["day"]) if first else None
    return f"{begun.split('/')[0]}/{until[3:]}" if begun and begun[:4] <= until[3:7] else until
