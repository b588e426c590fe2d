import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import IngestError
from ingest.read import read_stream
from ingest.read.encodings import Run, legacy_fonts, tcvn3, unicode_text, vni
from ingest.read.encodings.syllables import is_syllable, marked_share, vietnamese_share

TEXT = (
    "Ủy ban nhân dân huyện triển khai phong trào thi đua yêu nước, phấn đấu hoàn thành chỉ tiêu kế hoạch được giao; "
    "khuyến khích các đơn vị đăng ký mô hình mới, nhân rộng gương điển hình tiên tiến trên từng lĩnh vực."
)
TONES = "\u0300\u0301\u0303\u0309\u0323"
LOWER = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"


def in_tcvn3(text: str) -> str:
    back = {letter: chr(code) for code, letter in tcvn3.TABLE.items() if code < 0x100}
    return "".join(back.get(letter, back.get(letter.lower(), letter)) for letter in text)


def in_vni(text: str) -> str:
    back = {letter: written for written, letter in vni._TABLE.items() if written.islower() or written.isupper()}
    return "".join(back.get(letter, letter) for letter in text)


def test_tables_hold_every_letter():
    assert tcvn3.decode(in_tcvn3(LOWER)) == LOWER
    assert vni.decode(in_vni(LOWER)) == LOWER
    assert vni.decode(in_vni(LOWER.upper())) == LOWER.upper()


@given(st.text(alphabet=LOWER + "bcdghklmnpqrstvx "))
def test_there_and_back(text):
    assert tcvn3.decode(in_tcvn3(text)) == text


BYTES = {
    "UTF-8": (TEXT.encode(), TEXT, "text"),
    "UTF-8 with its mark": (TEXT.encode("utf-8-sig"), "\ufeff" + TEXT, "text"),
    "decomposed": (unicodedata.normalize("NFD", TEXT).encode(), unicodedata.normalize("NFD", TEXT), "text"),
    "UTF-16": (TEXT.encode("utf-16"), TEXT, "text+utf-16"),
    "UTF-16 big-endian": (b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT, "text+utf-16"),
    "TCVN3 bytes": (in_tcvn3(TEXT).encode("latin-1"), TEXT.replace("Ủy", "ủy"), "text+tcvn3"),
    "TCVN3 garbled in UTF-8": (in_tcvn3(TEXT).encode(), TEXT.replace("Ủy", "ủy"), "text+tcvn3"),
    "VNI bytes": (in_vni(TEXT).encode("latin-1"), TEXT, "text+vni"),
    "VNI garbled in UTF-8": (in_vni(TEXT).encode(), TEXT, "text+vni"),
}


@pytest.mark.parametrize(("data", "text", "method"), BYTES.values(), ids=BYTES)
def test_bytes(data, text, method):
    raw = read_stream("a.txt", data)
    assert (raw.text, raw.method) == (text, method)


def in_windows_1258(text: str) -> bytes:
    def parted(letter: str) -> str:
        base, *marks = unicodedata.normalize("NFD", letter)
        own = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark not in TONES))
        return own + "".join(mark for mark in marks if mark in TONES)

    return "".join(map(parted, text)).encode("cp1258")


def test_windows_1258_is_composed():
    raw = read_stream("a.txt", in_windows_1258(TEXT))
    assert (raw.text, raw.method) == (TEXT, "text+windows-1258")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "no words"),
        (b"Resum\xe9 fran\xe7ais", "byte 0xe9 at position 5 is not UTF-8"),
        (b"abc\0def", "byte 0x00 at position 3"),
        (b"\xff\xfea", "UTF-16 but broken"),
        (b"\x80\0\0", "binary file"),
    ],
)
def test_no_text(data, reason):
    with pytest.raises(IngestError, match=reason):
        read_stream("a.txt", data)


UNICODE = ["Résumé à la carte, mañana, naïve, Zürich", "Déjà vu – café ®©", TEXT, "plain ASCII", "Số: 5 ÷ 2 = 2½"]


@pytest.mark.parametrize("text", UNICODE)
def test_other_text_stays(text):
    assert unicode_text(text) == (text, None)


def test_font_left_over_from_before_is_no_evidence():
    fonts = legacy_fonts(
        [Run("Quyết định", ".VnTime"), Run("cña", ".VnArial"), Run("x", "VNI-Times"), Run("y", "Vnpt")]
    )
    assert (sorted(fonts.decoders), fonts.encoding) == ([".VnArial", "VNI-Times", "Vnpt"], "tcvn3")
    assert (
        fonts.text([(Run("cñ", ".VnArial"), False), (Run("a", ".VnArial"), False), (Run("đ", "Arial"), True)]) == "củaĐ"
    )


SYLLABLES = {
    True: [
        "nghiêng",
        "khuỷu",
        "quyển",
        "giữa",
        "gì",
        "giếng",
        "oanh",
        "uynh",
        "yêu",
        "đường",
        "ngoằn",
        "Huỳnh",
        "quả",
        "khuya",
        "ĐẢNG",
    ],
    False: ["thirc", "tiéng", "cậch", "nghỉp", "đuợcx", "ĐHCT", "QuyÕt", "ngöôøi"],
}


@pytest.mark.parametrize("expected", SYLLABLES)
def test_syllables(expected):
    assert [word for word in SYLLABLES[expected] if is_syllable(word) is not expected] == []


def test_running_text_is_told_from_a_bad_layer():
    bad = "Can cir Quyêt dinh vê viêc giao chi tiêu bien chê; Can cú Thông tu huóng dân thirc hiên"
    assert marked_share(TEXT) > 0.6
    assert vietnamese_share(TEXT) == 1.0
    assert marked_share("Can cir Quyet dinh so ve viec giao chi tieu") == 0.0
    assert marked_share(bad) < marked_share(TEXT)
