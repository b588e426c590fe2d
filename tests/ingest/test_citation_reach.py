"""How far the words about a cited document reach: where its title ends, whom its relation holds for, what names it."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.extract.heads.header import read_header
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))


def read(text, header=HOME):
    source = clean(text).clean
    sections = segment(source)
    citations = find_citations(source, sections, header)
    return citations, find_unnumbered(source, sections, header, citations)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Căn cứ Nghị định số 1/2020/NĐ-CP của Chính phủ về đê, kè, được sửa đổi, bổ sung tại Nghị định số 2/2022/NĐ-CP;", "đê, kè"),
        ("theo Nghị định số 1/2020/NĐ-CP về đê điều (sửa đổi, bổ sung tại Nghị định số 2/2022/NĐ-CP)", "đê điều"),
        ("Điều 4 Nghị định số 5/2024/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Giá báo cáo Ủy ban nhân dân tỉnh", "quy định chi tiết một số điều của Luật Giá"),
        ("thông qua Nghị quyết số 6/2024/QH15 ngày 26/6/2024 của Quốc hội về đô thị tại Tờ trình số 8/TTr-BTC ngày 17/11/2025", "đô thị"),
        ("sơ kết Chỉ thị số 3/CT-TTg ngày 17/5/2025 về chống hàng giả ở các chợ đầu mối, kiến nghị các biện pháp mới", "chống hàng giả ở các chợ đầu mối"),
        ("Nghị quyết số 6/2023/QH15 của Quốc hội về thí điểm làm cầu đường; đã hoàn thành Nghị định mới", "thí điểm làm cầu đường"),
        ("Nghị quyết số 6/NQ-CP của Chính phủ về cắt giảm thủ tục năm 2025 và 2026, các bộ, cơ quan ngang bộ đã làm xong", "cắt giảm thủ tục năm 2025 và 2026"),
        ("Quyết định số 7/QĐ-TTg của Thủ tướng Chính phủ phê duyệt chỉ số phục vụ (Bộ chỉ số 76) vẫn còn hạn chế", "phê duyệt chỉ số phục vụ"),
        ("Căn cứ Quyết định số 7/QĐ-TTg về Chương trình giảm nghèo, giai đoạn I: từ năm 2021 đến năm 2025;", "Chương trình giảm nghèo, giai đoạn I: từ năm 2021 đến năm 2025"),
        ("theo Chỉ thị 13/CT-TTg năm 2025 của Thủ tướng Chính phủ về chống hàng giả", "chống hàng giả"),
        ("hành vi tại Nghị định số 6/2025/NĐ-CP của Chính phủ chi tiết được nêu tại Phụ lục", None),
        ("đề ra tại Nghị quyết số 7/NQ-CP ngày 01/4/2025 bảo đảm tuân thủ khung dữ liệu", None),
        ("Hướng dẫn số 6-HD/BTCTW-BTGTW ngày 15/8/2011 của Ban Tổ chức Trung ương và Ban Tuyên giáo Trung ương về phụ cấp", "phụ cấp"),
        ("Quyết định số 3-QĐ/BCĐ ngày 13/8/2025 của Ban Chỉ đạo tỉnh về chuyển đổi số ban hành Chương trình công tác năm 2026", "ban hành Chương trình công tác năm 2026"),
        ("- Quyết định số 1/QĐ-SYT về dữ liệu và Đề án 06.\n- Quyết định số 2/QĐ-SYT về việc dồn nguồn lực, phấn đấu xong sớm.", "dữ liệu và Đề án 06"),
        ("Nghị định số 5/2025/NĐ-CP của Chính phủ về phân cấp và khoản 2 Điều 4 Thông tư số 4/2025/TT-BCT", "phân cấp"),
        ("Thông tư số 5/2025/TT-BCT sửa đổi khoản 1 Điều 3 Thông tư số 4/2024/TT-BCT và Điều 2 Thông tư số 6/2024/TT-BCT;", "sửa đổi khoản 1 Điều 3 Thông tư số 4/2024/TT-BCT và Điều 2 Thông tư số 6/2024/TT-BCT"),
        ("Tại khoản 2 Điều 3 Nghị định số 3/2024/NĐ-CP ngày 3/7/2024 của Chính phủ quy định về nộp tiền thuê đất.", None),
        ("Căn cứ Nghị định số 6/2010/NĐ-CP về kiểm soát thủ tục hành chính được sửa đổi, bổ sung bởi Nghị định số 4/2013/NĐ-CP;", "kiểm soát thủ tục hành chính"),
        ("Công văn 5/CT-CS ngày 02/12/2025 về hóa đơn do Cục Thuế ban hành", "hóa đơn"),
        ("Nghị định số 5/2025/NĐ-CP của Chính phủ xác định các vùng khó khăn;", "xác định các vùng khó khăn"),
        ("Căn cứ Luật Sửa đổi, bổ sung một số điều Luật Việc làm, Luật Lưu trữ và Luật Giá số 87/2025/QH15;", "Sửa đổi, bổ sung một số điều Luật Việc làm, Luật Lưu trữ và Luật Giá"),
        ("tham mưu Quyết định số 4/QĐ-UBND của UBND tỉnh về khu vực cấm phù hợp với các nội dung của luật mới", "khu vực cấm"),
        ("Thực hiện Công văn số 5/UBND-YT của UBND huyện về việc diệt muỗi; trước tình hình mưa kéo dài, Trạm yêu cầu", "diệt muỗi"),
        ("Quyết định số 6/QĐ-BGDĐT ngày 6/4/2018 về chuẩn giáo viên vẫn là thước đo", "chuẩn giáo viên"),
        ("Công văn số 8/CT-CS ngày 6/4/2018 của Cục Thuế về hóa đơn điện tử có nêu mức phạt", "hóa đơn điện tử"),
        ("Thông tư số 3/2020/TT-BGTVT của Bộ Giao thông vận tải (nay là Bộ Xây dựng) quy định về bến thủy;", "quy định về bến thủy"),
        ("(Quyết định 45/QĐ-TTg, ngày 3/7/2021, Phê duyệt Đề án “Học suốt đời”; Công điện số 7/CĐ-TTg)", "Phê duyệt Đề án “Học suốt đời”"),
        ("Kế hoạch số 8/KH-SYT ngày 3/7/2021 của Sở Y tế, Hướng dẫn số 9/HD-SYT", None),
        ("Căn cứ Kế hoạch số 8/KH-UBND (bổ sung tại Quyết định số 9/QĐ-UBND ngày 3/3/2023 của UBND tỉnh, phê duyệt Danh mục chợ);", None),
        ("Căn cứ Pháp lệnh số 5/2003/PL-UBTVQH11 ngày 7/7/2003 giống cây trồng;", "giống cây trồng"),
        ("Thực hiện Kế hoạch Chuyên đề: Nuôi ong trong vườn nhà (số 5/KH-SNN ngày 3/7/2021) của Sở Nông nghiệp", "Nuôi ong trong vườn nhà"),
        ("theo Kế hoạch của Sở Nông nghiệp tỉnh (số 5/KH-SNN ngày 3/7/2021)", None),
        ("Nghị quyết số 9-NQ/TW Hội nghị Trung ương VIII khóa XI về đổi mới thi cử;", "đổi mới thi cử"),
        ("Pháp lệnh số 5/2003/PL-UBTVQH11 ngày 7/7/2003 được sửa đổi", None),
        ("Nghị quyết liên tịch số 2/2025/NQLT-UBTVQH15-CP giữa Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam hướng dẫn giới thiệu người ứng cử;", "hướng dẫn giới thiệu người ứng cử"),
        ("Kế hoạch phối hợp số 3/KHPH-HND-SCT giữa Hội Nông dân tỉnh và Sở Công Thương “về bán hàng Tết; giữ giá”, hai bên", "bán hàng Tết; giữ giá"),
        ("Căn cứ Quy định số 9-QĐ/HNDTW ngày 1/5/2014 của Ban Thường vụ Trung ương Hội Nông dân Việt Nam, tiêu chuẩn hộ giỏi;", "tiêu chuẩn hộ giỏi"),
    ],
)  # fmt: skip
def test_where_a_title_ends(text, title):
    assert read(text)[0][0].title == title


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("làm theo các quy định tại Điều 5, Điều 6 Nghị định số 8/2024/NĐ-CP", ["follows"]),
        ("làm theo hướng dẫn của Sở Y tế tại Công văn số 8/SYT-NV", ["follows"]),
        ("được phê duyệt hoặc giải quyết theo quy định tại Nghị định số 8/2024/NĐ-CP", ["follows"]),
        ("Thay thế các Quyết định sau đây:\na) Quyết định số 1/QĐ-UBND;\nb) Quyết định số 2/QĐ-UBND.", ["replaces"] * 2),
        ("Các Quyết định sau hết hiệu lực thi hành từ hôm nay:\na) Quyết định số 1/QĐ-UBND;\nb) Quyết định số 2/QĐ-UBND.", ["repeals"] * 2),
        ("1. Căn cứ pháp lý thực hiện số hóa:\n- Nghị định số 3/2020/NĐ-CP.\n- Thông tư số 5/2025/TT-BNV.", ["legal_basis"] * 2),
        ("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI; Chỉ thị số 4-CT/TW về đại hội; Quyết định số 2/QĐ-TTg", ["implements"] * 2),
        ("Xét Tờ trình số 4/TTr-UBND; Báo cáo giải trình, tiếp thu số 7/BC-UBND;", ["follows"] * 2),
        ("cụ thể hóa Nghị quyết số 5-NQ/TW (sau đây gọi là Nghị quyết số 5-NQ/TW); Quyết định số 6/QĐ-TTg", ["implements", "references", "implements"]),
        ("trách nhiệm thực hiện đối với nhà xây trước khi Luật Phòng cháy số 27/2001/QH10 có hiệu lực", ["references"]),
        ("làm sau khi có Thông tư mới thay thế Thông tư số 9/2009/TT-BTC", ["references"]),
        ("Về đề nghị sửa đổi, bổ sung Nghị định số 7/2019/NĐ-CP:", ["references"]),
        ("Thông tư này quy định chi tiết khoản 3 Điều 6 Nghị định số 1/2020/NĐ-CP", ["guides"]),
        ("biện pháp thi hành Nghị quyết số 2/2025/QH15", ["guides"]),
        ("sửa đổi, bổ sung và bãi bỏ một số điều của Quyết định số 3/2021/QĐ-TTg", ["amends"]),
        ("Sửa đổi, bổ sung một số điều, khoản của Quy định kèm theo Nghị quyết số 3/2022/NQ-HĐND", ["amends"]),
        ("Bãi bỏ 02 danh mục thủ tục ban hành kèm theo Quyết định số 5/QĐ-UBND", ["repeals"]),
        ("Căn cứ Điều 1 Nghị định số 4/2017/NĐ-CP, được sửa đổi, bổ sung tại khoản 6 Điều 1 Nghị định số 1/2021/NĐ-CP thì", ["legal_basis"] * 2),
        ("Căn cứ quy định tại Điều 9 Nghị định số 1/2025/NĐ-CP", ["legal_basis"]),
        ("Căn cư Nghị định số 1/2025/NĐ-CP", ["legal_basis"]),
        ("Qua xem xét các báo cáo số 7/BC-SYT; công văn số 8/SYT-NV", ["references"] * 2),
        ("Được sự đồng ý của UBND tỉnh tại Công văn số 8/UBND-VX", ["follows"]),
        ("HIỆU TRƯỞNG TRƯỜNG THCS AN HÒA\n- Thông tư số 6/2012/TT-BGDĐT về bồi dưỡng;\n- Công văn số 4/PGDĐT-GV về lưu ý.", ["legal_basis"] * 2),
        ("AN HÒA TRONG TÔI\n- Thông tư số 6/2012/TT-BGDĐT về bồi dưỡng;", ["references"]),
        ("Thực hiện Kế hoạch nuôi ong trong vườn nhà (số 5/KH-SNN ngày 3/7/2021)", ["implements"]),
    ],
)  # fmt: skip
def test_whom_a_relation_holds_for(text, relations):
    assert [citation.relation.value for citation in read(text)[0]] == relations


@pytest.mark.parametrize(
    ("text", "citing"),
    [
        ("Căn cứ Nghị định số 1/2020/NĐ-CP về đê, kè, được sửa đổi bổ sung tại Nghị định số 2/2022/NĐ-CP;", ["this", "this"]),
        ("Căn cứ Nghị định số 8/2023/NĐ-CP ngày 1/1/2023 sửa đổi một số điều của Nghị định số 9/2021/NĐ-CP ngày 1/1/2021 và Nghị định số 3/2014/NĐ-CP ngày 3/9/2014;", ["this", "c1", "c1"]),
        ("Căn cứ Nghị định số 3/2020/NĐ-CP về hóa đơn, chứng từ; điểm a khoản 3 Điều 1 Nghị định số 7/2025/NĐ-CP;", ["this", "this"]),
        ("ngừng Quyết định số 7/QĐ-UBND ngày 2/2/2016 về gạo theo Nghị định số 1/2015/NĐ-CP ngày 1/2/2015 và Quyết định số 4/QĐ-UBND ngày 3/7/2020", ["this", "c1", "this"]),
    ],
)  # fmt: skip
def test_which_document_cites(text, citing):
    assert [citation.cited_by for citation in read(text)[0]] == citing


def test_the_own_title_names_documents_over_the_ends_of_its_lines():
    source = clean(
        "UBND TỈNH TÂY NINH\nSố: 15/QĐ-UBND\nTây Ninh, ngày 02 tháng 3 năm 2025\nQUYẾT ĐỊNH\nBÃI BỎ QUYẾT ĐỊNH SỐ 4/QĐ-UBND "
        "NGÀY 02/3/2021 CỦA UBND TỈNH\nVỀ QUẢN LÝ CHỢ VÀ\nQUYẾT ĐỊNH SỐ 6/QĐ-UBND NGÀY 02/3/2022\n\nĐiều 1. Bãi bỏ."
    ).clean
    sections = segment(source)
    found = find_citations(source, sections, read_header(source, sections))
    assert [(c.identifier, c.relation.value, c.cited_by) for c in found] == [
        ("4/QĐ-UBND", "repeals", "this"),
        ("6/QĐ-UBND", "repeals", "this"),
    ]
    assert found[0].title == "QUẢN LÝ CHỢ"


@pytest.mark.parametrize(
    ("text", "name", "relation", "issuer"),
    [
        ("Thực hiện Chỉ thị số 4-CT/TW về thi đua; Luật Lưu trữ và các văn bản", "Luật Lưu trữ", "implements", "Quốc hội"),
        ("Quyết định số 7/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình “Em vui học” cho trẻ", "Chương trình “Em vui học”", "references", "Thủ tướng Chính phủ"),
        ("Căn cứ Kế hoạch số 7/KH-UBND của UBND tỉnh thực hiện Chương trình giảm nghèo bền vững năm 2025;", "Chương trình giảm nghèo bền vững năm 2025", "implements", None),
        ("triển khai kết luận Hội nghị Trung ương lần thứ 13 Ban Chấp hành Trung ương Đảng khóa XIII", "kết luận Hội nghị Trung ương lần thứ 13 Ban Chấp hành Trung ương Đảng khóa XIII", "implements", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
        ("theo Nghị quyết đại hội Đảng lần thứ XIII,", "Nghị quyết đại hội Đảng lần thứ XIII", "follows", "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng Cộng sản Việt Nam"),
        ("Căn cứ Chỉ thị của Thủ tướng Chính phủ về đầu tư công và hướng dẫn của Bộ Tài chính;", "Chỉ thị của Thủ tướng Chính phủ về đầu tư công", "legal_basis", "Thủ tướng Chính phủ"),
        ("(khoản 1 Điều 25 Luật Đường sắt 2025)", "Luật Đường sắt 2025", "references", "Quốc hội"),
        ("Nghị quyết số 8/NQ-CP sửa đổi Chương trình hành động của Chính phủ thực hiện Kết luận số 7-KL/TW", "Chương trình hành động của Chính phủ thực hiện Kết luận số 7-KL/TW", "amends", "Chính phủ"),
        ("Quyết định số 7/QĐ-UBND của UBND tỉnh về việc Ban hành Quy chế trực đêm tại cảng;", "Quy chế trực đêm tại cảng", "references", "Ủy ban nhân dân tỉnh Tây Ninh"),
        ("Quyết định số 7/QĐ-TTg về việc phê duyệt quy hoạch tổng thể cảng cá giai đoạn 2006 - 2020;", "quy hoạch tổng thể cảng cá giai đoạn 2006 - 2020", "references", "Thủ tướng Chính phủ"),
    ],
)  # fmt: skip
def test_what_names_a_document(text, name, relation, issuer):
    (found,) = read(text)[1]
    assert (found.name, found.relation.value, found.issuer and found.issuer.name) == (name, relation, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "hoàn thiện dự thảo Luật Bảo hiểm tiền gửi (sửa đổi)",
        "rà soát, xây dựng kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030",
        "giám sát thực hiện Kế hoạch đúng tiến độ, thiết thực",
        "thực hiện các Nghị quyết của Trung ương về cải cách hành chính",
        "Xét Báo cáo giải trình, tiếp thu số 7/BC-UBND;",
        "đề nghị ban hành Nghị quyết của Hội đồng nhân dân tỉnh quy định mức chi",
        "sửa đổi Điều 13 Luật Thuế GTGT 13/2008/QH12",
    ],
)
def test_what_names_none(text):
    assert read(text)[1] == ()
