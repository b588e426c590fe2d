"""Cơ quan địa phương: bodies of which every unit has one, so that its lines need not say whose they are."""

import re
from typing import Final

from ingest.extract.names.central_names import FRONT, PEOPLES_COMMITTEE

_ASSOCIATIONS: Final = (
    r"Hội (?:Luật gia|Nhà báo|Đông y|Người mù|Nạn nhân chất độc da cam(?:/[Dd]ioxin)?|Cựu giáo chức"
    r"|Văn học(?: -)? [Nn]ghệ thuật|Kiến trúc sư|Khoa học [Ll]ịch sử|Doanh nhân trẻ|Doanh nghiệp trẻ|Nữ doanh nhân"
    r"|Kế hoạch hóa gia đình|Thầy thuốc trẻ|Bảo trợ (?:[Nn]gười|trẻ|bệnh)[\w ,]*|Sinh vật cảnh)"
)
LOCAL: Final = re.compile(
    rf"(?:{PEOPLES_COMMITTEE}|Hội đồng nhân dân|(?:Cơ quan )?{FRONT}|Thi hành án dân sự"
    r"|Liên đoàn Lao động|Hội đồng Thi đua - Khen thưởng|Đảng bộ|Công đoàn các khu công nghiệp và chế xuất"
    rf"|Đảng ủy (?:các [Cc]ơ quan Đảng|{PEOPLES_COMMITTEE})"
    r"|Hội (?:Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh|Chữ thập đỏ|Khuyến học|Người cao tuổi|Cựu thanh niên xung phong)"
    rf"|{_ASSOCIATIONS}"
    r"|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Kho bạc Nhà nước|Bảo hiểm xã hội|Ban Dân tộc|Công an"
    r"|B(?:an|ộ) Chỉ huy Quân sự|B(?:an|ộ) Chỉ huy Bộ đội Biên phòng|Tòa án nhân dân|Viện kiểm sát nhân dân"
    r"|Cục (?:Thuế|Thống kê|Hải quan|Quản lý thị trường)|Liên minh Hợp tác xã"
    r"|Trường Chính trị|Hạt Kiểm lâm|Trạm Khuyến nông|Điện lực|Bưu điện|(?:Chi c|C)ục Thi hành án dân sự"
    r"|Chi cục (?:Thuế|Thống kê)|Hội đồng nghĩa vụ quân sự|Hiệp hội [Dd]oanh nghiệp(?: nhỏ và vừa)?"
    r"|(?:Nhà|Cung) [Vv]ăn hóa Lao động"
    r"|Trung tâm (?:Chính trị|Bồi dưỡng [Cc]hính trị|Văn hóa - Thông tin và Thể thao)"
    r"|Ban Thi đua - Khen thưởng|Đoàn đại biểu Quốc hội|Trạm [Yy] tế|Trung tâm Y tế|Bệnh viện [Đđ]a khoa"
    r"|Văn phòng (?:Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội)(?: và (?:Ủy|Hội đồng)[\w ]*)?"
    r"|Trung tâm (?:Phục vụ hành chính công|Truyền thông, Dữ liệu và Công nghệ số"
    r"|[Cc]ung ứng dịch vụ sự nghiệp công|Hành chính công"
    r"|[Tt]hông tin(?: - [Cc]ông báo)?|Công báo - Tin học)"
    r"|Báo và Phát thanh, Truyền hình)$"
)
"""Their names, without the unit."""
