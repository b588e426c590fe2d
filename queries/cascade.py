"""Đợt lan tỏa: how far a document or a movement has come, level by level and province by province."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from ontology.levels import Level
from queries.answers import below
from queries.binding import edtf
from queries.catalogue import ValueType
from queries.coverage import meant
from queries.dates import lag
from queries.model import DocumentSummary
from queries.source import Source, cascade_index, store_of
from queries.summaries import document_summary, movement_summary
from queries.terms import short


@dataclass(frozen=True, slots=True)
class Tier:
    """The documents of one level, in one province or, where `province` is None, in all.

    `lag` is the median of days since the root, of `dated` documents that are dated to the day; `first` and `last` EDTF.
    """

    level: Level | None
    province: str | None
    documents: int
    organisations: int
    dated: int
    lag: float | None
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Cascade:
    """A document or movement (`date` of the document, or of the first launch), and its tiers, centre first."""

    root: str
    key: str
    label: str
    kind: str
    date: str | None
    as_of: str | None
    levels: tuple[Tier, ...]
    provinces: tuple[Tier, ...]


def cascade(source: Source, ref: str, *, as_of: str | None = None) -> Cascade:
    """How far what `ref` means has spread as of a date (EDTF). Raises what `coverage` raises."""
    store, day = store_of(source), edtf("as_of", as_of) if as_of else None
    kind, root = meant(source, ref)
    with cascade_index(source) as index:
        answers = below(index, store, kind, root, day)
    began = min((date for one in answers.starts if (date := answers.documents[one].date)), default=None)
    found = [one for iri, one in answers.documents.items() if iri not in answers.starts]
    summary = movement_summary(store, root) if kind is ValueType.MOVEMENT else document_summary(store, root)
    return Cascade(
        root,
        short(root),
        summary.label,
        kind.value,
        began,
        day,
        _tiers(found, began, by_province=False),
        _tiers([one for one in found if one.province], began, by_province=True),
    )


def _tiers(documents: Iterable[DocumentSummary], began: str | None, *, by_province: bool) -> tuple[Tier, ...]:
    groups: defaultdict[tuple[int, str], list[DocumentSummary]] = defaultdict(list)
    for one in documents:
        depth = one.level.depth if one.level else len(Level)
        groups[depth, (one.province or "") if by_province else ""].append(one)
    return tuple(_tier(group, began, by_province) for _, group in sorted(groups.items()))


def _tier(group: list[DocumentSummary], began: str | None, by_province: bool) -> Tier:
    lags = [days for one in group if (days := lag(began, one.date)) is not None]
    dates = sorted(one.date for one in group if one.date)
    return Tier(
        level=group[0].level,
        province=group[0].province if by_province else None,
        documents=len(group),
        organisations=len({one.issuer_iri for one in group if one.issuer_iri}),
        dated=len(lags),
        lag=float(median(lags)) if lags else None,
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
    )
