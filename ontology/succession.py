"""Kế thừa: what became of units and bodies.

Every change of the map ends one unit and begins others (`ontology.places`); bodies follow their places. Which body of a
place goes on in the new one is only said where it is sure: People's Committees and Councils, Party committees, the
Front and what else every unit has. When the district level ended on 30 June 2025 those passed to the communes, and the
other bodies of districts ended with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from ontology.folding import slug
from ontology.identifiers import OrganisationKey
from ontology.offices import Office, committee_name, full_name, head_of, is_committee
from ontology.places import Unit, gazetteer
from ontology.registry import Ministry, ministries

_ON_EVERY_LEVEL: Final = frozenset(
    {"uy-ban-nhan-dan", "hoi-dong-nhan-dan", "uy-ban-mat-tran-to-quoc-viet-nam", "cong-an"}
)
"""What a district handed to its communes, Party committees apart."""


_IN_EVERY_UNIT: Final = _ON_EVERY_LEVEL | {
    "lien-doan-lao-dong",
    "hoi-lien-hiep-phu-nu",
    "hoi-nong-dan",
    "hoi-cuu-chien-binh",
    "doan-thanh-nien-cong-san-ho-chi-minh",
    "hoi-dong-thi-dua-khen-thuong",
    "ban-can-su-dang-uy-ban-nhan-dan",
    "dang-uy-uy-ban-nhan-dan",
}
"""What a unit of a level has whatever its name or borders."""


_COMMITTEES: Final = ("huyen-uy", "thi-uy", "quan-uy", "thanh-uy")
"""How commissions of a district's Party committee end ("Ban Dân vận Huyện ủy")."""


LEVEL_ENDED: Final = "72/2025/QH15"
"""Luật Tổ chức chính quyền địa phương, which knows no districts."""


@dataclass(frozen=True, slots=True)
class Heir:
    """A body that takes the place of another one."""

    key: str
    label: str
    unit: Unit | None


def latest(unit: Unit) -> tuple[Unit, ...]:
    """The units that stand in its place as of the newest map, itself while it exists; by code.

    >>> [one.full_name for one in latest(gazetteer().unit("huyen-ngoc-hoi-611"))]
    ['xã Bờ Y', 'xã Dục Nông', 'xã Sa Loong']
    """
    if unit.valid_to is None:
        return (unit,)
    found = {one.key: one for new in gazetteer().successors(unit) for one in latest(new)}
    return tuple(sorted(found.values(), key=lambda one: one.code))


def on_day(unit: Unit, day: date) -> tuple[Unit, ...]:
    """The units that stand in its place on a later day; empty before its time or where the map does not tell.

    >>> [one.full_name for one in on_day(gazetteer().unit("tinh-dong-nai-75"), date(2025, 12, 31))]
    ['tỉnh Đồng Nai']
    """
    if unit.valid_to is None or day <= unit.valid_to:
        return (unit,) if unit.valid_on(day) else ()
    found = {one.key: one for new in gazetteer().successors(unit) for one in on_day(new, day)}
    return tuple(sorted(found.values(), key=lambda one: one.code))


def validity(key: str, unit: Unit | None) -> tuple[date | None, date | None]:
    """The first and the last day of a body, as far as its unit or the scheme of ministries tells.

    >>> validity("uy-ban-nhan-dan.huyen-ngoc-hoi-611", gazetteer().unit("huyen-ngoc-hoi-611"))[1]
    datetime.date(2025, 6, 30)
    >>> validity("bo-giao-thong-van-tai", None)[1]
    datetime.date(2025, 2, 28)
    """
    if unit:
        return unit.valid_from, unit.valid_to
    ministry = ministries_by_slug().get(key)
    return (_day(ministry.valid_from), _day(ministry.valid_to)) if ministry else (None, None)


def heirs(key: str, label: str, old: Unit, new: Unit) -> Heir | None:
    """The body of `new` that takes the place of a body of `old`; None where that is not known.

    >>> places = gazetteer()
    >>> old, new = places.unit("huyen-ngoc-hoi-611"), places.unit("xa-bo-y-23377-2025")
    >>> heirs("huyen-uy.huyen-ngoc-hoi-611", "Huyện ủy Ngọc Hồi", old, new).label
    'Đảng ủy xã Bờ Y'
    >>> heirs("phong-noi-vu.huyen-ngoc-hoi-611", "Phòng Nội vụ huyện Ngọc Hồi", old, new)
    """
    name, head = key.partition(".")[0], head_of(label, old)
    office = Office.of(key).name
    if head is None or slug(head) != name:
        return None
    if is_committee(office):
        head = head.replace(committee_name(old.key), committee_name(new.key))
    elif office not in (_IN_EVERY_UNIT if old.level is new.level else _ON_EVERY_LEVEL) and not _lasting(office):
        return None
    if old.level is not new.level and _lasting(office):
        return None
    return Heir(str(OrganisationKey(slug(head), new.key)), full_name(head, new), new)


def bodies_on(body: Heir, day: date) -> tuple[Heir, ...]:
    """The bodies that stand in a body's place on a day; none where it ended or nobody knows.

    >>> unit = gazetteer().unit("huyen-ngoc-hoi-611")
    >>> old = Heir("uy-ban-nhan-dan.huyen-ngoc-hoi-611", "Ủy ban nhân dân huyện Ngọc Hồi", unit)
    >>> [one.label for one in bodies_on(old, date(2026, 1, 1))][:2]
    ['Ủy ban nhân dân xã Bờ Y', 'Ủy ban nhân dân xã Dục Nông']
    """
    if body.unit is None:
        ministry = ministries_by_slug().get(body.key)
        if ministry is None or ministry.valid_to is None or day <= date.fromisoformat(ministry.valid_to):
            return (body,)
        return tuple(Heir(name, ministries_by_slug()[name].label, None) for name in ministry.replaced_by)
    if body.unit.valid_to is None or day <= body.unit.valid_to:
        return (body,)
    after = (heirs(body.key, body.label, one.old, one.new) for one in gazetteer().changes_of(body.unit))
    found = {last.key: last for heir in after if heir for last in bodies_on(heir, day)}
    return tuple(found[key] for key in sorted(found))


def in_place_of(key: str, label: str, day: date) -> tuple[Heir, ...]:
    """What stands in the place of a body on a day, when it is no more.

    >>> old = "uy-ban-nhan-dan.huyen-ngoc-hoi-611", "Ủy ban nhân dân huyện Ngọc Hồi"
    >>> in_place_of(*old, date(2026, 1, 1))[0].label, in_place_of(*old, date(2025, 6, 30))
    ('Ủy ban nhân dân xã Bờ Y', ())
    """
    unit = gazetteer().known(key.partition(".")[2])
    if unit is None and "." in key:
        return ()
    return tuple(one for one in bodies_on(Heir(key, label, unit), day) if one.key != key)


def ends_with_districts(key: str) -> bool:
    """Whether a district's body was part of its administration, its Party or its mass organisations."""
    name = Office.of(key).name
    return name in _IN_EVERY_UNIT or name.startswith("phong-") or name.endswith(_COMMITTEES)


@cache
def ministries_by_slug() -> Mapping[str, Ministry]:
    """Every ministry by the slug of its name, which is its key."""
    return {one.slug: one for one in ministries()}


def _lasting(office: str) -> bool:
    """Whether a department's ministry went through March 2025 unmerged, so that the department did as well."""
    ministry = ministries_by_slug().get("bo-" + office.removeprefix("so-")) if office.startswith("so-") else None
    return ministry is not None and ministry.valid_from is None and ministry.valid_to is None


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
