"""Ngày tháng: dates as far as known (EDTF), compared by the days that they can mean."""

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
