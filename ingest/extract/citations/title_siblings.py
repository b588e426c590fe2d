"""Where a title ends because the next cited document is no part of it: the next of a list, or a younger one.

A document that the title itself names ("về thực hiện Chỉ thị số …") does not end it.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.model import Citation, Span

_SIBLING: Final = re.compile(
    r"(?:\s*[,;]|\s+và|\s+cùng với|\s+cũng như)(?:\s*và)?\s*(?:các\s+)?(?:số\s+)?\Z", re.IGNORECASE
)
_PART_OF_NEXT: Final = re.compile(  # "; điểm a khoản 3 Điều 1 Nghị định số …"
    r"(?P<mark>;|\s+và)\s+(?:(?:tiết|điểm|khoản|[Đđ]iều|[Mm]ục)\s+[\w.]+(?:\s*,|\s+và)?\s+(?:của\s+)?)+"
    r"(?:Phụ lục\s+)?(?:(?:ban hành\s+)?kèm theo\s+)?\Z"
)
_AMENDING: Final = re.compile(r"(?:sửa đổi|bổ sung|bãi bỏ|thay thế|quy định chi tiết|hướng dẫn)\b", re.IGNORECASE)
_PLACE_IN: Final = re.compile(r"(?:Điều|khoản|điểm|Mục|Phụ lục)\s+\w{1,5},\s*\Z")  # "Điều 3, Quyết định số …"
_ACCORDING: Final = re.compile(r"(?<!\s)(?<!kèm)\s*,?\s*theo(?:\s+tinh thần|\s+nội dung|\s+quy định tại)?\s*\Z")
_TOLD_IN: Final = re.compile(
    r"\s*,?(?:\s+và)?(?:\s+(?:theo\s+)?(?:quy định|hướng dẫn|chỉ đạo|đề xuất))?"
    r"(?:\s+(?:tại|(?:(?:ban hành\s+)?kèm\s+)?theo|trong)|\s*\((?:(?:tại|theo)\s)?)"
    r"(?:\s*(?:các|tinh thần|nội dung|quy định))*"
    r"\s*(?:(?:điểm|khoản|[Đđ]iều)\s+\w+,?\s+)*\Z"
)
_BEFORE: Final = 120  # code points before a document that may say at which place of it something stands
_LINKED: Final = 60  # code points before a document that hold all words which link it to the one before
_BESIDE: Final = 6  # two documents named with no more than this between them share the words before them


def before_sibling(text: str, title: Span, later: Sequence[Citation], of: Citation | None) -> int:
    """Where the title ends when documents follow in it: before the first that is not named by the title itself.

    >>> text = "Kế hoạch số 1/KH-UBND về cây xanh, Kế hoạch số 2/KH-UBND"
    >>> one, other = (Citation("", Span(text.index(n), 0), "Kế hoạch", "", "", "", "") for n in ("Kế", "Kế hoạch số 2"))
    >>> text[: before_sibling(text, Span(text.index("cây"), len(text)), [other], one)]
    'Kế hoạch số 1/KH-UBND về cây xanh'
    """
    nested: Citation | None = None
    for citation in later:
        start = citation.span.start
        near = max(title.start, start - _LINKED)
        if nested is not None and _pairs(text, nested, citation, of):
            nested = citation
            continue
        if not title.start <= start < title.end:
            break
        younger = _is_younger(of, citation)
        if younger and (told := _TOLD_IN.search(text, near, start)):
            return told.start()
        sibling = _SIBLING.search(text, near, start) if not _PLACE_IN.search(text, near, start) else None
        part = _PART_OF_NEXT.search(text, max(title.start, start - _BEFORE), start)
        if part and _parts(text, title, part, nested):
            return part.start()
        if sibling and younger:
            return sibling.start()
        beside = nested is not None and start - nested.span.end <= _BESIDE
        if sibling and not beside:
            return sibling.start()
        according = nested is None and not _known_to(of, citation) and _ACCORDING.search(text, near, start)
        if according:
            return according.start()
        nested = citation
    return max(title.end, nested.span.end) if nested else title.end


def _known_to(citing: Citation | None, cited: Citation) -> bool:
    """Whether both dates are printed and allow one document to have known the other."""
    return bool(citing and citing.date and cited.date and cited.date <= citing.date)


def _parts(text: str, title: Span, part: re.Match[str], nested: Citation | None) -> bool:
    """Whether an article of another document ends the title: in no bracket, and not one more that the title amends."""
    inside = text.count("(", title.start, part.start()) > text.count(")", title.start, part.start())
    amending = nested is not None or _AMENDING.match(text, title.start) is not None
    return not inside and (part["mark"] == ";" or not amending)


def _is_younger(titled: Citation | None, other: Citation) -> bool:
    """Whether both dates are printed and the other one is the later: no title can name it."""
    if titled is None or not titled.date or not other.date:
        return False
    size = min(len(titled.date), len(other.date))
    return other.date[:size] > titled.date[:size]


def _pairs(text: str, nested: Citation, other: Citation, of: Citation | None) -> bool:
    """Whether "và" joins a document to the one named in the title: both of one type, which the titled one has not."""
    joined = text[nested.span.end : other.span.start] == " và "
    if not joined or of is None or nested.type != other.type or not _known_to(of, other):
        return False
    return of.type != other.type or _known_to(
        nested, other
    )  # an act and what it amended: "của Nghị định B và Nghị định A"
