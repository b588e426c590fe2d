"""The page of the ontology: whole, bilingual, self-contained."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markupsafe import escape
from playwright.sync_api import sync_playwright

from ontology.documentation import page, write_page
from ontology.namespaces import LT
from ontology.vocabulary import vocabulary


class Outline(HTMLParser):
    """Anchors, links inside the page, and every address that a browser would load by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.jumps: set[str] = set()
        self.loaded: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if anchor := values.get("id"):
            self.anchors.append(anchor)
        if tag == "a" and (values.get("href") or "").startswith("#"):
            self.jumps.add((values["href"] or "")[1:])
        self.loaded += [value or "" for name, value in attrs if name in {"src", "srcset", "data", "poster", "action"}]
        self.loaded += [values.get("href") or ""] if tag in {"link", "base"} else []
        if tag not in {"meta", "input", "br", "link"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes something else"


@pytest.fixture(scope="module")
def html() -> str:
    return page()


@pytest.fixture(scope="module")
def outline(html: str) -> Outline:
    parsed = Outline()
    parsed.feed(html)
    return parsed


def test_every_term_has_its_place_once(outline: Outline) -> None:
    assert len(outline.anchors) == len(set(outline.anchors))
    assert set(vocabulary().terms()) <= set(outline.anchors)


def test_every_jump_arrives(outline: Outline) -> None:
    assert outline.jumps - set(outline.anchors) == set()


def test_tags_are_balanced(outline: Outline) -> None:
    assert outline.open == []


def test_nothing_is_loaded_from_elsewhere(html: str, outline: Outline) -> None:
    assert outline.loaded == []
    assert not re.search(r"@import|url\(", html)
    assert "default-src 'none'" in html


@pytest.mark.parametrize("name", ["Plan", "implements", "confidence", "nodeLabel"])
def test_labels_and_definitions_stand_in_both_languages(html: str, name: str) -> None:
    for language in ("vi", "en"):
        assert f'lang="{language}">{escape(vocabulary().label(name, language))}</span>' in html
        assert f'lang="{language}">{escape(vocabulary().definition(name, language))}</span>' in html


def test_schemes_alignments_and_edges_are_shown(html: str) -> None:
    for shown in ("Nghị quyết liên tịch", "LĐLĐ", "2025-02-28", "eli:LegalResource", "SENT_TO", "legal_basis", LT):
        assert shown in html


def test_examples_are_escaped(html: str) -> None:
    assert "&lt;plan&gt; lt:implements &lt;directive&gt; ." in html


def test_the_file_is_utf_8(tmp_path: Path) -> None:
    write_page(tmp_path / "ontology.html")
    assert (tmp_path / "ontology.html").read_text("utf-8") == page()


@pytest.mark.browser
def test_search_needs_no_accents_and_nothing_is_requested(chromium: str, tmp_path: Path) -> None:
    path = tmp_path / "ontology.html"
    write_page(path)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        tab = browser.new_page()
        asked: list[str] = []
        wrong: list[str] = []
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("console", lambda message: wrong.append(message.text))
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.goto(path.as_uri())
        tab.fill("#search", "vien dan")
        assert tab.locator("#cites").is_visible()
        assert tab.locator("#Plan").is_hidden()
        tab.fill("#search", "bo giao thong van tai")
        assert tab.locator("main details tbody tr:visible").count() == 1
        tab.click("text=English >> nth=-1")
        assert tab.locator("body").get_attribute("class") == "only-en"
        browser.close()
    assert asked == [path.as_uri()]
    assert wrong == []
