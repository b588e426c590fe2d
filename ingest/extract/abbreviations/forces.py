"""Lực lượng vũ trang: commands and their departments of which a line says last, or not at all, whose they are."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
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

_BY_LETTER: Final[Mapping[str, str]] = MappingProxyType(
    {"f": "Sư đoàn", "e": "Trung đoàn", "d": "Tiểu đoàn", "c": "Đại đội", "b": "Trung đội", "l": "Lữ đoàn"}
)
_LETTERED: Final = re.compile(
    r"(?<![\w&/.-])(?P<letter>[b-fl])(?P<arm>BB|PB|CB|TT|TTG)?\s?(?P<number>\d{1,3})(?![\w&/])"
)
_REGIMENT: Final = re.compile(r"(?<![\w&/.-])[ef](?:BB|PB|CB|TT|TTG)?\s?\d{1,3}(?![\w&/])")
"""What no civilian list has: smaller units' letters are those of classes and rooms too."""
_FORCE: Final = re.compile(
    r"(?:Bộ Chỉ huy|Ban Chỉ huy|Bộ Tư lệnh|Quân (?:khu|đoàn|chủng)|Binh (?:chủng|đoàn)|(?:Sư|Lữ|Trung|Tiểu) đoàn"
    r"|Đảng ủy Quân sự|Cục Chính trị)\b"
)


def by_letters(line: str, owner: str | None) -> str:
    """`line` with the small letters that the army writes for its units and their numbers written out.

    >>> by_letters("e841, f324", None), by_letters("d15", "Bộ Chỉ huy Quân sự tỉnh A"), by_letters("d15", None)
    ('Trung đoàn 841, Sư đoàn 324', 'Tiểu đoàn 15', 'd15')
    """
    if not _REGIMENT.search(line) and not (owner and _FORCE.match(owner)):
        return line
    return _LETTERED.sub(lambda found: f"{_BY_LETTER[found['letter']]} {found['number']}", line)


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
