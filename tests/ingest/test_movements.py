"""Names of movements in sentences written for this test, and what the sentences say of them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.extract.citations import find_citations
from ingest.extract.header import read_header
from ingest.extract.movements import find_movements
from ingest.model import Movement
from ingest.normalise import clean
from ingest.segment import segment

CASES = Path(__file__).parent / "cases" / "movements.txt"


def read(text: str) -> tuple[str, tuple[Movement, ...]]:
    """The cleaned text and the movements found in it."""
    cleaned = clean(text).clean
    sections = segment(cleaned)
    header = read_header(cleaned, sections)
    return cleaned, find_movements(cleaned, sections, header, find_citations(cleaned, sections, header))


def cases() -> Iterator[tuple[str, list[str]]]:
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("= "):
            marked = line[2:].replace("⏎", "\n")
            wanted = [" ".join(name.split()) for name in re.findall(r"⟦([^⟧]*)⟧", marked)]
            yield marked.replace("⟦", "").replace("⟧", ""), wanted


@pytest.mark.parametrize(("text", "wanted"), cases())
def test_names(text: str, wanted: list[str]) -> None:
    cleaned, found = read(text)
    assert [" ".join(one.span.of(cleaned).split()) for one in found] == wanted
