"""Lines of unions, associations, schools and companies: boards named without saying whose, and the codes of each trade."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2022-05-10")
CITY = Locality(Level.PROVINCE, "thành phố Đà Nẵng", date="2025-10-01")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", None, "xã Mường Hum", "2025-10-01")
FEDERATION = "Liên đoàn Lao động tỉnh Yên Bái"
FARMERS = "Hội Nông dân tỉnh Yên Bái"
YOUTH = "Tỉnh đoàn Yên Bái"
HOSPITAL = "Bệnh viện Sản Nhi tỉnh Yên Bái"
POLICE = "Công an tỉnh Yên Bái"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # boards of the issuer
        ("TT, UVBTV, UVBCH Hội", PROVINCE, FARMERS, [
            f"Thường trực {FARMERS}", f"Ủy viên Ban Thường vụ {FARMERS}", f"Ủy viên Ban Chấp hành {FARMERS}",
        ]),
        ("Các ban Hội", PROVINCE, FARMERS, [f"Các ban {FARMERS}"]),
        ("UV BCH Tỉnh hội", PROVINCE, FARMERS, [f"Ủy viên Ban Chấp hành {FARMERS}"]),
        ("VP, các Ban LĐLĐ tỉnh", PROVINCE, FEDERATION, [f"Văn phòng {FEDERATION}", f"Các Ban {FEDERATION}"]),
        ("Các đ/c UVBCH, UBKT", PROVINCE, FEDERATION, [f"Các Ủy viên Ban Chấp hành {FEDERATION}", f"Các Ủy viên Ủy ban Kiểm tra {FEDERATION}"]),
        ("VP, các Ban, Trung tâm thuộc Tỉnh đoàn", PROVINCE, YOUTH, [f"Văn phòng {YOUTH}", f"Các Ban, Trung tâm thuộc {YOUTH}"]),
        ("BBT, VP, các ban TW Đoàn", PROVINCE, YOUTH, [
            "Ban Bí thư Trung ương Đoàn", "Văn phòng Trung ương Đoàn", "Các ban Trung ương Đoàn",
        ]),
        ("Ban Xây dựng Đảng Đảng ủy", COMMUNE, "Đảng ủy xã Mường Hum", ["Ban Xây dựng Đảng Đảng ủy xã Mường Hum"]),
        # organisations inside a body, and what it is made of
        ("ĐU, CĐ, ĐTN Bộ", Locality(Level.CENTRAL), "Bộ Xây dựng", ["Đảng ủy Bộ Xây dựng", "Công đoàn Bộ Xây dựng", "Đoàn Thanh niên Bộ Xây dựng"]),
        ("Đảng ủy, BGĐ, ĐTN", PROVINCE, HOSPITAL, [f"Đảng ủy {HOSPITAL}", f"Ban Giám đốc {HOSPITAL}", f"Đoàn Thanh niên {HOSPITAL}"]),
        ("Các khoa, phòng", PROVINCE, HOSPITAL, [f"Các khoa, phòng thuộc {HOSPITAL}"]),
        ("Các phòng nghiệp vụ", PROVINCE, POLICE, [f"Các phòng nghiệp vụ thuộc {POLICE}"]),
        ("Các phòng thuộc Sở: GDMN, GDTrH", PROVINCE, "Sở Giáo dục và Đào tạo tỉnh Yên Bái", [
            "Phòng Giáo dục Mầm non Sở Giáo dục và Đào tạo tỉnh Yên Bái",
            "Phòng Giáo dục Trung học Sở Giáo dục và Đào tạo tỉnh Yên Bái",
        ]),
        ("Phòng TCCB, VP Sở Y tế", PROVINCE, None, ["Phòng Tổ chức cán bộ, Sở Y tế tỉnh Yên Bái", "Văn phòng Sở Y tế tỉnh Yên Bái"]),
        # codes that the issuer or the neighbours decide
        ("CĐ các KCN tỉnh, CĐ TCT", PROVINCE, FEDERATION, ["Công đoàn các khu công nghiệp tỉnh Yên Bái", "Công đoàn Tổng công ty"]),
        ("Trường CĐ Y tế", PROVINCE, FEDERATION, ["Trường Cao đẳng Y tế"]),
        ("TT TLĐ, Ban CS-PL TLĐ", PROVINCE, FEDERATION, [
            "Thường trực Tổng Liên đoàn Lao động Việt Nam", "Ban Chính sách - Pháp luật Tổng Liên đoàn Lao động Việt Nam",
        ]),
        ("Ban DVTW, Ban TGTW", PROVINCE, None, ["Ban Dân vận Trung ương", "Ban Tuyên giáo Trung ương"]),
        ("Hội PN Công an tỉnh", PROVINCE, None, ["Hội Phụ nữ Công an tỉnh Yên Bái"]),
        ("TTr HĐND, UBMTTQVN huyện", DISTRICT, None, [
            "Thường trực Hội đồng nhân dân huyện Văn Yên", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Văn Yên",
        ]),
        ("TV Huyện ủy", DISTRICT, None, ["Ban Thường vụ Huyện ủy Văn Yên"]),
        ("CAX, TYT xã", COMMUNE, None, ["Công an xã Mường Hum", "Trạm Y tế xã Mường Hum"]),
        ("Đ/c Giám đốc, các PGĐ CAT; CA các huyện", PROVINCE, POLICE, [
            f"Giám đốc {POLICE}", f"Các Phó Giám đốc {POLICE}", "Công an các huyện thuộc tỉnh Yên Bái",
        ]),
        ("Các phòng: KHTH, TCCB", PROVINCE, HOSPITAL, [f"Phòng Kế hoạch tổng hợp {HOSPITAL}", f"Phòng Tổ chức cán bộ {HOSPITAL}"]),
        ("BGĐ CN", PROVINCE, "Ngân hàng Nhà nước Chi nhánh tỉnh Yên Bái", ["Ban Giám đốc Ngân hàng Nhà nước Chi nhánh tỉnh Yên Bái"]),
        ("TT Đảng ủy-HĐND xã", COMMUNE, None, ["Thường trực Đảng ủy xã Mường Hum", "Thường trực Hội đồng nhân dân xã Mường Hum"]),
        ("Báo NN&MT", PROVINCE, None, ["Báo Nông nghiệp và Môi trường"]),
        ("Huyện ủy, Thành ủy", PROVINCE, FARMERS, ["Các huyện ủy, thành ủy"]),
        ("UV HĐTĐKT tỉnh", PROVINCE, None, ["Ủy viên Hội đồng Thi đua - Khen thưởng tỉnh Yên Bái"]),
        ("Vụ trưởng Vụ Pháp chế, TT. Lê Văn Thử", Locality(Level.CENTRAL), "Bộ Xây dựng", [
            "Vụ trưởng Vụ Pháp chế Bộ Xây dựng", "Thứ trưởng Bộ Xây dựng",
        ]),
        ("HĐND, UBND tỉnh Lào Cai, tỉnh Sơn La", Locality(Level.CENTRAL), None, [
            *("Hội đồng nhân dân tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"),
            *("Hội đồng nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"),
        ]),
        ("CĐCS trực thuộc", PROVINCE, FEDERATION, [f"Công đoàn cơ sở trực thuộc {FEDERATION}"]),
        ("Khoa, phòng, trung tâm trực thuộc", PROVINCE, "Trường Đại học Tây Nguyên", [
            "Các khoa, phòng, trung tâm trực thuộc Trường Đại học Tây Nguyên",
        ]),
        ("Ban TNTH TW Đoàn", PROVINCE, YOUTH, ["Ban Thanh niên trường học Trung ương Đoàn"]),
        ("Các thôn, bản trên địa bàn", COMMUNE, None, ["Các thôn, bản trên địa bàn xã Mường Hum"]),
        ("BQL KCNC và các KCN", PROVINCE, None, ["Ban Quản lý Khu công nghệ cao và các khu công nghiệp"]),
        ("TT: TU, HĐND tỉnh", PROVINCE, None, ["Thường trực Tỉnh ủy Yên Bái", "Thường trực Hội đồng nhân dân tỉnh Yên Bái"]),
        ("Các Ban của Trung ương Đảng", PROVINCE, None, ["Các Ban của Trung ương Đảng"]),
        # what a line says once, and what it does not share
        ("UBND các xã, phường, đặc khu Hoàng Sa", CITY, None, [
            "Ủy ban nhân dân các xã, phường thuộc thành phố Đà Nẵng", "Ủy ban nhân dân đặc khu Hoàng Sa",
        ]),
        ("Chi ủy, Ban CTMT, CHPN 9 thôn", COMMUNE, None, ["Chi ủy các thôn", "Ban Công tác Mặt trận các thôn", "Chi hội phụ nữ các thôn"]),
        ("Sở Nội vụ, Y tế tỉnh", PROVINCE, None, ["Sở Nội vụ tỉnh Yên Bái", "Sở Y tế tỉnh Yên Bái"]),
        ("Sở GD&ĐT, UBND xã", COMMUNE, None, ["Sở Giáo dục và Đào tạo tỉnh Lào Cai", "Ủy ban nhân dân xã Mường Hum"]),
        ("Đảng ủy MTTQ và các ĐT TP", CITY, None, ["Đảng ủy Mặt trận Tổ quốc và các đoàn thể thành phố Đà Nẵng"]),
        ("Thành ủy TP. Hồ Chí Minh", PROVINCE, None, ["Thành ủy Thành phố Hồ Chí Minh"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


@pytest.mark.parametrize(
    ("word", "owner"),
    [
        ("Sở", "Sở Nội vụ tỉnh Yên Bái"),
        ("Ban", "Ban Dân vận Tỉnh ủy Yên Bái"),
        ("Hội", FARMERS),
        ("Bệnh viện", HOSPITAL),
    ],
)
def test_a_paper_calls_its_issuer_by_its_kind(word: str, owner: str) -> None:
    assert [body.name for body in read_bodies(word, PROVINCE, owner)] == [owner]


def test_another_kind_is_not_the_issuer() -> None:
    assert [body.name for body in read_bodies("Sở", PROVINCE, FARMERS)] != [FARMERS]
