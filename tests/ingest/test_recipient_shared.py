"""Lines of recipients that say a head, a parent or a place once for several bodies, and abbreviations of their trade."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

CENTRE = Locality(Level.CENTRAL, date="2020-03-01")
PROVINCE = Locality(Level.PROVINCE, "tỉnh Lào Cai", date="2025-11-20")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Lào Cai", "huyện Bảo Thắng", date="2020-03-01")
COMMITTEE = "Ủy ban nhân dân huyện Bảo Thắng"
DIVISION = "Phòng Giáo dục và Đào tạo huyện Bảo Thắng"
FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam"
SCHOOL = "Trường Tiểu học Kim Đồng"
EDUCATION = "Bộ Giáo dục và Đào tạo"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # bodies that hyphens join, with spaces and without
        ("UBMTTQ-Hội ND-Đoàn TN huyện", DISTRICT, COMMITTEE, [
            f"{FRONT} huyện Bảo Thắng", "Hội Nông dân huyện Bảo Thắng", "Đoàn Thanh niên huyện Bảo Thắng",
        ]),
        ("Cục Thống kê tỉnh - Kho bạc Nhà nước KV V - Thuế tỉnh", PROVINCE, None, [
            "Cục Thống kê tỉnh Lào Cai", "Kho bạc Nhà nước khu vực V", "Thuế tỉnh Lào Cai",
        ]),
        ("Sở Nội vụ-Y tế-Tài chính", PROVINCE, None, [f"Sở {each} tỉnh Lào Cai" for each in ("Nội vụ", "Y tế", "Tài chính")]),
        ("Sở Giáo dục - Khoa học và Công nghệ", PROVINCE, None, ["Sở Giáo dục - Khoa học và Công nghệ tỉnh Lào Cai"]),
        ("Sở Y tế-Sở Nội vụ", PROVINCE, None, ["Sở Y tế tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai"]),
        ("Phòng Tài chính - Kế hoạch huyện", DISTRICT, None, ["Phòng Tài chính - Kế hoạch huyện Bảo Thắng"]),
        ("TT HU-HĐND huyện", DISTRICT, None, ["Thường trực Huyện ủy Bảo Thắng", "Thường trực Hội đồng nhân dân huyện Bảo Thắng"]),
        # the head word of boards and associations once
        *(
            (line, DISTRICT, COMMITTEE, [f"Ban {each} Huyện ủy Bảo Thắng" for each in ("Tổ chức", "Dân vận")])
            for line in ("Ban TC, DV HU", "Các Ban: TC, DV Huyện ủy", "BTC, BDV HU", "Ban Tổ chức, Dân vận Huyện ủy")
        ),
        ("Ban Tuyên giáo và Dân vận Huyện ủy", DISTRICT, COMMITTEE, ["Ban Tuyên giáo và Dân vận Huyện ủy Bảo Thắng"]),
        ("BTC, BNV", CENTRE, None, ["Bộ Tài chính", "Bộ Nội vụ"]),
        *(
            (line, DISTRICT, COMMITTEE, ["Hội Nông dân huyện Bảo Thắng", "Hội Cựu chiến binh huyện Bảo Thắng"])
            for line in ("Hội ND-CCB huyện", "Các Hội: ND, CCB huyện")
        ),
        # a head before a colon
        ("Các sở thành viên Khối: Nội vụ, Y tế", PROVINCE, None, ["Sở Nội vụ tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai"]),
        ("Đồn Biên phòng: Bát Xát, Si Ma Cai", DISTRICT, COMMITTEE, ["Đồn Biên phòng Bát Xát", "Đồn Biên phòng Si Ma Cai"]),
        ("VP: LĐ, CVVX", DISTRICT, COMMITTEE, [
            f"Lãnh đạo Văn phòng Hội đồng nhân dân và {COMMITTEE}",
            f"Chuyên viên Văn xã, Văn phòng Hội đồng nhân dân và {COMMITTEE}",
        ]),
        # the parent behind the last
        ("Ban TG, Ban DV, UBKT huyện ủy", DISTRICT, COMMITTEE, [
            f"{each} Huyện ủy Bảo Thắng" for each in ("Ban Tuyên giáo", "Ban Dân vận", "Ủy ban Kiểm tra")
        ]),
        ("Ban TG, Ban QHLĐ TLĐ", PROVINCE, None, [
            f"Ban {each} Tổng Liên đoàn Lao động Việt Nam" for each in ("Tuyên giáo", "Quan hệ lao động")
        ]),
        ("Các ban, Văn phòng UBMTTQVN tỉnh", PROVINCE, None, [f"Các ban {FRONT} tỉnh Lào Cai", f"Văn phòng {FRONT} tỉnh Lào Cai"]),
        ("Vụ GDTX, GDMN", CENTRE, EDUCATION, [f"Vụ Giáo dục Thường xuyên {EDUCATION}", f"Vụ Giáo dục Mầm non {EDUCATION}"]),
        ("Các Vụ GDMN, GDTH (Bộ GDĐT)", PROVINCE, None, [
            f"Vụ Giáo dục Mầm non, {EDUCATION}", f"Vụ Giáo dục Tiểu học, {EDUCATION}",
        ]),
        ("Vụ GDMN-Bộ GD&ĐT", PROVINCE, None, [f"Vụ Giáo dục Mầm non, {EDUCATION}"]),
        # the issuer's own: its staff, its cells, the centre of its association
        ("LĐ, CV phòng", DISTRICT, DIVISION, [f"Lãnh đạo {DIVISION}", f"Chuyên viên {DIVISION}"]),
        ("Các chi, đảng bộ trực thuộc", DISTRICT, "Huyện ủy Bảo Thắng", ["Các chi bộ, đảng bộ trực thuộc Huyện ủy Bảo Thắng"]),
        ("VP đại diện TW Hội tại TP. Đà Nẵng", PROVINCE, "Hội Chữ thập đỏ tỉnh Lào Cai", [
            "Văn phòng Đại diện Trung ương Hội Chữ thập đỏ Việt Nam tại thành phố Đà Nẵng",
        ]),
        # members of what is not named are of no committee
        ("Trưởng đoàn và các thành viên", DISTRICT, COMMITTEE, ["Trưởng đoàn", "Các thành viên"]),
        # one name, one group; what a school has once
        ("Phòng KT&HT huyện", DISTRICT, None, ["Phòng Kinh tế và Hạ tầng huyện Bảo Thắng"]),
        ("Cơ quan báo, đài", PROVINCE, None, ["Các cơ quan báo, đài"]),
        ("Các tổ CM, tổ VP, GVCN", DISTRICT, SCHOOL, ["Các tổ chuyên môn", f"Tổ văn phòng {SCHOOL}", "Giáo viên chủ nhiệm"]),
        ("Cơ quan thông tấn, báo, đài", PROVINCE, None, ["Các cơ quan thông tấn, báo, đài"]),
        ("LĐ Phòng, GVBM", DISTRICT, DIVISION, [f"Lãnh đạo {DIVISION}", "Giáo viên bộ môn"]),
        ("Ban đại diện CMHS trường", DISTRICT, SCHOOL, [f"Ban đại diện cha mẹ học sinh {SCHOOL}"]),
        # a request before the name; stations
        ("Đề nghị Hội Nông dân huyện", DISTRICT, None, ["Hội Nông dân huyện Bảo Thắng"]),
        ("Đài TT huyện", DISTRICT, None, ["Đài Truyền thanh huyện Bảo Thắng"]),
        ("ĐTHVN, ĐTNVN", CENTRE, None, ["Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam"]),
    ],
)  # fmt: skip
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


def _kinds(block: str) -> list[tuple[str | None, bool]]:
    text = f"Nội dung.\n{block}"
    sections = (Section(SectionKind.BODY, Span(0, 10)), Section(SectionKind.RECIPIENTS, Span(10, len(text))))
    found = find_recipients(text, sections, DISTRICT, Body(DIVISION, Level.DISTRICT))
    return [(each.pointer, each.archive) for each in found]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Nơi nhận:\n- Như KG;\n- Lưu: VT.", [("Như KG", False), (None, True)]),
        ("Nơi nhận:\nNhư Điều 2\nLưu vp", [("Như Điều 2", False), (None, True)]),
        ("Nơi nhận: Như Điều 2; Lưu: VP.", [("Như Điều 2", False), (None, True)]),
        ("Nơi nhận:\nĐồn Biên phòng: Bát Xát, Y Tý;\nLưu: VT.", [(None, False), (None, True)]),
    ],
)
def test_pointers_and_filing(block: str, expected: list[tuple[str | None, bool]]) -> None:
    assert _kinds(block) == expected


def test_a_second_address_is_one_too() -> None:
    text = "Kính gửi:\n- Sở Y tế;\n- Sở Nội vụ.\n\nĐồng kính gửi:\n\n- Báo Lào Cai.\n\nThực hiện kế hoạch năm nay.\n"
    found = find_recipients(text, (Section(SectionKind.BODY, Span(0, len(text))),), PROVINCE, None)
    assert [each.span.of(text) for each in found] == ["Sở Y tế", "Sở Nội vụ", "Báo Lào Cai"]
