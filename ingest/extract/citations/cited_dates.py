"""Ngày của văn bản được viện dẫn: the day printed behind a document's number or issuer, or before it.

Forms: ngày 07/4/2014 · , ban hành ngày 7 tháng 4 năm 2014 · (ngày 07-4-2014) · , 07/4/2014 · ngày mùng 1 tháng 2 năm
2024 · tháng 4/2014 · năm 2014 · ngày 22/02 (the year of the paper that cites) · “Ngày 07/4/2014, Sở A đã ban hành …”.
"""

import re
from typing import Final

from ingest.extract.dates import LONG, NUMERIC, edtf
from ingest.letters import UPPER

_DAY: Final = (
    r"\s*,?\s*(?P<open>\()?(?:cùng\s+)?(?:(?:được\s+)?(?:ban hành|ký(?:\s+ban hành)?|đề)\s+)?ngày(?:\s+|(?=\d))"
    r"(?:m[ùồ]ng\s+)?"
)
_DATES: Final = (
    *(re.compile(rf"{_DAY}{date}(?(open)\s*\))", re.IGNORECASE) for date in (NUMERIC, LONG)),
    re.compile(r"\s*,\s*(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<y>\d{4})(?![\d/])"),
    re.compile(r"\s*,?\s*tháng\s+(?P<d>)(?P<m>\d{1,2})(?:\s?/\s?|\s+năm\s+)(?P<y>(?:19|20)\d\d)(?!\d)"),
)
_NO_YEAR: Final = re.compile(
    rf"{_DAY}(?P<d>\d{{1,2}})(?:\s?/\s?|\s+tháng\s+)(?P<m>\d{{1,2}})(?(open)\s*\))"
    r"(?=\s*(?:[,;)]|\.(?!\d)|\Z)|\s+(?:của|do|về|v/v|và|gửi)\b)",
    re.IGNORECASE,
)
_YEAR_BELOW: Final = re.compile(r"\s*năm\s", re.IGNORECASE)  # a title goes on in the next line
_YEAR: Final = re.compile(
    r"\s+năm\s+(?P<y>(?:19|20)\d\d)(?=\s*[.,;)\n]|\s+(?:của|về|và|quy định|hướng dẫn|sửa|do|phê duyệt|công bố|ban hành"
    r"|thực hiện|triển khai|tăng cường|đẩy mạnh|bãi bỏ|kiện toàn|thành lập|điều chỉnh|giao|trả lời)\b|\s*\Z)"
)
_ACTED: Final = (
    rf"\s*,?\s+[{UPPER}][^,;.]{{2,70}}\s(?:(?:đã|vừa)\s+)?(?:ban hành|có|ký|ra)\s+\Z"  # between a date and its document
)
_DATED: Final = tuple(re.compile(rf"[Nn]gày\s+{date}{_ACTED}") for date in (NUMERIC, LONG))
_BACK: Final = 110  # code points before a citation where its day may stand


def date_at(text: str, place: int, limit: int, today: str | None = None) -> tuple[int, str | None]:
    """The end and the EDTF of a date or year at `place`; the place itself and None without one.

    A day without its year is of the year of `today` (the citing paper's own EDTF date), unless that is later.

    >>> date_at(", ngày 07/4/2014 của", 0, 20), date_at(" tháng 4/2014", 0, 13), date_at(" của", 0, 4)
    ((16, '2014-04-07'), (13, '2014-04'), (0, None))
    >>> date_at(" ngày 22/02 của", 0, 15, "2024-02-26"), date_at(" ngày 22/02 của", 0, 15, "2024-01-05")
    ((11, '2024-02-22'), (11, None))
    """
    for pattern in _DATES:
        if match := pattern.match(text, place, limit):
            return match.end(), edtf(match["y"], match["m"], match["d"])
    if (match := _NO_YEAR.match(text, place, limit)) and not _YEAR_BELOW.match(text, match.end()):
        date = edtf((today or "")[:4], match["m"], match["d"])
        return match.end(), date if date and today and date <= today else None
    year = _YEAR.match(text, place, limit)  # "Chỉ thị 13/CT-TTg năm 2025": a page's short form
    return (year.end("y"), year["y"]) if year else (place, None)


def date_before(text: str, start: int, begin: int) -> str | None:
    """The date of "Ngày 09/6/2026, Sở Y tế đã ban hành Báo cáo số …", whose document begins at `begin`.

    >>> date_before("Ngày 09/6/2026, Sở Y tế đã ban hành ", 0, 36)
    '2026-06-09'
    """
    words = text[max(start, begin - _BACK) : begin]
    for dated in _DATED:
        if match := dated.search(words):
            return edtf(match["y"], match["m"], match["d"])
    return None
