"""When movements run: calendars, headings with marks of every style, later clauses, lunar days; and launches that lie ahead."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

PAGE = "Xã Đồng Tâm ra quân làm sạch đồng ruộng\n15/4/2024 | 08:10\n\n"
TIMES = [
    ("Cuộc vận động mới kế thừa cuộc vận động “Ngày vì láng giềng” (1998 - 2012).", "1998/2012"),
    ("Kỷ niệm 25 năm phong trào “Ngày vì láng giềng” (1999 - 2024), xã mở hội.", None),
    (
        "Lịch tháng 3. Từ ngày 10/3 đến ngày 10/4/2026: đợt thi đua “Ca sạch” do Công đoàn phát động.",
        "2026-03-10/2026-04-10",
    ),
    ("Lịch: 01/5 - 31/5/2026: Phát động đợt thi đua “Tay nghề vững”.", "2026-05-01/2026-05-31"),
    ("10/3 - 10/4/2026 | đợt thi đua “Ca sạch” | Công đoàn", "2026-03-10/2026-04-10"),
    ("Ngày 10/3/2026: phát động đợt thi đua “Ca sạch”.", None),
    (
        "Phong trào “Bớt một việc thừa” bắt đầu từ ngày 01/5/2024 ở các phân xưởng, kết thúc vào 30/4/2026.",
        "2024-05-01/2026-04-30",
    ),
    (
        "Chiến dịch “Sạch kênh” phát động từ ngày 01/5/2024 tại chợ Mới; tổng kết ngày 30/6/2024.",
        "2024-05-01/2024-06-30",
    ),
    ("Chiến dịch “Sạch kênh” phát động ngày 01/5/2024 tại chợ Mới; sơ kết ngày 30/6/2024.", None),
    (
        "Đợt thi đua “Sạch kênh” khai mạc ngày 01/5/2024 tại nhà văn hóa xã, bế mạc ngày 30/6/2024.",
        "2024-05-01/2024-06-30",
    ),
    ("Phong trào “Nhà mới”. Giai đoạn I (2024 - 2025): làm điểm; giai đoạn II (2026 - 2030): nhân rộng.", "2024/2030"),
    ("Chiến dịch “Sạch kênh” kéo dài đúng một tháng, từ ngày 03/6/2024.", "2024-06-03/2024-07-02"),
    (
        "Đợt cao điểm “Tết yên vui” từ 23 tháng Chạp (10/02/2026) đến mùng 10 tháng Giêng (26/02/2026).",
        "2026-02-10/2026-02-26",
    ),
    (
        "Đợt cao điểm “Tết yên vui” từ ngày 10/02/2026 (23 tháng Chạp) đến ngày 26/02/2026 (mùng 10 tháng Giêng).",
        "2026-02-10/2026-02-26",
    ),
    ("Đợt thi đua “Lúa vàng” từ dịp 3/2/2024 đến dịp 19/5/2024.", "2024-02-03/2024-05-19"),
    (PAGE + "Hội phát động chiến dịch “Đồng không rơm cháy” từ nay đến hết mùa mưa năm 2025.", "../2025"),
    (PAGE + "Trường phát động phong trào “Mỗi tuần một cây”, bắt đầu từ tuần này đến hết tháng 6/2024.", "../2024-06"),
    (PAGE + "Trường phát động phong trào “Mỗi tuần một cây” từ nay đến cuối năm.", "../2024"),
]


@pytest.mark.parametrize(("text", "period"), TIMES)
def test_times(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


HEADINGS = [
    "I. THỜI GIAN, ĐỐI TƯỢNG\n1. Từ ngày 20/3/2024 đến ngày 30/6/2024.\n2. Các thôn.",
    "II. THỜI GIAN, ĐỊA ĐIỂM, ĐỐI TƯỢNG THAM GIA\n- Bắt đầu từ ngày 20/3/2024 và kết thúc ngày 30/6/2024.",
    "1- Thời gian: từ ngày 20/3/2024 đến ngày 30/6/2024, chia làm ba đợt; cuối đợt chấm điểm.",
    "1/ Về thời gian: 103 ngày, từ 20/3 đến 30/6/2024.",
    "1. Thời gian và các mốc: phát động ngày 20/3/2024; kết thúc ngày 30/6/2024.",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings(heading: str) -> None:
    _, found = read(plan("Phát động phong trào “Canh lửa”", heading))
    assert [one.period for one in found] == ["2024-03-20/2024-06-30"]


LAUNCHES = [
    ("1. Nội dung\nTrong tháng 5 và tháng 6/2024, UBND xã phát động trên địa bàn chiến dịch “Sạch kênh”.", "this"),
    ("1. Nội dung\nTừ nay đến hết tháng 10/2024, xã mở đợt thi đua “Sạch kênh” trong nhân dân.", "this"),
    ("1. Nội dung\nTừ 01/4 đến 30/9/2024, UBND xã phát động ở 100% thôn chiến dịch “Sạch kênh”.", "this"),
    ("1. Nội dung\nTừ 01/4 đến 30/9/2023, UBND xã phát động ở 100% thôn chiến dịch “Sạch kênh”.", None),
    ("1- UBND xã phát động chiến dịch “Sạch kênh”, thời gian từ ngày 01/4 đến ngày 30/9/2024.", "this"),
    ("Qua hai năm làm thử, UBND xã nhân rộng mô hình và phát động chiến dịch “Sạch kênh” từ 01/4/2024.", "this"),
    ("Những năm qua, UBND xã phát động chiến dịch “Sạch kênh”.", None),
]


@pytest.mark.parametrize(("body", "launched"), LAUNCHES)
def test_launches_ahead(body: str, launched: str | None) -> None:
    _, found = read(plan("Công tác môi trường năm 2024", body))
    assert [one.launched_in for one in found if one.name == "Sạch kênh"] == [launched]
