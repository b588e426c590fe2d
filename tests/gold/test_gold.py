import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.model import THIS, Relation
from ontology.levels import Level

HERE = Path(__file__).parent
COUNTS = {"development": 8, "heldout": 8, "second": 22}
FILES = [path for folder in COUNTS for path in sorted((HERE / folder).glob("*.json"))]
LONGEST = 64

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")


def load(path: Path) -> dict:
    return json.loads(path.read_text("utf-8"))


def text_of(gold: dict, shared: Path) -> str:
    with (shared / "practice" / "texts" / gold["source"]).open(encoding="utf-8", newline="") as file:
        return file.read()


def parts(value: object) -> Iterator[dict]:
    """Every object of a file, at any depth."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


def strings(value: object) -> Iterator[str]:
    """Every string of a file, at any depth."""
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(inner)


def bare(text: str) -> str:
    """Letters and digits only, one spelling for what looks alike."""
    return re.sub(r"[\s\-–—‐‑/]", "", unicodedata.normalize("NFC", text).replace("Ð", "Đ").casefold())


def options(item: dict, key: str) -> list:
    """The value and what else is accepted."""
    other = item.get(f"{key}_alt") or []
    return [item.get(key), *(other if isinstance(other, list) else [other])]


@pytest.mark.parametrize("folder", COUNTS)
def test_no_document_got_lost(folder):
    files = list((HERE / folder).glob("*.json"))
    if not (HERE / folder).is_dir():
        pytest.skip(f"{folder} is not written yet")
    assert len(files) == COUNTS[folder]


def test_no_document_is_in_two_folders():
    assert len({path.stem for path in FILES}) == len(FILES)


@every_file
@pytest.mark.shared
def test_offsets_lie_in_the_text(path, shared):
    gold = load(path)
    text = text_of(gold, shared)
    assert gold["source"] == f"{path.stem}.txt"
    for part in parts(gold):
        for start, end in (("start", "end"), ("title_start", "title_end")):
            if part.get(start) is None:
                continue
            words = text[part[start] : part[end]]
            assert 0 <= part[start] < part[end] <= len(text), part
            assert words == words.strip(), (words, part)
        if part.get("start") is not None and part.get("text"):
            assert text[part["start"] : part["end"]] == part["text"], part


@every_file
@pytest.mark.shared
def test_names_and_numbers_stand_in_their_spans(path, shared):
    gold = load(path)
    text = text_of(gold, shared)
    head = gold["document"]
    for citation in gold["citations"]:
        words = bare(text[citation["start"] : citation["end"]])
        assert bare(citation.get("identifier_raw") or citation["identifier"]) in words, citation
        assert citation["identifier"].startswith(citation["number"]), citation
        assert citation["identifier"].endswith(citation["symbol"]), citation
        if citation["date"]:
            assert citation["date"][:4] in words or "date_note" in citation, citation
    stated = {key: head.get(key) for key in ("authority", "signatory_title", "signatory")}
    stated["number_line"] = (head["number"] or "") + (head["symbol"] or "")
    for key, value in stated.items():
        if span := head.get(f"{key}_span"):
            assert bare(value or "") in bare(text[span["start"] : span["end"]]), (key, head)


@every_file
def test_every_reference_has_its_end(path):
    gold = load(path)
    entries = [*gold["citations"], *gold["unnumbered_citations"]]
    ids = [entry["id"] for entry in entries]
    assert len(ids) == len(set(ids))
    for entry in entries:
        assert set(options(entry, "cited_by")) <= {THIS, *ids}, entry
        assert entry["id"] not in options(entry, "cited_by"), entry
        assert set(options(entry, "relation")) <= set(Relation), entry
    for name in ("citations", "unnumbered_citations", "recipients"):
        starts = [entry["start"] for entry in gold[name]]
        assert starts == sorted(starts), name


@every_file
def test_levels_and_recipients_are_complete(path):
    gold = load(path)
    bodies = [body for line in gold["recipients"] for body in line["organisations"]]
    for body in [gold["document"]["issuer"], *bodies]:
        assert body["name"], body
        assert {*options(body, "level")} <= {None, *Level}, body
    for line in gold["recipients"]:
        assert line["organisations"] or line.get("pointer"), line
        assert all(isinstance(body["group"], bool) for body in line["organisations"]), line


@every_file
@pytest.mark.shared
def test_no_sentence_of_a_document_is_copied(path, shared):
    """Numbers, names and offsets only: nothing long may stand in the text word for word."""
    gold = load(path)
    text = " ".join(unicodedata.normalize("NFC", text_of(gold, shared)).split()).casefold()
    for words in strings(gold):
        plain = " ".join(words.split()).casefold()
        assert len(plain) <= LONGEST or plain not in text, words
