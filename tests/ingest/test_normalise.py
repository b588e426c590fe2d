import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import Span
from ingest.normalise import clean, span_as_read

WORDS = ["Căn cứ", "Chỉ thị số 34-CT/TW", "ngày 07/4/2014", "của Bộ Chính trị", "về", "thi đua,", "khen thưởng;", "xã"]
NOISE = [
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "**",
    "*",
    "\u00a0",
    "\u200b",
    "\t",
    "   ",
    "# ",
    "\\.",
    "____",
    "\n- ",
    "|",
    "–",
]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("thi\n\nđua năm 2023", "thi đua năm 2023"),  # a page break inside a sentence
        ("I. MỤC ĐÍCH\n\n1. Yêu cầu", "I. MỤC ĐÍCH\n\n1. Yêu cầu"),  # headings stay apart
        ("1\\\u00ad. Yêu cầu", "1. Yêu cầu"),  # an escape with a soft hyphen inside
        ("Số: /KH-UBND\n\nđặc khu", "Số: /KH-UBND\n\nđặc khu"),  # a letterhead goes on with nothing
        ("Kết luận số 14- KL/TW,\n\nngày 22/9/2021", "Kết luận số 14- KL/TW, ngày 22/9/2021"),
        (
            "giai đoạn 2019 - 2020 và những năm tiếp theo\n-----\nThời gian qua",
            "giai đoạn 2019 - 2020 và những năm tiếp theo\n\nThời gian qua",
        ),
        (
            "về phát động đợt thi đua cao điểm “Sáu mươi ngày”\nBan Thường vụ Tỉnh đoàn phát động",
            "về phát động đợt thi đua cao điểm “Sáu mươi ngày”\nBan Thường vụ Tỉnh đoàn phát động",
        ),
        (
            "ra quân chiến dịch tình nguyện “Trăm cây cầu nhỏ”\nNăm 2019, Huyện đoàn phát động",
            "ra quân chiến dịch tình nguyện “Trăm cây cầu nhỏ”\nNăm 2019, Huyện đoàn phát động",
        ),
        ("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 07/KH-BCĐ", "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 07/KH-BCĐ"),
        ("**KẾ HOẠCH**  \n**Phát động**", "KẾ HOẠCH\nPhát động"),
        ("#### **Nơi nhận:**", "Nơi nhận:"),
        ("ỦY BAN NHÂN DÂN      CỘNG HÒA", "ỦY BAN NHÂN DÂN\tCỘNG HÒA"),  # two columns
        ("a\r\n\r\nB", "a\n\nB"),
        (  # bullets of a scan begin items
            "Ban Quản lý các khu công nghiệp của tỉnh Tây Ninh pu\n~ Sở Y tế;\n/ - Sở Xây dựng",
            "Ban Quản lý các khu công nghiệp của tỉnh Tây Ninh pu\n~ Sở Y tế;\n/ - Sở Xây dựng",
        ),
        ("Đảng ta.\n\n   12\n\nTiếp theo", "Đảng ta.\n\nTiếp theo"),  # a page number
        ("Ðảng", "Đảng"),
        ("TT-BTС", "TT-BTC"),  # a Cyrillic letter
        ("1043/KH-\n\nUBND", "1043/KH- UBND"),  # a number broken over pages
        ("ỦY\nBAN NHÂN DÂN\nTỈNH CÀ MAU", "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU"),  # words that a web page left alone
        ("Số:\n36/KH-UBND", "Số: 36/KH-UBND"),
        ("Cà\nMau, ngày 21 tháng 02 năm 2022", "Cà Mau, ngày 21 tháng 02 năm 2022"),
        ("LUẬT\nTHI ĐUA", "LUẬT\nTHI ĐUA"),
        (
            "theo Kế hoạch số 5/KH-UBND ngày 11 tháng 7 năm 2024\ncủa UBND tỉnh",
            "theo Kế hoạch số 5/KH-UBND ngày 11 tháng 7 năm 2024 của UBND tỉnh",
        ),
        (  # lines that look like a letterhead's number or an item, in the middle of a sentence
            "làm theo Thông tư sửa đổi, bổ sung một số điều của Thông tư\nsố 5/2019/TT-BNV ngày 11 tháng 7 năm 2019\nquy định về văn thư.",
            "làm theo Thông tư sửa đổi, bổ sung một số điều của Thông tư số 5/2019/TT-BNV ngày 11 tháng 7 năm 2019 quy định về văn thư.",
        ),
        (
            "Sở hướng dẫn các xã, phường sắp xếp lại bộ máy theo mô hình chính quyền\n2 cấp trước ngày hẹn.",
            "Sở hướng dẫn các xã, phường sắp xếp lại bộ máy theo mô hình chính quyền 2 cấp trước ngày hẹn.",
        ),
        (
            "ban hành Quy chuẩn quốc gia về khí thải của xe (QCVN\n85:2025/BNNMT);",
            "ban hành Quy chuẩn quốc gia về khí thải của xe (QCVN 85:2025/BNNMT);",
        ),
        (
            "Theo đề nghị của Giám đốc Sở Công\nThương tại Tờ trình",
            "Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình",
        ),
        ("Gửi Phòng Văn hóa và\nThông tin", "Gửi Phòng Văn hóa và Thông tin"),
        ("- Sở Công\nTrân trọng", "- Sở Công\nTrân trọng"),
        (  # a capital begins a row or an item
            "Danh sách các đơn vị được giao chỉ tiêu và kinh phí của từng địa phương\n2 Đồng Nai",
            "Danh sách các đơn vị được giao chỉ tiêu và kinh phí của từng địa phương\n2 Đồng Nai",
        ),
        ("Bảng chỉ tiêu\n2 cấp", "Bảng chỉ tiêu\n2 cấp"),
        ("làm theo Quy chế của Ban Bí thư khoá\nXIII, các cấp", "làm theo Quy chế của Ban Bí thư khoá XIII, các cấp"),
        ("giao các sở, ban, ngành phối hợp cùng UBND và\nHĐND.", "giao các sở, ban, ngành phối hợp cùng UBND và HĐND."),
        (
            "Theo đề nghị của Giám đốc Sở Nội vụ thành phố,\nQUYẾT ĐỊNH:",
            "Theo đề nghị của Giám đốc Sở Nội vụ thành phố,\nQUYẾT ĐỊNH:",
        ),
        ("", ""),
    ],
)
def test_clean(raw, expected):
    assert clean(raw).clean == expected


def test_long_lines_of_a_wrapped_paragraph_are_joined():
    raw = "Căn cứ Luật Tổ chức chính quyền địa phương và các quy định\nCủa pháp luật có liên quan"
    assert "quy định Của" in clean(raw).clean


def folded(text):
    """What cleaning may not change: letters and digits, composed."""
    text = unicodedata.normalize("NFC", text).translate(str.maketrans("ÐðАВСЕНІКМОРТХ", "ĐđABCEHIKMOPTX"))
    return re.sub(r"[\W_]", "", text)


@given(st.lists(st.sampled_from(WORDS + NOISE), max_size=40).map("".join), st.booleans(), st.data())
def test_every_span_is_found_at_its_place(raw, decomposed, data):
    if decomposed:
        raw = unicodedata.normalize("NFD", raw)
    source = clean(raw)
    assert len(source.offsets) == len(source.clean) + 1
    assert list(source.offsets) == sorted(source.offsets)
    start = data.draw(st.integers(0, len(source.clean)))
    end = data.draw(st.integers(start, len(source.clean)))
    span = span_as_read(Span(start, end), source)
    assert 0 <= span.start <= span.end <= len(raw)
    assert folded(span.of(raw)) == folded(source.clean[start:end])


@given(st.text(max_size=200))
def test_any_text_can_be_cleaned(raw):
    source = clean(raw)
    assert clean(source.clean).clean.replace("\n", " ").split() == source.clean.replace("\n", " ").split()


@pytest.mark.shared
def test_nothing_of_a_real_text_is_lost(shared):
    files = [*sorted((shared / "seeds").glob("*.txt")), *sorted((shared / "practice" / "texts").glob("*.txt"))]
    assert len(files) == 48
    for file in files:
        raw = file.read_text("utf-8")
        source = clean(raw)
        kept = folded(source.clean)
        dropped = len(folded(raw)) - len(kept)
        assert dropped <= 0.02 * len(kept) + 80, file.name  # page numbers only
