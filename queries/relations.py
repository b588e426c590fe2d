"""Quan hệ giữa văn bản: the properties between documents that questions follow and name (local names)."""

from collections.abc import Iterable
from typing import Final

LINEAGE: Final = ("implements", "follows", "basedOn")
"""Properties that are lineage unless asked otherwise; `implements` holds `continues`. Mere references are not."""

EXACTNESS: Final = (
    "continues",
    "implements",
    "follows",
    "basedOn",
    "guides",
    "promulgates",
    "amends",
    "replaces",
    "repeals",
    "references",
    "cites",
)
"""Properties between documents, the most telling first: it names the edge where several hold."""


def mask(names: Iterable[str]) -> int:
    """Relations as bits, the most exact one lowest.

    >>> bin(mask(("implements", "basedOn")))
    '0b1010'
    """
    return sum(1 << EXACTNESS.index(name) for name in set(names))


def lowest(relations: int) -> int:
    """The place of the most exact of some relations, which are bits.

    >>> EXACTNESS[lowest(mask(("cites", "basedOn")))]
    'basedOn'
    """
    return (relations & -relations).bit_length() - 1
