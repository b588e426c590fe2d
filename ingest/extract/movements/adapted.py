"""Bản địa phương: which movement of a document is said to adapt another one ("cụ thể hóa phong trào …").

The one that is adapted may stand by its name beside the local one, or be meant by "phong trào này", "phong trào của
tỉnh" (`parents`). What only carries another one out, or is held in its time, adapts nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, pairwise
from typing import Final

from ingest.extract.movements.between import between, has_place
from ingest.extract.movements.brought import brought, called_by_many, fitted_by
from ingest.extract.movements.going_by import built_on, goes_by, told_to_adapt
from ingest.extract.movements.groups import MANY, Group
from ingest.extract.movements.launch import Reading
from ingest.extract.movements.localities import EVERYBODYS, level_of_name, localises
from ingest.extract.movements.parents import KINDS, meant_of, meant_parents, share_words
from ingest.extract.movements.variants import puts_in, smaller_place
from ingest.extract.movements.versions import is_made, is_version, of_pieces, versions
from ingest.letters import UPPER
from ingest.model import Header, Movement

_UNIT: Final = (
    r"(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|đặc\s+khu|thôn|bản|ấp|địa\s+phương|ngành|đơn\s+vị|trường|công\s+ty"
    r"|chi\s+nhánh|bệnh\s+viện|cơ\s+quan|khối)"
)
_LOCALLY: Final = re.compile(
    rf"\b(?i:của|ở|tại|trong|về|tới|đến)\s+(?:(?:[^\W\d_]+\s+){{0,3}}{_UNIT}|ta)\b|\b{_UNIT}\s+(?:ta|nhà|mình|chúng\s+(?:ta|tôi))\b"
    rf"|\b{_UNIT}\s+(?:[{UPPER}]\w*\s+){{0,3}}(?:đặt|chọn|lấy|làm|gọi|dùng)\b"
)
_MADE_OF_IT: Final = re.compile(
    r"\b(?P<how>cụ\s+thể(?:\s+h[óo]a)?|thực\s+hiện|đưa\s+vào\s+cuộc\s+sống|triển\s+khai|vận\s+dụng|phát\s+triển|xây\s+dựng|đổi\s+tên|chuyển)\s+(?P<into>thành|bằng|qua|thông\s+qua)\b(?P<named>\s+(?:phong\s+trào|cuộc\s+vận\s+động|chiến\s+dịch)\b)?[^.;:“”\n]{0,40}[“\"*_«]*\Z"
)


def adapted(clean: str, groups: Sequence[Group], header: Header) -> Mapping[str, str]:
    """The movements that go by another name here ("với tên gọi của tỉnh là “…”"), each with the one that it adapts."""
    found: dict[str, str] = {}
    placed = [(one.naming.span, one, group.key) for group in groups for one in group.readings]
    placed.sort(key=lambda one: (one[0], one[2]))  # one place may be read by two rules
    for (_, before, key), (_, here, local) in pairwise(placed):
        if key == local:
            continue
        if any(says(clean, before, here) for says in (_renamed, _made, goes_by, fitted_by, is_made)) or _answers(
            clean, before, here, header
        ):
            found.setdefault(local, key)
        if _follows(clean, before, here, header) or built_on(clean, before, here) or is_version(clean, before, here):
            found.setdefault(key, local)
        elif _FOLLOWS_IT.match(clean, here.naming.span.end) and has_place(here.name, header):
            found.setdefault(local, key)
    told = [(one, key) for _, one, key in placed]
    for local, key in (
        *told_to_adapt(clean, told),
        *called_by_many(clean, told),
        *versions(clean, groups),
        *of_pieces(clean, groups),
    ):
        found.setdefault(local, key)
    found |= dict(_meant(clean, groups, found))
    return found | dict(_named_alike(groups, found, header))


def nearer(movement: Movement, told: str | None, above: Mapping[str, str | None]) -> str | None:
    """The parent by a movement's name, or the one that the text tells where it is one of the same people or between.

    `above` has the parents by name of the movements of the document.
    """
    by_name = movement.localises
    if by_name is None or told is None:
        return by_name or told
    if by_name not in above and told in above and told.startswith(EVERYBODYS) and by_name.startswith(EVERYBODYS):
        return told  # a nationwide one that is called otherwise here
    if above.get(told) == by_name and told != movement.canonical:
        return told
    people, own = (tuple(key.split("-")[:_PEOPLE]) for key in (told, movement.canonical))
    return told if people == own != tuple(by_name.split("-")[:_PEOPLE]) else by_name


_PEOPLE: Final = 2  # syllables at the beginning of a name that say whose it is


def _named_alike(groups: Sequence[Group], found: Mapping[str, str], header: Header) -> Iterator[tuple[str, str]]:
    """Those of which nothing is said, but whose name is that of another one with an own place in it."""
    named = [one for one in groups if not one.first.naming.descriptive]
    if len(named) > MANY:
        return
    for one in named:
        name = one.first.name
        others = [other for other in named if other.key != one.key and one.key not in (found.get(other.key), other.key)]
        if one.key in found:
            continue
        if wider := between(one, others, header):
            yield one.key, wider
            continue
        alike = next((other.key for other in others if puts_in(name, other.first.name)), None)
        smaller = next((other.key for other in others if smaller_place(name, other.first.name)), None)
        if parent := alike or (smaller if smaller and not localises(name) else None):
            yield one.key, parent


def _meant(clean: str, groups: Sequence[Group], found: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Those whose parent is meant and not named, where no name told it."""
    meant = chain(meant_parents(clean, groups), brought(clean, groups, partial(meant_of, clean, groups)))
    return ((local, key) for local, key in meant if local not in found and found.get(key) != local)


def _renamed(clean: str, before: Reading, here: Reading) -> bool:
    """Whether a name is said to be the one by which the movement before it goes here."""
    between = clean[before.naming.span.end : here.naming.span.start]
    if here.naming.rule == "movement.renamed":
        place = before.naming.lead.start
        there = _THERE.search(clean, max(0, place - 60), place)
        return bool(
            there
            or _AT_PLACE.search(between)
            or _LOCALLY.search(between)
            or _OWN_NAME.search(between)
            or level_of_name(here.name)
        )
    return here.naming.kind == before.naming.kind and _BY_OWN_NAME.fullmatch(between) is not None


_THERE: Final = re.compile(
    rf"(?:\A|[.;\n]\s*)(?:Ở|Tại|Về)(?:\s+(?:đến|tới))?\s+(?:[^.;,:“”\"\n]{{0,20}}?[{UPPER}]|[^.;,:“”\"\n]{{0,12}}?{_UNIT}\b)"
    r"[^.;,:“”\"\n]{0,30},\s+\Z"
)
"""Before a movement that has another name: the place where it has it."""
_AT_PLACE: Final = re.compile(rf"\b(?i:ở|tại|về|đến|tới)\s+(?:\w+\s+){{0,5}}[{UPPER}]\w+")
_OWN_NAME: Final = re.compile(r"\b(?:tên|cách)\s+(?:gọi\s+)?(?:riêng|địa\s+phương)\b")
_BY_OWN_NAME: Final = re.compile(
    rf"[”\"’»]?[^“”\"\n]{{0,200}}?\b(?i:ở|tại|trên\s+địa\s+bàn|về\s+đến)\s[^.;:“”\"\n]{{2,60}}?,\s+(?i:{KINDS})(?:\s+này)?\s+"
    r"(?:(?:được|sẽ|đã|còn)\s+)*(?:mang|lấy|có|đặt|gọi\s+bằng|gọi)\s+(?:một\s+)?(?:tên(?:\s+gọi)?\s+)?(?:riêng|địa\s+phương|khác)"
    r"(?:\s+là)?\s*:?\s*[“\"«]"
)
"""From a movement to the name of its own that it has somewhere."""


def _made(clean: str, before: Reading, here: Reading) -> bool:
    """Whether the movement before was turned into this one, a local one if not by "cụ thể hóa thành"."""
    between = clean[before.naming.span.end : here.naming.lead.start]
    if _MADE_THERE.fullmatch(between) and not here.naming.kind.startswith("đợt"):
        return True
    place = before.naming.lead.start
    if _INTO.fullmatch(between) and _MAKES.search(clean, max(0, place - 30), place):
        return not here.naming.kind.startswith("đợt")
    if _CARRIES.search(clean, max(0, place - 40), place) and _THROUGH.fullmatch(between):
        return not here.naming.kind.startswith("đợt")
    made = _MADE_OF_IT.search(clean, before.naming.span.end, here.naming.span.start)
    return made is not None and (
        made["named"] is not None
        or (made["how"].startswith(("cụ", "vận")) and made["into"] == "thành")
        or level_of_name(here.name) is not None
    )


_MAKES: Final = re.compile(
    r"\b(?i:(?:cụ\s+thể|địa\s+phương|bản\s+địa)\s+h[óo]a|vận\s+dụng(?:\s+(?:sáng\s+tạo|linh\s+hoạt))?)\s+(?:các\s+)?\Z"
)
_INTO: Final = re.compile(
    r"[”\"’»]?[^.;:“”\"\n]{0,100}?\s(?:thành|bằng|qua)\s+(?:(?:việc\s+)?(?:phát\s+động|mở|xây\s+dựng)\s+)?"
    r"|[”\"’»]?[^.;:“”\"\n]{0,120}?,\s+[^.;:“”\"\n]{3,100}?\s(?:(?:đã|cũng|chính\s+thức)\s+)*(?:phát\s+động|mở|xây\s+dựng|triển\s+khai|ra)"
    r"(?:\s+(?:trong|trên|tới|đến)\s[^.;:,“”\"\n]{2,60})?\s+"
)
"""Around the movement before: it is made into another one."""
_CARRIES: Final = re.compile(
    r"\b(?i:triển\s+khai|thực\s+hiện|làm)(?:\s+(?:có\s+hiệu\s+quả|tốt|sinh\s+động|thiết\s+thực))?\s+(?:nội\s+dung\s+)?\Z"
)
_THROUGH: Final = re.compile(r"[”\"’»]?[^.,;:“”\"\n]{0,100}?\s(?:thành|bằng|thông\s+qua)\s+(?:(?:chính|một)\s+)?")
"""Around the movement before: it is carried out in the form of another one."""
_MADE_THERE: Final = re.compile(
    rf"[”\"’»]?[^“”\"]{{0,200}}?(?:^|[.;,\n)]\s*)(?i:ở|tại|trên\s+địa\s+bàn|đến|về)\s(?:đến\s)?[^.;:“”\"\n]{{2,50}}?,\s+(?i:{KINDS})\b"
    r"[^.;:“”\"\n]{0,30}?\s(?:đã\s+|được\s+)*(?:cụ\s+thể(?:\s+h[óo]a)?|biến|chuyển|vận\s+dụng)\s+(?:bằng|thành|qua|thông\s+qua)\s+"
)
"""From a movement to the one into which it was turned in some place."""


def _answers(clean: str, before: Reading, here: Reading, header: Header) -> bool:
    """Whether a body answers the movement before with one that bears its own name ("Hưởng ứng …, tỉnh phát động …")."""
    place = before.naming.lead.start
    if _FROM.search(clean, max(0, place - 30), place):
        end, lead = before.naming.span.end, here.naming.lead.start
        grown = _GROWN.fullmatch(clean, end, lead) and not here.naming.kind.startswith("đợt")
        return bool(grown) or _OWN.fullmatch(clean, end, here.naming.span.start) is not None
    answering = _ANSWERING.search(clean, max(0, place - 40), place)
    if answering is None:
        return False
    if _WITH_OWN.fullmatch(clean, before.naming.span.end, here.naming.lead.end):
        return True
    said = _AND_LAUNCHES.fullmatch(clean, before.naming.span.end, here.naming.lead.start)
    # without a body of its own, a list of tasks reads alike ("Triển khai phong trào “A”, mở phong trào “B”")
    launches = said is not None and (said["by"] is not None or answering[0].lower().startswith("hưởng"))
    if here.naming.kind.startswith("đợt"):  # held in the time of another one, unless its name says more
        return launches and has_place(here.name, header) and share_words(before.name, here.name)
    return launches


_ANSWERING: Final = re.compile(
    r"(?<!\bvề\s)(?<!việc\s)(?<!V/v\s)\b(?i:hưởng\s+ứng|triển\s+khai|thực\s+hiện|cụ\s+thể\s+h[óo]a)"
    r"(?:\s+(?:tích\s+cực|sâu\s+rộng|thiết\s+thực|mạnh\s+mẽ|có\s+hiệu\s+quả))?(?:\s+các)?\s+\Z"
)
"""Before a movement: somebody answers it; what a cited paper is about answers nothing."""
_FROM: Final = re.compile(r"(?:\A|[-–.,;:\n]\s*)(?i:Từ|Trên\s+(?:cơ\s+sở|nền)|Dựa\s+trên|Thực\s+hiện|Tiếp\s+nối)\s+\Z")
_OWN: Final = re.compile(
    rf"[”\"’»]?[^.;:“”\"\n]{{0,120}}?,\s+[^.;:“”\"\n]{{3,100}}?\s(?i:{KINDS})\s+(?:của\s+)?riêng\b[^.;“”\"\n]{{0,30}}[“\"«]?"
)
"""Between a movement and the own one that somebody made from it."""
_GROWN: Final = re.compile(
    r"[”\"’»]?[^.;:“”\"\n]{0,200}?\s(?:cụ\s+thể(?:\s+h[óo]a)?|chuyển|biến|vận\s+dụng)(?:\s+(?:thành|ra))?\s+(?:các\s+)?"
)
"""Between a movement and the one that was made from it."""
_WITH_OWN: Final = re.compile(
    rf"[”\"’»]?[^.;:“”\"\n]{{0,120}}?\s(?:bằng|với)\s+(?:một\s+)?(?:(?:{KINDS})\s+riêng\b[^.;“”\"\n]{{0,30}}[“\"«]?"
    r"|(?:cách(?:\s+làm)?|việc(?:\s+làm)?|hình\s+thức|lối)\s+(?:của\s+)?riêng(?:\s+mình)?\s*[.;:,]\s+"
    rf"[^.;:“”\"\n]{{2,160}}?\s(?:phát\s+động|khởi\s+xướng|mở)\s+(?i:{KINDS})\s*[“\"«]?)"
)
"""Between a movement and the own one by which somebody answers it."""
_AND_LAUNCHES: Final = re.compile(
    r"[”\"’»]?[^.;:“”\"\n]{0,200}?,\s+(?P<by>[^.;:“”\"\n]{2,120}?\s)?(?:(?:đã|cũng|sẽ|chính\s+thức|tổ\s+chức)\s+)*(?:phát\s+động|khởi\s+xướng|mở)"
    r"(?:\s+(?:trong|trên|tới|đến)\s[^.;:,“”\"\n]{2,60})?\s+"
)


def _follows(clean: str, before: Reading, here: Reading, header: Header) -> bool:
    """Whether the words behind a movement say that it adapts the one that they go on to name."""
    between = clean[before.naming.span.end : here.naming.lead.start]
    if _NAMED_HERE.fullmatch(between):
        return True
    if follows := _FOLLOWS.fullmatch(between):
        own = follows["sure"] is not None or has_place(before.name, header)
        return own or (
            between.rstrip().endswith("hưởng ứng") and _OF_OTHERS.match(clean, here.naming.span.end) is not None
        )
    return _OF_WHICH.fullmatch(between) is not None and has_place(before.name, header)


_ADAPTS: Final = (
    r"(?:cụ\s+thể\s+h[óo]a|vận\s+dụng|bản\s+địa\s+h[óo]a|địa\s+phương\s+h[óo]a|phỏng\s+theo"
    r"|(?:là\s+)?(?:hình\s+thức|cách(?:\s+làm)?)\s+(?:riêng\s+)?(?:để\s+)?(?:thực\s+hiện|triển\s+khai|hưởng\s+ứng)"
    r"|(?:là\s+)?(?:phiên\s+bản|biến\s+thể|hình\s+thức|cách\s+làm)\s+(?:riêng\s+|địa\s+phương\s+|(?:\w+\s+){1,3}(?=của\s))?"
    r"(?:ở\s+[^.;:,“”\n]{2,40}\s)?(?:của(?:\s+[^.;:,“”\n]{2,40}\s(?:đối\s+với|(?:để|khi|nhằm|trong)\s+(?:thực\s+hiện|triển\s+khai|hưởng\s+ứng|làm)))?"
    r"|đối\s+với))"
)
_BASED: Final = (
    r"(?:trên\s+(?:cơ\s+sở|tinh\s+thần|nền(?:\s+tảng)?)|dựa\s+trên"
    r"|(?:phát\s+triển|bắt\s+nguồn|xuất\s+phát|khởi\s+nguồn|ra\s+đời|hình\s+thành|nảy\s+sinh|tách\s+ra|nhân\s+lên|có\s+gốc|khởi)\s+từ|có\s+gốc\s+là)(?:\s+của)?"
)
_FOLLOWS: Final = re.compile(
    rf"[”\"’»]?(?:\s*\([^()\n]{{0,60}}\))?[^.;:“”\"\n]{{0,160}}?"
    rf"(?:[.,]\s+(?:(?:Đây|Đó|Cách\s+làm\s+này)\s+(?:cũng\s+|chính\s+)*(?=là\s))?(?:(?i:{KINDS})\s+(?:(?:này|trên|nói\s+trên)\s+|(?=(?:vốn|chính|cũng)\s)|do\s[^.;:“”\"\n]{{3,200}}?\s))?|\s*[-–(:]\s*(?={_ADAPTS}|{_BASED})|[\s,]+(?=nhằm|để|là|vốn|{_BASED}|(?<=,\s)hưởng\s+ứng\s"
    rf"|hình\s+thức|bước|cách|sự|phiên\s+bản|biến\s+thể))"
    rf"(?:(?:nhằm|để|là|vốn|được|(?:hưởng\s+ứng|thực\s+hiện|triển\s+khai)(?:,|\s+và)|(?:là\s+)?(?:một\s+)?(?:cách|bước|việc|sự|bản|kết\s+quả)(?:\s[^.;:“”\n]{{2,40}}?)?)\s+)*"
    rf"(?:(?P<sure>{_ADAPTS}|{_BASED})|làm\s+theo|hưởng\s+ứng|nằm\s+trong|thuộc)\s+(?:(?:từ|của|cho)\s+)?"
)
"""From a movement's name to the kind words of the one that it adapts, or only answers where nothing is `sure`."""
_OF_OTHERS: Final = re.compile(
    r"[”\"’»]?(?:\s+năm\s+\d{4})?\s+(?:do|của)\s[^.;:,“”\"\n]{2,80}?(?:\s(?:phát\s+động|khởi\s+xướng|kêu\s+gọi))?\s*[.;\n]"
)
"""Behind a movement that another one only answers: the sentence ends with whose it is."""
_OF_WHICH: Final = re.compile(
    r"[”\"’»]?[^.;:“”\"\n]{0,240}?[.,]\s+(?:Đó|Đây)\s+(?:cũng\s+|chính\s+)*là\s+(?:một\s+)?"
    r"(?:phần(?:\s+(?:việc|đóng\s+góp))?|bộ\s+phận|đóng\s+góp|cách\s+(?:làm|hưởng\s+ứng)|lời\s+đáp)\s"
    r"(?:[^.;:“”\"\n]{0,60}?\s)?(?:trong|của|cho|vào|với)\s+"
)
"""From a movement's name to the kind words of the one of which it is the own part."""
_NAMED_HERE: Final = re.compile(
    r"[”\"’»]?(?:[\s.,(]*|[^.;:“”\"\n]{0,120}?[.;,(]\s*(?=(?:Đây|đây|Đó|đó)\s))(?:(?:Đây|đây|Đó|đó)\s+)?(?:cũng\s+|chính\s+|vốn\s+)*(?:là\s+)?"
    r"(?:tên(?:\s+gọi)?|cách\s+gọi)\s+(?:(?:riêng|địa\s+phương|khác)\s+)?"
    r"(?:(?:tại|ở|của|trong|mà|do)\s+[^.;:,“”\"\n]{2,40}?\s+)?(?:đặt\s+)?(?:của|cho|đối\s+với|dành\s+cho)\s+"
)
"""From a local name to the kind words of the movement that goes by it here."""
_FOLLOWS_IT: Final = re.compile(
    rf"[”\"’»]?[^.;:“”\"\n]{{0,80}}?,\s+{_ADAPTS}\s+(?i:{KINDS})\s+(?:này|trên|nói\s+trên)\b"
)
"""Behind a movement: it adapts the one that was named before it."""
