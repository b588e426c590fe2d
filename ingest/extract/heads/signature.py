"""Chữ ký: in whose name, under which post, and who signed (Nghị định 30/2020/NĐ-CP, phụ lục I, ô 7)."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from ingest.letters import SURNAMES, UPPER
from ingest.model import Section, SectionKind, Span
from ingest.segment import RECIPIENTS, part

_AUTHORITY: Final = re.compile(r"(?:TM|T/M)\b\s?\.?\s?\S")
_DEPUTY: Final = re.compile(r"(?:KT|K/T|TL|T/L|TUQ|T/UQ|Q)\b\s?\.?\s?\S")
_POST: Final = re.compile(
    r"(?:PHÓ |QUYỀN |Q\. ?)?(?:TỔNG )?(?:CHỦ TỊCH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG"
    r"|CHÁNH|HIỆU TRƯỞNG|THỐNG ĐỐC|PHỤ TRÁCH"
    r"|THANH TRA|KIỂM TOÁN|BIÊN TẬP|THỦ TƯỚNG|VIỆN TRƯỞNG|CHỦ NHIỆM|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN|CHỈ HUY|CHÍNH ỦY"
    r"|CHÍNH UỶ|CHÍNH TRỊ VIÊN|CHỦ TRÌ\Z|CHỦ TỌA|THƯ KÝ\Z)"
)
_LEFT_OPEN: Final = re.compile(r",\s*\Z|\A\W*(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\W*\Z")
_UNIT: Final = re.compile(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)(?:\s[^\Wa-z]+){0,4}\Z")
_HEAD: Final = re.compile(r"(?:CHI CỤC|TỔNG CỤC|CỤM|KHỐI|TRẠM|HẠT|ĐỘI|TỔ|NHÓM|ĐỒN|CHI HỘI|KHOA|BAN|PHÒNG) TRƯỞNG\b")
_HIGHLAND: Final = rf"[{UPPER}][a-z]{{0,2}}['’ʼ‘`][{UPPER}a-zà-ỹ][^\W{UPPER}\d]+"  # K’Brếu, H'Yim, Bh'riu
_NAME: Final = re.compile(
    r"(?:\((?:đã|Đã) ký\)\s*)?"
    r"(?:(?:GS|PGS|TS|BS|Bs|BSCK\w*|DS|KS|Th\.?\s?[sS]|CN|CK\w*|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý|tướng)"
    r"|Linh mục|Mục sư|Hòa thượng|Thượng tọa|Đại đức)[. ]+)*"
    rf"(?P<name>(?:[{UPPER}][^\W{UPPER}\d]+|[AY]|[HK]['’]?)(?:\s+(?:{_HIGHLAND}|[{UPPER}][^\W{UPPER}\d]*(?:-[{UPPER}]?[^\W{UPPER}\d]+)?)){{1,5}}"
    rf"|{_HIGHLAND}(?:\s+(?:{_HIGHLAND}|[{UPPER}][^\W{UPPER}\d]*(?:-[{UPPER}]?[^\W{UPPER}\d]+)?)){{0,5}})\s*\Z"
)
_ROW: Final = re.compile(  # a web page's table cell holds all of it: "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Mẫu"
    rf"(?P<authority>(?:{_AUTHORITY.pattern}|{_DEPUTY.pattern})[ {UPPER}.,&-]*)?\s*"
    rf"(?<!PHÓ )(?<!BỘ )(?<!CỤC )(?<!VỤ )(?<!THỨ )(?<!TỔNG )"
    rf"(?P<post>{_POST.pattern}(?:\s+[{UPPER}]{{2,}}|,|-)*)\s+(?:\((?:đã|Đã) ký\)\s*)?"
    rf"(?P<name>(?:(?:[{UPPER}][^\W{UPPER}\d]+|[AY]|[HK]['’]?)\s+){{1,4}}[{UPPER}][^\W{UPPER}\d]+)"
)
_ACTING: Final = re.compile(r"(?<=\S)\s+(?=(?:KT|TUQ|TL)\.)")  # "TM. CHÍNH PHỦ KT. THỦ TƯỚNG": first who, then for whom
_LONGEST: Final = 90  # code points of an authority or a post
_SHORT: Final = 2  # syllables of a name that a line may have cut
_SURNAME: Final = re.compile(rf"(?:{SURNAMES})(?:\s[{UPPER}][^\W{UPPER}\d]+)?")
_BESIDE: Final = re.compile(  # a scan runs the columns together; bits of the stamp may stand between them
    rf"(?i:{RECIPIENTS.pattern})\s*(?:\S{{1,3}}\s+)??(?=\w[{UPPER}]+\b)"
    rf"(?=(?i:{_AUTHORITY.pattern}|{_DEPUTY.pattern}|{_POST.pattern}))"
)
_BEHIND: Final = re.compile(rf"[;,]\s+(?P<post>{_POST.pattern}[^\Wa-z]*)\s*\Z")
_NAME_BEHIND: Final = re.compile(rf";\s+(?P<post>(?:{SURNAMES})(?:\s[{UPPER}][^\W{UPPER}\d]+){{1,3}})\s*\Z")
"""What a text of two columns that run together has behind a recipient: the post or the name of who signs."""


class Signature(NamedTuple):
    """The places of the three parts; None where nothing stands."""

    authority: Span | None
    title: Span | None
    name: Span | None


def read_signature(clean: str, sections: Sequence[Section]) -> Signature:
    r"""The signature of a document.

    >>> from ingest.segment import segment
    >>> text = "KẾ HOẠCH\nI. Mục đích\nLàm./.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu"
    >>> [span and span.of(text) for span in read_signature(text, segment(text))]
    ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH', 'Trần Văn Mẫu']
    """
    fields = list(_fields(clean, sections))
    collective = _first(clean, fields, _AUTHORITY)
    deputy = _first(clean, fields, _DEPUTY)
    posts = [span for span in fields if _is_post(span.of(clean))]
    posts = [span for span in posts if span.of(clean).isupper()] or [s for s in posts if len(s.of(clean)) < 30]
    name = _signer(clean, fields, after=(collective or deputy or (posts[0] if posts else None)))
    posts = [span for span in posts if name is None or span.start < name.start] or posts  # "CHỦ TỊCH" of another body
    authority = _unbroken(clean, fields, collective or deputy)
    return Signature(authority, _whole(clean, fields, posts[-1]) if posts else None, name)


def _is_post(words: str) -> bool:
    return len(words) < _LONGEST and (_POST.match(words.upper()) is not None or _HEAD.match(words) is not None)


def _whole(clean: str, fields: list[Span], post: Span) -> Span:
    """The post with its first word, where a column broke it off ("PHÓ" above "TRƯỞNG BAN")."""
    before = next(
        (span for span in fields if span.end <= post.start and not clean[span.end : post.start].strip()), None
    )
    alone = before is not None and before.of(clean).strip().upper() in ("PHÓ", "QUYỀN", "Q.")
    return Span(before.start, post.end) if before is not None and alone else post


def _unbroken(clean: str, fields: list[Span], authority: Span | None) -> Span | None:
    """An authority with the line that it leaves to follow ("KT. BỘ TRƯỞNG, / CHỦ NHIỆM", "KT. / CỤC TRƯỞNG"),
    or with the unit that a narrow column broke off ("KT. TRƯỞNG THUẾ / TỈNH").
    """
    below = authority and next((span for span in fields if span.start >= authority.end), None)
    if authority is None or below is None or clean[authority.end : below.start].strip():
        return authority
    goes_on = _LEFT_OPEN.search(authority.of(clean)) or _UNIT.match(below.of(clean).strip())
    return Span(authority.start, below.end) if goes_on else authority


def _fields(clean: str, sections: Sequence[Section]) -> Iterator[Span]:
    """Every cell of the lines where a signature may stand; items of a list are none."""
    for section in part(tuple(sections), SectionKind.SIGNATURE, SectionKind.RECIPIENTS):
        for cell in re.finditer(r"[^\n\t]+", section.of(clean)):
            if row := _ROW.fullmatch(cell[0].strip()):
                lead = len(cell[0]) - len(cell[0].lstrip())
                for group in ("authority", "post", "name"):
                    if row[group]:
                        first, last = row.span(group)
                        last = first + len(_ACTING.split(row[group])[0].rstrip())
                        yield Span(
                            section.start + cell.start() + lead + first, section.start + cell.start() + lead + last
                        )
                continue
            if beside := _BESIDE.match(cell[0]):
                yield Span(section.start + cell.start() + beside.end(), section.start + cell.end())
            elif not re.match(r"\s*[-+•]", cell[0]):
                yield Span(section.start + cell.start(), section.start + cell.end())
            elif ends := _BEHIND.search(cell[0]) or _NAME_BEHIND.search(cell[0]):
                yield Span(section.start + cell.start() + ends.start("post"), section.start + cell.end())


def _first(clean: str, fields: list[Span], pattern: re.Pattern[str]) -> Span | None:
    return next((span for span in fields if pattern.match(span.of(clean)) and len(span.of(clean)) < _LONGEST), None)


def _signer(clean: str, fields: list[Span], after: Span | None) -> Span | None:
    """The last cell that is a person's name, below the post."""
    if after is None:
        return None
    for span in reversed(fields):
        match = _NAME.match(span.of(clean)) if span.start > after.start else None  # "(đã ký) Trần Văn Mẫu" too
        if match:
            name = Span(span.start + match.start("name"), span.start + match.end("name"))
            return _with_surname(clean, fields, name)
    return None


def _with_surname(clean: str, fields: list[Span], name: Span) -> Span:
    """A name of two syllables with what a line broke off before it ("Phan Thị / Thắng")."""
    before = next((span for span in reversed(fields) if span.end <= name.start), None)
    if before is None or len(name.of(clean).split()) > _SHORT or not _SURNAME.fullmatch(before.of(clean).strip()):
        return name
    between = clean[before.end : name.start]
    return Span(before.start, name.end) if between.count("\n") == 1 and not between.strip() else name
