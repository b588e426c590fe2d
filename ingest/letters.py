"""Letters and surnames of Vietnamese, for patterns that must tell a capital or a person from other words."""

from typing import Final

UPPER: Final = "A-ZĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ"
"""Inside a character class: every capital, with and without marks (NFC)."""

SURNAMES: Final = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Cao|Lương|Hà"
    "|Tô|Thái|Châu|Tạ|Phùng|Tống|Lâm|Trương|Đoàn|Vương|Quách|Triệu|Nông|Hứa|Kim|Thạch|Tăng|Lưu|Chu|Giàng|Lò|Vi|Hầu|Kiều"
)
"""Surnames, as alternatives of a pattern."""
