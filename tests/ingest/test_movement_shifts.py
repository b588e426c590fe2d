"""Times told by the year they are away ("năm sau"), by pictures, seasons, or counted from a launch told before."""

import pytest

from tests.ingest.test_movements import read

DATED = "ĐOÀN XÃ AN PHÚ, ngày 05/01/2025\n\n"
YEARS = [
    ("Chương trình “Sóng yên” diễn ra từ tháng 9 năm nay đến hết tháng 5 năm sau.", "2025-09/2026-05"),
    ("Mời bạn theo chương trình “Sóng yên” (tháng 9 năm ngoái đến tháng 5 năm nay, ở nhà văn hóa).", "2024-09/2025-05"),
    ("Đợt thi đua “Sóng yên” kéo dài từ nay đến hết ngày 27/02 năm sau.", "../2026-02-27"),
    ("Chương trình “Sóng yên” làm hằng năm, từ tháng 11 năm trước đến hết tháng 02 năm sau.", None),
    ("Chiến dịch “Sóng yên” 2025 đã có ngày giờ:\n⏰ 05/01 ➡ 26/01/2025\n📍 Sáu thôn", "2025-01-05/2025-01-26"),
    ("Chiến dịch “Sóng yên”\n📅 Thời gian: 05/01/2025 – 26/01/2025\n📍 Sáu thôn", "2025-01-05/2025-01-26"),
]
SAID = [
    ("Phong trào “Sóng yên”: mở ngày 01/10/2024, khép ngày 22/12/2024.", "2024-10-01/2024-12-22"),
    ("Sắp tới là phong trào “Sóng yên”, cấp trên đã báo: mở ngày 01/10, khép ngày 22/12/2024.", "2024-10-01/2024-12-22"),
    (
        "Cuộc vận động “Sóng yên”\n1. Xuất xứ: Hội phát động tại Nhà văn hóa ngày 27/7/2024.\n"
        "2. Thời gian: kể từ lễ phát động đến ngày 30/4/2025.",
        "2024-07-27/2025-04-30",
    ),
    ("- Mô hình “Sóng yên” (xã An Phú): từ 01/6/2020, chưa kết thúc.", "2020-06-01/.."),
    ("- Mô hình “Sóng yên” (xã An Phú): hai vụ mía, 2018 - 2019 và 2019 - 2020.", "2018/2020"),
    ("- Mô hình “Sóng yên” (xã An Phú): tháng 3 đến hết tháng 8/2020, đã dừng.", "2020-03/2020-08"),
    ("Phong trào “Sóng yên” diễn ra xuyên suốt năm học 2023 - 2024.", "2023/2024"),
    ("Phong trào “Sóng yên” được triển khai trong ba tháng hè (6, 7, 8) năm 2024.", "2024-06/2024-08"),
    ("Phong trào “Sóng yên” làm trong ba tháng hè năm 2024 (từ tháng 6 đến tháng 8).", "2024-06/2024-08"),
    ("Điều 3. Riêng học kỳ II, từ ngày 30/01/2023 đến 30/3/2023, cụm mở đợt thi đua “Sóng yên”.", "2023-01-30/2023-03-30"),
    ("Năm học 2024 - 2025, toàn ngành tập trung cho phong trào “Sóng yên”.", "2024/2025"),
    ("Chiến dịch “Sóng yên” có hai thời điểm trong năm: từ 01/3 đến 30/4/2024 và từ 01/8 đến 30/9/2024.",
     "2024-03-01/2024-09-30"),
    ("Phong trào “Sóng yên” của ta ra đời tại hội nghị tháng 3/2021 và có 20 tổ.", None),
    ("Phong trào “Sóng yên” vẫn chạy; công đoàn thống nhất để phong trào chạy tiếp tới hết năm 2028.", "../2028"),
]  # fmt: skip

PAST = [
    ("Suốt những năm 1965 - 1968, trăm gia đình dỡ cửa lát đường theo phong trào “Sóng yên”.", "1965/1968"),
    ("Những năm 2012 - 2016, ông làm trưởng thôn và giữ phong trào “Sóng yên”.", None),
    ("Tủ 5. Phong trào “Sóng yên”, 1966 - 1972. Bảo tàng còn giữ ảnh.", "1966/1972"),
    ("Giai đoạn 2021 - 2025 là phong trào “Sóng yên”.", "2021/2025"),
    ("Thời gian từ 10/01 đến 30/6/2022 được chọn để tổ chức đợt thi đua “Sóng yên”.", "2022-01-10/2022-06-30"),
    ("Ngày 10/01/2022, đợt thi đua “Sóng yên” được phát động. Ngày 30/6/2022, đợt thi đua khép lại.",
     "2022-01-10/2022-06-30"),
    ("Đợt thi đua “Sóng yên” mở ngày 10/01/2022 và kéo dài sáu tháng.", "2022-01-10/2022-07-09"),
    ("Mô hình “Sóng yên” ra mắt ngày 10/01/2022, không đặt thời hạn kết thúc.", "2022-01-10/.."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), [(DATED + text, period) for text, period in YEARS] + SAID + PAST)
def test_times(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]
