"""Đơn vị trong ngoặc: several offices of a body in brackets behind it ("VPCP (Vụ KTTH, Vụ NN)"), each with the body."""

import re
from typing import Final

from ingest.extract.compounds import protect, reveal
from ingest.extract.offices import inside

_PART: Final = r"(?:Vụ|Cục|Phòng|Văn phòng|Trung tâm)\s[^(),;:]+"
_BRACKETED: Final = re.compile(
    r"(?P<body>(?:Bộ(?! Chỉ huy)|Văn phòng|Sở|Công an|Thanh tra|Ngân hàng|Ủy ban|Kiểm toán|Tổng cục|Cục"
    r"|Tòa án|Viện kiểm sát|Quân chủng|Quân khu|Quân đoàn|Bảo hiểm xã hội|Tập đoàn)\s[^(),;:]+?)"
    rf"\s*\((?P<parts>{_PART}(?:,\s*{_PART})+)\)?(?P<rest>,\s.+)?"
)


def in_brackets(words: str) -> str:
    r"""`words` (written out) with the offices that stand in brackets behind their body under its name.

    >>> in_brackets("Văn phòng Chính phủ (Vụ Nông nghiệp, Vụ Tổng hợp)")[:50]
    'Văn phòng Chính phủ, Vụ Nông nghiệp\x01 Văn phòng Chí'
    >>> in_brackets("Bộ Công an (Cục Đào tạo)")
    'Bộ Công an (Cục Đào tạo)'
    """
    found = _BRACKETED.fullmatch(protect(words)) if "(" in words else None
    if not found:
        return words
    body = reveal(found["body"])
    offices = (inside(reveal(part), body) for part in re.split(r",\s*", found["parts"]))
    named = (office.replace(",", "\x01").replace(" và ", "\x02") for office in offices)
    return ", ".join((found["body"], *named)) + (found["rest"] or "")
