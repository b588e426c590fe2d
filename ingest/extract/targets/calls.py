"""What running text calls for: "rút ngắn 20% thời gian giải quyết", "số hóa 100% hồ sơ", "nâng … lên trên 90%".

The verb opens its clause, as one that stands behind its subject tells what happened; what is paid, taxed or owned in
shares is no aim.
"""

import re
from typing import Final

_NUMBER: Final = (
    r"(?P<number>\d+(?:[.,]\d+)?)(?!\d)(?:\s*%?\s*-\s*\d+(?:[.,]\d+)?(?!\d))?\s*(?P<unit>%)(?P<up>\s+trở lên)?"
)
_COMPARED: Final = r"(?:(?P<compared>ít nhất|tối thiểu|không dưới|trên|hơn|từ)\s+)?(?:khoảng\s+)?"
_OPENING: Final = (
    r"(?:\A[\s+•*-]*(?:[a-zđ\d]\)\s*)?|(?<=[:,]\s)|(?<=\svà\s)|(?<=\sđể\s)|(?<=\snhằm\s)"
    r"|(?<=\sthực hiện\s)|(?<=\sphấn đấu\s)|(?<=\squyết tâm\s))"
)
_LED: Final = r"(?:(?:phấn đấu|quyết tâm|tiếp tục|thực hiện|bảo đảm|đảm bảo|yêu cầu|chủ động|tập trung)\s+)*"
_PAID: Final = (
    r"(?:vốn|kinh phí|chi phí (?!tuân thủ)|mức (?!độ)|học phí|phí|lệ phí|giá|tiền|ngân sách|lương|thuế|lãi|điểm"
    r"|công suất|cổ phần|viện phí|mệnh giá)\b"
)
_WHAT: Final = (
    rf"\s+(?P<what>(?!so\b|do\b|cùng\b|và\b|là\b|trong\b|tổng mức|đại biểu|điểm cầu|{_PAID})[^\W\d_]"
    rf"(?:(?!\s+và\s+(?:(?:trên|ít nhất|tối thiểu)\s+)?\d[\d,]*\s*%)[^;:.,\n]){{3,}})"
)
_ACTS: Final = (
    r"(?:số hóa|số hoá|giải ngân|cập nhật|vận động|chỉ đạo|quán triệt|triển khai|hoàn thành|thực hiện|rà soát|xử lý"
    r"|giải quyết|tuyên truyền|phổ biến|tập huấn|bồi dưỡng|đưa|cài đặt|tạo lập|thu gom|kết nối|huy động|duy trì"
    r"|yêu cầu|công khai|tiếp nhận|xóa|xoá|khắc phục|hướng dẫn|thu hồi|cung cấp|áp dụng|kiểm soát|quản lý|phân loại"
    r"|đăng ký|phủ sóng|tiêm|cấp|lắp đặt)"
)
CALLED: Final = re.compile(
    rf"{_OPENING}{_LED}(?:"
    r"(?P<cut>(?:cắt |kéo )?giảm(?:, đơn giản hóa)?|rút ngắn|tiết kiệm|tinh giản|(?<!, )tăng)"
    r"(?:\s+(?:thêm|được|bình quân|chung))*"
    rf"|(?P<act>{_ACTS}(?:\s+(?!số\b|điều\b|khoản\b)[^\W\d_]+){{0,3}}?)"
    r"(?=\s+(?:100 ?%|(?:ít nhất|tối thiểu|trên|không dưới)\s)))"
    rf"\s+{_COMPARED}{_NUMBER}{_WHAT}",
    re.IGNORECASE,
)
"""A verb that opens its clause and a share of what is to be changed or done."""
AGAINST: Final = re.compile(r"\s(?:so với|trong năm|vào năm|trước (?:ngày|tháng|năm|quý))\b")
"""What ends the words that say what is changed: what it is compared with, and by when."""
