"""Movements that papers of several bodies launch themselves, in papers written for this test."""

import re
from collections.abc import Iterator

import pytest

from tests.ingest.test_movements import CASES, read, said

PAPER = """{letterhead}
Số: 12/{code}
Lào Cai, ngày 14 tháng 3 năm 2024
{kind}
{title}
Căn cứ tình hình thực tế, kế hoạch như sau:
{body}
"""
CODES = {"KẾ HOẠCH": "KH-UBND", "HƯỚNG DẪN": "HD-UBND", "CHỈ THỊ": "CT-UBND", "THÔNG BÁO": "TB-UBND"}


def papers() -> Iterator[tuple[str, dict[str, dict[str, str]]]]:
    for line in (CASES / "movement_orders.txt").read_text("utf-8").splitlines():
        if line.startswith("@ "):
            found = re.findall(r"⟦([^⟧]*)⟧[”\"»']?(?:\{([^}]*)\})?", line)
            wanted = {name: dict(pair.split("=") for pair in values.split("; ") if pair) for name, values in found}
            text = re.sub(r"[⟦⟧]|\{[^}]*\}", "", line[2:]).replace("⏎", "\n")
            body, kind, title, content = text.split(" ¦ ")
            letterhead = body.replace("/", "\n")
            yield (
                PAPER.format(letterhead=letterhead, code=CODES[kind], kind=kind, title=title, body=content),
                wanted,
            )


@pytest.mark.parametrize(("text", "wanted"), list(papers()))
def test_what_an_order_launches(text: str, wanted: dict[str, dict[str, str]]) -> None:
    _, found = read(text)
    assert {
        one.name: {key: value for key, value in said(one).items() if key in ("in", "per")} for one in found
    } == wanted


def test_a_phase_that_is_over_is_an_entry_of_its_own() -> None:
    body = (
        "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 02/3/2018 của UBND xã về thực hiện phong trào "
        "“Mường Hoa ba sạch” giai đoạn 2018 - 2022."
    )
    _, (now, before) = read(
        PAPER.format(
            letterhead="ỦY BAN NHÂN DÂN\nXÃ MƯỜNG HOA",
            code="KH-UBND",
            kind="KẾ HOẠCH",
            title="Triển khai phong trào “Mường Hoa ba sạch” giai đoạn 2024 - 2028",
            body=body,
        )
    )
    assert (now.launched_in, now.period) == ("this", "2024/2028")
    assert (before.launched_in, before.related_citations, before.period) == (None, ("c1",), "2018/2022")
    assert now.canonical == before.canonical
