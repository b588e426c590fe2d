"""Posts and inner organs speak for their body; bodies inside other bodies do not."""

import pytest

from ontology.offices import Office, committee_name, head_of, office_label
from ontology.places import gazetteer


@pytest.mark.parametrize(
    ("key", "office"),
    [
        ("uy-ban-nhan-dan.tinh-x-44", "uy-ban-nhan-dan.tinh-x-44"),
        ("chu-tich-uy-ban-nhan-dan.tinh-x-44", "uy-ban-nhan-dan.tinh-x-44"),
        ("pho-chu-tich-uy-ban-nhan-dan.tinh-x-44", "uy-ban-nhan-dan.tinh-x-44"),
        ("chanh-van-phong-uy-ban-nhan-dan.tinh-x-44", "uy-ban-nhan-dan.tinh-x-44"),
        ("thuong-truc-hoi-dong-nhan-dan.xa-x-1", "hoi-dong-nhan-dan.xa-x-1"),
        ("ban-thuong-vu-tinh-uy.tinh-x-44", "tinh-uy.tinh-x-44"),
        ("ban-chap-hanh-dang-bo.tinh-x-44", "tinh-uy.tinh-x-44"),
        ("ban-thuong-vu-thanh-uy.thanh-pho-x-1", "thanh-uy.thanh-pho-x-1"),
        ("dang-bo.thi-xa-x-1", "thi-uy.thi-xa-x-1"),
        ("ban-thuong-vu-dang-uy.xa-x-1", "dang-uy.xa-x-1"),
        ("ban-thuong-vu-lien-doan-lao-dong.huyen-x-1", "lien-doan-lao-dong.huyen-x-1"),
        ("ban-thuong-truc-uy-ban-mat-tran-to-quoc-viet-nam.huyen-x-1", "uy-ban-mat-tran-to-quoc-viet-nam.huyen-x-1"),
        ("ban-thuong-vu-huyen-doan.huyen-x-1", "doan-thanh-nien-cong-san-ho-chi-minh.huyen-x-1"),
        ("giam-doc-so-noi-vu.tinh-x-44", "so-noi-vu.tinh-x-44"),
        ("ban-can-su-dang-uy-ban-nhan-dan.tinh-x-44", "ban-can-su-dang-uy-ban-nhan-dan.tinh-x-44"),
        ("dang-uy-uy-ban-nhan-dan.tinh-x-44", "dang-uy-uy-ban-nhan-dan.tinh-x-44"),
        ("van-phong-dieu-phoi-nong-thon-moi.tinh-x-44", "van-phong-dieu-phoi-nong-thon-moi.tinh-x-44"),
        ("ban-tuyen-giao-huyen-uy.huyen-x-1", "ban-tuyen-giao-huyen-uy.huyen-x-1"),
        ("thu-tuong-chinh-phu", "thu-tuong-chinh-phu"),
        ("unresolved/4f/chu-tich-uy-ban-nhan-dan", "unresolved/4f/chu-tich-uy-ban-nhan-dan"),
    ],
)
def test_office_behind_a_key(key: str, office: str) -> None:
    assert str(Office.of(key)) == office


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("tinh-x-1", "Tỉnh ủy"),
        ("thanh-pho-x-1", "Thành ủy"),
        ("quan-x-1", "Quận ủy"),
        ("thi-xa-x-1", "Thị ủy"),
        ("thi-tran-x-1", "Đảng ủy"),
        ("dac-khu-x-1", "Đảng ủy"),
    ],
)
def test_committee_of_a_unit(unit: str, name: str) -> None:
    assert committee_name(unit) == name


def test_names_without_their_unit() -> None:
    unit = gazetteer().unit("huyen-le-thuy-457")
    assert head_of("Ủy ban nhân dân huyện Lệ Thủy", unit) == "Ủy ban nhân dân"
    assert head_of("Ủy ban nhân dân huyện Ba Tri", unit) is None
    assert office_label("chu-tich-uy-ban-nhan-dan.x", "Chủ tịch Ủy ban nhân dân huyện Lệ Thủy", unit) == (
        "Ủy ban nhân dân huyện Lệ Thủy"
    )
    assert office_label("ban-thuong-vu-huyen-doan.x", "Ban Thường vụ Huyện đoàn Lệ Thủy", unit) == (
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Lệ Thủy"
    )
