"""Lực lượng vũ trang: commands and their departments of which a line says last, or not at all, whose they are."""

import re
from collections.abc import Sequence
from typing import Final

_DEPARTMENT: Final = (
    r"(?:(?:Thủ trưởng |Tư lệnh |Chính ủy )?Bộ Tư lệnh|Bộ Tham mưu"
    r"|Cục (?:Tham mưu|Chính trị|Hậu cần(?: - Kỹ thuật)?|Kỹ thuật|Trinh sát|Cửa khẩu|Phòng, chống ma túy và tội phạm))"
)
_ARM: Final = (
    r"(?:Bộ đội Biên phòng|Quân khu \d|Quân đoàn \d{1,2}|Quân chủng [^,]+|(?:Vùng )?Cảnh sát biển[^,]*"
    r"|Vùng \d Hải quân|Thủ đô Hà Nội|Binh chủng [^,]+)"
)
_BARE: Final = re.compile(_DEPARTMENT)
_OF_ARM: Final = re.compile(rf"{_DEPARTMENT} (?P<arm>{_ARM})")
_BORDER_GUARD: Final = re.compile(r"B(?:ộ|an) [Cc]hỉ huy Bộ đội Biên phòng|Đồn Biên phòng|Hải đội Biên phòng")


def with_arm(phrases: Sequence[str], owner: str | None) -> Sequence[str]:
    """The phrases of a line, those of one arm with its name; the border guard's own papers mean its own command.

    >>> with_arm(["Bộ Tư lệnh", "Cục Chính trị Quân khu 4"], None)
    ['Bộ Tư lệnh Quân khu 4', 'Cục Chính trị Quân khu 4']
    >>> with_arm(["Bộ Tư lệnh"], "Đồn Biên phòng A"), with_arm(["Bộ Tư lệnh"], None)
    (['Bộ Tư lệnh Bộ đội Biên phòng'], ['Bộ Tư lệnh'])
    """
    if not any(map(_BARE.fullmatch, phrases)):
        return phrases
    out: list[str] = []
    own = "Bộ đội Biên phòng" if owner and _BORDER_GUARD.match(owner) else ""
    arm = own
    for phrase in reversed(phrases):
        if found := _OF_ARM.fullmatch(phrase):
            arm = found["arm"]
        bare = _BARE.fullmatch(phrase)
        arm = arm if found or bare else own
        out.append(f"{phrase} {arm}" if bare and arm else phrase)
    return out[::-1]
