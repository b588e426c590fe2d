"""Bản của nơi khác: what a movement is said to be of another one: its branch, its part, the way it is done somewhere.

"Đây là hình thức của ngành thực hiện phong trào …" · "…, được hiểu là cách làm ở địa phương của cuộc vận động này".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.groups import Group
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.parents import meant_of, share_words
from ingest.extract.movements.version_words import IS, KIND, OF, VERSION
from ontology.folding import slug

_SAID: Final = (
    rf"(?:{IS} {VERSION}|(?<=,\s)(?:một )?(?:(?:phiên )?bản|nhánh|biến thể))"
    rf"[”\"]?(?: [^.;:“”\"\n]{{1,120}}?)??[”\"]? {OF}"
)
_SUBJECT: Final = (
    r"(?:(?:[^.;:“”\"\n]{2,30}, )?(?:đây|đó|việc này|cách làm này|nội dung này|nó)"
    rf"|(?P<kind>{KIND})(?: (?:này|ấy|đó|của [^.;:,“”\n]{{2,30}})|(?= (?:cũng |chính |vẫn )*là\b)))"
)
_TO_NAMED: Final = words.pattern(
    rf"[”\"’»*_]*(?:\s*\([^()\n]{{0,80}}\))?(?:"
    rf"(?:,? [^.;:“”\"\n]{{1,160}}?)?,? {_SAID}"
    rf"|[^“”\"]{{0,320}}?[.;\n)]\s*(?:(?:\d+(?:\.\d+)*[.)]?|[-+•*]|[a-zđ]\))\s*)?{_SUBJECT} {_SAID}"
    rf"|(?:\s*\n\s*| (?=(?-i:L))){_SAID}"
    r"(?:[^.;:“”\"\n]{0,20}? (?:ở|tại) [^.;:,“”\"\n]{2,30}?)?) "
)
"""From a local movement to the kind words of the one of which it is said to be a version."""
_OWN_LINE: Final = words.pattern(
    r"[”\"’»*_]*(?:\s*\n\s*| (?=(?-i:L|Đ)))(?:là|đây là) (?:một )?"
    r"(?:phong trào|cuộc vận động|chiến dịch|(?P<round>đợt thi đua))(?: (?:riêng|ngắn(?: ngày)?|nhỏ))?"
    r"(?: (?:của|do) (?:[^.;:,“”\n]{2,60}? phát động|[^.;:,“”\n]{2,40}?))?,"
    r" (?:[^.;:“”\n]{0,60}?(?:nhằm|để) (?:tiếp tục|nối tiếp|thực hiện|triển khai|cụ thể hóa|hưởng ứng)|hưởng ứng)"
    r"(?: (?:ở|tại|trong) [^.;:,“”\n]{2,30}?)? "
)
"""From a heading to the kind words of the movement that the one named there goes on with."""
_ADAPTS_IT: Final = words.pattern(
    r"[”\"’»*_]*(?:\s*\([^()\n]{0,80}\))?(?: [^.;:“”\"\n]{1,120}?)?(?<!và)(?<!thời),?"
    r"\s(?:(?:là|nhằm|để|đã|được coi là|có thể coi là) )?"
    r"(?:cụ thể|bản địa|địa phương) h[óo]a(?: (?:ở|tại|trong|cho) [^.;:,“”\n]{2,40}?)? "
)
"""From a movement to the kind words of the one that it is said to adapt."""
_IN_BRACKET: Final = words.pattern(
    r"[”\"’»*_]*\s*\((?:là )?(?:một )?(?:(?:phiên )?bản|nhánh|phần(?: việc)?|hình thức|cách làm)"
    r"(?: [^.;:“”\n()]{1,60}?)? (?:của|trong|cho) "
)
_MADE_HERE: Final = words.pattern(
    r"[”\"’»*_]*[^“”\"\n]{0,240}?[.;,]\s+[^.;:“”\"\n]{2,60}?\s(?:đưa(?: [^.;:,“”\n]{1,20}?)? về thành"
    r"|(?:đáp lại|trả lời) bằng"
    r"|(?:biến|thu|gọn|rút)(?: (?:nó|lại))? thành|làm thành)(?: (?:một|việc))* "
)
"""From a movement to the kind words of the local one that somebody made of it."""
_NO: Final = words.pattern(r"\b(?:không|chưa|chẳng)(?: (?:phải|còn|hề))\b|\bthay (?:cho|thế)\b|\bđổi tên\b")
_TO_MEANT: Final = words.pattern(
    rf"[”\"’»*_]*(?:[;:]? [^.;:“”\"\n]{{1,160}}?)?,? {_SAID} {KIND}"
    r"(?:(?: (?:này|ấy|đó|trên|nói trên|nêu trên|vừa nêu|(?:đã )?nêu (?:tại|ở) [^.;:,“”\"\n]{2,20}"
    r"|toàn (?:ngành|tỉnh|quốc|huyện)|cả nước)(?: (?:ở|tại|trong) [^.;:“”\"\n]{2,60})?)?(?=\s*[.,;)\n]|\s*\Z))"
)
"""From a local movement on: it is a version of the one that was named before it."""
_REACH: Final = 480  # code points from one movement to the other


def is_version(clean: str, before: Reading, here: Reading) -> bool:
    """Whether the words behind a movement say that it is a version of the one that they go on to name."""
    start, end = before.naming.span.end, here.naming.lead.start
    if not 0 < end - start <= _REACH:
        return False
    between = clean[start:end].replace(" ”", "”", 1)
    if before.naming.kind.startswith("đợt") and not here.naming.kind.startswith("đợt"):
        own = _OWN_LINE.fullmatch(between)  # else held in the time of another one
        return own is not None and own["round"] is not None
    if not _SIGN.search(between) or _NO.search(between):
        return False
    said = _TO_NAMED.fullmatch(between)
    if said and said["kind"] and said["kind"].split()[0].lower() != before.naming.kind.split()[0]:
        return False
    return said is not None or any(said.fullmatch(between) for said in (_OWN_LINE, _ADAPTS_IT, _IN_BRACKET))


def is_made(clean: str, before: Reading, here: Reading) -> bool:
    """Whether somebody is said to have made this movement of the one named before it."""
    start, end = before.naming.span.end, here.naming.lead.start
    if not 0 < end - start <= _REACH or here.naming.kind.startswith("đợt"):
        return False
    return _MADE.search(clean, start, end) is not None and _MADE_HERE.fullmatch(clean, start, end) is not None


_MADE: Final = words.pattern(r"\b(?:thành|bằng)\b")


_SIGN: Final = words.pattern(
    r"\b(?:bản|nhánh|phần|cách|hình thức|tên|biến thể|sự|lời|bước|việc làm|phong trào|bộ phận|cụ thể|địa phương)\b"
)


def of_pieces(clean: str, groups: Sequence[Group]) -> Iterator[tuple[str, str]]:
    """Each movement made of one that a piece of its name calls ("vận dụng phong trào kinh doanh giỏi thành …")."""
    for group in groups:
        for one in group.readings:
            lead = one.naming.lead.start
            said = _OF_PIECE.search(clean, max(0, lead - _PIECE), lead)
            piece = f"-{slug(said['piece'])}-" if said else ""
            whole = next((other.key for other in groups if piece and piece in f"-{slug(other.first.name)}-"), None)
            if whole and whole != group.key:
                yield group.key, whole


_PIECE: Final = 160  # code points
_OF_PIECE: Final = words.pattern(
    rf"\b(?:cụ thể h[óo]a|vận dụng|địa phương h[óo]a|bản địa h[óo]a|đưa) (?:tinh thần |nội dung )?{KIND} "
    r"(?P<piece>[^.;:“”\"\n]{6,80}?) (?:về )?(?:thành|bằng|qua) \Z"
)


def versions(clean: str, groups: Sequence[Group]) -> Iterator[tuple[str, str]]:
    """Each movement said to be a version of the one named before it, which is not named again; slugs of both."""
    placed = sorted((one.naming.span, group.key) for group in groups for one in group.readings)
    for place, (span, key) in enumerate(placed):
        said = _TO_MEANT.match(clean, span.end) if place else None
        if said and not _NO.search(said[0]):
            before = [other for _, other in reversed(placed[:place]) if other != key]
            alike = (other for other in before if share_words(other.replace("-", " "), key.replace("-", " ")))
            if before:
                yield key, next(alike, before[0])
    yield from _of_a_body(clean, groups)


def _of_a_body(clean: str, groups: Sequence[Group]) -> Iterator[tuple[str, str]]:
    """Each movement that a later sentence calls a version of that of a body ("… phong trào mà Sở phát động")."""
    for group in groups if len(groups) > 1 else ():
        for one in group.readings:
            said = _LATER.match(clean, one.naming.span.end)
            parent = said and meant_of(clean, groups, group, one.naming.lead.start, said["whose"])
            if said and parent and not _NO.search(said[0]):
                yield group.key, parent.key
                break


_LATER: Final = words.pattern(
    rf"[”\"’»*_]*[^“”\"\n]{{0,320}}?\.\s+{_SUBJECT} {_SAID} {KIND} (?:mà|do|của) (?P<whose>[^.;:,“”\"\n]{{2,50}}?)"
    r"(?: (?:vừa|đã|từng))*(?: (?:phát động|kêu gọi|khởi xướng))?(?=\s*[.;,\n])"
)
"""From a movement to a later sentence: it is a version of the one of a body."""
