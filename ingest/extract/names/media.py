"""Báo, đài của tỉnh: the newspaper and the station of a province, one body since the two were joined in 2025."""

import datetime
import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole

_JOINED_SINCE: Final = datetime.date(2025, 7, 1)
"""Since then every province has one (Quy định 373-QĐ/TW 2025); many joined theirs some months before."""
_RADIO: Final = r"[Pp]hát [Tt]hanh(?:\s?[,&-]\s?| và | )[Tt]ruyền [Hh]ình"
_ONE: Final = re.compile(rf"\b[Bb]áo(?: và|,|\s?[-–&])\s?(?=[Pp]hát)(?P<radio>{_RADIO})")
_BOTH: Final = re.compile(rf"\b[Bb]áo(?P<joint> và |, | ?- ?)[Đđ]ài (?P<radio>{_RADIO})")
_SHORT: Final = re.compile(
    r"(?:^|(?<=, ))(?:[Cc]ơ quan )?[Bb]áo(?: và|,) [Đđ]ài (?=(?:của )?(?:tỉnh|thành phố|địa phương)\b|[A-ZĐ])(?!P|T)"
)
_ONLINE: Final = r"(?:Website|Web|(?:Cổng|Trang) [Tt]hông tin điện tử(?: nội bộ)?)"
_BOARD: Final = (
    r"(?:[Bb]ảng tin|[Bb]ản tin(?: nội bộ)?|[Nn]ội san|[Ff]an ?page|[Ff]acebook|[Tt]ập san"
    r"|[EeIi]-?[Oo]ffice|[Zz]alo(?: OA)?)"
)
_OWN_MEDIA: Final = re.compile(
    rf"(?P<first>\b{_ONLINE}|\b{_BOARD})(?:\s*[,/&]\s*| và )(?P<second>{_BOARD}|{_ONLINE})(?P<whose> [^,;:]+)?$"
)
"""What one body puts its news on, said in a row, the body behind the last or not at all."""
_HYPHEN: Final = re.compile(r"\s?-\s?")


def media(words: str, day: datetime.date | None = None) -> str:
    """`words` (written out) with the newspaper and the station of a province as they are called on this day.

    >>> from ingest.extract.abbreviations.compounds import reveal
    >>> reveal(media("Báo - Phát thanh truyền hình tỉnh"))
    'Báo và Phát thanh, Truyền hình tỉnh'
    >>> media("Cơ quan Báo, Đài tỉnh")
    'Báo, Đài Phát thanh và Truyền hình tỉnh'
    """
    if any(part in words for part in ("in", "eb", "ace", "an", "ffice", "alo")):
        words = _OWN_MEDIA.sub(_each_medium, words)
    if "áo" not in words or ("hình" not in words and "ài" not in words):
        return words
    words = _SHORT.sub("Báo, Đài Phát thanh và Truyền hình ", words)
    words = _ONE.sub(lambda found: whole(f"Báo và {_named(found['radio'])}"), words)
    if day and day >= _JOINED_SINCE:
        words = _BOTH.sub(lambda found: whole(f"Báo và Đài {found['radio']}") if "và" in found[1] else found[0], words)
    return words


def _each_medium(found: re.Match[str]) -> str:
    """Both media of a body, each with it."""
    whose = found["whose"] or ""
    return ", ".join(f"{each[0].upper()}{each[1:]}{whose}" for each in (found["first"], found["second"]))


def _named(radio: str) -> str:
    """The second half of the joint name, with the comma or the hyphen that it is written with."""
    return "Phát thanh - Truyền hình" if _HYPHEN.search(radio) else "Phát thanh, Truyền hình"
