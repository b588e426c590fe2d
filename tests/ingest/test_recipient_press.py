"""Lines of recipients with what media, banks, power companies, hospitals, churches and wards abbreviate."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Lào Cai")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Lào Cai", "huyện Bát Xát")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", None, "phường Sa Pa")
CENTRE = Locality(Level.CENTRAL)
COMMITTEE = "Ủy ban nhân dân tỉnh Lào Cai"
OFFICE = "Văn phòng Ủy ban nhân dân tỉnh Lào Cai"
FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai"
HOSPITAL = "Bệnh viện Sản Nhi tỉnh Lào Cai"
COLLEGE = "Trường Cao đẳng Lào Cai"
POWER = "Công ty Điện lực Lào Cai"
AGENCY = "Thông tấn xã Việt Nam"
BANK = "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # media and their people elsewhere
        ("Báo Đại Đoàn Kết TT tại LC", PROVINCE, COMMITTEE, ["Báo Đại Đoàn Kết thường trú tại Lào Cai"]),
        ("TTXVN TT khu vực Tây Bắc", PROVINCE, COMMITTEE, ["Thông tấn xã Việt Nam thường trú khu vực Tây Bắc"]),
        ("PV TT Báo Lao động", PROVINCE, COMMITTEE, ["Phóng viên thường trú Báo Lao động"]),
        ("Báo TT&VH, Thời báo NH", CENTRE, None, ["Báo Thể thao và Văn hóa", "Thời báo Ngân hàng"]),
        ("Website, Zalo OA BV", PROVINCE, HOSPITAL, [f"Website {HOSPITAL}", f"Zalo OA {HOSPITAL}"]),
        ("Các BBT, Ban TKBT", CENTRE, AGENCY, ["Các ban biên tập", "Ban Thư ký biên tập"]),
        ("Công đoàn, Hội CCB", CENTRE, AGENCY, [f"Công đoàn {AGENCY}", f"Hội Cựu chiến binh {AGENCY}"]),
        ("Đài TT các xã", DISTRICT, None, ["Đài Truyền thanh các xã thuộc huyện Bát Xát"]),
        # banks, companies
        ("CN NHPT, CN NHCSXH tỉnh", PROVINCE, BANK, [
            "Chi nhánh Ngân hàng Phát triển", "Chi nhánh Ngân hàng Chính sách xã hội tỉnh Lào Cai",
        ]),
        ("Agribank CN Bát Xát", DISTRICT, None, ["Agribank chi nhánh Bát Xát"]),
        ("Thống đốc NHNN, PTĐ TT", PROVINCE, BANK, [
            "Thống đốc Ngân hàng Nhà nước", "Phó Thống đốc Thường trực Ngân hàng Nhà nước Việt Nam",
        ]),
        ("Chủ tịch HĐQT, GĐ các QTDND", PROVINCE, BANK, [
            "Chủ tịch Hội đồng quản trị các Quỹ tín dụng nhân dân", "Giám đốc các Quỹ tín dụng nhân dân",
        ]),
        ("Các CTĐL: Yên Bái, Lào Cai", CENTRE, None, ["Công ty Điện lực Yên Bái", "Công ty Điện lực Lào Cai"]),
        ("Phòng KTSX, KTGSMBĐ", PROVINCE, POWER, [
            f"Phòng Kỹ thuật sản xuất {POWER}", f"Phòng Kiểm tra giám sát mua bán điện {POWER}",
        ]),
        # churches, friendship, funds, movements
        ("BTS GHPGVN tỉnh", PROVINCE, FRONT, ["Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai"]),
        ("Hội thánh Cao Đài Tây Ninh, BTS GHPG tỉnh", PROVINCE, FRONT, [
            "Hội thánh Cao Đài Tây Ninh", "Ban Trị sự Giáo hội Phật giáo tỉnh Lào Cai",
        ]),
        ("LH các TCHN tỉnh", PROVINCE, FRONT, ["Liên hiệp các tổ chức hữu nghị tỉnh Lào Cai"]),
        ("Ban Vận động Quỹ “VNN” tỉnh", PROVINCE, FRONT, ["Ban Vận động Quỹ Vì người nghèo tỉnh Lào Cai"]),
        ("Các đ/c UVBTT", PROVINCE, FRONT, [f"Các Ủy viên Ban Thường trực {FRONT}"]),
        ("Đảng đoàn: HĐND, LĐLĐ tỉnh", PROVINCE, None, [
            "Đảng đoàn Hội đồng nhân dân tỉnh Lào Cai", "Đảng đoàn Liên đoàn Lao động tỉnh Lào Cai",
        ]),
        ("BCĐ CP về PT KHCN, ĐMST và CĐS", CENTRE, None, [
            "Ban Chỉ đạo Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
        ]),
        # hospitals, colleges, wards, offices
        ("Các khoa LS, CLS", PROVINCE, HOSPITAL, [f"Các khoa lâm sàng, cận lâm sàng thuộc {HOSPITAL}"]),
        ("Hội ĐD, Tổ CSKH", PROVINCE, HOSPITAL, [f"Hội Điều dưỡng {HOSPITAL}", f"Tổ Chăm sóc khách hàng {HOSPITAL}"]),
        ("TV, BQL KTX", PROVINCE, COLLEGE, [f"Thư viện {COLLEGE}", f"Ban Quản lý Ký túc xá {COLLEGE}"]),
        ("CB, BĐH các TDP", COMMUNE, None, ["Chi bộ các tổ dân phố", "Ban Điều hành các tổ dân phố"]),
        ("CVP, TP.NC", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", f"Trưởng Phòng Nội chính, {OFFICE}"]),
        ("CVP, TP HCM", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", "thành phố Hồ Chí Minh"]),
        ("Đoàn KTQP 5, 345", PROVINCE, None, ["Đoàn Kinh tế - Quốc phòng 5", "Đoàn Kinh tế - Quốc phòng 345"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names
