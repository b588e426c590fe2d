"""Ký hiệu của chính văn bản: the code of the issuer that the number of its paper ends in, read in its own lines.

A "Kế hoạch số 612/KH-PCTB" of the power company of Thái Bình calls that "PCTB" wherever its recipients name it.
"""

import re
from functools import lru_cache
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.abbreviations.table import is_code
from ingest.letters import UPPER

_NUMBER: Final = re.compile(
    rf"^[^\n]{{0,12}}Số\s*:?\s*[\d.…]*\s*[/-]\s*(?:\d{{4}}/)?[{UPPER}]{{2,4}}\s*[-–/]\s*(?P<code>[{UPPER}]{{3,8}})(?!\w)",
    re.MULTILINE,
)
_BEHIND: Final = r"(?=\s*(?:$|[,;:()/]|và\b))"
"""Nothing that goes on with another name."""
_OPENING: Final = 700
"""So many characters hold the letterhead."""


def with_own_code(line: str, clean: str, owner: str | None) -> str:
    r"""`line` with the code that the number of the paper `clean` has for its issuer `owner` written out.

    >>> with_own_code("Đảng ủy, CĐ PCTB", "Số: 6/KH-PCTB\tThái Bình", "Công ty Điện lực Thái Bình")
    'Đảng ủy, CĐ Công ty Điện lực Thái Bình'
    >>> with_own_code("UBND tỉnh", "Số: 6/KH-UBND", "Ủy ban nhân dân xã A")
    'UBND tỉnh'
    """
    code = _own_code(clean[:_OPENING]) if owner else None
    if not owner or not code or code not in line or code.casefold() in owner.casefold():
        return line
    return re.sub(
        rf"(?<![\w&/.-]){code}(?: (?:tỉnh|huyện|thành phố|TP|xã|phường))?{_BEHIND}", lambda _: whole(owner), line
    )


@lru_cache(maxsize=16)
def _own_code(opening: str) -> str | None:
    """The issuer's code; None where the number has none, or one that means a body in every paper."""
    found = _NUMBER.search(opening)
    return found["code"] if found and not is_code(found["code"]) else None
