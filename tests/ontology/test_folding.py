import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.folding import fold, new_tone, old_tone, slug, tone

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
VIETNAMESE = st.text(LETTERS + " -–'“”./ \n")
ANYTHING = st.text() | VIETNAMESE | VIETNAMESE.map(str.upper) | VIETNAMESE.map(str.title)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hoá", "hóa"),
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN", "ỦY BAN"),
        ("khoẻ", "khỏe"),
        ("Thuỵ Lâm", "Thụy Lâm"),
        ("HOÀ BÌNH", "HÒA BÌNH"),
        ("quý", "quý"),
        ("Quỳ Hợp", "Quỳ Hợp"),
        ("hoàn", "hoàn"),
        ("Huỳnh", "Huỳnh"),
        ("hoài", "hoài"),
        ("khuỷu", "khuỷu"),
        ("Ðắk Lắk", "Đắk Lắk"),
    ],
)
def test_tone_marks_move_to_their_new_place(old: str, new: str) -> None:
    assert new_tone(old) == new
    assert tone(old) == new.lower()
    assert tone(unicodedata.normalize("NFD", old)) == new.lower()


@pytest.mark.parametrize("name", ["Thanh Hóa", "THỦY NGUYÊN", "Vị Thủy", "Quý", "Đắk Lắk", "Huỳnh"])
def test_old_spelling_leads_back(name: str) -> None:
    assert new_tone(old_tone(name)) == name


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ngã Năm", "nga nam"),
        ("ĐẮK LẮK", "dak lak"),
        ("Ia H’Drai", "ia h drai"),
        ("Phan Rang-Tháp Chàm", "phan rang thap cham"),
        ("Phan Rang \N{EN DASH}\N{NO-BREAK SPACE}Tháp Chàm", "phan rang thap cham"),
        ("TP. Hồ Chí Minh", "tp ho chi minh"),
        ("", ""),
        ("…", ""),
    ],
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key
    assert slug(text) == key.replace(" ", "-")


def test_slug_is_ascii_even_for_foreign_letters() -> None:
    assert slug("Đề án 北京 2030") == "de-an-2030"


@given(ANYTHING)
def test_keys_are_idempotent(text: str) -> None:
    for key in (new_tone, tone, fold, slug):
        assert key(key(text)) == key(text), key.__name__


@given(VIETNAMESE | VIETNAMESE.map(str.upper))
def test_composed_and_decomposed_meet(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    for key in (new_tone, tone, fold, slug):
        assert key(apart) == key(text), key.__name__


@given(VIETNAMESE)
def test_a_weaker_key_never_tells_apart_what_a_stronger_one_joins(text: str) -> None:
    assert fold(tone(text)) == fold(text)
    assert fold(old_tone(text)) == fold(text)
