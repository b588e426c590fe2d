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
    r"(?:thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá|hưởng ứng|quán triệt)"
)
_ACCORDING: Final = (
    r"(?:thực hiện\s+|làm\s+)?theo"
    r"(?!\s+(?:t[ỷỉ] lệ|hình thức|phương thức|quy mô|giá|mức|nhu cầu|giai đoạn|từng|hướng)\b)(?:\s+đúng)?"
    r"(?:\s+(?:tinh thần|quy định|chỉ đạo|yêu cầu|nội dung|hướng dẫn|đề nghị|kết luận|ý kiến))?"
    r"(?:\s+(?:chỉ đạo|quy định))?(?:\s+tại)?"
)
_DETAILS: Final = (
    r"(?:hướng dẫn|quy định)\s+(?:chi tiết\s+)?(?:và\s+hướng dẫn\s+)?"
    r"(?:thi hành|thực hiện|một số điều|áp dụng)[^;.]{0,30}?"
)
_TRIGGER: Final = re.compile(
    r"\b(?:"
    r"(?P<skipped>văn bản hướng dẫn (?:thi hành|thực hiện))"
    r"|(?P<passive>được\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định)[^;.]{0,40})"
    r"|(?P<legal_basis>căn cứ(?:\s+vào)?)"
    r"|(?P<references>(?:đã\s+)?được\s[^;.]{0,80}?(?:phê duyệt|ban hành|thông qua)[^;.]{0,60}?\s+tại"
    r"|(?:ban hành\s+)?kèm theo|quy định tại|nêu tại|được ban hành)"
    rf"|(?P<follows>{_ACCORDING}|tuân thủ|chấp hành)"
    r"|(?P<amends>(?:sửa đổi,?\s*(?:và\s+)?(?:bổ sung)?|bổ sung,?\s*(?:và\s+)?sửa đổi)"
    r"(?:\s+một số (?:điều|nội dung))?(?:\s+của)?|điều chỉnh,\s*bổ sung)"
    r"|(?P<replaces>thay thế(?:\s+cho)?)"
    r"|(?P<repeals>bãi bỏ|huỷ bỏ|hủy bỏ|hết hiệu lực)"
    rf"|(?P<guides>{_DETAILS})"
    rf"|(?P<continues>(?:tiếp tục,?\s+){_MORE}{_DO}{_WELL})"
    rf"|(?P<implements>{_MORE}{_DO}{_WELL})"
    r")(?!\w)",
    re.IGNORECASE,
)
_REACH: Final = (
    110  # code points between a trigger and the document it speaks of; further off it is about something else
)
_FARTHEST: Final = 1500  # and between "Căn cứ" and the last document of a list that it holds for
_BREAK: Final = re.compile(r"[;.]\s|:\s(?=\s*\S)")  # a colon right before a list of documents breaks nothing
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
    for match in _TRIGGER.finditer(text, max(start, end - _FARTHEST), end):
        if match.lastgroup == "passive":
            found = None
        elif found and found.relation is Relation.LEGAL_BASIS and _attaches(text, found.span.end, match):
            continue
        elif match.lastgroup is not None and match.lastgroup != "skipped":
            found = Trigger(Span(match.start(), match.end()), Relation(match.lastgroup))
    if found is None:
        return None
    between = text[found.span.end : end]
    if found.relation is Relation.LEGAL_BASIS:  # "Căn cứ A; B; C" holds for all of them
        return None if re.search(r"\.\s|\n", between) else found
    reach = _REACH * 2 if _AT.search(between) else _REACH
    return None if len(between) > reach or _BREAK.search(between) else found


def _attaches(text: str, ground: int, match: re.Match[str]) -> bool:
    """Whether a ground goes on: "Căn cứ Quy chế … ban hành kèm theo Quyết định số …" is based on both."""
    return match[0].lower().endswith("kèm theo") and not re.search(r"[;.]\s|\n", text[ground : match.start()])
