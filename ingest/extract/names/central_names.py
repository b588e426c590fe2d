"""Cơ quan Trung ương: bodies of the centre, which have fixed names."""

import datetime
import re
from typing import Final

from ingest.model import Body
from ontology.levels import Level

PARTY: Final = "Đảng Cộng sản Việt Nam"
CENTRAL_COMMITTEE: Final = "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"
PEOPLES_COMMITTEE: Final = "Ủy ban nhân dân"
FRONT: Final = "Ủy ban Mặt trận Tổ quốc Việt Nam"
_NATIONAL_ASSEMBLY: Final = (
    r"Ủy ban (?:Pháp luật và Tư pháp|Kinh tế và Tài chính|Văn hóa và Xã hội|Khoa học, Công nghệ và Môi trường"
    r"|Quốc phòng, An ninh và Đối ngoại|Công tác đại biểu|Dân nguyện và Giám sát|Tài chính, Ngân sách|Tư pháp"
    r"|Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng|[Vv]ề các vấn đề xã hội"
    r"|Pháp luật|Kinh tế|Xã hội|Đối ngoại|Quốc phòng và An ninh|Văn hóa, Giáo dục)"
)
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
        (r"Đảng đoàn Mặt trận Tổ quốc Việt Nam", "Đảng đoàn Mặt trận Tổ quốc Việt Nam", "party", CENTRAL_COMMITTEE),
        (r"Tổng Liên đoàn(?: Lao động)?(?: Việt Nam)?", "Tổng Liên đoàn Lao động Việt Nam", "body", None),
        (
            r"Đoàn Chủ tịch Tổng Liên đoàn(?: Lao động)?(?: Việt Nam)?",
            "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam",
            "body",
            "Tổng Liên đoàn Lao động Việt Nam",
        ),
        (r"Hội đồng Thi đua - Khen thưởng Trung ương", "Hội đồng Thi đua - Khen thưởng Trung ương", "body", None),
        (r"Ban Thi đua - Khen thưởng Trung ương", "Ban Thi đua - Khen thưởng Trung ương", "body", "Bộ Nội vụ"),
        (r"Hội đồng Dân tộc(?: của Quốc hội)?", "Hội đồng Dân tộc của Quốc hội", "body", "Quốc hội"),
        (rf"(?:{_NATIONAL_ASSEMBLY})(?: của Quốc hội)?", "", "body", "Quốc hội"),
        (
            r"(?:Các )?Phó Thủ tướng Thường trực(?: Chính phủ)?",
            "Phó Thủ tướng Thường trực Chính phủ",
            "office",
            "Chính phủ",
        ),
        (r"Phó Thủ tướng", "Phó Thủ tướng Chính phủ", "office", "Chính phủ"),
        (
            r"(?:Tập đoàn )?Viettel|Tập đoàn Viễn thông Quân đội",
            "Tập đoàn Công nghiệp - Viễn thông Quân đội",
            "body",
            None,
        ),
        (
            r"(?:Tập đoàn )?(?:VNPT|Bưu chính Viễn thông Việt Nam)",
            "Tập đoàn Bưu chính Viễn thông Việt Nam",
            "body",
            None,
        ),
        (r"(?:Tập đoàn )?(?:EVN|Điện lực Việt Nam)", "Tập đoàn Điện lực Việt Nam", "body", None),
        (
            r"(?:Tập đoàn )?(?:TKV|Công nghiệp Than - Khoáng sản Việt Nam)",
            "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
            "body",
            None,
        ),
        (r"Công báo", "Công báo", "media", "Chính phủ"),
    )
)
_CENTRAL_HEAD: Final = re.compile(
    r"(?:[Cc]ác )?(?:Vụ\s|Bộ trưởng\b|Thứ trưởng\b"
    r"|Cục (?!Thuế|Thống kê|Hải quan|Thi hành|Quản lý thị trường|trưởng)"
    r"|Chi cục (?:Hải quan|Kiểm định [Hh]ải quan|Thuế (?:doanh nghiệp lớn|thương mại điện tử))"
    r"|Quân chủng|Binh chủng|Quân khu|Bộ Tổng Tham mưu|Tập đoàn|Cổng (?:[Tt]hông tin điện tử Hải quan|[Dd]ịch vụ công"
    r" [Qq]uốc gia)"
    r"|Báo (?:Nhân dân|Quân đội nhân dân|Công an nhân dân|Lao động|Tiền phong|Thanh niên|Đại đoàn kết|Chính phủ))",
)
_AUTHORITIES: Final = re.compile(r"Cục (?:Thuế|Thống kê|Hải quan)$")
_AUTHORITIES_SINCE: Final = datetime.date(2025, 3, 1)
"""Since then they are one body each for the country (Nghị định 29/2025/NĐ-CP); no province has one."""


def heads_central(words: str) -> bool:
    """Whether a name without a place begins with the word for a body that only the centre has."""
    return bool(_CENTRAL_HEAD.match(words))


def is_authority(words: str, day: datetime.date | None) -> bool:
    """Whether `words` are the name of a national authority on this day.

    >>> is_authority("Cục Thuế", datetime.date(2025, 11, 1)), is_authority("Cục Thuế", datetime.date(2019, 1, 1))
    (True, False)
    """
    return bool(_AUTHORITIES.match(words)) and day is not None and day >= _AUTHORITIES_SINCE


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
            own = f"{words.removesuffix(' của Quốc hội')} của Quốc hội"
            return Body(name or own, Level.CENTRAL, kind, parent=parent)
    return None
