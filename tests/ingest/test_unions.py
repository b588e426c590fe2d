"""Unions and associations: one body whatever a letterhead prints, and whose "Tỉnh Hội" and "Trung ương Hội" are."""

import pytest

from ingest.extract.bodies.own_boards import with_issuer
from ingest.extract.bodies.phrases import read_bodies, read_body
from ingest.model import Locality
from ontology.levels import Level

PROVINCE = Locality(Level.PROVINCE, "tỉnh Yên Bái", date="2024-03-05")
COMMUNE = Locality(Level.COMMUNE, "tỉnh Lào Cai", None, "xã Mường Hum", date="2026-03-05")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM TỈNH YÊN BÁI", "Hội Liên hiệp Phụ nữ tỉnh Yên Bái"),
        ("Ban Chấp hành Hội Nông dân Việt Nam tỉnh", "Ban Chấp hành Hội Nông dân tỉnh Yên Bái"),
        ("Hội Chữ thập đỏ Việt Nam tỉnh Yên Bái", "Hội Chữ thập đỏ tỉnh Yên Bái"),
        # by their statutes these bear it everywhere
        ("Hội Liên hiệp Thanh niên Việt Nam tỉnh", "Hội Liên hiệp Thanh niên Việt Nam tỉnh Yên Bái"),
        ("Hội Sinh viên Việt Nam tỉnh", "Hội Sinh viên Việt Nam tỉnh Yên Bái"),
        ("UBMTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái"),
        # nor is the whole union one of its bodies
        ("Hội Cựu chiến binh Việt Nam", "Hội Cựu chiến binh Việt Nam"),
    ],
)
def test_a_body_in_a_unit_is_one_with_or_without_the_country(words: str, name: str) -> None:
    assert read_body(words, PROVINCE).name == name


@pytest.mark.parametrize(
    ("line", "owner", "locality", "name"),
    [
        ("Ban Thường vụ Tỉnh Hội", "Hội Nông dân tỉnh Yên Bái", PROVINCE, "Ban Thường vụ Hội Nông dân tỉnh Yên Bái"),
        ("Tỉnh hội", "Ban Chấp hành Hội Nông dân tỉnh Yên Bái", PROVINCE, "Hội Nông dân tỉnh Yên Bái"),
        ("BTV Tỉnh Hội", "Hội Nông dân xã Mường Hum", COMMUNE, "Ban Thường vụ Hội Nông dân tỉnh Lào Cai"),
        ("Ban Chấp hành xã Hội", "Hội Nông dân xã Mường Hum", COMMUNE, "Ban Chấp hành Hội Nông dân xã Mường Hum"),
        ("Ngân hàng Chính sách xã hội", "Hội Nông dân xã Mường Hum", COMMUNE, "Ngân hàng Chính sách xã hội"),
    ],
)
def test_an_association_calls_its_bodies_by_their_tier(line: str, owner: str, locality: Locality, name: str) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == [name]


@pytest.mark.parametrize("owner", ["Hội Nông dân tỉnh Yên Bái", "Ban Thường vụ Hội Nông dân tỉnh Yên Bái"])
def test_the_centre_is_the_associations_own_whoever_signs_for_it(owner: str) -> None:
    assert with_issuer("Ban Thường vụ Trung ương Hội", owner) == "Ban Thường vụ Trung ương Hội Nông dân Việt Nam"
