"""Văn bản phát động: the cited document in which a movement is launched, as the words around its name put it."""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.pointed import launching_pointed
from ingest.extract.movements.words import Naming
from ingest.model import Citation, Span

_DOCUMENT_BEHIND: Final = re.compile(
    r"[”\"’»]?(?:[^.;“”\"\n]|\.(?=\w)){0,140}?(?P<launch>phát\s+động|tổ\s+chức|mở)?\s*(?:,\s*)?\(?(?:(?:ban\s+hành\s+)?kèm\s+)?"
    r"(?:(?<=động\s)từ|(?<=xướng\s)từ|(?<=ra\sđời\s)từ|(?<=nguồn\s)từ|(?<=xuất\sphát\s)từ|(?<=động\s\()|theo(?:\s+(?:tinh\s+thần|nội\s+dung|yêu\s+cầu))?|tại|bằng)\s*(?:các\s+)?$",
    re.IGNORECASE,
)
_LAUNCHED_IN: Final = words.pattern(
    r"""[”\"’»*_]?(?:[^.;“”\"\n]|\.(?=\w)){0,140}?(?:phát động|khởi xướng|đề ra|khai sinh|được khởi động
    |(?:chào đời|ra đời|sinh ra)(?=(?: (?:vào |ngày |tháng |năm )*[\d/-]+)* (?:bằng|theo|trong|cùng))
    |(?:bắt đầu|khởi đầu|hình thành|khai sinh|ra đời|bắt nguồn|khởi nguồn|xuất phát|được tính)(?= từ )(?P<root>))
    (?:\s*(?:,|và) (?:tổ chức |chỉ đạo )?(?:triển khai|thực hiện)
    | và giao [^.;:,“”\"\n]{3,50}?)?(?: (?!triển|thực|hưởng|cụ thể|ban hành|sơ kết|tổng
    |khen|công nhận|đồng ý|cho phép|nhân rộng|giao|hướng dẫn|sửa|điều chỉnh|bổ sung|kéo|phê duyệt|nêu|xác định
    |quy định|chấm|xét|đánh giá|gắn|là|để|nhằm|đã|mà|do|được|như|chỉ đạo|yêu cầu)[^\s.;:“”\"()]+){0,16}?
    (?: [-–]|\s*,? (?:(?:ban hành )?kèm theo|theo(?: (?:tinh thần|nội dung|yêu cầu))?|tại|bằng|trong|ở|qua|với
    |(?(root)từ|(?!)))
    |\s*\(\s*(?:theo|tại|bằng|kèm theo)|(?<=\d)\s*\(
    |,? (?:trong|tại|bằng|theo) (?:cùng |chung )?một (?:văn bản|kế hoạch|quyết định)(?: \w+){0,2}\s*[,:(–-])
    \s*(?:các )?"""
)
"""From a name to the document by which it was launched, with where and when between them."""
_DOCUMENT_BEFORE: Final = re.compile(
    r"(?:phát\s+động|tổ\s+chức|mở)(?:\s+(?:từ|vào|năm|tháng|ngày)\s[^.,;:“”\n]{2,30}?)?\s*,?\s*(?:theo|tại|bằng|từ|trong)\s*$",
    re.IGNORECASE,
)


_OPENED_BY: Final = re.compile(
    r"(?:^|[.;\n?!:)]\s*|[-+•]\s*)(?:Tại|Theo|Bằng|Với|Qua|Trong|Từ)\s*$|,\s+(?:tại|theo|bằng|với|qua|trong)\s*$"
)
_THEREIN: Final = re.compile(r"[^.;:“”\"\n]{0,60}?,?\s*(?:tại\s+đó|trong\s+đó|theo\s+đó|qua\s+đó|để)\b")
"""Behind a document: what follows is said in it."""
_OF_MANY: Final = (
    r"(?:\s+(?:trong|trên|tới|đến|tại|ở|cho|đối\s+với|toàn)\s[^.;:“”\"\n]{2,60}?)?"
    r"(?:\s+(?:các|những|hai|ba|bốn|năm|0?[2-9]))?(?:\s+(?=\Z)|\s*)"
)
_THERE_LAUNCHES: Final = re.compile(
    rf"(?:\s[^.;:“”\"\n]{{2,120}}?)?\s(?:(?:đã|chính\s+thức|vừa)\s+)*(?:phát\s+động|khởi\s+xướng|khai\s+sinh|mở){_OF_MANY}"
)
_SUBJECT_LAUNCHES: Final = re.compile(
    rf"(?:\s*\([^()]*\))?\s*,\s*[^.;:“”\"\n]{{2,120}}?\s(?:(?:đã|chính\s+thức|vừa)\s+)*(?:phát\s+động|khởi\s+xướng|khai\s+sinh|mở){_OF_MANY}"
)
"""Between a document and a name: its issuer launches it there ("Tại Kế hoạch …, UBND tỉnh phát động …")."""


def document_behind(clean: str, place: int, citations: Sequence[Citation]) -> tuple[Citation, bool] | None:
    """The cited document to which the words behind a name lead, and whether it launches what is named."""
    if said := _SAID_ABOVE.match(clean, place, place + 220):
        kind = " ".join(said["type"].split()).capitalize()
        above = next((one for one in reversed(citations) if one.span.end <= place and one.type == kind), None)
        return (above, True) if above else None
    following = next((one for one in citations if one.span.start >= place), None)
    if following is None or following.span.start - place > _REACH:
        return None
    launches = _launches(clean, place, following)
    return None if launches is None else (following, launches)


def _launches(clean: str, place: int, citation: Citation) -> bool | None:
    """Whether the document behind a name that ends at `place` launches what is named; None if they do not belong."""
    start, end = type_word(clean, place, citation), citation.span.end
    if _IN_BRACKETS.fullmatch(clean, place, start):
        return "động" in clean[start : citation.span.start] or _LAUNCHES_IT.match(clean, end) is not None
    if _LAUNCHED_IN.fullmatch(clean, place, start) or _SAID_IN_BRACKETS.fullmatch(clean, place, start):
        return True
    if _APPOSED.fullmatch(clean, place, start) and _CLAUSE_ENDS.match(clean, end):
        return True
    if match := _DOCUMENT_BEHIND.fullmatch(clean, place, start):
        called = "động số" in clean[start : citation.span.end]
        return bool(called or match["launch"] or _LAUNCHED.search(match[0]) or _BY_IT_LAUNCHED.match(clean, end))
    return True if _ISSUED.fullmatch(clean, place, start) and _LAUNCHES_ALL.match(clean, end) else None


_REACH: Final = 260  # code points from a name to the document by which it was launched


def type_word(clean: str, place: int, citation: Citation) -> int:
    """Where the words begin that say what a document is, of which only the number is cited ("Thư phát động số …")."""
    start = citation.span.start
    pattern = next((one for first, one in _BEFORE.items() if clean.startswith(first, start)), None)
    said = pattern.search(clean, max(place, start - 40), start) if pattern else None
    return said.start() if said else start


_ORDER_WORD: Final = re.compile(r"\b(?i:chỉ|mệnh|quân)\s+\Z")
"""Before the last syllable of a military order ("Mệnh lệnh số …")."""


_TYPE_WORD: Final = re.compile(
    r"\b(?:Thư|Lời|Bản|(?i:kế\s+hoạch|công\s+văn|chỉ\s+thị|quyết\s+định|hướng\s+dẫn|nghị\s+quyết|thông\s+báo|văn\s+bản"
    r"|mệnh\s+lệnh|lệnh|công\s+điện|chương\s+trình|đề\s+án|phương\s+án|quy\s+chế|thỏa\s+thuận|thông\s+tri|thể\s+lệ))(?:\s+(?:phát\s+động|kêu\s+gọi|chuyên\s+đề|liên\s+tịch|liên\s+ngành|phối\s+hợp|ngỏ))*\s+\Z"
)
_BEFORE: Final = {"số": _TYPE_WORD, "lệnh": _ORDER_WORD}
"""What may belong to a document before the word with which its citation begins."""
_APPOSED: Final = words.pattern(
    r"[”\"’»*_]*[^.;“”\"\n]{0,120}?\b(?:do|được) [^.;,:“”\"\n]{2,90}? (?:phát động|khởi xướng)\s*[,:–-]\s*(?:theo )?"
)
"""From a name to a document that only stands behind the launch ("do … phát động, văn bản số …")."""
_CLAUSE_ENDS: Final = re.compile(r"\s*(?:[,.;)\n]|\Z)")
_BY_IT_LAUNCHED: Final = words.pattern(
    r"(?: của [^.;:,()“”\n]{3,80})?\)?,? (?:(?:đã|chính thức|vừa|sẽ) )*được (?:chính thức )?"
    r"(?:phát động|khởi xướng|mở)\b"
    r"|(?: của [^.;:,()“”\n]{3,80}?)? do [^.;:,()“”\n]{3,80}? (?:đã |chính thức )?(?:phát động|khởi xướng)\b"
    r"| (?:đã |chính thức )?(?:phát động|khởi xướng)(?=\s*[.,;)\n]|\s*\Z)"
    r"| mà [^.;:,()“”\n]{3,80}? (?:dùng|ký|ban hành|ra) (?:để )?(?:phát động|khởi xướng)(?=\s*[.,;)\n]|\s*\Z)"
)
"""Behind a document that is told in passing ("phong trào “…”, theo Kế hoạch …, được phát động")."""
_ISSUED: Final = words.pattern(
    r"(?:[^.;“”\"\n]|\.(?=\w)|[”\"](?=[ ,(*_])){0,200}?\b(?:ban hành|ký|ra|có|công bố|gửi|đưa vào|đưa thành)\s*"
)
_LAUNCHES_ALL: Final = words.pattern(
    r"(?: của [^.;:,“”\n]{3,80})?,? (?:(?:về|để|nhằm|chính thức) (?:việc )?)*phát động"
    r"(?:(?= (?:từ|trong|tại|đến|cho|với|ở|trên|tới|rộng|sâu|toàn|giai đoạn|năm)\b)|\s*(?=[,.;\n]))"
)
"""Behind a document: it launches what was named before, and has no object of its own."""


_SAID_ABOVE: Final = words.pattern(
    r"""[”\"’»*_]*[^.;“”\"\n]{0,140}?\b(?:phát động|khởi xướng) (?:tại|theo|bằng) (?P<type>kế hoạch|công văn|chỉ thị
    |quyết định|hướng dẫn|nghị quyết|thông báo) (?:(?:đã )?(?:nêu|nói|dẫn) )?(?:ở )?trên\b"""
)
"""Behind a name: launched in a document that was cited before."""
_LAUNCHES_IT: Final = re.compile(
    r"(?:\s+của\s[^();,.\n]{3,60}?)?\s*,?\s*(?:đã\s+|về\s+(?:việc\s+)?)?(?:phát\s+động|khởi\s+xướng)"
    r"(?:\s+(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch|đợt)(?:\s+(?:thi\s+đua|cao\s+điểm|này|trên|nói\s+trên))*)?\s*[);,]"
    r"|(?:\s+của\s[^();,.\n]{3,60}?)?\)\s+(?:(?:đều|cùng)\s+)?(?:do|được)\s[^();:“”\"\n]{2,80}?\s"
    r"(?:phát\s+động|khởi\s+xướng)\b"
)
"""Behind a document in brackets: it launches what the bracket stands behind."""
_SAID_IN_BRACKETS: Final = words.pattern(
    r"[”\"’»*_]*\s*\((?:do |được )?[^().;:“”\"\n]{2,90}? (?:phát động|khởi xướng)"
    r"(?: (?:từ|ngày|tháng|năm|trong)[^();:,“”\n]{0,40}?)?\s*[,;:-]?\s*(?:(?:tại|theo|bằng) )?"
    r"|[”\"’»*_]*[^.;:“”\"()\n]{0,60}? theo (?:lời |sự )?phát động của [^.;:“”\"()\n]{3,80}?\s*\("
)
"""From a name into a bracket that says who launched it, to the document."""
_IN_BRACKETS: Final = words.pattern(
    r"""[”\"’»*_]*(?:(?!ban hành|xây dựng|khen|tặng|ký|hướng dẫn|trong đó|bổ sung|hỗ trợ|cấp|đã|được|do|phát động
    |theo)[^.;:“”\"()\n]){0,100}\("""
)
_LAUNCHED: Final = re.compile(
    r"(?:phát\s+động|khởi\s+xướng)(?:,?\s+(?:(?:từ|trong|vào)\s+)?(?:(?:\d+|hai|ba|bốn|năm)\s+năm\s+\(?)?(?:(?:ngày|tháng|năm|giai\s+đoạn|nhiệm\s+kỳ)\b|(?<=\())?[\s\d/.-]+(?:đến\s[\s\w/.-]{4,20}?)?\)?)?"
    r",?\s*(?:kèm\s+theo|theo(?:\s+(?:tinh\s+thần|nội\s+dung|yêu\s+cầu))?|tại|bằng|từ|\()\s*$"
    r"|(?:ra\s+đời|bắt\s+nguồn|khởi\s+nguồn|xuất\s+phát)\s+từ\s*$"
    r"|^[”\"’»\s*_,(]*(?:được\s+)?ban\s+hành\s+(?:kèm\s+theo|kèm|tại|theo|bằng)\s*$"
)


def launching(clean: str, naming: Naming, citations: Sequence[Citation]) -> Citation | None:
    """The cited document in front of a name that launches what is named."""
    return (
        launching_between(clean, naming.lead, citations)
        or launching_before(clean, naming.lead.start, citations)
        or launching_whereupon(clean, naming, citations)
        or launching_by_name(clean, naming, citations)
        or launching_too(clean, naming.lead.start, citations)
        or launching_pointed(clean, naming, citations)
    )


def launching_between(clean: str, lead: Span, citations: Sequence[Citation]) -> Citation | None:
    """The cited document between kind words and names that launches all of them ("… phát động tại Kế hoạch …: “…”")."""
    inside = next((one for one in citations if lead.start < one.span.start and one.span.end <= lead.end), None)
    said = clean[lead.start : inside.span.start] if inside else ""
    return inside if inside and not _MARKS.search(said) and _LAUNCHED.search(said) else None


_MARKS: Final = re.compile(r"[“”\"]")


def launching_before(clean: str, place: int, citations: Sequence[Citation]) -> Citation | None:
    """The cited document right before `place` by which what stands there is launched ("phát động theo Kế hoạch …")."""
    before = next((one for one in reversed(citations) if one.span.end <= place), None)
    if before is None:
        return None
    between = clean[before.span.end : place]
    therein = _THEREIN.match(between)
    if therein and _THERE_LAUNCHES.fullmatch(between, therein.end()):
        return before
    directly = not between.strip(" ,") or _UNDER.fullmatch(between)
    said = _DOCUMENT_BEFORE if directly else _OPENED_BY if _SUBJECT_LAUNCHES.fullmatch(between) else None
    start = type_word(clean, 0, before)
    return before if said and said.search(clean, max(0, start - 40), start) else None


def launching_whereupon(clean: str, naming: Naming, citations: Sequence[Citation]) -> Citation | None:
    """The document that the sentence before issues, and that launches a movement ("… Theo đó, phong trào …")."""
    place = naming.lead.start
    before = next((one for one in reversed(citations) if one.span.end <= place), None)
    if before is None or place - before.span.end > _GOING_ON:
        return None
    if _UNDER.fullmatch(clean, before.span.end, place) and _BY_IT.search(
        clean, max(0, before.span.start - 20), before.span.start
    ):
        return before if _IS_LAUNCHED.match(clean, naming.span.end) else None
    whereupon = _WHEREUPON.fullmatch(clean, before.span.end, place)
    launched = whereupon and (
        whereupon["launches"] or whereupon["itself"] or _IS_LAUNCHED.match(clean, naming.span.end)
    )
    return before if launched and _ISSUES.search(clean, max(0, before.span.start - 60), before.span.start) else None


def launched_thereby(clean: str, naming: Naming, citation: Citation) -> bool:
    """Whether what reads as a title goes on to say what is launched ("Theo Quyết định …, phong trào … phát động")."""
    title, start = citation.title_span, citation.span.start
    if title is None or title.start != naming.lead.start:
        return False
    thereby = _BY_IT.search(clean, max(0, start - 20), start) and _IS_LAUNCHED.match(clean, naming.span.end)
    return bool(thereby or _DOCUMENT_BEFORE.search(clean, max(0, start - 60), start))


_UNDER: Final = re.compile(r"(?:\s+(?:của|giữa|và|cùng)\s[^.;:,“”\n]{2,80})?,\s+")
_BY_IT: Final = re.compile(r"(?:^|[.;\n])\s*(?:Theo|Tại|Bằng|Căn\s+cứ|Từ|Với|Qua)\s+\Z")
"""Before a document: the sentence says what happens by it."""
_GOING_ON: Final = 240  # code points from a document to what the next sentence says it launches
_WHEREUPON: Final = re.compile(
    r"[^.;:“”\"\n]{0,80}[.;]\s+(?:(?:Theo\s+(?:đó|kế\s+hoạch|chỉ\s+thị|quyết\s+định)(?:\s+này)?|Trong\s+đó|Qua\s+đó)\s*,?\s+"
    rf"(?P<launches>[^.;:“”\"\n]{{2,100}}?\s(?:(?:đã|sẽ|chính\s+thức)\s+)*(?:phát\s+động|mở){_OF_MANY})?"
    r"|(?:Kế\s+hoạch|Quyết\s+định|Chỉ\s+thị|Công\s+văn|Nghị\s+quyết|Văn\s+bản|Hướng\s+dẫn)(?:\s+(?:này|trên|nói\s+trên))?"
    rf"\s+(?:(?:đã|cũng|chính\s+thức|nhằm|nêu\s+rõ:?|xác\s+định)\s+)*(?P<itself>phát\s+động|mở){_OF_MANY})"
)
_IS_LAUNCHED: Final = words.pattern(
    r"[”\"’»\s]*(?:(?:chính thức|sẽ|đã) )*"
    r"(?:được (?:chính thức )?(?:phát động|mở|khởi động)|(?:chính thức )?(?:bắt đầu|ra đời|chào đời|khởi động)"
    r"(?!(?: từ| vào)? \d))\b"
)
_ISSUES: Final = words.pattern(r"\b(?:ban hành|ký|ra|công bố|có)(?: ban hành)?\s*\Z")


def launching_by_name(clean: str, naming: Naming, citations: Sequence[Citation]) -> Citation | None:
    """The document that is said to be the one of a launch ("Văn bản phát động phong trào … là Kế hoạch …")."""
    place = naming.lead.start
    if not _PAPER_OF_LAUNCH.search(clean, max(0, place - 60), place):
        return None
    following = next((one for one in citations if one.span.start >= naming.span.end), None)
    if following is None:
        return None
    named = _IS_PAPER.fullmatch(clean, naming.span.end, type_word(clean, naming.span.end, following))
    return following if named and (named["is"] or clean.startswith("số", following.span.start)) else None


_PAPER_OF_LAUNCH: Final = words.pattern(
    r"\b(?:văn bản|quyết định|kế hoạch|chỉ thị|công văn|nghị quyết|thư|căn cứ|cơ sở)(?: (?:pháp lý|đầu tiên|gốc))? "
    r"(?:(?:để|về|cho)(?: việc)? )?(?:phát động|mở|khởi xướng|khai sinh(?: ra)?)(?: (?:các|những))?\s*\Z"
    r"|\bgiấy khai sinh (?:của|cho) \Z"
)
_IS_PAPER: Final = words.pattern(
    r"[”\"’»*_]*(?: [^.;:“”\"\n]{0,60}?)?\s*(?:(?P<is>(?:,\s*)?(?:chính )?là\s|:)|[,(])\s*"
)


def launching_too(clean: str, place: int, citations: Sequence[Citation]) -> Citation | None:
    """The document with which a sentence begins, and that does something and "phát động" what stands at `place`."""
    if not _AND_LAUNCHES.search(clean, max(0, place - 50), place):
        return None
    start = max(clean.rfind(mark, 0, place) for mark in ("\n", ". ", "; ")) + 1
    first = next((one for one in citations if one.span.start >= start), None)
    begins = first is not None and first.span.end < place and _BEGINS.fullmatch(clean, start, first.span.start)
    return first if first and begins and not _OTHER_SUBJECT.search(clean, first.span.end, place) else None


_AND_LAUNCHES: Final = words.pattern(
    r"(?:\bvà|,|\bđồng thời|\btrong đó(?: có)?),? (?:đồng thời |chính thức )?(?:phát động|mở)"
    r"(?: (?:các|những|hai|ba|thêm))?\s*\Z"
)
_BEGINS: Final = re.compile(r"\s*(?:[-+•]\s+|\d+[.)]\s+)?")
_OTHER_SUBJECT: Final = re.compile(r",\s+(?:[A-ZĐ]\w*|các)\s[^,“”]{2,80}$")
