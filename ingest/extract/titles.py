"""Trích yếu of a cited document: the words after its number, date and issuer that say what it is about.

Forms: về việc X · về X · quy định về X · “X” · ban hành X · thực hiện X (no "về": the verb belongs to the title)
· , một số vấn đề về X. Where a title ends, `ingest.extract.clauses` knows; before that, the next cited document of a
list ends it. A document that the title follows ("… theo Quyết định số …") belongs to it if it is the older one.
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.clauses import BODY, QUOTES, clause_end
from ingest.extract.laws import find_laws
from ingest.extract.letters import UPPER
from ingest.extract.quotes import LONGEST, quotes
from ingest.model import Citation, Span

_ABOUT: Final = re.compile(r"\s*,?\s*(?:(?:quy định|nêu)\s+)?(?:v[ềê]\s+việc|v[ềê]|v/v)\s*:?\s+", re.IGNORECASE)
_VERB: Final = re.compile(
    r"\s*,?\s*(?=hướng dẫn (?:thực hiện|thi hành)\b|một số (?:vấn đề|điểm|nội dung|quy định|nhiệm vụ|giải pháp)\b)"
    r"|\s*(?=(?:ban hành|thực hiện|triển khai|xây dựng|phê duyệt|hướng dẫn"
    r"|quy định(?!\s+(?:rõ|cụ thể|tại|như|này|thì|nêu)|\s*:)|sửa đổi|phát động|kiện toàn"
    r"|thành lập|công bố|tiếp tục|tổ chức|tăng cường|đẩy mạnh|phân công|bổ sung|công nhận|giải quyết|quán triệt"
    r"|chi tiết(?!\s+(?:được|tại|theo|như|kèm|xem))|thí điểm"
    r"|nâng cao|đổi mới|thi hành|bãi bỏ|điều chỉnh|giao|sắp xếp|phê chuẩn|phát triển|lãnh đạo"
    r"|phân cấp|ủy quyền|đính chính|phân bổ|bổ nhiệm|cho phép|thu hồi|miễn nhiệm|chấn chỉnh|tổng kết|sơ kết|thông qua"
    r"|phòng,? chống|tuyển dụng|công khai|quản lý|xử lý)\b)",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(  # what a document with its day or issuer says; behind a number alone the sentence goes on
    r"\s*(?=(?:thông báo|kết luận|triệu tập|trả lời|kêu gọi|góp ý|cải cách|chuyển đổi|ứng phó|chủ trương"
    r"|bảo đảm(?!\s+(?:tuân thủ|theo|đúng|phù hợp|kịp thời|chất lượng|tiến độ))"
    r"|bảo vệ|xếp hạng|đặt tên|chấp thuận|phân loại|lấy ý kiến|cho ý kiến|quy hoạch|đôn đốc|đề nghị(?!\s+của)"
    r"|chỉ đạo\s+(?:việc|tăng cường|thực hiện|triển khai))\b)",
    re.IGNORECASE,
)
_COMMA_VERB: Final = re.compile(  # ", phát triển nông nghiệp;": in a ground nothing else can follow the comma
    r"\s*,\s*(?=(?:phát động|phát triển|ban hành|phê duyệt|quy định|hướng dẫn|thành lập|kiện toàn|sửa đổi|tăng cường"
    r"|đẩy mạnh|nâng cao|đổi mới|công bố|xây dựng|triển khai|thực hiện|phân công|tổ chức|bổ sung|điều chỉnh"
    r"|tiêu chuẩn|quy trình|tiêu chí|chế độ|nhiệm vụ)\s)"
)
_DEFINES: Final = re.compile(r"\s*(?=xác định\s(?![^;.]{0,80}\slà\s))")  # a resolution "xác định" what it wants
_GROUND: Final = re.compile(r"[-+•*\s]*(?:Căn cứ|Thực hiện|Triển khai|Theo)\b")
_COMMA_DOCUMENT: Final = re.compile(r"\s*,\s*(?:triển khai|thực hiện)\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+số\s")
_NEXT_SENTENCE: Final = re.compile(rf"\.\s+(?=[{UPPER}])")
_ITEM_END: Final = re.compile(r"\s*\)?\s*(?:;|\Z|\n|[./]+\s*(?:\Z|\n))")
_FOOTNOTE: Final = re.compile(r"\s*(?:\[\d{1,3}\]|\(\d{1,2}\))(?=[\s,])")
_POINTED_AT: Final = re.compile(
    r"(?:^|[.;:-]\s+)(?:Tại|Theo)\s+(?:tiết|điểm|khoản|[Đđ]iều|[Mm]ục|[Pp]hụ lục)\s[^;:.]{1,80}\Z", re.MULTILINE
)
_SAID_AT: Final = re.compile(
    r"(?:^|[.;:]\s+)[-+•]?\s*Tại\s+(?:tiết|điểm|khoản|[Đđ]iều|[Mm]ục)\s[^;:.]{1,80}\Z", re.MULTILINE
)
_SENTENCE_END: Final = re.compile(r"\s*(?:[.;](?:\s|\Z)|\n|\Z)")
_HERE: Final = re.compile(r"\s+(?:tại|ở|trong)\s+(?:cơ quan|đơn vị|nhà trường|địa phương|trường)(?:\s+mình)?\Z")
_GENERAL: Final = frozenset({"Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch"})
_CARRIES_OUT: Final = re.compile(r"\s*,\s*(?=(?:triển khai |tổ chức )?thực hiện\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+số\s)")
_SHORT_NAME: Final = re.compile(  # "(Quyết định 304) về …", "(sau đây gọi là Đề án) về …"
    r"(?:\s*\((?:sau đây\s+|dưới đây\s+)?(?:(?:viết|gọi)(?:\s+tắt|\s+chung)?\s+(?:tắt\s+)?là\s+)?"
    r"(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Kế hoạch|Nghị định|Thông tư|Luật|Đề án|Chương trình|Hướng dẫn)"
    r"[^()\n]{0,40}\)|\s*\([A-ZĐ&.-]{2,10}\))(?=\s*,?\s*(?:về|quy định|ban hành|phê duyệt|hướng dẫn|[“\"])\s?)"
)
_BETWEEN: Final = re.compile(  # the other parties, before "về", a verb or a quotation
    rf"(?:\s*,\s+(?={BODY})[^;.,()\n“\"]{{3,80}}?){{0,4}}(?:(?:\s+(?:và|với)|\s*,)\s+[^;.,()\n“\"]{{3,100}}?)"
    r"(?=\s+(?:về|trong việc|hướng dẫn|quy định|ban hành)\s|\s*[“\"])"
)
_RENAMED: Final = re.compile(r"\s*\((?:nay|trước đây|trước|cũ)\s(?:là\s)?[^()\n]{3,120}\)")  # "Bộ A (nay là Bộ B) về …"
_COMMA_CAPITAL: Final = re.compile(  # ", Phê duyệt Đề án …": only a title begins so; a number makes it a document
    r"\s*,\s*(?=(?:Phê duyệt|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Công bố|Điều chỉnh|Thành lập|Kiện toàn|Bãi bỏ)\s"
    r"(?!(?:[^\W\d_]+\s+){0,4}(?:số\s|\d+[/-])|của\s|này\s))"
)
_OF_ORDINANCE: Final = re.compile(  # "Pháp lệnh số … ngày … phí và lệ phí;": its name stands behind its day
    r"\s+(?=[^\W\d_A-ZĐÀ-Ỹ])(?!(?:và|của|đã|được|có|do|là|thì|để|theo|tại|này|với|hoặc|hay|cùng|quy|hướng|về)\s)"
)
_WITH_OTHERS: Final = re.compile(  # the second body of a joint document
    rf"\s*(?:,|và)\s+{BODY}[^;.,()\n]{{2,80}}?(?=\s+(?:về|v/v|hướng dẫn|quy định|ban hành)\s)"
)
_LINKED_NAME: Final = re.compile(  # "Liên Bộ Công Thương - Tài chính"
    rf"\s+-\s+[{UPPER}][^;.,()\n]{{2,40}}?(?=\s+(?:về|quy định|hướng dẫn|sửa đổi)\s)"
)
_BOARD: Final = re.compile(r"[Bb]an Chỉ đạo(?:\s+(?:quốc gia|Quốc gia|tỉnh|thành phố|Trung ương))?\Z")
_ABOUT_BOARD: Final = re.compile(  # what the board is about: "của Ban Chỉ đạo về chuyển đổi số ban hành …"
    r"\s+về\s+[^;.“”()\n]{5,160}?(?=\s+(?:ban hành|phê duyệt|thành lập|phân công|về việc)\s)"
)
_JOINT: Final = re.compile(r"/[^/-]+-[^/-]{3,}\Z")  # "HD/BTCTW-BTGTW"
_LAW_IS_SAID: Final = re.compile(r"\s+(?:báo cáo|hướng dẫn|quy định)\s")
_ISSUED_BY: Final = re.compile(  # "Công văn 5/CT-CS về hóa đơn do Cục Thuế ban hành"
    rf"\s+do\s+{BODY}[^;.\n]{{0,80}}?\sban hành\b"
)
_SENT: Final = re.compile(r"\s*,?\s+gửi\s+[^;.,()\n]{3,100}?(?=\s+(?:về|v/v)\s)")
_QUOTED: Final = re.compile(r"\s*,?\s*(?:v[ềê]\s+(?:việc\s+)?)?(?=[“\"«])", re.IGNORECASE)
_ABOUT_INSIDE: Final = re.compile(r"\s*(?:về\s+việc|về)\s+", re.IGNORECASE)
_SIBLING: Final = re.compile(r"(?:\s*[,;]|\s+và|\s+cùng với|\s+cũng như)(?:\s*và)?\s*(?:các\s+)?\Z", re.IGNORECASE)
_PART_OF_NEXT: Final = re.compile(  # "; điểm a khoản 3 Điều 1 Nghị định số …"
    r"(?P<mark>;|\s+và)\s+(?:(?:tiết|điểm|khoản|[Đđ]iều|[Mm]ục)\s+[\w.]+(?:\s*,|\s+và)?\s+(?:của\s+)?)+"
    r"(?:Phụ lục\s+)?(?:(?:ban hành\s+)?kèm theo\s+)?\Z"
)
_AMENDING: Final = re.compile(r"(?:sửa đổi|bổ sung|bãi bỏ|thay thế|quy định chi tiết|hướng dẫn)\b", re.IGNORECASE)
_PLACE_IN: Final = re.compile(r"(?:Điều|khoản|điểm|Mục|Phụ lục)\s+\w{1,5},\s*\Z")  # "Điều 3, Quyết định số …"
_ACCORDING: Final = re.compile(r"\s*,?\s*theo(?:\s+tinh thần|\s+nội dung|\s+quy định tại)?\s*\Z")
_TOLD_IN: Final = re.compile(
    r"\s*,?(?:\s+và)?(?:\s+(?:theo\s+)?(?:quy định|hướng dẫn|chỉ đạo|đề xuất))?"
    r"(?:\s+(?:tại|theo|trong)|\s*\((?:(?:tại|theo)\s)?)(?:\s*(?:các|tinh thần|nội dung|quy định))*"
    r"\s*(?:(?:điểm|khoản|[Đđ]iều)\s+\w+,?\s+)*\Z"
)
_BEFORE: Final = 120  # code points before a document that may say at which place of it something stands
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
    place, end = _behind_bodies(text, room, of) if of else room.start, room.end
    for aside in (_RENAMED, _SENT, _FOOTNOTE, _SHORT_NAME):
        if passed := aside.match(text, place, end):
            place = passed.end()
    if quoted := _QUOTED.match(text, place, end):
        return _inside_quotes(text, quoted.end(), end)
    start = _ABOUT.match(text, place, end) or _VERB.match(text, place, end)
    if start is None and of is not None:
        start = _without_about(text, Span(place, end), of, ground=ground)
    if start is None:
        return None
    if start.end() < end and text[start.end()] in QUOTES:
        return _inside_quotes(text, start.end(), end)
    whole = Span(start.end(), clause_end(text, start.end(), end, ground=ground))
    if of is not None and _is_statement(text, whole, of):
        return None
    if of is not None and " của " not in of.span.of(text) and (by := _ISSUED_BY.search(text, whole.start, whole.end)):
        whole = Span(whole.start, by.start())
    title = _trimmed(text, Span(whole.start, _before_sibling(text, whole, later, of)))
    return _of_general(text, title) if of is not None and of.type in _GENERAL else title


def _behind_bodies(text: str, room: Span, of: Citation) -> int:
    """The place behind what still belongs to the names of the bodies that issued the document."""
    said = of.span.of(text)
    patterns = (
        (_BETWEEN, "giữa" in said),
        (_WITH_OTHERS, _JOINT.search(of.symbol) is not None),
        (_LINKED_NAME, _JOINT.search(of.symbol) is not None),
        (_ABOUT_BOARD, _BOARD.search(said) is not None),
    )
    found = (pattern.match(text, room.start, room.end) for pattern, may_be in patterns if may_be)
    return next((match.end() for match in found if match), room.start)


def _without_about(text: str, room: Span, of: Citation, *, ground: bool) -> re.Match[str] | None:
    """The place of a title that neither "về" nor a usual verb opens."""
    told = of.date or of.issuer
    openings = (
        (_CARRIES_OUT, of.type == "Hướng dẫn"),
        (_SAYS, told),
        (_OF_ORDINANCE, of.date and of.type == "Pháp lệnh"),
        (_COMMA_CAPITAL, told),
        (_DEFINES, of.type in _GENERAL),
    )
    found = (opening.match(text, room.start, room.end) for opening, may_be in openings if may_be)
    if opened := next((match for match in found if match), None):
        return opened
    comma = _COMMA_VERB.match(text, room.start, room.end)
    if comma and _GROUND.match(text, text.rfind("\n", 0, of.span.start) + 1):
        end = clause_end(text, comma.end(), room.end, ground=ground)
        carries = _COMMA_DOCUMENT.match(text, room.start, room.end) and _NEXT_SENTENCE.match(text, end)
        return comma if carries or _ITEM_END.match(text, end) else None
    return None


def _is_statement(text: str, words: Span, of: Citation) -> bool:
    """Whether the words are what a place in the document says ("Tại Điều 3 Thông tư số … quy định …: “…”").

    A sentence that begins with the place has no other verb: "Tại Điều 3 Nghị định số … của Chính phủ quy định về phí."
    """
    said_about = "quy định về" in text[of.span.end : words.start] and _SENTENCE_END.match(text, words.end)
    if said_about and _SAID_AT.search(text[max(0, of.span.start - _BEFORE) : of.span.start]):
        return True
    if not text.startswith(("quy định", "hướng dẫn", "giải thích"), words.start):
        return False
    before = text[max(0, of.span.start - _BEFORE) : of.span.start]
    said = text.startswith(":", words.end) or not (of.date or "của" in of.span.of(text))
    return said and _POINTED_AT.search(before) is not None


def _of_general(text: str, title: Span | None) -> Span | None:
    """The title of an act of the State: it speaks of no unit of the citing body, and ends with the law it details."""
    if title is None:
        return None
    words = title.of(text)
    if here := _HERE.search(words):
        return Span(title.start, title.start + here.start())
    if words.lower().startswith(("quy định chi tiết", "hướng dẫn")):
        for law in find_laws(words):
            if _LAW_IS_SAID.match(words, law.span.end):
                return Span(title.start, title.start + law.span.end)
    return title


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


_QUOTED_REACH: Final = LONGEST + 10  # a longer quotation is none


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
    start = span.start + len(words) - len(words.lstrip(' ,“"*'))
    end = span.end - (len(words) - len(words.rstrip(" ,;.:")))
    return Span(start, end) if end > start else None
