"""Questions whose answers only real texts have, asked of the samples."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph_api.cli import main
from queries.catalogue import question
from queries.engines import Engine, run
from queries.snapshot import Snapshot, open_snapshot

PROJECT = Path(__file__).parents[2]
MINH_HOA = {"Dân Hóa", "Kim Điền", "Kim Phú", "Minh Hóa", "Tân Thành"}
"""the communes that huyện Minh Hóa became on 1 July 2025"""


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    data = tmp_path_factory.mktemp("samples")
    result = CliRunner().invoke(main, ["--data", str(data), "ingest", str(PROJECT / "samples")])
    assert result.exit_code == 0, result.output
    with open_snapshot(data) as snapshot:
        yield snapshot


def rows(samples: Snapshot, name: str, **given: str) -> list[dict[str, object]]:
    """The answer of Oxigraph, a row by the names of its columns."""
    table = run(Engine.OXIGRAPH, samples, question(name), given)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_who_leads_and_who_works_with_it_stand_in_the_same_words(samples: Snapshot) -> None:
    found = rows(samples, "co-ordinating-bodies", document="96/KH-UBND")
    assert [(row["label"], row["lead_label"]) for row in found] == [
        ("Công an phường Đồng Hới", "Phòng Văn hóa - Xã hội phường Đồng Hới")
    ]
    assert "phối hợp với Công an phường" in str(found[0]["quote"])


def test_who_gets_a_document_to_co_ordinate_works_with_its_issuer(samples: Snapshot) -> None:
    found = rows(samples, "co-ordinating-bodies", organisation="LĐLĐ huyện Ba Tri")
    assert [(row["lead_label"], row["quote"]) for row in found] == [
        ("Ủy ban nhân dân huyện Ba Tri", "UBMTTQ huyện, LĐLĐ huyện (p/h)")
    ]


def test_what_a_silent_district_was_to_do_is_its_successors(samples: Snapshot) -> None:
    found = rows(samples, "former-obligations", organisation="UBND huyện Minh Hóa")
    assert {row["document"] for row in found} == {
        "ubnd.tinh-quang-binh-44/kh/1486/2021",
        "ubnd.tinh-quang-binh-44/qd/2104/2022",
    }
    assert {row["successor_label"] for row in found} == {f"Ủy ban nhân dân xã {name}" for name in MINH_HOA}
    assert len(found) == 2 * len(MINH_HOA)
    assert all(row["by_name"] and not row["answered"] and row["taken_up"] is None for row in found)
    assert all("UBND huyện Minh Hóa (t/h)" in str(row["quote"]) for row in found)


def test_what_a_district_had_answered_is_told(samples: Snapshot) -> None:
    found = rows(samples, "former-obligations", organisation="UBND huyện Lệ Thủy")
    told = {(row["document"], row["by_name"], row["answered"]) for row in found}
    assert told == {
        ("ubnd.tinh-quang-binh-44/kh/1486/2021", True, True),
        ("ubnd.tinh-quang-binh-44/qd/2104/2022", False, False),
    }


def test_a_group_leaves_no_words_that_name_the_body(samples: Snapshot) -> None:
    (row,) = rows(samples, "unanswered-documents", organisation="UBND huyện Lệ Thủy")
    assert (row["document"], row["by_name"], row["quote"]) == ("ubnd.tinh-quang-binh-44/qd/2104/2022", False, None)


def test_the_silent_district_stands_among_those_that_are_silent(samples: Snapshot) -> None:
    found = {row["label"]: row for row in rows(samples, "bodies-by-silence", level="huyện")}
    minh_hoa = found["Ủy ban nhân dân huyện Minh Hóa"]
    assert (minh_hoa["asked"], minh_hoa["answered"], minh_hoa["unanswered"], minh_hoa["held"]) == (2, 0, 2, 0)
    assert "Ủy ban nhân dân huyện Lệ Thủy" not in found


def test_the_shortest_chain_goes_from_the_commune_to_the_centre(samples: Snapshot) -> None:
    found = rows(samples, "shortest-chain", **{"from": "71/KH-UBND", "to": "19/CT-TTg"})
    assert [row["step"] for row in found] == [1, 2, 3]
    assert [row["cited"] for row in found][:-1] == [row["document"] for row in found][1:]
    assert (found[0]["label"], found[-1]["cited_label"]) == ("Kế hoạch 71/KH-UBND", "Chỉ thị 19/CT-TTg")
