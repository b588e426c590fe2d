"""Other words for a launch, a time and an end: "khai sinh", "gói gọn trong", "hạ màn", "mỗi năm một đợt"."""

import pytest

from tests.ingest.test_movements import read

LAUNCHES = [
    ("Phong trào “Lối hoa” chào đời bằng Quyết định số 5/QĐ-UBND ngày 02/3/2019 của UBND huyện.", "c1"),
    ("Phong trào “Lối hoa” ra đời ngày 02/9/2015 theo Quyết định số 7/QĐ-UBND của huyện.", "c1"),
    ("Phong trào “Lối hoa” ra đời năm 2015 và được triển khai theo Quyết định số 7/QĐ-UBND của huyện.", None),
    ("Giấy khai sinh của phong trào “Lối hoa” là Nghị quyết số 5-NQ/HU ngày 02/3/2019.", "c1"),
    ("Huyện ký Kế hoạch số 5/KH-UBND ngày 02/3/2019, mở đầu phong trào “Lối hoa”.", "c1"),
    ("Đợt thi đua “Lối hoa” được khởi động bằng Công văn số 8/SYT-TC ngày 02/3/2021.", "c1"),
    ("Năm 2019, bằng Nghị quyết chuyên đề số 3-NQ/ĐU ngày 05/4/2019, Đảng ủy khởi xướng phong trào “Lối hoa”.", "c1"),
    ("Với Chỉ thị số 7/CT-UBND ngày 02/3/2019, phong trào “Lối hoa” chính thức bắt đầu.", "c1"),
    ("Phong trào “Lối hoa” được Hội phát động. Số văn bản: Kế hoạch số 9/KH-HPN ngày 08/3/2020.", "c1"),
    ("Phong trào “Lối hoa” vẫn theo Hướng dẫn số 9/HD-CT ngày 02/01/2019 mà Cục dùng để phát động.", "c1"),
    ("Phong trào “Lối hoa” khởi đầu ở chợ; đến 2018 thì Hội phát động chính thức (Kế hoạch số 14/KH-PN).", "c1"),
    ("Ở xã, Kế hoạch số 9/KH-HPN ngày 08/3/2020 do bà Hoa ký đã phát động phong trào “Lối hoa”.", "c1"),
    ("Phong trào “Lối hoa” do Hội phát động rồi mới được cụ thể bằng Kế hoạch số 9/KH-HPN.", None),
]


@pytest.mark.parametrize(("text", "launched"), LAUNCHES)
def test_words_for_a_launch(text: str, launched: str | None) -> None:
    _, (found,) = read(text)
    assert found.launched_in == launched


TIMES = [
    ("Lớp 9A dự đợt thi đua “Lối hoa” do Liên đội phát động, từ tuần 8 đến tuần 12 (27/10 - 28/11/2025).",
     "2025-10-27/2025-11-28"),
    # from the day of the launch
    ("Ngày 13/4/2024, tại Vinh, Hội phát động phong trào “Lối hoa” đến hết năm 2025.", "2024-04-13/2025"),
    ("Phong trào “Lối hoa” được Hội phát động hôm 16/11/2022 và sẽ khép lại vào ngày 30/12/2022.",
     "2022-11-16/2022-12-30"),
    ("Xã vui với đợt thi đua “Lối hoa” mà Hội phát động ngày 01/7/2023. Đợt thi đua chốt sổ ngày 30/9.",
     "2023-07-01/2023-09-30"),
    ("Kết thúc phong trào “Lối hoa” của Sở. Phong trào kết thúc kể từ ngày 31/7/2019.", "../2019-07-31"),
    ("Phong trào “Lối hoa” ở xã vui. Phong trào ấy mở từ năm 2012 để dân cùng làm.", "2012/.."),
    ("Từ thứ Bảy tuần này, 06/9/2025, đến hết ngày 31/12/2025, bà con cùng làm phong trào “Lối hoa”.",
     "2025-09-06/2025-12-31"),
    ("Phong trào “Lối hoa” mỗi năm một đợt, từ 2021 đến 2025.", "2021/2025"),
    ("Năm năm, 2016 - 2020, phong trào “Lối hoa” đã trồng 20 km.", "2016/2020"),
    ("Phong trào “Lối hoa” đi hết chặng 2016 - 2020.", "2016/2020"),
    ("Phong trào “Lối hoa” diễn ra trong ba quý còn lại của năm 2023.", "2023-04/2023-12"),
    ("Phong trào “Lối hoa” diễn ra trọn năm 2022.", "2022"),
    ("Đợt thi đua “Lối hoa” gói gọn trong tháng 4/2022.", "2022-04"),
    ("Đợt thi đua “Lối hoa” tổ chức trong tuần đầu tháng 5/2022.", "2022-05"),
    ("Đợt thi đua “Lối hoa” tính từ 0 giờ ngày 01/3/2024, khép sổ lúc 24 giờ ngày 30/6/2024.", "2024-03-01/2024-06-30"),
    ("Đợt thi đua “Lối hoa” mở màn ngày 26/3, hạ màn ngày 19/5/2023.", "2023-03-26/2023-05-19"),
    ("Đợt thi đua “Lối hoa” bắt đầu từ 05/9/2023 và dừng ngày 20/11/2023.", "2023-09-05/2023-11-20"),
    ("Phong trào “Lối hoa” chạy từ 2016, dừng năm 2020.", "2016/2020"),
    ("Phong trào “Lối hoa” đã khép lại từ cuối năm 2019.", "../2019"),
    ("Đợt thi đua “Lối hoa” tổ chức hai lần: lần đầu từ 01/3 đến 15/3/2022, lần sau từ 01/9 đến 15/9/2022.",
     "2022-03-01/2022-09-15"),
    ("Chiến dịch “Lối hoa” kéo suốt mùa hè 2023, từ 01/6 đến 15/8.", "2023-06-01/2023-08-15"),
    ("Đợt thi đua “Lối hoa” dài 60 ngày đêm, bắt đầu từ 01/10/2022.", "2022-10-01/2022-11-29"),
    ("Đợt thi đua “Lối hoa” có 60 ngày để về đích, tính từ 01/10/2022.", "2022-10-01/2022-11-29"),
    ("Phong trào “Lối hoa” ra đời năm 2014 và đến nay vẫn chạy.", "2014/.."),
    ("Phong trào “Lối hoa” sinh ra từ năm 2014, nay đã mười tuổi.", "2014/.."),
    ("Phong trào “Lối hoa” do Hội phát động năm 2019, đến nay vẫn duy trì ở 11 xã.", "2019/.."),
    ("Phong trào “Lối hoa” phát động năm 2019, đến nay đã thu 200 tấn rác.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), TIMES)
def test_words_for_a_time(text: str, period: str | None) -> None:
    _, (found,) = read(text)
    assert found.period == period


PAGES = [
    ("Chi đoàn mở đợt thi đua “Lối hoa” trong bốn tuần, bắt đầu thứ Hai 18/9/2023.",
     (None, "2023-09-18/2023-10-15")),
    ("Phong trào “Lối hoa” do Hội Phụ nữ xã phát động, văn bản số 14/KH-HPN ngày 10/3/2022, làm trong ba năm "
     "2022, 2023, 2024.", ("c1", "2022/2024")),
    ("Phong trào “Lối hoa” do Hội Phụ nữ xã phát động, Kế hoạch số 14/KH-HPN ngày 10/3/2022 chỉ nói thêm.",
     (None, None)),
    ("BẢN TIN\n- 01/5/2020: ra quân đợt thi đua “Lối hoa”, dự kiến xong 16/11/2020.", (None, "2020-05-01/2020-11-16")),
    ("Đợt thi đua “Lối hoa” triển khai từ hôm nay, 01/11/2021, và kết thúc vào ngày 31/12/2021.",
     (None, "2021-11-01/2021-12-31")),
    ("Cuộc vận động “Lối hoa” phát động tại Thông báo số 88/TB-CĐ ngày 20/10/2018 cho hai năm 2018 - 2020.",
     ("c1", "2018/2020")),
    ("Quy chế thi đua Trường Kim Đồng\nNăm học 2024 - 2025\n\n1. Phong trào “Lối hoa”: thực hiện cả năm học.",
     (None, "2024/2025")),
    ("Quy chế thi đua Trường Kim Đồng\nNăm học 2024 - 2025\n\n1. Đợt thi đua “Lối hoa”: từ 20/10 đến 20/11.",
     (None, "2024-10-20/2024-11-20")),
    ("Quy chế thi đua Trường Kim Đồng\nNăm học 2024 - 2025\n\n1. Đợt thi đua “Lối hoa”: từ 26/3 đến 19/5.",
     (None, "2025-03-26/2025-05-19")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PAGES)
def test_pages_of_other_kinds(text: str, wanted: tuple[str | None, str | None]) -> None:
    _, (found,) = read(text)
    assert (found.launched_in, found.period) == wanted


def test_from_the_day_of_the_paper_on() -> None:
    head = "ỦY BAN NHÂN DÂN\nXÃ MƯỜNG HOA\nSố: 12/CT-UBND\nLào Cai, ngày 14 tháng 3 năm 2024\nCHỈ THỊ\nVề thi đua\n"
    body = "1. Phát động đợt thi đua “Lối hoa”, bắt đầu từ ngày ký Chỉ thị này và kết thúc ngày 31/12/2024."
    _, (found,) = read(head + body)
    assert (found.launched_in, found.period) == ("this", "2024-03-14/2024-12-31")
