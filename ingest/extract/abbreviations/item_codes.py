"""Mục chỉ có chữ tắt: items between semicolons that are codes only, or a code before its unit."""

import re
from typing import Final

_CODED: Final = re.compile(
    r"[A-ZĐ&]{2,6} (?:[A-ZĐ]{3,}\s)?(?:tỉnh|huyện|xã|phường|thành phố|các|trực thuộc)\b"
    r"|(?!TM|KT|TL|TUQ)[A-ZĐ&]{2,6}(?:, (?:các )?[A-ZĐ&]{2,6})+(?=$|[,;(]| \()"
)
"""A code before a unit, or codes in a row; no signature, no noise."""
_CODES_ONLY: Final = re.compile(r"\W*[A-ZĐ]{2,8}(?:\s?[,&-]\s?[A-ZĐ]{2,8})*")
"""What a list of divisions by their codes has between semicolons."""


def coded(words: str, first: str) -> bool:
    """Whether `words` behind a semicolon are an item by their codes; `first` is the item that the line begins with.

    >>> coded("TTXVN tỉnh", "Báo"), coded("KTTT", "TTGSNH"), coded("KTTT", "Báo")
    (True, True, False)
    """
    return bool(_CODED.match(words) or (_CODES_ONLY.fullmatch(first) and _CODES_ONLY.fullmatch(words)))
