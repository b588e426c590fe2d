"""Local movements that bear another one's name with an own place or body in it, in names written for this test."""

import pytest

from ingest.extract.movements.localities import localises
from ingest.extract.movements.variants import puts_in
from tests.ingest.test_movements import read

NEW_COUNTRYSIDE = "ca-nuoc-chung-suc-xay-dung-nong-thon-moi"
OFFICE = "can-bo-cong-chuc-vien-chuc-thi-dua-thuc-hien-van-hoa-cong-so"


@pytest.mark.parametrize(
    ("local", "parent", "right"),
    [
        ("Học sinh Lai Châu 3 ngoan", "Học sinh 3 ngoan", True),
        ("Học sinh chăm 3 ngoan", "Học sinh 3 ngoan", False),
        ("Sinh viên UTE 3 ngoan - vững nghề", "Sinh viên 3 ngoan", True),
        ("Kiểm lâm gương mẫu, giữ rừng", "Kiểm lâm gương mẫu", False),
        ("Kiểm lâm Cúc Phương gương mẫu, giữ rừng", "Kiểm lâm gương mẫu", False),
        ("Tây Ninh chung tay mở rộng vòng an toàn", "Toàn ngành chung tay mở rộng vòng an toàn, vì trẻ em", True),
        ("Nữ công đất Cảng - mỗi ca một nụ cười", "Mỗi ca một nụ cười", False),
        ("Hải sản Cà Mau cập bến an toàn", "Ngành Hải sản cập bến an toàn", True),
        ("Sở Hải sản cập bến an toàn", "Cập bến an toàn", True),
        ("Đẩy mạnh giữ sạch bến thuyền", "Giữ sạch bến thuyền", False),
        ("Hội An giữ sạch bến thuyền", "Giữ sạch bến thuyền", True),
        ("Thợ mỏ Việt Nam vươn xa", "Thợ mỏ vươn xa", False),
        ("Thợ mỏ ngành Than vươn xa", "Thợ mỏ vươn xa", True),
    ],
)
def test_names_with_a_name_put_in(local: str, parent: str, *, right: bool) -> None:
    assert puts_in(local, parent) == right


@pytest.mark.parametrize(
    ("text", "local", "parent"),
    [
        (
            "Hội phát động phong trào “Thợ hàn 3 giỏi”. Công ty phát động phong trào “Thợ hàn Vạn Ninh 3 giỏi”.",
            "Thợ hàn Vạn Ninh 3 giỏi",
            "tho-han-3-gioi",
        ),
        (
            "Tỉnh phát động phong trào “Ngư dân Cà Mau giữ rạn san hô”, huyện phát động phong trào “Ngư dân Năm Căn giữ rạn san hô”.",
            "Ngư dân Năm Căn giữ rạn san hô",
            "ngu-dan-ca-mau-giu-ran-san-ho",
        ),
        (
            "Tỉnh phát động phong trào “Ngư dân Cà Mau giữ rạn san hô”, tỉnh bạn phát động phong trào “Ngư dân Bạc Liêu giữ rạn san hô”.",
            "Ngư dân Bạc Liêu giữ rạn san hô",
            None,
        ),
        (
            "Phong trào “Nông dân Lai Châu chung sức xây dựng nông thôn mới” là bước cụ thể hóa phong trào “Nông dân thi đua xây dựng nông thôn mới”.",
            "Nông dân Lai Châu chung sức xây dựng nông thôn mới",
            "nong-dan-thi-dua-xay-dung-nong-thon-moi",
        ),
    ],
)
def test_parents_named_beside(text: str, local: str, parent: str | None) -> None:
    _, found = read(text)
    assert [one.localises for one in found if one.name == local] == [parent]
    assert all(one.localises is None for one in found if one.canonical == parent)


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("Bộ đội Biên phòng Quảng Trị chung sức xây dựng nông thôn mới", NEW_COUNTRYSIDE),
        ("Trường Đại học Vinh chung sức xây dựng nông thôn mới", NEW_COUNTRYSIDE),
        ("PVN chung sức xây dựng nông thôn mới", NEW_COUNTRYSIDE),
        ("Tích cực chung sức xây dựng nông thôn mới", None),
        ("Công chức Kho bạc Nhà nước thi đua thực hiện văn hóa công sở", OFFICE),
        ("Cán bộ, viên chức Bưu điện thi đua thực hiện văn hóa công sở", OFFICE),
        ("Công chức, viên chức thi đua thực hiện văn hóa công sở", None),
        ("Người Petrolimex ưu tiên dùng hàng Việt Nam", "nguoi-viet-nam-uu-tien-dung-hang-viet-nam"),
        ("Công đoàn Việt Nam chung sức xây dựng nông thôn mới", NEW_COUNTRYSIDE),
        ("Người cao tuổi Cà Mau tuổi cao, gương sáng", "tuoi-cao-guong-sang"),
        ("Nữ công nhân Bình Dương giỏi việc nước, đảm việc nhà", "gioi-viec-nuoc-dam-viec-nha"),
        ("Xây dựng người phụ nữ Việt Nam tự tin, tự trọng, trung hậu, đảm đang", None),
        ("Công nhân ngành Dệt may lao động giỏi, lao động sáng tạo", "lao-dong-gioi-lao-dong-sang-tao"),
        ("Doanh nhân, doanh nghiệp Thanh Hóa hội nhập và phát triển", "doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien"),
        ("Cán bộ, giảng viên Trường Đại học Vinh thi đua thực hiện văn hóa công sở", OFFICE),
        (
            "Học viện Múa - Mỗi ngày một tin tốt, mỗi tuần một câu chuyện đẹp",
            "moi-ngay-mot-tin-tot-moi-tuan-mot-cau-chuyen-dep",
        ),
        ("Hải quân nhân dân chung sức xây dựng nông thôn mới", NEW_COUNTRYSIDE),
        ("Cán bộ, chiến sĩ quân đội nâng bước em tới trường", None),
    ],
)
def test_bodies_in_nationwide_names(name: str, parent: str | None) -> None:
    assert localises(name) == parent
