"""Lines that name several bodies, groups of them, and whose a bare office or post is."""

from dataclasses import replace

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level
from tests.ingest.test_bodies import CENTRE, CITY, COMMUNE, DISTRICT, PROVINCE, TOWN

DEPARTMENT = "Sở Y tế tỉnh Đồng Tháp"
SCHOOL = "Trường Đại học Đồng Tháp"


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
