"""When movements run, from sentences written for this test: from a beginning to a deadline, whole and parts, still."""

import pytest

from tests.ingest.test_movements import read


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Chiến dịch “Dựng lại nếp nhà” được Chủ tịch UBND tỉnh phát động tại Công điện số 15/CĐ-CTUBND ngày 20/10/2025"
            " nhằm giúp dân sau lũ, bắt đầu từ ngày 21/10/2025 và phải xong trước ngày 31/12/2025.",
            "2025-10-21/2025-12-31",
        ),
        (
            "Chiến dịch “Rà thửa, khớp người” triển khai từ 01/9/2025, hoàn thành chậm nhất vào ngày 31/10/2025.",
            "2025-09-01/2025-10-31",
        ),
        ("Đợt thi đua “Vượt sóng” bắt đầu từ quý III/2025 và kết thúc chậm nhất cuối năm 2025.", "2025-07/2025"),
        (
            "Phong trào “Lô cây kiểu mẫu” thực hiện từ khi mở miệng cạo (15/4/2024) đến khi nghỉ cạo (31/01/2025).",
            "2024-04-15/2025-01-31",
        ),
        (
            "Đợt thi đua “Đồng vàng no ấm” diễn ra từ lúc xuống giống (10/5/2025) cho đến lúc thu hoạch xong (dự kiến 20/9/2025).",
            "2025-05-10/2025-09-20",
        ),
        (
            "Đợt cao điểm “Tết về bản” kéo dài từ ngày ông Công ông Táo (10/02/2026) đến Rằm tháng Giêng (03/3/2026).",
            "2026-02-10/2026-03-03",
        ),
        (
            "Đợt thi đua “Xuân nghĩa tình” (phát động ngày 28/11/2025, diễn ra trong ba tháng 12/2025, 01/2026 và 02/2026)"
            " đã kết thúc.",
            "2025-12/2026-02",
        ),
        (
            "Đợt cao điểm “Nối nhịp cầu”, đợt thi đua được Bộ trưởng phát động ngày 18/8/2024 và chạy tới hết ngày 31/12/2025.",
            "2024-08-18/2025-12-31",
        ),
        (
            "Sáng 14/7/2019, thành phố mở thêm phong trào “Chợ sạch”, thực hiện trong 6 tháng cuối năm.",
            "2019-07/2019-12",
        ),
        ("Trong quý II và quý III/2026, Công đoàn Công ty phát động đợt thi đua “Nắng không lùi”.", "2026-04/2026-09"),
        (
            "Trong tháng 5 và tháng 6/2025, Hội Cựu chiến binh tỉnh phát động đợt thi đua “Đèn biên giới”.",
            "2025-05/2025-06",
        ),
        (
            "Trong ba tháng cuối năm 2025, Liên đoàn Lao động tỉnh phát động đợt thi đua “Ca máy an toàn”.",
            "2025-10/2025-12",
        ),
        ("Suốt mùa khô 2025 - 2026, Hạt Kiểm lâm phát động phong trào “Nhà nhà canh lửa”.", "2025/2026"),
        ("Theo đó, từ tháng 1-12/2023, các xã triển khai phong trào “Mỗi ngày một việc”.", "2023-01/2023-12"),
        (
            "Bắt đầu từ 8 giờ ngày 16-12-2018 đến 15-2-2019, công an các xã đồng loạt thực hiện chiến dịch “Tết bình yên”.",
            "2018-12-16/2019-02-15",
        ),
        ("Ngày 01/7/2024, Huyện đoàn phát động chiến dịch “Ngõ sạch”, kéo dài 60 ngày.", "2024-07-01/2024-08-29"),
        ("Ngày 01/7/2024, Huyện đoàn phát động chiến dịch “Ngõ sạch”, đến nay được 60 ngày.", None),
        ("Chiến dịch “Ngõ sạch” kéo dài hai tháng, đến hết ngày 03/8/2025.", "../2025-08-03"),
        ("Chiến dịch “Kỳ nghỉ xanh” hè 2025 (từ 01/6 đến 31/8) thu hút bạn trẻ.", "2025-06-01/2025-08-31"),
        (
            "Trong Tháng Thanh niên năm 2025 (từ 01/3 đến 31/3/2025), Đoàn xã phát động chiến dịch “Bãi biển sạch”.",
            "2025-03-01/2025-03-31",
        ),
        (
            "Phong trào “Tủ thuốc quê” phát động ngày 27/02/2024, thực hiện đến hết ngày 27/02/2026.",
            "2024-02-27/2026-02-27",
        ),
        (
            "1. Phong trào “Bếp sạch” do Hội phát động.\nThời gian bắt đầu: tháng 3/2025; kết thúc: tháng 12/2025.",
            "2025-03/2025-12",
        ),
        (
            "Phong trào “Nếp công trường” được triển khai theo lộ trình: năm 2024 phát động; năm 2026 sơ kết; năm 2028 tổng kết.",
            "2024/2028",
        ),
        (
            "Phong trào “Vườn rau lính” do Cục Hậu cần phát động (Hướng dẫn số 45/HD-HC ngày 03/01/2023), thời gian 2023 - 2025.",
            "2023/2025",
        ),
        ("Phong trào “Tiến bước”: 04/02 - 26/3/2025.", "2025-02-04/2025-03-26"),
        ("Phong trào “Tiến bước”: 04/02 - 26/3/2025 nộp kết quả.", None),
        (
            "1. Phong trào “Chủ nhật xanh” do xã phát động.\n2. Thời gian: sáng Chủ nhật hằng tuần, bắt đầu từ ngày 18/01/2026, tổng kết"
            " ngày 27/12/2026.",
            "2026-01-18/2026-12-27",
        ),
        ("Chiến dịch “Sạch bờ sông” chỉ làm từ 01/3 đến 31/3/2025.", "2025-03-01/2025-03-31"),
        ("Hội nghị tổng kết phong trào “Sạch bờ sông” diễn ra từ ngày 05/12 đến ngày 06/12/2025.", None),
        (
            "Phong trào “Mười bước” sẽ chính thức khởi động vào ngày 27/3 và tổng kết vào ngày 27/12/2025.",
            "2025-03-27/2025-12-27",
        ),
        ("Từ 20/02 tới 27/3/2026, chiến dịch “Tháng Ba biên giới” về 22 xã.", "2026-02-20/2026-03-27"),
        ("Công an xã mở đợt cao điểm “Thu hồi vũ khí”; hạn cuối 30/11/2025.", "../2025-11-30"),
        ("Hội phát động đợt thi đua “Phố trăm công trình” ngay sau Tết và kéo dài tới 30/4/2025.", "../2025-04-30"),
        (
            "Đợt thi đua “Áo xanh” diễn ra từ buổi sáng ngày 23/3/2020 (Thứ Hai) đến hết ngày 27/3/2020 (Thứ Sáu).",
            "2020-03-23/2020-03-27",
        ),
        ("Tháng 5/2025, Hội Cựu chiến binh tỉnh phát động phong trào “Đèn biên giới”.", None),
    ],
)
def test_stretches(text: str, period: str | None) -> None:
    _, (first, *_) = read(text)
    assert first.period == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "UBND tỉnh phát động phong trào “Phố không rác” từ tháng 4/2025 đến hết tháng 12/2026, chia làm hai đợt: đợt 1 từ 15/4"
            " đến 30/9/2025; đợt 2 từ 01/02/2026 đến 30/11/2026.",
            "2025-04/2026-12",
        ),
        (
            "Phong trào “Phố không rác” năm 2025, chia làm hai đợt: đợt 1 từ 15/4 đến 30/6/2025; đợt 2 từ 01/8 đến 30/11/2025.",
            "2025-04-15/2025-11-30",
        ),
    ],
)
def test_what_is_said_of_the_whole_goes_before_its_parts(text: str, period: str) -> None:
    _, (first, *_) = read(text)
    assert first.period == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Đoàn xã phát động phong trào “Mỗi đám cưới một hàng cau” từ ngày 01/3/2026, đến nay có 23 đôi hưởng ứng.",
            "2026-03-01/..",
        ),
        ("Phong trào “Vườn sau nhà” được Hội LHPN xã phát động từ tháng 3/2022 và duy trì đến nay.", "2022-03/.."),
        ("Phong trào “Chuông báo trộm” triển khai từ năm 2019 đã lan ra 45 thôn.", None),
        ("Phong trào “Chuông báo trộm” triển khai từ năm 2019.", "2019/.."),
        ("Phong trào “Chuông báo trộm” do Công an xã phát động từ năm 2019.", None),
        ("Phong trào “Vườn sau nhà” và chiến dịch “Ngõ sáng”, bắt đầu từ ngày 05/9/2024.", None),
        ("Phong trào “Vườn sau nhà” từ ngày 05/9/2024; chiến dịch khác tổng kết.", "2024-09-05/.."),
        ("Phong trào “Vườn sau nhà” từ ngày 05/9/2024. Phong trào thực hiện đến hết năm 2025.", "2024-09-05/2025"),
    ],
)
def test_since_when_it_runs_where_no_end_is_told(text: str, period: str | None) -> None:
    _, (first, *_) = read(text)
    assert first.period == period


def test_a_name_that_is_repeated_without_kind_words_may_say_when_it_runs() -> None:
    _, (first, *_) = read(
        "Tỉnh đoàn phát động đợt thi đua “Tuổi trẻ nhớ lời Bác dặn”.\nLễ ra mắt rất đông.\n"
        "Đợt sinh hoạt chính trị “Tuổi trẻ nhớ lời Bác dặn” sẽ diễn ra từ tháng 1/2019 đến tháng 9/2019."
    )
    assert first.period == "2019-01/2019-09"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Đợt thi đua do Giám đốc phát động ngày 08/12/2025. Đoàn Thanh niên mở đợt “20 ngày phủ sóng” (01 - 20/02).",
            "2026-02-01/2026-02-20",  # soon after what was told, not long before it
        ),
        (
            "Tin ngày 05/4/2024: huyện tổng kết phong trào “Nhà sạch” (từ 01/3 đến 31/3).",
            "2024-03-01/2024-03-31",
        ),
        (
            "Tin ngày 05/01/2026: huyện tổng kết phong trào “Nhà sạch” (từ 01/10 đến 31/12).",
            "2025-10-01/2025-12-31",
        ),
    ],
)
def test_days_without_a_year_are_those_nearest_to_the_last_day_told(text: str, period: str) -> None:
    found = read(text)[1]
    assert [one.period for one in found if one.name[0] in "2N"] == [period]
