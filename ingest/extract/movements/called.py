"""Tên được gọi ra: names without quotation marks that a line or a sentence says are those of a movement.

"Tên gọi: Ao sạch cá khỏe" in a paper about a movement · "Ao sạch cá khỏe là tên phong trào do Hội Nông dân phát động".
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.lines import MARKER, line_start
from ingest.extract.movements.programmes import GATHERING
from ingest.extract.movements.tables import is_name
from ingest.extract.movements.words import Head, Naming
from ingest.extract.occurrences import matches_at, occurrences
from ingest.letters import UPPER
from ingest.model import Span

_NOUN: Final = r"(?i:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt\s+thi\s+đua|đợt\s+cao\s+điểm)"
_NAME: Final = rf"(?P<name>(?=[{UPPER}]|\d+\s)[^\n“”\"«».;:()]{{8,160}}?)"
_LABELLED: Final = re.compile(
    rf"[^\w\n]*(?:{MARKER}\s+)?(?i:tên(?:\s+gọi)?)(?:\s+(?:chính\s+thức|đầy\s+đủ|chung|riêng))?\s*:[ \t]*"
    rf"{_NAME}[ \t]*(?=[.;(\n]|\Z)"
)
_IS: Final = re.compile(
    rf"\s+(?:cũng\s+|chính\s+|vốn\s+)*là\s+(?:(?P<called>tên(?:\s+gọi)?(?:\s+(?:chung|riêng|mới))?)\s+[^.;:,“”\"\n]{{0,70}}?)?(?:một\s+)?"
    rf"{_NOUN}(?P<launched>[^.;:“”\"\n]{{1,110}}?\s(?:phát\s+động|khởi\s+xướng)\b)?"
)
_SUBJECT: Final = re.compile(rf"(?P<name>[{UPPER}\d][^\n“”\"«».;:(),]*(?:,[^\n“”\"«».;:(),]+)?)\Z")
_BODY: Final = words.pattern(
    r"(?:công ty|trường|hợp tác xã|câu lạc bộ|trung tâm|ban|phòng|tổ|sở|hội|chi|đoàn|đội|ông|bà|anh|chị|đây|đó|nay"
    r"|dự án|đề án|khu|quỹ|giải|cuộc|cầu|đường|nhà máy|cả|một trong)\b"
)
_NEAR: Final = 600  # code points back from a label to the words that say what has the name


def called(clean: str, found_heads: Sequence[Head]) -> Iterator[Naming]:
    r"""The movements whose names a label or a sentence tells.

    >>> text = "Xã mở một phong trào.\nTên gọi: Ao sạch cá khỏe\nMo cau thay hộp xốp là tên chiến dịch của Hội."
    >>> [naming.span.of(text) for naming in called(text, words.heads(text))]
    ['Ao sạch cá khỏe', 'Mo cau thay hộp xốp']
    """
    real = [head for head in found_heads if head.kind not in (words.PROGRAMME, words.MODEL)]
    lines = dict.fromkeys(line_start(clean, place) for place in occurrences(clean, "ên gọi", "ÊN GỌI", "Tên:", "Tên :"))
    for label in matches_at(_LABELLED, clean, lines):
        head = next((one for one in reversed(real) if one.span.end <= label.start()), None)
        if head and label.start() - head.span.end <= _NEAR and _may_be(label["name"]):
            yield _naming(label, head)
    for head in real:
        yield from _subject_of(clean, head)


def _subject_of(clean: str, head: Head) -> Iterator[Naming]:
    """What a sentence says is the movement of which the kind words speak."""
    line, sentence = (clean.rfind(mark, 0, head.words.start) for mark in ("\n", ". "))
    start = max(line + 1, sentence + 2 if sentence >= 0 else 0)
    before = clean[start : head.words.start]
    place = before.find(" là ")
    if place < 0 or head.words.start - start > _LONGEST:
        return
    said = _IS.match(clean, start + place)
    if not said or said.end() < head.words.end or not (said["called"] or said["launched"]):
        return
    name = _SUBJECT.fullmatch(clean, start, start + place)
    if name and len(name["name"].split()) <= _SYLLABLES and _may_be(name["name"]):
        yield _naming(name, head)


_LONGEST: Final = 260  # code points
_SYLLABLES: Final = 16


def _may_be(name: str) -> bool:
    other = _BODY.match(name) or _POINTS.search(name) or words.ORGANISED.match(name) or GATHERING.match(name)
    return is_name(name) and not other


_POINTS: Final = words.pattern(r"\b(?:đó|đây|này|ấy|kia|điều|việc ấy)\Z")
"""What a subject ends with that only points at what was named before."""


def _naming(found: re.Match[str], head: Head) -> Naming:
    span = Span(*found.span("name"))
    return Naming(span, head.kind, Span(span.start, span.start), "movement.called", confidence=0.75)
