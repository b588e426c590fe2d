"""Danh sách phong trào không có ngoặc kép: several names behind one head, without quotation marks.

A list stands behind "như", "gồm" or a colon, or right behind kind words in the plural. Between semicolons anything may
be an item; between commas an item begins with a capital, and what goes on in small letters belongs to the item before.
"""

import re
from collections.abc import Iterator
from typing import Final

from ingest.extract.movements import ends, words
from ingest.extract.movements.identity import national
from ingest.extract.movements.scan import Scan
from ingest.extract.movements.words import Head, Naming
from ingest.letters import UPPER
from ingest.model import Span

_ITEM_END: Final = re.compile(r"\.\.\.|…|\.(?=\s|$)|(?<![;,])\n|\n(?=\s*\n)|$")
_BRACKET_END: Final = re.compile(r"\)|\n|$")
_COUNTED_BY: Final = r"(?:(?:[-+•]|\(?\d{1,2}[.)]|\(?[a-zđ]\)|\(?[ivx]{2,4}\))\s+)"
_BULLET: Final = re.compile(rf"\s*{_COUNTED_BY}")
NO_ITEM: Final = re.compile(
    r"(?:đẩy\s+mạnh|tăng\s+cường|tiếp\s+tục|thực\s+hiện|nâng\s+cao|tập\s+trung|phấn\s+đấu|tổ\s+chức|triển\s+khai|thi\s+đua|các|những|tập\s+thể|cá\s+nhân|hoạt\s+động|ông|bà"
    r"|chào\s+mừng|k[ỷỉ]\s+niệm|lập\s+thành\s+tích|(?:trích|lược|tiếp)\s+(?:phần|từ|theo|ghi|mục)|dự\s+thảo)\b"
    r"|\W*(?:giai\s+đoạn|đợt|bước|chặng|vòng|lần|nhóm|tiêu\s+chí|mục\s+tiêu|nội\s+dung|chỉ\s+tiêu)\s+(?:thứ\s+)?(?:\d|[IVX]+\b|một|nhất|hai)"
    r"|(?:tuần\s+lễ|tháng\s+hành\s+động)\b|ngày\s+(?!thứ\b|chủ\s+nhật|cuối|vì\b|không\b)",  # commemorations
    re.IGNORECASE,
)
_OF_OTHERS: Final = words.pattern(
    r"\b(?:hoạt động|nhiệm vụ|tập thể|cá nhân|giải pháp|kết quả|đơn vị|việc làm|phần việc|thành tích"
    r"|điển hình tiên tiến|gương"
    r"|chia (?:làm|thành|ra)|(?:\d+|hai|ba|bốn|năm|các) (?:giai đoạn|đợt|bước|chặng|vòng|tiêu chí|mục tiêu))\b"
)
"""Between kind words and a list: what is listed, and no movement."""
_BETWEEN: Final = re.compile(
    rf"\s*[,;]\s*{_COUNTED_BY}?(?:(?:và|cùng)\s+)?(?=[“\"]?[{UPPER}])|\s+(?:và|cùng|hoặc)\s+(?=[“\"]?[{UPPER}])"
)
_RIGHT_BEHIND: Final = re.compile(rf"\s+(?=[{UPPER}])")
_CAPITALS: Final = 40  # code points; where so many are capitals, a capital begins no item


def listed(scan: Scan, head: Head) -> Iterator[Naming]:
    """The items of a list that this head opens.

    Behind a bare colon or the head alone one item is no list.
    """
    opening = words.LIST_INTRODUCTION.match(scan.clean, head.span.end)
    if opening and not head.plural and (opening["such"] or "").lower().startswith("sau"):
        opening = None  # what follows one movement is what it is about
    if opening and opening["among"] and not (head.plural and scan.clean[opening.end()].isupper()):
        opening = None
    such = bool(opening and (opening["such"] is not None or opening["colon"] is None))
    if opening and not head.plural and ("\n" in opening[0] or _OF_OTHERS.search(_clause_before(scan, head))):
        return  # lines below one of them are what it is to reach
    if opening and (
        _OF_OTHERS.search(opening[0]) or words.NOT_A_MOVEMENT.search(opening[0]) or words.heads(opening[0])
    ):
        return
    plain = not scan.clean[head.span.end : head.span.end + _CAPITALS].isupper()
    begin = opening or (_RIGHT_BEHIND.match(scan.clean, head.span.end) if head.plural and plain else None)
    if begin is None:
        return
    stop = (_BRACKET_END if begin[0].endswith("(") else _ITEM_END).search(scan.clean, begin.end())
    text = scan.clean[begin.end() : stop.start() if stop else len(scan.clean)]
    found: list[Naming] = []
    small = ";" in text and such
    items = tuple(_items(text, semicolons=small))
    end_of_last = items[-1][0] + len(items[-1][1])
    for start, item in map(_without_kind, _unquoted(items)):
        place = begin.end() + start
        if found and place < found[-1].span.end:  # a part of a known name
            continue
        known = None if small else scan.known_end(place)
        name = scan.clean[place:known] if known else _trimmed(item, last=(start + len(item)) == end_of_last)
        going_on = small and bool(found)  # what stands between semicolons behind a name is one, whatever it begins with
        if not _is_item(name, small=small and head.plural, longest=25 if such or known else 16, going_on=going_on):
            if going_on:
                continue
            break
        found.append(
            Naming(
                Span(place, place + len(name)),
                head.kind,
                Span(head.words.start, place),
                "movement.listed-unquoted",
                confidence=0.75,
            )
        )
    yield from found if such or len(found) > 1 else ()


def models(scan: Scan, head: Head) -> Iterator[Naming]:
    """The items of a list of models that are carried on or looked back on, and are no farms, groups or offices."""
    before = scan.clean[max(0, head.words.start - _BEFORE_MODELS) : head.words.start]
    if head.plural and head.kind == words.MODEL and _CARRIED_ON.search(before):
        found = tuple(listed(scan, head))
        names = [scan.clean[one.span.start : one.span.end] for one in found]
        if len(found) > 1 and all(len(name.split()) >= _SHORTEST_MODEL and not _WORKS.match(name) for name in names):
            yield from found


_BEFORE_MODELS: Final = 50  # code points
_SHORTEST_MODEL: Final = 3  # syllables
_CARRIED_ON: Final = words.pattern(
    r"\b(?:tiếp tục|tổng kết|sơ kết|nhân rộng|duy trì|triển khai|thực hiện|phát huy|giữ|hưởng ứng|phát động|học tập)"
    r"[^.;:,“”\n]{0,20}\Z"
)
_WORKS: Final = words.pattern(
    r"(?:trồng|nuôi|sản xuất|chăn nuôi|canh tác|tổ|hợp tác xã|trung tâm|trang trại|nhóm|ban|phòng|văn phòng|trạm"
    r"|câu lạc bộ"
    r"|hội|đội|trường|khu|cụm|chuỗi|doanh nghiệp|công ty|liên kết|chính quyền|bộ phận)\b"
)


def _unquoted(items: tuple[tuple[int, str], ...]) -> Iterator[tuple[int, str]]:
    """The items that are no quotations, which name by themselves."""
    return (one for one in items if not _QUOTED.fullmatch(one[1]))


_QUOTED: Final = re.compile(r"[“\"][^“”\"]+[”\"][\s.;]*")


def _clause_before(scan: Scan, head: Head) -> str:
    """The words of the sentence before the kind words."""
    return re.split(r"[.;:\n“”\"]", scan.clean[max(0, head.words.start - 60) : head.words.start])[-1]


def _items(text: str, *, semicolons: bool) -> Iterator[tuple[int, str]]:
    """Each item with its place in the text."""
    bullet = _BULLET.match(text)
    start = bullet.end() if bullet else 0
    for mark in (re.compile(rf"\s*;\s*{_COUNTED_BY}?(?:và\s+)?") if semicolons else _BETWEEN).finditer(text):
        yield start, text[start : mark.start()]
        start = mark.end()
    yield start, text[start:]


def _without_kind(placed: tuple[int, str]) -> tuple[int, str]:
    """An item with its place, without the kind words that may begin it."""
    start, item = placed
    kind = words.STARTS_WITH_KIND.match(item)
    return (start + kind.end("kind"), item[kind.end("kind") :]) if kind else placed


def _trimmed(item: str, *, last: bool) -> str:
    """An item as far as it is a name: the sentence may go on behind the last one, an owner behind each."""
    stop = (ends.DELIMITER if last or len(item.split()) > _LONG else ends.OWNER).search(item)
    return re.split(r"\s*;", item[: stop.start()] if stop else item)[0].rstrip(" -+•,")


_LONG: Final = 16  # syllables


def _is_item(name: str, *, small: bool, longest: int, going_on: bool) -> bool:
    if not 2 <= len(name.split()) <= longest or words.heads(name) or re.search('[“”"]', name):
        return False
    if _COUNTS.search(name):
        return False
    if NO_ITEM.match(name) and not (going_on and name[0].isupper()):
        return False
    if words.PERSON.match(name) or (words.ORGANISED.match(name) and not name.startswith("Thi đua ")):
        return False
    return small or national(name) or (name[0].isupper() and len(name.split()) <= _LONG)


_COUNTS: Final = re.compile(r"\d\s?(?:%|ha\b|tấn\b|km\b|m2\b|triệu\b|tỷ\b|hộ\b|cây\b|lượt\b)")
"""What is to be reached, no name."""
_MARK: Final = re.compile(r"\s*(?:,|;|và|-)\s*(?:và\s+)?(?:tình\s+nguyện\s+)?(?=\w)", re.IGNORECASE)
_COUNTED: Final = re.compile(
    r"(?:hai|ba|bốn|năm|sáu|bảy)\s+(?!phong|cuộc|chiến)\w+(?:\s+\w+)?(?=\s*[,;.]|\s+(?:và|trong|của|được)\b)", re.I
)


def further(scan: Scan, first: Naming, head: Head) -> Iterator[Naming]:
    """Names behind a known one in a list without quotation marks: known ones, and with a head in the plural others."""
    end = first.span.end
    while mark := _MARK.match(scan.clean, end):
        following = scan.known_end(mark.end())
        counted = _COUNTED.match(scan.clean, mark.end()) if head.plural else None
        following = following or (counted.end() if counted else None)
        if not following:
            return
        yield Naming(Span(mark.end(), following), head.kind, Span(head.words.start, mark.end()), "movement.listed")
        end = following
