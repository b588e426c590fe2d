"""Quantified targets: the shapes they have, and the numbers that are none."""

import pytest

from ingest.extract.targets.entries import find_targets
from ingest.model import Section, SectionKind, Span, Target


def read(body: str, head: str = "KẾ HOẠCH\n") -> tuple[Target, ...]:
    text = head + body
    sections = (
        Section(SectionKind.HEADER, Span(0, len(head))),
        Section(SectionKind.BODY, Span(len(head), len(text))),
    )
    return find_targets(text, sections)


@pytest.mark.parametrize(
    ("text", "indicator", "comparator", "value", "unit"),
    [
        # the indicator first
        ("Tỷ lệ hộ dùng nước sạch đạt 98,5%.", "Tỷ lệ hộ dùng nước sạch", "=", 98.5, "%"),
        ("tỷ lệ che phủ rừng đạt là 42%", "tỷ lệ che phủ rừng", "=", 42, "%"),
        ("Tỷ lệ lúa chất lượng cao chiếm trên 70%", "Tỷ lệ lúa chất lượng cao", ">", 70, "%"),
        ("độ che phủ rừng đạt 42% trở lên", "độ che phủ rừng", ">=", 42, "%"),
        ("Tỷ lệ thất nghiệp thành thị dưới 3,5%", "Tỷ lệ thất nghiệp thành thị", "<", 3.5, "%"),
        ("tỷ lệ hộ tái nghèo không quá 2%", "tỷ lệ hộ tái nghèo", "<=", 2, "%"),
        ("Sản lượng thủy sản đạt 12.500 tấn", "Sản lượng thủy sản", "=", 12500, "tấn"),
        ("Thu ngân sách đạt 1.250,5 tỷ đồng", "Thu ngân sách", "=", 1250.5, "tỷ đồng"),
        (
            "Thu nhập bình quân đầu người đạt 60 triệu đồng/người/năm",
            "Thu nhập bình quân đầu người",
            "=",
            60,
            "triệu đồng/người/năm",
        ),
        ("Tỷ lệ tham gia bảo hiểm y tế đạt 95% dân số", "Tỷ lệ tham gia bảo hiểm y tế", "=", 95, "% dân số"),
        ("Phấn đấu tỷ lệ số hóa hồ sơ đạt 80%", "tỷ lệ số hóa hồ sơ", "=", 80, "%"),
        ("Đẩy mạnh tuyên truyền, nâng tỷ lệ đăng ký đạt 75%", "tỷ lệ đăng ký", "=", 75, "%"),
        ("Tỷ lệ học sinh tham gia bảo hiểm: 100%", "Tỷ lệ học sinh tham gia bảo hiểm", "=", 100, "%"),
        ("Tỷ lệ người từ 65 tuổi trở lên tập luyện đạt 12%", "Tỷ lệ người từ 65 tuổi trở lên tập luyện", "=", 12, "%"),
        ("Phấn đấu xây dựng 02 “Bản đọc sách” trong năm", "xây dựng “Bản đọc sách” trong năm", "=", 2, "Bản"),
        # a change
        ("Giảm tỷ lệ hộ nghèo bình quân 2%/năm", "tỷ lệ hộ nghèo", "decrease_by", 2, "%/năm"),
        ("tăng số doanh nghiệp thành lập mới thêm 10%", "số doanh nghiệp thành lập mới", "increase_by", 10, "%"),
        ("Giảm tỷ lệ hộ nghèo xuống còn 1,5%", "tỷ lệ hộ nghèo", "=", 1.5, "%"),
        # the value first
        ("Phấn đấu có ít nhất 90% khu dân cư văn hóa", "tỷ lệ khu dân cư văn hóa", ">=", 90, "%"),
        ("100% cơ quan, đơn vị lập kế hoạch", "tỷ lệ cơ quan, đơn vị lập kế hoạch", "=", 100, "%"),
        ("phấn đấu đạt tỷ lệ 88,5% dân cư có nhà kiên cố", "tỷ lệ dân cư có nhà kiên cố", "=", 88.5, "%"),
        ("- Trên 95% cán bộ được tập huấn", "tỷ lệ cán bộ được tập huấn", ">", 95, "%"),
        ("Vận động 100% đoàn viên cài đặt ứng dụng", "tỷ lệ đoàn viên cài đặt ứng dụng", "=", 100, "%"),
        ("Đến hết năm 2028 90% quán ăn bỏ ống hút nhựa", "tỷ lệ quán ăn bỏ ống hút nhựa", "=", 90, "%"),
        (
            "Sau khi đã họp, đề ra mục tiêu tỷ lệ phủ sóng 5G đạt 99%",
            "tỷ lệ phủ sóng 5G",
            "=",
            99,
            "%",
        ),
    ],
)
def test_target(text: str, indicator: str, comparator: str, value: float, unit: str) -> None:
    (target,) = read(text)
    assert (target.indicator, target.comparator, target.value, target.unit) == (indicator, comparator, value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2022 tỷ lệ hộ dùng nước sạch đã đạt 80%.",
        "Căn cứ Điều 5 Nghị định số 12/2020/NĐ-CP ngày 20/01/2020.",
        "Mức thưởng là 500.000 đồng cho mỗi tập thể.",
        "Giai đoạn 2021 - 2025 có 3 phong trào.",
        "Phát động đợt thi đua “300 ngày hoàn thành 120 km đường liên xã”.",
        "Gói thầu số 2 hiện đạt 47% khối lượng.",
        "Đến nay tỷ lệ hộ dùng nước sạch đạt 80%.",
        "Sau sắp xếp, toàn tỉnh có 104 xã, trên 96% là xã nông thôn.",
        "Qua rà soát tại 11 đơn vị, tỷ lệ hộ dùng nước sạch đạt 60%.",
        "Hạn chế lớn nhất là tỷ lệ xã có bưu điện đạt 22%; vẫn còn 11% hộ nghèo.",
        "Năm 2024 giá trị ước đạt 172 tỷ, trong đó: khu vực nông nghiệp chiếm 34,86%, dịch vụ chiếm 36%.",
        "Chào mừng 75 năm ngày truyền thống.",
        "Báo cáo trước ngày 30 tháng 11.",
    ],
)
def test_numbers_that_are_no_targets(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize("kind", ["BÁO CÁO", "THÔNG TƯ", "LUẬT"])
def test_papers_that_set_no_targets(kind: str) -> None:
    assert read("Tỷ lệ hộ dùng nước sạch đạt 98,5%.", f"{kind}\n") == ()


def test_an_elided_indicator_takes_what_it_shares_with_the_one_before() -> None:
    found = read("tỷ lệ chuyên cần ở cấp tiểu học đạt 99%; trung học cơ sở đạt 97%, trung học phổ thông đạt 95%.")
    assert [target.indicator for target in found] == [
        "tỷ lệ chuyên cần ở cấp tiểu học",
        "tỷ lệ chuyên cần ở cấp trung học cơ sở",
        "tỷ lệ chuyên cần ở cấp trung học phổ thông",
    ]


def test_a_heading_before_a_colon_is_shared() -> None:
    found = read("Tỷ lệ trẻ đến trường: nhà trẻ đạt 40%, mẫu giáo đạt 95%.")
    assert [target.indicator for target in found] == ["Tỷ lệ trẻ đến trường nhà trẻ", "Tỷ lệ trẻ đến trường mẫu giáo"]


def test_spans_hold_indicator_and_quantity() -> None:
    head, body = "KẾ HOẠCH\n", "- Phấn đấu tỷ lệ số hóa đạt 80% vào cuối năm; giảm số vụ cháy 10%.\n"
    first, second = read(body, head)
    assert first.span.of(head + body) == "Phấn đấu tỷ lệ số hóa đạt 80%"
    assert second.span.of(head + body) == "giảm số vụ cháy 10%"


def test_indicators_behind_a_comma_are_their_own() -> None:
    found = read("Phấn đấu 70% số xã đạt chuẩn, thu nhập bình quân đạt 65 triệu đồng/năm.")
    assert [(target.indicator, target.value) for target in found] == [
        ("tỷ lệ xã đạt chuẩn", 70),
        ("thu nhập bình quân", 65),
    ]


def test_each_share_of_a_list_is_one() -> None:
    found = read("100% trường học hoàn thành tự đánh giá, 95% trường học được công nhận.")
    assert [target.indicator for target in found] == [
        "tỷ lệ trường học hoàn thành tự đánh giá",
        "tỷ lệ trường học được công nhận",
    ]


@pytest.mark.parametrize(
    ("head", "striven", "headed"),
    [("HƯỚNG DẪN\n", 1, 2), ("BÁO CÁO\n", 1, 0), ("LUẬT\n", 0, 0), ("KẾ HOẠCH\n", 2, 2)],
)
def test_papers_that_tell_or_rule_aim_where_they_say_so(head: str, striven: int, headed: int) -> None:
    assert len(read("Phấn đấu 80% hộ đạt 8 tiêu chí. Tỷ lệ tham gia đạt 95%.", head)) == striven
    assert len(read("Chỉ tiêu: 80% số hộ đăng ký. Tỷ lệ tham gia đạt 95%.", head)) == headed
