"""The table of all unseen sets in docs/accuracy.md repeats the tables of their sections."""

import re
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs/accuracy.md").read_text("utf-8")
GLANCE = re.search(r"<!-- glance:start -->\n(.*?)<!-- glance:end -->", PAGE, re.DOTALL)
TABLES = GLANCE[1].strip().split("\n\n") if GLANCE else []


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def section(name: str) -> dict[str, str]:
    """The shares of a section by measure, from its first table."""
    found = re.search(rf"<!-- accuracy:{name}:start -->\n.*?\n\n(.*?)(?:\n\n|<!--)", PAGE, re.DOTALL)
    assert found, f"no section {name}"
    return {row[0]: row[3] for row in map(cells, found[1].splitlines())}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: cells(table)[0])
def test_a_column_repeats_its_section(table: str) -> None:
    head, _, *rows = table.splitlines()
    for place, name in enumerate(cells(head)[1:-1], 1):
        shares = section(name)
        shown = {row[0]: row[place] for row in map(cells, rows)}
        assert shown == {measure: shares.get(measure, "-") for measure in shown}


def test_there_is_a_table_of_papers_of_pages_and_of_real_documents() -> None:
    assert [cells(table)[0] for table in TABLES] == ["papers of our own", "pages of our own", "real documents"]
