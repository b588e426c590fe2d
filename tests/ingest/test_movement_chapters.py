"""Times that the first sentence under a heading tells of the movement that the heading is about."""

import pytest

from tests.ingest.test_movement_launches import plan
from tests.ingest.test_movements import read

CHAPTERS = [
    (
        "Thực hiện Công văn số 7/CV-TĐKT ngày 09/3/2024 của Tổng Giám đốc về phát động đợt thi đua “Sáu mươi ngày mua"
        " lúa”, Chi nhánh làm như sau:\n\n1. Hưởng ứng đợt thi đua của Tổng\nCác trạm ký giao ước, tính điểm từ ngày"
        " 17/4 đến hết ngày 15/6/2024.\n\n2. Tổ chức thực hiện\nGiao phòng Kinh doanh.",
        "2024-04-17/2024-06-15",
    ),
    ("1. Chiến dịch “Chợ sạch”\n- Các chợ ra quân từ ngày 17/4 đến ngày 15/6/2024.", "2024-04-17/2024-06-15"),
    ("I. PHONG TRÀO “CHỢ SẠCH”\nDiễn ra tại 12 chợ, từ ngày 17/4 đến ngày 15/6/2024.", "2024-04-17/2024-06-15"),
    (
        "Xã theo đợt thi đua “Chợ sạch” của tỉnh.\n\n2. Triển khai đợt thi đua tại xã\n- Toàn xã ra quân từ ngày 01/3"
        " đến ngày 05/5/2024.",
        "2024-03-01/2024-05-05",
    ),
    ("1. Chiến dịch “Chợ sạch”\n- Nộp hồ sơ từ ngày 17/4 đến ngày 15/6/2024.", None),
    ("Xã theo đợt thi đua “Chợ sạch”.\n\n2. Sơ kết đợt thi đua\n- Các thôn ra quân từ 01/3 đến 05/5/2024.", None),
    ("Xã mở phong trào “Chợ sạch”.\n\n1. Phong trào thi đua\nCác trường ra quân từ 01/3 đến 05/3/2024.", None),
    (
        "Xã có chiến dịch “Chợ sạch” và chiến dịch “Ngõ sáng”.\n\n1. Chiến dịch của huyện\nCác trường ra quân từ 01/3"
        " đến 05/3/2024.",
        None,
    ),
]


@pytest.mark.parametrize(("body", "period"), CHAPTERS)
def test_time_under_a_heading_about_the_movement(body: str, period: str | None) -> None:
    _, found = read(plan("Tổ chức các hoạt động ở cơ sở", body))
    assert {one.period for one in found if one.quoted} == {period}
