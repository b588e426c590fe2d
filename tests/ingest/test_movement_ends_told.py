"""Times whose two ends stand apart: opened and closed, said again in other words, entries of a chronicle, questions."""

import pytest

from tests.ingest.test_movements import read

OPENED_AND_CLOSED = [
    ("Xã có đợt thi đua “Bến sạch”. Đợt thi đua mở đầu ngày 05/4, hạ màn ngày 17/6/2023.", "2023-04-05/2023-06-17"),
    ("Xã có chiến dịch “Bến sạch”. Chiến dịch khởi động sáng 12-10-1987, xong tối 20-01-1988.",
     "1987-10-12/1988-01-20"),
    ("Đợt thi đua “Bến sạch” mở màn đúng ngày 03/2, cán đích trưa 26/3/2022.", "2022-02-03/2022-03-26"),
    ("Xã có chiến dịch “Bến sạch”. Hội thi mở đầu ngày 05/4, bế mạc ngày 07/4/2023.", None),
    ("Từ 7 giờ ngày 02/4/2023, phường mở đợt thi đua “Bến sạch” ở mọi tổ; khép lại vào 17 giờ ngày 30/6/2023.",
     "2023-04-02/2023-06-30"),
    ("Kể từ ngày 02/4/2023 triển khai chiến dịch “Bến sạch”, kết thúc vào ngày 30/6/2023.", "2023-04-02/2023-06-30"),
    ("Từ ngày 02/4/2023, phường mở đợt thi đua “Bến sạch”; kết thúc ngày 05/4/2023 việc đăng ký.", None),
    ("Từ ngày 02/4/2023, phường tham gia đợt thi đua “Bến sạch”, kết thúc vào ngày 30/6/2023.", "../2023-06-30"),
    ("Trường mở chiến dịch “Bến sạch” ở ba xã. Ngày ra quân là thứ bảy 01/7, ngày thu quân: 22/7/2023.",
     "2023-07-01/2023-07-22"),
    ("Hội thi về chiến dịch “Bến sạch”. Ngày phát động là 01/7/2023, ngày bế mạc là 03/7/2023.", None),
    ("Trường mở chiến dịch “Bến sạch”. Ngày bắt đầu nhận bài là 01/7/2023, ngày kết thúc 22/7/2023.", None),
    ("Huyện phát động phong trào “Bến sạch”; bắt tay vào làm từ tháng 3/2015, theo dự kiến đến tháng 9/2019 mới xong.",
     "2015-03/2019-09"),
    ("Huyện phát động phong trào “Bến sạch”; xã tổ chức từ ngày 05/5 đến ngày 10/5/2020 hội thi bơi thuyền.", None),
]  # fmt: skip
OTHER_WORDS = [
    ("Tỉnh mở cuộc vận động “Bến sạch”, kéo dài trọn hai mùa tôm, tức từ tháng 3/2017 đến tháng 10/2018.",
     "2017-03/2018-10"),
    ("Tỉnh mở cuộc vận động “Bến sạch” trong ba vụ lúa, nghĩa là từ tháng 11/2021 đến tháng 4/2023.", "2021-11/2023-04"),
    ("Đợt thi đua “Bến sạch” vẫn diễn ra song song, đến 20 tháng Chạp, tức ngày 19/01/2025.", "../2025-01-19"),
    ("Đợt thi đua “Bến sạch” diễn ra từ 05/12/2024 đến Rằm tháng Giêng, nhằm ngày 12/02/2025.",
     "2024-12-05/2025-02-12"),
    ("Đợt thi đua “Bến sạch” chấm điểm đến 20 tháng Chạp, tức ngày 19/01/2025.", None),
    ("Ngay sau đó, từ 03 đến 21/8/2023, sinh viên trong trường cùng làm chương trình “Bến sạch”.",
     "2023-08-03/2023-08-21"),
    ("Ngay sau đó, từ 03 đến 04/8/2023, huyện tổ chức hội nghị tổng kết chương trình “Bến sạch”.", None),
    ("Trước đó, từ 03/5 đến 21/8/2023, bà Sáu phụ trách việc tổ chức chiến dịch “Bến sạch”.", None),
]  # fmt: skip
ENTRIES = [
    ("Mốc son của xưởng\n1979 - 1984. Sáu năm của phong trào “Bến sạch” trên sông.", "1979/1984"),
    ("Mốc son của xưởng\n1979 - 1984: Giám đốc phát động phong trào “Bến sạch”.", None),
    ("Mốc son của xưởng\n2011. Đợt thi đua “Bến sạch” khởi động ngày 12/3, khép lại ngày 20/8.",
     "2011-03-12/2011-08-20"),
    ("Mốc son của xưởng\nLần thứ 20. Đợt thi đua “Bến sạch” khởi động ngày 12/3, khép lại ngày 20/8.", None),
]  # fmt: skip
QUESTIONS = [
    ("Tên của chiến dịch là “Bến sạch”.\n\n② Kéo dài bao lâu?\nTròn 60 ngày: 03/3/2024 → 01/5/2024.",
     "2024-03-03/2024-05-01"),
    ("Phường có chiến dịch “Bến sạch”.\n\nChiến dịch diễn ra khi nào?\nTừ ngày 03/3 đến hết ngày 01/5/2024.",
     "2024-03-03/2024-05-01"),
    ("Phường có chiến dịch “Bến sạch”.\n\n2. Nộp bài khi nào?\nTừ ngày 03/3 đến hết ngày 01/5/2024.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), OPENED_AND_CLOSED + OTHER_WORDS + ENTRIES + QUESTIONS)
def test_times(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


def test_the_next_sentence_is_of_what_answers_a_wider_movement() -> None:
    _, found = read(
        "Chiến dịch “Bến sạch” được Đoàn trường mở để hưởng ứng chiến dịch “Mùa hè xanh” của cả nước."
        " Bắt đầu từ ngày 01/7/2023, kết thúc ngày 22/7/2023."
    )
    assert [one.period for one in found] == ["2023-07-01/2023-07-22", None]
