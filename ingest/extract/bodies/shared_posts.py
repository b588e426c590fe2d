"""Chức vụ nói một lần: the head of several bodies of one kind ("Giám đốc Trung tâm A, Trung tâm B") is that of each."""

import re
from typing import Final

_KIND: Final = (
    r"(?:Trung tâm|Bệnh viện|Chi nhánh|Trường|Công ty|Sở|Ban Quản lý|Phòng giao dịch|Ngân hàng|Quỹ|Hội|Học viện|Viện"
    r"|Trạm|Chi cục|Công an|Hợp tác xã)"
)
_HEADED: Final = re.compile(
    r"(?P<post>(?:Phó )?(?:Tổng )?Giám đốc|Hiệu trưởng|Chi cục trưởng|Chủ tịch|Viện trưởng) "
    rf"(?P<kind>{_KIND})\b(?! đồng).*"
)


def each_with_post(words: str) -> str:
    """`words` (written out) with the post before each body of the kind that it is said of first.

    >>> each_with_post("Giám đốc Trung tâm Y tế, Trung tâm Văn hóa huyện")
    'Giám đốc Trung tâm Y tế, Giám đốc Trung tâm Văn hóa huyện'
    >>> each_with_post("Giám đốc Sở Y tế, Công an tỉnh")
    'Giám đốc Sở Y tế, Công an tỉnh'
    """
    if ":" in words or ", " not in words:
        return words
    post = kind = ""
    out: list[str] = []
    for piece in words.split(", "):
        if found := _HEADED.fullmatch(piece):
            post, kind = found["post"], found["kind"]
        elif not (kind and piece.startswith(f"{kind} ")):
            kind = ""
        out.append(f"{post} {piece}" if kind and not found else piece)
    return ", ".join(out)
