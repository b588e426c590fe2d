"""Lines of recipients of districts, communes, special zones, institutes and posts: short words for units and centres."""

import pytest

from ingest.extract import extract
from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ingest.normalise import clean
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2022-05-10")
ISLAND = Locality(Level.COMMUNE, "thành phố Hải Phòng", commune="đặc khu Cát Hải", date="2025-10-01")
PORT = Locality(Level.PROVINCE, "thành phố Hải Phòng", date="2026-03-01")
CENTRE = Locality(Level.CENTRAL, date="2025-10-01")
INSTITUTE = "Viện Pasteur Nha Trang"
ACADEMY = "Học viện Hành chính Quốc gia"
BRANCH = "Ngân hàng Chính sách xã hội Chi nhánh tỉnh Yên Bái"
ONE_STOP = "Trung tâm Phục vụ hành chính công tỉnh Yên Bái"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        ("Các hội, đoàn thể ĐK; Ban CHQS ĐK", ISLAND, None, [
            "Các hội, đoàn thể đặc khu Cát Hải", "Ban Chỉ huy Quân sự đặc khu Cát Hải",
        ]),
        ("UBND các xã, phường, đặc khu: Cát Hải, Bạch Long Vĩ, Kiến Hải và Đồ Sơn", PORT, None, [
            "Ủy ban nhân dân đặc khu Cát Hải", "Ủy ban nhân dân đặc khu Bạch Long Vĩ", "Ủy ban nhân dân xã Kiến Hải",
            "Ủy ban nhân dân phường Đồ Sơn",
        ]),
        ("Đảng ủy các phường, xã của thành phố: Lê Chân, Nơi Khác", PORT, None, [
            "Đảng ủy phường Lê Chân", "Đảng ủy Nơi Khác",  # what no map knows keeps no kind
        ]),
        ("Các Ban HĐND, Tổ đại biểu HĐND huyện", DISTRICT, None, [
            "Các Ban Hội đồng nhân dân huyện Văn Yên", "Tổ đại biểu Hội đồng nhân dân huyện Văn Yên",
        ]),
        ("GĐ, các PGĐ TT", PROVINCE, ONE_STOP, [f"Giám đốc {ONE_STOP}", f"Các Phó Giám đốc {ONE_STOP}"]),
        ("TT CTXH, TT Điều dưỡng, TT Giống", PROVINCE, None, [
            "Trung tâm Công tác xã hội", "Trung tâm Điều dưỡng", "Trung tâm Giống",
        ]),
        ("Trường CĐN Yên Bái", PROVINCE, None, ["Trường cao đẳng nghề Yên Bái"]),
        ("Viện trưởng, các PVT", CENTRE, INSTITUTE, [f"Viện trưởng {INSTITUTE}", f"Các Phó Viện trưởng {INSTITUTE}"]),
        ("Các khoa, phòng, TT, viện trực thuộc", CENTRE, ACADEMY, [
            f"Các khoa, phòng, trung tâm, viện trực thuộc {ACADEMY}",
        ]),
        ("CĐ BĐVN, BĐ huyện, TTVT", DISTRICT, None, [
            "Công đoàn Bưu điện Việt Nam", "Bưu điện huyện Văn Yên", "Trung tâm Viễn thông",
        ]),
        ("TT VHNT tỉnh, Trung tâm TT-VH tỉnh", PROVINCE, None, [
            "Trung tâm Văn hóa nghệ thuật tỉnh Yên Bái", "Trung tâm Truyền thông - Văn hóa tỉnh Yên Bái",
        ]),
        ("Giám đốc TT GDTX tỉnh, các TT GDNN-GDTX", PROVINCE, None, [
            "Giám đốc Trung tâm Giáo dục Thường xuyên tỉnh Yên Bái",
            "Giám đốc các Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên",
        ]),
        ("Trưởng, Phó BCĐ thực hiện CS BHXH, BHYT tỉnh", PROVINCE, None, [
            f"{post} Ban Chỉ đạo thực hiện chính sách Bảo hiểm xã hội, bảo hiểm y tế tỉnh Yên Bái"
            for post in ("Trưởng", "Phó Trưởng")
        ]),
        ("Các tòa chuyên trách, đơn vị thuộc TAND tỉnh", PROVINCE, None, [
            "Các tòa chuyên trách, đơn vị thuộc Tòa án nhân dân tỉnh Yên Bái",
        ]),
        ("CĐCS, Chi đoàn NHCSXH CN", PROVINCE, BRANCH, [f"Công đoàn cơ sở {BRANCH}", f"Chi đoàn {BRANCH}"]),
        ("CCT, các PCCT", PROVINCE, "Chi cục Kiểm lâm tỉnh Yên Bái", [
            "Chi cục trưởng Chi cục Kiểm lâm tỉnh Yên Bái", "Các Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Yên Bái",
        ]),
        ("Lãnh đạo, KSV đơn vị", PROVINCE, "Viện kiểm sát nhân dân tỉnh Yên Bái", [
            "Lãnh đạo Viện kiểm sát nhân dân tỉnh Yên Bái", "Kiểm sát viên đơn vị",
        ]),
        ("Cục ĐBVN, Khu QLĐB I", CENTRE, None, ["Cục Đường bộ Việt Nam", "Khu Quản lý đường bộ I"]),
        ("Phòng CSGT; các TT sát hạch lái xe", PROVINCE, "Sở Giao thông vận tải tỉnh Yên Bái", [
            "Phòng Cảnh sát giao thông", "Các trung tâm sát hạch lái xe",
        ]),
        ("CN VPĐKĐĐ các huyện", PROVINCE, None, [
            "Chi nhánh Văn phòng Đăng ký đất đai các huyện thuộc tỉnh Yên Bái",
        ]),
        ("Các sở, ban ngành, đơn vị thuộc tỉnh", PROVINCE, None, ["Các sở, ban, ngành, đơn vị thuộc tỉnh Yên Bái"]),
        ("TT.UB: CT; BCH.QS huyện", DISTRICT, "Ủy ban nhân dân huyện Văn Yên", [
            "Chủ tịch Ủy ban nhân dân huyện Văn Yên", "Ban Chỉ huy Quân sự huyện Văn Yên",
        ]),
        ("Ngân hàng: CSXH, NN&PTNT huyện", DISTRICT, None, [
            "Ngân hàng Chính sách xã hội huyện Văn Yên", "Ngân hàng Nông nghiệp và Phát triển nông thôn huyện Văn Yên",
        ]),
        ("TCT ĐSVN, BTGĐ", CENTRE, "Công ty Vận tải Hà Nội", [
            "Tổng công ty Đường sắt Việt Nam", "Ban Tổng Giám đốc Công ty Vận tải Hà Nội",
        ]),
        # a school named after a place that is a surname too, and the post said once for several
        ("Hiệu trưởng các trường: MN Kim Sơn, TH Lê Lợi", DISTRICT, None, [
            "Hiệu trưởng Trường mầm non Kim Sơn", "Hiệu trưởng Trường tiểu học Lê Lợi",
        ]),
        ("Chủ tịch UBND tỉnh Lâm Đồng", CENTRE, None, ["Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng"]),
        ("PCT UBND tỉnh Lâm Văn Mẫu", PROVINCE, None, ["Phó Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


def test_a_body_below_one_whose_name_ends_with_the_country() -> None:
    text = (
        "TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM\nBƯU ĐIỆN TỈNH YÊN BÁI\n\nSố: 12/KH-BĐYB\n"
        "Yên Bái, ngày 05 tháng 9 năm 2023\n\nKẾ HOẠCH\nThi đua\n\nThực hiện nhiệm vụ.\n"
    )
    found = extract(clean(text)).header.issuer
    assert found is not None
    assert found.name == "Bưu điện tỉnh Yên Bái"
