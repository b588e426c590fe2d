"""Đơn vị trong ngoặc: several offices of a body in brackets behind it ("VPCP (Vụ KTTH, Vụ NN)"), each with the body."""

import re
from typing import Final

from ingest.extract.abbreviations.compounds import protect, reveal
from ingest.extract.bodies.offices import inside

_OFFICE: Final = r"(?:(?:Vụ|Cục|Phòng|Văn phòng|Trung tâm)\s[^(),;:]+|Văn phòng|Thanh tra)"
_BRACKETED: Final = re.compile(
    r"(?P<body>(?:Bộ(?! Chỉ huy)|Văn phòng|Sở|Công an|Thanh tra|Ngân hàng|Ủy ban|Kiểm toán|Tổng cục|Cục"
    r"|Tòa án|Viện kiểm sát|Quân chủng|Quân khu|Quân đoàn|Bảo hiểm xã hội|Tập đoàn)\s[^(),;:]+?)"
    rf"\s*\((?P<parts>{_OFFICE}(?:,\s*{_OFFICE})+)\)?(?P<rest>,\s.+)?"
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


_BRACKET: Final = re.compile(r"\s*\(([^()]*)\)?")
PARENT: Final = re.compile(
    r"(?:Bộ(?! Tham mưu)|Sở|Ban|Văn phòng(?! Sở| Bộ)|Ủy ban|Tổng cục|Trường|Thanh tra Chính|Ngân hàng Nhà"
    r"|(?:Tòa án|Viện kiểm sát) nhân dân tối)\b"
)
_BOARD_WITHIN: Final = re.compile(r"(?:Cục|Tổng cục)\s.*\sBan (?!.*\b(?:Trung ương|Quản lý|Cơ yếu|Dân tộc)\b)")
"""A board of an authority, in brackets behind that: no parent of it."""
PART: Final = re.compile(r"(?:Vụ|Cục|Phòng|Chi cục|Khoa|Trung tâm (?:Thông|[Cc]ông|[Cc]huyển))\s+\S")


def bracketless(words: str) -> str:
    """A bracket that names the parent goes behind a comma or hyphen; other brackets go.

    >>> bracketless("Cục Thuế (Bộ Tài chính)"), bracketless("Sở Y tế (2 bản)")
    ('Cục Thuế - Bộ Tài chính', 'Sở Y tế')
    """

    def parent(found: re.Match[str]) -> str:
        whole = PARENT.match(found[1]) and PART.match(re.sub("^[Cc]ác ", "", words))
        whole = None if _BOARD_WITHIN.match(f"{words[: found.start()]} {found[1]}") else whole
        return (" - " if found.end() == len(words) else ", ") + found[1] if whole else ""

    return _BRACKET.sub(parent, words) if "(" in words else words
