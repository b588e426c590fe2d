"""Where the issuer is: what the phrase says, what the text adds, and what stays open."""

import pytest

from ingest.extract.heads.locality import resolve_locality
from ingest.model import Locality
from ontology.levels import Level


@pytest.mark.parametrize(
    ("phrase", "text", "date", "expected"),
    [
        # the phrase names a unit that is unique
        ("UBND thị xã Ngã Năm", "", "2023", Locality(Level.DISTRICT, "tỉnh Sóc Trăng", "thị xã Ngã Năm", date="2023")),
        ("UBND tỉnh Gia Lai", "", "2023", Locality(Level.PROVINCE, "tỉnh Gia Lai", date="2023")),
        ("Tỉnh đoàn Kon Tum", "", "2022", Locality(Level.PROVINCE, "tỉnh Kon Tum", date="2022")),
        ("Sở Y tế Hà Nội", "", "2026", Locality(Level.PROVINCE, "thành phố Hà Nội", date="2026")),
        ("UBND TỈNH NAM ĐỊNH\nSỞ NỘI VỤ", "", "2013", Locality(Level.PROVINCE, "tỉnh Nam Định", date="2013")),
        # the phrase names the units around its own
        (
            "UBND xã Đại Lãnh, huyện Đại Lộc, tỉnh Quảng Nam",
            "",
            "2022",
            Locality(Level.COMMUNE, "tỉnh Quảng Nam", "huyện Đại Lộc", "xã Đại Lãnh", "2022"),
        ),
        # another unit named in the text decides between namesakes
        (
            "UBND xã Đại Lãnh",
            "Thực hiện Công văn của Ban Thường vụ Tỉnh ủy Khánh Hòa",
            "2023-04",
            Locality(Level.COMMUNE, "tỉnh Khánh Hòa", "huyện Vạn Ninh", "xã Đại Lãnh", "2023-04"),
        ),
        (
            "UBND huyện Châu Thành",
            "trên địa bàn tỉnh Long An",
            "2022",
            Locality(Level.DISTRICT, "tỉnh Long An", "huyện Châu Thành", date="2022"),
        ),
        # a place line alone; the text says of which type the place is
        (
            "Đại Lãnh",
            "UBND xã Đại Lãnh xây dựng kế hoạch; Tỉnh ủy Khánh Hòa",
            "2023",
            Locality(Level.COMMUNE, "tỉnh Khánh Hòa", "huyện Vạn Ninh", "xã Đại Lãnh", "2023"),
        ),
        # the phrase says the level, the place line the name
        (
            "Phòng Giáo dục và Đào tạo huyện",
            "Ba Tri, ngày 02 tháng 3 năm 2022\nKẾ HOẠCH",
            "2022-03-02",
            Locality(Level.DISTRICT, "tỉnh Bến Tre", "huyện Ba Tri", date="2022-03-02"),
        ),
        # initials need a unit around them in the text
        (
            "Huyện DMC",
            "UBND tỉnh Tây Ninh",
            "2024-03",
            Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Dương Minh Châu", date="2024-03"),
        ),
        ("Huyện DMC", "", "2024-03", Locality(Level.DISTRICT, None, "huyện DMC", date="2024-03")),
        # one lost diacritic
        ("UBND huyện Ngọc Hôi", "", "2020", Locality(Level.DISTRICT, "tỉnh Kon Tum", "huyện Ngọc Hồi", date="2020")),
        # the map of the day: no districts since 1 July 2025
        (
            "Đảng ủy xã Bờ Y",
            "",
            "2025-10",
            Locality(Level.COMMUNE, "tỉnh Quảng Ngãi", None, "xã Bờ Y", "2025-10"),
        ),
        # the centre is nowhere
        ("Bộ Tài chính", "Hà Nội, ngày 05 tháng 7 năm 2018", "2018", Locality(Level.CENTRAL, date="2018")),
        ("Thủ tướng Chính phủ", "", "2021", Locality(Level.CENTRAL, date="2021")),
        # open: nothing in the text decides
        ("UBND xã Tân Thành", "", "2023", Locality(Level.COMMUNE, None, None, "xã Tân Thành", "2023")),
        (
            "UBND xã Đại Lãnh",
            "Tỉnh ủy Khánh Hòa và Tỉnh ủy Quảng Nam",
            "2023",
            Locality(Level.COMMUNE, None, None, "xã Đại Lãnh", "2023"),
        ),
        # a city without its name: the only one under the centre that the text names, not one called after a person
        (
            "UBND thành phố",
            "chất lượng không khí tại khu vực Hà Nội",
            "2025-11-28",
            Locality(Level.PROVINCE, "thành phố Hà Nội", date="2025-11-28"),
        ),
        ("UBND thành phố", "học tập Chủ tịch Hồ Chí Minh", "2025", Locality(date="2025")),
        ("UBND thành phố", "tỉnh Gia Lai", "2019", Locality(date="2019")),
        ("UBND thành phố", "Hà Nội và Đà Nẵng", "2025", Locality(date="2025")),
        (None, "", None, Locality()),
        # no letterhead: the only province that the text names, by the name that it had on a day of the text
        (None, "công văn năm 2024 gửi các sở của tỉnh Đồng Nai", None, Locality(None, "tỉnh Đồng Nai")),
        (None, "công văn gửi tỉnh Đồng Nai và tỉnh Kon Tum; đạo đức Hồ Chí Minh", None, Locality()),
    ],
)
def test_locality(phrase: str | None, text: str, date: str | None, expected: Locality) -> None:
    assert resolve_locality(phrase, text, date) == expected


def test_without_a_date_the_latest_date_in_the_text_counts() -> None:
    found = resolve_locality("UBND phường Ngã Năm", "Quyết định ngày 22/9/2025", None)
    assert found == Locality(Level.COMMUNE, "thành phố Cần Thơ", None, "phường Ngã Năm")
