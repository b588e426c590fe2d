"""The API: what each route answers, in which format, and what it refuses."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from graph_api.app import create_app
from graph_api.failures import _table, known
from graph_api.settings import Settings
from ingest.load import load, open_store
from ingest.pipeline import ingest
from queries.snapshot import publish

PLAN = "ubnd.tinh-quang-binh-44/kh/1486/2021"
DIRECTIVE = "ttg/ct/19/2021"
JSON = {"Accept": "application/json"}
HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def problem(response: Any) -> dict[str, Any]:
    assert response.headers["content-type"] == "application/problem+json"
    found: dict[str, Any] = response.json()
    assert found["status"] == response.status_code
    assert found["type"].startswith("https://w3id.org/lantoa/problem/")
    return found


def test_documents_are_found_without_accents(client: TestClient) -> None:
    found = client.get("/documents", params={"q": "quang binh chung suc"}).json()
    assert "Quyết định 2104/QĐ-UBND" in [one["label"] for one in found["items"]]


def test_lists_have_pages(client: TestClient) -> None:
    first = client.get("/documents", params={"limit": 7})
    page = first.json()
    seen = [one["key"] for one in page["items"]]
    assert 'rel="next"' in first.headers["link"]
    assert page["previous"] is None
    while page["next"]:
        page = client.get(page["next"]).json()
        seen += [one["key"] for one in page["items"]]
    assert len(seen) == len(set(seen)) == page["total"]


@pytest.mark.parametrize(("level", "held"), [("commune", "true"), ("central", "false")])
def test_documents_by_level_and_by_what_is_held(client: TestClient, level: str, held: str) -> None:
    found = client.get("/documents", params={"level": level, "held": held}).json()["items"]
    assert found
    assert {(one["level"], str(one["held"]).lower()) for one in found} == {(level, held)}


def test_a_document_with_its_edges_and_their_words(client: TestClient) -> None:
    found = client.get(f"/documents/{PLAN}").json()
    cited = {link["document"]["key"]: link["edge"] for link in found["outgoing"]}
    assert cited[DIRECTIVE]["relation"] == "implements"
    assert "19/CT-TTg" in cited[DIRECTIVE]["evidence"][0]["quote"]
    assert found["recipients"]
    assert found["movements"]
    assert client.get("/documents/1486/KH-UBND").json() == found


def test_a_body_with_its_documents(client: TestClient) -> None:
    found = client.get("/organisations/UBND tỉnh Quảng Bình").json()
    assert PLAN in [one["key"] for one in found["documents"]]
    assert found["summary"]["level"] == "province"


def test_bodies_as_of_a_day(client: TestClient) -> None:
    def listed(day: str) -> set[str]:
        found = client.get("/organisations", params={"q": "uy ban nhan dan le thuy", "as_of": day}).json()["items"]
        return {one["key"] for one in found if "." in one["key"]}

    district, commune = "uy-ban-nhan-dan.huyen-le-thuy-457", "uy-ban-nhan-dan.xa-le-thuy-19249-2025"
    assert district in listed("2025-06-30")
    assert commune not in listed("2025-06-30")
    assert listed("2025-07-01") & {district, commune} == {commune}
    body = f"/organisations/{district}"
    assert client.get(body, params={"as_of": "2025-06-30"}).json()["today"] == []
    assert commune in [one["key"] for one in client.get(body, params={"as_of": "2025-07"}).json()["today"]]


def test_a_movement_with_its_local_forms(client: TestClient) -> None:
    listed = client.get("/movements", params={"q": "ca nuoc chung suc"}).json()["items"]
    found = client.get(f"/movements/{listed[0]['key']}").json()
    assert "Quảng Bình chung sức xây dựng nông thôn mới" in [one["label"] for one in found["variants"]]


def test_references_are_resolved_as_people_write_them(client: TestClient) -> None:
    assert client.get("/resolve", params={"q": "chi thi 19"}).json()[0]["document"]["key"] == DIRECTIVE
    assert client.get("/suggest", params={"q": "19 ct"}).json()[0]["key"] == DIRECTIVE
    assert client.get("/suggest", params={"q": ""}).json() == []


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (f"id/document/{PLAN}", f"/documents/{PLAN}"),
        ("id/movement/x", "/movements/x"),
        ("id/organisation/a%20b?format=json", "/organisations/a%20b?format=json"),
    ],
)
def test_iris_lead_to_what_is_said(client: TestClient, path: str, place: str) -> None:
    response = client.get(f"/{path}", follow_redirects=False)
    assert (response.status_code, response.headers["location"]) == (303, place)


def test_an_iri_without_a_page_is_not_found(client: TestClient) -> None:
    assert "sparql" in problem(client.get("/id/unit/x"))["detail"]


def test_lineage_is_the_same_from_api_and_command_line(client: TestClient, data: Path, lantoa: Any) -> None:
    printed = lantoa("--data", data, "lineage", "19/CT-TTg", "--direction", "down", "--depth", "3", "--format", "json")
    asked = client.get("/lineage/19/CT-TTg", params={"direction": "down", "depth": 3})
    assert asked.json() == json.loads(printed.stdout)


@pytest.mark.parametrize(
    ("headers", "query", "media_type"),
    [
        (JSON, {}, "application/json"),
        (HTML, {}, "text/html"),
        ({"Accept": "application/graphml+xml"}, {}, "application/graphml+xml"),
        (JSON, {"format": "html"}, "text/html"),
        (HTML, {"format": "json"}, "application/json"),
        ({}, {}, "application/json"),
    ],
)
def test_lineage_comes_as_wanted(client: TestClient, headers: Any, query: Any, media_type: str) -> None:
    response = client.get(f"/lineage/{DIRECTIVE}", headers=headers, params=query)
    assert response.status_code == 200
    assert response.headers["content-type"].partition(";")[0] == media_type


def test_a_format_that_is_not_there_is_not_acceptable(client: TestClient) -> None:
    assert problem(client.get(f"/lineage/{DIRECTIVE}", headers={"Accept": "image/png"}))["status"] == 406
    assert problem(client.get(f"/lineage/{DIRECTIVE}", params={"format": "png"}))["status"] == 406


def test_questions_are_listed_and_answered_as_on_the_command_line(client: TestClient, data: Path, lantoa: Any) -> None:
    assert "implements" in [one["name"] for one in client.get("/questions").json()]
    asked = client.get("/questions/implements", params={"document": "19/CT-TTg"}).json()
    printed = lantoa("--data", data, "query", "implements", "-p", "document=19/CT-TTg", "--format", "json")
    assert asked == json.loads(printed.stdout)
    then = client.get("/questions/implements", params={"document": "19/CT-TTg", "as_of": "2021-09"}).json()
    printed = lantoa(
        "--data", data, "query", "implements", "-p", "document=19/CT-TTg", "--as-of", "2021-09", "--format", "json"
    )
    assert then == json.loads(printed.stdout)
    assert then["rows"] == [row for row in asked["rows"] if row["date"] <= "2021-09-30"] != []


def test_answers_as_csv(client: TestClient) -> None:
    response = client.get("/questions/implements", params={"document": "19/CT-TTg", "format": "csv"})
    rows = list(csv.DictReader(io.StringIO(response.text)))
    assert response.headers["content-type"].startswith("text/csv; charset=utf-8")
    assert response.headers["content-disposition"] == 'attachment; filename="implements.csv"'
    assert PLAN in [row["implementing"] for row in rows]


@pytest.mark.parametrize(
    ("path", "status", "slug"),
    [
        ("/questions/implement", 404, "unknown-question"),
        ("/questions/implements", 400, "bad-parameter"),
        ("/questions/implements?document=no such", 404, "not-found"),
        ("/questions/most-cited?as_of=2023-02-30", 400, "bad-parameter"),
        ("/documents/no such", 404, "not-found"),
        ("/documents?level=village", 400, "bad-parameter"),
        ("/documents?limit=100000", 400, "bad-parameter"),
        ("/documents?offset=-1", 400, "bad-parameter"),
        (f"/lineage/{DIRECTIVE}?depth=1000", 400, "bad-parameter"),
        ("/nowhere", 404, "not-found"),
    ],
)
def test_what_cannot_be_answered_is_a_problem(client: TestClient, path: str, status: int, slug: str) -> None:
    found = problem(client.get(path))
    assert (found["status"], found["type"].rpartition("/")[2]) == (status, slug)
    assert found["title"]
    assert found["title_vi"]


def test_a_reference_that_may_mean_several_things_names_them(client: TestClient) -> None:
    found = problem(client.get("/organisations/UBND xã An Thủy"))
    assert found["status"] == 409
    for one in found["candidates"]:
        assert client.get(one["href"]).status_code == 200


def test_a_method_that_is_not_taken(client: TestClient) -> None:
    response = client.post("/documents")
    assert problem(response)["status"] == 405
    assert response.headers["allow"] == "GET"


def test_every_known_error_has_a_status_and_an_exit_code_of_its_own_kind() -> None:
    for kind in known():
        how = _table()[kind]
        assert 400 <= how.status < 600
        assert how.exit_code in (1, 2)


def test_health_tells_what_is_served(client: TestClient) -> None:
    found = client.get("/healthz").json()
    assert (found["status"], found["files"], found["snapshot"]) == ("ok", 20, 1)


def test_the_description_names_every_route_and_its_answers(client: TestClient) -> None:
    described = client.get("/openapi.json").json()["paths"]
    wanted = ["/documents", "/documents/{key}", "/organisations", "/movements", "/resolve", "/lineage/{ref}"]
    wanted += ["/questions", "/questions/{name}", "/extract", "/sparql", "/healthz"]
    assert [path for path in wanted if path not in described] == []
    assert "text/turtle" in described["/sparql"]["get"]["responses"]["200"]["content"]


def test_the_pages_that_show_the_api_ask_nobody_else(client: TestClient) -> None:
    assert "http" not in client.get("/docs").text.replace("http-equiv", "")


def test_without_data_every_answer_says_how_to_begin(tmp_path: Path) -> None:
    with TestClient(create_app(Settings(data=tmp_path)), base_url="http://127.0.0.1") as empty:
        assert "lantoa ingest" in problem(empty.get("/healthz"))["detail"]
        page = empty.get("/", headers=HTML)
        assert page.status_code == 503
        assert "lantoa ingest" in page.text


def test_a_newly_published_snapshot_is_served_at_once(tmp_path: Path, project: Path) -> None:
    samples = sorted((project / "samples").glob("a0[13]*"))
    store = open_store(tmp_path)
    with TestClient(create_app(Settings(data=tmp_path)), base_url="http://127.0.0.1") as app:
        for number, sample in enumerate(samples, 1):
            load(store, ingest(sample), str(sample), datetime.now(UTC))
            publish(store, tmp_path, datetime.now(UTC)).close()
            health = app.get("/healthz").json()
            assert (health["snapshot"], health["files"]) == (number, number)
        for _ in range(4):
            publish(store, tmp_path, datetime.now(UTC)).close()
            assert app.get(f"/documents/{PLAN}").status_code == 200
        assert app.get("/healthz").json()["snapshot"] == 6
    assert len(list((tmp_path / "snapshots").iterdir())) <= 3
