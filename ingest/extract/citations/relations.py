"""Từ chỉ quan hệ: which words before a cited document say how the citing document stands to it.

The last trigger before the citation decides ("tiếp tục đẩy mạnh … theo Chỉ thị" follows, "tiếp tục thực hiện Chỉ thị"
continues). Passive amendments ("đã được sửa đổi, bổ sung tại …") say nothing about the citing document.
"""

import re
from dataclasses import dataclass
from typing import Final

from ingest.extract.beginnings import beginnings
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
    r"(?:thực hiện|triển khai|(?<!hiệu lực )thi hành(?!\s+án)|bám sát|cụ thể hóa|cụ thể hoá|hiện thực h(?:óa|oá)"
    r"|hưởng ứng|quán triệt)"
    r"(?!\s+đối với\b)"
)
_ACCORDING: Final = (
    r"(?:thực hiện\s+|làm\s+)?theo"
    r"(?!\s+(?:t[ỷỉ] lệ|hình thức|phương thức|quy mô|giá|mức|nhu cầu|giai đoạn|từng|dõi|hướng(?!\s+dẫn))\b)"
    r"(?:\s+(?:đúng|các))*"
    r"(?:\s+(?:tinh thần|quy định|chỉ đạo|yêu cầu|nội dung|hướng dẫn|đề nghị|kết luận|ý kiến))?"
    r"(?:\s+(?:chỉ đạo|quy định))?(?:\s+tại)?"
)
_DETAILS: Final = (
    r"(?:hướng dẫn|quy định)\s+(?:chi tiết\s+)?(?:và\s+hướng dẫn\s+)?"
    r"(?:thi hành|thực hiện|một số điều|áp dụng)[^;.]{0,30}?"
    r"|hướng dẫn\s+(?:(?:một số|các)\s+nội dung\s+(?:về\s+|trong\s+)?)?(?:(?:tổ chức|triển khai),?\s+)*"
    r"(?:triển khai|thực hiện|thi hành|áp dụng)(?=\s+(?:các\s+)?\Z)"
    r"|quy định chi tiết(?=\s*\Z|\s+(?:tiết|điểm|khoản|[Đđ]iều|Luật|Bộ luật|Pháp lệnh|Nghị)\b)"
    r"|biện pháp\s+thi hành(?:\s+một số điều)?(?:\s+của)?"
)
_TRIGGER: Final = (
    r"(?P<skipped>văn bản hướng dẫn (?:thi hành|thực hiện)"  # and the years in which an act was amended
    r"|(?:(?:đã\s+)?được\s+)?sửa đổi(?:,?\s*(?:và\s+)?bổ sung)?(?:\s+một số điều)?(?:\s+(?:các|vào))?\s+năm\s+\d{4}"
    r"|(?<=\()(?:đã\s+|được\s+|có\s+)*sửa đổi(?:,?\s*(?:và\s+)?bổ sung)?(?=\)))"
    r"|(?P<later>khi có\s[^;.\n]{0,80}?thay thế|(?:trước|sau|từ) (?:khi|ngày)\s*\Z"  # acts to come, or a day
    r"|(?:tham mưu|đề nghị|kiến nghị|quá trình|cấp có thẩm quyền)(?:\s+(?!ban hành)[^\W\d_]+){0,4}?"
    r"\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?:,?\s*(?:(?:và|hoặc)\s+)?(?:bổ sung|thay thế|bãi bỏ))*)"
    r"|(?P<passive>(?:được|bị)\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định)[^;.]{0,40}"
    r"|(?<=\()(?:sửa đổi|bổ sung|thay thế)[^;.()]{0,40}(?:bởi|tại|theo|bằng))"
    r"|(?P<legal_basis>(?<!là )(?<!làm )(?<!trong những )(?<!trong các )căn c[ứư](?:\s+vào)?|trên cơ sở|cơ sở pháp lý)"
    r"|(?P<references>(?:đã\s+)?được\s[^;.]{0,80}?(?:phê duyệt|ban hành|thông qua)(?:(?!\btheo\b)[^;.]){0,60}?\s+tại"
    r"|(?:ban hành\s+)?kèm theo|quy định tại|nêu tại|được ban hành"
    r"|(?:phát động|khởi xướng)(?:\s+(?:từ\s+)?(?:năm|ngày|tháng)\s+[\d/]+)?\s+(?:tại|bằng|trong|qua)"
    r"|(?:phát động|khởi xướng)\s(?!theo\s)[^;.\n]{3,160}?\s(?:tại|bằng)(?=\s+\Z)"
    r"|(?:cụ thể h[óo]a|cụ thể ho[áa]|triển khai|thực hiện)\s+(?:bằng|thông qua|qua)\s+(?:các\s+)?(?=\Z)"
    r"|(?:được|đã)\s[^;.\n]{0,60}?cụ thể h(?:óa|oá)\s+(?:tại|trong)(?=\s+(?:các\s+)?\Z))"
    r"|(?P<continued>(?:tiếp theo|nối tiếp|tiếp nối|tiếp tục|kế thừa)"  # a letter follows upon a letter
    r"(?=(?:\s+(?:nội dung|các|của|tinh thần|kết quả|thành công))*\s*\Z))"
    rf"|(?P<follows>{_ACCORDING}|tuân thủ|(?<!ban )chấp hành"
    r"|(?:(?:thực hiện\s+|làm\s+)?đúng|(?<!không )(?<!ngừng )(?<!đối tượng )áp dụng"
    r"|vận dụng(?:,?\s+(?:và\s+)?(?:sáng tạo|linh hoạt|phù hợp|tốt|có hiệu quả))*|tham chiếu"
    r"|đối chiếu(?:\s+với)?|dựa\s+(?:theo|trên|vào)|chiếu\s+theo|phù hợp với|bám theo)"
    r"(?:\s+(?:các\s+)?quy định\s+(?:tại|của|trong))?"
    r"(?=\s+(?:các\s+|với\s+)?(?:\Z|(?:tiết|điểm|khoản|điều|mục)\s))|trên tinh thần"
    r"|(?:bảo đảm|đảm bảo|đáp ứng|thực hiện)(?:\s+(?:đúng|đủ|đầy đủ|các|những))*"
    r"\s+(?:quy định|yêu cầu|tiêu chuẩn|điều kiện)\s+(?:tại|của|trong)"
    r"(?=\s+(?:các\s+)?(?:\Z|(?:tiết|điểm|khoản|điều|mục)\s))"
    r"|(?:thực hiện|áp dụng|tính)\s+(?:như|tương tự)(?:\s+(?:quy định|hướng dẫn))?(?:\s+(?:tại|của|trong|theo))?"
    r"(?=\s+(?:\Z|(?:tiết|điểm|khoản|điều|mục)\s))"
    r"|được sự (?:đồng ý|thống nhất|nhất trí|chấp thuận|cho phép)"
    r"|(?<!xem )xét(?:\s+theo)?(?:\s+(?:nội dung|đề nghị|báo cáo|ý kiến|kết quả)|(?=(?:\s+các)?\s*\Z)))"
    r"|(?P<amends>(?:sửa đổi,?\s*(?:và\s+)?(?:bổ sung)?(?:(?:,|\s+và)\s*(?:bãi bỏ|thay thế)(?=\s+một số))?"
    r"|bổ sung,?\s*(?:và\s+)?sửa đổi)"
    r"(?:\s+một số (?:điều|nội dung|khoản|điểm|quy định)(?:,\s*(?:điều|khoản|điểm))*)?(?:\s+của)?|điều chỉnh,\s*bổ sung"
    r"|(?:điều chỉnh|bổ sung)\s+(?:một số\s+)?(?:nội dung|chỉ tiêu|mục|điều|khoản|điểm|phụ lục|thời gian"
    r"|thời hạn|tiến độ|nhiệm vụ|thành phần|thành viên|danh sách)\b[^;.\n]{0,40}?"
    r"\s(?:tại|vào|của|trong)(?=\s+(?:các\s+)?\Z)|(?<!việc )(?<!nghị )(?:điều chỉnh|bổ sung)(?=\s+(?:các\s+)?\Z))"
    r"|(?P<replaces>thay thế(?:\s+cho)?|(?:(?:thay|thế)\s+cho|thay)(?=\s+(?:các\s+)?\Z)"
    r"|(?:thay|thế)\s+cho(?=\s+(?:các\s+)?(?:nội dung|quy định|tiết|điểm|khoản|điều|mục|phần|phụ lục)"
    r"\s+(?:(?!theo\b)[^\W_]+,?\s+){1,6}\Z))"
    r"|(?P<repeals>bãi bỏ|huỷ bỏ|hủy bỏ|(?:đình chỉ(?:\s+(?:việc\s+)?(?:thi hành|thực hiện|áp dụng|hiệu lực))?|thu hồi)"
    r"(?=\s+(?:của\s+)?(?:các\s+)?\Z)|(?:hết|chấm dứt) hiệu lực(?:\s+thi hành)?"
    r"|(?:ngừng|dừng|thôi|chấm dứt(?:\s+việc)?|không\s+(?:còn\s+)?)\s*(?:áp dụng|thực hiện)(?=:?\s+(?:các\s+)?\Z))"
    rf"|(?P<guides>{_DETAILS})"
    r"|(?P<continues>(?:(?:tiếp tục|duy trì(?=\s+(?:việc\s+)?(?:thực hiện|triển khai))),?\s+)"
    rf"{_MORE}{_DO}{_WELL}|tiếp tục áp dụng)"
    r"|(?P<reached>(?:hoàn thành|đạt)(?:\s+(?:thắng lợi|tốt|xuất sắc|vượt mức|toàn diện|các|những))*"
    r"\s+(?:chỉ tiêu|mục tiêu|nhiệm vụ)(?:(?:,|\s+và)\s+(?:chỉ tiêu|mục tiêu|nhiệm vụ))*"
    r"(?:\s+(?:của|tại|trong|(?:đã )?(?:đề ra|nêu|xác định|đặt ra) (?:tại|trong)))?(?=\s+\Z)"
    r"|(?:sớm )?đưa(?=\s+(?:các\s+)?\Z))"
    rf"|(?P<implements>{_MORE}{_DO}{_WELL})"
)
TRIGGER: Final = re.compile(  # where a word begins as one of them does
    rf"(?-i:(?={beginnings(_TRIGGER, any_case=True)}))(?<!\w)(?:{_TRIGGER})(?!\w)",
    re.IGNORECASE,
)
REACH: Final = (
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
_AS_PROVIDED: Final = re.compile(r"(?:quy định|nêu|xác định)\s+tại", re.IGNORECASE)
_WHAT: Final = re.compile(
    r"(?:\s+(?!của\b|và\b|việc\b)[^\W\d_]+,?){1,7}\s+(?:(?:được|đã)\s+)?"
)  # "theo thẩm quyền quy định tại"
_BY_RULES: Final = re.compile(r"được\s+(?:quy định|hướng dẫn)", re.IGNORECASE)
_AND_RULES: Final = re.compile(  # "chấp hành Luật A và quy định tại Nghị định B"
    r"\s+(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|Nghị quyết|Quy chế)\s[^;.:\n]{3,90}(?:,|\s+và)"
    r"\s+(?:các\s+|những\s+)?"
)
_ADJUSTS: Final = re.compile("điều chỉnh", re.IGNORECASE)  # prices, plans: what an act is about, no act of change
_LISTING: Final = (Relation.FOLLOWS, Relation.IMPLEMENTS, Relation.CONTINUES)
_REACHING: Final = (Relation.LEGAL_BASIS, Relation.AMENDS, Relation.REPEALS, Relation.REPLACES, *_LISTING)
_SPECIAL: Final = {"continued": Relation.CONTINUES, "reached": Relation.IMPLEMENTS}
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
    for match in TRIGGER.finditer(text, max(start, end - _FARTHEST), end):
        if match.lastgroup == "passive":
            found = found if found and _grounds_too(found, match, text[found.span.end : match.start()]) else None
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
    reach = REACH * 2 if _AT.search(between) else REACH
    if len(between) <= reach and not _BREAK.search(between):
        return found
    if found.relation in _OF_NAMES and ground and not re.search(r"\.\s|\n", text[ground.span.end : end]):
        return ground
    return found if found.relation in _LISTING and _BEHIND_NAMED.fullmatch(between) else None


def _grounds_too(found: Trigger, match: re.Match[str], between: str) -> bool:
    """Whether what amended a ground is one: "Căn cứ Hiến pháp đã được sửa đổi theo Nghị quyết số …"."""
    if found.relation is Relation.FOLLOWS:  # "theo thủ tục được quy định tại"
        return _BY_RULES.match(match[0]) is not None and _WHAT.fullmatch(between) is not None
    return found.relation is Relation.LEGAL_BASIS and not re.search(r"[;.]\s|\n", between)


def _attaches(text: str, found: Trigger, match: re.Match[str]) -> bool:
    """Whether a relation reaches on: "Căn cứ Quy chế … ban hành kèm theo Quyết định số …" is based on both.

    Of "Căn cứ nội dung này, các trường áp dụng khung ban hành kèm theo Công văn số …" the letter is no ground.
    """
    between = text[found.span.end : match.start()]
    if found.relation is Relation.LEGAL_BASIS and match.lastgroup == "follows":  # "Căn cứ mức thu theo Danh mục …"
        return _RULES.match(text, match.end()) is not None and not re.search("[,;.]", between)
    if match.lastgroup == "references" and _keeps(text, found, match, between):
        return True
    issued = match[0].lower().endswith(("kèm theo", "ban hành theo")) or text.endswith("ban hành ", 0, match.start())
    if not issued or re.search(r"\.\s|\n", between):
        return False
    between = f" {between.rpartition('; ')[2]}" if found.relation is Relation.LEGAL_BASIS else between
    if ";" in between:
        return False
    if found.relation is Relation.LEGAL_BASIS:
        return _DOCUMENT.match(between) is not None or ", " not in between
    return _RULES.match(between) is not None


def _keeps(text: str, found: Trigger, match: re.Match[str], between: str) -> bool:
    """Whether words of place ("quy định tại", "kèm theo") say no more than that a part of the document is meant."""
    if found.relation is Relation.LEGAL_BASIS:
        return not re.search("[,;]", between)
    if found.relation in _LISTING and _AS_PROVIDED.match(match[0]):
        said = found.relation is Relation.FOLLOWS and _WHAT.fullmatch(between)
        return bool(said or _AND_RULES.fullmatch(between))
    changes = found.relation in _CHANGES and not _ADJUSTS.match(text, found.span.start)
    return changes and _PART.fullmatch(between) is not None
