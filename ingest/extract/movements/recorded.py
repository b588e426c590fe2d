"""Văn bản ghi: the time that a paper is said to set for the movement named before it.

"… phong trào “…”, kế hoạch kèm theo Quyết định số … ghi rõ giai đoạn 2021 - 2025" · "… được phát động năm 2019; kế
hoạch lúc đầu lấy mốc 2019 - 2025" · "… ; văn bản xác định thực hiện từ … đến …".
"""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.deadlines import clause
from ingest.extract.movements.period_words import RUN
from ingest.extract.movements.periods import read_period

_KIND: Final = r"(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua|đợt cao điểm|mô hình|hội thi|cuộc thi)"
_PAPER: Final = (
    r"(?:kế hoạch|quyết định|chỉ thị|văn bản|hướng dẫn|thư(?: kêu gọi| ngỏ| phát động)?|công văn|lời kêu gọi|thể lệ"
    r"|đề án|quy chế|nghị quyết)"
)
_VERB: Final = r"(?:ghi|nêu|xác định|quy định|ấn định|chốt|tính|(?:lấy|đặt)(?= (?:mốc|thời gian|thời hạn)))"
_SETS: Final = words.pattern(
    rf"[”\"’»](?:(?!\b{_KIND}\b)(?:[^.“”\"\n]|\.(?=\w))){{0,240}}?[,;] (?:(?:còn|mà|trong|theo|thì|và) )*"
    rf"{_PAPER}(?= (?:kèm|số|lúc|ban đầu|của|phát động|kêu gọi|ấy|đó|này|trên|gốc|do|ngày|{_VERB})\b)"
    rf"(?:(?!\b(?:{_KIND}|mục tiêu|chỉ tiêu|kinh phí|về)\b)(?:[^.;“”\"\n]|\.(?=\w))){{0,200}}?"
    rf" {_VERB}(?: rõ)?"
    rf"(?: (?:là|mốc|rõ|thời gian|thời hạn|trong|cho|cả|phong trào này|{RUN}|kéo dài))* "
    r"(?P<time>(?:giai đoạn |nhiệm kỳ |các năm |trong )?20\d\d\s*-\s*20\d\d(?!\d)"
    r"|từ (?:(?:ngày|tháng|quý|năm|đầu|cuối) ){0,2}[\dIV])"
)
"""Behind a name: a paper that sets its time, and neither an aim nor another movement in between."""
_FAR: Final = 520  # code points


def recorded(clean: str, place: int, year: int | None = None) -> str | None:
    """The time, as EDTF, that a paper is said to set for the movement whose name ends at `place`.

    `year` is that of the text around it, for days that are said without.

    >>> recorded("“Nhà sạch” phát động năm 2019; kế hoạch lúc đầu lấy mốc 2019 - 2025.", 9)
    '2019/2025'
    >>> recorded("“Nhà sạch”, nghị quyết của xã đặt mục tiêu cho giai đoạn 2019 - 2025.", 9)
    """
    sets = _SETS.match(clean, place, place + _FAR)
    if sets is None:
        return None
    said = clause(clean, sets.start("time"))
    period = read_period(f"giai đoạn {said}" if said[:1].isdigit() else said, year)
    return period if period and "/" in period else None
