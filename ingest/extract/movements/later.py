"""Văn bản nói sau: the document that a later sentence says launched the movement that was named before.

"… phong trào “…”. Nghị quyết số … về phát động phong trào …" · "…; năm 2015, tỉnh phát động trên toàn tuyến bằng
Quyết định số …" · "(Quyết định phát động số …)"
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import sentences, words
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.localities import level_of_name
from ingest.extract.movements.page import Page
from ingest.extract.movements.papers import type_word
from ingest.extract.movements.pointed import said_of_it
from ingest.model import Citation
from ontology.levels import Level

_KIND: Final = r"(?:phong trào|cuộc vận động|chiến dịch|đợt|chương trình|mô hình)"
_PAPER: Final = r"(?:kế hoạch|quyết định|chỉ thị|công văn|nghị quyết|văn bản|hướng dẫn|thông báo|thư)"
_OF_IT: Final = words.pattern(
    rf"(?: của [^.;:,“”\n]{{3,80}})?(?:\s*\([^()\n]{{0,60}}\))?,? (?:(?:đã|vừa|chính thức|được ban hành) )*"
    rf"(?:(?:là )?(?:văn bản|cơ sở|căn cứ) )?(?:(?:về|để|nhằm)(?: việc)? )?(?:phát động|mở|khởi xướng)"
    r"(?:\s*(?:,|và) (?:triển khai|tổ chức)(?: thực hiện)?)? "
    rf"(?P<kind>{_KIND})(?: (?:thi đua|vận động|cao điểm|đặc biệt))*"
    r"(?: (?:này|trên|nói trên|kể trên|nêu trên|ấy|đó)\b"
    r"|(?=\s*(?:[,.;)]|\Z)| (?:có|đã|xác định|nêu|đặt|gồm|chia|là|quy định|ban hành|ký|ra đời|giao|yêu cầu"
    r"|(?:được|do) [^.;:“”\n]{3,60}? (?:ban hành|ký))\b))"
)
"""Behind a document: it launches the movement, which is not named again."""
_LAUNCHING_PAPER: Final = words.pattern(rf"\(?{_PAPER} (?:phát động|mở)\b(?! (?:{_KIND}|thi đua))")
"""What a document is called that launches the movement spoken of ("Quyết định phát động số …")."""
_LABEL: Final = words.pattern(
    r"(?:phát động|khởi xướng)[^.;:“”\n]{0,60}[.;(]\s*(?:số )?văn bản(?: phát động)?\s*:\s*\Z"
)
"""In front of a document: it is the one of the launch that the clause before tells of."""
_THEREBY: Final = words.pattern(
    rf"(?:\A|[.;:,\n(]|\bmới|\bthì) (?P<said>(?:(?!{_KIND})[^.;:“”\n]){{0,140}}?)\b(?P<launch>phát động|khởi xướng)"
    rf"(?P<where>(?: (?!{_KIND}|triển|thực|hưởng|cụ thể|ban hành|và\b)[^\s.;:“”\"()]+){{0,12}}?)"
    r"(?:\s*,? (?:(?:ban hành )?kèm theo|theo|tại|bằng|trong|qua)|\s*\()\s*\Z"
)
"""In front of a document: somebody launches by it what was named before."""
_PASSIVE: Final = words.pattern(r"\b(?:do|được) (?P<by>[^,.;:“”\n]{3,80}?)(?: chính thức| đã)?\s*\Z")
_LAUNCH: Final = re.compile(r"động|ra\s+đời")
_NEAR: Final = 200  # code points around a document in which "phát động" is said of it
_FAR: Final = 600  # code points from a name to the document


def told_later(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each that no document launches with the one that a later sentence tells."""
    told = list(readings)
    if not told or not _LAUNCH.search(page.clean):
        return told
    known = {one.launched_in for one in told} | {one.citation for one in told}
    for document in (one for one in page.citations if one.id not in known):
        kind, unit = _kind(page, document)
        place = _last(page, told, document, kind, unit) if kind is not None else None
        if place is not None:
            told[place] = _completed(page, told[place], document)
    return told


def _kind(page: Page, document: Citation) -> tuple[str | None, str]:
    """The kind words of what a document is said to launch, and the unit whose it is.

    The words are empty where it is only said to launch, None if not.
    """
    clean, start, end = page.clean, document.span.start, document.span.end
    if not _LAUNCH.search(clean, max(0, start - _NEAR), end + _NEAR):
        return None, ""
    if of_it := _OF_IT.match(clean, end):
        return of_it["kind"], ""
    if pointed := said_of_it(clean, end):
        return pointed
    called = _LAUNCHING_PAPER.match(clean, max(0, start - 24), end) or _LAUNCHING_PAPER.search(
        clean, max(0, start - 24), end
    )
    start = type_word(clean, 0, document)
    thereby = _THEREBY.search(clean, max(0, start - 220), start) or _LABEL.search(clean, max(0, start - 100), start)
    return ("" if called or thereby else None), ""


def _last(page: Page, readings: Sequence[Reading], document: Citation, kind: str, unit: str) -> int | None:
    """The place of the movement that was named last before a document, if it is one of that kind and has no launch.

    `unit`: whose it is said to be, where the one that bears the name of such a place is meant.
    """
    start = document.span.start
    before = [n for n, one in enumerate(readings) if one.naming.span.end <= start and not one.naming.weak]
    if unit:
        before = [n for n in before if level_of_name(readings[n].name) in _LEVELS[unit]] or before
    if not before:
        return None
    if len(before) > 1 and _another_name(page, readings[before[-2]], readings[before[-1]]):
        before.pop()
    last = readings[before[-1]]
    near = start - last.naming.span.end <= _FAR and "\n\n\n" not in page.clean[last.naming.span.end : start]
    alike = not kind or last.naming.kind.split()[0] == kind.lower().split()[0]
    asked = next((one.type == "Tờ trình" for one in page.citations if one.id == last.citation), True)
    free = last.launched_in is None and asked and (bool(kind) or document.id not in last.related)
    return before[-1] if near and alike and free else None


_LEVELS: Final = {
    "tỉnh": (Level.PROVINCE,),
    "thành phố": (Level.PROVINCE, Level.DISTRICT),
    "huyện": (Level.DISTRICT,),
    "xã": (Level.COMMUNE,),
    "phường": (Level.COMMUNE,),
}


def _another_name(page: Page, one: Reading, other: Reading) -> bool:
    """Whether the first of two movements is said to be what the other is called here, of which the text then tells."""
    between = page.clean[one.naming.span.end : other.naming.span.start]
    return len(between) < _NEAR and _CALLED_SO.fullmatch(between) is not None


_CALLED_SO: Final = words.pattern(
    r"[”\"’»]? (?:chính )?là (?:tên gọi|cách gọi|tên riêng|tên)[^.;:“”\"\n]{0,50}? (?:của|cho) "
    r"[^.;:“”\"\n]{2,40}[“\"‘«]"
)


def _completed(page: Page, reading: Reading, document: Citation) -> Reading:
    start = type_word(page.clean, 0, document)
    said = _THEREBY.search(page.clean, max(0, start - 220), start)
    passive = _PASSIVE.search(said["said"]) if said else None
    subject = sentences.subject_before(page.clean, said.end("launch")) if said else None
    by = bodies((passive["by"] if passive else None) or subject or "", page.header.locality)
    issuer = (document.issuer,) if document.issuer else ()
    related = tuple(one for one in reading.related if one != document.id)
    return replace(reading, launched_in=document.id, related=related, launchers=reading.launchers or by or issuer)


def in_turn(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those of a sentence in which as many documents launch them one after the other ("lần lượt …")."""
    told = list(readings)
    if len(told) < 2 or "lần lượt" not in page.clean:
        return told
    for turn in _IN_TURN.finditer(page.clean):
        before = re.split(r"[.!?]\s|\n", page.clean[max(0, turn.start() - _FAR) : turn.start()])[-1]
        behind = re.split(r"[.!?]\s|\n", page.clean[turn.end() : turn.end() + _FAR])[0]
        start, end = turn.start() - len(before), turn.end() + len(behind)
        named = [n for n, one in enumerate(told) if start <= one.naming.span.start < turn.start()]
        papers = [one for one in page.citations if turn.start() <= one.span.start < end]
        if len(named) != len(papers) or len(named) < 2:
            continue
        for place, paper in zip(named, papers, strict=True):
            by = told[named[-1]].launchers or ((paper.issuer,) if paper.issuer else ())
            told[place] = replace(told[place], launched_in=paper.id, related=(), launchers=by)
    return told


_IN_TURN: Final = words.pattern(
    r"\blần lượt\b[^.;:“”\n]{0,80}?\b(?:phát động|khởi xướng|ban hành)\b"
    r"|\b(?:phát động|khởi xướng)\b[^.;:“”\n]{0,60}? lần lượt\b"
)
