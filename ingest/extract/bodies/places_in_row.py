"""Một đầu mục, nhiều nơi: bodies of one kind that a line tells apart by the places they are named after.

"Điện lực Vũ Thư, Kiến Xương" are two, "Sở Y tế Hà Nội, Hải Phòng" too: a bare name of a place behind a body that is
named after one is the next of them.
"""

import re
from functools import lru_cache
from typing import Final

from ingest.extract.names.grammar import POST_OF
from ingest.extract.names.starts import STARTS
from ingest.letters import UPPER
from ontology.levels import Level
from ontology.places import gazetteer

_SYLLABLE: Final = rf"[{UPPER}][^\W\d_{UPPER}]*"
_NAME: Final = rf"{_SYLLABLE}(?: (?:- )?{_SYLLABLE}){{1,3}}"
_HINT: Final = re.compile(rf"(?:,| và) {_NAME}(?=$|,| và )")
_NAMED: Final = re.compile(rf"(?P<head>.+?) (?P<place>{_NAME}|thành phố|thị xã)")
_NAMED_FREELY: Final = re.compile(
    r"(?:Chi cục )?Hải quan cửa khẩu|Đồn Biên phòng(?: cửa khẩu(?: quốc tế)?)?|Điện lực|Hạt Kiểm lâm"
    r"|Phòng giao dịch|Trường (?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông)"
)
"""Bodies named after places too small for lists of units, or after persons."""
_TYPES: Final = ("xã", "phường", "huyện", "quận", "thị xã", "thành phố", "tỉnh")


def each_place(words: str) -> str:
    """`words` with the head of the first body before each of the bare places that follow it.

    >>> each_place("Điện lực Vũ Thư, Kiến Xương và Thái Thụy")
    'Điện lực Vũ Thư, Điện lực Kiến Xương, Điện lực Thái Thụy'
    >>> each_place("Sở Y tế, Tài chính Hà Nội"), each_place("Phó Giám đốc Sở, Lê Hoài Nam")
    ('Sở Y tế, Tài chính Hà Nội', 'Phó Giám đốc Sở, Lê Hoài Nam')
    """
    if ":" in words or not _HINT.search(words):
        return words
    out: list[str] = []
    head = ""
    for piece in re.split(r"(?:,| và) ", words):
        if head and (_is_place(piece) or (_NAMED_FREELY.match(head) and _is_name(piece))):
            out.append(f"{head} {piece}")
            continue
        head = _head(piece)
        out.append(piece)
    return ", ".join(out) if len(out) > 1 and "".join(out) != re.sub(r"(?:,| và) ", "", words) else words


def _head(piece: str) -> str:
    """What stands before the place that a body is named after; empty where it is named after none."""
    named = re.fullmatch(rf"(?P<head>{_NAMED_FREELY.pattern}) {_NAME}", piece)
    if named:
        return named["head"]
    for found in (_NAMED.fullmatch(piece), re.fullmatch(rf"(?P<head>.+) (?P<place>{_NAME})", piece)):
        if found and STARTS.match(piece) and (found["place"] in _TYPES or _is_place(found["place"])):
            return found["head"]
    return ""


def _is_name(words: str) -> bool:
    """Whether words may be a name, and begin no body's."""
    return bool(re.fullmatch(_NAME, words)) and not STARTS.match(words) and not POST_OF.match(f"{words} x")


@lru_cache(maxsize=512)
def _is_place(name: str) -> bool:
    """Whether words are the bare name of a unit, or of two that are one region, and begin no body's name."""
    if not re.fullmatch(_NAME, name) or STARTS.match(name):
        return False
    if " - " in name:
        return all(map(_is_place, name.split(" - ")))
    if gazetteer().names_in(name):
        return True
    return any(
        gazetteer().find(f"{kind} {name}", level=level)
        for level, kinds in ((Level.DISTRICT, _TYPES[2:6]), (Level.COMMUNE, _TYPES[:2]))
        for kind in kinds
    )
