"""Tên gọi ở nơi khác: sentences that say by which name a movement goes somewhere, or which one was built on it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.version_words import IS
from ontology.folding import slug

_KIND: Final = (
    r"(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua|chương trình)"
    r"(?: (?:thi đua|chung|này|trên|nói trên|tình nguyện))*"
)
_THERE: Final = words.pattern(
    rf"""[”\"’»*_]*(?:\s+|[^“”\"]{{0,240}}?(?:(?<=[.;,\n(])\s*|(?<=\)\s)))
    (?:(?:\d+[.)]|[a-zđ]\)|[-+•])\s*)?
    (?:(?:riêng )?(?:ở|tại|trên địa bàn|đến|về(?! việc)|đối với|trong)\s[^.;:,“”\"\n]{{2,80}}?,?\s+
    (?:(?<=,\s)[^.;:,“”\"\n]{{2,40}}?\s(?=(?:được |đã |sẽ )*(?:cụ thể|vận dụng|triển khai|thực hiện|tổ chức)))?
    |(?:riêng |tại đây, )?(?:các|những|nhiều|một số|mỗi)\s[^.;:“”\"\n]{{3,80}}?\s
    (?=(?:được |đã |sẽ )*(?:cụ thể|vận dụng|triển khai|thực hiện|tổ chức)))
    (?P<kind>{_KIND}\s+)?(?:(?:được|đã|sẽ|còn) )*
    (?:(?:cụ thể(?: h[óo]a)?|vận dụng|biến|chuyển|triển khai|thực hiện|tổ chức|làm|phát triển)
    (?: thực hiện| phong trào này)?
    (?: thành| bằng| qua| thông qua| dưới (?:hình thức|tên(?: gọi)?)| (?:với|mang|lấy)(?: một)? tên(?: gọi)?)
    |(?:còn |quen |vẫn )*(?:gọi|đặt tên|gọi tên) là
    |(?(kind)(?:mang|lấy|có|đặt|gọi bằng|gọi)(?: một)?(?: tên(?: gọi)?)|(?!)))
    (?: riêng)?(?: là)?\s*:?\s*(?:{_KIND}\s*)?[“\"«*_‘]*"""
)
"""From a movement to the name that it has, or the movement that it was made, in some place or for some people."""
_BUILT_ON: Final = words.pattern(
    rf"""[”\"’»*_]*[^.;:“”\"\n]{{0,160}}?[.,;]\s+(?:(?:Đây|Đó) (?:cũng |chính )*là )?{_KIND}
    (?: (?:được|do|mà|của|riêng|mới|có|vốn|nhà trường|đơn vị|địa phương|tỉnh|thành phố|huyện|xã|phường|ngành|sở|đoàn|hội
    |công đoàn|Liên đoàn)(?=\s)){{0,4}}(?: [^.;:,“”\"\n]{{0,40}}?)?
    \s(?:xây dựng|phát triển|gây dựng|hình thành|nâng lên|nảy sinh|khơi|sáng tạo|mở rộng|nhân lên)
    (?: (?:từ|dựa trên|trên (?:nền|cơ sở)|theo)(?: nền)?) """
)
"""From a local movement to the kind words of the one on which it was built."""
_ADAPTS: Final = (
    r"(?:cụ thể h[óo]a|vận dụng|bản địa h[óo]a|địa phương h[óo]a|phỏng theo"
    r"|(?:phiên bản|biến thể)(?: (?:riêng|địa phương))?(?: [^.;:,“”\n]{2,40})? của)"
)
_WORK: Final = (
    r"(?:(?:một|những) )?(?:cách(?: làm)?|hình thức|phần việc|việc làm|hành động|hoạt động|lời)"
    r"(?: (?:riêng|cụ thể|thiết thực|tích cực|của [^.;:,“”\"\n]{2,40}?|(?:để|nhằm)))*"
)
_OF_THE_LAST: Final = words.pattern(
    rf"""(?:\A|[.;:]\s+|\n\s*)(?:(?:\d+(?:\.\d+)*[.)]?|[a-zđ]\)|[-+•])\s*)?
    (?:(?:Đây|Đó|Việc này|Cách làm này|Nội dung này)(?: (?:cũng|chính))?|(?P<kind>{_KIND})
    |[“\"](?P<name>[^“”\"\n]{{3,80}})[”\"])
    (?:(?: (?:là|nhằm|để|được|coi là|chính là)(?: (?:một|những))?
    (?: (?:cách|bước|việc(?: làm)?|nội dung|hình thức|phong trào|hoạt động|phần việc|cách làm|kết quả)
    (?: (?:của|ở|tại|trong) [^.;:,“”\"\n]{{2,40}}?)?)*)*
    \s(?:trực tiếp |tiếp tục |thiết thực )?{_ADAPTS}|\s{IS} {_WORK} (?:hưởng ứng|thực hiện|triển khai))
    (?: (?:nội dung|tinh thần|từ))* \Z"""
)
"""Before the kind words of a movement: the sentence says that the one spoken of adapts it."""
_REACH: Final = 160  # code points of such a sentence
_FAR: Final = 700  # code points from a movement to what a sentence still says of it


def goes_by(clean: str, before: Reading, here: Reading) -> bool:
    """Whether a name is the one that the movement before it bears, or what it is made, in another place."""
    start, end = before.naming.span.end, here.naming.span.start
    if end - start > _FAR or here.naming.kind.startswith("đợt"):
        return False
    there = _THERE.fullmatch(clean, start, end)
    return there is not None and (not there["kind"] or _alike(before.naming.kind, there["kind"]))


def built_on(clean: str, before: Reading, here: Reading) -> bool:
    """Whether the words behind a movement say that it was built on the one that they go on to name."""
    start, end = before.naming.span.end, here.naming.lead.start
    return end - start < _FAR and _BUILT_ON.fullmatch(clean, start, end) is not None


def told_to_adapt(clean: str, placed: Sequence[tuple[Reading, str]]) -> Iterator[tuple[str, str]]:
    """Each movement of which a later sentence says that it adapts the one that it names; the slugs of both."""
    for place, (parent, key) in enumerate(placed):
        start = parent.naming.lead.start
        said = _OF_THE_LAST.search(clean, max(0, start - _REACH), start)
        if said is None:
            continue
        before = [(one, local) for one, local in reversed(placed[:place]) if local != key]
        meant = (local for one, local in before if _is_subject(one, said))
        if local := next(meant, None):
            yield local, key


def _is_subject(one: Reading, said: re.Match[str]) -> bool:
    """Whether a movement named before a sentence is the one that the sentence speaks of."""
    if said["name"]:
        return slug(one.name) == slug(said["name"])
    near = said.start() - one.naming.span.end <= _FAR
    if said["kind"]:
        return (near or one.in_own_title) and not one.naming.weak and _alike(one.naming.kind, said["kind"])
    return near and _lasts(one)


def _lasts(one: Reading) -> bool:
    """Whether a movement is more than a round of another one."""
    return not one.naming.weak and not one.naming.kind.startswith("đợt")


def _alike(kind: str, said: str) -> bool:
    return kind.split(maxsplit=1)[0] == said.lower().split(maxsplit=1)[0]
