"""Movements that begin on the day of the page ("hôm nay", "ngày mai"), that are stopped, or whose days stand apart."""

import pytest

from tests.ingest.test_movements import read

HEAD = "LỜI PHÁT ĐỘNG CỦA GIÁM ĐỐC\n(Hội trường lớn, ngày 19/5/2023)\n\n"
SPOKEN = [
    ("Tôi phát động đợt thi đua “Sóng yên”, từ hôm nay đến ngày 24/10.", "2023-05-19/2023-10-24"),
    ("Tôi phát động đợt thi đua “Sóng yên”. Đợt thi đua bắt đầu ngay từ hôm nay và khép lại ngày 02/8.",
     "2023-05-19/2023-08-02"),
    ("Tôi mở đợt thi đua “Sóng yên”. Đợt thi đua có hiệu lực từ 0 giờ ngày mai, 20/5, và kết thúc lúc 24 giờ ngày 02/8"
     " năm nay.", "2023-05-20/2023-08-02"),
    ("Tôi mở đợt thi đua “Sóng yên”, bắt đầu từ ngày mai và kết thúc ngày 24/10/2023.", "2023-05-20/2023-10-24"),
    ("Tôi phát động phong trào “Sóng yên”, bắt đầu từ hôm nay.", "2023-05-19/.."),
    ("Hôm nay tôi phát động phong trào “Sóng yên”, kéo dài đến hết ngày 30/9/2023.", "2023-05-19/2023-09-30"),
    ("Qua lời này, phong trào “Sóng yên” mở. Với thư này, phong trào chính thức bắt đầu hôm nay, 19 tháng 5 năm 2023, và"
     " sẽ kết thúc khi mái nhà cuối cùng xong, chậm nhất là ngày 30 tháng 4 năm 2024.", "2023-05-19/2024-04-30"),
    ("Phong trào “Sóng yên” đến hôm nay đã có 30 tổ.", None),
    ("Hưởng ứng phong trào “Sóng yên”, từ hôm nay mỗi nhà hãy trồng một cây.", None),
    ("Hội thi về phong trào “Sóng yên” bắt đầu từ hôm nay đến ngày 21/5.", None),
]  # fmt: skip
STOPPED = [
    ("Hết ngày 31/12/2023, dừng phong trào “Sóng yên” vì đã xong việc (khởi đầu ngày 01/01/2022).",
     "2022-01-01/2023-12-31"),
    ("Thống nhất kết thúc phong trào “Sóng yên” từ ngày 31/12/2023.", "../2023-12-31"),
    ("Từ tháng 6/2024, thôi thực hiện chương trình “Sóng yên” theo ý kiến các thôn.", "../2024-06"),
    ("Trước khi kết thúc phong trào “Sóng yên”, ngày 20/6/2024, xã mở hội thi.", None),
    ("Ngày 20/6/2024, huyện tổ chức lễ kết thúc phong trào “Sóng yên”.", None),
    ("Từ ngày 05/3/2024, ông thôi phụ trách phong trào “Sóng yên”.", None),
]  # fmt: skip
APART = [
    ("Công ty mở đợt thi đua “Sóng yên”; đợt này chỉ gói trong hơn hai tháng, từ 01/3 đến 07/5/2024.",
     "2024-03-01/2024-05-07"),
    ("Công ty mở đợt thi đua “Sóng yên”. Đợt này dài hơn mọi năm, từ 01/3 đến 07/5/2024.", "2024-03-01/2024-05-07"),
    ("Hai sở phát động phong trào “Sóng yên”. Trong ba năm, 2022, 2023 và 2024, mỗi tổ chọn một việc khó.", "2022/2024"),
    ("Hội phát động phong trào “Sóng yên”. Từ năm 2022 đến năm 2025, mỗi chi hội phải có một mô hình.", "2022/2025"),
    ("Hội phát động phong trào “Sóng yên”. Trong hai năm 2022 - 2023, các xã đã làm 12 km đường.", None),
    ("Trường mở phong trào “Sóng yên”. Phong trào áp dụng trong hai học kỳ của năm học 2022 - 2023.", "2022/2023"),
    ("Công đoàn ngành lấy năm học 2023 - 2024 làm năm thực hiện phong trào “Sóng yên”.", "2023/2024"),
    ("Riêng học kỳ II, từ ngày 30/01/2023 đến ngày 30/3/2023, cụm mở đợt thi đua “Sóng yên”.", "2023-01-30/2023-03-30"),
    ("Kể từ ngày 20/12/2023 đến hết quý I/2024, thống nhất phát động đợt thi đua “Sóng yên”.", "2023-12-20/2024-03"),
    ("Ngay trong tháng 10/2023, huyện đã làm xong chiến dịch “Sóng yên”, dựng được 12 nhà.", "2023-10"),
    ("Từ mùng Sáu Tết (03/02/2025) cho tới khi hết mùa khô, xã phát động phong trào “Sóng yên”.", "2025-02-03/.."),
    ("Từ ngày 05/3/2024 đến khi ra trường, em tham gia tổ chức phong trào “Sóng yên”.", None),
    ("Huyện mở phong trào “Sóng yên”. Khung thời gian: bước 1, năm 2021, làm điểm; bước 2, 2022 - 2024, mở rộng.",
     "2021/2024"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), [(HEAD + text, period) for text, period in SPOKEN] + STOPPED + APART)
def test_times(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]
