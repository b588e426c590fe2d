"""Để làm gì: what a recipient gets the paper for ("để báo cáo", "(p/h)")."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_PURPOSE: Final = re.compile(
    r"\s*(?:\(\s*(?:để\s+)?(?P<brief>b\s?[/.]?\s?c(?:áo)?|t\s?/\s?h(?:iện)?|th/h|ph?\s?/\s?h|c/đ|th/d)\b[^()]*\)?"
    r"|(?<=[^\W\d_,;]|\))\s+(?P<bare>b/c|t/h|p/h|c/đ)(?=\s*[;.]?\s*$)"
    r"|(?:\(|:|\s(?=để\s))\s*(?:để\s+)?(?P<full>báo cáo|thực hiện|thi hành|phối hợp|biết|chỉ đạo|theo dõi|b/c|t/h"
    r"|p/h)\b[^()]*\)?)\s*[;.]?\s*$",
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(
    r"(?:để )?(?:đăng(?: tải)?|đưa|công khai|công bố|niêm yết)(?: (?:trên|lên|tại))?"
    r" (?:website|web|trang web|mạng|(?:cổng|trang) (?:TTĐT|thông tin điện tử))(?: nội bộ)?",
    re.IGNORECASE,
)
"""What is to be done with the paper, without saying by whom."""
_SAYS_WHY: Final = re.compile(r"\s+(?:\(\s*)?để\s+[^\W\d_][^:;]*$")
_PURPOSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "biết": "biết",
        "b": "báo cáo",
        "thi hành": "thực hiện",
        "th/d": "theo dõi",
        "theo dõi": "theo dõi",
        "chỉ": "chỉ đạo",
        "t": "thực hiện",
        "p": "phối hợp",
        "c": "chỉ đạo",
    }
)


def without_purpose(line: str) -> tuple[str, str | None]:
    """A line of recipients without the purpose at its end, and that purpose.

    >>> without_purpose("UBND tỉnh (để b/c)"), without_purpose("Sở Y tế để tổ chức tiêm chủng")
    (('UBND tỉnh', 'báo cáo'), ('Sở Y tế', None))
    """
    if _PUBLISHED.fullmatch(line.strip()):
        return "", None
    found = _PURPOSE.search(line)
    if not found:
        return _SAYS_WHY.sub("", line), None
    word = (found["brief"] or found["bare"] or found["full"]).lower()
    return line[: found.start()], next(
        (purpose for start, purpose in _PURPOSES.items() if word.startswith(start)), None
    )
