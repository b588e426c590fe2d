"""Đầu cụm từ: how a phrase of a line of recipients begins that names a body or a group."""

import re
from typing import Final

STARTS: Final = re.compile(
    r"(?i:các|từng|mỗi|toàn thể|bộ|sở|ban|ngành|phòng|vụ|cục|viện|tổng|chi cục|cơ quan|đơn vị|đoàn|hội"
    r"|tổ chức|địa phương|doanh nghiệp|hợp tác xã|trường|trung tâm|thôn|ấp|khóm|khu phố|tỉnh|thành|huyện|quận|thị"
    r"|xã(?! hội)|thông tấn xã|phường|đảng|chi bộ|chi ủy|chi đoàn|chi hội|cấp ủy|ủy ban|thường trực|lãnh đạo|văn phòng"
    r"|văn thư|công(?! nghệ)|đội|liên đội|y tế (?=các|cơ quan)|báo|thời báo|tạp chí|đài"
    r"|e-office|zalo|vietnamplus|truyền hình (?=công an|quốc)|cổng|trang|website|web"
    r"|bản tin|bảng tin|nội san|fan ?page|facebook"
    r"|nghiên cứu tổng hợp(?=$|,)"
    r"|trung ương (?=đoàn|hội)|thủ tướng|tổng bí thư|chủ tịch nước"
    r"|liên đoàn|liên chi|liên minh|liên hiệp|mặt trận|tòa án|kho bạc|bảo hiểm|ngân hàng|thanh tra|kiểm toán"
    r"|chính phủ|quốc hội"
    r"|học viện|đại học|bệnh viện|bệnh xá|trạm|phân hiệu"
    r"|(?:nhà|cung) văn hóa|(?:nhà|cung) thiếu nhi|nhà (?:hát|xuất bản|máy)"
    r"|khu (?=quản lý)|kiểm sát viên|kiểm tra viên|xí nghiệp|phân xưởng|kiểm soát viên|điều dưỡng trưởng"
    r"|trụ sở (?=chính)|kỹ thuật viên trưởng|nữ hộ sinh trưởng|y tá trưởng"
    r"|bảo tàng(?:$|(?= (?:tỉnh|thành phố|[A-ZĐ])))|thư viện(?:$|(?= (?:tỉnh|thành phố|quốc gia|khoa|[A-ZĐ])))"
    r"|câu lạc bộ|hiệp hội|chi nhánh"
    r"|bưu điện|bưu chính|điện lực(?! việt)|viễn thông(?! và)|agribank|vietcombank|vietinbank|viettel"
    r"|mobi ?fone|vina ?phone"
    r"|đồn biên phòng|hạt kiểm lâm"
    r"|(?:thuế|thống kê|hải quan) (?=tỉnh|thành phố|cơ sở|khu vực|cửa khẩu)|giáo viên (?:chủ nhiệm|bộ môn)"
    r"|tiểu ban|thi hành án|(?:tiểu|trung|lữ|sư|binh|hải) đoàn|(?:đại|hải|chi) đội|quân (?:khu|đoàn|chủng)"
    r"|đồn(?= )|vùng (?=cảnh sát|\d)|biên phòng cửa khẩu|bộ đội (?=biên)|phụ nữ (?=lực)|phòng khám|nhà thuốc"
    r"|cảng(?: vụ)?|trại (?=tạm|giam)|khu (?=di tích|bảo tồn|du lịch)|ký túc xá|siêu thị|nhà khách"
    r"|nhân viên|cộng tác viên|người có uy tín|nông trường|lâm trường|vườn quốc gia"
    r"|quỹ|tập đoàn|cụm|khối|khoa|tổ|đại diện|ông|bà|cá nhân"
    r")\b|[A-ZĐ]{2,}"
)
