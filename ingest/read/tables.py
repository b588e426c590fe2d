"""Bảng: rows of a table as lines. Cells of one line each stand side by side; others stand one below the other.

A letterhead or a signature is often a table without borders whose cells hold several lines. Read cell by cell, each
keeps its sentences together and in order.
"""

from collections.abc import Iterable, Sequence

COLUMN = "\t"


def row(cells: Sequence[str]) -> str:
    r"""A row as text.

    >>> row(["Số: 15/KH-UBND", "Hà Nội, ngày 05 tháng 5 năm 2024"])
    'Số: 15/KH-UBND\tHà Nội, ngày 05 tháng 5 năm 2024'
    >>> row(["UBND TỈNH\nSỞ Y TẾ\nSố: 15/KH-SYT", "Độc lập - Tự do\nngày 05 tháng 5 năm 2024"])
    'UBND TỈNH\nSỞ Y TẾ\nSố: 15/KH-SYT\n\nĐộc lập - Tự do\nngày 05 tháng 5 năm 2024\n'
    """
    filled = [cell.strip("\n ") for cell in cells if cell.strip()]
    if any("\n" in cell for cell in filled):
        return "\n\n".join(filled) + "\n"
    return COLUMN.join(filled)


def table(rows: Iterable[Sequence[str]]) -> str:
    """A table as text, one row after the other."""
    return "\n".join(line for cells in rows if (line := row(cells)))
