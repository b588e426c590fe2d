"""Issuers of cited documents: names that commas and small letters carry on, words that end them, documents that they
stand before or behind. One case a form."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))


def issuers(text):
    source = clean(text).clean
    return [one.issuer and one.issuer.name for one in find_citations(source, segment(source), HOME)]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        # carried on in small letters, or by a comma
        ("Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy các cơ quan Đảng tỉnh Tây Ninh"),
        ("Ban Chính sách, chiến lược Trung ương", "Ban Chính sách, chiến lược Trung ương"),
        ("Khối thi đua các sở, ban, ngành phía Nam", "Khối thi đua các sở, ban, ngành phía Nam"),
        ("Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia", "Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia"),
        ("Ban Chỉ đạo xây dựng nông thôn mới xã Tân Hội", "Ban Chỉ đạo xây dựng nông thôn mới xã Tân Hội"),
        ("Cục Quản lý thi hành án dân sự", "Cục Quản lý thi hành án dân sự"),
        ("Đại hội đồng cổ đông Công ty cổ phần Mía đường Sông Con", "Đại hội đồng cổ đông Công ty cổ phần Mía đường Sông Con"),
        ("Chi cục Thủy sản và Kiểm ngư", "Chi cục Thủy sản và Kiểm ngư"),
        ("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch tỉnh Tây Ninh"),
        ("Bộ Giáo dục & Đào tạo", "Bộ Giáo dục và Đào tạo"),
        ("Ủy ban Pháp luật và Tư pháp của Quốc hội", "Ủy ban Pháp luật và Tư pháp của Quốc hội"),
        ("Kiểm toán nhà nước khu vực II", "Kiểm toán nhà nước khu vực II"),
        ("Viện kiểm sát nhân dân khu vực 3", "Viện kiểm sát nhân dân khu vực 3"),
        # another body follows
        ("Sở Tư pháp và Công an tỉnh", "Sở Tư pháp tỉnh Tây Ninh"),
        ("Ban Chỉ đạo Trung ương, Ủy ban nhân dân tỉnh", "Ban Chỉ đạo Trung ương"),
        # the person in the post is no part of its name; communes and schools are called after persons
        ("Chủ tịch UBND tỉnh Hà Tĩnh Võ Văn Bình", "Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh"),
        ("Giám đốc Sở Y tế Lê Thị Hoa", "Giám đốc Sở Y tế tỉnh Tây Ninh"),
        ("Chủ tịch UBND xã Hà Huy Tập", "Chủ tịch Ủy ban nhân dân xã Hà Huy Tập"),
        ("Hiệu trưởng Trường Tiểu học Lê Lợi", "Hiệu trưởng Trường Tiểu học Lê Lợi"),
    ],
)  # fmt: skip
def test_a_name(written, name):
    assert issuers(f"Căn cứ Quyết định số 5/QĐ-XYZ ngày 3/4/2025 của {written} về việc trồng cây;") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đưa Nghị quyết số 4-NQ/TU của Tỉnh ủy vào cuộc sống", "Tỉnh ủy Tây Ninh"),
        ("Văn bản hợp nhất số 5/VBHN-BTP ngày 3/4/2025 của Bộ Tư pháp hợp nhất Nghị định về hộ tịch", "Bộ Tư pháp"),
        ("Theo Thông tư số 5/2025/TT-BYT của Bộ Y tế thì phòng khám phải có bác sĩ", "Bộ Y tế"),
        ("UBND tỉnh Lai Châu thông qua Kế hoạch số 9/KH-BCĐ về rừng", "Ủy ban nhân dân tỉnh Lai Châu"),
        ("Chủ tịch UBND tỉnh Hà Tĩnh Võ Văn Bình vừa ký Quyết định số 9/QĐ-UBND về rừng", "Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh"),
        ("Thay mặt chi bộ, đồng chí Lê Văn Bình ký Quyết định số 9/QĐ-XYZ về cờ", None),
        ("thực hiện chỉ đạo của Quân khu 7 tại Mệnh lệnh số 9/ML-TM", "Quân khu 7"),
        ("Giám đốc Lữ Văn Bình ký Quyết định số 9/QĐ-BV về cờ", None),
        ("Ban Chấp hành Trung ương Hội có Nghị quyết số 9-NQ/HNDTW về cờ", "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"),
        ("Ban Bí thư Trung ương Đảng khóa IX đã ban hành Chỉ thị số 9-CT/TW", "Ban Bí thư"),
        ("Giải phóng mặt bằng cảng Hòn Khoai (Kế hoạch số 9/KH-UBND)", None),
        ("đã thống nhất với Ban tổ chức Trung ương (Văn bản số 9/CV-TCTW)", "Ban Tổ chức Trung ương"),
        # an aside or a verb between body and document; a name that a comma or the end of a line takes apart
        ("Tổng cục Thuế (nay là Cục Thuế) đã ban hành Công văn số 9/TCT-KK", "Tổng cục Thuế"),
        ("đề án được Sở Tư pháp thẩm định tại Báo cáo số 9/BC-STP", "Sở Tư pháp tỉnh Tây Ninh"),
        ("Theo đề nghị của Sở Văn hóa, Thể thao Du lịch tại Tờ trình số 9/TTr-SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch tỉnh Tây Ninh"),
        ("bãi bỏ 06 TTHC tại Quyết định số 9/QĐ-UBND", None),
        ("Quyết định số 9/QĐ-UBND của UBND tỉnh Cao Bằng 1.", "Ủy ban nhân dân tỉnh Cao Bằng"),
        ("Quyết định số 9/QĐ-UBND của UBND tỉnh\nĐiều 4. Chánh Văn phòng", "Ủy ban nhân dân tỉnh Tây Ninh"),
        ("Thông tư số 9/2017/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính Phủ về cờ", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"),
        ("Kế hoạch số 9/KH-UBND của UBND xã Sơn Kim 1 về cờ", "Ủy ban nhân dân xã Sơn Kim 1"),
        ("Cục trưởng Cục Dân số Lê Thanh Bình ký Công văn số 9/CDS-QM về cờ", "Cục trưởng Cục Dân số"),
        ("Văn bản số 9/SYT-NV của Quý Sở về cờ", "Sở Y tế tỉnh Tây Ninh"),
        # a province speaks through its committee or council, as the symbol says
        ("Hà Nội vừa ban hành Kế hoạch số 9/KH-UBND về cờ", "Ủy ban nhân dân thành phố Hà Nội"),
        ("Lai Châu ban hành Hướng dẫn số 9/HD-BCĐ về cờ", None),
        # who issues may stand behind the document in the passive; who does no more than grant a thing has not issued it
        ("Kế hoạch số 9/KH-UBND được UBND xã Tân Hội ban hành ngày 3/4/2025", "Ủy ban nhân dân xã Tân Hội"),
        ("Kế hoạch số 9/KH-XYZ được UBND xã Tân Hội biểu dương", None),
        # the plan is theirs, not the resolution that it carries out
        ("Kế hoạch thực hiện Nghị quyết số 98/2023/QH15 do Cục Thuế ban hành", "Quốc hội"),
        ("Kế hoạch thực hiện Nghị quyết số 98/2023/QH15 của UBND tỉnh Lai Châu", "Quốc hội"),
    ],
)  # fmt: skip
def test_a_sentence(text, name):
    assert issuers(text) == [name]


def test_an_issuer_before_or_in_a_list_is_that_of_all():
    before = "UBND xã Tân Hội đã ban hành 02 kế hoạch (số 11/KH-UBND, số 12/KH-UBND) về rừng."
    first = "Căn cứ các văn bản chỉ đạo của Bộ Chính trị: Nghị quyết số 57-NQ/TW, Nghị quyết số 68-NQ/TW;"
    assert issuers(before) == ["Ủy ban nhân dân xã Tân Hội"] * 2
    assert issuers(first) == ["Bộ Chính trị"] * 2
