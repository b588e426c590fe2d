"""Documents one after another: what each is to the citing one, and where the title of one ends; words of our own."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))


def documents(text):
    source = clean(text).clean
    sections = segment(source)
    numbered = find_citations(source, sections, HOME)
    return numbered, find_unnumbered(source, sections, HOME, numbered)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thực hiện Hướng dẫn số 9/HD-SYT về tiêm chủng; các Kế hoạch: số 1/KH-UBND về y tế, số 2/KH-SYT về dược,", ["implements"] * 3),
        ("Căn cứ Nghị định số 9/2020/NĐ-CP về văn thư; hai Thông tư của Bộ Nội vụ: số 1/2019/TT-BNV và số 2/2019/TT-BNV;", ["legal_basis"] * 3),
        ("Theo Chỉ thị số 9-CT/TU và các văn bản của UBND tỉnh: Kế hoạch số 1/KH-UBND", ["follows"] * 2),
        ("Áp dụng đúng Luật Giá số 16/2023/QH15, Luật Phí và lệ phí và Nghị định số 85/2024/NĐ-CP.", ["follows"] * 2),
        ("Chấp hành Quy định số 9-QĐ/TW, Điều lệ Đảng và Hướng dẫn số 2-HD/TW.", ["follows"] * 2),
        ("Chi theo Nghị định số 9/2021/NĐ-CP về quỹ; Quy chế ban hành kèm theo Quyết định số 1/QĐ-HCTĐ.", ["follows"] * 2),
        ("Căn cứ Luật Giá số 16/2023/QH15; Quy định đấu giá ban hành kèm theo Quyết định số 1/QĐ-UBND;", ["legal_basis"] * 2),
        ("Điểm này là căn cứ xét phong trào do UBND tỉnh phát động tại Kế hoạch số 1/KH-UBND.", ["references"]),
        ("Điểm này là một trong những căn cứ để xếp loại theo Quy định số 1-QĐ/TU.", ["follows"]),
        ("Thực hiện Chương trình số 9-CTr/TU về kinh tế xanh và ý kiến thống nhất của HĐND xã tại Công văn số 1/HĐND-VP, UBND xã", ["implements"] * 2),
        ("Theo đề nghị của Sở Nội vụ tại Tờ trình số 1/TTr-SNV và ý kiến của Sở Tư pháp tại Báo cáo thẩm định số 3/BC-STP.", ["follows"] * 2),
        ("Thi theo Thể lệ ban hành kèm theo Quyết định số 1/QĐ-BTC.", ["follows"]),
        ("Phấn đấu hoàn thành các chỉ tiêu, nhiệm vụ của Nghị quyết số 1-NQ/ĐU.", ["implements"]),
        ("Sớm đưa Nghị quyết số 1-NQ/TU vào cuộc sống.", ["implements"]),
        ("Trang tin bảo đảm các quy định tại Thông tư số 1/2012/TT-BGDĐT.", ["follows"]),
        ("Bếp đáp ứng đủ điều kiện tại khoản 2 Điều 3 Thông tư số 1/2016/TT-BYT.", ["follows"]),
    ],
)  # fmt: skip
def test_what_documents_of_a_list_share(text, expected):
    assert [one.relation.value for one in documents(text)[0]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thực hiện Kế hoạch số 9-KH/HU của Huyện ủy về công tác thiếu nhi năm 2024 và Nghị quyết Đại hội Đoàn huyện lần thứ X;", "công tác thiếu nhi năm 2024"),
        ("Căn cứ Kế hoạch số 9/KH-UBND về phòng cháy, chữa cháy và Luật Lưu trữ năm 2024;", "phòng cháy, chữa cháy"),
        ("Căn cứ Kế hoạch số 9/KH-UBND của UBND xã tuyên truyền Hiến pháp và Luật Đất đai năm 2024;", "tuyên truyền Hiến pháp và Luật Đất đai năm 2024"),
        ("Chi bộ học Chỉ thị số 9-CT/TW của Bộ Chính trị về học tập và làm theo Bác; tác phẩm “Đời sống mới”.", "học tập và làm theo Bác"),
        ("Chi bộ học Kết luận số 9-KL/TW của Ban Bí thư về công tác dân vận; bài nói của Tổng Bí thư.", "công tác dân vận"),
        ("Căn cứ Kế hoạch số 9/KH-BCA-BXD ngày 3/3/2025 của Bộ Công an và Bộ Xây dựng về làm sạch dữ liệu nhà ở;", "làm sạch dữ liệu nhà ở"),
        ("Thực hiện Kế hoạch số 9/KH-SYT-SGDĐT của Sở Y tế, Sở Giáo dục và Đào tạo về sức khỏe học sinh;", "sức khỏe học sinh"),
        ("Thực hiện Công văn số 9/CĐN của Công đoàn ngành “V/v góp ý dự thảo Thông tư”;", "góp ý dự thảo Thông tư"),
        ("Hưởng lương theo Nghị định số 9/2004/NĐ-CP về tiền lương công chức đồng thời được xếp ngạch mới.", "tiền lương công chức"),
        ("Học Nghị định số 9/2020/NĐ-CP của Chính phủ về lưu trữ (thống nhất cách lập hồ sơ).", "lưu trữ"),
        ("Thực hiện Quyết định số 9/QĐ-UBND về giao chỉ tiêu bảo hiểm y tế,\n\nĐến ngày 25/8/2023, cả huyện mới đạt một nửa.", "giao chỉ tiêu bảo hiểm y tế"),
        ("Thực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh về kinh tế số năm 2024, NHNN Chi nhánh tỉnh yêu cầu các quỹ:", "kinh tế số năm 2024"),
        ("Góp phần thực hiện Kế hoạch số 9/KH-UBND về cải cách hành chính; nâng cao chất lượng phục vụ năm 2026, báo cáo trước ngày 5.", "cải cách hành chính; nâng cao chất lượng phục vụ năm 2026"),
        ("Làm theo Thông tư số 9/2024/TT-BNV của Bộ Nội vụ quy định cách xét thưởng ở các xã, nộp trước 30/10.", "quy định cách xét thưởng ở các xã"),
        ("Kế hoạch này thay thế Kế hoạch số 9/KH-UBND về thi đua và có hiệu lực từ ngày ký.", "thi đua"),
        ("Tiếp tục triển khai Quyết định số 9/QĐ-UBND của UBND huyện về thực hiện Chỉ thị số 4-CT/TW, chi hội tổ chức:", "thực hiện Chỉ thị số 4-CT/TW"),
        ("Qua năm năm thực hiện Chỉ thị số 9-CT/HU của Huyện ủy về tăng cường công tác bảo vệ rừng, nhận thức của dân được nâng lên;", "tăng cường công tác bảo vệ rừng"),
        ("theo Thông tư liên tịch số 9/2015/TTLT-BNV-BTC ngày 3/3/2015 sửa đổi Thông tư liên tịch số 8/2011/TTLT-BNV-BTC ngày 3/3/2011 của Bộ Nội vụ, Bộ Tài chính hướng dẫn thực hiện một số điều của Nghị định số 5/2010/NĐ-CP về thâm niên.", "sửa đổi Thông tư liên tịch số 8/2011/TTLT-BNV-BTC ngày 3/3/2011 của Bộ Nội vụ, Bộ Tài chính hướng dẫn thực hiện một số điều của Nghị định số 5/2010/NĐ-CP về thâm niên"),
        ("Sau ba năm thực hiện Nghị quyết số 9-NQ/TU của Tỉnh ủy về làm đường thôn bản, nhiều thôn đã hết đường đất.", "làm đường thôn bản"),
        ("Thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ về tiết kiệm điện; lưu ý đèn hành lang.", "tiết kiệm điện"),
        ("Thực hiện Kế hoạch số 9/KH-CĐN của Công đoàn ngành về hội thi giáo viên và Kế hoạch công tác năm của trường,", "hội thi giáo viên"),
        ("1. Tổ Một chấm theo Thông tư số 9/2024/TT-BCA quy định công tác khen thưởng; tham mưu sơ kết trước 15/7/2024.", "quy định công tác khen thưởng"),
    ],
)  # fmt: skip
def test_where_the_title_of_a_document_ends_before_the_next(text, expected):
    assert documents(text)[0][0].title == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khen theo Luật Thi đua, khen thưởng và Quy chế khen thưởng của Ban Thường vụ Tỉnh ủy.", "Quy chế khen thưởng của Ban Thường vụ Tỉnh ủy"),
        ("Xử lý theo Bộ luật Lao động và Nội quy lao động của Công ty.", "Nội quy lao động của Công ty"),
        ("Căn cứ:\n+ Luật Công đoàn năm 2024;\n+ Nghị quyết Hội nghị người lao động Công ty năm 2022;", "Nghị quyết Hội nghị người lao động Công ty năm 2022"),
        ("Căn cứ Điều lệ Hội Chữ thập đỏ Việt Nam sửa đổi năm 2022;", "Điều lệ Hội Chữ thập đỏ Việt Nam"),
        ("Học Luật Bảo hiểm y tế sửa đổi năm 2024; thi tìm hiểu", "Luật Bảo hiểm y tế sửa đổi năm 2024"),
        ("Theo Luật Giá và Quy chế chi tiêu nội bộ năm 2024, mức thưởng như sau:", "Quy chế chi tiêu nội bộ năm 2024"),
        ("Nghỉ quá hạn theo quy định của Điều lệ bảo hiểm xã hội hiện hành;", "Điều lệ bảo hiểm xã hội"),
    ],
)  # fmt: skip
def test_documents_known_by_name(text, expected):
    assert expected in [one.name for one in documents(text)[1]]


def test_a_decision_that_a_line_says_something_of_is_no_ground():
    assert documents("Căn cứ:\n- Luật Giá;\n- Quyết định đính kèm danh mục thuốc;")[1][1:] == ()


@pytest.mark.parametrize(
    ("who", "issuer"),
    [
        ("Chánh Văn phòng HĐND và UBND huyện", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"),
        ("Trưởng phòng Kinh tế và Hạ tầng", "Phòng Kinh tế và Hạ tầng"),
        ("Phòng Tài chính - Kế hoạch huyện", "Phòng Tài chính - Kế hoạch huyện"),
    ],
)
def test_who_asks_in_a_submission_has_names_of_two_parts(who, issuer):
    assert documents(f"Xét đề nghị của {who} tại Tờ trình số 9/TTr-ABC;")[0][0].issuer.name == issuer


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Thống đốc Ngân hàng Nhà nước (NHNN) có Chỉ thị số 9/CT-NHNN về vốn.", "Thống đốc Ngân hàng Nhà nước Việt Nam"),
        ("Bộ trưởng Bộ Y tế ban hành Thông tư số 9/2025/TT-BYT.", "Bộ trưởng Bộ Y tế"),
        ("nhiệm vụ Bộ trưởng Bộ Xây dựng giao tại Quyết định số 9/QĐ-BXD", "Bộ trưởng Bộ Xây dựng"),
        ("Bằng khen của Bộ trưởng theo Thông tư số 9/2025/TT-BYT", "Bộ Y tế"),
    ],
)  # fmt: skip
def test_a_head_named_in_the_sentence_is_the_issuer(text, issuer):
    assert documents(text)[0][0].issuer.name == issuer


def test_an_executive_committee_follows_nothing():
    text = "Căn cứ Nghị quyết Hội nghị Ban Chấp hành Công đoàn lần thứ 5; Nghị quyết của Đảng ủy Công ty về kinh doanh năm 2024;"
    assert [one.relation.value for one in documents(text)[1]] == ["legal_basis"] * 2
