"""Papers that bring another movement to their own people, in sentences written for this test."""

import pytest

from tests.ingest.test_movements import read

WIDER = "kenh-muong-khong-rac"
TITLE = (
    "KẾ HOẠCH\nTổ chức phong trào thi đua “Bến nước trong”\n\nCăn cứ Kế hoạch số 15/KH-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh "
    "về phong trào thi đua “Kênh mương không rác”, Ủy ban nhân dân xã ban hành Kế hoạch phong trào thi đua “Bến nước trong” như sau:\n"
)


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        (TITLE + "1. Mục đích: Cụ thể hóa phong trào do Ủy ban nhân dân tỉnh phát động sát với vùng sông nước.", WIDER),
        (TITLE + "1. Đưa phong trào của tỉnh về từng ấp.", WIDER),
        (TITLE + "2. Vận dụng sáng tạo phong trào của tỉnh, gắn với mùa nước nổi.", WIDER),
        (TITLE + "1. Triển khai phong trào của tỉnh bằng việc làm vừa sức dân.", WIDER),
        (TITLE + "1. Triển khai phong trào của tỉnh kịp thời, nghiêm túc.", None),
        (TITLE + "1. Đưa phong trào đi vào nền nếp; báo cáo tỉnh.", None),
        (TITLE + "1. Cụ thể hóa nghị quyết của tỉnh.", None),
        (TITLE + "1. Cụ thể hóa phong trào thi đua “Kênh mương không rác”, để dân dễ nhớ.", WIDER),
        (TITLE + "a) Mục đích: góp phần cụ thể hóa nội dung phong trào “Kênh mương không rác” của tỉnh.", WIDER),
        (TITLE + "2. Cụ thể hóa phong trào “Kênh mương không rác” thành kế hoạch của từng ấp.", None),
        (TITLE + "2. Cụ thể hóa phong trào “Kênh mương không rác” bằng phong trào “Cầu tre sạch”.", None),
        (TITLE + "2. Gắn phong trào “Kênh mương không rác” với mùa nước nổi.", None),
        (TITLE + "Phong trào là hoạt động cụ thể hóa phong trào do Ủy ban nhân dân tỉnh phát động.", WIDER),
        (TITLE + "3. “Bến nước trong” là việc làm của xã nhằm cụ thể hóa phong trào “Kênh mương không rác”.", WIDER),
        (TITLE + "3.2. Phong trào thi đua là việc làm thiết thực hưởng ứng phong trào “Kênh mương không rác”.", WIDER),
        (TITLE + "3. Đợt thi đua là việc làm thiết thực hưởng ứng phong trào “Kênh mương không rác”.", None),
        (
            "Phong trào “Bến nước trong” của xã, hưởng ứng phong trào “Kênh mương không rác” do tỉnh phát động.",
            WIDER,
        ),
        (
            "Xã mở phong trào “Bến nước trong”, hưởng ứng phong trào “Kênh mương không rác”, dọn chợ và làm đường.",
            None,
        ),
        (
            "Tỉnh có phong trào “Kênh mương không rác”. Để đưa phong trào về từng bến, xã mở phong trào “Bến nước trong”.",
            WIDER,
        ),
        (
            "Tỉnh có phong trào “Kênh mương không rác”. Để đưa phong trào vào chợ bằng cách riêng, xã mở đợt thi đua “Bến nước trong”.",
            WIDER,
        ),
        (
            "Tỉnh có phong trào “Kênh mương không rác”. Để đưa phong trào vào chợ, xã mở đợt thi đua “Bến nước trong”.",
            None,
        ),
        (
            "1. Xã mở đợt thi đua “Bến nước trong”.\n2. Về phong trào “Kênh mương không rác” của tỉnh: làm tiếp."
            " Đợt thi đua tại mục 1 chính là cách xã hưởng ứng phong trào của tỉnh.",
            WIDER,
        ),
        (
            "Tỉnh phát động phong trào “Kênh mương không rác”. Để phong trào sát với cơ sở, xã phát động phong trào “Bến nước trong”.",
            WIDER,
        ),
        (
            "Để phong trào “Kênh mương không rác” phù hợp với vùng lũ, xã phát động phong trào “Bến nước trong”.",
            WIDER,
        ),
        (
            "Tỉnh phát động phong trào “Kênh mương không rác”. Để phong trào sát với cơ sở, xã phát động đợt thi đua “Bến nước trong”.",
            None,
        ),
        (
            "Phong trào “Kênh mương không rác” do tỉnh phát động; mỗi xã đặt tên riêng, như xã Tân Hộ Cơ với phong trào “Ấp hoa”, xã Vĩnh Châu với phong trào “Bến nước trong”.",
            WIDER,
        ),
        ("Xã phát động phong trào “Bến nước trong” trên cơ sở phong trào “Kênh mương không rác” của tỉnh.", WIDER),
        ("Phong trào “Bến nước trong”, hình thức thực hiện phong trào “Kênh mương không rác” ở xã, lan rộng.", WIDER),
        ("Phong trào “Kênh mương không rác” được Mặt trận xã cụ thể bằng phong trào “Bến nước trong”.", WIDER),
        ("Cùng phong trào “Kênh mương không rác” của tỉnh, xã phát động phong trào “Bến nước trong”.", None),
        (TITLE + "Phong trào vừa hưởng ứng vừa cụ thể hóa phong trào của tỉnh nói trên.", WIDER),
        (TITLE + "Phong trào hưởng ứng và cụ thể hóa phong trào của tỉnh vừa nêu, bằng việc vừa sức.", WIDER),
        (TITLE + "Phong trào vừa làm vừa rút kinh nghiệm như phong trào của tỉnh nói trên.", None),
        (
            "Xã mở chiến dịch “Bến nước trong”. Huyện có phong trào “Kênh mương không rác” từ đầu năm. Chiến dịch của xã là"
            " bước cụ thể hóa phong trào ấy ở từng ấp.",
            WIDER,
        ),
        (
            "Xã mở chiến dịch “Bến nước trong”. Huyện có phong trào “Kênh mương không rác” từ đầu năm. Chiến dịch của xã"
            " không trùng với phong trào ấy.",
            None,
        ),
        (
            "Xã mở phong trào “Bến nước trong”. Huyện có chiến dịch “Kênh mương không rác”. Phong trào của xã là cách cụ thể"
            " hóa nghị quyết ấy.",
            None,
        ),
    ],
)
def test_a_movement_brought_to_the_own_people(text: str, parent: str | None) -> None:
    _, found = read(text)
    assert {one.localises for one in found if one.name == "Bến nước trong"} == {parent}


def test_a_list_of_names_has_no_nationwide_ones() -> None:
    text = "Phong trào “Kênh mương không rác” lan xa, các xã có cách làm riêng: phong trào “Ấp hoa”; phong trào “Dân vận khéo”."
    _, found = read(text)
    assert [one.localises for one in found] == [None, WIDER, None]


def test_what_is_a_bodys_adapts_nothing_of_that_body() -> None:
    text = (
        "Quân khu 5 phát động phong trào “Vững tay súng”. Đơn vị cần cụ thể hóa phong trào của Quân khu 5 trong mùa khô."
        " 1. Cụ thể hóa phong trào của Quân khu 5 trong mùa khô."
    )
    _, found = read(text)
    assert [one.localises for one in found] == [None]


def test_many_syllables_of_a_name_said_again_are_that_name() -> None:
    text = "Phong trào “Nụ cười, lời chào, bàn tay ấm của người thầy thuốc” lan rộng. Phong trào Nụ cười, lời chào, bàn tay ấm rất vui."
    _, found = read(text)
    assert [one.name for one in found] == ["Nụ cười, lời chào, bàn tay ấm của người thầy thuốc"]
