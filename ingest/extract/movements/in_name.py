"""Thời gian trong tên: the period that the name of a movement gives, and the term of a body in it, which is none."""

import re
from typing import Final

from ingest.extract.movements.page import Page
from ingest.extract.movements.periods import period_of_name
from ingest.extract.movements.words import Naming


def _with_its_time(page: Page, naming: Naming) -> str:
    """The words of a naming; a time from which a movement without name runs goes on to the end of its clause."""
    name = naming.span.of(page.clean)
    if not naming.descriptive or not _FROM.search(name):
        return name
    behind = page.clean[naming.span.end : naming.span.end + _CLAUSE]
    return name + re.split(r"[;\n“]|\.\s", behind)[0]


_FROM: Final = re.compile(r"\btừ\s", re.IGNORECASE)
_CLAUSE: Final = 80  # code points of a time


def period_in_name(page: Page, naming: Naming) -> str | None:
    """The period that a name gives, which is not the term of a congress in it."""
    name = _with_its_time(page, naming)
    elected = _ELECTED.search(name)
    return period_of_name(_TERM.sub("", name, count=1) if elected else name)


_TERM: Final = re.compile(r"\bnhiệm\s+kỳ\s+\d{4}\s*-\s*\d{4}", re.IGNORECASE)


def term_of_body(page: Page, naming: Naming) -> bool:
    """Whether the years behind a naming are the term of a congress or of deputies, who are in the name itself."""
    return _OF_TERM.match(page.clean, naming.span.end) is not None and (
        naming.descriptive or _ELECTED.search(naming.span.of(page.clean)) is not None
    )


_ELECTED: Final = re.compile(
    r"\b(?:đại\s+hội|đại\s+biểu|hội\s+đồng|HĐND|ban\s+chấp\s+hành|nghị\s+quyết|bầu\s+cử|khóa|khoá)\b", re.IGNORECASE
)
_OF_TERM: Final = re.compile(r"\s*[,(]?\s*(?:nhiệm\s+kỳ|khóa)\b", re.IGNORECASE)
