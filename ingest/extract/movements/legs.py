"""Các chặng: the time of a movement that runs in so many parts, which are told one after the other without numbers.

"… chia thành hai chặng: từ ngày 15/12/2025 đến mùng 10 Tết và từ sau Tết đến ngày 20/3/2026" · "… 02 giai đoạn:
2024 - 2025 làm điểm; 2026 - 2028 nhân rộng" · "… hai đợt: đợt đầu trong tháng 4, đợt sau trong tháng 11/2024". From
the beginning of the first to the end of the last; as many must be told as were announced.
"""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import moments, one_moment, stretch, years_of

_PART: Final = r"(?:đợt|giai đoạn|chặng|bước|lần|lượt|vòng|nhịp|thời điểm|khoảng)"
_ANNOUNCED: Final = words.pattern(
    rf"""(?:(?!\b(?:chấm|xét|bình|kiểm tra|giám sát|đánh giá|báo cáo|tập huấn|sơ kết|tổng kết|khen|thưởng|thi
    |hội (?:nghị|thi|thao|diễn))\b(?! đua))[^.;“”\"\n]|[”\"’»]){{0,120}}?\b(?P<n>hai|ba|bốn|0?[2-4]) {_PART}\b
    (?: (?:trong (?:năm|vụ|tháng)|thời gian|chính
    |lớn|cao điểm|thi đua|thực hiện|nước rút|ra quân|trọng tâm|như sau))*\s*[:.,(-]\s*(?:[-+•]\s*)?"""
)
"""Up to the first part: how many there are."""
_COUNTS: Final = {"hai": 2, "ba": 3, "bốn": 4}
_ITEMS: Final = re.compile(r"[;,]|\bvà\b|\brồi\b|\n\s*[-+•]|(?<=\d)\.\s+(?=[CĐGBLV])", re.IGNORECASE)
_ENDED: Final = re.compile(r"[“”\"]|\.\s+(?![CĐGB][^\W\d]+\s+(?:\w+\s+)?(?:đầu|sau|cuối|còn|tiếp))|\n\s*(?![-+•])")
_NEAR: Final = 120  # code points from a name to where it is said to be tried out
_LONG: Final = 400  # code points of all parts
_LEG: Final = words.pattern(
    rf"[\s(]*(?:{_PART} (?:thứ )?[^\W\d]+(?: (?:tiên|lại|cùng|theo))?|{_PART}(?: [^\W\d]+){{2,5}}?(?=\s?[(:])|còn lại"
    r"|(?:trước|sau) [^\W\d]+(?: [^\W\d]+)?\s?\()?[\s:,(-]*"
    r"(?:(?:được|sẽ|là|diễn ra|thực hiện|triển khai|tổ chức|kéo dài|bắt đầu|cao điểm|trong|vào|cả) )*"
    r"(?P<from>(?:kể )?từ )?(?:(?:đầu|giữa|cuối) )?"
    r"(?P<time>(?=(?:(?:ngày|mùng|tháng|quý|năm) )?[\dIV])|(?(from)(?:sau|qua|hết|ra|trước) |(?!)))"
)
"""An item that begins with its time."""
_TO: Final = words.pattern(
    r"(?:\b(?:đến|tới)|\s-)\s*(?:(?:hết|cuối|đầu|trước) )?(?=(?:(?:ngày|tháng|quý|năm) )?[\dIV])"
)


def legs(clean: str, place: int, year: int | None) -> tuple[str, int] | None:
    """The time of all parts that are announced behind `place`, as EDTF, and where the first begins.

    `year` is that of the text around it, for days that are said without.

    >>> legs(", chia hai đợt: từ 01/3 đến hết tuần chay và từ sau lễ đến 20/9/2025, gắn với bầu cử.", 0, None)
    ('2025-03-01/2025-09-20', 16)
    >>> legs(" có 02 giai đoạn: 2024 - 2025 làm điểm; 2026 - 2028 nhân rộng", 0, None)
    ('2024/2028', 18)
    """
    announced = _ANNOUNCED.match(clean, place, place + 200)
    if announced is None:
        return _piloted(clean, place, year)
    start = announced.end()
    over = _ENDED.search(clean, start, start + _LONG)
    told = [leg for item in _ITEMS.split(clean[start : over.start() if over else start + _LONG]) if (leg := _leg(item))]
    if len(told) != (_COUNTS.get(announced["n"].lower()) or int(announced["n"])):
        return None
    said = years_of(clean[place:start])
    end = _end(told[-1], said[0] if len(said) == 1 else year)
    begun = _begun(told[0], end) if end else None
    return (f"{begun}/{end}", start) if begun else None


def _piloted(clean: str, place: int, year: int | None) -> tuple[str, int] | None:
    """The time of a movement that is tried out first and then carried out everywhere, each with its time."""
    tried = any(clean.find(word, place, place + _NEAR) >= 0 for word in ("điểm", "thử", "khởi động"))
    both = _PILOTED.match(clean, place, place + _LONG) if tried else None
    told = [one and _leg(both[one]) for one in ("first", "then")] if both else []
    end = _end(told[1], year) if len(told) == 2 and told[0] and told[1] else None
    begun = _begun(told[0] or "", end) if end else None
    return (f"{begun}/{end}", both.start("first")) if both and begun else None


_TIMED: Final = r"(?:(?:từ|trong|vào) )?(?:(?:đầu|giữa|cuối) )?(?:(?:ngày|tháng|quý|năm) )?[\dIV][^.,;“”\"\n]{0,50}"
_PILOTED: Final = words.pattern(
    rf"[”\"’»]?(?:[^.;“”\"\n\d]{{0,60}}?[\s,(])?(?:làm (?:điểm|thử)|thí điểm|thử nghiệm|khởi động)"
    rf"(?: [^.,;“”\"\n\d()]{{2,40}}?)?[\s,:(]+(?P<first>{_TIMED})[,;)]+ (?:(?:rồi|sau đó|tiếp đó|và|thì) )*"
    r"(?:nhân rộng|mở rộng|làm rộng|làm đại trà|triển khai (?:đại trà|rộng|toàn)|áp dụng toàn|tăng tốc|về đích)"
    rf"(?: [^.,;“”\"\n\d()]{{2,40}}?)?[\s,:(]+(?P<then>{_TIMED})"
)


def _leg(item: str) -> str | None:
    """The words of an item from its time on; None where it does not begin with one, or with a day alone."""
    match = _LEG.match(item)
    time = item[match.start("time") :] if match else ""
    day = next((moment.day for moment, _ in moments(time)), None)
    return time if time and (day is None or (match and match["from"]) or stretch(time, 0, 2000)) else None


def _end(leg: str, year: int | None) -> str | None:
    """The end of the last part."""
    if found := stretch(leg, 0, year):
        return found[0].split("/")[1]
    to = _TO.search(leg)
    moment = one_moment(leg, to.end() if to else 0, year)
    return moment.split("/")[-1] if moment else None


def _begun(leg: str, end: str) -> str | None:
    """The beginning of the first part, in the year in which it is not behind the end of the last."""
    for year in (None, int(end[:4]), int(end[:4]) - 1):
        found = stretch(leg, 0, year)
        moment = found[0] if found else one_moment(leg, 0, year)
        begun = moment.split("/")[0] if moment else None
        if begun and begun[: len(end)] <= end[: len(begun)]:
            return begun
    return None
