"""VNI for Windows, the encoding of the VNI- fonts: a letter followed by a character that carries its marks."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"

_TONES: Final = {"ø": _GRAVE, "ù": _ACUTE, "õ": _TILDE, "û": _HOOK, "ï": _DOT}
_ROOFED: Final = {"â": "", "à": _GRAVE, "á": _ACUTE, "ã": _TILDE, "å": _HOOK, "ä": _DOT}
_SHORT: Final = {"ê": "", "è": _GRAVE, "é": _ACUTE, "ü": _TILDE, "ú": _HOOK, "ë": _DOT}
_ALONE: Final = {"ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư"}  # ì and í are themselves


def _pairs() -> Iterator[tuple[str, str]]:
    for base in "aeouyôö":
        for mark, tone in _TONES.items():
            yield base + mark, _ALONE.get(base, base) + tone
    for base in "aeo":
        for mark, tone in _ROOFED.items():
            yield base + mark, base + _CIRCUMFLEX + tone
    for mark, tone in _SHORT.items():
        yield "a" + mark, "a" + _BREVE + tone
    yield from _ALONE.items()


def _table() -> dict[str, str]:
    """Written sequence → letter, in small, capital and mixed case (`Uû`); the first letter decides the case."""
    table: dict[str, str] = {}
    for written, letters in _pairs():
        letter = unicodedata.normalize("NFC", letters)
        table[written] = letter
        table[written.capitalize()] = table[written.upper()] = letter.upper()
    return table


_TABLE: Final = _table()
_SEQUENCE: Final = re.compile("|".join(sorted(_TABLE, key=len, reverse=True)))


def decode(text: str) -> str:
    """Text whose characters are VNI bytes shown as Latin-1.

    >>> decode("UYÛ BAN NHAÂN DAÂN TÆNH, ngöôøi kyù")
    'UỶ BAN NHÂN DÂN TỈNH, người ký'
    """
    return _SEQUENCE.sub(lambda match: _TABLE[match[0]], text)
