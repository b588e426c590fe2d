"""Movements whose launch and time stand in labelled lines below their names, in lists written for this test."""

import pytest

from ingest.extract.names.issuers import issuer_at
from tests.ingest.test_movements import read

HEAD = "UBND HUYỆN AN LÃO\n\nDANH MỤC\nNăm 2025\n\n"
CASES = [
    (
        "1. Phong trào thi đua “Bếp lửa vùng cao”\n"
        "- Đơn vị phát động: Sở Văn hóa, Thể thao và Du lịch\n"
        "- Văn bản phát động: Kế hoạch số 12/KH-SVHTTDL ngày 05/3/2025\n"
        "- Giai đoạn: 2025 - 2028\n\n"
        "2. Tên phong trào: “Mỗi tuần một việc tốt”\n"
        "+ Thời gian thực hiện: từ 01/3 đến 30/6/2025.\n"
        "+ Văn bản: Quyết định số 7/QĐ-UBND ngày 11/02/2025 của UBND huyện\n",
        {
            "Bếp lửa vùng cao": ("c1", "2025/2028", "Sở Văn hóa, Thể thao và Du lịch"),
            "Mỗi tuần một việc tốt": ("c2", "2025-03-01/2025-06-30", "Ủy ban nhân dân huyện An Lão"),
        },
    ),
    (
        "3. Cuộc vận động “Ruộng sạch bờ hoa”\n"
        "- Phát động: Hội Nông dân huyện, theo Công văn số 33-CV/HNDH ngày 20/02/2025; từ ngày 01/3/2025 đến ngày 15/6/2025.\n"
        "- Theo: phong trào “Cả nước làm sạch đồng ruộng” (Quyết định số 1315/QĐ-TTg ngày 09/11/2023).\n",
        {
            "Ruộng sạch bờ hoa": ("c1", "2025-03-01/2025-06-15", "Hội Nông dân huyện An Lão"),
            "Cả nước làm sạch đồng ruộng": (None, None, ""),
        },
    ),
    (  # who is in charge launched nothing
        "4. Chiến dịch “Chiều thứ sáu xanh”\n- Chủ trì: Đoàn xã; mỗi tuần một lần, từ tháng 3 đến tháng 11/2025.\n",
        {"Chiều thứ sáu xanh": (None, "2025-03/2025-11", "")},
    ),
    (  # a line without label ends what is said of the name
        "5. Phong trào “Ngõ nhỏ nở hoa”\nCác thôn tự tổ chức.\n- Văn bản: Kế hoạch số 4/KH-UBND ngày 02/01/2025\n",
        {"Ngõ nhỏ nở hoa": (None, None, "")},
    ),
]


@pytest.mark.parametrize(("lines", "wanted"), CASES)
def test_what_labelled_lines_say(lines: str, wanted: dict[str, tuple[str | None, str | None, str]]) -> None:
    _, found = read(HEAD + lines)
    said = {one.name: (one.launched_in, one.period, ", ".join(body.name for body in one.launchers)) for one in found}
    assert said == wanted


def test_the_number_of_the_next_item_is_no_name_of_a_unit() -> None:
    assert [span and span.end for span in (issuer_at("UBND huyện\n\n3. Nội dung", 0), issuer_at("UBND quận 3", 0))] == [
        len("UBND huyện"),
        len("UBND quận 3"),
    ]


INLINE = [
    ("1) Phong trào “Chợ quê”\nDo: Giám đốc Sở phát động. Văn bản: Kế hoạch số 12/KH-SCT. Thời gian: 2022 - 2024.",
     ("c1", "2022/2024")),
    ("1) Cuộc vận động “Chợ quê”\nCơ quan phát động: Hội Phụ nữ tỉnh; Bắt đầu: 01/6/2022; Kết thúc: 31/12/2022.",
     (None, "2022-06-01/2022-12-31")),
    ("1) Phong trào “Chợ quê”: Thời gian: năm 2023. Văn bản: chưa có.", (None, "2023")),
    ("1) Phong trào “Chợ quê” vui. Thời gian: năm 2023.", (None, "2023")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), INLINE)
def test_labels_that_share_a_line(text: str, wanted: tuple[str | None, str]) -> None:
    _, found = read(f"SỞ CÔNG THƯƠNG\n\nDANH MỤC\n\n{text}\n")
    assert [(one.launched_in, one.period) for one in found] == [wanted]
