"""When movements run: calendars, headings with marks of every style, later clauses, lunar days; and launches that lie ahead."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

PAGE = "Xã Đồng Tâm ra quân làm sạch đồng ruộng\n15/4/2024 | 08:10\n\n"
TIMES = [
    ("Cuộc vận động mới kế thừa cuộc vận động “Ngày vì láng giềng” (1998 - 2012).", "1998/2012"),
    ("Kỷ niệm 25 năm phong trào “Ngày vì láng giềng” (1999 - 2024), xã mở hội.", None),
    (
        "Lịch tháng 3. Từ ngày 10/3 đến ngày 10/4/2026: đợt thi đua “Ca sạch” do Công đoàn phát động.",
        "2026-03-10/2026-04-10",
    ),
    ("Lịch: 01/5 - 31/5/2026: Phát động đợt thi đua “Tay nghề vững”.", "2026-05-01/2026-05-31"),
    ("10/3 - 10/4/2026 | đợt thi đua “Ca sạch” | Công đoàn", "2026-03-10/2026-04-10"),
    ("Ngày 10/3/2026: phát động đợt thi đua “Ca sạch”.", None),
    (
        "Phong trào “Bớt một việc thừa” bắt đầu từ ngày 01/5/2024 ở các phân xưởng, kết thúc vào 30/4/2026.",
        "2024-05-01/2026-04-30",
    ),
    (
        "Chiến dịch “Sạch kênh” phát động từ ngày 01/5/2024 tại chợ Mới; tổng kết ngày 30/6/2024.",
        "2024-05-01/2024-06-30",
    ),
    ("Chiến dịch “Sạch kênh” phát động ngày 01/5/2024 tại chợ Mới; sơ kết ngày 30/6/2024.", None),
    (
        "Đợt thi đua “Sạch kênh” khai mạc ngày 01/5/2024 tại nhà văn hóa xã, bế mạc ngày 30/6/2024.",
        "2024-05-01/2024-06-30",
    ),
    ("Phong trào “Nhà mới”. Giai đoạn I (2024 - 2025): làm điểm; giai đoạn II (2026 - 2030): nhân rộng.", "2024/2030"),
    ("Chiến dịch “Sạch kênh” kéo dài đúng một tháng, từ ngày 03/6/2024.", "2024-06-03/2024-07-02"),
    (
        "Đợt cao điểm “Tết yên vui” từ 23 tháng Chạp (10/02/2026) đến mùng 10 tháng Giêng (26/02/2026).",
        "2026-02-10/2026-02-26",
    ),
    (
        "Đợt cao điểm “Tết yên vui” từ ngày 10/02/2026 (23 tháng Chạp) đến ngày 26/02/2026 (mùng 10 tháng Giêng).",
        "2026-02-10/2026-02-26",
    ),
    ("Đợt thi đua “Lúa vàng” từ dịp 3/2/2024 đến dịp 19/5/2024.", "2024-02-03/2024-05-19"),
    (PAGE + "Hội phát động chiến dịch “Đồng không rơm cháy” từ nay đến hết mùa mưa năm 2025.", "../2025"),
    (PAGE + "Trường phát động phong trào “Mỗi tuần một cây”, bắt đầu từ tuần này đến hết tháng 6/2024.", "../2024-06"),
    (PAGE + "Trường phát động phong trào “Mỗi tuần một cây” từ nay đến cuối năm.", "../2024"),
]


@pytest.mark.parametrize(("text", "period"), TIMES)
def test_times(text: str, period: str | None) -> None:
    _, found = read(text)
    assert [one.period for one in found] == [period]


HEADINGS = [
    "I. THỜI GIAN, ĐỐI TƯỢNG\n1. Từ ngày 20/3/2024 đến ngày 30/6/2024.\n2. Các thôn.",
    "II. THỜI GIAN, ĐỊA ĐIỂM, ĐỐI TƯỢNG THAM GIA\n- Bắt đầu từ ngày 20/3/2024 và kết thúc ngày 30/6/2024.",
    "1- Thời gian: từ ngày 20/3/2024 đến ngày 30/6/2024, chia làm ba đợt; cuối đợt chấm điểm.",
    "1/ Về thời gian: 103 ngày, từ 20/3 đến 30/6/2024.",
    "1. Thời gian và các mốc: phát động ngày 20/3/2024; kết thúc ngày 30/6/2024.",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings(heading: str) -> None:
    _, found = read(plan("Phát động phong trào “Canh lửa”", heading))
    assert [one.period for one in found] == ["2024-03-20/2024-06-30"]


LAUNCHES = [
    ("1. Nội dung\nTrong tháng 5 và tháng 6/2024, UBND xã phát động trên địa bàn chiến dịch “Sạch kênh”.", "this"),
    ("1. Nội dung\nTừ nay đến hết tháng 10/2024, xã mở đợt thi đua “Sạch kênh” trong nhân dân.", "this"),
    ("1. Nội dung\nTừ 01/4 đến 30/9/2024, UBND xã phát động ở 100% thôn chiến dịch “Sạch kênh”.", "this"),
    ("1. Nội dung\nTừ 01/4 đến 30/9/2023, UBND xã phát động ở 100% thôn chiến dịch “Sạch kênh”.", None),
    ("1- UBND xã phát động chiến dịch “Sạch kênh”, thời gian từ ngày 01/4 đến ngày 30/9/2024.", "this"),
    ("Qua hai năm làm thử, UBND xã nhân rộng mô hình và phát động chiến dịch “Sạch kênh” từ 01/4/2024.", "this"),
    ("1. Ngày 15/4/2024, UBND xã phát động chiến dịch “Sạch kênh”.", "this"),
    ("1. Ngày 15/01/2024, UBND xã phát động chiến dịch “Sạch kênh”.", None),
    ("Những năm qua, UBND xã phát động chiến dịch “Sạch kênh”.", None),
]


@pytest.mark.parametrize(("body", "launched"), LAUNCHES)
def test_launches_ahead(body: str, launched: str | None) -> None:
    _, found = read(plan("Công tác môi trường năm 2024", body))
    assert [one.launched_in for one in found if one.name == "Sạch kênh"] == [launched]


SAME_TIME = [
    "Nhà máy dừng lò từ ngày 6/3 đến hết ngày 4/4/2023; đợt thi đua “Dừng lò an toàn” cũng diễn ra trong thời gian này.",
    "Công đoàn phát động đợt thi đua “Dừng lò an toàn”. Dây chuyền ngừng từ 6/3 đến 4/4/2023, đợt thi đua cũng được tổ chức"
    " trong khoảng thời gian đó.",
    "Đợt thi đua “Dừng lò an toàn” thực hiện trong 3 đợt, từ ngày 6/3 đến ngày 4/4/2023, mỗi đợt một tuần.",
    "Công đoàn phát động đợt thi đua “Dừng lò an toàn”. Thời hạn: 30 ngày, kể từ ngày 06/3/2023.",
]


@pytest.mark.parametrize("text", SAME_TIME)
def test_time_of_something_else(text: str) -> None:
    _, found = read(text)
    assert [one.period for one in found] == ["2023-03-06/2023-04-04"]


ITEMS = "- Đợt 1: “Ca xanh” từ 01/3 đến 30/4/2024.\n- Đợt 2: “Bữa cơm ấm” từ 01/5 đến 31/7/2024.\n"
LISTS = [
    (
        "Theo Kế hoạch số 45/KH-CĐ ngày 10/01/2024, nhà máy phát động hai đợt thi đua. Các tổ ghi vào sổ:\n\n" + ITEMS,
        "c1",
    ),
    ("Tại Kế hoạch số 45/KH-CĐ ngày 10/01/2024 về thi đua, Công đoàn ngành phát động các đợt sau:\n" + ITEMS, "c1"),
    ("Thực hiện Kế hoạch số 45/KH-CĐ ngày 10/01/2024 về phát động hai đợt thi đua, các tổ lưu ý:\n" + ITEMS, "c1"),
    ("Hai đợt thi đua được phát động theo Kế hoạch số 45/KH-CĐ ngày 10/01/2024:\n" + ITEMS, "c1"),
    ("Sau Kế hoạch số 45/KH-CĐ ngày 10/01/2024, các tổ tự phát động hai đợt thi đua:\n" + ITEMS, None),
    (
        "Theo Kế hoạch số 45/KH-CĐ ngày 10/01/2024, nhà máy phát động hai đợt thi đua:\n- Xưởng I.\nCác tổ kể:\n"
        + ITEMS,
        None,
    ),
]


@pytest.mark.parametrize(("text", "launched"), LISTS)
def test_document_above_a_list(text: str, launched: str | None) -> None:
    _, found = read("NHẬT KÝ THI ĐUA\n\n" + text)
    assert [(one.name, one.launched_in) for one in found] == [("Ca xanh", launched), ("Bữa cơm ấm", launched)]


UNQUOTED = [
    ("Ông tham gia phong trào tỉa cành chuối giai đoạn 2014 - 2020, do UBND huyện phát động.", ["tỉa cành chuối"]),
    (
        "UBND huyện tổ chức lễ phát động chiến dịch diệt muỗi phòng, chống bệnh do vi rút Zika theo Kế hoạch số 10/KH-UBND.",
        ["diệt muỗi phòng, chống bệnh do vi rút Zika"],
    ),
    ("Chiến dịch thực hiện trong 3 đợt, từ ngày 14/4 đến ngày 30/6/2016.", []),
]


@pytest.mark.parametrize(("text", "names"), UNQUOTED)
def test_names_without_marks(text: str, names: list[str]) -> None:
    _, found = read(text)
    assert [one.name for one in found] == names


MILESTONES = [
    "III. TIẾN ĐỘ\n- Tháng 4/2024: phát động.\n- Tháng 12/2024: sơ kết.\n- Tháng 6/2026: tổng kết.",
    "III. LỘ TRÌNH\n1. Giai đoạn 1 (tháng 4/2024 - tháng 12/2024): làm điểm.\n2. Giai đoạn 2 (từ tháng 01/2025 đến tháng 6/2026): nhân"
    " rộng.",
    "III. THỜI GIAN\n- Bắt đầu: tháng 4/2024.\n- Kết thúc: tháng 6/2026.",
]


@pytest.mark.parametrize("body", MILESTONES)
def test_milestones(body: str) -> None:
    _, found = read(plan("Phát động phong trào “Canh lửa”", body))
    assert [one.period for one in found] == ["2024-04/2026-06"]


def test_an_item_of_one_month() -> None:
    _, found = read(
        plan("Công tác thi đua năm 2024", "I. Nhiệm vụ\n- Tháng 4/2024: tổ chức phát động chiến dịch “Sạch kênh”.")
    )
    assert [(one.period, one.launched_in) for one in found] == [("2024-04", "this")]


def test_launched_in_the_same_days_only() -> None:
    _, found = read("Hội chợ mở từ 01/4 đến 10/4/2024. Phong trào “Sạch kênh” được phát động trong dịp này.")
    assert [one.period for one in found] == [None]
