"""Chức danh, cơ quan thường trực thuộc về ai: which posts and inner organs speak for which body, told from their keys.

Chủ tịch, Thường trực, Ban Thường vụ and Văn phòng belong to a body: what one of them issues is the body's. A Party
committee has several names for one office (Huyện ủy, Ban Chấp hành Đảng bộ huyện). A Đảng ủy or Ban cán sự đảng of
another body (Đảng ủy UBND tỉnh) is a body of its own.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ontology.folding import slug
from ontology.levels import Level
from ontology.namespaces import ORGANISATION
from ontology.places import Unit

UNRESOLVED: Final = "unresolved/"
"""How the keys of placeholders begin."""

_PREFIX: Final = re.compile(
    r"(?:pho-chu-tich|chu-tich|thuong-truc|ban-thuong-vu|ban-thuong-truc|ban-chap-hanh|ban-bi-thu|bi-thu|pho-bi-thu"
    r"|chanh-van-phong|pho-chanh-van-phong|van-phong|giam-doc|pho-giam-doc|truong-phong|lanh-dao)-"
    r"(?=(?:uy-ban-nhan-dan|hoi-dong-nhan-dan|uy-ban-mat-tran|lien-doan-lao-dong|hoi-|doan-thanh-nien|so-|phong-"
    r"|van-phong-|tinh-|thanh-|huyen-|thi-|quan-|dang-uy|dang-bo|xa-doan)(?!doan-ket))"
)
_COMMITTEES: Final = frozenset({"tinh-uy", "thanh-uy", "huyen-uy", "thi-uy", "quan-uy", "dang-uy", "dang-bo"})
_COMMITTEE_OF: Final = {
    "tỉnh": "Tỉnh ủy",
    "thành phố": "Thành ủy",
    "huyện": "Huyện ủy",
    "thị xã": "Thị ủy",
    "quận": "Quận ủy",
}
_YOUTH: Final = re.compile(r"(?:tinh|thanh|huyen|thi|quan|xa|phuong)-doan|doan-thanh-nien(?:-cong-san-ho-chi-minh)?")
_YOUTH_UNION: Final = "Đoàn Thanh niên Cộng sản Hồ Chí Minh"
_NAMED_BY_SEAT: Final = re.compile(r"\b(?:Tỉnh|Thành|Huyện|Thị|Quận|Xã) (?:ủy|đoàn)$")
_TYPES: Final = {slug(kind): kind for kind in (*_COMMITTEE_OF, "xã", "phường", "thị trấn", "đặc khu")}
_TYPE_OF: Final = re.compile(rf"(?P<type>{'|'.join(_TYPES)})-")


@dataclass(frozen=True, slots=True)
class Office:
    """A key taken apart: the body that it speaks for, and the unit's key.

    >>> Office.of("chu-tich-uy-ban-nhan-dan.huyen-ba-tri-836")
    Office(name='uy-ban-nhan-dan', unit='huyen-ba-tri-836')
    """

    name: str
    unit: str | None

    @staticmethod
    @lru_cache(maxsize=65536)
    def of(key: str) -> "Office":
        """The office behind a body's key.

        >>> (
        ...     str(Office.of("ban-chap-hanh-dang-bo.huyen-le-thuy-457")),
        ...     str(Office.of("ban-thuong-vu-huyen-doan.huyen-x")),
        ... )
        ('huyen-uy.huyen-le-thuy-457', 'doan-thanh-nien-cong-san-ho-chi-minh.huyen-x')
        >>> str(Office.of("dang-uy-uy-ban-nhan-dan.tinh-x")), str(Office.of("van-phong-dieu-phoi.tinh-x"))
        ('dang-uy-uy-ban-nhan-dan.tinh-x', 'van-phong-dieu-phoi.tinh-x')
        """
        if key.startswith(UNRESOLVED):
            return Office(key, None)
        name, _, unit = key.partition(".")
        while found := _PREFIX.match(name):
            name = name[found.end() :]
        if name in _COMMITTEES and unit:
            name = slug(committee_name(unit))
        elif _YOUTH.fullmatch(name):
            name = slug(_YOUTH_UNION)
        return Office(name, unit or None)

    def __str__(self) -> str:
        return f"{self.name}.{self.unit}" if self.unit else self.name


def office_iri(iri: str) -> str:
    """The IRI of the body that a body's IRI speaks for, itself when it is one.

    >>> office_iri(ORGANISATION + "thuong-truc-tinh-uy.tinh-x").removeprefix(ORGANISATION)
    'tinh-uy.tinh-x'
    """
    return ORGANISATION + str(Office.of(iri.removeprefix(ORGANISATION)))


def committee_name(unit: str) -> str:
    """What the Party committee of a unit is called, by the unit's key or its type.

    >>> committee_name("thi-xa-nga-nam-732"), committee_name("xa-le-thuy-19249-2025"), committee_name("thành phố")
    ('Thị ủy', 'Đảng ủy', 'Thành ủy')
    """
    found = _TYPE_OF.match(unit)
    return _COMMITTEE_OF.get(_TYPES[found["type"]] if found else unit, "Đảng ủy")


def is_committee(name: str) -> bool:
    """Whether a body's name (slug, without unit) is that of a Party committee of a unit."""
    return name in _COMMITTEES


@lru_cache(1 << 15)
def kind_of(key: str) -> str:
    """What kind of body a key stands for: all Party committees of units are one kind, as are all People's Committees.

    >>> kind_of("thanh-uy.thanh-pho-x"), kind_of("chu-tich-uy-ban-nhan-dan.xa-x")
    ('cap-uy', 'uy-ban-nhan-dan')
    """
    name = Office.of(key).name
    return "cap-uy" if is_committee(name) else name


def full_name(head: str, unit: Unit) -> str:
    """A body's official name from what it is and its unit; Party and youth committees are named after the place alone.

    >>> from ontology.places import gazetteer
    >>> unit = gazetteer().unit("huyen-le-thuy-457")
    >>> full_name("Ủy ban nhân dân", unit), full_name("Ban Thường vụ Huyện ủy", unit), full_name("", unit)
    ('Ủy ban nhân dân huyện Lệ Thủy', 'Ban Thường vụ Huyện ủy Lệ Thủy', 'huyện Lệ Thủy')
    """
    return f"{head} {unit.name if _NAMED_BY_SEAT.search(head) else unit.full_name}".strip()


def head_of(label: str, unit: Unit) -> str | None:
    """A full name without its unit; None when it does not end with it.

    >>> from ontology.places import gazetteer
    >>> head_of("Ban Thường vụ Huyện ủy Lệ Thủy", gazetteer().unit("huyen-le-thuy-457"))
    'Ban Thường vụ Huyện ủy'
    """
    for ending in (unit.full_name, unit.name):
        if label.casefold().endswith(f" {ending.casefold()}"):
            return label[: -len(ending)].rstrip(" ,")
    return None


def office_label(key: str, label: str, unit: Unit) -> str | None:
    """The full name of the body behind a post or organ of a unit, told from the organ's own name.

    >>> from ontology.places import gazetteer
    >>> unit = gazetteer().unit("huyen-le-thuy-457")
    >>> office_label("thuong-truc-hoi-dong-nhan-dan.x", "Thường trực Hội đồng nhân dân huyện Lệ Thủy", unit)
    'Hội đồng nhân dân huyện Lệ Thủy'
    >>> office_label("ban-chap-hanh-dang-bo.huyen-le-thuy-457", "Ban Chấp hành Đảng bộ huyện Lệ Thủy", unit)
    'Huyện ủy Lệ Thủy'
    """
    name, head = Office.of(key).name, head_of(label, unit)
    if is_committee(name):
        return full_name(committee_name(unit.key), unit)
    if name == slug(_YOUTH_UNION):
        return full_name(_YOUTH_UNION, unit)
    words = " ".join((head or "").split()[-(name.count("-") + 1) :])
    return full_name(words[:1].upper() + words[1:], unit) if slug(words) == name else None


def is_below(level: Level | None, other: Level | None) -> bool:
    """Whether the first level is deeper than the second; unknown levels are not."""
    return level is not None and other is not None and level.depth > other.depth
