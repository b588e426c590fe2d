"""Lưu: the filing line, in which an office keeps its copy. Its units are never recipients."""

import re
from typing import Final

from ingest.extract.abbreviations.table import field
from ingest.extract.bodies.phrases import read_body
from ingest.model import Body, Locality
from ontology.levels import Level

_START: Final = re.compile(r"L[ưu]u\s*(?:tại\s+)?[:.]?\s*", re.IGNORECASE)
_COPIES: Final = re.compile(r"\([^()]*\)?")
_DRAFTER: Final = re.compile(r"\.\s*\S.*$|\s+[^\W\d_]\.\s?\w+$|\s+\d+$")
_CODE: Final = re.compile(r"[^\W\d_][\w&-]*")
_COMMITTEE: Final = "Ủy ban nhân dân"


def find_filing(text: str, locality: Locality, owner: Body | None) -> tuple[Body, ...]:
    """The units that file the document: the registry (VT) and the drafting unit of the issuer `owner`.

    >>> home = Locality(Level.DISTRICT, "tỉnh Kon Tum", "huyện Ngọc Hồi")
    >>> [body.name for body in find_filing("Lưu: VT, NV.", home, Body("Ủy ban nhân dân huyện Ngọc Hồi"))]
    ['Văn thư', 'Phòng Nội vụ huyện Ngọc Hồi']
    """
    line = re.sub(
        r"\bP\.\s?(?=[A-ZĐ])", "Phòng ", _COPIES.sub("", _START.sub("", re.split(r"[\t\n]", text, maxsplit=1)[0]))
    )
    codes = _DRAFTER.sub("", line).split(",")
    words = (re.sub(r"\s+", " ", code).strip(" -;:.") for code in codes)
    return tuple(_unit(word, locality, owner) for word in words if word)


def _unit(code: str, locality: Locality, owner: Body | None) -> Body:
    level = owner.level if owner and owner.level else locality.level
    home = owner.name if owner else None
    if code.casefold() in {"vt", "văn thư"}:
        return Body("Văn thư", level, "unit", parent=home)
    if code.casefold() in {"vp", "văn phòng"}:
        return Body(_office(owner, level), level, "unit", parent=home)
    meaning = field(code)
    if meaning and home and home.startswith(_COMMITTEE):
        if level is Level.PROVINCE:
            return Body(f"Phòng {meaning}, Văn phòng {home}", level, "unit", parent=f"Văn phòng {home}")
        return Body(f"Phòng {meaning} {home.removeprefix(_COMMITTEE).strip()}", level, "unit", parent=home)
    first = code.split(" ", 1)[0]
    if _CODE.fullmatch(first) and first.isupper():  # what follows a drafting unit's code is the drafter
        return Body(first, level, "unit", parent=home)
    read = read_body(code, locality)
    return read if read.level else Body(read.name, level, "unit", parent=home)


def _office(owner: Body | None, level: Level | None) -> str:
    """A district's People's Committee and Council share one office."""
    if owner is None:
        return "Văn phòng"
    if owner.name.startswith(_COMMITTEE) and level is Level.DISTRICT:
        return f"Văn phòng Hội đồng nhân dân và {owner.name}"
    return f"Văn phòng {owner.name}"
