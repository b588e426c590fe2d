"""Thôn, tổ dân phố: hamlets of a commune in a row, and what every one of them has one of.

"Bí thư, Trưởng các thôn, tổ dân phố" are the secretaries and the heads in all of them: the kinds of hamlets are one
list, and what stands before them shares it.
"""

import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole

_KIND: Final = (
    r"(?:thôn|xóm|ấp|khóm|bản|buôn|bon|làng|sóc|tổ dân phố|khu phố|khối phố|khu dân cư|tổ dân cư|tiểu khu)(?!\w)"
)
_ROW: Final = re.compile(rf"\b{_KIND}(?:(?:,\s*|\s*/\s*|\s+và\s+|\s+-\s+)(?:các )?{_KIND})+", re.IGNORECASE)
_IN_EACH: Final = (
    r"(?:Bí thư(?: [Cc]hi bộ)?|[Cc]hi ủy|[Cc]hi bộ|(?:Trưởng )?Ban (?:Công tác|công tác) Mặt trận|[Cc]hi đoàn"
    r"|[Cc]hi hội(?: [^,]+?)?|Ban (?:[Tt]ự quản|[Nn]hân dân|[Pp]hát triển|[Đđ]iều hành|[Qq]uản lý|[Cc]án sự)"
    r"|Trưởng(?: thôn| ban| xóm| ấp| bản| khu)?|[Tt]ổ trưởng|Tổ [^,]+?|[Nn]gười có uy tín)"
)
"""What every hamlet has."""
_AND: Final = re.compile(r", | và ")
_SHARED: Final = re.compile(
    rf"^(?P<list>(?:Các )?{_IN_EACH}(?:(?:, | và ){_IN_EACH})+)"
    rf" (?P<where>(?:ở |tại )?(?:(?<!các )các|\d{{1,3}}) {_KIND}.*)$",
    re.IGNORECASE,
)


def in_hamlets(words: str) -> str:
    """`words` (written out) with hamlets in a row as one, and with them behind all that they have one of.

    >>> in_hamlets("Chi bộ, Ban công tác Mặt trận các thôn")
    'Chi bộ các thôn, Ban công tác Mặt trận các thôn'
    >>> (
    ...     in_hamlets("Công an xã, chi hội"),
    ...     in_hamlets("Tổ bảo vệ các xóm, tổ dân phố") == "Tổ bảo vệ các xóm, tổ dân phố",
    ... )
    ('Công an xã, chi hội', False)
    """
    if " các " not in words and not words.startswith(("Các ", "các ")):
        return words
    words = _ROW.sub(lambda row: whole(re.sub(r"\s*/\s*|\s+-\s+", ", ", row[0])), words)
    shared = _SHARED.match(words)
    if not shared:
        return words
    heads = (re.sub(r"(?i:(?<=trưởng)) (?:thôn|xóm|ấp|bản|khu)$", "", each) for each in _AND.split(shared["list"]))
    each = (f"{head[0].upper()}{head[1:]} {shared['where']}" for head in heads)
    return ", ".join(each)
