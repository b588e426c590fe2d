"""Letterheads that print the body above the issuer, and lines that break or mix their names."""

import pytest

from ingest.extract import extract
from ingest.normalise import clean

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
YOUTH = "ĐOÀN TNCS HỒ CHÍ MINH"


@pytest.mark.parametrize(
    ("left", "motto", "place", "issuer"),
    [
        ("TỈNH ỦY SƠN LA\nĐẢNG ỦY XÃ MƯỜNG BÚ\n*", PARTY, "Mường Bú", "Đảng ủy xã Mường Bú"),
        ("TỈNH ỦY SƠN LA\nVĂN PHÒNG\n*", PARTY, "Sơn La", "Văn phòng Tỉnh ủy Sơn La"),
        ("VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH SƠN LA", STATE, "Sơn La", "Văn phòng Ủy ban nhân dân tỉnh Sơn La"),
        ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH SƠN LA", STATE, "Sơn La", "Ngân hàng Chính sách xã hội Chi nhánh tỉnh Sơn La"),
        ("CÔNG AN TỈNH SƠN LA\nPHÒNG THAM MƯU", STATE, "Sơn La", "Phòng tham mưu, Công an tỉnh Sơn La"),
        ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nTỔNG CÔNG TY\nĐIỆN LỰC MIỀN TRUNG", STATE, "Đà Nẵng", "Tổng công ty Điện lực miền Trung"),
        ("UBND TỈNH SƠN LA\nTRƯỜNG CAO ĐẲNG KỸ THUẬT -\nCÔNG NGHỆ TÂY BẮC", STATE, "Sơn La", "Trường Cao đẳng Kỹ Thuật - Công Nghệ Tây Bắc"),
        ("CÔNG AN TỈNH SƠN LA - HỘI NÔNG DÂN TỈNH SƠN LA", STATE, "Sơn La", "Công an tỉnh Sơn La"),
        ("SỞ Y TẾ TỈNH SƠN LA -\nBẢO HIỂM XÃ HỘI TỈNH SƠN LA", STATE, "Sơn La", "Sở Y tế tỉnh Sơn La"),
        ("HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH SƠN LA Số: 12-KH/HNDT", STATE, "Sơn La", "Ban Chấp hành Hội Nông dân tỉnh Sơn La"),
        ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nVƯỜN QUỐC GIA TÀ ĐÙNG", STATE, "Sơn La", "Vườn quốc gia Tà Đùng"),
        ("HỘI CỰU CHIẾN BINH VIỆT NAM\nTRUNG ƯƠNG HỘI", STATE, "Hà Nội", "Trung ương Hội Cựu chiến binh Việt Nam"),
        (
            "MẶT TRẬN TỔ QUỐC VIỆT NAM\nỦY BAN TRUNG ƯƠNG\nBAN THƯỜNG TRỰC", STATE, "Hà Nội",
            "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        ),
        ("TỈNH ĐOÀN SƠN LA\nBTV HUYỆN ĐOÀN MAI SƠN\n***", YOUTH, "Mai Sơn", "Ban Thường vụ Huyện đoàn Mai Sơn"),
        ("ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH SƠN LA\n***", "", "Sơn La", "Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La"),
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nTỈNH SƠN LA\nKHỐI THI ĐUA CÁC HỘI,\nĐOÀN THỂ", STATE, "Sơn La", "Khối thi đua các hội, đoàn thể"),
        ("CỤC HẢI QUAN<br>CHI CỤC HẢI QUAN KHU VỰC VII", STATE, "Lạng Sơn", "Chi cục Hải quan khu vực VII"),
    ],
)  # fmt: skip
def test_issuer(left: str, motto: str, place: str, issuer: str) -> None:
    text = f"{left}\n{motto}\nSố: 15/KH-ABC\n{place}, ngày 12 tháng 9 năm 2025\n\nKẾ HOẠCH\nphòng cháy mùa khô\n\nI. MỤC ĐÍCH\n"
    found = extract(clean(text)).header.issuer
    assert found is not None
    assert found.name == issuer


@pytest.mark.parametrize(
    ("text", "issuer", "title"),
    [
        ("BỆNH VIỆN ĐA KHOA TỈNH SƠN LA\nBẢNG THEO DÕI CA TRỰC NĂM 2020\nTT\tKhoa\tCa\n1\tNội\t3\n",
         "Bệnh viện Đa khoa tỉnh Sơn La", "BẢNG THEO DÕI CA TRỰC NĂM 2020"),
        ("BAN DÂN VẬN HUYỆN ỦY MỘC CHÂU\n*\nĐỀ CƯƠNG NÓI CHUYỆN\nBản Lùn giữ rừng đầu nguồn như giữ nhà.\n",
         "Ban Dân vận Huyện ủy Mộc Châu", None),
        ("HỘI NÔNG DÂN TỈNH SƠN LA PHÁT ĐỘNG TRỒNG MẬN\nMẬN HẬU LÊN DỐC\nSáng nay cả bản ra đồi.\n", None, None),
    ],
)  # fmt: skip
def test_a_sheet_without_number_and_day(text: str, issuer: str | None, title: str | None) -> None:
    header = extract(clean(text)).header
    assert (header.issuer and header.issuer.name, header.title) == (issuer, title)
