"""Tên cơ quan viết thường: offices whose names go on in small letters up to the unit that they belong to.

"Ban Quản lý các khu công nghiệp tỉnh", "Văn phòng Điều phối nông thôn mới tỉnh Gia Lai": what they are for is
written as a sentence is, so that only the unit behind it shows where the name ends.
"""

import re
from typing import Final

from ingest.extract.names.statements import BODY
from ingest.letters import UPPER

_OFFICE: Final = (
    r"(?:Ban (?:Quản lý|[Cc]hỉ đạo|Chỉ huy|Điều phối|Đại diện|Tổ chức|Vận động)|Tổ (?:công tác|giúp việc)|Trung tâm"
    r"|Văn phòng (?:[Đđ]iều phối|Đăng ký|Đại diện|Thường trực|Ban)|Chi cục|Quỹ|Hội(?! nghị| thảo| thi| trường| diễn)"
    r"|Hiệp hội|Liên hiệp|Hội đồng|Câu lạc bộ"
    r"|Bệnh viện|Trạm|Hạt)"
)
_ACTS: Final = (  # of what the sentence goes on to say
    r"(?:về|của|ban hành|phê duyệt|quy định|hướng dẫn|tại|theo|đã|là|ngày|(?<!dân )(?<!đổi )số|để|nhằm|công bố"
    r"|thông báo|đề nghị|yêu cầu"
    r"|báo cáo|giao(?! thông)|phát động|chỉ đạo|triển khai|thành lập|kiện toàn|ký|gửi|(?<!các )tổ chức"
    r"|(?<!công )(?<!hương )(?<!quy )trình|phối hợp|có|được|cho"
    r"|với|trên|trong|từ|đến|năm|vừa|đang|sẽ|cũng|tham mưu|chủ trì|họp|mời|do|(?<!đồng )bằng|khi|nếu|này)"
)
_WORD: Final = rf"(?!(?:{_ACTS}|tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường)(?!\w))[^\W\d_]+"
_COMMA: Final = rf"(?:,(?!\s+{BODY}))?"  # behind it no other body begins
_NAME: Final = re.compile(
    rf"{_OFFICE}(?:\s+(?:{_WORD}){_COMMA}){{2,12}}?\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|đặc khu)"
    rf"(?:\s+(?!Kh[óo])[{UPPER}]\w+(?:\s+(?:-\s+)?[{UPPER}]\w+){{0,3}})?(?!\w)(?!\s+(?:hội|phường)\b)"
)
_POST: Final = re.compile(r"(?:Phó )?(?:Khối trưởng|Cụm trưởng|Trưởng|Giám đốc|Chủ tịch|Chi cục trưởng)\s+")
_ANY_WORD: Final = rf"(?!{_ACTS}(?!\w))[^\W\d_]+"
_OF_MANY: Final = re.compile(  # "Khối thi đua các sở, ban, ngành": what follows tells where it ends
    rf"(?:(?:Cụm|Khối)(?:\s+thi đua)?(?:\s+số \d{{1,2}})?|Ban Quản lý"
    rf"|Liên hiệp)\s+các(?:\s+{_ANY_WORD}{_COMMA}){{0,9}}?\s+{_ANY_WORD}"
    rf"(?=\s+{_ACTS}(?!\w)|\s*[;.(\n]|\s*\Z)"
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
    post = _POST.match(text, start)
    start = post.end() if post else start
    found = _NAME.match(text, start) or _OF_MANY.match(text, start)
    return found.end() if found else None
