"""The samples, read once into a data folder, and an application that answers from it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from fastapi.testclient import TestClient

from graph_api.app import create_app
from graph_api.cli import main
from graph_api.settings import Settings

Lantoa = Callable[..., Result]
PLAN = "ubnd.tinh-quang-binh-44/kh/1486/2021"
"""a plan among the samples, by key"""
DIRECTIVE = "ttg/ct/19/2021"


@pytest.fixture
def lantoa() -> Lantoa:
    """Call the command line; standard output and error are kept apart."""

    def call(*arguments: str | Path, text: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, [str(one) for one in arguments], input=text, env={"LANTOA_DATA": None})

    return call


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """A data folder that holds the samples; tests only read it."""
    folder = tmp_path_factory.mktemp("data")
    result = CliRunner().invoke(main, ["--data", str(folder), "ingest", str(project / "samples")])
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture(scope="session")
def client(data: Path) -> Iterator[TestClient]:
    """The application over the samples, with short limits."""
    settings = Settings(data=data, deadline=5, row_limit=50, text_limit=100_000)
    with TestClient(create_app(settings), base_url="http://127.0.0.1") as found:
        yield found
