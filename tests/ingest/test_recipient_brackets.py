"""Offices in brackets behind their body, posts and heads said once for several bodies, codes alone between semicolons."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality
from ingest.segment import segment
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Lào Cai")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Lào Cai", "huyện Bát Xát")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", None, "phường Sa Pa")
CENTRE = Locality(Level.CENTRAL)
COMMITTEE = "Ủy ban nhân dân tỉnh Lào Cai"
BANK = "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Lào Cai"
CABINET = "Văn phòng Chính phủ"
POWER = "Tổng công ty Điện lực miền Bắc"
HOSPITAL = "Bệnh viện Đa khoa tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # offices in brackets
        ("VPCP (Vụ NN, Vụ TH)", CENTRE, None, [CABINET, f"Vụ Nông nghiệp, {CABINET}", f"Vụ Tổng hợp, {CABINET}"]),
        ("Bộ TC (Vụ PC, Cục QLCS), BTP", CENTRE, None, [
            "Bộ Tài chính", "Vụ Pháp chế, Bộ Tài chính", "Cục Quản lý công sản, Bộ Tài chính", "Bộ Tư pháp",
        ]),
        ("CA tỉnh (PC08, PA05)", PROVINCE, COMMITTEE, [
            "Công an tỉnh Lào Cai",
            "Phòng Cảnh sát giao thông, Công an tỉnh Lào Cai",
            "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Công an tỉnh Lào Cai",
        ]),
        ("Bộ Công an (V01, X01)", CENTRE, None, ["Bộ Công an", "Văn phòng Bộ Công an", "Cục Tổ chức cán bộ, Bộ Công an"]),
        ("Bộ Y tế (để b/c)", CENTRE, None, ["Bộ Y tế"]),
        # posts and heads said once
        ("Giám đốc TTYT, TTCT huyện", DISTRICT, None, [
            "Giám đốc Trung tâm Y tế huyện Bát Xát",
            "Giám đốc Trung tâm Chính trị huyện Bát Xát",
        ]),
        ("Chủ tịch Hội Nông dân, Hội LHPN tỉnh", PROVINCE, COMMITTEE, [
            "Chủ tịch Hội Nông dân tỉnh Lào Cai", "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Lào Cai",
        ]),
        ("Giám đốc Sở Nội vụ, Công an tỉnh", PROVINCE, COMMITTEE, ["Giám đốc Sở Nội vụ tỉnh Lào Cai", "Công an tỉnh Lào Cai"]),
        ("Đảng ủy Khối CCQ, Khối DN tỉnh", PROVINCE, COMMITTEE, [
            "Đảng ủy Khối các cơ quan tỉnh Lào Cai", "Đảng ủy Khối doanh nghiệp tỉnh Lào Cai",
        ]),
        ("CQ TTXVN KVMT-TN, KVPN", CENTRE, None, [
            "Cơ quan Thông tấn xã Việt Nam khu vực miền Trung - Tây Nguyên",
            "Cơ quan Thông tấn xã Việt Nam khu vực phía Nam",
        ]),
        ("Ban CHQS các cơ quan, tổ chức", PROVINCE, None, ["Ban Chỉ huy Quân sự các cơ quan, tổ chức"]),
        ("VP: Đảng ủy, HĐND&UBND phường", COMMUNE, None, [
            "Văn phòng Đảng ủy phường Sa Pa", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Sa Pa",
        ]),
        ("VP: Tỉnh ủy, HĐND và UBND tỉnh", PROVINCE, COMMITTEE, [
            "Văn phòng Tỉnh ủy Lào Cai", "Văn phòng Hội đồng nhân dân tỉnh Lào Cai", f"Văn phòng {COMMITTEE}",
        ]),
        ("Tỉnh đoàn, Hội LHPN tỉnh Sơn La", Locality(), None, ["Tỉnh đoàn Sơn La", "Hội Liên hiệp Phụ nữ tỉnh Sơn La"]),
        ("TT: Dịch vụ việc làm, Bảo trợ xã hội", PROVINCE, None, ["Trung tâm Dịch vụ việc làm", "Trung tâm Bảo trợ xã hội"]),
        ("Trưởng khoa, ĐDT, KTVT", PROVINCE, HOSPITAL, ["Trưởng khoa", "Điều dưỡng trưởng", "Kỹ thuật viên trưởng"]),
        # what real lists of offices, schools and health services write
        ("Các tỉnh ủy, thành ủy, Ủy ban kiểm tra tỉnh ủy, thành ủy trực thuộc Trung ương", CENTRE, None, [
            "Các tỉnh ủy, thành ủy", "Ủy ban Kiểm tra các tỉnh ủy, thành ủy trực thuộc Trung ương",
        ]),
        ("Tổng TT, các Phó TTT", CENTRE, "Thanh tra Chính phủ", ["Tổng Thanh tra Chính phủ", "Các Phó Tổng Thanh tra Chính phủ"]),
        ("Các vụ, đơn vị", CENTRE, "Thanh tra Chính phủ", ["Các vụ, đơn vị thuộc Thanh tra Chính phủ"]),
        ("Trung tâm Phòng chống HIV/AIDS", PROVINCE, None, ["Trung tâm Phòng chống HIV/AIDS"]),
        ("Công ty CP Dược và VTYT Lào Cai", PROVINCE, None, ["Công ty Cổ phần Dược và Vật tư Y tế Lào Cai"]),
        ("Sở LĐTB và XH", PROVINCE, None, ["Sở Lao động - Thương binh và Xã hội tỉnh Lào Cai"]),
        ("CVNC, KGVX", PROVINCE, None, ["Chuyên viên Nội chính", "Chuyên viên Khoa giáo - Văn xã"]),
        ("Chủ tịch các PCT UBND huyện", DISTRICT, None, [
            "Chủ tịch Ủy ban nhân dân huyện Bát Xát", "Các Phó Chủ tịch Ủy ban nhân dân huyện Bát Xát",
        ]),
        # parts of companies, of banks; places
        ("Các Ban: AT, KT, QLĐT", CENTRE, POWER, [f"Ban {name} {POWER}" for name in ("An toàn", "Kỹ thuật", "Quản lý đầu tư")]),
        ("Vụ TDCNKT", PROVINCE, BANK, ["Vụ Tín dụng các ngành kinh tế"]),
        ("TT,GSNH", PROVINCE, BANK, ["Thanh tra, giám sát ngân hàng"]),
        ("PC Yên Bái", CENTRE, None, ["Công ty Điện lực Yên Bái"]),
        ("Cty CP MTĐT LC - CN Sa Pa", PROVINCE, None, ["Công ty Cổ phần Môi trường Đô thị Lào Cai - Chi nhánh Sa Pa"]),
        ("Sở Y tế các tỉnh, TP trên địa bàn quản lý", CENTRE, None, ["Sở Y tế các tỉnh, thành phố"]),
        ("UBND các xã, TT. Bát Xát", DISTRICT, None, ["Ủy ban nhân dân các xã, thị trấn Bát Xát"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


def test_the_blanks_of_a_form_are_no_recipients() -> None:
    text = "Mẫu số 1\n\n- Họ và tên: ............; - Chức vụ: ............; - Lưu: hồ sơ.\n"
    assert find_recipients(text, segment(text), PROVINCE) == ()


def test_codes_alone_between_semicolons_are_items() -> None:
    text = "Nơi nhận:\n- Như trên;\n- TTGSNH; KTTT; TTKQ;\n- Lưu VP.\n"
    found = find_recipients(text, segment(text), PROVINCE, Body(BANK, Level.PROVINCE))
    assert [text[each.span.start : each.span.end] for each in found[1:4]] == ["TTGSNH", "KTTT", "TTKQ"]
