"""Times counted from a day, up to the end of a term, and told before the movement or by a later sentence about it."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

GIVEN = [
    ("Hội phát động phong trào “Tổ giỏi” dành cho năm học 2023 - 2024.", "2023/2024"),
    ("Xã theo phong trào “Tổ giỏi”. Đây là phong trào được Hội phát động cho cả năm 2025.", "2025"),
    ("Phong trào “Tổ giỏi” (Công đoàn ngành phát động cho giai đoạn 2023 - 2028) đã có 40 tổ.", "2023/2028"),
    ("Phong trào “Tổ giỏi” được Hội phát động năm 2023 ở các tổ.", None),
    ("Các năm 2021, 2022 và 2023, xã phát động phong trào “Tổ giỏi”.", "2021/2023"),
    ("Từ quý II đến hết quý III năm 2024, phát động chiến dịch “Gặt nhanh”.", "2024-04/2024-09"),
    ("Xã mở phong trào “Tổ giỏi” từ tháng 5/2024 đến hết nhiệm kỳ 2020 - 2025.", "2024-05/2025"),
    ("Xã mở phong trào “Tổ giỏi”, thực hiện đến hết nhiệm kỳ đại hội Đảng bộ (2020 - 2025).", "../2025"),
    ("Xã mở chiến dịch “Tổ giỏi”; ngày 31/8/2025 chiến dịch bế mạc.", "../2025-08-31"),
    ("Xã mở chiến dịch “Tổ giỏi”. Ngày 31/8/2025, chiến dịch kết thúc đợt 1.", None),
    ("Xã mở đợt thi đua “Tổ giỏi”. Đợt thi đua chạy từ 2.5 đến 29.6.2024.", "2024-05-02/2024-06-29"),
    ("Xã mở đợt thi đua “Tổ giỏi”. Thời điểm tính thi đua: từ 2.5 đến 29.6.2024.", "2024-05-02/2024-06-29"),
]
COUNTED = [
    ("Xã mở đợt thi đua “Kè xong trước lũ” với 100 ngày liên tục, bắt đầu ngày 05/3/2024.", "2024-03-05/2024-06-12"),
    ("Ngày 01/3/2024, xã mở đợt thi đua “Kè xong” trong 30 ngày, kể từ ngày 05/3.", "2024-03-05/2024-04-03"),
    ("Công ty mở đợt thi đua “Kéo dây”. Đợt thi đua tính từ 2.5 đến hết ngày 29.8.2016.", "2016-05-02/2016-08-29"),
    ("Công ty mở đợt thi đua “Kéo dây”. Đợt này tính từ 2-5-2016 tới 29-8-2016.", "2016-05-02/2016-08-29"),
    ("Công ty mở phong trào “Ca ba”. Phong trào tính điểm từ 2.5 đến hết 29.8.2016.", "2016-05-02/2016-08-29"),
    ("Công ty mở đợt thi đua “Ca ba”. Thời gian tính thi đua từ 2/5 đến 29/8/2016.", "2016-05-02/2016-08-29"),
    ("Công ty mở đợt thi đua “Ca ba”. Mốc thi đua tính từ 2.5 đến 29.8.2016.", "2016-05-02/2016-08-29"),
    ("Công ty mở đợt thi đua “Ca ba”. Đợt khen thưởng tính từ 2.5 đến 29.8.2016.", None),
]
ENDS = [
    ("Huyện có Chỉ thị số 9-CT/HU ngày 17-8-2021 mở phong trào “Mùa no” đến hết nhiệm kỳ 2020 - 2025.", "../2025"),
    ("Xã phát động phong trào “Vườn nhà” đến hết nhiệm kỳ Đại hội 2020 - 2025.", "../2025"),
    ("Xã phát động phong trào “Vườn nhà” cho đến cuối nhiệm kỳ 2020-2025.", "../2025"),
    ("Xã phát động phong trào “Vườn nhà” kéo dài đến khi kết thúc nhiệm kỳ 2020 - 2025.", "../2025"),
    ("Trường phát động phong trào “Vườn lớp” thực hiện tới cuối giai đoạn 2021 - 2025.", "../2025"),
    (
        "Hội giữ phong trào “Vuông sạch” đã được phát động theo Nghị quyết số 11-NQ/HNDH, ngày 20/3/2022 của Ban Chấp"
        " hành Hội Nông dân huyện, đến hết năm 2025.",
        "../2025",
    ),
    (
        "Hội giữ phong trào “Vuông sạch” phát động theo Nghị quyết số 11-NQ/HNDH ngày 20/3/2022 của Hội Nông dân huyện"
        " về phát triển thủy sản đến hết năm 2025.",
        None,
    ),
    ("Xã phát động phong trào “Vườn nhà” hướng tới đại hội nhiệm kỳ 2025 - 2030.", None),
    ("Sở mở phong trào “Trạm xanh”. Ngày 31/12/2025, phong trào sẽ khép lại.", "../2025-12-31"),
    ("Sở mở chiến dịch “Trạm xanh”. Hết ngày 31/12/2025 chiến dịch kết thúc.", "../2025-12-31"),
    ("Sở mở chiến dịch “Trạm xanh”. Dự kiến đến cuối tháng 6/2025, chiến dịch sẽ kết thúc.", "../2025-06"),
    ("Sở mở phong trào “Trạm xanh”. Đến ngày 31/12/2025, phong trào có 40 trạm.", None),
    ("Sở mở phong trào “Trạm xanh”. Ngày 31/12/2025, hội thi khép lại.", None),
    ("Trường mở phong trào “Sách cũ” từ đầu năm học 2024 - 2025 đến hết năm 2026.", "2024/2026"),
]
BEFORE = [
    (
        "Nhiệm kỳ 2017 - 2022, Ban Thường vụ Tỉnh hội phát động phong trào “Thắp đèn” thay cho phong trào cũ.",
        "2017/2022",
    ),
    ("Trong nhiệm kỳ 2017 - 2022, Hội Nông dân huyện đã phát động phong trào “Thắp đèn”.", "2017/2022"),
    ("Từ ngày 02/7 đến ngày 20/12/2014 phát động đợt thi đua cao điểm “Mừng ngày hội”.", "2014-07-02/2014-12-20"),
    ("Từ nay đến cuối năm 2024 tổ chức chiến dịch “Lu nước sạch”.", "../2024"),
    ("Hai năm 2023, 2024, Hội Phụ nữ xã phát động phong trào “Vườn rau”.", "2023/2024"),
    ("Từ ngày 01/3 đến ngày 30/4/2024 tổ chức chấm điểm phong trào “Thắp đèn”.", None),
    ("Nhiệm kỳ này, Hội phát động phong trào “Thắp đèn”.", None),
]


@pytest.mark.parametrize(("text", "period"), GIVEN + COUNTED + ENDS + BEFORE)
def test_spans(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found][:1] == [period]


def test_a_day_without_year_is_of_the_paper() -> None:
    _, found = read(plan("Mở đợt thi đua", "1. Phát động đợt thi đua “Kè xong” trong 45 ngày, kể từ ngày 01/6."))
    assert "2024-06-01/2024-07-15" in [one.period for one in found]


LEGS = [
    (
        "Huyện mở đợt thi đua “Gặt gọn”, chia hai chặng: từ 12/12/2025 đến 8/2 và từ 20/02 đến 15/3/2026.",
        "2025-12-12/2026-03-15",
    ),
    (
        "Huyện mở đợt thi đua “Gặt gọn”. Đợt thi đua chia hai chặng: từ 12/12/2025 đến mùng 8 Tết và từ sau"
        " Tết đến ngày 15/3/2026.",
        "2025-12-12/2026-03-15",
    ),
    (
        "Đợt thi đua “Gặt gọn” gồm 2 chặng: chặng đầu từ 02/3 đến 30/4, chặng cuối từ 02/5 đến 29/9/2024.",
        "2024-03-02/2024-09-29",
    ),
    (
        "Đợt thi đua “Gặt gọn” chia hai đợt:\n- Từ 02/3 đến 30/4/2024: làm đất;\n- Từ 02/5 đến 29/9/2024: gặt.",
        "2024-03-02/2024-09-29",
    ),
    (
        "Đợt thi đua “Gặt gọn” chia hai chặng: trước Tết (từ 02/12/2025 đến 10/02) và sau Tết (từ 23/02 đến"
        " 14/3/2026).",
        "2025-12-02/2026-03-14",
    ),
    ("Đợt thi đua “Gặt gọn” năm 2026 chia hai chặng: từ 05/3 đến 29/7 và từ 30/7 đến 20/12.", "2026-03-05/2026-12-20"),
    ("Phong trào “Bản sáng” được chia thành 02 giai đoạn: 2024 - 2025 làm điểm; 2026 - 2028 nhân rộng.", "2024/2028"),
    ("Chiến dịch “Bản sáng” tổ chức hai đợt: đợt đầu trong tháng 4 và đợt sau trong tháng 11/2024.", "2024-04/2024-11"),
    (
        "Lữ đoàn mở đợt thi đua “Vượt nắng”.\nTheo Hướng dẫn số 12/HD-CT ngày 10-6-2025 của Cục, đợt thi"
        " đua chia hai bước: bước 1 từ 2-7 đến 31-7; bước 2 từ 1-8 đến 30-8.",
        "2025-07-02/2025-08-30",
    ),
    ("Phong trào “Bản sáng” được chấm hai đợt: từ 01/6 đến 05/6 và từ 01/12 đến 05/12/2024.", None),
    ("Phong trào “Bản sáng” có hai đợt: 19/5 và 02/9/2024.", None),
    ("Phong trào “Bản sáng” qua hai lần sơ kết, năm 2021 và năm 2023, đã lan rộng.", None),
]
BEHIND_PAPERS = [
    (
        "Chiến dịch “Nhập liệu”, triển khai trên cả nước theo Kế hoạch số 5/KH-BCA ngày 30/8/2024 của Bộ"
        " Công an và Bộ Tư pháp, từ ngày 02/9 đến ngày 30/11/2024.",
        "2024-09-02/2024-11-30",
    ),
    (
        "Chiến dịch “Nhập liệu” được giao Bộ Công an chủ trì tại Công điện số 15/CĐ-TTg ngày 30/8/2024,"
        " thực hiện trên phạm vi cả nước từ ngày 02/9 đến ngày 30/11/2024.",
        "2024-09-02/2024-11-30",
    ),
    (
        "Chiến dịch “Nhập liệu” triển khai theo Kế hoạch số 5/KH-ĐTN ngày 01/5/2024 của Huyện đoàn, hội"
        " nghị tổng kết họp từ ngày 01/6 đến ngày 03/6/2024.",
        None,
    ),
    (
        "Xã theo chiến dịch “Nhập liệu” theo Kế hoạch số 5/KH-BCA ngày 30/8/2024 của Bộ Công an, cử cán bộ"
        " đi học từ ngày 01/9 đến ngày 03/9/2024.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "period"), LEGS + BEHIND_PAPERS)
def test_legs_and_times_behind_papers(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found][:1] == [period]
