import random
import re
import resource
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.model import RawDocument, Span
from ingest.pipeline import extraction_of

SECONDS = 300  # of processor time for all texts, four times what they take; one that hangs takes hours
SIZE = 50_000
HEAD = "ỦY BAN NHÂN DÂN\nTỈNH KHÁNH HÒA\nSố: 15/KH-UBND\nKhánh Hòa, ngày 01 tháng 4 năm 2021\nKẾ HOẠCH\nHưởng ứng phong trào\n"
LISTED = "I. Mục đích\nLàm tốt./.\nNơi nhận:\n"
DUTIES = "I. Mục đích\nII. TỔ CHỨC THỰC HIỆN\n1. "

REPEATED = [
    *(
        "A",
        "a",
        "Abc ",
        "ỦY BAN NHÂN DÂN TỈNH ",
        "0123456789",
        "12, ",
        "số ",
        "Số: ",
        "số 15/KH-UBND ",
        "15/KH-UBND-A/",
    ),
    *(
        "1/A-",
        "15/KH-UBND, ",
        "ngày 1 tháng 2 năm 2020 ",
        "ngày ",
        "01/02/2020 ",
        " ",
        "\t",
        "| ",
        "\n",
        "\n \t",
        "a\n",
    ),
    *(
        "của\n",
        "x,\n",
        "- x;\n",
        "“a ",
        "”a ",
        '"a ',
        "'a ",
        "«a",
        "“‘a ",
        "(a ",
        "(",
        "[",
        ") ",
        "*",
        "_",
        "# ",
        "<b ",
        "\\",
    ),
    *("-", "/", ".", "…", ". ", ",", ";", ":", "\u0301", "\u200b", "😀", "http://a.b/", "Hà - ", "các ", "và "),
    *("Ủy ban nhân dân tỉnh ", "Ủy ban nhân dân tỉnh, ", "UBND xã Đại Lãnh ", "Sở Y tế, ", "Các sở, ban, ngành, "),
    *(
        "tỉnh Khánh Hòa, huyện Vạn Ninh, ",
        "trên địa bàn tỉnh Khánh Hòa ",
        "Phó Chủ tịch, ",
        "Đảng bộ ",
        "Phòng, chống ",
    ),
    *(
        "Luật ",
        "Luật Thi đua, khen thưởng và ",
        "Căn cứ Luật A;\n",
        "Nghị quyết Đại hội Đảng bộ tỉnh ",
        "Nghị quyết của ",
    ),
    *("Kế hoạch thực hiện ", "Kế hoạch số 1/KH-A và ", "thực hiện Kế hoạch số 1/KH-A ngày 1/2/2020 của UBND tỉnh về "),
    *("Căn cứ Quyết định số 15/QĐ-UBND về thực hiện Kế hoạch số 15/KH-UBND ", "sửa đổi, bổ sung ", "được sửa đổi "),
    *(
        "phong trào ",
        "phong trào thi đua “Dạy tốt”, ",
        "Các phong trào: ",
        "giai đoạn 2021-2025 ",
        "(sau đây gọi tắt là ",
    ),
    *(
        "tỷ lệ hộ đạt 9%, ",
        "giảm a ",
        "đạt 95% ",
        "KẾ HOẠCH\n",
        "Điều 1. A\n",
        "PHỤ LỤC\n",
        "TM. ỦY BAN\n",
        "Kính gửi:\n",
    ),
    *(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ",
        "Nơi nhận:\n",
        "a | b | c\n",
        "V/v ",
        "Ủy",
        "Nghị quyết số ….",
        "Điều 1, ",
    ),
]
OPENED = [
    *(("số ", "12, ", " 5/KH-UBND"), ("Số:", " ", "/KH-UBND"), ("ngày", ". ", "tháng"), ("phong trào", " ", "“a”")),
    *(("“" * 9000, "a", "”" * 9000), ("(" * 9000, "a", ")" * 9000), ("a", "\u0301", "b"), ("Luật A", " thi đua", "")),
    *((LISTED, "- Ủy ban nhân dân tỉnh;\n", ""), (LISTED + "- ", "Sở Y tế, ", ""), (LISTED, "- Như Điều 1;\n", "")),
    *((LISTED + "- ", "TT ", ""), (LISTED, "- Sở A (để b/c; ", ""), (LISTED, "- Lưu: VT, ", ""), (LISTED, "Abc\n", "")),
    ("", "VỀ KIỂM TRA THIẾT BỊ CHO NĂM HỌC ", "KỂ TỪ 0H00 NGÀY 05 THÁNG 9 NĂM 2023"),
    *(("Kính gửi:\n", "- Sở Y tế;\n", ""), ("Kính gửi: ", "Sở Y tế, ", ""), (DUTIES, "Sở Y tế, ", "chủ trì.")),
    *(
        (DUTIES, "phối hợp với các ", ""),
        (DUTIES, "Căn cứ a ", ""),
        (DUTIES, "Sở Y tế phối hợp với Sở Nội vụ;\n1. ", ""),
    ),
]
WORDS = [
    *(
        "Ủy ban nhân dân tỉnh",
        "UBND",
        "số",
        "15/KH-UBND",
        "34-CT/TW",
        "ngày 01/2/2020",
        "ngày … tháng 4 năm 2023",
        "của",
    ),
    *(
        "về việc",
        "Luật",
        "và",
        ",",
        ";",
        ".",
        ":",
        "“",
        "”",
        '"',
        "'",
        "\n",
        "\n\n",
        "\n- ",
        "\t",
        "|",
        "**",
        "(",
        ")",
        "-",
    ),
    *("phong trào thi đua", "Phong trào", "cuộc vận động", "giai đoạn 2021 - 2025", "Sở Y tế", "các", "trên địa bàn"),
    *("huyện Vạn Ninh", "Tỉnh ủy Khánh Hòa", "Căn cứ", "Kế hoạch", "KẾ HOẠCH", "Quyết định", "thực hiện", "Nơi nhận:"),
    *(
        "- Như Điều 2;",
        "- Lưu: VT.",
        "TM.",
        "KT. CHỦ TỊCH",
        "đạt trên 95%",
        "giảm",
        "tỷ lệ hộ nghèo",
        "phối hợp với",
        "Đề nghị",
    ),
    *("Kính gửi:", "Điều 1.", "I. MỤC ĐÍCH", "II. TỔ CHỨC THỰC HIỆN", "./.", "sửa đổi, bổ sung", "Trung ương", "TT."),
    *(
        "Nghị quyết Đại hội",
        "lần thứ XIII",
        "nhiệm kỳ 2020 - 2025",
        "Số: ",
        "Hà Nội, ",
        "V/v",
        "\u0301",
        "\u200b",
        "\x00",
        "\x01",
    ),
    *(
        "được",
        "gọi tắt là",
        "Phó Chủ tịch",
        "PHỤ LỤC",
        "thành phố",
        "mục III",
        "kỷ niệm 75 năm (1945 - 2021)",
        "khóa XII",
    ),
]


def texts() -> Iterator[str]:
    """What could make a pattern or a loop take for ever."""
    for piece in REPEATED:
        yield piece * (SIZE // len(piece))
        yield HEAD + piece * (SIZE // 5 // len(piece))
    for before, piece, after in OPENED:
        yield before + piece * (SIZE // len(piece)) + after
    chance = random.Random(4)
    yield "a" * 1_000_000
    yield "Thực hiện tốt nhiệm vụ được giao trong năm " * 25_000  # 1 MB in one line
    yield unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh Khánh Hòa số 15/KH-UBND ") * 2000
    yield bytes(chance.randrange(256) for _ in range(SIZE)).decode("latin-1")
    yield " ".join(f"phong trào thi đua “Dạy tốt {number}”," for number in range(SIZE // 33))
    for joint in (" ", "", "\n"):
        yield joint.join(chance.choices(WORDS, k=SIZE // 10))


def test_no_text_hangs() -> None:
    run = subprocess.run([sys.executable, __file__], capture_output=True, text=True, timeout=20 * SECONDS, check=False)
    assert run.returncode == 0, (run.stdout[-200:], run.stderr[-2000:])  # the last text tried is printed last


def spans(value: object) -> Iterator[Span]:
    """Every span in a value, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans(getattr(value, field.name))


def check(text: str) -> None:
    found = extraction_of(RawDocument("x.txt", "", text))
    assert all(0 <= span.start <= span.end <= len(text) for span in spans(found))


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from(WORDS), max_size=90), st.sampled_from(["", " ", "\n"]), st.booleans())
@settings(max_examples=400, deadline=None)
def test_any_mixture_of_words_is_read(words: list[str], joint: str, headed: bool) -> None:
    check((HEAD if headed else "") + joint.join(words))


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.text(max_size=4)), max_size=40), st.sampled_from(["NFC", "NFD"]))
@settings(max_examples=200, deadline=None)
def test_words_with_anything_between_are_read(pairs: list[tuple[str, str]], form: str) -> None:
    check(unicodedata.normalize(form, HEAD + " ".join(word + noise for word, noise in pairs)))


@pytest.mark.shared
@pytest.mark.parametrize("joint", [" ", "\t", ""])
def test_real_texts_as_one_line(shared, joint) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        check(re.sub(r"\s*\n\s*", joint, path.read_text("utf-8")))


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    for text in texts():
        print(len(text), ascii(text[:60]), ascii(text[-30:]), flush=True)
        extraction_of(RawDocument("x.txt", "", text))
