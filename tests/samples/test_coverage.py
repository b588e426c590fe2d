"""Who answered the samples' cascades, who is silent, and what cannot be known."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import NamedNode

from graph_api.cli import main
from ontology.levels import Level
from ontology.namespaces import LT
from queries.cascade import cascade
from queries.catalogue import question
from queries.coverage import Coverage, Reason, Row, Status, coverage
from queries.engines.oxigraph import run
from queries.errors import BadParameterError, UnknownReferenceError
from queries.snapshot import Snapshot, open_snapshot

PROJECT = Path(__file__).parents[2]


def read_into(data: Path, folder: Path) -> Snapshot:
    result = CliRunner().invoke(main, ["--data", str(data), "ingest", str(folder)])
    assert result.exit_code == 0, result.output
    return open_snapshot(data)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    with read_into(tmp_path_factory.mktemp("samples"), PROJECT / "samples") as snapshot:
        yield snapshot


def labels(found: Coverage, status: Status, level: Level | None = None) -> set[str]:
    return {row.label for row in found.rows if row.status is status and level in (None, row.level)}


def row_of(found: Coverage, label: str) -> Row:
    (row,) = (row for row in found.rows if row.label == label)
    return row


def test_the_silent_district_of_the_first_cascade_is_named(samples: Snapshot) -> None:
    for ref in ("19/CT-TTg", "1486/KH-UBND"):
        found = coverage(samples, ref)
        assert labels(found, Status.SILENT, Level.DISTRICT) == {"Ủy ban nhân dân huyện Minh Hóa"}
        assert {"Ủy ban nhân dân huyện Lệ Thủy", "Ủy ban nhân dân huyện Bố Trạch"} <= labels(found, Status.ANSWERED)


def test_the_silent_commune_of_the_second_cascade_is_named(samples: Snapshot) -> None:
    found = coverage(samples, "1873/KH-UBND")
    assert labels(found, Status.SILENT) == {"Ủy ban nhân dân xã Minh Hóa"}
    assert labels(found, Status.ANSWERED) == {"Ủy ban nhân dân phường Đồng Hới", "Ủy ban nhân dân đặc khu Cồn Cỏ"}
    assert [each.document.identifier for each in found.unasked] == ["34-CV/ĐU"]


def test_an_answer_comes_with_its_document_its_days_and_its_words(samples: Snapshot) -> None:
    row = row_of(coverage(samples, "1486/KH-UBND"), "Ủy ban nhân dân huyện Lệ Thủy")
    assert row.answer is not None
    assert (row.answer.document.identifier, row.lag, row.answer.steps) == ("1127/KH-UBND", 26, 1)
    assert "1486/KH-UBND" in row.answer.evidence[0].quote
    assert row.purpose == "thuc-hien"
    assert "Ủy ban nhân dân xã Lệ Thủy" in row.today


def test_days_to_an_answer_of_a_month_are_bounded(samples: Snapshot) -> None:
    rows = {
        row.asked_by.identifier: row for row in coverage(samples, "1127/KH-UBND", level="commune").rows if row.answer
    }
    row = rows["1127/KH-UBND"]
    assert row.answer is not None
    assert (row.answer.document.date, row.lag, row.lag_between) == ("2021-10", None, (16, 46))


def test_an_answer_may_come_through_others(samples: Snapshot) -> None:
    row = row_of(coverage(samples, "19/CT-TTg", level="province"), "Ủy ban nhân dân tỉnh Quảng Bình")
    assert row.answer is not None
    assert (row.answer.document.identifier, row.lag, row.group) == (
        "1486/KH-UBND",
        35,
        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
    )
    youth = [row for row in coverage(samples, "47-KH/HU").rows if row.written == "Huyện đoàn Lệ Thủy"]
    assert [row.answer and row.answer.document.identifier for row in youth] == ["41-KH/ĐTN", "41-KH/ĐTN"]
    assert {row.asked_by.identifier for row in youth} == {"47-KH/HU", "1127/KH-UBND"}


def test_a_standing_committee_speaks_for_its_body(samples: Snapshot) -> None:
    row = row_of(coverage(samples, "218-CV/TU"), "Huyện ủy Lệ Thủy")
    assert row.answer is not None
    assert row.answer.document.identifier == "47-KH/HU"


def test_what_cannot_be_known_is_said_and_never_silence(samples: Snapshot) -> None:
    found = coverage(samples, "1486/KH-UBND")
    agencies = row_of(found, "Các sở, ban, ngành tỉnh Quảng Bình")
    assert (agencies.status, agencies.reason) == (Status.UNKNOWN, Reason.GROUP)
    assert agencies.words
    left = [row for row in found.rows if row.group and "còn lại" in row.group]
    assert {row.label for row in left} == {
        f"Ủy ban nhân dân {unit}"
        for unit in ("huyện Quảng Ninh", "huyện Quảng Trạch", "huyện Tuyên Hóa", "thành phố Đồng Hới", "thị xã Ba Đồn")
    }
    assert {row.reason for row in left} == {Reason.MEMBER_ONLY}
    assert row_of(found, "Sở Nội vụ tỉnh Quảng Bình").reason is Reason.NOT_COLLECTED


def test_those_who_are_told_are_not_asked(samples: Snapshot) -> None:
    asked = {row.label for row in coverage(samples, "1486/KH-UBND").rows}
    for told in ("Thường trực Tỉnh ủy Quảng Bình", "Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình"):
        assert told not in asked
    assert not any("Phó Chủ tịch" in label for label in asked)


def test_later_documents_do_not_count(samples: Snapshot) -> None:
    then = coverage(samples, "1486/KH-UBND", as_of="2021-09-30")
    assert labels(then, Status.ANSWERED, Level.DISTRICT) >= {"Ủy ban nhân dân huyện Lệ Thủy"}
    assert "Ủy ban nhân dân huyện Bố Trạch" in labels(then, Status.SILENT)
    assert row_of(then, "Ủy ban nhân dân huyện Minh Hóa").today == ()


def test_a_document_that_is_only_cited_says_so(samples: Snapshot) -> None:
    found = coverage(samples, "34-CT/TW")
    assert len(found.notes) == 1
    assert "34-CT/TW" in found.notes[0]
    assert found.unasked


def test_a_movement_has_a_coverage_too(samples: Snapshot) -> None:
    found = coverage(samples, "Quảng Bình chung sức xây dựng nông thôn mới")
    assert found.kind == "movement"
    assert "Ủy ban nhân dân huyện Bố Trạch" in labels(found, Status.ANSWERED)


@pytest.mark.parametrize(
    ("options", "error"), [({"as_of": "hôm qua"}, BadParameterError), ({"level": "châu lục"}, BadParameterError)]
)
def test_bad_options_are_told(samples: Snapshot, options: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        coverage(samples, "1486/KH-UBND", **options)
    with pytest.raises(UnknownReferenceError):
        coverage(samples, "9999/KH-KHONGCO")


def test_the_cascade_counts_levels_and_provinces(samples: Snapshot) -> None:
    found = cascade(samples, "1486/KH-UBND")
    tiers = {tier.level: tier for tier in found.levels}
    assert (tiers[Level.DISTRICT].documents, tiers[Level.DISTRICT].first) == (4, "2021-08-30")
    assert tiers[Level.COMMUNE].last == "2022-10-14"
    assert {tier.province for tier in found.provinces} == {"tỉnh Quảng Bình"}
    assert cascade(samples, "1486/KH-UBND", as_of="2021-09-30").levels[0].documents == 2


@pytest.mark.shared
def test_the_recipients_of_a_real_plan_are_named_as_of_its_date(shared: Path, tmp_path: Path) -> None:
    with read_into(tmp_path, shared / "seeds") as seeds:
        plan = next(one for one in own_documents(seeds) if "tinh-dong-thap-87/kh/" in one)
        found = coverage(seeds, plan, level="district")
    members = {row.label for row in found.rows if row.group}
    assert len(members) == 12
    assert {"Ủy ban nhân dân thành phố Sa Đéc", "Ủy ban nhân dân huyện Tháp Mười"} <= members
    assert {row.status for row in found.rows} == {Status.UNKNOWN}


def own_documents(snapshot: Snapshot) -> list[str]:
    quads = snapshot.store.quads_for_pattern(None, NamedNode(LT + "describedIn"), None)
    return sorted(quad.subject.value for quad in quads)


@pytest.mark.parametrize("as_of", [None, "2021-09-30", "2022", "2025-10"])
@pytest.mark.parametrize("ref", ["19/CT-TTg", "1486/KH-UBND", "218-CV/TU", "1873/KH-UBND", "12-CTr/TU"])
def test_the_named_questions_say_the_same(samples: Snapshot, ref: str, as_of: str | None) -> None:
    rows = coverage(samples, ref, as_of=as_of).rows

    def asked(name: str) -> set[tuple[str, str]]:
        table = run(samples, question(f"coverage-{name}"), {"document": ref, "as_of": as_of or ""})
        places = (table.columns.index("asking"), table.columns.index("organisation"))
        return {(str(row[places[0]]), str(row[places[1]])) for row in table.rows}

    def told(*statuses: Status) -> set[tuple[str, str]]:
        return {(row.asked_by.key, row.key) for row in rows if row.status in statuses}

    assert asked("expected") == told(*Status)
    assert asked("answered") == told(Status.ANSWERED)
    assert asked("silent") == told(Status.SILENT)
