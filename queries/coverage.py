"""Độ phủ: who was to carry a document out, who answered with a document of their own, who is silent, what is unknown.

Everybody whom the document and the documents that carry it out are sent to, or give tasks, is a row. An answer is a
document of that body, of its head or its standing committee, that implements, follows or rests on the asking one,
directly or through others. No answer is silence only where the documents at hand can show it:

- a body addressed by name is silent when another body of its kind and level did answer the same document, so that
  answers of that kind are collected (UBND huyện Lệ Thủy answered, UBND huyện Minh Hóa did not);
- a body addressed only as member of a group is silent when a document of the body itself is held that is not older than
  the asking one.

All else is unknown, with the reason, and never counted as silence.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from pyoxigraph import Store

from ontology.levels import Level
from ontology.namespaces import MOVEMENT, ORGANISATION
from ontology.offices import kind_of
from ontology.succession import in_place_of
from queries.answers import Answer, Answers, Way, below
from queries.binding import edtf
from queries.binding import level as level_written
from queries.cascade_index import CascadeIndex
from queries.catalogue import ValueType
from queries.dates import first_day, lag, lag_between
from queries.errors import UnknownReferenceError
from queries.expected import Addressed
from queries.identity import chosen
from queries.model import DocumentSummary
from queries.names import named
from queries.resolve import one
from queries.source import Source, cascade_index, store_of
from queries.summaries import document_summary, movement_summary
from queries.terms import short


class Status(StrEnum):
    """What is known of a body's answer."""

    ANSWERED = "answered"
    SILENT = "silent"
    UNKNOWN = "unknown"


_ORDER: Final = {status: place for place, status in enumerate(Status)}


class Reason(StrEnum):
    """Why an answer is not known."""

    GROUP = "group"
    """nobody can be named: `words` says why"""
    NOT_COLLECTED = "not-collected"
    """no body of its kind is known to have answered this document"""
    MEMBER_ONLY = "member-only"
    """addressed only as member of a group, and nothing is held of it"""
    UNDATED = "undated"
    """its answer bears no date, so it is not known whether it came in time"""


_REASONS: Final[dict[Reason | None, str]] = {
    Reason.NOT_COLLECTED: "chưa có văn bản trả lời nào của cơ quan cùng loại"
    " | no answer of any body of its kind is held",
    Reason.MEMBER_ONLY: "chỉ được nêu theo nhóm, chưa có văn bản nào của cơ quan này"
    " | addressed only as member of a group, and nothing is held of it",
    Reason.UNDATED: "văn bản trả lời không rõ ngày | its answer bears no date",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One body that one document asks.

    `written` is who is addressed, the body itself or a post of it; `asked_by` is the asking document, `group` the group
    that the body was addressed through. `lag` is in days, None when a date is not known to the day: `lag_between` then
    are the fewest and the most days that the dates allow, None where one is not known at all. `today` names what
    stands in the body's place on the day asked for, when it no longer exists.
    """

    status: Status
    iri: str
    key: str
    label: str
    written: str
    level: Level | None
    by_name: bool
    purpose: str | None
    group: str | None
    asked_by: DocumentSummary
    answer: Answer | None = None
    lag: int | None = None
    lag_between: tuple[int, int] | None = None
    reason: Reason | None = None
    words: str | None = None
    today: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Độ phủ of a document or a movement, as of a day or of all that is held.

    `unasked` answered without being among the known recipients. `notes` say in both languages what the documents at
    hand cannot tell as a whole.
    """

    root: str
    key: str
    label: str
    kind: str
    as_of: str | None
    rows: tuple[Row, ...]
    unasked: tuple[Answer, ...]
    notes: tuple[str, ...] = ()

    def count(self, status: Status) -> int:
        """How many different bodies have this status; an answer to one document does not excuse another."""
        return len({row.iri for row in self.rows if row.status is status})


def coverage(source: Source, ref: str, *, as_of: str | None = None, level: Level | str | None = None) -> Coverage:
    """Who was to answer a document or a movement, who did, who did not, and what cannot be known.

    `ref` is a key, an IRI or what people write; `as_of` a date in EDTF: later documents do not count. Raises what
    `resolve.one` raises, and BadParameterError for a date or a level that is none.
    """
    store, day = store_of(source), edtf("as_of", as_of) if as_of else None
    wanted = level_written(level) if level else None
    kind, root = meant(source, ref)
    summary = movement_summary(store, root) if kind is ValueType.MOVEMENT else document_summary(store, root)
    with cascade_index(source) as index, _uncollected():
        answers = below(index, store, kind, root, day)
        rows, unasked = _Asking(index, store, answers, day).rows(wanted)
        rows.sort(key=_order)
    return Coverage(
        root=root,
        key=short(root),
        label=summary.label,
        kind=kind.value,
        as_of=day,
        rows=tuple(rows),
        unasked=unasked,
        notes=tuple(_notes(answers)),
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for garbage while tens of thousands of rows are made, none of which is any: a seventh of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def meant(source: Source, ref: str) -> tuple[ValueType, str]:
    """Whether a reference means a document or a movement, and its IRI: a movement's own name means the movement."""
    store = store_of(source)
    movements = named(source, ref, ValueType.MOVEMENT.value, limit=1)
    if (movements and movements[0].score == 1) or ref.startswith(MOVEMENT):
        return ValueType.MOVEMENT, chosen(store, one(source, ref, ValueType.MOVEMENT))
    try:
        return ValueType.DOCUMENT, chosen(store, one(source, ref))
    except UnknownReferenceError as no_document:
        try:
            return ValueType.MOVEMENT, chosen(store, one(source, ref, ValueType.MOVEMENT))
        except UnknownReferenceError:
            raise no_document from None


@dataclass(frozen=True, slots=True)
class _Asking:
    """What every document of a cascade asks, compared with what is held."""

    index: CascadeIndex
    store: Store
    answers: Answers
    as_of: str | None

    def rows(self, wanted: Level | None) -> tuple[list[Row], tuple[Answer, ...]]:
        """One row for every body that a document is to move, and the answers that nobody is known to have asked for."""
        asked = self.index.asked(self.answers.documents)
        offices = self.index.offices(self.answers.documents)
        ways = {document: self._ways(document, bodies, offices) for document, bodies in asked.items()}
        met = {way[-1] for by_office in ways.values() for way in by_office.values()}
        unasked = self._unasked(met, wanted)
        found = self.answers.answers(
            self.index, self.store, [*(way for by_office in ways.values() for way in by_office.values()), *unasked]
        )
        rows = (row for document in asked for row in self._rows_of(document, asked[document], ways[document], found))
        return [row for row in rows if wanted in (None, row.level)], tuple(found[way] for way in unasked)

    def _rows_of(
        self, document: str, asked: tuple[Addressed, ...], ways: Mapping[str, Way], answers: Mapping[Way, Answer]
    ) -> Iterator[Row]:
        asked_by = self.answers.documents[document]
        found = [_Found(each, asked_by, answers[ways[each.iri]] if each.iri in ways else None) for each in asked]
        collected = {body.kind for body in found if body.answer}
        for body in found:
            yield self._row(body, *self._status(body, collected))

    def _ways(self, document: str, asked: tuple[Addressed, ...], offices: Mapping[str, list[str]]) -> dict[str, Way]:
        """By office asked, the way to the answer that is nearest and, among equals, earliest."""
        bodies = {each.iri for each in asked}
        found: dict[str, Way] = {}
        ways = self.answers.under(document)
        for last in sorted(ways, key=lambda each: (len(ways[each]), self.answers.documents[each].date or "9", each)):
            for office in offices.get(last, ()):
                if office in bodies:
                    found.setdefault(office, ways[last])
        return found

    def _unasked(self, met: set[str], wanted: Level | None) -> list[Way]:
        """The ways to documents that answer a start though no known line asked their issuer."""
        seen = {*met, *self.answers.starts}
        found = []
        for start in self.answers.starts:
            for last, way in self.answers.under(start).items():
                if last not in seen:
                    seen.add(last)
                    found += [way] if wanted in (None, self.answers.documents[last].level) else []
        return found

    def _status(self, one: "_Found", collected: set[tuple[str, Level | None]]) -> tuple[Status, Reason | None]:
        """What is known; `collected` are the kinds and levels of bodies whose answers are held."""
        if one.answer:
            undated = self.as_of and one.answer.document.date is None
            return (Status.UNKNOWN, Reason.UNDATED) if undated else (Status.ANSWERED, None)
        if one.addressed.unlisted:
            return Status.UNKNOWN, Reason.GROUP
        if one.addressed.by_name:
            return (Status.SILENT, None) if one.kind in collected else (Status.UNKNOWN, Reason.NOT_COLLECTED)
        silent = self.index.is_held(one.addressed.iri, one.asked_by.date or "0000", self.as_of)
        return (Status.SILENT, None) if silent else (Status.UNKNOWN, Reason.MEMBER_ONLY)

    def _row(self, one: "_Found", status: Status, reason: Reason | None) -> Row:
        each, unlisted = one.addressed, one.addressed.unlisted
        dates = (one.asked_by.date, one.answer.document.date) if one.answer else (None, None)
        days = lag(*dates)
        return Row(
            status=status,
            iri=each.iri,
            key=short(each.iri),
            label=each.label,
            written=each.written,
            level=each.level,
            by_name=each.by_name,
            purpose=each.purpose,
            group=each.group,
            asked_by=one.asked_by,
            answer=one.answer,
            lag=days,
            lag_between=lag_between(*dates) if days is None else None,
            reason=reason,
            words=unlisted.words if reason is Reason.GROUP and unlisted else _REASONS.get(reason),
            today=self._today(each),
        )

    def _today(self, each: Addressed) -> tuple[str, ...]:
        """The names of the bodies in its place on the day asked for, when it is no more."""
        day = date.max if self.as_of is None else date.fromisoformat(first_day(self.as_of))
        return tuple(one.label for one in in_place_of(each.iri.removeprefix(ORGANISATION), each.label, day))


@dataclass(frozen=True, slots=True)
class _Found:
    """A body, the document that asks it, and its answer."""

    addressed: Addressed
    asked_by: DocumentSummary
    answer: Answer | None

    @property
    def kind(self) -> tuple[str, Level | None]:
        """What kind of body it is, and its level."""
        return kind_of(self.addressed.iri.removeprefix(ORGANISATION)), self.addressed.level


def _notes(answers: Answers) -> Iterator[str]:
    """What the documents at hand cannot tell as a whole."""
    if not answers.starts:
        yield (
            "chưa có văn bản nào yêu cầu, hoặc ban hành sau ngày đã hỏi"
            " | no document that asks is known, or it was issued after that day"
        )
    for start in answers.starts:
        if not answers.documents[start].held:
            name = answers.documents[start].label
            yield (
                f"chưa có toàn văn {name}, nên không biết đã gửi ai"
                f" | the text of {name} is not held, so its recipients are not known"
            )


def _order(row: Row) -> tuple[int, int, str, str, str]:
    """By status, level and asking document."""
    depth = row.level.depth if row.level else len(Level)
    return (_ORDER[row.status], depth, row.asked_by.date or "9", row.asked_by.key, row.key)
