"""Lines of recipients of associations, foresters, forces, academies, courts and companies."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Lào Cai")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Lào Cai", "huyện Bát Xát")
CENTRE = Locality(Level.CENTRAL)
COURT = "Tòa án nhân dân tỉnh Lào Cai"
INSURANCE = "Bảo hiểm xã hội tỉnh Lào Cai"
NAVY = "Bộ Tư lệnh Vùng 3 Hải quân"
AGRIBANK = "Agribank Chi nhánh tỉnh Lào Cai"
HOSPITAL = "Bệnh viện Sản Nhi tỉnh Lào Cai"
COLLEGE = "Trường Cao đẳng Lào Cai"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        ("TW Hội LGVN, Hội NV tỉnh", PROVINCE, None, ["Trung ương Hội Luật gia Việt Nam", "Hội Nhà văn tỉnh Lào Cai"]),
        ("Hội SVC, Đoàn LS tỉnh", PROVINCE, None, ["Hội Sinh vật cảnh tỉnh Lào Cai", "Đoàn Luật sư tỉnh Lào Cai"]),
        ("Chi cục: KL, CN&TY", PROVINCE, None, ["Chi cục Kiểm lâm", "Chi cục Chăn nuôi và Thú y"]),
        ("BQL rừng PH, ĐD", PROVINCE, None, ["Ban Quản lý rừng phòng hộ, đặc dụng"]),
        ("QC Hải quân (Cục CT, Cục TM)", PROVINCE, NAVY, [
            "Quân chủng Hải quân", "Cục Chính trị, Quân chủng Hải quân", "Cục Tham mưu, Quân chủng Hải quân",
        ]),
        ("d HL-CĐ, Ban CHQS các huyện BG", PROVINCE, None, [
            "Tiểu đoàn Huấn luyện - Cơ động", "Ban Chỉ huy Quân sự các huyện biên giới",
        ]),
        ("ĐH Huế, HV BC&TT", CENTRE, None, ["Đại học Huế", "Học viện Báo chí và Tuyên truyền"]),
        ("HVCT KV I, NXB LLCT", CENTRE, None, ["Học viện Chính trị khu vực I", "Nhà xuất bản Lý luận chính trị"]),
        ("Đ/c CA, các đ/c PCA TAND tỉnh", PROVINCE, COURT, [f"Chánh án {COURT}", f"Các Phó Chánh án {COURT}"]),
        ("VP, Phòng TCCB", PROVINCE, COURT, [f"Văn phòng {COURT}", f"Phòng Tổ chức cán bộ {COURT}"]),
        ("Phòng QLTST", PROVINCE, INSURANCE, [f"Phòng Quản lý thu - Sổ, thẻ {INSURANCE}"]),
        ("TĐ VNPT, TSC Agribank", CENTRE, None, ["Tập đoàn Bưu chính Viễn thông Việt Nam", "Trụ sở chính Agribank"]),
        ("Các CN loại II, PGD trực thuộc", PROVINCE, AGRIBANK, ["Các chi nhánh loại II", "Phòng giao dịch trực thuộc"]),
        ("Các ban TĐ", DISTRICT, "Huyện đoàn Bát Xát", ["Các ban Tỉnh đoàn Lào Cai"]),
        # parts of a hospital, a college, an authority of a ministry
        ("Các khoa LS, CLS", PROVINCE, HOSPITAL, [f"Các khoa lâm sàng, cận lâm sàng thuộc {HOSPITAL}"]),
        ("Các khoa: Nội, Nhi", PROVINCE, HOSPITAL, [f"Khoa Nội {HOSPITAL}", f"Khoa Nhi {HOSPITAL}"]),
        ("Phòng CTXH, Tổ CNTT", PROVINCE, HOSPITAL, [
            f"Phòng Công tác xã hội {HOSPITAL}", f"Tổ Công nghệ thông tin {HOSPITAL}",
        ]),
        ("Các phòng: TCCB, VT-TTBYT", PROVINCE, HOSPITAL, [
            f"Phòng Tổ chức cán bộ {HOSPITAL}", f"Phòng Vật tư - Trang thiết bị y tế {HOSPITAL}",
        ]),
        ("Các phòng: ĐT, CTHSSV, TC-KT", PROVINCE, COLLEGE, [
            f"Phòng Đào tạo {COLLEGE}", f"Phòng Công tác học sinh, sinh viên {COLLEGE}",
            f"Phòng Tài chính - Kế toán {COLLEGE}",
        ]),
        ("TT Tuyển sinh và HTSV", PROVINCE, COLLEGE, [f"Trung tâm Tuyển sinh và Hỗ trợ sinh viên {COLLEGE}"]),
        ("Phòng Quản lý đê", CENTRE, "Cục Thủy lợi", ["Phòng Quản lý đê Cục Thủy lợi"]),
        ("Phòng GD&ĐT huyện Bát Xát", CENTRE, "Cục Thủy lợi", ["Phòng Giáo dục và Đào tạo huyện Bát Xát"]),
        # one board alone, ranges, parts of a body
        ("BTV", PROVINCE, "Liên đoàn Lao động tỉnh Lào Cai", ["Ban Thường vụ Liên đoàn Lao động tỉnh Lào Cai"]),
        ("LĐ VKSND tỉnh", PROVINCE, None, ["Lãnh đạo Viện kiểm sát nhân dân tỉnh Lào Cai"]),
        ("Ban TM, CT", DISTRICT, "Ban Chỉ huy Quân sự huyện Bát Xát", ["Ban Tham mưu", "Ban Chính trị"]),
        ("BCH PTKV 1, 2", PROVINCE, None, ["Ban Chỉ huy Phòng thủ khu vực 1", "Ban Chỉ huy Phòng thủ khu vực 2"]),
        ("BT, TV tỉnh", PROVINCE, "Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai", ["Bảo tàng tỉnh Lào Cai", "Thư viện tỉnh Lào Cai"]),
        ("CĐ, ĐTN ĐHH", CENTRE, "Đại học Huế", ["Công đoàn Đại học Huế", "Đoàn Thanh niên Đại học Huế"]),
        ("TP, PTP các phòng", DISTRICT, "Ủy ban nhân dân huyện Bát Xát", [
            "Trưởng các phòng huyện Bát Xát", "Phó Trưởng các phòng huyện Bát Xát",
        ]),
        ("CB, ĐB cơ sở", DISTRICT, None, ["Các chi bộ, đảng bộ cơ sở"]),
        ("CB, CC, NLĐ", DISTRICT, None, ["Cán bộ, công chức, người lao động"]),
        ("Các HH DN tỉnh", PROVINCE, None, ["Các Hiệp hội doanh nghiệp tỉnh Lào Cai"]),
        ("HPN CA, HPN QS tỉnh", PROVINCE, None, ["Hội Phụ nữ Công an tỉnh Lào Cai", "Hội Phụ nữ Quân sự tỉnh Lào Cai"]),
        ("Bí thư, các PBT, UVBTV Đảng ủy", PROVINCE, "Đảng ủy Công an tỉnh Lào Cai", [
            "Bí thư Đảng ủy Công an tỉnh Lào Cai", "Các Phó Bí thư Đảng ủy Công an tỉnh Lào Cai",
            "Ủy viên Ban Thường vụ Đảng ủy Công an tỉnh Lào Cai",
        ]),
        ("CĐ ĐH Quốc gia HN", CENTRE, None, ["Công đoàn Đại học Quốc gia Hà Nội"]),
        ("Đảng đoàn MTTQ Việt Nam", PROVINCE, None, ["Đảng đoàn Mặt trận Tổ quốc Việt Nam"]),
        ("Đảng đoàn MTTQ tỉnh", PROVINCE, None, ["Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai"]),
        ("Các CB trực thuộc", DISTRICT, "Đảng ủy xã Bản Qua", ["Các chi bộ trực thuộc Đảng ủy xã Bản Qua"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


def test_a_range_of_courts_is_a_group() -> None:
    (courts,) = read_bodies("TAND khu vực 1 - 6", PROVINCE, COURT)
    assert (courts.name, courts.group) == ("Tòa án nhân dân khu vực 1 - 6", True)


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("Trưởng khoa", True),
        ("Trường TH, THCS&THPT Chu Văn An", False),
        ("Trường TH, THCS huyện Bát Xát", True),
        ("Khối thi đua các sở, ban, ngành", False),
        ("Các khối thi đua tỉnh", True),
    ],
)
def test_one_or_many(line: str, group: bool) -> None:
    (body,) = read_bodies(line, PROVINCE, None)
    assert body.group is group
