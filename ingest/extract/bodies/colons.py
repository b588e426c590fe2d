"""Dấu hai chấm: lists of offices by their fields, with the colon between the head word and the list that they lack."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from ingest.extract.abbreviations.compounds import protect, reveal
from ingest.extract.abbreviations.table import field, fields
from ingest.extract.bodies.distribution import UNIT_END
from ingest.extract.units import TYPES
from ontology.folding import fold

_FIELDS_AFTER: Final = re.compile(
    r"(?P<head>[Cc]ác (?:bộ|sở|phòng|vụ|ban|cục)) (?P<rest>[^,:]+(?:,[^:]*)?)\Z", re.IGNORECASE
)
_CODE: Final = re.compile(r"[A-ZĐ&][A-Za-zĐ&-]+")
_HYPHENED: Final = re.compile(r"(?:[Cc]ác )?(?P<kind>Sở|Bộ) (?P<names>[^-–,;:()]+(?:\s*[-–]\s*[^-–,;:()]+){2,})")
_ONE_HEAD: Final = re.compile(r"(?P<kind>Sở|Phòng) (?P<names>[^,;:()]+(?:,\s+(?!(?P=kind)\b)[^,;:()]+)+)")
"""Three fields or more behind one head word; two may be one name ("Sở Giáo dục - Khoa học và Công nghệ")."""
_COUNCIL_BOARDS: Final = re.compile(r"[Cc]ác [Bb]an (?:của )?(?P<of>Hội đồng nhân dân(?: [^:,]+)?): (?P<names>[^:;]+)")
_COMMITTEES_OF: Final = re.compile(
    r"(?:[Cc]ác )?[Đđ]ảng ủy: (?=Ủy ban |các [Cc]ơ quan|Quân sự|Công an|Biên phòng|Bộ |Hội đồng|Mặt trận|Khối )"
)
_ORGANISATION: Final = re.compile(
    r"(?:[Cc]ác )?(?P<head>Hội (?!đồng|nghị)[^,;:]+|Đoàn(?: Thanh niên(?: Cộng sản Hồ Chí Minh)?)?|Chi bộ|Đảng ủy"
    r"|Công an|Công đoàn(?: cơ sở)?|Liên đoàn Lao động|Ban Chỉ huy Quân sự|(?:Tổ|Chi hội) Phụ nữ)"
)
_MEMBER: Final = re.compile(
    rf"(?:các )?(?i:{TYPES}|khối)(?!\w)|(?:Công an|B(?:ộ|an) Chỉ huy|Sở|Cục|Chi cục|Kho bạc|Bệnh viện|Trường|Công ty"
    r"|Tổng công ty|Tòa án|Viện|Bảo hiểm|Ngân hàng|Trung tâm|Đài|Bộ đội Biên phòng|Ủy ban|Hội đồng)(?!\w)"
)
"""A unit or a body that has an organisation of its own."""
_POSTS_AND_OFFICES: Final = re.compile(
    r"(?P<posts>(?:(?:Các )?Phó )?Chánh Văn phòng[^:;]*?), (?P<offices>[Cc]ác (?:phòng|đơn vị)\b[^:]*:.*)"
)
"""Heads of an office, then its divisions behind a colon that is not theirs."""


def with_colon(words: str) -> str:
    """A list of offices by their fields with the colon it lacks; one of committees without the colon that it has.

    >>> with_colon("Các phòng Tư pháp, Thanh tra"), with_colon("Đảng ủy: Quân sự, Công an tỉnh")
    ('Các phòng: Tư pháp, Thanh tra', 'Đảng ủy Quân sự, Đảng ủy Công an tỉnh')
    """
    if boards := _COUNCIL_BOARDS.fullmatch(words):
        names = re.split(r",\s*|\s+và\s+", protect(boards["names"]))
        return ", ".join(f"Ban {field(reveal(name)) or reveal(name)} {boards['of']}" for name in names)
    if committees := _COMMITTEES_OF.match(words):
        return re.sub(r"(?:,| và) (?!Đảng ủy)", ", Đảng ủy ", f"Đảng ủy {words[committees.end() :]}")
    hyphened = _HYPHENED.fullmatch(words)
    if joint := hyphened or _ONE_HEAD.fullmatch(protect(words)):
        names = [reveal(name) for name in re.split(r"\s*[-–]\s*" if hyphened else r",\s*", joint["names"])]
        forces = any(name.startswith(("Công an", "Quốc phòng")) for name in names)
        if not forces and all(fold(UNIT_END.sub("", name)) in folded_fields() for name in names):
            return f"Các {joint['kind']}: {', '.join(field(name) or name for name in names)}"
    found = _FIELDS_AFTER.fullmatch(words)
    first = re.split(r",\s*|\s+và\s+", protect(found["rest"]), maxsplit=1)[0] if found else ""
    known = found and fold(reveal(first).strip()) in folded_fields() and (first != protect(found["rest"]))
    return (
        f"{found['head']}: {_CODE.sub(lambda code: field(code[0]) or code[0], found['rest'])}"
        if found and known
        else words
    )


def each_member(before: str, names: Sequence[str]) -> list[str]:
    """The organisation before a colon in each of the units or bodies behind it; none where these are its own boards.

    >>> each_member("Đoàn Thanh niên", ["Công an tỉnh", "Sở Y tế"]), each_member("Hội Nông dân", ["Văn phòng"])
    (['Đoàn Thanh niên Công an tỉnh', 'Đoàn Thanh niên Sở Y tế'], [])
    """
    organisation = _ORGANISATION.fullmatch(before)
    if not organisation or not all(map(_MEMBER.match, names)):
        return []
    return [f"{organisation['head']} {name}" for name in names]


def lines_in(words: str) -> list[str]:
    """The lines that one line runs together, each with what stands behind its colon; none where it is one.

    >>> lines_in("Chánh Văn phòng, các phòng: Nội chính, Kinh tế")
    ['Chánh Văn phòng', 'các phòng: Nội chính, Kinh tế']
    """
    if ":" not in words:
        return []
    if ";" in words:
        return [part.strip() for part in words.split(";") if part.strip()]
    apart = _POSTS_AND_OFFICES.fullmatch(words)
    return [apart["posts"], apart["offices"]] if apart else []


@cache
def folded_fields() -> frozenset[str]:
    """Every field of departments and divisions, folded.

    >>> "tu phap" in folded_fields()
    True
    """
    return frozenset(fold(name) for name in fields())
