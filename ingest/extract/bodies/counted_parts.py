"""Số đơn vị đứng trước tên gọi: how many parts a body has, said before the list of them ("31 khoa, phòng")."""

import re
from typing import Final

_PART: Final = r"(?:khoa|phòng|ban|đội|trung tâm|bộ môn|trạm|tổ|xưởng|phân xưởng|chi nhánh|đơn vị|cơ quan|đoàn thể)"
_LISTED: Final = re.compile(
    r"\A(?P<of>(?:Trưởng|Lãnh đạo|Thủ trưởng) )?\d{1,3} "
    rf"(?={_PART}(?:(?:, | và |/)(?:\d{{1,3}} )?{_PART})+(?!\w| khám))"
)
_COUNT: Final = re.compile(rf"\b\d{{1,3}} (?={_PART}\b)")


def uncounted(words: str) -> str:
    """`words` with "các" in place of the numbers before parts that they list.

    >>> uncounted("12 khoa, 08 phòng"), uncounted("Trưởng 31 khoa, phòng"), uncounted("12 khoa")
    ('Các khoa, phòng', 'Trưởng các khoa, phòng', '12 khoa')
    """
    found = _LISTED.match(words)
    if not found:
        return words
    each = f"{found['of']}các" if found["of"] else "Các"
    return f"{each} {_COUNT.sub('', words[found.end() :])}"
