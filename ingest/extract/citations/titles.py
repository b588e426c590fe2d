"""Trích yếu of a cited document: the words after its number, date and issuer that say what it is about.

Where it begins, `title_openings` knows, where it ends, `clauses`; before that, the next cited document of a list
ends it (`title_siblings`). A document that the title follows ("… theo Quyết định số …") belongs to it if it is the
older one.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.citations.clauses import clause_end
from ingest.extract.citations.laws import find_laws
from ingest.extract.citations.title_openings import GENERAL, behind_issuers, title_in_bracket, title_opening
from ingest.extract.citations.title_siblings import before_sibling
from ingest.extract.names.statements import BODY
from ingest.extract.quotes import LONGEST, QUOTES, quotes
from ingest.model import Citation, Span

_POINTED_AT: Final = re.compile(
    r"(?:^|[.;:-]\s+)(?:Tại|Theo)\s+(?:tiết|điểm|khoản|[Đđ]iều|[Mm]ục|[Pp]hụ lục)\s[^;:.]{1,80}\Z", re.MULTILINE
)
_SAID_AT: Final = re.compile(
    r"(?:^|[.;:]\s+)[-+•]?\s*Tại\s+(?:tiết|điểm|khoản|[Đđ]iều|[Mm]ục)\s[^;:.]{1,80}\Z", re.MULTILINE
)
_ALSO_SAYS: Final = re.compile(r"(?P<title>quy định về\s.+\S)\s+quy định(?:\s+rõ)?[\s:]*\Z", re.DOTALL)
_SENTENCE_END: Final = re.compile(r"\s*(?:[.;](?:\s|\Z)|\n|\Z)")
_HERE: Final = re.compile(r"\s+(?:tại|ở|trong)\s+(?:cơ quan|đơn vị|nhà trường|địa phương|trường)(?:\s+mình)?\Z")
_WHEN_APPLIED: Final = re.compile(r"\s+(?:khi(?!\s+thực hiện)|trong quá trình)\s")  # behind what an act amends
_OF_ITS_OWN: Final = re.compile(  # "Chương trình hành động của Chính phủ" is one name
    r"(?:thẩm quyền|quyền hạn|quản lý|nhà nước|chức năng|hoạt động|làm việc|tổ chức|hành động|điều hành|chỉ đạo|ý kiến"
    r"|kết luận|công tác|phạm vi|thuộc|lĩnh vực|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Chương trình)\Z"
)
_MORE: Final = re.compile(r"\s*[”\"»]\s+(?:trên địa bàn|giai đoạn|nhiệm kỳ|trong (?:toàn|các|ngành|cơ quan))\s")
_LAW_IS_SAID: Final = re.compile(r"\s+(?:báo cáo|hướng dẫn|quy định)\s")
_ISSUED_BY: Final = re.compile(  # "Công văn 5/CT-CS về hóa đơn do Cục Thuế ban hành"
    rf"\s+do\s+{BODY}[^;.\n]{{0,80}}?\sban hành\b"
)
_VERB_ALONE: Final = re.compile(r"(?:hướng dẫn|quy định|ban hành|phê duyệt|triển khai|thực hiện)(?: thi hành)?")
_QUOTED: Final = re.compile(r"\s*,?\s*(?:v[ềê]\s+(?:việc\s+)?)?(?=[“\"«])", re.IGNORECASE)
_BEFORE: Final = 120  # code points before a document that may say at which place of it something stands
_ABOUT_INSIDE: Final = re.compile(r"\s*(?:v[ềê]\s+việc|v[ềê]|v/v)\s*:?\s+", re.IGNORECASE)


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
    'quy định về bảo vệ cán bộ'
    >>> title(" về “Xây dựng, phát triển; hội nhập” gắn với")
    'Xây dựng, phát triển; hội nhập'
    >>> title(" thực hiện Chỉ thị số 34-CT/TW"), title(", thực hiện tốt")
    ('thực hiện Chỉ thị số 34-CT/TW', None)
    >>> title(" gửi các xã về việc phòng cháy, chữa cháy")
    'phòng cháy, chữa cháy'
    >>> title(", hướng dẫn thực hiện Quy chế này"), title(" về bảng giá đất hết hiệu lực từ nay")
    ('hướng dẫn thực hiện Quy chế này', 'bảng giá đất')
    """
    place, end = behind_issuers(text, room, of), room.end
    start = _QUOTED.match(text, place, end)
    if start is None and of is not None and (said := title_in_bracket(text, Span(place, end), of)):
        return _trimmed(text, said)
    start = start or title_opening(text, Span(place, end), of, ground=ground)
    if start is None:
        return None
    if start.end() < end and text[start.end()] in QUOTES:
        return _quoted(text, start.end(), end, ground=ground)
    whole = Span(start.end(), clause_end(text, start.end(), end, ground=ground))
    if says := _ALSO_SAYS.match(whole.of(text)):
        whole = Span(whole.start, whole.start + says.end("title"))
    elif of is not None and _is_statement(text, whole, of):
        return None
    if of is not None and " của " not in of.span.of(text) and (by := _ISSUED_BY.search(text, whole.start, whole.end)):
        whole = Span(whole.start, by.start())
    title = _trimmed(text, Span(whole.start, before_sibling(text, whole, later, of)))
    title = None if title and _VERB_ALONE.fullmatch(text, title.start, title.end) else title
    if title is None or of is None:
        return title
    return _of_general(text, title) if of.type in GENERAL else _without_issuer(text, title, of)


def _is_statement(text: str, words: Span, of: Citation) -> bool:
    """Whether the words are what a place in the document says ("Tại Điều 3 Thông tư số … quy định …: “…”").

    A sentence that begins with the place has no other verb: "Tại Điều 3 Nghị định số … của Chính phủ quy định về phí."
    """
    said_about = text.startswith("quy định về", words.start) and _SENTENCE_END.match(text, words.end)
    if said_about and _SAID_AT.search(text[max(0, of.span.start - _BEFORE) : of.span.start]):
        return True
    if not text.startswith(("quy định", "hướng dẫn", "giải thích"), words.start):
        return False
    before = text[max(0, of.span.start - _BEFORE) : of.span.start]
    said = text.startswith(":", words.end) or not (of.date or "của" in of.span.of(text))
    return said and _POINTED_AT.search(before) is not None


def _without_issuer(text: str, title: Span, of: Citation) -> Span:
    """The title without its issuer behind it ("Quyết định số 5/QĐ-TTg phê duyệt Đề án X của Thủ tướng Chính phủ")."""
    if of.issuer is None or " của " in of.span.of(text):
        return title
    words = title.of(text)
    shorter = words.removesuffix(f" của {of.issuer.name}")
    return title if shorter == words or _OF_ITS_OWN.search(shorter) else Span(title.start, title.start + len(shorter))


def _of_general(text: str, title: Span) -> Span:
    """The title of an act of the State: it speaks of no unit of the citing body, and ends with the law it details."""
    words = title.of(text)
    applied = _WHEN_APPLIED.search(words) if words.lower().startswith("sửa đổi") else None
    if here := _HERE.search(words) or applied:
        return Span(title.start, title.start + here.start())
    if words.lower().startswith(("quy định chi tiết", "hướng dẫn")):
        for law in find_laws(words):
            if _LAW_IS_SAID.match(words, law.span.end):
                return Span(title.start, title.start + law.span.end)
    return title


_QUOTED_REACH: Final = LONGEST + 10  # a longer quotation is none


def _quoted(text: str, place: int, limit: int, *, ground: bool) -> Span | None:
    """A title that a quotation opens; area or period may stand behind it: "về “Làm sạch biển” trên địa bàn tỉnh"."""
    inside = _inside_quotes(text, place, limit)
    if inside is None or inside.start > place + 1 or not (more := _MORE.match(text, inside.end, limit)):
        return inside
    end = clause_end(text, more.end(), limit, ground=ground)
    return Span(place, place + len(text[place:end].rstrip(" ,;.:")))


def _inside_quotes(text: str, place: int, limit: int) -> Span | None:
    """Between the quote at `place` and its partner; "về" at the beginning is not part of it."""
    nesting = next(
        (quote for quote in quotes(text[place : min(limit, place + _QUOTED_REACH)]) if quote.outer.start == 0), None
    )
    closing = QUOTES[text[place]].search(text, place + nesting.inner.end if nesting else place + 1, limit)
    if closing is None:
        return None
    close = closing.start()
    about = _ABOUT_INSIDE.match(text, place + 1, close)
    return _trimmed(text, Span(about.end() if about else place + 1, close))


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.of(text)
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")]
        span = Span(span.start, span.start + len(words))
    start = span.start + len(words) - len(words.lstrip(' ,“"*'))
    end = span.end - (len(words) - len(words.rstrip(" ,;.:")))
    return Span(start, end) if end > start else None
