"""POST /extract: a document sent to the API is read as the command line reads it, or refused with the reason."""

import json
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.graph_api.test_api import problem


def test_extract_reads_a_text_as_the_command_line_does(client: TestClient, project: Path, lantoa: Any) -> None:
    file = next((project / "samples").glob("a03*"))
    asked = client.post("/extract", content=file.read_bytes(), params={"name": file.name})
    assert asked.status_code == 200
    assert asked.json() == json.loads(lantoa("extract", file).stdout)


@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"x" * 100_001, "text/plain", 413),
        (b"", "text/plain", 422),
        (b"a\x00b", "text/plain", 422),
        (b"{}", "application/json", 415),
        (b"--x", "multipart/form-data; boundary=x", 415),
    ],
)
def test_extract_refuses_what_is_no_text(client: TestClient, content: bytes, media_type: str, status: int) -> None:
    assert problem(client.post("/extract", content=content, headers={"Content-Type": media_type}))["status"] == status


@pytest.mark.parametrize("media_type", ["application/rtf", "application/octet-stream", "text/plain", None])
def test_extract_takes_a_document_for_what_its_bytes_say(client: TestClient, media_type: str | None) -> None:
    rtf = rb"{\rtf1\ansi\uc1 S\u7889?: 5/KH-UBND\par K\u7870? HO\u7840?CH\par V\u7873? thi \u273?ua\par}"
    headers = {"Content-Type": media_type} if media_type else {}
    answer = client.post("/extract", content=rtf, headers=headers)
    assert (answer.status_code, answer.json()["document"]["number"]) == (200, "5")


def test_extract_says_why_a_document_cannot_be_read(client: TestClient) -> None:
    for content, media_type in ((b"%PDF-1.4 cut off", "text/plain"), (b"no pdf", "application/pdf")):
        refused = problem(client.post("/extract", content=content, headers={"Content-Type": media_type}))
        assert (refused["status"], "broken PDF" in refused["detail"]) == (422, True)
