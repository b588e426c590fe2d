"""Máy chủ SPARQL: any SPARQL 1.1 endpoint that holds the named graphs, as `lantoa push sparql` sends them.

Questions ask the union of all graphs. A server whose default graph is not that union is told in the endpoint's address:
for Apache Jena Fuseki `http://host:3030/ds/sparql?default-graph-uri=urn:x-arq:UnionGraph`. For a server that asks for a
password see `sparql_address`.
"""

import os
import time
import urllib.request
from collections.abc import Mapping
from http.client import FORBIDDEN, NOT_FOUND, UNAUTHORIZED
from itertools import islice
from typing import Final
from urllib.error import HTTPError, URLError

from pyoxigraph import QueryResultsFormat, QuerySolutions, parse_query_results

from queries.binding import bound, terms
from queries.catalogue import Question
from queries.engines import ROW_LIMIT, told_once
from queries.engines.sparql_address import Address
from queries.errors import EngineError
from queries.model import Table
from queries.source import Source
from queries.terms import reading

TIMEOUT: Final = 120.0  # seconds

_EXAMPLE: Final = "http://localhost:3030/ds/sparql"

_ATTEMPTS: Final = 3
_PAUSE: Final = 0.5  # seconds, longer each time
_PASSING: Final = frozenset({429, 502, 503, 504})


class AbsentError(EngineError):
    """There is nothing at that address."""


def run(source: Source, question: Question, parameters: Mapping[str, str], limit: int = ROW_LIMIT) -> Table:
    """The answer to a question, at most `limit` rows; parameters as people write them. For errors see `engines.run`."""
    text = bound(question, terms(source, question, parameters))
    found = select(endpoint(), text)
    columns = tuple(column.name for column in question.columns)
    read = (tuple(reading(row[name]) for name in columns) for row in found)
    rows = list(islice(told_once(source, question, read), limit + 1))
    return Table(columns, tuple(rows[:limit]), truncated=len(rows) > limit)


def endpoint() -> Address:
    """The server of LANTOA_SPARQL_ENDPOINT; an EngineError when there is none."""
    written = os.environ.get("LANTOA_SPARQL_ENDPOINT", "")
    if not written:
        raise EngineError(f"no SPARQL endpoint: set LANTOA_SPARQL_ENDPOINT to its address ({_EXAMPLE})")
    return Address.read(written, _EXAMPLE)


def select(server: Address, text: str) -> QuerySolutions:
    """The rows of a SELECT query."""
    headers = {"Content-Type": "application/sparql-query", "Accept": QueryResultsFormat.JSON.media_type}
    found = parse_query_results(send("POST", server, headers, text.encode()), format=QueryResultsFormat.JSON)
    assert isinstance(found, QuerySolutions)
    return found


def send(method: str, server: Address, headers: Mapping[str, str], body: bytes | None = None) -> bytes:
    """What a server answers. An answer that says "not now" is waited for and asked again.

    Raises:
        AbsentError: nothing is there.
        EngineError: it cannot be reached, or refuses.

    """
    request = urllib.request.Request(server.url, body, dict(headers), method=method)  # noqa: S310 http(s) only
    for name, value in server.login().items():
        request.add_unredirected_header(name, value)  # wherever it may send us, the password goes to this server only
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
                data: bytes = answer.read()
                return data
        except HTTPError as error:
            if attempt == _ATTEMPTS or error.code not in _PASSING:
                raise _refused(server, error) from error
        except (URLError, TimeoutError, ConnectionError) as error:
            if attempt == _ATTEMPTS:
                raise EngineError(f"{server.url} cannot be reached: {getattr(error, 'reason', error)}") from error
        time.sleep(_PAUSE * attempt)
    raise AssertionError("not reached")


def _refused(server: Address, error: HTTPError) -> EngineError:
    words = error.read(500).decode(errors="replace").strip()
    kind = AbsentError if error.code == NOT_FOUND else EngineError
    hint = "; check LANTOA_SPARQL_USER and LANTOA_SPARQL_PASSWORD" if error.code in (UNAUTHORIZED, FORBIDDEN) else ""
    return kind(f"{server.url} answered {error.code} {error.reason}: {words}{hint}")
