"""Times told by how long something lasts, by a term, in a bracket, in the next sentence, by the name of a lunar year."""

import pytest

from tests.ingest.test_movements import read

TIMES = [
    # how long, in digits or words
    ("Phong trào “Lối hoa” kéo dài ba năm, bắt đầu từ năm 2023, mỗi năm chấm một lần.", "2023/2025"),
    ("Đợt thi đua “Lối hoa” diễn ra trong bốn mươi lăm ngày, kể từ ngày 05/3/2024.", "2024-03-05/2024-04-18"),
    ("Trong một trăm ngày đêm kể từ ngày 10/6/2021, xưởng phát động chiến dịch “Lối hoa”.", "2021-06-10/2021-09-17"),
    ("Tròn 90 ngày từ 01/10/2022, thợ phải xong cầu. Đây chính là quyết tâm của đợt thi đua “Lối hoa”.",
     "2022-10-01/2022-12-29"),
    ("Phong trào “Lối hoa”, thí điểm năm 2018 ở một xã rồi mở rộng toàn huyện trong hai năm tiếp theo.", "2018/2020"),
    # the next sentence
    ("Hội phát động phong trào “Lối hoa” ở phố. Chúng ta làm trong mười hai tháng, tính từ ngày 01/3/2024.",
     "2024-03-01/2025-02-28"),
    ("Xã mở phong trào “Lối hoa”. Toàn xã sẽ thực hiện liên tục trong sáu tháng, kể từ ngày 15/3/2024.",
     "2024-03-15/2024-09-14"),
    ("Trường mở đợt thi đua “Lối hoa”. Bắt đầu từ 05/9/2023, kết thúc ngày 20/11/2023.", "2023-09-05/2023-11-20"),
    ("Xã có phong trào “Lối hoa”. Theo kế hoạch này, thời gian thi đua từ giữa tháng 2/2022 đến hết tháng 8/2022.",
     "2022-02/2022-08"),
    ("Xã phát động phong trào “Lối hoa”. Trường tổ chức từ ngày 05/5 đến 10/5/2020 hội thi nấu ăn.", None),
    ("Phong trào “Lối hoa” lan rộng. Các chị đã làm được 20 km trong năm 2019.", None),
    # a term whose years stand elsewhere
    ("Báo cáo nhiệm kỳ 2015 - 2020. Phong trào “Lối hoa” được giữ vững trong suốt nhiệm kỳ.", "2015/2020"),
    ("Báo cáo nhiệm kỳ 2015 - 2020. Phong trào “Lối hoa” bắt đầu từ vụ đông năm 2016 và kết thúc cùng nhiệm kỳ.",
     "2016/2020"),
    ("CHẶNG ĐƯỜNG 2013 - 2023\nHội nghị khép lại mười năm thực hiện phong trào “Lối hoa” ở tỉnh.", "2013/2023"),
    ("CHẶNG ĐƯỜNG 2013 - 2023\nHội nghị kể lại ba năm thực hiện phong trào “Lối hoa” ở tỉnh.", None),
    ("Năm học 2023 - 2024\nTT\tPhong trào\tThời gian\tChủ trì\n1\t“Lối hoa”\tcả năm học\tThư viện\n", "2023/2024"),
    # in a bracket
    ("Xã có phong trào “Lối hoa” (Hội Phụ nữ xã khởi xướng; từ 01/3 đến 30/6/2024; 300 hội viên).",
     "2024-03-01/2024-06-30"),
    ("Xã có phong trào “Lối hoa” (Hội Phụ nữ xã phát động; tháng 4 - tháng 12/2015): 318 km.", "2015-04/2015-12"),
    ("Xã có phong trào “Lối hoa” (Tỉnh hội phát động tại Nghị quyết số 02/NQ-H ngày 18/12/2012; nhiệm kỳ "
     "2012 - 2017).", "2012/2017"),
    ("Xã có phong trào “Lối hoa” (Hội Phụ nữ xã phát động, năm 2016).", None),
    # an item, a day told by what it is, stages, a deadline far behind
    ("b) Từ ngày 01/3/2024 đến hết ngày 30/6/2024, cả tổ mở đợt thi đua “Lối hoa”.", "2024-03-01/2024-06-30"),
    ("Xã có phong trào “Lối hoa”, thời gian: từ ngày 19/5/2022, ngày sinh của Bác, đến ngày 19/5/2024.",
     "2022-05-19/2024-05-19"),
    ("Phong trào “Lối hoa” trải qua hai giai đoạn 2011 - 2015 và 2016 - 2020.", "2011/2020"),
    ("Xã có phong trào “Lối hoa” do Hội phát động ở nhà văn hóa, nay đã tròn hai năm rưỡi mà các tổ còn làm dở dang nhiều "
     "việc, hạn kết thúc là ngày 01/10/2018.", "../2018-10-01"),
    # days that are named or have no year
    ("Xã phát động phong trào “Lối hoa” từ Ngày Quốc tế Lao động 01/5/2022 đến kỷ niệm 94 năm Ngày thành lập Công đoàn "
     "28/7/2023.", "2022-05-01/2023-07-28"),
    ("Xã có phong trào “Lối hoa”, bắt đầu từ kỷ niệm ngày thành lập Đoàn (26/3/2022) đến dịp sinh nhật Bác (19/5/2023).",
     "2022-03-26/2023-05-19"),
    ("Đợt thi đua “Lối hoa” diễn ra từ tháng Thanh niên (tháng 3) đến hết tháng 9/2019.", "2019-03/2019-09"),
    ("Xã mở chiến dịch “Lối hoa” từ ngày 10/12/2023 đến Tết Giáp Thìn.", "2023-12-10/2024"),
    ("Từ ngày 1.10.2020 cho đến Tết Nguyên đán Tân Sửu, huyện phát động đợt thi đua “Lối hoa”.", "2020-10-01/2021"),
    ("Đợt thi đua “Lối hoa” tính từ ngày 18/8/2024; đích cũng là ngày cuối cùng của năm 2025.", "2024-08-18/2025"),
    ("Chiến dịch “Lối hoa” sẽ sơ kết vào ngày 20/6 và khép lại khi sang năm 2020.", "../2020"),
    ("Phong trào “Lối hoa” là ý của chị em; Công đoàn thấy hay nên phát động chung từ 15/7/2019, làm thử đến hết "
     "tháng 9/2019.", "2019-07-15/2019-09"),
    ("Đợt thi đua “Lối hoa” gồm: học kỳ I từ ngày 05/9 đến 30/12/2023; học kỳ II từ ngày 10/01 đến 31/5/2024.",
     "2023-09-05/2024-05-31"),
    ("Phong trào “Lối hoa” được nối lại từ ngày 22/12/2014 đến ngày 22/12/2015.", "2014-12-22/2015-12-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), TIMES)
def test_when_it_runs(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found if one.name == "Lối hoa"] == [period]


def test_a_quarter_of_the_paper_s_year() -> None:
    head = "ỦY BAN NHÂN DÂN\nXÃ MƯỜNG HOA\nSố: 12/KH-UBND\nLào Cai, ngày 14 tháng 3 năm 2024\nKẾ HOẠCH\nThi đua\n"
    _, (found,) = read(f"{head}1. Đội giao thông phát động phong trào “Lối hoa”, thực hiện ngay trong quý IV.")
    assert found.period == "2024-10/2024-12"
