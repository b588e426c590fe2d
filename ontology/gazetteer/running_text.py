"""Names of units in running text, without asking which unit of that name is meant."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from ontology.folding import old_tone
from ontology.gazetteer.written import CUSTOMARY, UNIT_TYPES, words

# A person before it is a city: without its type the name does not count.
_NEEDS_TYPE: Final = {"hồ chí minh", "hcm"}

_TYPE: Final = (
    r"(?:(?P<type>tỉnh|thành\s+phố|thị\s+xã|thị\s+trấn|đặc\s+khu|huyện|quận|phường|xã|t[pxt]\.?|[thqpx]\.)\s*)"
)


class Named(NamedTuple):
    """A name in a text: where it stands, type included; the official type where one is written; the key of the name."""

    start: int
    end: int
    type: str | None
    name: str


def pattern(names: Iterable[str], *, typed: bool) -> re.Pattern[str]:
    """What finds these names, only after a type of unit when `typed`.

    >>> [found["name"] for found in pattern(["Thanh Hóa"], typed=False).finditer("tỉnh Thanh Hoá, THANH HÓA")]
    ['Thanh Hoá', 'THANH HÓA']
    """
    spellings = {spelling for name in names for spelling in (name, old_tone(name), *CUSTOMARY.get(name, ()))}
    # The longest first, lest "Hà Nội" hide in a longer name.
    choices = "|".join(_loosely(name) for name in sorted(spellings, key=lambda name: (-len(name), name)))
    # Looked at first, as few words begin so: a type, or the capital of a name (small ones are common words).
    starts = f"(?=[tđhqpxTĐHQPX{''.join({spelling[0].upper() for spelling in spellings})}])"
    return re.compile(rf"(?-i:{starts})(?<!\w){_TYPE}{'' if typed else '?'}(?P<name>{choices})(?!\w)", re.IGNORECASE)


def names(finder: re.Pattern[str], text: str) -> Iterator[Named]:
    """The names that `finder` finds in `text` (NFC), in order; common words in lower case are none.

    >>> [it.name for it in names(pattern(["Hòa Bình", "Hồ Chí Minh"], typed=False), "vì hòa bình; tỉnh Hoà Bình")]
    ['hòa bình']
    """
    for found in finder.finditer(text):
        key = words(found["name"])
        kind = found["type"]
        if _is_name(found["name"]) and (kind or key not in _NEEDS_TYPE):
            yield Named(found.start(), found.end(), UNIT_TYPES[words(kind)] if kind else None, key)


def _loosely(name: str) -> str:
    """A pattern for a name with any space and dash between its words."""
    return r"[\s\-–—'’]+".join(re.escape(word) for word in re.split(r"[\s\-']+", name))


def _is_name(written: str) -> bool:
    first, *_, last = [word for word in re.split(r"[\W_]+", f"{written} {written}") if word]
    return all(word[0].isupper() or word.isdigit() for word in (first, last))
