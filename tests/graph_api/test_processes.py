"""The program as a process: locale, pipes, signals, and what others see while it runs."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

LANTOA = [sys.executable, "-m", "graph_api"]
PLAIN = {**os.environ, "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""a locale that knows no Vietnamese, and Python kept from choosing another"""


def test_output_is_utf_8_in_any_locale(data: Path) -> None:
    done = subprocess.run(
        [*LANTOA, "--data", str(data), "lineage", "19/CT-TTg"], env=PLAIN, capture_output=True, check=True
    )
    assert "Chỉ thị 19/CT-TTg" in done.stdout.decode("utf-8")


def test_errors_are_utf_8_in_any_locale(data: Path) -> None:
    done = subprocess.run(
        [*LANTOA, "--data", str(data), "query", "implements"], env=PLAIN, capture_output=True, check=False
    )
    assert done.returncode == 2
    assert "Văn bản" in done.stderr.decode("utf-8")


def test_a_reader_that_leaves_is_no_error(data: Path) -> None:
    with subprocess.Popen(
        [*LANTOA, "--data", str(data), "lineage", "19/CT-TTg", "--format", "html"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(10) == b"<!DOCTYPE "
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, graph_api.cli as c; c.main(['--help'], standalone_mode=False); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"pyoxigraph", "rdflib", "fastapi", "uvicorn", "networkx", "pyvis", "pyshacl", "jinja2", "asyncio"}
    assert heavy & set(loaded) == set()


def _hear_ctrl_c() -> None:
    """As in a terminal: a shell lets what it starts in the background ignore the signal, these tests perhaps among it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_leaves_what_was_published_and_says_so(tmp_path: Path, project: Path) -> None:
    folder, data = tmp_path / "many", tmp_path / "data"
    folder.mkdir()
    text = (project / "samples/a03-ubnd-tinh-quang-binh-ke-hoach-1486.txt").read_text("utf-8")
    for number in range(600):
        (folder / f"{number:03}.txt").write_text(text.replace("1486", str(2000 + number)), "utf-8")
    first = [*LANTOA, "--data", str(data), "ingest", str(folder / "000.txt")]
    subprocess.run(first, check=True, capture_output=True)
    before = (data / "current").read_text()
    # a terminal sends the signal to all processes of the group, those that read for it included
    with subprocess.Popen(
        [*LANTOA, "--data", str(data), "ingest", str(folder), "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509
    ) as process:
        begun = False
        for _ in range(2400):  # Ctrl-C among the imports ends CPython by the signal, as in any program
            begun = sum(1 for _ in (data / "sources").glob("*.txt")) > 3
            if begun or process.poll() is not None:
                break
            time.sleep(0.05)
        assert begun
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert re.search(r"stopped after \d+ of 600 files; what was loaded is whole", said)
    assert "Traceback" not in said
    assert (data / "current").read_text() == before
    again = subprocess.run(first, check=True, capture_output=True, text=True)
    assert "1 files read, 0 failed" in again.stdout


def test_serve_prints_its_address_answers_and_stops_on_a_signal(data: Path) -> None:
    with subprocess.Popen(
        [*LANTOA, "--data", str(data), "serve", "--port", "0"], stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        address = re.search(r"http://127\.0\.0\.1:\d+/", process.stderr.readline())
        assert address is not None
        code = f"import urllib.request as r; print(r.urlopen('{address[0]}healthz').read().decode())"
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        assert json.loads(answer)["status"] == "ok"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
        assert "Traceback" not in process.stderr.read()


def test_a_port_that_is_taken_is_said_so(data: Path) -> None:
    import socket  # noqa: PLC0415

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [*LANTOA, "--data", str(data), "serve", "--port", port], capture_output=True, text=True, check=False
        )
    assert done.returncode == 1
    assert "choose another with --port" in done.stderr


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_the_module_is_the_program(arguments: list[str]) -> None:
    assert subprocess.run([*LANTOA, *arguments], capture_output=True, check=False).returncode == 0
