"""Trích yếu of a cited document: the words after its number, date and issuer that say what it is about.

Forms: về việc X · về X · quy định về X · “X” · ban hành X · thực hiện X (no "về": the verb belongs to the title)
· , một số vấn đề về X. Where a title ends, `ingest.extract.clauses` knows; before that, the next cited document of a
list ends it. A document that the title follows ("… theo Quyết định số …") belongs to it if it is the older one.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.clauses import QUOTES, clause_end
from ingest.model import Citation, Span

_ABOUT: Final = re.compile(r"\s*,?\s*(?:(?:quy định|nêu)\s+)?(?:v[ềê]\s+việc|v[ềê]|v/v)\s*:?\s+", re.IGNORECASE)
_VERB: Final = re.compile(
    r"\s*,?\s*(?=hướng dẫn (?:thực hiện|thi hành)\b|một số (?:vấn đề|điểm|nội dung|quy định|nhiệm vụ|giải pháp)\b)"
    r"|\s*(?=(?:ban hành|thực hiện|triển khai|xây dựng|phê duyệt|hướng dẫn"
    r"|quy định(?!\s+(?:rõ|cụ thể|tại|như|này|thì|nêu))|sửa đổi|phát động|kiện toàn"
    r"|thành lập|công bố|tiếp tục|tổ chức|tăng cường|đẩy mạnh|phân công|bổ sung|công nhận|giải quyết|quán triệt"
    r"|chi tiết|thí điểm|nâng cao|đổi mới|thi hành|bãi bỏ|điều chỉnh|giao|sắp xếp|phê chuẩn|phát triển|lãnh đạo"
    r"|phân cấp|ủy quyền|đính chính|phân bổ|bổ nhiệm|cho phép|thu hồi|miễn nhiệm|chấn chỉnh|tổng kết|sơ kết|thông qua"
    r"|phòng,? chống|tuyển dụng|công khai|quản lý|xử lý)\b)",
    re.IGNORECASE,
)
_CARRIES_OUT: Final = re.compile(r"\s*,\s*(?=(?:triển khai |tổ chức )?thực hiện\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+số\s)")
_SHORT_NAME: Final = re.compile(  # "(Quyết định 304) về …", "(sau đây gọi là Đề án) về …"
    r"(?:\s*\((?:sau đây\s+|dưới đây\s+)?(?:(?:viết|gọi)(?:\s+tắt|\s+chung)?\s+(?:tắt\s+)?là\s+)?"
    r"(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Nghị định|Thông tư|Luật|Đề án|Chương trình|Hướng dẫn)"
    r"[^()\n]{0,40}\)|\s*\([A-ZĐ&.-]{2,10}\))(?=\s*,?\s*(?:về|quy định|ban hành|phê duyệt|hướng dẫn|[“\"])\s?)"
)
_BETWEEN: Final = re.compile(r"\s+(?:và|với)\s+[^;.,()\n]{3,100}?(?=\s+(?:về|trong việc)\s)")
_SENT: Final = re.compile(r"\s*,?\s+gửi\s+[^;.,()\n]{3,100}?(?=\s+(?:về|v/v)\s)")
_QUOTED: Final = re.compile(r"\s*,?\s*(?:v[ềê]\s+(?:việc\s+)?)?(?=[“\"«])", re.IGNORECASE)
_ABOUT_INSIDE: Final = re.compile(r"\s*(?:về\s+việc|về)\s+", re.IGNORECASE)
_SIBLING: Final = re.compile(r"(?:\s*[,;]|\s+và|\s+cùng với|\s+cũng như)(?:\s*và)?\s*(?:các\s+)?\Z")
_ACCORDING: Final = re.compile(r"\s*,?\s*theo(?:\s+tinh thần|\s+nội dung|\s+quy định tại)?\s*\Z")
_LINKED: Final = 60  # code points before a document that hold all words which link it to the one before
_BESIDE: Final = 6  # two documents named with no more than this between them share the words before them


def title_after(
    text: str, room: Span, later: Sequence[Citation] = (), *, ground: bool = False, of: Citation | None = None
) -> Span | None:
    """The title that begins where `room` does (after issuer or date) and ends in it (a paragraph); None without one.

    `later` are the citations that follow in the paragraph: the next item of a list ends the title, a document that
    the title itself names does not. In a `ground` ("Căn cứ …;") a comma does not end it. `of` is the titled document:
    a Hướng dẫn may say after a comma what it carries out, and what follows "theo" is in its title if it is older.

    >>> def title(text, place=0):
    ...     span = title_after(text, Span(place, len(text)))
    ...     return span and span.of(text)
    >>> title(" về việc phát động thi đua; Kế hoạch số 2")
    'phát động thi đua'
    >>> title(" quy định về bảo vệ cán bộ./.") or title(") và")
    'bảo vệ cán bộ'
    >>> title(" về “Xây dựng, phát triển; hội nhập” gắn với")
    'Xây dựng, phát triển; hội nhập'
    >>> title(" thực hiện Chỉ thị số 34-CT/TW"), title(", thực hiện tốt")
    ('thực hiện Chỉ thị số 34-CT/TW', None)
    >>> title(" gửi các xã về việc phòng cháy, chữa cháy")
    'phòng cháy, chữa cháy'
    >>> title(", hướng dẫn thực hiện Quy chế này"), title(" về bảng giá đất hết hiệu lực từ nay")
    ('hướng dẫn thực hiện Quy chế này', 'bảng giá đất')
    """
    place, end = room.start, room.end
    if of is not None and "giữa" in of.span.of(text) and (other := _BETWEEN.match(text, place, end)):
        place = other.end()
    if sent := _SENT.match(text, place, end):
        place = sent.end()
    if short := _SHORT_NAME.match(text, place, end):
        place = short.end()
    if quoted := _QUOTED.match(text, place, end):
        return _inside_quotes(text, quoted.end(), end)
    start = _ABOUT.match(text, place, end) or _VERB.match(text, place, end)
    if start is None and of is not None and of.type == "Hướng dẫn":
        start = _CARRIES_OUT.match(text, place, end)
    if start is None:
        return None
    if start.end() < end and text[start.end()] in QUOTES:
        return _inside_quotes(text, start.end(), end)
    whole = Span(start.end(), clause_end(text, start.end(), end, ground=ground))
    return _trimmed(text, Span(whole.start, _before_sibling(text, whole, later, of)))


def _before_sibling(text: str, title: Span, later: Sequence[Citation], of: Citation | None) -> int:
    """Where the title ends when documents follow in it: before the first that is not named by the title itself."""
    nested: Citation | None = None
    for citation in later:
        start = citation.span.start
        near = max(title.start, start - _LINKED)
        if nested is not None and _pairs(text, nested, citation, of):
            nested = citation
            continue
        if not title.start <= start < title.end:
            break
        sibling = _SIBLING.search(text, near, start)
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


def _pairs(text: str, nested: Citation, other: Citation, of: Citation | None) -> bool:
    """Whether "và" joins a document to the one named in the title: both of one type, which the titled one has not."""
    joined = text[nested.span.end : other.span.start] == " và "
    return joined and _known_to(of, other) and nested.type == other.type and of is not None and of.type != other.type


def _inside_quotes(text: str, place: int, limit: int) -> Span | None:
    """Between the quote at `place` and its partner; "về" at the beginning is not part of it."""
    closing = QUOTES[text[place]].search(text, place + 1, limit)
    if closing is None:
        return None
    close = closing.start()
    about = _ABOUT_INSIDE.match(text, place + 1, close)
    return _trimmed(text, Span(about.end() if about else place + 1, close))


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(' ,“"*'))
    end = span.end - (len(words) - len(words.rstrip(" ,;.:")))
    return Span(start, end) if end > start else None
