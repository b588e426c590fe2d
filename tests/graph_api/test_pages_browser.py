"""The start page in a real Chromium: type, choose, see the picture; nothing leaves this machine."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Page, sync_playwright

from graph_api.app import create_app
from graph_api.commands.serve import listening
from graph_api.settings import Settings

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(data: Path) -> Iterator[str]:
    with listening("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(create_app(Settings(data=data)), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture
def page(address: str, chromium: str) -> Iterator[Page]:
    """A page that must ask nobody but the server, and log no error."""
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        found = browser.new_page(base_url=address, viewport={"width": 1400, "height": 900}, locale="vi-VN")
        found.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        found.on("pageerror", lambda error: complaints.append(str(error)))
        found.on(
            "request",
            lambda request: (
                None if request.url.startswith((address, "data:", "blob:")) else complaints.append(request.url)
            ),
        )
        yield found
        browser.close()
    assert complaints == []


def test_from_a_few_letters_to_the_picture(page: Page) -> None:
    page.goto("/")
    page.get_by_role("combobox").press_sequentially("34 ct")
    suggestion = page.get_by_role("option", name="Chỉ thị 34-CT/TW")
    suggestion.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?document=*34*")
    picture = page.frame_locator("#lineage")
    picture.locator("#canvas canvas").wait_for()
    assert "34-CT/TW" in picture.locator("h1").inner_text()
    assert picture.locator("#lanes div").count() >= 2


def test_a_suggestion_can_be_clicked_and_escape_closes_the_list(page: Page) -> None:
    page.goto("/")
    box = page.get_by_role("combobox")
    box.press_sequentially("ke hoach 1486")
    page.get_by_role("option").first.wait_for()
    box.press("Escape")
    assert page.get_by_role("option").count() == 0
    box.press_sequentially("/")
    page.get_by_role("option", name="Kế hoạch 1486/KH-UBND").click()
    page.frame_locator("#lineage").locator("#canvas canvas").wait_for()


def test_words_that_find_nothing_say_so(page: Page) -> None:
    page.goto("/")
    page.get_by_role("combobox").press_sequentially("zzzz")
    page.get_by_text("Không có văn bản nào như vậy").wait_for()


def test_the_search_works_without_a_suggestion(page: Page) -> None:
    page.goto("/")
    page.get_by_role("combobox").fill("nong thon moi")
    page.get_by_role("button", name="Tìm").click()
    page.get_by_role("heading", name="Tìm thấy").wait_for()
    page.get_by_role("link", name="Xem sơ đồ").first.click()
    page.frame_locator("#lineage").locator("#canvas canvas").wait_for()


def test_the_filter_leaves_out_what_was_not_chosen(page: Page) -> None:
    page.goto("/documents")
    page.get_by_label("Cấp").select_option("commune")
    page.get_by_role("button", name="Lọc").click()
    page.wait_for_url("**/documents?*level=commune*")
    assert "held=" not in page.url


def test_a_page_is_asked_as_of_a_day(page: Page) -> None:
    page.goto("/organisations/UBND huyện Lệ Thủy")
    now = page.locator(".facts").inner_text()
    page.get_by_label("Tính đến ngày").fill("2024")
    page.get_by_role("button", name="Lọc").click()
    page.wait_for_url("**/organisations/*as_of=2024")
    assert "Ủy ban nhân dân xã Lệ Thủy" in now
    assert "Ủy ban nhân dân xã Lệ Thủy" not in page.locator(".facts").inner_text()


def test_a_coverage_is_drawn_in_lanes(page: Page) -> None:
    page.goto("/coverage/1486/KH-UBND")
    picture = page.get_by_role("figure", name="Ai đã triển khai, ai chưa")
    assert picture.get_by_role("heading", level=3).all_inner_texts()[1].startswith("Huyện")
    counted = [int(each) for each in page.locator(".summary strong").all_inner_texts()]
    drawn = [picture.locator(f"li.{status}").count() for status in ("answered", "silent", "unknown")]
    assert drawn == counted
    silent = picture.get_by_role("listitem").filter(has_text="Ủy ban nhân dân huyện Minh Hóa")
    assert "chưa thấy triển khai" in silent.inner_text()
    colours = "(one) => [getComputedStyle(one).borderTopStyle, getComputedStyle(one, '::before').content]"
    looks = {tuple(picture.locator(f"li.{one}").first.evaluate(colours)) for one in ("answered", "silent", "unknown")}
    assert len({mark for _, mark in looks}) == 3  # told apart without colours


def test_a_small_mark_tells_its_name_to_the_keyboard(page: Page) -> None:
    page.goto("/coverage/1486/KH-UBND")
    mark = page.locator(".lane.dense li a").first
    before = mark.bounding_box()
    mark.focus()
    after = mark.bounding_box()
    assert before
    assert after
    assert after["width"] > before["width"]
    mark.press("Enter")
    page.wait_for_url("**/organisations/*")


@pytest.mark.parametrize("path", ["/docs", "/sparql", "/questions/implements?document=19/CT-TTg", "/documents"])
def test_other_pages_load_without_a_complaint(page: Page, path: str) -> None:
    page.goto(path, wait_until="networkidle")


@pytest.mark.parametrize("width", [390, 820])
@pytest.mark.parametrize(
    "path", ["/", "/documents", "/sparql", "/questions", "/documents/19/CT-TTg", "/coverage/19/CT-TTg"]
)
def test_narrow_windows_do_not_scroll_sideways(page: Page, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
