"""Chương trình, mô hình: which of their quoted names may be movements.

Most programmes are broadcasts, projects or plans of work, and most models are patterns of organisation; a movement is
one that many join, under a name of its own.
"""

import re
from typing import Final

from ingest.extract.movements import words
from ingest.extract.movements.identity import national
from ingest.extract.movements.words import Head
from ingest.extract.quotes import Quote
from ingest.letters import UPPER


def is_called(clean: str, head: Head, quote: Quote, gap: str) -> bool:
    """Whether a quotation is the name of a programme or model that may be a movement, not a broadcast or a project."""
    before = clean[max(0, head.words.start - 160) : head.words.start]
    name = quote.inner.of(clean)
    if (
        _EVENT.match(clean, quote.outer.end)
        or _ELSEWHERE.match(clean, quote.outer.end)
        or _WITH_PROJECTS.search(before)
        or GATHERING.match(name)
    ):
        return False
    if head.kind == words.MODEL and _LAUNCHED_LIST.fullmatch(gap):
        return True
    if head.kind == words.MODEL and _is_thing(clean, head, quote):
        return False
    if head.kind == words.PROGRAMME and (
        _TAUGHT.search(before) or _GIFT.match(name) or _APPROVED.search(before) or _OUTLOOK.search(name)
    ):
        return False
    return not gap.strip(" :,-") or _CALLED.fullmatch(gap) is not None or _DEED.fullmatch(gap) is not None


def _is_thing(clean: str, head: Head, quote: Quote) -> bool:
    """Whether a model's name is that of a thing (a corner, a fund) that is only kept, and nobody carries it."""
    name = quote.inner.of(clean)
    if name[0].isupper() and not _KEPT.search(clean, max(0, head.words.start - 40), head.words.start):
        return False
    if len(name.split()) > _LONGEST_THING or "," in name or national(name) or _DOING.match(name):
        return False
    return not (
        _LAUNCHED.match(clean, quote.outer.end)
        or _LAUNCHING.search(clean[max(0, head.words.start - 60) : head.words.start])
        or _LAUNCHED_BEFORE.search(clean, max(0, head.words.start - 160), head.words.start)
        or _LAUNCHED_LATER.match(clean, quote.outer.end)
    )


_KEPT: Final = words.pattern(
    r"\b(?:(?:duy trì|giữ(?: vững)?|bảo quản|sửa chữa|lắp đặt|xây dựng|(?:thành |thiết )?lập|ra mắt|khai trương"
    r"|làm nòng cốt)(?: (?:tốt|được|thêm|một|các|những|\d+))*|các|những) \Z"
)
"""Before a model: it is there and is kept, or one of several; what is spread or taken over is what others join."""
_LONGEST_THING: Final = 4  # syllables; what people are to do takes more
_DOING: Final = words.pattern(
    r"(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b"
    r"|(?:một|hai|ba|bốn|năm|sáu|\d+) (?:không|có|cùng|cần|trước|biết|sạch|an|nhất|tốt|giảm|đúng|rõ|bám|dễ)\b"
    r"|(?:nói không|chung tay|cùng|hãy|vì|không)\b|(?:\w+ ){1,2}(?:vì|không|nói không với)\b"
)
"""A short name that says when or what people do, and not what thing there is."""
_LAUNCHED: Final = words.pattern(
    r"""[^.;:“”"]{0,160}?\b(?:do|được|đã)\b[^.;:“”"]{0,120}?\b(?:phát động|khởi xướng|triển khai|nhân rộng)\b
    |\s*\([^()]{0,80}phát động|[”"’»\s]*của (?:(?:cả|toàn) )?(?:xã|phường|thị trấn|huyện|tỉnh|thôn|bản|ấp|chi hội|hội)\b
    |[^.;:“”]{0,50}?\b(?:làm theo|hưởng ứng|tham gia)\b"""
)
_LAUNCHING: Final = words.pattern(
    r"""\b(?:(?:phát động|khởi xướng|hưởng ứng)[^.;:“”"]{0,40}|theo |\b(?:trở |nhân )?thành )\Z
    |[”"’»]\s*(?:,|;|(?:, )?và) (?:các )?\Z"""
)
_LAUNCHED_LIST: Final = words.pattern(
    r"(?:do [^.;:“”]{2,60} |được )(?:[^.;:“”]{2,60} )?(?:phát động|khởi xướng)(?: [^.;:“”]{2,40})?:"
)
_LAUNCHED_BEFORE: Final = words.pattern(
    r"\b(?:được|do) [^.;:“”\n]{2,80}? phát động (?:theo|tại|bằng|từ) [^.;:“”\n]{4,100}, \Z"
)
_LAUNCHED_LATER: Final = words.pattern(r"[^“”\"\n]{0,240}?\bphát động mô hình (?:này|trên|nói trên|ấy)\b")
"""Around a model: it is launched, or one place has it and others follow, or it is listed behind a movement."""
_TAUGHT: Final = words.pattern(
    r"""\b(?:đào tạo|tập huấn|bồi dưỡng|giảng dạy|học(?: tập)?|phát sóng|trực tuyến|online)\b
    [^.;:“”"]{0,40}\btheo(?: các)?\s*\Z"""
)
"""Before a programme: what is taught or sent out after it."""
_GIFT: Final = words.pattern(r"(?:trao|tặng|cấp) (?:sổ|thẻ|quà|nhà|xe|học bổng|bò|vé|sách)\b")
"""What a programme's name says that somebody is given."""
_APPROVED: Final = words.pattern(
    r"\b(?:phê duyệt|ban hành|thông qua|thẩm định|nghiệm thu)(?: (?:nội dung|danh mục|kinh phí|đề cương))*\s*\Z"
)
"""Before a programme: it is a plan of the state, with a budget."""
_OUTLOOK: Final = words.pattern(r"\b(?:định hướng|tầm nhìn)(?: đến)? (?:năm )?20\d\d|\bmục tiêu quốc gia\b")
"""In the name of a programme: the years for which the state plans."""
_CALLED: Final = words.pattern(
    r"(?:(?:trực tuyến|tình nguyện|thiện nguyện|từ thiện|nhân ái|an sinh xã hội|đồng hành)\s?)?"
    r"(?:mang tên|với tên gọi|có tên)?:?"
)
_DEED: Final = words.pattern(
    r"(?:trồng|hiến máu|quyên góp|gây quỹ|vận động|hỗ trợ|giúp(?: đỡ)?|đỡ đầu|chăm (?:lo|sóc)|tiếp sức|xây(?: dựng)?"
    r"|sửa chữa|xóa|chung tay|bảo vệ|thu gom|đổi rác|thắp sáng|khám(?: chữa)? bệnh|nhân đạo|thiện nguyện)"
    r"(?: [\w-]+){0,7}:?"
)
"""What a programme has people do, before its quoted name."""
_EVENT: Final = words.pattern(
    r"[ \d]*[,.]? (?:vừa )?(?:được )?(?:tổ chức (?:tối|sáng|chiều)"
    r"|(?:diễn ra )?(?:vào )?(?:tối|sáng|chiều|đêm) (?:qua|nay|ngày|\d+)\b"
    r"|(?:[^.;:“”\"]{0,30} )?trao (?:\d+|hai|ba|nhiều|các) giải\b|đưa tin"
    r"|phát sóng|(?:phát|truyền hình) trực tiếp|truyền hình|lúc \d"
    r"|(?:được )?(?:phát|lên sóng|chiếu) (?:lúc|vào|hằng|hàng|tối|sáng|chiều|trên|\d))"
)
"""Behind a programme's name: it is on the air, or gives prizes."""
_ELSEWHERE: Final = re.compile(
    r"[”\"’»]?[^.;:\n]{0,120}?\s(?:có|theo|thực\s+hiện\s+theo)\s+(?:kế\s+hoạch|văn\s+bản|thông\s+báo|quyết\s+định|hướng\s+dẫn|quy\s+chế)"
    r"\s+(?:riêng|khác)\b"
)
"""Behind a programme: it has a plan of its own, which is no movement's launch."""
GATHERING: Final = words.pattern(
    r"(?:gặp (?:mặt|gỡ)|gala|đêm|giao lưu|tọa đàm|đối thoại|diễn đàn|liên hoan|vinh (?:danh|quang)|tôn vinh"
    r"|tuyên dương|lễ|hội (?:thi|thảo|diễn)|ngày hội|cuộc thi|tuần lễ|tháng hành động"
    r"|(?:phiên|hội) chợ|chợ (?:tết|xuân|đêm|hoa|nhân đạo)|năm (?:an toàn|du lịch)"
    r"|tháng (?:công nhân|thanh niên|cao điểm|an toàn)"
    r"|giải (?:thưởng|báo chí|chạy|bóng|đua|vô địch|thể thao)|festival|âm vang"
    r"|bình ổn (?:thị trường|giá)|kết nối cung cầu|xúc tiến (?:thương mại|đầu tư)|khuyến (?:công|nông)"
    r"|mỗi (?:xã|làng)[^“”]* một sản phẩm)\b"
)
"""Names of evenings and meetings, and of programmes of the state for markets and products."""
_WITH_PROJECTS: Final = words.pattern(
    r"\b(?:đề án|dự án)\s*[“”„«\"][^“”»\"]*[”»\"](?:\s*\([^()]*\))?\s*(?:,|;|và)(?: và)?\s*\Z"
)
"""Before a programme: it is listed with projects, and so is one."""


def is_pattern(clean: str, head: Head) -> bool:
    """Whether a model is only the pattern after which something is arranged ("vận hành theo mô hình …")."""
    before = clean[max(0, head.words.start - 50) : head.words.start]
    follows = before.rstrip().endswith((" theo", "Theo"))
    return follows and (_ARRANGED.search(before) is not None or not _GIVEN_NAME.match(clean, head.span.end))


_ARRANGED: Final = words.pattern(
    r"\b(?:hoạt động|tổ chức|quản lý|vận hành|sản xuất|kinh doanh|chuyển đổi|phát triển|xây dựng|quản trị|liên kết"
    r"|dạy học|đào tạo|bố trí|sắp xếp|thiết kế)(?: \w+){0,4} theo\s*\Z"
)
"""Before a model: what is arranged after a pattern, and no movement."""
_GIVEN_NAME: Final = re.compile(rf"\s*[“\"«‘][{UPPER}][^\W\d_]*(?:\s+[^\W\d_{UPPER}][^\W\d_]*){{2,}}\s*[”\"»’]")
"""A name of more than two syllables with one capital."""
