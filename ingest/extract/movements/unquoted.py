"""Tên phong trào không có ngoặc kép: names behind kind words without quotation marks.

Such words are a name when they are known, fill a slot of a list, begin with a capital, or run up to a period or an
area; words that only give a time or an occasion describe a movement without name.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.extract.movements import ends, words
from ingest.extract.movements.beginnings import beginning, in_capitals, is_operation, is_place
from ingest.extract.movements.identity import national
from ingest.extract.movements.lists import further, listed, models
from ingest.extract.movements.occasions import EVENT_BEFORE, described
from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.scan import Scan, known_at
from ingest.extract.movements.sentences import launcher_before
from ingest.extract.movements.words import Head, Naming
from ingest.extract.quotes import Quote
from ingest.letters import UPPER
from ingest.model import Span


def unquoted(scan: Scan, head: Head) -> Iterator[Naming]:
    """The names behind one head that no quotation fills."""
    if scan.in_other_quote(head) or head.words.start in scan.announcing or _is_work(scan, head):
        return
    if head.kind in (words.PROGRAMME, words.MODEL):  # of these only known names, the others are programmes of work
        known = known_at(scan, head) or _phrase(scan, head)
        yield from (known,) if known and known.rule in ("movement.known", "movement.launched") else models(scan, head)
        return
    if names := tuple(listed(scan, head)):
        yield from names
        return
    collected = _COLLECTED.search(scan.clean, max(0, head.words.start - 30), head.words.start)
    without_name = None if head.plural or collected else described(scan, head)
    if head.bare and without_name:  # "phát động thi đua năm 2025": that people are to vie, no movement
        return
    if not without_name and (known := known_at(scan, head)):
        half = head.words.of(scan.clean).lower().endswith("thi")  # "phong trào thi Quảng Nam …"
        yield replace(known, alone=half)
        yield from further(scan, known, head)
        return
    if head.plural and not (head.kind == words.ROUND and scan.in_title(head)):  # rounds of one movement
        return
    if naming := without_name or _phrase(scan, head):
        yield naming


def _is_work(scan: Scan, head: Head) -> bool:
    """Whether the kind words begin the title of a film, a song or a lesson."""
    return _WORK.search(scan.clean, max(0, head.words.start - 30), head.words.start) is not None


_WORK: Final = words.pattern(
    r"\b(?:phim(?: tài liệu| truyện)?|bài(?: hát| học| ca)?|ca khúc|vở(?: kịch)?|cuốn(?: sách)?|sách"
    r"|truyện|tranh|bia|tượng đài) \Z"
)
_COLLECTED: Final = words.pattern(
    r"\b(?:danh mục|danh sách|bảng|biểu|tổng hợp|thống kê|theo dõi|sổ)(?: (?:kết quả|một số|các|những))* \Z"
)
"""Before kind words: a list of several movements."""
_LONGEST_CLAUSE: Final = 1500  # code points


def _phrase(scan: Scan, head: Head) -> Naming | None:
    """Words behind the kind words: up to a period or area, to the end of a title, or as far as a capital carries."""
    if capitals := in_capitals(scan, head):
        return capitals
    title = scan.in_title(head)
    start = beginning(scan, head, title)
    if start is None:
        return None
    end, terminator = _phrase_end(scan, start, title)
    name = _ENDING.sub("", ends.before_help(scan.clean[start:end]).strip(" ,;-"))
    own = title is not None and scan.launched(head)
    own = own or (scan.launched(head) and terminator is not None and terminator["period"] is not None)
    if not 2 <= len(name.split()) <= 45 or (words.GENERIC_DUTY.match(name) and not own):
        return None
    if (words.PEOPLE.match(name) and not national(name)) or _CITES.search(name):
        return None
    rule = _phrase_rule(scan, head, name, title is not None, terminator)
    if rule is None or is_operation(scan.clean, head, start, name):
        return None
    return Naming(Span(start, start + len(name)), head.kind, Span(head.words.start, start), rule, confidence=0.75)


_ENDING: Final = words.pattern(
    r"(?: (?:(?<!\d\s)năm|và|hoặc|của|trong|cho|(?<!bộ\s)(?:tỉnh|huyện|xã|phường|thành phố|ngành))"
    r"|,? (?:vốn|cũng|mà))+\Z"
)
"""Words that end no name: what they belong to was cut off with the time or the area behind them."""


_CITES: Final = re.compile(r"\bsố\s*:?\s*\d+\s*[/-]")


def _phrase_rule(scan: Scan, head: Head, name: str, titled: bool, terminator: re.Match[str] | None) -> str | None:
    """What proves that the words are a name: a launch, a time or an area, the end of a title, or their own form."""
    if scan.named.touching(Span(head.span.end, head.span.end + len(name) + 2)):
        return "movement.outer" if titled and terminator else None
    launched = scan.launched(head)
    timed = terminator is not None and (terminator["period"] is not None or _dated(scan, terminator))
    if terminator and (launched or ((titled or timed) and head.kind != words.MOVEMENT)) and not _whose(name):
        return "movement.unquoted"
    if titled and launched and len(name.split()) >= _SHORTEST_TITLE:
        return "movement.titled"
    end = scan.clean.index(name, head.span.end) + len(name)
    if ends.BY.match(scan.clean, end):
        return "movement.launched"
    if launched and not terminator and _launched_by_name(scan, head, name):
        return "movement.launched"
    everybody = head.kind == words.CAMPAIGN and _BY_ALL.match(name)
    own = "movement.everybody" if everybody else _form_rule(head, name)
    return own or (terminator and _timed_rule(head, name, terminator))


def _whose(name: str) -> bool:
    """Whether the words only say whose movement it is ("phong trào thi đua Hội Luật gia … năm 2019")."""
    return words.ORGANISED.match(name) is not None and not name.isupper() and _ACTS.search(name) is None


_ACTS: Final = words.pattern(
    r"\b(?:chung (?:sức|tay)|(?<!Cụm\s)(?<!Khối\s)thi đua|xây dựng|học tập|thực hiện|đồng hành|tham gia|gương mẫu)\b"
)


def _launched_by_name(scan: Scan, head: Head, name: str) -> bool:
    """Whether a body that is named launches what people are to do."""
    doing = _DEEDS.match(name) or _DUTIES.match(name)
    if not doing or len(name.split()) < _SHORTEST_LAUNCHED or _whose(name):
        return False
    return launcher_before(scan.clean, Span(head.words.start, head.span.end)) is not None


def _timed_rule(head: Head, name: str, terminator: re.Match[str]) -> str | None:
    """A drive with the number of its round, or what people do in a movement with a time of its own."""
    if terminator["phase"] and head.kind == words.DRIVE:
        return "movement.phase"
    deeds = terminator["period"] and _DEEDS.match(name) and len(name.split()) >= _SHORTEST_TITLE
    return "movement.timed" if deeds else None


def _form_rule(head: Head, name: str) -> str | None:
    """The form of a name: a capital, so many days, or works that have a name themselves."""
    if (
        name[0].isupper()
        and not name.isupper()
        and not (head.kind == words.MOVEMENT and is_place(name))
        and not words.ORGANISED.match(name)
        and len(name.split()) <= _LONGEST
    ):
        return "movement.capital"
    if _COUNTS.match(name):
        return "movement.counted"
    if _DAYS.match(name):
        return "movement.counted-days"
    return "movement.works" if head.kind == words.EMULATION and _WORKS.match(name) else None


_SHORTEST_TITLE: Final = 3
_SHORTEST_LAUNCHED: Final = 4
_DEEDS: Final = words.pattern(
    r"(?:hiến|trồng|thu gom|quyên góp|làm|xây dựng|giúp|xóa|chống|phòng,? chống|nuôi|tiết kiệm|đọc|rèn luyện|ủng hộ"
    r"|giữ|bảo vệ|mở|tặng|góp|dọn|nhặt|gom|đổi|chăm|thắp|quét|nói không với"
    r"|ủ|may|đan|gói|nạo vét|khơi thông|đắp|bê tông h[óo]a|cứng h[óo]a|lắp|phủ xanh|tắt|treo"
    r"|vệ sinh|sử dụng|hỗ trợ|cải tạo|phát quang|diệt|tiêm|phun|gieo|cấy|tái canh|giải tỏa|chỉnh trang|di dời|tháo dỡ"
    r"|thu hồi|làm sạch|bóc xóa|tu sửa|kiên cố h[óo]a|viết|gửi|kể chuyện|sưu tầm|đóng góp|thăm|kết nghĩa|đỡ đầu|ươm|thả"
    r"|vớt|hiến kế|dạy|tập|chạy|đi bộ|đạp xe|nhận|đăng ký|bỏ|khai hoang|cải tiến|bán|mua)\b"
)
"""What a movement without a launch has people do."""
_DUTIES: Final = words.pattern(
    r"(?:thi đua|thực hiện|cải cách|nâng cao|đẩy mạnh|chung (?:tay|sức)|học tập|sản xuất|lao động|dạy|đổi mới|phát huy"
    r"|hoàn thành|đẩy nhanh|tăng tốc|bứt phá|vượt|bảo đảm|đảm bảo|giải phóng|giải ngân"
    r"|chấp hành|chăm sóc|nói không|phân loại|chuyển đổi|ứng dụng)\b"
)
"""What a movement has people do that somebody launches."""
_LONGEST: Final = 20  # syllables of a name that begins with a capital
_DAYS: Final = re.compile(r"\d+\s+ngày(?:\s+đêm)?(?:\s+\w+){2}")
_COUNTS: Final = words.pattern(
    r"(?:\d{1,2}|hai|ba|bốn|năm|sáu) (?:không|có|biết|nắm|sạch|nhất|tốt|xung kích|giảm|tăng|cùng|dám|rõ|đúng"
    r"|trước|sẵn sàng|chuẩn|trách nhiệm|thân thiện|an toàn|bám|gần|nên|dễ|thật|hơn)(?=\s*(?:,|và|\Z)|\s+\d)"
)
"""So many rules that people keep ("4 biết, 3 nắm")."""
_BY_ALL: Final = words.pattern(r"(?:toàn (?:dân|quân|ngành|dân tộc)|cả nước|người Việt Nam)(?: \w+){4}")
"""What everybody does in a campaign ("cuộc vận động toàn dân rèn luyện thân thể")."""
_WORKS: Final = re.compile(
    r"(?i:(?:xây\s+dựng|thi\s+công|hoàn\s+thành|thông\s+xe)\s+(?:(?:dự\s+án|công\s+trình|tuyến)\s+)?(?:đường(?:\s+dây)?|cầu|hầm|cao\s+tốc"
    rf"|quốc\s+lộ|sân\s+bay|cảng|nhà\s+máy|hồ|đập|trạm|bệnh\s+viện))\s+(?:[\w.]+\s+){{0,3}}[{UPPER}]"
)
"""Works with a name of their own that a movement is to build."""


def _dated(scan: Scan, terminator: re.Match[str]) -> bool:
    """Whether a period stands behind the area."""
    behind = scan.clean[terminator.start() : terminator.end() + 60]
    return bool(re.match(rf"[^.;:,\n“]*?\b{PERIOD_WORDS}", behind, re.IGNORECASE))


_OF_A_PLAN: Final = words.pattern(r"kế hoạch (?:phát triển [^.;:,“”\n\d]{3,40} )?\d+ năm\b")
"""Years that are those of a plan in the name."""


def _years_of_plan(clean: str, start: int, place: int) -> bool:
    """Whether a time belongs to the plan that the name speaks of."""
    return any(plan.end() > place for plan in _OF_A_PLAN.finditer(clean, start, place + _YEARS))


_YEARS: Final = 12  # code points


def _phrase_end(scan: Scan, start: int, title: Span | None) -> tuple[int, re.Match[str] | None]:
    """The end of an unquoted name and the period or area that ends it, if one does."""
    stop = _delimiter(scan, start)
    limit = min(stop, title.end) if title and title.end > start else stop
    found = ends.TERMINATOR.finditer(scan.clean, start, min(limit + 40, len(scan.clean)))
    terminator = next((one for one in found if not _years_of_plan(scan.clean, start, one.start())), None)
    reach = terminator.start() if terminator and terminator.start() < limit else limit
    text = scan.clean[start:reach]
    side = ends.SIDE_CLAUSE.search(text)
    semicolon = text.find(";")
    if side:
        return start + side.start(), None
    if terminator and terminator.start() < limit and (semicolon < 0 or title is not None):
        return reach, terminator
    comma = _COMMA.search(text)
    cuts = [place for place in (comma.start() if comma else -1, semicolon) if place >= 0]
    if cuts and title is None and not _one_name(scan, text, start + len(text)):
        return start + min(cuts), None
    return start + (semicolon if semicolon >= 0 else len(text)), None


_COMMA: Final = re.compile(r"(?<!\bphòng),|(?<=\bphòng),(?!\s+chống\b)", re.IGNORECASE)
"""A comma; that of "phòng, chống" joins one word."""
_PARTS: Final = 12  # syllables of what a comma may join to a name


def _one_name(scan: Scan, text: str, end: int) -> bool:
    """Whether words with a comma are one name: their launch stands behind them, or their parts begin alike."""
    parts = text.split(",")
    if ";" in text or any(len(part.split()) > _PARTS for part in parts[1:]) or words.heads(text):
        return False
    alike = {part.split()[0].lower() for part in parts if part.split()}
    short = all(len(_AND.split(part)[0].split()) <= _SHORT and _GOES_ON.match(part) for part in parts[1:])
    ended = _ENDS.match(scan.clean, end) is not None
    return len(alike) == 1 or (short and ended) or ends.BY.match(scan.clean, end) is not None


_SHORT: Final = 4  # syllables
_AND: Final = re.compile(r"\bvà\b")
_GOES_ON: Final = re.compile(
    r"\s*(?!công\s+tác|hoạt\s+động|chương\s+trình|các\b|những|nhiều|đoàn\b|hội\b(?!\s+nhập)|chi\b|xã\b|huyện|tỉnh|đã\b|nhất\b|một\b|cán\s+bộ|từ\b"
    r"|hàng\b|hơn\b|gần\b|trên\b|khoảng\b|người\b|nhân\s+dân|bà\b|ông\b|anh\b|chị\b|sinh\s+viên|thanh\s+niên|nhà\s+trường)"
    r"[^\W\d_A-ZĐ]"
)
"""What goes on behind a comma of a name: in small letters, and no new subject."""
_ENDS: Final = re.compile(r"\s*(?:[.;\n]|$|(?:và\s+(?:phong|cuộc|chiến)|được|tại|do|ở|theo|trên|của)\b)")


def _is_event(scan: Scan, start: int, quote: Quote) -> bool:
    """Whether a quotation behind `start` is an event that belongs to the name."""
    before = max(start, quote.outer.start - _WORDS_BEFORE)
    return EVENT_BEFORE.search(scan.clean, before, quote.outer.start) is not None


def _belongs(scan: Scan, start: int, quote: Quote) -> bool:
    """Whether a quotation behind `start` belongs to the words before: a name, an event, or words set off in a name."""
    named = scan.named.touching(quote.inner) == quote.inner
    return named or _is_event(scan, start, quote) or _set_in(scan, start, quote)


def _set_in(scan: Scan, start: int, quote: Quote) -> bool:
    """Whether a quotation only sets off a word or two of a name that goes on ("Mỗi nhà là một “pháo đài” xanh")."""
    inner = quote.inner.of(scan.clean)
    before = scan.clean[max(start, quote.outer.start - 8) : quote.outer.start]
    return inner.islower() and len(inner.split()) <= _FEW and before.endswith(("một ", "là ", "những "))


_FEW: Final = 3  # syllables
_WORDS_BEFORE: Final = 40  # code points


def _delimiter(scan: Scan, start: int) -> int:
    """The first delimiter behind `start` that does not stand in a quoted name."""
    place, limit = start, min(start + _LONGEST_CLAUSE, len(scan.clean))
    while match := ends.DELIMITER.search(scan.clean, place, limit):
        around = scan.quotes_around(match.start())
        quote = next((one for one in around if match.start() < one.outer.end), None)
        if quote is None and scan.clean.startswith("Mỗi ", start) and match[0].strip() == "là":
            place = match.end()  # "Mỗi … là một …"
            continue
        if quote is None or not _belongs(scan, start, quote):
            return match.start()
        place = quote.outer.end
    return limit
