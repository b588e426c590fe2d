"""`.ci/mentions` tells what a change gains and loses, and never fails a build."""

import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


def told(*arguments: str) -> str:
    command = [str(PROJECT / ".ci/mentions"), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(not (PROJECT / ".venv").is_dir(), reason="the script reads with the project's own .venv")
def test_the_last_commit_is_compared_with() -> None:
    assert told("HEAD").startswith("mentions: ")


def test_a_base_that_is_none_is_told_and_fails_nothing() -> None:
    assert told("no-such-commit").startswith("mentions could not be compared: ")
