"""Times behind asides (documents, launchers), of groups and terms, of lists of months, and on pages without a year."""

import pytest

from tests.ingest.test_movements import read

SAID = [
    (
        "Đó là việc của chiến dịch “Sổ sách gọn”, được làm trong cả tỉnh theo Kế hoạch số 515/KH-UBND ngày 31/8/2025 của"
        " UBND tỉnh và Sở Nội vụ, từ ngày 01/9 đến ngày 30/11/2025.",
        ["2025-09-01/2025-11-30"],
    ),
    (
        "Hội tiếp tục phong trào “Tôm sạch rừng xanh” đã được phát động theo Nghị quyết số 11-NQ/HND, ngày 20/3/2022 của"
        " Ban Chấp hành Hội, đến hết năm 2025.",
        ["../2025"],
    ),
    ("Huyện có phong trào “Tôm sạch rừng xanh” đến hết nhiệm kỳ 2020 - 2025.", ["../2025"]),
    ("Nhiệm kỳ 2017 - 2022, Hội phát động phong trào “Cầu quê vững”.", ["2017/2022"]),
    ("Hội có phong trào “Cầu quê vững” từ quý III năm 2008.", [None]),
    ("Phong trào “Đôi bạn đọc” do Liên đội phát động từ đầu năm học 2023 - 2024 đến hết năm học.", ["2023/2024"]),
    ("Phong trào “Đôi bạn đọc” ra đời từ đầu năm học 2022 - 2023 và được duy trì đến hết năm học.", ["2022/2023"]),
    ("Phong trào “Đôi bạn đọc” có từ năm học 2022 - 2023.", [None]),
    ("Trong tháng 3/2023, Đoàn trường mở chiến dịch “Ba mươi cuốn sách”.", ["2023-03"]),
    ("Trong tháng 3/2023, Đoàn trường phát động phong trào “Ba mươi cuốn sách”.", [None]),
    ("Từ ngày 01/7 đến ngày 22/12/2014 phát động đợt thi đua cao điểm “Lập công lớn”.", ["2014-07-01/2014-12-22"]),
    (
        "Chiến dịch “Đảo xanh” được chia thành 3 tháng: tháng 8, tháng 9 và tháng 10 năm 2025.",
        ["2025-08/2025-10"],
    ),
    (
        "Lữ đoàn mở đợt thi đua “Lập công lớn”. Theo hướng dẫn, đợt thi đua được chia làm hai giai đoạn: giai đoạn 1 từ"
        " 22-9-2025 đến 31-10-2025; giai đoạn 2 từ 1-11-2025 đến 10-12-2025.",
        ["2025-09-22/2025-12-10"],
    ),
    (
        "Lữ đoàn mở đợt thi đua “Lập công lớn”. Đợt thi đua tính từ 1.5 đến hết ngày 28.8.2016.",
        ["2016-05-01/2016-08-28"],
    ),
    (
        "Phường ký Quyết định số 12/QĐ-UBND ngày 04/10/2025.\nPhường phát động đợt thi đua “Năm mươi hồ sơ” trong 40 ngày,"
        " kể từ ngày 05/10.",
        ["2025-10-05/2025-11-13"],
    ),
    (
        "Thành đoàn tổng kết các chiến dịch hè diễn ra từ ngày 04/6 đến 06/8/2023. Chiến dịch “Mùa hoa phượng” có 5.000 học"
        " sinh. Chiến dịch “Hành quân vì dân” xây 12 căn nhà. Phong trào “Sách cho em” cũng được khen.",
        ["2023-06-04/2023-08-06", "2023-06-04/2023-08-06", None],
    ),
]


@pytest.mark.parametrize(("text", "periods"), SAID)
def test_times(text: str, periods: list[str | None]) -> None:
    _, found = read(text)
    assert [one.period for one in found] == periods
