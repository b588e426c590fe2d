"""Which document makes a statement about which: the chains of a cascade.

"Tiếp tục thực hiện Kế hoạch số 1 của UBND tỉnh về thực hiện Chỉ thị số 2" says two things: this document continues
plan 1, and plan 1 implements directive 2. A document named inside the title of another is cited by that other one.
"Theo" reaches back to the innermost document around it that is not older than what it follows.
"""

import re
from dataclasses import replace
from typing import Final

from ingest.extract.citations.relation_leads import is_ground_by_place, lead_trigger, opening_trigger
from ingest.extract.citations.relations import Trigger, last_trigger
from ingest.model import THIS, Citation, Relation, Span

_SENTENCE: Final = re.compile(r"[.!?]\s+(?=[A-ZĐ“\"])|\n")
_SEPARATED: Final = re.compile(
    r"[\s,;:()“”\"]*(?:(?:và|cùng với|cùng|cũng như|các|gồm|số|trong đó có)\b[\s,;:]*)*\Z", re.IGNORECASE
)
_NEXT_LINE: Final = re.compile(r"[^\n]*;\s*\n\s*(?:[-+•*]\s*|(?:\d{1,2}|[a-zđ])[.)]\s*)?")
_NEXT_ITEM: Final = re.compile(  # the type may be of several words: "; Báo cáo thẩm tra số …"
    r"(?:[;,]\s*(?:và\s+)?(?:các\s+)?"
    r"(?:(?:Báo cáo|Chương trình|Biên bản|Thông báo|Hướng dẫn|Kế hoạch|Quy chế)(?:\s[^\W\d]+){1,3}\s+)?"
    r"|(?:[;,]|\svà)\s+Quy (?:trình|chế|định|tắc|ước)\s+(?:[^\W\d]+\s+){0,3}"
    r"|(?:[;,]|\svà)\s+Báo cáo(?:,?\s[^\W\d]+){1,6}\s+|;\s+[A-ZĐ][^\W\d]+\s[a-zà-ỹđ]+(?:\s[a-zà-ỹđ]+){0,2}\s+)\Z"
)
_LED: Final = re.compile(  # "; các Nghị định của Chính phủ: số …"
    r"(?:[;,]|\s+và)\s*(?:và\s+)?(?:các|hai|ba|bốn|những|một số)\s+"
    r"(?:[A-ZĐ][^\W\d]+|văn bản|công văn|kế hoạch)[^;:.\n]{0,70}:\s*(?:số\s*)?\Z"
)
_PAST_NAMED: Final = re.compile(  # ", Luật Đầu tư công và"
    r"\s*(?:[;,]|\s+và)\s+(?:các\s+)?(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|Quy chế|Nghị quyết (?:Đại|Hội|Trung))"
    r"\s(?:(?!\b(?:số|trong đó|để|nhằm|theo)\s)[^;.:\n]){3,90}(?:[;,]|\s+và)\s+(?:và\s+)?(?:các\s+)?"
)
_WITH_RULES: Final = re.compile(  # "; Quy chế thi đua ban hành kèm theo"
    r"\s*(?:[;,]|\s+và)\s*(?:và\s+)?(?:các\s+)?"
    r"(?:Quy (?:chế|định|trình|tắc|ước)|Nội quy|Thể lệ|Điều lệ|Bộ tiêu chí|Danh mục)"
    r"(?:\s[^;.:\n]{0,120})?\sban hành\s+(?:kèm\s+)?theo\s+"
)
_SAID_IN: Final = re.compile(  # "và hướng dẫn của Bộ Y tế tại Công văn số …"
    r"\s*(?:,|;|và)\s+(?:ý kiến\s+)?(?:hướng dẫn|chỉ đạo|đề nghị|ý kiến|yêu cầu|kết luận)"
    r"(?:\s+(?:chỉ đạo|thống nhất|đồng ý|nhất trí|thẩm định|góp ý))?"
    r"\s+của\s[^;.,\n]{3,90}\s(?:tại|trong)\s+(?:(?:các\s+)?(?:[Vv]ăn bản|[Cc]ông văn|[Tt]hông báo)\s*:\s*"
    r"|Báo cáo(?:\s[^\W\d]+){1,3}\s+)?\Z"
)
_ASIDE: Final = re.compile(r"\([^()]*\)")  # "(sau đây gọi tắt là Chỉ thị 19)"
_CALLED: Final = re.compile(r"\((?:sau đây|dưới đây|gọi|viết)\b[^()\n]*\slà\s+\Z")
_AMENDED: Final = re.compile(
    r"(?:được\s+|\()(?:sửa đổi|bổ sung|thay thế)"
    r"[^;.()]*?(?:(?:bởi|tại|theo|bằng)(?:\s+quy định tại)?\s*(?:(?:tiết|điểm|khoản|[Đđ]iều)\s+\w+,?\s+(?:của\s+)?)*"
    r"|bổ sung\s+)\Z"
)
_GUIDES: Final = re.compile(r"(?:hướng dẫn|quy định chi tiết)\s+", re.IGNORECASE)
_ENDED: Final = re.compile(
    r"[^;.\n]{0,250}?\b(?:(?:hết|không còn|chấm dứt) (?:hiệu lực|giá trị)"
    r"|(?:không còn|không tiếp tục|thôi|ngừng|chấm dứt)(?: được| việc)? áp dụng|không áp dụng nữa)\b"
)
_DROPPED: Final = re.compile(  # no title that names procedures "bị bãi bỏ"
    r"(?:(?!thủ tục|TTHC|ban hành|đã )[^;.\n]){0,80}?\b(?:bị|được) (?:bãi|hủy|huỷ) bỏ\b"
)
_REPLACED: Final = re.compile(  # "hết hiệu lực, được thay bằng Kế hoạch này"
    r"[^;.\n]{0,300}?\b(?:được|bị)\s+thay(?:\s+thế)?\s+(?:bằng|bởi)\s+(?:[^\W\d]+\s+){1,4}này\b"
)


def attach(text: str, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """The citations with relation, trigger and citing document, in the same order."""
    done: list[Citation] = []
    line: list[Citation] = []
    for citation in citations:
        if line and not _on_one_line(text[line[-1].span.end : citation.span.start]):
            line.clear()
        line.append(_attached(text, citation, line))
        done.append(line[-1])
    return tuple(done)


def _on_one_line(between: str) -> bool:
    r"""Whether two documents stand on one line, or on two of a list: "Căn cứ A;\n- B;" has one document a line."""
    return "\n" not in between or _NEXT_LINE.fullmatch(between) is not None


def _attached(text: str, citation: Citation, before: list[Citation]) -> Citation:
    """A citation with what the words before it say; `before` are those before it on its line."""
    around = [other for other in before if other.title_span and other.title_span.holds(citation.span)]
    if around:
        return _nested(text, citation, around, before)
    heads = [other for other in before if other.cited_by == THIS and not _is_aside(text, other)]
    start = _start(text, citation, heads)
    trigger = last_trigger(text, start, citation.span.start) or lead_trigger(text, citation.span.start)
    if trigger is not None and not (heads and _shares_rules(text, heads[-1], citation, trigger)):
        return _with(citation, trigger, THIS)
    if heads and (trigger or continues_list(text, heads[-1], citation.span.start)):
        return _like(citation, heads[-1])
    if not heads and (opening := opening_trigger(text, citation.span.start)):
        return _with(citation, opening, THIS)
    if is_ground_by_place(text, citation.span.start):
        return replace(citation, relation=Relation.LEGAL_BASIS)
    return replace(citation, relation=_end_of(text, citation) or citation.relation)


def _end_of(text: str, citation: Citation) -> Relation | None:
    """What the words behind a document say of its end, None where they say nothing."""
    if _REPLACED.match(text, citation.span.end):
        return Relation.REPLACES
    ended = _ENDED.match(text, citation.span.end) or _DROPPED.match(text, _end(citation))
    return Relation.REPEALS if ended else None


def _start(text: str, citation: Citation, heads: list[Citation]) -> int:
    """Where the words that may speak of this citation begin: after the last document, at the latest sentence."""
    place = text.rfind("\n", 0, citation.span.start) + 1
    if heads:
        place = max(place, _end(heads[-1]))
    sentences = list(_SENTENCE.finditer(text, place, citation.span.start))
    return sentences[-1].end() if sentences else place


def _end(citation: Citation) -> int:
    return max(citation.span.end, citation.title_span.end if citation.title_span else 0)


def _is_aside(text: str, citation: Citation) -> bool:
    """Whether this only says what the document before it is called from here on."""
    return _CALLED.search(text, max(0, citation.span.start - 40), citation.span.start) is not None


def continues_list(text: str, last: Citation, place: int) -> bool:
    """Whether nothing but the end of a clause and separators stand between a document and the next of its list.

    The next one begins at `place`.
    """
    between = _ASIDE.sub("", text[_end(last) : place])
    if _SENTENCE.search(between) and _NEXT_LINE.fullmatch(between) is None:
        return False
    if _AMENDED.search(between):  # an act and the act that amended it are cited alike
        return True
    if _SEPARATED.match(between) or _SAID_IN.match(between):
        return True
    if _LED.search(between) or _PAST_NAMED.fullmatch(between):
        return True
    return _NEXT_ITEM.search(between) is not None


def _shares_rules(text: str, last: Citation, citation: Citation, trigger: Trigger) -> bool:
    """Whether rules that a document promulgated are the next of a list: "theo Nghị định A và Quy chế ban hành …"."""
    if trigger.relation is not Relation.REFERENCES:
        return False
    return _WITH_RULES.fullmatch(text, _end(last), citation.span.start) is not None


def _nested(text: str, citation: Citation, around: list[Citation], before: list[Citation]) -> Citation:
    """A citation inside the title of one or more others, outermost first."""
    inner = around[-1]
    assert inner.title_span is not None
    siblings = [other for other in before if other.cited_by == inner.id]
    start = max([inner.title_span.start, *(_end(other) for other in siblings)])
    trigger = last_trigger(text, start, citation.span.start)
    if trigger is None:
        if _GUIDES.fullmatch(text, start, citation.span.start):
            return replace(citation, cited_by=inner.id, relation=Relation.GUIDES)
        if siblings and citation.span.start - siblings[-1].span.end <= 12:
            return _like(citation, siblings[-1])
        return replace(citation, cited_by=inner.id)
    if trigger.relation is Relation.FOLLOWS:
        younger = [other for other in reversed(around) if _not_older(other, citation)]
        return _with(citation, trigger, younger[0].id if younger else THIS)
    return _with(citation, trigger, inner.id)


def _not_older(citing: Citation, cited: Citation) -> bool:
    """Whether `citing` can have known `cited`; an undated one that names its term is as old as its term allows."""
    if citing.date is None:
        return citing.issuer_term is None
    return cited.date is None or citing.date >= cited.date


def _with(citation: Citation, trigger: Trigger, cited_by: str) -> Citation:
    return replace(citation, relation=trigger.relation, trigger=trigger.span, cited_by=cited_by)


def _like(citation: Citation, other: Citation) -> Citation:
    return replace(citation, relation=other.relation, trigger=other.trigger, cited_by=other.cited_by)


def proof(citation: Citation) -> Span:
    """The words that prove the edge: from the trigger, where it stands before the citation, to the citation's end.

    >>> proof(Citation("c1", Span(18, 40), None, "1", "", "", "", trigger=Span(0, 17)))
    Span(start=0, end=40)
    """
    start = citation.trigger.start if citation.trigger else citation.span.start
    return Span(min(start, citation.span.start), citation.span.end)
