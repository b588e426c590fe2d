"""Chữ tắt ghép: abbreviations that are several known ones written as one ("CĐYTVN", "BTCHU", "PGDĐT")."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

_HEADS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "P": "Phòng",
        "TT": "Trung tâm",
        "CĐ": "Công đoàn",
        "CC": "Chi cục",
        "BV": "Bệnh viện",
        "VP": "Văn phòng",
        "TP": "Trưởng phòng",
    }
)
"""Before the code of a field or of a name."""
_COMMITTEES: Final[Mapping[str, str]] = MappingProxyType(
    {"TU": "Tỉnh ủy", "HU": "Huyện ủy", "ĐU": "Đảng ủy", "QU": "Quận ủy", "ThU": "Thị ủy"}
)
_BOARDS: Final[Mapping[str, str]] = MappingProxyType({"BTC": "Ban Tổ chức", "BTG": "Ban Tuyên giáo"})
"""What these mean of a Party committee only."""
_TAILS: Final[Mapping[str, str]] = MappingProxyType(
    {"TW": "Trung ương", "TƯ": "Trung ương", "VN": "Việt Nam", "HCM": "Hồ Chí Minh", **_COMMITTEES}
)
"""Behind the code of a name."""
_TOKEN: Final = re.compile(r"(?<![\w&./-])(?=[A-ZĐƯh&-]{3,12}(?![\w&/-]))[A-ZĐ][A-ZĐƯh&-]+")

Meaning: TypeAlias = Callable[[str], str | None]


def taken_apart(text: str, name: Meaning, field: Meaning) -> str:
    """`text` with every code written out that known ones make up; `name` and `field` say what a known one means.

    >>> names = {"HĐND": "Hội đồng nhân dân"}.get
    >>> taken_apart("CĐYTVN, BTCHU, ABCD, YT&TP", names, {"YT": "Y tế", "TP": "Tư pháp"}.get)
    'Công đoàn Y tế Việt Nam, Ban Tổ chức Huyện ủy, ABCD, Y tế và Tư pháp'
    """
    return _TOKEN.sub(lambda found: _meaning(found[0], name, field) or found[0], text)


def _meaning(code: str, name: Meaning, field: Meaning) -> str | None:
    """What one code means; None where it is no compound, or is known as a whole."""
    if name(code) or field(code):
        return None
    if "&" in code and (headed := _headed(code, field)):
        return headed
    left, _, right = code.partition("&")
    if right and (first := name(left) or field(left)) and (second := name(right) or field(right)):
        return f"{first} và {second}"
    for tail, word in _TAILS.items():
        rest = code.removesuffix(tail)
        board = _BOARDS.get(rest) if tail in _COMMITTEES else None
        before = (board or name(rest) or _meaning(rest, name, field)) if rest != code else None
        if before:
            return f"{before} {tail if tail == 'TU' else word}"  # of which province, its place tells
    return _headed(code, field) or (_headed(code, name) if code.startswith("TT") else None)


def _headed(code: str, meaning: Meaning) -> str | None:
    """A code that begins with that of a head word: "PGD&ĐT" is the division of one field."""
    for head, word in _HEADS.items():
        rest = code.removeprefix(head)
        behind = meaning(rest) if rest != code and len(rest) > 1 else None
        if behind:
            return f"{word} {behind}"
    return None
