"""Phases, names, decisions and local forms of the movements that the samples carry on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph_api.cli import main
from queries.movement_lineage import movement_lineage
from queries.snapshot import Snapshot, open_snapshot

PROJECT = Path(__file__).parents[2]
COUNTRYSIDE = "Cả nước chung sức xây dựng nông thôn mới"
POOR = "ca-nuoc-chung-tay-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau"


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    data = tmp_path_factory.mktemp("samples")
    assert CliRunner().invoke(main, ["--data", str(data), "ingest", str(PROJECT / "samples")]).exit_code == 0
    with open_snapshot(data) as snapshot:
        yield snapshot


def test_a_renamed_continuation_is_a_phase_of_one_movement(samples: Snapshot) -> None:
    found = movement_lineage(samples, POOR)
    phases = {phase.period: phase for phase in found.phases}
    assert list(phases)[:2] == ["2016/2020", "2021/2025"]
    assert [each.identifier for each in phases["2016/2020"].decisions] == ["1258/QĐ-TTg"]
    latest = phases["2021/2025"]
    assert "666/QĐ-TTg" in [each.identifier for each in latest.decisions]


def test_a_decision_that_the_documents_know_is_their_document(samples: Snapshot) -> None:
    phases = {phase.period: phase for phase in movement_lineage(samples, COUNTRYSIDE).phases}
    known = {each.identifier: each.document for each in phases["2021/2025"].decisions}
    document = known["587/QĐ-TTg"]
    assert document is not None
    assert document.date == "2022-05-18"
    assert phases["2011/2020"].decisions[0].document is None


def test_local_forms_with_what_carries_them(samples: Snapshot) -> None:
    forms = {form.movement.label: form for form in movement_lineage(samples, COUNTRYSIDE).forms}
    assert {"Quảng Bình chung sức xây dựng nông thôn mới", "Bến Tre chung sức xây dựng nông thôn mới"} <= set(forms)
    assert forms["Bến Tre chung sức xây dựng nông thôn mới"].documents >= 2
    above = movement_lineage(samples, "Quảng Bình chung sức xây dựng nông thôn mới").above
    assert [one.label for one in above] == [COUNTRYSIDE]


def test_as_of_a_day_later_documents_do_not_count(samples: Snapshot) -> None:
    then = movement_lineage(samples, COUNTRYSIDE, as_of="2021-12")
    names = {form.movement.label for form in then.forms}
    assert "Quảng Bình chung sức xây dựng nông thôn mới" in names
    assert "Quảng Trị chung sức xây dựng nông thôn mới" not in names
    assert all(each.date <= "2021-12-31" for phase in then.phases for each in phase.decisions if each.date)
