"""Văn bản có tên trong ngoặc kép: Thực hiện Đề án “Xây dựng xã hội học tập”, Căn cứ Bộ tiêu chí “Gia đình văn hóa”.

A movement may be called so too; these types are no movements, and words that carry out or rest on something stand
before them.
"""

import re
from collections.abc import Iterator
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.laws import Named
from ingest.extract.names.issuers import issuer_at
from ingest.extract.occurrences import matches_at, occurrences
from ingest.model import Locality, Span

_QUOTED: Final = re.compile(
    r"(?P<type>Đề án|Chiến lược|Bộ [Tt]iêu chí|Bộ quy tắc|Quy chế|Kế hoạch)\s+(?:[a-zà-ỹđ]+\s+){0,3}"
    r"[“\"][^”“\"\n]{5,200}[”\"](?:\s+giai đoạn\s+\d{4}\s?-\s?\d{4})?"
)
_TYPES: Final = ("Đề án", "Chiến lược", "Bộ tiêu chí", "Bộ Tiêu chí", "Bộ quy tắc", "Quy chế", "Kế hoạch")
_LED: Final = re.compile(
    r"(?:[Cc]ăn cứ|[Tt]heo|[Tt]hực hiện|[Tt]riển khai|[Cc]ụ thể h[óo][aá]|nội dung|[Đđ]iều hành|[Mm]ục tiêu"
    r"|[Hh]ưởng ứng"
    r"|của|[;,]|\bvà)"
    r"(?:\s+(?:tốt|có hiệu quả|hiệu quả|nghiêm túc|thắng lợi|các|của))*\s+\Z"
)
_NEXT: Final = re.compile(r"(?:[;,]|\bvà)\s+\Z")
_GROUND: Final = re.compile(r"[-+•\s]*(?:Căn cứ|Thực hiện|Triển khai|Theo)\b")
_OF: Final = re.compile(r"\s+của\s+")
_REACH: Final = 40  # code points before a type that hold the words which cite it


def find_quoted(clean: str, locality: Locality) -> Iterator[Named]:
    """Documents whose name stands in quotation marks, in text order.

    >>> text = "Thực hiện Đề án “Chợ không rác” của Sở Y tế; mở lớp “Đề án và cuộc sống”"
    >>> [one.span.of(text) for one in find_quoted(text, Locality())]
    ['Đề án “Chợ không rác” của Sở Y tế']
    """
    for match in matches_at(_QUOTED, clean, occurrences(clean, *_TYPES)):
        led = _LED.search(clean, max(0, match.start() - _REACH), match.start())
        if led is None or (_NEXT.search(led[0]) and not _is_listed(clean, match.start())):
            continue
        of = _OF.match(clean, match.end())
        body = issuer_at(clean, of.end()) if of else None
        issuer = read_body(body.of(clean), locality) if body else None
        yield Named(Span(match.start(), body.end if body else match.end()), match["type"], issuer)


def _is_listed(clean: str, start: int) -> bool:
    """Whether words that cite open the line in which a document stands behind others."""
    return _GROUND.match(clean, clean.rfind("\n", 0, start) + 1) is not None
