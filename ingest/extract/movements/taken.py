"""Lấy năm học làm kỳ thực hiện: times that the sentence before a movement gives otherwise than by its first words.

"… lấy năm học 2023 - 2024 làm kỳ thực hiện phong trào …" · "Ngay trong tháng 10/2023, huyện đã làm xong chiến dịch …"
· "Từ mùng Sáu Tết (03/02/2025) cho tới khi hết mùa khô, xã phát động phong trào …".
"""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.moments import one_moment
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.words import Naming

PERSON: Final = r"(?:ông|bà(?!\s+con)|anh(?!\s+[ec])|chị(?!\s+em)|em|cô(?!\s+trò)|thầy(?!\s+[ct])|tôi|cháu|bác|chú)\s"
"""One person, whose time it is that a sentence tells."""
_ONE: Final = r"(?:19|20)\d{2}"
_TWO: Final = rf"{_ONE}(?:\s*-\s*| (?:đến|tới) ){_ONE}"
_UNTIL_EVENT: Final = words.pattern(
    r"\W*(?:kể |bắt đầu |tính )?từ (?:[^\d,.;]{2,30} \()?(?P<day>(?:ngày |tháng )?\d{1,2}[/.-][\d/.-]*20\d\d)\)?,? "
    rf"(?:cho )?(?:đến|tới) (?:(?:khi|lúc) )?[^\d,.;]{{3,60}}, (?=(?!{PERSON}).*\b(?:phát động|triển khai|mở"
    rf"|thực hiện|tổ chức)\b)"
)
"""From a day on until something happens that has none."""
_FINISHED: Final = words.pattern(
    r"\W*(?:(?:ngay|chỉ|riêng|gói gọn) )*(?:trong|suốt) (?:cả )?(?P<time>(?:tháng \d{1,2}|quý [IV]+)(?:\s*/\s*"
    r"| năm )20\d\d),? "
    r"[^.;]*\b(?:làm xong|hoàn thành(?: xong)?|(?:tổ chức|triển khai|thực hiện) xong|kết thúc) (?:các |những )?\Z"
)
"""A month within which a campaign was carried out."""
_MADE_ITS_YEAR: Final = words.pattern(
    rf"\b(?:lấy|chọn|dành|coi) (?:cả |trọn )?(?P<time>(?:năm học {_TWO}|nhiệm kỳ {_TWO}|(?:quý [IV]+/"
    rf"|tháng \d{{1,2}}/|năm ){_ONE}))"
    r" (?:làm|là|để|cho)(?: (?:năm|kỳ|quý|tháng|thời gian|dịp))?(?: (?:thực hiện|triển khai|làm|tập trung|mở"
    r"|phát động|cho))*"
    r" (?:các |những )?\Z"
)
"""Which year somebody takes for a movement ("lấy năm học … làm kỳ thực hiện phong trào …")."""


def taken(said: str, naming: Naming) -> str | None:
    """The time, as EDTF, that the words of a sentence before a movement give; None where they give none.

    >>> from ingest.model import Span
    >>> taken("Ngành lấy năm học 2023 - 2024 làm kỳ thực hiện ", Naming(Span(9, 12), "phong trào", Span(0, 8), ""))
    '2023/2024'
    """
    if until := _UNTIL_EVENT.match(said):
        return f"{one_moment(until['day'])}/.."
    found = _MADE_ITS_YEAR.search(said)
    if not found and naming.kind in (words.ROUND, words.DRIVE):
        found = _FINISHED.match(said)
    return read_period(found["time"]) if found else None
