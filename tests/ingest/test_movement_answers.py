"""Times that a paper is said to set, that answer a question, or that run from the launch until an event."""

import pytest

from tests.ingest.test_movements import read

RECORDED = [
    (
        "Với phong trào “Bếp không khói”, kế hoạch kèm theo Quyết định số 12/QĐ-UBND ngày 02/6/2022 của Chủ tịch huyện"
        " ghi rõ giai đoạn 2022 - 2025.",
        "2022/2025",
    ),
    ("Phong trào “Bếp không khói” do huyện phát động năm 2019; kế hoạch ban đầu lấy mốc 2019 - 2025.", "2019/2025"),
    (
        "Phong trào “Bếp không khói” do huyện khởi xướng; văn bản xác định thực hiện từ ngày 01/3/2024 đến hết năm 2026.",
        "2024-03-01/2026",
    ),
    (
        "Xã có phong trào “Bếp không khói”. Thời gian ghi trong thư ngỏ là hai năm, 2023 và 2024, sau không gia hạn.",
        "2023/2024",
    ),
    ("Xã có phong trào “Bếp không khói”, nghị quyết của xã đặt mục tiêu cho giai đoạn 2019 - 2025 là 90 hộ.", None),
    ("Xã có phong trào “Bếp không khói”; quyết định về chuyển đổi số ghi rõ giai đoạn 2021 - 2025.", None),
    ("Xã có phong trào “Bếp không khói”; kế hoạch của cuộc thi “Bếp ngon” ghi rõ giai đoạn 2021 - 2025.", None),
]
ANSWERS = [
    ("Hỏi: Phong trào “Bếp không khói” kéo dài bao lâu?\nĐáp: Từ ngày 01/3/2024 đến ngày 30/11/2024.", True),
    ("Hỏi: Thời hạn của phong trào “Bếp không khói” ra sao?\nTrả lời: Từ 01/3 đến 30/11/2024.", True),
    ("Hỏi: Phong trào “Bếp không khói” diễn ra khi nào?\nĐáp (Phòng Nội vụ): từ 01/3/2024 đến 30/11/2024.", True),
    ("Hỏi: Ai cũng dự phong trào “Bếp không khói” chứ?\nĐáp: Từ 01/3/2024 đến 30/11/2024 ai cũng được mời.", False),
    ("Hỏi: Thời hạn nộp bài của phong trào “Bếp không khói”?\nĐáp: Từ 01/3/2024 đến 30/11/2024.", False),
]
FROM_LAUNCH = [
    (
        "Sáng 19/5/2024, công trường phát động đợt thi đua “Thông hầm”. Đợt thi đua tính từ ngày làm lễ cho đến khi hai"
        " mũi gặp nhau.",
        "2024-05-19/..",
    ),
    (
        "Trung đội mở phong trào “Thông hầm”, thực hiện từ tối 23/10/2023 cho đến hết đợt thi đua của trên.",
        "2023-10-23/..",
    ),
    (
        "Lớp phát động phong trào “Thông hầm” ngay tại lễ khai giảng 05/9/2024. Phong trào này không chấm điểm, kéo dài"
        " tới lễ bế giảng 28/5/2025.",
        "2024-09-05/2025-05-28",
    ),
    (
        "Bản tin ngày 21/10/2019\n\nCô phát động đợt thi đua “Thông hầm”. Đợt thi đua bắt đầu ngay hôm nay và khép lại vào"
        " sáng 20/11.",
        "../2019-11-20",
    ),
    (
        "Xã mở phong trào “Thông hầm”. Phong trào của xã khởi động từ 01/7/2024, về đích cuối tháng 8/2025.",
        "2024-07-01/2025-08",
    ),
    (
        "Tôi nghe có phong trào “Thông hầm”.\n\nĐáp: Phong trào bác hỏi do tỉnh phát động cho giai đoạn 2021 - 2025.",
        "2021/2025",
    ),
    ("Lớp khen phong trào “Thông hầm” tại lễ bế giảng 28/5/2025, kéo dài đến hết năm 2026.", "../2026"),
    ("Công trường có đợt thi đua “Thông hầm”. Đợt thi đua tính từ ngày làm lễ cho đến khi hai mũi gặp nhau.", None),
]


@pytest.mark.parametrize(("text", "period"), [*RECORDED, *FROM_LAUNCH])
def test_what_papers_set_and_launches_begin(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found][:1] == [period]


@pytest.mark.parametrize(("text", "asked"), ANSWERS)
def test_answers(text: str, asked: bool) -> None:
    _, found = read(text)
    assert [one.period for one in found] == (["2024-03-01/2024-11-30"] if asked else [None])
