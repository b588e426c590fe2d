"""Movements whose end was moved after it had been set: prolonged, put off, over sooner; and other ends that were."""

import pytest

from tests.ingest.test_movements import read

MOVED = [
    (
        "Chiến dịch “Nạo kênh” mở ngày 12/02/2024. Ban đầu dự kiến kết thúc ngày 30/6/2024, sau được kéo dài thêm đến ngày"
        " 30/9/2024.",
        "2024-02-12/2024-09-30",
    ),
    (
        "Chiến dịch “Nạo kênh” khởi đầu ngày 12/02/2024, theo kế hoạch đến 30/6 là xong, nhưng huyện đã gia hạn đến 30/9/2024.",
        "2024-02-12/2024-09-30",
    ),
    (
        "Chiến dịch “Nạo kênh” diễn ra từ 12/02/2024 đến 30/6/2024. Do mưa bão, huyện cho lùi ngày kết thúc đến 30/9.",
        "2024-02-12/2024-09-30",
    ),
    (
        "Chiến dịch “Nạo kênh” (12/02 - 30/6/2024). Theo đề xuất của các xã, chiến dịch được gia hạn thêm hai tháng, tức là"
        " đến ngày 31/8/2024.",
        "2024-02-12/2024-08-31",
    ),
    (
        "Phong trào “Nạo kênh” triển khai trong các năm 2019 - 2021. Do dịch, Hội quyết định kéo dài phong trào đến hết năm"
        " 2022.",
        "2019/2022",
    ),
    ("Gia hạn thời gian thực hiện phong trào “Nạo kênh” (2022 - 2024) đến hết ngày 31/12/2025.", "2022/2025-12-31"),
    ("Cho phép kéo dài đến hết năm 2026 thời gian thực hiện phong trào “Nạo kênh” (2021 - 2024).", "2021/2026"),
    (
        "Đợt thi đua “Nạo kênh” từ 12/02/2024 đến 30/6/2024; thực tế đợt thi đua đã về đích sớm, ngày 30/5/2024.",
        "2024-02-12/2024-05-30",
    ),
    (
        "Đợt thi đua “Nạo kênh” theo kế hoạch diễn ra từ 12/02 đến 30/6/2024 song đã hoàn thành trước thời hạn một tháng,"
        " vào ngày 30/5/2024.",
        "2024-02-12/2024-05-30",
    ),
]
ENDS_OF_SOMETHING_ELSE = [
    "Chiến dịch “Nạo kênh” diễn ra từ 12/02 đến 30/6/2024; hạn nộp hồ sơ được kéo dài đến 15/7/2024.",
    "Chiến dịch “Nạo kênh” diễn ra từ 12/02 đến 30/6/2024, không gia hạn đến tháng 7/2024.",
    "Chiến dịch “Nạo kênh” diễn ra từ 12/02 đến 30/6/2024. Xã An Hòa về đích sớm, ngày 15/6/2024.",
    "Chiến dịch “Nạo kênh” diễn ra từ 12/02 đến 30/6/2024. Mưa lũ kéo dài thêm đến tháng 7/2024.",
    "Chiến dịch “Nạo kênh” diễn ra từ 12/02 đến 30/6/2024. Nhiệm kỳ của Hội được kéo dài đến tháng 10/2024.",
]


@pytest.mark.parametrize(("text", "period"), MOVED)
def test_ends_that_were_moved(text: str, period: str) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


@pytest.mark.parametrize("text", ENDS_OF_SOMETHING_ELSE)
def test_ends_of_something_else(text: str) -> None:
    _, found = read(text)
    assert [one.period for one in found] == ["2024-02-12/2024-06-30"]
