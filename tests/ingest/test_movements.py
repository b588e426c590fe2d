"""Names of movements in sentences written for this test, and what the sentences say of them."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.extract.citations.numbered import find_citations
from ingest.extract.heads.header import read_header
from ingest.extract.movements.entries import find_movements
from ingest.model import Movement
from ingest.normalise import clean
from ingest.segment import segment

CASES = Path(__file__).parent / "cases"


def read(text: str) -> tuple[str, tuple[Movement, ...]]:
    """The cleaned text and the movements found in it."""
    cleaned = clean(text).clean
    sections = segment(cleaned)
    header = read_header(cleaned, sections)
    return cleaned, find_movements(cleaned, sections, header, find_citations(cleaned, sections, header))


def cases() -> Iterator[tuple[str, list[str]]]:
    lines = [
        line
        for name in ("movements.txt", "movement_pages.txt", "movement_forms.txt", "movement_reach.txt")
        for line in (CASES / name).read_text("utf-8").splitlines()
    ]
    for line in lines:
        if line.startswith("= "):
            marked = line[2:].replace("⏎", "\n")
            wanted = [" ".join(name.split()) for name in re.findall(r"⟦([^⟧]*)(?:⟧|$)", marked)]
            yield marked.replace("⟦", "").replace("⟧", ""), wanted


@pytest.mark.parametrize(("text", "wanted"), list(cases()))
def test_names(text: str, wanted: list[str]) -> None:
    cleaned, found = read(text)
    assert [" ".join(one.span.of(cleaned).split()) for one in found] == wanted


MUTATIONS: dict[str, Callable[[str], str]] = {
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "bold quotations": lambda text: re.sub(r"“([^”]*)”", r"**“\1”**", text),
    "italics inside": lambda text: re.sub(r"“([^”]*)”", r"“*\1*”", text),
    "straight marks": lambda text: text.replace("“", '"').replace("”", '"'),
    "guillemets": lambda text: text.replace("“", "«").replace("”", "»"),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_names_however_they_are_written(mutation: str) -> None:
    marks = str.maketrans("", "", '“”"«»')
    for text, wanted in cases():
        cleaned, found = read(MUTATIONS[mutation](text))
        names = [" ".join(one.span.of(cleaned).split()).translate(marks) for one in found]
        assert names == [name.translate(marks) for name in wanted], text


def said(movement: Movement) -> dict[str, str]:
    """What is read of a movement, as the cases write it."""
    every = {
        "in": movement.launched_in,
        "rel": ", ".join(movement.related_citations),
        "per": movement.period,
        "by": ", ".join(body.name for body in movement.launchers),
        "local": movement.localises,
    }
    return {key: value for key, value in every.items() if value}


def statements() -> Iterator[tuple[str, dict[str, dict[str, str]]]]:
    said_in = (CASES / name for name in ("movement_says.txt", "movement_told.txt"))
    for line in [line for path in said_in for line in path.read_text("utf-8").splitlines()]:
        if line.startswith(("= ", "+ ")):
            marked = line[2:].replace("⏎", "\n")
            found = re.findall(r"⟦([^⟧]*)⟧[”\"»']?(?:\{([^}]*)\})?", marked)
            wanted = {name: dict(pair.split("=") for pair in values.split("; ") if pair) for name, values in found}
            text = re.sub(r"[⟦⟧]|\{[^}]*\}", "", marked)
            if line.startswith("+"):
                title, body = text.split(" ¦ ")
                text = PLAN.replace("Thực hiện {ground}; Ủy ban nhân dân tỉnh {acts} như sau:", f"\n{body}").format(
                    title=title
                )
            yield text, wanted


PLAN = """ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 41/KH-UBND
Lâm Đồng, ngày 09 tháng 5 năm 2023
KẾ HOẠCH
{title}
Thực hiện {ground}; Ủy ban nhân dân tỉnh {acts} như sau:
I. MỤC ĐÍCH
1. Phong trào thi đua phải thiết thực.
"""


def plan(title: str, ground: str = "Nghị quyết của Hội đồng nhân dân tỉnh", acts: str = "ban hành Kế hoạch") -> str:
    return PLAN.format(title=title, ground=ground, acts=acts)


@pytest.mark.parametrize(("text", "wanted"), list(statements()))
def test_what_is_said(text: str, wanted: dict[str, dict[str, str]]) -> None:
    _, found = read(text)
    assert {movement.name: said(movement) for movement in found} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (plan("Phát động phong trào thi đua “Rừng xanh trở lại” giai đoạn 2023 - 2025"), ("this", "2023/2025")),
        (plan("Tổ chức phong trào thi đua “Rừng xanh trở lại” năm 2023"), ("this", "2023")),
        (plan("Tổ chức thực hiện phong trào thi đua “Rừng xanh trở lại” đến năm 2025"), (None, "../2025")),
        (plan("PHÁT ĐỘNG ĐỢT CAO ĐIỂM “30 NGÀY SẠCH RÁC”"), ("this", None)),
        (plan("Triển khai phong trào thi đua “Rừng xanh trở lại” năm 2023"), (None, "2023")),
        (
            plan(
                "Triển khai phong trào thi đua “Rừng xanh trở lại”",
                "Quyết định số 15/QĐ-BTNMT ngày 03/01/2023 của Bộ Tài nguyên và Môi trường về việc phát động phong trào thi đua"
                " “Rừng xanh trở lại” giai đoạn 2023 - 2030",
            ),
            ("c1", "2023/2030"),
        ),
        (
            "Phong trào “Rừng xanh trở lại” theo Kế hoạch số 15/KH-UBND ngày 03/01/2023 của UBND tỉnh Lâm Đồng.",
            (None, None),
        ),
        (
            "Phong trào “Rừng xanh trở lại” được phát động tại Chỉ thị số 15/CT-TTg ngày 03/01/2023 của Thủ tướng Chính phủ.",
            ("c1", None),
        ),
        ("Chiến dịch “Về đích sớm” diễn ra từ ngày 01/9 đến 30/11/2025.", (None, "2025-09-01/2025-11-30")),
        ("Chiến dịch “Về đích sớm” từ tháng 5 đến tháng 10/2024.", (None, "2024-05/2024-10")),
        ("phong trào thi đua chuyên đề năm 2024: “Về đích sớm”.", (None, "2024")),
        ("Phong trào thi đua “Về đích sớm” trên địa bàn tỉnh Lâm Đồng giai đoạn 2021 - 2025.", (None, "2021/2025")),
        ("Phong trào thi đua “Về đích sớm giai đoạn 2022 - 2025” được sơ kết.", (None, "2022/2025")),
        ("Phong trào thi đua “Về đích sớm” trong học sinh, năm học 2023 - 2024.", (None, "2023/2024")),
        (plan("Phát động phong trào thi đua yêu nước năm 2023"), ("this", "2023")),
    ],
)
def test_document_and_period(text: str, wanted: tuple[str | None, str | None]) -> None:
    _, (first, *_) = read(text)
    assert (first.launched_in, first.period) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Cuộc vận động “Nhà sạch” do Hội Liên hiệp Phụ nữ Việt Nam phát động.", ["Hội Liên hiệp Phụ nữ Việt Nam"]),
        (
            "phong trào do Thủ tướng Chính phủ, Bộ Công an phát động như “Giữ bình yên”.",
            ["Thủ tướng Chính phủ", "Bộ Công an"],
        ),
        (
            "Ngày 13/4, Thủ tướng Chính phủ Phạm Minh Chính phát động phong trào “Giữ bình yên”.",
            ["Thủ tướng Chính phủ"],
        ),
        ("Bộ Công an phát động phong trào thi đua “Giữ bình yên”.", ["Bộ Công an"]),
        (plan("Phát động phong trào thi đua “Giữ bình yên”"), ["Ủy ban nhân dân tỉnh Lâm Đồng"]),
        ("Phong trào thi đua “Giữ bình yên” lan rộng.", []),
        ("Thủ tướng Chính phủ phát biểu tại lễ phát động phong trào “Giữ bình yên”.", []),
        ("Lãnh đạo thành phố dự lễ phát động phong trào “Giữ bình yên” do Bộ Công an tổ chức.", ["Bộ Công an"]),
        ("Công đoàn cơ sở phối hợp cùng chuyên môn phát động phong trào “Giữ bình yên”.", ["Công đoàn cơ sở"]),
    ],
)
def test_launchers(text: str, wanted: list[str]) -> None:
    _, (first, *_) = read(text)
    assert [body.name for body in first.launchers] == wanted


def test_a_movement_without_name_stands_where_the_opening_launches_it() -> None:
    text = plan("Phát động phong trào thi đua năm 2023", acts="phát động phong trào thi đua yêu nước năm 2023")
    cleaned, (movement,) = read(text)
    assert movement.span.of(cleaned) == "phong trào thi đua yêu nước năm 2023"
    assert [span.of(cleaned) for span in movement.mentions] == ["phong trào thi đua năm 2023"]
    assert movement.canonical == "phong-trao-thi-dua-nam-2023-tinh-lam-dong"


def test_a_second_cited_document_gets_its_own_entry() -> None:
    text = (
        "Thực hiện Quyết định số 77/QĐ-UBND ngày 02/3/2021 của Chủ tịch UBND tỉnh Lâm Đồng về phát động phong trào thi đua "
        "“Giữ rừng” giai đoạn 2021 - 2025, Hướng dẫn số 9/HD-SNNPTNT ngày 06/5/2022 của Sở Nông nghiệp và Phát triển nông thôn "
        "về việc triển khai phong trào thi đua “Giữ rừng”."
    )
    _, (first, second) = read(text)
    assert first.canonical == second.canonical
    assert (first.launched_in, first.related_citations) == ("c1", ())
    assert (second.launched_in, second.related_citations, second.period) == ("c1", ("c2",), "2021/2025")


def test_short_forms_are_mentions() -> None:
    cleaned, (movement,) = read(
        "Phong trào “Ruộng sạch, làng đẹp” (sau đây gọi tắt là Phong trào) đã mở rộng. Phong trào có ba nội dung. "
        "Từ ruộng sạch, làng đẹp nhiều thôn đổi thay."
    )
    assert [span.of(cleaned) for span in movement.mentions] == ["Phong trào", "ruộng sạch, làng đẹp"]


@pytest.mark.shared
def test_no_movement_is_read_into_papers_that_name_none(shared: Path) -> None:
    """Laws, circulars and forms speak of movements everywhere and name hardly any."""
    names = [
        movement.name
        for paper in sorted((shared / "practice" / "texts").glob("*.txt"))
        for movement in read(paper.read_text("utf-8"))[1]
    ]
    assert len(names) <= 1, names


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("Lễ phát động cuộc vận động “Mỗi nhà một cây ổi”\nHôm qua, xã mở cuộc vận động “Mỗi nhà một cây ổi”.", 1),
        ("Phong trào “Mỗi nhà một cây ổi” 2023: vui cả xã\nHôm qua, phong trào “Mỗi nhà một cây ổi” đến thôn cuối.", 0),
        ("Phong trào “Mỗi nhà một cây ổi” về làng.\nHôm qua, phong trào “Mỗi nhà một cây ổi” đến thôn cuối.", 0),
    ],
)
def test_an_entry_stands_in_the_text_and_not_in_a_heading_that_says_no_more(page: str, place: int) -> None:
    cleaned, found = read(page)
    starts = [match.start() for match in re.finditer("Mỗi nhà", cleaned)]
    assert [movement.span.start for movement in found] == [starts[place]]
