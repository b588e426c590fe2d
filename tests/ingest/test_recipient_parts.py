"""Lines that number the parts of a body, say two of its media, write units of the army by letters, bodies by initials."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

CENTRE = Locality(Level.CENTRAL, date="2024-03-01")
PROVINCE = Locality(Level.PROVINCE, "tỉnh Bến Tre", date="2023-05-10")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Bến Tre", "huyện Ba Tri", date="2023-05-10")
HOSPITAL = "Bệnh viện Sản Nhi tỉnh Bến Tre"
SCHOOL = "Trường Tiểu học Kim Đồng"
TREASURY = "Kho bạc Nhà nước Bến Tre"
COMMAND = "Bộ Chỉ huy Quân sự tỉnh Bến Tre"
COUNCIL = "Hội đồng Thi đua - Khen thưởng tỉnh Bến Tre"
STEERING = "Ban Chỉ đạo Chuyển đổi số tỉnh Bến Tre"
FARMERS = "Hội Nông dân tỉnh Bến Tre"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # so many parts
        ("24 khoa, phòng", PROVINCE, HOSPITAL, [f"Các khoa, phòng thuộc {HOSPITAL}"]),
        ("15 khoa, 07 phòng", PROVINCE, HOSPITAL, [f"Các khoa, phòng thuộc {HOSPITAL}"]),
        ("09 phòng, 11 đội", PROVINCE, "Công an tỉnh Bến Tre", ["Các phòng, đội thuộc Công an tỉnh Bến Tre"]),
        ("13 phòng, ban", DISTRICT, "Ủy ban nhân dân huyện Ba Tri", ["Các phòng, ban huyện Ba Tri"]),
        # two media of one body
        ("Website, bảng tin", PROVINCE, SCHOOL, [f"Website {SCHOOL}", f"Bảng tin {SCHOOL}"]),
        ("Trang TTĐT và Fanpage trường", PROVINCE, SCHOOL, [f"Trang Thông tin điện tử {SCHOOL}", f"Fanpage {SCHOOL}"]),
        ("Bản tin và Website trường", PROVINCE, SCHOOL, [f"Bản tin {SCHOOL}", f"Website {SCHOOL}"]),
        # the army's letters
        ("e895, f8", PROVINCE, None, ["Trung đoàn 895", "Sư đoàn 8"]),
        ("d3, c20", PROVINCE, COMMAND, ["Tiểu đoàn 3", "Đại đội 20"]),
        ("eBB 12", PROVINCE, COMMAND, ["Trung đoàn 12"]),
        # the initials of a province, a code elsewhere
        ("HĐTĐKT KBNN BT", PROVINCE, TREASURY, [f"Hội đồng Thi đua - Khen thưởng {TREASURY}"]),
        ("Báo BT", PROVINCE, None, ["Báo Bến Tre"]),
        ("BHXH BT, Cục Thuế BT", PROVINCE, None, ["Bảo hiểm xã hội Bến Tre", "Cục Thuế Bến Tre"]),
        ("BT, CT Hội", PROVINCE, None, ["Bí thư Hội", "Chủ tịch Hội"]),
        # a unit said once
        ("TTYT, Hội CTĐ huyện Giồng Trôm", PROVINCE, None, [
            "Trung tâm Y tế huyện Giồng Trôm", "Hội Chữ thập đỏ huyện Giồng Trôm",
        ]),
        ("Chi cục Thuế, Hạt Kiểm lâm, Công an huyện", DISTRICT, None, [
            "Chi cục Thuế huyện Ba Tri", "Hạt Kiểm lâm huyện Ba Tri", "Công an huyện Ba Tri",
        ]),
        # in each of many, not the issuer's
        ("Tổ chức pháp chế các bộ, cơ quan ngang bộ", CENTRE, "Bộ Tư pháp", ["Tổ chức Pháp chế các bộ, cơ quan ngang bộ"]),
        ("Vụ Pháp chế các bộ, ngành", CENTRE, "Bộ Tư pháp", ["Vụ Pháp chế các bộ, ngành"]),
        # clusters are of units together
        ("Cụm trưởng các cụm thi đua xã, phường", PROVINCE, None, ["Cụm trưởng các cụm thi đua xã, phường"]),
        # a council or a steering committee that writes
        ("Thành viên Hội đồng", PROVINCE, COUNCIL, [f"Thành viên {COUNCIL}"]),
        ("Thường trực Hội đồng", PROVINCE, COUNCIL, [f"Thường trực {COUNCIL}"]),
        ("Các thành viên BCĐ", PROVINCE, STEERING, [f"Các thành viên {STEERING}"]),
        ("Thành viên Ban Chỉ đạo", PROVINCE, COUNCIL, ["Thành viên Ban Chỉ đạo"]),
        # offices in the south, centres of media and culture
        ("CQTTPN TW Hội", PROVINCE, FARMERS, ["Cơ quan Thường trực Phía Nam Trung ương Hội Nông dân Việt Nam"]),
        ("TT TT-VH-TT huyện", DISTRICT, None, ["Trung tâm Truyền thông - Văn hóa - Thể thao huyện Ba Tri"]),
        ("TTTT-VH-TT huyện", DISTRICT, None, ["Trung tâm Truyền thông - Văn hóa - Thể thao huyện Ba Tri"]),
    ],
)  # fmt: skip
def test_each_body_has_its_name(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


def test_small_letters_are_classes_in_a_school() -> None:
    assert [body.name for body in read_bodies("d3", PROVINCE, SCHOOL)] != ["Tiểu đoàn 3"]


def test_a_regiment_is_an_item() -> None:
    text = "Nơi nhận:\n- e895; Công an tỉnh;\n- Ban CHQS các huyện; f8;\n- Lưu: VT."
    block = Section(SectionKind.RECIPIENTS, Span(0, len(text)))
    found = find_recipients(text, (block,), PROVINCE, Body(COMMAND, Level.PROVINCE))
    names = [body.name for item in found if not item.archive for body in item.bodies]
    assert names[:2] == ["Trung đoàn 895", "Công an tỉnh Bến Tre"]
    assert names[-1] == "Sư đoàn 8"
