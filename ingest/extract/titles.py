"""Trích yếu of a cited document: the words after its number, date and issuer that say what it is about.

Forms: về việc X · về X · quy định về X · “X” · ban hành X · thực hiện X (no "về": the verb belongs to the title).
A title ends at the end of its clause, before the next cited document of a list, and before the words with which the
citing document goes on (gắn với …, nhằm …, theo Kế hoạch số …); marks inside quotes end nothing.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.letters import UPPER
from ingest.model import Span

_ABOUT: Final = re.compile(r"\s*,?\s*(?:(?:quy định|hướng dẫn|nêu)\s+)?(?:về\s+việc|về|v/v)\s*:?\s+", re.IGNORECASE)
_VERB: Final = re.compile(
    r"\s*,?\s*(?=hướng dẫn (?:thực hiện|thi hành)\b)"
    r"|\s*(?=(?:ban hành|thực hiện|triển khai|xây dựng|phê duyệt|hướng dẫn|quy định|sửa đổi|phát động|kiện toàn"
    r"|thành lập|công bố|tiếp tục|tổ chức|tăng cường|đẩy mạnh|phân công|bổ sung|công nhận|giải quyết|quán triệt"
    r"|chi tiết|thí điểm|nâng cao|đổi mới|thi hành|bãi bỏ|điều chỉnh|giao|sắp xếp|phê chuẩn|phát triển|lãnh đạo)\b)",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"\s*,?\s*(?:về\s+(?:việc\s+)?)?(?=[“\"«])")
_QUOTES: Final = {  # what closes a quotation; keyboards mix “ with "
    "“": re.compile(r"[”\"]"),
    '"': re.compile(r"[\"”]"),
    "«": re.compile("»"),
    "‘": re.compile("’"),
}
_ON: Final = (  # verbs with which the citing document goes on after a comma
    r"thực hiện (?:có|tốt|nghiêm|đúng|đầy đủ|đồng bộ|quyết liệt|hiệu quả|kịp thời|thắng lợi)|tập trung|đẩy mạnh"
    r"|triệt để|phấn đấu|trong đó|đề ra|yêu cầu|đề nghị|hướng tới"
)
_ALSO_ON: Final = (  # and those that only a semicolon marks as its own
    r"tiếp tục|củng cố|tăng cường|triển khai|tham gia|quan tâm|nâng cao|chú trọng|bảo đảm|đảm bảo|góp phần|thực hiện"
    r"|các|số|và"
)
_TYPES: Final = r"Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Công văn|Kết luận|Thông báo|Thông tư|Nghị định|Luật|Hướng dẫn"
_END: Final = re.compile(
    r"\n"
    r"|[.](?=\s|\Z|\")|[./]/\."
    r"|\)"
    r"|[“\"«‘]"
    r"|\s+gắn (?:với|việc)\b(?=[^.;]{0,60}?(?:số\s+\d|\d-[A-Z]|[Cc]uộc vận động|[Pp]hong trào))"
    r"|\s*[,(]?\s*(?:đã\s+)?được\s+(?:sửa đổi|bổ sung|thay thế)"
    r"|(?<!giải pháp)(?<!biện pháp)\s*,?\s+nhằm\b|\s+và các văn bản\b|\s+như sau\b|\s+hết hiệu lực\b"
    r"|\s*\((?:sau đây|gọi|dưới đây|viết)"
    rf"|,\s+(?=(?:{_ON}|{_TYPES}|(?:thực hiện|căn cứ|triển khai)\s+(?:{_TYPES})\s+số)\b)"
    rf"|\s+và\s+(?=(?:{_TYPES})\s+(?!này))"
    rf"|;\s*(?=(?:{_ON}|{_ALSO_ON})\b|[{UPPER}]|\Z|\n)"
    r"|[”»]"
)
_NEXT: Final = re.compile(rf",\s+(?:thực hiện|căn cứ|triển khai)\s+(?:{_TYPES})\s+số\b")
_STATES: Final = re.compile(  # ", UBND tỉnh ban hành …": the sentence goes on with what the citing body does
    r",\s+(?=(?:Ủy ban|Uỷ ban|UBND|HĐND|Sở|Bộ|Ban|Phòng|Tỉnh ủy|Huyện ủy|Đảng ủy|Thành ủy|Liên đoàn|Hội|Công đoàn"
    r"|Trường|Cục|Chi cục|Đoàn)\b[^;.\n]{0,120}?\b(?:ban hành|xây dựng|hướng dẫn|đề nghị|yêu cầu|báo cáo|thông báo"
    r"|phát động|triển khai|kiến nghị|trình)\b)"
)


_SIBLING: Final = re.compile(r"(?:\s*[,;]|\s+và|\s+cùng với|\s+cũng như)(?:\s*và)?\s*(?:các\s+)?\Z")
_ACCORDING: Final = re.compile(r"\s*,?\s*theo(?:\s+tinh thần|\s+nội dung|\s+quy định tại)?\s*\Z")
_FEW: Final = 25  # code points in which no title is complete
_LINKED: Final = 60  # code points before a document that hold all words which link it to the one before
_BESIDE: Final = 6  # two documents named with no more than this between them share the words before them


def title_after(text: str, place: int, end: int, later: Sequence[Span] = (), *, ground: bool = False) -> Span | None:
    """The title that begins at `place` (after issuer or date), None when there is none; `end` is the paragraph's.

    `later` are the citations that follow in the paragraph: the next item of a list ends the title, a document that
    the title itself names does not. In a `ground` ("Căn cứ …;") a comma does not end it: the citing document does not
    go on there.

    >>> def title(text, place=0):
    ...     span = title_after(text, place, len(text))
    ...     return span and span.of(text)
    >>> title(" về việc phát động thi đua; Kế hoạch số 2")
    'phát động thi đua'
    >>> title(" quy định về bảo vệ cán bộ./.") or title(") và")
    'bảo vệ cán bộ'
    >>> title(" về “Xây dựng, phát triển; hội nhập” gắn với")
    'Xây dựng, phát triển; hội nhập'
    >>> title(" thực hiện Chỉ thị số 34-CT/TW"), title(", thực hiện tốt")
    ('thực hiện Chỉ thị số 34-CT/TW', None)
    >>> title(", hướng dẫn thực hiện Quy chế này"), title(" về bảng giá đất hết hiệu lực từ nay")
    ('hướng dẫn thực hiện Quy chế này', 'bảng giá đất')
    """
    if quoted := _QUOTED.match(text, place, end):
        return _inside_quotes(text, quoted.end(), end)
    start = _ABOUT.match(text, place, end) or _VERB.match(text, place, end)
    if start is None:
        return None
    if start.end() < end and text[start.end()] in _QUOTES:
        return _inside_quotes(text, start.end(), end)
    whole = Span(start.end(), _title_end(text, start.end(), end, ground=ground))
    return _trimmed(text, Span(whole.start, _before_sibling(text, whole, later)))


def _before_sibling(text: str, title: Span, later: Sequence[Span]) -> int:
    """Where the title ends when documents follow in it: before the first that is not named by the title itself."""
    nested: Span | None = None
    for citation in later:
        if not title.start <= citation.start < title.end:
            break
        near = max(title.start, citation.start - _LINKED)
        sibling = _SIBLING.search(text, near, citation.start)
        beside = nested is not None and citation.start - nested.end <= _BESIDE
        if sibling and not beside:
            return sibling.start()
        according = nested is None and _ACCORDING.search(text, near, citation.start)
        if according:
            return according.start()
        nested = citation
    return max(title.end, nested.end) if nested else title.end


def _inside_quotes(text: str, place: int, limit: int) -> Span | None:
    """Between the quote at `place` and its partner; "về" at the beginning is not part of it."""
    closing = _QUOTES[text[place]].search(text, place + 1, limit)
    if closing is None:
        return None
    close = closing.start()
    about = re.compile(r"(?:về việc|về)\s+").match(text, place + 1, close)
    return _trimmed(text, Span(about.end() if about else place + 1, close))


def _title_end(text: str, start: int, limit: int, *, ground: bool) -> int:
    """The first end outside quotes."""
    place = start
    if (states := _STATES.search(text, start, limit)) is not None:
        limit = states.start()
    while match := _END.search(text, place, limit):
        begun = ground or match.start() - start < _FEW  # "quán triệt, triển khai …" has just begun
        if begun and match[0].lstrip().startswith((",", "và")) and not _NEXT.match(text, match.start()):
            place = match.end()
            continue
        close = _QUOTES.get(match[0])
        if close is None:
            if match[0] != ")" or "(" not in text[start : match.start()]:
                return match.start()
            place = match.end()
            continue
        closing = close.search(text, match.end(), limit)
        place = closing.end() if closing else match.end()  # a quotation that nobody closed holds nothing together
    return limit


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(' ,“"*'))
    end = span.end - (len(words) - len(words.rstrip(" ,;.:")))
    return Span(start, end) if end > start else None
