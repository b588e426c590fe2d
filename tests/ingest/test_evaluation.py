import copy
import json
import subprocess
import sys
import unicodedata

import pytest
from click.testing import CliRunner

from graph_api.cli import main
from ingest.evaluation import by_format, evaluate, format_table, predict, read_folder, read_formats
from ingest.model import IngestError

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
        (lambda d: d["document"]["issuer"].update(level="unit"), "header", 10 / 11),
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


PLACED = {
    "b": {
        "source": "b.txt",
        "document": {
            "type": {"label": "Công văn"}, "type_alt": [None], "title": None, "title_start": 10, "title_end": 110,
            "title_spans": [{"start": 10, "end": 50}, {"start": 70, "end": 110}],
            "date": "2015-09-08", "date_alt": ["2015", None], "issuer": {"name": "Bộ A", "name_alt": [None], "level": None},
            "authority": None, "authority_alt": ["KT. CHỦ TỊCH"],
        },
        "citations": [
            {"id": "c1", "start": 200, "end": 220, "identifier": "34-CT/TW", "date": None, "date_alt": ["2014"], "issuer": "Bộ A", "issuer_alt": [None], "relation": "follows", "cited_by": "this", "title": None, "title_start": 230, "title_start_alt": [210], "title_end": 330, "title_end_alt": [400]},
        ],
        "borderline_citations": [{"start": 400, "end": 420}],
        "not_citations": [{"start": 500, "end": 520, "category": "gazette_issue"}],
        "recipients": [
            {"organisations": [{"name": "Sở Nội vụ", "name_alt": ["Các sở"], "group": True}]},
            {"organisations": [], "pointer": "Như trên"},
        ],
    }
}  # fmt: skip
FOUND = {
    "document": {"type": {"label": "Công văn"}, "title": "x", "title_span": {"start": 10, "end": 110}, "date": "2015-09-08", "issuer": {"name": "Bộ A"}},
    "citations": [
        {"id": "c1", "start": 200, "end": 220, "identifier": "34-CT/TW", "date": None, "issuer": "Bộ A", "relation": "follows", "cited_by": "this", "title": "y", "title_start": 230, "title_end": 330},
    ],
    "recipients": [{"organisations": [{"name": "Sở Nội vụ", "group": True}]}, {"organisations": [{"name": "Sở Nội vụ", "group": True}], "pointer": "Như trên"}],
}  # fmt: skip


def cited(start):
    return {"id": "c9", "start": start, "end": start + 20, "identifier": "1-CT/TW", "cited_by": "this"}


@pytest.mark.parametrize(
    ("change", "measure", "figure"),
    [
        (lambda d: None, "header", 1.0),
        (lambda d: d["document"].update(title_span={"start": 70, "end": 110}), "header", 10 / 11),
        (lambda d: d["document"].update(title_span={"start": 10, "end": 140}), "header", 10 / 11),
        (lambda d: d["document"].update(title=None, title_span=None), "header", 10 / 11),
        (lambda d: d["document"].update(type=None), "header", 1.0),
        (lambda d: d["document"].update(date=None), "header", 1.0),
        (lambda d: d["document"].update(date="2015"), "header", 1.0),
        (lambda d: d["document"].update(issuer=None), "header", 1.0),
        (lambda d: d["document"].update(authority="KT. CHỦ TỊCH"), "header", 1.0),
        (lambda d: d["document"].update(authority="TM. CHỦ TỊCH"), "header", 10 / 11),
        (lambda d: d["citations"][0].update(date="2014"), "date", 1.0),
        (lambda d: d["citations"][0].update(date="2015"), "date", 0.0),
        (lambda d: d["citations"][0].update(issuer=None), "issuer", 1.0),
        (lambda d: d["citations"][0].update(title_end=280), "title", 0.0),
        (lambda d: d["citations"][0].update(title_end=400), "title", 1.0),
        (lambda d: d["citations"][0].update(title_start=210, title_end=400), "title", 1.0),
        (lambda d: d["citations"][0].update(title_start=260, title_end=400), "title", 0.0),
        (lambda d: d["citations"].append(cited(400)), "citation", 1.0),
        (lambda d: d["citations"].append(cited(400)), "chain", 1.0),
        (lambda d: d["citations"].append(cited(500)), "citation", 2 / 3),
        (lambda d: d["recipients"][0]["organisations"][0].update(name=unicodedata.normalize("NFD", "Các sở")), "recipient", 2 / 3),
        (lambda d: None, "recipient", 1.0),
    ],
)  # fmt: skip
def test_a_gold_of_places_and_alternatives(change, measure, figure):
    found = copy.deepcopy(FOUND)
    change(found)
    assert evaluate(PLACED, {"b": found}).row(measure).f1 == pytest.approx(figure)


def test_a_unit_is_of_none_of_the_levels():
    gold, found = ({"a": {"document": {"issuer": {"name": "Trường A", "level": one}}}} for one in ("unit", None))
    assert evaluate(gold, found).row("header").share == 1


@pytest.mark.parametrize(
    ("gold", "found", "counts"),
    [
        ({"localises": "x"}, {"localises": "x"}, (1, 1, 1)),
        ({"localises": "x"}, {}, (0, 1, 0)),
        ({}, {"localises": "x"}, (0, 0, 1)),
        ({"localises": "x", "localises_alt": [None]}, {}, (0, 0, 0)),
        ({"localises_alt": ["x"]}, {"localises": "x"}, (1, 1, 1)),
        ({"localises": "x", "localises_alt": ["y"]}, {"localises": "y"}, (1, 1, 1)),
        ({"localises": "x", "localises_alt": ["y"]}, {"localises": "z"}, (0, 1, 1)),
    ],
)
def test_local_movements_have_alternatives_too(gold, found, counts):
    wider, local = {"id": "m1", "start": 0, "end": 9, "canonical": "x", "localises": "q"}, {"start": 20, "end": 29}
    paper = {"document": {}, "movements": [wider, {"id": "m2", **local, **gold}]}
    read = {"document": {}, "movements": [wider, {"id": "m7", **local, **found}]}
    row = evaluate({"a": paper}, {"a": read}).row("localises")
    assert (row.right - 1, row.gold - 1, row.found - 1) == counts


def test_each_format_has_its_own_figures():
    gold = {**GOLD, **PLACED}
    reports = by_format(gold, {"a": GOLD["a"], "b": FOUND}, {"b": "doc"})
    assert list(reports) == ["doc", "txt"]
    assert reports["doc"].row("citation").gold == 1
    assert "| citation | 1.000 (1) | 1.000 (2) |" in format_table(reports)
    assert "| target | - | 1.000 (1) |" in format_table(reports)


def test_formats_come_from_a_manifest(tmp_path):
    manifest = tmp_path / "manifest.json"
    manifest.write_text('[{"id": "b", "format": "doc", "year": 2015}]')
    assert read_formats(manifest) == {"b": "doc"}
    manifest.write_text('{"b": "doc"}')
    with pytest.raises(IngestError, match="expected a JSON list"):
        read_formats(manifest)


def test_texts_are_found_by_source_or_name(tmp_path):
    for name in ("b.txt", "a_0e43.txt"):
        (tmp_path / name).write_text("Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.")
    found = predict({**GOLD, **PLACED}, tmp_path)
    assert [one["source"] for one in found.values()] == ["a_0e43.txt", "b.txt"]
    assert found["b"]["citations"][0]["identifier"] == "34-CT/TW"
    (tmp_path / "a_1.txt").write_text("x")
    with pytest.raises(IngestError, match=r"2 files fit, expected the one text of a\.json"):
        predict(GOLD, tmp_path)


def test_the_command_writes_between_the_marks_of_a_page(tmp_path):
    for folder in ("gold", "found"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.json").write_text(json.dumps(GOLD["a"]))
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- accuracy:mine:start -->\nold\n<!-- accuracy:mine:end -->\nafter\n")
    call = ["evaluate", str(tmp_path / "gold"), str(tmp_path / "found")]
    assert CliRunner().invoke(main, [*call, "--into", str(page), "--section", "mine"]).exit_code == 0
    text = page.read_text()
    assert text.startswith("before\n<!-- accuracy:mine:start -->\n1 document.\n\n| measure |")
    assert text.endswith("|\n<!-- accuracy:mine:end -->\nafter\n")
    refused = CliRunner().invoke(main, [*call, "--into", str(page)])
    assert refused.exit_code == 2
    assert "accuracy:start" in refused.stderr
    assert CliRunner().invoke(main, call[:2]).exit_code == 2
    rows = json.loads(CliRunner().invoke(main, [*call, "--format", "json"]).stdout)["rows"]
    assert rows[1] == {
        "measure": "citation",
        "precision": 1.0,
        "recall": 1.0,
        "f1": 1.0,
        "right": 2,
        "gold": 2,
        "found": 2,
    }


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
    for name, contract in predict(read_folder(shared / "gold"), shared / "seeds").items():
        (folder / f"{name}.json").write_text(json.dumps(contract, ensure_ascii=False), "utf-8")
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
