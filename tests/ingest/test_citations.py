"""Forms of citations, each in words of our own; the numbers and dates of real documents are facts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.extract.citations.numbered import find_citations
from ingest.extract.heads.header import read_header
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

TAY_NINH = Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Dương Minh Châu", date="2024-03")


def cited(text, locality=TAY_NINH):
    source = clean(text)
    return find_citations(source.clean, segment(source.clean), Header(locality=locality))


def one(text, locality=TAY_NINH):
    (citation,) = cited(text, locality)
    return citation


BASE = "Thực hiện Kế hoạch số 480/KH-UBND ngày 15/8/2022 của UBND tỉnh về triển khai Nghị quyết số 55/2022/QH15, ngày 16/6/2022"
JOINTS = st.lists(st.sampled_from([" ", "  ", "\u00a0", " **", "** "]), min_size=20, max_size=20)


@pytest.mark.parametrize(
    ("text", "identifier", "date", "issuer"),
    [
        ("Kế hoạch số 103/KH-UBND ngày 16/12/2021 của UBND huyện Tân Châu", "103/KH-UBND", "2021-12-16", "Ủy ban nhân dân huyện Tân Châu"),
        ("(tại Quyết định số 1635/QĐ-UBND ngày 22/9/2021)", "1635/QĐ-UBND", "2021-09-22", None),
        ("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị", "34-CT/TW", "2014-04-07", "Bộ Chính trị"),
        ("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị (khoá XI)", "34-CT/TW", "2014-04-07", "Bộ Chính trị"),
        ("Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư", "05-CT/TW", "2021-06-23", "Ban Bí thư"),
        ("Kết luận số 14- KL/TW,\n\nngày 22/9/2021 của Bộ Chính trị", "14-KL/TW", "2021-09-22", "Bộ Chính trị"),
        ("Nghị quyết số 24-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XI)", "24-NQ/TW", None, "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
        ("Nghị quyết số 43/NQ-HĐND ngày 09 tháng 12 năm 2022", "43/NQ-HĐND", "2022-12-09", None),
        ("Nghị quyết số 55/2022/QH15, ngày 16/6/2022 của Quốc hội Khóa XV", "55/2022/QH15", "2022-06-16", "Quốc hội"),
        ("Nghị định số 73/2023/NĐ-CP ngày 29/9/2023", "73/2023/NĐ-CP", "2023-09-29", "Chính phủ"),
        ("Công văn số 3543/UBND-NC ngày 12/10/2021 của UBND tỉnh", "3543/UBND-NC", "2021-10-12", "Ủy ban nhân dân tỉnh Tây Ninh"),
        ("Công văn số 793-CV/TU ngày 15/9/2014 của Ban Thường vụ Tỉnh ủy", "793-CV/TU", "2014-09-15", "Ban Thường vụ Tỉnh ủy Tây Ninh"),
        ("Chương trình hành động số 131-CTr/TU, ngày 18/9/2018", "131-CTr/TU", "2018-09-18", None),
        ("Quyết định số 2170/QĐ-BNN-TCCB ngày 15/6/2020 của Bộ Nông nghiệp và Phát triển nông thôn về", "2170/QĐ-BNN-TCCB", "2020-06-15", "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011", "298-KH/TWĐTN", "2011-07-14", None),
        ("Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005", "55/2005/TTLT-BNV-VPCP", "2005-05-06", None),
        ("Công văn số 154/VPCP-V.I ngày 5/11/2025 của Văn phòng Chính phủ", "154/VPCP-V.I", "2025-11-05", "Văn phòng Chính phủ"),
        ("Quyết định số 10/QĐ-TTgcủa Thủ tướng Chính phủ", "10/QĐ-TTg", None, "Thủ tướng Chính phủ"),
        ("Kế hoạch số 15/KH-UBNDngày 5/5/2022", "15/KH-UBND", "2022-05-05", None),
        ("Chỉ thị 34-CT/TU (ngày 11/11/2024) về việc", "34-CT/TU", "2024-11-11", None),
        ("Luật Thi đua, khen thưởng số 06/2022/QH15", "06/2022/QH15", None, "Quốc hội"),
        ("Pháp lệnh lưu trữ quốc gia số 34/2001/PL-UBTVQH10", "34/2001/PL-UBTVQH10", None, "Ủy ban Thường vụ Quốc hội"),
        ("Công văn số 18/SYT-NV ngày 5/2/2015 của sở Y tế tỉnh về", "18/SYT-NV", "2015-02-05", "Sở Y tế tỉnh Tây Ninh"),
        ("Chỉ thị số 18-2001/CT-TTg ngày 27-8-2001", "18/2001/CT-TTg", "2001-08-27", "Thủ tướng Chính phủ"),
        ("Thông tư liên tịch số 36/2014/TTLT-BYT-BNV ngày 28/11/2014 của Liên Bộ Y tế và Bộ Nội vụ về", "36/2014/TTLT-BYT-BNV", "2014-11-28", "Bộ Y tế"),
        ("Nghị quyết số 34/NQ-HĐND ngày 15/12/2016 của HĐND tỉnh Khóa XVII, kỳ họp thứ 3 về", "34/NQ-HĐND", "2016-12-15", "Hội đồng nhân dân tỉnh Tây Ninh"),
        ("Kế hoạch số 183-KH/TWĐTN ngày 28/2/2024 của Ban Bí thư Trung ương Đoàn về", "183-KH/TWĐTN", "2024-02-28", "Ban Bí thư Trung ương Đoàn"),
        ("Quyết định số 4/QĐ-BNG ngày 27/12/2013 của Bộ trưởng Bộ Ngoại giao.", "4/QĐ-BNG", "2013-12-27", "Bộ trưởng Bộ Ngoại giao"),
        ("Thông tư 28/2015/TT-BLĐTBXH", "28/2015/TT-BLĐTBXH", None, "Bộ Lao động - Thương binh và Xã hội"),
        ("Quyết định số 31-QĐ/TW, ngày 01-10-1997", "31-QĐ/TW", "1997-10-01", None),
        ("văn bản số 4912/UBND-NC", "4912/UBND-NC", None, None),
        ("khoản 2 Điều 10 Nghị định số 98/2023/NĐ-CP của Chính phủ", "98/2023/NĐ-CP", None, "Chính phủ"),
        ("Kế hoạch số 7/KH-UBND của UBND tỉnh ngày 07/12/2022", "7/KH-UBND", "2022-12-07", "Ủy ban nhân dân tỉnh Tây Ninh"),  # issuer before date
        ("Phó Thủ tướng Lê Văn Mẫu vừa ký Quyết định số 7/QĐ-TTg", "7/QĐ-TTg", None, "Thủ tướng Chính phủ"),  # who signs is not who issues
        ("Ngày 09/6/2023, Chủ tịch UBND tỉnh ký Quyết định số 7/QĐ-UBND", "7/QĐ-UBND", "2023-06-09", "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"),
        ("Công đoàn Y tế Việt Nam cũng ban hành Kế hoạch số 7/KH-CĐYT", "7/KH-CĐYT", None, "Công đoàn Y tế Việt Nam"),
        ("Theo chỉ đạo của Chủ tịch UBND tỉnh tại Chỉ thị số 02/CT-UBND ngày 18/01/2024", "02/CT-UBND", "2024-01-18", "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"),
        ("Ngày 09/6/2023, Sở Nội vụ đã ban hành Báo cáo số 55/BC-SNV", "55/BC-SNV", "2023-06-09", "Sở Nội vụ tỉnh Tây Ninh"),
        ("THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16 THÁNG 7 NĂM 2021 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC", "19/CT-TTg", "2021-07-16", "Thủ tướng Chính phủ"),
        ("CV số 1731/SGDĐT-VP", "1731/SGDĐT-VP", None, "Sở Giáo dục và Đào tạo tỉnh Tây Ninh"),
        ("Quy chế phối hợp số 9/QC-SYT-SXD ngày 14/4/2024 giữa Sở Y tế - Sở Xây dựng", "9/QC-SYT-SXD", "2024-04-14", "Sở Y tế tỉnh Tây Ninh"),
        ("được Bộ Y tế ban hành tại Quyết định số 12/QĐ-BYT ngày 11/6/2020", "12/QĐ-BYT", "2020-06-11", "Bộ Y tế"),
        ("Nghị quyết số 29-NQ/TW của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI về", "29-NQ/TW", None, "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
    ],
)  # fmt: skip
def test_forms(text, identifier, date, issuer):
    citation = one(text)
    assert citation.identifier == identifier
    assert citation.date == date
    assert (citation.issuer and citation.issuer.name) == issuer


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "Nghị định số 39/2012/NĐ-CP ngày 27 tháng 4 năm 2012 và Nghị định số 65/2014/NĐ-CP",
            ["Nghị định", "Nghị định"],
        ),
        ("các Nghị định 42/2010/NĐ-CP; 39/2012/NĐ-CP; 65/2014/NĐ-CP", ["Nghị định"] * 3),
        ("Chỉ thị số 34-CT/TW và số 05-CT/TW", ["Chỉ thị", "Chỉ thị"]),
        ("Thông báo kết luận số 57-TB/TW", ["Thông báo"]),
        ("văn bản số 92/TTr-UBND", ["Công văn"]),
        ("thực hiện 19/CT-TTg", ["Chỉ thị"]),
    ],
)
def test_types_given_once_hold_for_a_list(text, types):
    assert [citation.type for citation in cited(text)] == types


def test_a_symbol_given_once_at_the_end_holds_for_all_numbers():
    citations = cited("các Kế hoạch số 616, 4900 và 210/KH-UBND")
    assert [citation.identifier for citation in citations] == ["616/KH-UBND", "4900/KH-UBND", "210/KH-UBND"]
    assert {citation.type for citation in citations} == {"Kế hoạch"}


def test_an_issuer_given_once_before_a_list_holds_for_its_items():
    text = "Thực hiện các Kế hoạch của UBND tỉnh: số 330/KH-UBND ngày 07/12/2023 về A; số 332/KH-UBND ngày 10/12/2023 về B."
    citations = cited(text)
    assert {citation.issuer.name for citation in citations} == {"Ủy ban nhân dân tỉnh Tây Ninh"}
    assert {citation.relation.value for citation in citations} == {"implements"}


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Căn cứ Nghị định số 98/2023/NĐ-CP;", ["legal_basis"]),
        ("Thực hiện Kế hoạch số 5/KH-UBND", ["implements"]),
        ("Tiếp tục đẩy mạnh thực hiện Kế hoạch số 5/KH-UBND", ["continues"]),
        ("Tiếp tục quán triệt Chỉ thị số 34-CT/TW về thi đua; Chỉ thị số 19/CT-TTg về kế hoạch", ["continues", "continues"]),
        ("phong trào theo tinh thần Chỉ thị số 34-CT/TW", ["follows"]),
        ("Sửa đổi, bổ sung một số điều của Nghị định số 177/2013/NĐ-CP", ["amends"]),
        ("Quyết định này thay thế Quyết định số 12/QĐ-UBND", ["replaces"]),
        ("Bãi bỏ Quyết định số 12/QĐ-UBND", ["repeals"]),
        ("Hướng dẫn thi hành Nghị định số 98/2023/NĐ-CP", ["guides"]),
        ("Căn cứ Nghị định số 1/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 2/2022/NĐ-CP;", ["legal_basis", "legal_basis"]),
        ("Căn cứ Điều 4 Quy chế thi ban hành kèm theo Quyết định số 5/QĐ-SYT", ["legal_basis"]),
        ("bổ sung, sửa đổi mức thu theo tỷ lệ quy định trong Thông tư số 5/2010/TT-BTC", ["amends"]),
        ("Luật số 15/2003/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực", ["repeals"]),
        ("Kế hoạch số 5/KH-CĐ ngày 3/2/2021 không còn áp dụng.", ["repeals"]),
        ("Từ hôm nay Quy chế số 8/QC-HĐ thôi áp dụng.", ["repeals"]),
        ("gắn với việc thực hiện tốt Kế hoạch số 5/KH-UBND", ["implements"]),
        ("Căn cứ Nghị định số 98/2023/NĐ-CP;\nThông tư số 1/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ;", ["legal_basis"] * 2),
        ("I. CĂN CỨ PHÁP LÝ\n- Nghị định số 98/2023/NĐ-CP.\n- Thông tư số 1/2024/TT-BNV.\nII. NỘI DUNG", ["legal_basis"] * 2),
        ("Các văn bản sau đây hết hiệu lực:\n1. Quyết định số 1/QĐ-UBND;\n2. Quyết định số 2/QĐ-UBND.", ["repeals"] * 2),
        ("Căn cứ tình hình trên, các trường dùng khung ban hành kèm theo Công văn số 5/SGDĐT-GDTH", ["references"]),
        ("Xét đề nghị của Sở Y tế tại Tờ trình số 5/TTr-SYT", ["follows"]),
        ("Trên cơ sở Kế hoạch số 5/KH-UBND, Sở đề nghị", ["legal_basis"]),
        ("Tiếp theo Công văn số 5/SYT-NV, Sở Y tế lưu ý", ["continues"]),
        ("Tiếp tục bám sát Kế hoạch số 5/KH-UBND", ["continues"]),
        ("Để tiếp tục thực hiện nghiêm\nChỉ thị số 5/CT-UBND; Kế hoạch số 6/KH-UBND", ["continues"] * 2),
        ("Xét Tờ trình số 5/TTr-UBND về giá đất; Báo cáo thẩm tra số 6/BC-KTNS;", ["follows"] * 2),
        ("Căn cứ Hiến pháp năm 1992 đã được sửa đổi, bổ sung theo Nghị quyết số 51/2001/QH10;", ["legal_basis"]),
        ("Sửa đổi một số điều của Quy định nhà ở ban hành kèm theo Quyết định số 5/QĐ-UBND", ["amends"]),
        ("thay thế cho phân phối chương trình ban hành kèm theo Công văn số 5/SGDĐT-GDTH", ["references"]),
        ("Thực hiện Chỉ thị số 1/CT-UBND về trực Tết và hướng dẫn của Sở Y tế tại Công văn số 5/SYT-NV", ["implements"] * 2),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật số 87/2025/QH15;", ["legal_basis"]),
        ("Văn bản số 5/KH-UBND đã nêu", ["references"]),
    ],
)  # fmt: skip
def test_relations(text, relations):
    assert [citation.relation.value for citation in cited(text)] == relations


def test_a_document_named_in_the_title_of_another_is_cited_by_that_one():
    text = (
        "Tiếp tục thực hiện Quyết định số 10/QĐ-UBND ngày 17/5/2021 của UBND tỉnh về ban hành Kế hoạch thực hiện Nghị quyết "
        "số 16/NQ-CP ngày 25/01/2021 của Chính phủ ban hành Chương trình tiếp tục thực hiện Nghị quyết số 26-NQ/TW của Ban "
        "Chấp hành Trung ương Đảng (khóa XI) về khí hậu theo Kết luận số 57-KL/TW, ngày 27/8/2019 của Bộ Chính trị."
    )
    assert [(c.id, c.relation.value, c.cited_by) for c in cited(text)] == [
        ("c1", "continues", "this"),
        ("c2", "implements", "c1"),
        ("c3", "continues", "c2"),
        ("c4", "follows", "c2"),  # not the resolution of term XI, which is older than the conclusion
    ]


def test_what_follows_theo_is_not_hung_on_an_older_letter():
    text = (
        "Thực hiện Công văn số 9-CV/TU, ngày 23/11/2023 của Ban Thường vụ Tỉnh ủy về việc nâng cao chỉ số cải cách theo "
        "Kế hoạch số 38/KH-UBND ngày 29/11/2023 của UBND tỉnh gắn với thực hiện Kế hoạch số 5/KH-UBND ngày 17/02/2022."
    )
    assert [(c.relation.value, c.cited_by) for c in cited(text)] == [
        ("implements", "this"),
        ("follows", "this"),
        ("implements", "this"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh về việc phát động thi đua; Kế hoạch số 2/KH-UBND", "phát động thi đua"),
        ("Chỉ thị số 1/CT-UBND về “Xây dựng; phát triển” gắn với", "Xây dựng; phát triển"),
        ("Nghị định số 73/2023/NĐ-CP của Chính phủ quy định về bảo vệ cán bộ.", "quy định về bảo vệ cán bộ"),
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh về phát động phong trào “Một; hai” giai đoạn 2021 - 2025, Công văn số 2/UBND-NC", "phát động phong trào “Một; hai” giai đoạn 2021 - 2025"),
        ("Kế hoạch số 1/KH-LĐLĐ của Liên đoàn Lao động tỉnh xây dựng điển hình.", "xây dựng điển hình"),
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh, thực hiện tốt", None),
        ("Căn cứ Kế hoạch số 1/KH-UBND về phát triển, nâng cao, đẩy mạnh dịch vụ, UBND huyện ban hành Kế hoạch", "phát triển, nâng cao, đẩy mạnh dịch vụ"),
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh về đổi mới sách giáo khoa ở trường học, ngày 12/4/2017 Sở Y tế đã họp", "đổi mới sách giáo khoa ở trường học"),
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh về chấn chỉnh kỷ cương hành chính: đơn vị phải nộp báo cáo", "chấn chỉnh kỷ cương hành chính"),
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh về trang thiết bị làm việc của cán bộ xã, ngoài ra được bố trí thêm", "trang thiết bị làm việc của cán bộ xã"),
        ("theo Kế hoạch số 1/KH-UBND của UBND tỉnh về chế độ làm việc của giáo viên phổ thông để có thời gian", "chế độ làm việc của giáo viên phổ thông"),
        ("theo Kế hoạch số 1/KH-UBND của UBND tỉnh về lao động nước ngoài ở các khu công nghiệp thì Sở báo cáo", "lao động nước ngoài ở các khu công nghiệp"),
        ("Kế hoạch số 1/KH-UBND của UBND tỉnh về thu gom rác trên địa bàn TP. Tây Ninh năm 2023.", "thu gom rác trên địa bàn TP. Tây Ninh năm 2023"),
        ("Công văn số 1/STC-NS về xử lý vướng mắc của dự án đường ven biển, Phó Chủ tịch UBND tỉnh Trần Văn Mẫu có ý kiến như sau", "xử lý vướng mắc của dự án đường ven biển"),
        ("Nghị quyết số 34/NQ-HĐND của HĐND tỉnh Khóa XVII, kỳ họp thứ 3 về việc thông qua quy hoạch;", "thông qua quy hoạch"),
        ("Kết luận số 6-KL/TW của Bộ Chính trị, Ban Bí thư về sắp xếp bộ máy, Bộ Chính trị yêu cầu", "sắp xếp bộ máy"),
        ("Kế hoạch số 8-KH/TU về đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025, tổ chức hội nghị quán triệt.", "đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025"),
        ("Thông tư liên tịch số 3/2014/TTLT-BYT-BNV của Bộ Y tế và Bộ Nội vụ về mã số viên chức (Thông tư liên tịch số 3)", "mã số viên chức"),
        ("Căn cứ Chỉ thị số 7-CT/TW của Ban Bí thư về quan hệ lao động hài hòa, với các nội dung sau:", "quan hệ lao động hài hòa"),
        ("(Quyết định số 4/QĐ-BNV của Bộ Nội vụ về việc thi thăng hạng (hạng I) của trường)", "thi thăng hạng (hạng I) của trường"),
        ("Chỉ thị số 19/CT-TTg về phát động thi đua thực hiện nhiệm vụ và Kế hoạch 5 năm (2021 - 2025); tạo", "phát động thi đua thực hiện nhiệm vụ và Kế hoạch 5 năm (2021 - 2025)"),
        ("Thông tư số 152/2015/TT-BTC của Bộ Tài chính hướng dẫn về thuế tài nguyên;", "hướng dẫn về thuế tài nguyên"),
        ("Quy định số 6-QĐ/TW của Bộ Chính trị, một số điểm về kết nạp đảng viên.", "một số điểm về kết nạp đảng viên"),
        ("Hướng dẫn số 42-HD/BTCTW ngày 13/4/2005, thực hiện Quy định số 6-QĐ/TW.", "thực hiện Quy định số 6-QĐ/TW"),
        ("Quy định số 6-QĐ/TW của Ban Bí thư “Về\nviệc kết nạp đảng viên”;", "kết nạp đảng viên"),
        ("Nghị định số 5/2010/NĐ-CP ngày 02/3/2010 của Chính phủ về quản lý Internet và các quy định khác của Thành phố", "quản lý Internet"),
        ("Thông tư số 8/2018/TT-BNV ngày 28/6/2018 của Bộ Nội vụ về trợ cấp cho cán bộ đã nghỉ theo Quyết định số 30/QĐ-TTg ngày 20/6/2005 và Quyết định số 11/QĐ-TTg ngày 13/10/2001 của Thủ tướng Chính phủ.", "trợ cấp cho cán bộ đã nghỉ theo Quyết định số 30/QĐ-TTg ngày 20/6/2005 và Quyết định số 11/QĐ-TTg ngày 13/10/2001 của Thủ tướng Chính phủ"),
        ("Nghị quyết số 24-NQ/TW ngày 03/6/2013 của Trung ương về tài nguyên theo Kết luận số 56-KL/TW ngày 23/8/2019", "tài nguyên"),
        ("Quyết định số 8/QĐ-TLĐ của Tổng Liên đoàn (TLĐ) về việc thu kinh phí;", "thu kinh phí"),
        ("Quyết định số 304-QĐ/TW (Quyết định 304) về tổ chức bộ máy Mặt trận;", "tổ chức bộ máy Mặt trận"),
        ("Quyết định số 24-QĐ/TW của Ban Bí thư về thi hành Điều lệ Đảng, Theo Thông tri số 28/TTr-MTTW", "thi hành Điều lệ Đảng"),
        ("Quy chế số 5/QC-UBND-MTTQ giữa UBND và Ủy ban MTTQ Việt Nam tỉnh về vệ sinh môi trường.", "vệ sinh môi trường"),
        ("Theo Pháp lệnh lưu trữ quốc gia số 34/2001/PL-UBTVQH10 thì", "lưu trữ quốc gia"),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Việc làm số 5/2019/QH14;", "sửa đổi, bổ sung một số điều của Luật Việc làm"),
        ("Công văn số 5/SYT-NV ngày 3/2/2015 gửi các bệnh viện về việc trực Tết.", "trực Tết"),
        ("Quyết định số 4/QĐ-BYT của Bộ Y tế về phong trào “Bệnh viện xanh”[1]; Công văn số 5/SYT-NV", "phong trào “Bệnh viện xanh”"),
        ("Quyết định số 4/QĐ-BYT của Bộ Y tế về vệ sinh bệnh viện(2);", "vệ sinh bệnh viện"),
        ("Quyết định số 4/QĐ-TTg ngày 3/2/2015 của Thủ tướng Chính phủ [3] về trồng rừng.", "trồng rừng"),
        ("Quyết định số 4/QĐ-BCA phê duyệt Chương trình phòng, chống mua bán người (Chương trình PCMBN);", "phê duyệt Chương trình phòng, chống mua bán người"),
        ("Thông tư số 5/2017/TT-BGDĐT về phổ cập giáo dục, xóa mù chữ (truy cập tại http://pc.vn).", "phổ cập giáo dục, xóa mù chữ"),
        ("Công văn số 5/SYT-NV về việc sắp xếp giường bệnh của các trạm y tế để phù hợp với tình hình mới.", "sắp xếp giường bệnh của các trạm y tế"),
        ("Kế hoạch số 1/KH-SYT về phong trào thi đua “Nụ cười” năm 2024, các khoa làm ba việc", "phong trào thi đua “Nụ cười” năm 2024"),
        ("Kế hoạch số 1/KH-SYT về Kế hoạch “Thi đua xây dựng bệnh viện văn minh”, tích cực làm theo lời Bác", "Kế hoạch “Thi đua xây dựng bệnh viện văn minh”"),
        ("Công văn số 5/SYT-NV về khảo sát sự hài lòng của người bệnh, Bệnh viện đa khoa huyện xây dựng kế hoạch", "khảo sát sự hài lòng của người bệnh"),
        ("Công văn số 5/SYT-NV về khám sức khỏe học sinh đầu năm học, nhà trường tổ chức khám", "khám sức khỏe học sinh đầu năm học"),
        ("Thực hiện Thông tri số 2-TT/TU về lãnh đạo bầu cử và hướng dẫn của Sở Nội vụ tại Công văn số 5/SNV-XDCQ", "lãnh đạo bầu cử"),
        ("Quyết định số 4/QĐ-BTP công bố thủ tục hành chính được sửa đổi, bổ sung, bãi bỏ trong lĩnh vực hộ tịch; luật sư;", "công bố thủ tục hành chính được sửa đổi, bổ sung, bãi bỏ trong lĩnh vực hộ tịch; luật sư"),
        ("Quyết định số 4/QĐ-UBND về việc phê duyệt quy trình nội bộ; Phê duyệt quy trình điện tử; Quyết định số 5/QĐ-UBND", "phê duyệt quy trình nội bộ; Phê duyệt quy trình điện tử"),
        ("Quyết định số 4/QĐ-TTg về việc sửa đổi một số điều của Quyết định số 1/TTg ngày 2/3/1996 và Điều 3, Quyết định số 2/QĐ-TTg.", "sửa đổi một số điều của Quyết định số 1/TTg ngày 2/3/1996 và Điều 3, Quyết định số 2/QĐ-TTg"),
        ("Công văn số 5/LĐLĐ-TG về việc “khen thưởng phong trào “Hai giỏi” và báo cáo năm 2017”. Ban", "khen thưởng phong trào “Hai giỏi” và báo cáo năm 2017"),
        ("quy định tại Nghị định số 85/2015/NĐ-CP của Chính phủ quy định về lao động nữ tại đơn vị.", "quy định về lao động nữ"),
        ("Tại Điều 11 Luật Việc làm số 5/2013/QH13 quy định mức vay vốn: “Mức vay…”", "Việc làm"),
        ("Tại khoản 2 Điều 2 Thông tư số 5/2013/TT-BTC ngày 15/8/2013 của Bộ Tài chính quy định: “Thu nhập…”", None),
        ("Căn cứ Nghị quyết số 4-NQ/TU ngày 12/02/2026 của Tỉnh ủy, phát triển nông thôn; nâng cao đời sống.", "phát triển nông thôn; nâng cao đời sống"),
        ("Thông báo số 5/TB-SYT ngày 2/3/2024 của Sở Y tế thông báo lịch tiêm chủng.", "thông báo lịch tiêm chủng"),
        ("theo Công văn số 5/SYT-NV đề nghị các trạm y tế", None),
        ("Thực hiện Kế hoạch số 5/KH-BNN của Bộ Nông nghiệp, triển khai Quyết định số 4/QĐ-TTg. UBND tỉnh yêu cầu", "triển khai Quyết định số 4/QĐ-TTg"),
        ("Thực hiện Kế hoạch số 5/KH-TA của Tòa án nhân dân tối cao về công tác thi đua, khen thưởng, TAND tỉnh họp cụm", "công tác thi đua, khen thưởng"),
        ("Căn cứ Bộ Luật Lao động số 45/2019/QH14;", "Lao động"),
    ],
)  # fmt: skip
def test_titles(text, title):
    assert cited(text)[0].title == title


def test_the_own_number_is_no_citation():
    text = clean(
        "UBND TỈNH TÂY NINH\nSố: 15/KH-UBND\nTây Ninh, ngày 02 tháng 3 năm 2023\nKẾ HOẠCH\nPhát động thi đua\n"
        "I. Nội dung\nThực hiện Chỉ thị số 34-CT/TW.\nPHỤ LỤC\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 02/3/2023)"
    ).clean
    sections = segment(text)
    assert [c.identifier for c in find_citations(text, sections, read_header(text, sections))] == ["34-CT/TW"]


@given(JOINTS, st.integers(8, 19), st.sampled_from(["/", " /", "/ ", " / "]))
def test_spacing_breaks_and_marks_change_nothing(joints, broken, slash):
    """Spaces of all kinds, bold marks, spaces around a separator and a margin's line break leave the same documents."""
    words = BASE.replace("480/KH", f"480{slash.replace(' ', chr(0))}KH").split(" ")
    joints = ["\n" if place == broken else joint for place, joint in enumerate(joints)]
    noisy = "".join(word + joint for word, joint in zip(words, joints, strict=True)).replace(chr(0), " ")
    found = [(c.identifier, c.date, c.cited_by) for c in cited(noisy.strip())]
    assert found == [("480/KH-UBND", "2022-08-15", "this"), ("55/2022/QH15", "2022-06-16", "c1")]
