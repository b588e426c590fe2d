"""Where a document sets aims: under headings of aims, behind "phấn đấu", behind a day that is still to come.

There everything counted is aimed at; elsewhere the same words tell what was reached, what is done or what is the rule.
"""

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import Span

_ANCHORS: Final = (
    "hấn đấu", "HẤN ĐẤU", "ục tiêu", "ỤC TIÊU", "hỉ tiêu", "HỈ TIÊU", "uyết tâm ", "ảo đảm ", "ảm bảo ", "ần đạt",
    "ẦN ĐẠT", "iao ước", "IAO ƯỚC", "ến hết ", "ến cuối ", "ến năm 20", "ến ngày ", "ến tháng ", "ến quý ",
    "rước ", "ến 0", "ến 1", "ến 2", "ến 3",
)  # fmt: skip
"""All signs of aims but for their first letter: found one by one, as that is faster than any pattern of them all."""
_SIGN: Final = re.compile(
    r"(?P<alone>phấn đấu|quyết tâm (?=đạt|hoàn thành|có|đưa|giảm|thu|xây dựng)"
    r"|(?:bảo đảm|đảm bảo) (?=(?:ít nhất |tối thiểu |trên |từ )?\d[\d,]* ?%)"
    r")"
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
_MARKER: Final = re.compile(
    r"[ \"]*(?:(?P<part>PHẦN|Phần|CHƯƠNG|Chương)\s+\w+|(?P<roman>[IVX]{1,5})\s?[.)/-]+(?=[\s\d])"
    r"|(?P<letter>[A-E])\s?[.)/]+\s"
    r"|(?P<article>Điều\s+\d+)|(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\s?[.)/:-]*(?=\s)|\((?P<bracket>\d{1,2}|[a-zđ])\)"
    r"|(?P<small>[a-zđ])\d?\s?[.)/]|(?P<dash>-)|(?P<point>[+•*·o]))(?=[\s.:)]|[^\W\d_])[.:)]?\s*"
)
_TASKS: Final = re.compile(
    r"(?:các |một số |những |về )?(?:nhiệm vụ|giải pháp|biện pháp|nội dung|yêu cầu|kinh phí"
    r"|tổ chức (?:thực hiện|triển khai)"
    r"|(?:thời gian|đối tượng|phạm vi)(?: thực hiện| tổ chức| triển khai| áp dụng|, [^\W\d_]+ [^\W\d_]+)?"
    r"(?=\s*(?:[:.]|\Z))"
    r"|phương châm|khen thưởng|tiêu chuẩn|tiến độ|phân công|chế độ)\b(?!.*(?:mục tiêu|chỉ tiêu|\d ?%))",
    re.IGNORECASE,
)
"""Headings below one of aims that begin something else: "1. Mục tiêu … 2. Nhiệm vụ …"."""
_RANKS: Final = {
    "part": 0, "letter": 1, "roman": 2, "article": 3, "number": 4, "small": 8, "bracket": 9, "dash": 10, "point": 11,
}  # fmt: skip
_CAPITALS: Final = 2  # the rank of a line in capitals without a number
_UNMARKED: Final = 99
_LEADS: Final = re.compile(r"(?:[^,.;:\n]|,(?=\s*(?:cụ thể|như sau|gồm|trong đó|phấn đấu))){0,70}:\s*")
"""What stands between a sign and the colon of the list it leads."""
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
_ALSO: Final = re.compile(
    r"(?:Ngoài ra|Bên cạnh đó|Đồng thời|Riêng|Đối với|(?:Các|Những) [^.:;\n]{0,60}?(?:còn lại|khác))\b[^\n]*?\d"
)
"""What opens the prose that adds aims to those of the list or table above."""
_ABOVE: Final = 80  # lines above a place among which its headings are looked for
_FEW: Final = 4  # words that may stand between the beginning of a clause and its day
_STRAY_TAB: Final = re.compile(r"\A[^\t]*[a-zà-ỹ,]\t[a-zà-ỹ][^\t]*[.;] [^\Wa-zà-ỹ\d_][^\t]*\Z")
"""A line of prose with a tab between two words, as some readers of pages leave them."""
_SHORT: Final = 60  # a line of less without a mark at its end is a heading
_LONG: Final = 160  # a heading is shorter
_REACHED: Final = re.compile(
    r"kết quả|đánh giá|tình hình|thực trạng|hạn chế|đã đạt|quốc gia|khen thưởng|kinh phí|bổ sung có mục tiêu"
    r"|đa mục tiêu|chấm điểm|thang điểm|điểm chuẩn|thống kê",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"\.(?=\s+[^\Wa-z_]|\s*\Z)|\n")
_YEAR_OF_PAPER: Final = re.compile(
    r"(?:ngày|tháng|,)[\s\d.…]*(?:tháng[\s\d.…]*)?năm (20\d\d)|ngày \d\d?/\d\d?/(20\d\d)"
)
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


def aims(clean: str, block: Span, year: int | None) -> tuple[Span, ...]:
    r"""The stretches of a block in which aims are set, in text order, none inside another.

    >>> text = "1. Thời gian: 60 ngày.\n2. Chỉ tiêu\na) 5 xã;\nb) 7 thôn.\n3. Phấn đấu có 2 trường. Cả xã có 9 trường."
    >>> [span.of(text) for span in aims(text, Span(0, len(text)), 2025)]
    ['Chỉ tiêu\na) 5 xã;\nb) 7 thôn.', 'Phấn đấu có 2 trường']
    """
    found: list[Span] = []
    for sign in _signs(clean, block):
        if found and sign.start() < found[-1].end:
            continue
        if sign["year"] and year and int(sign["year"]) < year:
            continue
        stretch = _done_by(clean, block, sign) if sign["before"] else _stretch(clean, block, sign)
        if stretch and not (found and stretch.start < found[-1].end):
            found.append(stretch)
    return tuple(found)


def _signs(clean: str, block: Span) -> Iterator[re.Match[str]]:
    places = []
    for anchor in _ANCHORS:
        place = clean.find(anchor, block.start + 1, block.end)
        while place >= 0:
            places.append(place - 1)
            place = clean.find(anchor, place + len(anchor), block.end)
    return (sign for place in sorted(places) if (sign := _SIGN.match(clean, place, block.end)))


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
    marker = _MARKER.match(line)
    before, rest = line[marker.end() if marker else 0 : sign.start() - start], line[sign.end() - start :]
    within = max(before.rfind(". "), before.rfind("; "))
    heads = not sign["year"] and _HEADING_WORDS.fullmatch(before[within + 1 :]) is not None
    if "\t" in line and not _STRAY_TAB.search(line):
        heads = _HEADING_WORDS.fullmatch(before.rpartition("\t")[2]) is not None and not sign["year"]
        found = heads and not _REACHED.search(line, sign.start() - start, sign.end() - start + 10)
        return Span(sign.start(), _table_end(clean, end, block.end)) if found else None
    alone = sign["alone"] is not None or _SETS.search(before) is not None
    if sign["year"] and _HAD.match(rest):
        return None
    if not _may_lead(sign, before, line[: sign.end() - start + 10], alone=alone):
        return None
    if _LEADS.fullmatch(rest) or (within < 0 and _is_heading(line, rest, sign, heads=heads, marked=bool(marker))):
        return Span(sign.start(), _part_end(clean, start, end, block.end))
    if heads and within < 0 and ":" in rest:
        return Span(sign.start(), end)
    stop = _sentence_end(clean, sign.end(), end)
    striving = sign[0].lower() == "phấn đấu"
    begin = _clause_start(clean, start, sign.start()) if striving else sign.start()
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


def _rank(line: str) -> int:
    """How deep in the outline a line stands: the smaller the higher."""
    marker = _MARKER.match(line)
    if marker is None or "\t" in line:
        text = line.strip()
        return _CAPITALS if "\t" not in line and len(text) > 5 and text.isupper() else _UNMARKED
    kind = marker.lastgroup or ""
    return _RANKS[kind] + (marker[kind].count(".") if kind == "number" else 0)


def headings(clean: str, start: int, place: int) -> Iterator[str]:
    r"""The headings under which a place stands, the nearest first; `start` is where its block begins.

    >>> text = "III. KHEN THƯỞNG\n1. Tiêu chuẩn\na) Đạt 95 điểm;\nb) Có 80% hộ"
    >>> list(headings(text, 0, len(text)))
    ['1. Tiêu chuẩn', 'III. KHEN THƯỞNG']
    """
    end = clean.rfind("\n", start, place) + 1 or start
    rank = _rank(clean[end : clean.find("\n", place) if clean.find("\n", place) >= 0 else len(clean)])
    for _ in range(_ABOVE):
        if end <= start:
            return
        begin = clean.rfind("\n", start, end - 1) + 1 or start
        line = clean[begin : end - 1]
        if line.strip() and _rank(line) < rank:
            rank = _rank(line)
            yield line
        end = begin


def _lines(clean: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while start < end:
        stop = clean.find("\n", start, end)
        stop = end if stop < 0 else stop
        if clean[start:stop].strip():
            yield start, clean[start:stop]
        start = stop + 1


def _part_end(clean: str, start: int, end: int, last: int) -> int:
    """Where the part ends that a line heads: at a line of its rank or above, or at prose below its list."""
    own = _rank(clean[start:end])
    items, previous = False, ""
    for place, line in _lines(clean, end + 1, last):
        rank, row = _rank(line), "\t" in line
        if own == _UNMARKED and _CAPITALS < rank < _UNMARKED and not previous:
            own = min(rank, _RANKS["small"]) - 1  # a lead-in stands above the list that follows at once
        above = not row and rank <= own and rank != _UNMARKED
        listed = row or rank != _UNMARKED
        if above or _is_task(line) or (items and not listed and _is_prose(line, previous)):
            return place - 1
        items, previous = items or listed, line
    return last


def _is_task(line: str) -> bool:
    """Whether a numbered line is the heading of what is to be done."""
    marker = None if "\t" in line else _MARKER.match(line)
    kind = (marker.lastgroup if marker else None) or "dash"
    return marker is not None and kind not in ("dash", "point") and _TASKS.match(line, marker.end()) is not None


def _is_prose(line: str, previous: str) -> bool:
    """Whether a line is a sentence of its own and not the rest of the list item above."""
    if _ALSO.match(line):
        return False
    if len(line) < _SHORT and not line.rstrip().endswith((".", ";", ":")):
        return False
    return line[:1].isupper() and ("\t" in previous or previous.rstrip().endswith((".", "./")))


def _table_end(clean: str, end: int, last: int) -> int:
    for place, line in _lines(clean, end + 1, last):
        if "\t" not in line:
            return place - 1
    return last
