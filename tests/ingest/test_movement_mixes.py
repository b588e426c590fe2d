"""Movements in any order and number: whatever stands beside whatever, the text is read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.extract import extract
from ingest.normalise import clean

PIECES = (
    *("các chiến dịch lớn do Huyện đoàn phát động: ", "Chiến dịch Nắng hồng", "chiến dịch “Nắng hồng”", "Chiến dịch Giếng trong"),
    *("phong trào thi đua ", "“Làng không rác”", '"Làng không rác"', "« Bản sáng »", "phong trào này", "cụ thể hóa phong trào này bằng "),
    *("Hưởng ứng ", "Sở Y tế phát động ", "do Hội Nông dân xã phát động", "Tiếp tục thực hiện ", "giai đoạn 2026 - 2030", "đợt 1: "),
    *("từ ngày 01/3 đến ngày 20/9/2026", "năm 2026", "theo Kế hoạch số 5/KH-UBND ngày 2/3/2026 của UBND tỉnh Gia Lai", "- ", "1. "),
    *(", ", " và ", ": ", "; ", ". ", "\n", "\n\n", " (", ")", "với tên gọi của tỉnh là ", "cuộc vận động ", "mô hình ", "gắn với "),
)  # fmt: skip


@settings(max_examples=300, deadline=None)  # the first reading loads the vocabularies
@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=24).map("".join))
def test_every_mix_is_read(text: str) -> None:
    source = clean(f"KẾ HOẠCH\nPhát động thi đua\n{text}.")
    for movement in extract(source).movements:
        assert 0 <= movement.span.start < movement.span.end <= len(source.clean)
        assert movement.name
