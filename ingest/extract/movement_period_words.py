"""Từ mở đầu thời gian: the words with which a period begins behind a movement's name."""

from typing import Final

PERIOD_WORDS: Final = (
    r"(?:giai\s+đoạn\s+\(?(?:từ\s+)?(?:năm\s+)?\d|học\s+kỳ\s+\w+,?\s+năm\s+học\s+\d|năm\s+(?:học\s+)?\d{4}|(?:nhiệm\s+kỳ|niên\s+khóa|thời\s+kỳ|(?<!nhiệm\s)(?<!dịch\s)(?<!phục\s)(?<!nghiệp\s)vụ\s+\w+(?:\s*-?\s*\w+)?)\s+\(?\d{4}"
    r"|giai\s+đoạn\s+[IV1-9]+\s*\(\d|(?:trong\s+)?(?:\d|hai|ba|bốn)\s+tháng\s+\d{1,2}(?:/\d{4})?\s*(?:,|và|-)"
    r"|(?:(?:cho\s+)?đến|(?<!hướng\s)(?<!tiến\s)(?<!vươn\s)tới)\s+(?:hết\s+|cuối\s+)?(?:năm(?:\s+học)?\s+\d{4}|(?:tháng|ngày|quý)\s+[\dIV]|\d{1,2}[/.-]\d)|hết\s+(?:năm(?:\s+học)?\s+\d{4}|(?:tháng|ngày|quý)\s+[\dIV])"
    r"|(?:(?:cho\s+)?đến|tới)\s+(?:(?:khi|lúc)\s+)?(?:hết|cuối|kết\s+thúc)\s+(?:nhiệm\s+kỳ|giai\s+đoạn|thời\s+kỳ)\s+[^\d,.;:“”\n]{0,30}\d{4}"
    r"|kết\s+thúc\s+(?:vào\s+)?(?:ngày|tháng|năm)\s+\d|(?:(?:kể|tính)\s+)?từ\s+(?:(?:hôm\s+)?nay\b|(?:bây\s+)?giờ\b|(?:thứ\s+\w+|chủ\s+nhật),?\s+\(?(?:ngày\s+)?\d|\d{1,2}\s*(?:giờ|[hg])[\d,\s]{0,6}(?:ngày\s+)?\d|(?:tuần|tháng|quý|năm|mùa)\s+(?:này|nay)\b|dịp\s+\d|(?:đầu\s+|giữa\s+|cuối\s+)?(?:năm(?:\s+học)?|tháng|ngày|quý)\s+[\dIV]|(?:vụ|mùa|hè|tết|xuân)\s+[\w]|(?:buổi\s+)?(?:sáng|trưa|chiều|tối)\s+ngày\s+\d|\d(?!\d?\s*(?:đến|-)\s*(?:dưới\s+)?\d+\s+tuổi)"
    r"|(?:tháng|tuần|mùa|quý|dịp)\s+[^\W\d][^\d,.;:“”()\n]{2,50}?\s\((?:(?:dự\s+kiến|khoảng|từ|trong)\s+)*(?:ngày\s+|tháng\s+|quý\s+)?[\dIV]"
    r"|(?:khi|lúc|sau|ngày)\s+[^\W\d][^\d,.;:“”()\n]{2,60}?\s\((?:(?:dự\s+kiến|khoảng|ngày|tháng)\s+)*\d{1,2}\s?[/.-]\s?\d"
    r"|(?:ngày|dịp|lễ)\s+[^\W\d][^\d,.;:“”\n]{2,50}?\(?\d{1,2}[/.-]\d|(?:ngày|khi|lúc)\s+(?:ký|ban\s+hành|phát\s+động|có\s+hiệu\s+lực)\b)|bắt\s+đầu\s+(?:vào\s+|từ\s+)?(?:ngày\s+|tháng\s+)?\d"
    r"|(?:trong\s+)?các\s+(?:năm|tháng)\s+\d|trong\s+(?:năm|tháng|quý)\s+[\dIV]"
    r"|(?:trong\s+)?(?:\d{1,2}|hai|ba|bốn|năm)\s+năm(?:\s+(?:học|tới|qua|tiếp\s+theo|sau|gần\s+đây))?\s*[,:]?\s*\(?(?:từ\s+)?(?:năm\s+(?:học\s+)?)?\d{4}|(?:(?:\d|hai|ba|sáu|chín)\s+(?:tháng|quý)|nửa)\s+(?:đầu|cuối)\s+(?:của\s+)?năm(?:\s+\d{4}|(?=\s*[,.;)]))"
    r"|quý\s+(?:IV|I{1,3}|[1-4])(?!\w)|tháng\s+\d{1,2}[/\s])"
)
"""Pattern of the words with which a period begins after a name."""
SEASON_WORDS: Final = r"(?:(?:mùa\s+)?hè|mùa\s+(?:xuân|hạ|thu|đông|mưa|khô))\s+(?:năm\s+)?20\d\d"
"""The same for a season, with which a name may also end."""
