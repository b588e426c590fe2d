"""Ai nói tiếp: where behind the words about a cited document a body of the citing sentence begins to do something.

A title names bodies too; only one with a verb of its own behind a comma speaks on (", UBND huyện ban hành …").
"""

import re
from typing import Final

BODY: Final = (
    r"(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Bộ|Ban|BTV|BCH|Phòng|Tỉnh ủy|Huyện ủy|Đảng ủy|Thành ủy|Quận ủy|Thị ủy"
    r"|Chi bộ|Liên đoàn|Tổng Liên đoàn|Hội|Công đoàn|Trường|Nhà trường|Học viện|Viện|Trung tâm|Cục|Chi cục|Tổng cục"
    r"|Đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Thường trực|Văn phòng|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng"
    r"|Bộ trưởng|Giám đốc|Hiệu trưởng|Mặt trận|Công an|Kho bạc|Bảo hiểm|Cụm|Khối|Tổng công ty|Công ty|Chính phủ"
    r"|Bệnh viện|Trạm|Tòa án|Toà án|TAND|Viện kiểm sát|VKSND|Quân khu|Ngân hàng|Tập đoàn|Hợp tác xã|Tổ|Đội|Đồn"
    r"|BHXH|LĐLĐ|UBMTTQ|MTTQ|TTYT|Xã|Phường|Huyện|Tỉnh|Chánh án|Viện trưởng|Chủ nhiệm|Cục trưởng|Thuế (?:tỉnh|thành)"
    r"|Hải quan|Bộ đội|Đài|Báo|Cơ quan|Quỹ|Thi hành án|Thành phố|Quân ủy|Hạt|NHNN|NHCSXH"
    r"|Tổng (?:[Gg]iám đốc|Bí thư|[Tt]hanh tra|[Kk]iểm toán|[Bb]iên tập)|Thống đốc|Bí thư|Kiểm toán|Thanh tra"
    r"|KBNN|CĐCS|TĐTN|HLHPN|LHPN|HND|HCCB|BGH|BCĐ|BQL|BCHQS|CCB|VNPT|EVN|PGD|CDC|QLTT|THADS|TYT|UBKT|VKS|TTVH)\b"
)
_ACTS: Final = (
    r"(?:ban hành|xây dựng|hướng dẫn(?! (?:thực hiện|thi hành) một số điều)|đề nghị|yêu cầu|báo cáo|thông báo"
    r"|phát động|triển khai|kiến nghị|trình|có ý kiến|tổ chức|quyết định|chỉ đạo|chỉ thị|kính|xin|lập|phối hợp"
    r"|cụ thể (?:h[óo]|ho[áa])|nhận được|tiến hành|đề xuất|thống nhất|trả lời|tham mưu|công bố|thông tin|đăng ký"
    r"|hưởng ứng|đã|đề ra|kết luận|ấn định|phổ biến|nhận thấy|họp bàn|mở (?:đợt|cao điểm|chiến dịch|cuộc))\b"
)
_STATES: Final = re.compile(  # ", UBND tỉnh ban hành …": the sentence goes on with what the citing body does
    rf",\s+(?={BODY}(?:(?!,\s+{BODY})[^;.\n]){{0,120}}?\b{_ACTS})"
)
_DOES: Final = re.compile(  # ", Phòng GD&ĐT triệu tập …": what an institution does right behind its name
    r",\s+(?=(?:năm \d{4}\s+)?(?:nhà trường|công đoàn (?:trường|cơ sở)|chi (?:bộ|đoàn|hội)|liên đội|công ty|hiệp hội"
    r"|trung tâm|bệnh viện|hợp tác xã|cơ quan)"
    r"\s+(?:xây dựng|ban hành|triển khai|tổ chức|phát động|đề ra|lập|phân công|yêu cầu)"
    r"|(?:toàn|cả) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|nước|quốc|ngành|[Đđ]ảng bộ|hệ thống|trường)"
    r"\s(?:(?:ta|mình)\s)?(?:(?:[^,;.\n]{0,50}?\s)?(?:đã|có thêm|hoàn thành|huy động)|có|đạt|vẫn|còn|giảm|tăng)\b"
    r"|(?:nhận thức|đời sống|diện mạo|bộ mặt|ý thức|chất lượng|tình hình|nhiều|hầu hết|phần lớn)\s[^,;.\n]{0,80}?"
    r"\s(?:đã|ngày càng|được (?:nâng|cải|giữ)|có (?:nhiều|bước|chuyển))\b"
    r"|các\s+(?:sở|ngành|chi bộ|chi hội|chi đoàn|đơn vị|cơ quan|địa phương|xã|phường|thôn|trường|khoa|phòng|tổ|lớp"
    r"|huyện|doanh nghiệp)(?:\s+\w+){0,2}?\s+(?:hoàn thành|báo cáo|gửi|đăng ký|nộp|cử|chủ động|rà soát|ra quân|xây dựng"
    r"|lập|làm|triển khai)\b"
    r"|(?:UBND|Ủy ban nhân dân|HĐND|Sở|Bộ|Phòng|Ban Giám hiệu|Trường|Nhà trường|Công đoàn|Liên đoàn|Hội|Cục"
    r"|TAND|Tòa án|Công an|Bệnh viện|Trạm|Chi cục|Trung tâm|(?:Tỉnh|Huyện|Thành|Đảng) ủy)\b"
    r"[^,;.\n]{0,60}?\s(?:triệu|mời|sao gửi|chuyển|giới thiệu"
    r"|phân công|cử|tiếp tục|tăng cường|giao|lưu ý|khuyến nghị|đăng ký|nhất trí|chấp thuận|đồng ý|họp|ra quân"
    r"|vận động|khởi công|trao|biểu dương)\b"
    r"|các\s+(?:bộ|sở|ngành|cơ quan|đơn vị|địa phương|xã|trường)\b(?:(?!,\s+(?:trong đó|theo))[^;.\n]){0,160}?"
    r"\s(?:đã|cần|phải)\s)"
)
_LEADS: Final = re.compile(  # ", Ban Chỉ huy quân sự huyện …:" ends a paragraph: whatever it does, it is the subject
    rf",\s+(?=(?:{BODY}|Tư lệnh)(?:(?!,\s+{BODY})[^;.:\n]){{0,160}}:\s*\Z)"
)


def before_statement(text: str, start: int, limit: int) -> int:
    """Where the citing body begins to speak behind the words about a document, `limit` if it does not.

    >>> text = "về trồng cây, Ủy ban nhân dân xã ban hành kế hoạch"
    >>> text[: before_statement(text, 0, len(text))]
    'về trồng cây'
    """
    says = (_STATES, _DOES, _LEADS) if text[start:limit].rstrip().endswith(":") else (_STATES, _DOES)
    return min([limit, *(stated.start() for each in says if (stated := each.search(text, start, limit)))])
