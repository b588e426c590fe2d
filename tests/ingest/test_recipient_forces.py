"""Armed forces, unions, youth, health, associations: what lines of recipients leave to who knows the trade."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Quảng Trị", date="2024-03-05")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Lai Châu", "huyện Tam Đường", date="2023-05-10")
NOWHERE = Locality(Level.PROVINCE, "tỉnh Kon Tum", date="2024-03-05")
BORDER = "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Trị"
ARMY = "Bộ Chỉ huy Quân sự tỉnh Quảng Trị"
UNION = "Liên đoàn Lao động tỉnh Quảng Trị"
FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Trị"
YOUTH = "Tỉnh đoàn Quảng Trị"
HEALTH = "Sở Y tế tỉnh Quảng Trị"
COMMITTEE = "Ủy ban nhân dân tỉnh Quảng Trị"


@pytest.mark.parametrize(
    ("line", "owner", "names"),
    [
        # posts, divisions and units of the forces
        (
            "Đ/c CHT, các đ/c PCHT, PCU",
            BORDER,
            [
                f"Chỉ huy trưởng {BORDER}",
                f"Các Phó Chỉ huy trưởng {BORDER}",
                f"Phó Chính ủy {BORDER}",
            ],
        ),
        (
            "P. Tham mưu, P. Trinh sát, P. HCKT, P. PCMT&TP",
            BORDER,
            [
                f"Phòng {name} {BORDER}"
                for name in ("Tham mưu", "Trinh sát", "Hậu cần - Kỹ thuật", "Phòng, chống ma túy và tội phạm")
            ],
        ),
        ("Thuế cơ sở 1, 2 và 3", COMMITTEE, ["Thuế cơ sở 1", "Thuế cơ sở 2", "Thuế cơ sở 3"]),
        ("Các Ban CHPTKV 1, 3", ARMY, ["Ban Chỉ huy Phòng thủ khu vực 1", "Ban Chỉ huy Phòng thủ khu vực 3"]),
        ("LĐ Thuế tỉnh", COMMITTEE, ["Lãnh đạo Thuế tỉnh Quảng Trị"]),
        ("CĐBP các phòng, LCH các khoa", UNION, ["Công đoàn bộ phận các phòng", "Liên chi hội các khoa"]),
        ("Các đồn BP; Đồn BPCKQT Lao Bảo", BORDER, ["Các đồn Biên phòng", "Đồn Biên phòng cửa khẩu quốc tế Lao Bảo"]),
        (
            "Tiểu đoàn HLCĐ, Hải đội 3, Đại đội TS",
            BORDER,
            [
                "Tiểu đoàn Huấn luyện - Cơ động",
                "Hải đội 3",
                "Đại đội Trinh sát",
            ],
        ),
        ("Bộ Tư lệnh", BORDER, ["Bộ Tư lệnh Bộ đội Biên phòng"]),
        (
            "BTL, Cục CT, Cục HC-KT QK4",
            ARMY,
            [f"{name} Quân khu 4" for name in ("Bộ Tư lệnh", "Cục Chính trị", "Cục Hậu cần - Kỹ thuật")],
        ),
        ("Bộ Tư lệnh", COMMITTEE, ["Bộ Tư lệnh"]),
        (
            "Thường vụ ĐUQS tỉnh; Hội đồng GDQP&AN tỉnh",
            ARMY,
            [
                "Thường vụ Đảng ủy Quân sự tỉnh Quảng Trị",
                "Hội đồng giáo dục quốc phòng và an ninh tỉnh Quảng Trị",
            ],
        ),
        ("BTL Vùng CSB 2; Học viện BP", COMMITTEE, ["Bộ Tư lệnh Vùng Cảnh sát biển 2", "Học viện Biên phòng"]),
        # a division has small letters, a ward none
        ("P. Đông Lễ, P. Kế toán", HEALTH, ["phường Đông Lễ", f"Phòng Kế toán {HEALTH}"]),
        ("Các phòng CN Sở", HEALTH, [f"Các phòng chức năng {HEALTH}"]),
        ("P.CN thuộc Sở", HEALTH, [f"Các phòng chức năng thuộc {HEALTH}"]),
        # unions, the front, youth
        ("TT ĐCT TLĐ", UNION, ["Thường trực Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"]),
        ("Đoàn CT Tổng LĐLĐ VN", UNION, ["Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"]),
        (
            "Các Ban CM, Ban TG-NC, NVHLĐ",
            UNION,
            [
                f"Các Ban chuyên môn {UNION}",
                f"Ban Tuyên giáo - Nữ công {UNION}",
                "Nhà văn hóa Lao động tỉnh Quảng Trị",
            ],
        ),
        ("CĐ cấp trên TTCS; Báo LĐ", UNION, ["Công đoàn cấp trên trực tiếp cơ sở", "Báo Lao động"]),
        (
            "Ban TT, các Ban CM, Ban DC-PL",
            FRONT,
            [f"{name} {FRONT}" for name in ("Ban Thường trực", "Các Ban chuyên môn", "Ban Dân chủ - Pháp luật")],
        ),
        (
            "TWĐ: BBT, VP, Ban PT, Ban XDĐ",
            YOUTH,
            [f"{name} Trung ương Đoàn" for name in ("Ban Bí thư", "Văn phòng", "Ban Phong trào", "Ban Xây dựng Đoàn")],
        ),
        (
            "Ban Bí thư, Ban TNNT TW Đoàn",
            YOUTH,
            [
                "Ban Bí thư Trung ương Đoàn",
                "Ban Thanh niên nông thôn Trung ương Đoàn",
            ],
        ),
        ("Ban Bí thư", COMMITTEE, ["Ban Bí thư"]),
        # health
        (
            "BV. YHCT; BV. ĐKKV Triệu Hải",
            HEALTH,
            [
                "Bệnh viện Y học cổ truyền",
                "Bệnh viện đa khoa khu vực Triệu Hải",
            ],
        ),
        ("Các bệnh viện tư nhân, các PKĐK", HEALTH, ["Các bệnh viện tư nhân", "Các phòng khám đa khoa"]),
        ("Cục QLMTYT - BYT", HEALTH, ["Cục Quản lý môi trường y tế, Bộ Y tế"]),
        ("Cục PB - BYT", HEALTH, ["Cục Phòng bệnh, Bộ Y tế"]),
        (
            "TT Kiểm nghiệm, TT CDC; CC Dân số",
            HEALTH,
            [
                "Trung tâm Kiểm nghiệm",
                "Trung tâm Kiểm soát bệnh tật",
                "Chi cục Dân số",
            ],
        ),
        ("Trường CĐYT; các cơ sở KBCB", HEALTH, ["Trường Cao đẳng Y tế", "Các cơ sở khám bệnh, chữa bệnh"]),
        ("P. GDTrH", "Trường Trung học phổ thông A", ["Phòng Giáo dục Trung học"]),
        (
            "K. Nội tổng hợp, P. KHTH",
            "Bệnh viện Đa khoa tỉnh Quảng Trị",
            [
                "Khoa Nội tổng hợp Bệnh viện Đa khoa tỉnh Quảng Trị",
                "Phòng Kế hoạch tổng hợp Bệnh viện Đa khoa tỉnh Quảng Trị",
            ],
        ),
        (
            "Các P, K, TT",
            "Bệnh viện Đa khoa tỉnh Quảng Trị",
            [
                "Các phòng, khoa, trung tâm thuộc Bệnh viện Đa khoa tỉnh Quảng Trị",
            ],
        ),
        # courts and prosecutors, committees of the forces, women of the forces, schools
        (
            "CA, các PCA TAND tỉnh",
            COMMITTEE,
            [
                "Chánh án Tòa án nhân dân tỉnh Quảng Trị",
                "Các Phó Chánh án Tòa án nhân dân tỉnh Quảng Trị",
            ],
        ),
        (
            "ĐUQS, ĐUCA tỉnh",
            "Tỉnh ủy Quảng Trị",
            [
                "Đảng ủy Quân sự tỉnh Quảng Trị",
                "Đảng ủy Công an tỉnh Quảng Trị",
            ],
        ),
        (
            "TT TW Hội; PN CA tỉnh",
            "Hội Liên hiệp Phụ nữ tỉnh Quảng Trị",
            [
                "Thường trực Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
                "Hội Phụ nữ Công an tỉnh Quảng Trị",
            ],
        ),
        (
            "BCH CĐ, BCH Đoàn, Ban ĐD CMHS",
            "Trường Trung học phổ thông A",
            [
                "Ban Chấp hành Công đoàn Trường Trung học phổ thông A",
                "Ban Chấp hành Đoàn Trường Trung học phổ thông A",
                "Ban đại diện cha mẹ học sinh",
            ],
        ),
        # associations share the province that is said once
        (
            "Hiệp hội DN, Liên hiệp các Hội KH&KT, Hội Luật gia tỉnh",
            COMMITTEE,
            [
                f"{name} tỉnh Quảng Trị"
                for name in ("Hiệp hội doanh nghiệp", "Liên hiệp các Hội Khoa học và Kỹ thuật", "Hội Luật gia")
            ],
        ),
        (
            "Hiệp hội Chè Việt Nam, Hội Luật gia tỉnh",
            COMMITTEE,
            [
                "Hiệp hội Chè Việt Nam",
                "Hội Luật gia tỉnh Quảng Trị",
            ],
        ),
        # a committee of the Party beside those of the unit that the line names
        (
            "TT Huyện ủy, HĐND, UBND huyện Đakrông",
            "Trường Trung học phổ thông A",
            [
                "Thường trực Huyện ủy Đakrông",
                "Thường trực Hội đồng nhân dân huyện Đakrông",
                "Ủy ban nhân dân huyện Đakrông",
            ],
        ),
    ],
)
def test_lines_of_the_trades(line: str, owner: str, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, PROVINCE, owner)] == names


@pytest.mark.parametrize(
    ("line", "locality", "names"),
    [
        ("TT VH, TT&TT huyện", DISTRICT, ["Trung tâm Văn hóa, Thông tin và Thể thao huyện Tam Đường"]),
        ("Trung tâm VH, TT và TT", NOWHERE, ["Trung tâm Văn hóa, Thông tin và Thể thao"]),
        (
            "Trung tâm Văn hóa, Thể thao và Truyền thông huyện, Công an huyện",
            DISTRICT,
            [
                "Trung tâm Văn hóa, Thể thao và Truyền thông huyện Tam Đường",
                "Công an huyện Tam Đường",
            ],
        ),
    ],
)
def test_the_centre_of_culture_is_one_body(line: str, locality: Locality, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality)] == names


def test_a_command_in_capitals() -> None:
    (body,) = read_bodies("BỘ CHỈ HUY BĐBP TỈNH QUẢNG TRỊ", PROVINCE)
    assert body.name == BORDER
