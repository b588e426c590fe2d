"""Where the words about a cited document end and the citing sentence goes on.

A title ends with its clause: at a mark, at the next item of a list, at a connective with which the citing document
speaks on (", trong đó", "hết hiệu lực", "thì"), or where a body does something (", UBND huyện ban hành …"). Marks
inside quotes end nothing.
"""

import re
from typing import Final

from ingest.extract.letters import UPPER

QUOTES: Final = {  # what closes a quotation; keyboards mix “ with "
    "“": re.compile(r"[”\"]"),
    '"': re.compile(r"[\"”]"),
    "«": re.compile("»"),
    "‘": re.compile("’"),
}
_TYPES: Final = (
    r"Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Công văn|Kết luận|Thông báo|Thông tư|Nghị định|Luật|Bộ luật|Pháp lệnh"
    r"|Hướng dẫn|Quy định|Quy chế|Văn bản|Công điện|Tờ trình|Đề án"
)
_WELL: Final = r"(?:có|tốt|nghiêm|đúng|đầy đủ|đồng bộ|quyết liệt|hiệu quả|kịp thời|thắng lợi)"
_ON: Final = (  # verbs with which the citing document goes on after a comma
    rf"thực hiện {_WELL}|(?:bảo đảm|đảm bảo) {_WELL}|tập trung|đẩy mạnh|triệt để|phấn đấu|đề ra|yêu cầu|đề nghị"
    r"|hướng tới|chịu|nhất là|đặc biệt|góp phần|phát huy hơn|coi đây|xem đây|xác định|làm cơ sở|phù hợp với|tạo|không"
    r"|với (?:mục tiêu|mục đích|phương châm|quyết tâm|tinh thần|các nội dung)|gửi|cụ thể|bao gồm|gồm|như|kịp thời"
    r"|chủ động|khẩn trương|hoàn thành|tổ chức (?:hội nghị|quán triệt|học tập)|mỗi|tích cực|nghiêm túc|ra sức|nỗ lực"
    r"|quyết tâm"
    r"|các (?:cấp ủy|cơ quan|đơn vị|địa phương)|kiến nghị (?:các|những|cấp|với|việc)"
    rf"|trình (?:cấp|[{UPPER}]\w*)"
)
_ALSO_ON: Final = (  # and those that only a semicolon marks as its own
    r"tiếp tục|củng cố|tăng cường|triển khai|tham gia|quan tâm|nâng cao|chú trọng|bảo đảm|đảm bảo|góp phần|thực hiện"
    r"|các|số|và|để|nhằm|báo cáo|thường xuyên|hưởng ứng|đã|trước (?:tình hình|diễn biến|thực trạng|yêu cầu)"
    r"|đến (?:hết|năm|ngày|tháng|nay)"
)
_ASKED: Final = (  # what a sentence goes on to ask for; behind a ground it may be more of what that is about
    r"chuyển(?! (?:đổi|giao|dịch|hóa))|rà soát|vận động|phân công|bố trí|tổng hợp"
)
_ALWAYS_ON: Final = (  # and those that open a clause of the citing document wherever they stand
    r"trong đó|ngoài ra|đồng thời|theo đó|qua đó|từ đó|do đó|tuy nhiên|hiện nay|trên cơ sở|sau khi|căn cứ|xét|để"
    r"|theo (?:đề nghị|tinh thần|chỉ đạo)|được sự|thừa (?:lệnh|ủy quyền)|tôi|kính|cụ thể|tính đến"
    r"|với (?:các |những )?(?:nội dung|nhiệm vụ|mục tiêu)|Theo|Thực hiện|Căn cứ|Xét|Trên cơ sở"
)
_AFTER_PERIOD: Final = (  # ", các chi hội làm ba việc" behind a quotation or a year: another subject
    r"(?:việc|mọi|từng|nhiều|bảo đảm|đảm bảo|những(?!\s+năm)|các(?!\s+(?:năm|giai đoạn|nhiệm kỳ))|toàn thể"
    r"|đơn vị|nhà trường)"
)
_DAY: Final = rf"ngày\s+\d[\d/.\-]*(?:\s+tháng\s+\d+\s+năm\s+\d+)?,?\s+[{UPPER}]"  # and something happened
_CHANGED: Final = r"(?i:sửa đổi|bổ sung|thay thế|đính chính)"
_AMENDED: Final = (  # the document; "thủ tục hành chính được sửa đổi" are what it is about
    rf"{_CHANGED}(?:,?\s*(?:và\s+)?(?:{_CHANGED}|bãi bỏ))*"
    r"(?:(?:\s+một số|\s+[Đđ]iều|\s+nội dung)[^,;.()\n]{0,60}?)?"
    rf"(?:\s*[;.)]|\s*,(?!\s*(?:bị\s+)?(?:{_CHANGED}|bãi bỏ|hủy bỏ|ban hành))|\s*\Z"
    r"|\s+(?:bởi|tại|theo|bằng|năm|ngày)\b)"
)
_RULES: Final = r"(?:văn bản|quy định (?:khác|tại|hiện hành|của pháp luật|có liên quan|liên quan)|hướng dẫn|chỉ đạo)"
BODY: Final = (
    r"(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Bộ|Ban|BTV|BCH|Phòng|Tỉnh ủy|Huyện ủy|Đảng ủy|Thành ủy|Quận ủy|Thị ủy"
    r"|Chi bộ|Liên đoàn|Tổng Liên đoàn|Hội|Công đoàn|Trường|Nhà trường|Học viện|Viện|Trung tâm|Cục|Chi cục|Tổng cục"
    r"|Đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Thường trực|Văn phòng|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng"
    r"|Bộ trưởng|Giám đốc|Hiệu trưởng|Mặt trận|Công an|Kho bạc|Bảo hiểm|Cụm|Khối|Tổng công ty|Công ty|Chính phủ"
    r"|Bệnh viện|Trạm|Tòa án|Toà án|TAND|Viện kiểm sát|VKSND|Quân khu|Ngân hàng|Tập đoàn|Hợp tác xã|Tổ|Đội|Đồn"
    r"|BHXH|LĐLĐ|UBMTTQ|MTTQ|TTYT|Xã|Phường|Huyện|Tỉnh)\b"
)
_END: Final = re.compile(
    r"\n"
    r"|(?<!\bTP)(?<!\bTX)(?<!\bTT)(?<!\bSt)[.](?=\s|\Z|\")|[./]/\."
    r"|:(?=\s+[^\s“\"«])(?!\s+[Tt]ừ (?:năm|ngày))"  # "giai đoạn I: từ năm 2021"
    r"|\)"
    r"|[“\"«‘]"
    r"|\s+gắn (?:với|việc)\b(?=[^.;]{0,60}?(?:số\s+\d|\d-[A-Z]|[Cc]uộc vận động|[Pp]hong trào))"
    r"|\s*\[\d{1,3}\]|\s*\(\d{1,2}\)(?=\s*(?:[,;.\n]|\Z))"  # a footnote's number
    rf"|\s*[,(]?\s*(?i:(?:đã\s+)?được)\s+{_AMENDED}|\s*\({_CHANGED}[^()\n]{{0,60}}?\s(?:bởi|tại|theo|bằng)\b"
    r"|\s+và\s+(?=trên cơ sở)|\s+có căn cứ ban hành\b"
    rf"|(?<!giải pháp)(?<!biện pháp)\s*,?\s+nhằm\b|\s+và (?:các|những) {_RULES}\b|\s+như sau\b"
    r"|\s+(?:vẫn\s+)?(?:còn\s+)?(?:hết|có|còn) hiệu lực\b"
    r"|\s+vẫn (?:còn|chưa|là)\b|\s+có nêu\b|\s+phù hợp với (?:các nội dung|nội dung|đặc điểm|chức năng)\b"
    r"|\s+thì\b|\s+để (?:có|làm|bảo đảm|đảm bảo|báo cáo|biết|tổ chức thực hiện|triển khai thực hiện"
    r"|phù hợp với|kịp thời|góp phần|thống nhất|hoàn thiện|xây dựng (?:kế hoạch|báo cáo|chương trình))\b"
    r"|\s+kể từ ngày\b|\s+nêu trên\b|\s+đã (?:nêu|đề ra|quy định|xác định|chỉ rõ)\b"
    r"|\s*\((?i:sau đây|sau khi|gọi|dưới đây|viết|có |(?:đính |gửi |ban hành )?kèm |(?:bản )?sao gửi)"
    rf"|\s*\((?i:{_TYPES}|Chương trình|Chiến lược|Dự án|Bộ chỉ số|Bộ tiêu chí)\s+(?:liên tịch\s+)?"
    r"(?:(?:số\s+)?\d|[A-ZĐ][A-ZĐ&.-]+\))"
    r"|\s*\((?=[^()\n]*(?:https?:|www\.))"
    rf"|(?:,|\s+và)\s+(?=(?:ý kiến\s+)?(?:hướng dẫn|chỉ đạo|đề nghị|ý kiến|yêu cầu|kết luận)\s+của\s[^;.\n]{{3,90}}?"
    rf"\s(?:tại|trong)\s+(?:{_TYPES})\b)"
    rf"|(?<=[”\"»\d]),\s+(?={_AFTER_PERIOD}\s)"
    rf"|,\s+(?=(?:{_ALWAYS_ON})\b|{_DAY})"
    rf"|,\s+(?=(?:{_ON}|{_TYPES}|(?:thực hiện|căn cứ|triển khai)\s+(?:{_TYPES})\s+số)\b)"
    rf"|\s+và\s+(?=(?:{_TYPES})\s+(?!này|0?5 năm|năm năm))"
    rf"|,\s+(?=(?:Chương trình|Phương án|Thông tri|Báo cáo|Biên bản)(?:\s[^\W\d]+){{0,3}}\s+số\s)"
    rf"|\s+và\s+(?=(?:hướng dẫn|chỉ đạo|ý kiến) của {BODY})"
    rf"|;\s*(?=(?:{_ON}|{_ALSO_ON}|{_ASKED}|{_ALWAYS_ON})\b|[{UPPER}]|\Z|\n|\((?:[ivx]+|\d{{1,2}})\)\s)"
    r"|[”»]"
)
_ALWAYS: Final = re.compile(
    rf",\s+(?:(?:thực hiện|căn cứ|triển khai)\s+(?:{_TYPES})\s+số\b|(?:{_ALWAYS_ON})\b|{_DAY})"
    r"|(?:,|\s+và)\s+(?:ý kiến\s+)?(?:hướng dẫn|chỉ đạo|đề nghị|ý kiến|yêu cầu|kết luận)\s+của\s|\s+và (?:các|những)\b"
)
_ACTS: Final = (
    r"(?:ban hành|xây dựng|hướng dẫn|đề nghị|yêu cầu|báo cáo|thông báo|phát động|triển khai|kiến nghị|trình|có ý kiến"
    r"|tổ chức|quyết định|chỉ đạo|kính|xin|lập|phối hợp|cụ thể h[óo]|cụ thể ho[áa]|nhận được|tiến hành|đề xuất"
    r"|thống nhất|trả lời|tham mưu|công bố|thông tin|đăng ký|hưởng ứng|đã)\b"
)
_STATES: Final = re.compile(  # ", UBND tỉnh ban hành …": the sentence goes on with what the citing body does
    rf",\s+(?={BODY}(?:(?!,\s+{BODY})[^;.\n]){{0,120}}?\b{_ACTS})"
)
_DOES: Final = re.compile(  # ", Phòng GD&ĐT triệu tập …": what an institution does right behind its name
    r",\s+(?=(?:nhà trường|công đoàn (?:trường|cơ sở)|chi bộ|chi đoàn)"
    r"\s+(?:xây dựng|ban hành|triển khai|tổ chức|phát động)"
    r"|(?:UBND|Ủy ban nhân dân|HĐND|Sở|Bộ|Phòng|Ban Giám hiệu|Trường|Nhà trường|Công đoàn|Liên đoàn|Hội|Cục"
    r"|TAND|Tòa án|Công an|Bệnh viện|Trạm|Chi cục|Trung tâm|(?:Tỉnh|Huyện|Thành|Đảng) ủy)\b"
    r"[^,;.\n]{0,60}?\s(?:triệu|mời|sao gửi|chuyển|giới thiệu"
    r"|phân công|cử|tiếp tục|tăng cường|giao|lưu ý|khuyến nghị|đăng ký|nhất trí|chấp thuận|đồng ý|họp|ra quân"
    r"|vận động|khởi công|trao|biểu dương)\b"
    r"|các\s+(?:bộ|sở|ngành|cơ quan|đơn vị|địa phương|xã|trường)\b(?:(?!,\s+(?:trong đó|theo))[^;.\n]){0,160}?"
    r"\s(?:đã|cần|phải)\s)"
)
_PLACE_IN: Final = re.compile(r"(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Pp]hụ lục|[Cc]hương|[Pp]hần)\s+\w{1,5}\Z")
_AIM: Final = re.compile(  # what a ground is about, after a semicolon too: "phát triển nông nghiệp; nâng cao đời sống"
    rf";\s*(?:{_ASKED}|tiếp tục|củng cố|tăng cường|nâng cao|bảo đảm|đảm bảo"
    rf"|(?:triển khai|thực hiện)(?!\s+(?:{_TYPES})))\s"
)
_PROCEDURES: Final = re.compile(r"(?:thủ tục(?: hành chính)?|ban hành mới|mới ban hành)[\w\s,]{0,25}\Z")
_BY_ACT: Final = re.compile(rf"\s*(?:(?:bởi|tại|theo|bằng)\s+)?(?:{_TYPES})\s+(?:liên tịch\s+)?số\s")
_ITEM: Final = re.compile(rf"(?!(?:{_TYPES}|{_ALWAYS_ON})\b|{BODY})[{UPPER}]\w*\s+[^\W\d_]+")
_FEW: Final = 25  # code points in which no title is complete


def clause_end(text: str, start: int, limit: int, *, ground: bool) -> int:
    """Where the clause that begins at `start` ends, `limit` at the latest.

    In a `ground` ("Căn cứ …;") a comma does not end it: the citing document does not go on there.

    >>> def words(text, ground=False):
    ...     return text[: clause_end(text, 0, len(text), ground=ground)]
    >>> words("quản lý đất đai trên địa bàn TP. Vinh, trong đó giao Sở Xây dựng")
    'quản lý đất đai trên địa bàn TP. Vinh'
    >>> words("cán bộ, công chức, đẩy mạnh phân cấp, UBND xã ban hành Kế hoạch", ground=True)
    'cán bộ, công chức, đẩy mạnh phân cấp'
    """
    limit = min([limit, *(stated.start() for says in (_STATES, _DOES) if (stated := says.search(text, start, limit)))])
    place = start
    while match := _END.search(text, place, limit):
        if _PLACE_IN.search(text, max(start, match.start() - _FEW), match.start()) and match[0].startswith(","):
            place = match.end()  # "Điều 3, Nghị quyết số …"
            continue
        if (
            "được" in match[0].lower()
            and not _BY_ACT.match(text, match.end())
            and _PROCEDURES.search(text, start, match.start())
        ):
            place = match.end()
            continue
        if match[0][0] == ";" and ((ground and _AIM.match(text, match.start())) or _said_before(text, start, match)):
            place = match.end()
            continue
        begun = ground or match.start() - start < _FEW  # "quán triệt, triển khai …" has just begun
        if (
            begun
            and match[0].lstrip().startswith((",", "và"))
            and "được" not in match[0].lower()
            and not _ALWAYS.match(text, match.start())
        ):
            place = match.end()
            continue
        close = QUOTES.get(match[0])
        if close is None:
            before = text[start : match.start()]
            if match[0] != ")" or before.count("(") <= before.count(")"):
                return match.start()
            place = match.end()
            continue
        closing = close.search(text, match.end(), limit)
        place = closing.end() if closing else match.end()  # a quotation that nobody closed holds nothing together
    return limit


def _said_before(text: str, start: int, semicolon: re.Match[str]) -> bool:
    """Whether the clause behind a semicolon begins as one before it: "Phê duyệt quy trình A; Phê duyệt quy trình B"."""
    item = _ITEM.match(text, semicolon.end())
    return item is not None and item[0].casefold() in text[start : semicolon.start()].casefold()
