"""Từ mở đầu thời gian: the words with which a period begins behind a movement's name."""

from typing import Final

PERIOD_WORDS: Final = (
    r"(?:(?:(?:hai|ba|các)\s+)?giai\s+đoạn\s+\(?(?:từ\s+)?(?:năm\s+)?\d|(?:chặng(?:\s+đường)?|quãng)\s+\(?(?:19|20)\d\d|(?:học\s+kỳ\s+\w+,?|(?:cả\s+)?(?:hai|2)\s+học\s+kỳ)\s+(?:của\s+)?năm\s+học\s+\d|năm\s+(?:học\s+)?\d{4}|(?:nhiệm\s+kỳ|niên\s+khóa|thời\s+kỳ|(?<!nhiệm\s)(?<!dịch\s)(?<!phục\s)(?<!nghiệp\s)vụ\s+\w+(?:\s*-?\s*\w+)?)\s+\(?\d{4}"
    r"|giai\s+đoạn\s+[IV1-9]+\s*\(\d|(?:trong\s+)?(?:\d|hai|ba|bốn)\s+tháng\s+(?:hè\s*,?\s*)?\(?\d{1,2}(?:/\d{4})?\s*(?:,|và|-)"
    r"|(?:(?:cho\s+)?đến|(?<!hướng\s)(?<!tiến\s)(?<!vươn\s)tới)\s+(?:hết\s+|cuối\s+)?(?:năm(?:\s+học)?\s+\d{4}|(?:tháng|ngày|quý)\s+[\dIV]|\d{1,2}[/.-]\d)|hết\s+(?:năm(?:\s+học)?\s+\d{4}|(?:tháng|ngày|quý)\s+[\dIV])"
    r"|(?:(?:cho\s+)?đến|tới)\s+(?:(?:khi|lúc)\s+)?(?:hết|cuối|kết\s+thúc)\s+(?:nhiệm\s+kỳ|giai\s+đoạn|thời\s+kỳ)\s+[^\d,.;:“”\n]{0,30}\d{4}"
    r"|kết\s+thúc\s+(?:vào\s+)?(?:ngày|tháng|năm)\s+\d|(?:(?:kể|tính)\s+)?từ\s+(?:(?:hôm\s+)?nay\b|(?:ngày|sáng)\s+(?:hôm\s+)?mai\b|(?:bây\s+)?giờ\b|(?:thứ\s+\w+|chủ\s+nhật),?\s+\(?(?:ngày\s+)?\d|\d{1,2}\s*(?:giờ|[hg])[\d,\s]{0,6}(?:(?:ngày|sáng)\s+mai,?\s+)?(?:ngày\s+)?\d|(?:tuần|tháng|quý|năm|mùa)\s+(?:này|nay)\b|dịp\s+\d|(?:đầu\s+|giữa\s+|cuối\s+)?(?:năm(?:\s+học)?|tháng|ngày|quý)\s+[\dIV]|(?:vụ|mùa|hè|tết|xuân)\s+[\w]|(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối)|ca\s+\w+)\s+(?:ngày\s+)?\d|\d(?!\d?\s*(?:đến|-)\s*(?:dưới\s+)?\d+\s+tuổi)"
    r"|(?:tháng|tuần|mùa|quý|dịp)\s+[^\W\d][^\d,.;:“”()\n]{2,50}?\s\((?:(?:dự\s+kiến|khoảng|từ|trong)\s+)*(?:ngày\s+|tháng\s+|quý\s+)?[\dIV]"
    r"|(?:khi|lúc|sau|ngày|rằm|lễ|tết|giao\s+thừa)\s+[^\W\d][^\d,.;:“”()\n]{2,60}?\s\((?:(?:dự\s+kiến|khoảng|ngày|tháng)\s+)*\d{1,2}\s?[/.-]\s?\d"
    r"|(?:ngày|dịp|lễ|kỷ\s+niệm|sinh\s+nhật)\s+[^\W\d][^\d,.;:“”\n]{2,60}?\(?\d{1,2}[/.-]\d|(?:ngày|khi|lúc)\s+(?:ký|ban\s+hành|phát\s+động|có\s+hiệu\s+lực)\b)|bắt\s+đầu\s+(?:ngay\s+)?(?:vào\s+|từ\s+)?(?:(?:thứ\s+\w+|chủ\s+nhật|(?:hôm|sáng)\s+nay),?\s+)?(?:ngày\s+|tháng\s+)?\d"
    r"|(?:trong\s+)?các\s+(?:năm|tháng)\s+\d|trong\s+(?:năm|tháng|quý)\s+[\dIV]"
    r"|(?:trong\s+)?(?:hai|ba|bốn|[2-4])\s+(?:niên\s+)?(?:vụ|mùa)(?:\s+[^\W\d]+){0,2},?\s+\d{4}"
    r"|(?:trong\s+)?(?:\d{1,2}|hai|ba|bốn|năm)\s+năm(?:\s+(?:học|tới|qua|tiếp\s+theo|sau|gần\s+đây))?\s*[,:]?\s*\(?(?:từ\s+)?(?:năm\s+(?:học\s+)?)?\d{4}|(?:(?:\d|hai|ba|sáu|chín)\s+(?:tháng|quý)|nửa)\s+(?:đầu|cuối|còn\s+lại)\s+(?:của\s+)?năm(?:\s+\d{4}|(?=\s*[,.;)]))"
    r"|(?:vào\s+)?(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|các|những)\s+(?:ngày|buổi|đêm|sáng|chiều|tối|thứ\s+\w+|ch[ủú]a?\s+nhật)"
    r"(?:\s+[^\W\d]+){0,4}?\s*[:(,]?\s*\d{1,2}(?:[/.-]\d{1,2})?(?:[/.-]20\d\d)?\s*(?:,|và)\s+(?:và\s+|ngày\s+)*\d"
    r"|quý\s+(?:IV|I{1,3}|[1-4])(?!\w)|tháng\s+\d{1,2}[/\s])"
)
"""Pattern of the words with which a period begins after a name."""
SEASON_WORDS: Final = r"(?:(?:mùa\s+)?hè|mùa\s+(?:xuân|hạ|thu|đông|mưa|khô))\s+(?:năm\s+)?20\d\d"
"""The same for a season, with which a name may also end."""
RUN: Final = (
    r"(?:diễn ra|triển khai|thực hiện|tổ chức|kéo dài|phát động|áp dụng|duy trì|chạy|kéo|vận hành|mở màn"
    r"|thí điểm|tiến hành|có hiệu lực(?= (?:kể )?từ )|nối lại|khôi phục|mở lại|làm lại|làm (?:điểm|thử)"
    r"|(?:bắt tay(?: vào)? )?làm(?= (?:trong|suốt|từ)\s)"
    r"|(?:gói|nằm|thu) (?:gọn|trọn)|nằm(?= (?:trong|giữa)\s)|(?:được )?gia hạn"
    r"|tồn tại|(?:đi|trải) (?:qua|hết|trọn|suốt)|hoạt động|tính(?: (?:điểm|thời gian|thi đua))?(?= (?:từ|trong)\s)"
    r"|(?:nối (?:tiếp|liền)|tiếp nối)(?: ngay)?(?: sau(?: đó)?)?,?)"
)
"""Pattern of the verbs that say that a movement runs; a space stands for any white space."""
CLOSES: Final = (
    r"(?:kết\s+(?:thúc|lại)|khép\s+lại|khép(?=\s+(?:vào\s+|đúng\s+)?(?:ngày\s+|tháng\s+)?\d)|hoàn\s+thành|hoàn\s+tất|tổng\s+kết|(?:về|cán)\s+đích|bế\s+mạc|đóng\s+lại|(?:khép|khóa|chốt)\s+sổ"
    r"|hạ\s+màn|thu\s+quân|(?:dừng|ngừng)(?:\s+lại)?|chốt|xong|dứt\s+điểm)"
)
"""Pattern of the verbs that say that it is over."""
