"""Divisions of the body above the issuer, codes of trades, groups of the Party."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Sơn La", date="2019-05-06")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Sơn La", "huyện Mai Sơn", date="2019-05-06")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Sơn La", None, "xã Mường Bú", date="2025-10-01")
CENTRE = Locality(Level.CENTRAL, date="2024")
POWER = "Công ty Điện lực Sơn La"
POLICE = "Công an tỉnh Sơn La"
COMMAND = "Bộ Chỉ huy Quân sự tỉnh Sơn La"
PARTY = "Tỉnh ủy Sơn La"
DIVISION = "Phòng Giáo dục và Đào tạo huyện Mai Sơn"
HEALTH = "Sở Y tế tỉnh Sơn La"
EDUCATION = "Sở Giáo dục và Đào tạo tỉnh Sơn La"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # the divisions and boards of a department or a corporation that the last of them names
        ("BGĐ, VP, P. GDTH, P. CTTT Sở GD&ĐT", PROVINCE, "Công đoàn Giáo dục tỉnh Sơn La", [
            f"Ban Giám đốc {EDUCATION}", f"Văn phòng {EDUCATION}", f"Phòng Giáo dục Tiểu học, {EDUCATION}",
            f"Phòng Chính trị tư tưởng, {EDUCATION}",
        ]),
        ("Ban KD, VP EVNNPC", PROVINCE, POWER, [
            f"{office} Tổng công ty Điện lực miền Bắc" for office in ("Ban Kinh doanh", "Văn phòng")
        ]),
        ("Phòng KT, CĐ Công ty", PROVINCE, POWER, [f"Phòng Kỹ thuật {POWER}", f"Công đoàn {POWER}"]),
        ("Ban Dân vận Tỉnh ủy, Văn phòng Tổng công ty B", PROVINCE, None, [
            "Ban Dân vận Tỉnh ủy Sơn La", "Văn phòng Tổng công ty B",
        ]),
        ("SYT (VP, P. NVYD)", PROVINCE, "Bệnh viện A", [HEALTH, f"Văn phòng {HEALTH}", f"Phòng Nghiệp vụ Y Dược, {HEALTH}"]),
        # codes of forces, power companies, transport
        ("Phòng CS PCCC & CNCH", PROVINCE, POLICE, [
            f"Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ {POLICE}",
        ]),
        ("Cụm Thi đua số 4 - BCA", PROVINCE, POLICE, ["Cụm Thi đua số 4 Bộ Công an"]),
        ("Ban Phụ nữ, CĐ Công an tỉnh", PROVINCE, POLICE, [f"Ban Phụ nữ {POLICE}", f"Công đoàn {POLICE}"]),
        ("Ban CTQC thuộc Phòng CT", PROVINCE, COMMAND, ["Ban Công tác quần chúng thuộc Phòng Chính trị"]),
        ("Trường Quân sự ĐP, Bệnh xá QDY", PROVINCE, COMMAND, ["Trường Quân sự địa phương", "Bệnh xá Quân dân y"]),
        ("CA, BCHQS tỉnh", PROVINCE, None, [POLICE, COMMAND]),
        ("Đội QLVH LĐCT", PROVINCE, POWER, ["Đội Quản lý vận hành lưới điện cao thế"]),
        ("PC Điện Biên, Phòng PC", PROVINCE, POWER, ["Công ty Điện lực Điện Biên", f"Phòng Pháp chế {POWER}"]),
        ("UBKT ĐU, Ban TTND", PROVINCE, POWER, [f"Ủy ban Kiểm tra Đảng ủy {POWER}", f"Ban thanh tra nhân dân {POWER}"]),
        ("Các TCT: ĐSVN, VATM", CENTRE, "Bộ Xây dựng", [
            "Tổng công ty Đường sắt Việt Nam", "Tổng công ty Quản lý bay Việt Nam",
        ]),
        ("Các Cục: ĐSVN, HKVN", CENTRE, "Bộ Xây dựng", ["Cục Đường sắt Việt Nam", "Cục Hàng không Việt Nam"]),
        ("Báo GTVT", CENTRE, None, ["Báo Giao thông vận tải"]),
        # unions and associations
        ("UV. BCH, UV. BKT Tỉnh hội", PROVINCE, "Hội Chữ thập đỏ tỉnh Sơn La", [
            f"Ủy viên Ban {board} Hội Chữ thập đỏ tỉnh Sơn La" for board in ("Chấp hành", "Kiểm tra")
        ]),
        ("BLL Cựu TNXP, Hội NNCĐDC/dioxin tỉnh", PROVINCE, None, [
            "Ban Liên lạc Cựu Thanh niên xung phong tỉnh Sơn La", "Hội Nạn nhân chất độc da cam/dioxin tỉnh Sơn La",
        ]),
        ("Liên đoàn LĐ tỉnh, BCĐ XD NTM tỉnh", PROVINCE, None, [
            "Liên đoàn Lao động tỉnh Sơn La", "Ban Chỉ đạo xây dựng nông thôn mới tỉnh Sơn La",
        ]),
        # the Party's own boards, and those in bodies of the state, are groups each
        ("Các ban đảng, BCSĐ, đảng đoàn, ĐU trực thuộc", PROVINCE, PARTY, [
            f"Các ban đảng {PARTY}", "Các ban cán sự đảng tỉnh Sơn La", "Các đảng đoàn",
            f"Các đảng ủy trực thuộc {PARTY}",
        ]),
        # a division's heads, a chairman in charge, the parts of a mine
        ("Trưởng, phó phòng", DISTRICT, DIVISION, [f"Trưởng {DIVISION}", f"Các Phó Trưởng {DIVISION}"]),
        ("Chủ tịch, PCT UBND tỉnh phụ trách", PROVINCE, HEALTH, [
            f"{post} Ủy ban nhân dân tỉnh Sơn La" for post in ("Chủ tịch", "Phó Chủ tịch")
        ]),
        ("Các phòng, công trường", CENTRE, "Công ty Than Bắc Cạn", ["Các phòng, công trường thuộc Công ty Than Bắc Cạn"]),
        # a centre shares the unit said last; a bank's branch is no division of education
        ("TT DVTH, Ban QLDA xã", COMMUNE, None, [
            "Trung tâm dịch vụ tổng hợp xã Mường Bú", "Ban Quản lý dự án xã Mường Bú",
        ]),
        ("Agribank PGD Chiềng Pấc", PROVINCE, None, ["Agribank Phòng giao dịch Chiềng Pấc"]),
        ("GĐ TTGDTX-HN huyện", DISTRICT, None, ["Giám đốc Trung tâm giáo dục thường xuyên - hướng nghiệp huyện Mai Sơn"]),
    ],
)  # fmt: skip
def test_divisions_and_trades(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names
