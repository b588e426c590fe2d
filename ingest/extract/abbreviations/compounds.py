"""Tên có dấu phẩy: names whose commas and "và" part nothing ("Sở Văn hóa, Thể thao và Du lịch")."""

import re
from functools import cache
from typing import Final

from ingest.extract.abbreviations.spellings import spellings
from ingest.extract.abbreviations.table import ministry_fields, rows
from ingest.extract.beginnings import Begun
from ingest.extract.needles import any_of

INNER: Final = (
    *("Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính", "Kiểm tra văn bản và Quản lý, xử lý vi phạm hành chính"),
    *(
        "Văn hóa và Xã hội",
        "Kinh tế và Tài chính",
        "Pháp luật và Tư pháp",
        "Dân nguyện và Giám sát",
        "Kế hoạch, Tài chính",
    ),
    *("Khu Chế xuất và Công nghiệp", "khu chế xuất và công nghiệp"),
    *("Đảng ủy Mặt trận Tổ quốc và các đoàn thể", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể", "chuyên môn, nghiệp vụ"),
    *("Bưu chính, Viễn thông", "Bưu chính, viễn thông"),
    *("Văn hóa, Giáo dục của Quốc hội", "cán bộ, công chức"),
    *("bảo hiểm xã hội, bảo hiểm y tế", "khám bệnh, chữa bệnh", "khám, chữa bệnh", "quốc phòng và an ninh"),
    *(
        "Văn hóa, Thể thao và Truyền thông",
        "Văn hóa, Thông tin và Thể thao",
        "Văn hóa, Truyền thông và Thể thao",
        "Văn hóa, Thể thao và Truyền thanh",
        "Văn hóa, Thể thao, Du lịch và Truyền thông",
        "Truyền thông, Văn hóa và Thể thao",
    ),
    *("hội, đoàn thể", "an ninh, trật tự", "đơn vị, trường", "Cụm, khối", "cụm, khối"),
    *("Khu công nghệ cao và các khu công nghiệp", "khu công nghệ cao và các khu công nghiệp"),
    *("Quản lý đê điều và Phòng, chống thiên tai", "Thiếu niên Tiền phong và Nhi đồng"),
    *("Các cơ quan và doanh nghiệp", "Các cơ quan và Doanh nghiệp"),
    *("Công tác đảng và công tác chính trị", "công tác đảng, công tác chính trị"),
    *("Khoa học, Công nghệ và Môi trường", "Quốc phòng, An ninh và Đối ngoại", "Truyền thông, Dữ liệu và Công nghệ số"),
    *("Thông tin, Dữ liệu và Công nghệ số", "Công nghệ và Cổng", "Quản lý và Xây dựng", "Quản lý đê điều và"),
    *(
        "Hàng hải và Đường thủy",
        "Kinh tế và Đô thị",
        "Kinh tế và Hạ tầng",
        "Báo và Phát thanh",
        "Pháp luật và Cải cách",
        "Biển và Hải đảo",
    ),
    *("viễn thông và công nghệ thông tin", "Tin học và Công báo"),
    *("Văn hóa cơ sở, Gia đình và Thư viện", "Khu kinh tế và các khu công nghiệp"),
    *("phòng, chống", "Bộ trưởng, Chủ nhiệm", "Chánh, Phó", "Văn hóa và Thể thao", "Phát thanh, Truyền hình"),
    *(
        "Thể thao và Du lịch",
        "khoa học, công nghệ",
        "phòng chống thiên tai và tìm kiếm cứu nạn",
        "phòng, chống thiên tai và tìm kiếm cứu nạn",
    ),
)
"""More words whose comma or "và" belongs to a name."""


def protect(text: str) -> str:
    """`text` with the commas and "và" that belong to names hidden from splitting; `reveal` brings them back."""
    parted = "," in text or " và " in text.lower()  # most lines have nothing that could part a name
    return _compound().sub(lambda found: whole(found[0]), text) if parted else text


def whole(name: str) -> str:
    """One name, with its commas and "và" hidden from splitting.

    >>> reveal(whole("Ban Đổi mới và Hội nhập"))
    'Ban Đổi mới và Hội nhập'
    """
    return name.replace(",", "\x01").replace(" và ", "\x02")


def reveal(text: str) -> str:
    """What `protect` hid, back again.

    >>> reveal(protect("Sở Văn hóa, Thể thao và Du lịch"))
    'Sở Văn hóa, Thể thao và Du lịch'
    """
    return text.replace("\x01", ",").replace("\x02", " và ")


@cache
def _compound() -> Begun:
    known = {*ministry_fields(), *spellings(), *INNER, *(meaning for _, meaning, _ in rows())}
    names = (name for name in known if "," in name or " và " in name)
    return Begun(re.compile(rf"{any_of(names)}\b", re.IGNORECASE))
