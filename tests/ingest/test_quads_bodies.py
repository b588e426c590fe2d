"""Bodies in the graph: their line, their time, the unit that a group lies in."""

import pytest

from ingest.jurisdictions import body_link
from ingest.model import (
    Body,
    RawDocument,
)
from ingest.quads.bodies import line_of, write_body
from ingest.quads.draft import Draft
from ontology.levels import Level

HOME = Body("Ủy ban nhân dân huyện Ngọc Hồi", Level.DISTRICT, within=("tỉnh Kon Tum",))


@pytest.mark.parametrize("group", ["Các chi bộ, đảng bộ trực thuộc", "Các đơn vị"])
def test_a_group_named_relative_to_the_issuer_lies_in_its_unit(group: str) -> None:
    body = Body(group, kind="group", group=True)
    draft = Draft(RawDocument("a.txt", "4f" * 32, ""))
    write_body(draft, body, body_link(body, "2023", "4f"), "2023", body_link(HOME, "2023", "4f").unit)
    within = [str(value) for _, prop, value in draft.triples if prop.value.endswith("#within")]
    assert within == ["<https://w3id.org/lantoa/id/unit/huyen-ngoc-hoi-611>"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Ban cán sự đảng Ủy ban nhân dân tỉnh Kon Tum", "party"),
        ("Đảng ủy Ủy ban nhân dân tỉnh Kon Tum", "party"),
        ("Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Kon Tum", "party"),
        ("Ủy ban nhân dân tỉnh Kon Tum", "state"),
        ("Ban Thường vụ Liên đoàn Lao động tỉnh Kon Tum", "front-mass"),
    ],
)
def test_the_head_of_a_name_tells_its_line(name: str, line: str) -> None:
    assert line_of(Body(name)) == line


def test_bodies_of_a_place_and_ministries_have_their_time() -> None:
    draft = Draft(RawDocument("a.txt", "4f" * 32, ""))
    for body in (HOME, Body("Bộ Giao thông vận tải", Level.CENTRAL)):
        write_body(draft, body, body_link(body, "2023", "4f"), "2023")
    days = {
        (one.value.rsplit("/", 1)[1], value.value)
        for one, prop, value in draft.triples
        if prop.value.endswith("validTo")
    }
    assert ("uy-ban-nhan-dan.huyen-ngoc-hoi-611", "2025-06-30") in days
    assert ("bo-giao-thong-van-tai", "2025-02-28") in days
