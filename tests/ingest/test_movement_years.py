"""Days whose year stands in the heading or the first words of a page, feasts, shifts and school days at either end."""

import pytest

from tests.ingest.test_movements import read

HEADED = [
    ("HỘI LÀNG NHÌN LẠI NĂM 2023\n\nChiến dịch “Ngõ sạch” (05/6 - 20/6): các ông các bà.", "2023-06-05/2023-06-20"),
    ("Lịch hè 2023\n\n- Chiến dịch “Ngõ sạch” (chiều thứ Bảy từ 05/6 đến 20/8): sinh viên.", "2023-06-05/2023-08-20"),
    ("Lịch hè 2023\n\n- Chiến dịch “Ngõ sạch” (trong tháng 6 và tháng 7): sinh viên.", "2023-06/2023-07"),
    (
        "Chuyện thi đua ở đồn\n\nBước vào năm 2023, đồn có phong trào “Ngõ sạch”, bắt đầu 05/6, khép lại đúng 02/9.",
        "2023-06-05/2023-09-02",
    ),
    (
        "Giáo họ kể chuyện năm 2023\n\nTháng Mân Côi, từ Chúa nhật 01/10 đến hết 31/10, là phong trào “Ngõ sạch”: 20 nhà.",
        "2023-10-01/2023-10-31",
    ),
    (
        "Kính gửi bà con\nThái Thụy, ngày 05 tháng 3 năm 2023\n\nXã mở đợt “Ngõ sạch”, từ 10/3 đến 20/3.",
        "2023-03-10/2023-03-20",
    ),
    ("Đề án ngõ xóm đến năm 2030\n\nChiến dịch “Ngõ sạch” (05/6 - 20/6): các ông các bà.", None),
    ("Hai năm 2022, 2023 ở làng\n\nChiến dịch “Ngõ sạch” (05/6 - 20/6): các ông các bà.", None),
    ("Lịch hè 2023\n\n- Hội thi về chiến dịch “Ngõ sạch”: nộp bài từ 05/6 đến 20/6.", None),
]


@pytest.mark.parametrize(("text", "period"), HEADED)
def test_year_of_the_page(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == ([period] if found else [])


ENDS = [
    ("Lớp có phong trào “Ngõ sạch”: bắt đầu 05/10/2024, kết thúc 11/12/2024.", "2024-10-05/2024-12-11"),
    (
        "Lớp có phong trào “Ngõ sạch”, mở ra hôm rằm Trung thu 17/9/2024 và kết lại vào Lễ Các Thánh 01/11/2024.",
        "2024-09-17/2024-11-01",
    ),
    (
        "Giáo họ mở chiến dịch “Ngõ sạch”. Chiến dịch mở ra hôm Lễ Lá 24/3/2024 và kết lại vào Chúa nhật Lễ Hiện Xuống"
        " 19/5/2024.",
        "2024-03-24/2024-05-19",
    ),
    ("Đợt thi đua “Ngõ sạch”: 10/02 - 26/3/2025, cho khối 9.", "2025-02-10/2025-03-26"),
    ("Đợt thi đua “Ngõ sạch”: 10/02 - 26/3/2025, nộp bài tại lớp.", None),
    ("Từ 02/01 đến 30/4/2024, đội tôi vừa đi hết đợt thi đua “Ngõ sạch”, sớm ba ngày.", "2024-01-02/2024-04-30"),
    (
        "(Ngày 10/12/2023) - Từ 15/12/2023 đến 10/02/2024, công an xã bước vào đợt thi đua “Ngõ sạch”.",
        "2023-12-15/2024-02-10",
    ),
    (
        "Mỏ vào đợt thi đua “Ngõ sạch”, tính từ ca hai ngày 01/10 đến hết ca một ngày 29/12/2016.",
        "2016-10-01/2016-12-29",
    ),
    (
        "Huyện mở chiến dịch “Ngõ sạch”. Chiến dịch được phát động ngày 01/8/2022, bắt đầu từ ngày 10/8 và kéo dài đến"
        " hết ngày 08/10/2022.",
        "2022-08-10/2022-10-08",
    ),
    (
        "Phong trào “Ngõ sạch” được phát động ngày 13/4/2024; thời gian thực hiện tính từ ngày đó cho đến hết ngày"
        " 31/12/2025.",
        "2024-04-13/2025-12-31",
    ),
    (
        "Phong trào “Ngõ sạch” do chi bộ phát động ngày 12/8/1964 được giữ liên tục cho tới tháng 1/1973.",
        "1964-08-12/1973-01",
    ),
    (
        "Cùng ngày 19/5/2024, Công đoàn phát động phong trào “Ngõ sạch”, thực hiện từ ngày phát động đến hết 31/12/2024.",
        "2024-05-19/2024-12-31",
    ),
    (
        "Hội phát động phong trào “Ngõ sạch” tại Kế hoạch số 15/KH-BTV ngày 08/3/2017, thực hiện 2017 - 2021.",
        "2017/2021",
    ),
    ("Mô hình “Ngõ sạch” của xã, bắt đầu từ mùa lễ Kathina tháng 10/2021, nay có ở 7 ấp.", "2021-10/.."),
    ("Mô hình “Ngõ sạch” được triển khai sớm hơn, từ ngày 05/6 đến ngày 30/6/2024.", "2024-06-05/2024-06-30"),
]


@pytest.mark.parametrize(("text", "period"), ENDS)
def test_both_ends(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


WEEKS = [
    ("Đợt thi đua “Sách mới”: tuần 3 đến tuần 9 (23/9 - 09/11/2024).", "2024-09-23/2024-11-09"),
    (
        "Đợt thi đua “Sách mới” được thực hiện từ tuần 3 (23/9/2024) đến hết tuần 19 (11/01/2025).",
        "2024-09-23/2025-01-11",
    ),
    (
        "Đợt thi đua “Sách mới” diễn ra trong học kỳ I năm học 2024 - 2025 (từ 05/9/2024 đến 11/01/2025).",
        "2024-09-05/2025-01-11",
    ),
    (
        "1. Phong trào “Sách mới”\nThời gian: từ tuần 3 đến tuần 9 (từ ngày 23/9 đến ngày 09/11/2024).",
        "2024-09-23/2024-11-09",
    ),
    (
        "Năm học 2024 - 2025 của lớp\n\nĐợt thi đua “Sách mới” kéo dài từ tuần 20 đến tuần 26 (13/01 - 08/3).",
        "2025-01-13/2025-03-08",
    ),
    ("Từ tuần 3 đến tuần 9 (23/9 - 09/11/2024), Liên đội mở phong trào “Sách mới”.", "2024-09-23/2024-11-09"),
    ("Phong trào “Sách mới” cao điểm trong tuần 3 (nộp bài ngày 20/9/2024).", None),
    ("Phong trào “Sách mới” được chấm ở tuần 9 (09/11/2024).", None),
]


@pytest.mark.parametrize(("text", "period"), WEEKS)
def test_school_weeks(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


ROWS = [
    (
        "THEO DÕI THI ĐUA NĂM 2024\n\nTT | Tên phong trào | Thời gian | Kết quả\n1 | Phong trào “Sách mới” | 05/3 - 30/6"
        " | hai lần: tháng 3 và tháng 6/2022\n2 | Phong trào “Ngõ sạch” | Quý II, quý III | 3 km\n3 | Phong trào “Bếp ấm”"
        " | Từ 06/11/2023 | 9 nhà",
        ["2024-03-05/2024-06-30", "2024-04/2024-09", "2023-11-06/.."],
    ),
    (
        "THEO DÕI THI ĐUA NĂM 2024\n\nTT\tTên phong trào\tĐơn vị\tThời gian\n1\t“Sách mới ra làng”\tĐoàn xã\t05/3 - 30/6\n"
        "2\t“Ngõ sạch nhà thơm”\tĐoàn xã\tQuý IV\n",
        ["2024-03-05/2024-06-30", "2024-10/2024-12"],
    ),
    (
        "Các đợt của mỏ năm 2024:\n- Đợt thi đua “Ca xanh”: 02/01 - 30/4.\n- Đợt thi đua “Về đích”: 01/9 - 31/12.",
        ["2024-01-02/2024-04-30", "2024-09-01/2024-12-31"],
    ),
    ("Các đợt từ năm 2022 đến 2024:\n- Đợt thi đua “Ca xanh”: 02/01 - 30/4.", [None]),
    ("1 | Phong trào “Sách mới” | 2023 quyển | Đoàn xã", [None]),
]


@pytest.mark.parametrize(("text", "periods"), ROWS)
def test_rows_and_lists_below_their_year(text: str, periods: list[str | None]) -> None:
    _, found = read(text)
    assert [one.period for one in found] == periods
