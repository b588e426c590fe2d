"""compose.yaml and the Dockerfiles: what of them can be checked without an engine, and their scripts run for real.

The rules are those of the Compose Specification that the file makes use of, and our own: no default password, nothing
that others can reach, whatever is to last in a volume, and nobody waits for what cannot tell that it is ready.
"""

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import click
import pytest

from graph_api.cli import main
from graph_api.reference import commands
from queries.engines.remote_sparql import select
from queries.engines.sparql_address import Address
from tests.conftest import absent
from tests.servers import processes
from tests.test_packaging import PACKAGES

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed; make test installs it")

PROJECT = Path(__file__).parents[2]
FUSEKI = PROJECT / "docker" / "fuseki"
DOCKERFILES = {"lantoa": PROJECT / "Dockerfile", "fuseki": FUSEKI / "Dockerfile"}
TEXT = (PROJECT / "compose.yaml").read_text("utf-8")
FILE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = FILE["services"]
KNOWN = {
    *("build", "image", "command", "environment", "ports", "volumes", "depends_on", "healthcheck", "read_only"),
    *("tmpfs", "cap_drop", "security_opt", "restart"),
}
HEALTH = {"test", "interval", "timeout", "retries", "start_period"}
VARIABLE = re.compile(r"\$\{(?P<name>\w+)(?P<mark>:[-?])(?P<rest>[^}]*)\}")
DURATION = re.compile(r"\d+(ms|s|m|h)")


def services() -> Any:
    return pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)


def filled(value: str, given: Mapping[str, str]) -> str:
    """A value with its variables put in, as Compose does it; a KeyError for one that has to be given."""

    def put(found: re.Match[str]) -> str:
        default = [found["rest"]] if found["mark"] == ":-" else []
        return given.get(found["name"]) or (default[0] if default else given[found["name"]])

    return VARIABLE.sub(put, value)


def test_the_file_holds_what_the_specification_knows():
    assert FILE.keys() == {"name", "services", "volumes"}
    assert re.fullmatch(r"[a-z0-9][a-z0-9_-]*", FILE["name"])
    for name, service in SERVICES.items():
        assert re.fullmatch(r"[a-zA-Z0-9._-]+", name)
        assert service.keys() <= KNOWN, name
        assert service["healthcheck"].keys() <= HEALTH


@services()
def test_values_of_the_environment_are_texts(service):
    assert all(isinstance(value, str) for value in service["environment"].values())


def test_no_password_has_a_default():
    secrets = [found for found in VARIABLE.finditer(TEXT) if "PASSWORD" in found["name"]]
    assert {found["name"] for found in secrets} == {"LANTOA_NEO4J_PASSWORD", "LANTOA_SPARQL_PASSWORD"}
    assert {found["mark"] for found in secrets} == {":?"}
    for service in SERVICES.values():
        for name, value in service["environment"].items():
            if "PASSWORD" in name or "AUTH" in name:
                assert VARIABLE.search(value), name
                with pytest.raises(KeyError):
                    filled(value, {})


@services()
def test_only_this_machine_reaches_a_port(service):
    for port in service["ports"]:
        host, outside, inside = filled(port, {}).split(":")
        assert host == "127.0.0.1"
        assert 0 < int(outside) < 65536
        assert 0 < int(inside) < 65536


def test_what_lasts_lies_in_volumes_and_documents_are_only_read():
    used = [filled(one, {}).split(":") for service in SERVICES.values() for one in service["volumes"]]
    named = {source for source, *_ in used if not source.startswith((".", "/"))}
    assert named == FILE["volumes"].keys()
    bound = [one for one in used if one[0].startswith((".", "/"))]
    assert all(one[2:] == ["ro"] and (PROJECT / one[0]).is_dir() for one in bound)
    assert all(target.startswith("/") for _, target, *_ in used)


@services()
def test_who_is_waited_for_tells_when_it_is_ready(service):
    for name, how in service.get("depends_on", {}).items():
        assert how == {"condition": "service_healthy"}
        assert "healthcheck" in SERVICES[name]
    check = service["healthcheck"]
    assert check["test"][0] == "CMD"
    assert len(check["test"]) > 1
    assert all(DURATION.fullmatch(check[name]) for name in ("interval", "timeout", "start_period"))
    assert isinstance(check["retries"], int)


@services()
def test_an_image_is_a_released_one_or_built_here(service):
    if "build" in service:
        assert (PROJECT / service["build"] / "Dockerfile").is_file()
        assert ":" not in service["image"]
    else:
        assert re.fullmatch(r"[a-z0-9]+:\d+\.\d+[\w.-]*", service["image"])  # no registry's name, a version


def test_lantoa_and_the_servers_agree():
    given = {"LANTOA_NEO4J_PASSWORD": "one-secret", "LANTOA_SPARQL_PASSWORD": "another"}
    lantoa, neo4j, fuseki = (
        {name: filled(value, given) for name, value in SERVICES[service]["environment"].items()}
        for service in ("lantoa", "neo4j", "fuseki")
    )
    assert neo4j["NEO4J_AUTH"] == f"{lantoa['LANTOA_NEO4J_USER']}/{lantoa['LANTOA_NEO4J_PASSWORD']}"
    assert fuseki["FUSEKI_USER"] == lantoa["LANTOA_SPARQL_USER"]
    assert fuseki["FUSEKI_PASSWORD"] == lantoa["LANTOA_SPARQL_PASSWORD"]
    assert lantoa["LANTOA_NEO4J_URI"] == "bolt://neo4j:7687"
    address = Address.read(lantoa["LANTOA_SPARQL_ENDPOINT"], "http://host/")
    assert address.url.startswith("http://fuseki:3030/lantoa/sparql?")
    assert "--update /lantoa" in (FUSEKI / "start.sh").read_text()
    assert SERVICES["neo4j"]["image"].startswith(f"neo4j:{'.'.join(pinned('neo4j').split('.')[:2])}-community")


def pinned(artifact: str) -> str:
    """The version that the tests run."""
    root = ElementTree.parse(processes.POM).getroot()
    space = {"m": "http://maven.apache.org/POM/4.0.0"}
    for item in (*root.iterfind(".//m:dependency", space), *root.iterfind(".//m:artifactItem", space)):
        if item.findtext("m:artifactId", "", space) == artifact:
            return item.findtext("m:version", "", space)
    raise AssertionError(artifact)


def instructions(name: str) -> list[tuple[str, str]]:
    """The instructions of a Dockerfile with their arguments."""
    text = re.sub(r"\\\n", " ", DOCKERFILES[name].read_text("utf-8"))
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines)]


@pytest.mark.parametrize("name", DOCKERFILES)
def test_an_image_is_built_from_files_that_are_there_and_is_nobodys_root(name):
    found = instructions(name)
    for word, rest in found:
        if word == "FROM":
            assert re.match(r"[a-z0-9-]+:\d[\w.-]*( AS \w+)?$", rest), rest
        if word == "COPY" and not rest.startswith("--from="):
            *sources, _ = rest.split()
            assert [one for one in sources if not (DOCKERFILES[name].parent / one).exists()] == []
    stages = [place for place, (word, _) in enumerate(found) if word == "FROM"]
    last = found[stages[-1] :]
    assert [rest for word, rest in last if word == "USER"] == [name]
    assert not [rest for word, rest in found if word == "ADD" or "http" in rest]
    (entry,) = (json.loads(rest) for word, rest in last if word == "ENTRYPOINT")
    assert entry


def test_the_image_of_lantoa_holds_all_packages_and_runs_a_command_that_exists():
    found = instructions("lantoa")
    copied = {source for word, rest in found if word == "COPY" for source in rest.split()[:-1]}
    assert set(PACKAGES) <= copied
    let_in = {line[1:] for line in (PROJECT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert {one for one in copied if not one.startswith(("--", "/"))} <= let_in
    (arguments,) = (json.loads(rest) for word, rest in found if word == "CMD")
    assert parsed(arguments).params["host"] == "0.0.0.0"


def test_the_image_of_fuseki_holds_the_version_that_is_tested():
    assert ("ARG", f"FUSEKI={pinned('jena-fuseki-server')}") in instructions("fuseki")


def parsed(arguments: list[str]) -> click.Context:
    """A command of lantoa with its arguments read, not run."""
    known = {tuple(name.split()[1:]): command for name, command in commands()}
    length = max(length for length in (1, 2) if tuple(arguments[:length]) in known)
    above = click.Context(main, **main.context_settings)
    return known[tuple(arguments[:length])].make_context(arguments[0], arguments[length:], parent=above)


def test_commands_in_the_docs_are_commands():
    text = (PROJECT / "docs/engines.md").read_text("utf-8")
    found = re.findall(r"^docker compose run --rm lantoa (.+)$", text, re.MULTILINE)
    assert len(found) > 3
    for line in found:
        # A document inside the container is no file here; what remains has to be read without complaint.
        parsed([word for word in line.split() if word != "/documents"] + (["-"] if "/documents" in line else []))


@pytest.mark.parametrize("script", sorted(FUSEKI.glob("*.sh")), ids=lambda script: script.name)
def test_scripts_are_read_by_bash(script):
    subprocess.run(["bash", "-n", script], check=True)


def environment(home: Path, port: int, password: str) -> dict[str, str]:
    return {
        **{name: os.environ[name] for name in ("PATH", "JAVA_HOME") if name in os.environ},
        "FUSEKI_HOME": str(home),
        "FUSEKI_DATA": str(home / "data"),
        "FUSEKI_PORT": str(port),
        "FUSEKI_MEMORY": "512m",
        "FUSEKI_USER": "lantoa",
        "FUSEKI_PASSWORD": password,
    }


@pytest.mark.parametrize("password", ["", "a,b", "a\\b"])
def test_fuseki_does_not_start_without_a_password_that_it_can_keep(tmp_path, password):
    done = subprocess.run(
        ["bash", FUSEKI / "start.sh"], env=environment(tmp_path, 1, password), capture_output=True, check=False
    )
    assert done.returncode
    assert b"FUSEKI_PASSWORD" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.fixture
def started(tmp_path) -> Iterator[dict[str, str]]:
    """Fuseki as the image starts it."""
    if reason := processes.missing():
        absent(reason)
    (jar,) = (processes.libraries() / "fuseki").glob("jena-fuseki-server-*.jar")
    (tmp_path / "jena-fuseki-server.jar").symlink_to(jar)
    given = environment(tmp_path, processes.free_port(), "mật khẩu: #@")
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(["bash", FUSEKI / "start.sh"], env=given, stdout=log, stderr=log)
    yield given
    process.terminate()
    process.wait(30)


def healthy(given: dict[str, str]) -> bool:
    check = SERVICES["fuseki"]["healthcheck"]["test"][1:]
    script = [str(FUSEKI / Path(word).name) if word.startswith("/fuseki/") else word for word in check]
    return subprocess.run(script, env=given, capture_output=True, check=False).returncode == 0


@pytest.mark.xdist_group("servers")
def test_fuseki_starts_as_in_the_image_and_tells_that_it_is_healthy(started, tmp_path):
    end = time.monotonic() + processes.PATIENCE
    while not healthy(started) and time.monotonic() < end:
        time.sleep(0.5)
    assert healthy(started), (tmp_path / "log").read_text("utf-8")
    url = f"http://127.0.0.1:{started['FUSEKI_PORT']}/lantoa/sparql"
    (row,) = select(Address(url, "lantoa", started["FUSEKI_PASSWORD"]), "SELECT (1 AS ?one) {}")
    assert row["one"].value == "1"
    assert (tmp_path / "data" / "passwords").stat().st_mode & 0o077 == 0
    log = (tmp_path / "log").read_text("utf-8")
    assert started["FUSEKI_PASSWORD"] not in log


def test_nobody_is_healthy_who_is_not_there():
    if shutil.which("bash") is None:
        absent("no bash found")
    assert not healthy({"PATH": os.environ["PATH"], "FUSEKI_PORT": str(processes.free_port())})
