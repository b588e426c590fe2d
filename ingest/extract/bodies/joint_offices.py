"""Văn phòng chung hay riêng: whether councils and committees that a line names together have one office or one each."""

import datetime
import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.abbreviations.table import names_field

_OFFICES: Final = re.compile(
    r"(?P<head>Văn phòng (?:Đoàn đại biểu Quốc hội|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy[^,]*|Hội đồng nhân dân))"
    r"(?P<rest>(?:,\s+(?:Hội đồng nhân dân|Ủy ban nhân dân))+)"
)
_THREE: Final = re.compile(
    r"(Văn phòng Đoàn đại biểu Quốc hội)(?:,| -) Hội đồng nhân dân(?:,| -) Ủy ban nhân dân(?= (?:tỉnh|thành phố)\b)"
)
_EACH: Final = r"(?:Ủy ban nhân dân|Hội đồng nhân dân|[Tt]ỉnh ủy, [Tt]hành ủy|(?:Tỉnh|Huyện|Thành) ủy)"
_OF_UNITS: Final = re.compile(rf"\bVăn phòng (?P<each>{_EACH}(?:(?:, | và ){_EACH})+) (?P<units>các [^;:]+)$")
"""Offices of several bodies in each of many units; in one unit, council and committee may share theirs."""
_ONE_SINCE: Final = datetime.date(2018, 10, 1)
_ONE_UNTIL: Final = datetime.date(2020, 7, 1)
"""While provinces had one office for all three on trial (Nghị quyết 580/2018/UBTVQH14)."""


_ONE_BELOW: Final = re.compile(
    r"Hội đồng nhân dân và Ủy ban nhân dân(?= (?:huyện|quận|thị xã|xã|phường|đặc khu)(?!\w))"
)
"""Below the province they have one office."""
_WITH_OFFICE: Final = re.compile(
    r"(?:T?U|HU|ĐU|(?:Đoàn |Đ)?ĐBQH|HĐND|UBND|(?:Tỉnh|Thành|Huyện) ủy|Đoàn đại|Hội đồng nhân|Ủy ban)\b"
)


def goes_under(words: str) -> bool:
    """Whether a line goes on with what a head word before a colon is for: fields, or bodies that have an office.

    >>> goes_under("UBND TP"), goes_under("TC, YT; UBND tỉnh"), goes_under("Cục Thuế")
    (True, True, False)
    """
    return names_field(words.split(";", maxsplit=1)[0]) or _WITH_OFFICE.match(words) is not None


def offices_apart(words: str, day: datetime.date | None = None) -> str:
    """`words` (written out) with "Văn phòng" before each body of a list, or the name of the one office of all three.

    >>> offices_apart("Văn phòng Tỉnh ủy, Hội đồng nhân dân tỉnh")
    'Văn phòng Tỉnh ủy, Văn phòng Hội đồng nhân dân tỉnh'
    """
    if day and _ONE_SINCE <= day < _ONE_UNTIL:
        words = _THREE.sub(lambda found: whole(f"{found[1]}, Hội đồng nhân dân và Ủy ban nhân dân"), words)
    if words.startswith("Văn phòng:"):
        words = _ONE_BELOW.sub(lambda found: whole(found[0]), words)
    words = _OF_UNITS.sub(_in_units, words) if " các " in words else words
    return _OFFICES.sub(lambda found: found["head"] + found["rest"].replace(", ", ", Văn phòng "), words)


def _in_units(found: re.Match[str]) -> str:
    """Each of the offices with the units that the line says once; committees of two kinds of units are one group."""
    bodies = re.findall(_EACH, found["each"])
    if " và " in found["each"] or bodies == ["Hội đồng nhân dân", "Ủy ban nhân dân"]:
        return found[0]
    return ", ".join(f"Văn phòng {whole(body)} {found['units']}" for body in bodies)
