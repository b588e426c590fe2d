"""Days and numbers of cited documents as clerks write them, one case a form."""

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.PROVINCE, "tỉnh Tây Ninh", date="2025-09-20"))


def cited(text):
    source = clean(text).clean
    (found,) = find_citations(source, segment(source), HOME)
    return found


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Công văn số 1/UBND-VX, ngày 22/02 của UBND xã về trực Tết", "2025-02-22"),
        ("Công văn số 1/UBND-VX ngày 5 tháng 3 của UBND xã", "2025-03-05"),
        ("Công văn số 1/UBND-VX ngày 22/12 của UBND xã", None),
        ("Công văn số 1/UBND-VX ngày 22/12 2024 của UBND xã", "2024-12-22"),  # a stroke left out
        ("Kế hoạch số 1-KH/TĐTN của Tỉnh đoàn Phú Yên (cũ), ngày 12/02/2025.", "2025-02-12"),
        (
            "Kế hoạch số 1/KH-UBND của UBND tỉnh Bình Dương (nay thuộc Thành phố Hồ Chí Minh) ngày 1/2/2024 về chợ",
            "2024-02-01",
        ),
        ("Công văn số 1/UBND-VX, đề ngày 1/2/2024, giao Sở", "2024-02-01"),
        ("Công văn 1/UBND-VX, 01/02/2024 của UBND tỉnh", "2024-02-01"),
        ("Công văn số 1/UBND-VX ngày mùng 1 tháng 2 năm 2024", "2024-02-01"),
        ("Công văn số 1/UBND-VX, tháng 2/2024", "2024-02"),
        ("Công văn số 1/UBND-VX, thực hiện trong tháng 2/2024", None),
    ],
)
def test_a_day(text, date):
    assert cited(text).date == date


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("theo Công văn số 1/BYT-K2ĐT về bệnh án", "1/BYT-K2ĐT"),
        ("theo Công văn số 1/BCA_C06 ngày 1/2/2024", "1/BCA-C06"),
        ("theo Quyết định số 10/2007/QĐ_BKHCN ngày 1/2/2007", "10/2007/QĐ-BKHCN"),
        ("theo Quyết định số 5_QĐ/TU ngày 1/2/2024", "5-QĐ/TU"),
    ],
)
def test_a_number(text, identifier):
    assert cited(text).identifier == identifier
