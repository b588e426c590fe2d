"""Nơi nhận, Kính gửi: who gets a document, for what, and who files it (Nghị định 30/2020/NĐ-CP, phụ lục I, ô 9).

A recipient is one item of the list: a line, or what stands between semicolons. Items may run over several lines, share
the page with the signature (columns stand apart by a tab) or carry the noise of a scan behind their semicolon.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.extract.abbreviations.item_codes import coded
from ingest.extract.bodies.hamlets import HAMLET
from ingest.extract.bodies.joint_offices import goes_under
from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.names.grammar import is_collective
from ingest.extract.occurrences import line_starts, matches_at
from ingest.extract.recipients.beside_list import flattened, without_noise
from ingest.extract.recipients.filing import find_filing
from ingest.extract.recipients.glossary import unread, written_out
from ingest.extract.recipients.item_starts import FILING, POINTER, STOP, begins, run_in
from ingest.extract.recipients.own_symbol import with_own_code
from ingest.extract.recipients.pointed_sections import assigned_at
from ingest.extract.recipients.pointers import told
from ingest.extract.recipients.purposes import without_purpose
from ingest.letters import UPPER
from ingest.model import Body, Locality, Recipient, Section, SectionKind, Span
from ingest.segment import RECIPIENTS

_TITLE: Final = re.compile(rf"\W{{0,3}}n[ơo][iì]\s+nh[ậâaạ]n\s*[:;.]?|{RECIPIENTS.pattern}", re.IGNORECASE)
_ADDRESS: Final = re.compile(  # in a Công điện "Thủ tướng Chính phủ điện:"
    r"^(?:[^\w\n]{0,3}k[íi]nh\s+g[ửưui]+i\s*:?|[^\n]{0,8}\s(?-i:K)[íi]nh\s+g[ửưu]i\s*:"
    r"|(?:Thủ tướng|Bộ trưởng|Chủ tịch|Ủy ban|UBND|Ban Chỉ đạo|Bộ)[^\n;:.]{3,90}\s(?:điện|gửi)\s*:)[ \t:]*",
    re.IGNORECASE | re.MULTILINE,
)
_ALSO: Final = re.compile(r"^[^\w\n]{0,12}Đồng kính gửi\s*:[ \t]*", re.IGNORECASE | re.MULTILINE)
_LONGEST: Final = 200
_LONGEST_ITEM: Final = 600  # longer, it is a page of running text behind a list that never ended
_BROKEN_OFF: Final = 60  # the end of a name, no sentence
_NEXT_ITEM: Final = re.compile(r"\n\s*[-–+•]\s")
_LINE: Final = re.compile(r"[^\n]+")
_MARK: Final = re.compile(r"(?:(?:[^\w\n(]|_){0,4}|\w{1,2}\s)\s?[-–+•*~]\s*|\.\s+(?=[A-ZĐ]{2})")
_DASHED: Final = re.compile(
    rf"(?<![-:])[-–+•]\s+(?=[{UPPER}][^\W\d_]*[^\W\d_{UPPER}],?\s|[{UPPER}]{{2,}}[,.\s])"
)  # what is marked is an item, whatever it begins with
_CUT: Final = re.compile(
    rf";(?!\s*{HAMLET} [{UPPER}\d])\s*|(?<=[^\W\d_])(?<!iệp hội)(?<!iên hiệp)(?<!IỆP HỘI)\s+(?=Các\s)"
)
"""Between items; a hamlet behind a semicolon is the next of those before it ("thôn 1, 2; buôn A")."""
_INNER_MARK: Final = re.compile(r"(?:[;,.]\s*[-–+•]|:\s*[-–•])\s+(?=[^\W\d_])")  # ": +" goes on with offices
_END: Final = re.compile(r"[;.]\s*$")
_SECOND_LIST: Final = re.compile(r"^\W{0,3}(?:Gửi )?[Bb]ản (?:điện tử|giấy|mềm|số|in)[^\n:;]{0,40}:", re.MULTILINE)
_FILED: Final = re.compile(r"L[ưu]u(?::|\s+(?:VP|VT|vp|vt|[Vv]ăn))")
_OF_KIND: Final = re.compile(r"(?:[Cc]ác )?(?:Bộ|Sở)\s*:[^:]*$|[Cc]ác (?:VP|Văn phòng)\s*:[^:]*$", re.IGNORECASE)
_HOST: Final = re.compile(r"([^:,;()]{3,60}?)\s*:")
_HAS_OFFICES: Final = re.compile(r"(?:Văn phòng|Bộ|Sở|Cục|Tổng cục|Ban|Ngân hàng Nhà nước|Thanh tra Chính phủ)\b")
_GOES_ON_WITH: Final = re.compile(
    r"(?:[Cc]ác )?(?:Vụ|vụ|Cục|cục|[Pp]hòng|[Đđ]ơn vị|[Cc]ơ quan, đơn vị|[Tt]hứ trưởng|LĐVP|CVP|PCVP|PCN"
    r"|Lãnh đạo [Vv]ăn|Cổng|TGĐ|Trung tâm|[A-ZĐ]{2,5}\b(?=,|$))"
)
_SUB_ITEM: Final = re.compile(r"\s*\+")
_SAYS: Final = re.compile(r"\s(?:đề nghị|yêu cầu|thực hiện|ban hành|báo cáo|đã|nhận được|thông báo|hướng dẫn|có)\s")
_BOARD_OF_SOME: Final = re.compile(
    r"(?:Ban Chấp hành|Ban Thường vụ|Ban Thường trực|(?:Bộ|Cục|Vụ|Viện|Hiệu|Chi cục|Tổng cục) trưởng|Thống đốc"
    r"|Tổng Giám đốc|Chánh án|Thủ trưởng) (?P<body>(?!Trung ương)\S.+)"
)


def find_recipients(
    clean: str, sections: tuple[Section, ...], locality: Locality, issuer: Body | None = None
) -> tuple[Recipient, ...]:
    """Every item of Kính gửi and Nơi nhận, in text order. Lưu lines are archive; a pointer keeps its words.

    `issuer` is who issues the document, where that is known. "Như trên" carries no bodies: they stand
    in the Kính gửi items. "Như Điều 3" carries those that the article tells to carry the document out.
    """
    owner = _collective(issuer)
    addressed = (_recipient(clean, span, locality, owner) for span in _addressed(clean, sections))
    listed = (
        _recipient(clean, span, locality, _host(host, locality, owner), columns=True)
        for span, host in _listed(clean, sections)
    )
    return (*addressed, *listed)


def _collective(issuer: Body | None) -> Body | None:
    """The body behind an issuing board or post: the Liên đoàn behind its Ban Thường vụ."""
    if issuer and issuer.parent and is_collective(issuer):
        return replace(issuer, name=issuer.parent, parent=None)
    if issuer and (board := _BOARD_OF_SOME.match(issuer.name)):
        return replace(issuer, name=board["body"][0].upper() + board["body"][1:])
    return issuer


def _host(words: str | None, locality: Locality, owner: Body | None) -> Body | None:
    """The body whose offices an item goes on to name; else the issuer."""
    found = read_bodies(words, locality, owner.name if owner else None) if words else ()
    return found[0] if len(found) == 1 and found[0].level and _HAS_OFFICES.match(found[0].name) else owner


def _recipient(clean: str, span: Span, locality: Locality, owner: Body | None, *, columns: bool = False) -> Recipient:
    """One item; in `columns`, a tab parts it from the signature beside it, else it is a gap in the line."""
    text = span.of(clean)
    if FILING.match(text):
        return Recipient(span, find_filing(text, locality, owner), archive=True, rule="recipient.filing")
    if POINTER.fullmatch(text) or assigned_at(clean, text, span.start):
        words = _told(clean, text, span)
        bodies = read_bodies(words, locality, owner.name if owner else None) if words else ()
        return Recipient(span, bodies, pointer=text, rule="recipient.pointer")
    words, purpose = without_purpose(text)
    flat = flattened(words, columns=columns)
    flat = without_noise(flat.replace(";", ",") if _OF_KIND.match(flat) else flat)
    return Recipient(span, _bodies(clean, flat, locality, owner.name if owner else None), purpose)


def _bodies(clean: str, line: str, locality: Locality, owner: str | None) -> tuple[Body, ...]:
    """The bodies of a line, with what the paper itself says that its codes mean."""
    line = written_out(with_own_code(line, clean, owner), clean)
    bodies = read_bodies(line, locality, owner)
    left = unread(line, (body.name for body in bodies))
    named = written_out(line, clean, left) if left else line
    return bodies if named == line else read_bodies(named, locality, owner)


def _told(clean: str, pointer: str, span: Span) -> str:
    """Whom the place that a pointer points to names, as one line."""
    words = re.sub(r"(^|; )(?:[Gg]iao\s+)", r"\1", told(clean, pointer, span.start))
    return re.sub(r"\s+(?:chủ trì,?\s+)?phối hợp(?:\s+với|\s+cùng)?\s+", ", ", words)


# Where the items stand


def _addressed(clean: str, sections: tuple[Section, ...]) -> Iterator[Span]:
    """The items of Kính gửi, and of Đồng kính gửi after it."""
    found = next(matches_at(_ADDRESS, clean, line_starts(clean)), None)
    while found and _before_recipients(found.start(), sections):
        yield from _address(clean, found)
        found = _ALSO.search(clean, found.end())


def _address(clean: str, found: re.Match[str]) -> Iterator[Span]:
    """The items of one address: on its line, or marked on the lines after it."""
    lines = _LINE.finditer(clean, found.end())
    first = next(lines, None)
    if first is None:
        return
    item = Span(first.start(), first.end()) if _inline(clean, found.end(), first) else None
    for line in lines if item else (first, *lines):
        going_on = item is not None and not _MARK.match(line[0]) and _open(clean, item, line)
        listed = item is not None and clean[: item.end].rstrip().endswith((";", ","))
        apart = item is not None and not listed and re.search(r"\n\s*\n", clean[item.end : line.start()])
        if apart or len(line[0]) > _LONGEST or not (_MARK.match(line[0]) or going_on or _names_some(line[0])):
            break
        if item and not going_on:
            yield from _split(clean, item)
        item = Span(item.start if item and going_on else line.start(), line.end())
    if item:
        yield from _split(clean, item)


def _open(clean: str, item: Span, line: re.Match[str]) -> bool:
    """Whether an unmarked line goes on from an item: after its comma, or broken off before the next marked item."""
    words = item.of(clean)
    broken = (
        len(line[0]) <= _BROKEN_OFF
        and line[0][-1] not in ".:"
        and not _END.search(words)
        and not _SAYS.search(f" {line[0]} ")
    )
    return words.endswith(",") or (broken and _NEXT_ITEM.match(clean, line.end()) is not None)


def _names_some(words: str) -> bool:
    """Whether an unmarked line below Kính gửi is an item, no sentence."""
    return begins(words) and _END.search(words) is not None and not _SAYS.search(words)


def _inline(clean: str, end: int, first: re.Match[str]) -> bool:
    return "\n" not in clean[end : first.start()]


def _before_recipients(place: int, sections: tuple[Section, ...]) -> bool:
    """Whether a place lies in the document itself, not in a form behind it."""
    ends = [each.span.start for each in sections if each.kind in {SectionKind.RECIPIENTS, SectionKind.ANNEX}]
    return place < min(ends, default=place + 1)


def _listed(clean: str, sections: tuple[Section, ...]) -> Iterator[tuple[Span, str | None]]:
    """The items of Nơi nhận, up to the filing line, and those of a second list for copies of another kind.

    With each the words of the body before a colon whose offices it goes on with ("Bộ Y tế: Bộ trưởng; các Thứ trưởng").
    """
    filed: int | None = None
    host: str | None = None
    for section in sections:
        if section.kind is SectionKind.RECIPIENTS:
            for item in _items(clean, section.span):
                if filed is not None and not _SECOND_LIST.search(clean, filed, item.start):
                    return
                filed = None
                host = host if _SUB_ITEM.match(item.of(clean)) else None
                for part in _split(clean, item):
                    words = part.of(clean)
                    yield part, host if _GOES_ON_WITH.match(words) else None
                    head = _HOST.match(f"{words}:" if item.of(clean).rstrip().endswith(":") else words)
                    host = head[1] if head else host
                    if FILING.match(words):
                        filed = part.end
                        break


def _items(clean: str, block: Span) -> Iterator[Span]:
    """Marked lines with the lines that go on from them."""
    item: Span | None = None
    for line in _LINE.finditer(clean, block.start, block.end):
        title = _TITLE.match(line[0])
        start = line.start() + (title.end() if title else 0)
        end = start + len(clean[start : line.end()].partition("\t")[0].rstrip())
        words = clean[start:end].strip()
        if item and _SUB_ITEM.match(words) and item.of(clean).endswith(":"):
            item = Span(item.start, end)
        elif _MARK.match(words) or _FILED.match(words) or (item is None and (begins(words) or run_in(title, words))):
            if item:
                yield item
            item = Span(start, end)
        elif item and words and _goes_on(clean, item, start, words):
            item = Span(item.start, end)
        elif item and begins(words) and _END.search(words):
            yield item
            item = Span(start, end)
    if item:
        yield item


def _goes_on(clean: str, item: Span, start: int, words: str) -> bool:
    """Whether an unmarked line goes on from the item above: that has no end yet, and the line is no signature."""
    between = clean[item.end : start]
    if FILING.match(_MARK.sub("", item.of(clean).strip(), count=1)):
        return False
    if item.of(clean).rstrip().endswith(","):
        return not STOP.match(words)
    open_ended = not _END.search(item.of(clean)) and not re.search(r"\n\s*\n", between)
    capitals = words.isupper() and len(words) > 12 and not item.of(clean).rstrip().endswith(":")
    return open_ended and not STOP.match(words) and not capitals


def _split(clean: str, item: Span) -> Iterator[Span]:
    """One line may hold several items, between semicolons; what follows the last and names no body is noise."""
    text = item.of(clean)
    place = item.start
    cuts = [(found.start(), found.end()) for found in _CUT.finditer(text)]
    cuts = [cut for cut in cuts if not (_OF_KIND.search(text[: cut[0]]) and goes_under(text[cut[1] :]))]
    cuts += [(found.start(), found.end()) for found in _INNER_MARK.finditer(text)]
    bounds = [0]
    for start, end in sorted(cuts):
        bounds += [start, end]
    bounds.append(len(text))
    for order, (start, end) in enumerate(zip(bounds[::2], bounds[1::2], strict=True)):
        span = _trimmed(clean, Span(place + start, place + max(start, end)))
        marked = order > 0 and _DASHED.search(text, bounds[2 * order - 1], end)
        if not span or span.end - span.start > _LONGEST_ITEM:
            continue
        if order == 0 or marked or begins(span.of(clean)) or coded(span.of(clean), text[: bounds[1]]):
            yield span


_NAMED: Final = re.compile(r"[^\W\d_]{2}|[b-fl]\d")


def _trimmed(clean: str, span: Span) -> Span | None:
    """Without the mark before it and the punctuation after it; None when no word is left."""
    text = span.of(clean)
    mark = _MARK.match(text)
    start = mark.end() if mark else len(text) - len(text.lstrip())
    end = len(text.rstrip(" \t\n;.,:-–/\\\"'`“”"))
    named = _NAMED.search(text, start, end)
    return Span(span.start + start, span.start + end) if named else None
