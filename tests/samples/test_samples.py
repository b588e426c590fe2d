"""The samples are what docs/samples.md says: marked as samples, complete, our own words."""

import re
import unicodedata
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
FILES = sorted((PROJECT / "samples").iterdir())
PAGE = (PROJECT / "docs/samples.md").read_text("utf-8")
ROWS = {
    row[0]: row[1:] for row in re.findall(r"^\| ([ab]\d\d) \| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$", PAGE, re.MULTILINE)
}
RUN = 14
"""words in a row that two texts do not share by chance"""


def words(path: Path) -> list[str]:
    return re.findall(r"\w+", path.read_text("utf-8").casefold())


def runs(path: Path) -> set[tuple[str, ...]]:
    found = words(path)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def test_the_page_lists_every_file() -> None:
    assert [file.name[:3] for file in FILES] == sorted(ROWS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_sample_says_that_it_is_one(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "Văn bản mẫu của lantoa, không có giá trị pháp lý" in text.splitlines()[0]
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_sample_has_the_number_and_citations_that_the_page_names(file: Path) -> None:
    _, _, number, implements = ROWS[file.name[:3]]
    text = re.sub(r" ?([-/]) ?", r"\1", file.read_text("utf-8"))
    if number == "blank":
        assert re.search(r"^Số:\s*/KH-UBND$", text, re.MULTILINE)
    else:
        assert re.search(rf"^Số:? {re.escape(number.split(' (')[0].split(', ')[0])}$", text, re.MULTILINE)
    cited = re.findall(r"\d+[-/][A-ZĐ][\w/-]+", implements)
    assert cited
    assert [identifier for identifier in cited if identifier not in text] == []


@pytest.mark.shared
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_sample_shares_no_sentence_with_real_documents(file: Path, shared: Path) -> None:
    real = set[tuple[str, ...]]().union(*(runs(seed) for seed in (shared / "seeds").glob("*.txt")))
    assert [" ".join(run) for run in runs(file) & real] == []
