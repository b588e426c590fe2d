"""Từ chỉ quan hệ: which words before a cited document say how the citing document stands to it.

The last trigger before the citation decides ("tiếp tục đẩy mạnh … theo Chỉ thị" follows, "tiếp tục thực hiện Chỉ thị"
continues). Passive amendments ("đã được sửa đổi, bổ sung tại …") say nothing about the citing document.
"""

import re
from dataclasses import dataclass
from typing import Final

from ingest.model import Relation, Span

_WELL: Final = (
    r"(?:\s+(?:tốt|có hiệu quả|hiệu quả|nghiêm túc|nghiêm|đầy đủ|đồng bộ|thắng lợi|kịp thời|quyết liệt|toàn diện"
    r"|sâu rộng|và hiệu quả|hiệu lực|sáng tạo))*"
)
_MORE: Final = (
    r"(?:(?:tiếp tục|đẩy mạnh|tăng cường|tập trung|nghiêm túc|chủ động|thi đua|khẩn trương|tích cực|kịp thời|quán triệt"
    r"|học tập|tuyên truyền|phổ biến|lãnh đạo|chỉ đạo|việc|và|sâu sắc),?\s+)*"
)
_DO: Final = (
    r"(?:(?:tổ chức|triển khai|phối hợp),?\s+(?:và\s+)?)*(?:tổ chức\s+)?"
    r"(?:thực hiện|triển khai|(?<!hiệu lực )thi hành(?!\s+án)|bám sát|cụ thể hóa|cụ thể hoá|hưởng ứng|quán triệt)"
    r"(?!\s+đối với\b)"
)
_ACCORDING: Final = (
    r"(?:thực hiện\s+|làm\s+)?theo"
    r"(?!\s+(?:t[ỷỉ] lệ|hình thức|phương thức|quy mô|giá|mức|nhu cầu|giai đoạn|từng|hướng(?!\s+dẫn))\b)"
    r"(?:\s+(?:đúng|các))*"
    r"(?:\s+(?:tinh thần|quy định|chỉ đạo|yêu cầu|nội dung|hướng dẫn|đề nghị|kết luận|ý kiến))?"
    r"(?:\s+(?:chỉ đạo|quy định))?(?:\s+tại)?"
)
_DETAILS: Final = (
    r"(?:hướng dẫn|quy định)\s+(?:chi tiết\s+)?(?:và\s+hướng dẫn\s+)?"
    r"(?:thi hành|thực hiện|một số điều|áp dụng)[^;.]{0,30}?"
    r"|quy định chi tiết(?=\s*\Z|\s+(?:tiết|điểm|khoản|[Đđ]iều|Luật|Bộ luật|Pháp lệnh|Nghị)\b)"
    r"|biện pháp\s+thi hành(?:\s+một số điều)?(?:\s+của)?"
)
_TRIGGER: Final = re.compile(
    r"(?=\w)(?<!\w)(?:"  # where a word begins; a word's end is not tried
    r"(?P<skipped>văn bản hướng dẫn (?:thi hành|thực hiện))"
    r"|(?P<later>khi có\s[^;.\n]{0,80}?thay thế|(?:trước|sau|từ) (?:khi|ngày)\s*\Z"  # acts to come, or a day
    r"|(?:tham mưu|đề nghị|kiến nghị|quá trình|cấp có thẩm quyền)(?:\s+(?!ban hành)[^\W\d_]+){0,4}?"
    r"\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?:,?\s*(?:(?:và|hoặc)\s+)?(?:bổ sung|thay thế|bãi bỏ))*)"
    r"|(?P<passive>được\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định)[^;.]{0,40}"
    r"|(?<=\()(?:sửa đổi|bổ sung|thay thế)[^;.()]{0,40}(?:bởi|tại|theo|bằng))"
    r"|(?P<legal_basis>(?<!là )(?<!làm )(?<!trong những )(?<!trong các )căn c[ứư](?:\s+vào)?|trên cơ sở|cơ sở pháp lý)"
    r"|(?P<references>(?:đã\s+)?được\s[^;.]{0,80}?(?:phê duyệt|ban hành|thông qua)(?:(?!\btheo\b)[^;.]){0,60}?\s+tại"
    r"|(?:ban hành\s+)?kèm theo|quy định tại|nêu tại|được ban hành"
    r"|(?:phát động|khởi xướng)(?:\s+(?:từ\s+)?(?:năm|ngày|tháng)\s+[\d/]+)?\s+(?:tại|bằng|trong|qua)"
    r"|(?:cụ thể h[óo]a|cụ thể ho[áa]|triển khai|thực hiện)\s+(?:bằng|thông qua|qua)\s+(?:các\s+)?(?=\Z))"
    r"|(?P<continued>(?:tiếp theo|nối tiếp|tiếp nối|tiếp tục|kế thừa)"  # a letter follows upon a letter
    r"(?=(?:\s+(?:nội dung|các|của))*\s*\Z))"
    rf"|(?P<follows>{_ACCORDING}|tuân thủ|(?<!ban )chấp hành"
    r"|(?:(?:thực hiện\s+|làm\s+)?đúng|(?<!không )(?<!ngừng )(?<!đối tượng )áp dụng|vận dụng|tham chiếu"
    r"|đối chiếu(?:\s+với)?|dựa\s+(?:theo|trên|vào)|chiếu\s+theo|phù hợp với|bám theo)"
    r"(?:\s+(?:các\s+)?quy định\s+(?:tại|của|trong))?"
    r"(?=\s+(?:các\s+|với\s+)?(?:\Z|(?:tiết|điểm|khoản|điều|mục)\s))|trên tinh thần"
    r"|(?:bảo đảm|đảm bảo|đáp ứng|thực hiện)(?:\s+(?:đúng|đủ|đầy đủ|các|những))*"
    r"\s+(?:quy định|yêu cầu|tiêu chuẩn|điều kiện)\s+(?:tại|của|trong)"
    r"(?=\s+(?:các\s+)?(?:\Z|(?:tiết|điểm|khoản|điều|mục)\s))"
    r"|được sự (?:đồng ý|thống nhất|nhất trí|chấp thuận|cho phép)"
    r"|(?<!xem )xét(?:\s+theo)?(?:\s+(?:đề nghị|báo cáo|ý kiến|kết quả)|(?=(?:\s+các)?\s*\Z)))"
    r"|(?P<amends>(?:sửa đổi,?\s*(?:và\s+)?(?:bổ sung)?(?:(?:,|\s+và)\s*(?:bãi bỏ|thay thế)(?=\s+một số))?"
    r"|bổ sung,?\s*(?:và\s+)?sửa đổi)"
    r"(?:\s+một số (?:điều|nội dung|khoản|điểm|quy định)(?:,\s*(?:điều|khoản|điểm))*)?(?:\s+của)?|điều chỉnh,\s*bổ sung"
    r"|(?:điều chỉnh|bổ sung)\s+(?:một số\s+)?(?:nội dung|chỉ tiêu|mục|điều|khoản|điểm|phụ lục|thời gian"
    r"|thời hạn|tiến độ|nhiệm vụ|thành phần|thành viên|danh sách)\b[^;.\n]{0,40}?"
    r"\s(?:tại|vào|của|trong)(?=\s+(?:các\s+)?\Z)|(?<!việc )(?<!nghị )(?:điều chỉnh|bổ sung)(?=\s+(?:các\s+)?\Z))"
    r"|(?P<replaces>thay thế(?:\s+cho)?|(?:(?:thay|thế)\s+cho|thay)(?=\s+(?:các\s+)?\Z))"
    r"|(?P<repeals>bãi bỏ|huỷ bỏ|hủy bỏ|(?:hết|chấm dứt) hiệu lực(?:\s+thi hành)?"
    r"|(?:ngừng|dừng|thôi|không\s+(?:còn\s+)?)\s*(?:áp dụng|thực hiện)(?=:?\s+(?:các\s+)?\Z))"
    rf"|(?P<guides>{_DETAILS})"
    r"|(?P<continues>(?:(?:tiếp tục|duy trì(?=\s+(?:việc\s+)?(?:thực hiện|triển khai))),?\s+)"
    rf"{_MORE}{_DO}{_WELL}|tiếp tục áp dụng)"
    r"|(?P<reached>(?:hoàn thành|đạt)(?:\s+(?:thắng lợi|tốt|xuất sắc|vượt mức|toàn diện|các|những))*"
    r"\s+(?:chỉ tiêu|mục tiêu|nhiệm vụ)(?:(?:,|\s+và)\s+(?:chỉ tiêu|mục tiêu|nhiệm vụ))*"
    r"(?:\s+(?:của|tại|trong|đề ra (?:tại|trong)))?(?=\s+\Z)|(?:sớm )?đưa(?=\s+(?:các\s+)?\Z))"
    rf"|(?P<implements>{_MORE}{_DO}{_WELL})"
    r")(?!\w)",
    re.IGNORECASE,
)
_REACH: Final = (
    110  # code points between a trigger and the document it speaks of; further off it is about something else
)
_FARTHEST: Final = 1500  # and between "Căn cứ" and the last document of a list that it holds for
_BREAK: Final = re.compile(r"[;.]\s|:\s(?=\s*\S)")  # a colon right before a list of documents breaks nothing
_BEHIND_NAMED: Final = re.compile(  # "theo Luật Thi đua, khen thưởng năm 2022; Nghị định số …": a list goes on
    r"\s+(?:các\s+)?(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|Điều lệ|Quy chế|Chỉ thị)\s"
    r"(?:(?!\bsố\s)[^;.:\n]){3,90}[;,]\s+(?:và\s+)?"
)
_DOCUMENT: Final = re.compile(r"\s+(?:[“\"]|(?:tiết|điểm|khoản|điều|mục)\s|[A-ZĐ])")
_OF_NAMES: Final = (Relation.AMENDS, Relation.GUIDES)  # "Luật sửa đổi, bổ sung một số điều của Luật Giá"
_CHANGES: Final = (Relation.AMENDS, Relation.REPEALS)
_PART: Final = re.compile(r"(?:\s+(?!số\b)[^\W\d_]+){0,8}\s+")  # "sửa đổi một số biểu mẫu ban hành kèm theo …"
_ADJUSTS: Final = re.compile("điều chỉnh", re.IGNORECASE)  # prices, plans: what an act is about, no act of change
_LISTING: Final = (Relation.FOLLOWS, Relation.IMPLEMENTS, Relation.CONTINUES)
_REACHING: Final = (Relation.LEGAL_BASIS, Relation.AMENDS, Relation.REPEALS, Relation.REPLACES, *_LISTING)
_ITEM: Final = re.compile(r"[ \t]*(?:[-+•*]\s*|(?:\d{1,2}|[a-zđ])[.)]\s*)")
_LEADS: Final = re.compile(
    r"(?:[\dIVX]+[.)]\s*)*(?:các\s+)?(?:căn cứ|cơ sở)"
    r"(?:\s+(?:pháp lý|xây dựng|ban hành|lập|thực hiện)[^:;.\n]{0,50})?\s*:?"
    r"|.*\b(?:bãi bỏ|thay thế|hết hiệu lực|sửa đổi|văn bản)\b.{0,80}:",
    re.IGNORECASE,
)
_DECIDES: Final = re.compile(
    r"\s*(?:HIỆU TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG (?:PHÒNG|BAN)|(?:CHI )?CỤC TRƯỞNG|BỘ TRƯỞNG"
    r"|[ỦU][YỶỲ] BAN|HỘI ĐỒNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|CHỈ ĐẠO|GIÁM HIỆU))\s"
)
_LONGEST_LIST: Final = 40  # items
_SPECIAL: Final = {"continued": Relation.CONTINUES, "reached": Relation.IMPLEMENTS}
_OPENING: Final = ("implements", "continues", "follows")
_LISTED: Final = re.compile(  # a list of documents begins
    r"\s+(?:Nghị|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|Chỉ thị|Kết luận|Quyết định|Kế hoạch|Chương trình|Quy"
    r"|Hướng dẫn|Thông)\s"
)
_ABOVE_ALL: Final = re.compile(  # "quán triệt các văn bản của tỉnh, nhất là: Luật …; Chỉ thị …"
    r"[^.;:\n]{2,200}?,?\s"
    r"(?:nhất là|đặc biệt là|trọng tâm là|trước hết là|bao gồm|gồm|như|cụ thể|sau đây|sau)\s*:(?=\s)"
)
_NEXT: Final = re.compile(r"(?:;|,|\svà)\s*(?:và\s+)?\Z")
_TURNS: Final = re.compile(r"[.!?:]\s|,\s+(?:trong đó|đồng thời|nhằm|để|góp phần|tập trung)\b")
_RULES: Final = re.compile(
    r"(?:\s+\d+)?(?:\s+(?:tiết|điểm|khoản|điều|mục)\s+[\w.]+(?:,|\s+và|\s+của)?)*"
    r"\s+(?:Quy (?:định|chế|trình|hoạch|tắc)|Điều lệ|Thể lệ|Nội quy|Danh mục|Thủ tục|Phụ lục|Bảng|Mẫu|Bộ tiêu chí"
    r"|Kế hoạch|Chương trình|Đề án|Phương án)\s",
    re.I,
)
_AT: Final = re.compile(r"\btại\s*\Z")  # "… theo quy định về … (tại Quyết định số …)"


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that give a relation."""

    span: Span
    relation: Relation


def last_trigger(text: str, start: int, end: int) -> Trigger | None:
    """The trigger nearest before `end`, looking back to `start`; None when there is none in reach.

    >>> def relation(text):
    ...     found = last_trigger(text, 0, len(text))
    ...     return found and (found.relation.value, found.span.of(text))
    >>> relation("Tiếp tục đẩy mạnh thực hiện "), relation("gắn với việc thực hiện tốt ")
    (('continues', 'Tiếp tục đẩy mạnh thực hiện'), ('implements', 'việc thực hiện tốt'))
    >>> relation("Tiếp tục đẩy mạnh đổi mới theo tinh thần "), relation("Căn cứ ")
    (('follows', 'theo tinh thần'), ('legal_basis', 'Căn cứ'))
    >>> relation("Căn cứ Điều 3 của Quy chế thi ban hành kèm theo "), relation("sửa đổi mức thu theo tỷ lệ tại ")
    (('legal_basis', 'Căn cứ'), ('amends', 'sửa đổi'))
    >>> relation("sửa đổi, bổ sung một số điều của "), relation("đã được sửa đổi, bổ sung tại ")
    (('amends', 'sửa đổi, bổ sung một số điều của'), None)
    """
    found: Trigger | None = None
    ground: Trigger | None = None
    for match in _TRIGGER.finditer(text, max(start, end - _FARTHEST), end):
        if match.lastgroup == "passive":
            found = found if found and _grounds_too(found, text[found.span.end : match.start()]) else None
        elif match.lastgroup == "later":
            found = None
        elif found and found.relation in _REACHING and _attaches(text, found, match):
            continue
        elif match.lastgroup is not None and match.lastgroup != "skipped":
            relation = _SPECIAL.get(match.lastgroup) or Relation(match.lastgroup)
            found = Trigger(Span(match.start(), match.end()), relation)
            ground = found if relation is Relation.LEGAL_BASIS else ground
    if found is None:
        return None
    between = text[found.span.end : end]
    if found.relation is Relation.LEGAL_BASIS:  # "Căn cứ A; B; C" holds for all of them
        return None if re.search(r"\.\s|\n", between) else found
    reach = _REACH * 2 if _AT.search(between) else _REACH
    if len(between) <= reach and not _BREAK.search(between):
        return found
    if found.relation in _OF_NAMES and ground and not re.search(r"\.\s|\n", text[ground.span.end : end]):
        return ground
    return found if found.relation in _LISTING and _BEHIND_NAMED.fullmatch(between) else None


def lead_trigger(text: str, place: int) -> Trigger | None:
    r"""The trigger in the line that leads the list of which the document at `place` opens an item; None without one.

    >>> text = "I. Căn cứ pháp lý\n- Luật A.\n- Nghị định số 5"
    >>> found = lead_trigger(text, text.index("Nghị"))
    >>> found and found.relation.value
    'legal_basis'
    """
    start = text.rfind("\n", 0, place) + 1
    if start == place:
        end = len(text[:start].rstrip())
        hanging = last_trigger(text, text.rfind("\n", 0, end) + 1, end)  # "Để tiếp tục thực hiện" ends a line
        return hanging if hanging and hanging.span.end == end else None
    if (item := _ITEM.match(text, start, place)) is None or item.end() != place:
        return None
    head = _above(text, start, item)
    if head is None or not _LEADS.fullmatch(text, head.start, head.end):
        return None
    first = _TRIGGER.search(text, head.start, head.end)
    if first and first.lastgroup == "legal_basis":  # "Căn cứ pháp lý thực hiện dự án"
        return Trigger(Span(*first.span()), Relation.LEGAL_BASIS)
    return last_trigger(text, head.start, head.end)


def is_ground_by_place(text: str, place: int) -> bool:
    r"""Whether an item of a list stands right under the name of who decides, where only grounds stand.

    >>> text = "HIỆU TRƯỞNG TRƯỜNG THCS A\n- Thông tư số 1;\n- Thông tư số 2"
    >>> is_ground_by_place(text, text.rindex("Thông")), is_ground_by_place(text.lower(), text.rindex("Thông"))
    (True, False)
    """
    start = text.rfind("\n", 0, place) + 1
    if (item := _ITEM.match(text, start, place)) is None or item.end() != place:
        return False
    head = _above(text, start, item)
    return head is not None and head.of(text).isupper() and _DECIDES.match(text, head.start, head.end) is not None


def _above(text: str, start: int, item: re.Match[str]) -> Span | None:
    """The line above the list that has the item which begins at `start`."""
    for _ in range(_LONGEST_LIST):
        end = len(text[:start].rstrip())
        start = text.rfind("\n", 0, end) + 1
        other = _ITEM.match(text, start, end)
        if _LEADS.fullmatch(text, start, end) or other is None or _mark(other) != _mark(item):
            return Span(start, end) if end else None
    return None


def opening_trigger(text: str, place: int) -> Trigger | None:
    """The trigger that opens a line of documents of which the one at `place` is not the first; None without one.

    >>> text = "Thực hiện Nghị quyết Đại hội Đảng bộ xã; Chỉ thị số 5"
    >>> found = opening_trigger(text, text.index("Chỉ"))
    >>> found and found.relation.value
    'implements'
    """
    start = text.rfind("\n", 0, place) + 1
    item = _ITEM.match(text, start, place)
    match = _TRIGGER.match(text, item.end() if item else start, place)
    if match is None or match.lastgroup not in _OPENING:
        return None
    above_all = _ABOVE_ALL.match(text, match.end(), place)
    begins = above_all.end() if above_all else match.end()
    if not _LISTED.match(text, begins, place):
        return None
    if _TURNS.search(text, begins, place) or not _NEXT.search(text, max(match.end(), place - _REACH), place):
        return None
    return Trigger(Span(*match.span()), Relation(match.lastgroup))


def _mark(item: re.Match[str]) -> str:
    """What items of one list share: the bullet, or that they are numbered or lettered."""
    first = item[0].lstrip()[0]
    return "1" if first.isdigit() else "a" if first.isalpha() else first


def _grounds_too(found: Trigger, between: str) -> bool:
    """Whether what amended a ground is one: "Căn cứ Hiến pháp đã được sửa đổi theo Nghị quyết số …"."""
    return found.relation is Relation.LEGAL_BASIS and not re.search(r"[;.]\s|\n", between)


def _attaches(text: str, found: Trigger, match: re.Match[str]) -> bool:
    """Whether a relation reaches on: "Căn cứ Quy chế … ban hành kèm theo Quyết định số …" is based on both.

    Of "Căn cứ nội dung này, các trường áp dụng khung ban hành kèm theo Công văn số …" the letter is no ground.
    """
    between = text[found.span.end : match.start()]
    if found.relation is Relation.LEGAL_BASIS and match.lastgroup == "follows":  # "Căn cứ mức thu theo Danh mục …"
        return _RULES.match(text, match.end()) is not None and not re.search("[,;.]", between)
    if match.lastgroup == "references" and _keeps(text, found, between):
        return True
    if not match[0].lower().endswith(("kèm theo", "ban hành theo")) or re.search(r"\.\s|\n", between):
        return False
    between = f" {between.rpartition('; ')[2]}" if found.relation is Relation.LEGAL_BASIS else between
    if ";" in between:
        return False
    if found.relation is Relation.LEGAL_BASIS:
        return _DOCUMENT.match(between) is not None or ", " not in between
    return _RULES.match(between) is not None


def _keeps(text: str, found: Trigger, between: str) -> bool:
    """Whether words of place ("quy định tại", "kèm theo") say no more than that a part of the document is meant."""
    if found.relation is Relation.LEGAL_BASIS:
        return not re.search("[,;]", between)
    changes = found.relation in _CHANGES and not _ADJUSTS.match(text, found.span.start)
    return changes and _PART.fullmatch(between) is not None
