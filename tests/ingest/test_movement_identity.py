"""Which names are one movement, which local name adapts which national one, and how documents of one call meet."""

from itertools import permutations

import pytest

from ingest.extract.movements.identity import canonical
from ingest.extract.movements.localities import cluster, level_of_name, localises
from ingest.extract.movements.occasions import descriptive_canonical
from ingest.model import Movement, Span
from ontology.concepts import concepts
from ontology.folding import slug
from ontology.levels import Level
from ontology.namespaces import SKOS

POOR = "ca-nuoc-chung-tay-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau"
COUNTRYSIDE = "ca-nuoc-chung-suc-xay-dung-nong-thon-moi"
OFFICE = "can-bo-cong-chuc-vien-chuc-thi-dua-thuc-hien-van-hoa-cong-so"
ENTERPRISE = "doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien"
INFRASTRUCTURE = "day-manh-phat-trien-ket-cau-ha-tang-dong-bo-hien-dai-thuc-hanh-tiet-kiem-chong-lang-phi"


LEARNING = "ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap-day-manh-hoc-tap-suot-doi"


@pytest.mark.parametrize(
    ("variant", "wanted"),
    [
        ("CẢ NƯỚC CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI", COUNTRYSIDE),
        ("Cả nước chung sức xây dựng NTM", COUNTRYSIDE),
        ("Cả nước chung sức xây dựng nông thôn mới, không để ai bị bỏ lại phía sau", COUNTRYSIDE),
        ("Cả nước chung sức xây dựng nông thôn mới giai đoạn 2021-2025", COUNTRYSIDE),
        ("Cả nước chúng sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Cả nước chung súc xây dụng nông thôn mới", COUNTRYSIDE),
        ("Cả nước trung sức xây dựng nông thôn mới", "ca-nuoc-trung-suc-xay-dung-nong-thon-moi"),
        ("Vì người nghèo – Không ai bị bỏ lại phía sau", POOR),
        ("Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau", POOR),
        ("Ngày vì người nghèo", "ngay-vi-nguoi-ngheo"),
        ("Cán bộ, công chức, viên chức thi đua thực hiện Văn hoá công sở", OFFICE),
        ("phong trào thi đua “Dân vận khéo”", "dan-van-kheo"),
        ("Lao động giỏi - Lao động sáng tạo", "lao-dong-gioi-lao-dong-sang-tao"),
        ("Toàn dân bảo vệ ANTQ", "toan-dan-bao-ve-an-ninh-to-quoc"),
        ("Toàn dân đoàn kết xây dựng đời sống văn hoá", "toan-dan-doan-ket-xay-dung-doi-song-van-hoa"),
        (
            "Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư",
            "toan-dan-doan-ket-xay-dung-doi-song-van-hoa-o-khu-dan-cu",
        ),
        ("Chuyển đổi số đến năm 2025, định hướng đến năm 2030", "chuyen-doi-so"),
        ("Xóa nhà tạm, nhà dột nát", "ca-nuoc-chung-tay-xoa-nha-tam-nha-dot-nat"),
        ("Ngõ sáng, nhà sạch", "ngo-sang-nha-sach"),
        ("Ba nhất: Kỷ luật nhất - Trung thành nhất - Gần dân nhất", "ba-nhat"),
        ("Chiến dịch làm cho thế giới sạch hơn năm 2021", "lam-cho-the-gioi-sach-hon"),
        ("Thanh niên tình nguyện hè 2020", "thanh-nien-tinh-nguyen-he"),
        (
            "Nông dân thi đua sản xuất, kinh doanh (SXKD) giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
            "nong-dan-thi-dua-san-xuat-kinh-doanh-gioi-doan-ket-giup-nhau-lam-giau-va-giam-ngheo-ben-vung",
        ),
        ("CAND học tập, thực hiện Sáu điều Bác Hồ dạy", "hoc-tap-thuc-hien-sau-dieu-bac-ho-day"),
        ("Dạy tốt- Học tốt", "day-tot-hoc-tot"),
    ],
)
def test_canonical(variant: str, wanted: str) -> None:
    assert canonical(variant) == wanted


def test_every_scheme_name_leads_to_its_concept() -> None:
    for concept in concepts("schemes/movements.ttl"):
        labels = (*concept.texts(SKOS + "prefLabel", "vi"), *concept.texts(SKOS + "altLabel", "vi"))
        assert {canonical(label) for label in labels} == {concept.name}
        assert concept.name == slug(labels[0])
        assert concept.text(SKOS + "prefLabel", "en")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Tây Ninh chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("HÀ GIANG CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI", COUNTRYSIDE),
        ("Tỉnh Quảng Nam chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Huyện Ngọc Hồi chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Kon Tum chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", POOR),
        ("Bộ đội Biên phòng chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Tuổi trẻ Quảng Trị chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Đông Hưng chung sức xây dựng nông thôn mới nâng cao, nông thôn mới kiểu mẫu", COUNTRYSIDE),
        ("Ngành Tài chính chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Doanh nghiệp Bình Định hội nhập và phát triển", ENTERPRISE),
        ("Cán bộ, công chức, viên chức Nghệ An thi đua thực hiện văn hóa công sở", OFFICE),
        (
            "Bà Rịa - Vũng Tàu đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí",
            INFRASTRUCTURE,
        ),
        ("Cả nước chung sức xây dựng nông thôn mới", None),
        ("Doanh nghiệp Việt Nam hội nhập và phát triển", None),
        ("Quân đội chung sức xây dựng nông thôn mới", COUNTRYSIDE),
        ("Lào Cai chung sức phát triển du lịch cộng đồng", None),
        ("Đồng Tháp đẩy mạnh chuyển đổi số", None),
        ("Ngày vì người nghèo", None),
        ("Hà Giang thi đua xây dựng xã hội học tập", LEARNING),
        ("Nhân dân Sơn La đoàn kết xây dựng đời sống văn hóa", "toan-dan-doan-ket-xay-dung-doi-song-van-hoa"),
        ("Sơn La đổi mới sáng tạo và chuyển đổi số", "ca-nuoc-thi-dua-doi-moi-sang-tao-va-chuyen-doi-so"),
        ("Nữ CNVCLĐ Sơn La giỏi việc nước, đảm việc nhà", "gioi-viec-nuoc-dam-viec-nha"),
        (
            "Cán bộ, công chức, viên chức, người lao động Sơn La thi đua thực hiện văn hóa công sở",
            "can-bo-cong-chuc-vien-chuc-thi-dua-thuc-hien-van-hoa-cong-so",
        ),
        ("Ngành Tài nguyên và Môi trường chung sức xây dựng nông thôn mới", "ca-nuoc-chung-suc-xay-dung-nong-thon-moi"),
        ("Sơn La đoàn kết bảo vệ rừng đầu nguồn", None),
    ],
)
def test_localises(name: str, wanted: str | None) -> None:
    assert localises(name) == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Sơn La chung tay bảo vệ rừng đầu nguồn", Level.PROVINCE),
        ("Huyện Ngọc Hồi sạch từ nhà ra ngõ", Level.DISTRICT),
        ("Ngõ sáng, nhà sạch", None),
    ],
)
def test_level_of_name(name: str, wanted: Level | None) -> None:
    assert level_of_name(name) == wanted


def test_movements_without_name_belong_to_who_launches_them() -> None:
    name = "phong trào thi đua yêu nước năm 2024"
    committee = descriptive_canonical(name, "Ủy ban nhân dân huyện Vạn Ninh")
    assert committee == descriptive_canonical("Phong trào thi đua năm 2024", "Huyện ủy huyện Vạn Ninh")
    assert committee != descriptive_canonical(name, "Ủy ban nhân dân huyện Ngọc Hồi")
    assert committee != descriptive_canonical(name, "Liên đoàn Lao động huyện Vạn Ninh")
    assert committee != descriptive_canonical("phong trào thi đua năm 2025", "Ủy ban nhân dân huyện Vạn Ninh")


def movement(name: str, level: Level | None = None) -> Movement:
    return Movement(id="m1", span=Span(0, 1), name=name, kind="phong trào", canonical=canonical(name), level=level)


def test_documents_of_one_call_make_parents_known_in_any_order() -> None:
    local = movement("Sơn La thi đua giữ sạch dòng sông quê hương")
    national = movement("Cả nước thi đua giữ sạch dòng sông quê hương", Level.CENTRAL)
    other = movement("Giữ sạch dòng sông")
    documents = [(local,), (national, other), ()]
    assert localises(local.name) is None
    for order in permutations(range(3)):
        found = cluster([documents[place] for place in order])
        parents = {one.name: one.localises for movements in found for one in movements}
        assert parents == {local.name: national.canonical, national.name: None, other.name: None}
