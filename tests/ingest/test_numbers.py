import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.extract.citations.numbers import find_numbers, parse_number


@pytest.mark.parametrize(
    ("text", "identifiers"),
    [
        ("Chỉ thị số 34-CT/TW", ["34-CT/TW"]),
        ("Chỉ thị 19/CT-TTg", ["19/CT-TTg"]),
        ("Nghị quyết số 55/2022/QH15", ["55/2022/QH15"]),
        ("Nghị định số 73/2023/NĐ-CP", ["73/2023/NĐ-CP"]),
        ("Công văn số 3543/UBND-NC", ["3543/UBND-NC"]),
        ("Công văn số 30/HĐTĐ", ["30/HĐTĐ"]),
        ("Kế hoạch số 31-KH/HĐĐTW", ["31-KH/HĐĐTW"]),
        ("Hướng dẫn số 7-HD/HĐĐ", ["7-HD/HĐĐ"]),
        ("Tờ trình số 44/TTr-QLĐĐ", ["44/TTr-QLĐĐ"]),
        ("Quyết định số 44/QĐĐ-UBND", ["44/QĐ-UBND"]),
        ("Kết luận số 14- KL/TW, ngày", ["14-KL/TW"]),
        ("Kế hoạch số 221/KH - LĐLĐ", ["221/KH-LĐLĐ"]),
        ("Quyết định số 2169/QĐ-BNN-TCCB", ["2169/QĐ-BNN-TCCB"]),
        ("số 298 KH/TWĐTN", ["298-KH/TWĐTN"]),
        ("số 367 - QĐ/TWĐTN-VP", ["367-QĐ/TWĐTN-VP"]),
        ("số 22HD/TWĐTN", ["22-HD/TWĐTN"]),
        ("số 88/NQLT/CP-ĐCTUBTWMTTQVN", ["88/NQLT/CP-ĐCTUBTWMTTQVN"]),
        ("102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", ["102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN"]),
        ("1654/NQ-UBTVQH15", ["1654/NQ-UBTVQH15"]),
        ("Quyết định 733/QĐ/TTg", ["733/QĐ-TTg"]),
        ("Chỉ thị số 22/CT-TW", ["22-CT/TW"]),
        ("số 95 / CV-CĐGD", ["95/CV-CĐGD"]),
        ("số 3947/SKHCN-DL&CQS", ["3947/SKHCN-DL&CQS"]),
        ("Nghị định số 178/CP", ["178/CP"]),
        ("Chỉ thị 814/TTg", ["814/TTg"]),
        ("Quyết định số 130-CP, Nghị định số 111 - HĐBT", ["130-CP", "111-HĐBT"]),  # before 1998 as printed
        ("Chỉ thị 20-TTg; Chỉ thị số 58-CT/TW; Công văn số 30-HĐTĐ", ["20-TTg", "58-CT/TW", "30/HĐTĐ"]),
        ("số 116/201 8/TT-BTC", ["116/2018/TT-BTC"]),  # a space from OCR in the year
        ("số 06/QĐĐ-TTg", ["06/QĐ-TTg"]),  # a letter doubled by OCR
        ("Cụm Thi đua số 4 - BTP, khối thi đua số 7/SNV", []),  # clusters
        ("Mẫu số 03a/PL01, mẫu 2-KNĐ, biểu số 1/BC-X", []),  # forms, not documents
        ("16/7/2021, 24/24 giờ, 0243.6269.37, 2021-2025, 3/4 tổng số", []),
        ("CÔNG BÁO/Số 281/Ngày 21-05-2026", []),
        ("Số: /KH-UBND; số …/QĐ-UBND ngày …/…/2023", []),  # blanks are no numbers
    ],
)
def test_find_numbers(text, identifiers):
    assert [found.identifier for found in find_numbers(text)] == identifiers


@given(st.integers(1, 99999), st.sampled_from(["KH-UBND", "QĐ-TTg", "CT-UBND", "NQ-HĐND"]), st.sampled_from(["", " "]))
def test_spaces_around_separators_change_nothing(number, symbol, space):
    written = f"{number}{space}/{space}{symbol.replace('-', f'{space}-{space}')}"
    found = parse_number(written)
    assert found is not None
    assert found.identifier == f"{number}/{symbol}"


def test_spans_hold_the_number_as_printed():
    text = "theo Kế hoạch số 480/KH- UBND ngày 15/8/2022"
    (found,) = find_numbers(text)
    assert found.span.of(text) == found.raw == "480/KH- UBND"
