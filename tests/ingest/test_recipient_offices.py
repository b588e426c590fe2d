"""Offices inside bodies, codes that lost a space, articles that a list points to: one case for each rule."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

CENTRE = Locality(Level.CENTRAL, date="2025-11-20")
PROVINCE = Locality(Level.PROVINCE, "tỉnh Sơn La", date="2025-11-20")
CITY = Locality(Level.PROVINCE, "thành phố Đà Nẵng", date="2025-11-20")
COMMITTEE = "Ủy ban nhân dân tỉnh Sơn La"
OFFICE = f"Văn phòng {COMMITTEE}"
CHECKS = "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp"
CABINET = "Văn phòng Chính phủ"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # whose an office is: behind a hyphen with or without spaces, a slash, in brackets
        ("Cục KTVB&QLXLVPHC-Bộ Tư pháp", PROVINCE, COMMITTEE, [CHECKS]),
        ("Cục KTVB và QLXLVPHC/BTP", PROVINCE, COMMITTEE, [CHECKS]),
        ("Cục Kiểm tra VB và QLXL VPHC (Bộ TP)", PROVINCE, COMMITTEE, [CHECKS]),
        ("Cục KS TTHC (VP Chính phủ)", PROVINCE, COMMITTEE, [f"Cục Kiểm soát thủ tục hành chính, {CABINET}"]),
        ("Vụ PC, Vụ TCCB (BNV)", CENTRE, None, ["Vụ Pháp chế, Bộ Nội vụ", "Vụ Tổ chức cán bộ, Bộ Nội vụ"]),
        ("Vụ Pháp chế Bộ Y tế", PROVINCE, COMMITTEE, ["Vụ Pháp chế, Bộ Y tế"]),
        ("Ban Pháp chế - HĐND tỉnh", PROVINCE, COMMITTEE, ["Ban Pháp chế Hội đồng nhân dân tỉnh Sơn La"]),
        # the issuer's own
        ("Vụ Pháp chế", CENTRE, "Bộ Y tế", ["Vụ Pháp chế Bộ Y tế"]),
        ("Ban Pháp chế", PROVINCE, "Hội đồng nhân dân tỉnh Sơn La", ["Ban Pháp chế Hội đồng nhân dân tỉnh Sơn La"]),
        ("các Vụ: CN, TCCV", CENTRE, "Thủ tướng Chính phủ", [f"Vụ Công nghiệp, {CABINET}", f"Vụ Tổ chức công vụ, {CABINET}"]),
        ("LĐVP, NC", PROVINCE, COMMITTEE, [f"Lãnh đạo {OFFICE}", f"Phòng Nội chính, {OFFICE}"]),
        ("VPUB: CVP, PCVP/VX, KT", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", f"Phó Chánh {OFFICE}", f"Phòng Kinh tế, {OFFICE}"]),
        ("CVP, PCVP VX UBND tỉnh", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", f"Phó Chánh {OFFICE}"]),
        ("PCVP T.V.An, các phòng, đơn vị: KTN, TH", PROVINCE, COMMITTEE, [
            f"Phó Chánh {OFFICE}", f"Phòng Kinh tế ngành, {OFFICE}", f"Phòng Tổng hợp, {OFFICE}",
        ]),
        ("VPUB: CVP, V5", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", "V5"]),  # a code of this office alone
        ("Website CT; Lãnh đạo CT", CENTRE, "Cục Thuế", ["Website Cục Thuế", "Lãnh đạo Cục Thuế"]),
        ("Ban PC, NVT (CT)", CENTRE, "Cục Thuế", ["Ban Pháp chế Cục Thuế", "Ban Nghiệp vụ thuế Cục Thuế"]),
        ("PCT. Trần Văn An", CENTRE, "Cục Hải quan", ["Phó Cục trưởng Cục Hải quan"]),
        ("PCTr Trần Văn An", CENTRE, "Cục Thuế", ["Phó Cục trưởng Cục Thuế"]),
        # holders by any name
        ("PCT UBND tỉnh-Trần Văn An", PROVINCE, COMMITTEE, [f"Phó Chủ tịch {COMMITTEE}"]),
        ("VPUB: PCVP T.V.An", PROVINCE, COMMITTEE, [f"Phó Chánh {OFFICE}"]),
        ("Lãnh đạo Bộ Công Thương", CENTRE, None, ["Lãnh đạo Bộ Công Thương"]),
        # posts and heads said once
        ("TTUB: CT, các PCT", PROVINCE, COMMITTEE, [f"Chủ tịch {COMMITTEE}", f"Các Phó Chủ tịch {COMMITTEE}"]),
        ("Chánh, các Phó Chánh Văn phòng UBND tỉnh", PROVINCE, None, [f"Chánh {OFFICE}", f"Các Phó Chánh {OFFICE}"]),
        ("Giám đốc: Sở Y tế, Sở Nội vụ", PROVINCE, None, ["Giám đốc Sở Y tế tỉnh Sơn La", "Giám đốc Sở Nội vụ tỉnh Sơn La"]),
        ("Các VP: Tỉnh ủy, Đoàn ĐBQH&HĐND tỉnh", PROVINCE, None, [
            "Văn phòng Tỉnh ủy Sơn La",
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Sơn La",
        ]),
        ("VPCP: các PCN, Trợ lý/Thư ký TTg", CENTRE, None, [
            f"Các Phó Chủ nhiệm {CABINET}",
            "Trợ lý Thủ tướng Chính phủ",
            "Thư ký Thủ tướng Chính phủ",
        ]),
        ("VPCP: các Vụ, Cục: TH, KSTT", CENTRE, None, [
            f"Vụ Tổng hợp, {CABINET}",
            f"Cục Kiểm soát thủ tục hành chính, {CABINET}",
        ]),
        ("Các Bộ, cơ quan: TC, CA, NHNNVN", CENTRE, None, [
            "Bộ Tài chính",
            "Bộ Công an",
            "Ngân hàng Nhà nước Việt Nam",
        ]),
        ("Sở: NV, KH và CN, VH, TT&DL", PROVINCE, None, [
            "Sở Nội vụ tỉnh Sơn La",
            "Sở Khoa học và Công nghệ tỉnh Sơn La",
            "Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La",
        ]),
        ("Các Tập đoàn: EVN, Viettel", CENTRE, None, ["Tập đoàn Điện lực Việt Nam", "Tập đoàn Công nghiệp - Viễn thông Quân đội"]),
        # codes without their spaces
        ("TTTU, TTHĐNDTP", CITY, None, ["Thường trực Thành ủy Đà Nẵng", "Thường trực Hội đồng nhân dân thành phố Đà Nẵng"]),
        ("PCT.UBND tỉnh, VP.UBND tỉnh", PROVINCE, None, [f"Phó Chủ tịch {COMMITTEE}", OFFICE]),
        ("CT UBNDTP, Cổng TTĐTTP", CITY, None, [
            "Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng",
            "Cổng Thông tin điện tử thành phố Đà Nẵng",
        ]),
        # "TT", "TTr" by what follows
        ("TTr Tỉnh ủy; TTr. Trần Văn An", CENTRE, "Bộ Y tế", ["Thường trực Tỉnh ủy", "Thứ trưởng Bộ Y tế"]),
        ("TT Phục vụ HCC tỉnh, TT Thông tin - Công báo tỉnh", PROVINCE, None, [
            "Trung tâm Phục vụ hành chính công tỉnh Sơn La",
            "Trung tâm Thông tin - Công báo tỉnh Sơn La",
        ]),
        # provinces by name, on the day of the document
        ("Bí thư Tỉnh ủy, Chủ tịch UBND các tỉnh, thành phố: Sơn La, Huế", CENTRE, None, [
            "Bí thư Tỉnh ủy Sơn La",
            "Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
            "Bí thư Thành ủy Huế",
            "Chủ tịch Ủy ban nhân dân thành phố Huế",
        ]),
        ("Thành ủy, HĐND thành phố Đà Nẵng", CENTRE, None, ["Thành ủy Đà Nẵng", "Hội đồng nhân dân thành phố Đà Nẵng"]),
        # one name with "và" in it
        ("Ủy ban Văn hóa và Xã hội", CENTRE, None, ["Ủy ban Văn hóa và Xã hội của Quốc hội"]),
        ("Trang TTĐT của Sở Y tế", PROVINCE, None, ["Trang Thông tin điện tử Sở Y tế tỉnh Sơn La"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for part in line.split("; ") for body in read_bodies(part, locality, owner)] == names


@pytest.mark.parametrize(
    ("line", "level", "group"),
    [
        ("Cục Dân số", Level.CENTRAL, False),
        ("Báo Nhân dân", Level.CENTRAL, False),
        ("Các Chi cục Hải quan khu vực", Level.CENTRAL, True),
        ("Chủ tịch UBND cấp xã", Level.COMMUNE, True),
        ("Các Phó Chủ tịch UBND tỉnh", Level.PROVINCE, True),
        ("Thủ trưởng cơ quan ngang bộ", Level.CENTRAL, True),
        ("Cục Thuế", Level.CENTRAL, False),
        ("Thuế tỉnh", Level.PROVINCE, False),
    ],
)
def test_levels_and_groups(line: str, level: Level, group: bool) -> None:
    body = read_bodies(line, PROVINCE)[0]
    assert (body.level, body.group) == (level, group)


def test_a_tax_office_of_a_province_while_there_were_any() -> None:
    assert (
        read_bodies("Cục Thuế", Locality(Level.PROVINCE, "tỉnh Sơn La", date="2019"))[0].name == "Cục Thuế tỉnh Sơn La"
    )


def _read(body: str, block: str) -> list[list[str]]:
    text = body + block
    sections = (
        Section(SectionKind.BODY, Span(0, len(body))),
        Section(SectionKind.RECIPIENTS, Span(len(body), len(text))),
    )
    found = find_recipients(text, sections, PROVINCE, Body(COMMITTEE, Level.PROVINCE))
    return [[each.name for each in line.bodies] for line in found if not line.archive]


@pytest.mark.parametrize(
    ("article", "names"),
    [
        # a heading is no body; those who carry out stand in the paragraph below
        ("Điều khoản thi hành\n1. Quyết định có hiệu lực từ ngày ký.\n2. Giám đốc Sở Y tế chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế"]),
        ("Hiệu lực và trách nhiệm thi hành\n\nGiám đốc Sở Y tế và các tổ chức, cá nhân liên quan chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế", "Các tổ chức, cá nhân liên quan"]),
        # those concerned are one group, however they are joined; persons alone are none
        ("Giám đốc Sở Y tế; các cơ quan, đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế", "Các cơ quan, đơn vị và cá nhân có liên quan"]),
        ("Giám đốc Sở Y tế và các tổ chức cá nhân liên quan chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế", "Các tổ chức, cá nhân liên quan"]),
        ("Giám đốc Sở Y tế và Thủ trưởng các cơ quan, cá nhân liên quan chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế", "Thủ trưởng các cơ quan, cá nhân liên quan"]),
        ("Giám đốc Sở Y tế và cá nhân liên quan chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế"]),
        ("Tổ chức thực hiện\nThủ trưởng các sở, Giám đốc Sở Y tế căn cứ Quyết định thi hành.", ["Thủ trưởng các sở", "Giám đốc Sở Y tế"]),
        ("Quyết định này có hiệu lực kể từ ngày ký;\n\nGiám đốc Sở Y tế chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế"]),
        # a line that the page broke
        ("Giám đốc\nSở Y tế chịu trách nhiệm thi hành.", ["Giám đốc Sở Y tế"]),
        # nobody is told
        ("Hiệu lực thi hành\n1. Quyết định có hiệu lực từ ngày 01 tháng 12 năm 2025.", []),
    ],
)  # fmt: skip
def test_an_article_below_its_heading(article: str, names: list[str]) -> None:
    body = f"Điều 1. Ban hành Quy chế.\n\nĐiều 2. {article}\n\n"
    pointed = _read(body, "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.")[0]
    assert pointed == [name if "cá nhân" in name else f"{name} tỉnh Sơn La" for name in names]


def test_an_item_goes_on_with_the_offices_of_its_first_body() -> None:
    assert _read("Nội dung.\n", "Nơi nhận:\n- Bộ Y tế: Bộ trưởng; các đơn vị thuộc Bộ; Cổng TTĐT;\n- Lưu: VT.") == [
        ["Bộ trưởng Bộ Y tế"],
        ["Các đơn vị thuộc Bộ Y tế"],
        ["Cổng Thông tin điện tử Bộ Y tế"],
    ]
    assert _read("Nội dung.\n", "Nơi nhận:\n- VP UBND tỉnh:\n+ LĐVP; các phòng, đơn vị trực thuộc;\n- Lưu: VT.") == [
        [f"Lãnh đạo {OFFICE}"],
        [f"Các phòng, đơn vị trực thuộc {OFFICE}"],
    ]


def test_fields_parted_by_semicolons_are_one_item() -> None:
    assert _read("Nội dung.\n", "Nơi nhận:\n- Các Bộ: Tư pháp; NN&MT;\n- Lưu: VT.") == [
        ["Bộ Tư pháp", "Bộ Nông nghiệp và Môi trường"],
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("TTgCP, các PTTg: Lê Văn Mẫu, Trần Thị Ví, Nguyễn Dụ (để b/c)", ["Thủ tướng Chính phủ", "Các Phó Thủ tướng Chính phủ"]),
        ("Các Phó Chủ tịch UBND tỉnh: đ/c Lê Mẫu và đ/c Trần Ví Dụ", [f"Các Phó Chủ tịch {COMMITTEE}"]),
        ("VPUB: CVP, PCVP Nguyễn Văn Mẫu", [f"Chánh {OFFICE}", f"Phó Chánh {OFFICE}"]),
        ("Ủy ban Công tác ĐB của Quốc hội", ["Ủy ban Công tác đại biểu của Quốc hội"]),
        ("Thường trực: Tỉnh ủy, HDND", ["Thường trực Tỉnh ủy Sơn La", "Thường trực Hội đồng nhân dân tỉnh Sơn La"]),
    ],
)  # fmt: skip
def test_who_holds_an_office_is_no_body(line: str, names: list[str]) -> None:
    assert _read("Nội dung.\n", f"Nơi nhận:\n- {line};\n- Lưu: VT.") == [names]
