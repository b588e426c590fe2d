"""Letterheads as scans and pages leave them: what can still be told is, what cannot stays None."""

import pytest

from ingest.extract.heads.header import read_header
from ingest.model import Header
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

BODY = "\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nXét đề nghị của Phòng Nội vụ,\n"


def read(raw: str) -> Header:
    text = clean(raw).clean
    return read_header(text, segment(text))


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [
        ("Só:/Z⁄/QĐ-UBND", None, "QĐ-UBND"),
        ("Số:a/ƒ_ /2018/TT-BKHCN", None, "TT-BKHCN"),
        ("Số:38 /2019NĐ-CP", "38", "NĐ-CP"),
        ("SỐ: Ạ S /Ỷ /BKHCN-CNTT", None, "BKHCN-CNTT"),
        ("số: // /KH-BKHCN", None, "KH-BKHCN"),
        ("Số: A\\LŠ. /N‹GCB-CSN", None, None),  # no letters that a symbol has
    ],
)
def test_of_a_damaged_number_line_the_symbol(line: str, number: str | None, symbol: str | None) -> None:
    head = read(
        f"BỘ KHOA HỌC VÀ CÔNG NGHỆ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{line}\tHà Nội, ngày 5 tháng 6 năm 2019{BODY}"
    )
    assert (head.number, head.symbol) == (number, symbol)
    assert head.issuer is not None
    assert head.issuer.name == "Bộ Khoa học và Công nghệ"


@pytest.mark.parametrize(
    ("line", "kind"),
    [("QUYÉT ĐỊNH", "Quyết định"), ("-\tKẼHOẠCH", "Kế hoạch"), ("THÔNG BẢO", "Thông báo"), ("KẾT QUẢ", "Công văn")],
)
def test_a_type_whatever_its_marks(line: str, kind: str) -> None:
    head = read(f"ỦY BAN NHÂN DÂN\nHUYỆN CẨM LÝ\n\n{line}\nVề việc trồng cây{BODY}")
    assert head.type == kind  # what no type is named in is a letter
    if kind != "Công văn":
        assert head.title == "trồng cây"
        assert head.issuer is not None
        assert head.issuer.name == "Ủy ban nhân dân huyện Cẩm Lý"


@pytest.mark.parametrize(
    ("left", "issuer"),
    [
        ("BỘ KHOA HỌC VÀ VÀ : CÔNG NGHỆ", "Bộ Khoa học và Công nghệ"),
        ("UBND TỈNH SƠN LA\nSƠ Y“ TẾ", "Sở Y tế tỉnh Sơn La"),
        ("UBND HUYỆN MAI SƠN\nPHONG GIÁO DỤC VÀ ĐÀO TẠO", "Phòng Giáo dục và Đào tạo huyện Mai Sơn"),
        ("QUỐC HỘI KHÓA XV\nĐOAN ĐẠI BIÊU QUỐC HỌI\nTỈNH SƠN LA", "Đoàn đại biểu Quốc hội tỉnh Sơn La"),
        ("SỞ Y TẾ - TỈNH ĐOÀN SƠN LA", "Sở Y tế tỉnh Sơn La"),
        ("BỘ CHỈ HUY QUÂN SỰ\nTỈNH SƠN LA", "Bộ Chỉ huy Quân sự tỉnh Sơn La"),
    ],
)
def test_a_body_as_it_is_meant(left: str, issuer: str) -> None:
    first, _, rest = left.partition("\n")
    head = read(
        f"{first}\tCỌNG HÒA XÃ HỘI CHỬ NGHĨA VIỆT NAM\n{rest}\nSố: 5/KH-XY\tSơn La, ngày 5 tháng 6 năm 2019\n\nKẾ HOẠCH\n"
        f"Trồng cây{BODY}"
    )
    assert head.issuer is not None
    assert head.issuer.name == issuer


def test_what_an_assembly_passes_has_its_issuer_below_the_title_and_its_day_at_the_end() -> None:
    head = read(
        "**NGHỊ QUYẾT**\n\n**Về số lượng thành viên Hội đồng**\n\n**QUỐC HỘI**\n\n*Căn cứ Hiến pháp;*\n\n**QUYẾT NGHỊ:**\n\n"
        "**Điều 1**\n\nHội đồng có 25 thành viên.\n\n*Nghị quyết này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam "
        "khóa XV, Kỳ họp thứ 9, thông qua ngày 18 tháng 02 năm 2025.*"
    )
    assert (head.title, head.date) == ("số lượng thành viên Hội đồng", "2025-02-18")
    assert head.issuer is not None
    assert (head.issuer.name, head.issuer.level) == ("Quốc hội", Level.CENTRAL)


def test_a_title_in_capitals_goes_on_with_who_decided() -> None:
    head = read("NGHỊ QUYẾT\nTÁCH DỰ ÁN ĐÃ ĐƯỢC\nQUỐC HỘI CHO PHÉP THÀNH HAI\n\nCăn cứ Hiến pháp;\n")
    assert head.title == "TÁCH DỰ ÁN ĐÃ ĐƯỢC QUỐC HỘI CHO PHÉP THÀNH HAI"


def test_a_subject_in_quotation_marks() -> None:
    head = read("SỞ Y TẾ TỈNH SƠN LA\nSố: 5/SYT-VP\n“ V/v gửi báo cáo\nquý II ”\n\nKính gửi: Các phòng.\n")
    assert head.title == "gửi báo cáo quý II"


def test_the_unit_of_a_post_that_a_narrow_column_broke_off() -> None:
    head = read(
        f"THUẾ TỈNH SƠN LA\nSố: 5/SLA-VP\n\nKính gửi: Các phòng.{BODY}Làm./.\n\nNơi nhận:\n- Như trên.\n\n"
        "KT. TRƯỞNG THUẾ\nTỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\nTrần Văn Mẫu\n"
    )
    assert (head.authority, head.signatory_title, head.signatory) == (
        "KT. TRƯỞNG THUẾ TỈNH",
        "PHÓ TRƯỞNG THUẾ TỈNH",
        "Trần Văn Mẫu",
    )


def test_stars_that_part_the_bodies_of_a_head_which_lost_its_lines() -> None:
    head = read(
        "ĐOÀN TNCS HỒ CHÍ MINH TỈNH SƠN LA***BAN CHẤP HÀNH ĐOÀN PHƯỜNG CHIỀNG AN\nSố: 31-KH/ĐTN\n\n"
        f"Chiềng An, ngày 8 tháng 12 năm 2025\n\nKẾ HOẠCH\nTrồng cây{BODY}"
    )
    assert head.issuer is not None
    assert (head.issuer.name, head.issuer.level) == ("Ban Chấp hành Đoàn phường Chiềng An", Level.COMMUNE)


def test_the_name_of_who_signs_behind_a_recipient_of_the_other_column() -> None:
    head = read(
        f"SỞ Y TẾ TỈNH SƠN LA\nSố: 5/SYT-VP\n\nKính gửi: Các phòng.{BODY}Làm./.\n\nNơi nhận: GIÁM ĐỐC\n- Như trên;\n"
        "- Các bệnh viện; Trần Văn Mẫu\n- Lưu: VT."
    )
    assert (head.signatory_title, head.signatory) == ("GIÁM ĐỐC", "Trần Văn Mẫu")


def test_the_place_of_a_commune_with_a_number() -> None:
    assert (
        read(f"UBND XÃ A LƯỚI 2\nSố: 5/KH-UBND\nA Lưới 2, ngày 2 tháng 10 năm 2025\n\nKẾ HOẠCH\nTrồng cây{BODY}").place
        == "A Lưới 2"
    )


@pytest.mark.parametrize(
    ("raw", "issuer"),
    [
        (
            "ỦY BAN NHÂN DÂN\nXÃ KIM BÔI\n\nBIỂU TỔNG HỢP PHONG TRÀO THI ĐUA TRÊN ĐỊA BÀN XÃ\n(Kèm theo Báo cáo số 9/BC-UBND)\n",
            "Ủy ban nhân dân xã Kim Bôi",
        ),
        (
            "CÔNG AN TỈNH SƠN LA\nGIÁM ĐỐC\n\nSơn La, ngày 5 tháng 3 năm 2021\n\nTHƯ PHÁT ĐỘNG THI ĐUA\n\nCác đồng chí!\n",
            "Công an tỉnh Sơn La",
        ),
    ],
)
def test_the_heading_of_a_table_or_a_letter_and_a_post_are_no_bodies(raw: str, issuer: str) -> None:
    head = read(raw)
    assert head.issuer is not None
    assert head.issuer.name == issuer
