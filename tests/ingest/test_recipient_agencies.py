"""Lines of recipients of state authorities: tax, customs, treasury, banks, courts, commands, companies and their parts."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
NOW = Locality(Level.PROVINCE, "tỉnh Lào Cai", date="2025-10-01")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2022-05-10")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", commune="xã Mậu A", date="2025-10-01")
CENTRE = Locality(Level.CENTRAL, date="2025-10-01")
MARKET = "Cục Quản lý thị trường tỉnh Yên Bái"
COMPANY = "Công ty Cổ phần Cấp nước Yên Bái"
COURT = "Tòa án nhân dân tối cao"
PROSECUTOR = "Viện kiểm sát nhân dân tối cao"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # parts told apart by numbers, and numbers that are names
        ("Đội QLTT số 1, 2 và 3", PROVINCE, MARKET, [f"Đội Quản lý thị trường số {each}" for each in "123"]),
        ("Các phòng Công chứng số 1, 2", PROVINCE, None, ["Phòng Công chứng số 1", "Phòng Công chứng số 2"]),
        ("Phòng 1, 2, 9", CENTRE, None, ["Phòng 1", "Phòng 2", "Phòng 9"]),
        ("Trung đoàn 48, 52", CENTRE, None, ["Trung đoàn 48", "Trung đoàn 52"]),
        ("BCĐ 389 tỉnh", PROVINCE, None, ["Ban Chỉ đạo 389 tỉnh Yên Bái"]),
        ("Ban Chỉ đạo 138 xã", COMMUNE, None, ["Ban Chỉ đạo 138 xã Mậu A"]),
        ("TAND hai cấp tỉnh", PROVINCE, None, ["Tòa án nhân dân hai cấp tỉnh Yên Bái"]),
        # divisions of an authority are its own
        ("Các phòng; Đội QLTT", PROVINCE, MARKET, [f"Các phòng thuộc {MARKET}", "Đội Quản lý thị trường"]),
        ("các phòng nghiệp vụ", PROVINCE, "Thống kê tỉnh Yên Bái", ["Các phòng nghiệp vụ thuộc Thống kê tỉnh Yên Bái"]),
        ("Vụ 16 VKSND tối cao", PROVINCE, None, [f"Vụ 16, {PROSECUTOR}"]),
        ("Vụ TĐKT - TANDTC", PROVINCE, None, [f"Vụ Thi đua - Khen thưởng, {COURT}"]),
        ("Đảng ủy, CĐ, ĐTN Thuế tỉnh", NOW, None, [
            f"{board} Thuế tỉnh Lào Cai" for board in ("Đảng ủy", "Công đoàn", "Đoàn Thanh niên")
        ]),
        ("Đảng ủy, Công đoàn", NOW, "Thuế tỉnh Lào Cai", ["Đảng ủy Thuế tỉnh Lào Cai", "Công đoàn Thuế tỉnh Lào Cai"]),
        # branches by what they are for
        ("CCKL, CC TL, CC DS-KHHGĐ", PROVINCE, None, [
            "Chi cục Kiểm lâm", "Chi cục Thủy lợi", "Chi cục Dân số - Kế hoạch hóa gia đình",
        ]),
        ("Chi cục: Kiểm lâm, Thủy sản, PTNT", PROVINCE, None, [
            "Chi cục Kiểm lâm", "Chi cục Thủy sản", "Chi cục Phát triển nông thôn",
        ]),
        ("Trạm CN&TY, Trạm BVTV", DISTRICT, None, ["Trạm Chăn nuôi và Thú y", "Trạm Bảo vệ thực vật"]),
        ("Chi cục HQCK Lào Cai, Chi cục KTSTQ", NOW, None, [
            "Chi cục Hải quan cửa khẩu Lào Cai", "Chi cục Kiểm tra sau thông quan",
        ]),
        ("Chi cục Thuế KV Trấn Yên - Văn Yên", PROVINCE, None, ["Chi cục Thuế khu vực Trấn Yên - Văn Yên"]),
        ("Thuế tỉnh, TK tỉnh", NOW, None, ["Thuế tỉnh Lào Cai", "Thống kê tỉnh Lào Cai"]),
        ("BHXH cơ sở: Trấn Yên, Lục Yên", NOW, None, ["Bảo hiểm xã hội cơ sở Trấn Yên", "Bảo hiểm xã hội cơ sở Lục Yên"]),
        ("Phòng TP các huyện, TX, TP", PROVINCE, None, [
            "Phòng Tư pháp các huyện, thị xã, thành phố thuộc tỉnh Yên Bái",
        ]),
        ("VPĐK đất đai tỉnh, Quỹ BV&PTR tỉnh", PROVINCE, None, [
            "Văn phòng Đăng ký đất đai tỉnh Yên Bái", "Quỹ Bảo vệ và Phát triển rừng tỉnh Yên Bái",
        ]),
        ("Các TCTD, QTDND", PROVINCE, None, ["Các tổ chức tín dụng", "Quỹ tín dụng nhân dân"]),
        # authorities, unions and papers of the centre
        ("Cục ĐBVN, Cục ĐSVN, Cục HH&ĐTVN", CENTRE, None, [
            "Cục Đường bộ Việt Nam", "Cục Đường sắt Việt Nam", "Cục Hàng hải và Đường thủy Việt Nam",
        ]),
        ("CĐ XDVN, CĐ TKV", CENTRE, None, ["Công đoàn Xây dựng Việt Nam", "Công đoàn Than - Khoáng sản Việt Nam"]),
        ("Báo GT, Báo QĐND", CENTRE, None, ["Báo Giao thông", "Báo Quân đội nhân dân"]),
        # boards of companies, schools and committees
        ("CT HĐTV; TGĐ", CENTRE, COMPANY, [f"Chủ tịch Hội đồng thành viên {COMPANY}", f"Tổng Giám đốc {COMPANY}"]),
        ("Ban KS, KTT Công ty", PROVINCE, COMPANY, [f"Ban Kiểm soát {COMPANY}", f"Kế toán trưởng {COMPANY}"]),
        ("VP, các Ban Công ty", PROVINCE, COMPANY, [f"Văn phòng {COMPANY}", f"Các Ban {COMPANY}"]),
        ("Chủ tịch HĐT", CENTRE, "Trường Đại học Tây Bắc", ["Chủ tịch Hội đồng trường Trường Đại học Tây Bắc"]),
        ("Chánh án, các PCA", PROVINCE, COURT, [f"Chánh án {COURT}", f"Các Phó Chánh án {COURT}"]),
        ("Đảng ủy: UBND tỉnh, các CQ Đảng tỉnh", NOW, None, [
            "Đảng ủy Ủy ban nhân dân tỉnh Lào Cai", "Đảng ủy các cơ quan Đảng tỉnh Lào Cai",
        ]),
        # the forces
        ("BTV Đảng ủy Quân sự, Công an huyện", DISTRICT, None, [
            f"Ban Thường vụ Đảng ủy {arm} huyện Văn Yên" for arm in ("Quân sự", "Công an")
        ]),
        ("Sư đoàn BB2, Lữ đoàn PB572", CENTRE, None, ["Sư đoàn Bộ binh 2", "Lữ đoàn Pháo binh 572"]),
        ("Cục Chính trị, Bộ Tham mưu Quân khu 2", PROVINCE, None, ["Cục Chính trị Quân khu 2", "Bộ Tham mưu Quân khu 2"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names
