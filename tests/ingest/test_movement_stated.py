"""When movements run, told in a later clause, by a heading above, by an event at the end; and times of something else."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

LATER = [
    (
        "Chiến dịch “Rau lên chợ”, cùng với Bưu điện huyện, từ ngày 04/5/2023 đến ngày 12/6/2023: 90 tấn.",
        "2023-05-04/2023-06-12",
    ),
    ("Đợt cao điểm “Đêm yên” trấn áp trộm cắp được mở từ 15-12-2024 đến 14-2-2025.", "2024-12-15/2025-02-14"),
    ("Phong trào “Giờ vì dân” giúp các hộ thu hoạch lúa, trong tháng 9/2024.", "2024-09"),
    ("Phong trào “Mỗi tổ một nhà” do Công đoàn lập ra, đã khép lại vào tháng 6/2022.", "../2022-06"),
    ("Đợt thi đua “Thông kênh” chia làm ba chặng, từ ngày 01/3/2025 đến hết ngày 30/6/2025.", "2025-03-01/2025-06-30"),
    ("Phong trào “Hội viên khéo” được Hội Phụ nữ triển khai suốt nhiệm kỳ 2021 - 2026.", "2021/2026"),
    ("Chiến dịch “Dọn hồ sơ” cao điểm 30 ngày đêm, tính từ ngày 01/10/2024.", "2024-10-01/2024-10-30"),
    (
        "Đợt thi đua “Nước về” do Bộ phát động ngày 18/8/2024 tại Huế, hạn cuối là ngày 31/12/2025.",
        "2024-08-18/2025-12-31",
    ),
    ("Cuộc vận động “Bếp sạch” (thực hiện 2019-2021) có kết quả.", "2019/2021"),
    ("Sở mở từ ngày 15/12/2024 đợt cao điểm “Đêm yên”, kéo dài đến 14/02/2025.", "2024-12-15/2025-02-14"),
    ("Chương trình “Xóa nhà dột” phát động ngày 18/01/2013 và khép lại vào dịp 22/12/2015.", "2013-01-18/2015-12-22"),
    ("Hội nghị tổng kết 10 năm (2010 - 2020) thực hiện cuộc vận động “Bếp sạch” khai mạc.", "2010/2020"),
    ("Trong suốt năm học 2023 - 2024, Liên đội tiếp tục phong trào “Đôi bạn”.", "2023/2024"),
]
EVENTS = [
    ("Đợt thi đua “Đường mới” được phát động từ nay đến Quốc khánh 2/9/2025.", "../2025-09-02"),
    (
        "Đợt thi đua “Đường mới” diễn ra từ nay cho tới kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025).",
        "../2025-09-02",
    ),
    ("Đợt thi đua “Đường mới” kéo dài từ ngày 01/4 đến đúng ngày sinh nhật Bác 19/5/2025.", "2025-04-01/2025-05-19"),
    (
        "Đợt thi đua “Đường mới”, từ 15/10/2023 đến hết thời gian khóa sổ 31/01/2024; mọi phòng dự.",
        "2023-10-15/2024-01-31",
    ),
]
ELSEWHERE = [
    "Các tổ đăng ký tham gia phong trào “Tay nghề vững” từ ngày 01/3 đến ngày 15/3/2024.",
    "Đẩy mạnh phong trào “Dân vận khéo”, gửi báo cáo từ ngày 01/11 đến ngày 15/11/2023.",
    "Hội thi về phong trào “Tay nghề vững” diễn ra từ ngày 12/5 đến ngày 14/5/2024.",
    "Năm 2018 ông về hưu, rồi tham gia phong trào “Ông bà mẫu mực” của xã.",
    "Phong trào “Ông bà mẫu mực” góp phần hoàn thành kế hoạch 5 năm, trong đó có chỉ tiêu từ năm 2021 đến năm 2025.",
    "Phong trào “Tay nghề vững” có 8 chỉ tiêu phải đạt trước năm 2030.",
]


@pytest.mark.parametrize(("text", "period"), LATER + EVENTS)
def test_later_clauses_and_events(text: str, period: str) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_times_of_something_else(text: str) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [None]


HEADINGS = [
    ("I. NĂM 2024\n1. Phong trào “Vườn rau”\n2. Phong trào “Giếng sạch”\nII. NĂM 2025\n1. Phong trào “Ao trong”", ["2024", "2024", "2025"]),
    ("1. Quý I:\n- Phát động đợt thi đua “Xuân biên giới”.\n2. Quý II:\n- Phát động đợt thi đua “Hè hải đảo”.", ["2024-01/2024-03", "2024-04/2024-06"]),
    ("1. Đợt 1 (từ 10/01 đến 30/4/2024)\nChủ đề: Phát động đợt thi đua “Xuân biên giới”.", ["2024-01-10/2024-04-30"]),
    ("a) Đợt 2: từ 01/5/2024 đến ngày 31/10/2024, tập trung ở bãi ngang với đợt thi đua “Hè hải đảo”.", ["2024-05-01/2024-10-31"]),
    ("1. Đợt 1: từ 10/01/2024 đến 30/4/2024.\n2. Đợt 2: từ 01/5/2024 đến 31/10/2024.\nII. KHÁC\n1. Cuộc vận động “Hè hải đảo” do Bộ Y tế phát động.", [None]),
    ("1. Quý I:\n- Hưởng ứng phong trào “Xuân biên giới” của tỉnh.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "periods"), HEADINGS)
def test_headings_above(body: str, periods: list[str | None]) -> None:
    _, found = read(plan("Các phong trào thi đua năm 2024", body))
    assert [one.period for one in found if one.quoted] == periods
