"""Launches told with "này", "ấy" and "nay": of the paper itself, and of the document that was cited just before."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

PAPER_ITSELF = [
    ("KẾ HOẠCH", "1. Kế hoạch này phát động trên địa bàn xã phong trào “Ruộng không khói” để dân cùng làm.", ["this"]),
    ("KẾ HOẠCH", "1. Với kế hoạch này, các hội đồng loạt phát động cuộc vận động “Mỗi hội một việc”.", ["this"]),
    ("HƯỚNG DẪN", "1. Năm nay, Hướng dẫn này phát động thêm hai việc:\na) Phong trào “Bến sạch”;\nb) “Đợt bãi quang”.", ["this", "this"]),
    ("CHỈ THỊ", "1. Phát động trong cán bộ, công chức toàn xã:\na) Phong trào “Bến sạch”;\nb) Hưởng ứng phong trào “Chợ xanh”.", ["this", None]),
    ("THÔNG BÁO", "1. Nay phát động đợt thi đua “Ba tháng chữ đẹp” trong toàn xã.", ["this"]),
    ("THÔNG BÁO", "1. Phong trào “Lối hoa”: nay chính thức phát động theo đề nghị của dân.", ["this"]),
    ("THÔNG BÁO", "1. Trước đây do trường, nay Hội Khuyến học phát động đợt thi đua “Ba tháng chữ đẹp”.", [None]),
    ("THƯ KÊU GỌI", "Hôm nay tôi phát động trong toàn xã phong trào “Ba tháng chữ đẹp”.", ["this"]),
    ("BÁO CÁO", "1. Nay phát động đợt thi đua “Ba tháng chữ đẹp” trong toàn xã.", [None]),
    ("KẾ HOẠCH", "1. Quyết định số 9/QĐ-UBND của huyện; quyết định này phát động phong trào “Bến sạch”.", ["c1"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "body", "launched"), PAPER_ITSELF)
def test_the_paper_itself(kind: str, body: str, launched: list[str | None]) -> None:
    _, found = read(plan("Một số việc về thi đua", body, kind))
    assert [one.launched_in for one in found] == launched


CITED_BEFORE = [
    ("Phong trào “Giữ nếp” còn sống. Ai đọc Chỉ thị số 7-CT/QU ngày 02/3/2013 đều rõ: bằng Chỉ thị ấy, Thường vụ "
     "đã phát động phong trào trong toàn quân.", ["c1"]),
    ("Phong trào “Giữ nếp” có từ Nghị quyết số 7-NQ/HU ngày 02/3/2013. Chính từ nghị quyết này, phong trào ra đời.",
     ["c1"]),
    ("Phong trào “Giữ nếp” đã cũ. Hội có Hướng dẫn số 9/HD-H; đó chính là văn bản để phát động phong trào.", ["c1"]),
    ("Huyện có Quyết định số 3/QĐ-UBND giao việc cho xã. Cũng quyết định này phát động phong trào “Giữ nếp” ở các thôn.",
     ["c1"]),
    ("Phong trào “Giữ nếp” vui. Giám đốc và Công đoàn cùng phát động tại Chương trình phối hợp số 4/CTPH-CĐ.", ["c1"]),
    ("Phong trào “Giữ nếp” (Công văn số 8/SYT-TC ngày 02/3/2021 của Sở Y tế về việc phát động phong trào) vui.",
     ["c1"]),
    ("Hà Nam mở phong trào “Hà Nam chung sức xây dựng nông thôn mới” theo sau phong trào “Cả nước chung sức xây dựng "
     "nông thôn mới”, với Quyết định số 5/QĐ-UBND. Đây là văn bản tỉnh dùng để phát động phong trào của tỉnh.",
     ["c1", None]),
    ("Phong trào “Nếp trường xứ Thanh” là tên gọi ở tỉnh của phong trào “Cô giáo hiền”. Sở phát động tại Công văn "
     "số 1/SGD-VP.", ["c1", None]),
    ("Phong trào “Giữ nếp” vui. Sở có Công văn số 8/SYT-TC; công văn ấy phát động phong trào “Áo trắng”.",
     [None, "c1"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launched"), CITED_BEFORE)
def test_the_document_cited_before(text: str, launched: list[str | None]) -> None:
    _, found = read(text)
    assert [one.launched_in for one in found] == launched


def test_a_letter_launches_what_bears_its_place() -> None:
    body = "1. Tổ chức phong trào thi đua “Mường Hoa không nhà dột” từ ngày 10/6/2024 đến ngày 31/12/2025."
    _, (found,) = read(plan("V/v đẩy mạnh phong trào xóa nhà tạm", body, "CÔNG VĂN"))
    assert (found.launched_in, found.period) == ("this", "2024-06-10/2025-12-31")
