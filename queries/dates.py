"""Ngày tháng: dates as far as known (EDTF), compared by the days that they can mean."""

from calendar import monthrange
from datetime import date

from pyoxigraph import Store

from ontology.namespaces import LT
from queries.summaries import value


def in_time(store: Store, document: str, as_of: str | None) -> bool:
    """Whether a document is not later than a date; one without a date may not be."""
    return as_of is None or may_be_by(value(store, document, LT + "date"), as_of)


def may_be_by(written: str | None, as_of: str | None) -> bool:
    """Whether a date, as far as it is known, may be not later than another; both are EDTF, None is unknown or any day.

    >>> may_be_by("2023-04", "2023-04-15"), may_be_by("2023-05", "2023-04-15"), may_be_by(None, "2023")
    (True, False, True)
    """
    return as_of is None or written is None or first_day(written) <= last_day(as_of)


def first_day(edtf: str) -> str:
    """The first day that a date can mean, as ISO.

    >>> first_day("2023-04"), last_day("2023-04"), last_day("2021/2025")
    ('2023-04-01', '2023-04-31', '2025-12-31')
    """
    start = edtf.partition("/")[0]
    return start + "-01-01"[len(start) - 4 :]


def last_day(edtf: str) -> str:
    """The last day that a date can mean, for comparing."""
    end = edtf.rpartition("/")[2]
    return end + "-12-31"[len(end) - 4 :]


def lag(asked: str | None, answered: str | None) -> int | None:
    """Days from one date to another, when both are known to the day.

    >>> lag("2021-08-20", "2021-09-08"), lag("2021-08-20", "2021-09")
    (19, None)
    """
    try:
        return (date.fromisoformat(answered or "") - date.fromisoformat(asked or "")).days
    except ValueError:
        return None


def lag_between(asked: str | None, answered: str | None) -> tuple[int, int] | None:
    """The fewest and the most days from a date to its answer's where one is known to the month or the year only.

    An answer is not earlier than what it answers. None where both are known to the day, or one is not at all.

    >>> lag_between("2021-08-20", "2021-09"), lag_between("2021-08-20", "2021-08"), lag_between("2021", "2021-12-31")
    ((12, 41), (0, 11), (0, 364))
    >>> lag_between("2021-08-20", "2021-09-08"), lag_between("2021-08-20", None)
    (None, None)
    """
    if not asked or not answered or lag(asked, answered) is not None:
        return None
    try:
        fewest = (date.fromisoformat(first_day(answered)) - _end(asked)).days
        most = (_end(answered) - date.fromisoformat(first_day(asked))).days
    except ValueError:  # no such day
        return None
    return (max(fewest, 0), most) if most >= 0 else (fewest, most)


def _end(edtf: str) -> date:
    """The last day that a date can mean."""
    year, month, *day = map(int, last_day(edtf).split("-"))
    return date(year, month, min(*day, monthrange(year, month)[1]))
