"""Every form in which documents cite each other, one case a form, and what copying and scanning do to them.

The forms are numbered as in the catalogue of forms that the extractors are built for; the words are ours.
"""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.extract.citations.numbered import find_citations
from ingest.extract.citations.unnumbered import find_unnumbered
from ingest.model import Header, Locality
from ingest.normalise import clean
from ingest.segment import segment
from ontology.levels import Level

HOME = Header(locality=Locality(Level.DISTRICT, "tỉnh Tây Ninh", "huyện Tân Châu", date="2024"))

NUMBERED = {
    1: ("Thực hiện Kế hoạch số 104/KH-UBND ngày 17/12/2021 của Ủy ban nhân dân huyện Tân Châu", ["104/KH-UBND"]),
    2: ("quy định hiện hành (**tại Quyết định số 1635/QĐ-UBND ngày 22/9/2021**)", ["1635/QĐ-UBND"]),
    3: ("quán triệt Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị", ["34-CT/TW"]),
    4: ("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị (khoá XI)", ["34-CT/TW"]),
    5: ("Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị (khóa XII)", ["05-CT/TW"]),
    6: ("Chỉ thị số 05-CT/TW, ngày 23/6/2021 của Ban Bí thư", ["05-CT/TW"]),
    7: ("theo Kết luận số 14- KL/TW,\n\nngày 22/9/2021", ["14-KL/TW"]),
    8: ("Nghị quyết số 24-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XI)", ["24-NQ/TW"]),
    9: ("Nghị quyết số 43/NQ-HĐND ngày 09 tháng 12 năm 2022", ["43/NQ-HĐND"]),
    10: ("Nghị quyết số 55/2022/QH15, ngày 16/6/2022 của Quốc hội Khóa XV", ["55/2022/QH15"]),
    11: ("Nghị định số 73/2023/NĐ-CP ngày 29/9/2023 của Chính phủ", ["73/2023/NĐ-CP"]),
    12: ("Công văn số 3543/UBND-NC ngày 12/10/2021 của UBND tỉnh", ["3543/UBND-NC"]),
    13: ("Công văn số 793-CV/TU ngày 15/9/2014 của Ban Thường vụ Tỉnh ủy", ["793-CV/TU"]),
    14: ("Công văn số 30/HĐTĐ ngày 25/01/2024", ["30/HĐTĐ"]),
    15: ("Chương trình hành động số 131-CTr/TU, ngày 18/9/2018", ["131-CTr/TU"]),
    16: ("Kế hoạch số 480/KH- UBND", ["480/KH-UBND"]),
    17: ("Kế hoạch số 221/KH - LĐLĐ ngày 14/4/2021", ["221/KH-LĐLĐ"]),
    18: ("Quyết định số 2169/QĐ-BNN-TCCB ngày 12/6/2020", ["2169/QĐ-BNN-TCCB"]),
    19: ("Nghị quyết số 16/NQ-CP ngày 25/01/2021 của Chính phủ ban hành Chương trình hành động", ["16/NQ-CP"]),
    22: ("Quyết định số 1620/QĐ-TTg ngày 20/9/2011", ["1620/QĐ-TTg"]),
    23: ("Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011", ["298-KH/TWĐTN"]),
    24: ("Quyết định số 367 - QĐ/TWĐTN-VP ngày 29/10/2013", ["367-QĐ/TWĐTN-VP"]),
    25: ("Hướng dẫn số 22HD/TWĐTN ngày 28/6/2013", ["22-HD/TWĐTN"]),
    26: ("Nghị quyết liên tịch số 88/NQLT/CP-ĐCTUBTWMTTQVN", ["88/NQLT/CP-ĐCTUBTWMTTQVN"]),
    27: ("Nghị quyết 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", ["102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN"]),
    28: ("Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005", ["55/2005/TTLT-BNV-VPCP"]),
    29: ("Nghị quyết số 1656/NQ-UBTVQH15", ["1656/NQ-UBTVQH15"]),
    30: ("Nghị quyết số 117/2026/UBTVQH15", ["117/2026/UBTVQH15"]),
    31: ("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15", ["06/2022/QH15"]),
    41: ("theo Thông tư 28/2015/TT-BLĐTBXH", ["28/2015/TT-BLĐTBXH"]),
    42: ("Chỉ thị 34-CT/TW nêu rõ", ["34-CT/TW"]),
    43: ("Quyết định 733/QĐ/TTg", ["733/QĐ-TTg"]),
    44: ("Chỉ thị số 22/CT-TW ngày 23/01/2018", ["22-CT/TW"]),
    45: ("Quyết định số 31-QĐ/TW, ngày 01-10-1997", ["31-QĐ/TW"]),
    46: ("Nghị định số 39/2012/NĐ-CP ngày 27 tháng 4 năm 2012 và Nghị định số 65/2014/NĐ-CP", ["39/2012/NĐ-CP", "65/2014/NĐ-CP"]),
    47: ("Nghị định 42/2010/NĐ-CP; 39/2012/NĐ-CP; 65/2014/NĐ-CP", ["42/2010/NĐ-CP", "39/2012/NĐ-CP", "65/2014/NĐ-CP"]),
    48: ("các Kế hoạch số 616, 4900 và 210/KH-UBND", ["616/KH-UBND", "4900/KH-UBND", "210/KH-UBND"]),
    49: ("Chỉ thị số 34-CT/TW và số 05-CT/TW", ["34-CT/TW", "05-CT/TW"]),
    50: ("các nghị quyết từ 1654/NQ-UBTVQH15 tới 1687/NQ-UBTVQH15", ["1654/NQ-UBTVQH15", "1687/NQ-UBTVQH15"]),
    51: ("Chỉ thị 19/CT-TTg (sau đây gọi tắt là Chỉ thị 19)", ["19/CT-TTg"]),
    54: ("khoản 2 Điều 10 Luật số 06/2022/QH15; Mục II Kế hoạch số 5/KH-UBND", ["06/2022/QH15", "5/KH-UBND"]),
    55: ("văn bản số 4912/UBND-NC", ["4912/UBND-NC"]),
}  # fmt: skip

NAMED = {
    32: ("thực hiện Luật Thi đua, khen thưởng", "Luật Thi đua, khen thưởng"),
    33: ("Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;", "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015"),
    34: ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005;", "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005"),
    35: ("theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"),
    36: ("Nghị quyết Đại hội đại biểu Đảng bộ Tỉnh lần thứ XI", "Nghị quyết Đại hội đại biểu Đảng bộ Tỉnh lần thứ XI"),
    37: ("Nghị quyết Đại hội Đảng bộ xã Tân Hà lần thứ XI nhiệm kỳ 2020-2025", "Nghị quyết Đại hội Đảng bộ xã Tân Hà lần thứ XI nhiệm kỳ 2020-2025"),
    38: ("Căn cứ Nghị quyết của Ban Chấp hành Đảng bộ huyện năm 2023;", "Nghị quyết của Ban Chấp hành Đảng bộ huyện năm 2023"),
    39: ("Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XII"),
    40: ("Nghị quyết Hội nghị lần thứ 7, Ban Chấp hành Trung ương Đảng khóa X", "Nghị quyết Hội nghị lần thứ 7, Ban Chấp hành Trung ương Đảng khóa X"),
}  # fmt: skip

NONE = {
    20: "Số: /KH-UBND",
    21: "Số: /KH - LĐLĐ",
    52: "nội dung của Kế hoạch này; kế hoạch này",
    53: "Chỉ thị này, Kế hoạch nêu trên, văn bản trên, Nghị quyết đã nêu",
    56: "Quyết định số …/QĐ-UBND ngày …/…/2023",
}


def identifiers(text):
    source = clean(text).clean
    return [citation.identifier for citation in find_citations(source, segment(source), HOME)]


def names(text):
    source = clean(text).clean
    sections = segment(source)
    return [one.name for one in find_unnumbered(source, sections, HOME, find_citations(source, sections, HOME))]


def test_every_form_has_its_case():
    assert sorted([*NUMBERED, *NAMED, *NONE]) == list(range(1, 57))


@pytest.mark.parametrize("form", NUMBERED)
def test_a_numbered_form(form):
    text, expected = NUMBERED[form]
    assert identifiers(text) == expected


@pytest.mark.parametrize("form", NAMED)
def test_a_form_by_name(form):
    text, expected = NAMED[form]
    assert identifiers(text) == []
    assert names(text) == [expected]


@pytest.mark.parametrize("form", NONE)
def test_what_cites_nothing(form):
    assert identifiers(NONE[form]) == []
    assert names(NONE[form]) == []


MUTATIONS = {
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "bold marks": lambda text: f"**{text}**",
    "italics around the words": lambda text: re.sub(r"(?<!\*)\b(ngày|của)\b", r"*\1*", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "en dashes": lambda text: text.replace("-", "–"),
    "spaces after slashes": lambda text: re.sub(r"(\d)/(?=[A-ZĐ])", r"\1/ ", text),
    "spaces before slashes": lambda text: re.sub(r"(\d)/(?=[A-ZĐ])", r"\1 /", text),
    "spaces around hyphens of symbols": lambda text: re.sub(r"(?<=[A-ZĐ])-(?=[A-ZĐ])", " - ", text),
    "Windows lines": lambda text: text.replace("\n", "\r\n"),
    "zero-width spaces": lambda text: text.replace("/", "/\u200b"),
    "old Đ": lambda text: text.replace("Đ", "Ð"),
    "capitals": lambda text: text.upper(),
    "a sentence around it": lambda text: f"Năm 2024, huyện đã làm tốt. {text}, góp phần phát triển.",
    "an item of a list": lambda text: f"a) Nội dung:\n- {text};",
}
OF_NUMBERS = {"capitals", "spaces after slashes", "spaces before slashes", "spaces around hyphens of symbols"}


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(sorted(NUMBERED)), st.lists(st.sampled_from(sorted(MUTATIONS)), max_size=3, unique=True))
def test_damage_done_by_copying_changes_no_number(form, damages):
    text, expected = NUMBERED[form]
    for damage in damages:
        text = MUTATIONS[damage](text)
    assert identifiers(text) == expected


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(NAMED)),
    st.lists(st.sampled_from(sorted(set(MUTATIONS) - OF_NUMBERS)), max_size=2, unique=True),
)
def test_damage_done_by_copying_hides_no_name(form, damages):
    text, _ = NAMED[form]
    for damage in damages:
        text = MUTATIONS[damage](text)
    assert names(text)
