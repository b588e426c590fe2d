"""README's session, command by command in a new folder: what it shows is what a user gets."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SESSION = re.findall(
    r"^```console\n\$ lantoa (.*)\n((?:.*\n)*?)```", (PROJECT / "README.md").read_text("utf-8"), re.MULTILINE
)
LANTOA = Path(sys.executable).with_name("lantoa")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples in it, as a clone has them."""
    home = tmp_path_factory.mktemp("session")
    (home / "samples").symlink_to(PROJECT / "samples")
    return home


def run(folder: Path, command: str) -> list[str]:
    words = [str(LANTOA), *(quoted or bare for quoted, bare in re.findall(r'"([^"]*)"|(\S+)', command))]
    done = subprocess.run(words, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return [without_time(line) for line in (done.stdout + done.stderr).splitlines()]


def without_time(line: str) -> str:
    """The seconds that a run took are its own; so are blanks before the end of a line."""
    return re.sub(r"; [\d.]+ seconds$", "", line).rstrip()


def test_the_session_of_the_readme_is_what_a_user_sees(folder: Path) -> None:
    assert SESSION[0][0] == "ingest samples"
    for command, shown in SESSION:
        lines = [without_time(line) for line in shown.splitlines() if line != "…"]
        said = run(folder, command)
        missing = [line for line in lines if line not in said]
        assert not missing, f"lantoa {command}"
    assert run(folder, "verify")[-1].endswith("all as in the texts")
