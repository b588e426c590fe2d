"""Phong trào địa phương: which local movement adapts which national one, and of which level a name is."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements.identity import (
    canonical,
    known,
    known_clause,
    known_start,
    known_with_less,
    national,
    plain,
)
from ingest.extract.movements.variants import BODIES, of_country
from ingest.letters import UPPER
from ingest.model import Movement
from ontology.folding import slug
from ontology.levels import Level
from ontology.places import Reason, gazetteer

_TYPE: Final = r"(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+"
_DESIGNATION: Final = rf"(?:{_TYPE})?"
_SUBJECTS: Final = frozenset(
    (
        "nghiệp",
        "chức",
        "trẻ",
        "niên",
        "nữ",
        "dân",
        "động",
        "sinh",
        "sĩ",
        "sỹ",
        "binh",
        "viên",
        "người",
        "ngành",
        "an",
        "án",
        "nhi",
        "giáo",
        "tuổi",
        "quan",
        "sát",
        "trang",
        "đội",
        "đoàn",
        "dục",
        "tế",
        "cnvclđ",
        "cbccvc",
        "cbccvclđ",
    )
)
"""Last syllables of who takes part ("doanh nghiệp", "viên chức", "tuổi trẻ"): a place may stand behind them."""
_SECTOR: Final = re.compile(
    r"(?:(?:(?:Tuổi\s+trẻ|Thanh\s+niên|Đoàn\s+viên|Phụ\s+nữ|Nông\s+dân|Cựu\s+chiến\s+binh|Công\s+đoàn|(?:Nữ\s+)?Công\s+nhân|Nữ\s+(?:đoàn\s+viên|CNVCLĐ|công\s+chức|nhà\s+giáo)|Người\s+cao\s+tuổi)\s+)?"
    r"(?:(?:Toàn\s+)?(?:Quân\s+đội|Bộ\s+đội(?:\s+Biên\s+phòng)?|Công\s+an(?:\s+nhân\s+dân)?|Lực\s+lượng\s+vũ\s+trang)"
    r"|(?:Quân\s+khu|Quân\s+đoàn|Binh\s+đoàn|Sư\s+đoàn|Lữ\s+đoàn|Trung\s+đoàn)\s+\d+)"
    r"|Tuổi\s+trẻ|Thanh\s+niên|Đoàn\s+viên|Phụ\s+nữ|Nông\s+dân|Cựu\s+chiến\s+binh|Công\s+đoàn|(?:Nữ\s+)?Công\s+nhân|Nữ\s+(?:đoàn\s+viên|CNVCLĐ|công\s+chức|nhà\s+giáo)|Người\s+cao\s+tuổi"
    r"|Toàn\s+(?:tỉnh|thành\s+phố|huyện|xã|phường|ngành|quân))(?:\s+|$)",
    re.IGNORECASE,
)
"""Who adapts a national movement for the own ranks: a force, a union, a whole province."""
_INDUSTRY: Final = re.compile(r"Ngành(?:,?\s+\w+){1,9}", re.IGNORECASE)
_BODY: Final = re.compile(rf"(?:{BODIES}|(?-i:[{UPPER}]{{2,}}))\b(?:,?\s+\w+){{0,9}}", re.IGNORECASE)
"""Whoever may stand in the stead of "Cả nước", "Toàn dân"."""
EVERYBODYS: Final = ("ca-nuoc-", "toan-dan-")
_SHARED: Final = 5
"""Syllables that a local and a national name must share."""
_WHOLE: Final = 4
"""Syllables that are enough where the whole of a national name stands behind a body or place."""


def localises(name: str, nationals: Collection[str] = ()) -> str | None:
    """The slug of the national movement that a local name adapts, or None.

    A place stands first ("Tây Ninh chung sức …" for "Cả nước chung sức …" or before a bare verb), in place of "Việt
    Nam", or behind the people who take part ("công chức, viên chức Tây Ninh …"). Without it, or with "Cả nước" or "Việt
    Nam" in its place, the name must be one that the scheme knows or whose slug is among `nationals`, and at least five
    syllables long. A name that is national itself adapts nothing, unless it is that of a force, a union or an industry
    ("Quân đội chung sức …"); a local name without known parent has none.

    >>> localises("Kon Tum chung sức xây dựng nông thôn mới")
    'ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
    >>> localises("Doanh nghiệp Tây Ninh hội nhập và phát triển")
    'doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien'
    >>> localises("Người Tây Ninh ưu tiên dùng hàng Việt")
    'nguoi-viet-nam-uu-tien-dung-hang-viet-nam'
    >>> localises("Cán bộ, công chức, viên chức, người lao động ngành Thuế thi đua thực hiện văn hóa công sở")
    'can-bo-cong-chuc-vien-chuc-thi-dua-thuc-hien-van-hoa-cong-so'
    >>> localises("Tây Ninh chung sức phát triển kinh tế vùng biên giới") is None
    True
    """
    own, bare = canonical(name), _plain(name)
    if national(name) and not _SECTOR.match(bare):
        return None
    everywhere = _OF_INDUSTRY.sub("", bare, count=1)
    if everywhere != bare and (parent := known(everywhere)) and parent != own:
        return parent
    for start, end in (*_sectors(bare), *_slots(bare)):
        for residue in dict.fromkeys(_residues(bare, start, end)):
            parent = _parent(residue, nationals, _SHARED if start else _WHOLE)
            if parent is None or parent == own:
                continue
            if _is_local(words := bare[start:end]) or (parent.startswith(EVERYBODYS) and _BODY.fullmatch(words)):
                return parent
    parent = of_country(bare)
    return parent if parent != own else None


def _parent(residue: str, nationals: Collection[str], enough: int) -> str | None:
    """The national movement that a name without its place is; `enough` syllables are if it is all of its name."""
    syllables = residue.count(" ") + 1
    if syllables < _SHARED:
        return known(residue) if syllables >= enough else None
    parent = known(residue) or known_start(residue) or known_clause(residue) or known_with_less(residue)
    return slug(residue) if parent is None and slug(residue) in nationals else parent


def _plain(name: str) -> str:
    """A name without what local ones add: the workers beside the officials, the whole country, "hàng Việt" alone."""
    officials = _OFFICIALS.sub("Cán bộ, công chức, viên chức ", _WORKERS.sub("", _OWNERS.sub("", plain(name))), count=1)
    return _GOODS.sub("hàng Việt Nam", _WITH_ALL.sub(" ", officials))


_GOODS: Final = re.compile(r"\bhàng\s+Việt\Z")
_WITH_ALL: Final = re.compile(r"\s+cùng\s+cả\s+nước\s+")
_OF_INDUSTRY: Final = re.compile(
    rf"(?<=viên\schức)\s+(?:(?:trong|của)\s+)?[Nn]gành\s+[{UPPER}]\w*(?:,?\s+\w+){{0,5}}?(?=\s+thi\s+đua\s)"
)
"""Whose officials they are."""
_OFFICIAL: Final = r"(?:cán\s+bộ|công\s+chức|viên\s+chức|nhân\s+viên|giảng\s+viên|giáo\s+viên|người\s+lao\s+động)"
_OFFICIALS: Final = re.compile(
    rf"\A{_OFFICIAL}(?:(?:,\s*|\s+và\s+|\s+){_OFFICIAL})*\s+(?=.*\sthi\s+đua\s)", re.IGNORECASE
)
"""Any of those who work for the state, at the beginning of a name."""
_OWNERS: Final = re.compile(
    r"(?<=doanh\snghiệp)(?:,|\s+và)\s+doanh\s+nhân(?=\s)|\ADoanh\s+nhân(?:,|\s+và)\s+(?=doanh\s+nghiệp\s)",
    re.IGNORECASE,
)
_WORKERS: Final = re.compile(r"(?<=viên\schức),?(?:\s+và)?\s+người\s+lao\s+động(?=\s)", re.IGNORECASE)
"""Who is put beside the officials in some names and not in others."""


def _is_local(words: str) -> bool:
    """Whether the words that a local name has instead of "Cả nước" are a sector's, a place's or both."""
    if _INDUSTRY.fullmatch(words):
        return True
    sector = _SECTOR.match(words)
    place = words[sector.end() :].strip() if sector else words
    return (
        not place
        or bool(sector and (place == "Việt Nam" or _INDUSTRY.fullmatch(place)))
        or _BY_NAME.fullmatch(place) is not None
        or bool(gazetteer().find(place))
    )


_BY_NAME: Final = re.compile(
    rf"(?P<three>(?P<two>(?:(?:Xứ|Đất|Vùng|Miền)\s+[{UPPER}]\w+|(?:Đất|Vùng)\s+mỏ|Quê\s+(?:lúa|Bác|hương)|Cố\s+đô|Tây\s+Đô))"
    rf"(?:\s+[{UPPER}]\w+)?)"
)
"""What people call a place ("Xứ Thanh", "Đất Tổ"), at the beginning of a name."""


def _sectors(name: str) -> Iterator[tuple[int, int]]:
    """Spans of the sector that a name begins with, with a place behind it and without."""
    if industry := _INDUSTRY.match(name) or _BODY.match(name):
        yield from ((0, end) for end in _ends_of_syllables(name, 0, industry.end()))
    if sector := _SECTOR.match(name):
        behind = _CAPITALS.match(name, sector.end()) or _INDUSTRY.match(name, sector.end())
        yield from ((0, end) for end in _ends_of_syllables(name, sector.end(), (behind or sector).end()))
        yield 0, sector.end()


_CAPITALS: Final = re.compile(rf"{_DESIGNATION}(?:[{UPPER}][\w'.]*(?:\s+(?:-\s+)?|(?=[:,])|$)){{1,5}}")


def level_of_name(name: str) -> Level | None:
    """The level of the place that a name begins with or is about, None without place.

    >>> level_of_name("Tây Ninh chung sức xây dựng nông thôn mới"), level_of_name("Dạy tốt, học tốt")
    (<Level.PROVINCE: 'province'>, None)
    """
    for start, end in _slots(name):
        words = name[start:end]
        typed = re.match(_TYPE, words, re.IGNORECASE)
        matches = gazetteer().find(words) if typed else gazetteer().find(words, level=Level.PROVINCE)
        if levels := {match.unit.level for match in matches if match.why is Reason.EXACT}:
            return min(levels, key=lambda level: level.depth)
    return None


def _residues(name: str, start: int, end: int) -> Iterator[str]:
    """The name without the place at a slot, then with each national word in its stead, at last without the people."""
    before, after = name[:start].strip(), name[end:].strip()
    for word in ("", "Cả nước", "Việt Nam"):
        yield " ".join(f"{before} {word} {after}".split())
    everybody = not before or before.lower() in _EVERYBODY
    for word in ("Toàn dân", "Cả nước", "Cả nước thi đua") if everybody else ("",):
        yield " ".join(f"{word} {after}".split())


_EVERYBODY: Final = ("nhân dân", "toàn dân", "người dân")


def _slots(name: str) -> Iterator[tuple[int, int]]:
    """Spans that may be a place name: at the start or behind a subject, one to five syllables with capitals."""
    if called := _BY_NAME.match(name):
        yield from ((0, called.end(more)) for more in ("three", "two") if called[more])
    for match in re.finditer(rf"(?:^|(?<=\s)){_DESIGNATION}(?=[{UPPER}])", name):
        before = name[: match.start()].split()
        if before and before[-1].lower().strip(",") not in _SUBJECTS:
            continue
        run = re.compile(rf"(?:[{UPPER}][\w'.]*(?:\s+(?:-\s+)?|(?=[:,])|$)){{1,5}}").match(name, match.end())
        if run:
            yield from ((match.start(), end) for end in _ends_of_syllables(name, match.end(), run.end()))


def _ends_of_syllables(text: str, start: int, end: int) -> Iterator[int]:
    """Ends of the runs of whole words in `text[start:end]`, longest first."""
    ends = [start + match.end() for match in re.finditer(r"[\w'.]+", text[start:end])]
    return reversed(ends)


def cluster(by_document: Sequence[tuple[Movement, ...]]) -> tuple[tuple[Movement, ...], ...]:
    """The same movements, with parents that other documents of the call make known.

    Movements are one when they have one `canonical`, which each has from its own words. A set of documents adds only
    this: a local name whose parent the scheme does not know, but which a document of the set calls national (by its
    level, or by "Cả nước" or "Việt Nam" in its name), localises that one. The order of documents does not matter.
    """
    calling = (one for movements in by_document for one in movements if _is_national(one))
    nationals = {one.canonical for one in calling if not national(one.name)}
    if not nationals:  # parents that the scheme knows are known already
        return tuple(by_document)
    return tuple(tuple(_with_parent(one, nationals) for one in movements) for movements in by_document)


def _is_national(movement: Movement) -> bool:
    words = f"-{movement.canonical}-"
    return movement.level is Level.CENTRAL or "-ca-nuoc-" in words or "-viet-nam-" in words


def _with_parent(movement: Movement, nationals: Collection[str]) -> Movement:
    if movement.localises or movement.canonical in nationals:
        return movement
    return replace(movement, localises=localises(movement.name, nationals))
