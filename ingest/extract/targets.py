"""Chỉ tiêu định lượng: an indicator, a comparison, a value and its unit.

Three shapes: "tỷ lệ … đạt trên 65%" (indicator first), "giảm tỷ lệ hộ nghèo 2%/năm" (change first), "phấn đấu 90% hộ …"
(value first). Without a unit that is counted or a verb that aims, a number is no target: years, dates, article
numbers and sums of money in passing stay out; so does what a report says was reached.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.extract.quotes import Quote, quotes
from ingest.model import Section, SectionKind, Span, Target

_NUMBER: Final = r"(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?!\d)"
_UNIT: Final = (
    r"(?P<unit>%(?:\s*/\s*năm)?(?:\s+dân số\b|\s+GRDP\b)?"
    r"|(?:nghìn |ngàn |triệu )?(?:tỷ|tỉ|triệu|nghìn)(?: đồng| USD| tấn| lượt khách| lượt| người)"
    r"(?:\s*/\s*(?:người|ha|năm|hộ))*"
    r"|(?:tấn|tạ|ha|hecta|km2?|m2|m3|kWh|USD)\b(?:\s*/\s*(?:ha|năm|người))*"
    r"|(?:bác sĩ|giường bệnh|giường)\s*/\s*(?:vạn dân|10\.000 dân)"
    r"|(?:lao động|hộ|lượt khách|mô hình|công trình|sáng kiến|sản phẩm|tiêu chí|doanh nghiệp|hợp tác xã|giường bệnh)\b)"
)
_MORE: Final = r"trên|hơn|vượt"
_LEAST: Final = r"ít nhất|tối thiểu|không dưới|không thấp hơn|từ"
_LESS: Final = r"dưới|thấp hơn"
_MOST: Final = r"không quá|tối đa|nhiều nhất|không vượt quá"
_COMPARED: Final = rf"(?:(?P<compared>{_MOST}|{_LEAST}|{_MORE}|{_LESS})\s+)?(?:khoảng\s+)?"
_QUANTITY: Final = rf"{_COMPARED}{_NUMBER}\s*{_UNIT}(?P<up>\s+trở lên)?"

_REACHED: Final = (
    r"(?:đạt(?:\s+(?:được|mức|tỷ lệ|tỉ lệ))?|chiếm(?:\s+tỷ lệ)?|tăng lên|lên|còn|xuống còn|hoàn thành|ở mức)"
    r"(?:\s+(?:là|ở mức))?"
)
_INDICATOR_FIRST: Final = re.compile(
    rf"(?:\b(?P<verb>{_REACHED})\s+|(?<=\w)\s+(?=(?:{_MOST}|{_LEAST}|{_MORE}|{_LESS})\s))(?<!cả ){_QUANTITY}",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?P<verb>giảm|tăng)\s+(?P<what>(?:(?!\b(?:giảm|tăng)\b)[^;:.\n\d]){3,120}?)(?<!cả)\s+"
    rf"(?:bình quân\s+|thêm\s+|h[àằ]ng năm\s+)?(?P<to>(?:xuống|lên)?\s*(?:còn\s+|đến\s+)?)?{_QUANTITY}",
    re.IGNORECASE,
)
_MEASURED: Final = re.compile(rf"\d\s*{_UNIT}", re.IGNORECASE)  # looked for first, as few clauses have one
_ALONE: Final = re.compile(rf"\s*{_QUANTITY}\s*", re.IGNORECASE)  # all that stands behind an indicator's colon
_AIM: Final = (
    r"(?:phấn đấu|đảm bảo|bảo đảm|duy trì|mục tiêu|chỉ tiêu|vận động|có|đạt|để|tỷ lệ|tỉ lệ|hằng năm|hàng năm|cho"
    r"|tổ chức [^\W\d]+ [^\W\d]+|(?:đến|trong)(?: hết| cuối)? năm(?: học)? \d{4}(?:\s*-\s*\d{4})?,?)"
)
_FRESH_HEAD: Final = (
    r"(?:(?:phấn đấu|đảm bảo|bảo đảm|nâng|đưa|trong đó|với|và)\s+)*"
    r"(?:tỷ lệ|tỉ lệ|tổng|số|thu|diện tích|giá trị|tốc độ|sản lượng|năng suất|mật độ|độ che phủ|GRDP)\b"
)
_FRESH: Final = re.compile(rf",\s+(?={_FRESH_HEAD})")
_VALUE_FIRST: Final = re.compile(
    rf"(?:\A[\s+•-]*|(?<=,\s))(?P<aim>(?:{_AIM}\s+)*){_COMPARED}{_NUMBER}\s*(?P<unit>%)"
    r"(?P<up>\s+trở lên)?"
    rf"\s+(?P<what>(?!so với|tổng|kế hoạch|GRDP)[^\W\d]"
    rf"(?:(?!,\s+(?:{_FRESH_HEAD}[^;:.,\n]*\s\d|\d+(?:,\d+)?\s*%))[^;:.\n]){{7,}})",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;:.\n](?:(?<=[;:\n])|(?<!\d.)|(?!\d))")  # no "1.500"
_SENTENCE_END: Final = re.compile(r"[.\n](?!\d)")
_LEAD: Final = re.compile(
    r"^(?:[-+•*\s,]|\d+[.)]\s|[a-zđ]\)\s"
    r"|(?:phấn đấu|đảm bảo|bảo đảm|trong đó|và|nâng|đưa|có|duy trì|đạt|tiếp tục)\s)+",
    re.IGNORECASE,
)
_OWN_HEAD: Final = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tổng|số|thu|chi|diện tích|giá trị|tốc độ|sản lượng|năng suất|mật độ|độ che phủ|kim ngạch|GRDP)\b",
    re.IGNORECASE,
)
_SHARED: Final = re.compile(r".*\b(?:cấp|bậc|ở|của|đối với|khu vực)\s", re.IGNORECASE | re.DOTALL)
_DIGIT: Final = re.compile(r"\d")
_PAST: Final = re.compile(
    r"\b(?:đã|ước|năm trước|cùng kỳ|tính đến|đến nay|kết quả thực hiện|vừa qua"
    r"|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện (?:nay|mới|đạt|có|còn|chiếm|ở mức))\b",
    re.IGNORECASE,
)
_NO_AIMS: Final = re.compile(
    r"^\W*(BÁO CÁO|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|THÔNG TƯ|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH)\b", re.MULTILINE
)
"""Titles of papers that tell what was reached or lay down rules: their quantities are no targets."""


def find_targets(clean: str, sections: tuple[Section, ...]) -> tuple[Target, ...]:
    r"""The targets of the body, in text order.

    >>> from ingest.segment import segment
    >>> text = "I. Mục tiêu\nTỷ lệ hộ dùng nước sạch đạt trên 98,5%; giảm số vụ cháy 10%/năm."
    >>> for target in find_targets(text, segment(text)):
    ...     print(target.indicator, target.comparator, target.value, target.unit)
    Tỷ lệ hộ dùng nước sạch > 98.5 %
    số vụ cháy decrease_by 10.0 %/năm
    """
    kind = _NO_AIMS.search(clean[:1500])
    if kind and (kind[1] != "HƯỚNG DẪN" or not _STRIVEN_FOR.search(clean)):
        return ()
    found: list[Target] = []
    for section in sections:
        if section.kind is SectionKind.BODY:
            for start, end in _clauses(clean, section.span):
                found += _in_clause(clean, Span(start, end), found)
    marks = quotes(clean)
    named = (target for target in found if not _in_name(marks, target))
    return tuple(target for target in named if not kind or _is_striven_for(clean, target))


_STRIVEN_FOR: Final = re.compile(r"(?:phấn đấu|mục tiêu|chỉ tiêu)\b", re.IGNORECASE)
"""What makes a quantity an aim even in a paper that lays down rules."""


def _is_striven_for(clean: str, target: Target) -> bool:
    """Whether a quantity says itself that it is an aim, or stands behind a heading that does ("Chỉ tiêu: 62% …")."""
    before = clean[max(0, target.span.start - 12) : target.span.start].rstrip(": \n")
    return _STRIVEN_FOR.match(target.span.of(clean)) is not None or before.lower().endswith(("chỉ tiêu", "mục tiêu"))


def _in_name(marks: tuple[Quote, ...], target: Target) -> bool:
    """Whether the quantity that ends a target stands in a quotation that began behind the target: in a name."""
    start, end = target.span.start, target.span.end
    first = bisect_right(marks, start, key=lambda quote: quote.outer.start)
    last = bisect_right(marks, end, key=lambda quote: quote.outer.start)
    return any(quote.inner.end >= end for quote in marks[first:last])


def _clauses(clean: str, block: Span) -> Iterator[tuple[int, int]]:
    start = block.start
    for mark in _CLAUSE.finditer(clean, block.start, block.end):
        yield start, mark.start()
        start = mark.end()
    yield start, block.end


def _in_clause(clean: str, clause: Span, before: list[Target]) -> Iterator[Target]:
    """The targets of one clause; `before` are those already read, for elided indicators."""
    text = clause.of(clean)
    if not _MEASURED.search(text) or _is_past(clean, clause):
        return
    last = before[-1] if before and _same_sentence(clean, before[-1].span.end, clause.start) else None
    heading = _heading(clean, clause.start)
    place = 0
    if heading and (alone := _ALONE.fullmatch(text)):
        start = clean.rfind(heading, 0, clause.start)
        number = _value(alone["number"])
        yield Target(Span(start, clause.end), heading, number, alone["unit"], _comparator(alone), "target.heading")
        return
    for found in _quantities(text):
        target = _target(found, text, place, clause.start, last)
        if target:
            if heading and target.rule == "target.quantity" and not _OWN_HEAD.match(target.indicator):
                target = replace(target, indicator=f"{heading} {target.indicator}")
            last = target
            yield target
        place = found.end()


def _is_past(clean: str, clause: Span) -> bool:
    """Whether the clause, or the one whose colon it stands behind, tells what was reached; an aim may follow that."""
    text = clause.of(clean)
    if _PAST.search(text):
        aims = [aim.end() for aim in _AIMED.finditer(text)]
        return not (aims and _DIGIT.search(text, aims[-1])) or _PAST.search(text, aims[-1]) is not None
    led = clean[clause.start - 1 : clause.start] == ":"
    return led and _PAST.search(clean[max(0, clause.start - _LED) : clause.start].rsplit("\n", 1)[-1]) is not None


_AIMED: Final = re.compile(r"\b(?:mục tiêu|phấn đấu|chỉ tiêu)\s", re.IGNORECASE)
_LED: Final = 80  # code points of what stands before a colon


def _heading(clean: str, place: int) -> str | None:
    """What stands before a colon and heads a list of shares: "Tỷ lệ trẻ đến trường: mầm non đạt 90%, tiểu học …"."""
    if clean[place - 1 : place] != ":":
        return None
    words = _LEAD.sub("", re.split(r"[;.\n]", clean[max(0, place - 150) : place - 1])[-1].strip())
    return words if _OWN_HEAD.match(words) else None


def _same_sentence(clean: str, end: int, start: int) -> bool:
    return not _SENTENCE_END.search(clean, end, start)


def _quantities(text: str) -> Iterator[re.Match[str]]:
    """The quantities that are aimed at, one after the other: each time the shape that begins first."""
    place = 0
    ahead = [(shape, shape.search(text)) for shape in (_CHANGE, _VALUE_FIRST, _INDICATOR_FIRST)]
    while found := min(
        (match for _, match in ahead if match), key=lambda match: (match.start("number"), match.start()), default=None
    ):
        yield found
        place = found.end()
        ahead = [
            (shape, shape.search(text, place) if match and match.start() < place else match) for shape, match in ahead
        ]


def _target(found: re.Match[str], text: str, place: int, offset: int, last: Target | None) -> Target | None:
    value, unit = _value(found["number"]), re.sub(r"\s*/\s*", "/", found["unit"])
    if found.re is _CHANGE:
        change = {"giảm": "decrease_by", "tăng": "increase_by"}[found["verb"].lower()]
        comparator = _comparator(found) if (found["to"] or "").strip() else change
        span = Span(offset + found.start(), offset + found.end())
        return Target(span, found["what"].strip(" ,"), value, unit, comparator, "target.change")
    if found.re is _VALUE_FIRST:
        what = re.split(r",\s*trong đó\b", found["what"])[0].strip().removeprefix("số ")
        span = Span(offset + found.start("aim"), offset + found.end())
        return Target(span, f"tỷ lệ {what}", value, unit, _comparator(found), "target.value-first")
    start = _indicator_start(text, place, found.start())
    indicator = _LEAD.sub("", text[start : found.start()]).strip(" ,")
    if not re.search(r"[^\W\d_]{2}", indicator) or not (found["verb"] or _OWN_HEAD.match(indicator)):
        return None
    indicator = _whole_indicator(indicator, last)
    return Target(Span(offset + start, offset + found.end()), indicator, value, unit, _comparator(found))


def _indicator_start(text: str, place: int, end: int) -> int:
    """Where the indicator before a verb begins: after the last target, or the last comma with a fresh indicator."""
    fresh = [mark.end() for mark in _FRESH.finditer(text, place, end)]
    start = fresh[-1] if fresh else place
    lead = re.match(r"[-+•*\s,]+|\s*(?:\d+[.)]|[a-zđ]\))\s+", text[start:end])
    return start + (lead.end() if lead else 0)


def _whole_indicator(indicator: str, last: Target | None) -> str:
    """An elided indicator ("trung học cơ sở đạt 98%") takes what it shares with the one before."""
    shared = _SHARED.match(last.indicator) if last and not _OWN_HEAD.match(indicator) else None
    return shared[0] + indicator if shared else indicator


def _comparator(found: re.Match[str]) -> str:
    word = (found["compared"] or "").lower()
    for words, sign in ((_MOST, "<="), (_LEAST, ">="), (_MORE, ">"), (_LESS, "<")):
        if word and word in words.split("|"):
            return sign
    return ">=" if found["up"] else "="


def _value(number: str) -> float:
    """Dots between groups of three are separators, a comma is the decimal mark.

    >>> _value("12.500"), _value("99,5"), _value("4.5")
    (12500.0, 99.5, 4.5)
    """
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    return float(number.replace(",", "."))
