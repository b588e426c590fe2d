"""Hết tên: the words with which a sentence goes on behind the name of a body.

Most are verbs ("UBND xã vận động …"), some conjunctions ("Bộ Tài chính thì …"), or the name of who holds the office.
"""

import re
from typing import Final

from ingest.letters import SURNAMES, UPPER
from ontology.levels import Level
from ontology.places import Reason, gazetteer

VERBS: Final = re.compile(
    r"(?:về|của|các|quy định|hướng dẫn|phê duyệt|ban hành|phát động|triển khai|thực hiện|sửa|điều chỉnh|bổ sung"
    r"|xây dựng|ban bố|(?<!Ban )tổ chức|nêu|nếu|giao(?! thông| dịch)|thành lập|thành mức|kiện toàn|công nhận|công bố"
    r"|đề nghị"
    r"|báo cáo"
    r"|yêu cầu|thông báo|chỉ đạo|đã|sẽ|là|tại|theo|để|nhằm|trong|trên|từ|đến|gắn|kèm|cho|với|khi|do|bởi|bằng|tiếp tục"
    r"|(?<!đăng )(?<!Đăng )(?<!thư )(?<!Thư )ký"
    r"|vừa|đang|cũng|vẫn|chủ trì|tham mưu|tham gia|lấy|không|chưa|công khai|phân công|phân bổ|phân cấp|hỏi|giải trình"
    r"|giải đáp|bố trí|góp ý|trả lời|phúc đáp|chuyển|mời|tiếp thu|tiếp nhận"
    r"|tăng cường|đẩy mạnh|nâng cao|thi hành(?! án)|quyết định|có|bãi bỏ|thay thế|kết luận|thống nhất|đồng ý|chấp thuận"
    r"|xem xét|cụ thể|sau|trước|gồm|như|năm|lần|đối|ngày|(?<!dân )(?<!Dân )(?<!đổi )số|liên quan|nói|này|cùng|được"
    r"|phát triển|mở rộng|đưa"
    r"|cải cách|giải quyết|chấn chỉnh|bảo vệ|bảo đảm|phòng,? chống|chuyển đổi|ứng phó|(?<!công )trình|tập trung|khóa"
    r"|khoá"
    r"|tổng kết|sơ kết|lãnh đạo|thông qua|đôn đốc|hỗ trợ|rà soát|duy trì|củng cố|khắc phục|ngăn chặn|đấu tranh"
    r"|siết chặt|huy động|ra quân|mở|nhận|họp|giúp|nhắc nhở|quán triệt|phổ biến|ấn định|khởi động|đề ra"
    r"|hết|gửi|còn|xin|hiện|chính thức|vướng mắc|tuyên truyền|hưởng ứng|kỷ niệm|lấy ý kiến|đăng ký|nhiệm kỳ|và|v/v"
    r"|kính|trân trọng|cũ|vào|thì|chỉ(?! đạo| huy)|phải|cần|hợp nhất|mà|lại|luôn|đều|nên|vì|hoặc|nhưng|nhấn mạnh"
    r"|khẳng định|chia sẻ|kêu gọi|giới thiệu|thống kê|(?<!đồng )(?<!Ban )(?<!Tổ )phối hợp"
    r"|biểu dương|tặng|trao|truyền đạt|gia hạn|đình chỉ|hủy|huỷ|thu hồi|chấm dứt|dự thảo|tiến hành|điều động|lan tỏa"
    r"|khuyến (?:khích|nghị|cáo)|(?<!bầu )(?<!Bầu )cử|bổ nhiệm|miễn nhiệm|ghi nhận|mang|tạo (?:ra|nên|điều|sự|động|đột"
    r"|cơ)"
    r"|góp phần|đạt|trở thành|hoàn thành|kịp thời|khẩn trương|nghiêm túc|quyết liệt|tích cực|đồng loạt|đồng thời"
    r"|nhanh chóng|nhân rộng|thu hút|vận động(?! viên)|kể từ|làm việc|bàn giao|khởi công|tuyển dụng|bãi nhiệm|niêm yết"
    r"|thẩm (?:định"
    r"|tra)(?=\s+(?:tại|hồ sơ|nội|về|dự|trong)\b))\b"
)
_POST: Final = re.compile(
    r"(?:(?:Phó|Quyền|Nguyên)\s+)?(?:Chủ tịch|Bí thư|(?:Tổng )?Giám đốc|Bộ trưởng|Thứ trưởng|(?:Chi )?[Cc]ục trưởng"
    r"|Vụ trưởng|Viện trưởng|Chánh|Trưởng|Hiệu trưởng|Tổng Thanh tra|Thống đốc|Chủ nhiệm|Tổng Kiểm toán)\s"
)
_HOLDER: Final = re.compile(rf"\s(?=(?!Hồ Chí Minh|Đoàn\s)(?:{SURNAMES})(?:\s+[{UPPER}]\w*){{1,3}}\Z)")
_PERSONS_NAME: Final = re.compile(  # bodies called after persons, and communes
    r"(?:Trường|Học viện|Bệnh viện|Công ty|Trung tâm|Quỹ|Nhà|Đại học|THPT|THCS|Tiểu học|Mầm non)\s|(?:xã|phường)\Z"
)


def without_holder(name: str) -> str:
    """The post that a name begins with and its body, without the person who holds it.

    >>> without_holder("Chủ tịch UBND tỉnh Hà Tĩnh Võ Trọng Hải"), without_holder("Bí thư Huyện ủy Thạch Hà")
    ('Chủ tịch UBND tỉnh Hà Tĩnh', 'Bí thư Huyện ủy Thạch Hà')
    """
    if _POST.match(name) is None:
        return name
    for holder in _HOLDER.finditer(name):
        if not _PERSONS_NAME.search(name[: holder.start()]) and not _is_place(name[holder.end() :].split()):
            return name[: holder.start()]
    return name


def _is_place(words: list[str]) -> bool:
    """Whether the words are the name of a unit, or begin with that of a province, which a person's name follows."""
    whole = " ".join(words)
    names = (" ".join(words[:size]) for size in range(2, len(words) + 1))
    found = ((name, it) for name in names for it in gazetteer().find(name) if it.why in (Reason.EXACT, Reason.TONE))
    return any(name == whole or it.unit.level is Level.PROVINCE for name, it in found)
