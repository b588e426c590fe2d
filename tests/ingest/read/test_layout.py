import pytest

from ingest.read.beside import sure_lines, unread_signature
from ingest.read.layout import Line, Word, lines_of, page_text, without_running_heads
from ingest.read.ocr import lines_of_data


def word(text: str, left: float, middle: float, width: float = 0, height: float = 12) -> Word:
    return Word(text, left, middle - height / 2, left + (width or 6 * len(text)), middle + height / 2)


LINES = {
    "by place, not by order": ([word("hai", 32, 10), word("một", 10, 10)], ["một hai"]),
    "a little higher is the same line": (
        [word("Số:", 10, 10), word("2280", 40, 7), word("/QĐ", 70, 10)],
        ["Số: 2280 /QĐ"],
    ),
    "half a line lower is another": ([word("TM.", 200, 10), word("- Lưu", 10, 17)], ["TM.", "- Lưu"]),
    "wide gap parts columns": ([word("Nơi nhận:", 10, 10), word("CHỦ TỊCH", 200, 10)], ["Nơi nhận:\tCHỦ TỊCH"]),
    "stretched spaces do not": ([word("căn", 10, 10), word("cứ", 38, 10)], ["căn cứ"]),
    "room for a number does not": ([word("Số:", 10, 10), word("/KH-UBND", 90, 10)], ["Số: /KH-UBND"]),
    "small dash does not": ([word("tự", 10, 10), word("-", 26, 10, 4, 2), word("do", 34, 10)], ["tự - do"]),
}


@pytest.mark.parametrize(("words", "expected"), LINES.values(), ids=LINES)
def test_lines(words, expected):
    assert [line.text for line in lines_of(words)] == expected


def test_indented_line_begins_a_paragraph():
    rows = [
        ("Dòng đầy đủ thứ nhất của đoạn", 10),
        ("và dòng cuối.", 10),
        ("Đoạn sau thụt đầu dòng đầy", 30),
        ("tiếp.", 10),
    ]
    lines = [Line((word(text, left, 20 * n, 184 - left),)) for n, (text, left) in enumerate(rows, 1)]
    assert page_text(lines) == "\n".join([rows[0][0], rows[1][0], "", rows[2][0], rows[3][0]])


def test_form_of_few_lines_keeps_its_head():
    pages = [[Line((word("Mẫu", 10, 10),)), Line((word(f"việc {n}", 10, 30),))] for n in range(5)]
    assert without_running_heads(pages) == pages


def test_tesseract_table_of_words():
    data = {
        "block_num": [1, 1, 1, 1, 2], "par_num": [1] * 5, "line_num": [0, 1, 1, 2, 1],
        "text": ["", "Số:", "3/%1/KH-UBND", "~~", " "], "conf": ["-1", "91.5", "3", "3", "95"],
        "left": [0, 10, 40, 10, 10], "top": [0] * 5, "width": [300, 20, 90, 10, 10], "height": [12] * 5,
    }  # fmt: skip
    assert [line.text for line in lines_of_data(data)] == ["Số: 3/%1/KH-UBND"]


def test_ruling_of_a_table_is_no_word():
    names = ("block_num", "par_num", "line_num", "left", "top", "width", "height", "conf", "text")
    words = [(1, 1, 1, 10, 0, 20, 10, 90, "1."), (1, 1, 1, 40, 0, 2, 12, 90, "|"), (1, 1, 1, 50, 0, 60, 10, 90, "Bệnh")]
    data = {name: list(column) for name, column in zip(names, zip(*words, strict=True), strict=True)}
    assert [line.text for line in lines_of_data(data)] == ["1.\tBệnh"]


def test_a_word_of_a_taller_font_stays_on_its_line():
    left = [
        Word(text, 84 + 20 * place, 86.7, 100 + 20 * place, 96.8) for place, text in enumerate(("- Đ/c", "Bí", "thư"))
    ]
    right = [
        Word("KT.", 394, 90.0, 416, 101.7),
        Word("CHỦ", 419, 87.2, 448, 101.7),
        Word("TỊCH", 451, 90.0, 484, 101.7),
    ]
    assert [line.text for line in lines_of([*left, *right])] == ["- Đ/c Bí thư", "KT. CHỦ TỊCH"]


RECIPIENTS = [
    Line((word(text, 100, 1700 + 30 * place, 300, 25),)) for place, text in enumerate(("Nơi nhận:", "- Như trên;"))
]
SIGNED = Line((word("CHỦ", 1000, 1700, 90, 25), word("TỊCH", 1100, 1700, 90, 25), word("An", 1200, 1700, 90, 25)))


@pytest.mark.parametrize(
    ("lines", "box"),
    [
        (RECIPIENTS, (425, 1637.5, 1600, 2300)),
        ([*RECIPIENTS, SIGNED], None),  # it was read
        (RECIPIENTS[1:], None),  # a page without recipients
    ],
)
def test_where_a_signature_should_be(lines, box):
    assert unread_signature(lines, 1600, 2300) == box


@pytest.mark.parametrize(
    ("text", "confidence", "kept"),
    [
        ("KT. BỘ TRƯỞNG, CHỦ NHIỆM", 92, True),
        ("Lê Minh Hưng", 95, True),
        ("Lê Minh Hưng", 40, False),
        ("Hưng", 96, False),  # one word alone proves nothing
        ("<4 Nó Ủ NHIỆM", 80, False),
        ("ĐÀ 2274", 80, False),
    ],
)
def test_of_a_second_look_sure_lines_stay_and_move_to_their_place(text, confidence, kept):
    line = Line(tuple(word(each, 50 * place, 10, 40, 25) for place, each in enumerate(text.split())))
    found = sure_lines([(line, [confidence] * len(line.words))], (800, 1600))
    assert [(each.text, each.left, each.middle) for each in found] == ([(text, 800, 1610)] if kept else [])
