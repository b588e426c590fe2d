"""Targets in tables whose cells stand one below the other, as web pages copied as text leave them."""

from collections.abc import Sequence

import pytest

from ingest.extract.targets.entries import find_targets
from ingest.model import Section, SectionKind, Span, Target
from ingest.normalise import clean

HEAD = "UBND XÃ AN BÌNH\nAn Bình, ngày 12 tháng 02 năm 2025\nKẾ HOẠCH\n"


def piled(*rows: Sequence[str]) -> str:
    """Rows as such pages print them: a bar on a line of its own before and after each cell."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" for cell in row) for row in rows)


def read(body: str) -> tuple[Target, ...]:
    text = clean(HEAD + body).clean
    head = text.index("KẾ HOẠCH") + len("KẾ HOẠCH\n")
    return find_targets(
        text, (Section(SectionKind.HEADER, Span(0, head)), Section(SectionKind.BODY, Span(head, len(text))))
    )


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [
                ("**TT**", "**Chỉ tiêu**", "**ĐVT**", "**Năm 2025**", "**Năm 2026**"),
                ("1", "Tỷ lệ hộ nghèo", "%", "3,5", "3"),
                ("2", "Kết nạp hội viên", "Người", "40", "45"),
            ],
            [(3.5, "%"), (3, "%"), (40, "Người"), (45, "Người")],
        ),
        (
            [
                ("STT", "Đơn vị", "Bảo hiểm y tế được giao (%)", "Hội viên được giao (người)"),
                ("1", "Thôn Đông", "95", "20"),
                ("2", "Thôn Tây", "90", "18"),
                ("Tổng cộng", "185", "38"),
            ],
            [(95, "%"), (20, "người"), (90, "%"), (18, "người")],
        ),
        (
            [
                ("TT", "Chỉ tiêu", "ĐVT", "Ước 2024", "GIAI ĐOẠN 2025 - 2026", "Năm 2025", "Năm 2026"),
                ("I", "CÂY LÂU NĂM"),
                ("1", "Diện tích chè", "Ha", "612", "650", "670"),
                ("2", "Diện tích sắn", "Ha", "100", "110", "120"),
            ],
            [(650, "Ha"), (670, "Ha"), (110, "Ha"), (120, "Ha")],
        ),
        ([("TT", "Nội dung", "Số lượng", "Thành tiền"), ("1", "In sổ tay", "500", "12.000.000")], []),
    ],
)
def test_rows_are_read_from_stacked_cells(rows: list[tuple[str, ...]], expected: list[tuple[float, str]]) -> None:
    found = read(f"\n**II. CHỈ TIÊU**\n\n{piled(*rows)}\n\n**III. GIẢI PHÁP**\n\nHọp 2 lần.\n")
    assert [(one.value, one.unit) for one in found] == expected


def test_a_number_in_a_cell_is_no_page_number() -> None:
    assert "95" in clean(piled(("Thôn Đông", "95", "đạt"))).clean
    assert "95" not in clean("Thôn Đông đạt chuẩn.\n\n95\n\nThôn Tây chưa đạt.").clean
