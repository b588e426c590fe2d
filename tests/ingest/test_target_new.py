"""New ones of which there are to be at least so many, and what looks like an aim and describes or tells."""

import pytest

from ingest.extract.targets.entries import find_targets
from ingest.segment import segment

HEAD = "UBND XÃ AN BÌNH\nAn Bình, ngày 12 tháng 02 năm 2025\nKẾ HOẠCH\nI. NHIỆM VỤ\n"


def targets(line: str) -> list[tuple[str, float]]:
    text = HEAD + line
    return [(one.indicator, one.value) for one in find_targets(text, segment(text))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("2. Năm 2026, thành lập mới ít nhất 40 tổ đàn ca.", [("thành lập mới tổ đàn ca", 40.0)]),
        ("Các thôn kết nạp mới không dưới 90 hội viên.", [("Các thôn kết nạp mới hội viên", 90.0)]),
        ("Đợt 1 năm 2025, tập trung cho các thôn còn dưới 15 tiêu chí.", []),
        ("Ưu tiên các ấp mới đạt dưới 12 tiêu chí.", []),
        ("Số người tham gia tăng nhanh nhưng mới đạt 61% chỉ tiêu Chính phủ giao tại Nghị quyết 01.", []),
    ],
)
def test_new_ones_are_aimed_at_and_descriptions_are_not(line, found):
    assert targets(line) == found
