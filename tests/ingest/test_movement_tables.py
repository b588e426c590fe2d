"""Movements in tables that have a column for them, in tables written for this test."""

import pytest

from ingest.extract.names.issuers import issuer_at
from tests.ingest.test_movements import read

HEAD = "UBND HUYỆN AN LÃO\n\nDANH MỤC\nNăm 2025\n\n"
CASES = [
    (
        "| STT | Tên phong trào thi đua | Đơn vị phát động | Kế hoạch số | Giai đoạn |\n|---|:---|---|---|---|\n"
        "| 1 | Chung sức giữ sạch bến sông | UBND huyện | Kế hoạch số 12/KH-UBND ngày 05/3/2025 | 2025 - 2028 |\n"
        "| 2 | “Tuần một việc tốt”, “Ngày một nụ cười” | Huyện đoàn | - | Năm 2025 |\n"
        "| 3 | Hội thi “Lái xe an toàn” | Công đoàn | - | Quý II/2025 |\n"
        "| 4 | Cuộc vận động “Bếp ấm tình quê” | Hội Phụ nữ | - | Từ 17/10 đến 18/11/2025 |\n"
        "| 5 | Chưa phát động phong trào | | | |\n",
        {
            "Chung sức giữ sạch bến sông": ("c1", "2025/2028"),
            "Tuần một việc tốt": (None, "2025"),
            "Ngày một nụ cười": (None, "2025"),
            "Bếp ấm tình quê": (None, "2025-10-17/2025-11-18"),
        },
    ),
    (
        "Đợt thi đua\tCăn cứ\tThời gian thực hiện\tSố đơn vị\n"
        "Thần tốc giao mặt bằng tuyến đường\tQuyết định số 88/QĐ-UBND ngày 03/4/2024\t03/4/2024 đến 30/9/2024\t12\n"
        "“Sáng trang nghĩa tình”\tCông văn số 9/CV-ĐTN ngày 10/5/2024 của Đoàn trường\tTháng 5/2024\n",
        {
            "Thần tốc giao mặt bằng tuyến đường": ("c1", "2024-04-03/2024-09-30"),
            "Sáng trang nghĩa tình": ("c2", "2024-05"),
        },
    ),
    (  # what carries it out did not launch it
        "TT\tPhong trào\tVăn bản triển khai\tThời gian\n"
        "1\t“Ruộng sạch bờ hoa”\tKế hoạch số 21/KH-UBND ngày 02/02/2023 của UBND tỉnh\t2023 - 2026\n",
        {"Ruộng sạch bờ hoa": (None, "2023/2026")},
    ),
    (  # the days in two columns, also where a cell is empty
        "| TT | Tên đợt, phong trào | Từ ngày | Đến ngày | Phát động bằng | Ghi chú |\n"
        "| 1 | Đợt thi đua “Bảng đen sạch” | 05/10/2022 | 19/11/2022 | Quyết định số 64/QĐ-NK ngày 03/10/2022 | |\n"
        "| 2 | Phong trào “Vở sạch” | tháng 3 | tháng 5/2023 | Lời phát động của thầy | tốt |\n",
        {"Bảng đen sạch": ("c1", "2022-10-05/2022-11-19"), "Vở sạch": (None, "2023-03/2023-05")},
    ),
    (  # a document where the launcher should stand
        "STT\tTên phong trào\tPhát động\tThời gian\n"
        "1\t“Bảng đen sạch”\tKH 12/KH-UBND ngày 19/01/2024 của UBND xã\t2024 - 2025\n2\t“Vở sạch”\tĐoàn xã\t2024\n",
        {"Bảng đen sạch": ("c1", "2024/2025"), "Vở sạch": (None, "2024")},
    ),
    ("Phong trào\tSố tổ chức\tSố cá nhân\nVăn nghệ quần chúng\t15\t20\n", {}),  # no column of its launch
    ("TT\tNội dung thi đua\tĐiểm chuẩn\n1\tThực hiện tốt nội quy\t20\n", {}),
]


@pytest.mark.parametrize(("table", "wanted"), CASES)
def test_movements_of_a_table(table: str, wanted: dict[str, tuple[str | None, str]]) -> None:
    _, found = read(HEAD + table)
    assert {one.name: (one.launched_in, one.period) for one in found} == wanted


@pytest.mark.parametrize("behind", ["2019 - 2025", "12 đơn vị", "Đã tổng kết", "hội viên"])
def test_an_issuer_ends_with_its_cell(behind: str) -> None:
    cell = issuer_at(f"UBND tỉnh\t{behind}", 0)
    assert cell
    assert (cell.start, cell.end) == (0, len("UBND tỉnh"))
