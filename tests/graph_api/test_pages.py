"""The pages: both languages, policy, links, and what documents say staying text."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from graph_api.app import create_app
from graph_api.settings import Settings
from graph_api.words import LANGUAGES, texts
from ingest.load import load, open_store
from ingest.pipeline import ingest
from queries.snapshot import publish

HTML = {"Accept": "text/html"}
PLAN = "ubnd.tinh-quang-binh-44/kh/1486/2021"
PAGES = (
    "/",
    "/?q=ke hoach",
    "/?q=zzzz",
    "/?document=19/CT-TTg&direction=down",
    "/documents",
    "/documents?q=ke hoach&level=district&held=true&limit=2",
    f"/documents/{PLAN}",
    "/documents/34-CT/TW",
    "/organisations",
    "/organisations/UBND tỉnh Quảng Bình",
    "/movements",
    "/movements/ca-nuoc-chung-suc-xay-dung-nong-thon-moi",
    "/movements/quang-binh-chung-suc-xay-dung-nong-thon-moi",
    "/questions",
    "/questions/implements",
    "/questions/implements?document=19/CT-TTg",
    "/questions/movements",
    "/sparql",
    "/lineage/19/CT-TTg",
    "/documents/no such document",
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_both_languages_under_its_policy(client: TestClient, page: str, language: str) -> None:
    response = client.get(page, headers={**HTML, "Accept-Language": language})
    policy = response.headers["content-security-policy"]
    nonce = re.search(r"'nonce-([\w-]+)'", policy)
    assert response.status_code == (404 if "no such" in page else 200)
    assert f'<html lang="{language}"' in response.text
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0]
    assert nonce is not None
    scripts = re.findall(r"<script(?![^>]*application/json)[^>]*>", response.text)
    assert all(f'nonce="{nonce[1]}"' in script for script in scripts)
    assert re.findall(r"(?:src|href|action)=\"(?:https?:)?//", response.text) == []
    assert " on" + "click=" not in response.text
    assert "None" not in response.text


def test_every_link_of_every_page_leads_somewhere(client: TestClient) -> None:
    paths = {
        link.replace("&amp;", "&")
        for page in PAGES[:-2]
        for link in re.findall(r"(?:href|src)=\"(/[^\"]*)\"", client.get(page, headers=HTML).text)
    }
    assert len(paths) > 50
    broken = {path: client.get(path, headers=HTML).status_code for path in sorted(paths)}
    assert {path: status for path, status in broken.items() if status != 200} == {}


def test_a_language_is_remembered(client: TestClient) -> None:
    with TestClient(client.app, base_url="http://127.0.0.1") as reader:
        assert "Được viện dẫn nhiều nhất" in reader.get("/", headers=HTML).text
        assert "Cited most" in reader.get("/?lang=en", headers=HTML).text
        assert "Cited most" in reader.get("/", headers=HTML).text


def test_every_text_is_there_in_both_languages() -> None:
    assert [key for key, both in texts().items() if set(both) != set(LANGUAGES) or not all(both.values())] == []


def test_every_text_is_used(project: Path) -> None:
    templates = "".join(page.read_text("utf-8") for page in (project / "graph_api/pages").glob("*.html"))
    assert [key for key in texts() if f'"{key}"' not in templates] == []


def test_the_words_that_prove_an_edge_are_on_the_page(client: TestClient) -> None:
    page = client.get(f"/documents/{PLAN}", headers=HTML).text
    assert re.search(r"<mark>[^<]*19/CT-TTg[^<]*</mark>", page)
    assert "a03-ubnd-tinh-quang-binh-ke-hoach-1486.txt" in page


HOSTILE_PLAN = """ỦY BAN NHÂN DÂN
TỈNH QUẢNG BÌNH
Số: 77/KH-UBND
Quảng Bình, ngày 02 tháng 3 năm 2022
KẾ HOẠCH
Về <script>alert(1)</script> "><img src=x onerror=alert(2)>
Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ <script>alert(3)</script>, Ủy ban nhân dân tỉnh ban hành kế hoạch.
Nơi nhận:
- UBND huyện <b onmouseover=alert(4)>Lệ Thủy</b>;
- Lưu: VT.
"""


def test_what_a_hostile_document_says_stays_text(tmp_path: Path) -> None:
    file = tmp_path / "<img src=x onerror=alert(5)>.txt"
    file.write_text(HOSTILE_PLAN, "utf-8")
    store = open_store(tmp_path / "data")
    load(store, ingest(file), str(file), datetime.now(UTC))
    publish(store, tmp_path / "data", datetime.now(UTC)).close()
    with TestClient(create_app(Settings(data=tmp_path / "data")), base_url="http://127.0.0.1") as client:
        listed: dict[str, Any] = client.get("/documents").json()
        key = next(one["key"] for one in listed["items"] if one["held"])
        pages = [
            "/",
            "/?q=77",
            f"/?document={key}",
            "/documents",
            f"/documents/{key}",
            "/organisations",
            f"/lineage/{key}",
        ]
        for page in [*pages, f"/questions/rests-on?document={key}"]:
            text = client.get(page, headers=HTML).text
            assert re.findall(r"<(?:img|b|script)\b[^>]*(?:onerror|onmouseover)|<script>alert", text) == [], page
        assert "&lt;script&gt;" in client.get(f"/documents/{key}", headers=HTML).text
