"""One case per pattern of a body's name; the documents they stand for are described by the locality."""

import pytest

from ingest.extract.bodies.phrases import read_body
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Đồng Tháp", date="2023")
CITY = Locality(Level.PROVINCE, "thành phố Hà Nội", date="2023")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Bến Tre", "huyện Ba Tri", date="2022")
TOWN = Locality(Level.DISTRICT, "tỉnh Quảng Bình", "thị xã Ba Đồn", date="2022")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Bến Tre", "huyện Ba Tri", "xã An Thủy", "2022")
CENTRE = Locality(Level.CENTRAL, date="2020")
NOWHERE = Locality()


@pytest.mark.parametrize(
    ("surface", "locality", "name"),
    [
        ("UBND tỉnh", DISTRICT, "Ủy ban nhân dân tỉnh Bến Tre"),
        ("UBND Tỉnh", PROVINCE, "Ủy ban nhân dân tỉnh Đồng Tháp"),
        ("UBND", COMMUNE, "Ủy ban nhân dân xã An Thủy"),
        ("Uỷ ban nhân dân huyện", COMMUNE, "Ủy ban nhân dân huyện Ba Tri"),
        ("UBND TP", CITY, "Ủy ban nhân dân thành phố Hà Nội"),
        ("UBND TP. Hồ Chí Minh", DISTRICT, "Ủy ban nhân dân thành phố Hồ Chí Minh"),
        ("ỦY BAN NHÂN DÂN TỈNH BÀ RỊA-VŨNG TÀU", NOWHERE, "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"),
        ("SỞ TƯ PHÁP", PROVINCE, "Sở Tư pháp tỉnh Đồng Tháp"),
        ("TỈNH ỦY ĐỒNG THÁP", PROVINCE, "Tỉnh ủy Đồng Tháp"),
        ("của Hội đồng nhân dân Tỉnh", PROVINCE, "Hội đồng nhân dân tỉnh Đồng Tháp"),
        ("Chủ tịch UBND tỉnh", DISTRICT, "Chủ tịch Ủy ban nhân dân tỉnh Bến Tre"),
        ("Đ/c Chủ tịch UBND huyện", DISTRICT, "Chủ tịch Ủy ban nhân dân huyện Ba Tri"),
        ("VP/UBND Tỉnh".replace("/", " "), PROVINCE, "Văn phòng Ủy ban nhân dân tỉnh Đồng Tháp"),
        # Party committees take the bare place
        ("Tỉnh uỷ", DISTRICT, "Tỉnh ủy Bến Tre"),
        ("TU", PROVINCE, "Tỉnh ủy Đồng Tháp"),
        ("TU", CITY, "Thành ủy Hà Nội"),
        ("HU", DISTRICT, "Huyện ủy Ba Tri"),
        ("TT. Thị ủy", TOWN, "Thường trực Thị ủy Ba Đồn"),
        ("Ban Thường vụ Tỉnh ủy", DISTRICT, "Ban Thường vụ Tỉnh ủy Bến Tre"),
        ("Tỉnh ủy Khánh Hòa", DISTRICT, "Tỉnh ủy Khánh Hòa"),
        ("Đảng ủy", COMMUNE, "Đảng ủy xã An Thủy"),
        ("Ban Tuyên giáo Đảng ủy", COMMUNE, "Ban Tuyên giáo Đảng ủy xã An Thủy"),
        ("Đảng bộ Tỉnh", PROVINCE, "Đảng bộ tỉnh Đồng Tháp"),
        ("Tỉnh đoàn", PROVINCE, "Tỉnh đoàn Đồng Tháp"),
        # Front and mass organisations
        ("MTTQVN huyện", DISTRICT, "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ba Tri"),
        ("Ủy ban MTTQ Việt Nam thị xã", TOWN, "Ủy ban Mặt trận Tổ quốc Việt Nam thị xã Ba Đồn"),
        ("UBMTTQ", COMMUNE, "Ủy ban Mặt trận Tổ quốc Việt Nam xã An Thủy"),
        ("UBTW MTTQVN", CENTRE, "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        ("TT LĐLĐ tỉnh", DISTRICT, "Thường trực Liên đoàn Lao động tỉnh Bến Tre"),
        ("TLĐ", DISTRICT, "Tổng Liên đoàn Lao động Việt Nam"),
        ("Website LĐLĐ huyện", DISTRICT, "Website Liên đoàn Lao động huyện Ba Tri"),
        ("HĐ TĐ - KT huyện", DISTRICT, "Hội đồng Thi đua - Khen thưởng huyện Ba Tri"),
        ("HĐTĐKT Trung ương", DISTRICT, "Hội đồng Thi đua - Khen thưởng Trung ương"),
        # Departments and divisions
        ("Sở Nội vụ tỉnh", DISTRICT, "Sở Nội vụ tỉnh Bến Tre"),
        ("Sở Y tế Hà Nội", CITY, "Sở Y tế thành phố Hà Nội"),
        ("Sở TN&MT", PROVINCE, "Sở Tài nguyên và Môi trường tỉnh Đồng Tháp"),
        ("Phòng LĐ-TB&XH huyện", DISTRICT, "Phòng Lao động - Thương binh và Xã hội huyện Ba Tri"),
        ("Phòng Nội vụ", DISTRICT, "Phòng Nội vụ huyện Ba Tri"),
        ("Bộ NN&PTNT", DISTRICT, "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("BNV", DISTRICT, "Bộ Nội vụ"),
        ("Công an tỉnh", PROVINCE, "Công an tỉnh Đồng Tháp"),
        ("Cục Kiểm tra văn bản, Bộ Tư pháp", PROVINCE, "Cục Kiểm tra văn bản, Bộ Tư pháp"),
        # The centre
        ("Ban Chấp hành Trung ương (khóa XII)", DISTRICT, "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
        ("Ban Chấp hành Trung ương Đảng", DISTRICT, "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
        ("Ban Bí thư Trung ương Đảng", DISTRICT, "Ban Bí thư"),
        ("Quốc hội khóa XV", DISTRICT, "Quốc hội"),
        ("TTg", DISTRICT, "Thủ tướng Chính phủ"),
        ("TANDTC", DISTRICT, "Tòa án nhân dân tối cao"),
        # Media named after the place, initials of the issuer's own
        ("Báo ĐT", PROVINCE, "Báo Đồng Tháp"),
        ("Đài PTTH ĐT", PROVINCE, "Đài Phát thanh và Truyền hình Đồng Tháp"),
        ("Báo ĐT", DISTRICT, "Báo ĐT"),
        ("Huyện BT", DISTRICT, "huyện Ba Tri"),
        ("UBND huyện Ba Tri", COMMUNE, "Ủy ban nhân dân huyện Ba Tri"),
        ("UBND huyện Bà Trí", COMMUNE, "Ủy ban nhân dân huyện Ba Tri"),
        ("Các đảng ủy trực thuộc Tỉnh ủy", PROVINCE, "Các đảng ủy trực thuộc Tỉnh ủy Đồng Tháp"),
        ("Các UV BCH Tỉnh đoàn", PROVINCE, "Các Ủy viên Ban Chấp hành Tỉnh đoàn Đồng Tháp"),
        (
            "Các TCTV của MTTQ tỉnh",
            PROVINCE,
            "Các tổ chức thành viên của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp",
        ),
        ("CQ ngang Bộ", PROVINCE, "Cơ quan ngang Bộ"),
        ("Cục KTrVBQPPL - Bộ Tư pháp", PROVINCE, "Cục Kiểm tra văn bản quy phạm pháp luật - Bộ Tư pháp"),
        # a letterhead in capitals
        ("VĂN PHÒNG CHỦ TỊCH NƯỚC", NOWHERE, "Văn phòng Chủ tịch nước"),
        ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", NOWHERE, "Ngân hàng Nhà nước Việt Nam"),
        ("THÔNG TẤN XÃ VIỆT NAM", NOWHERE, "Thông tấn xã Việt Nam"),
        ("BỘ TƯ LỆNH THỦ ĐÔ HÀ NỘI", NOWHERE, "Bộ Tư lệnh thủ đô Hà Nội"),
        # Nothing is invented
        ("Sở Nội vụ tỉnh", NOWHERE, "Sở Nội vụ tỉnh"),
        ("tập đoàn Viettel", PROVINCE, "Tập đoàn Công nghiệp - Viễn thông Quân đội"),
    ],
)
def test_full_name(surface: str, locality: Locality, name: str) -> None:
    assert read_body(surface, locality).name == name


@pytest.mark.parametrize(
    ("surface", "locality", "level", "kind", "parent"),
    [
        ("UBND tỉnh", PROVINCE, Level.PROVINCE, "body", "Chính phủ"),
        ("UBND huyện", DISTRICT, Level.DISTRICT, "body", "Ủy ban nhân dân tỉnh Bến Tre"),
        ("UBND xã", COMMUNE, Level.COMMUNE, "body", "Ủy ban nhân dân huyện Ba Tri"),
        ("Huyện ủy", DISTRICT, Level.DISTRICT, "party", "Tỉnh ủy Bến Tre"),
        ("Thường trực HĐND tỉnh", PROVINCE, Level.PROVINCE, "body", "Hội đồng nhân dân tỉnh Đồng Tháp"),
        ("Chủ tịch UBND xã", COMMUNE, Level.COMMUNE, "office", "Ủy ban nhân dân xã An Thủy"),
        ("LĐLĐ huyện", DISTRICT, Level.DISTRICT, "body", "Liên đoàn Lao động tỉnh Bến Tre"),
        ("Bộ Y tế", PROVINCE, Level.CENTRAL, "body", "Chính phủ"),
        ("Bộ Chính trị", PROVINCE, Level.CENTRAL, "party", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
        ("Cổng TTĐT tỉnh", PROVINCE, Level.PROVINCE, "media", "Ủy ban nhân dân tỉnh Đồng Tháp"),
        (
            "Vụ II, Ban TĐKT TW tại TP. Hồ Chí Minh",
            PROVINCE,
            Level.CENTRAL,
            "unit",
            "Ban Thi đua - Khen thưởng Trung ương",
        ),
        ("Quỹ Hoa Hướng Dương", PROVINCE, None, "body", None),
    ],
)
def test_place_in_the_hierarchy(
    surface: str, locality: Locality, level: Level | None, kind: str, parent: str | None
) -> None:
    body = read_body(surface, locality)
    assert (body.level, body.kind, body.parent) == (level, kind, parent)


def test_units_around_come_innermost_first() -> None:
    assert read_body("UBND xã", COMMUNE).within == ("huyện Ba Tri", "tỉnh Bến Tre")
    assert read_body("UBND xã Đại Lãnh, huyện Vạn Ninh, tỉnh Khánh Hòa", NOWHERE).within == (
        "huyện Vạn Ninh",
        "tỉnh Khánh Hòa",
    )


def test_namesakes_stay_candidates() -> None:
    body = read_body("UBND xã Đại Lãnh", Locality(date="2023"))
    assert body.name == "Ủy ban nhân dân xã Đại Lãnh"
    assert body.within == ()
    assert len(body.candidates) == 2
    assert all(each.startswith("Ủy ban nhân dân xã Đại Lãnh, huyện ") for each in body.candidates)
