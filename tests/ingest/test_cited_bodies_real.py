"""Citations in real papers: boards with what they are for, misprinted symbols, provinces of others, ends of titles."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.heads.header import read_header
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))
BODY = "Kính gửi: Các cảng vụ\n\n1. Để bảo đảm an toàn mùa mưa bão"
OF_COUNCIL = (
    "HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nSố: 5/NQ-HĐND\nHà Nội, ngày 05 tháng 5 năm 2025\nNGHỊ QUYẾT\nVề phí\n"
)


def citations(text, header=HOME):
    source = clean(text).clean
    return find_citations(source, segment(source), header)


@pytest.mark.parametrize(
    ("text", "issuer", "title"),
    [
        ("Quyết định số 3-QĐ/BCĐ ngày 13/8/2025 của Ban Chỉ đạo về phát triển văn hóa và du lịch tỉnh ban hành Chương trình công tác;", "Ban Chỉ đạo về phát triển văn hóa và du lịch tỉnh Tây Ninh", "ban hành Chương trình công tác"),
        ("Kế hoạch số 5/KH-BCĐ ngày 13/8/2025 của Ban Chỉ đạo phòng, chống dịch bệnh tỉnh về tiêm chủng;", "Ban Chỉ đạo phòng, chống dịch bệnh tỉnh Tây Ninh", "tiêm chủng"),
        ("Kế hoạch số 5/KH-BCĐ ngày 13/8/2025 của Ban Chỉ đạo về chuyển đổi số tỉnh;", "Ban Chỉ đạo về chuyển đổi số tỉnh Tây Ninh", None),
        ("Quyết định số 5/QĐ-BCĐ ngày 13/8/2025 của Trưởng Ban Chỉ đạo quốc gia về năng lượng ban hành Quy chế làm việc;", "Trưởng Ban Chỉ đạo quốc gia về năng lượng", "ban hành Quy chế làm việc"),
        ("Kế hoạch số 5/KH-BCĐ ngày 13/8/2025 của Ban Chỉ đạo về cải cách hành chính.", "Ban Chỉ đạo", "cải cách hành chính"),
        ("Thông báo số 5/TB-CĐN ngày 2/3/2024 của Công đoàn ngành giáo dục An Giang về hội thi;", "Công đoàn ngành Giáo dục An Giang", "hội thi"),
        ("Quyết định số 5/QĐ-TTg ngày 3/4/2023 của Thủ tướng Chính phủ phê duyệt Đề án “Nhà ở công nhân đến năm 2030” đối với nhiệm vụ xây nhà trẻ.", "Thủ tướng Chính phủ", "phê duyệt Đề án “Nhà ở công nhân đến năm 2030”"),
        ("theo Thông tư số 5/2021/TT-BYT ngày 2/1/2021 của Bộ Y tế quy định nhiệm vụ của cô đỡ thôn bản; có chính sách thu hút người trẻ.", "Bộ Y tế", "quy định nhiệm vụ của cô đỡ thôn bản"),
        ("Thực hiện Kết luận số 5-KL/TW ngày 2/3/2025 của Bộ Chính trị về sắp xếp bộ máy và ý kiến chỉ đạo của đồng chí Tổng Bí thư tại cuộc họp, Ban Chỉ đạo yêu cầu:", "Bộ Chính trị", "sắp xếp bộ máy"),
        ("Nghị quyết số 3/NQ-CP ngày 9/1/2025 của Chính phủ về kinh tế biển được sửa đổi, bổ sung cập nhật một số điều tại Nghị quyết số 7/NQ-CP ngày 1/4/2025;", "Chính phủ", "kinh tế biển"),
        ("Thông tư số 6/2015/TT-BTC ngày 9/1/2015 của Bộ Tài chính hướng dẫn về thuế quy định: “Sửa đổi Điều 4”", "Bộ Tài chính", "hướng dẫn về thuế"),
        ("bị xử phạt theo Nghị định số 5/2022/NĐ-CP ngày 7/7/2022 của Chính phủ về xử phạt trong lĩnh vực môi trường, với mức phạt gấp đôi.", "Chính phủ", "xử phạt trong lĩnh vực môi trường"),
        ("Thông tư số 40/2017/TT-BTC ngày 9/1/2017 của Bộ Tài chính sửa đổi bổ sung bởi Thông tư số 12/2025/TT-BTC;", "Bộ Tài chính", None),
        ("Thông tư số 4/2024/TT-BQP ngày 9/1/2024 của Bộ Quốc phòng thay thế, bãi bỏ một số mẫu biểu;", "Bộ Quốc phòng", "thay thế, bãi bỏ một số mẫu biểu"),
        ("Nghị quyết số 24/NQ-HĐND ngày 9/1/2025 của HĐND tỉnh quyết định việc áp dụng mức phí mới.", "Hội đồng nhân dân tỉnh Tây Ninh", "quyết định việc áp dụng mức phí mới"),
        ("công văn số 506/NAN-NVDTPC ngày 9/1/2025 của Thuế tỉnh Nghệ An vướng mắc về việc miễn tiền thuê đất.", "Thuế tỉnh Nghệ An", "vướng mắc về việc miễn tiền thuê đất"),
        ("Công văn số 22/CTK-CSCL ngày 9/1/2025 của Cục Thống kê về điều tra mẫu (công văn gửi kèm).", "Cục Thống kê", "điều tra mẫu"),
        ("Nghị định số 9/2025/NĐ-CP ngày 9/1/2025 của Chính phủ quy định nhóm thủ tục hành chính: Đăng ký khai sinh, cấp thẻ bảo hiểm;", "Chính phủ", "quy định nhóm thủ tục hành chính: Đăng ký khai sinh, cấp thẻ bảo hiểm"),
        ("Quyết định số 9/QĐ-TT ngày 9/1/2025 của Giám đốc Trung tâm Phục vụ hành chính công thành phố Huế về phân công;", "Giám đốc Trung tâm Phục vụ hành chính công thành phố Huế", "phân công"),
        ("Công văn số 9/CV-SG ngày 9/1/2025 của Công ty cổ phần siêu thị Sài Gòn về thuê đất;", "Công ty cổ phần siêu thị Sài Gòn", "thuê đất"),
        ("Bản án số 9/HSPT ngày 9/1/2023 của Tòa án nhân dân cấp cao tại Đà Nẵng về vụ án lâm sản;", "Tòa án nhân dân cấp cao tại Đà Nẵng", "vụ án lâm sản"),
        ("Quyết định số 9/QĐ-UBND ngày 9/1/2025 của Chủ tịch UBND tỉnh Cao Bằng Quyết định số 13/2022/QĐ-TTg ngày 9/5/2022", "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng", None),
        ("Công điện số 5/CĐ-BCH ngày 2/9/2025 của Ban Chỉ huy Phòng thủ dân sự quốc gia về ứng phó bão;", "Ban Chỉ huy Phòng thủ dân sự quốc gia", "ứng phó bão"),
        ("Công văn số 9/UBND-VX ngày 2/3/2025 của UBND thành phố Hồ Chí Minh về học phí;", "Ủy ban nhân dân thành phố Hồ Chí Minh", "học phí"),
        ("Quyết định 1719/QĐ-TTg năm 2021 phê duyệt Đề án trồng rừng;", "Thủ tướng Chính phủ", "phê duyệt Đề án trồng rừng"),
        ("Tại Điều 9 Nghị định số 5/2024/NĐ-CP ngày 3/7/2024 của Chính phủ quy định về tiền thuê đất, mặt nước quy định:", "Chính phủ", "quy định về tiền thuê đất, mặt nước"),
    ],
)  # fmt: skip
def test_issuer_and_title(text, issuer, title):
    cited = citations(text)[0]
    assert (cited.issuer and cited.issuer.name, cited.title) == (issuer, title)


@pytest.mark.parametrize(
    ("text", "identifier", "raw"),
    [
        ("Chỉ thị số 27/CTTg ngày 15/7/2024 của Thủ tướng Chính phủ", "27/CT-TTg", "27/CTTg"),
        ("Quyết định số 8/QĐTTg ngày 15/7/2024", "8/QĐ-TTg", "8/QĐTTg"),
        ("Nghị định số 8/2024/NĐCP ngày 15/7/2024", "8/2024/NĐ-CP", "8/2024/NĐCP"),
        ("Nghị quyết số 20/NQTW về thủy sản", "20-NQ/TW", "20/NQTW"),
        ("Kế hoạch số 9/KHUBND ngày 3/3/2024", "9/KH-UBND", "9/KHUBND"),
        ("Thông tư số 9/2023/TTBYT ngày 3/3/2023", "9/2023/TT-BYT", "9/2023/TTBYT"),
        ("Công văn số 15/TTBTXH ngày 3/3/2023", "15/TTBTXH", "15/TTBTXH"),
        ("Hướng dẫn số 9/HD-BTCTU ngày 3/3/2024", "9/HD-BTCTU", "9/HD-BTCTU"),
    ],
)
def test_symbols_run_together(text, identifier, raw):
    cited = citations(text)[0]
    assert (cited.identifier, cited.raw_identifier) == (identifier, raw)


@pytest.mark.parametrize(
    ("again", "issuer"),
    [
        ("Ban Chấp hành Đảng bộ tỉnh", "Ban Chấp hành Đảng bộ tỉnh Sóc Trăng"),
        ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Tây Ninh"),
    ],
)
def test_the_province_that_the_text_gave_before(again, issuer):
    first = "Chương trình số 7-CTr/TU ngày 12/3/2018 của Ban Chấp hành Đảng bộ tỉnh Sóc Trăng;"
    text = f"{first} Kế hoạch số 5/KH-UBND ngày 9/7/2018 về Chương trình số 7-CTr/TU ngày 12/3/2018 của {again};"
    assert citations(text)[-1].issuer.name == issuer


def test_a_board_that_names_its_council_is_not_given_it_twice():
    text = f"{OF_COUNCIL}Xét Báo cáo số 7/BC-BPC ngày 02/5/2025 của Ban Pháp chế Hội đồng nhân dân Thành phố;"
    source = clean(text).clean
    sections = segment(source)
    (cited,) = find_citations(source, sections, read_header(source, sections))
    assert cited.issuer.name == "Ban Pháp chế Hội đồng nhân dân thành phố Hà Nội"


@pytest.mark.parametrize(
    ("lines", "authority", "post"),
    [
        ("KT.\nCỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG", "KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"),
        ("TM.\nỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
    ],
)
def test_an_authority_on_two_lines(lines, authority, post):
    source = clean(f"{BODY}./.\nNơi nhận:\n- Lưu: VT.\n{lines}\nTrần Văn Mẫu").clean
    header = read_header(source, segment(source))
    assert (header.authority, header.signatory_title) == (authority, post)


@pytest.mark.parametrize("does", ["trân trọng đề nghị", "xin trân trọng thông báo", "kính đề nghị"])
def test_an_issuer_that_asks_politely(does):
    source = clean(f"{BODY}, Cục Hàng hải {does} các đơn vị trực.\nNơi nhận:\n- Lưu: VT.\nKT. CỤC TRƯỞNG").clean
    header = read_header(source, segment(source))
    assert header.issuer
    assert header.issuer.name == "Cục Hàng hải"
