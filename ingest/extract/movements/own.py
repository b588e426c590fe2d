"""Văn bản tự phát động: which movements this document itself launches.

A paper launches what its title or opening announces, what its issuer, the issuer's head or a part of the issuer "phát
động". What its items open without saying who does is read in `opened`.
"""

import re
from typing import Final

from ingest.extract.movements import papers, sentences, words
from ingest.extract.movements.issuer import is_issuer, is_own_unit
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.lines import MARKED, MARKER, line_above, line_start
from ingest.extract.movements.moments import one_moment
from ingest.extract.movements.page import Page
from ingest.extract.movements.periods import read_period
from ingest.extract.movements.words import Naming
from ontology.folding import fold

_PLAN_TO: Final = re.compile(
    r"kế\s+hoạch\s*(?:số\s+\S+\s*)?(?:về\s+(?:việc\s+)?)?(?:phát\s+động|tổ\s+chức)[^.;\n]{0,40}$", re.IGNORECASE
)
_ARTICLE: Final = re.compile(r"\bĐiều\s+\d+\s*[.:]\s*(?:Nay\s+)?(?i:phát\s+động)[^.;:“\n]{0,90}$")
_FIRST_ARTICLE: Final = re.compile(r"\bĐiều\s+1\s*[.:]\s*(?:Nay\s+)?(?i:phát\s+động|tổ\s+chức)[^.;:“\n]{0,90}\Z")
_PAST: Final = re.compile(
    r"\b(?:đã|vừa|năm\s+(?P<y>\d+)|ngày\s+\d+|tháng\s+\d+|trước\s+đây"
    r"|(?:năm|gian|tháng|tuần|vừa|quý|kỳ|hôm|sáng|chiều|tối)\s+qua)\b",
    re.IGNORECASE,
)
_SEVERAL: Final = re.compile(r"(?:phát động|tổ chức)\s+(?:các|hai|ba|0?[23])\s+(?:phong trào|đợt)", re.IGNORECASE)
_PART_NUMBER: Final = re.compile(r"[\s*_#]*(?:[IVX]+|[A-E]|\d)\s*[.)][\s*_]*")


def article_one(page: Page, naming: Naming) -> bool:
    """Whether the first article of a decision launches it."""
    return _FIRST_ARTICLE.search(page.clean, max(0, naming.lead.start - 130), naming.lead.start) is not None


def announces(page: Page, naming: Naming) -> bool:
    """Whether the opening sentence says that this document launches it ("ban hành Kế hoạch phát động …")."""
    before = page.clean[max(0, naming.lead.start - 80) : naming.lead.start]
    return page.orders and page.opening.holds(naming.span) and bool(_PLAN_TO.search(before) or _asks_all(page, naming))


def _asks_all(page: Page, naming: Naming) -> bool:
    """Whether the opening of a directive has everybody hold it ("yêu cầu các sở, … tổ chức phong trào …")."""
    before = page.clean[max(0, naming.lead.start - 200) : naming.lead.start]
    return page.header.type == "Chỉ thị" and page.opening.holds(naming.span) and bool(_ASKED.search(before))


_ASKED: Final = words.pattern(r"\b(?:yêu cầu|chỉ thị|giao)\b[^.;:\n]{3,150}\b(?:tổ chức|phát động)(?: sâu rộng)?\s*\Z")


def launched_by_this(page: Page, naming: Naming) -> bool:
    """Whether the words behind or before say that this very document launches it ("phát động tại Kế hoạch này")."""
    before = page.clean[max(0, naming.lead.start - 60) : naming.lead.start]
    found = _BY_THIS.match(page.clean, naming.span.end) or _WITH_THIS.search(before)
    if found is None or page.orders:
        return found is not None
    named = ((one.type or "").lower() for one in page.citations if one.span.end <= naming.span.start)
    return found["paper"].lower() not in named and page.header.issuer is None  # a part of a paper, without its head


_BY_THIS: Final = words.pattern(
    r"""(?:[^.;:“”"\n]|\.(?=\w)|[”"](?=[ *_,(])){0,160}?\b(?:phát động|khởi xướng|ban hành
    |đề ra),? (?:kèm )?(?:tại|theo|bằng|từ|trong) (?:chính )?(?P<paper>kế hoạch|chỉ thị|quyết định|công văn
    |văn bản|hướng dẫn|nghị quyết|thông báo|thư|lời kêu gọi) (?:này|đây)\b"""
)


_WITH_THIS: Final = words.pattern(
    r"""\bphát động (?:kèm )?(?:theo|tại|bằng|trong) (?P<paper>kế hoạch|chỉ thị|quyết định|công văn
    |văn bản|hướng dẫn|nghị quyết) này\s+\Z"""
)


def decided(page: Page, naming: Naming) -> bool:
    """Whether a notice of what a meeting concluded says that it agreed to launch it ("Thống nhất phát động …")."""
    before = page.clean[max(0, naming.lead.start - 110) : naming.lead.start]
    return page.header.type in _CONCLUDES and page.header.issuer is not None and _AGREED.search(before) is not None


_CONCLUDES: Final = ("Thông báo", "Kết luận", "Nghị quyết")
_AGREED: Final = words.pattern(
    r"(?:\A|[.;:)\n-]\s)\W*(?:thống nhất|đồng ý|nhất trí|quyết định|quyết nghị)(?: chủ trương| việc| cho)?"
    r" (?:phát động|mở)(?: (?:trong|ở) [^.;:,“”\n]{2,60})?\s*\Z"
)


def heads_a_part(page: Page, naming: Naming) -> bool:
    """Whether the naming is a heading that launches it, or one of a plan to hold several movements."""
    if not page.orders:
        return False
    line = page.clean[line_start(page.clean, naming.lead.start) : naming.lead.start]
    if _PART_NUMBER.fullmatch(line) is None:
        return _LAUNCHING_PART.fullmatch(line) is not None
    behind = papers.document_behind(page.clean, naming.span.end, page.citations)
    above = line_above(page.clean, naming.lead.start)
    if (behind and behind[1]) or _by_others(page, naming) or _CARRIED_ON.search(above):
        return False
    return _SEVERAL.match(page.header.title or "") is not None or _announced(page)


_CARRIED_ON: Final = words.pattern(
    r"\b(?:hưởng ứng|tham gia|tiếp tục|duy trì|đẩy mạnh)\b"
    r"|\bphong trào(?: thi đua)? (?:chung|của (?:cấp trên|trung ương|bộ|tỉnh ta))\b"
)
"""A heading: what stands below it was launched elsewhere."""


def _by_others(page: Page, naming: Naming) -> bool:
    """Whether the words behind a naming say that somebody else launches it."""
    said = sentences.launcher_behind(page.clean, naming.span.end)
    by = bodies(said, page.header.locality)[:1] if said else ()
    return bool(by) and not is_issuer(page, by[0])


def _announced(page: Page) -> bool:
    """Whether the opening ends with the launch of the movements that head the parts below it."""
    return _ANNOUNCED.search(page.clean, max(0, page.opening.end - 200), page.opening.end) is not None


def called_here(page: Page, naming: Naming) -> bool:
    """Whether an item gives the name of what the document's title launches ("1. Tên đợt thi đua: “…”")."""
    line = page.clean[line_start(page.clean, naming.lead.start) : naming.lead.start]
    return page.orders and _CALLED.fullmatch(line) is not None and _LAUNCHES.search(page.header.title or "") is not None


_CALLED: Final = words.pattern(
    rf"\s*(?:{MARKER}[ *_]+)?[*_]*(?:tên(?: gọi)?|chủ đề)(?: của)?(?: (?:phong trào|đợt|chiến dịch|cuộc vận động)"
    r"(?: (?:thi đua|cao điểm|phát động))*)?[*_]*\s*(?::|là)?\s*[*_“\"]*"
)
_LAUNCHES: Final = words.pattern(r"\b(?:phát động|tổ chức|mở|ra quân)\b")
_ANNOUNCED: Final = words.pattern(
    r"""\b(?:phát động|mở|tổ chức)(?: và \w+ \w+)?(?: trong [^.;:“”\n]{2,40})? (?:các|hai|ba|bốn
    |0?[2-5]) (?:phong trào|đợt|cuộc)[^.;:“”\n]{0,40}\b(?:sau|như sau|sau đây|cụ thể)\s*:\s*\Z"""
)
"""What the opening ends with when every part below it launches a movement."""


_LAUNCHING_PART: Final = words.pattern(
    r"\W*(?:phần (?:thứ )?\w+|(?-i:[IVX]+|[A-E]))\s*[.):/-]+\s*phát động(?: các)?\W*"
)
"""A heading of a part that launches what it names ("II. PHÁT ĐỘNG PHONG TRÀO “…”")."""


def issuer_launches(page: Page, naming: Naming) -> bool:
    """Whether a sentence has the issuer of this document launch it, now ("Ban Chỉ đạo xã phát động …")."""
    if page.header.issuer is None or not (page.orders or _announced_from_now(page, naming)):
        return False
    place = naming.lead.start
    if _ARTICLE.search(page.clean, max(0, place - 130), place):
        return True
    subject = sentences.subject_before(page.clean, place)
    if subject is None and (bare := _BARE_UNIT.search(page.clean, max(0, place - 90), place)):
        subject = bare["by"]
    if subject is None or _is_past(page, _said(page, place)):
        return False
    if is_own_unit(page, subject) or _issues_it(page, subject):
        return True
    return any(is_issuer(page, body) for body in bodies(subject, page.header.locality))


def _issues_it(page: Page, subject: str) -> bool:
    """Whether the opening says of a body, in the same words, that it draws the paper up or asks for what is in it."""
    return re.search(rf"(?<!\w){re.escape(subject)}{_DRAWS_UP}", page.opening.of(page.clean)) is not None


_DRAWS_UP: Final = (
    r"\s+(?:(?:thống\s+nhất|quyết\s+định)\s+)?(?:xây\s+dựng|ban\s+hành|hướng\s+dẫn|yêu\s+cầu|quyết\s+nghị|chỉ\s+thị)\b"
)


def _announced_from_now(page: Page, naming: Naming) -> bool:
    """Whether a notice, which as a rule only tells of launches, has one begin now ("… “Ngõ hoa”, từ nay đến …")."""
    return page.header.type == "Thông báo" and _FROM_NOW.match(page.clean, naming.span.end) is not None


_FROM_NOW: Final = words.pattern(r"[”\"’»*_]*[^.;:“”\"\n]{0,60}?\b(?:từ|kể từ) (?:hôm )?nay\b")


_BARE_UNIT: Final = words.pattern(
    r"[,:.;\n] (?P<by>(?-i:xã|phường|huyện|tỉnh|thành phố|thị xã|quận|đặc khu|ngành)) "
    r"(?:sẽ |chính thức |cũng )*(?:phát động|mở)"
    r"(?: (?:trong|tại|ở|trên) [^.;:,“”\n]{2,40})?\s*\Z"
)
"""A sector or unit without name, in small letters, that launches what follows."""


def _is_past(page: Page, said: str) -> bool:
    """Whether a sentence tells of what was done before the document; a time that begins it or follows the verb may lie
    ahead.
    """
    for told in (_AHEAD.match(said), _AFTER_VERB.search(said)):
        ahead = told and _lies_ahead(page, told["time"])
        if told and ahead is not None:
            if not ahead:
                return True
            said = said.replace(told["time"], "")
    past = (one for one in _PAST.finditer(said) if not _is_aim(page, said, one.start()))
    return any(not one["y"] or int(one["y"]) != page.year for one in past)


def _is_aim(page: Page, said: str, place: int) -> bool:
    """Whether what stands at a place is a day to come ("Để về đích ngày 31/12/2025, Cục A phát động …")."""
    day = _DAY.match(said, place)
    return day is not None and _lies_ahead(page, day[0]) is True


_DAY: Final = words.pattern(r"(?:ngày \d{1,2}[/.-]\d{1,2}[/.-]|tháng \d{1,2}(?:/| năm )|năm )\d{4}\b")


def _lies_ahead(page: Page, time: str) -> bool | None:
    """Whether a time ends, or begins where no end is told, after the document's date; None where it is not known."""
    period = read_period(time, page.year) or one_moment(_ON.sub("", time), 0, page.year) or ""
    end, day = period.strip("./").split("/")[-1], page.header.date or ""
    return end[: len(day)] >= day[: len(end)] if end and day else None


_ON: Final = words.pattern(r"\A(?:(?:bắt đầu |kể )?từ|vào|trong) ")
_AHEAD: Final = words.pattern(
    rf"\W*(?:{MARKER} )?(?:[^,;:“”\n]{{2,40}}: )?(?:dự kiến |riêng )?"
    rf"(?P<time>(?:bắt đầu|kể từ|từ|trong|vào|suốt|cả|ngày|tháng|quý|đến) [^,;:“”\n]{{2,80}})[,;]"
)
"""The time that begins a sentence."""
_AFTER_VERB: Final = words.pattern(
    r"\b(?:phát động|mở)(?: (?:trong|tại|ở) [^.;:,“”\n\d]{2,40}?)?,? "
    r"(?P<time>(?:(?:bắt đầu |kể )?từ|trong|vào) (?:ngày|tháng|năm|quý) [^,;:“”\n]{1,40}?)\s*\Z"
)
"""The time between the verb and what is launched."""


def told_here(page: Page, naming: Naming) -> bool:
    """Whether the sentence below or behind a naming that heads an item has the issuer launch it."""
    told = sentences.told_of(page.clean, naming.span.end) if page.orders else None
    return told is not None and any(is_issuer(page, body) for body in bodies(told[0], page.header.locality)[:1])


SENTENCE_END: Final = re.compile(r"[.;]\s+(?=\W?[A-ZĐÂÁÀÔƠÚÝỨÝ])")


def _said(page: Page, place: int) -> str:
    """What the sentence says before `place`, without the documents that it cites and their days."""
    start = line_start(page.clean, place)
    while start > 0 and page.clean[start].islower():  # a line that only goes on
        start = line_start(page.clean, start - 1)
    cited = [one.span for one in page.citations if start <= one.span.start and one.span.end <= place]
    starts, ends = [start, *(span.end for span in cited)], [*(span.start for span in cited), place]
    said = "".join(page.clean[begun:ended] for begun, ended in zip(starts, ends, strict=True))
    return last_sentence(said)


def last_sentence(line: str) -> str:
    """The sentence that a line ends with, with the list mark when it is the line's first one."""
    marked = MARKED.match(line)
    sentences_of_line = SENTENCE_END.split(line[marked.end() :] if marked else line)
    return line if len(sentences_of_line) == 1 else sentences_of_line[-1]


_ADAPTS: Final = ("Kế hoạch", "Quyết định", "Chỉ thị", "Chương trình", "Nghị quyết")


def adapts_here(page: Page, name: str) -> bool:
    """Whether an order whose title has this name makes it the issuer's own: it bears the issuer's place.

    "Kế hoạch thực hiện phong trào “Văn Lang chung sức …”" of the district Văn Lang launches that movement.
    """
    told = page.orders and page.header.type in _ADAPTS and not _SUMS_UP.match(page.header.title or "")
    return told and of_own_place(page, name)


def of_own_place(page: Page, name: str) -> bool:
    """Whether a name bears the place of the document's issuer."""
    home = page.header.locality
    unit = home.unit(home.level)
    place = _PLACE.sub("", unit) if unit else ""
    return bool(place) and re.search(rf"\b{re.escape(fold(place))}\b", fold(name)) is not None


_SUMS_UP: Final = words.pattern(
    r"\W*(?:về (?:việc )?)?(?:tổng kết|sơ kết|báo cáo|đánh giá|khen thưởng|kiểm tra|giám sát)\b"
)
_PLACE: Final = words.pattern(r"(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) ")
