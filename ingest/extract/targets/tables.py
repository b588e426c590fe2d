"""Tables of aims: one row an indicator, the columns what was reached and what is aimed at.

Columns are apart by tabs. Empty cells leave none, so a row shorter than the head is read from its end.
"""

import re
from collections.abc import Iterator
from typing import Final

from ingest.extract.targets.quantities import value
from ingest.extract.targets.stacks import Stack
from ingest.model import Span, Target

_ROWS: Final = re.compile(r"(?:^[^\n]*\t[^\n]*(?:\n+|\Z)){2,}", re.MULTILINE)
_VALUE: Final = re.compile(
    r"\W{0,2}(?P<sign>≥|≤|>|<|từ|trên|dưới|ít nhất|tối thiểu|không quá|không dưới|tối đa|đạt|giảm|tăng)?\s*(?:từ\s+)?"
    r"(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?:\s*-\s*\d[\d.,]*)?(?:/\d[\d.]*)?"
    r"\s*(?P<unit>%[^\d]{0,12}|[^\W\d_][^\d]{0,25}?)?(?P<up>\s*trở lên)?(?:\s+so với [^\t]{2,40})?\W{0,2}",
    re.IGNORECASE,
)
_SIGNS: Final = {
    "≥": ">=", "từ": ">=", "ít nhất": ">=", "tối thiểu": ">=", "không dưới": ">=",
    "≤": "<=", "không quá": "<=", "tối đa": "<=", ">": ">", "trên": ">", "<": "<", "dưới": "<",
    "giảm": "decrease_by", "tăng": "increase_by",
}  # fmt: skip
_UNIT_COLUMN: Final = re.compile(r"\W*(?:đơn vị(?: tính)?|đvt|đv tính)\W*", re.IGNORECASE)
_PLACE_COLUMN: Final = re.compile(
    r"\W*(?:tên )?(?:các )?(?:đơn vị|địa phương|địa bàn|cơ sở|xã|phường|huyện|thôn|bản|khu dân cư|chi (?:hội|đoàn|bộ)"
    r"|công đoàn|trường|tỉnh)(?: ?[,/-] ?[^\W\d_][^,/-]*| trực thuộc| nhận giao| thực hiện)*\W*",
    re.IGNORECASE,
)
"""The head of a column of those each row gives its share of the aims, which then are the other columns."""
_BACKGROUND: Final = re.compile(r"\W*(?:tổng số|dân số|số \w+ hiện|diện tích tự nhiên)\b", re.IGNORECASE)
_NUMBER_COLUMN: Final = re.compile(r"\W*(?:s?tt|số tt|số thứ tự)\W*", re.IGNORECASE)
_AIMED: Final = re.compile(
    r"mục tiêu|chỉ tiêu \w*\s?(?:giao|năm|đến|20)|kế hoạch|giao|ký kết|phấn đấu|đăng ký|cam kết|kh \d|lộ trình"
    r"|(?:đến |năm )+20\d\d|\A\W*20\d\d\W*\Z",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"thực hiện|kết quả|hiện trạng|hiện nay|\bước|đã đạt|năm trước|cùng kỳ|so sánh|so với|ghi chú|chủ trì|phối hợp"
    r"|phụ trách"
    r"|thời gian|kinh phí|cơ quan|\bth\b|điểm|tỷ lệ %|nguồn",
    re.IGNORECASE,
)
_YEARS: Final = re.compile(r"\W*(?:(?:đến|kế hoạch|mục tiêu|cuối)\s+)*(?:năm\s+)?20\d\d\W*", re.IGNORECASE)
_REMARK: Final = re.compile(r"ghi chú|cơ quan|đơn vị (?:chủ trì|phụ trách|thực hiện|theo dõi)|thời gian", re.IGNORECASE)
_YEAR: Final = re.compile(r"20\d\d")
_ACTIVITY: Final = re.compile(
    r"(?:tổng )?số (?:lần|cuộc|buổi|hội nghị|lớp|lượt kiểm tra|phiên|đợt|văn bản|tin|bài)|kinh phí|(?:lần|cuộc|buổi"
    r"|lớp)\Z",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"(?![IVX]+\W*\Z)[^\n]*[^\W\d_]{2}")


def tabled(clean: str, stretch: Span, year: int | None) -> Iterator[Target]:
    r"""The targets of the tables of a stretch that sets aims, row by row.

    >>> text = "TT\tChỉ tiêu\tĐVT\tThực hiện 2024\tKế hoạch 2025\n1\tHộ nghèo\t%\t2,1\tdưới 1,5\n2\tHội viên\tngười\t90\t95"
    >>> [(one.indicator, one.comparator, one.value, one.unit) for one in tabled(text, Span(0, len(text)), 2025)]
    [('Hộ nghèo', '<', 1.5, '%'), ('Hội viên', '=', 95.0, 'người')]
    """  # noqa: E501
    if clean.find("\t", stretch.start, stretch.end) < 0:
        return
    start = clean.rfind("\n", 0, stretch.start) + 1
    for table in _ROWS.finditer(clean, start, stretch.end):
        head: list[str] = []
        place = table.start()
        for line in table[0].split("\n"):
            cells = _cells(line, place)
            place += len(line) + 1
            if len(cells) > 1 and head and all(_YEARS.fullmatch(words) for _, words in cells):
                head = [*_fitting(head, 0)[:-1], *(words for _, words in cells)]  # the years below one cell of the head
            elif len(cells) > 1 and (not head or _is_head(cells)):
                head = [words for _, words in cells]
            elif len(cells) > 1:
                yield from _in_row(cells, _fitting(head, len(cells)), year)


def piled(table: Stack, year: int | None) -> Iterator[Target]:
    """The targets of a table of stacked cells whose columns say that they aim, or give each body its share."""
    if any(_AIMED.search(words) for words in table.head[1:]):
        for cells in table.rows:
            yield from _in_row(cells, _fitting(table.head, len(cells)), year)


def _fitting(head: list[str], count: int) -> list[str]:
    """The head of a row whose last cells are empty: remarks and bodies in charge left out."""
    while len(head) > count and _REMARK.search(head[-1]):
        head = head[:-1]
    return head


def _cells(line: str, place: int) -> list[tuple[int, str]]:
    """Place and words of each cell of a row."""
    cells = []
    for words in line.split("\t"):
        if words.strip():
            cells.append((place + len(words) - len(words.lstrip()), words.strip()))
        place += len(words) + 1
    return cells


def _is_head(cells: list[tuple[int, str]]) -> bool:
    named = any(_UNIT_COLUMN.fullmatch(words) or _NUMBER_COLUMN.fullmatch(words) for _, words in cells)
    return named and not any(_VALUE.fullmatch(words) and not _YEARS.fullmatch(words) for _, words in cells)


def _in_row(cells: list[tuple[int, str]], head: list[str], year: int | None) -> Iterator[Target]:
    name = next(
        (at for at, (_, words) in enumerate(cells) if _WORDS.match(words) and not _VALUE.fullmatch(words)), None
    )
    if name is None:
        return
    start, indicator = cells[name]
    full = len(head) == len(cells)
    if full and _PLACE_COLUMN.fullmatch(head[name]):
        yield from _shared_out(cells, head, name, year)
        return
    unit_at = next((at for at, words in enumerate(head) if _UNIT_COLUMN.fullmatch(words)), None)
    printed = cells[unit_at][1] if full and unit_at is not None else _unit(cells, name)
    if _ACTIVITY.match(indicator) or _ACTIVITY.fullmatch(printed):
        return
    for at in _columns(cells, head, name, unit_at, year):
        cell, words = cells[at]
        if found := _VALUE.fullmatch(words):
            unit = (found["unit"] or "").removesuffix("trở lên").strip() or printed or _bracketed(indicator)
            span = Span(start, cell + len(words))
            yield Target(span, indicator, value(found["number"]), unit, _sign(found), "target.table")


def _shared_out(cells: list[tuple[int, str]], head: list[str], name: int, year: int | None) -> Iterator[Target]:
    """The targets of a row that says what one body or place is to reach: one for each column that is aimed at."""
    start, who = cells[name]
    numbers = [at for at in range(name + 1, len(cells)) if not _is_other(head[at], year)]
    aimed = [at for at in numbers if _AIMED.search(head[at])] or numbers
    for at in aimed:
        cell, words = cells[at]
        if (found := _VALUE.fullmatch(words)) and not _BACKGROUND.match(head[at]) and not _ACTIVITY.match(head[at]):
            unit = (found["unit"] or "").removesuffix("trở lên").strip() or _bracketed(head[at])
            what = re.sub(r"\s*\([^()]*\)\s*\Z", "", head[at])
            span = Span(start, cell + len(words))
            yield Target(span, f"{what}, {who}", value(found["number"]), unit, _sign(found), "target.table")


def _sign(found: re.Match[str]) -> str:
    sign = _SIGNS.get((found["sign"] or "").lower(), "=")
    return ">=" if found["up"] or (found["unit"] or "").endswith("trở lên") else sign


def _unit(cells: list[tuple[int, str]], name: int) -> str:
    """The unit of a row whose cells do not answer to those of the head: a cell of words behind the indicator."""
    later = (words for _, words in cells[name + 1 : -1])
    return next((words for words in later if not re.search(r"\d", words) and len(words) < 25), "")


def _bracketed(indicator: str) -> str:
    """The unit an indicator gives in brackets, or what it says it counts: "Số hộ …"."""
    found = re.search(r"\(([^()\d]{1,20})\)\s*\Z", indicator) or re.match(r"(?:Tổng )?[Ss]ố (\w+)", indicator)
    return found[1] if found else "%" if re.match(r"t[ỷỉ] lệ", indicator, re.IGNORECASE) else "đơn vị"


def _columns(
    cells: list[tuple[int, str]], head: list[str], name: int, unit_at: int | None, year: int | None
) -> list[int]:
    """The columns of a row that hold what is aimed at: those whose head says so, or the last with a number."""
    numbers = [at for at in range(name + 1, len(cells)) if at != unit_at and _VALUE.fullmatch(cells[at][1])]
    if len(head) == len(cells):
        numbers = [at for at in numbers if not _is_other(head[at], year)]
        aimed = [at for at in numbers if _AIMED.search(head[at])]
        return aimed or numbers[-1:]
    return numbers[-1:]


def _is_other(head: str, year: int | None) -> bool:
    """Whether a column holds what was reached, or is about something else."""
    if _OTHER.search(head) and not re.search(r"mục tiêu|kế hoạch|phấn đấu", head, re.IGNORECASE):
        return True
    named = [int(one) for one in _YEAR.findall(head)]
    return bool(named and year and max(named) < year)
