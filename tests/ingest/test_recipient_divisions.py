"""Divisions by the codes of the issuer's trade (bank, company, tax, customs …), and posts and units by one letter."""

import pytest

from ingest.extract import extract
from ingest.extract.bodies.phrases import read_bodies, read_body
from ingest.model import Locality
from ingest.normalise import clean
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
NOW = Locality(Level.PROVINCE, "tỉnh Lào Cai", date="2025-10-01")
CITY = Locality(Level.PROVINCE, "thành phố Hồ Chí Minh", date="2023-10-01")
QUARTER = Locality(Level.DISTRICT, "thành phố Hồ Chí Minh", "quận Phú Nhuận", date="2022-05-10")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", commune="xã Mậu A", date="2025-10-01")
CENTRE = Locality(Level.CENTRAL, date="2025-10-01")
WATER = "Công ty Cổ phần Cấp nước Yên Bái"
TAX = "Cục Thuế tỉnh Yên Bái"
BRANCH = "Ngân hàng Chính sách xã hội Chi nhánh tỉnh Yên Bái"
STATE_BANK = "Ngân hàng Nhà nước Việt Nam"
CORPS = "Quân khu 2"
HEALTH = "Sở Y tế tỉnh Yên Bái"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        ("Phòng TC-HC, KH-KT", PROVINCE, WATER, [f"Phòng Tổ chức - Hành chính {WATER}", f"Phòng Kế hoạch - Kỹ thuật {WATER}"]),
        ("Phòng TC-LĐ, BV-QS Cty", PROVINCE, WATER, [f"Phòng Tổ chức - Lao động {WATER}", f"Phòng Bảo vệ - Quân sự {WATER}"]),
        ("Các Phòng, Đội, Phân xưởng", PROVINCE, None, ["Các Phòng, Đội, Phân xưởng"]),
        ("Các phòng: KK&KTT, TTKT1", PROVINCE, TAX, [f"Phòng Kê khai và Kế toán thuế {TAX}", f"Phòng Thanh tra - Kiểm tra số 1 {TAX}"]),
        ("Ban TCCB Cục Thuế", NOW, "Thuế tỉnh Lào Cai", ["Ban Tổ chức cán bộ Cục Thuế"]),
        ("Phòng KHNVTD, KT-NQ", PROVINCE, BRANCH, ["Phòng Kế hoạch - Nghiệp vụ tín dụng", "Phòng Kế toán - Ngân quỹ"]),
        ("Ban GĐ CN tỉnh", PROVINCE, BRANCH, [f"Ban Giám đốc {BRANCH}"]),
        ("Vụ CSTT, Vụ TT - NHNN VN", CENTRE, STATE_BANK, [f"Vụ Chính sách tiền tệ, {STATE_BANK}", f"Vụ Thanh toán, {STATE_BANK}"]),
        ("Ban GSQL", CENTRE, "Cục Hải quan", ["Ban Giám sát quản lý về hải quan Cục Hải quan"]),
        ("Công đoàn, ĐTN TCT", CENTRE, "Tổng cục Thuế", ["Công đoàn Tổng cục Thuế", "Đoàn Thanh niên Tổng cục Thuế"]),
        ("CTT, các PCTT", PROVINCE, "Thanh tra tỉnh Yên Bái", [
            "Chánh Thanh tra tỉnh Yên Bái", "Các Phó Chánh Thanh tra tỉnh Yên Bái",
        ]),
        ("Ban TG, CC VTLT", PROVINCE, "Sở Nội vụ tỉnh Yên Bái", ["Ban Tôn giáo", "Chi cục Văn thư - Lưu trữ"]),
        ("TT KN, TT Pháp y", PROVINCE, HEALTH, ["Trung tâm Kiểm nghiệm", "Trung tâm Pháp y"]),
        ("BTM, CCT; Trường QS QK", CENTRE, CORPS, ["Bộ Tham mưu", "Cục Chính trị", f"Trường Quân sự {CORPS}"]),
        ("CĐCS, chi đoàn TTYT", PROVINCE, "Trung tâm Y tế huyện Văn Yên", [
            f"{board} Trung tâm Y tế huyện Văn Yên" for board in ("Công đoàn cơ sở", "Chi đoàn")
        ]),
        ("TTTT", CENTRE, "Bộ Nội vụ", ["Trung tâm Thông tin Bộ Nội vụ"]),
        # a ministry's authority whose name is the whole country's
        ("Cục HHVN, Cục PC", CENTRE, "Bộ Xây dựng", ["Cục Hàng hải Việt Nam", "Cục Pháp chế Bộ Xây dựng"]),
        # one letter for the issuer's own unit; codes in a row after one head, as far as they are fields
        ("Công an Q, các phòng, ban Q", QUARTER, None, ["Công an quận Phú Nhuận", "Các phòng, ban quận Phú Nhuận"]),
        ("Phòng KT, VHXH, TTPVHCC xã", COMMUNE, None, [
            f"{each} xã Mậu A" for each in ("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công")
        ]),
        ("Phòng NV, CA huyện", PROVINCE, None, ["Phòng Nội vụ huyện", "Công an huyện"]),
        # units in a row without "các", and those below a city named beside the others
        ("Đảng ủy, UBND xã, phường", NOW, None, [
            "Đảng ủy các xã, phường thuộc tỉnh Lào Cai", "Ủy ban nhân dân các xã, phường thuộc tỉnh Lào Cai",
        ]),
        ("Các phòng CM, Chi cục THADS huyện, TP", PROVINCE, "Cục Thi hành án dân sự tỉnh Yên Bái", [
            "Các phòng chuyên môn thuộc Cục Thi hành án dân sự tỉnh Yên Bái",
            "Chi cục Thi hành án dân sự các huyện, thành phố thuộc tỉnh Yên Bái",
        ]),
        ("UBND TP Thủ Đức và các quận-huyện", CITY, None, [
            "Ủy ban nhân dân thành phố Thủ Đức", "Ủy ban nhân dân các quận, huyện thuộc thành phố Hồ Chí Minh",
        ]),
        ("Các Ban HĐND tỉnh: KT-NS, PC", PROVINCE, None, [
            "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Yên Bái", "Ban Pháp chế Hội đồng nhân dân tỉnh Yên Bái",
        ]),
        ("Các ĐB HĐND tỉnh, LH các Hội KH&KT tỉnh", PROVINCE, None, [
            "Các đại biểu Hội đồng nhân dân tỉnh Yên Bái", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái",
        ]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # ministers and heads of all agencies, whoever writes to them
        ("Bộ trưởng, Thủ trưởng các cơ quan ngang Bộ, cơ quan thuộc Chính phủ", CENTRE, "Văn phòng Chính phủ", [
            "Bộ trưởng các Bộ", "Thủ trưởng các cơ quan ngang bộ, cơ quan thuộc Chính phủ",
        ]),
        ("Bộ trưởng các Bộ: Tài chính, Bộ Y tế", CENTRE, None, ["Bộ trưởng Bộ Tài chính", "Bộ trưởng Bộ Y tế"]),
        ("Chủ tịch các Tập đoàn, Tổng Công ty Nhà nước", CENTRE, None, ["Chủ tịch các Tập đoàn, tổng công ty nhà nước"]),
        # authorities that are no ministry's office, and one that only one ministry has
        ("Cục Thuế, Cục Hải quan", CENTRE, "Bộ Công Thương", ["Cục Thuế", "Cục Hải quan"]),
        ("Cục KTVBQPPL", CENTRE, "Bộ Y tế", ["Cục Kiểm tra văn bản quy phạm pháp luật, Bộ Tư pháp"]),
        ("Cổng TTĐT: Chính phủ, Bộ Y tế", CENTRE, None, [
            "Cổng Thông tin điện tử Chính phủ", "Cổng Thông tin điện tử Bộ Y tế",
        ]),
        ("Bí thư chi bộ, trưởng thôn 25 thôn", COMMUNE, None, ["Bí thư Chi bộ các thôn", "Trưởng các thôn thuộc xã Mậu A"]),
        ("Đội TTHT, Đội KK-KTT", PROVINCE, "Chi cục Thuế thành phố Yên Bái", [
            "Đội Tuyên truyền - Hỗ trợ người nộp thuế", "Đội Kê khai và Kế toán thuế",
        ]),
        ("HĐTV, TGĐ Agribank", PROVINCE, BRANCH, ["Hội đồng thành viên Agribank", "Tổng Giám đốc Agribank"]),
        ("Các CQ, ĐV trực thuộc QK", CENTRE, CORPS, [f"Các cơ quan, đơn vị trực thuộc {CORPS}"]),
    ],
)  # fmt: skip
def test_whose(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("BỘ TÀI CHÍNH\nKHO BẠC NHÀ NƯỚC", "Kho bạc Nhà nước"),
        ("KHO BẠC NHÀ NƯỚC\nKHO BẠC NHÀ NƯỚC TỈNH HÀ NAM", "Kho bạc Nhà nước tỉnh Hà Nam"),
        ("THUẾ TỈNH BẮC NINH\nTHUẾ CƠ SỞ 5", "Thuế cơ sở 5"),
    ],
)
def test_letterheads_of_state_authorities(letterhead: str, issuer: str) -> None:
    text = (
        f"{letterhead}\n\nSố: 12/KH-VP\nHà Nội, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nThi đua\n\nThực hiện nhiệm vụ.\n"
    )
    found = extract(clean(text)).header.issuer
    assert found is not None
    assert found.name == issuer


def test_investment_in_capitals_is_no_centre() -> None:
    assert read_body("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", PROVINCE).name == "Sở Kế hoạch và Đầu tư tỉnh Yên Bái"
    assert read_body("BAN DÂN VẬN TƯ", CENTRE).name == "Ban Dân vận Trung ương"
