"""Thôn, tổ dân phố: hamlets of a commune in a row, and what every one of them has one of.

"Bí thư, Trưởng các thôn, tổ dân phố" are the secretaries and the heads in all of them: the kinds of hamlets are one
list, and what stands before them shares it.
"""

import re
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.names.starts import STARTS
from ingest.letters import UPPER

HAMLET: Final = (
    r"(?:thôn|xóm|ấp|khóm|bản|buôn|bon|làng|sóc|tổ dân phố|khu phố|khối phố|khu dân cư|tổ dân cư|tiểu khu)(?!\w)"
)
_ROW: Final = re.compile(rf"\b{HAMLET}(?:(?:,\s*|\s*/\s*|\s+và\s+|\s+-\s+)(?:các )?{HAMLET})+", re.IGNORECASE)
_IN_EACH: Final = (
    r"(?:Bí thư(?: [Cc]hi bộ)?|[Cc]hi ủy|[Cc]hi bộ|(?:Trưởng )?Ban (?:Công tác|công tác) Mặt trận|[Cc]hi đoàn"
    r"|[Cc]hi hội(?: [^,]+?)?|Ban (?:[Tt]ự quản|[Nn]hân dân|[Pp]hát triển|[Đđ]iều hành|[Qq]uản lý|[Cc]án sự)"
    r"|Trưởng(?: thôn| ban| xóm| ấp| bản| khu)?|[Tt]ổ trưởng|Tổ [^,]+?|[Nn]gười có uy tín)"
)
"""What every hamlet has."""
_AND: Final = re.compile(r", | và ")
_SHARED: Final = re.compile(
    rf"^(?P<list>(?:Các )?{_IN_EACH}(?:(?:, | và ){_IN_EACH})+)"
    rf" (?P<where>(?:ở |tại )?(?:(?<!các )các|\d{{1,3}}) {HAMLET}.*)$",
    re.IGNORECASE,
)
_NAME: Final = rf"(?:\d{{1,3}}[A-Z]?|[{UPPER}][\w’']*(?: [{UPPER}\d][\w’']*)*)"
_NAMED: Final = re.compile(
    rf"(?:(?P<head>(?i:các )?(?i:{_IN_EACH})) )?(?i:các )?(?P<kind>(?i:{HAMLET})):? "
    rf"(?P<names>{_NAME}(?:(?:[,;] | và )(?:(?i:{HAMLET}) )?{_NAME})+)"
)
"""Hamlets by their names or numbers, with what is in each of them."""
_NAMED_AND: Final = re.compile(r"[,;] | và ")


def named_hamlets(words: str) -> str:
    """`words` (written out) with each of several hamlets that they name behind what it has.

    >>> named_hamlets("Ban Tự quản thôn 2, 4B; buôn Kram"), named_hamlets("Trưởng thôn Hạ, Công an")
    ('Ban Tự quản thôn 2, Ban Tự quản thôn 4B, Ban Tự quản buôn Kram', 'Trưởng thôn Hạ, Công an')
    """
    found = _NAMED.fullmatch(words)
    if not found:
        return words
    head = f"{found['head']} " if found["head"] else ""
    kind = found["kind"]
    out: list[str] = []
    for name in _NAMED_AND.split(found["names"]):
        typed = re.match(rf"(?i:{HAMLET}) ", name)
        kind = typed[0].strip() if typed else kind
        bare = name[typed.end() :] if typed else name
        if STARTS.match(bare):  # another body
            return words
        out.append(f"{head}{kind} {bare}")
    return ", ".join(out)


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
