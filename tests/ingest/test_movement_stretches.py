"""Times in many words: parts of a year, hours and weekdays, tables and labels with two ends, what a later sentence says."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

SAID = [
    ("Đợt thi đua “Xong việc tồn” diễn ra trong nửa đầu năm 2024.", "2024-01/2024-06"),
    ("Đợt thi đua “Xong việc tồn” thực hiện trong hai quý cuối năm 2024.", "2024-07/2024-12"),
    ("Tin ngày 02/6/2024\nChiến dịch “Bản xa bản gần” diễn ra trong hai tháng 7 và 8.", "2024-07/2024-08"),
    ("Chiến dịch “Bản xa bản gần” diễn ra suốt mùa hè năm 2023 tại 12 xã.", "2023"),
    ("Đợt thi đua “Xong việc tồn” diễn ra từ 20h ngày 1/1 đến 5h ngày 10/1/2024.", "2024-01-01/2024-01-10"),
    ("Đợt thi đua “Xong việc tồn” diễn ra từ thứ Hai (4/3) đến Chủ nhật (10/3/2024).", "2024-03-04/2024-03-10"),
    ("Đợt thi đua “Xong việc tồn” diễn ra trong tuần lễ từ 15 đến 21/11/2024.", "2024-11-15/2024-11-21"),
    ("Đợt thi đua “Xong việc tồn” được thực hiện từ nay tới Tết Nguyên đán Ất Tỵ 2025.", "../2025"),
    ("Đợt thi đua “Xong việc tồn” được gia hạn đến ngày 30/6/2025.", "../2025-06-30"),
    ("Phong trào “Giờ học vườn” được thực hiện trong 3 năm học, bắt đầu từ năm học 2022 - 2023.", "2022/2025"),
    ("Phong trào “Giờ học vườn” trong ba năm học: 2022 - 2023, 2023 - 2024, 2024 - 2025.", "2022/2025"),
    ("Phong trào “Giờ học vườn” trong 5 năm tới (2026 - 2030) sẽ mở rộng.", "2026/2030"),
    ("Phong trào “Giờ học vườn” đã đi qua ba năm (2021 - 2023) với nhiều việc mới.", "2021/2023"),
    ("Phong trào “Giờ học vườn” từ hè 2026 đến hết năm 2027.", "2026/2027"),
    (
        "Chi đội phát động phong trào “Giờ học vườn”, là bước tiếp nối phong trào Vườn xanh của trường, thực hiện từ ngày"
        " ký đến ngày 30/9/2026.",
        "../2026-09-30",
    ),
    (
        "Phong trào “Giờ học vườn” do Hội đồng Thi đua - Khen thưởng huyện phát động theo Công văn số 12/HĐTĐKT ngày"
        " 14/3/2021, đã kết thúc tháng 6 năm 2022.",
        "../2022-06",
    ),
    (
        "Phong trào “Giờ học vườn” lan rộng.\nĐây là phong trào do Sở Y tế phát động cho cả giai đoạn 2020 - 2025.",
        "2020/2025",
    ),
    (
        "Huyện mở đợt thi đua “Xong việc tồn”. Theo Ban tổ chức, đợt thi đua sẽ kéo dài 100 ngày, từ 22/9 đến 30/12/2024.",
        "2024-09-22/2024-12-30",
    ),
    (
        "Huyện mở đợt thi đua “Xong việc tồn”. Sáu tháng qua, đến hết ngày 31/12/2025, đợt thi đua khép lại.",
        "../2025-12-31",
    ),
    ("Huyện mở đợt thi đua “Xong việc tồn”. Đợt thi đua tiến hành từ 22/9 đến 30/12/2024.", "2024-09-22/2024-12-30"),
    (
        "Hội mở đợt thi đua “Xong việc tồn” năm 2026, chia làm hai chặng:\n- Chặng một, từ ngày 05/01 đến ngày 29/7;\n"
        "- Chặng hai, từ ngày 30/7 đến ngày 20/12.",
        "2026-01-05/2026-12-20",
    ),
    (
        "Hưởng ứng phong trào “Giờ học vườn”, tỉnh đã làm nhiều việc.\nSở xây dựng Kế hoạch triển khai phong trào nói trên"
        " giai đoạn 2016 - 2020.",
        "2016/2020",
    ),
    ("1. Phong trào “Giờ học vườn”\n- Bắt đầu: 05/9/2023\n- Kết thúc: 31/5/2024", "2023-09-05/2024-05-31"),
    (
        "1. Phong trào “Giờ học vườn”\nThời gian: Từ tháng 9/2023 đến tháng 5/2024 (năm học 2023 - 2024)",
        "2023-09/2024-05",
    ),
]
NOT_ITS_OWN = [
    "Hạn nộp sản phẩm của phong trào “Tay nghề vàng” đến hết ngày 30/9/2024.",
    "Phong trào “Tay nghề vàng” của huyện hoàn thành 112 km đường, đến hết năm 2023 vượt kế hoạch.",
    "Công ty đứng đầu phong trào “Tay nghề vàng” từ năm 2018 đến năm 2022.",
    "Trong 5 năm (2018 - 2022) làm tổ trưởng, anh góp nhiều sáng kiến cho phong trào “Tay nghề vàng”.",
    "Sau khi phát động phong trào “Tay nghề vàng”, công ty mở lớp học kéo dài đến ngày 30/6/2024.",
    "Tiêu chí chấm phong trào “Tay nghề vàng” áp dụng từ ngày 01/7/2024.",
]


@pytest.mark.parametrize(("text", "period"), SAID)
def test_times(text: str, period: str) -> None:
    _, found = read(text)
    assert [one.period for one in found][:1] == [period]


@pytest.mark.parametrize("text", NOT_ITS_OWN)
def test_times_of_something_else(text: str) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [None]


PARTS = [
    (
        "Thời gian phát động và kết thúc\n- Phát động: Ngày 01/10/2024.\n- Kết thúc: Ngày 31/12/2024.",
        "2024-10-01/2024-12-31",
    ),
    ("3. Thời gian: 03 tháng (01/10 - 31/12/2024).", "2024-10-01/2024-12-31"),
    ("4. Lộ trình\n- Năm 2024: làm điểm tại 3 thôn.\n- Năm 2025: mở rộng.\n- Năm 2026: tổng kết.", "2024/2026"),
    ("4. Phong trào được triển khai từ xã đến thôn, thực hiện trong giai đoạn 2024 - 2026.", "2024/2026"),
    (
        "1. Lồng ghép với phong trào “Cả nước thi đua học tập” do Thủ tướng Chính phủ phát động; không làm lễ riêng.\n"
        "2. Phong trào chia hai đợt: đợt một (2024 - 2025) làm điểm; đợt hai (2026 - 2027) mở rộng.",
        "2024/2027",
    ),
]


@pytest.mark.parametrize(("body", "period"), PARTS)
def test_time_of_the_paper_s_own(body: str, period: str) -> None:
    _, found = read(plan("Phát động phong trào “Ngõ không rác”", body))
    assert [one.period for one in found] == [period, *(None for _ in found[1:])]


def test_a_table_with_two_columns_of_ends() -> None:
    table = (
        "| TT | Tên phong trào | Bắt đầu | Kết thúc |\n| --- | --- | --- | --- |\n"
        "| 1 | Phong trào “Ngõ không rác” | 01/6/2024 | 15/12/2024 |\n"
        "| 2 | Đợt thi đua “Xong việc tồn” | 01/10/2024 | 31/12/2024 |"
    )
    _, found = read(plan("Nhiệm vụ năm 2024", table))
    assert [one.period for one in found] == ["2024-06-01/2024-12-15", "2024-10-01/2024-12-31"]


REVIEWS = [
    (
        "Phong trào “Ngõ hoa nở” do Hội Phụ nữ xã mở. Sau 5 năm thực hiện (2020 - 2024), xã có 45 km đường hoa.",
        "2020/2024",
    ),
    ("Phong trào “Ngõ hoa nở” có 12 tổ.\nSau 5 năm thực hiện (2020 - 2024), đề án nghề dệt có 45 tổ.", None),
    ("Đến hết ngày 30/11/2024, chiến dịch “Ngõ hoa nở” sẽ khép lại.", "../2024-11-30"),
    ("Hội nghị sơ kết phong trào “Ngõ hoa nở” tổ chức ngày 20/6/2024, tổng kết vào tháng 12/2024.", None),
    ("Từ ngày 01/5 đến ngày 30/6/2024, phong trào “Ngõ hoa nở” thu được 3 tấn rác.", None),
    ("Đợt thi đua “Ngõ hoa nở” được yêu cầu hoàn thành trước ngày 31/12/2024.", "../2024-12-31"),
    ("Cuộc vận động “Ngõ hoa nở” triển khai trong cả nhiệm kỳ Đại hội 2020 - 2025 của Đảng bộ xã.", "2020/2025"),
    (
        "Đợt thi đua “Ngõ hoa nở” bắt đầu vào ngày 01/02/2025, tổng kết đúng dịp kỷ niệm Chiến thắng (07/5/2025).",
        "2025-02-01/2025-05-07",
    ),
    (
        "Phong trào “Ngõ hoa nở” được phát động ngày 19/5/2023, sơ kết vào năm 2025, tổng kết vào ngày 19/5/2028.",
        "2023-05-19/2028-05-19",
    ),
]


@pytest.mark.parametrize(("text", "period"), REVIEWS)
def test_reviews(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


ITEMS = [
    ("2. Phong trào “Xanh ngõ”: giao Sở Xây dựng chủ trì, thực hiện từ 15/5 đến 30/8/2024.", "2024-05-15/2024-08-30"),
    ("- Tháng 6: phát động chiến dịch “Sạch biển quê ta”.", "2024-06"),
    ("- Quý IV: mở đợt thi đua “Về đích cùng nhau”.", "2024-10/2024-12"),
    ("I. ĐỢT 1: TỪ NGÀY 15/5 ĐẾN NGÀY 30/8/2024\n- Tên gọi: Đợt thi đua “Nắng không nghỉ”.", "2024-05-15/2024-08-30"),
]


@pytest.mark.parametrize(("body", "period"), ITEMS)
def test_items(body: str, period: str) -> None:
    _, found = read(plan("Các phong trào thi đua năm 2024", body))
    assert [one.period for one in found if one.quoted] == [period]
