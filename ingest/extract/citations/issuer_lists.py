"""Cơ quan ban hành nêu chung cho cả danh sách: issuers that a list of documents gives once, before or behind them.

"Các Quyết định của UBND tỉnh: số 1, số 2", "số 1/QĐ-BYT, số 2/QĐ-BYT của Bộ Y tế".
"""

import re
from dataclasses import replace
from typing import Final

from ingest.extract.bodies.phrases import read_body
from ingest.extract.names.issuers import issuer_at
from ingest.letters import UPPER
from ingest.model import Body, Citation, Locality, Span

_LISTED: Final = re.compile(r"\s*(?:[,;]|[,;]?\s*và)\s*(?:số\s*)?")
_BARE: Final = re.compile(r"(?:[Ss]ố\s*:?\s*)?\d")
_LIST: Final = re.compile(
    r"(?<!\w)(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Mm]ột số|0?\d)\s+"
    rf"(?:[{UPPER}][\w ]{{2,40}}|(?:văn bản|chỉ thị|nghị quyết|quyết định|kế hoạch"
    rf"|công văn)(?:\s[^\W\d_]+){{0,4}}?)\s+(?:của|do)\s+(?=[{UPPER}])"
)
_LIST_START: Final = re.compile(
    r"(?:\s*\([^()\n]{2,60}\)|\s+(?:cũ|trước đây|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)))?"
    r"(?:\s*(?:(?:\s(?:ban hành|về|quy định|phê duyệt|giao)(?:\s[^;:.\n]{3,150}?)?)?,?\s*"
    r"(?:gồm|cụ thể|như sau|sau đây)?\s*:\s*(?:[^\W\d_]+\s+(?:[^\W\d_]+\s+)?)?)|\s+)(?:số|Số)\s"
)
_ONE_KIND: Final = re.compile(
    r"(?<!\w)(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông báo|Hướng dẫn|Kết luận|Nghị định|Thông tư)"
    rf"\s+của\s+(?=[{UPPER}])"
)
_NUMBERS: Final = re.compile(r"\s*:\s*[Ss]ố\s")
"""Behind the issuer of documents of one kind: their numbers."""
_AND_BODY: Final = re.compile(r"\s*(?:,|và)\s+(?:của\s+)?")
_OF_PARTY: Final = re.compile(
    r"(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Đđ]ảng) ủy|Đảng|Bộ Chính trị|Ban Bí thư|Trung ương"
)


def issuers_of_lists(clean: str, citations: list[Citation]) -> list[Citation]:
    """In a list of which one item says by whom, those like it are by the same ("số 1/…, số 2/… của Bộ Y tế").

    That is the last, or one before those that have neither type nor issuer of their own.
    """
    out = list(citations)
    for place in range(len(out) - 2, -1, -1):
        this, following = out[place], out[place + 1]
        if this.issuer is None and this.title is None and _are_listed(clean, this, following):
            out[place] = replace(this, issuer=following.issuer)
    for place in range(1, len(out)):
        this, before = out[place], out[place - 1]
        if this.issuer is None and _BARE.match(clean, this.span.start) and _are_listed(clean, before, this):
            out[place] = replace(this, issuer=before.issuer)
    return out


def _are_listed(clean: str, this: Citation, following: Citation) -> bool:
    """Whether two citations are items of one list, alike in type or issuer."""
    alike = this.type == following.type or _last_group(this) == _last_group(following) != "TW"
    return alike and _LISTED.fullmatch(clean, this.span.end, following.span.start) is not None


def _last_group(citation: Citation) -> str:
    return re.split(r"[-/]", citation.symbol)[-1]


def issuer_of_list(text: str, before: Span, locality: Locality, *, party: bool) -> Body | None:
    """The issuer that a list gives once, before its colon: "các Kế hoạch của UBND tỉnh: số 1 …; số 2 …".

    Documents of one kind may be said in the singular: "Quyết định của Bộ Y tế: số 1 …; số 2 …".
    """
    for one in _ONE_KIND.finditer(text, before.start, before.end):
        name = issuer_at(text, one.end())
        if name and _NUMBERS.match(text, name.end):
            return read_body(name.of(text), locality)
    for listed in _LIST.finditer(text, before.start, before.end):
        names, place = [], listed.end()
        while name := issuer_at(text, place):
            names.append(name.of(text))
            if _LIST_START.match(text, name.end):
                fitting = [each for each in names if (_OF_PARTY.search(each) is not None) == party]
                return read_body(fitting[0] if len(names) > 1 and fitting else names[0], locality)
            more = _AND_BODY.match(text, name.end)
            if more is None:
                break
            place = more.end()
    return None
