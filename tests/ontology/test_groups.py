"""Who belongs to a group on a day, by name."""

import pytest

from ontology.groups import Unlisted, members
from ontology.places import gazetteer

DONG_THAP = [
    "thành phố Cao Lãnh", "thành phố Sa Đéc", "thành phố Hồng Ngự", "huyện Tân Hồng", "huyện Hồng Ngự", "huyện Tam Nông",
    "huyện Tháp Mười", "huyện Cao Lãnh", "huyện Thanh Bình", "huyện Lấp Vò", "huyện Lai Vung", "huyện Châu Thành",
]  # fmt: skip


def found(name: str, within: str | None, date: str | None, apart: tuple[str, ...] = ()):
    return members(name, gazetteer().unit(within) if within else None, date, apart)


def test_twelve_committees_of_dong_thap_in_2023_by_name() -> None:
    group = found("Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Đồng Tháp", "tinh-dong-thap-87", "2023")
    assert sorted(one.name for one in group.bodies) == sorted(f"Ủy ban nhân dân {unit}" for unit in DONG_THAP)
    assert group.unlisted is None


@pytest.mark.parametrize(
    ("name", "within", "date", "count"),
    [
        ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", None, "2021-07-16", 63),
        ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", None, "2025-11-04", 34),
        ("Ủy ban nhân dân các xã, thị trấn thuộc huyện Lệ Thủy", "huyen-le-thuy-457", "2021-09-08", 26),
        ("Ủy ban nhân dân các xã, phường, đặc khu thuộc tỉnh Quảng Trị", "tinh-quang-tri-44-2025", "2025-11-20", 78),
        ("Đảng ủy các xã, phường, đặc khu thuộc tỉnh Quảng Trị", "tinh-quang-tri-44-2025", "2025-08-15", 78),
        ("Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố thuộc tỉnh Quảng Bình", "tinh-quang-binh-44", "2022-08", 8),
        ("Liên đoàn Lao động các huyện, thành phố thuộc tỉnh Bến Tre", "tinh-ben-tre-83", "2021", 9),
        ("các huyện, thành phố", "tinh-ben-tre-83", "2021", 9),
        ("Các tỉnh ủy, thành ủy trực thuộc Trung ương", None, "2021", 63),
    ],
)  # fmt: skip
def test_counts(name: str, within: str | None, date: str, count: int) -> None:
    assert len(found(name, within, date).bodies) == count


@pytest.mark.parametrize(
    ("name", "within", "date", "member", "key"),
    [
        ("Các huyện ủy, thị ủy, thành ủy trực thuộc Tỉnh ủy Quảng Bình", "tinh-quang-binh-44", "2021", "Huyện ủy Lệ Thủy", "huyen-uy.huyen-le-thuy-457"),
        ("Các huyện ủy, thị ủy, thành ủy trực thuộc Tỉnh ủy Quảng Bình", "tinh-quang-binh-44", "2021", "Thành ủy Đồng Hới", "thanh-uy.thanh-pho-dong-hoi-450"),
        ("Đảng ủy các xã, phường, đặc khu thuộc tỉnh Quảng Trị", "tinh-quang-tri-44-2025", "2025-08-15", "Đảng ủy xã Lệ Thủy", "dang-uy.xa-le-thuy-19249-2025"),
        ("các huyện, thành phố", "tinh-ben-tre-83", "2021", "huyện Ba Tri", "dia-phuong.huyen-ba-tri-836"),
    ],
)  # fmt: skip
def test_names_and_keys_are_those_of_bodies_named_alone(name, within, date, member, key) -> None:
    assert {str(one.key): one.name for one in found(name, within, date).bodies}[key] == member


def test_those_left_are_without_those_named() -> None:
    name = "Ủy ban nhân dân các huyện, thị xã, thành phố còn lại thuộc tỉnh Quảng Bình"
    named = ("uy-ban-nhan-dan.huyen-le-thuy-457", "chu-tich-uy-ban-nhan-dan.huyen-minh-hoa-452")
    left = {one.unit.name for one in found(name, "tinh-quang-binh-44", "2021-08-20", named).bodies}
    assert len(left) == 6
    assert not left & {"Lệ Thủy", "Minh Hóa"}


@pytest.mark.parametrize(
    ("name", "within", "date", "reason"),
    [
        ("Các sở, ban, ngành tỉnh Đồng Tháp", "tinh-dong-thap-87", "2023", Unlisted.NOT_ON_MAP),
        ("Các chi bộ, đảng bộ trực thuộc", "huyen-le-thuy-457", "2023", Unlisted.NOT_ON_MAP),
        ("Các thôn thuộc xã An Thủy", "xa-an-thuy-19264", "2021", Unlisted.NOT_ON_MAP),
        ("Thủ trưởng các sở, ban, ngành tỉnh Đồng Tháp", "tinh-dong-thap-87", "2023", Unlisted.NOT_ON_MAP),
        ("Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Đồng Tháp", "tinh-dong-thap-87", None, Unlisted.UNDATED),
        ("Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Đồng Tháp", "tinh-dong-thap-87", "2025", Unlisted.MAP_CHANGED),
        ("Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy Quảng Bình", "tinh-quang-binh-44", "2021", Unlisted.PARTLY),
        ("Ủy ban nhân dân các huyện thuộc tỉnh Quảng Trị", "tinh-quang-tri-44-2025", "2026", Unlisted.NOT_ON_MAP),
    ],
)  # fmt: skip
def test_what_cannot_be_listed_says_why(name: str, within: str, date: str | None, reason: Unlisted) -> None:
    group = found(name, within, date)
    assert group.unlisted is reason
    assert bool(group.bodies) == (reason is Unlisted.PARTLY)
    assert reason.words.count(" | ") == 1
