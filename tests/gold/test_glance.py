"""The tables of all unseen sets in docs/accuracy.md repeat those of their sections, one row a set."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs/accuracy.md").read_text("utf-8")
FOUND = re.search(r"<!-- glance:start -->\n(.*?)<!-- glance:end -->", PAGE, re.DOTALL)
TABLES = {table.split("|")[1].strip(): table for table in FOUND[1].strip().split("\n\n")} if FOUND else {}
SECTION = re.compile(r"<!-- accuracy:(?P<name>[\w-]+):start -->\n.*?\n\n(?P<table>.*?)(?:\n\n|<!--)", re.DOTALL)
GOALS = {
    "header": "0.97",
    "citation": "0.99",
    "issuer": "0.98",
    "relation": "0.95",
    "title": "0.85",
    "unnumbered": "0.90",
    "movement": "0.90",
    "launched": "0.85",
    "period": "0.90",
    "localises": "0.90",
    "recipient": "0.95",
    "group": "0.95",
    "target": "0.90",
}
SHOWN = {
    "papers of our own": ("openings", list(GOALS)),
    "pages of our own": ("pages", ["header", "citation", "movement", "launched", "period", "localises"]),
    "real documents": (
        "heldout|second|real",
        [measure for measure in GOALS if measure not in ("movement", "launched", "period", "localises")],
    ),
}


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def sections(first: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The sections of unseen sets, each with its shares by measure, in the order of time."""
    for one in SECTION.finditer(PAGE):
        if re.fullmatch(rf"(?:{first})(?:-\w+)?", one["name"]):
            yield one["name"], {row[0]: row[3] for row in map(cells, one["table"].splitlines())}


def table(kind: str) -> str:
    """The table as it should stand in the page."""
    first, measures = SHOWN[kind]
    rows = [[name, *(shares.get(one, "-") for one in measures)] for name, shares in sections(first)]
    lines = [[kind, *measures], ["---", *("--:" for _ in measures)], *rows, ["goal", *map(GOALS.get, measures)]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


@pytest.mark.parametrize("kind", SHOWN)
def test_the_table_repeats_the_sections(kind: str) -> None:
    assert TABLES[kind] == table(kind)
