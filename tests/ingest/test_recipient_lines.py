"""Lines of recipients as schools, unions, hospitals and ministries write them, and the bodies they name."""

import pytest

from ingest.extract.bodies.phrases import read_bodies
from ingest.extract.recipients.lines import find_recipients
from ingest.model import Body, Locality, Section, SectionKind, Span
from ontology.levels import Level

CENTRE = Locality(Level.CENTRAL)
PROVINCE = Locality(Level.PROVINCE, "tỉnh Bắc Kạn", date="2019")
DISTRICT = Locality(Level.DISTRICT, "tỉnh Bắc Kạn", "huyện Ba Bể", date="2019")
DEPARTMENT = "Sở Giáo dục và Đào tạo tỉnh Bắc Kạn"
DIVISION = "Phòng Giáo dục và Đào tạo huyện Ba Bể"
UNION = "Công đoàn ngành Y tế tỉnh Bắc Kạn"
HOSPITAL = "Bệnh viện Đa khoa huyện Ba Bể"


@pytest.mark.parametrize(
    ("line", "locality", "owner", "names"),
    [
        # kinds of schools are one group, in words, codes or both
        (
            "Hiệu trưởng các trường Mầm non, Tiểu học,THCS, TH&THCS",
            DISTRICT,
            DIVISION,
            ["Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở, tiểu học và trung học cơ sở"],
        ),
        (
            "Các trường: MN, TH",
            DISTRICT,
            DIVISION,
            ["Các trường mầm non, tiểu học"],
        ),
        # named once after a colon for many
        (
            "Các trường TH&THCS: Nam Mẫu, Quảng Khê",
            DISTRICT,
            DIVISION,
            ["Trường tiểu học và trung học cơ sở Nam Mẫu", "Trường tiểu học và trung học cơ sở Quảng Khê"],
        ),
        (
            "Lãnh đạo, CV Phòng GD&ĐT",
            DISTRICT,
            DIVISION,
            [f"Lãnh đạo {DIVISION}", f"Chuyên viên {DIVISION}"],
        ),
        (
            "Các phòng GDTH, GDTrH, Thanh tra",
            PROVINCE,
            DEPARTMENT,
            [
                f"Phòng Giáo dục Tiểu học {DEPARTMENT}",
                f"Phòng Giáo dục Trung học {DEPARTMENT}",
                f"Thanh tra {DEPARTMENT}",
            ],
        ),
        # "&" between words; words that lost their space
        ("Phòng Giáo dục & Đào tạo huyện", DISTRICT, None, [DIVISION]),
        ("PHÒNG GIÁO DỤCVÀ ĐÀO TẠO HUYỆN BA BỂ", DISTRICT, None, [DIVISION]),
        ("UBDN huyện", DISTRICT, None, ["Ủy ban nhân dân huyện Ba Bể"]),
        # lists that lack their "các" or a comma
        (
            "Bộ, cơ quan ngang Bộ, cơ quan thuộc CP",
            CENTRE,
            None,
            ["Các bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ"],
        ),
        (
            "HĐND, UBND tỉnh, thành phố trực thuộc TW",
            CENTRE,
            None,
            [
                "Hội đồng nhân dân các tỉnh, thành phố trực thuộc Trung ương",
                "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
            ],
        ),
        ("Các tập đoàn, tổng công ty nhà nước", CENTRE, None, ["Các Tập đoàn, tổng công ty nhà nước"]),
        # a head word for all that follow
        (
            "VP Đoàn ĐBQH, HĐND, UBND tỉnh",
            PROVINCE,
            None,
            ["Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Bắc Kạn"],  # on trial in 2019
        ),
        ("Website Bộ Y tế, Bộ Nội vụ", CENTRE, None, ["Website Bộ Y tế", "Website Bộ Nội vụ"]),
        # of the issuer: its women's board, its committees, its site
        ("Ban NC", PROVINCE, UNION, [f"Ban Nữ công {UNION}"]),
        (
            "BCH Công đoàn, BCH Đoàn TN Bệnh viện",
            DISTRICT,
            HOSPITAL,
            [f"Ban Chấp hành Công đoàn {HOSPITAL}", f"Ban Chấp hành Đoàn Thanh niên {HOSPITAL}"],
        ),
        ("Website Bệnh viện", DISTRICT, HOSPITAL, [f"Website {HOSPITAL}"]),
        ("Vụ trưởng Vụ Tổ chức cán bộ", CENTRE, "Bộ Xây dựng", ["Vụ trưởng Vụ Tổ chức cán bộ Bộ Xây dựng"]),
        ("Thành viên HĐ sơ tuyển", DISTRICT, None, ["Thành viên Hội đồng sơ tuyển"]),
        ("TW Hội PNVN", CENTRE, None, ["Trung ương Hội Liên hiệp Phụ nữ Việt Nam"]),
        ("UBATGTQG", CENTRE, None, ["Ủy ban An toàn giao thông Quốc gia"]),
    ],
)
def test_names(line: str, locality: Locality, owner: str | None, names: list[str]) -> None:
    assert [body.name for body in read_bodies(line, locality, owner)] == names


@pytest.mark.parametrize("line", ["Công đoàn cơ sở trực thuộc", "Chi bộ trực thuộc", "CĐCS trực thuộc"])
def test_what_is_subordinate_is_many(line: str) -> None:
    assert [body.group for body in read_bodies(line, PROVINCE, UNION)] == [True]


def items(block: str) -> list[str]:
    text = f"Nội dung.\n{block}"
    sections = (Section(SectionKind.BODY, Span(0, 10)), Section(SectionKind.RECIPIENTS, Span(10, len(text))))
    found = find_recipients(text, sections, DISTRICT, Body(DIVISION, Level.DISTRICT))
    return [each.span.of(text) for each in found]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Nơi nhận:\tTRƯỞNG PHÒNG\n- Lưu: VT.\nBản điện tử:\n- Sở GD&ĐT;\n- Các trường: MN, TH (th/h).",
            ["Lưu: VT", "Sở GD&ĐT", "Các trường: MN, TH (th/h)"],
        ),
        (
            "Nơi nhận: - Bộ Công an (để b/c); - Chủ tịch, các PCT UBND tỉnh; - Trung tâm thông tin; - Lưu: VT; NC.",
            ["Bộ Công an (để b/c)", "Chủ tịch, các PCT UBND tỉnh", "Trung tâm thông tin", "Lưu: VT"],
        ),
        (
            "Nơi nhận: Sở Y tế; TT Huyện uỷ, HĐND huyện (b/c); Lưu VP.",
            ["Sở Y tế", "TT Huyện uỷ, HĐND huyện (b/c)", "Lưu VP"],
        ),
        (  # a list behind its title that begins with a code; codes and comrades between semicolons
            "Nơi nhận: V06, C07 - BCA; Đ/c Giám đốc; PC04, PA09 (để biết); Trại giam; Lưu: VT.",
            ["V06, C07 - BCA", "Đ/c Giám đốc", "PC04, PA09 (để biết)", "Trại giam", "Lưu: VT"],
        ),
        ("Nơi nhận: KT. TRƯỞNG PHÒNG; PHÓ TRƯỞNG PHÒNG\n- Sở Y tế;", ["Sở Y tế"]),
        ("Nơi nhận: - Như trên; - Trưởng, phó phòng; - Lưu: VT.", ["Như trên", "Trưởng, phó phòng", "Lưu: VT"]),
        # a hamlet behind a semicolon goes on, another body does not
        ("Nơi nhận:\n- Trưởng thôn 2, 5; bản Hua Tạt;\n- Lưu: VT.", ["Trưởng thôn 2, 5; bản Hua Tạt", "Lưu: VT"]),
    ],
)
def test_items_of_one_line_and_of_a_second_list(block: str, expected: list[str]) -> None:
    assert items(block) == expected


def test_an_address_over_two_lines_is_one_item() -> None:
    text = "Kính gửi: Hiệu trưởng các trường Mầm non, Tiểu học,\nTH&THCS.\n\nThực hiện kế hoạch năm học.\n"
    found = find_recipients(text, (Section(SectionKind.BODY, Span(0, len(text))),), DISTRICT, Body(DIVISION))
    assert [len(each.bodies) for each in found] == [1]


def test_a_date_before_those_who_carry_it_out_is_none_of_them() -> None:
    body = (
        "Điều 2. Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 02/7/2018. Trưởng phòng Nội vụ và Trưởng phòng"
        " Tài chính - Kế hoạch chịu trách nhiệm thi hành.\n"
    )
    text = f"{body}Nơi nhận:\n- Như Điều 2;\n"
    sections = (
        Section(SectionKind.BODY, Span(0, len(body))),
        Section(SectionKind.RECIPIENTS, Span(len(body), len(text))),
    )
    (pointer,) = find_recipients(text, sections, DISTRICT, Body("Ủy ban nhân dân huyện Ba Bể", Level.DISTRICT))
    assert [each.name for each in pointer.bodies] == [
        "Trưởng Phòng Nội vụ huyện Ba Bể",
        "Trưởng Phòng Tài chính - Kế hoạch huyện Ba Bể",
    ]
