"""Hôm nay, ngày mai: times that begin on the day of the page itself, as speeches, letters and news say them.

"… bắt đầu từ hôm nay đến hết ngày 24/10" · "… có hiệu lực từ sáng mai" · "kể từ giờ phút này".
"""

import re
from datetime import date, timedelta
from typing import Final

from ingest.extract.dates import edtf
from ingest.extract.movements import words
from ingest.extract.movements.page import Page

_DAY: Final = re.compile(
    r"(?:\A|\n)[^\n;:“”\"]{0,80}?(?<![\d/.-])(?P<d>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?P<m>\d{1,2})"
    r"(?:\s?[/.-]\s?|\s+năm\s+)(?P<y>20\d\d)(?!\d)\W*(?=\n|\Z|(?<=\))|(?<=\s[-–]\s))"
)
"""The day at the end of a line ("Huế, ngày 05 tháng 3 năm 2024"), or in front of a page's first words."""
_TOP: Final = 400  # code points in which a page says its day
_END: Final = 300  # and in which it does so at its end
_WHOLE: Final = len("2024-03-05")
_TODAY: Final = words.pattern(
    r"[”\"’»*_]*[^.;“”\"\n]{0,160}?\b(?:(?:bắt đầu|tính|kể|áp dụng|hiệu lực),? (?:(?:từ|ngay|vào|trong) )*"
    r"|từ (?:ngay )?)"
    r"(?:chính )?(?:\d{1,2} giờ |buổi |ca )?(?:(?:ngày |sáng |chiều |tối )?hôm nay|(?:sáng|chiều|trưa|tối) nay"
    r"|giờ phút này"
    r"|giây phút này|(?P<next>(?:ngày |sáng )(?:hôm )?mai))\b"
    r"(?=\s*(?:[.,;)\n]|\Z)| (?:(?:cho )?(?:đến|tới)|và|tại|trong|ở|trên|với)\b)"
)
"""Behind a name, or the words that name it again: it begins on the day of the page, or the next one."""
_NOW_LAUNCHED: Final = words.pattern(
    r"(?:\A|[\s(])(?:(?:ngày |sáng |chiều |tối )?hôm nay|(?:sáng|chiều|tối) nay)\b[^.;:“”\"\n]{0,160}"
    r"\b(?:phát động|ra quân|mở|khởi động|khai mạc)\b[^.;:!?…\n“”\"]{0,60}\Z"
)
"""Before a name: it is launched on the day of the page."""


def day_of(page: Page) -> str | None:
    """The day of a page as EDTF: its date, or the only one with which a line ends at its head, or at its foot."""
    clean, day = page.clean, page.header.date
    for start, end in ((0, _TOP), (max(0, len(clean) - _END), len(clean))):
        told = {edtf(said["y"], said["m"], said["d"]) for said in _DAY.finditer(clean, start, end)}
        day = day or (told.pop() if len(told) == 1 else None)
    return day if day and len(day) == _WHOLE else None


def begun_today(page: Page, place: int) -> str | None:
    """The day of the page, or the next one, if the words from `place` on say that what is named begins then."""
    said = _TODAY.match(page.clean, place, place + 220)
    day = day_of(page) if said else None
    if said is None or day is None:
        return None
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat() if said["next"] else day


def launched_today(page: Page, place: int) -> str | None:
    """The day of the page, if the words before `place` say that what is named there is launched "hôm nay"."""
    return day_of(page) if _NOW_LAUNCHED.search(page.clean, max(0, place - 260), place) else None
