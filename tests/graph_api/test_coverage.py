"""Coverage and cascade by command and over HTTP: the same answer in every form."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

PLAN = "ubnd.tinh-quang-binh-44/kh/1486/2021"
SILENT = "Ủy ban nhân dân huyện Minh Hóa"


def test_the_command_names_the_silent_district(lantoa, data: Path) -> None:
    result = lantoa("coverage", "1486/KH-UBND", "--data", data, "--level", "huyện")
    assert result.exit_code == 0, result.output
    assert re.search(rf"^silent +{SILENT}", result.stdout, re.MULTILINE)
    assert re.search(
        r"^answered +Ủy ban nhân dân huyện Lệ Thủy .*1127/KH-UBND +2021-09-15 +26", result.stdout, re.MULTILINE
    )
    assert "the map does not tell" in lantoa("coverage", "1486/KH-UBND", "--data", data).stdout


def test_every_form_says_the_same(lantoa, data: Path, client: TestClient) -> None:
    told = json.loads(lantoa("coverage", "1486/KH-UBND", "--data", data, "--format", "json").stdout)
    rows = list(csv.DictReader(io.StringIO(lantoa("coverage", PLAN, "--data", data, "--format", "csv").stdout)))
    served = client.get(f"/coverage/{PLAN}").json()
    assert [row["written"] for row in told["rows"]] == [row["written"] for row in served["rows"]]
    assert [row["body"] for row in rows if row["status"] != "unasked"] == [row["written"] for row in told["rows"]]
    assert served["counts"]["silent"] == sum(row["status"] == "silent" for row in rows) == 2
    assert client.get(f"/coverage/{PLAN}", params={"format": "csv"}).text.splitlines()[0].startswith("status,body")


def test_a_file_needs_no_network(lantoa, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "1486.html"
    assert lantoa("coverage", "1486/KH-UBND", "--data", data, "--format", "html", "-o", file).exit_code == 0
    text = file.read_text("utf-8")
    assert SILENT in text
    assert '<figure class="lanes' in text
    assert not re.search(r"(?:src|href)=", text)
    assert "<script" not in text


def test_the_page_is_served_in_both_languages(client: TestClient) -> None:
    html = {"accept": "text/html"}
    assert "Chưa thấy triển khai" in client.get(f"/coverage/{PLAN}", headers=html).text
    page = client.get(f"/coverage/{PLAN}", params={"lang": "en", "as_of": "2021-09-30"}, headers=html)
    client.cookies.clear()  # the language was remembered
    assert "Silent" in page.text
    assert SILENT in page.text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/coverage/9999-khong-co", 404),
        (f"/coverage/{PLAN}?as_of=homqua", 400),
        (f"/coverage/{PLAN}?level=chau-luc", 400),
    ],
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, path: str, status: int) -> None:
    assert client.get(path).status_code == status


def test_the_cascade_is_told_by_level(lantoa, data: Path, client: TestClient) -> None:
    text = lantoa("cascade", "1486/KH-UBND", "--data", data).stdout
    assert re.search(r"^district +4 ", text, re.MULTILINE)
    levels = client.get(f"/cascade/{PLAN}").json()["levels"]
    assert [tier["level"] for tier in levels] == ["district", "commune"]
    assert json.loads(lantoa("cascade", PLAN, "--data", data, "--format", "json").stdout)["levels"] == levels
