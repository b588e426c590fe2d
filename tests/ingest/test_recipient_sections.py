"""Lines of recipients that point to an item of a section of the paper."""

import pytest

from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Quảng Trị", date="2025-10-05")
COMMITTEE = "Ủy ban nhân dân tỉnh Quảng Trị"

PLAN = """KẾ HOẠCH
II. NHIỆM VỤ
1. Rà soát văn bản, bố trí kinh phí.
2. Tuyên truyền.
III. PHÂN CÔNG
1. Sở Nội vụ: hướng dẫn, kiểm tra.
**2.** Đề nghị Văn phòng Tỉnh ủy, Tòa án nhân dân
tỉnh, Thuế tỉnh tăng cường bảo vệ bí mật.
3. Công an tỉnh
- Chủ trì, phối hợp với các ngành.
4. Kinh phí do ngân sách bảo đảm.
Nơi nhận:
"""


@pytest.mark.parametrize(
    ("pointer", "names"),
    [
        (
            "Các cơ quan tại mục 2 phần III Kế hoạch này",
            [
                "Văn phòng Tỉnh ủy Quảng Trị",
                "Tòa án nhân dân tỉnh Quảng Trị",
                "Thuế tỉnh Quảng Trị",
            ],
        ),
        ("Như mục III.1", ["Sở Nội vụ tỉnh Quảng Trị"]),
        ("Các đơn vị nêu tại khoản 3, mục III", ["Công an tỉnh Quảng Trị"]),
        ("Như mục 4 phần III", []),  # nobody is named there
        ("Như mục 1 phần II", []),
        ("Như mục 9 phần III", []),
        ("Như mục 2", []),  # of which section?
    ],
)
def test_an_item_of_a_section_names_whom_a_line_points_to(pointer: str, names: list[str]) -> None:
    text = f"{PLAN}- {pointer};\n- Lưu: VT.\n"
    start = text.index("Nơi nhận")
    sections = (Section(SectionKind.BODY, Span(0, start)), Section(SectionKind.RECIPIENTS, Span(start, len(text))))
    line = find_recipients(text, sections, PROVINCE, Body(COMMITTEE, Level.PROVINCE))[0]
    assert (line.pointer, [body.name for body in line.bodies]) == (pointer, names)


def test_a_list_of_bodies_with_a_place_in_the_text_is_a_list_where_nothing_stands_there() -> None:
    text = f"{PLAN}- Các đơn vị tại mục 9 phần III;\n- Lưu: VT.\n"
    start = text.index("Nơi nhận")
    sections = (Section(SectionKind.BODY, Span(0, start)), Section(SectionKind.RECIPIENTS, Span(start, len(text))))
    assert find_recipients(text, sections, PROVINCE)[0].pointer is None
