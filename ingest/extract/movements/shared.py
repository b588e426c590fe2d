"""Điều nói chung: what is said once of several movements.

Movements joined in a list share the launch in front of it and the time behind it.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.again import told_again
from ingest.extract.movements.announced import announced
from ingest.extract.movements.chapters import under_headings
from ingest.extract.movements.continued import continued
from ingest.extract.movements.grouped_time import timed_together
from ingest.extract.movements.issuer import is_issuer
from ingest.extract.movements.labels import labelled
from ingest.extract.movements.later import in_turn, told_later
from ingest.extract.movements.launch import Reading, read_naming
from ingest.extract.movements.moved import moved
from ingest.extract.movements.opened import held_for_sure
from ingest.extract.movements.own import called_here
from ingest.extract.movements.page import Page
from ingest.extract.movements.rows import in_rows
from ingest.extract.movements.timing import counts
from ingest.extract.movements.words import Naming
from ingest.model import THIS

_KINDS: Final = (
    r"(?:phong trào|cuộc vận động|chiến dịch|chương trình|đợt thi đua|đợt cao điểm|mô hình)"
    r"(?: (?:thi đua|yêu nước|tình nguyện|đặc biệt|cao điểm))*"
)
_JOINED: Final = words.pattern(
    r"[”\"’»]?\s*(?:(?:giai đoạn|năm) [\d\s-]+|\([^()“”\n]{4,110}\)\s*)?"
    r"(?:(?:trong|tại|ở|cho|đối với|dành cho|giữa|của) [^.;:,“”\"\n]{2,60})?"
    rf"(?:,|;|(?:, )?và|&)\s*(?:và )?(?:các )?(?:{_KINDS}\s*:?)?"
    r"\s*[“\"‘«]?\s*"
)
_BETWEEN: Final = 160  # code points between two names of a list


def read_namings(page: Page, namings: Sequence[Naming]) -> tuple[Reading, ...]:
    """Each naming, in text order, with what is said of it alone, of its list and in sentences behind."""
    readings = [read_naming(page, naming) for naming in namings]
    for place in range(1, len(readings)):  # the launch and the time in front of a list hold for what follows
        if _joined(page, readings[place - 1], readings[place]):
            apart = "(" in page.clean[readings[place - 1].naming.span.end : readings[place].naming.span.start]
            if apart and not readings[place].related:
                continue
            readings[place] = _launched_with(readings[place], readings[place - 1])
            readings[place] = _opened_with(readings[place], readings[place - 1])
    for place in range(len(readings) - 1, 0, -1):  # what stands behind a list holds for what is before
        if _joined(page, readings[place - 1], readings[place]):
            readings[place - 1] = _running_with(readings[place - 1], readings[place])
            readings[place - 1] = _bracketed_with(readings[place - 1], readings[place])
            readings[place - 1] = _founded_with(page, readings[place - 1], readings[place])
        elif _of_a_pair(page, readings[place - 1], readings[place]):
            readings[place - 1] = _launched_as(readings[place - 1], readings[place])
    readings = in_turn(page, readings)
    readings = told_later(
        page,
        announced(
            page, under_headings(page, told_again(page, continued(page, labelled(page, in_rows(page, readings)))))
        ),
    )
    readings = moved(page, timed_together(page, readings))
    return tuple(_held_here(page, _timed_as_title(page, reading, readings)) for reading in readings)


def _timed_as_title(page: Page, reading: Reading, readings: Sequence[Reading]) -> Reading:
    """What an item names ("1. Tên gọi: …") is what the title launches without name, and has its time."""
    if reading.period or reading.launched_in != THIS or not called_here(page, reading.naming):
        return reading
    titled = (one.period for one in readings if one.in_own_title)
    return replace(reading, period=next(filter(None, titled), None))


def _held_here(page: Page, reading: Reading) -> Reading:
    """A reading that an item of this document opens: it is launched here when it has a time of its own."""
    begun, _, ended = (reading.period or reading.since or "").partition("/")
    before = begun not in ("", "..") and (page.header.date or "")[:4] > begun[:4]
    exact = ended or len(begun) > _YEAR or (reading.launches and len(begun) == _YEAR)
    if not reading.opened_here or before or reading.launched_in:
        return reading
    if not exact and not held_for_sure(page, reading.naming, launches=reading.launches):
        return reading
    launchers = reading.launchers or ((page.header.issuer,) if page.header.issuer else ())
    if not any(is_issuer(page, body) for body in launchers[:1]):
        return reading
    return replace(reading, launched_in=THIS, launchers=launchers)


_YEAR: Final = len("2024")


def _joined(page: Page, one: Reading, other: Reading) -> bool:
    start, end = one.naming.span.end, other.naming.span.start
    return 0 < end - start < _BETWEEN and _JOINED.fullmatch(page.clean, start, end) is not None


def _launched_with(reading: Reading, before: Reading) -> Reading:
    if reading.launched_in or reading.citation != before.citation or not (before.launches or before.launched_in):
        return reading
    if reading.related and reading.citation is None:  # each has the document that stands behind it
        launchers = reading.launchers or before.launchers
        return replace(reading, launched_in=reading.related[0], related=(), launchers=launchers, launches=True)
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


def _bracketed_with(reading: Reading, behind: Reading) -> Reading:
    """A reading whose own document stands behind it, where the words behind the list say that it is one of launch, or
    that is launched with the next one by the document behind both.
    """
    if reading.launched_in or behind.launched_in in (None, THIS) or reading.citation or behind.citation:
        return reading
    if reading.related and reading.related[0] != behind.launched_in:
        return replace(
            reading, launched_in=reading.related[0], related=(), launchers=reading.launchers or behind.launchers
        )
    return _launched_as(reading, behind) if reading.launches and behind.launches else reading


def _founded_with(page: Page, reading: Reading, behind: Reading) -> Reading:
    """A reading with the document that launched it and the next one, where both were counted in front of the list."""
    if _BOTH.match(page.clean, behind.naming.span.end) and not reading.launchers:
        reading = replace(reading, launchers=behind.launchers)
        return _launched_as(reading, behind)
    return _launched_as(reading, behind) if counts(page, behind.naming) else reading


_BOTH: Final = words.pattern(
    r"[”\"’»]?\s*(?:\([\d\s-]{4,12}\)\s*)?(?:đều|cùng) "
    r"(?:do|được|phát động|bắt đầu|ra đời|có|khởi đầu|khởi nguồn|bắt nguồn|hình thành) "
)
"""Behind the last of several movements: what follows is said of each."""


def _of_a_pair(page: Page, one: Reading, other: Reading) -> bool:
    """Whether two movements open a sentence, each with its time, of which the sentence then tells who launched them."""
    between = page.clean[one.naming.span.end : other.naming.span.start]
    if not (one.period and other.period) or one.launchers or one.naming.kind != other.naming.kind:
        return False
    opens = _OPENS_SENTENCE.search(page.clean, max(0, one.naming.lead.start - 20), one.naming.lead.start)
    return opens is not None and len(between) < _BETWEEN and _TIMED_PAIR.fullmatch(between) is not None


_OPENS_SENTENCE: Final = words.pattern(r"(?:\A|[.;:\n]|\d[.)]|\b[a-zđ]\))\W*(?:(?:các|hai|những) )?\Z")
_TIMED_PAIR: Final = words.pattern(
    rf"[”\"’»]?,?\s*\(?(?:từ|trong) [^.;:“”\"\n]{{4,60}}\s(?:và|,) (?:{_KINDS}):?\s*[“\"‘«]?\s*"
)


def _launched_as(reading: Reading, behind: Reading) -> Reading:
    if reading.launched_in or reading.citation != behind.citation or behind.launched_in in (None, THIS):
        return reading
    related = tuple(name for name in reading.related if name != behind.launched_in)
    launchers = reading.launchers or behind.launchers
    return replace(reading, launched_in=behind.launched_in, related=related, launchers=launchers)
