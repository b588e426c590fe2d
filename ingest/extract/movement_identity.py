"""Định danh phong trào: which names are one movement, and which local name adapts which national one.

Both are read off the name and the scheme of nationwide movements (`ontology/schemes/movements.ttl`) alone. Nothing is
remembered between calls, so the answer does not depend on what was read before or in which order.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Final

from ingest.extract.letters import UPPER
from ingest.model import Movement
from ontology.concepts import concepts
from ontology.folding import slug
from ontology.levels import Level
from ontology.namespaces import SKOS
from ontology.places import Reason, gazetteer

SCHEME_FILE: Final = "schemes/movements.ttl"

_KIND: Final = re.compile(
    r"^\s*(?:(?:các|những)\s+)?(?:phong\s+trào(?:\s+thi\s+đ[uư]a)?(?:\s+yêu\s+nước)?|cuộc\s+vận\s+động|chiến\s+dịch(?:\s+tình\s+nguyện)?"
    r"|đợt\s+(?:thi\s+đ[uư]a|cao\s+điểm)(?:\s+(?:đặc\s+biệt|cao\s+điểm))?)[\s:“”\"'«»]+(?=\w+\W+\w)",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[\s,;(]*(?:(?:trong\s+)?(?:giai\s+đoạn|năm(?:\s+học)?)\s+\d{4}(?:\s*-\s*\d{4})?|(?:định\s+hướng\s+|tầm\s+nhìn\s+)?đến\s+(?:hết\s+)?năm\s+\d{4}"
    r"|\d{4}\s*-\s*\d{4}|(?:trên|trong)\s+phạm\s+vi\s+(?:cả\s+nước|toàn\s+quốc))[\s)]*$",
    re.IGNORECASE,
)
_AREA: Final = re.compile(r"\s+trên\s+địa\s+bàn\b", re.IGNORECASE)
_NO_ONE: Final = re.compile(r"\bkhông\s+(?:để\s+)?ai\b", re.IGNORECASE)
_ABBREVIATIONS: Final = {
    "ANTQ": "an ninh Tổ quốc",
    "CBCCVC": "cán bộ, công chức, viên chức",
    "CĐS": "chuyển đổi số",
    "DTTS": "dân tộc thiểu số",
    "ĐSVH": "đời sống văn hóa",
    "KT-XH": "kinh tế - xã hội",
    "NTM": "nông thôn mới",
    "SXKD": "sản xuất, kinh doanh",
    "TDTT": "thể dục, thể thao",
    "XHHT": "xã hội học tập",
}
_ABBREVIATED: Final = re.compile(rf"\b(?:{'|'.join(_ABBREVIATIONS)})\b")
_LIGHT: Final = re.compile(r"-(?:va|cac|de|thuc-hien)(?=-)")
_CLAUSE: Final = re.compile(r"\s*[,;:]\s+|\s+-\s+")
_SURE: Final = 6
"""Syllables from which a name is long enough to be recognised by its first clause or with one letter wrong."""


def canonical(name: str) -> str:
    """The slug that all variants of a movement's name share.

    Case, punctuation, tone placement, kind words, trailing years and areas do not count; a nationwide movement answers
    to every name that the scheme gives it, to that name with more clauses behind it and to one wrong letter.

    >>> canonical("Vì người nghèo - không ai bị bỏ lại phía sau")
    'ca-nuoc-chung-tay-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau'
    >>> canonical("Phong trào dân vận khéo"), canonical("Chuyển đổi số giai đoạn 2021 - 2025")
    ('dan-van-kheo', 'chuyen-doi-so')
    """
    plain = slug(_plain(name))
    return _known(name) or plain


def national(name: str) -> bool:
    """Whether the scheme of nationwide movements knows this name.

    >>> national("Dạy tốt, học tốt"), national("Sạch nhà, đẹp ngõ")
    (True, False)
    """
    return _known(name) is not None


@cache
def names() -> tuple[str, ...]:
    """Every name of every nationwide movement, longest first."""
    found = {label for concept in concepts(SCHEME_FILE) for label in _labels(concept.texts)}
    return tuple(sorted(found, key=lambda label: (-len(label), label)))


def _labels(texts: Callable[[str, str | None], tuple[str, ...]]) -> tuple[str, ...]:
    return (*texts(SKOS + "prefLabel", "vi"), *texts(SKOS + "altLabel", "vi"))


@cache
def _by_signature() -> Mapping[str, str]:
    return {
        _signature(slug(_plain(label))): concept.name
        for concept in concepts(SCHEME_FILE)
        for label in _labels(concept.texts)
    }


def _known(name: str) -> str | None:
    """The slug of the nationwide movement that has this name: whole, else by its first clauses, else nearly."""
    plain = _plain(name)
    found = _by_signature().get(_signature(slug(plain)))
    if found:
        return found
    for cut in reversed([match.start() for match in _CLAUSE.finditer(plain)]):
        start = slug(plain[:cut])
        if start.count("-") + 1 >= _SURE and (found := _by_signature().get(_signature(start))):
            return found
    return _nearly(_signature(slug(plain)))


def _plain(name: str) -> str:
    """The name without kind words, quotes, trailing years and areas; abbreviations in full.

    >>> _plain("Phong trào “Chung sức xây dựng NTM” năm 2024"), _plain("CHUYỂN ĐỔI SỐ, giai đoạn 2021-2025")
    ('Chung sức xây dựng nông thôn mới', 'CHUYỂN ĐỔI SỐ')
    """
    text = re.sub(r"[“”\"«»‘’'*]", " ", name)
    text = " ".join(_AREA.sub("", _KIND.sub("", text)).split())
    text = _ABBREVIATED.sub(lambda match: _ABBREVIATIONS[match[0]], text)
    text = _NO_ONE.sub("không để ai", text)
    while (shorter := _TAIL.sub("", text)) != text and len(shorter.split()) > 1:
        text = shorter
    return text.strip(" ,;.:-")


def _signature(key: str) -> str:
    """A slug without the words that are put in or left out at will.

    >>> _signature("thi-dua-thuc-hien-phong-chong-va-chien-thang")
    'thi-dua-phong-chong-chien-thang'
    """
    return _LIGHT.sub("", f"-{key}").strip("-")


def _nearly(signature: str) -> str | None:
    """The one nationwide movement whose signature differs in one letter of one syllable."""
    syllables = signature.split("-")
    if len(syllables) < _SURE:
        return None
    alike = _by_length().get(len(syllables), ())
    hits = {known for other, known in alike if _one_letter_off(syllables, other)}
    return hits.pop() if len(hits) == 1 else None


@cache
def _by_length() -> Mapping[int, Sequence[tuple[tuple[str, ...], str]]]:
    """The syllables of every signature, by their number."""
    found: defaultdict[int, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for signature, known in _by_signature().items():
        syllables = tuple(signature.split("-"))
        found[len(syllables)].append((syllables, known))
    return MappingProxyType(found)


def _one_letter_off(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two signatures of equal length differ in one letter of one syllable."""
    differing = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(differing) != 1 or any(part.isdigit() for part in differing[0]):
        return False
    short, long = sorted(differing[0], key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1
    return len(short) > 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


_OCCASION_NOISE: Final = re.compile(
    r"\byêu\s+nước\b|\blập\s+thành\s+tích(?:\s+xuất\s+sắc)?\b|\bđặc\s+biệt\b|\bcao\s+điểm\b|\([^)]*\)|\btrên\s+địa\s+bàn\b.*$"
    r"|,?\s*(?:và\s+)?(?:triển\s+khai\s+)?công\s+tác\s+thi\s+đua,?\s*(?:-\s*)?khen\s+thưởng",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+[A-ZĐÀ-Ỹ].*$")
_OF_THE_UNIT: Final = re.compile(
    r"^(?:(?:Phó )?Chủ tịch |Thường trực |Ban Thường vụ |Ban Chấp hành )*"
    r"(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ)\b"
)
_ORGAN: Final = re.compile(r"^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Thường trực)\s+")


def descriptive_canonical(name: str, launcher: str | None) -> str:
    """The slug of a movement that has no name of its own, only a time or an occasion: its launcher is part of it.

    The people's committee, council and Party committee of one unit launch one movement; other bodies have their own.

    >>> descriptive_canonical("phong trào thi đua yêu nước năm 2023", "Ủy ban nhân dân xã Đại Lãnh")
    'phong-trao-thi-dua-nam-2023-xa-dai-lanh'
    >>> descriptive_canonical("phong trào thi đua năm 2023", "Ban Thường vụ Liên đoàn Lao động tỉnh Tây Ninh")
    'phong-trao-thi-dua-nam-2023-lien-doan-lao-dong-tinh-tay-ninh'
    """
    occasion = slug(re.sub(r"\bthi\s+đưa\b", "thi đua", _OCCASION_NOISE.sub(" ", name)))
    occasion = re.sub(r"^(?:dot-thi-dua|thi-dua)(?=-|$)", "phong-trao-thi-dua", occasion)
    return f"{occasion}-{_launching(launcher)}" if launcher else occasion


def _launching(launcher: str) -> str:
    unit = _UNIT.search(launcher)
    if unit and _OF_THE_UNIT.match(launcher):
        return slug(unit[0])
    return slug(_ORGAN.sub("", launcher))


_TYPE: Final = r"(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+"
_DESIGNATION: Final = rf"(?:{_TYPE})?"
_SUBJECTS: Final = frozenset(
    ("nghiệp", "chức", "trẻ", "niên", "nữ", "dân", "động", "sinh", "sĩ", "sỹ", "binh", "viên", "người", "ngành")
)
"""Last syllables of who takes part ("doanh nghiệp", "viên chức", "tuổi trẻ"): a place may stand behind them."""
_SHARED: Final = 5
"""Syllables that a local and a national name must share."""


def localises(name: str, nationals: Collection[str] = ()) -> str | None:
    """The slug of the national movement that a local name adapts, or None.

    A place stands first ("Tây Ninh chung sức …" for "Cả nước chung sức …" or before a bare verb), in place of "Việt
    Nam", or behind the people who take part ("công chức, viên chức Tây Ninh …"). Without it, or with "Cả nước" or "Việt
    Nam" in its place, the name must be one that the scheme knows or whose slug is among `nationals`, and at least five
    syllables long. A name that is national itself adapts nothing, and a local name without known parent has none.

    >>> localises("Kon Tum chung sức xây dựng nông thôn mới")
    'ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
    >>> localises("Doanh nghiệp Tây Ninh hội nhập và phát triển")
    'doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien'
    >>> localises("Tây Ninh chung sức phát triển kinh tế vùng biên giới") is None
    True
    """
    if national(name):
        return None
    own, plain = canonical(name), _plain(name)
    for start, end in _slots(plain):
        for residue in _residues(plain, start, end):
            parent = _known(residue)
            if parent is None and slug(residue) in nationals:
                parent = slug(residue)
            if parent not in (None, own) and residue.count(" ") + 1 >= _SHARED and gazetteer().find(plain[start:end]):
                return parent
    return None


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
    """The name without the place at a slot, then with each national word in its stead."""
    before, after = name[:start].strip(), name[end:].strip()
    for word in ("", "Cả nước", "Việt Nam"):
        yield " ".join(f"{before} {word} {after}".split())


def _slots(name: str) -> Iterator[tuple[int, int]]:
    """Spans that may be a place name: at the start or behind a subject, one to five syllables with capitals."""
    for match in re.finditer(rf"(?:^|(?<=\s)){_DESIGNATION}(?=[{UPPER}])", name):
        before = name[: match.start()].split()
        if before and before[-1].lower().strip(",") not in _SUBJECTS:
            continue
        run = re.compile(rf"(?:[{UPPER}][\w'.]*(?:\s+(?:-\s+)?|$)){{1,5}}").match(name, match.end())
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
    nationals = {one.canonical for movements in by_document for one in movements if _is_national(one)}
    return tuple(tuple(_with_parent(one, nationals) for one in movements) for movements in by_document)


def _is_national(movement: Movement) -> bool:
    words = f"-{movement.canonical}-"
    return movement.level is Level.CENTRAL or "-ca-nuoc-" in words or "-viet-nam-" in words


def _with_parent(movement: Movement, nationals: Collection[str]) -> Movement:
    if movement.localises or movement.canonical in nationals:
        return movement
    return replace(movement, localises=localises(movement.name, nationals))
