"""Ngày (EDTF): dates as far as printed, "2021-12-31", "2021-12" or "2021"."""


def later(one: str, other: str) -> bool:
    """Whether a date is surely after another, as far as both are known.

    >>> later("2023-05-01", "2023-04"), later("2023-05-01", "2023"), later("2021", "2021-12-31")
    (True, False, False)
    """
    shared = min(len(one), len(other))
    return one[:shared] > other[:shared]


def as_printed(edtf: str) -> str:
    """A date as Vietnamese writes it.

    >>> as_printed("2021-12-31"), as_printed("2023-04"), as_printed("2023")
    ('31/12/2021', '04/2023', '2023')
    """
    return "/".join(reversed(edtf.split("-")))
