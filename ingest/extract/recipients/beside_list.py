"""Cạnh dòng nơi nhận: what a page prints beside an item of the list, the signature's posts and the noise of a stamp."""

import re
from typing import Final

from ingest.letters import UPPER

_NOISE: Final = re.compile(  # of a stamp beside the list: short bits with a sign that no name has
    r"(?<=[,;])(?=(?:\s+\S{1,2})*?\s+\S?[`%?!|\\<>@#$^\"'©®°»«„¬=+{}\[\]])(?:\s+\S{1,2})+?"
    rf"(?=\s+(?:[{UPPER}]\w{{2}}|(?:Sở|Bộ|Vụ|Ủy|Uỷ)\s)|\s*$)"
    r"|(?<=[,;])\s+[/\\|`~°:]{1,3}(?=\s)"
    r"|(?<=[,;])\s+[\]})][^,;]{0,20}$"  # the brace that ties a purpose to several lines
)
_POST_BESIDE: Final = re.compile(  # of the signature beside the list
    r"(?<=[,;])\s+(?:PHÓ |QUYỀN |(?:KT|TM|TL)\. ?)?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TRƯỞNG|CHÁNH|THỦ TƯỚNG)"
    r"(?:\s[^\Wa-z]+)*\s*$"
)


def flattened(words: str, *, columns: bool) -> str:
    r"""The lines of an item as one, without the post of the signature beside them; in `columns` a tab parts that.

    >>> flattened("Sở Y tế;\tGIÁM ĐỐC", columns=True), flattened("Sở Y tế, PHÓ CHỦ TỊCH", columns=False)
    ('Sở Y tế;', 'Sở Y tế,')
    """
    lines = words.splitlines() if columns else [words]
    return " ".join(_POST_BESIDE.sub("", line.partition("\t")[0] if columns else line) for line in lines)


def without_noise(line: str) -> str:
    """`line` without what a scan made of a stamp or a brace beside it.

    >>> without_noise("Sở Y tế, ~ Sở Nội vụ")
    'Sở Y tế, Sở Nội vụ'
    """
    return _NOISE.sub("", line)
