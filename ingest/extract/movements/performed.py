"""Văn bản này phát động: a paper that says of itself that it launches ("Kế hoạch này phát động …", "Nay phát động …").

What begins with the paper's own name or with "nay" is done by the paper, whoever else acts in it. A notice, which as a
rule tells of what was launched elsewhere, launches in these words too.
"""

from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.issuer import is_issuer, is_own_unit
from ingest.extract.movements.launchers import bodies
from ingest.extract.movements.lines import MARKED, MARKER, line_above, line_start
from ingest.extract.movements.page import Page
from ingest.extract.movements.words import Naming

_PAPER: Final = (
    r"(?:kế hoạch(?: (?:liên tịch|phối hợp))?|chỉ thị|quyết định|công văn|văn bản|hướng dẫn|thông báo|thông tri"
    r"|nghị quyết(?: (?:liên tịch|chuyên đề))?|thư(?: ngỏ)?|lời kêu gọi|chương trình(?: (?:liên tịch|phối hợp))?|lệnh"
    r"|mệnh lệnh|công điện|phương án|đề án)"
)
_LAUNCHES: Final = (
    r"(?:(?:xin|sẽ|cũng|đồng thời|chính thức|trân trọng|long trọng|quyết định|thống nhất) )*(?:phát động|mở)"
    r"(?: (?:thêm|riêng|tiếp|mới|ngay|đồng loạt|rộng rãi|sâu rộng))*"
)
_TO_NAME: Final = (
    r"(?: (?:trong|trên|tại|ở|cho|tới|đến|đối với|với|theo|từ|kể từ) [^.;:“”\"\n]{2,100}?)?"
    r"(?: (?:các|những|một|hai|ba|bốn|0?[2-5]))?\s*\Z"
)
_ITSELF: Final = words.pattern(
    rf"(?P<paper>{_PAPER}) (?:này|đây) {_LAUNCHES}{_TO_NAME}"
    rf"|\b(?:bằng|với|tại|theo|qua|trong|từ) (?:chính )?(?P<by>{_PAPER}) (?:này|đây),? "
    rf"(?:[^.;:“”\"\n]{{2,120}}?,? )?{_LAUNCHES}{_TO_NAME}"
)
"""Before a name: the paper itself launches it, or somebody by it."""
_NOW: Final = words.pattern(
    rf"(?:\A|[.;:,\n]|\w[.)]|[-+•*])\s*\W*"
    rf"(?:(?:hôm |từ )*nay|nhân dịp này|(?:bằng|qua) (?:lá |bức )?thư này),? "
    rf"(?:(?P<who>[^.;:“”\"\n]{{2,80}}?) )??{_LAUNCHES}{_TO_NAME}"
)
"""The same without a subject, or with the issuer's."""
_NOW_BEHIND: Final = words.pattern(
    rf"[”\"’»*_]*\s*(?:\([^()\n]{{2,60}}\)\s*)?[:,;-]?\s*(?:được )?nay,? (?:được )?{_LAUNCHES}"
    r"(?=\s*[,.;:\n]| (?:theo|trong|trên|tại|từ|đến|kể|cho|tới|nhân|để|nhằm)\b)"
)
"""Behind a name that heads an item: it is launched now."""
_REACH: Final = 260  # code points of a sentence before a name


def performs(page: Page, naming: Naming) -> bool:
    """Whether the words around a naming say that this very paper launches it."""
    clean, place = page.clean, naming.lead.start
    if page.header.issuer is None or "phát động" not in clean[max(0, place - _REACH) : naming.span.end + 60].lower():
        return False
    before = clean[max(0, place - _REACH) : place]
    said = _ITSELF.search(before)
    if said:
        return _is_own(page, said["paper"] or said["by"], place - len(before) + said.start())
    if page.header.type in _TELLING:
        return False
    now = _NOW.search(before)
    return _NOW_BEHIND.match(clean, naming.span.end) is not None or (now is not None and _by_issuer(page, now["who"]))


_I: Final = words.pattern(r"(?:\A|[\s,])(?:chúng )?tôi\Z")
"""The writer of a letter."""
_TELLING: Final = ("Báo cáo", "Tờ trình")
"""Papers that tell what others do now."""


def _by_issuer(page: Page, who: str | None) -> bool:
    """Whether who is said to launch now is the issuer, or nobody is said."""
    if who is None or is_own_unit(page, who) or _I.search(who):
        return True
    return any(is_issuer(page, body) for body in bodies(who[:1].upper() + who[1:], page.header.locality)[:1])


def performed_above(page: Page, naming: Naming) -> bool:
    """Whether the item stands under a line with which this paper launches what is listed below ("Phát động trong …:").

    What an item of the list only joins or carries on is not launched.
    """
    if page.header.issuer is None:
        return False
    item = page.clean[line_start(page.clean, naming.lead.start) : naming.lead.start]
    if MARKED.match(item) is None or _ONLY_JOINS.search(item):
        return False
    above = line_above(page.clean, naming.lead.start)
    if not above.rstrip(" *_").endswith(":"):
        return False
    said = _LIST_OF_PAPER.search(above) or (_LIST.fullmatch(above) if page.orders else None)
    return said is not None


_MANY: Final = (
    r"(?: (?:các|những|một số|hai|ba|bốn|0?[2-9])(?: (?:nội dung|việc|hoạt động|hình thức|chuyên đề|phong trào|đợt"
    r"|cuộc vận động|chiến dịch|mô hình)(?: (?:thi đua|cao điểm|chuyên đề|sau))*)?)?"
    r"(?: (?:gồm|cụ thể|là|như sau|sau đây|sau))*\W*"
)
_LIST_OF_PAPER: Final = words.pattern(
    rf"\b{_PAPER} này {_LAUNCHES}(?: (?:trong|trên|tại|ở|cho|tới|đối với) [^.;:“”\"\n]{{2,160}}?)?{_MANY}\Z"
)
_LIST: Final = words.pattern(
    rf"[\s*_#]*(?:(?:điều \d+|{MARKER})[.:)]?[\s*_]*)?(?:nay )?(?:đồng loạt |chính thức )?phát động"
    rf"(?: (?:trong|trên|tại|ở|cho|tới|đến|đối với) [^.;:“”\"\n]{{2,160}}?)?{_MANY}"
)
"""A line that launches what is listed below it, in words of the paper or without a subject."""
_ONLY_JOINS: Final = words.pattern(r"\b(?:hưởng ứng|tham gia|tiếp tục|duy trì|đẩy mạnh|thực hiện|triển khai)\b")


def _is_own(page: Page, paper: str, place: int) -> bool:
    """Whether "Kế hoạch này" is this paper, and not one of another type that was cited before."""
    kind, own = paper.lower().split()[0], (page.header.type or "").lower()
    if not own or own.startswith(kind) or kind == "văn":
        return True
    return not any(one.span.end <= place and (one.type or "").lower().startswith(kind) for one in page.citations)
