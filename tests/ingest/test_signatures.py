"""Who signs, in which post, by whose authority."""

import pytest

from ingest.extract.heads.header import read_header
from ingest.normalise import clean
from ingest.segment import segment

BODY = "\nI. MỤC ĐÍCH\nNội dung thi đua./.\n"


def header(text, body=BODY):
    source = clean(text + body).clean
    return read_header(source, segment(source))


@pytest.mark.parametrize(
    ("signed", "authority", "post", "name"),
    [
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nBS.CKII. Lê Văn Mẫu", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn Mẫu"),
        (
            "KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLê Văn Mẫu",
            "KT. BỘ TRƯỞNG, CHỦ NHIỆM",
            "PHÓ CHỦ NHIỆM",
            "Lê Văn Mẫu",
        ),
        ("K/T TRƯỞNG BAN\tPHÓ\nTRƯỞNG BAN\nLê Văn Mẫu", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Lê Văn Mẫu"),
        # columns that a scan ran together, with bits of the stamp
        (
            "Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT.\nLê Văn Mẫu",
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Lê Văn Mẫu",
        ),
        ("Nơi nhận: Z tHỦ TƯỚNG\n- Như trên;\n- Lưu: VT.", None, "tHỦ TƯỚNG", None),
        ("Nơi nhận: Chủ tịch UBND tỉnh;\n- Lưu: VT.", None, None, None),
        ("TRƯỞNG BAN\nLê Văn Mẫu\nCHỦ TỊCH UBND TỈNH", None, "TRƯỞNG BAN", "Lê Văn Mẫu"),
        ("CHỦ TRÌ\nLê Văn Mẫu", None, "CHỦ TRÌ", "Lê Văn Mẫu"),
        ("CHÍNH TRỊ VIÊN\nThượng úy Lê Văn Mẫu", None, "CHÍNH TRỊ VIÊN", "Lê Văn Mẫu"),
        ("TM. BAN ĐOÀN KẾT\nTRƯỞNG BAN\nLinh mục Lê Văn Mẫu", "TM. BAN ĐOÀN KẾT", "TRƯỞNG BAN", "Lê Văn Mẫu"),
        ("CHỦ TỊCH\nA Mẫu Văn", None, "CHỦ TỊCH", "A Mẫu Văn"),  # names of the highlands
        ("CHỦ TỊCH\nK’Mẫu", None, "CHỦ TỊCH", "K’Mẫu"),
        ("CHỦ TỊCH\nĐiểu K’Mẫu", None, "CHỦ TỊCH", "Điểu K’Mẫu"),
        ("CHỦ TỊCH\nBh'mẫu Liếc", None, "CHỦ TỊCH", "Bh'mẫu Liếc"),
        ("CHỦ TỊCH\nHồ Văn Mẫu-Rê", None, "CHỦ TỊCH", "Hồ Văn Mẫu-Rê"),
        ("TỔNG PHỤ TRÁCH ĐỘI\nLê Thị Mẫu", None, "TỔNG PHỤ TRÁCH ĐỘI", "Lê Thị Mẫu"),
        (
            "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Công Bộ\nUỶ BAN NHÂN DÂN",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Lê Công Bộ",
        ),
        (
            "TL. BỘ TRƯỞNG\nCỤC TRƯỞNG CỤC GIÁO DỤC NGHỀ NGHIỆP\nVÀ GIÁO DỤC THƯỜNG XUYÊN\nLê Văn Mẫu",
            "TL. BỘ TRƯỞNG",
            "CỤC TRƯỞNG CỤC GIÁO DỤC NGHỀ NGHIỆP VÀ GIÁO DỤC THƯỜNG XUYÊN",
            "Lê Văn Mẫu",
        ),
    ],
)
def test_signatures(signed, authority, post, name):
    source = clean("KẾ HOẠCH\nPhát động thi đua\nI. Mục đích\nNội dung thi đua./.\n" + signed).clean
    head = read_header(source, segment(source))
    assert (head.authority, head.signatory_title, head.signatory) == (authority, post, name)


def test_the_organ_in_whose_name_the_centre_signs_is_the_issuer():
    text = "BAN CHẤP HÀNH TRUNG ƯƠNG\nSố 4-NQ/TW\nNGHỊ QUYẾT\nvề doanh nhân\nI. A\nLàm tốt./.\nT/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ"
    assert read_header(text, segment(text)).issuer.name == "Bộ Chính trị"


def test_a_decision_without_recipients_has_its_signature():
    head = header(
        "CỤC THUẾ\nSố: 5/QĐ-CT\nQUYẾT ĐỊNH\nVề thi đua\n\nĐiều 1. Thi đua thu thuế.\n\nCHI CỤC TRƯỞNG\nLê Văn Mẫu", ""
    )
    assert (head.signatory_title, head.signatory) == ("CHI CỤC TRƯỞNG", "Lê Văn Mẫu")


def test_bold_lines_of_one_cell_are_lines():
    cells = "| **TM. BAN THƯỜNG TRỰC** **KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH** | **Lê Thị Mẫu** |\n| --- | --- |\n"
    head = header(f"Số: 5/KH-MTTQ\nKẾ HOẠCH\nVề thi đua{BODY}***Nơi nhận:***\n\n- Các xã;\n- Lưu.\n\n{cells}")
    assert (head.authority, head.signatory_title, head.signatory) == (
        "TM. BAN THƯỜNG TRỰC",
        "PHÓ CHỦ TỊCH",
        "Lê Thị Mẫu",
    )


@pytest.mark.parametrize(
    ("cell", "authority", "post", "name"),
    [
        ("TM. UỶ BAN NHÂN DÂN TỈNH CHỦ TỊCH Trần Văn Mẫu", "TM. UỶ BAN NHÂN DÂN TỈNH", "CHỦ TỊCH", "Trần Văn Mẫu"),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lê Thị Thử", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Thử"),
        ("KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Thị Thử", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Lê Thị Thử"),
        ("TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Lê Thị Thử", "TM. CHÍNH PHỦ", "PHÓ THỦ TƯỚNG", "Lê Thị Thử"),
        ("CHỦ TỊCH Hoàng Văn Thí Dụ", None, "CHỦ TỊCH", "Hoàng Văn Thí Dụ"),
        ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Y Thí Niê Dụ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Thí Niê Dụ"),
    ],
)
def test_a_signature_in_one_cell(cell, authority, post, name):
    head = header(f"UBND TỈNH CAO BẰNG\nSố: 5/QĐ-UBND\nQUYẾT ĐỊNH{BODY}| Nơi nhận: - Lưu: VT. | {cell} |\n")
    assert (head.authority, head.signatory_title, head.signatory) == (authority, post, name)
