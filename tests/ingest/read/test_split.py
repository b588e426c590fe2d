from dataclasses import replace

import pytest

from ingest.model import RawDocument
from ingest.read.split import parts, split

DECISION = "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/QĐ-UBND\tA, ngày 3 tháng 2 năm 2024\nQUYẾT ĐỊNH\nĐiều 1. Ban hành.\n"
END = "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\tTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"
ATTACHED = "{}\nlàm việc của Ban Chỉ đạo\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 3/2/2024)\nĐiều 1. Phạm vi\n"
HEAD = "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
OTHER = (
    "UBND TỈNH B\nSố: 7/KH-UBND\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nB, ngày 1 tháng 1 năm 2024\nKẾ HOẠCH\nnăm 2024\n"
)
PARTY = "TỈNH ỦY C\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 9-NQ/TU\tC, ngày 5 tháng 1 năm 2024\nNGHỊ QUYẾT\n"

CASES = {
    "one document": (DECISION + END, [DECISION + END], [None]),
    "regulation by its title": (DECISION + END + ATTACHED.format("QUY CHẾ"), [DECISION + END, ATTACHED.format("QUY CHẾ")], [None, "part-1"]),
    "plan under a letterhead": (
        DECISION + END + HEAD + ATTACHED.format("KẾ HOẠCH"),
        [DECISION + END, HEAD + ATTACHED.format("KẾ HOẠCH")],
        [None, "part-1"],
    ),
    "gazette issue": (DECISION + END + OTHER + END + PARTY, [DECISION + END, OTHER + END, PARTY], [None, None, None]),
    "two attached to one": (
        DECISION + END + ATTACHED.format("QUY CHẾ") + END + ATTACHED.format("KẾ HOẠCH"),
        [DECISION + END, ATTACHED.format("QUY CHẾ") + END, ATTACHED.format("KẾ HOẠCH")],
        [None, "part-1", "part-1"],
    ),
    "annex stays": (DECISION + END + ATTACHED.format("PHỤ LỤC I"), None, [None]),
    "list stays": (DECISION + END + ATTACHED.format("DANH SÁCH"), None, [None]),
    "form without number stays": (DECISION + END + HEAD + "Số: …/BC-…\nBÁO CÁO\n", None, [None]),
    "form with its mark stays": (DECISION + END + "Mẫu số 02\n" + OTHER, None, [None]),
    "before the end nothing begins": (DECISION + ATTACHED.format("QUY CHẾ"), None, [None]),
    "title in a sentence": (DECISION + END + "Kế hoạch này kèm theo Quyết định số 5/QĐ-UBND\n", None, [None]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "texts", "attached"), CASES.values(), ids=CASES)
def test_parts(text, texts, attached):
    found = parts(text)
    assert [part.span.of(text) for part in found] == (texts or [text])
    assert [part.attached_to for part in found] == attached
    assert [part.id for part in found] == [f"part-{number}" for number in range(1, len(found) + 1)]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 3/2/2024)", None),
        ("(Kèm theo Quyết định số 5/QĐ-UBND\n\nngày 3 tháng 2 năm 2024\ncủa Ủy ban nhân dân tỉnh A)", None),
        ("( kèm theo Công văn số 5/UBND-VX", "( kèm theo Công văn số 5/UBND-VX"),
    ],
)
def test_the_words_that_attach_a_document(said, words):
    text = f"{DECISION}{END}QUY CHẾ\nlàm việc\n{said}\nĐiều 1. Phạm vi"
    assert [part.words and part.words.of(text) for part in parts(text)] == [None, words or said]


def test_documents_of_a_file_keep_its_text_and_pages():
    text = f"{DECISION}\f{END}\f{OTHER}"
    raw = RawDocument("a.pdf", "0" * 64, text, pages=(0, len(DECISION) + 1, len(DECISION + END) + 2))
    one, two = split(raw)
    assert one.part
    assert two.part
    assert (one.text, two.text, one.pages, two.pages) == (text, text, raw.pages, raw.pages)
    assert [one.part.span.end, two.part.span.of(text)] == [two.part.span.start, OTHER]
    assert (raw.key, one.key) == ("0" * 32, "0" * 32)
    assert two.key not in {one.key, replace(two, digest="1" * 64).key}
    assert two.page(two.part.span.start) == 3


def test_a_document_alone_in_its_file_is_no_part():
    raw = RawDocument("a.txt", "0" * 64, DECISION + END)
    assert split(raw) == (raw,)
