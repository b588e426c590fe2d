"""Văn bản gọi bằng loại và nội dung: documents known by their type and what they are about, without a number.

Forms: theo Quy chế làm việc của Ban Chấp hành · Căn cứ Kế hoạch công tác năm 2024 của Ban Thường vụ · thay thế cho Quy
trình vận hành hồ chứa · Căn cứ Biên bản họp Hội đồng ngày 05/3/2024 · (a decision) ban hành Quy chế chi tiêu nội bộ.

A type is meant as a document only with a capital, after words that cite, and with a subject of its own: "Kế hoạch này",
"Quy định của Ban Bí thư", "Kế hoạch được giao" name none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.beginnings import Begun
from ingest.extract.bodies.phrases import read_body
from ingest.extract.citations.clauses import clause_end
from ingest.extract.citations.laws import Named
from ingest.extract.citations.relation_leads import lead_trigger
from ingest.extract.dates import LONG, edtf
from ingest.extract.names.issuers import issuer_at
from ingest.model import Body, Citation, Header, Locality, Relation, Span
from ontology.folding import fold

_RULES: Final = (
    r"Quy chế|Quy định|Quy trình|Nội quy|Quy tắc|Quy ước|Bộ tiêu chí|Bộ Tiêu chí|Bộ quy tắc|Bộ Quy tắc"
    r"|Thể lệ|Hương ước|Thỏa ước|Thoả ước|Chương trình công tác"
    r"|Chương trình hành động|Chương trình phối hợp"
    r"|Kế hoạch|Phương án|Đề án|Chiến lược|Điều lệ(?=\s+(?!trường\s)[a-zđ])"
)
_SCHEMES: Final = r"Chương trình|Quy hoạch|Điều lệ"
_ACTS: Final = (
    r"Nghị quyết liên tịch|Nghị quyết|Quyết định"
    r"|Chỉ thị|Kết luận|Thông báo(?:\s+[Kk]ết luận)?|Công văn|Hướng dẫn|Thông tư|Nghị định"
    r"|Tờ trình|Biên bản|Công điện|Văn bản|Thông tri|Hợp đồng|Báo cáo|Giao ước"
)
_OF_BODIES: Final = (
    *("Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định", "Thông báo", "Hướng dẫn"),
    *("Công văn", "Công điện", "Văn bản", "Tờ trình", "Nghị quyết liên tịch"),
)
_NO_SUBJECT: Final = (
    r"(?!(?:này|trên|nêu|số|do|ban hành|kèm|đính|được|đã|có|là|và|để|theo|cho|với|trong|phải|không|cụ thể|chi tiết"
    r"|riêng|chung|nói|như|sau|nay|hiện|khác|liên quan|liên tịch|đạt|đến|từ|phù hợp|bảo đảm|đảm bảo|vào|nhằm|tại|khi"
    r"|lần|lên|bằng|đúng|hiệu quả|kịp thời|nghiêm túc|đồng bộ|hằng|hàng|một cách)\b"
    r"|[\d….,;:/)(“”\"-])"
)
_ON: Final = rf"\s+{_NO_SUBJECT}(?=\S)"
_TYPE: Final = Begun(re.compile(rf"(?P<type>{_RULES}|{_ACTS}){_ON}"), letters=5)
_WELL: Final = (
    r"(?:\s+(?:theo|tốt|thắng lợi|thành công|toàn diện"
    r"|nghiêm túc|nghiêm|đúng|đầy đủ|có hiệu quả|hiệu quả|đồng bộ|kịp thời|các))*"
)
_LEAD: Final = re.compile(
    rf"(?:[Cc]ăn cứ(?:\s+vào)?|Xét|(?:[Tt]hực hiện|[Tt]riển khai|[Cc]hấp hành){_WELL}|[Tt]heo|[Tt]heo\s+đúng"
    r"|[Tt]heo tinh thần|(?:quy định|nêu|xác định)\s+(?:tại|của|trong)|[Tt]hi hành|[Tt]uân thủ"
    r"|thay thế(?:\s+cho)?|vi phạm|bãi bỏ|[Ss]ửa đổi,\s*bổ sung(?:\s+một số điều)?(?:\s+của)?|Điều\s+\d+(?:\s+của)?)"
    r"\s+[“\"]?\Z"
)
_AT: Final = re.compile(r"\b(?:tại|theo)\s+\Z")  # "… tại Biên bản họp ngày 5/3/2025"
_NATIONAL: Final = re.compile(r"quốc gia\s[^;:.\n“”]{3,100}?\s(?:đến năm|giai đoạn|thời kỳ)\s+\d{4}")
_MINUTES: Final = ("Biên bản", "Tờ trình", "Báo cáo", "Thông báo", "Hợp đồng")
_GROUND: Final = re.compile(r"(?:[Cc]ăn cứ(?:\s+vào)?|Xét)\s+\Z")
_JOINED: Final = re.compile(r"(?:;|\bvà|,)\s+\Z")  # the next of a list
_BEHIND_LAW: Final = re.compile(  # "theo Luật Thi đua, khen thưởng và Quy chế …"
    rf"(?:[Tt]heo|(?:[Tt]hực|[Cc]hấp) h(?:iện|ành){_WELL}|[Tt]uân thủ|[Cc]ăn cứ|[Áá]p dụng"
    r"|quy định (?:tại|của|trong))\s+"
    r"(?:các\s+)?(?:Luật|Bộ luật|Pháp lệnh|Điều lệ|Quy chế|Quy định|Nội quy|Quy tắc)\s[^;:.\n]{3,70}(?:,|\s+và)\s+\Z"
)
_LAW_REACH: Final = 120  # code points
_ITEM: Final = re.compile(r"(?:\A|\n)[ \t]*(?:[-+•*]|(?:\d{1,2}|[a-zđ])[.)])\s*\Z")
_GROUNDS: Final = re.compile(r"[-+•\s]*(?:Căn cứ|Xét|Thực hiện|Theo|Triển khai)\b")
_NEAR: Final = 40  # code points before a type that hold the words which cite it
_IN_TITLE: Final = re.compile(
    r"(?P<does>(?:(?:[Bb]an hành|[Pp]hê duyệt|triển khai|thực hiện|[Cc]ông bố)\s+(?:kèm theo\s+)?)+)"
    rf"[“\"]?(?P<type>{_RULES}|{_SCHEMES}|Biên bản|(?:Bản )?(?:[Tt]hỏa|[Tt]hoả) thuận|quy (?:chế|trình|ước|tắc)|nội quy"
    rf"|quy hoạch(?=\s+(?:tổng thể|chung|vùng|tỉnh)\s))(?:{_ON}|\s+(?=[“\"][^\W\d]))"
)
_TITLE_ITSELF: Final = re.compile(  # "Quyết định số 5/… về Quy chế làm việc"
    rf"(?P<does>)(?P<type>(?:{_RULES}|{_SCHEMES})(?<!Quy định)|Quy định(?=\s+(?:về|quản lý|phân)\s)){_ON}"
)
_PROMULGATES: Final = ("Quyết định", "Nghị định", "Nghị quyết", "Thông tư", "Văn bản hợp nhất")
_NO_NAME: Final = 4  # words that tell no subject from another: "Kế hoạch tổng thể"
_END: Final = re.compile(
    r"(?<!không)\s+(?:(?:được\s+)?ban hành|được|do|đã|hiện hành|kèm theo|trước ngày|có hiệu lực|và (?:một số|các)"
    r"|và (?:hướng dẫn|ý kiến|chỉ đạo|kết luận)(?: \w+){0,2} của"
    r"|và (?:tình hình|điều kiện|thực tế|yêu cầu|nhu cầu))\b|[”\";]|\s*\("
    r"|(?<=năm \d{4}),\s+(?!định hướng|tầm nhìn|giai đoạn|nhiệm kỳ|có tính)"
    r"|(?<=năm \d{4})\s+(?:tiếp tục|đề ra|xác định|là|có)\b"
    rf"|(?:,|\s+và)\s+(?:và\s+)?(?:{_RULES}|{_SCHEMES}|{_ACTS})\s"
)
_OF: Final = re.compile(r"\s+của\s+")
_SAID_OF_IT: Final = re.compile(
    r"\s*,?\s*\(?(?:về|tại|năm|nhiệm kỳ|ngày|khóa|khoá|quy định|hướng dẫn|ban hành|trong)\b"
)
_YEAR: Final = re.compile(r"(?<!đến )(?<!hướng )\bnăm\s+(\d{4})|\bnăm học\s+(\d{4})")  # no "đến năm 2030"
_DAY: Final = re.compile(r"\bngày\s+(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})")
_LONG_DAY: Final = re.compile(rf"\bngày\s+{LONG}")
_LINKS: Final = re.compile(
    r"(?:\s+(?:trong|về(?=\s+(?:triển khai|thực hiện))|triển khai"
    r"|theo(?:\s+(?:quy định|yêu cầu|tinh thần|nội dung))?|tại|của|số|và|thực hiện|thi hành|hướng dẫn))+\Z"
)
_DATED: Final = re.compile(  # "Nghị quyết giao ban ngày 19 tháng 3 năm 2012", "Biên bản họp xét năm học 2024-2025"
    r"[^;:.\n“”()]{3,100}?\s(?:ngày\s+\d{1,2}(?:[/.-]\d|\s+tháng)|năm (?:học )?\d{4})"
)
_OF_ABOUT: Final = ("Nghị quyết", "Chỉ thị", "Kết luận", "Kế hoạch", "Đề án", "Chương trình hành động", "Chiến lược")
_ABOUT: Final = re.compile(r"\s+về\s+(?!việc\s*\W)[^\W\d_]")
_MADE: Final = re.compile(
    r"(?:xây dựng|lập|ban hành|trình|soạn thảo|tham mưu|dự thảo|thông qua|có|ra|đề xuất)\s+(?:các\s+)?\Z"
)
_APPROVED: Final = re.compile(r"\s+(?:đã\s+)?được\s+(?:phê\s+)?duyệt")  # "Quy trình vận hành đã được duyệt": any
_QUOTED_NAME: Final = re.compile(r"\w+(?: \w+)?\s+[“\"][^“”\"]+[”\"]")
_NEXT_ACTS: Final = re.compile(rf"\s+và\s+(?:các\s+)?(?:{_ACTS})\b")
_ATTACHED: Final = re.compile(  # "… của Quy định A ban hành kèm theo Quyết định số …", also in capitals
    rf"(?:\b(?:của|theo|thực hiện|chấp hành)|bãi bỏ|thay thế)\s+"
    rf"(?P<name>(?P<type>{_RULES}|{_SCHEMES}|Danh mục)\s+{_NO_SUBJECT}[^;.]{{8,250}}?)"
    r"\s+(?:được\s+)?ban hành\s+(?:kèm\s+)?theo\s+\Z",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 300
_LONGEST_JOINT: Final = 5  # code points of ", và "
_CARRIES: Final = re.compile(r"\s+về\s+(?:việc\s+)?(?:triển khai|thực hiện)(?:\s+thực hiện)?\s+\Z")
_NUMBERED: Final = re.compile(  # the words of a type that a number follows: "Báo cáo giải trình, tiếp thu số …"
    r"(?:.{0,20}|[a-zà-ỹđ]+(?:,?\s+(?!(?:của|về|ngày|năm|theo|do|được)\b)[a-zà-ỹđ]+){0,7}\s*)"
)


def find_described(clean: str, header: Header, citations: Sequence[Citation]) -> Iterator[Named]:
    """Documents known by type and subject, in no order; the document itself is none.

    >>> text = "Căn cứ Quy chế làm việc của Ban Quản lý dự án; theo Kế hoạch này và Quy định của Sở"
    >>> [one.span.of(text) for one in find_described(text, Header(), ())]
    ['Quy chế làm việc của Ban Quản lý dự án']
    """
    for citation in citations:
        yield from _promulgated(clean, citation, citations)
    for match in _TYPE.finditer(clean):
        if _is_cited(clean, match, citations):
            yield from _described(clean, match, header, citations)


def find_attached(clean: str, header: Header, citations: Sequence[Citation]) -> Iterator[Named]:
    """What was promulgated with a cited decision and is amended or repealed here, in a title too.

    >>> text = "SỬA ĐỔI MỘT SỐ ĐIỀU CỦA QUY ĐỊNH GIẢM NGHÈO BAN HÀNH THEO QUYẾT ĐỊNH SỐ 5/QĐ-UBND"
    >>> decision = Citation("c1", Span(text.index("QUYẾT"), len(text)), "Quyết định", "5", "", "", "")
    >>> [one.span.of(text) for one in find_attached(text, Header(), [decision])]
    ['QUY ĐỊNH GIẢM NGHÈO']
    """
    for citation in citations:
        title = header.title_span  # it has lines of its own
        line = title.start if title and title.holds(citation.span) else clean.rfind("\n", 0, citation.span.start) + 1
        start = max(line, citation.span.start - _LONGEST)
        found = _ATTACHED.search(clean, start, citation.span.start)
        if found and found["type"][0].isupper():
            name = Span(found.start("name"), found.end("name"))
            yield Named(name, found["type"].capitalize(), citation.issuer, citation.date)


def _is_cited(clean: str, match: re.Match[str], citations: Sequence[Citation]) -> bool:
    """Whether the words before a type cite a document of it, or it stands next in a list of cited documents."""
    start = match.start()
    before = clean[max(0, start - _NEAR) : start]
    if before.endswith("các ") and match["type"] in _OF_BODIES:  # "các Nghị quyết của Trung ương về …"
        return False
    if _LEAD.search(before):
        by_body = match["type"] in _OF_BODIES and clean.startswith(("của ", "giữa "), match.end())
        known = by_body or match["type"] in _RULES or _GROUND.search(before) is not None
        return known or _DATED.match(clean, match.end()) is not None
    of_nation = (
        match["type"] == "Chiến lược" and _NATIONAL.match(clean, match.end()) and not before.endswith(("“", '"'))
    )
    at_a_meeting = _AT.search(before) and match["type"] in _MINUTES and _DATED.match(clean, match.end())
    if of_nation or at_a_meeting or (_by_body_about(clean, match) and not _MADE.search(before)):
        return True
    if _JOINED.search(before) is None:
        return _ITEM.search(before) is not None and _is_ground(clean, start)
    if (match["type"] in _RULES or _DATED.match(clean, match.end())) and _BEHIND_LAW.search(
        clean, max(0, start - _LAW_REACH), start
    ):
        return True
    ground = _GROUNDS.match(clean, clean.rfind("\n", 0, start) + 1)
    return ground is not None or any(0 <= start - _end(citation) <= _LONGEST_JOINT for citation in citations)


def _is_ground(clean: str, start: int) -> bool:
    """Whether an item stands in a list of grounds."""
    lead = lead_trigger(clean, start)
    return lead is not None and lead.relation is Relation.LEGAL_BASIS


def _by_body_about(clean: str, match: re.Match[str]) -> bool:
    """Whether both whose and about what is said: "Đề án của Chính phủ về văn hóa công vụ" is one document."""
    if match["type"] not in _OF_ABOUT or not clean.startswith("của ", match.end()):
        return False
    body = issuer_at(clean, match.end() + len("của "))
    return body is not None and " " in body.of(clean) and _ABOUT.match(clean, body.end) is not None


def _described(clean: str, match: re.Match[str], header: Header, citations: Sequence[Citation]) -> Iterator[Named]:
    """The document whose type is matched, if enough is said of it to tell it from others of its kind."""
    start, place, kind = match.start(), match.end(), match["type"]
    if any(citation.span.touches(Span(start, place + 1)) for citation in citations):
        return
    line = clean.find("\n", place)
    limit = min(len(clean) if line < 0 else line, place + _LONGEST)
    following = min((c.span.start for c in citations if place <= c.span.start < limit), default=limit)
    carried = next(
        (c for c in citations if c.span.start == following and _CARRIES.search(clean, place, following)), None
    )
    if following < limit and _NUMBERED.fullmatch(clean, place, following):  # "Quy chế phối hợp số 5/QC-SYT"
        return
    limit = following
    end = clause_end(clean, place, limit, ground=False)
    if (stop := _END.search(clean, place, end)) is not None:
        end = stop.start()
    words = _LINKS.sub("", clean[place:end].rstrip(" ,;.:-"))
    count = len(_WORD.findall(words))
    if (
        count < 2
        or (count < 3 and _APPROVED.match(clean, place + len(words)))
        or _is_own(kind, words, header)
        or (carried is None and _only_of_body(clean, place, place + len(words)))
    ):
        return
    span = Span(start, carried.span.end if carried else place + len(words))
    said = Span(start, place + len(words))
    yield Named(span, kind, _issuer(clean, said, header.locality), _date(words))


def _end(citation: Citation) -> int:
    return max(citation.span.end, citation.title_span.end if citation.title_span else 0)


def _only_of_body(clean: str, place: int, end: int) -> bool:
    """Whether nothing but a body is said ("Quy định của Ban Bí thư"): a kind of document, no one document."""
    if not (of := _OF.match(clean, place - 1)):
        return False
    body = issuer_at(clean, of.end())
    return body is None or not _SAID_OF_IT.match(clean, body.end, end)


def _is_own(kind: str, words: str, header: Header) -> bool:
    """Whether the document speaks of itself by its title."""
    first = fold(" ".join(words.split()[:3]))
    return kind == header.type and header.title is not None and fold(header.title).startswith(first)


def _issuer(clean: str, span: Span, locality: Locality) -> Body | None:
    """The body in the words whose document it is ("… của Ban Thường vụ Tỉnh ủy", "của UBND tỉnh về …")."""
    for of in reversed(list(_OF.finditer(clean, span.start, span.end))):
        body = issuer_at(clean, of.end())
        if body is not None and (body.end >= span.end or _SAID_OF_IT.match(clean, body.end, span.end)):
            read = read_body(Span(body.start, min(body.end, span.end)).of(clean), locality)
            return read if read.kind != "unit" else None
    return None


def _date(words: str) -> str | None:
    if day := _DAY.search(words) or _LONG_DAY.search(words):
        return edtf(day["y"], day["m"], day["d"])
    year = _YEAR.search(words)
    return (year[1] or year[2]) if year else None


def _promulgated(clean: str, by: Citation, citations: Sequence[Citation]) -> Iterator[Named]:
    """What a cited decision promulgates: the rest of its title, up to what links it to a document that follows."""
    title = by.title or ""
    itself = by.type in _PROMULGATES and by.title_span is not None
    match = _IN_TITLE.search(title) or (_TITLE_ITSELF.match(title) if itself else None)
    if match is None or by.title_span is None or (not match["does"] and _is_verb(clean, by, match["type"])):
        return
    start = by.title_span.start + match.start("type")
    rest = title[match.start("type") :]
    inside = [c.span.start - start for c in citations if by.title_span.holds(c.span)]
    if inside:
        rest = _LINKS.sub("", rest[: inside[0]].rstrip())
        if len(_WORD.findall(rest)) <= _NO_NAME:
            return
    before = title[: match.start("type")][-1:]
    quote = re.search('[”"]', rest) if before and before in '“"' else _QUOTED_NAME.match(rest)
    if (other := _NEXT_ACTS.search(rest)) is not None and quote is None:
        rest = rest[: other.start()]
    size = (quote.start() if before and before in '“"' else quote.end()) if quote else len(rest)
    own = not match["does"].startswith(("triển khai", "thực hiện"))  # a programme carried out is another's
    kind = match["type"][0].upper() + match["type"][1:]
    yield Named(Span(start, start + size), kind, by.issuer if own else None, by.date if own else None)


def _is_verb(clean: str, by: Citation, word: str) -> bool:
    """Whether "Quy định" at the beginning of a title says what an act does: rules stand behind "về"."""
    start = by.title_span.start if by.title_span else 0
    return word == "Quy định" and (by.type != "Quyết định" or not clean[:start].rstrip().endswith(" về"))
