"""Recipient lists in the forms that papers have; each document is made up for one pattern."""

import pytest

from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Recipient, Section, SectionKind, Span
from ontology.levels import Level

DISTRICT = Locality(Level.DISTRICT, "tỉnh Bến Tre", "huyện Ba Tri", date="2022")
COMMITTEE = Body("Ủy ban nhân dân huyện Ba Tri", Level.DISTRICT, parent="Ủy ban nhân dân tỉnh Bến Tre")
OFFICE = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Ba Tri"


def read(block: str, body: str = "Nội dung.\n", issuer: Body = COMMITTEE) -> tuple[Recipient, ...]:
    """The recipients of a document with this body and list."""
    text = body + block
    sections = (
        Section(SectionKind.BODY, Span(0, len(body))),
        Section(SectionKind.RECIPIENTS, Span(len(body), len(text))),
    )
    found = find_recipients(text, sections, DISTRICT, issuer)
    for each in found:
        assert each.span.of(text).strip() == each.span.of(text)
    return found


def words(block: str) -> list[str]:
    text = "Nội dung.\n" + block
    return [each.span.of(text) for each in read(block)]


@pytest.mark.parametrize(
    ("block", "items"),
    [
        ("Nơi nhận:\n\n- Sở Nội vụ;\n- UBND tỉnh;\n- Lưu: VT.", ["Sở Nội vụ", "UBND tỉnh", "Lưu: VT"]),
        # other marks, or none
        ("Nơi nhận:\n+ Sở Nội vụ;\n• UBND tỉnh;\n* Lưu: VT.", ["Sở Nội vụ", "UBND tỉnh", "Lưu: VT"]),
        ("Nơi nhận:\nSở Nội vụ;\nUBND tỉnh;\nLưu: VT.", ["Sở Nội vụ", "UBND tỉnh", "Lưu: VT"]),
        # on one line
        ("Nơi nhận: Sở Nội vụ; UBND tỉnh; Lưu: VT.", ["Sở Nội vụ", "UBND tỉnh", "Lưu: VT"]),
        # the signature in the other column
        (
            "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Sở Nội vụ;\tCHỦ TỊCH\n- UBND tỉnh;\n- Lưu: VT.\tTrần Văn An\n",
            ["Sở Nội vụ", "UBND tỉnh", "Lưu: VT"],
        ),
        ("Nơi nhận:\n- Sở Nội vụ; CĐ ngành Y tế;\n- Lưu: VT.", ["Sở Nội vụ", "CĐ ngành Y tế", "Lưu: VT"]),
        # an item over two lines
        (
            "Nơi nhận:\n- Các phòng, ban, ngành,\nđoàn thể huyện;\n- Lưu: VT.",
            ["Các phòng, ban, ngành,\nđoàn thể huyện", "Lưu: VT"],
        ),
        # two items run together
        ("Nơi nhận:\n- Sở Nội vụ, - UBND tỉnh, - Lưu VP.", ["Sở Nội vụ", "UBND tỉnh", "Lưu VP"]),
        # a scan: lost marks in the title, noise after the semicolon and before the dash
        (
            "Noi nhận: Z GIÁM\n- Sở Nội vụ; P cố 2\n: - UBND tỉnh; /3\n- Luu: VT. +4",
            ["Sở Nội vụ", "UBND tỉnh", "Luu: VT. +4"],
        ),
        # what follows the filing line is no recipient
        ("Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nTrần Văn An\n- Phụ lục kèm theo;", ["Sở Nội vụ", "Lưu: VT"]),
    ],
)
def test_items(block: str, items: list[str]) -> None:
    assert words(block) == items


@pytest.mark.parametrize(
    ("item", "purpose", "name"),
    [
        ("Sở Nội vụ (b/c)", "báo cáo", "Sở Nội vụ tỉnh Bến Tre"),
        ("Sở Nội vụ (để b/c)", "báo cáo", "Sở Nội vụ tỉnh Bến Tre"),
        ("Sở Nội vụ (để báo cáo)", "báo cáo", "Sở Nội vụ tỉnh Bến Tre"),
        ("Sở Nội vụ: báo cáo", "báo cáo", "Sở Nội vụ tỉnh Bến Tre"),
        ("UBND xã An Thủy (t/h)", "thực hiện", "Ủy ban nhân dân xã An Thủy"),
        ("UBND xã An Thủy (để thực hiện)", "thực hiện", "Ủy ban nhân dân xã An Thủy"),
        ("LĐLĐ huyện (p/h)", "phối hợp", "Liên đoàn Lao động huyện Ba Tri"),
        ("Hội Nông dân huyện (để biết)", "biết", "Hội Nông dân huyện Ba Tri"),
        ("Phòng Nội vụ để theo dõi", "theo dõi", "Phòng Nội vụ huyện Ba Tri"),
        ("Sở Nội vụ", None, "Sở Nội vụ tỉnh Bến Tre"),
    ],
)
def test_purpose(item: str, purpose: str | None, name: str) -> None:
    found = read(f"Nơi nhận:\n- {item};\n- Lưu: VT.")[0]
    assert (found.purpose, found.bodies[0].name) == (purpose, name)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Lưu: VT, NV", ["Văn thư", "Phòng Nội vụ huyện Ba Tri"]),
        ("Lưu: VT, VP", ["Văn thư", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Ba Tri"]),
        ("Lưu: VT, NNPTNT. Hanh (12b)", ["Văn thư", "Phòng Nông nghiệp và Phát triển nông thôn huyện Ba Tri"]),
        ("Lưu VT (30 bản)", ["Văn thư"]),
        ("Lưu Văn phòng Huyện ủy", ["Văn phòng Huyện ủy Ba Tri"]),
        ("Lưu: VT, ABCD", ["Văn thư", "ABCD"]),
    ],
)
def test_filing_lines_are_archive(line: str, names: list[str]) -> None:
    filed = read(f"Nơi nhận:\n- Sở Nội vụ;\n- {line}.")[-1]
    assert filed.archive
    assert [body.name for body in filed.bodies] == names


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Sở Nội vụ, Í K? W% M2 Sở Y tế;", ["Sở Nội vụ tỉnh Bến Tre", "Sở Y tế tỉnh Bến Tre"]),
        ("Sở Y tế, ` ~ ¬;", ["Sở Y tế tỉnh Bến Tre"]),
        ("Sở Y tế, PHÓ GIÁM ĐỐC", ["Sở Y tế tỉnh Bến Tre"]),
        ("VPCP: các PCN, : Công TTĐT;", ["Các Phó Chủ nhiệm Văn phòng Chính phủ", "Cổng Thông tin điện tử Chính phủ"]),
        ("Tổng cục TĐC;", ["Tổng cục Tiêu chuẩn Đo lường Chất lượng"]),
        ("BCH PCTT và TKCN huyện;", ["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn huyện Ba Tri"]),
    ],
)
def test_what_a_stamp_or_a_signature_leaves_in_an_item_is_no_body(item: str, names: list[str]) -> None:
    found = read(f"Nơi nhận:\n- {item}\n- Lưu: VT.")[0]
    assert [body.name.casefold() for body in found.bodies] == [name.casefold() for name in names]


def test_filing_with_a_provincial_committee_and_a_federation() -> None:
    province = Body("Ủy ban nhân dân tỉnh Bến Tre", Level.PROVINCE)
    assert [body.name for body in read("Nơi nhận:\n- Lưu: VT, TH.", issuer=province)[0].bodies] == [
        "Văn thư",
        "Phòng Tổng hợp, Văn phòng Ủy ban nhân dân tỉnh Bến Tre",
    ]
    board = Body(
        "Ban Thường vụ Liên đoàn Lao động huyện Ba Tri", Level.DISTRICT, parent="Liên đoàn Lao động huyện Ba Tri"
    )
    assert [body.name for body in read("Nơi nhận:\n- Lưu: VP.", issuer=board)[0].bodies] == [
        "Văn phòng Liên đoàn Lao động huyện Ba Tri"
    ]


@pytest.mark.parametrize(
    ("opening", "items"),
    [
        ("Kính gửi: Các phòng, ban huyện\nThực hiện A.", ["Các phòng, ban huyện"]),
        ("2 4© Kính gửi: :\nđt - Sở Nội vụ;\n~- Sở Y tế.\nThực hiện A.", ["Sở Nội vụ", "Sở Y tế"]),  # a stamp before it
        ("Kính gửi:\n\n- Sở Nội vụ;\n\n- Sở Y tế.\n\nThực hiện A.", ["Sở Nội vụ", "Sở Y tế"]),  # a page apart
        (
            "Kính gửi:\nCác phòng huyện;\nUBND các xã.\nSở Y tế đề nghị các xã báo cáo.",
            ["Các phòng huyện", "UBND các xã"],
        ),
        # a telegram
        (
            "THỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng Bộ Y tế;\n- UBND tỉnh Bến Tre.\nĐể ứng phó bão số 6, yêu cầu:\n",
            ["Bộ trưởng Bộ Y tế", "UBND tỉnh Bến Tre"],
        ),
    ],
)
def test_a_letter_names_whom_it_is_addressed_to(opening: str, items: list[str]) -> None:
    sections = (Section(SectionKind.BODY, Span(0, len(opening))),)
    assert [each.span.of(opening) for each in find_recipients(opening, sections, DISTRICT, COMMITTEE)] == items


@pytest.mark.parametrize("pointer", ["Như trên", "Như Kính gửi", "Như Mục VI", "Như Điều 9"])
def test_pointers_that_lead_nowhere_name_nobody(pointer: str) -> None:
    found = read(f"Nơi nhận:\n- {pointer};\n- Lưu: VT.")[0]
    assert (found.pointer, found.bodies) == (pointer, ())


def test_an_article_names_those_who_carry_the_decision_out() -> None:
    body = (
        "Điều 1. Thành lập tổ công tác.\n"
        "Điều 2. Chánh Văn phòng, Trưởng phòng Nội vụ và Chủ tịch UBND các xã, thị trấn chịu trách nhiệm thi hành.\n"
    )
    found = read("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.", body)[0]
    assert [each.name for each in found.bodies] == [
        f"Chánh {OFFICE}",
        "Trưởng Phòng Nội vụ huyện Ba Tri",
        "Chủ tịch Ủy ban nhân dân các xã, thị trấn thuộc huyện Ba Tri",
    ]


@pytest.mark.parametrize(
    ("article", "names"),
    [
        (
            "Quyết định có hiệu lực kể từ ngày ký. Chánh Văn phòng, Trưởng phòng Y tế chịu trách nhiệm thi hành.",
            [f"Chánh {OFFICE}", "Trưởng Phòng Y tế huyện Ba Tri"],
        ),
        (
            "Chánh văn phòng, Trưởng phòng Y tế chịu trách nhiệm thi hành.",
            [f"Chánh {OFFICE}", "Trưởng Phòng Y tế huyện Ba Tri"],
        ),
        (
            "Các ông (bà): Chánh Văn phòng, Trưởng phòng Y tế và các tổ chức, cá nhân có tên tại Điều 1 thi hành.",
            [f"Chánh {OFFICE}", "Trưởng Phòng Y tế huyện Ba Tri"],
        ),
        (
            "Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Y tế tổ chức thực hiện Quyết định này.",
            ["Phòng Nội vụ huyện Ba Tri", "Phòng Y tế huyện Ba Tri"],
        ),
        (
            "Chánh Văn phòng, Trưởng các phòng chuyên môn, Giám đốc Sở Y tế tỉnh chịu trách nhiệm thi hành.",
            [
                f"Chánh {OFFICE}",
                "Trưởng các phòng chuyên môn huyện Ba Tri",
                "Giám đốc Sở Y tế tỉnh Bến Tre",
            ],
        ),
    ],
)
def test_an_article_says_more_than_the_names(article: str, names: list[str]) -> None:
    body = f"Điều 1. Thành lập tổ công tác.\nĐiều 2. {article}\n"
    found = read("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.", body)[0]
    assert [each.name for each in found.bodies] == names


@pytest.mark.parametrize(
    "address",
    [
        "Kính gửi: Sở Nội vụ; Sở Tài chính.\n",
        "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n",
        "Kính gửi: - Sở Nội vụ;\n- Sở Tài chính.\n",
    ],
)
def test_addressees(address: str) -> None:
    found = read("Nơi nhận:\n- Như trên;\n- Lưu: VT.", address + "\nĐề nghị quý Sở xem xét.\n")
    assert [body.name for each in found[:2] for body in each.bodies] == [
        "Sở Nội vụ tỉnh Bến Tre",
        "Sở Tài chính tỉnh Bến Tre",
    ]
    assert found[2].pointer == "Như trên"


def test_no_list_no_recipients() -> None:
    text = "KẾ HOẠCH\nNội dung."
    assert find_recipients(text, (Section(SectionKind.BODY, Span(0, len(text))),), DISTRICT, COMMITTEE) == ()
