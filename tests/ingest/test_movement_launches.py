"""Who launches what, and in which document: parts of an order, items under headings, pairs, plans that found a movement."""

import pytest

from tests.ingest.test_movement_orders import PAPER
from tests.ingest.test_movements import read


def plan(title: str, body: str, kind: str = "KẾ HOẠCH") -> str:
    """A paper of a commune from March 2024 with items of its own."""
    return PAPER.format(letterhead="ỦY BAN NHÂN DÂN\nXÃ MƯỜNG HOA", code="KH-UBND", kind=kind, title=title, body=body)


ITEMS = [
    (
        plan(
            "Tổ chức thực hiện phong trào thi đua năm 2024",
            "II. CÁC ĐỢT THI ĐUA\n1. Đợt 1: từ ngày 15/3 đến ngày 19/5/2024, tên gọi “Ra quân sớm”.",
        ),
        "Ra quân sớm",
        "this",
    ),
    (
        plan(
            "Phát động phong trào thi đua năm 2024",
            "1. Đợt thi đua thứ hai với tên gọi “Ngõ mới”: từ 01/7/2024 đến 30/9/2024.",
        ),
        "Ngõ mới",
        "this",
    ),
    (
        plan(
            "Tổ chức thi đua năm 2024",
            "I. CÁC PHONG TRÀO\n1. Phát động phong trào thi đua “Mường Hoa sạch rác” từ ngày 20/3/2024 đến ngày 31/12/2024.",
        ),
        "Mường Hoa sạch rác",
        "this",
    ),
    (
        plan(
            "Tổ chức thi đua năm 2024",
            "I. NỘI DUNG\n1. Mở đợt thi đua cao điểm “45 ngày nhặt vỏ thuốc” từ ngày 16/4/2024; các thôn tự chấm điểm.",
        ),
        "45 ngày nhặt vỏ thuốc",
        "this",
    ),
    (
        plan(
            "Tổ chức thi đua năm 2024",
            "1. Các thôn, bản:\n- Mở đợt thi đua cao điểm “45 ngày nhặt vỏ thuốc” từ ngày 16/4/2024.",
        ),
        "45 ngày nhặt vỏ thuốc",
        None,
    ),
    (
        plan(
            "Tổ chức thi đua năm 2024",
            "1. Các trường học:\n- Đợt 1: từ ngày 15/3 đến ngày 19/5/2024, tên gọi “Ra quân sớm”.",
        ),
        "Ra quân sớm",
        None,
    ),
]


@pytest.mark.parametrize(("text", "name", "document"), ITEMS)
def test_items_and_parts_that_a_paper_launches_itself(text: str, name: str, document: str | None) -> None:
    _, found = read(text)
    assert [one.launched_in for one in found if one.name == name] == [document]


PAIR = (
    '{before}đợt thi đua "Hoa tháng Ba" từ ngày 01/3/2025 đến ngày 26/3/2025 và đợt thi đua "Quả tháng Năm" từ ngày 01/5/2025'
    " đến ngày 19/5/2025 do Đoàn trường phát động theo Kế hoạch số 12-KH/ĐTN ngày 10/02/2025."
)


@pytest.mark.parametrize(
    ("before", "documents"), [("", ["c1", "c1"]), ("Lớp 6A đứng đầu ", [None, "c1"]), ("2. ", ["c1", "c1"])]
)
def test_what_is_said_behind_a_timed_pair_is_said_of_both(before: str, documents: list[str | None]) -> None:
    _, found = read(PAIR.format(before=before))
    assert [one.launched_in for one in found] == documents


@pytest.mark.parametrize(
    ("paper", "document"),
    [
        (
            "Quyết định số 77/QĐ-TTg ngày 02/6/2022 của Thủ tướng Chính phủ ban hành Kế hoạch tổ chức thực hiện phong trào “Làng xanh”",
            "c1",
        ),
        ("Kế hoạch số 7/KH-BNV ngày 02/6/2022 của Bộ Nội vụ về tổ chức thực hiện phong trào thi đua “Làng xanh”", None),
        (
            "Kế hoạch số 7/KH-UBND ngày 02/6/2022 của UBND tỉnh Nghệ An về việc tổ chức thực hiện phong trào “Nghệ An làng xanh”",
            "c1",
        ),
        (
            "Kế hoạch số 7/KH-UBND ngày 02/6/2022 của UBND tỉnh Nghệ An về việc tổ chức thực hiện phong trào “Làng xanh”",
            None,
        ),
    ],
)
def test_a_plan_to_carry_out_founds_what_is_its_issuers_own(paper: str, document: str | None) -> None:
    _, (first, *_) = read(f"Thực hiện {paper}, xã triển khai như sau.")
    assert first.launched_in == document


def test_who_launches_each_of_two_with_years_of_their_own() -> None:
    _, found = read(
        "Phong trào “Ngõ không còi” (2022 - 2025) và cuộc vận động “Nhà không khói” (2023 - 2026) đều do Hội LHPN thành phố phát động."
    )
    assert [[body.name for body in one.launchers] for one in found] == [["Hội Liên hiệp Phụ nữ thành phố"]] * 2


@pytest.mark.parametrize(
    "body",
    ["Cục Hậu cần", "Cục Hàng không Việt Nam", "Phòng Thiết bị trường học", "Thường trực Huyện ủy", "Hạt Kiểm lâm"],
)
def test_words_of_sentences_may_be_words_of_names(body: str) -> None:
    _, (first, *_) = read(f"Phong trào “Mỗi ca một sáng kiến” do {body} phát động.")
    assert [one.name for one in first.launchers] == [body]


def test_a_document_in_the_spirit_of_which_it_is_launched() -> None:
    _, (first, *_) = read(
        "Phong trào “Hạt gạo nghĩa tình” được Ban Thường vụ Huyện ủy phát động theo tinh thần Thông báo số 55-TB/HU ngày 01/4/2023."
    )
    assert first.launched_in == "c1"


def test_the_name_that_an_item_gives_has_the_time_of_the_title() -> None:
    _, found = read(
        plan(
            "Tổ chức phong trào thi đua cải cách hành chính",
            "1. Tên phong trào: “Nụ cười công sở”.\n2. Thời gian thực hiện: Từ tháng 4/2024 đến hết tháng 12/2025.",
        )
    )
    assert {one.name: one.period for one in found}["Nụ cười công sở"] == "2024-04/2025-12"


def test_two_bodies_that_launch_together_are_both_named() -> None:
    _, (first, *_) = read(
        "Ủy ban nhân dân tỉnh Gia Lai phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tổ chức lễ phát động phong trào “Nhà mới”."
    )
    assert [body.name for body in first.launchers] == [
        "Ủy ban nhân dân tỉnh Gia Lai",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai",
    ]


@pytest.mark.parametrize(
    ("subject", "document"),
    [("Xã", "this"), ("Tỉnh", None), ("Ngành", None), ("Các thôn", None), ("Trường Mầm non", None)],
)
def test_a_bare_unit_that_launches_is_the_issuers_own(subject: str, document: str | None) -> None:
    _, (first, *_) = read(
        plan(
            "Hoạt động năm 2024",
            f"1. {subject} phát động đợt thi đua “Ngõ sáng” từ ngày 01/4/2024 đến hết ngày 29/5/2024.",
        )
    )
    assert first.launched_in == document
    assert [body.name for body in first.launchers if document] == ["Ủy ban nhân dân xã Mường Hoa"][: bool(document)]


@pytest.mark.parametrize(
    ("item", "document"),
    [
        ("b) Phát động trong toàn ngành đợt thi đua “Kho sạch giấy tờ” từ ngày 01/4/2024 đến ngày 30/6/2024.", "this"),
        ("b) Mở trong toàn hệ thống đợt thi đua “Kho sạch giấy tờ” từ ngày 01/4/2024 đến ngày 30/6/2024.", "this"),
        ("b) Phát động đợt thi đua “Kho sạch giấy tờ” từ ngày 01/4/2024 đến ngày 30/6/2024.", None),
        ("b) Hưởng ứng trong toàn ngành đợt thi đua “Kho sạch giấy tờ” từ ngày 01/4/2024 đến 30/6/2024.", None),
    ],
)
def test_an_item_of_a_letter_for_all_the_own_ranks(item: str, document: str | None) -> None:
    letter = (
        "CỤC DỰ TRỮ TÂY BẮC\nSố: 12/CDT-VP\nLào Cai, ngày 14 tháng 3 năm 2024\nV/v một số việc quý II\n\n"
        "Kính gửi: Các chi cục trực thuộc.\n\nMột số nội dung chính:\na) Kiểm kê kho.\n{item}\n"
    )
    _, (first, *_) = read(letter.format(item=item))
    assert first.launched_in == document


@pytest.mark.parametrize(
    ("item", "document"),
    [
        ("1. Kể từ 0 giờ ngày 01/4/2024 mở chiến dịch thi đua “Nương chè ba sạch”.", "this"),
        ("1. Từ ngày 01/4/2024 đến ngày 30/6/2024 phát động đợt thi đua “Nương chè ba sạch”.", "this"),
        ("1. Từ ngày 01/4/2024 hưởng ứng chiến dịch thi đua “Nương chè ba sạch”.", None),
    ],
)
def test_an_item_that_begins_with_its_time(item: str, document: str | None) -> None:
    _, (first, *_) = read(plan("Phát động thi đua quý II năm 2024", item))
    assert (first.name, first.launched_in) == ("Nương chè ba sạch", document)
