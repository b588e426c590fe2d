"""Tên cơ quan: an official name taken apart into what the body is and whose it is.

"Ban Thường vụ Tỉnh ủy Khánh Hòa" is the Ban Thường vụ Tỉnh ủy of tỉnh Khánh Hòa; the key of a body is made of both.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_CAPITALS: Final = "A-ZĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ"
_WORD: Final = rf"[{_CAPITALS}][\w'’.]*"
_PROPER: Final = rf"(?:{_WORD}|\d{{1,2}})(?:(?:\s+|\s*-\s*){_WORD})*"
_UNIT: Final = re.compile(
    rf"(?P<type>(?i:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã))\s+(?P<name>{_PROPER})"
    rf"|(?P<party>(?i:tỉnh|thành|huyện|quận|thị|xã)(?=\s+(?:[uủ]y|[uủ]ỷ|đoàn)\s))\s+\w+\s+(?P<seat>{_PROPER})"
)
_PARTY_UNIT: Final = {"thành": "thành phố", "thị": "thị xã"}
_JOINTS: Final = re.compile(r"\s*,\s*(?=,|$)|\s{2,}")
_LINKING: Final = re.compile(r"\s(?:(?:trực )?thuộc|của|tại|trên địa bàn)$")


@dataclass(frozen=True, slots=True)
class OfficialName:
    """A name without its units, and the units it names, its own first ("xã Đại Lãnh", "huyện Vạn Ninh")."""

    head: str
    units: tuple[str, ...]


def official_name(name: str) -> OfficialName:
    """What a body is and which units its name gives, the nearest first.

    >>> official_name("Ủy ban nhân dân xã Đại Lãnh, huyện Vạn Ninh")
    OfficialName(head='Ủy ban nhân dân', units=('xã Đại Lãnh', 'huyện Vạn Ninh'))
    >>> official_name("Ban Thường vụ Tỉnh ủy Khánh Hòa")
    OfficialName(head='Ban Thường vụ Tỉnh ủy', units=('tỉnh Khánh Hòa',))
    >>> official_name("Đại hội Đảng bộ xã Đại Lãnh lần thứ XI"), official_name("Bộ Chính trị").units
    (OfficialName(head='Đại hội Đảng bộ lần thứ XI', units=('xã Đại Lãnh',)), ())
    >>> official_name("Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Đồng Tháp")
    OfficialName(head='Ủy ban nhân dân các huyện, thành phố', units=('tỉnh Đồng Tháp',))
    """
    composed = unicodedata.normalize("NFC", name)
    units: list[str] = []

    def taken(found: re.Match[str]) -> str:
        if found["type"]:
            units.append(f"{found['type'].lower()} {found['name']}")
            return ""
        kind = found["party"].lower()
        units.append(f"{_PARTY_UNIT.get(kind, kind)} {found['seat']}")
        return found[0][: found.start("seat") - found.start()]

    head = _JOINTS.sub(" ", _UNIT.sub(taken, composed))
    return OfficialName(_LINKING.sub("", " ".join(head.split()).strip(" ,")), tuple(units))
