"""Letterheads that columns, cells, pages and scans break."""

import pytest

from tests.ingest.test_letterheads import MOTTO, header


@pytest.mark.parametrize(
    ("text", "issuer", "number", "title"),
    [
        # a long name that the column breaks, with the other column between
        (
            "UBND HUYỆN BA BỂ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN TỔ CHỨC HỘI THI TAY\tĐộc lập - Tự do - Hạnh phúc\n"
            "NGHỀ NÔNG THÔN\nSố: 30/BTC\nV/v đăng ký dự thi\n",
            "Ban tổ chức hội thi tay nghề nông thôn huyện Ba Bể",
            "30",
            "đăng ký dự thi",
        ),
        # a damaged number line is no body
        (
            "BỘ CÔNG THƯƠNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỐ: Ạ S /Ỷ /BCT-TTTN\nV/v cung ứng xăng dầu\n",
            "Bộ Công Thương",
            None,
            "cung ứng xăng dầu",
        ),
        # "CT" is who drafts it, not a Chỉ thị
        (
            "BỘ TÀI CHÍNH\nCỤC THUẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 56/CT-CS\nV/v hóa đơn điện tử\n"
            "Hà Nội, ngày 2 tháng 12 năm 2025\nKính gửi: Thuế tỉnh Cao Bằng\n",
            "Cục Thuế",
            "56",
            "hóa đơn điện tử",
        ),
        # number and day between the type and the title
        (
            "BỘ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 4/2001/TT-BXD\nHà Nội, ngày 20 tháng 8 năm 2001\nTHÔNG TƯ\n"
            "CỦA BỘ XÂY DỰNG SỐ 4/2001/TT-BXD NGÀY 20 THÁNG 8 NĂM 2001 HƯỚNG DẪN CẢI TẠO NHÀ CÓ TỪ NĂM 1954 VỀ TRƯỚC\n",
            "Bộ Xây dựng",
            "4",
            "HƯỚNG DẪN CẢI TẠO NHÀ CÓ TỪ NĂM 1954 VỀ TRƯỚC",
        ),
        # names, motto and type broken by narrow columns of a page
        (
            "THỦ TƯỚNG CHÍNH\nPHỦ\n-------\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
            "Số: 25/QĐ-TTg\n\nHà Nội, ngày\n18 tháng 11 năm 2025\n\nQUYẾT\nĐỊNH\n\nPHÊ DUYỆT ĐỀ ÁN ĐỌC SÁCH\n",
            "Thủ tướng Chính phủ",
            "25",
            "PHÊ DUYỆT ĐỀ ÁN ĐỌC SÁCH",
        ),
        # below what a web page says of the document
        (
            "Số hiệu:\n7/QĐ-UBND\nLoại văn bản:\nQuyết định\nNgười ký:\nTrần Văn Mẫu\nỦY BAN NHÂN\nDÂN\nTỈNH LAI CHÂU\n"
            "CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 7/QĐ-UBND\nLai Châu, ngày 5 tháng 6 năm 2024\n"
            "QUYẾT ĐỊNH\nVỀ VIỆC GIAO ĐẤT\n",
            "Ủy ban nhân dân tỉnh Lai Châu",
            "7",
            "GIAO ĐẤT",
        ),
        # the name of a central body in two lines, also in the title
        (
            "KIỂM TOÁN NHÀ\nNƯỚC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 17/QĐ-KTNN\nHà Nội, ngày 4 tháng 11 năm 2025\n"
            "QUYẾT ĐỊNH\nBAN HÀNH MẪU THẺ KIỂM TOÁN VIÊN NHÀ\nNƯỚC\n",
            "Kiểm toán nhà nước",
            "17",
            "BAN HÀNH MẪU THẺ KIỂM TOÁN VIÊN NHÀ NƯỚC",
        ),
        # place and day directly below the subject of a letter, in quotation marks or not
        (
            "BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 63/BNV-TH\n“V/v triển khai phong trào thi đua “Cả nước học tập "
            "suốt đời”\nHà Nội, ngày 08 tháng 10 năm 2025\nKính gửi: UBND các tỉnh.\n",
            "Bộ Nội vụ",
            "63",
            "triển khai phong trào thi đua “Cả nước học tập suốt đời”",
        ),
        # a web page's cell holds number and subject, however long
        (
            "| BỘ NỘI VỤ ---- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n"
            "| Số: 63/BNV-TH V/v tổ chức cho cán bộ, công chức, viên chức của các cơ quan trên địa bàn học tập suốt đời khi sắp xếp "
            "lại chính quyền hai cấp | *Hà Nội, ngày 08 tháng 10 năm 2025* |\n\nKính gửi: UBND các tỉnh.\n",
            "Bộ Nội vụ",
            "63",
            "tổ chức cho cán bộ, công chức, viên chức của các cơ quan trên địa bàn học tập suốt đời khi sắp xếp lại chính quyền hai cấp",
        ),
        # two bodies of the Party conclude together
        (
            "BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 21-KL/TW\nHà Nội, ngày 28 tháng 11 năm 2025\nKẾT LUẬN\n"
            "CỦA BỘ CHÍNH TRỊ,\nBAN BÍ THƯ\nVỀ TÌNH HÌNH QUÝ I\n",
            "Bộ Chính trị",
            "21",
            "TÌNH HÌNH QUÝ I",
        ),
    ],
)
def test_letterheads_that_pages_and_scans_break(text, issuer, number, title):
    head = header(text)
    assert (head.issuer.name, head.number, head.title) == (issuer, number, title)


@pytest.mark.parametrize(
    ("below", "title"),
    [
        (f"Triển khai phong trào thi đua {'rất ' * 40}lâu dài năm 2026", f"Triển khai phong trào thi đua {'rất ' * 40}lâu dài năm 2026"),
        (f"Thực hiện Chỉ thị số 34-CT/TW {'rất ' * 40}dài, Ủy ban xây dựng kế hoạch như sau:", None),
    ],
)  # fmt: skip
def test_a_title_may_begin_as_grounds_do(below, title):
    assert header(f"BỘ Y TẾ\nSố: 1/KH-BYT\nKẾ HOẠCH\n{below}\n").title == title


def test_bold_words_side_by_side_in_a_cell_are_lines():
    left, right = "**UBND TỈNH YÊN BÁI** **SỞ Y TẾ**", f"**{MOTTO}** **Độc lập - Tự do - Hạnh phúc**"
    head = header(
        f"| {left} | {right} |\n| --- | --- |\n| Số: 3/HD-SYT | *Yên Bái, ngày 8 tháng 4 năm 2024* |\n\n**HƯỚNG DẪN**\n\nThi đua\n"
    )
    assert head.issuer.name == "Sở Y tế tỉnh Yên Bái"


def test_capitals_before_bold_ones_in_a_cell_are_the_body_above():
    head = header(
        "| CỤC THUẾ **THUẾ TỈNH YÊN BÁI** | **ĐỘC LẬP** |\n| --- | --- |\n| Số: 3/KH-YBA | |\n\n**KẾ HOẠCH**\n\nThi đua\n"
    )
    assert head.issuer.name == "Thuế tỉnh Yên Bái"
