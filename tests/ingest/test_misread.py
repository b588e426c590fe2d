"""Phrases whose marks a scan lost, and words that only look like them."""

import pytest

from ingest.misread import restored


def mended(text: str) -> str:
    for start, end, words in reversed(list(restored(text))):
        assert len(words) == end - start
        text = text[:start] + words + text[end:]
    return text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("đã được sửa đôi, bô sung bởi", "đã được sửa đổi, bổ sung bởi"),
        ("Sữa đối, bỗ sung một số điều", "Sửa đổi, bổ sung một số điều"),
        ("tại Kê hoạch sô 12/KH-SYT", "tại Kế hoạch số 12/KH-SYT"),
        ("Sở Y tế vê việc tập huấn", "Sở Y tế về việc tập huấn"),
        ("Luật Phố biến, giáo dục pháp luật", "Luật Phổ biến, giáo dục pháp luật"),
        ("Luật tô chức chính quyền", "Luật tổ chức chính quyền"),
        ("KT. GIÁM ĐÓC", "KT. GIÁM ĐỐC"),
        ("Hội đông nhân dân xã", "Hội đồng nhân dân xã"),
        ("- Văn phòng Quôc hội; Kiêm toán nhà nước", "- Văn phòng Quốc hội; Kiểm toán nhà nước"),
        ("- Như Điêu 3", "- Như Điều 3"),
    ],
)
def test_phrases_get_their_marks_back(read, meant):
    assert mended(read) == meant


@pytest.mark.parametrize(
    "text",
    [
        "giảm độc tố trong rau",  # other marks make other words
        "học sinh bỏ trường, bỏ lớp",
        "hệ thống từ số 5 đến số 7",
        "chứ tích cực thì chưa",
        "kế hoạch sơ 3 bước",
        "như điệu múa",
        "Căn cứ Nghị định số 30/2020/NĐ-CP về việc sửa đổi, bổ sung",
        "cố ý kiến nghị sai",
        "",
    ],
)
def test_other_words_stay(text):
    assert mended(text) == text
