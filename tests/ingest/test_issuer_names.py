"""Where the names of issuers of cited documents end, and which of two is meant: one case a form."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09"))
CITY = Header(locality=Locality(Level.COMMUNE, "thành phố Huế", None, "phường Thuận Hóa", date="2025-09"))


def issuers(text, header=HOME):
    source = clean(text).clean
    return [one.issuer and one.issuer.name for one in find_citations(source, segment(source), header)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công văn số 6/UBATGTQG ngày 5/1/2025 của Ủy ban An toàn giao thông Quốc gia đề nghị các tỉnh", "Ủy ban An toàn giao thông Quốc gia"),
        ("Kế hoạch số 9/KH-BCĐ ngày 1/2/2024 của Ban Chỉ đạo 389 quốc gia về hàng giả", "Ban Chỉ đạo 389 quốc gia"),
        ("Công văn số 9/UBQG ngày 1/2/2024 của Ủy ban Quốc gia về người cao tuổi Việt Nam về thăm hỏi", "Ủy ban Quốc gia về người cao tuổi Việt Nam"),
        ("Kế hoạch số 9/KH-CTĐ ngày 1/2/2024 của Cụm trưởng Cụm thi đua số 3 về chấm chéo", "Cụm trưởng Cụm thi đua số 3"),
        ("Kế hoạch số 9/KH-BCĐ ngày 1/2/2024 của Ban Chỉ đạo phong trào “Xây dựng đời sống văn hóa” tỉnh về bình xét", "Ban Chỉ đạo phong trào “Xây dựng đời sống văn hóa” tỉnh Tây Ninh"),
        ("Kế hoạch số 9/KH-BCĐ ngày 1/2/2024 của Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh về xóm làng", "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Tây Ninh"),
        ("Ngày 5/2/2024, Sở Y tế ra Công văn số 9/SYT-NV về trực Tết.", "Sở Y tế tỉnh Tây Ninh"),
        ("Hướng dẫn số 9/HD-SNV ngày 1/2/2024 của Sở Nội vụ tổng kết phong trào", "Sở Nội vụ tỉnh Tây Ninh"),
        ("Thông tri số 9-TT/TU ngày 1/2/2024 của Ban Thường vụ Tỉnh ủy lãnh đạo đại hội", "Ban Thường vụ Tỉnh ủy Tây Ninh"),
        ("Xét đề nghị của Trưởng phòng Giáo dục và Đào tạo tại Tờ trình số 9/TTr-PGDĐT", "Phòng Giáo dục và Đào tạo"),
    ],
)  # fmt: skip
def test_a_name(text, expected):
    assert issuers(text)[0] == expected


def test_a_list_of_two_issuers_gives_each_its_own():
    text = "Thực hiện các chỉ thị của Thủ tướng Chính phủ và Ban Thường vụ Tỉnh ủy: số 33/CT-TTg, số 02-CT/TU;"
    assert issuers(text) == ["Thủ tướng Chính phủ", "Ban Thường vụ Tỉnh ủy Tây Ninh"]


def test_a_province_that_became_a_city():
    text = "Chỉ thị số 1/CT-UBND của UBND tỉnh Thừa Thiên Huế; Nghị quyết số 2/NQ-HĐND của HĐND tỉnh (trước đây) về mức chi"
    assert issuers(text, CITY) == ["Ủy ban nhân dân tỉnh Thừa Thiên Huế", "Hội đồng nhân dân tỉnh Thừa Thiên Huế"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thực hiện Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII;", "Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII"),
        ("Thực hiện Nghị quyết Đại hội Thi đua yêu nước tỉnh lần thứ VII;", "Nghị quyết Đại hội Thi đua yêu nước tỉnh lần thứ VII"),
        ("Thực hiện Hướng dẫn của Hội Khuyến học tỉnh về gia đình học tập;", "Hướng dẫn của Hội Khuyến học tỉnh về gia đình học tập"),
        ("Thực hiện Giao ước thi đua năm 2025 của Cụm thi đua số 2;", "Giao ước thi đua năm 2025 của Cụm thi đua số 2"),
        ("Thực hiện Chương trình phối hợp giữa Sở Y tế và Hội Nông dân tỉnh năm 2025;", "Chương trình phối hợp giữa Sở Y tế và Hội Nông dân tỉnh năm 2025"),
        ("Căn cứ Bộ Tiêu chí quốc gia về nông thôn mới;", "Bộ Tiêu chí quốc gia về nông thôn mới"),
    ],
)  # fmt: skip
def test_a_document_by_name(text, name):
    source = clean(text).clean
    sections = segment(source)
    assert [one.name for one in find_unnumbered(source, sections, HOME, ())] == [name]
