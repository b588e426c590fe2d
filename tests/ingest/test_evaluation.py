import copy
import json
import subprocess
import sys
from dataclasses import replace

import pytest

from ingest.contract import to_contract
from ingest.evaluation import evaluate, read_folder
from ingest.extract.movement_identity import cluster
from ingest.model import IngestError
from ingest.pipeline import extract_file

GOLD = {
    "a": {
        "document": {"type": {"label": "Kế hoạch"}, "number": None, "issuer": {"name": "UBND", "level": "province"}},
        "citations": [
            {"id": "c1", "start": 0, "end": 20, "identifier": "34-CT/TW", "date": "2014", "issuer": "Bộ Chính trị", "relation": "implements", "relation_alt": ["continues"], "cited_by": "this", "title": "thi đua"},
            {"id": "c2", "start": 30, "end": 50, "identifier": "05/KH-UBND", "date": None, "issuer": None, "relation": "follows", "cited_by": "c1"},
        ],
        "movements": [{"id": "m1", "start": 60, "end": 80, "canonical": "x", "period": "2023", "launched_in": "c2"}],
        "recipients": [{"organisations": [{"name": "Sở A", "group": False}, {"name": "Các sở", "group": True}]}],
        "targets": [{"start": 90, "end": 95, "value": 65}],
    }
}  # fmt: skip


def changed(change):
    found = copy.deepcopy(GOLD)
    change(found["a"])
    return evaluate(GOLD, found)


def test_the_gold_itself_is_right_in_everything():
    report = evaluate(GOLD, GOLD)
    assert {row.f1 for row in report.rows} <= {1.0, None}
    assert report.misses == ()


@pytest.mark.parametrize(
    ("change", "measure", "figure"),
    [
        (lambda d: d["citations"].pop(), "citation", 2 / 3),
        (lambda d: d["citations"][0].update(identifier="35-CT/TW"), "citation", 1 / 2),
        (lambda d: d["citations"][0].update(identifier="34 - ct/tw"), "citation", 1.0),
        (lambda d: d["citations"][0].update(relation="continues"), "relation", 1.0),
        (lambda d: d["citations"][0].update(relation="follows"), "relation", 1 / 2),
        (lambda d: d["citations"][1].update(cited_by="this"), "chain", 1 / 2),
        (lambda d: d["document"].update(number="7"), "header", 10 / 11),
        (lambda d: d["movements"][0].update(end=62), "movement", 0.0),
        (lambda d: d["movements"][0].update(launched_in="c1"), "launched", 0.0),
        (lambda d: d["recipients"][0]["organisations"][0].update(name="sở  a"), "recipient", 1.0),
        (lambda d: d["recipients"][0]["organisations"][1].update(group=False), "group", 1 / 2),
        (lambda d: d["recipients"][0].update(archive=True), "recipient", 0.0),
        (lambda d: d["targets"][0].update(value=66), "target", 0.0),
    ],
)
def test_a_change_is_counted(change, measure, figure):
    assert changed(change).row(measure).f1 == pytest.approx(figure)


def test_a_document_that_was_not_read_counts_as_empty():
    report = evaluate(GOLD, {})
    assert report.row("citation").share == 0
    assert "a: no prediction" in report.misses


def test_a_folder_without_documents_is_refused(tmp_path):
    with pytest.raises(IngestError, match="lantoa extract"):
        read_folder(tmp_path)


@pytest.fixture(scope="module")
def seeds(shared, tmp_path_factory):
    """The five seeds as `lantoa extract` writes them, under the names that the gold has."""
    folder = tmp_path_factory.mktemp("seeds")
    read = [(path, *extract_file(path)) for path in sorted((shared / "seeds").glob("*.txt"))]
    movements = cluster([extraction.movements for _, _, extraction in read])
    for (path, raw, extraction), clustered in zip(read, movements, strict=True):
        contract = to_contract(replace(extraction, movements=clustered), path.name, raw.text)
        (folder / f"{path.name[:3]}.json").write_text(json.dumps(contract, ensure_ascii=False), "utf-8")
    return folder


@pytest.mark.shared
def test_our_figures_are_those_of_the_given_scorer(shared, seeds):
    command = [sys.executable, str(shared / "score" / "score.py"), str(shared / "gold"), str(seeds), "--json"]
    given = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    ours = evaluate(read_folder(shared / "gold"), read_folder(seeds))
    assert len(ours.rows) == len(given) - 1
    for row in ours.rows:
        assert row.f1 == pytest.approx(given[row.measure].get("f1", given[row.measure].get("share"))), row.measure


FLOORS = {
    "header": 0.97,
    "citation": 0.99,
    "date": 0.98,
    "issuer": 0.98,
    "relation": 0.95,
    "title": 0.85,
    "chain": 0.97,
    "unnumbered": 0.90,
    "movement": 0.93,
    "launched": 0.85,
    "period": 0.90,
    "cluster": 0.95,
    "localises": 0.90,
    "recipient": 0.95,
    "group": 0.95,
    "target": 0.90,
}


@pytest.mark.shared
@pytest.mark.parametrize("measure", FLOORS)
def test_the_seeds_are_read_as_well_as_promised(shared, seeds, measure):
    report = evaluate(read_folder(shared / "gold"), read_folder(seeds))
    assert report.row(measure).f1 >= FLOORS[measure]
