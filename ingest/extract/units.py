"""Đơn vị hành chính trong một tên gọi: which unit a phrase means ("huyện", "TỈNH PHÚ THỌ", "Huyện DMC").

A unit without a name is the issuer's own. A name is checked against the issuer's own units first, then the gazetteer.
"""

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.letters import UPPER
from ingest.model import Locality
from ontology import places
from ontology.folding import fold
from ontology.levels import Level
from ontology.places import Reason, gazetteer

TYPES: Final = (
    r"(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|(?<!ợp tác )(?<!Văn )(?<!ấn )xã(?! [Hh]ội\b| HỘI\b)|phường|đặc khu)"
)
PLACE: Final = rf"(?:[{UPPER}][\w’']*(?:(?:\s*[-–]\s*|\s+)[{UPPER}][\w’']*)*|\d{{1,2}}\b)"
"""A proper name of a place: capitalised words, hyphens between them; or the number of a ward."""

TAIL: Final = re.compile(rf"(?:^|\s)(?P<type>(?i:{TYPES}))(?!\s+(?i:ủy|đoàn|đội|hội)\b)(?:\s+(?P<name>(?:{PLACE})))?$")
"""A unit at the end of a phrase."""

LEVELS: Final = {
    "tỉnh": Level.PROVINCE,
    "huyện": Level.DISTRICT,
    "quận": Level.DISTRICT,
    "thị xã": Level.DISTRICT,
    "xã": Level.COMMUNE,
    "phường": Level.COMMUNE,
    "thị trấn": Level.COMMUNE,
    "đặc khu": Level.COMMUNE,
}
"""The level of each type; a thành phố is a province or a district, as its name decides."""


_SURE: Final = (Reason.EXACT, Reason.TONE, Reason.ACCENT_FREE, Reason.ONE_DIACRITIC)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit read from a phrase: `name` in full ("huyện Vạn Ninh"), or None with what is known of its level.

    `within` are the units around it, innermost first; `candidates` full names with their surroundings when several fit.
    """

    name: str | None
    level: Level | None
    within: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()

    @property
    def bare(self) -> str | None:
        """The name without its type: what Party committees take."""
        return bare(self.name) if self.name else None


_TYPE: Final = re.compile(rf"^{TYPES}\s+", re.IGNORECASE)
_YEAR: Final = re.compile(r"\d{4}")


def bare(unit: str) -> str:
    """A unit's name without its type.

    >>> bare("thị xã Ngã Năm"), bare("Trung ương")
    ('Ngã Năm', 'Trung ương')
    """
    return _TYPE.sub("", unit)


def own_unit(level: Level | None, locality: Locality) -> Unit:
    """The issuer's own unit of a level, with the units around it."""
    name = locality.unit(level)
    return Unit(name, level, around(level, locality) if name else ())


def around(level: Level | None, locality: Locality) -> tuple[str, ...]:
    """The issuer's own units above a level, innermost first."""
    chain = ((Level.DISTRICT, locality.district), (Level.PROVINCE, locality.province))
    return tuple(name for each, name in chain if name and level and each.depth < level.depth)


def read_unit(kind: str, name: str | None, locality: Locality) -> Unit:
    """The unit that "kind name" means for this issuer.

    >>> home = Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Dương Minh Châu")
    >>> read_unit("Huyện", "DMC", home).name, read_unit("tỉnh", None, home).name, read_unit("xã", None, home).name
    ('huyện Dương Minh Châu', 'tỉnh Tây Ninh', None)
    """
    kind = " ".join(kind.lower().split())
    level = LEVELS.get(kind) or _city_level(name, locality)
    if not name:
        return own_unit(level, locality)
    for each in (level,) if level else (Level.PROVINCE, Level.DISTRICT):
        own = locality.unit(each)
        of_kind = kind != "thành phố" or (own or "").startswith(kind)  # a city may bear the name of its province
        if own and of_kind and means(name, own):
            return own_unit(each, locality)
    return _listed(f"{kind} {_proper(name)}", level, locality)


@lru_cache(maxsize=4096)
def _listed(written: str, level: Level | None, locality: Locality) -> Unit:
    """A unit that is not the issuer's: in the gazetteer at the document's date, the nearest of its name first."""
    day = day_of(locality.date)
    tried = (gazetteer().find(written, on=day, level=level, within=home) for home in (*_homes(locality, day), None))
    matches = next(filter(None, tried), ())
    sure = [match.unit for match in matches if match.why in _SURE]
    chains = {(unit.full_name, *(it.full_name for it in gazetteer().ancestors(unit, day))): unit.level for unit in sure}
    if len(chains) == 1:
        (name, *above), found = next(iter(chains.items()))
        return Unit(name, found, tuple(above))
    return Unit(written, level, candidates=tuple(sorted(", ".join(chain) for chain in chains)))


def _homes(locality: Locality, day: datetime.date | None) -> tuple[places.Unit, ...]:
    """The issuer's district and province in the gazetteer, as far as they are one unit each."""
    province = gazetteer().province(locality.province, day) if locality.province else None
    if not locality.district:
        return (province,) if province else ()
    found = gazetteer().find(locality.district, on=day, level=Level.DISTRICT, within=province)
    found = found or gazetteer().find(
        locality.district, on=day, level=Level.DISTRICT
    )  # undated, provinces have periods
    district = tuple(match.unit for match in found[:1]) if len({match.unit.code for match in found}) == 1 else ()
    return (*district, province) if province else district


def day_of(date: str | None) -> datetime.date | None:
    """The first day of an EDTF date, as far as printed; None when there is no year.

    >>> day_of("2023-04"), day_of("2022/2030"), day_of(None)
    (datetime.date(2023, 4, 1), datetime.date(2022, 1, 1), None)
    """
    if not date or not _YEAR.match(date):
        return None
    year, month, day = (int(part) for part in (*date.split("/")[0].split("-"), "1", "1")[:3])
    return datetime.date(year, month, day)


def means(written: str, unit: str) -> bool:
    """Whether a written name is this unit's: the same word, but for diacritics, or its initials.

    >>> means("Ngọc Hôi", "huyện Ngọc Hồi"), means("ĐT", "tỉnh Đồng Tháp"), means("Ninh", "tỉnh Tây Ninh")
    (True, True, False)
    """
    name = bare(unit)
    initials = "".join(word[0] for word in re.split(r"[\s-]+", name) if word)
    return fold(written) == fold(name) or (len(written) > 1 and written == initials)


def _city_level(name: str | None, locality: Locality) -> Level | None:
    """Thành phố: under the centre or under a province."""
    if name is None:
        if (locality.district or "").startswith("thành phố"):
            return Level.DISTRICT
        return Level.PROVINCE if (locality.province or "").startswith("thành phố") else None
    for level in (Level.PROVINCE, Level.DISTRICT):
        own = locality.unit(level) or ""
        if own.startswith("thành phố") and means(name, own):
            return level
    return None


def _proper(name: str) -> str:
    """A name in capitals as names are written."""
    name = re.sub(r"\s*[-–]\s*", " - ", " ".join(name.split()))
    return name.title() if name.isupper() and len(name) > 4 else name
