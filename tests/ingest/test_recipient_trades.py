"""Codes and short forms of ministries, the police, tax offices, companies and media in lines of recipients."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
NOW = Locality(Level.PROVINCE, "tỉnh Lào Cai", date="2025-10-01")
CITY = Locality(Level.PROVINCE, "thành phố Cần Thơ", date="2025-10-01")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2022-05-10")
CENTRE = Locality(Level.CENTRAL, date="2025-10-01")
OFFICE = "Văn phòng Ủy ban nhân dân tỉnh Yên Bái"
COMMITTEE = "Ủy ban nhân dân tỉnh Yên Bái"
POLICE = "Công an tỉnh Lào Cai"
TAX = "Cục Thuế"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # each ministry has codes of its own, whoever writes them
        ("Các Vụ, Cục: PC, XNK, DKT", CENTRE, "Bộ Công Thương", [
            f"{name} Bộ Công Thương" for name in ("Vụ Pháp chế", "Cục Xuất nhập khẩu", "Vụ Dầu khí và Than")
        ]),
        ("Cục YTDP, Vụ BMTE - Bộ Y tế", PROVINCE, COMMITTEE, [
            "Cục Y tế dự phòng, Bộ Y tế", "Vụ Sức khỏe Bà mẹ - Trẻ em, Bộ Y tế",
        ]),
        ("Các Vụ: TCBC, CCVC - Bộ Nội vụ", PROVINCE, COMMITTEE, [
            "Vụ Tổ chức - Biên chế, Bộ Nội vụ", "Vụ Công chức - Viên chức, Bộ Nội vụ",
        ]),
        ("Ban PC, NVT - CT", CENTRE, TAX, ["Ban Pháp chế Cục Thuế", "Ban Nghiệp vụ thuế Cục Thuế"]),
        ("Vụ PC (BTC)", CENTRE, TAX, ["Vụ Pháp chế, Bộ Tài chính"]),
        ("Các đơn vị thuộc Bộ: QLCS, QLG", CENTRE, TAX, [
            "Cục Quản lý công sản, Bộ Tài chính", "Cục Quản lý giá, Bộ Tài chính",
        ]),
        ("Phòng KTr2, NVDTPC", NOW, "Thuế tỉnh Lào Cai", ["Phòng Kiểm tra 2", "Phòng Nghiệp vụ, Dự toán, Pháp chế"]),
        ("Phòng KSTTHC-VPB", CENTRE, "Bộ Y tế", ["Phòng Kiểm soát thủ tục hành chính, Văn phòng Bộ Y tế"]),
        ("Các Vụ: TH, V.II, NC", CENTRE, "Thủ tướng Chính phủ", [
            f"Vụ {name}, Văn phòng Chính phủ" for name in ("Tổng hợp", "II", "Nội chính")
        ]),
        # the police, whoever writes to its divisions
        ("Phòng PC08, PA05 - CAT", PROVINCE, COMMITTEE, [
            "Phòng Cảnh sát giao thông, Công an tỉnh Yên Bái",
            "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Công an tỉnh Yên Bái",
        ]),
        ("Các phòng: PC09, PA08", NOW, POLICE, [f"Phòng Kỹ thuật hình sự {POLICE}", f"Phòng Quản lý xuất nhập cảnh {POLICE}"]),
        ("PC08", PROVINCE, COMMITTEE, ["Phòng Cảnh sát giao thông, Công an tỉnh Yên Bái"]),
        ("Đoàn, Hội Phụ nữ CAT", NOW, POLICE, [f"Đoàn {POLICE}", f"Hội Phụ nữ {POLICE}"]),
        ("Cụm thi đua số 3 - BCA", NOW, POLICE, ["Cụm thi đua số 3 Bộ Công an"]),
        # companies
        ("Các Tập đoàn, TCT: TKV, VNR", CENTRE, None, [
            "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam", "Tổng công ty Đường sắt Việt Nam",
        ]),
        ("VNPT, Viettel Cần Thơ", CITY, None, ["VNPT Cần Thơ", "Viettel Cần Thơ"]),
        ("ĐHCT; LĐLĐ TP", CITY, None, ["Đại học Cần Thơ", "Liên đoàn Lao động thành phố Cần Thơ"]),
        ("PGD NHCSXH Trấn Yên", DISTRICT, None, ["Phòng giao dịch Ngân hàng Chính sách xã hội Trấn Yên"]),
        ("Hiệp hội các nhà máy chè Việt Nam", CENTRE, None, ["Hiệp hội các nhà máy chè Việt Nam"]),
        # newspapers and stations before and after they were joined
        ("Báo và Đài PT-TH Yên Bái", PROVINCE, None, ["Báo Yên Bái", "Đài Phát thanh và Truyền hình Yên Bái"]),
        ("Báo và Đài PT-TH Lào Cai", NOW, None, ["Báo và Đài Phát thanh và Truyền hình Lào Cai"]),
        ("Báo và PT, TH tỉnh", NOW, None, ["Báo và Phát thanh, Truyền hình tỉnh Lào Cai"]),
        ("Báo - Phát thanh truyền hình tỉnh", NOW, None, ["Báo và Phát thanh, Truyền hình tỉnh Lào Cai"]),
        ("Cơ quan Báo, Đài tỉnh", PROVINCE, None, ["Báo Yên Bái", "Đài Phát thanh và Truyền hình tỉnh Yên Bái"]),
        ("Các cơ quan báo, đài", PROVINCE, None, ["Các cơ quan báo, đài"]),
        # aides, persons with two titles, copies
        ("Thư ký của PTTgCP Mai Văn An", CENTRE, None, ["Thư ký Phó Thủ tướng Chính phủ"]),
        ("Thư ký TTg, các PTTg", CENTRE, None, ["Thư ký Thủ tướng Chính phủ", "Thư ký các Phó Thủ tướng Chính phủ"]),
        ("Phó Thủ tướng Trần Văn Bình, Trưởng Ban Chỉ đạo", CENTRE, None, ["Phó Thủ tướng Chính phủ"]),
        ("Các cơ quan, đơn vị trực thuộc BQP30", CENTRE, None, ["Các cơ quan, đơn vị trực thuộc Bộ Quốc phòng"]),
        # offices of the house before the colon
        ("VP UBND tỉnh: V1, C, CB", PROVINCE, COMMITTEE, [OFFICE]),
        ("VPUB: CVP, các phòng", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", f"Các phòng thuộc {OFFICE}"]),
        ("TTPVHCC: GĐ, các phòng thuộc TT", CITY, None, [
            "Giám đốc Trung tâm Phục vụ hành chính công thành phố Cần Thơ",
            "Các phòng thuộc Trung tâm Phục vụ hành chính công thành phố Cần Thơ",
        ]),
        ("VP Đoàn ĐBQH, HĐND, UBND tỉnh", PROVINCE, None, [
            f"Văn phòng {of} tỉnh Yên Bái" for of in ("Đoàn đại biểu Quốc hội", "Hội đồng nhân dân", "Ủy ban nhân dân")
        ]),
        ("TTTT: 02 bản giấy", PROVINCE, COMMITTEE, ["Trung tâm Thông tin tỉnh Yên Bái"]),
        ("Sở TTTT", PROVINCE, COMMITTEE, ["Sở Thông tin và Truyền thông tỉnh Yên Bái"]),
        ("UBND tỉnh, BTĐKT - SNV tỉnh", DISTRICT, None, [
            COMMITTEE, "Ban Thi đua - Khen thưởng Sở Nội vụ tỉnh Yên Bái",
        ]),
        ("Website CT", PROVINCE, None, ["Website CT"]),
        ("Báo và PTTH CT", CITY, None, ["Báo và Phát thanh, Truyền hình Cần Thơ"]),
        ("TT CN&CTTĐT tỉnh", PROVINCE, None, ["Trung tâm Công nghệ và Cổng Thông tin điện tử tỉnh Yên Bái"]),
        ("TTTH & Công báo", PROVINCE, None, ["Trung tâm Tin học và Công báo"]),
        ("Các văn phòng tỉnh uỷ, thành uỷ", CENTRE, None, ["Các văn phòng tỉnh ủy, thành ủy"]),
        # schools by their names, hospitals, divisions of education, banks and customs
        ("Các trường: MN Hoa Sen, TH Kim Đồng, THCS Lê Lợi", DISTRICT, None, [
            "Trường mầm non Hoa Sen", "Trường tiểu học Kim Đồng", "Trường trung học cơ sở Lê Lợi",
        ]),
        ("Các trường MN, TH", DISTRICT, None, ["Các trường mầm non, tiểu học"]),
        ("Bệnh viện ĐK tỉnh", PROVINCE, None, ["Bệnh viện đa khoa tỉnh Yên Bái"]),
        ("Thuế tỉnh, HQ khu vực VI", NOW, None, ["Thuế tỉnh Lào Cai", "Hải quan khu vực VI"]),
        ("TTr Sở", PROVINCE, "Sở Y tế tỉnh Yên Bái", ["Thanh tra Sở Y tế tỉnh Yên Bái"]),
        ("VP TBT; NHPTVN", CENTRE, None, ["Văn phòng Tổng Bí thư", "Ngân hàng Phát triển Việt Nam"]),
        ("TTTT Bộ", CENTRE, "Bộ Nội vụ", ["Trung tâm Thông tin Bộ Nội vụ"]),
        ("Q. Chủ tịch UBND tỉnh", PROVINCE, None, [f"Quyền Chủ tịch {COMMITTEE}"]),
        ("UBKT, VP, các ban XDĐ Tỉnh ủy", PROVINCE, None, [
            f"{board} Tỉnh ủy Yên Bái" for board in ("Ủy ban Kiểm tra", "Văn phòng", "Các ban Xây dựng Đảng")
        ]),
        # centres by their codes, associations, committees of the National Assembly, several bodies of named units
        ("TT KSBT, TT Pháp y, TT Giám định YK", PROVINCE, None, [
            "Trung tâm Kiểm soát bệnh tật", "Trung tâm Pháp y", "Trung tâm Giám định y khoa",
        ]),
        ("Các khoa, phòng, TT, viện", CENTRE, "Học viện Nông nghiệp Việt Nam", [
            "Các khoa, phòng, trung tâm, viện thuộc Học viện Nông nghiệp Việt Nam",
        ]),
        ("Liên hiệp các Hội KHKT tỉnh", PROVINCE, None, ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái"]),
        ("CN NHCSXH tỉnh", PROVINCE, None, ["Chi nhánh Ngân hàng Chính sách xã hội tỉnh Yên Bái"]),
        ("UB VH,GD của QH; UBGSTCQG", CENTRE, None, [
            "Ủy ban Văn hóa, Giáo dục của Quốc hội", "Ủy ban Giám sát tài chính Quốc gia",
        ]),
        ("Các phòng chức năng", PROVINCE, "Sở Y tế tỉnh Yên Bái", ["Các phòng chức năng thuộc Sở Y tế tỉnh Yên Bái"]),
        ("HĐND, UBND các xã: Mậu A, Xuân Ái", NOW, None, [
            f"{body} nhân dân xã {name}" for name in ("Mậu A", "Xuân Ái") for body in ("Hội đồng", "Ủy ban")
        ]),
        ("Ban TT, các ban, VP UBMTTQ tỉnh", PROVINCE, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái", [
            f"{board} Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái" for board in ("Ban Thường trực", "Các ban", "Văn phòng")
        ]),
        # those concerned
        ("Các cơ quan, đơn vị, cá nhân liên quan", PROVINCE, None, ["Các cơ quan, đơn vị, cá nhân liên quan"]),
        ("Sở Y tế và cá nhân ông Nam", PROVINCE, None, ["Sở Y tế tỉnh Yên Bái"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


def test_offices_on_the_line_below_their_house_are_one_item_with_it() -> None:
    text = "Nội dung.\nNơi nhận:\n- VP UBND tỉnh:\n+ LĐVP, TH;\n+ Cổng TTĐT tỉnh;\n- Các Vụ, Cục:\nNC, PL, TH, QHQT;\n- Lưu: VT.\n"
    sections = (
        Section(SectionKind.BODY, Span(0, 10)),
        Section(SectionKind.RECIPIENTS, Span(10, len(text))),
    )
    found = find_recipients(text, sections, PROVINCE, Body(COMMITTEE, Level.PROVINCE))
    assert [[body.name for body in line.bodies] for line in found[:2]] == [
        [f"Lãnh đạo {OFFICE}", f"Phòng Tổng hợp, {OFFICE}"],
        ["Cổng Thông tin điện tử tỉnh Yên Bái"],
    ]
    assert len(found) == 4


def test_a_name_that_the_page_broke_before_the_next_item() -> None:
    text = "Kính gửi:\n- Thuế thành phố Hải\nPhòng\n- Sở Y tế\n- Cục Hải quan\nThực hiện kế hoạch năm 2025.\n- Một là\n"
    found = find_recipients(text, (Section(SectionKind.BODY, Span(0, len(text))),), CENTRE)
    assert [line.bodies[0].name for line in found[:3]] == ["Thuế thành phố Hải Phòng", "Sở Y tế", "Cục Hải quan"]
