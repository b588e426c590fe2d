"""Phong trào không có tên riêng: movements that only a time ("năm 2023") or an occasion ("chào mừng …") describes."""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.ends import BY
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.scan import Scan
from ingest.extract.movements.words import Head, Naming, pattern
from ingest.model import Span
from ontology.folding import slug

_TIME: Final = rf"\s*,?\s*{PERIOD_WORDS}[\d/ .-]*(?:đến\s+(?:hết\s+)?(?:ngày|năm|tháng)?\s*[\d/]+)?(?:năm\s+\d{{4}})?"
_WORK: Final = r"(?:,?\s*(?:và )?(?:triển khai )?công tác thi đua\s*[,-]?\s*khen thưởng)"
_OCCASION: Final = (
    r"(?P<occasion>(?: (?:thứ )?(?:[IVX]{1,4}|\d{1,2}|nhất|hai|ba|tư))? (?:lập (?:nhiều )?thành tích[^,;.\n]{0,40}? )?"
    r"(?:chào mừng|mừng|(?:nhân (?:dịp )?)?k[ỷỉ] niệm|hướng tới|tiến tới|lập thành tích)\b)"
)
_WHERE: Final = r"(?: (?:trong toàn|trên địa bàn|trong phạm vi|(?:của )?ngành (?=(?-i:[A-ZĐ])))[^.,;:“”\n]{2,50}?)"
_DESCRIBED: Final = pattern(rf"(?! bắt đầu| kết thúc|\s*, nhiệm kỳ){_WORK}?{_WHERE}?{_TIME}|{_OCCASION}")
_OCCASION_END: Final = pattern(
    r"""\s*(?:[:…“”"\n?!]|\b(?:là gì|ra sao|(?:như )?thế nào|có (?:những|các|mấy|gì)|gồm|bao gồm)\b|;(?! \d+ năm (?!\d))
    |,(?!\s*(?:và )?(?:\d+ năm|k[ỷỉ] niệm|chào mừng|tiến tới|hướng tới|Đại hội))|\.(?=\s|$)|\.\.\.
    |\bnhư sau|\bvới (?:chủ|các|mục|những|nội|phương|tinh|một|nhiều)|\btrong (?:cán|toàn|đoàn|công|các|lực)
    |\btừ (?:ngày |tháng )?\d
    |\btrên địa bàn|\btheo\b|\bgắn với|\bnhằm\b|\bcũng như|\bđã\b|\bđược\b|\bđến (?:cán|toàn)|\btại\b|\bkéo dài\b
    |\bvà (?:yêu cầu|đề nghị|kêu gọi|giao|chỉ đạo|ban hành|hướng dẫn)\b
    |\bdiễn ra\b|\bbắt đầu\b|\bphải\b|\bsẽ\b|\bdo (?-i:[A-ZĐỦ])|\btiếp tục\b|\bvà (?:phong trào|cuộc vận động
    |chiến dịch|đợt)|$)|\s(?-i:(?=Đợt thi đua|Phong trào|Cuộc vận động|Chiến dịch
    |(?:Sáng|Chiều|Tối|Trưa) (?:ngày )?\d))"""
)
_SHORT_FORM: Final = pattern(r" \((?:sau đây |dưới đây |từ đây )?(?:được )?(?:gọi|viết)\b")
_EFFORT: Final = pattern(
    r"; (?:tăng tốc|bứt phá|hoàn thành|thực hiện|quyết tâm|phấn đấu|nỗ lực|đoàn kết|đổi mới|sáng tạo|về đích|vượt)\b"
)
"""Behind an occasion: what the movement is for, in the same name."""
_EFFORT_END: Final = pattern(
    r"""[.;:…“”"(\n](?!\d)|\b(?:như sau|trên địa bàn|với (?:chủ|các|những|nội)|giai đoạn|nhằm|gắn với|được
    |và (?:ban hành|phong trào|cuộc vận động))\b|$"""
)


def celebrates(between: str) -> bool:
    """Whether words between kind and quotation make the quotation the event for which the movement is held.

    >>> celebrates(" chào mừng kỷ niệm 50 năm ngày "), celebrates(" ngắn ngày ")
    (True, False)
    """
    return EVENT_BEFORE.search(between) is not None and _FOR.search(between) is not None


_FOR: Final = pattern(r"\b(?:chào mừng|mừng|k[ỷỉ] niệm|hướng tới|tiến tới|nhân|lập thành tích)\b")


def named_for_occasion(between: str) -> bool:
    """Whether words between kind and quotation give the occasion and then the name ("chào mừng …, mang tên “…”")."""
    return _DESCRIBED.match(between) is not None and _CALLED.search(between) is not None


_CALLED: Final = pattern(r"\b(?:mang tên|có tên|với tên gọi|tên gọi|lấy tên)(?: gọi)?(?: là)?\s*:?\s*\Z")


def described(scan: Scan, head: Head) -> Naming | None:
    """A movement without name behind this head: its kind words with a period or an occasion."""
    match = _DESCRIBED.match(scan.clean, head.span.end)
    if not match or head.kind in (words.DRIVE, words.CAMPAIGN):
        return None
    end = match.end()
    if match["occasion"]:
        end = _end_of_occasion(scan, end)
        sure = (
            scan.launched(head)
            or scan.in_title(head) is not None
            or head.kind == words.ROUND
            or head.span != head.words
        )
    elif head.kind == words.MOVEMENT:  # any movement has a time
        return None
    else:
        end = match.end() - (len(match[0]) - len(match[0].rstrip(" ,-./\n")))
        title = scan.in_title(head)
        sure = scan.launched(head) or title is not None or BY.match(scan.clean, end) is not None
    span = Span(head.words.start, end)
    lead = Span(head.words.start, head.words.start)
    return Naming(span, head.kind, lead, "movement.descriptive", descriptive=True, weak=not sure, confidence=0.8)


def _end_of_occasion(scan: Scan, start: int) -> int:
    """The end of an occasion: dates in brackets, a quoted event and an effort belong to it, side clauses do not."""
    clean, limit = scan.clean, min(start + _LONGEST, len(scan.clean))
    short = _SHORT_FORM.search(clean, start, limit)
    limit = short.start() if short else limit
    place = start
    while stop := _OCCASION_END.search(clean, place, limit):
        if _EFFORT.match(clean, stop.start()):
            effort = _EFFORT_END.search(clean, stop.start() + 1, limit)
            end = effort.start() if effort else limit
            return end - (len(clean[start:end]) - len(clean[start:end].rstrip(" ,")))
        inside = _end_of_part(scan, start, stop.end() - 1)
        if inside is None or inside <= stop.start():
            return stop.start()
        place = inside
    return limit


def _end_of_part(scan: Scan, start: int, place: int) -> int | None:
    """Where the bracket ends that holds a place behind `start`, or the quotation when it is the event itself."""
    for bracket in _BRACKET.finditer(scan.clean, start, place + _LONGEST):
        if bracket.start() <= place < bracket.end():
            return bracket.end()
    for quote in scan.quotes_around(place):
        before = max(start, quote.outer.start - _WORDS_BEFORE)
        if start <= quote.outer.start <= place < quote.outer.end and EVENT_BEFORE.search(
            scan.clean, before, quote.outer.start
        ):
            return quote.outer.end
    return None


_BRACKET: Final = re.compile(r"\([^()\n]*\)")
_LONGEST: Final = 900  # code points of an occasion
_WORDS_BEFORE: Final = 40  # code points that tell what a quotation is
EVENT_BEFORE: Final = pattern(
    r"\b(?:chào mừng|mừng|k[ỷỉ] niệm|hướng tới|tiến tới|dịp|ngày|ra|sự kiện|lễ|chiến thắng|chiến dịch|trận|\d+ năm) \Z"
)
"""Right before a quotation: it is what is celebrated, and no name of a movement."""


_NOISE: Final = re.compile(
    r"\byêu\s+nước\b|\blập\s+thành\s+tích(?:\s+xuất\s+sắc)?\b|\bđặc\s+biệt\b|\bcao\s+điểm\b|\([^)]*\)|\btrên\s+địa\s+bàn\b.*$"
    r"|,?\s*(?:và\s+)?(?:triển\s+khai\s+)?công\s+tác\s+thi\s+đua,?\s*(?:-\s*)?khen\s+thưởng",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+[A-ZĐÀ-Ỹ].*$")
_OF_THE_UNIT: Final = re.compile(
    r"^(?:(?:Phó )?Chủ tịch |Thường trực |Ban Thường vụ |Ban Chấp hành )*"
    r"(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ)\b"
)
_ORGAN: Final = re.compile(r"^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Thường trực)\s+")


def descriptive_canonical(name: str, launcher: str | None) -> str:
    """The slug of a movement that has no name of its own, only a time or an occasion: its launcher is part of it.

    The people's committee, council and Party committee of one unit launch one movement; other bodies have their own.

    >>> descriptive_canonical("phong trào thi đua yêu nước năm 2023", "Ủy ban nhân dân xã Đại Lãnh")
    'phong-trao-thi-dua-nam-2023-xa-dai-lanh'
    >>> descriptive_canonical("phong trào thi đua năm 2023", "Ban Thường vụ Liên đoàn Lao động tỉnh Tây Ninh")
    'phong-trao-thi-dua-nam-2023-lien-doan-lao-dong-tinh-tay-ninh'
    """
    occasion = slug(re.sub(r"\bthi\s+đưa\b", "thi đua", _NOISE.sub(" ", name)))
    occasion = re.sub(r"^(?:dot-thi-dua|thi-dua)(?=-|$)", "phong-trao-thi-dua", occasion)
    return f"{occasion}-{_launching(launcher)}" if launcher else occasion


def _launching(launcher: str) -> str:
    unit = _UNIT.search(launcher)
    if unit and _OF_THE_UNIT.match(launcher):
        return slug(unit[0])
    return slug(_ORGAN.sub("", launcher))
