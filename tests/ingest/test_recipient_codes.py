"""Lines of recipients in codes: several known ones written as one, codes of staff, and lists that something interrupts."""

from dataclasses import replace

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

CENTRE = Locality(Level.CENTRAL, date="2025-10-01")
PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
CITY = Locality(Level.PROVINCE, "thành phố Đà Nẵng", date="2025-10-01")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2022-05-10")
WARD = Locality(Level.COMMUNE, "tỉnh Lào Cai", None, "phường Sa Pa", date="2025-10-01")
COMMITTEE = "Ủy ban nhân dân huyện Văn Yên"
PROVINCIAL = "Ủy ban nhân dân tỉnh Yên Bái"
OFFICE = "Văn phòng Ủy ban nhân dân tỉnh Yên Bái"
FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam"
SCHOOL = "Trường Trung học cơ sở An Bình"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # several codes as one
        ("CĐYTVN, BTCHU, BTVHU", DISTRICT, None, [
            "Công đoàn Y tế Việt Nam", "Ban Tổ chức Huyện ủy Văn Yên", "Ban Thường vụ Huyện ủy Văn Yên",
        ]),
        ("Ban TĐKTTW", PROVINCE, None, ["Ban Thi đua - Khen thưởng Trung ương"]),
        ("Ban TGDV TU", CITY, None, ["Ban Tuyên giáo và Dân vận Thành ủy Đà Nẵng"]),
        ("Ủy ban TWMTTQVN", PROVINCE, None, ["Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"]),
        ("VPTW Đảng", PROVINCE, None, ["Văn phòng Trung ương Đảng"]),
        ("PGDĐT huyện", DISTRICT, SCHOOL, ["Phòng Giáo dục và Đào tạo huyện Văn Yên"]),
        ("PGD NHCSXH huyện", DISTRICT, None, ["Phòng giao dịch Ngân hàng Chính sách xã hội huyện Văn Yên"]),
        ("CĐ ĐH Quốc gia Hà Nội; ĐHQGHN", CENTRE, None, ["Công đoàn Đại học Quốc gia Hà Nội", "Đại học Quốc gia Hà Nội"]),
        ("Các ĐH, CĐ trên địa bàn", CITY, None, ["Các đại học, cao đẳng trên địa bàn"]),
        ("AGRIBANK, VNPT", PROVINCE, None, ["AGRIBANK", "Tập đoàn Bưu chính Viễn thông Việt Nam"]),
        ("HU, TU, UBND các huyện, TP", PROVINCE, None, [
            "Các huyện ủy, thành ủy", "Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Yên Bái",
        ]),
        ("UBND các xã, TT", DISTRICT, None, ["Ủy ban nhân dân các xã, thị trấn thuộc huyện Văn Yên"]),
        ("BCHQS tỉnh, BCH BĐBP tỉnh", PROVINCE, None, [
            "Bộ Chỉ huy Quân sự tỉnh Yên Bái", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Yên Bái",
        ]),
        ("BCHQS huyện", DISTRICT, None, ["Ban Chỉ huy Quân sự huyện Văn Yên"]),
        # staff by field, heads of the office beside them
        ("VPUB huyện: CVP, PCVP, CVTH", DISTRICT, COMMITTEE, [
            f"Chánh Văn phòng {COMMITTEE}", f"Phó Chánh Văn phòng {COMMITTEE}", "Chuyên viên Tổng hợp",
        ]),
        ("CV: NC, VX", PROVINCE, PROVINCIAL, ["Chuyên viên Nội chính", "Chuyên viên Văn xã"]),
        ("LĐVP, các phòng CM", PROVINCE, PROVINCIAL, [f"Lãnh đạo {OFFICE}", f"Các phòng chuyên môn, {OFFICE}"]),
        ("Cổng TTĐT", PROVINCE, PROVINCIAL, ["Cổng Thông tin điện tử tỉnh Yên Bái"]),
        ("Trợ lý/Thư ký của TTg và các PTTg", CENTRE, None, [
            "Trợ lý Thủ tướng Chính phủ", "Thư ký Thủ tướng Chính phủ",
            "Trợ lý các Phó Thủ tướng Chính phủ", "Thư ký các Phó Thủ tướng Chính phủ",
        ]),
        ("Đ/c Trần Thị Bình - PCT UBND tỉnh", PROVINCE, None, ["Phó Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"]),
        # codes that stand for more than their words
        ("HND, CCB, HPN huyện", DISTRICT, None, [
            "Hội Nông dân huyện Văn Yên", "Hội Cựu chiến binh huyện Văn Yên", "Hội Liên hiệp Phụ nữ huyện Văn Yên",
        ]),
        ("Đảng ủy, CĐ, ĐTN Chi cục", PROVINCE, None, ["Đảng ủy Chi cục", "Công đoàn Chi cục", "Đoàn Thanh niên Chi cục"]),
        ("CĐ TCT Điện lực miền Trung", PROVINCE, None, ["Công đoàn Tổng công ty Điện lực miền Trung"]),
        ("TGĐ EVNNPC", PROVINCE, None, ["Tổng Giám đốc Tổng công ty Điện lực miền Bắc"]),
        ("Vụ TĐKT - TANDTC", PROVINCE, None, ["Vụ Thi đua - Khen thưởng, Tòa án nhân dân tối cao"]),
        ("Trưởng, Phó BCĐ chuyển đổi số huyện", DISTRICT, None, [
            "Trưởng Ban Chỉ đạo chuyển đổi số huyện Văn Yên", "Phó Trưởng Ban Chỉ đạo chuyển đổi số huyện Văn Yên",
        ]),
        ("Các Phó Giám đốc, KTT Công ty", PROVINCE, "Công ty Cấp nước Văn Yên", [
            "Các Phó Giám đốc Công ty Cấp nước Văn Yên", "Kế toán trưởng Công ty Cấp nước Văn Yên",
        ]),
        ("HĐTV TCT, CĐ TCT", CENTRE, "Tổng công ty Điện lực miền Bắc", [
            "Hội đồng thành viên Tổng công ty Điện lực miền Bắc", "Công đoàn Tổng công ty Điện lực miền Bắc",
        ]),
        ("NHNN CN tỉnh", PROVINCE, None, ["Ngân hàng Nhà nước Chi nhánh tỉnh Yên Bái"]),
        ("Thủ trưởng BCH; PTM, PCT", PROVINCE, "Bộ Chỉ huy Quân sự tỉnh Yên Bái", [
            "Thủ trưởng Bộ Chỉ huy Quân sự tỉnh Yên Bái", "Phòng Tham mưu Bộ Chỉ huy Quân sự tỉnh Yên Bái",
            "Phòng Chính trị Bộ Chỉ huy Quân sự tỉnh Yên Bái",
        ]),
        ("VP, các ban TĐ", PROVINCE, "Tỉnh đoàn Yên Bái", ["Văn phòng Tỉnh đoàn Yên Bái", "Các ban Tỉnh đoàn Yên Bái"]),
        ("CĐCS; Website BV", PROVINCE, "Bệnh viện Nhi tỉnh Yên Bái", [
            "Công đoàn cơ sở Bệnh viện Nhi tỉnh Yên Bái", "Website Bệnh viện Nhi tỉnh Yên Bái",
        ]),
        ("Các TCCSĐ trực thuộc", DISTRICT, "Huyện ủy Văn Yên", ["Các tổ chức cơ sở đảng trực thuộc Huyện ủy Văn Yên"]),
        ("Công an, Hạt KL, Chi cục TK", DISTRICT, None, [
            "Công an huyện Văn Yên", "Hạt Kiểm lâm huyện Văn Yên", "Chi cục Thống kê huyện Văn Yên",
        ]),
        ("Ban TVTU", PROVINCE, None, ["Ban Thường vụ Tỉnh ủy Yên Bái"]),
        ("Vụ TCCB, các ĐH, HV", CENTRE, "Bộ Giáo dục và Đào tạo", [
            "Vụ Tổ chức cán bộ Bộ Giáo dục và Đào tạo", "Các đại học", "Các học viện",
        ]),
        ("TT ĐU, TT HĐND P.", WARD, None, ["Thường trực Đảng ủy phường Sa Pa", "Thường trực Hội đồng nhân dân phường Sa Pa"]),
        ("CT, PCT phụ trách khối UBND tỉnh", PROVINCE, "Sở Nội vụ tỉnh Yên Bái", [
            "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái", "Phó Chủ tịch phụ trách khối Ủy ban nhân dân tỉnh Yên Bái",
        ]),
        ("Công đoàn CTVN", PROVINCE, None, ["Công đoàn Công Thương Việt Nam"]),
        ("đơn vị, trường trực thuộc", PROVINCE, "Sở Giáo dục và Đào tạo tỉnh Yên Bái", [
            "Các đơn vị, trường trực thuộc Sở Giáo dục và Đào tạo tỉnh Yên Bái",
        ]),
        ("BCH BĐBP tỉnh", replace(PROVINCE, date="2025-06-30"), None, ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh Yên Bái"]),
        ("BCH BĐBP tỉnh", replace(PROVINCE, date="2025-07-01"), None, ["Ban Chỉ huy Bộ đội Biên phòng tỉnh Yên Bái"]),
        ("Các đơn vị trực thuộc Bộ, Sở Y tế các tỉnh, TP", CENTRE, "Bộ Y tế", [
            "Các đơn vị trực thuộc Bộ Y tế", "Sở Y tế các tỉnh, thành phố",
        ]),
        ("Các tổng công ty trực thuộc Bộ Tài chính, Bộ Xây dựng", CENTRE, None, [
            "Các tổng công ty trực thuộc Bộ Tài chính, Bộ Xây dựng",
        ]),
        ("Thuế tỉnh, Thống kê tỉnh", PROVINCE, None, ["Thuế tỉnh Yên Bái", "Thống kê tỉnh Yên Bái"]),
        ("Đoàn TN, CĐ phường", WARD, None, ["Đoàn Thanh niên phường Sa Pa", "Công đoàn phường Sa Pa"]),
        ("Trung tâm Cung ứng DVSNC; các tổ CNSCĐ", WARD, None, [
            "Trung tâm Cung ứng dịch vụ sự nghiệp công phường Sa Pa", "Các tổ công nghệ số cộng đồng",
        ]),
        # lists
        ("Các cơ quan, ban, ngành, MTTQ, đoàn thể tỉnh", PROVINCE, None, [
            "Các cơ quan, ban, ngành tỉnh Yên Bái", f"{FRONT} tỉnh Yên Bái", "Các đoàn thể tỉnh Yên Bái",
        ]),
        ("Giám đốc các sở, thủ trưởng các ban, ngành", PROVINCE, None, [
            "Giám đốc các sở tỉnh Yên Bái", "Thủ trưởng các ban, ngành tỉnh Yên Bái",
        ]),
        ("UBMTTQ tỉnh và Hội, đoàn thể tỉnh", PROVINCE, None, [f"{FRONT} tỉnh Yên Bái", "Các hội, đoàn thể tỉnh Yên Bái"]),
        ("Các hội: Nông dân, Phụ nữ huyện", DISTRICT, None, ["Hội Nông dân huyện Văn Yên", "Hội Liên hiệp Phụ nữ huyện Văn Yên"]),
        ("Các phòng, TT Thông tin", PROVINCE, PROVINCIAL, [f"Các phòng thuộc {OFFICE}", "Trung tâm Thông tin tỉnh Yên Bái"]),
        ("Các Sở Y tế tỉnh, TP trực thuộc TW", CENTRE, None, ["Sở Y tế các tỉnh, thành phố trực thuộc Trung ương"]),
        # one body whose name speaks of many
        ("ĐUK các CQ&DN tỉnh", PROVINCE, None, ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Yên Bái"]),
        ("Ban QL các KCN tỉnh", PROVINCE, None, ["Ban Quản lý các khu công nghiệp tỉnh Yên Bái"]),
        ("Chi bộ, Công đoàn, Đội TNTP", DISTRICT, SCHOOL, [
            f"Chi bộ {SCHOOL}", f"Công đoàn {SCHOOL}", f"Đội Thiếu niên Tiền phong {SCHOOL}",
        ]),
        ("Trạm y tế, Hạt Kiểm lâm, Chi cục Thuế huyện", DISTRICT, None, [
            "Trạm y tế huyện Văn Yên", "Hạt Kiểm lâm huyện Văn Yên", "Chi cục Thuế huyện Văn Yên",
        ]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", False),
        ("Bí thư Đảng ủy các cơ quan Đảng tỉnh", False),
        ("Các cơ quan, ban, ngành tỉnh", True),
    ],
)
def test_one_or_many(line: str, group: bool) -> None:
    assert [body.group for body in read_bodies(line, PROVINCE)] == [group]
