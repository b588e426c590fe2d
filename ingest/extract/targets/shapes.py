"""Quantities that show by their own words that they are aims, wherever they stand in running text.

Three shapes: "tỷ lệ … đạt trên 65%" (indicator first), "giảm tỷ lệ hộ nghèo 2%/năm" (change first), "phấn đấu 90% hộ …"
(value first). Without a unit that is counted or a verb that aims, a number is no target: years, dates, article
numbers and sums of money in passing stay out; so does what a report says was reached.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.extract.targets.calls import AGAINST, CALLED
from ingest.extract.targets.limits import LAW, PAST, is_over, is_past, is_rule
from ingest.extract.targets.quantities import value
from ingest.model import Span, Target

_NUMBER: Final = r"(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?!\d)"
_UNIT: Final = (
    r"(?P<unit>%(?:\s*/\s*năm)?(?:\s+dân số\b|\s+GRDP\b)?"
    r"|(?:nghìn |ngàn |triệu )?(?:tỷ|tỉ|triệu|nghìn)(?: đồng| USD| tấn| lượt khách| lượt| người)"
    r"(?:\s*/\s*(?:người|ha|năm|hộ))*"
    r"|(?:tấn|tạ|ha|hecta|km2?|m2|m3|kWh|USD)\b(?:\s*/\s*(?:ha|năm|người))*"
    r"|[^\W\d_]+(?: [^\W\d_]+)?\s*/\s*(?:vạn|\d[\d.]*) [^\W\d_]+(?: (?:tính|gái|trai|em|sinh|viên|nữ|động|bệnh)\b)?"
    r"|(?:lao động|hộ|lượt khách|mô hình|công trình|sáng kiến|sản phẩm|tiêu chí|doanh nghiệp|hợp tác xã|giường bệnh"
    r"|căn(?: nhà)?|ngôi nhà)\b)"
)
_MORE: Final = r"trên|hơn|vượt"
_LEAST: Final = r"ít nhất|tối thiểu|không dưới|không thấp hơn|từ"
_LESS: Final = r"dưới|thấp hơn"
_MOST: Final = r"không quá|tối đa|nhiều nhất|không vượt quá"
_COMPARED: Final = rf"(?:(?P<compared>{_MOST}|{_LEAST}|{_MORE}|{_LESS})\s+)?(?:khoảng\s+)?"
_RANGE: Final = r"(?:\s*%?\s*-\s*\d+(?:[.,]\d+)?(?!\d))?"
_QUANTITY: Final = rf"{_COMPARED}{_NUMBER}{_RANGE}\s*{_UNIT}(?P<up>\s+trở lên)?"

_REACHED: Final = (
    r"(?:đạt(?:\s+(?:được|mức|tỷ lệ|tỉ lệ))?|chiếm(?:\s+tỷ lệ)?|tăng lên|lên|còn|xuống còn|hoàn thành|ở mức)"
    r"(?:\s+(?:là|ở mức))?"
)
_INDICATOR_FIRST: Final = re.compile(
    rf"(?:\b(?P<verb>{_REACHED})\s+|(?<=\w)(?<!\sđể)(?<!\svà)\s+(?=(?:{_MOST}|{_LEAST}|{_MORE}|{_LESS})\s))"
    rf"(?<!cả ){_QUANTITY}",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?P<verb>giảm|tăng(?! (?:cường|cao|mạnh|nhanh)))\s+(?P<what>(?:(?!\b(?:giảm|tăng)\b)[^;:.\n\d]){3,120}?)"
    rf"(?<!cả)\s+(?:bình quân\s+|thêm\s+|h[àằ]ng năm\s+)?(?P<to>(?:xuống|lên)?\s*(?:còn\s+|đến\s+)?)?{_QUANTITY}",
    re.IGNORECASE,
)
_MEASURED: Final = re.compile(rf"\d\s*{_UNIT}", re.IGNORECASE)  # looked for first, as few clauses have one
_ALONE: Final = re.compile(rf"\s*{_QUANTITY}\s*", re.IGNORECASE)  # all that stands behind an indicator's colon
_AIM: Final = (
    r"(?:phấn đấu|đảm bảo|bảo đảm|duy trì|mục tiêu|chỉ tiêu|vận động|(?:tối thiểu|ít nhất)(?= có\s)|có|đạt|để"
    r"|tỷ lệ|tỉ lệ|hằng năm|hàng năm|cho|tổ chức [^\W\d]+ [^\W\d]+"
    r"|(?:đến|trong)(?: hết| cuối)? năm(?: học)? \d{4}(?:\s*-\s*\d{4})?,?)"
)
_FRESH_HEAD: Final = (
    r"(?:(?:phấn đấu|đảm bảo|bảo đảm|nâng|đưa|trong đó|với|và)\s+)*"
    r"(?:tỷ lệ|tỉ lệ|tổng|số|thu|diện tích|giá trị|tốc độ|sản lượng|năng suất|mật độ|độ che phủ|GRDP)\b"
)
_FRESH: Final = re.compile(rf",\s+(?={_FRESH_HEAD})")
_VALUE_FIRST: Final = re.compile(
    rf"(?:\A[\s+•-]*|(?<=,\s)|(?<=\stới\s)|(?<=\scho\s)(?=100 ?%)|(?<=\sđến\s)(?=100 ?%)"
    rf"|(?:(?<=\sđể\s)|(?<=\svà\s))(?=100 ?%|(?:trên|ít nhất|tối thiểu)\s\d))"
    rf"(?P<aim>(?:{_AIM}\s+)*){_COMPARED}{_NUMBER}\s*(?P<unit>%)"
    r"(?P<up>\s+trở lên)?"
    rf"\s+(?P<what>(?!so với|tổng|kế hoạch|GRDP|x\b|câu hỏi|đại biểu|điểm cầu)[^\W\d]"
    rf"(?:(?!,\s+(?:{_FRESH_HEAD}[^;:.,\n]*\s\d|(?:(?:trên|ít nhất|tối thiểu)\s+)?\d+(?:,\d+)?\s*%)"
    rf"|\s+và\s+(?:(?:trên|ít nhất|tối thiểu)\s+)?\d+(?:,\d+)?\s*%)[^;:.\n]){{7,}})",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;:.\n](?:(?<=[;:\n])|(?<!\d.)|(?!\d))")  # no "1.500"
_SENTENCE_END: Final = re.compile(r"[.\n](?!\d)")
FIRST: Final = "target.value-first"
"""The rule of what begins with a share: "100% chi bộ …"."""
CALL: Final = "target.call"
"""The rule of what is to be done to a share: "số hóa 100% hồ sơ"."""
_LEAD: Final = re.compile(
    r"^(?:[-+•*\s,]|\d+[.)]\s|[a-zđ]\)\s"
    r"|(?:phấn đấu|đảm bảo|bảo đảm|trong đó|và|nâng|đưa|có|duy trì|đạt|tiếp tục)\s)+",
    re.IGNORECASE,
)
_OWN_HEAD: Final = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tổng|số|thu|chi(?! phí)|diện tích|giá trị|tốc độ|sản lượng|năng suất|mật độ|độ che phủ"
    r"|kim ngạch|GRDP)\b",
    re.IGNORECASE,
)
_SHARED: Final = re.compile(r".*\b(?:cấp|bậc|ở|của|đối với|khu vực)\s", re.IGNORECASE | re.DOTALL)
_COMPARISON: Final = re.compile(rf"{_MOST}|{_LEAST}|{_MORE}|{_LESS}", re.IGNORECASE)
_CHANGED: Final = re.compile(r"\s+(?:(?!\b(?:và|so với|trong năm|vào|trước)\b)[^,;:.()\n\d]){4,}")
_TIME: Final = re.compile(
    rf"(?P<what>\b(?:thời gian|thời hạn) (?:(?!\b(?:thi|trình bày|nghỉ|nói|lưu)\b)[^,;:.\n\d]){{4,}}?)\s+(?:là\s+)?"
    rf"(?P<compared>{_MOST}|dưới)\s+{_NUMBER}\s*(?P<unit>ngày làm việc|ngày|giờ|phút|tháng)\b",
    re.IGNORECASE,
)
_RISE: Final = re.compile(
    rf"\s+(?:[^\W\d_]+ \d{{4}} )?(?:tăng |giảm )?(?:lên|xuống)\s+(?:còn )?{_COMPARED}{_NUMBER}\s*{_UNIT}"
)
_OCCASION: Final = re.compile(r"\b(?:khi|sau|trước|để|tiến độ|đẩy nhanh)\s*\Z", re.IGNORECASE)
"""What stands before a thing that is to be completed and is no aim: "ngay sau khi hoàn thành 02 công trình"."""
_DIGIT: Final = re.compile(r"\d")


def shaped(clean: str, block: Span, year: int | None) -> list[Target]:
    r"""The targets of running text, in text order; `year` is the year of the document.

    >>> text = "Tỷ lệ hộ dùng nước sạch đạt trên 98,5%; giảm số vụ cháy 10%/năm."
    >>> [(one.indicator, one.comparator, one.value) for one in shaped(text, Span(0, len(text)), None)]
    [('Tỷ lệ hộ dùng nước sạch', '>', 98.5), ('số vụ cháy', 'decrease_by', 10.0)]
    """
    found: list[Target] = []
    opening = block.start
    for start, end in _clauses(clean, block):
        if clean[start - 1 : start] not in (";", ":"):
            opening = start
        if found and found[-1].span.end > opening:
            found += _timed(clean, start, end)
        if _MEASURED.search(clean, start, end) and not _is_past(clean[opening:start], clean[start:end], year):
            found += [
                one for one in _in_clause(clean, Span(start, end), found) if not _is_due(clean, opening, one, end, year)
            ]
    return found


def _is_due(clean: str, opening: int, target: Target, end: int, year: int | None) -> bool:
    """Whether a sentence says what is over, due or paid; of a share that comes first only the words before it tell."""
    if is_over(target.span.of(clean), year):
        return True
    first = target.rule in (FIRST, CALL)
    number = _DIGIT.search(clean, target.span.start, target.span.end) if first else None
    before = clean[opening : number.start() if number else target.span.end]
    own = clean[target.span.start : number.start()] if target.rule == CALL and number else before.rpartition(";")[2]
    return LAW.search(own) is not None or is_rule(before, clean[target.span.end : end], opening=first)


def _clauses(clean: str, block: Span) -> Iterator[tuple[int, int]]:
    start = block.start
    for mark in _CLAUSE.finditer(clean, block.start, block.end):
        yield start, mark.start()
        start = mark.end()
    yield start, block.end


def _in_clause(clean: str, clause: Span, before: list[Target]) -> Iterator[Target]:
    """The targets of one clause; `before` are those already read, for elided indicators."""
    text = clause.of(clean)
    last = before[-1] if before and _same_sentence(clean, before[-1].span.end, clause.start) else None
    heading = _heading(clean, clause.start)
    place = 0
    if heading and (alone := _ALONE.fullmatch(text)):
        start = clean.rfind(heading, 0, clause.start)
        yield Target(
            Span(start, clause.end),
            heading,
            value(alone["number"]),
            alone["unit"],
            _comparator(alone),
            "target.heading",
        )
        return
    for found in _quantities(text):
        target = _target(found, text, place, clause.start, last)
        if target:
            if heading and target.rule == "target.quantity" and not _OWN_HEAD.match(target.indicator):
                target = replace(target, indicator=f"{heading} {target.indicator}")
            last = target
            yield target
        place = found.end()


def _is_past(above: str, clause: str, year: int | None) -> bool:
    """Whether a clause or what stands above it in its sentence tells what was reached; an aim may follow that."""
    if not is_past(above + clause, year, opening=True):
        return False
    aims = [aim.end() for aim in _AIMED.finditer(clause)]
    return not (aims and _DIGIT.search(clause, aims[-1])) or PAST.search(clause, aims[-1]) is not None


_AIMED: Final = re.compile(r"(?<!% )(?<!so với )(?<!vượt )\b(?:mục tiêu|phấn đấu|chỉ tiêu)\s", re.IGNORECASE)


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
    ahead = [(shape, shape.search(text)) for shape in (_CHANGE, _VALUE_FIRST, CALLED, _INDICATOR_FIRST)]
    while found := min(
        (match for _, match in ahead if match), key=lambda match: (match.start("number"), match.start()), default=None
    ):
        yield found
        place = found.end()
        ahead = [
            (shape, shape.search(text, place) if match and match.start() < place else match) for shape, match in ahead
        ]


def _target(found: re.Match[str], text: str, place: int, offset: int, last: Target | None) -> Target | None:
    if found.re is _CHANGE:
        return _changed(found, text, offset)
    if found.re is _VALUE_FIRST:
        return _first(found, offset)
    if found.re is CALLED:
        return _called(found, offset)
    return _reached(found, text, place, offset, last)


def _first(found: re.Match[str], offset: int) -> Target:
    what = re.split(r",\s*trong đó\b", found["what"])[0].strip().removeprefix("số ")
    span = Span(offset + found.start("aim"), offset + found.end())
    least = found["aim"].lower().startswith(("tối thiểu", "ít nhất"))
    sign = ">=" if least else _comparator(found)
    return Target(span, f"tỷ lệ {what}", value(found["number"]), found["unit"], sign, FIRST)


def _called(found: re.Match[str], offset: int) -> Target:
    """What is to be cut, or done to a share; where nothing is cut the words before the share tell what is done."""
    act, what = found["act"], AGAINST.split(found["what"])[0].strip()
    start, end = found.start("act" if act else "cut"), found.start("what") + len(found["what"].rstrip())
    if act:
        indicator, sign = f"{act} {what}", _comparator(found)
    else:
        indicator, sign = what, "increase_by" if found["cut"].lower() == "tăng" else "decrease_by"
    return Target(Span(offset + start, offset + end), indicator, value(found["number"]), found["unit"], sign, CALL)


def _reached(found: re.Match[str], text: str, place: int, offset: int, last: Target | None) -> Target | None:
    number, unit = value(found["number"]), re.sub(r"\s*/\s*", "/", found["unit"])
    if text[: found.start()].endswith("("):  # a share in brackets tells what a number before it comes to
        return None
    if not unit.startswith("%") and _OCCASION.search(text, max(0, found.start() - 15), found.start()):
        return None
    start = _indicator_start(text, place, found.start())
    indicator = _LEAD.sub("", text[start : found.start()]).strip(" ,")
    aimed = found["verb"] and not found["verb"].lower().startswith("chiếm")  # what has a share may just have it
    if not re.search(r"[^\W\d_]{2}", indicator) or not (aimed or _OWN_HEAD.match(indicator)):
        return None
    indicator = _whole_indicator(indicator, last)
    rise = _RISE.match(text, found.end()) if (found["compared"] or "").lower() == "từ" else None
    if rise:  # "từ 54% lên 56%": where it begins is no aim
        span = Span(offset + start, offset + rise.end())
        return Target(span, indicator, value(rise["number"]), rise["unit"], "=")
    return Target(Span(offset + start, offset + found.end()), indicator, number, unit, _comparator(found))


def _changed(found: re.Match[str], text: str, offset: int) -> Target:
    """What falls or rises; it may also stand behind the share: "giảm ít nhất 30% thời gian giải quyết"."""
    what, end = found["what"].strip(" ,"), found.end()
    comparator = {"giảm": "decrease_by", "tăng": "increase_by"}[found["verb"].lower()]
    if what.startswith("trưởng "):  # growth itself is what reaches the number
        what, comparator = f"tăng {what}", _comparator(found)
    elif _COMPARISON.fullmatch(what):
        behind = _CHANGED.match(text, end)
        end = behind.end() if behind else end
        what = behind[0].strip() if behind else re.split(r"[,:]", text[: found.start()])[-1].strip() or what
    elif (found["to"] or "").strip():
        comparator = _comparator(found)
    unit = re.sub(r"\s*/\s*", "/", found["unit"])
    return Target(
        Span(offset + found.start(), offset + end), what, value(found["number"]), unit, comparator, "target.change"
    )


def _timed(clean: str, start: int, end: int) -> Iterator[Target]:
    """A time that may not be exceeded, where its sentence has set another aim before."""
    for limit in _TIME.finditer(clean, start, end):
        sign = "<" if limit["compared"] == "dưới" else "<="
        yield Target(Span(*limit.span()), limit["what"], value(limit["number"]), limit["unit"], sign)


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
