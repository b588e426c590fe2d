"""The wheel: every package and data file of the checkout is inside, and nothing else claims our names."""

import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
METADATA = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
PACKAGES: list[str] = METADATA["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
NOT_SHIPPED = {".pyc", ".orig"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built from the checkout as pip builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", str(PROJECT), "--no-deps", "--wheel-dir", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("lantoa-*.whl")
    return zipfile.ZipFile(path)


def test_each_package_declares_its_types_and_is_no_namespace() -> None:
    for package in PACKAGES:
        assert (PROJECT / package / "__init__.py").is_file(), package
        assert (PROJECT / package / "py.typed").is_file(), package


def test_everything_in_the_packages_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    files = {
        path.relative_to(PROJECT).as_posix()
        for package in PACKAGES
        for path in (PROJECT / package).rglob("*")
        if path.is_file() and path.suffix not in NOT_SHIPPED
    }
    assert files - set(wheel.namelist()) == set()


@pytest.mark.parametrize("suffix", [".ttl", ".rq", ".cypher", ".tsv", ".html", ".js", ".typed"])
def test_each_kind_of_data_file_is_in_the_wheel(wheel: zipfile.ZipFile, suffix: str) -> None:
    assert [name for name in wheel.namelist() if name.endswith(suffix)]


def test_the_wheel_holds_only_our_packages(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {*PACKAGES, f"lantoa-{METADATA['project']['version']}.dist-info"}


def test_the_console_script_names_a_function(wheel: zipfile.ZipFile) -> None:
    entry_points = wheel.read(f"lantoa-{METADATA['project']['version']}.dist-info/entry_points.txt").decode()
    assert "lantoa = graph_api.cli:main" in entry_points


@pytest.mark.parametrize("package", PACKAGES)
def test_no_other_distribution_installs_our_names(package: str) -> None:
    # The names are generic (`queries` exists on PyPI); an editable install lists none, a built one lists lantoa.
    assert set(packages_distributions().get(package, [])) <= {"lantoa"}


def test_what_the_lock_pins_agrees_with_the_project() -> None:
    project = METADATA["project"]
    wanted = {*project["dependencies"], *(pin for extra in project["optional-dependencies"].values() for pin in extra)}
    locked = (PROJECT / "requirements.lock").read_text("utf-8").splitlines()
    assert {as_locked(pin) for pin in wanted} - {as_locked(pin) for pin in locked} == set()


def as_locked(pin: str) -> str:
    """A pin in the spelling of PyPI's normalised names.

    >>> as_locked("fastapi_offline==1.7.7"), as_locked("Jinja2==3.1.6")
    ('fastapi-offline==1.7.7', 'jinja2==3.1.6')
    """
    return pin.lower().replace("_", "-")
