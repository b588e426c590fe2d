"""Phong trào này, phong trào thứ hai: which of the movements named before a later sentence speaks of."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ingest.extract.movements.launch import Reading
from ingest.extract.movements.lines import MARKER, line_start, rank
from ingest.extract.movements.page import Page
from ingest.model import THIS

_NEAR: Final = 240  # code points behind a name in which a review is of it
_FAR: Final = 900  # code points behind a name in which a sentence still goes on about it


def meant(page: Page, readings: Sequence[Reading], again: re.Match[str]) -> Sequence[int]:
    """The places of the readings that a sentence goes on about.

    It is the last one of that kind before the sentence, or the one that an ordinal counts; the time of carrying out is
    that of the document's own one.
    """
    start = again.start()
    kind = next(filter(None, (again[said] for said in ("kind", "same", "ref", "told", "named"))), None)
    if again["review"]:
        return _reviewed(page, readings, start)
    if again["plan"]:
        return tuple(n for n, one in enumerate(readings) if one.launched_in and _near(one, start))[-1:]
    if again["all"]:
        return _listed(page, readings, start)
    if kind is None and not again["paper"]:
        return _timed(page, readings, start)
    if kind and again["which"]:
        return _counted(page, readings, start, kind, again["which"])
    return _named_last(page, readings, again, kind)


def _reviewed(page: Page, readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The place of the reading that the same paragraph named right before it tells what so many years have brought."""
    last = _last(readings, start, None)
    behind = page.clean[readings[last[0]].naming.span.end : start] if last else ""
    return last if len(behind) < _NEAR and "\n" not in behind else ()


def _named_last(page: Page, readings: Sequence[Reading], again: re.Match[str], kind: str | None) -> Sequence[int]:
    """The place of the last reading of a kind, or of what the paper itself launches in an item without other names."""
    start = again.start()
    last = _last(readings, start, kind)
    own = [
        place for place, one in enumerate(readings) if one.launched_in == THIS and _alike(one.naming.kind, kind or "")
    ]
    elsewhere = (
        last
        and again["kind"]
        and not _POINTS.search(again[0])
        and _OWN_ITEM.search(page.clean, readings[last[0]].naming.span.end, start)
    )
    if page.orders and elsewhere and own and len({readings[place].name.lower() for place in own}) == 1:
        return own[:1]  # "Phong trào chia hai đợt", in an item of its own: the one that the paper is about
    return last


_POINTS: Final = re.compile(r"\b(?:này|trên|đó|ấy)\b")
_OWN_ITEM: Final = re.compile(r"[.;][^\n]*\n")
"""Between a name inside a sentence and an item of its own."""


def _timed(page: Page, readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The place of the reading of which "Thời gian thực hiện" is told: of its part, the document's own, the last."""
    if part := _part(page, readings, start):
        return (part - 1,)
    own = [place for place, one in enumerate(readings) if one.launched_in == THIS or one.in_own_title]
    if own or page.orders:
        return own[:1] if own and _before(readings[own[0]], start) else ()
    return _last(readings, start, None)


def _near(reading: Reading, start: int) -> bool:
    return 0 <= start - reading.naming.span.end <= _FAR


def _last(readings: Sequence[Reading], start: int, kind: str | None) -> Sequence[int]:
    """The place of the last reading of a kind before `start`, unless it is too far."""
    launched = any(one.launched_in == THIS and _alike(one.naming.kind, kind) for one in readings if kind)
    for place in range(len(readings) - 1, -1, -1):
        naming = readings[place].naming
        if naming.span.end > start or naming.weak or (launched and readings[place].citation):
            continue
        if start - naming.span.end > _FAR:
            return ()
        if kind is None or _alike(naming.kind, kind):
            return (place,)
    return ()


def _counted(page: Page, readings: Sequence[Reading], start: int, kind: str, which: str) -> Sequence[int]:
    """The place of the reading that "thứ hai", "sau" or "trước" counts among those that were named together."""
    listed = _listed(page, readings, start)
    alike = [place for place in listed if _alike(readings[place].naming.kind, kind)]
    listed = alike if len(alike) > 1 else listed
    number = _ORDINALS.get(" ".join(which.lower().split()), 0)
    return listed[number : number + 1] if number >= 0 else listed[number:][:1]


_ORDINALS: Final = {
    "thứ hai": 1,
    "thứ 2": 1,
    "thứ ba": 2,
    "thứ 3": 2,
    "thứ tư": 3,
    "thứ 4": 3,
    "sau": -1,
    "sau cùng": -1,
}
"""Where in a list a word counts; all others mean the first."""


def _listed(page: Page, readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The places of the last readings before `start` that one sentence names, else of the last two."""
    before = [
        place
        for place, one in enumerate(readings)
        if one.naming.span.end <= start and start - one.naming.span.end <= _FAR and not one.naming.weak
    ]
    runs: list[list[int]] = [before[:1]]
    for one, other in pairwise(before):
        if _SENTENCE_END.search(page.clean, readings[one].naming.span.end, readings[other].naming.lead.start):
            runs.append([])
        if readings[one].name.lower() != readings[other].name.lower():
            runs[-1].append(other)
    return next((run for run in reversed(runs) if len(run) > 1), before[-2:] if len(before) > 1 else ())


_SENTENCE_END: Final = re.compile(r"[.!?]\s|\n")


def _before(reading: Reading, start: int) -> bool:
    """Whether a time that stands in front of a reading may be its own: only of what the title names."""
    return reading.naming.span.start < start or reading.in_own_title


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
