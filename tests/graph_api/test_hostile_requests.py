"""Requests of somebody who means harm: scripts, paths out of the folder, names of other sites, headers without end."""

import pytest
from fastapi.testclient import TestClient

HOSTILE = "<script>alert(1)</script>"
JSON = {"Accept": "application/json"}
HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize(
    "path", ["/", "/documents", "/organisations", "/movements", "/questions/implements", "/sparql"]
)
@pytest.mark.parametrize("name", ["q", "document", "query", "lang"])
def test_scripts_in_parameters_come_back_as_text(client: TestClient, path: str, name: str) -> None:
    for headers in (HTML, JSON):
        response = client.get(path, params={name: HOSTILE}, headers=headers)
        assert response.status_code < 500
        assert HOSTILE not in response.text or response.headers["content-type"].startswith("application/")


@pytest.mark.parametrize("path", ["/documents/", "/lineage/", "/organisations/", "/questions/", "/id/document/"])
@pytest.mark.parametrize(
    "key", [HOSTILE, "..%2f..%2fetc%2fpasswd", "%00", "%ff%fe", "a" * 5000, "' OR 1=1 --", '"} UNION']
)
def test_keys_are_only_looked_up(client: TestClient, path: str, key: str) -> None:
    response = client.get(path + key, headers=HTML, follow_redirects=False)
    assert response.status_code in (303, 404, 409)
    assert HOSTILE not in response.text
    assert "root:" not in response.text


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/vis/..%2f..%2fnetwork.py", "/static//etc/passwd"]
)
def test_static_files_end_at_their_folder(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_another_sites_name_for_this_machine_is_refused(client: TestClient) -> None:
    assert client.get("/healthz", headers={"Host": "rebound.example"}).status_code == 400
    assert client.get("/healthz", headers={"Host": "localhost:8000"}).status_code == 200


@pytest.mark.parametrize("accept", [";;;", "text/html;q=abc", "*/*;q=-1", ",".join(["a/b"] * 2000)])
def test_odd_accept_headers_do_no_harm(client: TestClient, accept: str) -> None:
    assert client.get("/documents", headers={"Accept": accept}).status_code in (200, 406)
