"""The page in a real Chromium, opened from a file as a colleague would open it."""

import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from visualisations.network import VIS, to_html, write_html

pytestmark = pytest.mark.browser

CASCADE = """
    34-CT/TW central
    07/CT-UBND province
    09/CT-UBND province
    44/KH-UBND district
    1/KH-UBND commune
    07/CT-UBND implements 34-CT/TW
    09/CT-UBND implements 34-CT/TW
    09/CT-UBND replaces 07/CT-UBND
    44/KH-UBND implements 09/CT-UBND
    1/KH-UBND implements 44/KH-UBND
    1/KH-UBND legal_basis 34-CT/TW
"""
ABOUT = {
    "34-CT/TW": {"issuer": "Bộ Chính trị", "title": "Về đổi mới công tác thi đua", "date": "2014-04-07", "held": False},
    "1/KH-UBND": {"issuer": "Ủy ban nhân dân xã Đại Lãnh", "title": "Phát động đợt thi đua", "date": "2019-03"},
}
CHOSEN = "#panel h2"
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # root, as in containers, cannot use Chromium's sandbox
        started = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, lineage_of, tmp_path: Path) -> Iterator[Open]:
    """Write a lineage, open the file; afterwards, nothing else was asked for and nothing was complained about."""
    asked: list[str] = []
    complaints: list[str] = []
    context = browser.new_context(viewport={"width": 1680, "height": 950}, accept_downloads=True)

    def open_page(lines: str = CASCADE, about: dict | None = None, fragment: str = "") -> Page:
        path = tmp_path / "lineage.html"
        write_html(lineage_of(lines, about=ABOUT if about is None else about), path)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(dialog.message))
        page.goto(path.as_uri() + fragment)
        return page

    yield open_page
    context.close()
    assert set(asked) == {(tmp_path / "lineage.html").as_uri()}
    assert complaints == []


def click_card(page: Page, key: str) -> None:
    place = page.evaluate("key => lineage.card(key)", key)
    page.mouse.click(place["x"], place["y"])


def click_arrow(page: Page, index: int) -> None:
    place = page.evaluate("index => lineage.arrow(index)", index)
    page.mouse.click(place["x"], place["y"])


def colour_at(page: Page, x: float, y: float) -> list[int]:
    """What the picture's canvas shows at a place of the window."""
    return page.evaluate(
        """([x, y]) => {
            const canvas = document.querySelector("#canvas canvas");
            const frame = canvas.getBoundingClientRect();
            const scale = canvas.width / frame.width;
            const place = [(x - frame.left) * scale, (y - frame.top) * scale];
            return [...canvas.getContext("2d").getImageData(...place, 1, 1).data];
        }""",
        [x, y],
    )


def test_cards_are_drawn_in_the_lane_of_their_level(visit):
    page = visit()
    heads = page.locator("#lanes div").all_inner_texts()
    assert heads == ["Trung ương · 1 văn bản", "Tỉnh · 2 văn bản", "Huyện · 1 văn bản", "Xã · 1 văn bản"]
    for lane, key in enumerate(("34-CT/TW", "09/CT-UBND", "44/KH-UBND", "1/KH-UBND")):
        card, head = page.evaluate("key => lineage.card(key)", key), page.locator("#lanes div").nth(lane).bounding_box()
        assert head["x"] < card["x"] < head["x"] + head["width"]
    # the badge on the left of the commune's card has the colour of its level
    assert colour_at(page, card["x"] - 110, card["y"] + 20)[:3] == [0x8A, 0x5A, 0x00]


def test_a_card_shows_its_details_and_fades_what_is_not_in_its_chain(visit):
    page = visit()
    click_card(page, "1/KH-UBND")
    assert page.locator(CHOSEN).inner_text() == "1/KH-UBND"
    words = page.locator("#panel").inner_text()
    assert all(word in words for word in ("Ủy ban nhân dân xã Đại Lãnh", "03/2019", "Dựa trên (2)", "căn cứ"))
    assert "node=1%2FKH-UBND" in page.url
    page.locator("#panel").get_by_role("button", name="Kế hoạch 44/KH-UBND").click()
    assert page.locator(CHOSEN).inner_text() == "44/KH-UBND"


def test_an_arrow_shows_the_words_that_prove_it(visit):
    page = visit()
    click_arrow(page, 3)
    assert page.locator("#panel mark").inner_text() == "Thực hiện Chỉ thị số 34-CT/TW, câu 3"
    assert page.locator("#panel blockquote").inner_text().endswith("của cấp trên.")
    assert page.locator("#panel dd").all_inner_texts() == ["003.txt", "103–132", "citation.numbered", "0.95"]


@pytest.mark.parametrize(
    ("question", "found"),
    [("dai lanh", "1/KH-UBND"), ("BO CHINH TRI", "34-CT/TW"), ("09/ct", "09/CT-UBND"), ("doi moi thi dua", "34-CT/TW")],
)
def test_search_needs_no_accents_and_centres_what_it_finds(visit, question, found):
    page = visit()
    page.fill("#search", question)
    assert page.locator("#results button").count() == 1
    page.keyboard.press("Enter")
    assert page.locator(CHOSEN).inner_text() == found
    canvas, card = page.locator("#canvas").bounding_box(), page.evaluate("key => lineage.card(key)", found)
    assert abs(card["x"] - canvas["x"] - canvas["width"] / 2) < 2
    assert abs(card["y"] - canvas["y"] - canvas["height"] / 2) < 2


def test_a_search_without_result_says_so(visit):
    page = visit()
    page.fill("#search", "không có đâu")
    assert page.locator("#results").inner_text() == "Không tìm thấy văn bản nào"


def test_hostile_words_are_shown_not_run(visit):
    hostile = "</script><script>window.ran = 1</script><img src=x onerror='window.ran = 2'>"
    about = {"34-CT/TW": dict.fromkeys(("label", "title", "issuer", "province", "identifier", "type", "date"), hostile)}
    page = visit(about=about)
    click_card(page, "34-CT/TW")
    assert page.locator(CHOSEN).inner_text() == hostile
    click_arrow(page, 0)
    page.fill("#search", "script")
    page.click("#tab-table")
    page.click("#language")
    assert page.evaluate("window.ran") is None
    assert page.locator("img").count() == 0


def test_the_language_changes_everywhere_and_stays_in_the_address(visit):
    page = visit()
    page.click("#language")
    assert page.locator("#lanes div").first.inner_text().endswith("1 document")
    assert page.locator("label:has([data-relation=implements])").inner_text().split() == ["implements", "4"]
    assert page.locator("#search").get_attribute("placeholder").startswith("Find")
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.url.endswith("#lang=en")
    page.click("#language")
    assert "#" not in page.url


def test_a_link_shows_what_its_sender_saw(visit):
    page = visit(fragment="#node=44%2FKH-UBND&lang=en&view=table")
    assert page.locator(CHOSEN).inner_text() == "44/KH-UBND"
    assert page.locator("#documents").is_visible()
    assert page.locator("#documents th").first.inner_text() == "Level"


def test_the_table_has_the_same_content_and_needs_no_mouse(visit):
    page = visit()
    page.focus("#tab-table")
    page.keyboard.press("Enter")
    assert page.locator("#documents tbody tr").count() == 5
    assert page.locator("#relations tbody tr").count() == 6
    page.locator("#documents tbody button").nth(4).focus()
    page.keyboard.press("Enter")
    assert page.locator(CHOSEN).inner_text() == "1/KH-UBND"
    page.locator("#relations tbody button").nth(5).focus()
    page.keyboard.press("Enter")
    assert page.locator("#panel mark").inner_text().endswith("câu 5")


def test_arrow_keys_walk_through_the_picture(visit):
    page = visit()
    page.focus("#canvas")
    for key, number in (("Right", "34-CT/TW"), ("Right", "09/CT-UBND"), ("Up", "07/CT-UBND"), ("Left", "34-CT/TW")):
        page.keyboard.press(f"Arrow{key}")
        assert page.locator(CHOSEN).inner_text() in {number, "07/CT-UBND"}
    page.keyboard.press("Escape")
    assert page.locator("#panel .hint").is_visible()


def test_a_switch_of_the_legend_takes_its_arrows_away(visit):
    page = visit()
    assert page.evaluate("lineage.arrow(2)") is not None
    page.uncheck("[data-relation=replaces]")
    assert page.evaluate("lineage.arrow(2)") is None
    assert page.evaluate("lineage.arrow(1)") is not None


def test_a_stack_opens_and_closes(visit):
    many = "\n".join(f"p{i} province\np{i} implements a" for i in range(63))
    page = visit(f"a central\n{many}")
    assert page.evaluate("lineage.card('p62')") is None
    click_card(page, "group-0")
    assert page.evaluate("lineage.card('p62')") is not None
    click_card(page, "group-0")
    assert page.evaluate("lineage.card('p62')") is None
    page.fill("#search", "p62")
    page.keyboard.press("Enter")
    assert page.evaluate("lineage.card('p62')") is not None


def test_the_whole_picture_and_the_tables_can_be_taken_away(visit):
    page = visit()
    with page.expect_download() as picture:
        page.click("#png")
    content = picture.value.path().read_bytes()
    assert picture.value.suggested_filename == "34-ct-tw.png"
    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20], "big") == 2 * 4 * 384
    page.click("#tab-table")
    page.uncheck("[data-relation=replaces]")
    with page.expect_download() as table:
        page.click("#csv-relations")
    lines = table.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith('"Source","Target"')
    assert len(lines) == 6


def test_formulas_are_harmless_in_a_spreadsheet(visit):
    page = visit(about={"34-CT/TW": {"title": '=HYPERLINK("x")'}})
    page.click("#tab-table")
    with page.expect_download() as table:
        page.click("#csv-documents")
    assert '"\'=HYPERLINK(""x"")"' in table.value.path().read_text(encoding="utf-8-sig")


def test_served_under_a_strict_policy_it_works_with_vis_from_an_address(browser, lineage_of):
    """The same page inside a site: scripts only with the nonce, vis-network from the site's own files."""
    complaints: list[str] = []
    policy = "default-src 'none'; script-src 'nonce-n1'; style-src 'nonce-n1'; img-src data:; base-uri 'none'"
    page = browser.new_page()
    page.on("console", lambda message: complaints.append(message.text))

    def answer(route: Route) -> None:
        if route.request.url.endswith(VIS):
            route.fulfill(
                content_type="text/javascript", body=(files("pyvis") / "lib" / VIS).read_text(encoding="utf-8")
            )
        else:
            body = to_html(lineage_of(CASCADE, about=ABOUT), nonce="n1", assets="/static/pyvis")
            route.fulfill(
                content_type="text/html; charset=utf-8", headers={"content-security-policy": policy}, body=body
            )

    page.route("**/*", answer)
    page.goto("http://lantoa.test/lineage")
    click_card(page, "34-CT/TW")
    assert page.locator(CHOSEN).inner_text() == "34-CT/TW"
    assert json.dumps(complaints) == "[]"
    page.close()
