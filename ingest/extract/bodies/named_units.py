"""Cơ quan ở từng địa phương được nêu tên: the same body in each of several named provinces or units."""

import datetime
import re
from typing import Final

from ingest.extract.names.grammar import is_post
from ingest.extract.units import TYPES
from ingest.letters import UPPER
from ontology.places import Unit, gazetteer

_NAME: Final = rf"[{UPPER}][\w’']*(?:\s+[{UPPER}][\w’']*)*"
_NAMES: Final = rf"{_NAME}(?:(?:,\s*{_NAME})+(?:\s+và\s+{_NAME})?|\s+và\s+{_NAME})(?=\s*(?:$|[,;()])|\s+và\s)"
_TYPE: Final = r"(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)"
_PROPER: Final = rf"{_TYPE} {_NAME}"
_NAMED_UNITS: Final = re.compile(
    rf"(?P<head>[^,;:]*?)\bcác (?P<type>{TYPES}):?\s+(?P<names>{_NAMES})(?P<more>(?:(?:, | và ){_PROPER})*)"
)
"""Units of one kind named in a row, and those of other kinds behind them: "các huyện A, B và thành phố C"."""
_UNIT_NAMES: Final = re.compile(rf"các (?:{TYPES}):?\s+[{UPPER}]")  # what such a list has, looked for first
_NAMED_PROVINCES: Final = re.compile(
    r"(?P<head>[^;:]+?)\s+(?:các )?(?:tỉnh, thành phố|tỉnh và thành phố|tỉnh|thành phố)(?: trực thuộc [Tt]rung ương)?"
    r"\s*:\s*(?P<names>[^;:]+)"
)
_COMMITTEES: Final = re.compile(r"(?:[Cc]ác )?(?:[Tt]ỉnh ủy(?:,| và) [Tt]hành ủy|[Tt]ỉnh ủy|[Tt]hành ủy)$")
_HEADS: Final = re.compile(
    r"(?:,| và)\s+(?=(?:Chủ tịch|Bí thư|Hội đồng|Ủy ban|Sở|Đoàn|Thường trực|Giám đốc|Văn phòng|Công an)\b)"
)
_AND: Final = re.compile(r",\s*|\s+và\s+")


def each_province(words: str, day: datetime.date | None = None) -> list[str]:
    """The bodies that a line sends to several provinces, by province; empty when it names no provinces.

    >>> each_province("Bí thư Tỉnh ủy và Chủ tịch Ủy ban nhân dân các tỉnh: Sơn La, Lào Cai")[:2]
    ['Bí thư Tỉnh ủy Sơn La', 'Chủ tịch Ủy ban nhân dân tỉnh Sơn La']
    """
    found = _NAMED_PROVINCES.fullmatch(words)
    if not found:
        return []
    names = [re.sub(r"^(?:tỉnh|thành phố)\s+", "", name.strip()) for name in _AND.split(found["names"])]
    units = [gazetteer().province(name, day) or gazetteer().province(name) for name in names if name]
    known = [unit for unit in units if unit]
    if len(known) < len(units):
        return []
    head = found["head"].strip()
    heads = _HEADS.split(head)
    if any(is_post(each) for each in heads):
        heads = [head]
    return [_in(each, unit) for unit in known for each in heads]


def _in(head: str, unit: Unit) -> str:
    """One body in one province: the committee of a province takes its bare name."""
    committee = _COMMITTEES.search(head)
    if not committee:
        return f"{head} {unit.full_name}"
    kind = "Thành ủy" if unit.full_name.startswith("thành phố") else "Tỉnh ủy"
    return f"{head[: committee.start()]}{kind} {unit.name}"


_UNITS_IN_ROW: Final = re.compile(rf"(?P<heads>[^;:]+?) (?P<units>{_PROPER}(?:(?:, | và ){_PROPER})+)")
"""Bodies, then several units each with its type: "HĐND, UBND tỉnh An Giang, tỉnh Cà Mau"."""


_COUNCIL: Final = (
    r"(?:Thường trực |Chủ tịch )?(?:Đảng ủy|Hội đồng nhân dân|Ủy ban nhân dân|Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?)"
)
_COUNCILS_OF: Final = re.compile(
    rf"(?P<heads>{_COUNCIL}(?:(?:, | và ){_COUNCIL})+) các (?P<type>{TYPES}):?\s+"
    rf"(?P<names>{_NAMES})"
)
"""Several bodies of each of several named units."""


def each_unit(words: str) -> str:
    """`words` with each of several named units after its body.

    >>> each_unit("Sở Y tế các huyện Ba Tri, Bình Đại"), each_unit("Ủy ban nhân dân tỉnh An Giang, tỉnh Cà Mau")
    ('Sở Y tế huyện Ba Tri, Sở Y tế huyện Bình Đại', 'Ủy ban nhân dân tỉnh An Giang, Ủy ban nhân dân tỉnh Cà Mau')
    """
    if councils := _COUNCILS_OF.fullmatch(words):
        names = [name.strip() for name in _AND.split(councils["names"])]
        heads = _AND.split(councils["heads"])
        return ", ".join(f"{head} {councils['type']} {name}" for name in names for head in heads)
    words = _NAMED_UNITS.sub(_spread, words) if _UNIT_NAMES.search(words) else words
    parted = "," in words or " và " in words
    if parted and (row := _UNITS_IN_ROW.fullmatch(words)):
        return ", ".join(f"{head} {unit}" for unit in _units(row["units"]) for head in _HEADS.split(row["heads"]))
    return words


def _spread(found: re.Match[str]) -> str:
    """The body of the line before each of the units."""
    of_kind = [f"{found['type']} {name.strip()}" for name in _AND.split(found["names"])]
    return ", ".join(f"{found['head']}{unit}" for unit in (*of_kind, *_units(found["more"])))


def _units(row: str) -> list[str]:
    """Units in a row, each with its type as it is written within a name."""
    return [f"{unit[0].lower()}{unit[1:]}" for unit in _AND.split(row) if unit]
