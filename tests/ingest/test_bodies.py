"""One case per pattern of a body's name; the documents they stand for are described by the locality."""

from dataclasses import replace

import pytest

from ingest.extract.bodies import read_bodies, read_body
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


@pytest.mark.parametrize(
    ("line", "locality", "names"),
    [
        ("Sở Y tế, Sở Tài chính", PROVINCE, ["Sở Y tế tỉnh Đồng Tháp", "Sở Tài chính tỉnh Đồng Tháp"]),
        # a comma and "và" inside a name part nothing
        ("Sở Văn hóa, Thể thao và Du lịch", PROVINCE, ["Sở Văn hóa, Thể thao và Du lịch tỉnh Đồng Tháp"]),
        # posts before their body
        (
            "CT, các PCT/UBND Tỉnh",
            PROVINCE,
            ["Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp", "Các Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp"],
        ),
        ("Thủ tướng, các Phó Thủ tướng CP", CENTRE, ["Thủ tướng Chính phủ", "Các Phó Thủ tướng Chính phủ"]),
        ("Lãnh đạo VP/UBND Tỉnh", PROVINCE, ["Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh Đồng Tháp"]),
        # the head word said once
        (
            "TT Đảng ủy, HĐND xã",
            COMMUNE,
            ["Thường trực Đảng ủy xã An Thủy", "Thường trực Hội đồng nhân dân xã An Thủy"],
        ),
        ("TTTU-TTHĐND TP", CITY, ["Thường trực Thành ủy Hà Nội", "Thường trực Hội đồng nhân dân thành phố Hà Nội"]),
        (
            "TT HU, HĐND, UBND huyện",
            DISTRICT,
            [
                "Thường trực Huyện ủy Ba Tri",
                "Thường trực Hội đồng nhân dân huyện Ba Tri",
                "Ủy ban nhân dân huyện Ba Tri",
            ],
        ),
        (
            "TT/TU, TT/HĐND Tỉnh, LĐLĐ Tỉnh",
            PROVINCE,
            [
                "Thường trực Tỉnh ủy Đồng Tháp",
                "Thường trực Hội đồng nhân dân tỉnh Đồng Tháp",
                "Liên đoàn Lao động tỉnh Đồng Tháp",
            ],
        ),
        # two hats
        (
            "Sở Y tế/Thường trực Hội đồng TĐKT Tỉnh",
            PROVINCE,
            ["Sở Y tế tỉnh Đồng Tháp", "Thường trực Hội đồng Thi đua - Khen thưởng tỉnh Đồng Tháp"],
        ),
        # a part and its parent are one body
        ("Vụ II, Ban TĐKT TW", PROVINCE, ["Vụ II, Ban Thi đua - Khen thưởng Trung ương"]),
        ("Cục Kiểm tra văn bản – Bộ TP", PROVINCE, ["Cục Kiểm tra văn bản, Bộ Tư pháp"]),
        ("Cục Thuế (Bộ Tài chính)", PROVINCE, ["Cục Thuế, Bộ Tài chính"]),
        ("Bộ Tài chính (Cục Thuế)", PROVINCE, ["Bộ Tài chính"]),
        # a colon
        (
            "Các Sở: CT, XD, NN&PTNT",
            PROVINCE,
            [
                "Sở Công Thương tỉnh Đồng Tháp",
                "Sở Xây dựng tỉnh Đồng Tháp",
                "Sở Nông nghiệp và Phát triển nông thôn tỉnh Đồng Tháp",
            ],
        ),
        (
            "Giám đốc các Sở: Y tế, Nội vụ; Chủ tịch UBND các huyện",
            PROVINCE,
            [
                "Giám đốc Sở Y tế tỉnh Đồng Tháp",
                "Giám đốc Sở Nội vụ tỉnh Đồng Tháp",
                "Chủ tịch Ủy ban nhân dân các huyện thuộc tỉnh Đồng Tháp",
            ],
        ),
        (
            "VPCP: BTCN, các PCN, Trợ lý TTg, các Vụ: TH, NC",
            CENTRE,
            [
                "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
                "Các Phó Chủ nhiệm Văn phòng Chính phủ",
                "Trợ lý Thủ tướng Chính phủ",
                "Vụ Tổng hợp, Văn phòng Chính phủ",
                "Vụ Nội chính, Văn phòng Chính phủ",
            ],
        ),
        # the unit said once
        (
            "Huyện ủy, HĐND, UBND huyện",
            DISTRICT,
            ["Huyện ủy Ba Tri", "Hội đồng nhân dân huyện Ba Tri", "Ủy ban nhân dân huyện Ba Tri"],
        ),
        (
            "HĐND, UBND các tỉnh, thành phố trực thuộc TW",
            CENTRE,
            [
                "Hội đồng nhân dân các tỉnh, thành phố trực thuộc Trung ương",
                "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
            ],
        ),
        (
            "UBND các huyện Ba Tri, Bình Đại",
            DISTRICT,
            ["Ủy ban nhân dân huyện Ba Tri", "Ủy ban nhân dân huyện Bình Đại"],
        ),
    ],
)
def test_joined_lines(line: str, locality: Locality, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality)] == names


DEPARTMENT = "Sở Y tế tỉnh Đồng Tháp"
SCHOOL = "Trường Đại học Đồng Tháp"


@pytest.mark.parametrize(
    ("line", "owner", "names"),
    [
        # an office in the bare word for the issuer
        ("Thanh tra Sở, VP Sở", DEPARTMENT, [f"Thanh tra {DEPARTMENT}", f"Văn phòng {DEPARTMENT}"]),
        ("Các phòng, ban Sở", DEPARTMENT, [f"Các phòng, ban {DEPARTMENT}"]),
        ("BGH, Đảng ủy", SCHOOL, [f"Ban Giám hiệu {SCHOOL}", f"Đảng ủy {SCHOOL}"]),
        ("Thứ trưởng Trần Văn Mẫu", "Văn phòng Bộ Y tế", ["Thứ trưởng Bộ Y tế"]),
        # a committee said once for its boards
        (
            "Ban Tổ chức, UBKT, Văn phòng Tỉnh ủy",
            None,
            ["Ban Tổ chức Tỉnh ủy Đồng Tháp", "Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp", "Văn phòng Tỉnh ủy Đồng Tháp"],
        ),
        (
            "BTV Đảng ủy, Lãnh đạo Sở Y tế",
            None,
            ["Ban Thường vụ Đảng ủy Sở Y tế tỉnh Đồng Tháp", "Lãnh đạo Sở Y tế tỉnh Đồng Tháp"],
        ),
        (
            "Chủ tịch UBND các tỉnh, thành phố: Thanh Hóa, Huế",
            None,
            [f"Chủ tịch Ủy ban nhân dân {unit}" for unit in ("tỉnh Thanh Hóa", "thành phố Huế")],
        ),
        (
            "Đồng kính gửi: Bí thư Tỉnh ủy, Thành ủy các tỉnh, thành phố: Thanh Hóa, Huế",
            None,
            ["Bí thư Tỉnh ủy Thanh Hóa", "Bí thư Thành ủy Huế"],
        ),
        ("VPCP: các Vụ: CN, TH", None, ["Vụ Công nghiệp, Văn phòng Chính phủ", "Vụ Tổng hợp, Văn phòng Chính phủ"]),
        ("TTg, các Phó TTg Chính phủ", None, ["Thủ tướng Chính phủ", "Các Phó Thủ tướng Chính phủ"]),
        ("Tổng Bí thư Trần Văn Mẫu", None, ["Tổng Bí thư"]),
        (
            "Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật - Bộ Tư pháp",
            None,
            ["Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật, Bộ Tư pháp"],
        ),
        (
            "Các ban, VP LĐLĐ tỉnh",
            None,
            [f"{what} Liên đoàn Lao động tỉnh Đồng Tháp" for what in ("Các ban", "Văn phòng")],
        ),
        ("BTV, UBKT CĐN", None, ["Ban Thường vụ Công đoàn ngành", "Ủy ban Kiểm tra Công đoàn ngành"]),
        (
            "Thường trực, Ban Tuyên giáo các huyện ủy, thị ủy",
            None,
            ["Thường trực các huyện ủy, thị ủy", "Ban Tuyên giáo các huyện ủy, thị ủy"],
        ),
        ("Các huyện, thị, thành ủy", None, ["Các huyện ủy, thị ủy, thành ủy"]),
        ("TT Tỉnh Đoàn", None, ["Thường trực Tỉnh đoàn Đồng Tháp"]),
        ("LĐLĐ tỉnh, Tỉnh đoàn", None, ["Liên đoàn Lao động tỉnh Đồng Tháp", "Tỉnh đoàn Đồng Tháp"]),
        ("Báo, Đài PTTH Đồng Tháp", None, ["Báo Đồng Tháp", "Đài Phát thanh và Truyền hình Đồng Tháp"]),
        # schools by their kinds, and what belongs to several at once
        ("Các trường MN, TH và THCS", None, ["Các trường mầm non, tiểu học và trung học cơ sở"]),
        ("Các trường thuộc đại học, học viện", None, ["Các trường thuộc đại học, học viện"]),
        ("CĐCS các trạm y tế và đơn vị trực thuộc", None, ["Công đoàn cơ sở các trạm y tế và đơn vị trực thuộc"]),
        ("Phòng TH, KT", None, ["Phòng Tổng hợp", "Phòng Kinh tế"]),
        ("BCH Quân sự tỉnh", None, ["Bộ Chỉ huy Quân sự tỉnh Đồng Tháp"]),
        ("Sở VH&TT", None, ["Sở Văn hóa và Thể thao tỉnh Đồng Tháp"]),
        ("VPCP: TGĐ Cổng TTĐT", None, ["Tổng Giám đốc Cổng Thông tin điện tử Chính phủ"]),
        (
            "Đảng ủy, UBND các xã, phường",
            None,
            [f"{body} các xã, phường thuộc tỉnh Đồng Tháp" for body in ("Đảng ủy", "Ủy ban nhân dân")],
        ),
    ],
)
def test_bodies_belong_to_what_the_line_or_the_issuer_says(line, owner, names):
    dated = replace(PROVINCE, date="2026-03")
    assert [body.name for body in read_bodies(line, dated, owner)] == names


@pytest.mark.parametrize(
    ("line", "locality", "groups"),
    [
        (
            "Các sở, ngành, tổ chức CTXH, HTX Tỉnh",
            PROVINCE,
            [
                ("Các sở, ngành tỉnh Đồng Tháp", Level.PROVINCE),
                ("Các tổ chức chính trị - xã hội tỉnh Đồng Tháp", Level.PROVINCE),
                ("Các hợp tác xã tỉnh Đồng Tháp", Level.PROVINCE),
            ],
        ),
        (
            "Các ban, phòng ngành và đoàn thể huyện",
            DISTRICT,
            [
                ("Các phòng, ban, ngành huyện Ba Tri", Level.DISTRICT),
                ("Các đoàn thể huyện Ba Tri", Level.DISTRICT),
            ],
        ),
        ("Các sở, ban, ngành cấp tỉnh", PROVINCE, [("Các sở, ban, ngành tỉnh Đồng Tháp", Level.PROVINCE)]),
        ("UBND xã, phường", TOWN, [("Ủy ban nhân dân các xã, phường thuộc thị xã Ba Đồn", Level.COMMUNE)]),
        (
            "UBND các huyện, thành, thị",
            PROVINCE,
            [("Ủy ban nhân dân các huyện, thành phố, thị xã thuộc tỉnh Đồng Tháp", Level.DISTRICT)],
        ),
        (
            "Các cơ quan TW, tỉnh đóng tại huyện",
            DISTRICT,
            [
                ("Các cơ quan Trung ương đóng tại huyện Ba Tri", Level.CENTRAL),
                ("Các cơ quan tỉnh đóng tại huyện Ba Tri", Level.PROVINCE),
            ],
        ),
        (
            "Các cơ quan, đơn vị trực thuộc UBND huyện",
            DISTRICT,
            [("Các cơ quan, đơn vị trực thuộc Ủy ban nhân dân huyện Ba Tri", Level.DISTRICT)],
        ),
        (
            "Các ban Đảng trực thuộc Thị ủy",
            TOWN,
            [("Các ban Đảng trực thuộc Thị ủy Ba Đồn", Level.DISTRICT)],
        ),
        (
            "Các Bộ, cơ quan ngang Bộ, cơ quan thuộc CP",
            CENTRE,
            [("Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ", Level.CENTRAL)],
        ),
        (
            "Các CĐCS",
            DISTRICT,
            [("Các công đoàn cơ sở trực thuộc Liên đoàn Lao động huyện Ba Tri", Level.COMMUNE)],
        ),
        ("Các thôn", COMMUNE, [("Các thôn thuộc xã An Thủy", Level.COMMUNE)]),
        ("Các cơ quan liên quan", DISTRICT, [("Các cơ quan liên quan", None)]),
    ],
)
def test_groups(line: str, locality: Locality, groups: list[tuple[str, Level | None]]) -> None:
    bodies = read_bodies(line, locality)
    assert [(body.name, body.level) for body in bodies] == groups
    assert all(body.group and body.members for body in bodies)


def test_after_the_districts_communes_lie_in_the_province() -> None:
    home = Locality(Level.PROVINCE, "tỉnh Quảng Trị", date="2025-11")
    (group,) = read_bodies("UBND các xã, phường, đặc khu", home)
    assert group.name == "Ủy ban nhân dân các xã, phường, đặc khu thuộc tỉnh Quảng Trị"
    assert group.parent == "Ủy ban nhân dân tỉnh Quảng Trị"


def test_the_issuer_owns_posts_that_say_no_body() -> None:
    bodies = read_bodies("Giám đốc, các PGĐ Sở", PROVINCE, "Sở Nội vụ tỉnh Đồng Tháp")
    assert [body.name for body in bodies] == [
        "Giám đốc Sở Nội vụ tỉnh Đồng Tháp",
        "Các Phó Giám đốc Sở Nội vụ tỉnh Đồng Tháp",
    ]
    (deputy,) = read_bodies("Thứ trưởng Trần Văn Bình", CENTRE, "Bộ Y tế")
    assert deputy.name == "Thứ trưởng Bộ Y tế"
