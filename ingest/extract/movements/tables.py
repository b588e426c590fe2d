"""Bảng phong trào: tables of which a column names movements, and others what launched them and when they run.

Columns are apart by tabs. Empty cells leave none, so in a row shorter than its head only what a cell itself shows (a
quotation, a document, a time) tells its column.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.words import Naming
from ingest.extract.occurrences import matches_at, occurrences
from ingest.letters import UPPER
from ingest.model import Span

_KIND: Final = (
    r"(?:(?:phong trào|cuộc vận động|chiến dịch)(?: thi đua)?"
    r"|đợt (?:thi đua|cao điểm|phát động)|thi đua(?: chuyên đề| cao điểm))"
)
_WHICH: Final = (
    r"(?:yêu nước|đặc biệt|chuyên đề|thường xuyên|theo đợt|cao điểm|(?:được |đã )?phát động|tiêu biểu|nổi bật|trọng tâm"
    r"|đang duy trì|(?:đã )?(?:hưởng ứng|tham gia|đăng ký)|chính|lớn)"
)
_NAME_COLUMN: Final = words.pattern(
    r"\W*(?P<named>(?:tên(?: gọi)?|nội dung|chủ đề)(?: của)? )?(?:các )?"
    rf"(?P<kind>{_KIND}|(?(named)(?:đợt|cuộc)|(?!)))"
    rf"(?: {_WHICH})*(?:\s?(?:,|/|-|và|hoặc)\s?(?:các )?(?:{_KIND}|đợt|mô hình|chương trình)(?: {_WHICH})*)*\W*"
)
_NUMBER_COLUMN: Final = words.pattern(r"\W*(?:s?tt|số tt|số thứ tự)\W*")
_PAPER_COLUMN: Final = words.pattern(
    r"\W*(?:(?:số,? (?:ký hiệu )?)?(?:văn bản|kế hoạch|quyết định)|căn cứ|(?:được )?phát động (?:tại|theo|bằng))"
    r"(?P<other> [^\t]*(?:triển khai|chỉ đạo|hướng dẫn|cụ thể hóa|đánh giá|tổng kết|công nhận|khen))?"
    r"(?:[ ,/(][^\t]{0,40})?\W*"
)
_LAUNCHER_COLUMN: Final = words.pattern(r"\W*(?:(?:cơ quan|đơn vị|nơi|cấp|chủ thể|tổ chức) )?phát động\W*")
_CHARGE_COLUMN: Final = words.pattern(
    r"\W*(?:(?:cơ quan|đơn vị|nơi) )?(?:chủ trì|thực hiện|phụ trách|tham mưu|đầu mối|tổ chức|triển khai)(?: chính)?\W*"
)
_TIME_COLUMN: Final = words.pattern(r"\W*(?:thời (?:gian|hạn|kỳ)|giai đoạn|năm)(?: (?!tổng|sơ|báo)[^\t]{2,20})?\W*")
_BEGIN_COLUMN: Final = words.pattern(
    r"\W*(?:(?:thời gian|thời điểm|ngày) )?(?:bắt đầu|phát động|khởi động|từ(?: ngày)?)\W*"
)
_END_COLUMN: Final = words.pattern(
    r"\W*(?:(?:thời gian|thời điểm|ngày) )?(?:kết thúc|tổng kết|hoàn thành|đến(?: ngày)?)\W*"
)
_HEADS: Final = re.compile(rf"(?:^|\t){_NAME_COLUMN.pattern}(?=\t|$)", _NAME_COLUMN.flags | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of movements; each place is that of a cell, None where the table has no such column.

    `launches`: the column of documents is of those that launch; `days`: one column has beginnings, the next one ends.
    """

    name: Span
    kind: str
    paper: Span | None
    launcher: Span | None
    time: Span | None
    launches: bool
    days: bool


@lru_cache(maxsize=2)
def rows(clean: str) -> tuple[Row, ...]:
    r"""The rows of all tables that name movements, in order.

    >>> text = "TT\tTên phong trào\tThời gian\n1\t“Nhà sạch”\t2024 - 2025"
    >>> [(row.name.of(text), row.time and row.time.of(text)) for row in rows(text)]
    [('“Nhà sạch”', '2024 - 2025')]
    """
    if "\t" not in clean:
        return ()
    titled = ((head.start("kind"), head["kind"]) for line in _lines(clean) for head in _HEADS.finditer(clean, *line))
    return tuple(row for place, kind in (*titled, *_captioned(clean)) for row in _below(clean, place, kind))


def _lines(clean: str) -> Iterator[tuple[int, int]]:
    """The bounds of the lines that have columns."""
    tab = clean.find("\t")
    while tab >= 0:
        end = clean.find("\n", tab)
        end = len(clean) if end < 0 else end
        yield clean.rfind("\n", 0, tab) + 1, end
        tab = clean.find("\t", end)


def _captioned(clean: str) -> Iterator[tuple[int, str]]:
    """The places of columns of names in tables above which a line says that they are of movements, with the kind."""
    for head in matches_at(_NAMES, clean, occurrences(clean, "tên", "Tên", "TÊN")):
        start = clean.rfind("\n", 0, head.start()) + 1
        above = _NOTE.sub("", clean[:start].rstrip()).rstrip().rsplit("\n", 1)[-1]
        kind = _OF_A_KIND.search(above) if len(above) <= _LONGEST_CAPTION else None
        opens = not any(map(str.isalnum, clean[start : head.start()].rpartition("\t")[2]))
        if kind and opens and not words.NOT_A_MOVEMENT.search(above, kind.end()):
            yield head.start(), kind[0]


_NOTE: Final = re.compile(r"\n\s*\([^()\n]{3,160}\)\s*\Z")
"""Between a caption and its table: a line in brackets ("(cập nhật đến ngày …)")."""
_NAMES: Final = re.compile(r"tên(?:[ ]+gọi)?\W*?(?=\t|$)", re.IGNORECASE | re.MULTILINE)
_OF_A_KIND: Final = words.pattern(rf"\b{_KIND}\b")
_CALLED: Final = words.pattern(r"\W*tên\b")
"""The title of a column that holds nothing but names."""
_LONGEST_CAPTION: Final = 160  # code points


def _below(clean: str, inside: int, named: str) -> Iterator[Row]:
    start = clean.rfind("\n", 0, inside) + 1
    head = _cells(clean, start)
    titles = [cell.of(clean) for cell in head]
    column = next((place for place, cell in enumerate(head) if cell.start <= inside < cell.end), None)
    if column is None or len(head) < 2 or not (_NAME_COLUMN.fullmatch(titles[column]) or _CALLED.match(titles[column])):
        return
    paper, launcher, time = (_column(titles, one) for one in (_PAPER_COLUMN, _LAUNCHER_COLUMN, _TIME_COLUMN))
    ends = next((n for n in range(1, len(head)) if _from_to(titles, n)), None)
    sure = _NUMBER_COLUMN.fullmatch(titles[0]) is not None or _column(titles, _CHARGE_COLUMN) is not None
    sure = sure or not (paper is launcher is time is None) or _CALLED.match(titles[column]) is not None
    launches = paper is not None and _launches(titles[paper])
    kind = " ".join(named.lower().split())
    while cells := _next_row(clean, start):
        start = cells[0].start
        if _RULE.fullmatch(cells[0].of(clean)):
            continue
        if len(cells) > len(head):
            return
        if (name := _named(clean, cells, column, whole=len(cells) == len(head))) is None:
            continue
        if not sure and clean[cells[name].start] not in _MARKS:
            continue
        if len(cells) == len(head):
            said, by, when = (_at(cells, one) for one in (paper, launcher, time))
            when = Span(cells[ends - 1].start, cells[ends].end) if ends else when
        else:
            by, when = None, _days(clean, cells) if ends else None
            said = Span(cells[name].end, cells[-1].end) if paper is not None and paper > column else None
        yield Row(cells[name], kind, said, by, when, launches=launches, days=ends is not None)


def _days(clean: str, cells: list[Span]) -> Span | None:
    """The two cells, side by side, that say nothing but a day or a month, in a row that lacks others."""
    pairs = (Span(one.start, other.end) for one, other in pairwise(cells))
    return next((pair for pair in pairs if _TWO_DAYS.fullmatch(clean, pair.start, pair.end)), None)


_DAY: Final = r"(?:(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?|tháng \d{1,2}(?:/20\d\d)?|\d{1,2}/20\d\d)"
_TWO_DAYS: Final = re.compile(words.pattern(_DAY).pattern + r"\t" + words.pattern(_DAY).pattern, re.IGNORECASE)


def _from_to(titles: list[str], place: int) -> bool:
    """Whether a column holds ends of times, of which the one before it holds the beginnings."""
    return bool(_BEGIN_COLUMN.fullmatch(titles[place - 1]) and _END_COLUMN.fullmatch(titles[place]))


_LAUNCH: Final = words.pattern(r"\bphát động\b")
_RULE: Final = re.compile(r":?-{2,}:?")
"""The cell of a line that parts the head from its rows."""


def _launches(title: str) -> bool:
    """Whether a column of documents holds those that launch, and not those that carry out or reward."""
    about = _PAPER_COLUMN.fullmatch(title)
    return about is not None and (not about["other"] or _LAUNCH.search(title) is not None)


def _column(titles: list[str], kind: re.Pattern[str]) -> int | None:
    return next((place for place, title in enumerate(titles) if kind.fullmatch(title)), None)


def _at(cells: list[Span], column: int | None) -> Span | None:
    return None if column is None else cells[column]


def _cells(clean: str, start: int) -> list[Span]:
    """The cells of the line that holds `start`."""
    begin, end = clean.rfind("\n", 0, start) + 1, clean.find("\n", start)
    cells = []
    for cell in clean[begin : end if end >= 0 else len(clean)].split("\t"):
        left = begin + len(cell) - len(cell.lstrip())
        cells.append(Span(left, left + len(cell.strip())))
        begin += len(cell) + 1
    return [cell for cell in cells if cell.end > cell.start]


def _next_row(clean: str, place: int) -> list[Span] | None:
    """The cells of the line below that of `place`, over one empty line; None where the table has ended."""
    end = clean.find("\n", place)
    if end < 0:
        return None
    start = end + 1 + clean.startswith("\n", end + 1)
    for _ in range(_LINES_OF_A_CELL):
        cells = _cells(clean, start)
        if len(cells) != 1 or clean[cells[0].start] not in "-+•*":
            break
        start = cells[0].end + 1  # a cell goes on with lines of its own
    return cells if len(cells) > 1 else None


_LINES_OF_A_CELL: Final = 8


def _named(clean: str, cells: list[Span], column: int, *, whole: bool) -> int | None:
    """Which cell of a row names the movement: the one in its column, or where cells are missing the quoted one."""
    if whole or (column < len(cells) and clean[cells[column].start] in _MARKS):
        return column
    quoted = [place for place, cell in enumerate(cells) if clean[cell.start] in _MARKS]
    if len(quoted) == 1:
        return quoted[0]
    first = column == 0 or (column == 1 and clean[cells[0].start].isdigit())
    return column if first and column < len(cells) else None


_MARKS: Final = '“"«„'
_QUOTED: Final = re.compile(r"[“«„\"]\s*(?P<name>[^“”«»„\"]{4,200}?)\s*[”»\"]")
_BETWEEN: Final = words.pattern(r"\W*(?:và)?\W*")
_TIME_ONLY: Final = words.pattern(
    r"(?:từ|năm|quý|tháng|giai đoạn|chưa|không (?:có|tổ chức|phát động)|theo|tổng|cộng)\b"
)
_LONGEST: Final = 30  # syllables
_SHORTEST: Final = 3


def in_tables(clean: str) -> Iterator[Naming]:
    r"""The movements that cells name without kind words of their own.

    >>> text = "TT\tPhong trào\tVăn bản\n1\t“Nhà sạch”, “Ngõ đẹp”\t-\n2\tGiữ xanh bến nước\tKế hoạch số 5"
    >>> [naming.span.of(text) for naming in in_tables(text)]
    ['Nhà sạch', 'Ngõ đẹp', 'Giữ xanh bến nước']
    """
    for row in rows(clean):
        cell = row.name
        if not _QUOTED.search(clean, cell.start, cell.end) and (naming := _unquoted(clean, cell, row.kind)):
            yield naming
        yield from quoted_names(clean, cell, row.kind)


def _unquoted(clean: str, cell: Span, kind: str) -> Naming | None:
    """The name of a cell, without the kind words that may begin it and the remark that may end it."""
    said = _OWN_KIND.match(clean, cell.start, cell.end)
    start = said.end() if said else cell.start
    text = clean[start : cell.end]
    remark = _REMARK.search(text)
    name = (text[: remark.start()] if remark else text).rstrip(" ,;.-")
    if said:
        kind = " ".join(said["kind"].lower().split())
        other = words.FIRST_WORDS_OF_NO_NAME.match(name) or _OCCASION.match(name) or _TIME.search(name)
        if other or not is_name(name[:1].upper() + name[1:]):
            return None
    elif not is_name(name):
        return None
    return Naming(Span(start, start + len(name)), kind, Span(cell.start, start), "movement.tabled", confidence=0.75)


_OWN_KIND: Final = words.pattern(rf"(?:các )?(?P<kind>{_KIND})(?: {_WHICH})*\s*:?\s+(?=\w)")
_REMARK: Final = re.compile(
    r"\s*\((?![^()]*\)\s*\w)[^()]*\)?\s*\Z|\.\s+(?=[^\W\d_]).*\Z|\s+-\s+(?i:mô\s+hình|phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch)\Z",
    re.DOTALL,
)
_OCCASION: Final = words.pattern(r"(?:chào mừng|kỷ niệm|lập thành tích|mừng (?:đảng|xuân|đại hội))\b")
_TIME: Final = words.pattern(r"\b(?:năm (?:học )?\d{4}|giai đoạn \d|tháng \d|quý [IV\d])|\btrên địa bàn\b")


def quoted_names(clean: str, cell: Span, kind: str) -> Iterator[Naming]:
    """The quotations with which a cell begins, each a name."""
    place = cell.start
    for mark in _QUOTED.finditer(clean, cell.start, cell.end):
        if not _BETWEEN.fullmatch(clean, place, mark.start()):
            break
        span, place = Span(mark.start("name"), mark.end("name")), mark.end()
        yield Naming(span, kind, Span(cell.start, span.start), "movement.tabled", quoted=True)


def is_name_column(title: str) -> bool:
    """Whether the title of a column says that it names movements."""
    return _NAME_COLUMN.fullmatch(title) is not None


def is_column(title: str) -> bool:
    """Whether a line is the title of a column that tables of movements have beside the names."""
    columns = (_NUMBER_COLUMN, _PAPER_COLUMN, _LAUNCHER_COLUMN, _CHARGE_COLUMN, _TIME_COLUMN, _REMARK_COLUMN)
    return len(title) <= _LONGEST_TITLE and any(one.fullmatch(title) for one in columns)


_REMARK_COLUMN: Final = words.pattern(r"\W*(?:kết quả(?: [^\t]{2,20})?|ghi chú|đơn vị|địa bàn|đối tượng|nội dung)\W*")
_LONGEST_TITLE: Final = 60  # code points


def is_name(cell: str) -> bool:
    """Whether a cell without quotation marks is a name: begun with a capital, and neither a remark nor a contest."""
    return (
        re.match(rf"[{UPPER}]|\d+ \w", cell) is not None
        and _SHORTEST <= len(cell.split()) <= _LONGEST
        and not (words.heads(cell) or words.NOT_A_MOVEMENT.match(cell) or _TIME_ONLY.match(cell))
        and ". " not in cell
    )
