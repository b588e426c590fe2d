"""Cấp ủy, đoàn các cấp: committees of several levels of which a line says the last word once."""

import re
from typing import Final

_TIER: Final = r"(?:tỉnh|thành|huyện|quận|thị)"
_TWO_TIERS: Final = re.compile(  # "Phòng Nội vụ quận huyện" are those of all
    r"(?=[CTQHXctqhx][áỉuã])(?<!\w)(?:[Cc]ác\s+)?([Tt]ỉnh|[Qq]uận|[Hh]uyện|[Xx]ã)"
    r"\s+(thành phố|thành|huyện|thị xã|phường|thị trấn)(?=$|[,;])"
)
_COMMITTEES: Final = re.compile(  # of their own, not the units of bodies before them ("Hội Nông dân huyện, Huyện ủy")
    rf"(?:(?<!.)|(?<=các )|(?<=[,;:(] ))(?P<first>{_TIER}(?:\s*,\s*{_TIER})*)"
    rf"(?P<joint>\s*,\s*|\s+và\s+)(?P<last>{_TIER}\s?(?P<what>[ủu][ỷy]|đoàn))\b",
    re.IGNORECASE,
)


def each_committee(text: str) -> str:
    """Committees of which a line says the last word once, each with its own.

    >>> each_committee("Các huyện, thị, thành ủy")
    'Các huyện ủy, thị ủy, thành ủy'
    >>> each_committee("Hội Nông dân huyện, Huyện ủy")
    'Hội Nông dân huyện, Huyện ủy'
    """

    def spread(found: re.Match[str]) -> str:
        each = ", ".join(f"{tier} {found['what']}" for tier in re.split(r"\s*,\s*", found["first"]))
        return f"{each}{found['joint']}{found['last']}"

    if "," in text or " và " in text:
        text = _COMMITTEES.sub(spread, text)
    return _TWO_TIERS.sub(r"các \1, \2", text)
