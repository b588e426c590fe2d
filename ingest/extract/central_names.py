"""Cơ quan Trung ương: bodies of the centre, which have fixed names."""

import re
from typing import Final

from ingest.model import Body
from ontology.levels import Level

PARTY: Final = "Đảng Cộng sản Việt Nam"
CENTRAL_COMMITTEE: Final = "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"
PEOPLES_COMMITTEE: Final = "Ủy ban nhân dân"
FRONT: Final = "Ủy ban Mặt trận Tổ quốc Việt Nam"
_FIXED: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), name, kind, parent)
    for pattern, name, kind, parent in (
        (r"(?:Ban Chấp hành )?Trung ương Đảng(?: Cộng sản Việt Nam)?", CENTRAL_COMMITTEE, "party", PARTY),
        (r"Ban Chấp hành Trung ương", CENTRAL_COMMITTEE, "party", PARTY),
        (r"Bộ Chính trị(?: Trung ương Đảng)?", "Bộ Chính trị", "party", CENTRAL_COMMITTEE),
        (r"Ban Bí thư(?: Trung ương)?(?: Đảng)?", "Ban Bí thư", "party", CENTRAL_COMMITTEE),
        (r"Đảng(?: Cộng sản Việt Nam)?", PARTY, "party", None),
        (r"Tổng Bí thư", "Tổng Bí thư", "office", CENTRAL_COMMITTEE),
        (r"Văn phòng Tổng Bí thư", "Văn phòng Tổng Bí thư", "party", CENTRAL_COMMITTEE),
        (r"Văn phòng Trung ương(?: Đảng)?", "Văn phòng Trung ương Đảng", "party", CENTRAL_COMMITTEE),
        (r"Ủy ban Kiểm tra Trung ương", "Ủy ban Kiểm tra Trung ương", "party", CENTRAL_COMMITTEE),
        (r"Quốc hội(?: nước.*)?", "Quốc hội", "body", None),
        (r"Ủy ban Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội", "body", "Quốc hội"),
        (r"Chủ tịch nước(?: Cộng hòa.*)?", "Chủ tịch nước", "office", None),
        (r"Chính phủ", "Chính phủ", "body", None),
        (r"Thủ tướng(?: Chính phủ)?", "Thủ tướng Chính phủ", "office", "Chính phủ"),
        (r"Tòa án nhân dân tối cao", "Tòa án nhân dân tối cao", "body", None),
        (r"Viện kiểm sát nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "body", None),
        (r"Kiểm toán nhà nước", "Kiểm toán nhà nước", "body", "Quốc hội"),
        (
            r"(?:Ủy ban Trung ương|Trung ương) Mặt trận Tổ quốc(?: Việt Nam)?",
            f"{FRONT[:6]} Trung ương{FRONT[6:]}",
            "body",
            None,
        ),
        (r"Tổng Liên đoàn(?: Lao động)?(?: Việt Nam)?", "Tổng Liên đoàn Lao động Việt Nam", "body", None),
        (r"Hội đồng Thi đua - Khen thưởng Trung ương", "Hội đồng Thi đua - Khen thưởng Trung ương", "body", None),
        (r"Ban Thi đua - Khen thưởng Trung ương", "Ban Thi đua - Khen thưởng Trung ương", "body", "Bộ Nội vụ"),
        (r"Hội đồng Dân tộc(?: của Quốc hội)?", "Hội đồng Dân tộc của Quốc hội", "body", "Quốc hội"),
        (r"Công báo", "Công báo", "media", "Chính phủ"),
    )
)
_ANY_FIXED: Final = re.compile("|".join(pattern.pattern for pattern, *_ in _FIXED), re.IGNORECASE)


def central_body(words: str) -> Body | None:
    """The body of the centre that `words` (written out) are a name of, under its usual one; None when they are not.

    >>> [body and body.name for body in map(central_body, ("Ban Bí thư Trung ương Đảng", "Sở Nội vụ"))]
    ['Ban Bí thư', None]
    """
    if not _ANY_FIXED.fullmatch(words):
        return None
    for pattern, name, kind, parent in _FIXED:
        if pattern.fullmatch(words):
            return Body(name, Level.CENTRAL, kind, parent=parent)
    return None
