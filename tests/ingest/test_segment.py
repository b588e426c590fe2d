from itertools import pairwise

import pytest

from ingest.model import SectionKind
from ingest.segment import section_at, segment

PLAN = """UBND HUYỆN A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-UBND\tA, ngày 02 tháng 3 năm 2023
KẾ HOẠCH
Thực hiện phong trào thi đua năm 2023
Căn cứ Luật Thi đua, khen thưởng;
Thực hiện Kế hoạch số 1/KH-UBND của UBND tỉnh;
I. MỤC ĐÍCH
Làm tốt./.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu
Nơi nhận:
- Như trên;
- Lưu: VT.
PHỤ LỤC
Danh sách"""


def kinds(text):
    return [section.kind.value for section in segment(text)]


def test_a_plan_has_all_its_parts():
    assert kinds(PLAN) == ["header", "bases", "body", "signature", "recipients", "annex"]


def test_a_title_that_begins_like_a_ground_is_still_the_title():
    place = PLAN.index("Thực hiện phong trào")
    assert section_at(segment(PLAN), place) is SectionKind.HEADER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("V/v đôn đốc\nKính gửi: Các sở\nTriển khai công việc.", ["header", "body"]),
        (f"NGHỊ ĐỊNH\nQuy định chi tiết {'một số điều ' * 20}\nCăn cứ Luật B;\nĐiều 1. A", ["header", "bases", "body"]),
        (
            "TỜ TRÌNH\nThực hiện Công văn số 1/A;\nSở kính trình Ủy ban nhân dân tỉnh xem xét.\nNơi nhận:\n- B;",
            ["header", "bases", "body", "recipients"],
        ),
        ("THÔNG BÁO\nCăn cứ Luật B;\nNơi nhận:\n- C;", ["header", "bases", "recipients"]),
        ("QUYẾT ĐỊNH\nVề việc A\nCăn cứ Luật B;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành", ["header", "bases", "body"]),
        (
            "HD\nI. Nội dung\nHết.\nNơi nhận:\tTM. BAN THƯỜNG VỤ\n- Như trên;\tCHỦ TỊCH",
            ["header", "body", "recipients"],
        ),
        ("", []),
    ],
)
def test_parts(text, expected):
    assert kinds(text) == expected


def test_sections_cover_the_text_without_gaps():
    sections = segment(PLAN)
    assert sections[0].span.start == 0
    assert sections[-1].span.end == len(PLAN)
    assert all(a.span.end == b.span.start for a, b in pairwise(sections))


@pytest.mark.parametrize("heading", ["` Nơi nhậm:", "Minhận:", "ANơi nhận:", "_ Nol nhân :", "Nơi nhận", "NƠI NHẬN:"])
def test_the_list_of_recipients_is_known_by_damaged_words_too(heading):
    text = f"KẾ HOẠCH\nI. MỤC ĐÍCH\nLàm tốt./.\n{heading}\n- Sở Y tế;\n- Lưu: VT."
    assert kinds(text)[-1] == "recipients"


@pytest.mark.parametrize("line", ["Người nhận: ông A", "- Tôi nhận: hồ sơ", "Mỗi nhân viên: một bản", "Ghi nhận: tốt"])
def test_words_like_those_above_the_list_are_body(line):
    assert "recipients" not in kinds(f"KẾ HOẠCH\nI. MỤC ĐÍCH\nLàm tốt.\n{line}\n2. Việc khác.")


@pytest.mark.parametrize(
    "attached",
    [
        "- Áp dụng cho mọi trạm;\n- Làm theo Luật Dược.",
        "HƯỚNG DẪN LẤY SỐ KHÁM\n- Bước 1: mở sổ.",
        "I. YÊU CẦU\n- Mang theo thẻ.",
        "Chương I\nQUY ĐỊNH CHUNG\n- Phạm vi.",
        "Điều 1. Phạm vi\n- Trạm xá.",
        "PHƯƠNG ÁN TRỰC\n- Ngày lẻ.",
    ],
)
def test_what_stands_below_the_filed_copy_and_the_signature_is_attached(attached):
    text = f"KẾ HOẠCH\nI. MỤC ĐÍCH\nLàm tốt./.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\nKT. GIÁM ĐỐC\nLê Mẫu\n{attached}"
    assert kinds(text) == ["header", "body", "recipients", "signature", "annex"]


def test_recipients_may_stand_below_the_signature():
    text = "KẾ HOẠCH\nI. MỤC ĐÍCH\nLàm tốt./.\nNơi nhận:\nKT. GIÁM ĐỐC\nLê Mẫu\n- Sở Y tế;\n- Lưu: VT."
    assert kinds(text) == ["header", "body", "recipients", "signature", "recipients"]


def test_a_second_letterhead_begins_what_is_attached():
    text = (
        "SỞ Y TẾ\nSố: 5/SYT-VP\nKính gửi: Các đơn vị.\nGửi kèm dự thảo để góp ý./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n"
        "BỘ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÔNG TƯ\nĐiều 1. Phạm vi\n"
    )
    assert [section.kind for section in segment(text)][-1] is SectionKind.ANNEX


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        ("^Bộ Nội vụ;\n- Sở Y tế;\n- Các phòng;\n- Lưu: VT.", "recipients"),
        ("- Sở Y tế;\n- Lưu: VT.", "body"),  # too short to be sure
        ("- Sở Y tế chủ trì;\n- Các phòng phối hợp;\n- Sở Nội vụ theo dõi;\n- Lưu ý: đúng hạn.", "body"),
    ],
)
def test_a_list_whose_heading_is_lost_ends_with_who_files_a_copy(items, kind):
    assert kinds(f"KẾ HOẠCH\nI. MỤC ĐÍCH\nLàm tốt./.\n\n{items}\n")[-1] == kind
