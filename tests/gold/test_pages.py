"""Texts as pages of authorities, unions and newspapers have them, shipped with the project: movements, read as well as ever.

The bounds are the goals for texts that nobody has seen, which the recorded run was to reach (docs/accuracy.md).
"""

import json
from pathlib import Path

import pytest

from ingest.evaluation import evaluate, predict, read_folder

HERE = Path(__file__).parent / "pages"
FOLDERS = ["development", "heldout"]
GOALS = {"movement": 0.90, "launched": 0.85, "period": 0.90, "localises": 0.90}


@pytest.mark.parametrize("name", FOLDERS)
def test_goals_for_movements_are_reached(name):
    gold = read_folder(HERE / name)
    report = evaluate(gold, predict(gold, HERE / name))
    shares = {measure: report.row(measure).f1 or report.row(measure).share for measure in GOALS}
    assert {measure: share for measure, share in shares.items() if share < GOALS[measure]} == {}


@pytest.mark.parametrize("path", sorted(HERE.glob("*/*.json")), ids=lambda path: path.stem)
def test_what_the_gold_quotes_stands_in_its_place(path):
    gold = json.loads(path.read_text("utf-8"))
    text = path.with_suffix(".txt").read_text("utf-8")
    mentions = [*gold["movements"], *(each for one in gold["movements"] for each in one.get("other_mentions", ()))]
    assert [one["text"] for one in mentions] == [text[one["start"] : one["end"]] for one in mentions]
