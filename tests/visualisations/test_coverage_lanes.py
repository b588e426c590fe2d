"""The lanes of a coverage: a mark for every body and status, by level and province."""

from dataclasses import replace

import pytest

from ontology.levels import Level
from ontology.namespaces import ORGANISATION
from queries.coverage import Coverage, Row, Status
from queries.model import DocumentSummary
from visualisations.coverage import DRAWN, NAMED, lanes

ASKING = DocumentSummary("id/a", "a", "Kế hoạch 1", date="2021-01-01")
ROW = Row(Status.UNKNOWN, "", "", "", "", None, True, None, None, ASKING)


def row(key: str, level: str | None, status: str, label: str = "") -> Row:
    about = {"iri": ORGANISATION + key, "key": key, "label": label or key}
    return replace(ROW, status=Status(status), level=Level(level) if level else None, **about)


def covered(*rows: Row) -> Coverage:
    return Coverage("id/a", "a", "Kế hoạch 1", "document", None, rows, ())


LE_THUY, BO_TRACH = "uy-ban-nhan-dan.huyen-le-thuy-457", "uy-ban-nhan-dan.huyen-bo-trach-455"
VAN_NINH, NOWHERE = "uy-ban-nhan-dan.huyen-van-ninh-571", "cac-doan-the"


def test_bodies_stand_by_level_and_province_and_what_is_known_comes_first():
    found = lanes(
        covered(
            row("so-noi-vu.tinh-quang-binh-44", "province", "unknown"),
            row(NOWHERE, "district", "unknown"),
            row(VAN_NINH, "district", "unknown"),
            row(LE_THUY, "district", "unknown"),
            row(BO_TRACH, "district", "silent"),
            row("bo-noi-vu", "central", "answered"),
            row("doan-the", None, "unknown"),
        )
    )
    assert [lane.level for lane in found] == [Level.CENTRAL, Level.PROVINCE, Level.DISTRICT, None]
    districts = found[2]
    assert [(part.province, [mark.key for mark in part.marks]) for part in districts.parts] == [
        ("tỉnh Quảng Bình", [BO_TRACH, LE_THUY]),
        ("tỉnh Khánh Hòa", [VAN_NINH]),
        (None, [NOWHERE]),
    ]
    assert districts.counts == {Status.ANSWERED: 0, Status.SILENT: 1, Status.UNKNOWN: 3}


def test_marks_are_the_counts_of_the_coverage():
    twice = covered(
        row(LE_THUY, "district", "answered"),
        row(LE_THUY, "district", "answered"),
        row(LE_THUY, "district", "silent"),
        row(BO_TRACH, "district", "unknown"),
    )
    (lane,) = lanes(twice)
    assert lane.counts == {status: twice.count(status) for status in Status}
    assert sum(len(part.marks) for part in lane.parts) == 3


@pytest.mark.parametrize(("count", "style"), [(NAMED, "named"), (NAMED + 1, "dense"), (DRAWN + 1, "bars")])
def test_many_bodies_are_drawn_smaller(count, style):
    (lane,) = lanes(covered(*(row(f"cac-doan-the-{number}", "commune", "unknown") for number in range(count))))
    assert lane.style == style


def test_nothing_asked_is_no_lane():
    assert lanes(covered()) == ()
