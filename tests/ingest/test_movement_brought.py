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
    ],
)
def test_a_movement_brought_to_the_own_people(text: str, parent: str | None) -> None:
    _, found = read(text)
    assert {one.localises for one in found if one.name == "Bến nước trong"} == {parent}


def test_a_list_of_names_has_no_nationwide_ones() -> None:
    text = "Phong trào “Kênh mương không rác” lan xa, các xã có cách làm riêng: phong trào “Ấp hoa”; phong trào “Dân vận khéo”."
    _, found = read(text)
    assert [one.localises for one in found] == [None, WIDER, None]
