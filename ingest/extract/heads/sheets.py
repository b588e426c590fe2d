"""Bảng biểu, đề cương, lời kêu gọi: papers without number: a body and a heading in capitals, the day at the foot."""

import re
from typing import Final

from ingest.extract.dates import LINE
from ingest.extract.heads.headline import PLACE_AND_DAY
from ingest.letters import UPPER
from ingest.model import Span

_TABLE: Final = re.compile(r"(?:TỔNG HỢP|BẢNG|BIỂU|DANH SÁCH|DANH MỤC|LỊCH|THỐNG KÊ|KẾT QUẢ|THEO DÕI|TÓM TẮT)\s")
_NAMING: Final = (
    rf"(?!PHÁT ĐỘNG|TỔ CHỨC|MỞ |RA QUÂN|HƯỞNG ỨNG|THI ĐUA L|LÀM |VỀ |TỔNG KẾT|SƠ KẾT|VỚI |ĐẨY MẠNH)[{UPPER}-]+"
)
_BODY_OF_UNIT: Final = re.compile(
    r"(?:BAN|HỘI|SỞ|PHÒNG|TRƯỜNG|BỆNH VIỆN|LIÊN ĐOÀN|CÔNG ĐOÀN|[UỦ][ỶY] BAN|UBND|ĐẢNG ỦY|CÔNG AN|TRUNG TÂM)"
    rf"(?: {_NAMING}){{0,8}}? (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|KHU VỰC)(?: {_NAMING}){{1,4}}"
)


def head_of_sheet(clean: str, lines: list[Span]) -> tuple[Span, Span | None] | None:
    r"""The body and the title with which a table or an outline begins that has neither number nor day.

    >>> text = "UBND XÃ MƯỜNG BÚ\nBẢNG THEO DÕI TRỒNG RỪNG"
    >>> [place and place.of(text) for place in head_of_sheet(text, [Span(0, 16), Span(17, len(text))])]
    ['UBND XÃ MƯỜNG BÚ', 'BẢNG THEO DÕI TRỒNG RỪNG']
    """
    if not lines[1:]:
        return None
    first, second = lines[:2]
    heading = second.of(clean).strip()
    if _BODY_OF_UNIT.fullmatch(first.of(clean).strip()) is None or not heading.isupper() or " " not in heading:
        return None
    return first, second if _TABLE.match(heading) else None


def day_at_foot(clean: str) -> re.Match[str] | None:
    r"""The day of an appeal or a pledge, in a line of its own with the place above the signature.

    >>> day = day_at_foot("LỜI HỨA\nTôi hứa.\nSa Pa, ngày 02 tháng 3 năm 2021\nNgười hứa")
    >>> day and day[0]
    'ngày 02 tháng 3 năm 2021'
    """
    end = len(clean.rstrip())
    for line in _OWN_LINE.finditer(clean, max(0, end - _FOOT), end):
        if PLACE_AND_DAY.fullmatch(line[0].strip()):
            return LINE.search(clean, line.start())
    return None


_FOOT: Final = 400  # code points
_OWN_LINE: Final = re.compile(r"(?<=\n)[^\n\t]{12,60}(?=\n)")
