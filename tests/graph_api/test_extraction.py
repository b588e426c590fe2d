"""Documents sent to a server that listens: a long scan keeps nobody waiting, and ends at its deadline."""

import io
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import uvicorn
from PIL import Image, ImageDraw, ImageFont

from graph_api.app import create_app
from graph_api.commands.serve import listening
from graph_api.settings import Settings

TEXT = "Số: 5/KH-UBND\nKẾ HOẠCH\nVề thi đua\n".encode()


@contextmanager
def server(data: Path, **limits: float) -> Iterator[httpx.Client]:
    """A server on a port of its own, and a client of it."""
    with listening("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        app = create_app(Settings(data=data, port=port, **limits))  # type: ignore[arg-type]
        serving = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = threading.Thread(target=serving.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
                yield client
        finally:
            serving.should_exit = True
            thread.join()


def scan(pages: int) -> bytes:
    """A PDF of pictures of pages full of words."""
    page = Image.new("1", (2480, 3508), 1)
    words = ImageDraw.Draw(page)
    for line in range(60):
        words.text((200, 150 + 55 * line), "Ủy ban nhân dân tỉnh " * 4, font=ImageFont.load_default(40), fill=0)
    file = io.BytesIO()
    page.save(file, "PDF", save_all=True, append_images=[page] * (pages - 1), resolution=300)
    return file.getvalue()


def marked(mark: str) -> list[str]:
    """The command lines of other processes that were started with a mark in their environment."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_bytes().decode())
        except OSError:
            continue
    return found


@pytest.mark.usefixtures("tesseract")
def test_a_scan_too_long_is_given_up_while_others_are_answered(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = uuid4().hex
    monkeypatch.setenv("LANTOA_MARK", mark)
    with server(data, readings=1, reading_deadline=4) as client, ThreadPoolExecutor() as pool:
        long = pool.submit(client.post, "/extract", content=scan(12), headers={"Content-Type": "application/pdf"})
        while not marked(mark) and not long.done():
            time.sleep(0.05)
        assert client.get("/documents").status_code == 200
        assert not long.done()
        waiting = pool.submit(client.post, "/extract", content=TEXT, headers={"Content-Type": "text/plain"})
        assert client.get("/healthz").status_code == 200
        told = long.result()
        assert (told.status_code, told.headers["content-type"]) == (504, "application/problem+json")
        assert (told.json()["type"].rsplit("/")[-1], "lantoa extract FILE" in told.json()["detail"]) == (
            "timeout",
            True,
        )
        assert waiting.result().json()["document"]["number"] == "5"
        assert marked(mark) == []


def test_when_all_places_are_taken_it_says_so(data: Path) -> None:
    with server(data, readings=0, reading_deadline=0.2) as client:
        told = client.post("/extract", content=TEXT, headers={"Content-Type": "text/plain"})
        assert (told.status_code, told.json()["type"].rsplit("/")[-1]) == (503, "busy")
        assert client.get("/healthz").status_code == 200


def test_a_document_that_needs_too_much_memory_is_refused(data: Path) -> None:
    with server(data, memory_limit=1 << 20) as client:
        told = client.post("/extract", content=TEXT * 20_000, headers={"Content-Type": "text/plain"})
        assert (told.status_code, told.json()["type"].rsplit("/")[-1]) == (422, "too-big")
