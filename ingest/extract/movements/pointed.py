"""Văn bản ấy: sentences that point back to the document cited right before them, and say that it launches.

"… Chỉ thị số …: bằng Chỉ thị ấy, … đã phát động cuộc vận động" · "… Quyết định số …. Đây là văn bản tỉnh dùng để phát
động phong trào của tỉnh" · "Lệnh phát động số …. Cũng lệnh này phát động phong trào “…”".
"""

import re
from collections.abc import Sequence
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.words import Naming
from ingest.model import Citation

_PAPER: Final = (
    r"(?:kế hoạch|quyết định|chỉ thị|công văn|nghị quyết|văn bản|hướng dẫn|thông báo|thông tri|thư|lệnh|công điện"
    r"|chương trình|lời kêu gọi|tờ lệnh)(?: (?:liên tịch|phối hợp|phát động|kêu gọi))?"
)
_THIS: Final = r"(?:này|ấy|đó|trên|nói trên|nêu trên|vừa nêu)"
_KIND: Final = (
    r"(?P<kind>phong trào|cuộc vận động|chiến dịch|đợt|chương trình)"
    r"(?: (?:thi đua|vận động|cao điểm|đặc biệt|này|trên|nói trên|ấy|đó))*"
)
_LAUNCHES: Final = r"(?:(?:đã|vừa|sẽ|cũng|chính thức|đồng thời|quyết định) )*(?:phát động|khởi xướng|mở)"
_TIMES_AND_PLACES: Final = r" (?:trong|trên|tại|ở|ra|tới|đến|từ|cho|với|và|rộng|sâu|để|nhằm|toàn|cả)\b"
_BARE: Final = (
    rf"{_KIND}(?=\s*(?:[,.;:)\n]|\Z)|{_TIMES_AND_PLACES}| (?P<whose>của (?:(?:toàn|cả) )?(?:tỉnh|huyện|xã|phường"
    r"|thành phố|ngành|đơn vị|mình|trường|hội|địa phương)))"
)
"""Kind words without a name of their own, and whose the movement is."""
_NEXT: Final = r"(?:(?! số )[^.;:“”\"\n]|\.(?=\w)){0,160}[.;:–-]\s+"  # to the next clause, with no other document
_OF_IT: Final = tuple(
    words.pattern(_NEXT + said)
    for said in (
        rf"(?:(?:chính|cũng|và) )*(?:bằng|theo|tại|với|qua|từ|trong) (?:chính |cũng )?{_PAPER} {_THIS},? "
        rf"(?:[^.;:“”\"\n]{{2,100}}? )??{_LAUNCHES} {_BARE}",
        rf"(?:đây|đó) (?:cũng |chính )*là {_PAPER}(?: (?:đầu tiên|gốc|pháp lý|quan trọng))?,? "
        r"(?:(?:mà )?[^.;:“”\"\n]{2,60}? )??(?:(?:được )?dùng )?(?:(?:để|về|chính thức) (?:việc )?)*"
        rf"(?:phát động|mở|khai sinh) {_BARE}",
        rf"(?:chính )?(?:từ|với|bằng|qua|tại|theo) (?:chính )?{_PAPER} {_THIS},? {_KIND} (?P<whose>)"
        r"(?:(?:đã|chính thức) )*(?:ra đời|được (?:chính thức )?(?:phát động|khởi xướng|mở)|bắt đầu|hình thành)\b",
    )
)
"""Behind a document: the sentence about it, and the next one, which says that it launches what was named."""
_UNIT: Final = re.compile(r"(?:tỉnh|huyện|xã|phường|thành\s+phố)\Z")
_ALSO: Final = words.pattern(
    r"(?:^|[.;:\n])\s*(?:(?:cũng|chính|ngay|riêng) )*(?:(?:tại|bằng|theo|trong|với|qua) )?(?:chính |cũng )?"
    rf"{_PAPER} {_THIS},? (?:[^.;:“”\"\n]{{2,100}}?,? )??{_LAUNCHES}(?: (?:thêm|riêng|tiếp|cả|luôn))*"
    r"(?: (?:trong|trên|tại|ở|cho|tới|đến|đối với|với) [^.;:“”\"\n]{2,80}?)?(?: (?:các|những|hai|ba))?\s*\Z"
)
"""Before a name: the document cited before launches it too."""
_FAR: Final = 400  # code points from a document to what points back to it


def said_of_it(clean: str, place: int) -> tuple[str, str] | None:
    """The kind words of what the document that ends at `place` is then said to launch, and whose it is said to be.

    >>> said_of_it("Chỉ thị số 5: bằng Chỉ thị ấy, Quân ủy đã phát động cuộc vận động trong toàn quân.", 12)
    ('cuộc vận động', '')
    >>> said_of_it("Quyết định số 5. Đây là văn bản Ủy ban dùng để phát động phong trào của tỉnh.", 15)
    ('phong trào', 'tỉnh')
    """
    match = next(filter(None, (said.match(clean, place, place + _FAR) for said in _OF_IT)), None)
    if match is None:
        return None
    unit = _UNIT.search(match["whose"] or "")
    return " ".join(match["kind"].split()), unit[0] if unit else ""


def launching_pointed(clean: str, naming: Naming, citations: Sequence[Citation]) -> Citation | None:
    """The document before the sentence that says "Cũng lệnh này phát động …" of what is named."""
    place = naming.lead.start
    before = next((one for one in reversed(citations) if one.span.end <= place), None)
    if before is None or place - before.span.end > _FAR or "động" not in clean[before.span.end : place]:
        return None
    return before if _ALSO.search(clean, before.span.end, place) else None
