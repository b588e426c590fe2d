"""Tên có địa danh: which movement's name is that of another one with an own place, body or school put in.

"Sinh viên Huế 5 tốt" is "Sinh viên 5 tốt" in Huế. Compared are the names alone, syllable by syllable; that the other
one is a movement at all is for the caller to know (one of the document, or of the whole country).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ingest.extract.movements.identity import known, names, plain
from ingest.letters import UPPER
from ontology.folding import fold
from ontology.levels import Level
from ontology.places import Reason, gazetteer

_WORD: Final = re.compile(r"(?P<mark>[^\w\s.'&/]*)\s*(?P<word>\w[\w.'&/]*)")
_EVERYWHERE: Final = re.compile(
    r"\A(?:Cả nước|(?:Toàn )?Ngành|Toàn (?:dân|quốc|quân|lực lượng|hệ thống|tỉnh|thành phố|Đảng bộ))\s", re.IGNORECASE
)
_COUNTRY: Final = re.compile(r"\s+(?:Việt Nam|cả nước|toàn quốc|thế giới)(?=\s|[,;:]|\Z)")
_OF_SOMEBODY: Final = re.compile(
    r"(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu|ngành|trường|đơn vị|khối|cơ quan|lực lượng)\b",
    re.IGNORECASE,
)
BODIES: Final = (
    r"(?:(?:Toàn\s+)?Ngành|Tòa\s+án|Viện\s+kiểm\s+sát|Kho\s+bạc|Ngân\s+hàng|Hải\s+qu(?:an|ân)|Không\s+quân|Thuế|Kiểm\s+lâm|Cảnh\s+sát|Dân\s+quân|Quân\s+và\s+dân"
    r"|Công\s+ty|Tổng\s+công\s+ty|Tập\s+đoàn|Trường|Đại\s+học|Học\s+viện|Bệnh\s+viện|Mặt\s+trận|Hội|Đoàn|Đảng\s+bộ|Chi\s+bộ|Sở|Bộ|Cục|Chi\s+cục"
    r"|Học\s+sinh|Sinh\s+viên|Thiếu\s+nhi|Nhà\s+giáo|Thầy\s+thuốc|Nhà\s+báo|Văn\s+nghệ\s+sĩ|Doanh\s+(?:nghiệp|nhân)|Hợp\s+tác\s+xã"
    r"|Đồng\s+bào|Phật\s+tử|Giáo\s+dân|Ngư\s+dân|Hội\s+viên|Thôn|Ấp|Bản|Buôn|Làng|Khu\s+phố)"
)
"""Bodies and people that stand at the beginning of a name instead of the whole country."""
_PEOPLE: Final = re.compile(
    rf"(?:{BODIES}|Công\s+an|Bộ\s+đội|Quân\s+khu|Sư\s+đoàn|Trung\s+đoàn|Công\s+đoàn|Tuổi\s+trẻ|Thanh\s+niên|Phụ\s+nữ|Nông\s+dân"
    r"|Cựu\s+chiến\s+binh|Công\s+nhân|Người|Xã|Phường|Huyện|Quận|Tỉnh|Thành\s+phố|Thị\s+xã|Đặc\s+khu)"
    rf"\s+(?=[\w\s.'&/-]*[{UPPER}])"
)
_NATIONAL: Final = frozenset({"việt nam", "cả nước", "toàn dân", "toàn quốc"})
_DASHES: Final = ("-", "–", ":")
_LIGHT: Final = frozenset({"va", "cac", "cua"})
_LONGEST: Final = 6  # syllables of what is put in
_ENOUGH: Final = 3  # syllables of the other name
_SURE: Final = 6  # syllables from which it does not matter how the rest goes on
_SHARED: Final = 5  # syllables of a nationwide name that is not named beside it
_CLAUSE: Final = 4  # syllables from which the first clause of a name stands for it


@dataclass(frozen=True, slots=True)
class _Syllable:
    """A word of a name: folded, as written, and the mark before it."""

    key: str
    word: str
    mark: str


@lru_cache(maxsize=1024)
def _syllables(name: str) -> tuple[_Syllable, ...]:
    found = (_Syllable(fold(one["word"]), one["word"], one["mark"]) for one in _WORD.finditer(name))
    return tuple(one for one in found if one.key not in _LIGHT)


def puts_in(local: str, parent: str) -> bool:
    """Whether a name is another one with an own place or body put in, or in the stead of "Cả nước", "Việt Nam".

    A clause of its own may follow.

    >>> puts_in("Học sinh Cao Bằng 3 tốt", "Học sinh 3 tốt"), puts_in("Học sinh giỏi 3 tốt", "Học sinh 3 tốt")
    (True, False)
    >>> puts_in("Hợp tác xã Lâm Đồng vươn xa - cùng giàu", "Hợp tác xã Việt Nam vươn xa")
    True
    """
    said = _syllables(plain(local))
    return any(_put_in(said, base) for base in _bases(parent))


def of_country(name: str) -> str | None:
    """The slug of the nationwide movement whose name, long enough to be sure, this one is with an own body put in.

    >>> of_country("Cán bộ, công chức, viên chức Kho bạc thi đua thực hiện văn hóa công sở")
    'can-bo-cong-chuc-vien-chuc-thi-dua-thuc-hien-van-hoa-cong-so'
    """
    said = _syllables(name)
    head, dash, rest = name.partition(" - ")
    if dash and rest.count(" ") >= _SHARED - 1 and _own(_syllables(head), 0) and (parent := known(rest)):
        return parent
    if not any(one.word[0].isupper() and not one.mark for one in said[1:]):
        return None
    bases = ((label, base) for label in names() for base in _bases(label) if len(base) >= _SHARED)
    return next((known(label) for label, base in bases if base[0].key == said[0].key and _put_in(said, base)), None)


@lru_cache(maxsize=1024)
def _bases(parent: str) -> Sequence[tuple[_Syllable, ...]]:
    """The syllables of a name, without the words that say that it is everybody's, whole and its first clause."""
    name = plain(parent)
    names = dict.fromkeys((name, _EVERYWHERE.sub("", name), _COUNTRY.sub("", name, count=1), _COUNTRY.sub("", name)))
    return tuple(base for one in names for base in _whole_and_first(_syllables(one)))


def _whole_and_first(base: tuple[_Syllable, ...]) -> Iterator[tuple[_Syllable, ...]]:
    if len(base) >= _ENOUGH:
        yield base
    cut = next((place for place, one in enumerate(base) if one.mark and place >= _CLAUSE), None)
    if cut:
        yield base[:cut]


def _put_in(said: Sequence[_Syllable], base: Sequence[_Syllable]) -> bool:
    more = len(said) - len(base)
    if more < 1 or base[-1].key not in {one.key for one in said}:
        return False
    start = _shared(said, base)
    rest = [one.key for one in base[start:]]
    if not rest:
        return False  # all of it, with something behind
    for count in range(1, min(more, _LONGEST) + 1):
        end = start + count
        if [one.key for one in said[end : end + len(rest)]] == rest:
            behind = said[end + len(rest) :]
            shortened = start == 0 and said[end].mark in _DASHES  # "Đất Cảng - mỗi ca một cải tiến": its own short form
            return not shortened and (not behind or _clause(behind[0], base)) and _own(said[start:end], start)
    return False


def _clause(behind: _Syllable, base: Sequence[_Syllable]) -> bool:
    """Whether what stands behind all of a name is a clause of its own, not one quality more ("gương mẫu, đoàn kết")."""
    return bool(behind.mark) and (behind.mark in _DASHES or len(base) >= _SURE)


def _shared(said: Sequence[_Syllable], base: Sequence[_Syllable]) -> int:
    """How many syllables two names have in common from the beginning."""
    most = min(len(said), len(base))
    return next((at for at, (a, b) in enumerate(zip(said, base, strict=False)) if a.key != b.key), most)


def _own(put: Sequence[_Syllable], start: int) -> bool:
    """Whether what is put in is a name: with a capital inside another name; at its beginning with more than that."""
    words = " ".join(one.word for one in put)
    if words.lower() in _NATIONAL:
        return False
    if start:
        return (put[0].word[0].isupper() and not put[0].mark) or (
            _OF_SOMEBODY.match(words) is not None and any(one.word[0].isupper() for one in put)
        )
    return (
        (len(put) > 1 and all(one.word[0].isupper() for one in put))
        or (len(put[0].word) > 1 and put[0].word.isupper())
        or _PEOPLE.match(words) is not None
        or bool(gazetteer().find(words))
    )


def smaller_place(local: str, parent: str) -> bool:
    """Whether two names differ in their places alone, and the other one's is a province and this one's none.

    >>> smaller_place("Vân Hồ sạch từ bản ra đường", "Sơn La sạch từ bản ra đường")
    True
    >>> smaller_place("Yên Bái sạch từ bản ra đường", "Sơn La sạch từ bản ra đường")
    False
    """
    here, there = _syllables(plain(local)), _syllables(plain(parent))
    start = _shared(here, there)
    left, right = here[start:], there[start:]
    end = _shared(left[::-1], right[::-1])
    own, other = left[: len(left) - end], right[: len(right) - end]
    if start + end < _ENOUGH or not own or not other or not all(one.word[0].isupper() for one in (*own, *other)):
        return False
    return _is_province(other) and not _is_province(own) and [one.key for one in own] != ["viet", "nam"]


def _is_province(put: Sequence[_Syllable]) -> bool:
    matches = gazetteer().find(" ".join(one.word for one in put), level=Level.PROVINCE)
    return any(match.why is Reason.EXACT for match in matches)
