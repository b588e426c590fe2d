"""Xã, phường nêu tên chung: communes of several kinds that a line names once for all, told apart by the map.

Since July 2025 papers of provinces write so: "UBND các xã, phường, đặc khu: Cát Hải, Đồ Sơn".
"""

import re
from typing import Final

from ingest.extract.units import day_of
from ingest.letters import UPPER
from ingest.model import Locality
from ontology.levels import Level
from ontology.places import gazetteer

_KIND: Final = r"(?:xã|phường|thị trấn|đặc khu)"
_ROW: Final = re.compile(
    rf"(?P<head>[{UPPER}][^,;:]*?) (?:các )?(?P<kinds>{_KIND}(?:(?:, | và ){_KIND})+)"
    rf"(?: (?:của|thuộc) (?i:tỉnh|thành phố)[^,;:]*)?\s*:\s*(?P<names>[{UPPER}][^;:]+)"
)
_BETWEEN: Final = re.compile(r",\s*|\s+và\s+")
_OWN_KIND: Final = re.compile(rf"{_KIND}\s", re.IGNORECASE)


def each_commune(words: str, locality: Locality) -> str:
    """`words` with the body of each named commune; one that the map does not know keeps no kind.

    >>> home = Locality(Level.PROVINCE, "thành phố Hải Phòng", date="2026-03-01")
    >>> each_commune("Ủy ban nhân dân các xã, phường, đặc khu: Cát Hải, Đồ Sơn", home)
    'Ủy ban nhân dân đặc khu Cát Hải, Ủy ban nhân dân phường Đồ Sơn'
    """
    row = _ROW.fullmatch(words) if ":" in words else None
    if row is None:
        return words
    kinds = _BETWEEN.split(row["kinds"])
    named = [_full(name.strip(), kinds, locality) for name in _BETWEEN.split(row["names"]) if name.strip()]
    return ", ".join(f"{row['head']} {name}" for name in named)


def _full(name: str, kinds: list[str], locality: Locality) -> str:
    """The full name of the only commune of these kinds that a name means in the issuer's province, else the name."""
    day = day_of(locality.date)
    province = gazetteer().province(locality.province, day) if locality.province else None
    if _OWN_KIND.match(name) or province is None:
        return name
    found = gazetteer().find(name, on=day, level=Level.COMMUNE, within=province)
    meant = {match.unit.full_name for match in found if match.unit.type in kinds}
    return meant.pop() if len(meant) == 1 else name
