"""Codes glued, clipped or misprinted in lists of recipients, ministries' codes, whose house of children: one case each."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

CENTRE = Locality(Level.CENTRAL, date="2025-11-20")
PROVINCE = Locality(Level.PROVINCE, "tỉnh Quảng Ngãi", date="2025-11-20")
CITY = Locality(Level.PROVINCE, "thành phố Đà Nẵng", date="2025-11-20")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2023-11-20")
ISLAND = Locality(Level.COMMUNE, "tỉnh Quảng Ngãi", None, "đặc khu Lý Sơn", date="2026-03-18")
COMMITTEE = "Ủy ban nhân dân tỉnh Quảng Ngãi"
OFFICE = f"Văn phòng {COMMITTEE}"
TRANSPORT = "Bộ Giao thông vận tải"
CULTURE = "Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Ngãi"
YOUTH = "Đoàn tỉnh Quảng Ngãi"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # boards of the Party glued to their committee
        ("Ban DVTU, Ban TCTU", PROVINCE, None, ["Ban Dân vận Tỉnh ủy Quảng Ngãi", "Ban Tổ chức Tỉnh ủy Quảng Ngãi"]),
        ("Ban NCTU, Ban TG&DVTU", CITY, None, ["Ban Nội chính Thành ủy Đà Nẵng", "Ban Tuyên giáo và Dân vận Thành ủy Đà Nẵng"]),
        ("Ban TGHU, Ban DVHU", DISTRICT, None, ["Ban Tuyên giáo Huyện ủy Văn Yên", "Ban Dân vận Huyện ủy Văn Yên"]),
        # a dot for a space
        ("VP.BCH PCTT&TKCN tỉnh", PROVINCE, COMMITTEE, [
            "Văn phòng Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Quảng Ngãi",
        ]),
        ("VP.BCĐ 389 tỉnh", PROVINCE, COMMITTEE, ["Văn phòng Ban Chỉ đạo 389 tỉnh Quảng Ngãi"]),
        ("VP.Sở Nội vụ", PROVINCE, COMMITTEE, ["Văn phòng Sở Nội vụ tỉnh Quảng Ngãi"]),
        ("BCH.PCTT tỉnh", PROVINCE, COMMITTEE, ["Ban Chỉ huy phòng, chống thiên tai tỉnh Quảng Ngãi"]),
        ("VP.ĐP NTM tỉnh", PROVINCE, COMMITTEE, ["Văn phòng Điều phối nông thôn mới tỉnh Quảng Ngãi"]),
        # posts of an office, and their misprints
        ("TKCT, các TKPCT", PROVINCE, COMMITTEE, [f"Thư ký Chủ tịch {COMMITTEE}", f"Các Thư ký Phó Chủ tịch {COMMITTEE}"]),
        ("VPUB: LĐVP, TKCT, các phòng, đơn vị", PROVINCE, COMMITTEE, [
            f"Lãnh đạo {OFFICE}", f"Thư ký Chủ tịch {COMMITTEE}", f"Các phòng, đơn vị thuộc {OFFICE}",
        ]),
        ("VPUB: CPV, các PVCP", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", f"Các Phó Chánh {OFFICE}"]),
        ("VP UBND tỉnh: LĐVP, KTTH, TTTT tỉnh", PROVINCE, COMMITTEE, [
            f"Lãnh đạo {OFFICE}", f"Phòng Kinh tế tổng hợp, {OFFICE}", "Trung tâm Thông tin tỉnh Quảng Ngãi",
        ]),
        ("VP ĐĐBQH&HĐND, VP UBND tỉnh", PROVINCE, None, [
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Quảng Ngãi", OFFICE,
        ]),
        ("TTTT,DL&CNS", CITY, "Ủy ban nhân dân thành phố Đà Nẵng", [
            "Trung tâm Truyền thông, Dữ liệu và Công nghệ số thành phố Đà Nẵng",
        ]),
        # what ministries call their offices, in their own papers and in those of their departments
        ("Các Vụ: KHĐT, KHCN-MT, KCHT", CENTRE, TRANSPORT, [
            f"Vụ Kế hoạch - Đầu tư {TRANSPORT}",
            f"Vụ Khoa học - Công nghệ và Môi trường {TRANSPORT}",
            f"Vụ Kết cấu hạ tầng giao thông {TRANSPORT}",
        ]),
        ("Cục QLĐTXD, Cục ĐCTVN", CENTRE, TRANSPORT, [f"Cục Quản lý đầu tư xây dựng {TRANSPORT}", "Cục Đường cao tốc Việt Nam"]),
        ("Cục QLN và TTBĐS", CENTRE, "Bộ Xây dựng", ["Cục Quản lý nhà và thị trường bất động sản Bộ Xây dựng"]),
        ("Cục ĐTNĐ Việt Nam", PROVINCE, None, ["Cục Đường thủy nội địa Việt Nam"]),
        ("Công đoàn GTVT Việt Nam", CENTRE, TRANSPORT, ["Công đoàn Giao thông vận tải Việt Nam"]),
        ("Cục VHCS, GĐ&TV", PROVINCE, CULTURE, ["Cục Văn hóa cơ sở, Gia đình và Thư viện"]),
        ("Cục VHCSGĐTV (Bộ VHTTDL)", PROVINCE, CULTURE, [
            "Cục Văn hóa cơ sở, Gia đình và Thư viện, Bộ Văn hóa, Thể thao và Du lịch",
        ]),
        ("Cục YTDP", PROVINCE, "Sở Y tế tỉnh Quảng Ngãi", ["Cục Y tế dự phòng"]),
        ("Cục YTDP", PROVINCE, "Sở Công Thương tỉnh Quảng Ngãi", ["Cục YTDP"]),  # of another ministry
        # what a line says once
        ("Trung tâm VHNT, Bảo tàng, Thư viện tỉnh", PROVINCE, CULTURE, [
            "Trung tâm Văn hóa nghệ thuật tỉnh Quảng Ngãi", "Bảo tàng tỉnh Quảng Ngãi", "Thư viện tỉnh Quảng Ngãi",
        ]),
        ("Đồn BP, Công an đặc khu", ISLAND, None, ["Đồn Biên phòng đặc khu Lý Sơn", "Công an đặc khu Lý Sơn"]),
        ("CĐ các KKT&KCN", PROVINCE, "Liên đoàn Lao động tỉnh Quảng Ngãi", [
            "Công đoàn các khu kinh tế và khu công nghiệp tỉnh Quảng Ngãi",
        ]),
        ("Báo QNgãi, Đài PTTH tỉnh", PROVINCE, None, ["Báo Quảng Ngãi", "Đài Phát thanh và Truyền hình tỉnh Quảng Ngãi"]),
        ("Báo Đ. Nẵng", CITY, None, ["Báo Đà Nẵng"]),
        # the youth
        ("Ban PTTN, VP TWĐTN", PROVINCE, YOUTH, ["Ban Phong trào thanh niên Trung ương Đoàn", "Văn phòng Trung ương Đoàn"]),
        ("TT, UV BTV Tỉnh Đoàn", PROVINCE, YOUTH, [
            "Thường trực Tỉnh đoàn Quảng Ngãi", "Ủy viên Ban Thường vụ Tỉnh đoàn Quảng Ngãi",
        ]),
        ("Tỉnh Đoàn: các Ban, VP, Nhà Thiếu nhi", PROVINCE, YOUTH, [
            "Các Ban Tỉnh đoàn Quảng Ngãi", "Văn phòng Tỉnh đoàn Quảng Ngãi", "Nhà Thiếu nhi tỉnh Quảng Ngãi",
        ]),
        ("Các Ban: PTTTN, XDĐ; VP Tỉnh đoàn", PROVINCE, "Tỉnh đoàn Quảng Ngãi", [
            "Ban Phong trào thanh thiếu nhi Tỉnh đoàn Quảng Ngãi",
            "Ban Xây dựng Đoàn Tỉnh đoàn Quảng Ngãi",
            "Văn phòng Tỉnh đoàn Quảng Ngãi",
        ]),
        ("Ban Bí thư, Ban MTTN TW Đoàn", PROVINCE, YOUTH, ["Ban Bí thư Trung ương Đoàn", "Ban Mặt trận thanh niên Trung ương Đoàn"]),
        # deputies by their field or rank, secretaries of committees, two codes joined by a sign
        ("CVP, PCVP KGVX", PROVINCE, COMMITTEE, [f"Chánh {OFFICE}", f"Phó Chánh {OFFICE}"]),
        ("CT, PCTTT UBND tỉnh", PROVINCE, COMMITTEE, [f"Chủ tịch {COMMITTEE}", f"Phó Chủ tịch Thường trực {COMMITTEE}"]),
        ("Thư ký BTTU, TK Chủ tịch", PROVINCE, COMMITTEE, ["Thư ký Bí thư Tỉnh ủy Quảng Ngãi", f"Thư ký Chủ tịch {COMMITTEE}"]),
        ("TT PVHCC&KSTTHC tỉnh", PROVINCE, COMMITTEE, [
            "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Quảng Ngãi",
        ]),
        # general departments, authorities by their code alone, one with "và" in its name
        ("Tổng cục TL, Tổng cục TS", CENTRE, None, ["Tổng cục Thủy lợi", "Tổng cục Thủy sản"]),
        ("Các Cục: ĐBVN, HH&ĐTVN", CENTRE, "Bộ Xây dựng", ["Cục Đường bộ Việt Nam", "Cục Hàng hải và Đường thủy Việt Nam"]),
        ("Cục QLĐĐ và PCTT (Bộ NN&MT)", PROVINCE, COMMITTEE, [
            "Cục Quản lý đê điều và Phòng, chống thiên tai, Bộ Nông nghiệp và Môi trường",
        ]),
        ("Đoàn NT, BĐBP, CA tỉnh", PROVINCE, COMMITTEE, [
            "Đoàn Nghệ thuật tỉnh Quảng Ngãi", "Bộ đội Biên phòng tỉnh Quảng Ngãi", "Công an tỉnh Quảng Ngãi",
        ]),
        ("Ban KTNS HĐND tỉnh", PROVINCE, None, ["Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Quảng Ngãi"]),
        # offices of several bodies in many units; council and committee of a district share one
        ("Văn phòng UBND, HĐND, Tỉnh ủy, Thành ủy các tỉnh, thành phố trực thuộc TW", CENTRE, None, [
            f"Văn phòng {body} các tỉnh, thành phố trực thuộc Trung ương"
            for body in ("Ủy ban nhân dân", "Hội đồng nhân dân", "Tỉnh ủy, Thành ủy")
        ]),
        ("VP HĐND và UBND các huyện", PROVINCE, None, ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân các huyện thuộc tỉnh Quảng Ngãi"]),
        # the police and the front above the province
        ("Cục C07 - BCA", PROVINCE, COMMITTEE, ["Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ, Bộ Công an"]),
        ("Ban DC-PL, Ban PT UBTW", PROVINCE, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ngãi", [
            "Ban Dân chủ - Pháp luật Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "Ban Phong trào Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        ]),
        # companies of one trade; what is to be done before who does it
        ("Các doanh nghiệp, viễn thông trên địa Thành phố", CITY, None, [
            "Các doanh nghiệp viễn thông trên địa bàn thành phố Đà Nẵng",
        ]),
        ("Đăng tải trên Cổng TTĐT tỉnh", PROVINCE, COMMITTEE, ["Cổng Thông tin điện tử tỉnh Quảng Ngãi"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


@pytest.mark.parametrize(
    ("items", "names"),
    [
        (["Các VP: TU; ĐĐBQH&HĐND tỉnh; UBND tỉnh"], [
            "Văn phòng Tỉnh ủy Quảng Ngãi",
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Quảng Ngãi",
            OFFICE,
        ]),
        (["Văn phòng UBND tỉnh; UBND các xã"], [OFFICE, "Ủy ban nhân dân các xã thuộc tỉnh Quảng Ngãi"]),
        (["Sở Y tế", "Đăng Website"], ["Sở Y tế tỉnh Quảng Ngãi"]),
    ],
)  # fmt: skip
def test_items(items: list[str], names: list[str]) -> None:
    text = "\n".join(["Nơi nhận:", *(f"- {item};" for item in items), "- Lưu: VT."])
    sections = (Section(SectionKind.RECIPIENTS, Span(0, len(text))),)
    found = find_recipients(text, sections, PROVINCE, Body(COMMITTEE, Level.PROVINCE))
    assert [body.name for item in found if not item.archive for body in item.bodies] == names
