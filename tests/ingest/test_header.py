import pytest

from ingest.extract.heads.header import read_header
from ingest.normalise import clean
from ingest.segment import segment

BODY = "\nI. MỤC ĐÍCH\nNội dung thi đua./.\n"


def header(text):
    source = clean(text + BODY).clean
    return read_header(source, segment(source))


def test_a_plan_in_two_columns():
    head = header(
        "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "TỈNH ĐỒNG THÁP             Độc lập - Tự do - Hạnh phúc\n"
        "Số: 15 /KH-UBND          Đồng Tháp, ngày 02 tháng 3 năm 2023\n\n"
        "KẾ HOẠCH\nPhát động phong trào thi đua\nnăm 2023\n"
    )
    assert (head.type, head.number, head.symbol) == ("Kế hoạch", "15", "KH-UBND")
    assert (head.place, head.date) == ("Đồng Tháp", "2023-03-02")
    assert head.title == "Phát động phong trào thi đua năm 2023"
    assert head.issuer.name == "Ủy ban nhân dân tỉnh Đồng Tháp"
    assert head.subject_period == "2023"


@pytest.mark.parametrize(
    ("line", "number", "symbol", "date"),
    [
        ("Số: /KH-UBND\n\nĐại Lãnh, ngày tháng 4 năm 2023", None, "KH-UBND", "2023-04"),
        ("Huyện DMC, ngày tháng năm 2024\n\nSố: /KH - LĐLĐ", None, "KH-LĐLĐ", "2024"),
        ("Số: ……/QĐ-UBND\nHà Nội, ngày … tháng … năm 2023", None, "QĐ-UBND", "2023"),
        ("Số 38 - HD/BTCTW\nHà Nội, ngày 29 tháng 9 năm 2025", "38", "HD/BTCTW", "2025-09-29"),
        ("Số: 12/2002/QĐ-BTC\nHà nội, ngày 5 tháng 3 năm 2002", "12", "QĐ-BTC", "2002-03-05"),
        ("Số: 01/2022/TT-BLĐTBXH\nHà Nội, ngày 25 tháng 01 năm 2022", "01", "TT-BLĐTBXH", "2022-01-25"),
        ("Số: 193 /QĐ-PGD&ĐT\tHiệp Hoà, ngày 11\ttháng 11năm 2020", "193", "QĐ-PGD&ĐT", "2020-11-11"),
        ("Số: 95 / CV-CĐGD\nTP. Hồ Chí Minh, ngày 11 tháng 5 năm 2017", "95", "CV-CĐGD", "2017-05-11"),
    ],
)
def test_number_and_date_lines(line, number, symbol, date):
    head = header(f"{line}\n\nKẾ HOẠCH\nPhát động thi đua\n")
    assert (head.number, head.symbol, head.date) == (number, symbol, date)


def test_a_letter_has_its_subject_for_a_title():
    head = header(
        "UBND TỈNH PHÚ THỌ\nSỞ NỘI VỤ\nSố: 20/SNV-TĐKT      Phú Thọ, ngày 05 tháng 5 năm 2023\n"
        "V/v đăng ký danh hiệu\nthi đua năm 2023\n\nKính gửi: Các phòng chuyên môn"
    )
    assert (head.type, head.title) == ("Công văn", "đăng ký danh hiệu thi đua năm 2023")
    assert head.issuer.name == "Sở Nội vụ tỉnh Phú Thọ"


def test_without_letterhead_the_body_that_acts_is_the_issuer():
    head = header(
        "KẾ HOẠCH\nPhát động thi đua năm 2023\n\nThực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh về thi đua; Ủy ban nhân dân "
        "thị xã Vĩnh Châu xây dựng kế hoạch như sau:\n"
    )
    assert head.issuer.name == "Ủy ban nhân dân thị xã Vĩnh Châu"
    assert (head.number, head.symbol, head.date, head.place) == (None, None, None, None)


def test_of_several_acting_bodies_the_one_that_signs_is_the_issuer():
    text = (
        "KẾ HOẠCH\nPhát động thi đua\n\nNhằm thi đua, Huyện ủy, HĐND, Ủy ban MTTQ Việt Nam huyện Tân Châu phát động thi đua. "
        "Trên tinh thần đó, UBND huyện Tân Châu phát động phong trào.\nI. Nội dung\nHết./.\n"
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Thị Mẫu"
    )
    source = clean(text).clean
    head = read_header(source, segment(source))
    assert head.issuer.name == "Ủy ban nhân dân huyện Tân Châu"
    assert (head.authority, head.signatory_title, head.signatory) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Mẫu")


def test_an_office_of_a_party_committee_carries_its_name():
    head = header(
        "THÀNH ỦY HÀ NỘI\nBAN TỔ CHỨC\n*\nSố 12-HD/BTCTU\nHà Nội, ngày 05 tháng 11 năm 2025\n\nHƯỚNG DẪN\ncông tác\n"
    )
    assert head.issuer.name.casefold() == "ban tổ chức thành ủy hà nội"


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [("Só: #2 /QĐ-TTg", None, "QĐ-TTg"), ("Số: 2†4/TB-ĐHAG", None, "TB-ĐHAG"), ("Sắ: 3722/VPCP-CN", "3722", "VPCP-CN")],
)
def test_a_damaged_number_is_not_guessed(line, number, symbol):
    head = header(f"{line}\nHà Nội, ngày 23 tháng 4 năm 2026\n\nTHÔNG BÁO\nVề công tác\n")
    assert (head.number, head.symbol) == (number, symbol)


def test_a_head_that_is_one_sentence():
    head = header(
        "Quyết định\ncủa Thủ tướng Chính phủ số 115/2004/QĐ-TTg\nngày 25 tháng 6 năm 2004 về việc sửa đổi Quy chế\n"
        "Căn cứ Luật Tổ chức Chính phủ;"
    )
    assert (head.type, head.number, head.symbol, head.date) == ("Quyết định", "115", "QĐ-TTg", "2004-06-25")
    assert (head.issuer.name, head.title) == ("Thủ tướng Chính phủ", "sửa đổi Quy chế")


def test_a_text_without_any_form_gives_nulls():
    head = header("Bài viết về thi đua")
    assert (head.type, head.number, head.title, head.issuer) == (None, None, None, None)


def test_a_head_of_one_sentence_in_capitals():
    text = (
        "QUYẾT ĐỊNH\n\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 15/2004/QĐ-TTG\nNGÀY 25 THÁNG 6 NĂM 2004 VỀ VIỆC SỬA ĐỔI\nQUY CHẾ THI ĐUA\n\n"
        "Căn cứ Luật Tổ chức Chính phủ;\n"
    )
    head = header(text)
    assert (head.number, head.number_year, head.symbol, head.date) == ("15", 2004, "QĐ-TTg", "2004-06-25")
    assert (head.issuer.name, head.title) == ("Thủ tướng Chính phủ", "SỬA ĐỔI QUY CHẾ THI ĐUA")


@pytest.mark.parametrize(
    "page",
    [
        "Chủ tịch UBND tỉnh Lào Cai vừa ban hành Chỉ thị số 3/CT-UBND ngày 02/3/2024 về phòng cháy rừng.",
        "Sở Nội vụ tỉnh Lào Cai đã tổ chức hội nghị. Hội Nông dân tỉnh cũng phát động thi đua làm đường.",
        "Hội thi sôi nổi\n\nTrong ngày hội, Ban Tổ chức đã công bố kết quả; Bộ Tư pháp hướng dẫn việc chấm giải.",
        "Sáng ngày 12 tháng 5 năm 2024, Ủy ban nhân dân huyện Ba Vì phát động phong trào thi đua làm sạch vườn.",
        "Tin trong tỉnh\nLào Cai, ngày 12 tháng 5 năm 2024 - Sở Nội vụ tỉnh Lào Cai tổ chức hội nghị.",
        "Trên địa bàn huyện Bát Xát, phong trào trồng cây được các xã hưởng ứng. Thủ tướng Chính phủ yêu cầu làm tốt hơn.",
    ],
)
def test_a_page_that_tells_of_bodies_is_issued_by_none(page):
    source = clean(page).clean
    head = read_header(source, segment(source))
    assert (head.issuer, head.issuer_span, head.locality.level, head.place, head.date) == (None, None, None, None, None)


def test_a_text_that_is_sent_to_somebody_is_issued_by_the_body_that_acts():
    source = clean(
        "Căn cứ Luật Thi đua, khen thưởng; Ủy ban nhân dân huyện Bát Xát phát động đợt thi đua như sau:\n"
        "1. Làm đường trước mùa mưa./.\nNơi nhận:\n- Các xã;\n- Lưu: VT."
    ).clean
    assert read_header(source, segment(source)).issuer.name == "Ủy ban nhân dân huyện Bát Xát"


def test_a_page_still_knows_whose_territory_it_speaks_of():
    source = clean(
        "Chủ tịch UBND tỉnh Lào Cai vừa ban hành Chỉ thị số 3/CT-UBND ngày 02/3/2024 về việc phòng cháy, chữa cháy rừng "
        "trong mùa khô, trong đó giao các sở, ngành liên quan kiểm tra và báo cáo kết quả thực hiện hằng tháng."
    ).clean
    assert read_header(source, segment(source)).locality.province == "tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("TỔNG CÔNG TY ĐIỆN LỰC\nCÔNG TY ĐIỆN LỰC HÒA BÌNH", "Công ty Điện lực Hòa Bình"),
        ("TỔNG CÔNG TY ĐIỆN LỰC\nCÔNG ĐOÀN CÔNG TY TNHH HÒA BÌNH", "Công đoàn Công ty TNHH Hòa Bình"),
        ("VƯỜN QUỐC GIA BA VÌ", "Vườn quốc gia Ba Vì"),
    ],
)
def test_companies_are_of_no_level(head, name):
    issuer = header(
        f"{head}\nSố: 5/KH-MHT\nHải Phòng, ngày 02 tháng 3 năm 2020\n\nKẾ HOẠCH\nPhát động thi đua\n"
    ).issuer
    assert (issuer.name, issuer.level) == (name, None)


def test_an_appeal_has_no_title_and_its_day_below():
    source = clean(
        "LỜI KÊU GỌI\ncủa Hội Người mù tỉnh Yên Bái\n\nGửi các bạn hội viên thân mến!\n\nMong các bạn góp một cuốn sách nói.\n"
        "Yên Bái, ngày 04 tháng 5 năm 2021\nBAN CHẤP HÀNH"
    ).clean
    head = read_header(source, segment(source))
    assert (head.title, head.issuer.name) == (None, "Hội Người mù tỉnh Yên Bái")
    assert (head.place, head.date) == ("Yên Bái", "2021-05-04")


def test_place_and_day_below_the_type_are_no_title():
    head = header(
        "LỜI KÊU GỌI\ncủa Hội Người mù tỉnh Yên Bái\n\nYên Bái, ngày 04 tháng 5 năm 2021\n\nKính thưa bà con!\n"
    )
    assert (head.title, head.date, head.issuer.name) == (None, "2021-05-04", "Hội Người mù tỉnh Yên Bái")


def test_a_cell_of_a_table_is_no_type():
    head = header("BẢNG THEO DÕI\n1\tPhong trào\tNhà sạch\tXã\n2\tChương trình\tAo sạch\tXã\n")
    assert head.type is None


def test_schools_of_the_middle_keep_their_word():
    head = header(
        "KHỐI THI ĐUA CÁC TRƯỜNG TRUNG CẤP TỈNH YÊN BÁI\nYên Bái, ngày 04 tháng 5 năm 2021\n\nKẾ HOẠCH\nThi đua\n"
    )
    assert head.issuer.name == "Khối thi đua các trường trung cấp tỉnh Yên Bái"
