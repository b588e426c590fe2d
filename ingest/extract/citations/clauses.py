"""Where the words about a cited document end and the citing sentence goes on.

A title ends with its clause: at a mark, at the next item of a list, at a connective with which the citing document
speaks on (", trong đó", "hết hiệu lực", "thì"), or where a body does something (", UBND huyện ban hành …"). Marks
inside quotes end nothing.
"""

import re
from typing import Final

from ingest.extract.names.statements import BODY, before_statement
from ingest.extract.quotes import QUOTES
from ingest.letters import UPPER

_TYPES: Final = (
    r"Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Công văn|Kết luận|Thông báo|Thông tư|Nghị định|Luật|Bộ luật|Pháp lệnh"
    r"|Hướng dẫn|Quy định|Quy chế|Văn bản|Công điện|Tờ trình|Đề án"
)
_WELL: Final = r"(?:có|tốt|nghiêm|đúng|đầy đủ|đồng bộ|quyết liệt|hiệu quả|kịp thời|thắng lợi)"
_ON: Final = (  # verbs with which the citing document goes on after a comma
    rf"thực hiện {_WELL}|(?:bảo đảm|đảm bảo) {_WELL}|tập trung|đẩy mạnh|triệt để|phấn đấu|đề ra|yêu cầu|đề nghị"
    r"|hướng tới|chịu|nhất là|đặc biệt|góp phần|phát huy hơn|coi đây|xem đây|xác định|làm cơ sở|phù hợp với|tạo|không"
    r"|với (?:mức|mục tiêu|mục đích|phương châm|quyết tâm|tinh thần|các nội dung)|gửi|cụ thể|bao gồm|gồm|như|kịp thời"
    r"|chủ động|khẩn trương|hoàn thành|tổ chức (?:hội nghị|quán triệt|học tập)|mỗi|tích cực|nghiêm túc|ra sức|nỗ lực"
    r"|quyết tâm|lấy|dùng|nộp (?:về|trước|cho)|báo cáo (?:kết quả|trước|về|cấp)"
    rf"|các (?:cấp ủy|cơ quan|đơn vị|địa phương)|kiến nghị (?:các|những|cấp|với|việc)|trình (?:cấp|[{UPPER}]\w*)"
)
_ALSO_ON: Final = (  # and those that only a semicolon marks as its own
    r"tiếp tục|củng cố|tăng cường|triển khai|tham gia|quan tâm|nâng cao|chú trọng|bảo đảm|đảm bảo|góp phần|thực hiện"
    r"|các|số|và|để|nhằm|báo cáo|thường xuyên|hưởng ứng|đã|trước (?:tình hình|diễn biến|thực trạng|yêu cầu)"
    r"|đến (?:hết|năm|ngày|tháng|nay)|có (?:chính sách|cơ chế|giải pháp|biện pháp|kế hoạch)"
)
_ASKED: Final = (  # what a sentence goes on to ask for; behind a ground it may be more of what that is about
    r"chuyển(?! (?:đổi|giao|dịch|hóa))|rà soát|vận động|phân công|bố trí|tổng hợp|tham mưu|chủ trì|từng bước"
)
_ALWAYS_ON: Final = (  # and those that open a clause of the citing document wherever they stand
    r"trong đó|ngoài ra|đồng thời|theo đó|qua đó|từ đó|do đó|tuy nhiên|hiện nay|trên cơ sở|sau khi|căn cứ|để"
    r"|xét (?:đề nghị|thấy|theo|kết quả|báo cáo|tờ)|thời gian (?:qua|tới)|(?:những|mấy) năm (?:qua|gần đây)"
    r"|(?:(?:một|hai|ba|năm|sáu|\d+) )?(?:năm|tháng|quý|nhiệm kỳ) (?:vừa )?qua"
    r"|hưởng ứng (?:phong trào|cuộc vận động|chiến dịch|đợt thi đua|lời kêu gọi)"
    r"|theo (?:đề nghị|tinh thần|chỉ đạo)|được sự|thừa (?:lệnh|ủy quyền)|tôi|kính|cụ thể|tính đến|đến nay"
    r"|giao (?:Sở|Phòng|UBND|Ủy ban|Công an|Văn phòng|các)|trong (?:quý|tháng) [IV\d]+|kể từ|riêng(?! lẻ)"
    r"|qua (?:kiểm tra|rà soát|theo dõi|khảo sát|tổng hợp|thực tế)|(?:ban hành|ký) ngày|có hiệu lực(?: từ)? ngày"
    r"|(?:sáng|chiều|tối|hôm) nay|tham mưu (?:để|cho)|dựa vào|Tính đến|Qua|Hiện nay|Để"
    r"|với (?:các |những )?(?:nội dung|nhiệm vụ|mục tiêu)|Nhằm|Tuy nhiên|Nhận thức|Xuất phát|Bên cạnh|Ngoài ra"
    r"|Trong (?:thời gian|những|năm)|(?:Năm|Ngày|Từ ngày|Từ năm|Từ tháng) \d+|Theo|Thực hiện|Căn cứ|Xét|Trên cơ sở"
    r"|Đến (?:nay|hết|ngày|tháng|năm|cuối)|Đồng thời|Sau (?:khi|hơn|gần|một|\d+)|Vừa qua|Thời gian qua"
    r"|Trước (?:tình|thực|yêu)|Nhân (?:dịp|kỷ)|Được sự|Theo đó|Trong đó|Do đó"
)
_AFTER_PERIOD: Final = (  # ", các chi hội làm ba việc" behind a quotation or a year: another subject
    r"(?:việc|mọi|từng|nhiều|bảo đảm|đảm bảo|những(?!\s+năm)|các(?!\s+(?:năm|giai đoạn|nhiệm kỳ))|toàn thể"
    r"|đơn vị|nhà trường|báo cáo (?:kết quả|trước|về)|định kỳ|(?:hằng|hàng) (?:quý|tháng|năm|tuần))"
)
_DAY: Final = rf"ngày\s+\d[\d/.\-]*(?:\s+tháng\s+\d+\s+năm\s+\d+)?,?\s+[{UPPER}]"  # and something happened
_CHANGED: Final = r"(?i:sửa đổi|bổ sung|thay thế|đính chính)"
_AMENDED: Final = (  # the document; "thủ tục hành chính được sửa đổi" are what it is about
    rf"{_CHANGED}(?:,?\s*(?:và\s+)?(?:{_CHANGED}|bãi bỏ|cập nhật))*"
    r"(?:(?:\s+một số|\s+[Đđ]iều|\s+nội dung)[^,;.()\n]{0,60}?)?"
    rf"(?:\s*[;.)]|\s*,(?!\s*(?:bị\s+)?(?:{_CHANGED}|bãi bỏ|hủy bỏ|ban hành))|\s*\Z"
    r"|\s+(?:bởi|tại|theo|bằng|năm|ngày)\b)"
)
_RULES: Final = r"(?:văn bản|quy định (?:khác|tại|hiện hành|của pháp luật|có liên quan|liên quan)|hướng dẫn|chỉ đạo)"
_AND_SO: Final = (  # what else the citing document rests on
    r"(?:trên cơ sở|sau khi|căn cứ|xét|theo (?:đề nghị|yêu cầu)|(?:tình hình )?thực tế|đặc điểm tình hình"
    r"|điều kiện (?:thực tế|cụ thể)|phù hợp (?:với )?(?:tình hình|điều kiện|thực tế|nội dung))\b"
)
_OPINION: Final = (  # of another body, in a document that is cited next
    r"(?:ý kiến\s+)?(?:hướng dẫn|chỉ đạo|đề nghị|ý kiến|yêu cầu|kết luận)"
    r"(?:\s+(?:thống nhất|đồng ý|nhất trí|chỉ đạo|thẩm định|góp ý))?\s+của\s"
)
_END: Final = re.compile(  # it begins with a sign or a gap, or is "(đã) được": most letters are not tried
    rf"(?=[\W_đĐ])(?:\n|\t\s*(?={BODY}|\d{{1,2}}/\d)"
    r"|(?<!\bTP)(?<!\bTX)(?<!\bTT)(?<!\bSt)[.](?=\s|\Z|\")|[./]/\."
    r"|(?<!nhóm thủ tục hành chính):(?=\s+[^\s“\"«])(?!\s+[Tt]ừ (?:năm|ngày))"  # "giai đoạn I: từ năm 2021"
    r"|\)"
    r"|[“\"«‘]"
    r"|(?:\s+và)?\s+gắn (?:với|việc)\b(?=[^.;]{0,60}?(?:số\s+\d|\d-[A-Z]|[Cc]uộc vận động|[Pp]hong trào))"
    r"|(?<!không)(?<!Phụ lục)\s+(?:được\s+)?gửi kèm(?=\s*(?:[.,;)]|\Z|\n|theo\s))|\s+(?:cho\s+)?đến khi có\b"
    rf"|\s+(?:đã|vừa)\s+(?:được\s+(?:{BODY}|(?:các|toàn)\s|nhân dân|đông đảo|triển khai|quán triệt|tổ chức|hưởng)"
    r"|(?:được\s+)?cụ thể|lan tỏa|nhận được|thu hút|đi vào|phát huy|góp phần|tạo (?:ra|nên|được|sự|động|sức|chuyển)"
    r"|mang lại|đem lại|đạt|giúp|khẳng định|trở thành|bước đầu|khơi dậy|thúc đẩy)"
    r"|\s*\((?=(?:[^()\n]{3,60}?\s(?:do|nay|phát động)|(?:[^()\n]{3,60}?\s)?(?:đã|được|theo))"
    r"\s[^()\n]*\)(?:\s*(?:[,;.]|\Z|\n)|\s+(?:và|như|thì|để)\s))"
    r"|\s*\[\d{1,3}\]|\s*\(\d{1,2}\)(?=\s*(?:[,;.\n]|\Z))"  # a footnote's number
    rf"|\s*[,(]?\s*(?i:(?:đã\s+)?được)\s+{_AMENDED}|\s*\({_CHANGED}[^()\n]{{0,60}}?\s(?:bởi|tại|theo|bằng)\b"
    rf"|\s+và\s+(?={_AND_SO})|\s+có căn cứ ban hành\b|(?<!không)(?<!bao)(?<!nhóm)\s+gồm\s|\s+thay vì\s"
    rf"|,\s+(?=(?:của|do)\s+{BODY})"
    r"|,\s+(?=(?:thời hạn|hạn|thời gian|mức|kết quả|đầu mối|địa điểm|đơn vị)(?:\s\w+){0,3}\s+là\s)"
    r"|(?<=[”\"»\d])\s+(?=(?:còn|chưa|là|vẫn|đang|không)\s)|(?<!và)\s+vừa\s+(?:được\s+)?(?:ban hành|ký)\b"
    rf"|(?<!giải pháp)(?<!biện pháp)\s*,?\s+nhằm\b|\s+và (?:các|những) {_RULES}\b|\s+như sau\b"
    r"|(?:\s+và)?\s+(?:vẫn\s+)?(?:còn\s+)?(?:hết|có|còn) hiệu lực\b"
    r"|\s+vẫn (?:còn|chưa|là)\b|\s+được gửi (?:tới|đến|về)\b|\s+có (?:nêu|giao|quy định|yêu cầu|ghi)\b"
    r"|(?<![,;])(?<!và)(?<!theo)\s+(?:nêu rõ|chỉ rõ|yêu cầu (?:mỗi|từng|các))\b"
    rf"|\s+do\s+(?:{BODY}|Bí thư|đồng chí|ông|bà)[^;,.\n]{{0,60}}?\ský\b"
    r"|\s+phù hợp với (?:các nội dung|nội dung|đặc điểm|chức năng)\b"
    r"|\s+là\s+(?:\d|căn cứ|cơ sở|một trong)|(?<=\d)\s+(?:từ|đạt)\s+\d[\d,]*\s?%"
    r"|\s+thì\b|\s+để (?:có|làm|bảo đảm|đảm bảo|báo cáo|biết|tổ chức thực hiện|triển khai thực hiện"
    r"|phù hợp với|kịp thời|góp phần|thống nhất|hoàn thiện|xây dựng (?:kế hoạch|báo cáo|chương trình))\b"
    r"|\s+kể từ ngày\b|\s+nêu trên\b|\s+đã (?:nêu|đề ra|quy định|xác định|chỉ rõ)\b"
    r"|\s*\((?i:sau đây|sau khi|gọi|dưới đây|viết|có |hiệu lực |áp dụng |(?:đính |gửi |ban hành )?kèm |(?:bản )?sao gửi"
    r"|thống nhất|lưu ý|chú ý|nhấn mạnh|trong đó|tập trung|nhất là)"
    rf"|\s*\((?i:{_TYPES}|Chương trình|Chiến lược|Dự án|Bộ chỉ số|Bộ tiêu chí)\s+(?:liên tịch\s+)?"
    r"(?:(?:số\s+)?\d|[A-ZĐ][A-ZĐ&.-]+\))"
    r"|\s*\((?=[^()\n]*(?:https?:|www\.))"
    r"|\s+đồng thời\s+(?:được|phải|đã|là|có|giao|yêu cầu|đề nghị|chỉ đạo|báo cáo)\b"
    rf"|(?:,|\s+và)\s+(?={_OPINION}[^;.\n]{{3,90}}?\s(?:tại|trong)\s+(?:{_TYPES}|Báo cáo)\b)"
    rf"|(?<=[”\"»\d]),\s+(?={_AFTER_PERIOD}\s)"
    rf"|,\s+(?:và\s+)?(?=(?:{_ALWAYS_ON})\b|{_DAY})"
    rf"|,\s+(?=(?:{_ON}|{_TYPES}|(?:thực hiện|căn cứ|triển khai)\s+(?:{_TYPES})\s+số)\b)"
    rf"|\s+và\s+(?=(?:{_TYPES}|Điều lệ)\s+(?!này|0?5 năm|năm năm))"
    rf"|,\s+(?=(?:Chương trình|Phương án|Thông tri|Báo cáo|Biên bản)(?:\s[^\W\d]+){{0,3}}\s+số\s)"
    rf"|\s+và\s+(?=(?:hướng dẫn|chỉ đạo|kết luận|ý kiến(?: chỉ đạo| kết luận)?) của (?:{BODY}|đồng chí))"
    r"|;[ ]*|\s+quy định(?=\s*:)|\s+Văn bản liên quan\b|(?<=[”\"»])\s+(?=(?:đối với|phục vụ)\s)"
    r"|[”»])"
)
_ALWAYS: Final = re.compile(
    rf",\s+(?:và\s+)?(?:(?:thực hiện|căn cứ|triển khai)\s+(?:{_TYPES})\s+số\b|(?:{_ALWAYS_ON})\b|{_DAY})"
    rf"|(?:,|\s+và)\s+{_OPINION}|\s+và (?:các|những)\b"
    rf"|\s+và\s+(?:{_AND_SO}|có hiệu lực)|,\s+(?:của|do)\s+{BODY}"
    r"|\s+và\s+(?:(?:Hướng dẫn|Công văn|Thông báo|Kết luận|Chỉ thị|Nghị quyết)\s+của|Kế hoạch công tác năm)\s"
)
_PLACE_IN: Final = re.compile(r"(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Pp]hụ lục|[Cc]hương|[Pp]hần)\s+\w{1,5}\Z")
_WRITING: Final = (  # what is studied with an act, or named with it, and is none
    r"(?:(?:các\s+)?(?:bài (?:báo|viết|nói|phát biểu|thơ)|tác phẩm|(?:cuốn )?sách|thư|lời (?:kêu gọi|dạy)"
    r"|di chúc|văn kiện)\s+(?:[“\"]|của|gửi|chúc|kêu)"
    rf"|(?:hai|ba|bốn|một số|những|\d+)\s+(?:văn bản|{_TYPES})\s)"
)
_NEW_GROUND: Final = re.compile(  # behind a semicolon of a ground: no more of the title before it
    rf";\s*(?:và\s+)?(?:(?:{_ALWAYS_ON}|số|nhằm|đã|lưu ý|trước (?:tình hình|diễn biến|thực trạng|yêu cầu)"
    r"|theo (?:đề nghị|yêu cầu|kế hoạch|chương trình)|đến (?:hết|năm|ngày|tháng|nay)|các (?:cấp|cơ quan|đơn vị"
    r"|địa phương|sở|xã|trường)|(?:tiếp tục |sớm )?(?:thực hiện|triển khai|đưa|cụ thể hóa|quán triệt) (?:các )?"
    rf"(?:{_TYPES}|Chương trình (?:hành động |công tác )?số|Thông tri|ý kiến|giao ước|quy chế"
    r"|sự chỉ đạo|chỉ đạo|chức năng|nhiệm vụ được|phong trào|cuộc vận động"
    r"|(?:chương trình|kế hoạch) (?:công tác|phối hợp|năm|thi đua))|hưởng ứng)\b"
    r"|(?:ý kiến|hướng dẫn|chỉ đạo|kết luận|đề nghị|yêu cầu|thông báo)(?:\s\w+){0,2}\scủa\s"
    r"|(?:nhà trường|trường|công đoàn|chi bộ|chi đoàn|đơn vị|trung tâm|khoa)\s+(?:đề ra|xây dựng|ban hành|tổ chức|lập"
    r"|triển khai|phát động|yêu cầu|giao|phân công)\s"
    rf"|{_WRITING}|(?:các\s+)?[{UPPER}]|\Z|\n|\((?:[ivx]+|\d{{1,2}})\)\s)"
)
_NEW_SENTENCE: Final = re.compile(  # and elsewhere: the citing document goes on
    rf";\s*(?:(?:{_ON}|{_ALSO_ON}|{_ASKED}|{_ALWAYS_ON}|lưu ý|chú ý|đối thoại)\b"
    rf"|{_WRITING}|[{UPPER}]|\Z|\n|\((?:[ivx]+|\d{{1,2}})\)\s)"
)
_TASKS: Final = (
    r"(?:phun|đính chính|treo|in|gắn|đưa|lồng ghép|khuyến khích|đôn đốc|nhắc nhở|hỗ trợ|giúp|mở|kiểm tra"
    r"|giám sát|niêm yết|công khai|đăng|phát|khen thưởng|biểu dương|sơ kết|tổng kết|đánh giá|cập nhật|lập|huy động"
    r"|tuyên truyền|phổ biến|hướng dẫn|phối hợp|tổ chức|duy trì|xử lý|bảo vệ|chăm sóc|thu|nộp|theo dõi|lưu ý)\s"
)
_TASK: Final = re.compile(rf";\s*(?:và\s+)?{_TASKS}")  # behind a semicolon of a task: what else is to be done
_DUE: Final = re.compile(  # and by when, or how often
    rf";\s*(?:và\s+)?(?:{_TASKS}|(?:tham mưu|chủ trì|thanh toán|hoàn thành|quyết toán|chuyển|rà soát|báo cáo)\s)"
    r"[^;.\n]{0,120}?\b(?:trước|xong|chậm nhất|hoàn thành|hết|vào)\s(?:vào\s|trong\s)?(?:ngày\s|tháng\s|quý\s)?\d"
    r"|;\s*[^;.\n]{3,120}?\s(?:(?:mỗi|hằng|hàng)\s(?:ngày|tuần|tháng|quý|buổi|ca)|(?:một|hai|ba|\d+) lần)\b"
)
_ITS_PERIOD: Final = re.compile(  # "về cải cách hành chính; nâng cao chất lượng phục vụ năm 2026": the period of both
    r";\s*(?:nâng cao|củng cố|tăng cường|bảo đảm|đảm bảo)\s[^;,.:\n]{5,90}?\s"
    r"(?:năm (?:học )?\d{4}|giai đoạn \d{4})(?:\s*-\s*\d{4})?(?=\s*(?:[,.]|\Z|\n))"
)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_ALSO_NAMED: Final = re.compile(r"(?:Nghị quyết (?:của )?(?:Đại|Hội|Trung)|Luật|Bộ luật|Pháp lệnh|Điều lệ)\b")
_OTHER: Final = re.compile(rf"\b(?:{_TYPES}|Hiến pháp|Điều lệ|các văn bản)\b", re.IGNORECASE)
_RULES_IT: Final = re.compile(  # "; hồ sơ lưu theo Luật Lưu trữ", "; đơn vị dưới 70 điểm không xét": what is to be done
    r";\s*(?:và\s+)?(?!(?:các |những )?(?:trường hợp|đối tượng|người|hành vi|tài sản|điều kiện|việc)\s)"
    r"[^;,.\n]{3,80}?\s(?:không (?:được|xét|tính|quá|phải)|phải|sẽ|là|lưu (?:theo|tại|ở)|gửi (?:về|trước|cho)|nộp"
    r"|được (?:tính|xét|cộng))\s"
)
_ITEM_MARK: Final = re.compile(
    r"\s*(?:[-+•*]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s*(?!Căn cứ|Thực hiện|Triển khai)"
)
_PROVIDES: Final = re.compile(r"(?:ban hành\s+)?(?:quy định|công bố)\s", re.IGNORECASE)
_OPENS: Final = re.compile(
    r"\s*(?:(?:Để )?[Tt]hực hiện|Thi hành|Chấp hành|Quán triệt|Căn cứ|Triển khai|Theo|Tiếp tục thực hiện|Trên cơ sở)\s"
)
_PROCEDURES: Final = re.compile(r"(?:thủ tục(?: hành chính)?|ban hành mới|mới ban hành)[\w\s,]{0,25}\Z")
_BY_ACT: Final = re.compile(rf"\s*(?:(?:bởi|tại|theo|bằng)\s+)?(?:{_TYPES})\s+(?:liên tịch\s+)?số\s")
_ITEM: Final = re.compile(rf"(?!(?:{_TYPES}|{_ALWAYS_ON})\b|{BODY})[{UPPER}]\w*\s+[^\W\d_]+")
_MOVEMENT: Final = re.compile(r"(?:[Pp]hong trào|[Cc]uộc vận động|thi đua)\s")
_NUMBERED: Final = re.compile(r"[^.;]{0,60}?(?:số\s+\d|\d-[A-Z])")
_ALSO_DONE: Final = re.compile(
    r"\s+và (?:phát động|công bố|triển khai|thực hiện|tổ chức|trao|ra mắt|ký|giao)\s[^;,.]*\Z"
)
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
    limit = before_statement(text, start, limit)
    place = start
    while match := _END.search(text, place, limit):
        if close := QUOTES.get(match[0]):
            closing = close.search(text, match.end(), limit)
            place = closing.end() if closing else match.end()  # a quotation that nobody closed holds nothing together
        elif _goes_on(text, start, match, ground=ground):
            place = match.end()
        else:
            return _before_other_verb(text, start, match)
    return limit


def _goes_on(text: str, start: int, match: re.Match[str], *, ground: bool) -> bool:
    """Whether the clause that began at `start` goes on behind what may have ended it."""
    mark = match[0].strip()
    if mark == ";":
        return _part_follows(text, start, match, ground=ground)
    if mark == ")":
        before = text[start : match.start()]
        return before.count("(") > before.count(")")
    if mark.startswith(",") and _PLACE_IN.search(text, max(start, match.start() - _FEW), match.start()):
        return True  # "Điều 3, Nghị quyết số …"
    if mark.removeprefix("và ").startswith("gắn"):  # "về phong trào A gắn với cuộc vận động B"
        return _NUMBERED.match(text, match.end()) is None and _MOVEMENT.search(text, start, match.start()) is not None
    if "được" in mark.lower():
        by_act = _BY_ACT.match(text, match.end())
        return by_act is None and _PROCEDURES.search(text, start, match.start()) is not None
    begun = ground or match.start() - start < _FEW  # "quán triệt, triển khai …" has just begun
    named = mark == "và" and _ALSO_NAMED.match(text, match.end()) and not _OTHER.search(text, start, match.start())
    return begun and not named and mark.startswith((",", "và")) and _ALWAYS.match(text, match.start()) is None


def _part_follows(text: str, start: int, semicolon: re.Match[str], *, ground: bool) -> bool:
    """Whether a semicolon stands inside a title: behind it no sentence begins, or no other ground."""
    if _said_before(text, start, semicolon):
        return True
    if _RULES_IT.match(text, semicolon.start()) or (not ground and _DUE.match(text, semicolon.start())):
        return False
    if _ITS_PERIOD.match(text, semicolon.start()) and not _YEAR.search(text, start, semicolon.start()):
        return True
    line = text.rfind("\n", 0, start) + 1
    if _TASK.match(text, semicolon.start()) and not ground and _ITEM_MARK.match(text, line):
        return _PROVIDES.match(text, start) is not None
    opens = ground or _OPENS.match(text, line)
    return (_NEW_GROUND if opens else _NEW_SENTENCE).match(text, semicolon.start()) is None


def _before_other_verb(text: str, start: int, match: re.Match[str]) -> int:
    """Where a clause ends, without what else is done to the same: "… về A và phát động phong trào nêu trên"."""
    other = _ALSO_DONE.search(text, start, match.start()) if match[0].endswith("nêu trên") else None
    return (other or match).start()


def _said_before(text: str, start: int, semicolon: re.Match[str]) -> bool:
    """Whether the clause behind a semicolon begins as one before it: "Phê duyệt quy trình A; Phê duyệt quy trình B"."""
    item = _ITEM.match(text, semicolon.end())
    return item is not None and item[0].casefold() in text[start : semicolon.start()].casefold()
