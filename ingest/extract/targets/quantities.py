"""Quantities in the places where aims are set: a number, what it is compared with, and what it counts.

There anything countable may follow the number ("150 doanh nghiệp", "04/07 hộ", "1,2 triệu ha rừng"), so a quantity is
told from other numbers by its neighbours: years, ages, durations, ordinals and numbers of documents are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_NUMBER: Final = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_SCALE: Final = r"(?:trăm |nghìn |ngàn |vạn |triệu )?(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)"
_SECOND: Final = (
    r"(?: (?:dân|viên|tháng|năm|đồng|nữ|sinh|em|trai|gái|bộ|động|đầu người|máy|tính|hội|đoàn|đẻ sống|ra sống|sinh sống"
    r"|bao|bệnh|đình|sở|vị)\b)*"
)
_PER: Final = rf"(?:\s*/\s*(?:\d[\d.]*(?: [^\W\d_]+{_SECOND})?|[^\W\d_]+{_SECOND}))*"
_WORD: Final = r"[^\W\d_]+"
_COMPARISONS: Final = (
    (
        "<=",
        r"không quá|quá|tối đa|nhiều nhất|không vượt(?: quá)?|không cao hơn|không lớn hơn|không hơn|không nhiều hơn|≤",
    ),
    (">=", r"ít nhất(?: là| từ)?|tối thiểu(?: là| từ)?|không dưới|không thấp hơn|không ít hơn|không kém|từ|≥"),
    (">", r"trên(?: mức)?|hơn|cao hơn|lớn hơn|nhiều hơn|>"),
    ("<", r"dưới(?: mức)?|thấp hơn|nhỏ hơn|ít hơn|<"),
)
_COMPARED: Final = "|".join(words for _, words in _COMPARISONS)
_SIGNS: Final = tuple((sign, re.compile(words, re.IGNORECASE)) for sign, words in _COMPARISONS)
_QUANTITY: Final = re.compile(
    rf"(?<![\w/.,:])(?<!\w-)(?:(?<!\w)(?P<compared>{_COMPARED})\s*(?:khoảng\s+)?)?"
    rf"(?P<number>{_NUMBER})(?!\d)"
    rf"(?:\s*%?\s*(?:-|đến|tới)\s*(?:dưới\s+|không quá\s+)?(?P<other>{_NUMBER})(?!\d))?"
    rf"(?:/(?P<whole>\d[\d.]*))?(?![\d/-]*/?\d)(?!/[A-ZĐ])\s*(?:[“\"](?=[^\W\d_]))?"
    rf"(?P<unit>[%‰](?:\s*/\s*(?:năm|tháng|quý|nhiệm kỳ|hộ|người|vụ))*"
    rf"|điểm (?:phần trăm|%)|(?:{_SCALE}\s+)?(?:k?m[23²³]|{_WORD}){_PER}|°C|)"
    r"(?P<up>\s+trở lên)?",
    re.IGNORECASE,
)
_COMPOUNDS: Final = re.compile(
    r"(?:doanh nghiệp|hợp tác xã|tổ hợp tác|học sinh|học viên|sinh viên|hội viên|đoàn viên|đảng viên|công đoàn cơ sở"
    r"|lao động|lượt \w+|mô hình|công trình|sáng kiến|sản phẩm|tiêu chí|giường bệnh|bác sĩ|cán bộ|công chức|viên chức"
    r"|giáo viên|câu lạc bộ|khu dân cư|tổ dân phố|thôn bản|chiến sĩ|đồng chí|huy chương|chi hội|chi đoàn|chi bộ"
    r"|tổ chức|đơn vị"
    r"|dự án|đề tài|phụ nữ"
    r"|thanh niên|thiếu nhi|trẻ em|người|gia đình|căn nhà|ngôi nhà|tài khoản|hồ sơ|thủ tục|dịch vụ|tập thể|cá nhân"
    r"|nhà văn hóa|trang trại|điểm trường|thửa đất|cơ sở|phòng học|danh hiệu|chỉ tiêu|nhiệm vụ|vụ việc"
    r"|ngày công(?: lao động)?|ngày làm việc|suất quà)\b",
    re.IGNORECASE,
)
_RATIO: Final = re.compile(rf"[^\W\d_]+{_SECOND}\s*/\s*\d[\d.]* [^\W\d_]+{_SECOND}")
"""So many of one for so many of another: "109 bé trai/100 bé gái", "24 học sinh/1 máy tính"."""
_NO_UNIT: Final = re.compile(
    r"đến|và|có|là|trên|của|tại|trong|với|theo|từ|so|cho|được|đạt|trở|như|khi|thì|do|bởi|về|vào|ở|còn|hay|hoặc|để"
    r"|phải|không|đã|sẽ|cũng|mà|này|nêu|kèm|độ|sạch|không|nhất|đủ|dám|giảm|tăng|sao|h|g|x|k|tầng|khối|kỳ|mặt|mm|[a-kn-z]",
    re.IGNORECASE,
)
_DAY: Final = ("tuổi", "ngày", "giờ", "giây", "phút", "tháng", "năm", "tuần")
_MEASURED: Final = re.compile(
    r"thời hạn|thời gian (?!thực hiện|thi đua|tổ chức|phát động|là\b|từ\b|kéo dài|diễn ra|\d)\w|tuổi thọ|số (?:năm"
    r"|ngày|giờ)|tiến độ|nhiệt độ",
    re.IGNORECASE,
)
_NOT_MORE: Final = (
    "không quá", "không vượt", "không vượt quá", "không hơn", "không cao hơn", "không lớn hơn", "không nhiều hơn",
    "tối đa", "dưới", "≤",
)  # fmt: skip
_SHORTENED: Final = re.compile(r"(?:rút ngắn|cắt giảm)(?: thêm| được| từ| ít nhất| tối thiểu)*\s*\Z", re.IGNORECASE)
_SHORT_TIME: Final = re.compile(r"(?:giây|phút|giờ|ngày)\b(?! tuổi)", re.IGNORECASE)
_PIECE: Final = re.compile(r"[:;,]\s")
_LASTS: Final = re.compile(
    r"\b(?:trong|mỗi|thi|trình bày|phát biểu|nói|thời lượng|kéo dài|chậm|nhất|sau|trước|tuổi|lưu|nghỉ|phần|tiết mục"
    r"|tham luận|video|clip)\b",
    re.IGNORECASE,
)
"""What says that a duration is that of a performance, a term or an age."""
_POINTED: Final = re.compile(
    r"(?:con số|quan điểm|nguyên tắc|nội dung|vấn đề|trụ cột)\b|(?:[^\W\d_]+ ){1,4}?(?:nêu trên|nói trên|trên đây)\b",
    re.IGNORECASE,
)
"""Points of a paper, and what it has named before: "04 nội dung", "02 công trình nêu trên"."""
_ORDINAL: Final = re.compile(
    r"(?<!\w)(?:năm|tháng|ngày|quý|số|khóa|khoá|điều|khoản|mục|lớp|cấp|hạng|loại|đoạn|đợt|mức độ"
    r"|(?<!ở )(?<!đạt )mức|khối|bài|(?<!học )(?<!luyện )tập|thứ|lúc|kỳ"
    r"|vùng|khu vực|nhóm|độ tuổi|lộ|tuyến|QL|ĐT|giải|phụ lục|biểu|mẫu|điểm|hệ số|cột|vòng|chặng|lần thứ|bước|top"
    r"|chỉ tiêu|tiêu chí|đề án|nghị quyết|chỉ thị|kế hoạch|quyết định|nghị định|thông tư|kết luận|luật|quy định"
    r"|tiểu dự án)\s*\Z",
    re.IGNORECASE,
)
_EACH: Final = re.compile(r"\b(?:tổng số|(?:mỗi|hằng|hàng|trong|cả|một) [^\W\d_]+)\s*\Z", re.IGNORECASE)
_COUNTED: Final = re.compile(r"\bsố (?!điện thoại|hiệu|kế hoạch|văn bản)([^\W\d_]+)[^;:]*:\s*\Z", re.IGNORECASE)
_DAY_BEFORE: Final = re.compile(r"(?:ngày|dịp|kỷ niệm|trước|sau|đến|\d ?-|lễ|tết|mừng)\s*\Z", re.IGNORECASE)
_PLACE: Final = re.compile(
    r"\b(?:tại|ở|thuộc|trong|trên địa bàn|giữa|theo|gồm|(?<!hoàn )thành|cả|của|bởi|nhóm|tốp|top)\s*\Z", re.IGNORECASE
)
_PRICED: Final = re.compile(
    r"(?:mỗi (?:suất(?: quà)?|phần(?: quà)?|căn(?: nhà)?|nhà|giải|cuốn|chiếc|bộ|công trình|mô hình)"
    r"(?: có)?|trị giá"
    r"|giá trị từ"
    r"|có (?:thu nhập|doanh thu|quy mô|diện tích|tổng vốn|vốn|chiều dài|công suất))"
    r"(?:\s+\w+){0,2}\s*\Z",
    re.IGNORECASE,
)
_YEAR_NAMED: Final = re.compile(r"20(?!00)[0-3]\d")  # a number of this size has a dot between its groups
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_UP: Final = re.compile(r"[^;:,.\d]{0,60}?\strở lên\b")
_MORE: Final = re.compile(r"\s+trở lên\b")
_TIMES: Final = re.compile(r"(?:tăng|gấp|giảm|lên)(?: gấp)?(?: \w+){0,2}\s*\Z", re.IGNORECASE)
_ACTIVITY: Final = re.compile(
    r"(?:lần|lượt(?! (?:người|khách|hộ|hội viên|đoàn viên|lao động|học sinh|học viên|phụ nữ|thanh niên|bệnh nhân))|cuộc"
    r"|buổi|chuyến|hội nghị|hội thảo|hội thi|hội diễn|hội chợ|tọa đàm|lớp|tiết|phiên|đợt|hoạt động|chuyên đề"
    r"|chuyên mục|tin|bài(?! giảng)"
    r"|phóng sự|chương trình|kỳ|đầu mối|thành viên|văn bản|kế hoạch|báo cáo|đoàn kiểm tra|tờ trình|pa nô|băng rôn"
    r"|khẩu hiệu|tờ rơi|giải (?:nhất|nhì|ba|thưởng))\b",
    re.IGNORECASE,
)
_ACT: Final = re.compile(
    r"\b(?:tổ chức|mở|ban hành|sinh hoạt|dự giờ|cử|phát động|đăng tải|đăng|viết|biên soạn|kiểm tra|giám sát"
    r"|thanh tra|khảo sát|giao ban|tham quan|họp|treo|phát sóng|in ấn"
    r"|bố trí)"
    r"(?: (?:được|thêm|thành công|triển khai|khoảng|xây dựng|biểu dương|tuyên dương))*\s*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, in offsets of the text it was found in. `value` is the lower end of a range."""

    start: int
    number: int
    end: int
    value: float
    unit: str
    comparator: str


def quantities(text: str) -> Iterator[Quantity]:
    """The quantities of a clause that may be aims, in text order.

    >>> [(one.value, one.unit, one.comparator) for one in quantities("Đến năm 2027 có ít nhất 150 doanh nghiệp số")]
    [(150.0, 'doanh nghiệp', '>=')]
    >>> [(one.value, one.unit) for one in quantities("04/07 hộ; 15 - 20%; 1,2 triệu ha; người từ 15 đến 60 tuổi")]
    [(4.0, 'hộ'), (15.0, '%'), (1.2, 'triệu ha')]
    >>> list(quantities("tổ chức 05 hội nghị, 02 lớp, ngày 19/12/2025, giai đoạn 2021 - 2025"))
    []
    """
    for found in _QUANTITY.finditer(text):
        unit = _unit(text, found)
        if unit is not None and not _is_other(text, found, unit):
            sign = _comparator(found)
            up = _UP.match(text, found.end("number"))
            yield Quantity(
                found.start(), found.start("number"), found.end("number") if not unit else _end(text, found, unit),
                value(found["number"]), unit, ">=" if sign == "=" and up else sign,
            )  # fmt: skip


def value(number: str) -> float:
    """Dots between groups of three are separators, a comma is the decimal mark.

    >>> value("12.500"), value("99,5"), value("4.5")
    (12500.0, 99.5, 4.5)
    """
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    return float(number.replace(",", "."))


def _end(text: str, found: re.Match[str], unit: str) -> int:
    end = found.start("unit") + len(unit) if text.startswith(unit, found.start("unit")) else found.end("unit")
    up = _MORE.match(text, end)
    return up.end() if up else end


def _unit(text: str, found: re.Match[str]) -> str | None:
    """What the number counts; None where nothing countable follows it."""
    printed = found["unit"]
    if printed.startswith(("%", "‰")) or printed.lower().startswith("điểm "):
        return re.sub(r"\s*/\s*", "/", printed)
    if found["whole"] and (not printed or _NO_UNIT.fullmatch(printed)):
        return (
            "điểm" if found["whole"] in ("5", "10", "100") and (found["compared"] or "," in found["number"]) else None
        )
    word = re.split(r"[\s/]", printed)[0].lower()
    if not printed and (named := _COUNTED.search(text[: found.start()])):
        compound = _COMPOUNDS.match(text, named.start(1))
        return compound[0] if compound else named[1]
    if not printed or _NO_UNIT.fullmatch(word):
        return None
    compound = _COMPOUNDS.match(text, found.start("unit"))
    ratio = _RATIO.match(text, found.start("unit"))
    if ratio:
        return re.sub(r"\s*/\s*", "/", ratio[0])
    return compound[0] if compound and "/" not in printed else re.sub(r"\s*/\s*", "/", printed)


def _is_other(text: str, found: re.Match[str], unit: str) -> bool:
    """Whether a number is a year, an age, a duration, an ordinal or a number of activities."""
    before = text[max(0, found.start() - 40) : found.start()]
    number = found["number"]
    if unit.startswith(("%", "‰", "điểm %", "điểm phần")):
        return False
    if _is_day(found, before) or (number == "0" and unit.startswith("đồng")):  # "gian hàng 0 đồng" is a name
        return True
    first = re.split(r"[\s/]", unit)[0].lower()
    if first in _DAY and not unit.startswith("ngày công"):
        if _SHORTENED.search(before):
            return False
        return not _MEASURED.search(text, 0, found.start()) and not _is_limit(text, found)
    if first == "lần":
        return not _TIMES.search(before)
    plain = not found["compared"] and number.isdigit() and len(number) < len("1000")
    ordinal = plain and _ORDINAL.search(before) and not _EACH.search(before)
    return bool(ordinal) or first == "cấp" or _is_none(text, found, before)


def _is_limit(text: str, found: re.Match[str]) -> bool:
    """Whether a duration is what an indicator may not exceed: "thời lượng mất điện bình quân không quá 90 phút"."""
    piece = _PIECE.split(text[: found.start()])[-1]
    if not _SHORT_TIME.match(text, found.start("unit")):
        return False
    return (found["compared"] or "").lower() in _NOT_MORE and len(piece.split()) > 1 and not _LASTS.search(piece)


def _is_none(text: str, found: re.Match[str], before: str) -> bool:
    """Whether a number tells where, for how much or how often something is done."""
    if (
        _POINTED.match(text, found.start("unit"))
        or (not found["compared"] and _PLACE.search(before))
        or _PRICED.search(before)
    ):
        return True
    if found["unit"] == "lượt" and "lượt" in before:  # "số lượt khám: 120.000 lượt" is an indicator
        return False
    return _ACTIVITY.match(text, found.start("unit")) is not None or _ACT.search(before) is not None


def _is_day(found: re.Match[str], before: str) -> bool:
    """Whether a number is a year, or with what follows its stroke a day or a month of a year."""
    number, whole = found["number"], found["whole"]
    plain = not found["compared"] or found["other"] is not None
    if whole and (_YEAR.fullmatch(whole) or _DAY_BEFORE.search(before) or value(number) > value(whole)):
        return "," not in number
    if plain and _YEAR_NAMED.fullmatch(number):
        return True
    dated = before.rstrip().endswith(("năm", "đoạn", "kỳ", "-", "học", "đến", "từ", "/"))
    return dated and plain and _YEAR.fullmatch(number) is not None


def _comparator(found: re.Match[str]) -> str:
    word = found["compared"] or ""
    sign = next((sign for sign, words in _SIGNS if word and words.fullmatch(word)), "=")
    return ">=" if sign == "=" and found["up"] else sign
