"""Luật viết thường, luật trong tên luật: laws by name where no capital shows them, and those that a law amends.

Forms: hướng dẫn thi hành một số điều của luật đất đai · theo điều 5 luật giao thông đường bộ · Luật sửa đổi, bổ sung
một số điều của Luật Nhà ở số 5/2022/QH15 (the inner law is named, and the outer one says so).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.citations.laws import LAWS, Named, find_laws, known_law, law_named
from ingest.extract.occurrences import occurrences
from ingest.model import Citation

_CITES: Final = re.compile(  # in small letters the name alone may mean a field of law: what cites it stands before
    r"(?:(?:một số|các|những)\s+(?:điều|quy định|nội dung)(?:\s+(?:của|trong|tại))?"
    r"|(?:[Tt]hi\s+hành|chi\s+tiết|sửa\s+đổi|bổ\s+sung|thay\s+thế|[Cc]hấp\s+hành|[Tt]hực\s+(?:hiện|thi)|[Tt]uân\s+thủ|[Áá]p\s+dụng|vi\s+phạm)"
    r"|(?:[Đđ]iều|[Kk]hoản|[Cc]hương)\s+\w{1,5}(?:\s+của)?|[Tt]heo(?:\s+đúng)?|[Cc]ăn\s+cứ(?:\s+vào)?"
    r"|quy\s+định\s+(?:của|tại|trong)|[Tt]uyên\s+truyền|[Pp]hổ\s+biến|[Qq]uán\s+triệt|[Tt]riển\s+khai|về)\s+(?:các\s+)?\Z"
    r"|(?:[Ll]uật|[Pp]háp\s+lệnh)\s[^;.:“”()]{2,60}?(?:,|\s+và)\s+\Z"
)
_NO_LAW: Final = ("pháp ", "Pháp ")
_BEFORE: Final = 5  # code points of those: most often law as such is meant
_REACH: Final = 90  # code points before a name that hold what cites it


def find_small(clean: str) -> Iterator[Named]:
    """Known laws in small letters behind words that cite one, in text order.

    >>> text = "thi hành một số điều của luật đất đai; kỷ luật lao động, pháp luật dân sự; theo bộ luật dân sự năm 2015"
    >>> [(law.span.of(text), law.date) for law in find_small(text)]
    [('luật đất đai', None), ('bộ luật dân sự năm 2015', '2015')]
    """
    end = 0
    for place in occurrences(clean, "luật ", "luật\n", "pháp lệnh "):
        start = place - 3 if clean.startswith("bộ ", place - 3) else place
        if start < end or clean[start - 1 : start].isalnum() or clean.startswith(_NO_LAW, place - _BEFORE):
            continue
        found = known_law().match(clean, start)
        if found is not None and _CITES.search(clean, max(0, start - _REACH), start):
            end = found.end()
            yield law_named(found)


def find_amended(clean: str, citations: Sequence[Citation]) -> Iterator[Named]:
    """The laws that a numbered law amends, where they stand before its number.

    >>> text = "Luật sửa đổi, bổ sung một số điều của Luật Giá số 5/2022/QH15"
    >>> from ingest.model import Span
    >>> law = Citation("c1", Span(0, len(text)), "Luật", "5", "QH15", "", "", title_span=Span(5, 48))
    >>> [one.span.of(text) for one in find_amended(text, [law])]
    ['Luật Giá']
    """
    for citation in citations:
        title = citation.title_span
        if citation.type not in LAWS or title is None or title.start > citation.span.end:
            continue
        words = title.of(clean)
        if words.lower().startswith(("sửa đổi", "bổ sung")):
            for law in (*find_laws(words), *find_small(words)):
                yield law.moved(title.start)
