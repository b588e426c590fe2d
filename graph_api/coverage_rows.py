"""A coverage as flat rows, for tables and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from graph_api.writing import Cell
from queries.terms import short

if TYPE_CHECKING:
    from queries.cascade import Cascade
    from queries.coverage import Coverage

HEADINGS: Final = (
    "status",
    "body",
    "level",
    "asked_by",
    "purpose",
    "through",
    "answer",
    "answer_date",
    "days",
    "days_at_least",
    "days_at_most",
    "relation",
    "via",
    "why",
    "today",
    "body_key",
    "asked_by_key",
    "answer_key",
    "quote",
)
SHOWN: Final = ("status", "body", "level", "asked_by", "through", "answer", "answer_date", "days", "why")
"""What fits a terminal."""
TIERS: Final = ("level", "province", "documents", "bodies", "median_days", "dated", "first", "last")


def coverage_rows(found: Coverage) -> Iterator[tuple[Cell, ...]]:
    """One row for every body asked, then one for every answer that nobody is known to have asked for."""
    for row in found.rows:
        answer, document = row.answer, row.answer.document if row.answer else None
        yield (
            row.status.value,
            row.written,
            row.level,
            row.asked_by.identifier or row.asked_by.label,
            row.purpose,
            row.group,
            (document.identifier or document.label) if document else None,
            document.date if document else None,
            row.lag,
            *(row.lag_between or (None, None)),
            answer.relation if answer else None,
            "; ".join(answer.via) if answer else None,
            row.words and row.words.rpartition(" | ")[2],
            "; ".join(row.today),
            row.key,
            row.asked_by.key,
            document.key if document else None,
            answer.evidence[0].quote if answer and answer.evidence else None,
        )
    for each in found.unasked:
        one = each.document
        yield (
            "unasked",
            one.issuer,
            one.level,
            None,
            None,
            None,
            one.identifier or one.label,
            one.date,
            None,
            None,
            None,
            each.relation,
            "; ".join(each.via),
            "no known line asks it",
            None,
            one.issuer_iri and short(one.issuer_iri),
            None,
            one.key,
            each.evidence[0].quote if each.evidence else None,
        )


def shown(rows: Iterator[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """The columns that fit a terminal; days that are only bounded stand as "12-41"."""
    places = [HEADINGS.index(name) for name in SHOWN]
    days, least, most = (HEADINGS.index(name) for name in ("days", "days_at_least", "days_at_most"))
    bounded = (
        (*row[:days], f"{row[least]}-{row[most]}", *row[days + 1 :]) if row[least] is not None else row for row in rows
    )
    return [tuple(row[place] for place in places) for row in bounded]


def tier_rows(found: Cascade) -> Iterator[tuple[Cell, ...]]:
    """One row for every level, then one for every level in every province."""
    for tier in (*found.levels, *found.provinces):
        numbers = (tier.documents, tier.organisations, tier.lag, tier.dated)
        yield (tier.level, tier.province, *numbers, tier.first, tier.last)
