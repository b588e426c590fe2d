import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.identifiers import (
    AssemblyKey,
    InvalidKeyError,
    NamedKey,
    OwnKey,
    TermKey,
    UnresolvedKey,
    YearKey,
    number_segment,
    parse_document_key,
    title_segment,
)
from ontology.numbers import DocumentNumber, InvalidNumberError, series_type
from ontology.terms import congress_term, written_term

KEYS = [
    (TermKey("tw", "ct", "34", 11), "tw/ct/34/khoa-11"),
    (TermKey("btctw", "hd", "31", 13), "btctw/hd/31/khoa-13"),
    (AssemblyKey("qh", 15, "luat", "6"), "qh/khoa-15/luat/6"),
    (AssemblyKey("ubtvqh", 15, "nq", "117", normative=True), "ubtvqh/khoa-15/nq/117/qppl"),
    (YearKey("ttg", "ct", "19", 2021), "ttg/ct/19/2021"),
    (YearKey("ubnd.tinh-tay-ninh-72", "qd", "8", 2022, normative=True), "ubnd.tinh-tay-ninh-72/qd/8/2022/qppl"),
    (YearKey("cp", "nq", "66-7", 2025, normative=True), "cp/nq/66-7/2025/qppl"),
    (
        OwnKey("uy-ban-nhan-dan.x", "kh", None, "2023-04", "a-12345678"),
        "uy-ban-nhan-dan.x/kh/khong-so/2023-04/a-12345678",
    ),
    (OwnKey("uy-ban-nhan-dan.x", "kh", "15", None, "a-12345678"), "uy-ban-nhan-dan.x/kh/15/khong-ngay/a-12345678"),
    (OwnKey("x", "kh", "15", "2023", "a-12345678"), "x/kh/15/2023/a-12345678"),
    (NamedKey("quoc-hoi", "luat", "dat-dai", 2013), "quoc-hoi/luat/ten/dat-dai/2013"),
    (NamedKey("quoc-hoi", "luat", "dat-dai"), "quoc-hoi/luat/ten/dat-dai"),
    (UnresolvedKey("4f0c", "34-ct-tw"), "unresolved/4f0c/34-ct-tw"),
]


@pytest.mark.parametrize(("key", "text"), KEYS)
def test_keys_print_and_parse_back(key, text):
    assert str(key) == text
    assert parse_document_key(text) == key
    assert parse_document_key(key.iri) == key


@pytest.mark.parametrize(
    "text", ["", "34-CT/TW", "tw/ct/34", "a/b", "https://example.org/tw/ct/34/khoa-11", "tw/ct/34/khoa-"]
)
def test_other_texts_are_refused(text):
    with pytest.raises(InvalidKeyError, match="no document key"):
        parse_document_key(text)


@pytest.mark.parametrize(
    ("written", "parts", "codes"),
    [
        ("34-CT/TW", ("34", "CT/TW", None), ("CT", "TW")),
        ("131-CTr/TU", ("131", "CTr/TU", None), ("CTr", "TU")),
        ("298-KH/TWĐTN", ("298", "KH/TWĐTN", None), ("KH", "TWĐTN")),
        ("367-QĐ/TWĐTN-VP", ("367", "QĐ/TWĐTN-VP", None), ("QĐ", "TWĐTN")),
        ("103/KH-UBND", ("103", "KH-UBND", None), ("KH", "UBND")),
        ("73/2023/NĐ-CP", ("73", "NĐ-CP", 2023), ("NĐ", "CP")),
        ("55/2022/QH15", ("55", "QH15", 2022), (None, "QH15")),
        ("1656/NQ-UBTVQH15", ("1656", "NQ-UBTVQH15", None), ("NQ", "UBTVQH15")),
        ("3543/UBND-NC", ("3543", "UBND-NC", None), (None, "UBND")),
        ("30/HĐTĐ", ("30", "HĐTĐ", None), (None, "HĐTĐ")),
        ("05/HD-MTTW-BTT", ("05", "HD-MTTW-BTT", None), ("HD", "MTTW")),
        ("88/NQLT/CP-ĐCTUBTWMTTQVN", ("88", "NQLT/CP-ĐCTUBTWMTTQVN", None), ("NQLT", "CP-ĐCTUBTWMTTQVN")),
        ("130-CP", ("130", "CP", None), (None, "CP")),
        ("111-HĐBT", ("111", "HĐBT", None), (None, "HĐBT")),
        ("178/CP", ("178", "CP", None), (None, "CP")),
        ("/KH-UBND", (None, "KH-UBND", None), ("KH", "UBND")),
        ("-NQ/ĐU", (None, "NQ/ĐU", None), ("NQ", "ĐU")),
        ("217a/QĐ-UBND", ("217a", "QĐ-UBND", None), ("QĐ", "UBND")),
    ],
)
def test_numbers(written, parts, codes):
    parsed = DocumentNumber.parse(written)
    assert (parsed.number, parsed.symbol, parsed.year) == parts
    assert (parsed.type_code, parsed.issuer_code) == codes
    assert str(parsed) == written


@pytest.mark.parametrize("written", ["", "34", "KH-UBND", "16/7/2021", "a/b/c"])
def test_what_is_no_number_is_refused_with_an_example(written):
    with pytest.raises(InvalidNumberError, match="34-CT/TW"):
        DocumentNumber.parse(written)


@pytest.mark.parametrize(
    ("written", "word", "segment"),
    [
        ("66-QĐ/TW", "Quy định", "qyd"),
        ("66-QĐ/TW", "Quyết định", "qd"),
        ("08-QĐi/TW", None, "qyd"),
        ("131-CTr/TU", "Chương trình hành động", "ctr"),
        ("131-CTr/TU", None, "ctr"),
        ("147-CTHĐ/TU", None, "cthd"),
        ("45/2019/QH14", "Bộ luật", "luat"),
        ("55/2022/QH15", "Nghị quyết", "nq"),
        ("55/2022/QH15", None, "van-ban"),
        ("260/UBND-KT", "Công văn", "cv"),
        ("260/UBND-KT", None, "cv"),
        ("7/ĐA-UBND", None, "de-an"),
        ("7/DA-UBND", None, "da"),
    ],
)
def test_the_type_in_a_key(written, word, segment):
    assert series_type(DocumentNumber.parse(written), word) == segment


@pytest.mark.parametrize(
    ("date", "term"),
    [
        ("2014-04-07", 11),
        ("2016-01-28", 11),
        ("2016-01-29", 12),
        ("2016-05-15", 12),
        ("2021-02-01", 12),
        ("2021-06-23", 13),
        ("2026-01-23", 13),
        ("2026-02", 14),
        ("2026", None),
        ("2023", 13),
        ("2006-04", None),
        ("2006-05", 10),
        ("1999", 8),
        ("1975", None),
        ("2021/2025", None),
        ("", None),
        (None, None),
    ],
)
def test_the_congress_term_of_a_date(date, term):
    assert congress_term(date) == term


@pytest.mark.parametrize(
    ("text", "term"), [("khóa XIV", 14), ("Khoá IX", 9), ("khóa 15", 15), ("khóa", None), (None, None)]
)
def test_a_written_term(text, term):
    assert written_term(text) == term


@given(st.integers(min_value=1, max_value=99999), st.integers(min_value=0, max_value=3))
def test_leading_zeros_do_not_make_another_document(number, zeros):
    assert number_segment("0" * zeros + str(number)) == str(number)


def test_titles_that_begin_alike_stay_apart_and_typing_differences_do_not_count():
    long = "Phát động phong trào thi đua yêu nước năm 2023 trên địa bàn tỉnh "
    assert title_segment(long + "Đồng Tháp") != title_segment(long + "Tây Ninh")
    assert title_segment("Phát động  phong trào") == title_segment("phát động phong trào")
    assert title_segment(None, "4f") != title_segment(None, "5f")
