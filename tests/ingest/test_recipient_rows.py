"""Bodies in a row that share a head word, a place or a unit, and codes that the paper's own letterhead explains."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.own_symbol import with_own_code
from ingest.extract.recipients.purposes import without_purpose
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Thái Bình", date="2023-04-11")
CITY = Locality(Level.PROVINCE, "thành phố Cần Thơ", date="2025-10-01")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Gia Lai", None, "xã Ia Pa", date="2025-10-01")
CENTRE = Locality(Level.CENTRAL, date="2025-10-01")
COUNCIL = "Hội đồng nhân dân xã Ia Pa"
OFFICE = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Ia Pa"
COMPANY = "Công ty Điện lực Thái Bình"
TAX = "Thuế tỉnh Gia Lai"
NOW = Locality(Level.PROVINCE, "tỉnh Gia Lai", date="2025-10-01")


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # one head word, many places
        ("Điện lực Đông Hưng, Quỳnh Phụ", PROVINCE, COMPANY, ["Điện lực Đông Hưng", "Điện lực Quỳnh Phụ"]),
        ("Sở Y tế Nghệ An, Quảng Ninh", CENTRE, None, ["Sở Y tế tỉnh Nghệ An", "Sở Y tế tỉnh Quảng Ninh"]),
        ("UBND các tỉnh Gia Lai", CENTRE, None, ["Ủy ban nhân dân tỉnh Gia Lai"]),
        ("Thuế cơ sở 4, 5 tỉnh Gia Lai", NOW, TAX, ["Thuế cơ sở 4 tỉnh Gia Lai", "Thuế cơ sở 5 tỉnh Gia Lai"]),
        # hamlets in a row, and all that they have one of
        ("Chi bộ, Ban CTMT các làng, TDP", COMMUNE, None, [
            "Chi bộ các làng, tổ dân phố", "Ban công tác Mặt trận các làng, tổ dân phố",
        ]),
        ("Tổ BVANTT các xóm, TDP", COMMUNE, None, ["Tổ Bảo vệ an ninh, trật tự các xóm, tổ dân phố"]),
        # a unit said last holds for all, as far as they have one of it
        ("HĐND, UBND cấp xã", NOW, None, ["Hội đồng nhân dân cấp xã", "Ủy ban nhân dân cấp xã"]),
        ("ĐTN, Hội CCB Thuế tỉnh", NOW, TAX, [f"Đoàn Thanh niên {TAX}", f"Hội Cựu chiến binh {TAX}"]),
        ("Cục YTDP, CDC tỉnh", PROVINCE, "Sở Y tế tỉnh Thái Bình", [
            "Cục Y tế dự phòng", "Trung tâm Kiểm soát bệnh tật tỉnh Thái Bình",
        ]),
        ("Hội Nông dân tỉnh, Hội DN trẻ", NOW, None, ["Hội Nông dân tỉnh Gia Lai", "Hội Doanh nhân trẻ tỉnh Gia Lai"]),
        ("UBND xã, phường, đặc khu Phú Quý", NOW, None, [
            "Ủy ban nhân dân các xã, phường thuộc tỉnh Gia Lai", "Ủy ban nhân dân đặc khu Phú Quý",
        ]),
        # the office that council and committee of a commune share; staff beside its head
        ("CVP, PCVP, CV VP", COMMUNE, COUNCIL, [f"Chánh {OFFICE}", f"Phó Chánh {OFFICE}", f"Chuyên viên {OFFICE}"]),
        ("VP: các PCVP", CITY, "Ủy ban nhân dân thành phố Cần Thơ", [
            "Các Phó Chánh Văn phòng Ủy ban nhân dân thành phố Cần Thơ",
        ]),
        ("TPTH", CITY, "Ủy ban nhân dân thành phố Cần Thơ", [
            "Trưởng Phòng Tổng hợp, Văn phòng Ủy ban nhân dân thành phố Cần Thơ",
        ]),
        ("Trưởng phòng KHTC", CENTRE, "Trường Đại học Vinh", ["Trưởng phòng Kế hoạch - Tài chính Trường Đại học Vinh"]),
        ("Văn phòng ĐBQH và HĐND TP", CITY, None, [
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố Cần Thơ",
        ]),
        # who is in charge; the police above a station; parts in brackets that are no parents
        ("UV BTV Tỉnh ủy phụ trách xã", COMMUNE, "Đảng ủy xã Ia Pa", [
            "Ủy viên Ban Thường vụ Tỉnh ủy Gia Lai phụ trách xã Ia Pa",
        ]),
        ("PC08 CAT", COMMUNE, "Công an xã Ia Pa", ["Phòng Cảnh sát giao thông, Công an tỉnh Gia Lai"]),
        ("Cục Thuế (Ban TCCB)", NOW, TAX, ["Cục Thuế"]),
        ("Các phòng, ban, phân xưởng", PROVINCE, COMPANY, [f"Các phòng, ban, phân xưởng thuộc {COMPANY}"]),
        ("Các trường THPT, TTGDTX", NOW, "Sở Giáo dục và Đào tạo tỉnh Gia Lai", [
            "Các trường trung học phổ thông", "Các trung tâm giáo dục thường xuyên",
        ]),
        ("VKSND KV3, Phòng THADS KV 3", NOW, None, [
            "Viện kiểm sát nhân dân khu vực 3", "Phòng Thi hành án dân sự khu vực 3",
        ]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name.casefold() for body in read_bodies(line, locality, owner)] == [name.casefold() for name in names]


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Tổ chức CT-XH tỉnh", None),
        ("Thuế cơ sở", TAX),
        ("Thủ trưởng Bộ CHQS tỉnh", None),
        ("02 Ban HĐND tỉnh", None),
        ("TTCM", "Trường Tiểu học A"),
        ("TPCM", "Trường Tiểu học A"),
        ("Doanh nghiệp nhà nước trực thuộc UBND tỉnh", None),
    ],
)
def test_many(line: str, owner: str | None) -> None:
    (body,) = read_bodies(line, NOW, owner)
    assert body.group, body


def test_the_head_of_a_board_for_many_areas_is_one() -> None:
    (body,) = read_bodies("Trưởng ban", NOW, "Ban quản lý các khu công nghiệp, khu kinh tế tỉnh Gia Lai")
    assert not body.group


def test_the_number_of_the_paper_says_what_its_issuer_is_called() -> None:
    head = "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC\nSố: 612/KH-PCTB\tThái Bình\n"
    assert with_own_code("ĐU, CĐ PCTB", head, COMPANY) == f"ĐU, CĐ {COMPANY}"
    assert with_own_code("CĐ EVN", head, COMPANY) == "CĐ EVN"
    assert with_own_code("UBND tỉnh", "Số: 6/KH-UBND", "Ủy ban nhân dân xã A") == "UBND tỉnh"


def test_a_purpose_may_stand_behind_a_bracket() -> None:
    assert without_purpose("Công an tỉnh (qua PX01) b/c") == ("Công an tỉnh (qua PX01)", "báo cáo")


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # codes of a division and of what it is for
        ("PGD&ĐT huyện Ba Vì", NOW, None, ["Phòng Giáo dục và Đào tạo huyện Ba Vì"]),
        ("Phòng QLTM, QLNL", NOW, "Sở Công Thương tỉnh Gia Lai", [
            "Phòng Quản lý thương mại Sở Công Thương tỉnh Gia Lai", "Phòng Quản lý năng lượng Sở Công Thương tỉnh Gia Lai",
        ]),
        ("TT KC&XTTM tỉnh", NOW, None, ["Trung tâm Khuyến công và Xúc tiến thương mại tỉnh Gia Lai"]),
        ("TTKN tỉnh", NOW, "Sở Y tế tỉnh Gia Lai", ["Trung tâm Kiểm nghiệm tỉnh Gia Lai"]),
        ("TTKN tỉnh", NOW, None, ["Trung tâm Khuyến nông tỉnh Gia Lai"]),
        ("PGD trực thuộc", NOW, "Kho bạc Nhà nước khu vực XV", ["Phòng giao dịch trực thuộc"]),
        # organisations of the police, of the offices of the Party, of a museum
        ("Hội PN, CĐ CAT", NOW, "Công an tỉnh Gia Lai", ["Hội Phụ nữ Công an tỉnh Gia Lai", "Công đoàn Công an tỉnh Gia Lai"]),
        ("Hội CCB, Công đoàn các CQ Đảng tỉnh", NOW, None, [
            "Hội Cựu chiến binh các cơ quan Đảng tỉnh Gia Lai", "Công đoàn các cơ quan Đảng tỉnh Gia Lai",
        ]),
        ("Chi bộ, BGĐ Bảo tàng", NOW, "Bảo tàng tỉnh Gia Lai", ["Chi bộ Bảo tàng tỉnh Gia Lai", "Ban Giám đốc Bảo tàng tỉnh Gia Lai"]),
        ("CT, PCT, UVTV Liên minh", NOW, "Liên minh Hợp tác xã tỉnh Gia Lai", [
            f"{post} Liên minh Hợp tác xã tỉnh Gia Lai"
            for post in ("Chủ tịch", "Phó Chủ tịch", "Ủy viên Ban Thường vụ")
        ]),
        ("ĐU Quân sự, ĐU Công an tỉnh", NOW, None, ["Đảng ủy Quân sự tỉnh Gia Lai", "Đảng ủy Công an tỉnh Gia Lai"]),
        ("X03, V01 - Bộ Công an", NOW, "Công an tỉnh Gia Lai", [
            "Cục Công tác đảng và công tác chính trị, Bộ Công an", "Văn phòng Bộ Công an",
        ]),
        # towns, quarters by number, banks of a province
        ("ĐU, UBND TT Chư Sê", NOW, "Trường Mầm non A", ["Đảng ủy thị trấn Chư Sê", "Ủy ban nhân dân thị trấn Chư Sê"]),
        ("Khu phố 3, 4", COMMUNE, None, ["Khu phố 3", "Khu phố 4"]),
        ("NHCSXH, Agribank tỉnh", NOW, None, ["Ngân hàng Chính sách xã hội tỉnh Gia Lai", "Agribank tỉnh Gia Lai"]),
        ("HND, LHPN tỉnh", NOW, None, ["Hội Nông dân tỉnh Gia Lai", "Hội Liên hiệp Phụ nữ tỉnh Gia Lai"]),
        ("Các TU, ThU trực thuộc TW", CENTRE, None, ["Các Tỉnh ủy, Thành ủy trực thuộc Trung ương"]),
        ("VKS tỉnh", NOW, None, ["Viện kiểm sát nhân dân tỉnh Gia Lai"]),
    ],
)  # fmt: skip
def test_codes(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name.casefold() for body in read_bodies(line, locality, owner)] == [name.casefold() for name in names]


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # provinces have departments of health and police of their own, no department of police
        ("Sở Y tế, Công an tỉnh", NOW, None, ["Sở Y tế tỉnh Gia Lai", "Công an tỉnh Gia Lai"]),
        ("Các Sở: Y tế, Công an tỉnh", NOW, None, ["Sở Y tế tỉnh Gia Lai", "Công an tỉnh Gia Lai"]),
        # a ministry's offices behind its colon; a command's departments are not a ministry's
        ("Bộ Y tế: Cục YTDP, Vụ TCCB", NOW, None, ["Cục Y tế dự phòng, Bộ Y tế", "Vụ Tổ chức cán bộ, Bộ Y tế"]),
        ("Cục Chính trị Hải quân", NOW, "Bộ Tư lệnh Vùng 4", ["Cục Chính trị Hải quân"]),
        # places too small for any list, behind what is named after such
        ("HQCK Tà Lùng, Sóc Giang", NOW, None, ["Hải quan cửa khẩu Tà Lùng", "Hải quan cửa khẩu Sóc Giang"]),
        ("Đồn BP Pò Mã, Ba Sơn", NOW, None, ["Đồn Biên phòng Pò Mã", "Đồn Biên phòng Ba Sơn"]),
        # posts and staff
        ("Trưởng, Phó Trạm", COMMUNE, "Trạm Y tế xã Ia Pa", ["Trưởng Trạm Y tế xã Ia Pa", "Phó Trưởng Trạm Y tế xã Ia Pa"]),
        ("Các Phó CTT", NOW, "Thanh tra tỉnh Gia Lai", ["Các Phó Chánh Thanh tra tỉnh Gia Lai"]),
        ("Đội PC ma túy", NOW, None, ["Đội phòng, chống ma túy"]),
        ("Phòng HCTP, PBGDPL", NOW, "Sở Tư pháp tỉnh Gia Lai", [
            "Phòng Hành chính tư pháp Sở Tư pháp tỉnh Gia Lai",
            "Phòng Phổ biến, giáo dục pháp luật Sở Tư pháp tỉnh Gia Lai",
        ]),
        ("60 chi bộ trực thuộc", COMMUNE, "Đảng ủy xã Ia Pa", ["60 chi bộ trực thuộc"]),
        ("Đảng bộ Công an, Đảng bộ Quân sự xã", COMMUNE, None, ["Đảng bộ Công an xã Ia Pa", "Đảng bộ Quân sự xã Ia Pa"]),
        ("Vụ TCCB", CENTRE, "Công đoàn Bộ Y tế", ["Vụ Tổ chức cán bộ Bộ Y tế"]),
        ("Công đoàn Ban", NOW, "Ban Quản lý dự án A", ["Công đoàn Ban Quản lý dự án A"]),
        ("PV05", NOW, "Phòng Cảnh sát giao thông, Công an tỉnh Gia Lai", [
            "Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc Công an tỉnh Gia Lai",
        ]),
        ("Ban TM, Ban CT", CENTRE, "Trung đoàn 95", ["Ban Tham mưu", "Ban Chính trị"]),
        ("CT, các PCT Hiệp hội", NOW, "Hiệp hội Du lịch tỉnh Gia Lai", [
            "Chủ tịch Hiệp hội Du lịch tỉnh Gia Lai", "Các Phó Chủ tịch Hiệp hội Du lịch tỉnh Gia Lai",
        ]),
        ("Đảng ủy, BGĐ Viễn thông Gia Lai", NOW, None, ["Đảng ủy Viễn thông Gia Lai", "Ban Giám đốc Viễn thông Gia Lai"]),
        ("TT DV đấu giá tài sản", NOW, None, ["Trung tâm Dịch vụ đấu giá tài sản"]),
        ("Thường trực ĐU, BGH", CENTRE, "Trường Đại học Vinh", [
            "Thường trực Đảng ủy Trường Đại học Vinh", "Ban Giám hiệu Trường Đại học Vinh",
        ]),
        ("Trưởng thôn, người có uy tín các thôn", COMMUNE, None, [
            "Trưởng các thôn thuộc xã Ia Pa", "Người có uy tín các thôn",
        ]),
        ("Các sở, ban, ngành, đoàn thể của tỉnh", NOW, None, [
            "Các sở, ban, ngành tỉnh Gia Lai", "Các đoàn thể tỉnh Gia Lai",
        ]),
        ("Các phòng NV Thanh tra tỉnh", NOW, None, ["Các phòng nghiệp vụ Thanh tra tỉnh Gia Lai"]),
    ],
)  # fmt: skip
def test_offices_and_places(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name.casefold() for body in read_bodies(line, locality, owner)] == [name.casefold() for name in names]


def test_a_code_that_goes_on_with_another_name_is_no_issuer() -> None:
    assert with_own_code("ĐTN VNPT Gia Lai", "Số: 7/KH-VNPT", "VNPT Gia Lai") == "ĐTN VNPT Gia Lai"
    assert with_own_code("Hội LMK tỉnh", "Số: 7/KH-LMK", "Liên minh K tỉnh Gia Lai") == "Hội Liên minh K tỉnh Gia Lai"
    assert with_own_code("LMK Việt Nam", "Số: 7/KH-LMK", "Liên minh K tỉnh Gia Lai") == "LMK Việt Nam"
