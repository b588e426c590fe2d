"""Chữ tắt mà chính văn bản cho biết nghĩa: what the paper itself says that a code of its recipients means.

Either it explains the code ("Trung tâm Dịch vụ việc làm (TTDVVL)") or it names in full a body of these initials
("Đại học Đà Nẵng" for "ĐHĐN", "tỉnh Quảng Nam" for "tỉnh QN").
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from ingest.extract.abbreviations.compounds import whole
from ingest.extract.abbreviations.table import field, is_code, meanings
from ingest.letters import UPPER
from ontology.folding import fold

_EXPLAINED: Final = re.compile(
    rf"\((?:sau đây |dưới đây )?(?:(?:được )?(?:gọi|viết)(?: tắt)?(?: là)?\s*:?\s*)?[“\"]?"
    rf"(?P<code>[{UPPER}][{UPPER}a-z&.-]{{1,10}}[{UPPER}])[”\"]?\)"
)
_BEFORE: Final = 110
"""Of so many characters the longest name that a bracket explains is made."""
_WORD: Final = re.compile(r"[^\W\d_]+|[;:.()\n]")
_STOPS: Final = frozenset(";:.()\n")
_WRAPPED: Final = re.compile(r"(?<!\n)\n(?=[^\W\d_])")
_LINKS: Final = frozenset(("và", "của", "các", "về"))
_LETTER: Final = re.compile(rf"[{UPPER}][a-z]*")
_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + UPPER.removeprefix("A-Z")
_HEAD: Final = re.compile(
    r"(?:Ban|Bộ|Sở|Cục|Vụ|Viện|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Hội|Hiệp hội|Đài|Đại học|Trường|Bệnh viện"
    r"|Học viện|Ngân hàng|Quỹ|Ủy ban|Phòng|Chi cục|Văn phòng|Liên hiệp|Liên minh|Liên đoàn|Kho bạc|Bảo hiểm|Báo"
    r"|Tạp chí|Nhà (?:văn|thiếu|xuất|máy)|Tòa án|Đoàn|Đội|Tổ|Khối|Cụm|Khu|Vườn|Thanh tra|Tổng cục|Xí nghiệp|Trạm|Hạt"
    r"|Cơ quan|Chi nhánh|Câu lạc bộ|Kiểm toán|Cảng|Cổng|Mặt trận)\b",
    re.IGNORECASE,
)
"""How the full name of a body begins."""
_CODE: Final = re.compile(
    rf"(?<![\w&/.-])(?:(?P<head>[Pp]hòng|[Bb]an|[Cc]ục|[Vv]ụ|[Ss]ở|[Vv]iện|[Tt]rung tâm|[Tt]ập đoàn|[Hh]ội|[Cc]hi cục"
    r"|[Cc]ông ty|[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị xã|[Qq]uận|[Hh]uyện ủy|[Tt]ỉnh ủy"
    rf"|[Bb]áo|[Tt]rường|[Đđ]ại học|[Bb]ệnh viện)\s+)?(?P<code>[{UPPER}][{UPPER}&ghr-]*[{UPPER}])(?![\w&/])"
)
_PLACE: Final = re.compile(r"(?:tỉnh|thành phố|tp\.?|huyện|xã|phường|thị xã|quận)(?: ủy)?", re.IGNORECASE)
_NO_INITIALS: Final = re.compile(r"[IVX]+|TNHH|MTV|VNPT|TMCP|CP|USA|ASEAN|UNESCO|UNICEF|EVN\w*|PVN|TKV")
"""Codes that stand for themselves in names."""
_SHORTEST: Final = 3
_MEMBERS: Final = re.compile(r"(?:^|(?i:thành viên|ủy viên|đại biểu|trưởng|thường trực) )\Z")
"""Before a code that means another body elsewhere: what the paper means by it ("Thành viên BTC")."""


@lru_cache(maxsize=8)
def explained(clean: str) -> Mapping[str, str]:
    """The codes that a text explains in brackets behind the full name of a body, each with that name.

    >>> dict(explained("giao Trung tâm Dịch vụ việc làm (viết tắt là TTDVVL) tổ chức hội chợ (HC)"))
    {'TTDVVL': 'Trung tâm Dịch vụ việc làm'}
    """
    found: dict[str, str] = {}
    for each in _EXPLAINED.finditer(clean):
        before = _WRAPPED.sub(" ", clean[max(0, each.start() - _BEFORE) : each.start()])
        full = _tail(before, each["code"])
        known = meanings("name").get(each["code"])
        if full and _HEAD.match(full) and not (known and fold(known) == fold(full)):
            found.setdefault(each["code"], full)
    return MappingProxyType(found)


def _tail(before: str, code: str) -> str | None:
    """The words at the end of `before` whose initials are the code; None when they are not."""
    words = list(_WORD.finditer(before))
    place = len(words)
    for letter in reversed(_LETTER.findall(code)):
        place -= 1
        while place >= 0 and words[place][0] in _LINKS and not _begins(words[place][0], letter):
            place -= 1
        if place < 0 or words[place][0] in _STOPS or not _begins(words[place][0], letter):
            return None
    start = words[place].start()
    full = " ".join(before[start:].split())
    return full if full[:1].isupper() and not _STOPS & set(full) else None


def _begins(word: str, letter: str) -> bool:
    return fold(word).startswith(fold(letter)) and (letter[0] != "Đ" or word[0] in "Đđ")


def written_out(line: str, clean: str, left: Iterable[str] = ()) -> str:
    """`line` with its codes that the paper explains, and those `left` unread whose initials one body of it has.

    >>> text = "Đại học Đà Nẵng chủ trì, Ban Đổi mới phối hợp; Ban Đào tạo mở lớp"
    >>> written_out("ĐHĐN, Ban ĐM, Ban ĐT", text, ("ĐHĐN", "ĐM", "ĐT"))
    'Đại học Đà Nẵng, Ban Đổi mới, Ban Đào tạo'

    What is one name stays one: `reveal` brings its commas and "và" back.
    """
    known = explained(clean)
    wanted = frozenset(left)

    def full(found: re.Match[str]) -> str:
        head, code = found["head"], found["code"]
        if not head and code in known and (not _elsewhere(code) or _MEMBERS.search(line, 0, found.start())):
            return whole(known[code])
        if code not in wanted:
            return found[0]
        return whole(_named(head or "", code, clean) or found[0])

    return _CODE.sub(full, line) if known or wanted else line


def _elsewhere(code: str) -> bool:
    """Whether a code means a body in every paper: one of the table, or a ministry or department by its field."""
    return is_code(code) or (code[0] in "BS" and field(code[1:]) is not None)


def unread(line: str, names: Iterable[str]) -> frozenset[str]:
    """The codes of a line that the names read from it still have.

    >>> sorted(unread("Sở Y tế, TTDVVL, Công ty TNHH A", ("Sở Y tế", "TTDVVL", "Công ty TNHH A")))
    ['TTDVVL']
    """
    codes = {found["code"] for found in _CODE.finditer(line)}
    codes = {code for code in codes if not _NO_INITIALS.fullmatch(code)}
    if not codes:
        return frozenset()
    read = " ".join(names)
    return frozenset(code for code in codes if re.search(rf"(?<!\w){re.escape(code)}(?!\w)", read))


@lru_cache(maxsize=256)
def _named(head: str, code: str, clean: str) -> str | None:
    """The one body of these initials that a text names; None when there is none or more than one."""
    place = bool(head and _PLACE.fullmatch(head))
    letters = _LETTER.findall(code)
    if len(letters) < (2 if head else _SHORTEST):
        return None
    words = [_class(letter, proper=place or (order == 0 and not head)) for order, letter in enumerate(letters)]
    joint = r"\s+" if place else r"(?:\s*[,&-]\s*|\s+)(?:(?:và|của|các)\s+)?"
    before = rf"(?i:{'thành phố' if head.startswith('TP') else re.escape(head)})\s+" if head else r"(?<!\w)"
    wanted = re.compile(before + joint.join(words) + r"(?!\w)")
    names = {fold(found[0]): " ".join(found[0].split()) for found in wanted.finditer(clean)}
    if len(names) != 1:
        return None
    name = next(iter(names.values()))
    if not head and not _HEAD.match(name):
        return None
    return _cased(name, head)


def _cased(name: str, head: str) -> str:
    """A name of a letterhead as names are written."""
    if not name.isupper():
        return name if not head else f"{head}{name[len(head) :]}"
    words = name.title().replace(" Và ", " và ")
    return words if not head else f"{head} {words.split(' ', 1 + head.count(' '))[-1]}"


@cache
def _class(letter: str, *, proper: bool) -> str:
    """A word that begins with this letter, whatever its marks; with a capital where it is `proper`."""
    first = "".join(each for each in _CAPITALS if _begins(each, letter[0]))
    both = first if proper else first + first.lower()
    rest = f"(?i:{re.escape(letter[1:])})" if len(letter) > 1 else ""
    return rf"[{both}]{rest}\w*"
