"""Định danh phong trào: which names are one movement.

It is read off the name and the scheme of nationwide movements (`ontology/schemes/movements.ttl`) alone. Nothing is
remembered between calls, so the answer does not depend on what was read before or in which order.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from ontology.concepts import concepts
from ontology.folding import slug
from ontology.namespaces import SKOS

SCHEME_FILE: Final = "schemes/movements.ttl"

_KIND: Final = re.compile(
    r"^\s*(?:(?:các|những)\s+)?(?:phong\s+trào(?:\s+thi\s+đ[uư]a)?(?:\s+yêu\s+nước)?|cuộc\s+vận\s+động|chiến\s+dịch(?:\s+tình\s+nguyện)?"
    r"|đợt\s+(?:thi\s+đ[uư]a|cao\s+điểm)(?:\s+(?:đặc\s+biệt|cao\s+điểm))?)[\s:“”\"'«»]+(?=\w+\W+\w)",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[\s,;(]*(?:(?:trong\s+)?(?:giai\s+đoạn|năm(?:\s+học)?)\s+\d{4}(?:\s*-\s*\d{4})?|(?:định\s+hướng\s+|tầm\s+nhìn\s+)?đến\s+(?:hết\s+)?năm\s+\d{4}"
    r"|\d{4}\s*-\s*\d{4}|(?<=\w\s)20\d{2}|(?:trên|trong)\s+phạm\s+vi\s+(?:cả\s+nước|toàn\s+quốc))[\s)]*$",
    re.IGNORECASE,
)
_AREA: Final = re.compile(r"\s+trên\s+địa\s+bàn\b", re.IGNORECASE)
_NO_ONE: Final = re.compile(r"\bkhông\s+(?:để\s+)?ai\b", re.IGNORECASE)
ABBREVIATIONS: Final = {
    "ANTQ": "an ninh Tổ quốc",
    "ANTT": "an ninh trật tự",
    "ATGT": "an toàn giao thông",
    "ATTP": "an toàn thực phẩm",
    "BVMT": "bảo vệ môi trường",
    "BĐBP": "Bộ đội Biên phòng",
    "CAND": "Công an nhân dân",
    "CBCCVC": "cán bộ, công chức, viên chức",
    "CCHC": "cải cách hành chính",
    "CCB": "Cựu chiến binh",
    "CNVCLĐ": "công nhân, viên chức, lao động",
    "CĐS": "chuyển đổi số",
    "DTTS": "dân tộc thiểu số",
    "HĐND": "Hội đồng nhân dân",
    "KT-XH": "kinh tế - xã hội",
    "LLVT": "lực lượng vũ trang",
    "NTM": "nông thôn mới",
    "PCCC": "phòng cháy, chữa cháy",
    "SXKD": "sản xuất, kinh doanh",
    "TDTT": "thể dục, thể thao",
    "TNTN": "Thanh niên tình nguyện",
    "UBND": "Ủy ban nhân dân",
    "VN": "Việt Nam",
    "XDNTM": "xây dựng nông thôn mới",
    "XHHT": "xã hội học tập",
    "ĐTVM": "đô thị văn minh",
    "ĐSVH": "đời sống văn hóa",
}
_ABBREVIATED: Final = re.compile(rf"\b(?:{'|'.join(ABBREVIATIONS)})\b")
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
    >>> canonical("Thanh niên tình nguyện Mùa hè xanh")
    'mua-he-xanh'
    """
    explained = plain(name).split(":")[0]
    short = len(explained.split()) <= _EXPLAINED  # "Ba nhất: kỷ luật nhất - …"
    return known(name) or _second_of_two(plain(name)) or slug(explained if short else plain(name))


def _second_of_two(name: str) -> str | None:
    """The nationwide movement that a name ends with, where it begins with another's: the drive inside the movement."""
    syllables = name.split()
    for place in range(2, len(syllables) - 1):
        if syllables[place][0].isupper() and known(" ".join(syllables[:place])):
            return known(" ".join(syllables[place:]))
    return None


_EXPLAINED: Final = 3  # syllables of a name that needs to be explained


def national(name: str) -> bool:
    """Whether the scheme of nationwide movements knows this name.

    >>> national("Dạy tốt, học tốt"), national("Sạch nhà, đẹp ngõ")
    (True, False)
    """
    return known(name) is not None


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
        _signature(slug(plain(label))): concept.name
        for concept in concepts(SCHEME_FILE)
        for label in _labels(concept.texts)
    }


@lru_cache(maxsize=4096)
def known(name: str) -> str | None:
    """The slug of the nationwide movement that has this name: whole, else by its first clauses, else nearly."""
    bare = plain(name)
    found = _by_signature().get(_signature(slug(bare)))
    if found:
        return found
    for cut in reversed([match.start() for match in _CLAUSE.finditer(bare)]):
        start = slug(bare[:cut])
        if start.count("-") + 1 >= _SURE and (found := _by_signature().get(_signature(start))):
            return found
    if bare.isupper() and " " not in bare:
        return by_initials().get(bare)
    if bare.lower().startswith("thi đua ") and (found := known(bare[len("thi đua ") :])):
        return found
    return _nearly(_signature(slug(bare)))


@cache
def by_initials() -> Mapping[str, str]:
    """The nationwide movements by the first letters of names long enough to be written so.

    >>> by_initials()["TDBVANTQ"]
    'toan-dan-bao-ve-an-ninh-to-quoc'
    """
    found: dict[str, str] = {}
    for name in names():
        letters = "".join(word[0] for word in re.findall(r"[^\W\d_]+", plain(name))).upper()
        if len(letters) >= _SURE and (concept := _by_signature().get(_signature(slug(plain(name))))):
            found.setdefault(letters, concept)
    return MappingProxyType(found)


def known_start(name: str) -> str | None:
    """The slug of the nationwide movement whose whole name, long enough to be sure, this one begins with.

    >>> known_start("Chung sức xây dựng nông thôn mới nâng cao")
    'ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
    """
    syllables = _signature(slug(plain(name))).split("-")
    starts = ("-".join(syllables[:count]) for count in range(len(syllables), _SURE - 1, -1))
    return next((found for start in starts if (found := _by_signature().get(start))), None)


def known_clause(name: str) -> str | None:
    """The slug of the nationwide movement whose name has a first clause that is this one, or this one's first.

    >>> known_clause("Cả nước thi đua xây dựng xã hội học tập")
    'ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap-day-manh-hoc-tap-suot-doi'
    """
    bare = plain(name)
    clauses = (bare, _CLAUSE.split(bare)[0])
    return next((found for one in clauses if (found := _by_clause().get(_signature(slug(one))))), None)


def known_with_less(name: str) -> str | None:
    """The slug of the nationwide movement whose name this one is with a word or two put in.

    >>> known_with_less("Doanh nghiệp Việt Nam hội nhập, xanh và phát triển")
    'doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien'
    """
    said = _signature(slug(plain(name)))
    alike = _by_beginning().get("-".join(said.split("-")[:_BEGINNING]), ())
    near = {concept for other, concept in alike if 0 < said.count("-") - other.count("-") <= _PUT_IN}
    hits = {concept for other, concept in alike if concept in near and leaves_out(other, said)}
    return hits.pop() if len(hits) == 1 else None


@cache
def _by_beginning() -> Mapping[str, Sequence[tuple[str, str]]]:
    """The nationwide movements by the first syllables of their signatures."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for signature, concept in _by_signature().items():
        found["-".join(signature.split("-")[:_BEGINNING])].append((signature, concept))
    return MappingProxyType(found)


_PUT_IN: Final = 2  # syllables


@cache
def _by_clause() -> Mapping[str, str]:
    """The nationwide movements by the first clause of their names, where it is long enough to be sure."""
    found: dict[str, str] = {}
    for concept in concepts(SCHEME_FILE):
        for label in _labels(concept.texts):
            first = slug(_CLAUSE.split(plain(label))[0])
            if first.count("-") + 1 >= _SURE:
                found.setdefault(_signature(first), concept.name)
    return MappingProxyType(found)


@lru_cache(maxsize=512)
def plain(name: str) -> str:
    """The name without kind words, quotes, trailing years and areas; abbreviations in full.

    >>> plain("Phong trào “Chung sức xây dựng NTM” năm 2024"), plain("CHUYỂN ĐỔI SỐ, giai đoạn 2021-2025")
    ('Chung sức xây dựng nông thôn mới', 'CHUYỂN ĐỔI SỐ')
    """
    text = re.sub(r"[“”\"«»‘’'*]|\([A-ZĐ]{2,}\)", " ", name)
    text = " ".join(_AREA.sub("", _KIND.sub("", text)).split())
    text = _ABBREVIATED.sub(lambda match: ABBREVIATIONS[match[0]], text)
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
    hits = {concept for other, concept in alike if _one_letter_off(syllables, other)}
    return hits.pop() if len(hits) == 1 else None


@cache
def _by_length() -> Mapping[int, Sequence[tuple[tuple[str, ...], str]]]:
    """The syllables of every signature, by their number."""
    found: defaultdict[int, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for signature, concept in _by_signature().items():
        syllables = tuple(signature.split("-"))
        found[len(syllables)].append((syllables, concept))
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


def leaves_out(short: str, long: str) -> bool:
    """Whether one slug is the other with syllables left out, from the same beginning on.

    >>> leaves_out("giu-sach-song-ho-mua-mua", "giu-sach-song-ho-kenh-rach-mua-mua")
    True
    >>> leaves_out("giu-sach-song-ho-mua-mua", "giu-sach-duong-lang-mua-mua")
    False
    """
    left, all_syllables = short.split("-"), long.split("-")
    if len(left) < _SURE or left[:_BEGINNING] != all_syllables[:_BEGINNING]:
        return False
    remaining = iter(all_syllables)
    return all(syllable in remaining for syllable in left)


_BEGINNING: Final = 4  # syllables
