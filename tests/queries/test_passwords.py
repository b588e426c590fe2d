"""Servers that ask for a password get it, and nobody else ever sees it."""

import traceback
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from click.testing import CliRunner

from graph_api.cli import main
from queries.catalogue import question
from queries.engines import Engine, run
from queries.engines.neo4j import Server
from queries.engines.remote_sparql import endpoint, select
from queries.engines.sparql_address import Address
from queries.errors import EngineError
from tests.conftest import absent
from tests.servers import processes

USER, PASSWORD = "an", "mật khẩu: @#/%"
QUOTED = "m%E1%BA%ADt%20kh%E1%BA%A9u%3A%20%40%23%2F%25"
EXAMPLE = "http://host:3030/ds/sparql"
ASKED = {"document": "34-CT/TW"}


@pytest.fixture(scope="module")
def locked(tmp_path_factory) -> Iterator[processes.FusekiServer]:
    """A real Fuseki that asks for a name and a password."""
    if reason := processes.missing():
        absent(reason)
    with processes.fuseki(tmp_path_factory.mktemp("locked") / "home", USER, PASSWORD) as server:
        yield server


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    for name in ("ENDPOINT", "USER", "PASSWORD"):
        monkeypatch.delenv(f"LANTOA_SPARQL_{name}", raising=False)


def with_login(url: str) -> str:
    return url.replace("http://", f"http://{USER}:{QUOTED}@")


def told(error: BaseException) -> str:
    """All that an error could show anywhere."""
    return "".join(traceback.format_exception(error)) + repr(error)


@pytest.mark.xdist_group("servers")
class TestFuseki:
    def test_push_and_questions_with_the_login_of_the_environment(self, locked, snapshot, monkeypatch):
        for name, value in locked.environment.items():
            monkeypatch.setenv(name, value)
        pushed = CliRunner().invoke(main, ["--data", str(snapshot.path.parent.parent), "push", "sparql", locked.data])
        assert pushed.exit_code == 0, pushed.output
        expected = run(Engine.OXIGRAPH, snapshot, question("implements"), ASKED)
        assert Counter(run(Engine.ENDPOINT, snapshot, question("implements"), ASKED).rows) == Counter(expected.rows)

    def test_push_and_questions_with_the_login_in_the_address(self, locked, snapshot, monkeypatch):
        data = ["--data", str(snapshot.path.parent.parent)]
        pushed = CliRunner().invoke(main, [*data, "push", "sparql", with_login(locked.data)])
        assert pushed.exit_code == 0, pushed.output
        assert QUOTED not in pushed.output
        assert PASSWORD not in pushed.output
        monkeypatch.setenv("LANTOA_SPARQL_ENDPOINT", with_login(locked.query))
        assert run(Engine.ENDPOINT, snapshot, question("implements"), ASKED).rows

    @pytest.mark.parametrize("user", [None, USER, "nobody"])
    def test_a_wrong_login_is_told_without_it(self, locked, monkeypatch, user):
        monkeypatch.setenv("LANTOA_SPARQL_ENDPOINT", locked.query)
        if user:
            monkeypatch.setenv("LANTOA_SPARQL_USER", user)
            monkeypatch.setenv("LANTOA_SPARQL_PASSWORD", "not-this-one")
        with pytest.raises(
            EngineError, match=r"answered 401 .*check LANTOA_SPARQL_USER and LANTOA_SPARQL_PASSWORD"
        ) as error:
            select(endpoint(), "ASK {}")
        assert "not-this-one" not in told(error.value)
        assert "Basic" not in told(error.value)


def test_who_is_sent_elsewhere_does_not_take_the_password_along():
    seen: list[tuple[str, bool]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            seen.append((self.path, "Authorization" in self.headers))
            self.send_response(302 if self.path == "/first" else 404)
            self.send_header("Location", f"http://localhost:{self.server.server_address[1]}/second")
            self.end_headers()

        def do_POST(self):
            self.do_GET()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = Address(f"http://127.0.0.1:{server.server_address[1]}/first", USER, PASSWORD)
        with pytest.raises(EngineError):
            select(address, "ASK {}")
        server.shutdown()
    assert seen == [("/first", True), ("/second", False)]


@pytest.mark.parametrize(
    "written",
    [
        "http://an:s3cret/x@host/ds",
        "http://an:s3cret#x@host/ds",
        "http://an:s3cret?x@host/ds",
        "http://an/s3cret@host/ds",
        "http://an:s3cret@host:port/ds",
        "ftp://an:s3cret@host/ds",
        "an:s3cret@host/ds",
        "http://an:s3cret@[host/ds",
        "http://an:s3cret@/ds",
        "http://host/ds#an:s3cret@x",
    ],
)
def test_an_address_that_cannot_be_read_is_not_repeated(written):
    with pytest.raises(EngineError) as error:
        Address.read(written, EXAMPLE)
    assert "s3cret" not in str(error.value)


@pytest.mark.parametrize(
    "written", ["file:///etc/passwd", "localhost:3030/ds/data", "http:///ds", "http://host:99999/"]
)
def test_what_is_no_address_is_refused(written):
    with pytest.raises(EngineError, match=f"{written!r} is no address of a SPARQL server; it looks like {EXAMPLE}"):
        Address.read(written, EXAMPLE)


def test_the_address_goes_before_the_environment(monkeypatch):
    monkeypatch.setenv("LANTOA_SPARQL_USER", "binh")
    monkeypatch.setenv("LANTOA_SPARQL_PASSWORD", "other")
    assert Address.read("http://host/ds", EXAMPLE) == Address("http://host/ds", "binh", "other")
    assert Address.read("http://an@host/ds", EXAMPLE) == Address("http://host/ds", "an", "")
    assert "other" not in repr(Address.read("http://host/ds", EXAMPLE))


def test_half_a_login_is_told(monkeypatch):
    monkeypatch.setenv("LANTOA_SPARQL_PASSWORD", "s3cret")
    with pytest.raises(EngineError, match="LANTOA_SPARQL_USER is not") as error:
        Address.read("http://host/ds", EXAMPLE)
    assert "s3cret" not in str(error.value)


def test_a_password_in_the_address_of_neo4j_is_not_taken(monkeypatch):
    monkeypatch.setenv("LANTOA_NEO4J_URI", "bolt://neo4j:s3cret@localhost:7687")
    with pytest.raises(EngineError, match="LANTOA_NEO4J_USER") as error:
        Server.from_environment()
    assert "s3cret" not in str(error.value)
