"""Chính tả viết hoa của tên cơ quan: the capitals of names that a letterhead or a list writes in others."""

from functools import cache
from typing import Final

from ontology.registry import ministries

_PARTS: Final = (
    *("Ủy ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Liên đoàn Lao động"),
    *("Thi đua - Khen thưởng", "Liên hiệp Phụ nữ", "Cựu chiến binh", "Chữ thập đỏ", "Hội Nông dân", "Việt Nam"),
    *("Thanh niên Cộng sản Hồ Chí Minh", "Ban Thường vụ", "Ban Chấp hành Trung ương", "Ban Chấp hành", "Ban Bí thư"),
    *("Bộ Chính trị", "Đảng Cộng sản Việt Nam", "Thủ tướng Chính phủ", "Ủy ban Thường vụ Quốc hội", "Tòa án nhân dân"),
    *("Viện kiểm sát nhân dân", "Kiểm toán nhà nước", "Cổng Thông tin điện tử", "Phát thanh và Truyền hình"),
    *(
        "Bộ Chỉ huy Quân sự",
        "Ban Chỉ huy Quân sự",
        "Bộ Chỉ huy",
        "Ban Chỉ huy",
        "Chỉ huy Quân sự",
        "Tuyên giáo và Dân vận",
        "Hội đồng nhân dân và Ủy ban nhân dân",
        "Thường trực",
        "Trung ương",
    ),
    *("Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Đoàn đại biểu Quốc hội", "Kho bạc Nhà nước"),
    *("Hội Liên hiệp Thanh niên", "Hội Sinh viên", "Đảng ủy các cơ quan Đảng", "Đảng ủy Khối", "Hội đồng Đội"),
    *("Kiểm tra văn bản và Tổ chức thi hành pháp luật", "Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính"),
    *(
        "Báo và Phát thanh, Truyền hình",
        "Phục vụ hành chính công",
        "Chi cục trưởng",
        "Tổng cục trưởng",
        "Cục trưởng",
        "Vụ trưởng",
        "Pháp chế",
    ),
)
_NATIONAL: Final = (
    *("Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Tổng cục Thống kê", "Tổng cục Chính trị", "Quân ủy Trung ương"),
    *("Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam", "Thông tấn xã Việt Nam", "Bảo hiểm xã hội Việt Nam"),
    *("Ngân hàng Chính sách xã hội", "Ngân hàng Nhà nước", "Ngân hàng Nông nghiệp và Phát triển nông thôn"),
    *("Đại học Quốc gia", "Học viện Chính trị quốc gia Hồ Chí Minh", "Học viện Hành chính Quốc gia"),
    *("Viện Hàn lâm Khoa học xã hội Việt Nam", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam"),
    *("Đảng ủy Chính phủ", "Đảng ủy Quốc hội", "Đảng ủy các cơ quan Đảng Trung ương", "Đảng ủy Công an Trung ương"),
    *("Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", "Ban Chính sách, chiến lược Trung ương"),
    *("Ban Kinh tế Trung ương", "Ban Đối ngoại Trung ương", "Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương"),
    *("Ban Chỉ đạo", "Bộ Tư lệnh", "Bộ đội Biên phòng", "Cảnh sát biển", "Quân khu", "Trung ương Đoàn", "Tập đoàn"),
    *(
        "Phòng Thương mại và Công nghiệp Việt Nam",
        "Liên minh Hợp tác xã",
        "Liên đoàn Thương mại và Công nghiệp Việt Nam",
    ),
    *(
        "Công đoàn Viên chức",
        "Công đoàn Giáo dục",
        "Công đoàn Y tế",
        "Công đoàn ngành Giáo dục",
        "Công đoàn ngành",
        "Ủy ban Kiểm tra",
        "Hội Khuyến học",
        "Hội Người cao tuổi",
        "Hội Nhà báo",
    ),
    *("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "Hội Sinh viên Việt Nam", "Hội Nhà báo", "Hội Nhà văn Việt Nam"),
    *("Liên hiệp các Hội Khoa học và Kỹ thuật", "Liên hiệp các Hội Văn học - Nghệ thuật"),
    *(
        "Liên hiệp các tổ chức hữu nghị",
        "Liên minh Hợp tác xã",
        "Tạp chí Cộng sản",
        "Nhà xuất bản Chính trị quốc gia Sự thật",
    ),
)


@cache
def spellings() -> tuple[str, ...]:
    """The usual spelling of what names are made of."""
    central = (one.label for one in ministries() if not one.label.startswith("Bộ "))
    return tuple(dict.fromkeys((*_PARTS, *_NATIONAL, *central)))
