"""Trường học viết tắt: kinds of schools by their codes ("các trường MN, TH"), named ones too ("Trường: MN Hoa Sen")."""

import re
from typing import Final

from ingest.letters import UPPER

_SCHOOLS: Final = {
    "MN": "mầm non",
    "MG": "mẫu giáo",
    "TH": "tiểu học",
    "THCS": "trung học cơ sở",
    "THPT": "trung học phổ thông",
    "PTCS": "phổ thông cơ sở",
    "PTDTNT": "phổ thông dân tộc nội trú",
    "PT DTNT": "phổ thông dân tộc nội trú",
    "PT DTBT": "phổ thông dân tộc bán trú",
    "DTNT": "dân tộc nội trú",
    "DTBT": "dân tộc bán trú",
    "PTDTBT": "phổ thông dân tộc bán trú",
    "TCCN": "trung cấp chuyên nghiệp",
    "TC": "trung cấp",
    "CĐ": "cao đẳng",
    "ĐH": "đại học",
}
_KIND: Final = rf"(?:{'|'.join(sorted(_SCHOOLS, key=len, reverse=True))})"
SCHOOL: Final = rf"{_KIND}|(?i:{'|'.join(sorted(set(_SCHOOLS.values()), key=len, reverse=True))})"
"""A kind of schools or its code, as a pattern."""
_TOWN: Final = rf"[{UPPER}]\w*[^\W{UPPER}]"
_HIGHER: Final = {
    **dict.fromkeys(("ĐH", "Đại học"), "Đại học"),
    **dict.fromkeys(("CĐ", "Cao đẳng"), "Cao đẳng"),
    **dict.fromkeys(("TC", "Trung cấp"), "Trung cấp"),
}
_NAMED_BEHIND: Final = re.compile(rf" [{UPPER}]")
"""A college with a name, which has capitals."""
_NAMED_SCHOOLS: Final = re.compile(  # "Các trường: MN Hoa Sen, TH Lê Lợi"
    rf"(?P<post>\b(?:Hiệu trưởng|Ban Giám hiệu|BGH|HT|Lãnh đạo) )?\b(?:[Cc]ác )?[Tt]rường:?\s+"
    rf"(?P<each>(?:{SCHOOL})\s+{_TOWN}[^,;:]*(?:,\s*(?:{SCHOOL})\s+(?:{_TOWN}|[A-ZĐ]{{3}}|số \d)[^,;:]*)+)"
)


def each_school(text: str) -> str:
    """`text` with each of several schools that a line names once, with the post that it names once too.

    >>> each_school("Các trường: MN Hoa Sen, TH Lê Lợi")
    'Trường MN Hoa Sen, Trường TH Lê Lợi'
    """
    return _NAMED_SCHOOLS.sub(_each, text)


def _each(found: re.Match[str]) -> str:
    head = f"{(found['post'] or '').replace('BGH', 'Ban Giám hiệu').replace('HT ', 'Hiệu trưởng ')}Trường "
    return head + re.sub(", *", f", {head}", found["each"])


def kinds_of_schools(found: re.Match[str]) -> str:
    """The kinds of schools that follow "trường" ("các trường MN, TH, THCS")."""
    if found["kinds"] in _HIGHER and _NAMED_BEHIND.match(found.string, found.end()):
        return f" {_HIGHER[found['kinds']]}"
    words = re.sub(rf"(?:{SCHOOL})(?!\w)", lambda kind: _SCHOOLS.get(kind[0], kind[0].lower()), found["kinds"])
    return " " + re.sub(r"\s*&\s*", " và ", words)
