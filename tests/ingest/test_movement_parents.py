"""Local movements and the ones that they adapt, in sentences written for this test."""

import pytest

from tests.ingest.test_movements import read

PARENT = "lop-hoc-khong-tieng-quat"
NATIONAL = "doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien"


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        (
            "Sở phát động phong trào “Lớp học không tiếng quát”. Trường cụ thể hóa phong trào này thành phong trào “Nói khẽ”.",
            PARENT,
        ),
        (
            "Phong trào “Lớp học không tiếng quát” do Sở phát động; tại Hà Giang thực hiện bằng phong trào “Nói khẽ”, rất vui.",
            PARENT,
        ),
        (
            "Phong trào “Lớp học không tiếng quát” do Sở phát động; các trường vùng cao triển khai với tên gọi “Nói khẽ”.",
            PARENT,
        ),
        (
            "Phong trào thi đua “Lớp học không tiếng quát” lan xa. Đối với trường nội trú, phong trào mang tên “Nói khẽ”.",
            PARENT,
        ),
        (
            "Ở các điểm trường, phong trào “Lớp học không tiếng quát” được cụ thể hóa thành “Nói khẽ”, làm từ đầu năm.",
            PARENT,
        ),
        (
            "Trường tham gia phong trào “Nói khẽ”. Đây là phong trào tỉnh xây dựng từ phong trào “Lớp học không tiếng quát” do Sở phát động.",
            PARENT,
        ),
        (
            "1. Trường phát động phong trào “Nói khẽ”, gồm “giờ im lặng” ở thư viện.\n2. Phong trào là cách cụ thể hóa phong trào “Lớp học không tiếng quát”.",
            PARENT,
        ),
        (
            "Trường phát động phong trào “Nói khẽ”, bước “khởi động” đến tháng 3. Đây là nội dung cụ thể hóa phong trào “Lớp học không tiếng quát”.",
            PARENT,
        ),
        ("Cụ thể hóa phong trào “Lớp học không tiếng quát”, trường đã phát động phong trào “Nói khẽ”.", PARENT),
        ("Từ phong trào “Lớp học không tiếng quát”, trường xây dựng phong trào riêng mang tên “Nói khẽ”.", PARENT),
        ("Phong trào “Lớp học không tiếng quát” tại Trường A được thực hiện thông qua phong trào “Nói khẽ”.", PARENT),
        ("Phong trào “Lớp học không tiếng quát” ở khối 5 được cụ thể thành phong trào “Nói khẽ”.", PARENT),
        (
            "Phong trào “Lớp học không tiếng quát” lan xa. Trong khi đó, tại khối 5, phong trào “Nói khẽ” thu hút cả lớp.",
            None,
        ),
        ("Ở Mường Khương, phong trào “Lớp học không tiếng quát” có tên riêng: “Nói khẽ”.", PARENT),
        ("Thực hiện phong trào “Lớp học không tiếng quát”, trường vận dụng thành phong trào “Nói khẽ”.", PARENT),
        ("Từ phong trào “Lớp học không tiếng quát”, trường phát động phong trào “Nói khẽ”.", None),
        (
            "Phong trào “Nói khẽ” là cách làm riêng của trường để thực hiện phong trào “Lớp học không tiếng quát”.",
            PARENT,
        ),
        ("Phong trào “Nói khẽ” là sự vận dụng phong trào “Lớp học không tiếng quát” của Sở.", PARENT),
        ("Phong trào “Nói khẽ” (tên gọi ở bậc mầm non của phong trào “Lớp học không tiếng quát”) rất vui.", PARENT),
        (
            "Phong trào “Nói khẽ” mở từ tháng 9; đây là cách gọi riêng cho phong trào “Lớp học không tiếng quát”.",
            PARENT,
        ),
        (
            "Sở chỉ đạo cụ thể hóa phong trào “Lớp học không tiếng quát” bằng việc phát động phong trào “Nói khẽ”.",
            PARENT,
        ),
        ("Phong trào “Lớp học không tiếng quát” được tổ mầm non cụ thể hóa qua phong trào “Nói khẽ”.", PARENT),
        ("Trường phát động phong trào “Nói khẽ”, bước vận dụng phong trào “Lớp học không tiếng quát”.", PARENT),
        ("Phong trào “Nói khẽ”, phiên bản mầm non của phong trào “Lớp học không tiếng quát”, rất vui.", PARENT),
        (
            "Sở phát động phong trào “Lớp học không tiếng quát”; tại Hà Giang, Sở tổ chức với tên “Nói khẽ”.",
            PARENT,
        ),
        (
            "Trường phát động đợt thi đua “Nói khẽ”. Đây là nội dung cụ thể hóa phong trào “Lớp học không tiếng quát”.",
            None,
        ),
        ("Sở có cách làm mới: từ phong trào “Lớp học không tiếng quát”, trường mở phong trào riêng “Nói khẽ”.", PARENT),
        ("Phong trào “Nói khẽ” là một bước cụ thể hóa của phong trào “Lớp học không tiếng quát”.", PARENT),
        ("Trường triển khai phong trào “Lớp học không tiếng quát” của Sở thông qua phong trào “Nói khẽ”.", PARENT),
        ("Phong trào “Lớp học không tiếng quát” được tổ 2 đưa vào cuộc sống bằng phong trào “Nói khẽ”.", PARENT),
        ("Trường thực hiện phong trào “Lớp học không tiếng quát”, mở phong trào “Nói khẽ”.", None),
        ("Phong trào “Lớp học không tiếng quát” ở Hà Giang được gọi là phong trào “Nói khẽ”.", PARENT),
        ("Phong trào “Lớp học không tiếng quát” tại các trường Hà Giang được gọi là “Nói khẽ”.", PARENT),
        ("Từ phong trào “Lớp học không tiếng quát”, thầy cô vận dụng ra phong trào “Nói khẽ”.", PARENT),
        ("Trường mở phong trào “Nói khẽ” - vận dụng phong trào “Lớp học không tiếng quát” cho bậc mầm non.", PARENT),
        ("Phong trào “Nói khẽ” (cụ thể hóa từ phong trào “Lớp học không tiếng quát”) rất vui.", PARENT),
        (
            "Phong trào “Nói khẽ” do trường phát động, hưởng ứng và cụ thể hóa phong trào “Lớp học không tiếng quát”.",
            PARENT,
        ),
        ("Trường hưởng ứng phong trào “Lớp học không tiếng quát” bằng phong trào “Nói khẽ” và nhiều việc khác.", None),
        ("Trường có phong trào “Nói khẽ”: vận dụng phong trào “Lớp học không tiếng quát” vào giờ chơi.", PARENT),
        ("Trường phát động phong trào “Nói khẽ” và hưởng ứng phong trào “Lớp học không tiếng quát”.", None),
        ("Phong trào “Lớp học không tiếng quát” do Sở phát động; các trường đã tổ chức chiến dịch “Nói khẽ”.", None),
        ("Phong trào “Lớp học không tiếng quát” do Sở phát động. Đợt 1, trường phát động phong trào “Nói khẽ”.", None),
        (
            "Sở có phong trào “Lớp học không tiếng quát”. Để hưởng ứng phong trào này bằng cách của mình, từ hôm nay, thay mặt"
            " nhà trường, tôi phát động phong trào “Nói khẽ”.",
            PARENT,
        ),
        (
            "Thực hiện phong trào “Lớp học không tiếng quát”. Hưởng ứng phong trào trên do Sở phát động, trường mở chiến dịch"
            " “Nói khẽ”.",
            PARENT,
        ),
        (
            "Trung ương phát động phong trào “Lớp học không tiếng quát”. Phòng Giáo dục hưởng ứng phong trào của Trung ương,"
            " phát động cuộc vận động “Nói khẽ”.",
            PARENT,
        ),
        (
            "Sở có phong trào “Lớp học không tiếng quát”. Phòng hưởng ứng phong trào, phát động cuộc vận động “Nói khẽ”.",
            None,
        ),
        ("Hưởng ứng phong trào “Lớp học không tiếng quát”, phát động trong toàn trường phong trào “Nói khẽ”.", PARENT),
        ("Triển khai phong trào “Lớp học không tiếng quát”, mở trong toàn trường phong trào “Nói khẽ”.", None),
        (
            "Trường hưởng ứng phong trào “Lớp học không tiếng quát” bằng cách làm riêng. Ban Giám hiệu chọn ba khối để phát"
            " động phong trào “Nói khẽ”.",
            PARENT,
        ),
        (
            "Trường hưởng ứng phong trào “Lớp học không tiếng quát” bằng nhiều việc. Ban Giám hiệu chọn ba khối để phát động"
            " phong trào “Nói khẽ”.",
            None,
        ),
        (
            "Trường mở chiến dịch “Nói khẽ” để hưởng ứng phong trào “Lớp học không tiếng quát” năm 2024 của Sở Giáo dục.",
            PARENT,
        ),
    ],
)
def test_parents_that_the_text_tells(text: str, parent: str | None) -> None:
    _, found = read(text)
    assert [one.localises for one in found if one.name == "Nói khẽ"] == [parent]


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        (
            "Hưởng ứng phong trào “Ngõ xanh, nhà sạch”, Hiệu trưởng phát động phong trào “Trần Văn Ơn ngõ xanh”.",
            "ngo-xanh-nha-sach",
        ),
        ("Biết phong trào “Dân làng cùng giàu”, Hiệu trưởng phát động phong trào “Trần Văn Ơn ngõ xanh”.", None),
        (
            "Chủ tịch UBND tỉnh phát động phong trào thi đua “Doanh nghiệp Hưng Yên hội nhập, xanh và phát triển”.",
            NATIONAL,
        ),
        ("Chủ tịch UBND tỉnh phát động phong trào thi đua “Doanh nghiệp Hưng Yên trồng cây và phát triển”.", None),
        (
            "Xã phát động phong trào “Hòa Bình thi đua xây dựng xã hội học tập, mỗi nhà một góc học”.",
            "ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap-day-manh-hoc-tap-suot-doi",
        ),
    ],
)
def test_answers_and_names_with_a_word_put_in(text: str, parent: str | None) -> None:
    _, found = read(text)
    assert found[-1].localises == parent


def test_a_place_that_two_rules_read_is_read() -> None:
    text = "Xã góp sức vào các chiến dịch lớn do Huyện đoàn phát động: Chiến dịch Nắng hồng, Chiến dịch Giếng trong."
    _, found = read(text)
    assert [one.name for one in found] == ["Nắng hồng", "Giếng trong"]
    assert {one.launchers[0].name for one in found if one.launchers} == {"Huyện đoàn"}
