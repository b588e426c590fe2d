"""Phong trào cấp trên: which movement named before is meant by "cụ thể hóa phong trào này", "… phong trào của tỉnh"."""

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from ingest.extract.movements.groups import Group
from ingest.extract.movements.launch import Reading
from ontology.folding import fold, slug
from ontology.levels import Level

KINDS: Final = r"(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+thi\s+đua)(?:\s+thi\s+đua)?"
_MAKES: Final = r"(?:bám\s+(?:sát|vào)|cụ\s+thể\s+h[óo]a|bản\s+địa\s+h[óo]a|địa\s+phương\s+h[óo]a|vận\s+dụng)"
_IT: Final = (
    rf"(?i:{_MAKES})\s+(?:nội\s+dung\s+|tinh\s+thần\s+)?(?:(?i:{KINDS})(?:\s+chung)?|lời\s+phát\s+động)\s+"
    r"(?:(?:này|trên|nói\s+trên|nêu\s+trên|vừa\s+nêu|ấy|đó)|(?:của|do)\s+(?P<whose>[^.;:,“”\"\n]{2,60}?)(?:\s+phát\s+động)?)"
    r"(?=\s*[.;,\n)]|\s+(?:ở|tại|trên|trong|cho|bằng|đến|vào|thành|qua|thông\s+qua|với|dưới)\s)"
)
_WORD: Final = re.compile(r"(?i:bám\s+(?:sát|vào)|thể\s+h[óo]a|địa\s+h[óo]a|phương\s+h[óo]a|vận\s+dụng)")
_BEFORE: Final = re.compile(rf"\b{_IT}[^.;:“”\"\n]{{0,200}}\Z")
_BEHIND: Final = re.compile(
    rf"[”\"’»]?[^.;:“”\"\n]{{0,260}}?(?:[,(]\s*|\s|\.\s+(?i:{KINDS})\s+(?:này\s+)?)"
    rf"(?:(?:nhằm|để|là|coi\s+(?:đó|đây)\s+là|như)\s+)*(?:(?:một\s+)?(?:bước|cách|việc)\s+)?{_IT}"
)
_ANSWERS: Final = re.compile(
    rf"\b(?i:hưởng\s+ứng)\s+(?:(?i:{KINDS})|lời\s+(?:kêu\s+gọi|phát\s+động))\s+"
    r"(?:(?P<it>này|trên|nói\s+trên|nêu\s+trên|vừa\s+nêu|ấy|đó)(?:\s+|(?=,)))?"
    r"(?:(?:của|do)\s+(?P<whose>[^.;:,“”\"\n]{2,60}?)(?:\s+phát\s+động)?|(?(it)|(?!)))"
    r"(?:\s*(?:bằng|với)\s[^.;:,“”\"\n]{2,60}?)?,\s+(?:[^.;:“”\"\n]{2,100}?\s)?(?:phát\s+động|khởi\s+xướng|mở)"
    r"(?:\s+(?:trong|trên|tới|đến)\s[^.;:,“”\"\n]{2,60})?\s+\Z"
)
"""Before a movement: somebody launches it in answer to that of a body."""
_SENTENCE: Final = 300  # code points from the words to the movement that they are said of


def meant_parents(clean: str, groups: Sequence[Group]) -> Iterator[tuple[str, str]]:
    """Each movement that adapts one named before without repeating its name, with that one; slugs of both."""
    for group in groups if len(groups) > 1 else ():
        for one in group.readings:
            said = _said_of(clean, one)
            parent = said and _parent(groups, group, said.start(), said["whose"])
            if said and parent:
                yield group.key, parent.key
                break


def share_words(name: str, other: str) -> bool:
    """Whether two names have two syllables in common, or half of the first one's.

    >>> share_words("Phường xanh", "Trần Phú xanh từ lớp học"), share_words("Làng cùng giàu", "Trần Phú xanh")
    (True, False)
    """
    said, here = (set(slug(one).split("-")) for one in (name, other))
    return len(said & here) >= min(2, len(said) / 2)


def _said_of(clean: str, one: Reading) -> re.Match[str] | None:
    """The words of the sentence around a naming that say it adapts another one."""
    naming = one.naming
    start, end = max(0, naming.lead.start - _SENTENCE), naming.span.end + _SENTENCE
    if not naming.kind.startswith("đợt") and (answers := _ANSWERS.search(clean, start, naming.lead.start)):
        return answers
    if not _WORD.search(clean, start, end):
        return None
    start = max(clean.rfind("\n", start, naming.lead.start) + 1, start)
    before = _BEFORE.search(clean, start, naming.lead.start)
    return before or _BEHIND.match(clean, naming.span.end, end)


def meant_of(clean: str, groups: Sequence[Group], here: Group, place: int, whose: str | None) -> Group | None:
    """The movement that a paper's own one adapts, which stands before a place, by whose it is said to be."""
    if found := _parent(groups, here, place, whose):
        return found
    said = fold(whose or "")
    near = (group for group in groups if group.key != here.key and said and _named_near(clean, group, place, said))
    return next(near, None)


def _named_near(clean: str, group: Group, place: int, body: str) -> bool:
    """Whether the sentence that names a movement before a place names a body, too."""
    spans = (one.naming.span for one in group.readings if one.naming.span.end <= place)
    return any(body in fold(clean[max(0, one.start - _SENTENCE) : one.end + _BEHIND_NAME]) for one in spans)


_BEHIND_NAME: Final = 80  # code points


def _parent(groups: Sequence[Group], here: Group, place: int, whose: str | None) -> Group | None:
    """The movement that is meant at a place: the last one before it, or the last one of a body."""
    named = [
        (one.naming.span.end, group.key, group)
        for group in groups
        if group.key != here.key
        for one in group.readings
        if one.naming.span.end <= place
    ]
    named.sort(key=itemgetter(0, 1))
    if whose is None:
        return named[-1][2] if named else None
    theirs = [group for _, _, group in named if is_of(group, whose)]
    if theirs:
        return theirs[-1]
    return named[0][2] if len({key for _, key, _ in named}) == 1 else None


def is_of(group: Group, whose: str) -> bool:
    """Whether a movement is one of the body that is said: launched by it, or on its level where that is all."""
    bodies = [body for one in group.readings for body in one.launchers]
    said = fold(whose)
    if level := _LEVELS.get(said) or (Level.CENTRAL if _CENTRAL.match(said) else None):
        levels = [body.level for body in bodies if body.level]
        return level in levels
    return any(said in fold(body.name) for body in bodies)


_LEVELS: Final = {
    "tinh": Level.PROVINCE,
    "thanh pho": Level.PROVINCE,
    "huyen": Level.DISTRICT,
    "xa": Level.COMMUNE,
    "phuong": Level.COMMUNE,
}
_CENTRAL: Final = re.compile(r"(?:trung uong|thu tuong|chinh phu|ca nuoc|toan quoc)\b")
