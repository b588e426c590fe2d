"""What the words before a document say of it: one case a form, words of our own."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))


def relations(text):
    source = clean(text).clean
    sections = segment(source)
    numbered = find_citations(source, sections, HOME)
    named = find_unnumbered(source, sections, HOME, numbered)
    return [one.relation.value for one in sorted((*numbered, *named), key=lambda one: one.span.start)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Áp dụng Thông tư số 1/2024/TT-BNV khi xét khen.", ["follows"]),
        ("Trạm vận dụng Công văn số 1/BYT-KB để làm.", ["follows"]),
        ("Lập hồ sơ đúng Thông tư số 1/2024/TT-BNV của Bộ Nội vụ.", ["follows"]),
        ("Khen thưởng thực hiện đúng quy định tại Nghị định số 98/2023/NĐ-CP.", ["follows"]),
        ("Chấm điểm dựa vào Hướng dẫn số 1/HD-SNV.", ["follows"]),
        ("Trên tinh thần Chỉ thị số 1/CT-TTg, các xã tự làm.", ["follows"]),
        ("Chi theo Quy chế chi tiêu của trường ban hành kèm theo Quyết định số 1/QĐ-THCS.", ["follows"] * 2),
        ("Nộp theo Mẫu số 2 Phụ lục I kèm theo Nghị định số 1/2024/NĐ-CP.", ["follows"]),
        ("Xét theo Luật Thi đua, khen thưởng năm 2022; Nghị định số 1/2024/NĐ-CP.", ["follows"] * 2),
        ("Nối tiếp Hướng dẫn số 1-HD/HND, năm nay Hội làm tiếp.", ["continues"]),
        ("Tiếp tục áp dụng Quyết định số 1/QĐ-UBND.", ["continues"]),
        ("Duy trì việc thực hiện Kế hoạch số 1/KH-UBND.", ["continues"]),
        ("Kế hoạch này thay cho Kế hoạch số 1/KH-UBND.", ["replaces"]),
        ("Thay Quyết định số 1/QĐ-UBND từ hôm nay.", ["replaces"]),
        ("Biểu này thay cho phụ lục III Kế hoạch số 1/KH-UBND.", ["replaces"]),
        ("Họp qua mạng thay cho nội dung bàn giấy theo Kế hoạch số 1/KH-UBND.", ["follows"]),
        ("Ra đề theo Kế hoạch số 1/KH-UBND và Quy trình khảo thí số 2/QT-THCS.", ["follows"] * 2),
        ("Không còn áp dụng Công văn số 1/SYT-NV.", ["repeals"]),
        ("Ngừng thực hiện Kế hoạch số 1/KH-UBND.", ["repeals"]),
        ("Chấm dứt hiệu lực Quyết định số 1/QĐ-UBND.", ["repeals"]),
        ("Điều chỉnh một số chỉ tiêu tại Kế hoạch số 1/KH-UBND như sau:", ["amends"]),
        ("Bổ sung Kế hoạch số 1/KH-UBND của huyện: thêm một đợt.", ["amends"]),
        ("Thực hiện Đề án “Đọc sách” ban hành kèm theo Quyết định số 1/QĐ-UBND;", ["implements"] * 2),
        ("Sửa đổi khoản 2 Điều 3 Quy chế ban hành kèm theo Quyết định số 1/QĐ-UBND.", ["amends"]),
        ("Sửa đổi, bổ sung một số quy định tại Thông tư số 1/2024/TT-BNV như sau:", ["amends"]),
        ("Sửa đổi, bổ sung một số điểm của Quy định kèm theo Quyết định số 1/QĐ-UBND.", ["amends"]),
        ("Sửa đổi, bổ sung, thay thế một số quy định của Thông tư số 1/2024/TT-BNV.", ["amends"]),
        ("Điều chỉnh thời gian tổ chức tại Kế hoạch số 1/KH-UBND.", ["amends"]),
        ("Bổ sung nhiệm vụ cho Phòng Nội vụ tại Quyết định số 1/QĐ-UBND.", ["amends"]),
        ("Bãi bỏ toàn bộ nội dung quy định tại khoản 2 Điều 4 Quyết định số 1/QĐ-UBND.", ["repeals"]),
        ("Khi cần điều chỉnh khung giá đất quy định tại Nghị định số 1/2024/NĐ-CP, Sở báo cáo.", ["references"]),
        ("Hưởng ứng phong trào “Ba sạch” do Hội phát động tại Kế hoạch số 1/KH-HPN.", ["references"]),
        ("Hưởng ứng cuộc vận động “Một nghìn cây” được Sở phát động năm 2021 bằng Công văn số 1/SNN-LN.", ["references"]),
        ("Chỉ thị đó đã được huyện cụ thể hóa bằng Kế hoạch số 1/KH-UBND.", ["references"]),
        ("Căn cứ Luật Thi đua, khen thưởng; Quy chế khen thưởng của Hội ban hành kèm theo Quyết định số 1/QĐ-HND;", ["legal_basis"] * 3),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Việc làm ngày 25/6/2025; Luật Lưu trữ ngày 17/11/2020;", ["legal_basis"] * 2),
        ("Căn cứ mức thu theo Danh mục ban hành kèm theo Nghị quyết số 1/NQ-HĐND;", ["legal_basis"]),
        ("Thực hiện Công văn số 1/UBND-KT; chỉ đạo của Bộ Y tế tại các văn bản: số 2/BYT-KB, số 3/BYT-DP;", ["implements"] * 3),
        ("- Tiếp tục quán triệt, triển khai các quy định về bảo mật của tỉnh, nhất là: Luật Lưu trữ, Chỉ thị số 1/CT-TTg của Thủ tướng Chính phủ; Kế hoạch số 2-KH/TU; Công văn số 3/UBND-NC...", ["continues"] * 4),
        ("Hiện thực hóa Nghị quyết số 1-NQ/TU, xã trồng 3 ha rừng.", ["implements"]),
        ("Vận dụng sáng tạo, linh hoạt Nghị quyết số 1-NQ/TU vào xã.", ["follows"]),
        ("Phấn đấu đạt các chỉ tiêu đã nêu trong Nghị quyết số 1-NQ/TU.", ["implements"]),
        ("Tiếp nối tinh thần Chỉ thị số 1/CT-TTg, đoàn viên trồng cây.", ["continues"]),
        ("Hướng dẫn một số nội dung thực hiện Thông tư số 1/2024/TT-BNV về hội.", ["guides"]),
        ("Phòng Nội vụ hướng dẫn triển khai Nghị quyết số 1/NQ-HĐND về hội.", ["guides"]),
        ("Xét nội dung Tờ trình số 1/TTr-SNV về hội;", ["follows"]),
        ("Mức chi áp dụng như quy định tại Thông tư số 1/2024/TT-BTC.", ["follows"]),
        ("Đình chỉ thi hành Công văn số 1/SYT-NV từ hôm nay.", ["repeals"]),
        ("Thu hồi Thông báo số 1/TB-SYT của Sở.", ["repeals"]),
        ("Thay thế Quy chế thi đua ban hành theo Quyết định số 1/QĐ-THPT.", ["replaces"]),
        ("Phong trào được Sở Nội vụ cụ thể hóa tại Hướng dẫn số 1/HD-SNV.", ["references"]),
        ("Thu hồi đất theo Thông báo số 1/TB-SYT của Sở.", ["follows"]),
    ],
)  # fmt: skip
def test_what_the_words_before_a_document_say(text, expected):
    assert relations(text) == expected
