"""Where aims go on, what only looks like one, and tables that give each body its share."""

import pytest

from ingest.extract.targets.entries import find_targets
from ingest.model import Citation, Section, SectionKind, Span, Target

HEAD = "UBND XÃ AN BÌNH\nAn Bình, ngày 12 tháng 02 năm 2025\nKẾ HOẠCH\n"


def read(body: str, head: str = HEAD) -> tuple[Target, ...]:
    text = head + body
    sections = (
        Section(SectionKind.HEADER, Span(0, len(head))),
        Section(SectionKind.BODY, Span(len(head), len(text))),
    )
    return find_targets(text, sections)


def values(body: str, head: str) -> list[float]:
    return [target.value for target in read(body, head)]


def test_a_table_of_bodies_gives_each_its_share_of_every_aim() -> None:
    rows = "TT\tĐơn vị\tTổng số hộ\tHộ có nước sạch (%)\tTrồng cây (cây)\n1\tXã Tân Lập\t900\t95\t3.000\n"
    found = read(f"2. Chỉ tiêu giao các xã như sau:\n{rows}Riêng thị trấn trồng trên 4.000 cây.\nNăm qua có 7 xã.\n")
    assert [(one.indicator, one.comparator, one.value, one.unit) for one in found] == [
        ("Hộ có nước sạch, Xã Tân Lập", "=", 95, "%"),
        ("Trồng cây, Xã Tân Lập", "=", 3000, "cây"),
        ("thị trấn trồng cây", ">", 4000, "cây"),
    ]


def test_a_row_counted_in_units_is_no_head() -> None:
    rows = "TT\tChỉ tiêu\tĐVT\tGiao\n1\tMáu hiến\tđơn vị\t500\n2\tNhà mới\tcăn\t4\n"
    assert [(one.value, one.unit) for one in read(f"1. Chỉ tiêu\n{rows}")] == [(500, "đơn vị"), (4, "căn")]


@pytest.mark.parametrize(
    ("body", "indicator", "comparator", "value", "unit"),
    [
        ("1. Chỉ tiêu\n- MTTR toàn mạng không vượt 30 phút.\n", "MTTR toàn mạng", "<=", 30, "phút"),
        (
            "Rút ngắn thời gian chờ; đến hết năm 2026, thời gian cấp phép không quá 05 ngày làm việc.",
            "thời gian cấp phép",
            "<=",
            5,
            "ngày làm việc",
        ),
        ("Cắt giảm ít nhất 30% cuộc họp so với năm 2024.", "cuộc họp", "decrease_by", 30, "%"),
        ("Góp phần đạt tăng trưởng kinh tế 8% của xã.", "tăng trưởng kinh tế", "=", 8, "%"),
        ("Đưa phần mềm quản lý tới 100% trường học trên địa bàn.", "tỷ lệ trường học trên địa bàn", "=", 100, "%"),
        ("Cả xã phấn đấu xây dựng 20 bài giảng điện tử.", "xây dựng bài giảng điện tử", "=", 20, "bài"),
        ("Yêu cầu mỗi lớp chăm sóc ít nhất 03 chậu hoa.", "mỗi lớp chăm sóc chậu hoa", ">=", 3, "chậu"),
        ("Yêu cầu mỗi chi đoàn trồng ít nhất 50 cây xanh.", "mỗi chi đoàn trồng cây xanh", ">=", 50, "cây"),
        ("Nâng tỷ lệ che phủ rừng từ 54,2% lên 56%.", "tỷ lệ che phủ rừng", "=", 56, "%"),
        ("1. Chỉ tiêu\n- Thu nhận 90% dữ liệu gốc.\n", "Thu nhận dữ liệu gốc", "=", 90, "%"),
        ("Toàn xã xóa 15 nhà tạm trước 30/6/2025.", "xóa nhà tạm trước 30/6/2025", "=", 15, "nhà"),
    ],
)
def test_what_is_aimed_at(body: str, indicator: str, comparator: str, value: float, unit: str) -> None:
    (target,) = read(body)
    assert (target.indicator, target.comparator, target.value, target.unit) == (indicator, comparator, value, unit)


def test_a_time_is_an_aim_where_its_sentence_has_set_one() -> None:
    limit = "thời gian trả kết quả không quá 02 giờ"
    assert [one.value for one in read(f"Tỷ lệ hồ sơ đúng hạn đạt 98%; {limit}.")] == [98, 2]
    assert read(f"Các đơn vị lưu ý {limit}.") == ()


@pytest.mark.parametrize(
    "body",
    [
        "Đến ngày 10 tháng 02 năm 2025 đã có 15 thôn, 25 tổ gửi đăng ký.",
        "Đến ngày 25/01/2025, số hội viên mới là 61 người.",
        "1. Chỉ tiêu\n- Chăm sóc trẻ em dưới 5 tuổi, trẻ nhẹ cân dưới 24 tháng.\n- Xã nằm trong nhóm 15 xã đứng đầu.\n",
        "Mỗi đội có tối thiểu 05 thành viên.",
        "Theo báo cáo của Phòng Nội vụ, đến tháng 02 năm 2025 có 45 thôn đạt chuẩn.",
        "Từ tối nay đến ngày 18/02/2025 khu vực phía đông có 12 xã mưa to.",
        "1. Chỉ tiêu\n- Giai đoạn trước, toàn xã có 820 hộ khá.\n",
        "1. Chỉ tiêu\n- Mật độ được phép tăng không quá 1,5 lần so với quy chuẩn.\n",
        "1. Mục tiêu\n- Giải quyết dứt điểm 04 nội dung nêu trên.\n- Tăng trưởng 2 con số.\n",
        "1. Mục tiêu\n- Tổ chức các gian hàng 0 đồng.\n- Mưa phổ biến 200mm.\n",
        "Đã rút 226/697 điều kiện (đạt 32,5%).",
        "Cắt 226/697 điều kiện kinh doanh (đạt 32,5%).",
        "Tăng cường giám sát, yêu cầu 100%.",
        "Gửi 02 báo cáo về Văn phòng trước ngày 15/12/2025.",
    ],
)
def test_what_is_no_aim(body: str) -> None:
    assert read(body) == ()


def test_what_a_cited_title_aims_at_hides_no_report() -> None:
    title = "giao chỉ tiêu phát triển hội viên"
    body = f"Thực hiện Nghị quyết số 69/NQ-CP {title}; trên địa bàn xã, đến ngày 05/02/2025, số hội viên mới đạt 61%."
    start = len(HEAD) + body.index(title)
    number = "69/NQ-CP"
    place, name = Span(start - 20, start - 1), Span(start, start + len(title))
    cited = Citation("c1", place, "nghị quyết", "69", "NQ-CP", number, number, title_span=name)
    text = HEAD + body
    assert find_targets(text, (Section(SectionKind.BODY, Span(len(HEAD), len(text))),), (cited,)) == ()


def test_guidance_sets_what_all_are_to_reach() -> None:
    head = HEAD.replace("KẾ HOẠCH", "HƯỚNG DẪN")
    body = "Đưa ứng dụng tới 100% trường học theo bộ “Trường học 4.0”. Tỷ lệ bài đúng hạn đạt 80%.\n"
    assert values(body, head) == [100]
