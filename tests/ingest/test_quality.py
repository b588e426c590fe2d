"""What cannot be right as printed is noted, and nothing else."""

import hashlib
from datetime import UTC, datetime

import pytest
from pyoxigraph import Literal, NamedNode, Store

from ingest.extract import extract
from ingest.load import load, open_store
from ingest.model import Doubt, RawDocument
from ingest.normalise import clean
from ingest.pipeline import extraction_of, graph_of
from ingest.quality import find_notes
from ontology.namespaces import LT, RDFS
from ontology.validation import validate
from queries.catalogue import question
from queries.engines.oxigraph import run
from queries.snapshot import publish
from queries.verification import verify

WHEN = datetime(2026, 11, 21, tzinfo=UTC)
HEAD = """ỦY BAN NHÂN DÂN
XÃ ĐẠI LÃNH
Số: 12/KH-UBND
Đại Lãnh, ngày 03 tháng 02 năm 2023
KẾ HOẠCH
Phát động phong trào thi đua năm 2023
"""


def notes(body, head=HEAD):
    source = clean(head + body)
    found = find_notes(source, extract(source))
    return [(note.doubt.value, tuple(span.of(source.clean) for span in note.spans)) for note in found]


def doubts(body, head=HEAD):
    return [doubt for doubt, _ in notes(body, head)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 và Chỉ thị số 34-CT/TW ngày 04/7/2014 của Bộ Chính trị.", 1),
        ("Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 và Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.", 0),
        ("Thực hiện Nghị định số 73/2022/NĐ-CP ngày 14/9/2021 của Chính phủ.", 1),
        ("Thực hiện Chỉ thị số 34-CT/TW ngày 31/4/2014 của Bộ Chính trị.", 1),
        ("Thực hiện Chỉ thị số 34-CT/TW tháng 4 năm 2014 của Bộ Chính trị.", 0),
        ("Thực hiện Chỉ thị số 19/CT-TTg ngày 04/02/2023 của Thủ tướng Chính phủ.", 1),
        ("Thực hiện Chỉ thị số 19/CT-TTg ngày 03/02/2023 của Thủ tướng Chính phủ.", 0),
    ],
)
def test_contradictory_dates(body, found):
    assert doubts(body) == ["contradictory-dates"] * found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Chào mừng kỷ niệm 75 năm ngày ra lời kêu gọi (11/6/1948 - 11/6/2022).", ["impossible-anniversary"]),
        ("Chào mừng kỷ niệm 75 năm ngày ra lời kêu gọi (11/6/1948 - 11/6/2023).", []),
        ("Hướng tới kỷ niệm lần thứ 60 ngày thành lập ngành (1963-2022).", ["impossible-anniversary"]),
        ("Kế hoạch 5 năm phát triển kinh tế - xã hội (2021 - 2025).", []),
        ("Kỷ niệm 75 năm ngày truyền thống. Giai đoạn qua (2016 - 2020) đã tốt.", []),
    ],
)
def test_impossible_anniversaries(body, found):
    assert doubts(body) == found


PARTS = "I. Mục đích\nLàm tốt.\nII. Nội dung\n{}\nIII. Thực hiện\nGiao các ban./.\nNơi nhận:\n- {};\n- Lưu: VT.\n"


@pytest.mark.parametrize(
    ("inside", "pointer", "found"),
    [
        ("Làm.", "Như Mục VI", ["Như Mục VI"]),
        ("Làm.", "Như Mục III", []),
        ("Thực hiện theo Mục IV Kế hoạch này.", "Như Mục III", ["Mục IV Kế hoạch này"]),
        ("Thực hiện theo Mục IV Kế hoạch số 12/KH-UBND.", "Như Mục III", []),
        ("Làm.", "Như Điều 3", []),  # a text without articles: what is meant cannot be told
    ],
)
def test_unknown_sections(inside, pointer, found):
    assert [words for doubt, words in notes(PARTS.format(inside, pointer)) if doubt == "unknown-section"] == [
        (words,) for words in found
    ]


def test_what_an_amending_document_puts_into_another_is_not_looked_up_here():
    head = HEAD.replace("Phát động", "Sửa đổi, bổ sung Kế hoạch phát động")
    assert doubts(PARTS.format("“Theo Mục IV Kế hoạch này.”", "Như Mục III"), head) == []


def test_a_blank_number_and_a_wrong_diacritic():
    head = HEAD.replace("12/KH", "   /KH").replace("XÃ ĐẠI LÃNH", "HUYỆN NGỌC HÔI").replace("Đại Lãnh", "Ngọc Hôi")
    found = notes("Làm tốt.", head)
    assert ("blank-number", ("Số:\t/KH-UBND",)) in found
    assert "repaired-spelling" in [doubt for doubt, _ in found]
    assert doubts("Làm tốt.") == []


TEXT = HEAD.replace("12/KH", "   /KH") + "Chào mừng kỷ niệm 75 năm ngày **ra** lời kêu gọi (1948 - 2022).\n"
RAW = RawDocument("a.txt", hashlib.sha256(TEXT.encode()).hexdigest(), TEXT)


def test_places_are_those_of_the_text_as_read():
    words = {note.doubt: note.spans[0].of(TEXT) for note in extraction_of(RAW).notes}
    assert words[Doubt.ANNIVERSARY] == "kỷ niệm 75 năm ngày **ra** lời kêu gọi (1948 - 2022)"
    assert words[Doubt.BLANK_NUMBER] == "Số:    /KH-UBND"


def test_notes_stand_in_the_graph_with_their_words(tmp_path):
    store = open_store(tmp_path)
    graph = graph_of(RAW)
    load(store, [graph], "a.txt", WHEN, tmp_path)
    assert validate(graph.quads).findings == ()
    rows = run(store, question("data-quality"), {}).rows
    assert [(row[2], row[9]) for row in rows] == [
        ("blank-number", "Số:    /KH-UBND"),
        ("impossible-anniversary", "kỷ niệm 75 năm ngày **ra** lời kêu gọi (1948 - 2022)"),
    ]
    assert rows[1][4] == "From 1948 to 2022 it is 74 years, not 75."
    with publish(store, tmp_path, WHEN) as snapshot:
        assert verify(snapshot, tmp_path).lie is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (LT + "doubt", NamedNode("https://w3id.org/lantoa/scheme/level/commune"), "kind of doubt"),
        (RDFS + "label", Literal("in no language"), "in Vietnamese"),
        (LT + "translation", Literal(""), "in English"),
    ],
)
def test_a_note_that_is_not_whole_is_found(old, new, message):
    graph = graph_of(RAW)
    store = Store()
    store.extend(graph.quads)
    note = NamedNode(f"{graph.name}#q1-note")
    (quad,) = store.quads_for_pattern(note, NamedNode(old), None)
    store.remove(quad)
    store.add(type(quad)(quad.subject, quad.predicate, new, quad.graph_name))
    assert message in " ".join(finding.message_en for finding in validate(store).findings)


def test_a_word_read_by_its_neighbours_is_told_and_stays_as_printed_in_the_text():
    text = (
        HEAD
        + "Phát động phong trào thi đưa “Đường quê sạch rác”; đổi mới công tác thi đưa, khen thưởng; kỳ thi đưa vào nền nếp."
    )
    source = clean(text)
    extraction = extract(source)
    assert "Đường quê sạch rác" in [movement.name for movement in extraction.movements]
    (note,) = [note for note in find_notes(source, extraction) if note.doubt is Doubt.SPELLING]
    assert [span.of(source.clean) for span in note.spans] == ["thi đua", "thi đua"]
    raw = RawDocument("a.txt", hashlib.sha256(text.encode()).hexdigest(), text)
    (located,) = [note for note in extraction_of(raw).notes if note.doubt is Doubt.SPELLING]
    assert [span.of(text) for span in located.spans] == ["thi đưa", "thi đưa"]
