"""Đưa phong trào về cơ sở: which movement a paper brings to its own people without naming it a second time.

Said of the paper's own movement ("Cụ thể hóa phong trào do Trung ương phát động …" among its aims), or before the local
one ("Để phong trào sát với đội ngũ, … phát động phong trào “…”"), or before a list of what it is called somewhere.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.groups import Group
from ingest.extract.movements.identity import national
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.parents import is_of

Parent = Callable[[Group, int, str | None], Group | None]
"""The movement that a group adapts, of those before a place; the third says whose it is."""

_KIND: Final = r"(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua)(?: (?:thi đua|chung))*"
_WHOSE: Final = r"(?:của|do) (?P<whose>[^.;:,“”\"\n]{2,60}?)(?: (?:đã )?phát động)?"
_ABOVE: Final = r"(?:(?:đã |vừa )?(?:nêu|nói)(?: ở)? trên|vừa nêu|trên|này|ấy|đó)"
_HIT: Final = re.compile(
    r"(?i:cụ\s+thể\s+h[óo]a|địa\s+h[óo]a|phương\s+h[óo]a|vận\s+dụng|(?:đưa|mang|khai|thực\s+hiện|ứng)\s+(?:phong|cuộc))\s"
)
_STATED: Final = words.pattern(
    rf"""(?:\A|(?<=[.;:\n])|(?<=\n))\s*(?:(?:\d+[.)]|[a-zđ]\)|[-+•*])\s*)*(?:(?:mục đích|yêu cầu)[^:\n“”]{{0,30}}:\s*)?
    (?:(?:(?P<kind>phong trào|cuộc vận động|chiến dịch|đợt thi đua)(?: tại mục \d+)?
    |kế hoạch|đây|đó|việc này|cách làm này)(?: này| trên| của (?:tỉnh|huyện|xã|phường|ngành|hội|đoàn|trường|đơn vị))? )?
    (?:(?:là|chính|cũng|nhằm|để|góp phần|tiếp tục|tích cực|kịp thời|một|cách|bước|việc|nội dung|hoạt động|sự
    |vừa|hưởng ứng(?= (?:và|vừa)\s)|và) )*
    (?:cụ thể h[óo]a|bản địa h[óo]a|địa phương h[óo]a|vận dụng(?: (?:sáng tạo|linh hoạt|phù hợp))?
    |(?:(?<=là\s)|(?<=như\s))(?:cách|hình thức|phần việc|việc làm)(?: [^.;:,“”\"\n]{{1,40}}?)?
    \s(?:hưởng ứng|thực hiện|triển khai)
    |(?P<done>triển khai|thực hiện|hưởng ứng)|(?P<carried>đưa|mang))
    (?: (?:có hiệu quả|nội dung|tinh thần|mục tiêu|yêu cầu|các|những))*
    \s(?P<of>{_KIND}) (?:{_WHOSE}(?: {_ABOVE})?|(?P<it>{_ABOVE}))
    (?(carried)\s+(?:đi )?(?:về|đến|tới|xuống|vào|lan)\s
    |(?(done)\s+(?:bằng|phù hợp|sát|theo cách)\s|(?=\s*[.;,\n)]
    |\s+(?:ở|tại|trên|trong|cho|bằng|đến|vào|thành|qua|thông|với|dưới|sát|phù|gắn|nhằm|để|theo|và|về)\s)))"""
)
_LAUNCHES: Final = words.pattern(
    r"""[^.;“”\"\n]{0,200}?\s(?:phát động|mở|xây dựng|tổ chức|ra|có)
    \s[^.;“”\"\n]{0,60}?(?:phong trào|cuộc vận động|chiến dịch)\s"""
)
"""Behind what is said of a movement: it is said of the one that is launched in the same sentence."""
_FITTED: Final = words.pattern(
    rf"""(?<!\w)(?:(?P<carried>(?:để|nhằm) (?:đưa|mang))|để|làm cho|giúp)\s(?:{_KIND})
    (?: (?:này|trên|nói trên|ấy|đó))?(?: {_WHOSE})?(?: (?:thật sự|thực sự|thật|được|luôn|ngày càng|càng|đi))*
    \s(?:(?(carried)(?:vào|về|đến|tới|xuống)|(?!))|sát|phù hợp|hợp|gần|gắn|thiết thực|bén rễ|đến được|đến gần|đến với
    |vào cuộc sống|sâu|thấm)\s
    [^.;:“”\"\n]{{0,120}}?,\s[^.;“”\"\n]{{0,240}}?
    \s(?:phát động|xây dựng|mở|tổ chức|ra|đặt)\s[^.;:“”\"\n]{{0,160}}?\Z"""
)
_FITS: Final = words.pattern(
    r"""[”\"’»]?(?: (?:này|thật sự|thực sự|thật|được|luôn|ngày càng|càng|đi))*
    \s(?:sát|phù hợp|hợp|gần|gắn|thiết thực|bén rễ|đến được|đến gần|đến với|vào cuộc sống|về|sâu|thấm)\s
    [^.;:“”\"\n]{0,120}?,\s[^.;“”\"\n]{0,240}?\s(?:phát động|xây dựng|mở|tổ chức|ra)\s[^.;:“”\"\n]{0,100}?"""
)
_SO_THAT: Final = re.compile(r"\b(?i:để|làm\s+cho|giúp|đưa)\s+\Z")
_REACH: Final = 500  # code points of a sentence before the local movement
_FAR: Final = 400  # code points from a movement to the next sentence about it


def brought(clean: str, groups: Sequence[Group], parent: Parent) -> Iterator[tuple[str, str]]:
    """Each movement that is said to bring another one to its own people, with that one; slugs of both."""
    if len(groups) < 2:
        return
    own = next((one for one in groups if any(r.in_own_title for r in one.readings) and _may_adapt(one)), None)
    for hit in _HIT.finditer(clean):
        start = max(clean.rfind(mark, 0, hit.start()) for mark in (".", ";", ":", "\n")) + 1
        said = _STATED.match(clean, start)
        here = said and _spoken_of(groups, own, start, said)
        if said and here and not _LAUNCHES.match(clean, said.end()) and (found := parent(here, start, said["whose"])):
            yield here.key, found.key
    yield from _aims(clean, groups, own) if own else ()
    for group in groups:
        for one in group.readings:
            fitted = _fitted(clean, one)
            if fitted and (found := parent(group, fitted.start(), fitted["whose"])):
                yield group.key, found.key


def _may_adapt(group: Group) -> bool:
    return not group.first.naming.descriptive and not national(group.first.name)


def _spoken_of(groups: Sequence[Group], own: Group | None, place: int, said: re.Match[str]) -> Group | None:
    """The movement of which a sentence says it: the paper's own, else the last one that is not whose is named."""
    if said["it"]:
        return _of_other_kind(groups, place, said)
    of_round = (said["kind"] or "").lower().startswith("đợt")
    if own and (not of_round or _is_round(own)):
        return own
    rounds = [one for one in groups if _is_round(one)]
    here = _last(rounds, place, len(said.string)) if of_round else _last(groups, place, _FAR)
    return here if here and not is_of(here, said["whose"]) else None


def _of_other_kind(groups: Sequence[Group], place: int, said: re.Match[str]) -> Group | None:
    """The last movement of the kind that a sentence speaks of, which adapts "that one" of another kind."""
    kind, other = ((said[part] or "").lower().partition(" ")[0] for part in ("kind", "of"))
    alike = [one for one in groups if kind not in {"", other} and one.first.naming.kind.startswith(kind)]
    return _last(alike, place, len(said.string))


def _is_round(group: Group) -> bool:
    return group.first.naming.kind.startswith("đợt")


def _last(groups: Sequence[Group], place: int, far: int) -> Group | None:
    """The movement named last before a place and near it."""
    named = [(one.naming.span.end, group) for group in groups for one in group.readings if one.naming.span.end <= place]
    end, group = max(named, key=itemgetter(0), default=(0, None))
    return group if group and place - end <= far and _may_adapt(group) else None


def _aims(clean: str, groups: Sequence[Group], own: Group) -> Iterator[tuple[str, str]]:
    """The paper's own movement with each that it is to adapt, as its aims say ("1. Cụ thể hóa phong trào “A” …")."""
    for group in groups:
        for one in group.readings if group is not own else ():
            start = one.naming.lead.start
            aim = _AIM.search(clean, max(0, start - _AIM_REACH), start)
            if aim and not _INTO.match(clean, one.naming.span.end):
                yield own.key, group.key


_AIM_REACH: Final = 120  # code points
_AIM: Final = words.pattern(
    r"""(?:\A|(?<=[.;:\n]))\s*(?:(?:\d+(?:\.\d+)*[.)]?|[a-zđ]\)|[-+•*])\s*)*
    (?:(?:mục đích|yêu cầu|mục tiêu)[^:\n“”]{0,30}:\s*)?(?:(?:nhằm|để|góp phần|tiếp tục|tích cực|kịp thời) )*
    (?:cụ thể h[óo]a|bản địa h[óo]a|địa phương h[óo]a|vận dụng(?: (?:sáng tạo|linh hoạt|phù hợp))?)
    (?: (?:có hiệu quả|nội dung|tinh thần|mục tiêu|yêu cầu))* \Z"""
)
_INTO: Final = words.pattern(
    r"""[”\"’»]?[^.;:“”\"\n]{0,120}?(?:\s(?:thành|vào|trong) (?:các |những )?
    (?:kế hoạch|chương trình|nội dung|tiêu chí|nhiệm vụ|phần việc)
    |(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua) [^.;“”\"\n]{0,20}[“\"])"""
)
"""Behind a movement: it is made into something else than the paper's own."""


def _fitted(clean: str, one: Reading) -> re.Match[str] | None:
    """The words before a movement that say that it makes another one fit."""
    start = one.naming.lead.start
    low = max(clean.rfind("\n", 0, start) + 1, start - _REACH)
    if not re.search(r"(?i:để|cho|giúp|đưa|mang)\s+(?:phong|cuộc)\s", clean[low:start]):
        return None
    if one.naming.kind.startswith("đợt") and not _OWN_FORM.search(clean, low, start):
        return None
    return _FITTED.search(clean, low, start)


_OWN_FORM: Final = words.pattern(r"\b(?:hình thức|cách(?: làm)?|tên) riêng\b")


def fitted_by(clean: str, before: Reading, here: Reading) -> bool:
    """Whether somebody launches a movement so that the one named before fits ("Để phong trào “…” sát với …, …")."""
    place = before.naming.lead.start
    if here.naming.kind.startswith("đợt") or not _SO_THAT.search(clean, max(0, place - 12), place):
        return False
    return _FITS.fullmatch(clean, before.naming.span.end, here.naming.lead.start) is not None


_CALLED: Final = words.pattern(
    r"""[”\"’»*_]*[^“”\"\n]{0,300}?(?<!\w)(?:các|những|mỗi|nhiều|một số|từng|nơi)\s[^“”\".;\n]{0,80}?
    (?:đặt tên|tên gọi|gọi tên|cách gọi|tên riêng|gọi là|lấy tên|mang tên|cách làm riêng
    |cụ thể(?: h[óo]a)? (?:thành|bằng|qua)|vận dụng (?:thành|bằng))
    [^“”\".;\n]{0,100}?[“\"«*_]*"""
)
_AND: Final = words.pattern(
    r"""[”\"’»*_]*(?:\s*\([^()\n]{0,60}\))?(?:[,;]|\s(?=và\s)|,?\s(?=còn\s))[^“”\".\n]{0,60}?[“\"«*_]*"""
)


def called_by_many(clean: str, placed: Sequence[tuple[Reading, str]]) -> Iterator[tuple[str, str]]:
    """Each name of a list of those that a movement bears in several places, with it; slugs of both."""
    parent: str | None = None
    for (before, key), (here, local) in pairwise(placed):
        between = clean[before.naming.span.end : here.naming.span.start]
        if national(here.name):
            parent = None  # goes by its own name everywhere
        elif parent and _AND.fullmatch(between):
            yield local, parent
        else:
            parent = key if key != local and _CALLED.fullmatch(between) else None
            if parent:
                yield local, parent
