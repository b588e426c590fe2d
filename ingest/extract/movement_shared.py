"""Điều nói chung: what is said once of several movements, and what a later sentence adds to one named before.

Movements joined in a list share the launch in front of it and the time behind it. A sentence that begins with the kind
words alone ("Phong trào được phát động theo …") or with "Thời gian thực hiện:" speaks of the movement named last.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract import movement_sentences as sentences
from ingest.extract import movement_times as times
from ingest.extract import movement_words as words
from ingest.extract.movement_launch import Reading, counts, read_naming, timed
from ingest.extract.movement_launchers import bodies
from ingest.extract.movement_lines import MARKER, line_start, rank
from ingest.extract.movement_own import called_here, is_issuer
from ingest.extract.movement_page import Page
from ingest.extract.movement_words import Naming
from ingest.model import THIS

_KINDS: Final = (
    r"(?:phong trào|cuộc vận động|chiến dịch|chương trình|đợt thi đua|đợt cao điểm|mô hình)"
    r"(?: (?:thi đua|yêu nước|tình nguyện|đặc biệt|cao điểm))*"
)
_JOINED: Final = words.pattern(
    r"[”\"’»]?\s*(?:(?:giai đoạn|năm) [\d\s-]+)?"
    r"(?:(?:trong|tại|ở|cho|đối với|dành cho|giữa|của) [^.;:,“”\"\n]{2,60})?"
    rf"(?:,|;|(?:, )?và|&)\s*(?:và )?(?:các )?(?:{_KINDS}\s*:?)?"
    r"\s*[“\"‘«]?\s*"
)
_BETWEEN: Final = 120  # code points between two names of a list
_FAR: Final = 900  # code points behind a name in which a sentence still goes on about it


def read_namings(page: Page, namings: Sequence[Naming]) -> tuple[Reading, ...]:
    """Each naming, in text order, with what is said of it alone, of its list and in sentences behind."""
    readings = [read_naming(page, naming) for naming in namings]
    for place in range(1, len(readings)):  # the launch and the time in front of a list hold for what follows
        if _joined(page, readings[place - 1], readings[place]):
            readings[place] = _launched_with(readings[place], readings[place - 1])
            readings[place] = _opened_with(readings[place], readings[place - 1])
    for place in range(len(readings) - 1, 0, -1):  # what stands behind a list holds for what is before
        if _joined(page, readings[place - 1], readings[place]):
            readings[place - 1] = _running_with(readings[place - 1], readings[place])
            readings[place - 1] = _founded_with(page, readings[place - 1], readings[place])
    readings = _told_again(page, readings)
    return tuple(_held_here(page, _timed_as_title(page, reading, readings)) for reading in readings)


def _timed_as_title(page: Page, reading: Reading, readings: Sequence[Reading]) -> Reading:
    """What an item names ("1. Tên gọi: …") is what the title launches without name, and has its time."""
    if reading.period or reading.launched_in != THIS or not called_here(page, reading.naming):
        return reading
    titled = (one.period for one in readings if one.in_own_title and one.naming.descriptive)
    return replace(reading, period=next(filter(None, titled), None))


def _held_here(page: Page, reading: Reading) -> Reading:
    """A reading that an item of this document opens: it is launched here when it has a time of its own."""
    begun, _, ended = (reading.period or "").partition("/")
    before = (page.header.date or "")[:4] > begun[:4] if begun != ".." else False
    if not reading.opened_here or not ended or before or reading.launched_in:
        return reading
    launchers = reading.launchers or ((page.header.issuer,) if page.header.issuer else ())
    if not any(is_issuer(page, body) for body in launchers[:1]):
        return reading
    return replace(reading, launched_in=THIS, launchers=launchers)


def _joined(page: Page, one: Reading, other: Reading) -> bool:
    start, end = one.naming.span.end, other.naming.span.start
    return 0 < end - start < _BETWEEN and _JOINED.fullmatch(page.clean, start, end) is not None


def _launched_with(reading: Reading, before: Reading) -> Reading:
    if reading.launched_in or reading.citation != before.citation or not (before.launches or before.launched_in):
        return reading
    related = tuple(name for name in reading.related if name != before.launched_in)
    launchers = reading.launchers or before.launchers
    here = reading.opened_here or before.opened_here
    return replace(
        reading, launched_in=before.launched_in, related=related, launchers=launchers, launches=True, opened_here=here
    )


def _opened_with(reading: Reading, before: Reading) -> Reading:
    if reading.period or not before.opened:
        return reading
    return replace(reading, period=before.period, opened=True)


def _running_with(reading: Reading, behind: Reading) -> Reading:
    if reading.period or not behind.runs:
        return reading
    return replace(reading, period=behind.period, runs=True)


def _founded_with(page: Page, reading: Reading, behind: Reading) -> Reading:
    """A reading with the document that launched it and the next one, where both were counted in front of the list."""
    counted = counts(page, behind.naming) and behind.launched_in not in (None, THIS)
    if reading.launched_in or reading.citation != behind.citation or not counted:
        return reading
    related = tuple(name for name in reading.related if name != behind.launched_in)
    launchers = reading.launchers or behind.launchers
    return replace(reading, launched_in=behind.launched_in, related=related, launchers=launchers)


def _told_again(page: Page, readings: list[Reading]) -> list[Reading]:
    """The readings with what sentences behind them add."""
    for again in times.AGAIN.finditer(page.clean) if readings else ():
        if place := _meant(page, readings, again):
            readings[place - 1] = _completed(page, readings[place - 1], again)
    return readings


def _meant(page: Page, readings: Sequence[Reading], again: re.Match[str]) -> int:
    """One more than the place of the reading that a sentence goes on about; 0 for none.

    It is the last one of that kind before the sentence; the time of carrying out is that of the document's own one.
    """
    kind = again["kind"] or again["same"]
    if kind is None:
        if part := _part(page, readings, again.start()):
            return part
        own = [place for place, one in enumerate(readings, 1) if one.launched_in == THIS or one.in_own_title]
        if own or page.orders:
            return own[0] if own and _before(readings[own[0] - 1], again) else 0
    launched = any(one.launched_in == THIS and _alike(one.naming.kind, kind) for one in readings if kind)
    for place in range(len(readings), 0, -1):
        naming = readings[place - 1].naming
        if naming.span.end > again.start() or naming.weak or (launched and readings[place - 1].citation):
            continue
        if again.start() - naming.span.end > _FAR:
            return 0
        if kind is None or _alike(naming.kind, kind):
            return place
    return 0


def _before(reading: Reading, again: re.Match[str]) -> bool:
    """Whether a time that stands in front of a reading may be its own: only of what the title names."""
    return reading.naming.span.start < again.start() or reading.in_own_title


def _part(page: Page, readings: Sequence[Reading], place: int) -> int:
    """One more than the place of the reading that heads the part in which `place` stands; 0 for none."""
    clean = page.clean
    here = rank(clean[line_start(clean, place) : place + 4])
    for number in range(len(readings), 0, -1):
        naming = readings[number - 1].naming
        start = line_start(clean, naming.lead.start)
        if naming.span.end > place or naming.weak or not _HEADS.fullmatch(clean, start, naming.lead.start):
            continue
        own = rank(clean[start : naming.lead.start])
        behind = clean[naming.span.end : place].split("\n")
        under = (
            place - naming.span.end <= _FAR
            and (own != here or len(behind) == 1)
            and not any(rank(line) == own for line in behind[1:])
        )
        return number if own and under else 0
    return 0


_HEADS: Final = re.compile(rf"[\s*_#]*{MARKER}[\s*_]+(?i:(?:phát\s+động|tổ\s+chức|triển\s+khai|mở|thực\s+hiện)\s+)?")
"""What stands before the kind words in the heading of a part or an item."""


def _alike(kind: str, said: str) -> bool:
    """Whether the kind words that are repeated may mean a movement of this kind.

    >>> _alike("phong trào thi đua", "Phong trào"), _alike("chiến dịch", "Đợt thi đua")
    (True, False)
    """
    said = " ".join(said.lower().split())
    return kind.split(" ", 1)[0] == said.split(" ", 1)[0] or ("thi đua" in kind and "thi đua" in said)


def _completed(page: Page, reading: Reading, again: re.Match[str]) -> Reading:
    """A reading with what a sentence that goes on about it says of launch and time, where it says nothing itself."""
    place, heading = again.end(), not (again["kind"] or again["same"])
    when = times.time_under_heading if heading else times.time_behind
    time = timed(page, place, when)
    if time and heading and "/" not in time.period and "phát động" in again[0].lower():
        time = None  # only when it is launched
    if time and (reading.period is None or times.within(time.period, reading.period)):
        reading = replace(reading, period=time.period)
    behind = sentences.document_behind(page.clean, place, page.citations)
    document = behind[0] if behind and behind[1] else None
    said = sentences.launcher_behind(page.clean, place)
    launchers = bodies(said, page.header.locality) if said else ()
    if document and reading.launched_in is None:
        launchers = launchers or ((document.issuer,) if document.issuer else ())
        reading = replace(reading, launched_in=document.id)
    return replace(reading, launchers=launchers) if launchers and not reading.launchers else reading
