"""A document whose head is one sentence, as gazettes and web pages print it.

"Quyết định của Thủ tướng Chính phủ số 115/2004/QĐ-TTg ngày 25 tháng 6 năm 2004 về việc …"
"""

import re
from functools import cache
from typing import Final

from ingest.extract.citations.cited_dates import date_at
from ingest.extract.citations.numbers import find_numbers
from ingest.extract.citations.titles import title_after
from ingest.extract.heads.headline import title_words
from ingest.extract.heads.letterhead import Letterhead
from ingest.extract.names.issuers import issuer_at
from ingest.model import Span
from ontology.registry import document_type, document_types

_OF: Final = re.compile(r"\s*,?\s*của\s+", re.IGNORECASE)
_ABOUT: Final = re.compile(r"\s*số\s*:?\s*\Z", re.IGNORECASE)
_OPENING: Final = 600  # code points in which such a head ends


def begins_run_in(clean: str) -> bool:
    """Whether a text begins with its type and "của", so that a number after it stands in a sentence.

    >>> begins_run_in("QUYẾT ĐỊNH CỦA BỘ Y TẾ SỐ 12/QĐ-BYT"), begins_run_in("LUẬT SỐ 06/2022/QH15")
    (True, False)
    """
    start = _type().match(clean)
    return start is not None and _OF.match(clean, start.end() - 1) is not None


@cache
def _type() -> re.Pattern[str]:
    labels = sorted((kind.label for kind in document_types()), key=len, reverse=True)
    return re.compile(rf"\s*(?P<type>{'|'.join(map(re.escape, labels))})\s+(?=số\b|của\b|\d)", re.IGNORECASE)


def read_run_in(clean: str) -> tuple[Letterhead, str | None] | None:
    r"""The head that the first sentence is, with its date; None when the text begins otherwise.

    >>> head, date = read_run_in("Quyết định của Bộ Y tế số 12/QĐ-BYT ngày 05/6/2020 về việc khen thưởng\nCăn cứ …")
    >>> head.type, head.number, head.symbol, head.issuer, head.title_words, date
    ('Quyết định', '12', 'QĐ-BYT', 'Bộ Y tế', 'khen thưởng', '2020-06-05')
    """
    start = _type().match(clean)
    number = next(find_numbers(clean, end=min(len(clean), _OPENING)), None) if start else None
    if start is None or number is None or "\n\n" in clean[start.end() : number.span.start]:
        return None
    place, date = date_at(clean, number.span.end, len(clean))
    of = _OF.match(clean, start.end() - 1) or _OF.match(clean, place)
    issuer = issuer_at(clean, of.end()) if of else None
    if issuer is None and not _ABOUT.search(clean[: number.span.start]):
        return None
    place = issuer.end if issuer and issuer.start > place else place
    title = title_after(clean, Span(place, len(clean)))
    if title and title.of(clean).isupper():  # in capitals no word shows that another begins; the empty line does
        title = Span(title.start, max(title.end, clean.find("\n\n", title.start)))
    kind = document_type(start["type"])
    head = Letterhead(
        span=Span(0, title.end if title else place),
        issuer=issuer.of(clean) if issuer else None,
        issuer_span=issuer,
        number=number.number,
        year=number.year,
        separator="-" if number.is_party else "/",
        symbol=number.symbol,
        number_line=number.span,
        type=kind.label if kind else start["type"],
        type_span=Span(start.start("type"), start.end("type")),
        title=title,
        title_words=title_words(clean, title, (issuer.of(clean),) if issuer else ()),
    )
    return head, date
