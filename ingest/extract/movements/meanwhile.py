"""Cùng thời gian: a movement that is said to run in the days told last ("… cũng diễn ra trong thời gian này")."""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import stretch
from ingest.extract.movements.times import Time


def meanwhile(clean: str, start: int, place: int, year: int | None) -> Time | None:
    """The days last told before `start`, if what is said from `place` on is that it runs in the same time.

    >>> text = "Máy ngừng từ 6/3 đến 4/4/2023; “Nhà sạch” cũng diễn ra trong thời gian này"
    >>> meanwhile(text, 31, 41, None)
    Time(period='2023-03-06/2023-04-04', runs=True)
    """
    if not _SAME_TIME.match(clean, place, place + _SENTENCE):
        return None
    days = _FROM_DAY.finditer(clean, max(0, start - _BEFORE), start)
    told = [said for said in (stretch(clean, day.end(), year) for day in days) if said]
    return Time(told[-1][0], runs=True) if told else None


_SAME_TIME: Final = words.pattern(
    r"[”\"’»*_]*(?:(?!\b(?:phát động|trao|khen|sơ kết|tổng kết)\b)[^.;:“”\"\n]){0,60}?"
    r"\b(?:trong|suốt|vào|cùng|đúng)(?: (?:suốt|cả|toàn bộ|đúng|chính))*"
    r" (?:khoảng |quãng )?"
    r"(?:thời gian|dịp|thời điểm|những ngày|giai đoạn|thời kỳ)(?: nói| kể| nêu)? (?:này|đó|ấy|trên)\b"
)
_FROM_DAY: Final = words.pattern(r"\btừ (?=(?:ngày |tháng )?\d)")
_SENTENCE: Final = 140  # code points of a sentence
_BEFORE: Final = 260  # and of those before it
