"""Mục tự mở: which movements the items of a document open, without saying who does ("2. Mở đợt thi đua … từ …")."""

import re
from typing import Final

from ingest.extract.movements import papers, sentences, words
from ingest.extract.movements.identity import national
from ingest.extract.movements.issuer import is_issuer, is_own_unit
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.lines import MARKED, MARKER, line_above, line_start
from ingest.extract.movements.own import SENTENCE_END, last_sentence, of_own_place
from ingest.extract.movements.page import Page
from ingest.extract.movements.words import Naming
from ontology.folding import fold


def under_launch(page: Page, naming: Naming) -> bool:
    """Whether the item stands under a heading that has the issuer launch it ("2. Các đợt do xã phát động")."""
    if not page.orders or MARKED.match(page.clean, line_start(page.clean, naming.lead.start)) is None:
        return False
    behind = papers.document_behind(page.clean, naming.span.end, page.citations)
    if behind and behind[1]:
        return False
    above = line_above(page.clean, naming.lead.start)
    heading = _LAUNCHED_BELOW.search(above)
    if heading is None or (heading["opens"] and _OTHERS.match(SENTENCE_END.split(above[: heading.start()])[-1])):
        return False
    return not heading["by"] or any(
        is_issuer(page, body) for body in bodies(_capital(heading["by"]), page.header.locality)
    )


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


_LAUNCHED_BELOW: Final = words.pattern(
    r"(?P<opens>\b(?:tổ chức|mở|(?P<sure>phát động|ra quân))(?: trong [^.;:,“”\n]{2,40})? )?"
    r"(?:(?:các|hai|ba|bốn|những|\d+) |(?(sure)|(?=\w+ (?:\w+ ){0,3}riêng )))(?:phong trào|đợt|cuộc|chiến dịch)"
    r"(?: (?:thi đua|vận động|cao điểm|(?P<own>riêng)|ngắn ngày|chuyên đề|theo (?:đợt|chuyên đề)|nước rút|đặc biệt))*"
    r"(?: do (?P<by>[^.;:“”\n]{2,60}?) (?:tự )?phát động"
    r"| (?:được )?phát động (?:trong|tại) [^.;:,“”\n]{2,40}|(?(opens)|(?(own)|(?!))))"
    r"(?: (?:của|tại|ở) (?:đơn vị|cơ quan|ngành|địa phương|nhà trường|trường|tỉnh|thành phố|huyện|xã|phường|hội|đoàn)\b"
    r"(?: (?:ta|mình))?)?"
    r"(?: (?:trong|năm|từ)[^.;:“”\n]{0,40})?(?: (?:như )?sau(?: đây)?)?\s*[:.]?\s*\Z"
)
"""A heading: what is listed below it is launched by somebody."""


_OPENS: Final = re.compile(
    rf"[\s*_]*(?:(?P<mark>{MARKER})[\s*_]+)?(?:[^.;“”\"\n]{{3,160}}?,\s+trong\s+đó,?\s+)?"
    r"(?:(?P<topic>[^.;:“”\"\n]{3,90}?)[:,]\s+)?"
    r"(?:(?:Kể\s+từ|Từ|Bắt\s+đầu\s+từ|Đúng)\s(?=[^.;:,“”\n]{0,12}\d)[^.;:,“”\"\n]{3,40}?\s(?:sẽ\s+)?)?"
    r"(?P<verb>(?i:phát\s+động|mở|tổ\s+chức|ra\s+quân))\b(?:(?!\b(?i:tiếp\s+tục|hưởng\s+ứng|thực\s+hiện)\b)[^.;:,“”\"\n]){0,60}"
)
_OTHERS: Final = re.compile(
    rf"\W*(?:{sentences.BODY}\b|(?i:(?:các|từng|mỗi)\b(?!\s+(?:phong\s+trào|đợt|cuộc|chiến\s+dịch|nội\s+dung|nhiệm\s+vụ|hoạt\s+động"
    r"|hình\s+thức|giải\s+pháp|chuyên\s+đề|mô\s+hình|bước|giai\s+đoạn|mốc))|(?:đề\s+nghị|yêu\s+cầu|giao)\b))"
)
"""A heading or topic that names those who are asked to act."""


def _part_of_round(page: Page, naming: Naming) -> bool:
    """Whether a naming is that of a part into which an order about emulation divides it ("- Đợt 1 “…”")."""
    if not _ROUND.search(page.header.title or "") or _theirs(page, naming):
        return False
    line = page.clean[line_start(page.clean, naming.lead.start) : naming.span.start]
    return bool(_PART.match(naming.lead.of(page.clean)) or _PART_OF_LIST.fullmatch(line)) and not _OF_OTHERS.match(
        page.clean, naming.span.end
    )


def _by_issuer(page: Page, naming: Naming) -> bool:
    """Whether the issuer launches what stands before ("…, do Chủ tịch UBND xã phát động"), and no place is told."""
    clean, place = page.clean, naming.span.end
    said = sentences.launcher_behind(clean, place)
    if said is None or not any(is_issuer(page, body) for body in bodies(said, page.header.locality)[:1]):
        return False
    start = clean.find(said, place)
    return _DO.search(clean, place, start) is not None and not _THERE.match(clean, start + len(said))


_DO: Final = re.compile(r"\bdo\s+\Z")
_THERE: Final = words.pattern(
    r"\s+(?:đã |vừa |cùng |đồng )?(?:phát động|khởi xướng),? (?:tại|ở|vào|hồi|nhân|ngày|tháng|năm|từ năm)\b"
)
"""Behind the launcher: it was, or will be, launched elsewhere."""
_PART: Final = words.pattern(
    r"(?:đợt|chặng|bước|giai đoạn)(?: (?:thi đua|cao điểm))? (?:thứ )?(?:[\dIVX]|nhất|một|hai|ba|tư|bốn|đầu|cuối)"
)
_PART_OF_LIST: Final = words.pattern(
    rf"[\s*_]*{MARKER}[\s*_]+(?:các )?đợt\b(?:(?!\b(?:do|của|tiếp tục|hưởng ứng|tham gia|sơ kết|tổng kết|theo)\b)"
    r"[^.;“”\"\n]){0,160}[“\"«*_]*"
)
"""The beginning of an item about a round ("- Đợt chuyên đề: đợt thi đua “…”")."""
_OF_OTHERS: Final = words.pattern(r"[”\"’»*_]*[^.;“”\"\n]{0,60}?\b(?:do|của|đã) ")
_ROUND: Final = words.pattern(
    r"\b(?:mở|phát động|tổ chức)\b.*\bđợt\b|\b(?:thi đua|phong trào|chiến dịch|cuộc vận động)\b"
)


def _of_title(page: Page, naming: Naming) -> bool:
    """Whether the title of a letter launches a movement, names this very one as what is to be held, or it bears the
    place of its issuer.
    """
    title, name = page.header.title or "", naming.span.of(page.clean)
    return "phát động" in title.lower() or fold(name) in fold(title) or of_own_place(page, name)


def _of_whole_system(page: Page, naming: Naming) -> bool:
    """Whether an item of a letter launches for all of the issuer's own ranks ("Phát động trong toàn hệ thống …")."""
    place = naming.lead.start
    return _IN_ALL.search(page.clean, max(0, place - 70), place) is not None


_IN_ALL: Final = words.pattern(
    r"\b(?:phát động|mở) (?:trong|trên) (?:phạm vi )?toàn "
    r"(?:hệ thống|ngành|lực lượng|tổng công ty|tập đoàn|tổng cục|cục)(?: [^.;:,“”\n]{2,30}?)?\s*\Z"
)


def opened_here(page: Page, naming: Naming, *, launches: bool) -> bool:
    """Whether an item of this order opens the movement without saying who does ("2. Mở đợt thi đua “…”").

    In a letter, which asks others, and under a heading that names a body the item says what those are to do.
    """
    if not page.orders or naming.weak:
        return False
    if page.header.type == "Công văn" and not (_of_title(page, naming) or _of_whole_system(page, naming)):
        return False
    if not launches:
        return _part_of_round(page, naming) or _by_issuer(page, naming)
    line = page.clean[line_start(page.clean, naming.lead.start) : naming.lead.start]
    found = _OPENS.fullmatch(last_sentence(line))
    if found is None or (found["topic"] and _OTHERS.match(found["topic"])):
        return False
    return not _theirs(page, naming)


def held_for_sure(page: Page, naming: Naming, *, launches: bool) -> bool:
    """Whether what an item opens is launched by it though the reader found no time of its own.

    A day stands in the item, or a paper about emulation says "Phát động …" of what is no movement of the whole country.
    """
    line = page.clean[line_start(page.clean, naming.lead.start) : naming.span.end + _BEHIND].split("\n")[0]
    if _DATED.search(line):
        return True
    says = launches and _LAUNCHED.search(page.clean, max(0, naming.lead.start - 70), naming.lead.start)
    return bool(says and _ROUND.search(page.header.title or "")) and not national(naming.span.of(page.clean))


_BEHIND: Final = 60  # code points behind a name in which its time stands
_DATED: Final = words.pattern(
    r"\b(?:từ|trong|đến|trước) (?:hết |nay )?(?:ngày |tháng |quý )?(?:\d{1,2}[/.-]\d|[IV]+/20\d\d)"
)
_LAUNCHED: Final = words.pattern(r"\b(?:phát động|mở)\b[^.;:“”\n]{0,60}\Z")


def _theirs(page: Page, naming: Naming) -> bool:
    """Whether the line that the item stands under names a body, and the item says what it is to do."""
    above = line_above(page.clean, naming.lead.start)
    marked = MARKED.match(above)
    by = _BY.search(above)
    if by and not is_own_unit(page, by["by"]):
        return not any(is_issuer(page, body) for body in bodies(_capital(by["by"]), page.header.locality)[:1])
    asks = _ASKS.search(above)
    if asks and any(is_issuer(page, body) for body in bodies(asks["by"], page.header.locality)[:1]):
        return False
    return _OTHERS.match(above[marked.end() :] if marked else above) is not None


_BY: Final = words.pattern(r"\bdo (?P<by>[^.;:“”\n]{2,60}?) (?:tự )?(?:phát động|khởi xướng)\b")
_ASKS: Final = re.compile(
    rf"(?:\A|[.;,]\s+)(?P<by>{sentences.BODY}\b[^.;:,“”\n]{{0,60}}?)\s+(?:yêu\s+cầu|chỉ\s+thị|chỉ\s+đạo|quyết\s+định)"
    r"(?:\s+(?:tập\s+trung|thực\s+hiện|triển\s+khai|làm|tốt|các|một\s+số|những|nội\s+dung|nhiệm\s+vụ|công\s+việc|việc|như|sau|đây)"
    r"|\s*,?\s+(?:và\s+|các\s+|thủ\s+trưởng\s+)*(?:cơ\s+quan|đơn\s+vị|sở|ban|ngành|phòng|đoàn\s+thể|cấp|địa\s+phương|trực\s+thuộc"
    r"|UBND|xã|phường|thị\s+trấn|huyện|thành\s+phố)(?=[\s,]))*\s*:?\s*\Z"
)
"""A line in which somebody asks for what is listed below, of nobody by name."""
