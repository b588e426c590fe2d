"""Letterheads of other times and bodies."""

import pytest

from ingest.extract.heads.header import read_header
from ingest.normalise import clean
from ingest.segment import segment

BODY = "\nI. MỤC ĐÍCH\nNội dung thi đua./.\n"


def header(text):
    source = clean(text + BODY).clean
    return read_header(source, segment(source))


MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize(
    ("text", "said", "issuer"),
    [
        # papers before 2005 and web pages: the issuer below the type, number and date in its line
        (
            "QUYẾT ĐỊNH\nCỦA THỦ TƯỚNG CHÍNH PHỦ\nSỐ 15/2004/QĐ-TTg NGÀY 25 THÁNG 6 NĂM 2004\nVỀ VIỆC LẬP QUỸ BẢO LÃNH\n",
            ("Quyết định", "15", "2004-06-25", "LẬP QUỸ BẢO LÃNH"),
            "Thủ tướng Chính phủ",
        ),
        (
            "THÔNG TƯ\nCỦA BỘ TÀI CHÍNH SỐ 2/2004/TT-BTC NGÀY 05 THÁNG 3 NĂM 2004 VỀ VIỆC KẾ TOÁN XÃ\n",
            ("Thông tư", "2", "2004-03-05", "KẾ TOÁN XÃ"),
            "Bộ Tài chính",
        ),
        (  # no day of its own: that of the decree it amends is none
            f"CHÍNH PHỦ\t{MOTTO}\nSố: 6/2025/NĐ-CP\nNGHỊ ĐỊNH\nSỬA ĐỔI NGHỊ ĐỊNH SỐ 7/2020/NĐ-CP NGÀY 30 THÁNG 6 NĂM 2020 VỀ DÂN QUÂN\n",
            ("Nghị định", "6", None, "SỬA ĐỔI NGHỊ ĐỊNH SỐ 7/2020/NĐ-CP NGÀY 30 THÁNG 6 NĂM 2020 VỀ DÂN QUÂN"),
            "Chính phủ",
        ),
        (
            "CĐ PHÒNG GIÁO DỤC A\nCĐ TRƯỜNG THCS HOA MAI\nSố: 6/BC-CĐ\nBÁO CÁO\nSƠ KẾT ĐỢT MỘT\n",
            ("Báo cáo", "6", None, "SƠ KẾT ĐỢT MỘT"),
            "Công đoàn Trường Trung học cơ sở Hoa Mai",
        ),
        # small letters, as old capital fonts leave them, and the issuer once more below the title
        (
            "bộ tài chính\nSố: 4/2002/QĐ-BTC\nHà Nội, ngày 22 tháng 11 năm 2002\n\n"
            "quyết định của bộ trưởng bộ tài chính\nvề việc sửa thuế suất\nbộ trưởng bộ tài chính\n",
            ("Quyết định", "4", "2002-11-22", "sửa thuế suất"),
            "Bộ Tài chính",
        ),
        # what a web page says of the document above its letterhead
        (
            "Quyết định 8/QĐ-UBND năm 2018 về cây xanh\nSố hiệu: 8/QĐ-UBND Người ký: Trần Văn Mẫu\nNgày ban hành: 07/05/2018\n\n"
            f"ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\n{MOTTO}\nSố: 8/QĐ-UBND\nLâm Đồng, ngày 07 tháng 5 năm 2018\n\n"
            "QUYẾT ĐỊNH\n\nVỀ VIỆC TRỒNG CÂY\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n",
            ("Quyết định", "8", "2018-05-07", "TRỒNG CÂY"),
            "Ủy ban nhân dân tỉnh Lâm Đồng",
        ),
        # words that a page broke, and the issuer in capitals below a title in capitals
        (
            "HỘI\nĐỒNG NHÂN DÂN\nTỈNH SƠN LA\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n2/2022/NQ-HĐND\n|\n"
            "Sơn\nLa, ngày 07 tháng 9 năm 2022\n|\nNGHỊ QUYẾT\nQUY ĐỊNH MỨC THU\nHỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA\nKHÓA XV\n",
            ("Nghị quyết", "2", "2022-09-07", "QUY ĐỊNH MỨC THU"),
            "Hội đồng nhân dân tỉnh Sơn La",
        ),
        # the Youth Union in the place of the motto is the body above its boards
        (
            "BAN CHẤP HÀNH TRUNG ƯƠNG\tĐOÀN TNCS HỒ CHÍ MINH\nSố: 5-KH/TWĐTN\tHà Nội, ngày 16 tháng 5 năm 2024\n"
            "KẾ HOẠCH\nTổ chức trại hè\n",
            ("Kế hoạch", "5", "2024-05-16", "Tổ chức trại hè"),
            "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        ),
        # of several issuers the first
        (
            f"BỘ Y TẾ - BỘ NỘI VỤ\t{MOTTO}\nSố: 5/2003/TTLT-BYT-BNV\tHà Nội, ngày 24 tháng 2 năm 2003\n"
            "THÔNG TƯ LIÊN TỊCH\nHướng dẫn tổ chức trạm y tế\n",
            ("Thông tư liên tịch", "5", "2003-02-24", "Hướng dẫn tổ chức trạm y tế"),
            "Bộ Y tế",
        ),
        # a law's number line is not its type
        (
            f"QUỐC HỘI\t{MOTTO}\nLuật số: 6/2022/QH15\tHà Nội, ngày 15 tháng 6 năm 2022\nLUẬT\nTHƯ VIỆN\n",
            ("Luật", "6", "2022-06-15", "THƯ VIỆN"),
            "Quốc hội",
        ),
        # what a document is attached to lends it no date and no place
        (
            "QUY CHẾ\nLàm việc của Ban Quản lý\n(Kèm theo Quyết định số 2/QĐ-UBND ngày 05 tháng 3 năm 2024 của UBND xã)\n",
            ("Quy chế", None, None, "Làm việc của Ban Quản lý"),
            None,
        ),
        # a sentence is no title
        (
            f"TRƯỜNG TIỂU HỌC LÊ LỢI\t{MOTTO}\nSố: 7/TB-THLL\tHuế, ngày 12 tháng 3 năm 2026\nTHÔNG BÁO\n"
            "Về việc nghỉ lễ\nNhà trường thông báo lịch nghỉ.\n",
            ("Thông báo", "7", "2026-03-12", "nghỉ lễ"),
            "Trường Tiểu học Lê Lợi",
        ),
        # an office below a body of a unit is of that unit
        (
            f"LIÊN ĐOÀN LAO ĐỘNG TP. HÀ NỘI\t{MOTTO}\nCÔNG ĐOÀN GIÁO DỤC\nSố: 9/CĐGD\tHà Nội, ngày 12 tháng 3 năm 2022\n"
            "V/v góp ý dự thảo\n\nKính gửi: Các trường",
            ("Công văn", "9", "2022-03-12", "góp ý dự thảo"),
            "Công đoàn Giáo dục thành phố Hà Nội",
        ),
        (
            f"UBND XÃ LỆ THỦY\t{MOTTO}\nPHÒNG VĂN HÓA - XÃ HỘI\nSố: 5/PVHXH\tLệ Thủy, ngày 12 tháng 3 năm 2026\n"
            "V/v rà soát hộ nghèo\n\nKính gửi: Các thôn",
            ("Công văn", "5", "2026-03-12", "rà soát hộ nghèo"),
            "Phòng Văn hóa - Xã hội xã Lệ Thủy",
        ),
        # the title beside the type; a number without its hyphen
        (
            f"TỈNH ĐOÀN NGHỆ AN\t{MOTTO}\nSố: 9 KH/TĐTN\tNghệ An, ngày 12 tháng 3 năm 2022\n"
            "KẾ HOẠCH THAM GIA HỘI TRẠI NĂM 2022\n",
            ("Kế hoạch", "9", "2022-03-12", "THAM GIA HỘI TRẠI NĂM 2022"),
            "Tỉnh đoàn Nghệ An",
        ),
        # the day of the decision that a document is attached to is not its own; a broken line does not hide that
        (
            f"ỦY BAN NHÂN DÂN\nXÃ XUÂN PHÚ\t{MOTTO}\nQUY CHẾ\nLàm việc của Ủy ban nhân dân xã\n"
            "(Ban hành kèm theo Quyết định số 9/QĐ-UBND\nngày 12 tháng 3 năm 2022)\n",
            ("Quy chế", None, None, "Làm việc của Ủy ban nhân dân xã"),
            "Ủy ban nhân dân xã Xuân Phú",
        ),
        # a Party letter whose subject says no "V/v", its boxes apart by blank lines
        (
            "TỈNH UỶ HÀ TĨNH\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBAN TUYÊN GIÁO\n\nHà Tĩnh, ngày 12 tháng 3 năm 2022\n\n"
            "Số 9 - CV/BTGTU\n\nGửi đề cương\n\nvề ngày thành lập tỉnh\n\nKính gửi: Các ban\n",
            ("Công văn", "9", "2022-03-12", "Gửi đề cương về ngày thành lập tỉnh"),
            "Ban Tuyên giáo Tỉnh ủy Hà Tĩnh",
        ),
        # a heading without any form of a document names nobody
        ("ĐỀ CƯƠNG TUYÊN TRUYỀN TRÊN ĐỊA BÀN XÃ XUÂN PHÚ\n", (None, None, None, None), None),
        # scans: the type lost a mark, or a stamp stands beside it; a letter without subject, noise before the address
        (
            f"SỞ Y TẾ\t{MOTTO}\nSố: 9/KH-SYT\tHà Nội, ngày 12 tháng 3 năm 2022\n- KÉ HOẠCH\nTiêm chủng năm 2022\n",
            ("Kế hoạch", "9", "2022-03-12", "Tiêm chủng năm 2022"),
            "Sở Y tế thành phố Hà Nội",
        ),
        (
            f"CHÍNH PHỦ\t{MOTTO}\nSố: 9/2022/NĐ-CP\tHà Nội, ngày 12 tháng 3 năm 2022\nĐẾN 14/3 NGHỊ ĐỊNH\n"
            "Quy định về quỹ học bổng\n",
            ("Nghị định", "9", "2022-03-12", "Quy định về quỹ học bổng"),
            "Chính phủ",
        ),
        (
            f"VĂN PHÒNG CHÍNH PHỦ\t{MOTTO}\nSố: 9/VPCP-CN\tHà Nội, ngày 12 tháng 3 năm 2022\n2 4© Kính gửi: Bộ Y tế\n",
            ("Công văn", "9", "2022-03-12", None),
            "Văn phòng Chính phủ",
        ),
        # the end of 'CHUYỂN ĐỔI SỐ' is no number line
        (
            f"UBND XÃ LỆ THỦY\t{MOTTO}\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 07/KH-BCĐ\tLệ Thủy, ngày 12 tháng 3 năm 2026\n"
            "KẾ HOẠCH\nHoạt động năm 2026\n",
            ("Kế hoạch", "07", "2026-03-12", "Hoạt động năm 2026"),
            "Ban Chỉ đạo chuyển đổi số xã Lệ Thủy",
        ),
    ],
)
def test_heads_of_other_times_and_bodies(text, said, issuer):
    head = header(text)
    assert (head.type, head.number, head.date, head.title) == said
    assert (head.issuer and head.issuer.name) == issuer


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Thành phố Hồ\nChí Minh, ngày 03 tháng 6 năm 2021", "Thành phố Hồ Chí Minh"),
        ("Thị xã\nSơn Tây, ngày 03 tháng 6 năm 2021", "Thị xã Sơn Tây"),
        ("Phan Rang -\nTháp Chàm, ngày 03 tháng 6 năm 2021", "Phan Rang - Tháp Chàm"),
        ("Độc lập - Tự do - Hạnh phúc\nHà Nội, ngày 03 tháng 6 năm 2021", "Hà Nội"),
        ("THÀNH PHỐ HÀ NỘI\nBa Đình, ngày 03 tháng 6 năm 2021", "Ba Đình"),
    ],
)
def test_a_place_broken_over_lines_is_whole(lines, place):
    assert header(f"ỦY BAN NHÂN DÂN\nSố: 7/KH-UBND\n{lines}\n\nKẾ HOẠCH\nPhát động thi đua\n").place == place


def test_a_place_in_small_letters_is_one():
    assert (
        header("BỘ Y TẾ\nSố: 12/2002/QĐ-BYT\tHà nội, ngày 5 tháng 3 năm 2002\nQUYẾT ĐỊNH\nVề trực Tết\n").place
        == "Hà nội"
    )
