"""Who has to do what: how papers name the subject of a task."""

import pytest

from ingest.extract.assignments import find_assignments
from ingest.model import Assignment, Locality, Section, SectionKind, Span
from ontology.levels import Level

DISTRICT = Locality(Level.DISTRICT, "tỉnh Bến Tre", "huyện Ba Tri", date="2022")


def read(body: str) -> tuple[Assignment, ...]:
    return find_assignments(body, (Section(SectionKind.BODY, Span(0, len(body))),), DISTRICT)


@pytest.mark.parametrize(
    ("paragraph", "bodies", "role", "implicit"),
    [
        ("Phòng Nội vụ theo dõi, tổng hợp kết quả.", ["Phòng Nội vụ huyện Ba Tri"], "giao", True),
        ("1. Giao Phòng Nội vụ theo dõi việc thực hiện.", ["Phòng Nội vụ huyện Ba Tri"], "giao", False),
        (
            "- Đề nghị Ủy ban MTTQ Việt Nam huyện và các đoàn thể vận động hội viên tham gia.",
            ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ba Tri", "Các đoàn thể huyện Ba Tri"],
            "đề nghị",
            False,
        ),
        (
            "Căn cứ Kế hoạch này, UBND các xã, thị trấn xây dựng kế hoạch của mình.",
            ["Ủy ban nhân dân các xã, thị trấn thuộc huyện Ba Tri"],
            "căn cứ",
            False,
        ),
        (
            "UBND các xã, thị trấn căn cứ tình hình cụ thể xây dựng kế hoạch.",
            ["Ủy ban nhân dân các xã, thị trấn thuộc huyện Ba Tri"],
            "căn cứ",
            True,
        ),
        (
            "Chủ tịch UBND các xã: chịu trách nhiệm về kết quả.",
            ["Chủ tịch Ủy ban nhân dân các xã thuộc huyện Ba Tri"],
            "giao",
            True,
        ),
    ],
)
def test_subject(paragraph: str, bodies: list[str], role: str, implicit: bool) -> None:
    (found,) = read(f"III. TỔ CHỨC THỰC HIỆN\n{paragraph}\n")
    assert ([body.name for body in found.bodies], found.role, found.implicit) == (bodies, role, implicit)


def test_partners() -> None:
    (found,) = read("V. Tổ chức thực hiện\nPhòng Nội vụ chủ trì, phối hợp với Công an huyện kiểm tra việc thực hiện.\n")
    assert [body.name for body in found.partners] == ["Công an huyện Ba Tri"]
    assert found.task == "chủ trì, phối hợp với Công an huyện kiểm tra việc thực hiện."


def test_a_heading_holds_for_the_paragraphs_under_it() -> None:
    found = read(
        "IV. TỔ CHỨC THỰC HIỆN\n"
        "1. Phòng Nội vụ\n- Tham mưu tổ chức sơ kết.\n- Phối hợp với Đài Truyền thanh tuyên truyền.\n"
        "2. Phòng Y tế huyện\n- Hướng dẫn chuyên môn.\n"
    )
    assert [each.bodies[0].name for each in found] == [
        "Phòng Nội vụ huyện Ba Tri",
        "Phòng Nội vụ huyện Ba Tri",
        "Phòng Y tế huyện Ba Tri",
    ]
    assert [each.role for each in found] == ["giao", "phối hợp", "giao"]
    assert all(each.implicit and each.rule == "assignment.carried" for each in found)


def test_the_article_of_a_decision_that_says_who_is_responsible() -> None:
    (found,) = read(
        "Điều 1. Thành lập tổ công tác.\n"
        "Điều 2. Chánh Văn phòng UBND huyện, Chủ tịch UBND các xã chịu trách nhiệm thi hành Quyết định này.\n"
    )
    assert [body.name for body in found.bodies] == [
        "Chánh Văn phòng Ủy ban nhân dân huyện Ba Tri",
        "Chủ tịch Ủy ban nhân dân các xã thuộc huyện Ba Tri",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "I. MỤC ĐÍCH\nPhòng Nội vụ theo dõi.\n",  # another part
        "II. TỔ CHỨC THỰC HIỆN\nTrên đây là kế hoạch của đơn vị.\n",
        "II. TỔ CHỨC THỰC HIỆN\nTổ chức phát động sâu rộng.\n",  # a verb, and nobody before it
    ],
)
def test_nobody_is_told(body: str) -> None:
    assert read(body) == ()


def test_spans_leave_the_numbering_out() -> None:
    body = "II. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Nội vụ theo dõi.\n"
    assert read(body)[0].span.of(body) == "Giao Phòng Nội vụ theo dõi."
