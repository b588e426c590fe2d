"""Documents cited by name as clerks write them: laws in small letters, laws within laws, plans told by their time."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))


def by_name(text):
    source = clean(text).clean
    sections = segment(source)
    citations = find_citations(source, sections, HOME)
    return [(one.name, one.relation.value, one.cited_by) for one in find_unnumbered(source, sections, HOME, citations)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hướng dẫn thi hành một số điều của luật người cao tuổi.", [("luật người cao tuổi", "guides", "this")]),
        ("Hợp đồng theo quy định của luật đấu thầu và luật xây dựng.", [("luật đấu thầu", "follows", "this"), ("luật xây dựng", "follows", "this")]),
        ("Căn cứ pháp lệnh dân số; căn cứ luật giáo dục năm 2019;", [("pháp lệnh dân số", "legal_basis", "this"), ("luật giáo dục năm 2019", "legal_basis", "this")]),
        ("theo khoản 2 điều 5 luật phòng cháy và chữa cháy.", [("luật phòng cháy và chữa cháy", "follows", "this")]),
        ("xử lý theo bộ luật hình sự năm 2015.", [("bộ luật hình sự năm 2015", "follows", "this")]),
        ("quy định của pháp luật đất đai, kỷ luật lao động và dự thảo luật đất đai", []),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của luật kế toán, luật quản lý thuế ngày 29/11/2024;", [("Luật sửa đổi, bổ sung một số điều của luật kế toán, luật quản lý thuế ngày 29/11/2024", "legal_basis", "this")]),
        ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thú y số 8/2020/QH14;", [("Luật Thú y", "amends", "c1")]),
        ("Căn cứ Luật Sửa đổi, bổ sung Điều 7 Luật Nhà ở số 5/2022/QH15;", [("Luật Nhà ở", "amends", "c1")]),
        ("Căn cứ Luật sửa đổi Luật Điện lực số 5/2022/QH15;", [("Luật Điện lực", "amends", "c1")]),
        ("Căn cứ Luật số 9/2024/QH15 sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý thuế;", [("Luật Chứng khoán", "amends", "c1"), ("Luật Kế toán", "amends", "c1"), ("Luật Kiểm toán độc lập", "amends", "c1"), ("Luật Ngân sách nhà nước", "amends", "c1"), ("Luật Quản lý thuế", "amends", "c1")]),
        ("Căn cứ Luật sửa đổi, bổ sung 09 luật số 56/2024/QH15;", []),
        ("Căn cứ Quyết định số 5/QĐ-BYT ngày 02/3/2024 của Bộ Y tế về Quy chế bệnh viện tuyến huyện;", [("Quy chế bệnh viện tuyến huyện", "references", "c1")]),
        ("Căn cứ Nghị định số 5/2024/NĐ-CP ngày 02/3/2024 của Chính phủ Quy định về thuê đất;", []),
        ("Kế hoạch số 5/KH-UBND ngày 02/3/2024 của UBND tỉnh thực hiện Biên bản thỏa thuận hợp tác với tỉnh Long An về du lịch;", [("Biên bản thỏa thuận hợp tác với tỉnh Long An về du lịch", "implements", "c1")]),
        ("Quyết định số 5/QĐ-BTC ngày 02/9/2025 của Bộ Tài chính ban hành Kế hoạch tổng thể triển khai Quyết định số 6/QĐ-TTg ngày 02/01/2025;", [("Kế hoạch tổng thể triển khai Quyết định số 6/QĐ-TTg ngày 02/01/2025", "references", "c1")]),
        ("Quyết định số 5/QĐ-UBND ngày 02/9/2025 của UBND tỉnh ban hành Quy chế quản lý kho lưu trữ lịch sử theo Nghị định số 6/2025/NĐ-CP ngày 02/01/2025;", [("Quy chế quản lý kho lưu trữ lịch sử", "references", "c1")]),
        ("Tổ chức thực hiện tốt Chương trình sữa học đường đến năm 2025, định hướng đến năm 2030.", [("Chương trình sữa học đường đến năm 2025, định hướng đến năm 2030", "implements", "this")]),
        ("Thực hiện chương trình toàn khóa và kế hoạch nhiệm vụ năm học 2024 - 2025 của Công đoàn ngành giáo dục An Giang, nhà trường họp.", [("chương trình toàn khóa", "implements", "this"), ("kế hoạch nhiệm vụ năm học 2024 - 2025 của Công đoàn ngành giáo dục An Giang", "implements", "this")]),
        ("Mỗi xã xây dựng kế hoạch công tác năm 2025 và chương trình toàn khóa.", []),
        ("Xét Tờ trình của UBND tỉnh về việc đặt tên đường;", [("Tờ trình của UBND tỉnh về việc đặt tên đường", "follows", "this")]),
        ("Xem xét Tờ trình của UBND tỉnh về việc đặt tên đường;", []),
        ("Chấp hành nghiêm Quy chế dân chủ ở cơ sở và Quy định về nếp sống văn hóa công sở.", [("Quy chế dân chủ ở cơ sở", "follows", "this"), ("Quy định về nếp sống văn hóa công sở", "follows", "this")]),
        ("Thực hiện Bộ Quy tắc ứng xử của công chức.", [("Bộ Quy tắc ứng xử của công chức", "implements", "this")]),
        ("chấp hành Quy định về những việc đảng viên không được làm", [("Quy định về những việc đảng viên không được làm", "follows", "this")]),
        ("Căn cứ Thỏa ước lao động tập thể của Công ty;", [("Thỏa ước lao động tập thể của Công ty", "legal_basis", "this")]),
        ("Thực hiện Nghị quyết liên tịch giữa Hội Nông dân và Bộ Công an về an ninh nông thôn", [("Nghị quyết liên tịch giữa Hội Nông dân và Bộ Công an về an ninh nông thôn", "implements", "this")]),
        ("thực hiện thắng lợi Chiến lược phát triển vùng 10 năm 2021 - 2030", [("Chiến lược phát triển vùng 10 năm 2021 - 2030", "implements", "this")]),
        ("Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình ngày 05/3/2024;", [("Tờ trình ngày 05/3/2024", "follows", "this")]),
        ("Căn cứ Biên bản ngày 5 tháng 3 năm 2024;", [("Biên bản ngày 5 tháng 3 năm 2024", "legal_basis", "this")]),
        ("Xử lý theo Quy chế nội trú ban hành kèm theo Quyết định số 5/QĐ-TH ngày 2/3/2024.", [("Quy chế nội trú", "follows", "this")]),
        ("Thực hiện Công văn của Sở Y tế về việc phun hóa chất.", [("Công văn của Sở Y tế về việc phun hóa chất", "implements", "this")]),
    ],
)  # fmt: skip
def test_documents_by_name(text, found):
    assert by_name(text) == found
