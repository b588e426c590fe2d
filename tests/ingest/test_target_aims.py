"""Targets where a document sets aims: under headings, in lists and tables, behind "phấn đấu" and days to come."""

import pytest

from ingest.extract.targets.entries import find_targets
from ingest.model import Section, SectionKind, Span, Target

HEAD = "UBND XÃ AN BÌNH\nAn Bình, ngày 12 tháng 02 năm 2025\nKẾ HOẠCH\n"


def read(body: str, head: str = HEAD) -> tuple[Target, ...]:
    text = head + body
    sections = (
        Section(SectionKind.HEADER, Span(0, len(head))),
        Section(SectionKind.BODY, Span(len(head), len(text))),
    )
    return find_targets(text, sections)


def values(body: str, head: str = HEAD) -> list[float]:
    return [target.value for target in read(body, head)]


@pytest.mark.parametrize(
    ("item", "indicator", "comparator", "value", "unit"),
    [
        # anything that is counted
        ("Có ít nhất 150 doanh nghiệp số", "doanh nghiệp số", ">=", 150, "doanh nghiệp"),
        ("31/31 trường có tủ sách", "trường có tủ sách", "=", 31, "trường"),
        ("Giảm 04/07 hộ cận nghèo", "hộ cận nghèo", "decrease_by", 4, "hộ"),
        ("Trồng mới 1,2 triệu ha rừng", "Trồng mới rừng", "=", 1.2, "triệu ha"),
        ("Kết nạp mới 9.000 đoàn viên", "Kết nạp mới đoàn viên", "=", 9000, "đoàn viên"),
        ("Thu hút 25 dự án", "Thu hút dự án", "=", 25, "dự án"),
        (
            "Giải quyết việc làm cho 1.500 lao động nữ",
            "Giải quyết việc làm cho lao động nữ",
            "=",
            1500,
            "lao động",
        ),
        ("Mỗi chi bộ kết nạp ít nhất 01 đảng viên", "Mỗi chi bộ kết nạp đảng viên", ">=", 1, "đảng viên"),
        ("Giúp từ 30 hộ trở lên thoát nghèo", "Giúp hộ thoát nghèo", ">=", 30, "hộ"),
        ("Không quá 03 vụ cháy lớn", "vụ cháy lớn", "<=", 3, "vụ"),
        ("Số dự án hoàn thành: 12", "Số dự án hoàn thành", "=", 12, "dự án"),
        ("Hội phấn đấu 90% phụ nữ biết chữ", "tỷ lệ phụ nữ biết chữ", "=", 90, "%"),
        ("Sản lượng chè phấn đấu đạt 12.000 tấn", "Sản lượng chè", "=", 12000, "tấn"),
        ("Học sinh giỏi huyện: 20 em", "Học sinh giỏi huyện", "=", 20, "em"),
        # comparisons and ranges
        ("80% trở lên thôn có nhà văn hóa", "tỷ lệ thôn có nhà văn hóa", ">=", 80, "%"),
        ("Giảm 20 - 30% lượng phân bón", "lượng phân bón", "decrease_by", 20, "%"),
        ("Tai nạn giao thông giảm từ 5% đến 10%", "Tai nạn giao thông", "decrease_by", 5, "%"),
        ("Tổn thất điện năng không cao hơn 5,8%", "Tổn thất điện năng", "<=", 5.8, "%"),
        ("Chỉ số cải cách tăng ít nhất 03 bậc so với năm 2024", "Chỉ số cải cách", "increase_by", 3, "bậc"),
        (
            "Thu nhập bình quân tăng gấp 1,5 lần so với năm 2021",
            "Thu nhập bình quân",
            "increase_by",
            1.5,
            "lần",
        ),
        ("Hạ tỷ lệ hộ nghèo từ 5,2% xuống còn 3,1%", "tỷ lệ hộ nghèo", "=", 3.1, "%"),
        ("Tỷ suất sinh giảm 0,2‰", "Tỷ suất sinh", "decrease_by", 0.2, "‰"),
        ("Điểm chất lượng đạt tối thiểu 3,8/5", "Điểm chất lượng", ">=", 3.8, "điểm"),
        # labels, and what stands behind the number
        ("Số hộ đăng ký: 62.000 hộ", "Số hộ đăng ký", "=", 62000, "hộ"),
        ("Học lực khá, giỏi: từ 42%", "Học lực khá, giỏi", ">=", 42, "%"),
        ("Thời gian chờ khám dưới 30 phút", "Thời gian chờ khám", "<", 30, "phút"),
        (
            "100% tàu cá dài từ 15 mét trở lên được đăng ký",
            "tỷ lệ tàu cá dài từ 15 mét trở lên được đăng ký",
            "=",
            100,
            "%",
        ),
        ("Tỷ lệ hộ có thu nhập trên 100 triệu đồng đạt 30%", "Tỷ lệ hộ có thu nhập trên 100 triệu đồng", "=", 30, "%"),
    ],
)
def test_what_is_counted_under_a_heading_of_aims_is_a_target(
    item: str, indicator: str, comparator: str, value: float, unit: str
) -> None:
    (target,) = read(f"II. CHỈ TIÊU\n- {item}.\nIII. NHIỆM VỤ\n")
    assert (target.indicator, target.comparator, target.value, target.unit) == (indicator, comparator, value, unit)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Có thêm 06 xã đạt chuẩn, 02 xã kiểu mẫu, tăng 10% so với năm 2024", [6, 2, 10]),
        ("Quán triệt 100% nghị quyết; kiểm tra nhận thức 98% đạt yêu cầu, trong đó trên 80% khá", [100, 98, 80]),
        ("100% cán bộ và 70% hội viên dùng dịch vụ công", [100, 70]),
        ("Làm mới 620 nhà, sửa chữa 180 nhà; cấp xã mỗi đơn vị từ 1,5 tỷ đồng", [620, 180, 1.5]),
        ("Tỷ lệ án bị hủy, sửa không quá 1,2%", [1.2]),
        ("Diện tích lúa “1 phải, 5 giảm”: 450 ha (năm 2024: 312 ha)", [450]),
        ("Tỷ lệ tốt nghiệp: 99% (năm học trước: 98,7%)", [99]),
        ("Hoàn thành 15/15 chỉ tiêu, trong đó 5 chỉ tiêu vượt mức", [15, 5]),
        ("Trên 90% hộ dùng nước hợp vệ sinh (trong đó 65% dùng nước sạch)", [90, 65]),
        ("Bình quân mỗi năm giảm 1 - 1,5% hộ nghèo; đến năm 2030 còn dưới 1%", [1, 1]),
        ("Cấp tỉnh: 03 mô hình; mỗi xã 01 mô hình", [3, 1]),
        ("Vận động 300 suất quà, mỗi suất từ 500.000 đồng", [300]),
        ("(1) 100% trường học an toàn; (2) dưới 0,5% học sinh vi phạm", [100, 0.5]),
        ("Nâng tuổi thọ trung bình lên 75 tuổi, rút ngắn thời gian xử lý từ 15 ngày xuống còn 10 ngày", [75, 10]),
        ("Giảm 5% số vụ so với năm trước; giảm 10% số người chết so với cùng kỳ năm 2024", [5, 10]),
        ("100% hộ đã được cấp sổ; 95% thủ tục đã cắt giảm được công khai", [100, 95]),
        ("Tỷ lệ hộ nghèo năm 2024 là 5%, phấn đấu năm 2025 còn 3%", [3]),
        ("Năm 2024 đạt 12 xã; năm 2025 đạt 15 xã", [15]),
        ("Nâng tỷ lệ nước sạch từ 70% năm 2024 lên 85% năm 2025", [85]),
        ("100% thí sinh được xét tốt nghiệp; 95% đỗ đại học", [100, 95]),
        ("Tỷ lệ tăng thu so năm trước: 10% trở lên", [10]),
        ("Tổng thu trên địa bàn hơn 10 tỷ đồng, đào tạo nghề cho 600 lao động", [10, 600]),
        ("Mô hình kinh tế giỏi, có thu nhập từ 200 triệu đồng trở lên; 5 mô hình mới", [5]),
        ("Sản lượng 700kg/năm trở lên. - Thu nhập 18,9 triệu đồng/năm", [700, 18.9]),
        ("Mỗi năm 5 hộ thoát nghèo; mỗi lớp 2 học sinh giỏi; hằng năm 500 lao động có việc", [5, 2, 500]),
        ("Thực hiện Đề án 06 đạt 100%; mùa hè 2025 tổ chức cho 300 em học bơi", [100, 300]),
        ("Gia đình 5 không, 3 sạch đạt 80%; vụ xuân 2025 - 2026 diện tích đạt 500 ha", [80, 500]),
        ("Số lượt khám: 120.000 lượt; không để quá 0,5% bản án bị hủy", [120000, 0.5]),
        ("Hiến đất 5.000 m2; số vụ cháy: giảm 3 vụ", [5000, 3]),
        ("Cơ cấu: nông nghiệp 25%, công nghiệp 40%, dịch vụ 35%", [25, 40, 35]),
    ],
)
def test_each_item_of_a_sentence_is_one(item: str, expected: list[float]) -> None:
    assert values(f"1. Mục tiêu cụ thể\na) {item}.\n2. Giải pháp\n") == expected


@pytest.mark.parametrize(
    "item",
    [
        "Tổ chức ít nhất 05 hội nghị",
        "Mỗi tổ sinh hoạt 2 lần/tháng",
        "Hoàn thành 12 cuộc kiểm tra",
        "Người từ 15 đến 60 tuổi được vận động",
        "Hoàn thành trước ngày 31/10/2025",
        "Năm 2024, toàn xã có 12 thôn văn hóa; kết nạp 30 đảng viên",
        "Kiểm tra 30 cơ sở; mỗi tổ có từ 5 đến 7 thành viên",
        "Thời gian thi đua 90 ngày",
        "Mỗi khối chọn 01 tập thể dẫn đầu",
        "Sáu tháng đầu năm, toàn xã thu 900 triệu đồng",
        "Tổ đạt từ 90/100 điểm được tặng Giấy khen",
        "Đơn vị dưới 70 điểm không xét thi đua",
        "Mức hỗ trợ 60 triệu đồng/nhà",
        "Kinh phí dự kiến 84 triệu đồng",
        "Thực hiện tại 9 thôn",
    ],
)
def test_near_misses_among_aims(item: str) -> None:
    assert read(f"II. CHỈ TIÊU\n- {item}.\n") == ()


@pytest.mark.parametrize(
    "body",
    [
        "2. Phấn đấu có thêm 05 nhà văn hóa.",
        "2. Nội dung, chỉ tiêu\na) Có 05 nhà văn hóa.\n3. Khen thưởng: chọn 3 tập thể.",
        "Điều 2. Chỉ tiêu thi đua\na) Có 05 nhà văn hóa.\nĐiều 3. Giao 12 thôn.",
        "II. MỤC TIÊU, NHIỆM VỤ\n1. Mục tiêu\na) Có 05 nhà văn hóa.\n2. Nhiệm vụ\na) Vận động 100% hộ.",
        "Nội dung giao ước:\n1. Xây 05 nhà văn hóa.\nToàn xã có 12 thôn.",
        "Bảo đảm thông tin hai chiều. Quyết tâm hoàn thành 05 nhà văn hóa.",
        "Các chỉ tiêu chủ yếu\n- Về văn hóa:\n(1) Số nhà văn hóa: 05 nhà.\nIII. NHIỆM VỤ\n1. Thăm 12 thôn.",
        "II. CHỈ TIÊU\nVề kinh tế\n- Giữ vững diện tích.\nVề văn hóa\n- Có 05 nhà văn hóa.\n",
        "Xã đề ra một số chỉ tiêu cơ bản như xây 05 nhà văn hóa. Toàn xã có 12 thôn.",
        "Đại hội thông qua các chỉ tiêu nhiệm kỳ. Cụ thể, xây 05 nhà văn hóa. Đại hội bầu 15 đồng chí.",
        "Chỉ tiêu: xây 05 nhà văn hóa. Tiến độ hằng quý.\nToàn xã có 12 thôn.",
        "Các thôn thực hiện đạt các chỉ tiêu sau:\n- Có 05 nhà văn hóa.\nToàn xã có 12 thôn.",
        "Từ nay đến ngày 19/12/2025, xây xong 05 nhà văn hóa. Toàn xã có 12 thôn.",
        "Đến 31/12/2025, xây xong 05 nhà văn hóa. Toàn xã có 12 thôn.",
        "Đến hết năm 2026: xây 05 nhà văn hóa.\n",
        "b) Đến năm 2030\n- Xây 05 nhà văn hóa.\nc) Kinh phí 3 tỷ đồng.",
        "Kế hoạch chung. Chỉ tiêu: 05 nhà văn hóa.",
        "II. CHỈ TIÊU\n- Có 05 nhà văn hóa.\nToàn xã có 12 thôn.\n",
    ],
)
def test_where_aims_are_set(body: str) -> None:
    assert values(body) == [5]


@pytest.mark.parametrize(
    "body",
    [
        "Toàn xã có 05 nhà văn hóa.",
        "II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU\n- Có 05 nhà văn hóa.",
        "I. ĐÁNH GIÁ KẾT QUẢ\n1. Tỷ lệ hộ dùng nước sạch đạt 98%.",
        "III. TIÊU CHUẨN KHEN THƯỞNG\n1. Có trên 80% cá nhân hoàn thành tốt nhiệm vụ.",
        "Chỉ tiêu tuyển sinh: 02 khối với 70 học sinh.",
        "Thời gian: từ ngày 12/9 đến hết ngày 30/11/2025, gồm:\n- Giai đoạn 1: 12 thôn.",
        "Từ 15/10/2025 đến 25/11/2025: UBND xã lập 12 danh sách theo Mẫu số 02 và 03 kèm theo.",
        "Chương trình mục tiêu quốc gia hỗ trợ 12 thôn.",
        "Hội nghị được tiến hành khi có ít nhất 2/3 số đại biểu; người trúng cử phải đạt trên 50% số phiếu.",
        "Tỷ lệ bỏ phiếu đạt trên 75% thì cuộc bầu cử hợp lệ.",
        "Số lượng khen không quá 20%.",
        "Mức học phí bằng 75% mức thu theo tháng.",
    ],
)
def test_where_none_are_set(body: str) -> None:
    assert read(body) == ()


def test_a_report_sets_aims_in_the_part_that_looks_ahead() -> None:
    head = HEAD.replace("KẾ HOẠCH", "BÁO CÁO")
    told = "I. KẾT QUẢ\n1. Mục tiêu: đạt 12 thôn.\n"
    assert values(told + "II. PHƯƠNG HƯỚNG\n1. Phấn đấu: có 15 thôn; thu ngân sách vượt từ 5% dự toán.", head) == [
        15,
        5,
    ]
    assert values(told + "II. NHIỆM VỤ\n1. Mục tiêu\n- Có 15 thôn.", head) == [15]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "TT\tChỉ tiêu\tThực hiện đến 30/6\tMục tiêu đến 31/12\n1\tTỷ lệ hồ sơ số\t37,5%\t100%\n2\tHồ sơ\t61\t95",
            [100, 95],
        ),
        (
            "Chỉ tiêu\tĐVT\tKý kết\nSố xã đạt chuẩn\txã\t14\nHộ nghèo giảm\t%\ttừ 4,5 trở lên\nSố lần họp\tlần\t2",
            [14, 4.5],
        ),
        ("STT\tChỉ tiêu\tGiao\n1\tSố người tham gia\t46.200\n2\tTỷ lệ chậm đóng\tdưới 2,6%", [46200, 2.6]),
        (
            "STT\tChỉ tiêu\tĐơn vị tính\tLộ trình\tGhi chú\n2025\t2026\t2027\n1\tHộ nghèo\t%\t5\t4\t3",
            [5, 4, 3],
        ),
        (
            "TT\tChỉ tiêu\tĐVT\tThực hiện 2024\tKế hoạch 2025\tCơ quan\n1\tThu ngân sách\ttỷ đồng\t1.200\t1.350,5",
            [1350.5],
        ),
        ("TT\tChỉ tiêu\tNăm 2024\tNăm 2026\tNăm 2030\n1\tTỷ lệ nước sạch\t80%\t90%\t100%", [90, 100]),
    ],
)
def test_tables_are_read_by_the_columns_that_aim(rows: str, expected: list[float]) -> None:
    assert values(f"2. Chỉ tiêu\n{rows}\nSo với năm 2024 còn thiếu 12 xã.\n") == expected


def test_a_table_that_names_its_aims_needs_no_heading() -> None:
    assert values("Các chỉ tiêu chủ yếu\nTT\tChỉ tiêu\tMục tiêu\n1\tXã đạt chuẩn\t14\n2\tThôn văn hóa\t30") == [14, 30]
    assert values("TT\tNội dung chỉ tiêu\tMục tiêu\n1\tXã đạt chuẩn\t14\n2\tThôn văn hóa\t30\n") == [14, 30]


def test_an_attached_plan_sets_aims() -> None:
    annex = "KẾ HOẠCH\nI. MỤC TIÊU\n- Có 05 xã đạt chuẩn.\nII. DANH SÁCH\n12 xã.\n"
    text = HEAD + annex
    sections = (
        Section(SectionKind.HEADER, Span(0, len(HEAD))),
        Section(SectionKind.ANNEX, Span(len(HEAD), len(text))),
    )
    assert [target.value for target in find_targets(text, sections)] == [5]
