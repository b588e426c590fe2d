"""How people write the name of a place: type words and their abbreviations, customary short names, initials."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ontology.folding import fold, tone
from ontology.gazetteer.table import Unit

_ABBREVIATED: Final = {
    "tp": "thành phố",
    "tx": "thị xã",
    "tt": "thị trấn",
    "đk": "đặc khu",
    "t": "tỉnh",
    "h": "huyện",
    "q": "quận",
    "p": "phường",
    "x": "xã",
}
_TYPES: Final = ("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã")
# A type of unit as it may be written, as a key → the official word.
UNIT_TYPES: Final[dict[str, str]] = {
    **{name: name for name in _TYPES},
    **{fold(name): name for name in _TYPES},
    **_ABBREVIATED,
}

# Short names in general use that are not made of a word's letters as written.
CUSTOMARY: Final[dict[str, tuple[str, ...]]] = {
    "Hồ Chí Minh": ("hcm",),
    "Bà Rịa - Vũng Tàu": ("brvt", "br vt"),
    "Thừa Thiên Huế": ("tt huế",),
}

_BETWEEN_WORDS: Final = re.compile(r"[\W_]+")
_GLUED: Final = re.compile(r"(tp|tx|tt|[qp])(hcm|\d+)")
_INITIALS: Final = re.compile(r"(?:^|[\s.])([A-ZĐ]{2,5})$")


class Reading(NamedTuple):
    """One way to read a written name: the type it names, if any, and the words of the name as a key."""

    type: str | None
    name: str

    def means(self, unit: Unit) -> bool:
        """Whether a unit of this name fits; without a type, a mere number is no name."""
        return self.type == unit.type or (self.type is None and not self.name.isdigit())


def words(text: str) -> str:
    """The key of a name with its diacritics: `tone`, with one space for whatever stands between words.

    >>> words("Bà Rịa – Vũng Tàu"), words("TP. Tuy Hoà")
    ('bà rịa vũng tàu', 'tp tuy hòa')
    """
    return _BETWEEN_WORDS.sub(" ", tone(text)).strip()


@lru_cache(maxsize=65536)
def readings(written: str) -> tuple[Reading, ...]:
    """The ways to read a written name, the most telling first.

    >>> readings("TX. Ngã Năm")
    (Reading(type='thị xã', name='ngã năm'), Reading(type=None, name='tx ngã năm'))
    >>> readings("P.01")[0], readings("TPHCM")[0]
    (Reading(type='phường', name='1'), Reading(type='thành phố', name='hcm'))
    """
    key = _GLUED.sub(r"\1 \2", words(written)) if len(written) < len("phường 1") else words(written)
    syllables = key.split()
    found = []
    for length in (2, 1):
        kind = UNIT_TYPES.get(" ".join(syllables[:length]))
        if kind and len(syllables) > length:
            name = " ".join(syllables[length:])
            found.append(Reading(kind, name.lstrip("0") if name.isdigit() else name))
            break
    return (*found, Reading(None, key))


def initials(written: str) -> str | None:
    """The folded initials that a name is abbreviated to, None when it is written out.

    >>> initials("Huyện DMC"), initials("H.DMC"), initials("Huyện Dương Minh Châu")
    ('dmc', 'dmc', None)
    """
    found = _INITIALS.search(written)
    return fold(found[1]) if found else None


def initials_of(name: str) -> str:
    """The folded initials of a name.

    >>> initials_of("Đắk Đoa")
    'dd'
    """
    return "".join(word[0] for word in fold(name).split())
