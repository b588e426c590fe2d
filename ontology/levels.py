"""Cấp hành chính, shared by everything that knows where a body stands."""

from enum import StrEnum
from typing import Final


class Level(StrEnum):
    """The district level ended on 30 June 2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15).

    >>> sorted([Level.COMMUNE, Level.CENTRAL], key=lambda level: level.depth)
    [<Level.CENTRAL: 'central'>, <Level.COMMUNE: 'commune'>]
    """

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"

    @property
    def depth(self) -> int:
        """0 for the centre, 3 for the commune."""
        return _DEPTHS[self]


_DEPTHS: Final = {level: depth for depth, level in enumerate(Level)}
