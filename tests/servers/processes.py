"""Real servers for tests: Neo4j Community and Apache Jena Fuseki, each in a fresh home on free loopback ports.

Their jars come from Maven once (`pom.xml`) and stay in `build/servers`, which git ignores.
"""

import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j import GraphDatabase

PROJECT = Path(__file__).parents[2]
POM = Path(__file__).with_name("pom.xml")
CACHE = PROJECT / "build" / "servers"
PASSWORD = "only-for-tests"
PATIENCE = 180.0  # seconds to the first answer, on a busy machine

_OPENS = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")


class ServerError(Exception):
    """A server, or what it needs, that is not there; the message says why and shows the end of its log."""


@dataclass(frozen=True, slots=True)
class Neo4jServer:
    """A running Neo4j: what LANTOA_NEO4J_* hold."""

    uri: str
    user: str
    password: str
    database: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        names = ("uri", "user", "password", "database")
        return {f"LANTOA_NEO4J_{name.upper()}": getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class FusekiServer:
    """A running Fuseki with an empty, writable dataset."""

    query: str
    update: str
    data: str
    user: str = ""
    password: str = ""

    @property
    def environment(self) -> dict[str, str]:
        login = {"LANTOA_SPARQL_USER": self.user, "LANTOA_SPARQL_PASSWORD": self.password}
        return {"LANTOA_SPARQL_ENDPOINT": self.query} | (login if self.user else {})


def missing() -> str | None:
    """What this machine lacks to run the servers, with the command that helps; None when nothing."""
    absent = [tool for tool in ("java", "mvn") if shutil.which(tool) is None]
    packages = "apt-get install -y openjdk-17-jre-headless maven"
    return f"no {' and no '.join(absent)} found; install with: {packages}" if absent else None


def libraries() -> Path:
    """The folder with the servers' jars, fetched when the pom is new."""
    if lacking := missing():
        raise ServerError(lacking)
    folder = CACHE / hashlib.sha256(POM.read_bytes()).hexdigest()[:12]
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:  # workers of one test run ask at the same time
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            _fetch(folder)
    return folder


def _fetch(folder: Path) -> None:
    draft = folder.with_suffix(".draft")
    shutil.rmtree(draft, ignore_errors=True)
    command = ["mvn", "-q", "-B", "-f", str(POM), "package", f"-Dlib={draft}"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        raise ServerError(f"{' '.join(command)} failed:\n{(made.stdout + made.stderr)[-3000:]}")
    draft.rename(folder)


def import_into(home: Path, folder: Path, arguments: Sequence[str]) -> str:
    """What `neo4j-admin database import full` says; `home` is that of a server that is not running."""
    (home / "conf").mkdir(parents=True)
    admin = [*neo4j_java("-Xmx512m"), "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", *arguments]
    environment = {**_environment(), "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    done = subprocess.run(admin, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServerError(f"neo4j-admin failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


@contextmanager
def neo4j(home: Path, memory: str = "768m", more: Mapping[str, str] | None = None) -> Iterator[Neo4jServer]:
    """Neo4j with an empty database, or what was imported into its home; its first password changed.

    `memory` is that of Java, in its own words; `more` are settings of the server.
    """
    bolt, http = free_port(), free_port()
    (home / "conf").mkdir(parents=True, exist_ok=True)
    settings = {
        "server.default_listen_address": "127.0.0.1",
        "server.bolt.listen_address": f"127.0.0.1:{bolt}",
        "server.http.listen_address": f"127.0.0.1:{http}",
        "server.memory.pagecache.size": "64m",
        "dbms.usage_report.enabled": "false",
        **(more or {}),
    }
    (home / "conf" / "neo4j.conf").write_text("".join(f"{name}={value}\n" for name, value in settings.items()))
    command = [
        *neo4j_java(f"-Xmx{memory}"),
        "org.neo4j.server.CommunityEntryPoint",
        f"--home-dir={home}",
        f"--config-dir={home / 'conf'}",
    ]
    with _running("Neo4j", command, home, f"http://127.0.0.1:{http}/"):
        server = Neo4jServer(f"bolt://127.0.0.1:{bolt}", "neo4j", PASSWORD, "neo4j", home)
        _change_first_password(server)
        yield server


def neo4j_java(*options: str) -> list[str]:
    """The beginning of a command that runs a class of Neo4j."""
    opens = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENS]
    return [
        "java",
        "-Xms256m",
        *options,
        *opens,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        f"{libraries() / 'neo4j'}/*",
    ]


@contextmanager
def fuseki(home: Path, user: str = "", password: str = "", memory: str = "768m") -> Iterator[FusekiServer]:
    """Fuseki with a dataset on the disk, empty or as loaded before; it asks for a password when there is a user.

    `memory` is that of Java, in its own words.
    """
    port = free_port()
    (home / "data").mkdir(parents=True, exist_ok=True)
    place = ["--localhost", "--port", str(port), "--tdb2", f"--loc={home / 'data'}", "--update", "/ds"]
    if user:
        (home / "passwords").write_text(f"{user}: {password}\n", "utf-8")
        place = ["--auth=basic", f"--passwd={home / 'passwords'}", *place]
    with _running(
        "Fuseki", ["java", f"-Xmx{memory}", "-jar", str(_jar()), *place], home, f"http://127.0.0.1:{port}/$/ping"
    ):
        base = f"http://127.0.0.1:{port}/ds"
        # Fuseki's default graph is not the union of the named ones; this name asks for it.
        query = f"{base}/sparql?default-graph-uri=urn:x-arq:UnionGraph"
        yield FusekiServer(query, f"{base}/update", f"{base}/data", user, password)


def load_into(home: Path, quads: Path) -> None:
    """Fill the dataset of a Fuseki that is not running with a file, in bulk."""
    (home / "data").mkdir(parents=True)
    command = ["java", "-Xmx2g", "-cp", str(_jar()), "tdb2.tdbloader", f"--loc={home / 'data'}", str(quads)]
    done = subprocess.run(command, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServerError(f"tdb2.tdbloader failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")


def _jar() -> Path:
    (found,) = (libraries() / "fuseki").glob("jena-fuseki-server-*.jar")
    return found


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _change_first_password(server: Neo4jServer) -> None:
    with GraphDatabase.driver(server.uri, auth=("neo4j", "neo4j")) as driver:
        change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
        driver.execute_query(change, password=server.password, database_="system")


@contextmanager
def _running(name: str, command: Sequence[str], home: Path, url: str) -> Iterator[None]:
    """The process, until the block ends. On failure the end of its log is shown."""
    log = home / "log.txt"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=home, stdout=out, stderr=subprocess.STDOUT, env=_environment())
    try:
        _wait(name, process, log, url)
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _environment() -> Mapping[str, str]:
    return {name: os.environ[name] for name in ("PATH", "HOME", "JAVA_HOME", "LANG") if name in os.environ}


def _wait(name: str, process: "subprocess.Popen[bytes]", log: Path, url: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise ServerError(f"{name} ended with {process.returncode}:\n{_tail(log)}")
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except urllib.error.HTTPError:  # it answers, if only that it wants a password
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.25)
    raise ServerError(f"{name} did not answer at {url} in {PATIENCE:g} s:\n{_tail(log)}")


def _tail(log: Path) -> str:
    return "\n".join(log.read_text("utf-8", "replace").splitlines()[-40:])
