"""What makes a quantity no aim: it was reached, it is a rule, or it is what something costs."""

import re
from typing import Final

PAST: Final = re.compile(
    r"\b(?:đã|(?<!thỏa )(?<!giao )(?<!hương )(?<!công )(?<!quy )(?<!khế )ước"
    r"|(?<!so )(?<!với )năm (?:học )?(?:trước|qua|ngoái)"
    r"|(?<!với )(?<!hơn )(?<!bằng )(?:giai đoạn|nhiệm kỳ) trước(?! (?:năm|ngày|tháng|mắt|khi))"
    r"|nhiệm kỳ qua|cùng kỳ năm trước|tính đến|đến nay|kết quả thực hiện"
    r"|vừa qua|ghi nhận|cho thấy"
    r"|mới (?:đạt|có|chiếm|được)|(?<!không )vẫn còn(?! (?:hiệu lực|nguyên|là))|hạn chế (?:lớn nhất|là)"
    r"|(?:đạt|bằng) \d+,\d+ ?% (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|cùng kỳ)"
    r"|theo kết quả (?:rà soát|điều tra|thống kê|khảo sát)"
    r"|qua (?:kiểm tra|rà soát|thống kê|khảo sát|tổng kết)"
    r"|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất|(?:\w+ ){1,2}tháng)"
    r"|(?<!chứng )chỉ đạt|còn thiếu"
    r"|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện (?:nay|mới|đạt|có|còn|chiếm|ở mức))\b",
    re.IGNORECASE,
)
_OF_YEAR: Final = re.compile(
    r"(?:[^\W\d_]+[\s,]+){0,4}?năm (?:học )?(?P<year>20\d\d)\b(?!\s*(?:là năm))", re.IGNORECASE
)
_MARKER: Final = re.compile(r"\A(?:[\s+•*,-]|(?:\d{1,2}\.)*\d{1,2}\s?[.)/](?=\s)|[a-zđ]\s?[.)])+")
_MONTHS: Final = re.compile(
    r"\W*(?:trong |qua )?(?:\w+ tháng(?: đầu năm)?(?: \d{4})?,|\w+ tháng đầu năm\b|[\d\w]+ năm qua\b|trong \w+ năm \("
    r"|(?:qua|sau) (?:gần |hơn )?(?:\w+ (?:năm|tháng|tuần)|thời gian) (?:thực hiện|triển khai|vận hành|thử nghiệm))",
    re.IGNORECASE,
)
RULE: Final = re.compile(
    r"\b(?:kinh phí|mức (?:hỗ trợ|chi|đóng|thưởng|phạt|vay|thu|trợ cấp|học phí|khoán)|giải thưởng|quỹ (?:khen )?thưởng"
    r"|xét(?! (?:xử|nghiệm|hỏi|duyệt hồ sơ))|(?<!lựa )chọn|bình xét|(?:biểu|tuyên) dương|vinh danh|tôn vinh"
    r"|thang điểm|(?<!sổ )điểm (?:số|thưởng|chuẩn)|chấm điểm"
    r"|khi (?:có|đạt)|phải (?:có|đạt)|cho vay"
    r"|(?:cho|tại|ở|vào|ưu tiên|đối với|giúp|đưa) (?:các|những) (?:\w+ ){1,4}(?:mới|còn|chỉ)"
    r"(?: đạt| có)?(?= (?:dưới|trên|\d)| \Z)"
    r"|(?:ưu tiên|đối với|cho) (?:các|những) \w+ (?:đạt|có)(?= dưới| \Z)"
    r"|không huy động|(?:được|cho) phép|đơn giá|chế độ|(?<!thu hẹp )khoảng cách|chia thành|khen thưởng"
    r"|(?:cấp \w+|số lượng|tỷ lệ|tỉ lệ) khen"
    r"|tặng (?:danh hiệu|giấy|bằng|cờ|kỷ)|nồng độ"
    r"|ngân sách (?:\w+ ){0,3}(?:hỗ trợ|chi|cấp)|tổng mức đầu tư|dự toán kinh phí|(?:nếu|trường hợp|đơn vị nào)"
    r"|(?:bị )?thiệt hại (?:từ|trên|dưới)|góp vốn|nắm giữ|cao nhất|tiêu chuẩn(?= (?:là|:|gồm|xét)))\b",
    re.IGNORECASE,
)
_CONSEQUENCE: Final = re.compile(
    r"\s(?:được (?:xét|tặng|khen|thưởng|đề nghị|cộng|xếp (?:loại|hạng))"
    r"|bị (?:trừ|hạ|xử lý|xem xét|đánh giá|phê bình|nhắc|loại|cắt"
    r"|phạt|xếp)|phải (?:giải trình|báo cáo|kiểm điểm|nộp|có văn bản|xin)|không (?:được )?(?:xét|tặng|khen"
    r"|công nhận|đề nghị)"
    r"|thì\s|trừ \d|tổng số (?:đại biểu|phiếu|thành viên)|(?:đại biểu|thành viên|phiếu) có mặt|biểu quyết|tán thành)",
    re.IGNORECASE,
)


_TOLD: Final = re.compile(
    r"\W*(?:(?:[IVX]+|[A-E]|[a-zđ]|[\d.]+)\s?[.)/:-]+\s*)?(?:[^\W\d_]+\s+){0,2}?(?:kết quả|đánh giá|tình hình"
    r"|thực trạng|hạn chế|khen thưởng|tiêu chuẩn|điều kiện|chấm điểm|thang điểm|kinh phí"
    r"|cơ cấu giải|xếp loại|mức (?:hỗ trợ|chi|thưởng)|ưu điểm|tồn tại)\b",
    re.IGNORECASE,
)
_AHEAD: Final = re.compile(r"phương hướng|mục tiêu|chỉ tiêu|phấn đấu", re.IGNORECASE)


def tells(heading: str) -> bool:
    """Whether what stands below a heading was reached, earns a prize or is paid, and is not aimed at.

    >>> tells("II. TIÊU CHUẨN XÉT KHEN THƯỞNG"), tells("III. Kết quả và phương hướng"), tells("1. Nội dung thi đua")
    (True, False, False)
    """
    return _TOLD.match(heading) is not None and not _AHEAD.search(heading)


def is_past(clause: str, year: int | None, *, opening: bool) -> bool:
    """Whether a clause tells what was reached; only at its opening does a year speak for the whole sentence.

    >>> is_past("Năm 2023 toàn huyện có 12 xã đạt chuẩn", 2024, opening=True)
    True
    >>> is_past("giảm 5% so với năm 2023", 2024, opening=True)
    False
    """
    if PAST.search(clause):
        return True
    if not opening:
        return False
    named = _OF_YEAR.match(_MARKER.sub("", clause))
    return bool(named and year and int(named["year"]) < year) or _MONTHS.match(_MARKER.sub("", clause)) is not None


LAW: Final = re.compile(
    r"\b(?:mức (?!độ|sống|sinh|tiêu thụ)\w+|được hỗ trợ|hỗ trợ (?:tối đa )?|thuế|lãi suất|trợ cấp|học phí|quy định tại"
    r"|theo quy định|đáp ứng|tiêu chí \d+(?= ?:)|công suất|mật độ xây dựng|diện tích (?:tối thiểu|sàn)|lượng mưa)\b",
    re.IGNORECASE,
)
"""What running text says of what is due, beside the words that say so everywhere."""


_YEAR_NAMED: Final = re.compile(r"(?<!so với )(?<!so với cuối )năm (?:học )?(20\d\d)")


def is_over(words: str, year: int | None) -> bool:
    """Whether the last year that a quantity's own words name is over in the `year` of the paper.

    >>> is_over("tỷ lệ hộ nghèo cuối năm 2024 còn 5%", 2025), is_over("giảm 5% so với năm 2024", 2025)
    (True, False)
    """
    named = [int(one) for one in _YEAR_NAMED.findall(words)] if year else []
    return bool(year and named and max(named) < year)


def looks_ahead(clause: str, year: int | None) -> bool:
    """Whether a clause opens with a year that is not over.

    >>> looks_ahead("năm 2025 đạt 15 xã", 2025), looks_ahead("Năm 2024 đạt 12 xã", 2025)
    (True, False)
    """
    named = _OF_YEAR.match(_MARKER.sub("", clause))
    return named is not None and year is not None and int(named["year"]) >= year


def is_rule(before: str, behind: str, *, opening: bool) -> bool:
    """Whether a quantity says what is due, asked for or paid: by what stands before it, or by what follows from it.

    >>> is_rule("Mức hỗ trợ ", " triệu đồng", opening=False), is_rule("tổ đạt từ ", " điểm được tặng cờ", opening=False)
    (True, True)
    >>> is_rule("Phấn đấu ", "% hộ được công nhận", opening=True)
    False
    """
    return RULE.search(before) is not None or (not opening and _CONSEQUENCE.search(behind) is not None)


_HONOUR: Final = re.compile(
    r"chiến sĩ thi đua|(?:lao động|chiến sĩ) tiên tiến|(?:bằng|giấy) khen|xuất sắc|danh hiệu|khen thưởng", re.IGNORECASE
)


def is_quota(indicator: str, comparator: str) -> bool:
    """Whether a target says how many may be honoured at most.

    >>> is_quota("Tỷ lệ Chiến sĩ thi đua cơ sở", "<="), is_quota("Tỷ lệ lao động tiên tiến", ">=")
    (True, False)
    """
    return comparator in ("<=", "<") and _HONOUR.search(indicator) is not None
