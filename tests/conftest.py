"""What every test may ask for: the shared material and a real Chromium, both refused in CI when absent."""

import os
import shutil
from pathlib import Path

import pytest

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
