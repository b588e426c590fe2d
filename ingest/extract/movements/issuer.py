"""Cơ quan ban hành: which bodies and words mean the issuer of the document in which they stand."""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.page import Page
from ingest.model import Body
from ontology.folding import fold
from ontology.levels import Level


def is_own_unit(page: Page, subject: str) -> bool:
    """Whether the bare word for a unit or a sector means the one for which the issuer speaks ("Phường phát động …")."""
    issuer, home = page.header.issuer, page.header.locality
    unit = home.unit(home.level)
    if issuer is None:
        return False
    if _SECTOR.fullmatch(subject):
        return issuer.name.startswith(("Sở ", "Bộ "))
    own = _FOR_ALL.match(issuer.name) is not None and unit is not None
    return own and fold(unit or "").startswith(f"{fold(subject)} ")


_SECTOR: Final = words.pattern(r"(?:toàn )?ngành")
_FOR_ALL: Final = words.pattern(
    r"(?:chủ tịch |ban thường vụ |ban chấp hành )*"
    r"(?:ủy ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ)\b"
)
"""Who speaks for a whole unit."""


_POSTS: Final = re.compile(
    r"\b(?:pho )?(?:chu tich|giam doc|bo truong|chanh an|(?<!sinh )vien truong|hieu truong|truong ban|cuc truong"
    r"|chi huy truong"
    r"|chinh uy|bi thu|thu truong|tong giam doc|truong thue|truong phong)\b"
    r"|\b(?:ban|doan) (?:thuong vu|chap hanh|thuong truc|bi thu|thu ky|giam doc|giam hieu|chu tich|lanh dao)\b"
    r"|\bthuong truc\b|\blanh dao\b|\btap the\b"
)
"""Who acts for a body: the body is the same."""
_PARTY: Final = re.compile(r"\b(?:tinh|thanh|huyen|quan|thi|dang) uy\b")
"""The party committee of a unit, which signs as "Đảng bộ tỉnh …" and calls itself "Tỉnh ủy"."""
_BESIDE: Final = ("dang bo", "chi bo", "cong doan", "van phong")
"""What stands beside the body whose name it bears ("Công đoàn Sở Y tế" is not "Sở Y tế")."""
_SCHOOLS: Final = ("truong ", "hoc vien ")
_IN_A_SCHOOL: Final = re.compile(
    r"(?:nha truong|doan (?:thanh nien |truong)|doan truong|lien doi|cong doan|hoi sinh vien)\b"
)


def is_issuer(page: Page, body: Body) -> bool:
    """Whether a body is the issuer of the document, its head or board, or the youth or union of an issuing school."""
    issuer, home = page.header.issuer, page.header.locality
    if issuer is None or (body.level and issuer.level and body.level is not issuer.level):
        return False
    own, said = (_PARTY.sub("dang bo", _POSTS.sub(" ", fold(one.name))) for one in (issuer, body))
    if fold(issuer.name).startswith(_SCHOOLS) and _IN_A_SCHOOL.match(said.strip()):
        return True
    if any(own.strip().startswith(side) and side not in said for side in _BESIDE):
        return False
    units = (unit for unit in (home.province, home.district, home.commune) if unit)
    known = set(" ".join((own, *(fold(unit) for unit in units))).split())
    return all(word in known for word in said.split())


def named_in_full(page: Page, body: Body) -> Body:
    """The issuer where a school or an association only calls itself "Nhà trường", "Huyện hội"; else the body itself."""
    issuer, said = page.header.issuer, fold(body.name)
    short = _SHORT.fullmatch(said)
    if issuer is None or short is None or (short["unit"] and _LEVELS.get(short["unit"]) is not issuer.level):
        return body
    kind = ("hoi ",) if short["unit"] else _SCHOOLS
    return issuer if _POSTS.sub(" ", fold(issuer.name)).strip().startswith(kind) else body


_SHORT: Final = re.compile(r"(?:ban thuong vu |ban chap hanh )?(?:nha truong|(?P<unit>tinh|thanh|huyen|quan|thi) hoi)")
_LEVELS: Final = {"tinh": Level.PROVINCE, "huyen": Level.DISTRICT, "quan": Level.DISTRICT, "thi": Level.DISTRICT}
