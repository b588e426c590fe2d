"""Tên cơ quan viết thường: offices whose names go on in small letters up to the unit that they belong to.

"Ban Quản lý các khu công nghiệp tỉnh", "Văn phòng Điều phối nông thôn mới tỉnh Gia Lai": what they are for is
written as a sentence is, so that only the unit behind it shows where the name ends.
"""

import re
from typing import Final

from ingest.letters import UPPER

_OFFICE: Final = (
    r"(?:Ban (?:Quản lý|Chỉ đạo|Chỉ huy|Điều phối|Đại diện|Tổ chức|Vận động)|Tổ (?:công tác|giúp việc)|Trung tâm"
    r"|Văn phòng (?:Điều phối|Đăng ký|Đại diện|Thường trực|Ban)|Chi cục|Quỹ|Hội|Hiệp hội|Liên hiệp|Hội đồng|Câu lạc bộ"
    r"|Bệnh viện|Trạm|Hạt)"
)
_ACTS: Final = (  # of what the sentence goes on to say
    r"(?:về|của|ban hành|phê duyệt|quy định|hướng dẫn|tại|theo|đã|là|ngày|số|để|nhằm|công bố|thông báo|đề nghị|yêu cầu"
    r"|báo cáo|giao(?! thông)|phát động|chỉ đạo|triển khai|thành lập|kiện toàn|ký|gửi|tổ chức"
    r"|(?<!công )(?<!chương )(?<!quy )trình|phối hợp|có|được|cho"
    r"|với|trên|trong|từ|đến|năm|vừa|đang|sẽ|cũng|tham mưu|chủ trì|họp|mời|do|bằng|khi|nếu|này)"
)
_WORD: Final = rf"(?!(?:{_ACTS}|tỉnh|thành phố|huyện|quận|thị xã)(?!\w))[^\W\d_]+"
_OTHER: Final = r"(?:[ỦU][ỷy] ban|UBND|HĐND|Hội đồng|Sở|Bộ|Ban|Tỉnh|Huyện|Thành|Đảng ủy)\s"  # a body of its own
_NAME: Final = re.compile(
    rf"{_OFFICE}(?:\s+(?:{_WORD})(?:,(?!\s+{_OTHER}))?){{2,12}}?\s+(?:tỉnh|thành phố|huyện|quận|thị xã)"
    rf"(?:\s+(?!Kh[óo])[{UPPER}]\w+(?:\s+(?:-\s+)?[{UPPER}]\w+){{0,3}})?(?!\w)(?!\s+(?:hội|phường)\b)"
)


def office_end(text: str, start: int) -> int | None:
    """The end of an office's name that small letters carry as far as its unit; None when no such name begins here.

    >>> text = "Ban Quản lý các khu công nghiệp tỉnh Gia Lai về việc"
    >>> text[: office_end(text, 0)], office_end("Trung tâm Y tế đề nghị tỉnh", 0)
    ('Ban Quản lý các khu công nghiệp tỉnh Gia Lai', None)
    >>> text = "Ban Chỉ đạo Trung ương, Ủy ban nhân dân tỉnh ban hành Kế hoạch"
    >>> office_end(text, 0) is None
    True
    """
    found = _NAME.match(text, start)
    return found.end() if found else None
