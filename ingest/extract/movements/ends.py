"""Chỗ tên kết thúc: where a name without quotation marks ends, and the sentence goes on."""

import re
from typing import Final

from ingest.extract.movements.period_words import PERIOD_WORDS
from ingest.extract.movements.words import pattern
from ingest.letters import UPPER

TERMINATOR: Final = pattern(
    rf"""[,\s]*(?:(?P<period>{PERIOD_WORDS})|(?P<area>trên (?:địa bàn|phạm vi|cả nước|toàn (?:quốc|tỉnh|thành|huyện))
    |trong (?:toàn |cả )?(?:tỉnh|thành phố|huyện|xã|ngành|nước|cán bộ|công nhân|đoàn viên|đội (?:ngũ|viên)|lực lượng
    |toàn (?:trường|khối|thể|cơ quan|đơn vị|công ty|phường|lực lượng|quân|hệ thống)
    |hội viên|nữ|phụ nữ|nông dân|thiếu nhi|thanh (?:niên|thiếu)|học sinh|sinh viên|giáo viên|nhà trường|nhân dân))
    |(?P<phase>đợt \d))"""
)
"""A time or an area behind the words: up to there they are a name."""

_OF_WHOM: Final = (
    r"của (?:Thủ tướng|Ngân hàng|Sở|Cục|Công đoàn|Mặt trận|Phòng"
    r"|UBND|Ủy ban|Chính phủ|Bộ|Hội|các|toàn|Trung ương|Tổng|Liên đoàn|Đoàn|Công an|tỉnh|huyện|xã"
    r"|thành phố|tổ chức|ngành|trường|nhà trường|tuổi trẻ|thanh niên|sinh viên|học sinh|lực lượng|cán bộ|Đảng|ông"
    r"|Xí nghiệp|Nhà máy|Bệnh viện|Trạm|Khoa|Trung tâm|Ban|(?:Lữ|Sư|Trung|Tiểu) đoàn|Đại đội|Viện|Kho bạc|Khối|Cụm|Khu"
    r"|phường|thôn|bản|ấp|buôn|xóm|khu phố|đơn vị|cơ quan|công ty|công đoàn|chi (?:bộ|hội|đoàn)|bệnh viện|bộ đội"
    r"|thiếu nhi|bà con|hội viên|đoàn viên|giáo viên|nhà giáo|(?-i:[A-ZĐ]{2,}))"
)
OWNER: Final = pattern(rf" {_OF_WHOM}\b")
"""Whose a movement is, behind its name."""

_SOMEBODY: Final = (
    r"(?:bà con|ông|bà|cha|mẹ|thầy|cô|anh|chị|em|tôi|tui|mình|họ|chúng|ta\b|người (?:ta|dân|xem|già|trẻ|lớn)"
    r"|nhân dân|dân(?! chủ| số| vận| tộc)|ai\b"
    r"|các|những|nhiều|mọi|mỗi|cả|hầu|số|tỷ lệ|năng suất|đa số|học sinh|sinh viên|hội viên|đoàn viên|thanh niên|phụ nữ"
    r"|nông dân|công nhân|cán bộ|giáo viên|lớp|trường|thôn|xóm|ấp|bản|buôn|xã|phường|huyện|tỉnh|hội|đoàn|chi"
    r"|tổ|đội|đơn vị|cơ quan|công ty"
    r"|hộ|nhà|việc|nơi|đến nay|từ|nay|(?-i:[A-ZĐ])\w+)"
)
_DOES: Final = (
    r"(?:đã|đang|sẽ|được|phải|cần|không|chưa|chỉ|mới|cũng|vẫn|rất|còn|có"
    r"|dành|lập|tổ chức|ghi|nhận|góp|chọn|thêm|mở|làm)"
)
_CLAUSE: Final = (
    rf"(?:nên|mà)(?= (?:{_SOMEBODY}|{_DOES})\b)|rồi|nhưng|song(?! song| hành| phương| ngữ)|tuy|(?:mặc )?dù|dẫu"
    r"|này|(?<!bạn\s)(?<!em\s)(?:ấy|kia)|(?<!ở\s)(?<!nơi\s)(?<!từ\s)(?<!lúc\s)đó|(?:bởi|do|vì) (?:vậy|thế|đó|lẽ|muốn)"
    r"|từ (?:hồi|khi|lúc|thời|thuở|những|mấy)|ai (?:cũng|nấy|ai|chưa)|ngoài (?:việc|ra|những|các)"
    r"|trước (?:đây|kia|đó|hết)|lúc (?:đầu|này|ấy|bấy)|ban đầu|(?<!iệc\s)hôm (?:nay|qua|ấy|\d)|ngày (?:nay|ấy|trước)"
    r"|bây giờ"
    r"|- (?:nơi|thứ|điều|cái|việc|một phong trào)\b|bằng (?:những|các|cách|việc|hình thức|chính)"
    r"|(?:giúp|khiến) (?:chị|anh|tôi|chúng tôi|họ|ai)"
    r"|(?:thành|bằng|qua) (?:một )?(?:phong trào|cuộc vận động|chiến dịch)"
    r"|sôi nổi|rầm rộ|suốt (?:hai|ba|bốn|năm|\d+|nhiều|mấy|cả|từ)"
    r"|không (?:dừng|ngừng|thể|hề|còn)"
    r"|giữa (?:các|đảng|cán|hội|bộ|hai|người|nhà|học|thầy|đoàn|hộ|cha|ông|bà|lớp|trường|một)|rộn ràng|lan xa|rộng khắp"
)
"""What begins another clause behind a movement's name, or says which one is meant."""

_GOES_ON: Final = (
    r"vẫn|(?<!không\s)còn|không (?:chỉ|phải|những)|lan (?:ra|sang|nhanh|đến|tới|rộng|khắp)|nhanh chóng"
    r"|đều (?:có|do|được|đạt|là|đã)|chưa (?:thành|được|có|đi|thật|đều|mạnh|rõ|thể|ngày|lúc)"
    r"|nay (?:có|đã|được|còn|lan|là|thành)|mà (?:học sinh|người dân|bà con|nhiều|các em|đến nay|hàng)"
    r"|ở(?= (?:(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|thôn|bản|ấp|buôn|khu phố) )?"
    r"(?:(?-i:[A-ZĐ])|\d|(?:các|nhiều|một số|khắp|hầu|tất cả|từng|đây)\b))"
    r"|cho thấy|tạo (?:nên|ra|được)|đem lại|để lại|khiến|khơi dậy|huy động|quyên(?: góp)? được|quy tụ|hình thành"
    r"|xuất (?:hiện|phát)|bắt nguồn|khởi (?:đầu|phát|nguồn)|bùng (?:nổ|phát|lên)|thất bại"
    r"|trở thành (?:nét|điểm|phong|việc|thói|nếp|mô|hoạt|động|niềm)"
    r"|mỗi (?:tuần|tháng|quý|năm) (?:một|hai|\d+) (?:buổi|lần|đợt|kỳ)"
    r"|phát triển (?:mạnh|rộng|sâu|khá|đều)|duy trì (?:tốt|đều|thường|nền|từ|ở)|chính là"
    r"|từng (?:là|được|có|đạt|nổi|dẫn|giành|vang)"
    r"|(?<!và\s)(?<!cùng\s)phát triển(?=\s*(?:[.;,\n]|\Z))|(?<!mỗi\s)ngày một|nào cũng"
    r"|trong (?:vụ|dịp|quý|kỳ)|sau (?:\d|một|hai|ba|gần|hơn)|qua (?:\d|gần|hơn)"
)
"""What a sentence goes on with behind a movement's name: what became of it, and where."""

DELIMITER: Final = pattern(
    rf"""[.!?](?=\s|$|[”"])|\.\.\.|[…(“”"\n:\t]|(?<=[^\W\d_])do (?=(?-i:[A-ZĐ]))| (?:gắn(?: liền| chặt)? với|nhằm
    |(?<!không\s)để|(?<!làm\s)(?<!noi\s)theo(?! (?:hướng|gương|lời|bước|chân|tư tưởng|năm điều|5 điều))
    |thông qua|được|đã|đang|sẽ|như sau
    |tại(?!\schỗ)|diễn ra|bắt đầu
    |đạt (?:được|kết|hiệu|\d+)|góp phần|là|do(?! (?:vi rút|virus|vi khuẩn|thiên tai|bom mìn)\b)
    |(?<!không\s)nhận|thu hút|lan tỏa|mang lại|ra đời|bước đầu
    |đi vào|cũng|thì|bước sang
    |kéo dài|kết thúc|bao gồm|gồm|năm (?:nay|ấy|đó|ngoái|trước|qua)
    |mùa (?:xuân|hè|thu|đông) năm (?:ấy|đó|nay|ngoái|trước)
    |hiện nay|h[ằà]ng năm(?! và)|đồng loạt|dự kiến|ngày càng|vào (?:ngày|tháng|năm|dịp|sáng|chiều|tối|cuối|đầu|\d+)
    |trong (?:những|các|thời gian|khuôn khổ)|{_OF_WHOM}|có (?:các|sự|hơn|gần|trên|những|nhiều|mặt|một|hai|ba
    |bốn|\d+)|với (?:hơn|gần
    |trên|sự|\d+|chủ đề|mục tiêu|phương châm|tinh thần|khẩu hiệu|thông điệp|các|những|nhiều|nội dung|việc)|(?:và
    |cùng) (?:phong trào|cuộc vận động|chiến dịch|các\b|công tác|triển khai|tổ chức|kết quả|đợt)|xây dựng kế hoạch
    |làm (?:trọng tâm|nòng cốt)|tiếp tục|có hiệu quả|kêu gọi|- Ảnh|{_CLAUSE}|{_GOES_ON})(?!\w)"""
)
SIDE_CLAUSE: Final = pattern(
    r"""[,;] (?-i:đảm bảo|bảo đảm|góp phần|qua đó|trong đó|tạo|nhằm|với|đề nghị|đề ra|từ đó|đồng thời|Ủy ban|UBND
    |tiếp tục|triển khai|tổ chức|gắn|nhất là|phấn đấu|căn cứ|các|phong trào|cuộc|thực hiện (?:tốt|có)|Kế hoạch
    |Quyết định|Chỉ thị|Công văn|Nghị quyết|Kết luận)\b|\smà (?=[^.;:,“”\n]{3,60}\bphát động\b)"""
)
"""A comma behind which the sentence goes on and the name does not."""

_LOWLY: Final = (
    r"(?:tỉnh|huyện|xã|phường|thị\s+trấn|nhà\s+trường|thôn|bản|ấp|buôn|khu\s+phố|ngành|chi\s+(?:bộ|đoàn|hội)|công\s+đoàn"
    r"|ông|bà|thầy|cô|già\s+làng|trưởng\s+(?:thôn|bản)|(?:chính\s+)?(?:các\s+|những\s+)?(?:đảng|đoàn|hội|giáo|sinh)\s+viên"
    r"|học\s+sinh|chị\s+em|bà\s+con)\b"
)
_IN_A_BODY: Final = r",(?=\s+(?:chống|cứu|khen|Khen|Thể\s+thao|Gia\s+đình|tìm\s+kiếm)\b)"
BY: Final = re.compile(
    r"(?:\s+\(?(?:mùa|năm|hồi|từ|giai\s+đoạn|nhiệm\s+kỳ|trong)\s[^.;,:“”\n]{0,30}?)?,?\s+\(?(?:vốn\s+|cũng\s+)?"
    rf"(?:do|được|mà)\s+(?=[{UPPER}]|{_LOWLY})(?:[^.;,:\n]|{_IN_A_BODY}){{1,80}}?\s(?:phát\s+động|khởi\s+xướng)"
)
"""Behind a name: the body that launched it."""


def before_help(name: str) -> str:
    """The words up to whom a movement helps; who helps whom is a name.

    >>> before_help("Ngõ xóm thơm hương giúp bà con sống khỏe"), before_help("Phụ nữ giúp người neo đơn")
    ('Ngõ xóm thơm hương', 'Phụ nữ giúp người neo đơn')
    """
    helps = _HELPS.search(name)
    return name[: helps.start()] if helps and not _HELPERS.match(name) else name


_HELPS: Final = pattern(r"(?<=\w) giúp (?:bà con|người|các em|học sinh|hội viên|nhiều|hàng|cho|nhân dân|\d)")
_HELPERS: Final = pattern(
    r".{0,20}?\b(?:mỗi|viên|phụ nữ|thanh niên|nông dân|cựu chiến binh|cán bộ|tuổi trẻ|doanh nghiệp|đồng đội|người|hộ"
    r"|nhà|bạn|quân|cơ quan|đơn vị|chi (?:bộ|hội|đoàn))\b.* giúp"
)
"""Who is said to help, in a name."""
