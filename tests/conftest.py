"""What every test may ask for: the shared material, a real Chromium, real servers; refused in CI when absent."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers import processes

PROJECT = Path(__file__).parent.parent
IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}


def absent(reason: str) -> None:
    """Skip on a user's machine, fail in CI: there, nothing may be left out silently."""
    if IN_CI:
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's root folder."""
    return PROJECT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents beside the project (`../shared`)."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        absent(f"the real documents are not at {folder}; they are not part of the project")
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a real Chromium."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        absent("no Chromium found; install it with: apt-get install -y chromium fonts-noto-core")
    return str(path)


@pytest.fixture(scope="session")
def tesseract() -> None:
    """Tesseract with its Vietnamese model."""
    from ingest.read import ocr  # noqa: PLC0415  only for tests that need it

    if reason := ocr.missing():
        absent(reason)


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[processes.Neo4jServer]:
    """A real Neo4j, empty, started once."""
    if reason := processes.missing():
        absent(reason)
    with processes.neo4j(tmp_path_factory.mktemp("neo4j") / "home", memory="1536m") as server:  # of all tests
        yield server


@pytest.fixture(scope="session")
def fuseki_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[processes.FusekiServer]:
    """A real Apache Jena Fuseki with an empty dataset, started once."""
    if reason := processes.missing():
        absent(reason)
    with processes.fuseki(tmp_path_factory.mktemp("fuseki") / "home") as server:
        yield server


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests that ask the servers go to one worker, so that these are started once in a run."""
    for item in items:
        if {"neo4j_server", "fuseki_server"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.xdist_group("servers"))
