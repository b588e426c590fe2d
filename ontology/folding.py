"""Text keys: the one place that says when two spellings are the same word.

Three strengths, each weaker than the one before: `tone` keeps every diacritic and only settles where the tone mark
stands (hoá = hóa), `fold` drops diacritics and punctuation (Đại Lãnh = dai lanh), `slug` is `fold` fit for an IRI.
All three are idempotent and give the same key for NFC and NFD.
"""

import re
import unicodedata
from typing import Final

_TONES: Final = {"a": "àáảãạ", "e": "èéẻẽẹ", "y": "ỳýỷỹỵ"}
_GLIDES: Final = {"o": "òóỏõọ", "u": "ùúủũụ"}
_CLUSTERS: Final = (("o", "a"), ("o", "e"), ("u", "y"))


def _cases(old: str, new: str) -> dict[str, str]:
    """An old and a new spelling of two letters in lower, title and upper case."""
    return {old: new, old.title(): new.title(), old.upper(): new.upper()}


_NEW_TONE: Final = {
    spelling: settled
    for glide, vowel in _CLUSTERS
    for old, new in zip(_TONES[vowel], _GLIDES[glide], strict=True)
    for spelling, settled in _cases(glide + old, new + vowel).items()
}
_OLD_TONE: Final = {new: old for old, new in _NEW_TONE.items()}


def _misplaced(spellings: dict[str, str]) -> re.Pattern[str]:
    """Two letters of `spellings` that end a syllable; grouped by the first one, which lets the engine skip ahead.

    Only in an open syllable: "hoàn" has its mark on the a in both styles; and the u of "qu" is part of the consonant.
    """
    seconds: dict[str, str] = {}
    for letters in spellings:
        seconds[letters[0]] = seconds.get(letters[0], "") + letters[1]
    choices = "|".join(f"{first}[{second}]" for first, second in seconds.items())
    return re.compile(rf"(?:{choices})(?<![qQ]..)(?!\w)")


_OLD_STYLE: Final = _misplaced(_NEW_TONE)
_NEW_STYLE: Final = _misplaced(_OLD_TONE)


class _Folds(dict[int, str]):
    """Code point → its folded form, worked out when a character is first seen."""

    def __missing__(self, point: int) -> str:
        letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(point).lower()).lower())
        bare = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
        folded = "".join(letter if letter.isalnum() else " " for letter in bare.replace("đ", "d").replace("ð", "d"))
        self[point] = folded
        return folded


_FOLDS: Final = _Folds()


def _composed(text: str) -> str:
    """NFC, with the letters that look like Đ and are typed for it (eth, the African D) as Đ."""
    return unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ").replace("Ɖ", "Đ")


def new_tone(text: str) -> str:
    """`text` in NFC with tone marks where the new style puts them; letters keep their case.

    >>> new_tone("Ủy ban nhân dân tỉnh Thanh Hoá; THUỶ NGUYÊN; quý, hoàn, khuỷu")
    'Ủy ban nhân dân tỉnh Thanh Hóa; THỦY NGUYÊN; quý, hoàn, khuỷu'
    """
    return _OLD_STYLE.sub(lambda found: _NEW_TONE[found[0]], _composed(text))


def old_tone(text: str) -> str:
    """`text` in NFC with tone marks where the old style puts them.

    >>> old_tone("Thanh Hóa, Bình Thủy, Quý")
    'Thanh Hoá, Bình Thuỷ, Quý'
    """
    return _NEW_STYLE.sub(lambda found: _OLD_TONE[found[0]], _composed(text))


def tone(text: str) -> str:
    """The key under which spellings with the same diacritics meet: NFC, new tone placement, Ð as Đ, lower-case.

    >>> tone("Khánh HOÀ") == tone("khánh hòa"), tone("Ðồng Tháp")
    (True, 'đồng tháp')
    """
    if text.isascii():
        return text.lower()
    return new_tone(unicodedata.normalize("NFC", text).lower())


def fold(text: str) -> str:
    """The key without diacritics: lower-case letters and digits, everything else one space.

    >>> fold("  Bà Rịa – Vũng Tàu"), fold("“Đại Lãnh”"), fold("34-CT/TW")
    ('ba ria vung tau', 'dai lanh', '34 ct tw')
    """
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(composed.translate(_FOLDS).split())


def slug(text: str) -> str:
    """The folded key with hyphens, ASCII only: fit for a path segment. Empty when `text` has no Latin letter or digit.

    >>> slug("Ủy ban nhân dân xã Đại Lãnh")
    'uy-ban-nhan-dan-xa-dai-lanh'
    """
    return "-".join(word for word in fold(text).encode("ascii", "ignore").decode().split() if word)
