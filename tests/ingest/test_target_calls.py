"""Targets that running text calls for, those that "và" joins, and rates of one thing for so many of another."""

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


@pytest.mark.parametrize(
    ("body", "indicator", "comparator", "value"),
    [
        ("b) Giảm 1,5% hộ nghèo trong vùng khó khăn;", "hộ nghèo trong vùng khó khăn", "decrease_by", 1.5),
        ("Vận động nhân dân; tiết kiệm tối thiểu 3% lượng nước sạch.", "lượng nước sạch", "decrease_by", 3),
        ("- Cục Thuế đổi mới, rút ngắn 20% thời gian hoàn thuế.", "thời gian hoàn thuế", "decrease_by", 20),
        ("Các phòng thực hiện tiết kiệm 10% chi thường xuyên.", "chi thường xuyên", "decrease_by", 10),
        (
            "Cắt giảm, đơn giản hóa ít nhất 25% thủ tục nội bộ so với năm 2024.",
            "thủ tục nội bộ",
            "decrease_by",
            25,
        ),
        ("- Thực hiện số hóa 100% hồ sơ lưu trữ.", "số hóa hồ sơ lưu trữ", "=", 100),
        ("Quyết tâm giải ngân 100% kế hoạch vốn được giao.", "giải ngân kế hoạch vốn được giao", "=", 100),
        ("Đẩy mạnh tuyên truyền để trên 60% hộ dân phân loại rác.", "tỷ lệ hộ dân phân loại rác", ">", 60),
        ("Dùng chung phần mềm; tối thiểu có 70% trường có sổ điểm số.", "tỷ lệ trường có sổ điểm số", ">=", 70),
        ("Nâng mức độ hài lòng của người dân lên trên 90%.", "mức độ hài lòng của người dân", ">", 90),
        ("Đạt mục tiêu tăng trưởng kinh tế 8,1 - 8,4% của tỉnh.", "tăng trưởng kinh tế", "=", 8.1),
        ("Về thiết bị, cấp tiểu học đạt tỷ lệ 20 học sinh/1 máy tính.", "Về thiết bị, cấp tiểu học", "=", 20),
    ],
)
def test_running_text_calls_for_shares(body: str, indicator: str, comparator: str, value: float) -> None:
    (target,) = read(body)
    assert (target.indicator, target.comparator, target.value) == (indicator, comparator, value)


@pytest.mark.parametrize(
    "body",
    [
        "Tổng kim ngạch đạt 2,6 tỷ USD, đạt 116,8% kế hoạch, tăng 42% so cùng kỳ.",
        "Chuẩn bị đón khách ngay sau khi hoàn thành 02 công trình.",
        "Giảm 50% mức thu lệ phí trước bạ.",
        "Giảm 30% tiền thuê đất cho hộ kinh doanh.",
        "Nghị quyết được thông qua khi đạt trên 50% tổng số đại biểu tán thành.",
        "Diện tích bị thiệt hại từ 70% sản lượng trở lên được hỗ trợ.",
        "Theo kết quả rà soát, còn 120 hộ nghèo; chiếm 2,5% số hộ theo kết quả điều tra.",
        "Nhà đầu tư nắm giữ 100% vốn điều lệ.",
        "Tỷ lệ góp vốn của Nhà nước tối đa 49%.",
        "Tổ đạt từ 90% chỉ tiêu trở lên được xếp loại tốt.",
        "Mật độ xây dựng không quá 40%.",
        "Đề thi có 30% câu hỏi dễ, 70% câu hỏi khó về pháp luật.",
        "Qua 3 năm thực hiện, 85% hộ đạt gia đình văn hóa.",
        "Thực tế cho thấy tỷ lệ trễ hạn đạt 5%.",
        "Yêu cầu 100% đại biểu có mặt trước giờ khai mạc.",
        "Tai nạn giao thông tăng 5% so với cùng kỳ, số người chết tăng 10%.",
    ],
)
def test_what_is_measured_paid_or_ruled_is_not_called_for(body: str) -> None:
    assert read(body) == ()


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Tăng thêm ít nhất 20% số lớp bán trú và tăng thêm ít nhất 10% số trường có bếp ăn", [20, 10]),
        ("Tỷ lệ hộ nghèo còn 2% và thu nhập bình quân đạt 60 triệu đồng/năm", [2, 60]),
        ("Có 95% hộ dùng nước hợp vệ sinh và tỷ lệ hộ dùng nước sạch đạt 80%", [95, 80]),
        ("Giảm 30% thời gian, 20% chi phí tuân thủ và bãi bỏ ít nhất 15% điều kiện", [30, 20, 15]),
        ("Có 05 xã về đích hoặc ít nhất 03 xã nâng cao", [5, 3]),
        ("Bán lẻ tăng 10% và kim ngạch xuất khẩu tăng 15%", [10, 15]),
        ("Tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo giảm 2%", [2]),
        ("100% doanh nghiệp có từ 10 lao động trở lên và có tổ chức công đoàn ký thỏa ước", [100]),
        ("Rút ngắn ít nhất 02 ngày so với quy định", [2]),
        ("Sửa chữa 30 “Mái ấm tình thương”", [30]),
    ],
)
def test_what_joins_aims_parts_them(item: str, expected: list[float]) -> None:
    assert [one.value for one in read(f"II. CHỈ TIÊU\n- {item}.\n")] == expected


@pytest.mark.parametrize(
    ("item", "value", "unit"),
    [
        ("Tổng tỷ suất sinh đạt 2,1 con/phụ nữ", 2.1, "con/phụ nữ"),
        ("Tỷ số giới tính khi sinh dưới 110 bé trai/100 bé gái sinh ra sống", 110, "bé trai/100 bé gái sinh ra sống"),
        ("Tỷ số giới tính khi sinh ở mức 112 bé trai/100 bé gái", 112, "bé trai/100 bé gái"),
    ],
)
def test_rates_have_units_of_two_words(item: str, value: float, unit: str) -> None:
    (target,) = read(f"II. CHỈ TIÊU\n- {item}.\n")
    assert (target.value, target.unit) == (value, unit)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("2. Thi đua sản xuất: giá trị trồng trọt tăng 4% so với năm 2024; có thêm 03 sản phẩm mới.", [4, 3]),
        ("2. Thi đua khen thưởng: giá trị trồng trọt tăng 4%.", []),
        ("Hết đợt, cả nước có tối thiểu 5.000 thư viện mở cửa.", [5000]),
        ("Quyết tâm kết nạp 40 đảng viên.", [40]),
        ("Chỉ tiêu: thu hẹp khoảng cách giàu nghèo; thu nhập của hộ nghèo tăng 15%.", [15]),
        ("Các đơn vị bố trí mỗi tổ chuyên môn có tối thiểu 01 máy in.", []),
        ("Áp dụng mẫu theo quy định tại Thông tư; tỷ lệ trường dùng học bạ số đạt 80%.", [80]),
        ("Chi phí tăng cao, vận chuyển chiếm 50,2%.", []),
        ("3. Chỉ tiêu\n- Tỷ lệ Lao động tiên tiến đạt 90%.\n- Tỷ lệ Chiến sĩ thi đua không quá 15%.", [90]),
        ("3. Chỉ tiêu\nTT\tChỉ tiêu\tMức phấn đấu\n1\tThu ngân sách\ttăng 12% so với dự toán\n", [12]),
    ],
)
def test_who_is_to_reach_it_and_who_is_fitted_out(body: str, expected: list[float]) -> None:
    assert [one.value for one in read(body)] == expected


def test_guidance_of_the_tasks_of_a_year_sets_aims() -> None:
    body = "Tối thiểu có 70% trường dùng sổ điểm số; cấp tiểu học đạt tỷ lệ 20 học sinh/1 máy tính.\n"
    tasks = HEAD.replace("KẾ HOẠCH", "HƯỚNG DẪN\nThực hiện nhiệm vụ công nghệ thông tin")
    assert [one.value for one in read(body, tasks)] == [70, 20]
    assert read(body, HEAD.replace("KẾ HOẠCH", "HƯỚNG DẪN\nBình xét thi đua")) == ()


def test_shares_said_one_after_the_other_are_each_their_own() -> None:
    found = read(
        "Thực hiện giảm ít nhất 30% thời gian xử lý hồ sơ, ít nhất 25% chi phí đi lại, ít nhất 20% giấy tờ phải nộp."
    )
    assert [one.value for one in found] == [30, 25, 20]
    assert [one.indicator for one in found][1:] == ["tỷ lệ chi phí đi lại", "tỷ lệ giấy tờ phải nộp"]
