"""Tách văn bản: one file that holds several documents (a decision with its regulation, a gazette issue) in parts.

Cuts are made only where a document has ended (a signature or its recipients were read) and another plainly begins: a
letterhead with a number of its own, or a regulation, plan … that says "(Ban hành kèm theo Quyết định số …)". Annexes
and forms stay with their document.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.model import Part, RawDocument, Span

_LINE: Final = re.compile(r"[^\n]+")
_NATION: Final = re.compile(r"C[ỘO]NG\s+H[ÒO][AÀ]\s+X[ÃA]\s+H[ỘO]I\s+CH[ỦU]\s+NGH[ĨI]A|ĐẢNG CỘNG SẢN VIỆT NAM")
_NUMBER: Final = re.compile(r"(?<!\w)Số\s*:?\s*\d[\w.]*\s*(?:/\s*\d{4}\s*)?[-/]?\s*[A-ZĐ]", re.IGNORECASE)
_END: Final = re.compile(
    r"(?:^|[\t\n\f ])(?:N[ơo]i\s+nh[ậa]n\s*[:;]|(?:TM|KT|TL|TUQ)\s?\.\s?[A-ZĐ]|(?:T/M|K/T)\s+[A-ZĐ])|\(\s*[Đđ]ã ký\s*\)"
)
_TITLE: Final = re.compile(
    r"\W*(?:QUY\s+CHẾ|QUY\s+ĐỊNH|QUY\s+TRÌNH|KẾ\s+HOẠCH|ĐỀ\s+ÁN|CHƯƠNG\s+TRÌNH|ĐIỀU\s+LỆ|PHƯƠNG\s+ÁN|NỘI\s+QUY"
    r"|CHIẾN\s+LƯỢC|HƯỚNG\s+DẪN|THỂ\s+LỆ)\b"
)
_ATTACHED: Final = re.compile(
    r"\(\s*(?:Ban\s+hành\s+)?kèm\s+theo\s+(?:Quyết\s+định|Nghị\s+quyết|Nghị\s+định|Thông\s+tư|Quy\s+định|Công\s+văn|Tờ\s+trình)",
    re.IGNORECASE,
)
_POST: Final = re.compile(
    r"(?:PHÓ\s+|QUYỀN\s+)?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHÁNH VĂN PHÒNG"
    r"|(?:HIỆU|CỤC|VỤ|VIỆN) TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|CHỦ NHIỆM)\s*$"
)
_FORM: Final = re.compile(r"\W*(?:Mẫu|Biểu|Phụ\s+lục)\b", re.IGNORECASE)
_REACH: Final = 12  # lines below a letterhead or title in which its number or its decision is named
_LONGEST_WORDS: Final = 400  # characters from "(Ban hành kèm theo" to its closing bracket
_ABOVE: Final = 8  # lines of a letterhead that may stand above the nation's name (its left column)
_SHORT: Final = 90


def parts(text: str) -> tuple[Part, ...]:
    r"""The documents of a text, in order and without gaps; a text that holds one document is one part.

    >>> decision = "Số: 5/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Ban hành Quy chế.\nNơi nhận:\n- Như Điều 3;\n"
    >>> [
    ...     part.attached_to
    ...     for part in parts(decision + "QUY CHẾ\nlàm việc\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\nA")
    ... ]
    [None, 'part-1']
    """
    cuts = list(_cuts(text))
    starts = [0, *(place for place, _ in cuts)]
    ends = [*starts[1:], len(text)]
    found: list[Part] = []
    issuer = "part-1"
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1):
        name = f"part-{number}"
        attached = number > 1 and cuts[number - 2][1]
        issuer = issuer if attached else name
        span = Span(start, end)
        found.append(Part(name, span, issuer, _attaching(text, span)) if attached else Part(name, span))
    return tuple(found)


def split(raw: RawDocument) -> tuple[RawDocument, ...]:
    """The documents of a file; one that is alone in its file is no part."""
    found = parts(raw.text)
    return tuple(replace(raw, part=part) for part in found) if len(found) > 1 else (raw,)


def _attaching(text: str, span: Span) -> Span:
    """The words by which a document says that another issues it, up to the closing bracket or the end of the line."""
    begin = _ATTACHED.search(text, span.start, span.end)
    assert begin is not None  # the cut was made because of them
    close = text.find(")", begin.end(), min(span.end, begin.end() + _LONGEST_WORDS))
    line = text.find("\n", begin.end(), span.end)
    return Span(begin.start(), close + 1 if close >= 0 else line if line >= 0 else span.end)


def _cuts(text: str) -> Iterator[tuple[int, bool]]:
    """(place, whether what begins there is attached to the document before it)."""
    lines = [(line.start(), line[0]) for line in _LINE.finditer(text)]
    ended, last = False, 0
    for index, (_, line) in enumerate(lines):
        begins = _begins(lines, index) if ended else None
        if begins:
            first, attached = begins
            if first > last:
                place, words = lines[first]
                yield place + len(words) - len(words.lstrip("\f")), attached
                ended, last = False, index
        ended = ended or bool(_END.search(line))


def _begins(lines: list[tuple[int, str]], index: int) -> tuple[int, bool] | None:
    """The first line of the document that shows itself at line `index`, and whether it is attached to another."""
    line = lines[index][1]
    below = "\n".join(words for _, words in lines[index : index + _REACH])
    if _NATION.search(line):
        attached = bool(_ATTACHED.search(below))
        first = _letterhead_start(lines, index)
        around = "\n".join(words for _, words in lines[first : index + _REACH])
        form = any(_FORM.match(words) for _, words in lines[max(0, first - 3) : index])
        return (first, attached) if not form and (attached or _NUMBER.search(around)) else None
    if _TITLE.match(line) and line.upper() == line and _ATTACHED.search(below):
        return index, True
    return None


def _letterhead_start(lines: list[tuple[int, str]], index: int) -> int:
    """The first line of the letterhead with the nation's name at `index`: short lines in capitals, or its number."""
    first = index
    while first > 0 and index - first < _ABOVE:
        above = lines[first - 1][1].strip("\f \t")
        if len(above) > _SHORT or not (above == above.upper() or above.startswith("Số")):
            break
        if _END.search(above) or _POST.match(above):
            break
        first -= 1
        if lines[first][1].startswith("\f"):
            break
    return first
