"""A member of a group is the same node as the body that a text names by itself."""

import pytest

from ingest.jurisdictions import body_link
from ingest.model import Body
from ontology.groups import members
from ontology.places import gazetteer

GROUPS = [
    ("Ủy ban nhân dân các huyện, thành phố thuộc tỉnh Đồng Tháp", "tinh-dong-thap-87", "2023"),
    ("Chủ tịch Ủy ban nhân dân các xã, thị trấn thuộc huyện Lệ Thủy", "huyen-le-thuy-457", "2021-09"),
    ("Đảng ủy các xã, phường, đặc khu thuộc tỉnh Quảng Trị", "tinh-quang-tri-44-2025", "2025-11-20"),
    ("Các huyện ủy, thị ủy, thành ủy trực thuộc Tỉnh ủy Quảng Bình", "tinh-quang-binh-44", "2021-08-05"),
    ("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", None, "2021-07-16"),
]


@pytest.mark.parametrize(("name", "within", "date"), GROUPS, ids=[name for name, _, _ in GROUPS])
def test_members_are_the_bodies_that_texts_name(name: str, within: str | None, date: str) -> None:
    unit = gazetteer().unit(within) if within else None
    found = members(name, unit, date).bodies
    assert found
    around = tuple(one.full_name for one in (unit, *gazetteer().ancestors(unit))) if unit else ()
    for member in found:
        alone = body_link(Body(member.name, member.unit.level, within=around), date, "4f")
        assert (alone.key, alone.method) == (member.key, "gazetteer")
