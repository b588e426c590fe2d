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
    ("Xã có phong trào “Bếp không khói”, đề án phát triển du lịch xác định giai đoạn 2021 - 2025 tăng 10%.", None),
    ("Xã có phong trào “Bếp không khói”, kế hoạch cho giai đoạn 2021 - 2025 sẽ trồng năm vạn cây.", None),
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
        "2019-10-21/2019-11-20",
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


PHASES = [
    (
        "Phong trào “Bếp không khói” có hai chặng: chặng làm quen (03/02 - 30/4/2025) và chặng nước rút (01/5 - 02/9/2025).",
        "2025-02-03/2025-09-02",
    ),
    (
        "Phong trào “Bếp không khói” thí điểm ở hai bản từ 01/3 đến 31/5/2024, sau đó mở rộng ra toàn xã từ 01/6 đến"
        " 31/12/2024.",
        "2024-03-01/2024-12-31",
    ),
    ("Phong trào “Bếp không khói” làm điểm (tháng 3 - tháng 5/2024), rồi nhân rộng đến hết năm 2025.", "2024-03/2025"),
    ("Phong trào “Bếp không khói” làm điểm ở 3 bản, nhân rộng ra 12 bản.", None),
    ("Chiến dịch “Kênh trong” được tổ chức vào các ngày Chủ nhật 03/3, 10/3 và 24/3/2024.", "2024-03-03/2024-03-24"),
    ("Chiến dịch “Kênh trong” (các ngày 03, 10 và 17/3/2024): cả làng ra quân.", "2024-03-03/2024-03-17"),
    ("Chiến dịch “Kênh trong” sơ kết vào các ngày 15 và 30/6/2024.", None),
    ("Chiến dịch “Kênh trong” phát động vào các ngày 15 và 30/6/2024 ở hai xã.", None),
    (
        "Giáo họ mở phong trào “Kênh trong” từ rằm tháng Giêng (24/02/2024) đến rằm tháng Bảy (18/8/2024).",
        "2024-02-24/2024-08-18",
    ),
    ("Kể từ nay cho tới ngày Quốc khánh 02/9/2025, xã bước vào đợt thi đua “Kênh trong”.", "../2025-09-02"),
    ("Học kỳ I, từ 05/9/2024 đến 11/01/2025, Liên đội làm phong trào “Kênh trong”.", "2024-09-05/2025-01-11"),
    ("Vụ Đông Xuân 2023 - 2024, hợp tác xã mở chiến dịch “Kênh trong”.", "2023/2024"),
    (
        "Từ ngày 10 tháng 3 năm 2024 cho đến ngày 10 tháng 6 năm 2024 là thời gian diễn ra đợt thi đua “Kênh trong”.",
        "2024-03-10/2024-06-10",
    ),
    ("Phong trào “Kênh trong” ra đời mùa xuân năm 1998, dừng lại năm 2005.", "1998/2005"),
    ("Phong trào “Kênh trong”\nNăm phát động: 2021\nNăm kết thúc: 2025", "2021/2025"),
    ("2019 | Phát động phong trào “Kênh trong”\n2021 | Sơ kết hai năm", None),
]


@pytest.mark.parametrize(("text", "period"), PHASES)
def test_phases_listed_days_and_seasons(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


def test_parts_with_their_days_below_the_year() -> None:
    _, found = read("Lịch thi đua 2025\n\nĐợt 1 (03/02 đến 19/5): “Xuân mới”.\nĐợt 2 (20/5 - 02/9): “Hè nắng”.")
    assert [one.period for one in found] == ["2025-02-03/2025-05-19", "2025-05-20/2025-09-02"]


ASKED = [
    ("- Thôn mình trước có “Kẻng sớm ra đồng”, phải không?\n- Đúng. Đó là phong trào do Đoàn xã phát động.", True),
    ("Hỏi: Nhà em có cần giữ “Vườn không cỏ dại” nữa không?\nĐáp: Cuộc vận động này vẫn được Hội duy trì.", True),
    ("Hỏi: “Kẻng sớm ra đồng” là gì?\nTrả lời (Đoàn xã): Đây là chiến dịch của tuổi trẻ.", True),
    ("- “Kẻng sớm ra đồng” có là phong trào không?\n- Không, đó là hội thi.", False),
    ("- “Kẻng sớm ra đồng” có vui không?\n- Không. Phong trào ở đây yếu lắm.", False),
    ("- Hội thi “Kẻng sớm ra đồng” còn không?\n- Còn. Phong trào ấy yếu rồi.", False),
    ("- “Kẻng sớm ra đồng” thuộc phong trào nào?\n- Phong trào này của Đoàn xã.", False),
]


@pytest.mark.parametrize(("text", "named"), ASKED)
def test_what_a_question_names_and_the_answer_calls_a_movement(text: str, named: bool) -> None:
    _, found = read(text)
    assert any(one.name in ("Kẻng sớm ra đồng", "Vườn không cỏ dại") for one in found) is named
