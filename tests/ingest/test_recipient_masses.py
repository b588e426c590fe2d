"""Lines of the Party's committees, mass organisations and schools: what they say once, and what only they abbreviate."""

import pytest

from ingest.extract import extract
from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.heads.superior import below
from ingest.model import Locality
from ingest.normalise import clean
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2022-05-10")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Yên Bái", "huyện Văn Yên", date="2022-05-10")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", None, "xã Mường Hum", "2025-10-01")
CITY = Locality(Level.PROVINCE, "tỉnh Lào Cai", date="2025-10-01")
NOWHERE = Locality(date="2023-05-10")
DISTRICT_PARTY = "Huyện ủy Văn Yên"
COMMUNE_PARTY = "Đảng ủy xã Mường Hum"
BLOCK = "Đảng ủy Khối các cơ quan tỉnh Yên Bái"
YOUTH = "Tỉnh đoàn Yên Bái"
DISTRICT_YOUTH = "Đoàn huyện Văn Yên"
LEAGUE = "Hội Liên hiệp Thanh niên Việt Nam tỉnh Yên Bái"
VETERANS = "Hội Cựu chiến binh huyện Văn Yên"
FARMERS = "Hội Nông dân tỉnh Yên Bái"
STUDENTS = "Hội Sinh viên Trường Đại học Tây Hồ"
SCHOOL_UNION = "Công đoàn cơ sở Trường Tiểu học Lê Lợi"
SCHOOL = "Trường Tiểu học Lê Lợi"
OFFICE = "Phòng Giáo dục và Đào tạo huyện Văn Yên"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # said once for each
        ("BTV Đảng ủy Quân sự, Công an huyện", DISTRICT, DISTRICT_PARTY, [
            "Ban Thường vụ Đảng ủy Quân sự huyện Văn Yên", "Ban Thường vụ Đảng ủy Công an huyện Văn Yên",
        ]),
        ("Hội PN Công an, BĐBP, Quân sự tỉnh", PROVINCE, None, [
            "Hội Phụ nữ Công an tỉnh Yên Bái", "Hội Phụ nữ Bộ đội Biên phòng tỉnh Yên Bái", "Hội Phụ nữ Quân sự tỉnh Yên Bái",
        ]),
        ("Các đảng ủy: UBND tỉnh, Công an tỉnh", CITY, None, [
            "Đảng ủy Ủy ban nhân dân tỉnh Lào Cai", "Đảng ủy Công an tỉnh Lào Cai",
        ]),
        ("Các đ/c BTV, BCH Đảng bộ xã", COMMUNE, COMMUNE_PARTY, [
            "Các Ủy viên Ban Thường vụ Đảng bộ xã Mường Hum", "Các Ủy viên Ban Chấp hành Đảng bộ xã Mường Hum",
        ]),
        ("Các đ/c Thường trực HND tỉnh", PROVINCE, FARMERS, [f"Thường trực {FARMERS}"]),
        ("UBKT các huyện ủy, thành ủy và đảng ủy trực thuộc", PROVINCE, None, [
            "Ủy ban Kiểm tra các huyện ủy, thành ủy, đảng ủy trực thuộc",
        ]),
        ("Các huyện, thành đoàn, đoàn trực thuộc", PROVINCE, YOUTH, ["Các huyện đoàn, thành đoàn", "Các đoàn trực thuộc"]),
        ("Các huyện, thành đoàn và ĐTT", PROVINCE, YOUTH, ["Các huyện đoàn, thành đoàn", "Các đoàn trực thuộc"]),
        ("Đoàn xã, thị trấn và trực thuộc", DISTRICT, DISTRICT_YOUTH, ["Đoàn các xã, thị trấn thuộc huyện Văn Yên", "Đoàn trực thuộc"]),
        ("Hội CTĐ xã, thị trấn, trường học", DISTRICT, None, [
            "Hội Chữ thập đỏ các xã, thị trấn thuộc huyện Văn Yên", "Hội Chữ thập đỏ các trường học",
        ]),
        ("Phòng NV, LĐTBXH, Y tế", DISTRICT, None, [
            "Phòng Nội vụ huyện Văn Yên", "Phòng Lao động - Thương binh và Xã hội huyện Văn Yên", "Phòng Y tế huyện Văn Yên",
        ]),
        ("Đảng ủy, UBND các xã đóng quân", PROVINCE, None, ["Đảng ủy các xã thuộc tỉnh Yên Bái", "Ủy ban nhân dân các xã đóng quân"]),
        ("Đảng ủy, UBND xã, phường", CITY, None, ["Đảng ủy các xã, phường thuộc tỉnh Lào Cai", "Ủy ban nhân dân các xã, phường thuộc tỉnh Lào Cai"]),
        ("TT Đảng ủy, UBND xã", COMMUNE, None, ["Thường trực Đảng ủy xã Mường Hum", "Ủy ban nhân dân xã Mường Hum"]),
        ("MT, đoàn thể huyện", DISTRICT, None, ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện Văn Yên", "Các đoàn thể huyện Văn Yên"]),
        ("UBMTTQ và các hội, đoàn thể huyện", DISTRICT, None, [
            "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Văn Yên", "Các hội, đoàn thể huyện Văn Yên",
        ]),
        ("Cụm trưởng, Cụm phó các cụm thi đua", PROVINCE, None, ["Cụm trưởng, Cụm phó các cụm thi đua"]),
        ("UBND các huyện trong Cụm", PROVINCE, None, ["Ủy ban nhân dân các huyện trong Cụm"]),
        ("Tổng LĐLĐ VN (Ban TG, Ban NC)", PROVINCE, None, [
            "Tổng Liên đoàn Lao động Việt Nam", "Ban Tuyên giáo Tổng Liên đoàn Lao động Việt Nam", "Ban Nữ công Tổng Liên đoàn Lao động Việt Nam",
        ]),
        ("TT HU, BDV, MTTQ huyện", DISTRICT, "Hội Liên hiệp Phụ nữ huyện Văn Yên", [
            "Thường trực Huyện ủy Văn Yên", "Ban Dân vận Huyện ủy Văn Yên", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Văn Yên",
        ]),
        ("Các ban LĐLĐ tỉnh: CSPL, TG-NC", PROVINCE, None, [
            "Ban Chính sách pháp luật Liên đoàn Lao động tỉnh Yên Bái", "Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh Yên Bái",
        ]),
        ("Các đảng đoàn, BCSĐ trực thuộc Tỉnh ủy", PROVINCE, None, ["Các đảng đoàn, ban cán sự đảng trực thuộc Tỉnh ủy Yên Bái"]),
        ("Chi đoàn các TDP, trường học", COMMUNE, None, ["Chi đoàn các tổ dân phố", "Chi đoàn các trường học"]),
        ("LCH các khoa, CLB, Đội trực thuộc", NOWHERE, STUDENTS, ["Liên chi hội các khoa", "Các câu lạc bộ, Đội trực thuộc"]),
        ("Các ĐCS, chi đoàn trực thuộc", PROVINCE, None, ["Các đoàn cơ sở, chi đoàn trực thuộc"]),
        # of whose paper it is
        ("Đ/c UVBTV phụ trách cơ sở", DISTRICT, DISTRICT_PARTY, ["Ủy viên Ban Thường vụ Huyện ủy Văn Yên phụ trách cơ sở"]),
        ("Các Ban, UBKT Đảng ủy Khối", PROVINCE, BLOCK, [f"Các Ban {BLOCK}", f"Ủy ban Kiểm tra {BLOCK}"]),
        ("Đoàn Khối", PROVINCE, BLOCK, ["Đoàn Khối các cơ quan tỉnh Yên Bái"]),
        ("UV BCH Đảng bộ", PROVINCE, BLOCK, ["Ủy viên Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Yên Bái"]),
        ("TT UB Hội tỉnh", PROVINCE, LEAGUE, ["Thường trực Ủy ban Hội Liên hiệp Thanh niên Việt Nam tỉnh Yên Bái"]),
        ("UBH các huyện, thị xã", PROVINCE, LEAGUE, [
            "Ủy ban Hội Liên hiệp Thanh niên Việt Nam các huyện, thị xã thuộc tỉnh Yên Bái",
        ]),
        ("Đảng ủy, BGH; BTV Đoàn trường", NOWHERE, STUDENTS, [
            "Đảng ủy Trường Đại học Tây Hồ", "Ban Giám hiệu Trường Đại học Tây Hồ", "Ban Thường vụ Đoàn Trường Đại học Tây Hồ",
        ]),
        ("Chi bộ, BGH", NOWHERE, SCHOOL_UNION, [f"Chi bộ {SCHOOL}", f"Ban Giám hiệu {SCHOOL}"]),
        ("UVBCH CĐCS", NOWHERE, SCHOOL_UNION, [f"Ủy viên Ban Chấp hành {SCHOOL_UNION}"]),
        ("Các tổ CĐ", NOWHERE, SCHOOL_UNION, ["Các tổ Công đoàn"]),
        ("Website nhà trường", NOWHERE, SCHOOL, [f"Website {SCHOOL}"]),
        ("Các CĐCS", PROVINCE, "Công đoàn Viên chức tỉnh Yên Bái", ["Các công đoàn cơ sở trực thuộc Công đoàn Viên chức tỉnh Yên Bái"]),
        ("TP, các PTP", DISTRICT, OFFICE, [f"Trưởng {OFFICE}", f"Các Phó Trưởng {OFFICE}"]),
        ("Đ/c TP, các đ/c PTP", DISTRICT, OFFICE, [f"Trưởng {OFFICE}", f"Các Phó Trưởng {OFFICE}"]),
        ("Các bộ phận thuộc Phòng", DISTRICT, OFFICE, [f"Các bộ phận thuộc {OFFICE}"]),
        ("Website Sở", PROVINCE, "Công đoàn ngành Giáo dục tỉnh Yên Bái", ["Website Sở Giáo dục và Đào tạo tỉnh Yên Bái"]),
        ("LĐ phòng", DISTRICT, OFFICE, [f"Lãnh đạo {OFFICE}"]),
        # what their neighbours decide
        ("BTC các quận, huyện ủy", PROVINCE, None, ["Ban Tổ chức các quận ủy, huyện ủy"]),
        ("BTC, BTG&DV Trung ương", PROVINCE, None, ["Ban Tổ chức Trung ương", "Ban Tuyên giáo và Dân vận Trung ương"]),
        ("Ban TĐKT Sở Nội vụ", PROVINCE, None, ["Ban Thi đua - Khen thưởng Sở Nội vụ tỉnh Yên Bái"]),
        ("Đội SVTN, Đội TN xung kích", NOWHERE, None, ["Đội Sinh viên tình nguyện", "Đội Thanh niên xung kích"]),
        ("BCĐ vận động HMTN tỉnh", PROVINCE, None, ["Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh Yên Bái"]),
        ("Đ/c Phó Chủ tịch UBND tỉnh - Trưởng BCĐ", PROVINCE, None, ["Phó Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"]),
        ("Các thành viên BTC, BGK", NOWHERE, None, ["Các thành viên Ban Tổ chức", "Ban Giám khảo"]),
        ("Sở VH&TT, Sở DL", PROVINCE, None, ["Sở Văn hóa và Thể thao tỉnh Yên Bái", "Sở Du lịch tỉnh Yên Bái"]),
        ("Các chi bộ TT Đảng ủy", COMMUNE, COMMUNE_PARTY, [f"Các chi bộ trực thuộc {COMMUNE_PARTY}"]),
        ("Đ/c PCT UBND huyện phụ trách VX", DISTRICT, None, ["Phó Chủ tịch Ủy ban nhân dân huyện Văn Yên"]),
        ("CĐCS các trường THPT, TCCN, CĐ", PROVINCE, "Công đoàn ngành Giáo dục tỉnh Yên Bái", [
            "Công đoàn cơ sở các trường trung học phổ thông, trung cấp chuyên nghiệp, cao đẳng",
        ]),
        ("Các đảng bộ, chi bộ CSTT Đảng ủy", COMMUNE, COMMUNE_PARTY, [f"Các đảng bộ, chi bộ cơ sở trực thuộc {COMMUNE_PARTY}"]),
        ("Các TCĐ khoa, phòng", NOWHERE, None, ["Các Tổ công đoàn khoa, phòng"]),
        ("Các tổ CM, tổ HC", NOWHERE, SCHOOL, ["Các tổ chuyên môn", f"Tổ hành chính {SCHOOL}"]),
        ("NXB Kim Đồng, Báo TNTP và NĐ", PROVINCE, None, ["Nhà xuất bản Kim Đồng", "Báo Thiếu niên Tiền phong và Nhi đồng"]),
        ("TT HTND, TT HĐTTN", PROVINCE, None, ["Trung tâm Hỗ trợ nông dân", "Trung tâm Hoạt động thanh thiếu nhi"]),
        ("TT TĐ, Ban TTN TĐ", DISTRICT, DISTRICT_YOUTH, ["Thường trực Tỉnh đoàn Yên Bái", "Ban Thanh thiếu nhi Tỉnh đoàn Yên Bái"]),
        ("CCB các xã, TT", DISTRICT, VETERANS, ["Hội Cựu chiến binh các xã, thị trấn thuộc huyện Văn Yên"]),
        ("Toàn thể CB, GV, NV", NOWHERE, SCHOOL, ["Toàn thể cán bộ, giáo viên, nhân viên"]),
        ("BCĐ TW các CT MTQG", PROVINCE, None, ["Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia"]),
        ("Đảng ủy khối CQ&DN tỉnh", PROVINCE, None, ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Yên Bái"]),
    ],
)  # fmt: skip
def test_lines(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line.replace("; ", ", "), locality, owner)] == names


@pytest.mark.parametrize(
    ("line", "owner", "group"),
    [
        ("UVBCH CĐCS", SCHOOL_UNION, True),
        ("Thành viên Cụm thi đua số 2", None, True),
        ("TTCM", SCHOOL, True),
        ("12 chi bộ", COMMUNE_PARTY, True),
        ("85 CĐCS", None, True),
        ("CĐ ngành", "Liên đoàn Lao động tỉnh Yên Bái", True),
        ("Trưởng bản", None, True),
        ("HTX trên địa bàn", None, True),
        ("Đ/c ĐUV", COMMUNE_PARTY, True),
        ("BCH 17 LCĐ", STUDENTS, True),
        ("Tiểu đoàn 1", None, False),
        ("UBKT Đảng ủy các cơ quan Đảng tỉnh", None, False),
        ("Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh", None, False),
    ],
)
def test_many_or_one(line: str, owner: str | None, group: bool) -> None:
    assert [body.group for body in read_bodies(line, PROVINCE, owner)] == [group]


@pytest.mark.parametrize(
    ("surface", "superior", "name"),
    [
        ("ĐẢNG ỦY KHỐI CÁC CƠ QUAN", "TỈNH ỦY YÊN BÁI", BLOCK),
        ("ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH", "TỈNH ỦY YÊN BÁI", "Đảng ủy các cơ quan Đảng tỉnh Yên Bái"),
        ("HỘI ĐỒNG ĐỘI", "TỈNH ĐOÀN YÊN BÁI", "Hội đồng Đội tỉnh Yên Bái"),
        ("BCH ĐOÀN TRƯỜNG", "TRƯỜNG THPT CHU VĂN AN", "Ban Chấp hành Đoàn Trường Trung học phổ thông Chu Văn An"),
        ("LIÊN ĐỘI", "TRƯỜNG TIỂU HỌC LÊ LỢI", "Liên đội Trường Tiểu học Lê Lợi"),
        ("HỘI SINH VIÊN TRƯỜNG CAO ĐẲNG NGHỀ", "HỘI SINH VIÊN TỈNH YÊN BÁI", "Hội Sinh viên Trường Cao đẳng Nghề"),
        ("CÔNG ĐOÀN CÔNG TY CHÈ VĂN HƯNG", "LĐLĐ TỈNH YÊN BÁI", "Công đoàn Công ty chè văn hưng"),
        ("ĐẢNG ỦY SỞ NỘI VỤ", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH YÊN BÁI", "Đảng ủy Sở Nội vụ tỉnh Yên Bái"),
        ("CĐCS TRƯỜNG MẦM NON HOA SEN", "LĐLĐ HUYỆN VĂN YÊN", "Công đoàn cơ sở Trường Mầm non Hoa Sen"),
    ],
)
def test_issuers(surface: str, superior: str, name: str) -> None:
    assert below(surface, superior, PROVINCE).name == name


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (
            ("MTTQ VIỆT NAM HUYỆN VĂN YÊN", "UBMTTQ VIỆT NAM XÃ AN THỊNH"),
            "Ủy ban Mặt trận Tổ quốc Việt Nam xã An Thịnh",
        ),
        (("ĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN YÊN BÁI"), "Tỉnh đoàn Yên Bái"),
    ],
)
def test_lines_of_letterheads(lines: tuple[str, str], issuer: str) -> None:
    """Each line is a body; none is the rest of the one above."""
    paper = "\n".join((*lines, "Số: 12/KH-BTT", "Yên Bái, ngày 05 tháng 3 năm 2023", "KẾ HOẠCH", "Tổ chức hội thi"))
    found = extract(clean(f"{paper}\n\n1. Nội dung thi gồm hai phần.\n")).header.issuer
    assert found is not None
    assert found.name == issuer
