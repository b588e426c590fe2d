"""Where a document sets aims: under headings of aims, behind "phấn đấu", behind a day that is still to come.

There everything counted is aimed at; elsewhere the same words tell what was reached, what is done or what is the rule.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.targets.outline import MARKER, part_end, table_end
from ingest.model import Span

_ANCHORS: Final = (
    "hấn đấu", "HẤN ĐẤU", "ục tiêu", "ỤC TIÊU", "hỉ tiêu", "HỈ TIÊU", "uyết tâm ", "ảo đảm ", "ảm bảo ", "ần đạt",
    "ẦN ĐẠT", "iao ước", "IAO ƯỚC", "ến ", "rước ", "ỗi ", "ới ít nhất ", "ới tối thiểu ",
    "ới không dưới ", "ó ít nhất ", "ó tối thiểu ", " Thi đua ",
)  # fmt: skip
"""All signs of aims but for their first letter: found one by one, as that is faster than any pattern of them all."""
_SIGN: Final = re.compile(
    r"(?P<alone>phấn đấu|quyết tâm (?=đạt|hoàn thành|có|đưa|giảm|thu|xây dựng|kết nạp|trồng|nâng|tăng)"
    r"|(?:(?<=cả nước )|(?<=toàn tỉnh )|(?<=toàn ngành )|(?<=toàn huyện )|(?<=toàn quốc )|(?<=toàn xã ))"
    r"có (?:ít nhất|tối thiểu)(?= \d)"
    r"|(?<=\w )mới (?:ít nhất|tối thiểu|không dưới) (?=\d)"
    r"|(?:bảo đảm|đảm bảo) (?=(?:ít nhất |tối thiểu |trên |từ )?\d[\d,]* ?%)"
    r")"
    r"|(?P<drive>[-.)+•] thi đua (?!,? ?khen thưởng)[^:.;\n]{2,60}:(?! “))"
    r"|(?P<each>mỗi) (?:(?!(?:hồ sơ|đội|bài|tiết mục|tác phẩm|thí sinh|ảnh|bản|người|cá nhân)\b)"
    r"[^\W\d_]+ ){1,6}?"
    r"(?:có|đăng ký|thực hiện|đảm nhận|phụ trách|(?:nhận )?chăm sóc|nhận|hoàn thành|giúp|giúp đỡ|trồng|kết nạp"
    r"|xây dựng|vận động|hỗ trợ|đỡ đầu)"
    r" (?:được )?(?:ít nhất|tối thiểu)(?= \d)"
    r"(?! \d+ (?:tiết mục|tác phẩm|bài|đội|gian|đại biểu|ảnh|bản|người|cán bộ|thành viên))"
    r"|(?P<before>trước) (?:ngày )?\d\d?[/.-]\d\d?[/.-](?=(?P<due>20\d\d)\b)"
    r"|mục tiêu|chỉ tiêu(?! (?:tuyển|biên chế|sử dụng|thống kê|chất lượng|kỹ thuật))|cần đạt|giao ước"
    r"|đến(?: hết| cuối)? (?:(?:ngày )?\d\d?[/.-]\d\d?[/.-]|ngày \d\d? tháng \d\d? năm |tháng \d\d?(?:/| năm )"
    r"|quý [IV1-4]+(?:/|,? năm )|năm (?:học )?(?:20\d\d ?- ?)?)(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_SETS: Final = re.compile(
    r"\b(?:đặt|đề ra|đưa ra|xác định|với|thông qua|thống nhất|giao|đăng ký)(?: (?:các|một số|những|\d+))*\s*\Z",
    re.IGNORECASE,
)
"""Verbs before an aim that is set in the sentence itself."""
_GOES_ON: Final = re.compile(r"[.:]?\s+(?:Cụ thể|Trong đó|Theo đó)\b")
_HEADING_WORDS: Final = re.compile(
    r"(?:[\W\d]*\b(?:các|một số|những|nội dung|phương hướng|định hướng|quan điểm|nhiệm vụ|yêu cầu|mục đích|ý nghĩa|về"
    r"|hệ thống|giao|đăng ký|thi đua|đề ra|và|cụ thể|chung|tổng quát|phạm vi|đối tượng|chủ yếu|phấn đấu|thực hiện"
    r"|xác định|kế hoạch|trọng tâm|giải pháp|chỉ tiêu|kết quả|nội|ký kết|cam kết)\b){0,8}[\W\d]*",
    re.IGNORECASE,
)
_LEADS: Final = re.compile(r"(?:[^,.;:\n]|,(?=\s*(?:cụ thể|như sau|gồm|trong đó|phấn đấu))){0,70}:\s*")
"""What stands between a sign and the colon of the list it leads."""
_FITTED: Final = re.compile(r"\b(?:bố trí|trang bị|phân công|cử|cho|bảo đảm|đảm bảo)\s*\Z", re.IGNORECASE)
"""Before "mỗi …": what each is fitted out with is no aim."""
_SPAN_OF_TIME: Final = re.compile(
    r"\b(?:từ|kể từ|bắt đầu|ngày) (?:ngày |tháng |năm |quý )?\d|\btừ (?:sáng|chiều|tối|đêm|hôm)\b|thời gian|kéo dài"
    r"|(?:giai đoạn|là|tính)\s*\Z",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"\b(?:theo|qua) (?:dự báo|báo cáo|thống kê|số liệu|kết quả|tổng hợp|rà soát)\b", re.IGNORECASE
)
"""What opens a sentence that tells what others reported."""
_HAD: Final = re.compile(r"[^\d;:.]{0,80}?\b(?:đã|mới (?:có|đạt)|còn thiếu|vẫn)\b", re.IGNORECASE)
_DONE: Final = re.compile(
    r"\b(?:hoàn thành|xóa|xoá|khánh thành|bàn giao|xây dựng|xây mới|sửa chữa|trồng|kết nạp|cấp đổi|lắp đặt)"
    r" (?:[^\W\d_]+ ){0,2}\d[\d.,]* ?[%\w][^.;:\n]*\Z",
    re.IGNORECASE,
)
_FEW: Final = 4  # words that may stand between the beginning of a clause and its day
_STRAY_TAB: Final = re.compile(r"\A[^\t]*[a-zà-ỹ,]\t[a-zà-ỹ][^\t]*[.;] [^\Wa-zà-ỹ\d_][^\t]*\Z")
"""A line of prose with a tab between two words, as some readers of pages leave them."""
_LONG: Final = 160  # a heading is shorter
_REACHED: Final = re.compile(
    r"kết quả|đánh giá|tình hình|thực trạng|hạn chế|đã đạt|quốc gia|khen thưởng|kinh phí|bổ sung có mục tiêu"
    r"|đa mục tiêu|chấm điểm|thang điểm|điểm chuẩn|thống kê",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"\A|[;:,.](?=\s)\s+")
_SENTENCE_END: Final = re.compile(r"\.(?=\s+[^\Wa-z_]|\s*\Z)|\n")
_YEAR_OF_PAPER: Final = re.compile(
    r"(?:ngày|tháng|,)[\s\d.…]*(?:tháng[\s\d.…]*)?năm (20\d\d)|ngày \d\d?/\d\d?/(20\d\d)"
)
_MONTH_OF_PAPER: Final = re.compile(r"ngày[\s\d.…]*tháng\s+(?P<month>\d\d?)\s+năm\s+(?P<year>20\d\d)")
_MONTH: Final = re.compile(r"\b(\d\d?)[/.-](?=20\d\d)|tháng (\d\d?)\b")
_YEAR_AHEAD: Final = re.compile(r"(?<!đến )(?:năm(?: học)?|giai đoạn|/) ?(20\d\d)", re.IGNORECASE)
_HEAD: Final = 2000  # code points in which the day of a document and its title stand


def paper_year(clean: str, head: Span | None = None) -> int | None:
    r"""The year a document is of: that of the first day it names, or the next if its head is about that.

    >>> text = "UBND XÃ A\nHà Tĩnh, ngày 18 tháng 12 năm 2025\nKẾ HOẠCH\nThi đua năm 2026"
    >>> paper_year(text), paper_year(text, Span(0, len(text)))
    (2025, 2026)
    """
    found = _YEAR_OF_PAPER.search(clean, 0, _HEAD)
    if found is None:
        return None
    year = int(found[1] or found[2])
    ahead = head is not None and any(int(one) == year + 1 for one in _YEAR_AHEAD.findall(head.of(clean)))
    return year + 1 if ahead else year


def aims(clean: str, block: Span, year: int | None, titles: Sequence[Span] = ()) -> tuple[Span, ...]:
    r"""The stretches of a block in which aims are set, in text order, none inside another or in one of `titles`.

    >>> text = "1. Thời gian: 60 ngày.\n2. Chỉ tiêu\na) 5 xã;\nb) 7 thôn.\n3. Phấn đấu có 2 trường. Cả xã có 9 trường."
    >>> [span.of(text) for span in aims(text, Span(0, len(text)), 2025)]
    ['Chỉ tiêu\na) 5 xã;\nb) 7 thôn.', 'Phấn đấu có 2 trường']
    """
    found: list[Span] = []
    issued = _MONTH_OF_PAPER.search(clean, 0, _HEAD)
    for sign in _signs(clean, block):
        if found and sign.start() < found[-1].end:
            continue
        if sign["year"] and (_is_over(sign, issued) or (year and int(sign["year"]) < year)):
            continue
        if any(title.start <= sign.start() < title.end for title in titles):
            continue
        stretch = _reach(clean, block, sign)
        if stretch and not (found and stretch.start < found[-1].end):
            found.append(stretch)
    return tuple(found)


def _is_over(sign: re.Match[str], issued: re.Match[str] | None) -> bool:
    """Whether the month of a day is before that in which the paper was issued."""
    month = _MONTH.search(sign[0]) if issued and issued["year"] == sign["year"] else None
    return bool(month and issued and int(month[1] or month[2]) < int(issued["month"]))


def _signs(clean: str, block: Span) -> Iterator[re.Match[str]]:
    places = []
    for anchor in _ANCHORS:
        place = clean.find(anchor, block.start + 1, block.end)
        while place >= 0:
            places.append(place - 1)
            place = clean.find(anchor, place + len(anchor), block.end)
    return (sign for place in sorted(places) if (sign := _SIGN.match(clean, place, block.end)))


def _reach(clean: str, block: Span, sign: re.Match[str]) -> Span | None:
    if sign["before"]:
        return _done_by(clean, block, sign)
    if sign["drive"]:  # "- Thi đua sản xuất: …": what follows on its line is what is vied for
        end = clean.find("\n", sign.start(), block.end)
        return Span(sign.start() + len("- "), block.end if end < 0 else end)
    return _stretch(clean, block, sign)


def _done_by(clean: str, block: Span, sign: re.Match[str]) -> Span | None:
    """The clause that says how much is to be completed before a day."""
    start = max(clean.rfind(mark, block.start, sign.start()) + len(mark) for mark in (". ", "; ", ": ", "\n"))
    start = max(start, block.start)
    done = _DONE.search(clean, start, sign.start())
    return Span(start, sign.end() + len(sign["due"])) if done else None


def _stretch(clean: str, block: Span, sign: re.Match[str]) -> Span | None:
    """What a sign of aims reaches: the part below a heading, the list below a colon, the rest of its sentence."""
    start, end = clean.rfind("\n", 0, sign.start()) + 1, clean.find("\n", sign.start())
    end = block.end if end < 0 else min(end, block.end)
    line = clean[start:end]
    marker = MARKER.match(line)
    before, rest = line[marker.end() if marker else 0 : sign.start() - start], line[sign.end() - start :]
    within = max(before.rfind(". "), before.rfind("; "))
    heads = not sign["year"] and _HEADING_WORDS.fullmatch(before[within + 1 :]) is not None
    if "\t" in line and not _STRAY_TAB.search(line):
        heads = _HEADING_WORDS.fullmatch(before.rpartition("\t")[2]) is not None and not sign["year"]
        found = heads and not _REACHED.search(line, sign.start() - start, sign.end() - start + 10)
        return Span(sign.start(), table_end(clean, end, block.end)) if found else None
    alone = (sign["alone"] or sign["each"]) is not None or _SETS.search(before) is not None
    if sign["year"] and _HAD.match(rest):
        return None
    if not _may_lead(sign, before, line[: sign.end() - start + 10], alone=alone):
        return None
    if _LEADS.fullmatch(rest) or (within < 0 and _is_heading(line, rest, sign, heads=heads, marked=bool(marker))):
        return Span(sign.start(), part_end(clean, start, end, block.end))
    if heads and within < 0 and ":" in rest:
        return Span(sign.start(), end)
    stop = _sentence_end(clean, sign.end(), end)
    begin = sign.start()
    if sign[0].lower().startswith("mới"):
        begin = start + max(mark.end() for mark in _CLAUSE.finditer(clean[start:begin]))
    elif sign[0].lower() == "phấn đấu":
        begin = _clause_start(clean, start, begin)
    sentence = Span(begin, stop)
    return sentence if heads or alone or sign["year"] else None


def _sentence_end(clean: str, place: int, end: int) -> int:
    """The end of the sentence, with the next one where that only says it in detail ("Cụ thể, …")."""
    stop = _SENTENCE_END.search(clean, place, end)
    if stop and _GOES_ON.match(clean, stop.start(), end):
        stop = _SENTENCE_END.search(clean, stop.end(), end)
    return stop.start() if stop else end


def _may_lead(sign: re.Match[str], before: str, line: str, *, alone: bool) -> bool:
    """Whether a sign is one of what is to come: a day that opens its clause, an aim nobody reports on."""
    if sign["year"]:
        said = re.split(r"[.;]\s", before)[-1]
        clause = re.split(r"[:,]\s", said)[-1]
        return len(clause.split()) <= _FEW and not _SPAN_OF_TIME.search(said) and not _TOLD.search(said)
    if sign["each"]:
        return _FITTED.search(before) is None
    return alone or not _REACHED.search(line)


def _is_heading(line: str, rest: str, sign: re.Match[str], *, heads: bool, marked: bool) -> bool:
    """Whether a line that begins with a sign stands above what it is about."""
    if sign["year"]:
        return not rest.strip(" .*")
    if ":" in rest:
        return heads and marked
    return heads and len(line) < _LONG and not re.search(r"[.;,]\s*\Z", line)


def _clause_start(clean: str, start: int, place: int) -> int:
    """Where the indicator begins that stands before "phấn đấu": after the last mark, nothing counted between."""
    above = clean[start:place]
    clause = max(mark.end() for mark in re.finditer(r"\A|[;:.](?=\s)", above))
    if re.search(r"\d", above[clause:]):
        clause = (
            max(above.rfind(", ") + 1, clause) if not re.search(r"\d", above[above.rfind(", ") + 1 :]) else len(above)
        )
    return start + clause + len(above[clause:]) - len(above[clause:].lstrip())
