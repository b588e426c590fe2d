"""Tên trọn vẹn: names of bodies that nothing can be added to, and those that commas and small letters carry on.

"Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực", "Đảng ủy các cơ quan Đảng tỉnh".
"""

import re
from typing import Final

from ingest.letters import SURNAMES, UPPER

UNIT_WORDS: Final = r"(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã|TP\.?|TX\.?|TT\.)"
_CAP: Final = rf"[{UPPER}][\w&.]*(?<!\.)"
_STEERED: Final = (  # what national steering committees are for
    r"phát triển khoa học, công nghệ, đổi mới sáng tạo(?:,| và) chuyển đổi số"
    r"(?:(?:,| và) (?:cải cách hành chính|(?:thực hiện )?[Đđ]ề án 06))*|vận động hiến máu tình nguyện|"
    r"phòng,? chống tham nhũng(?:, lãng phí, tiêu cực"
    r"|, tiêu cực)?|[Dd]u lịch|hội nhập (?:kinh tế )?quốc tế|[Cc]huyển đổi số|[Nn]hân quyền|an toàn, an ninh mạng"
    r"|cải cách tư pháp|phòng,? chống thiên tai|phòng,? chống tội phạm|an sinh xã hội|giảm nghèo(?: bền vững)?"
    r"|tăng trưởng xanh|nhà ở và thị trường bất động sản|trợ giúp xã hội|đổi mới giáo dục và đào tạo|biên giới"
    r"|an toàn thực phẩm|phòng thủ dân sự|khắc phục hậu quả bom mìn[\w ]*|kinh tế tập thể, hợp tác xã"
    r"|bảo vệ sức khỏe cán bộ"
)
_OF_UNITS: Final = (  # boards of units with a comma in their names
    r"(?:Ban [Cc]hỉ huy [Pp]hòng,? chống thiên tai(?:,? (?:và )?[Tt]ìm kiếm cứu nạn)?"
    r"|Ban [Cc]hỉ đạo (?:(?:thực hiện )?(?:[Pp]hong trào|[Cc]uộc vận động)(?: thi đua)?\s+[“\"][^”\"\n]{3,120}[”\"]"
    r"|(?:Trung ương |tỉnh )?(?:thực hiện )?[Cc]ác [Cc]hương trình (?:mục tiêu quốc gia"
    r"|MTQG)(?: giai đoạn \d{4}\s?-\s?\d{4})?)"
    r"|Ban (?:[Vv]ận động|[Qq]uản lý)(?: [Qq]uản lý,?)? Quỹ (?:[“\"][^”\"\n]{3,60}[”\"]|[Vv]ì người nghèo"
    r"|[Đđ]ền ơn đáp nghĩa)"
    r"|Ban [Cc]hỉ huy [Pp]hòng thủ dân sự|Hội đồng [Pp]hối hợp (?:công tác )?[Pp]hổ biến,? giáo dục pháp luật)"
)
_BOARD: Final = (
    r"(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|(?:Ban )?Thường trực|Ủy ban Kiểm tra|UBKT|Văn phòng|Ban Tổ chức"
    r"|Ban Tuyên giáo|Bí thư|Phó Bí thư) )?"
)
_OF_BLOCS: Final = (  # "Đảng ủy các cơ quan Đảng tỉnh", "Đoàn Khối các cơ quan và doanh nghiệp tỉnh"
    rf"{_BOARD}(?:Đảng ủy|Đảng bộ|Đoàn(?: Thanh niên)?|Công đoàn|Hội Cựu chiến binh)"
    r" (?:[Cc]ác cơ quan [Đđ]ảng|(?:Khối )?(?:[Cc]ác )?(?:[Cc]ơ quan|[Dd]oanh nghiệp)(?:(?:,| và) doanh nghiệp)?"
    r"|(?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?(?:,| và) các (?:đoàn thể|tổ chức chính trị - xã hội))"
)
_BLOC_OF: Final = rf"(?:\s+Trung ương|\s+{UNIT_WORDS}(?:\s+{_CAP}){{0,4}})?"
WHOLE: Final = re.compile(
    r"(?:Bộ [Tt]rưởng,? (?:[Cc]hủ nhiệm )?Văn phòng Chính [Pp]hủ|Bộ trưởng, Chủ nhiệm (?:Ủy|Uỷ) ban Dân tộc"
    rf"|(?:Phó )?Thủ tướng(?=\s+(?:{SURNAMES})\s+[{UPPER}])"
    r"|(?:Phó )?Thủ tướng\s+Chính\s+[Pp]hủ|Chính phủ|Quốc hội|[UỦ][ỷy] ban [Tt]hường vụ Quốc hội|Bộ Chính trị"
    r"|Ban Bí thư(?! Trung ương (?:Đoàn|Hội))(?: Trung ương(?: Đảng)?)?"
    r"|(?:Ban Chấp hành|BCH) Trung ương(?! (?:Đoàn|Hội|MTTQ|Mặt trận))"
    r"(?: [Đđ]ảng(?! (?:bộ|ủy|viên)\b)(?: [Cc]ộng sản Việt Nam)?)?"
    r"|(?:Tổ [Gg]iúp việc |Trưởng |Thường trực )?Ban [Cc]hỉ đạo (?:(?:liên ngành )?Trung ương|[Nn]hà nước|[Qq]uốc gia"
    r"|(?:của )?Chính phủ) về "
    rf"(?:{_STEERED})"
    rf"|Ban [Cc]hỉ đạo (?:(?:[Qq]uốc gia|Trung ương) )?(?:{_STEERED})"
    rf"(?:\s+của Chính phủ|\s+quốc gia|\s+{UNIT_WORDS}(?:\s+{_CAP}){{0,3}})?"
    r"|(?:(?:Phó )?(?:Chánh án|Viện trưởng) |(?:Hội đồng|Ủy ban) (?:[Tt]hẩm phán|[Kk]iểm sát) )?"
    r"(?:Tòa án|Toà án|Viện [Kk]iểm sát) nhân dân (?:tối cao|cấp cao"
    rf"(?: tại(?: (?:[Tt]hành phố|TP\.?))?(?: {_CAP}){{1,4}})?)|Kiểm toán [Nn]hà nước(?: (?:khu vực"
    rf"|chuyên ngành) [IVX]+[ab]?)?"
    rf"|{_OF_UNITS}(?:\s+quốc gia|\s+{UNIT_WORDS}(?:\s+{_CAP}){{0,3}})?"
    rf"|{_OF_BLOCS}{_BLOC_OF}|Ban Chính sách,? chiến lược Trung ương"
    r"|Ủy ban [Qq]uốc gia (?:về (?:(?:[Nn]gười cao tuổi|[Tt]hanh niên)(?: Việt Nam)?|[Tt]rẻ em|[Cc]huyển đổi số)"
    r"|[Vv]ì sự tiến bộ (?:của )?[Pp]hụ nữ(?: Việt Nam)?)"
    r"|Trung ương(?=\s*,?\s*\(?[Kk]h[óo])"
    r"|(?:PHÓ )?THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|QUỐC HỘI|BỘ CHÍNH TRỊ|BAN BÍ THƯ)(?!\w)"
)
"""Names that nothing can be added to."""
