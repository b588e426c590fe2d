"""Người dùng tự hỏi bằng Cypher: analysts' own Cypher, as `queries.guard` does it for SPARQL.

What must not run is refused before anything is evaluated (`queries.cypher_text`). On a snapshot the rest runs with a
deadline, a memory bound and a row limit in a process of its own, which is killed at the deadline. On Neo4j it runs in a
read transaction with a timeout of the server's; the user that lantoa is given there should have no more than the role
`reader` (Enterprise), or the server be one that only readers can reach (Community knows no roles).
"""

import json
import math
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Thread
from typing import Any, Final

from neo4j import READ_ACCESS, Query
from neo4j.exceptions import ClientError, DriverError, Neo4jError

from queries.catalogue import Dialect
from queries.cypher_dialects import explained
from queries.cypher_text import inspect
from queries.engines.neo4j import Server, driver, failed, native
from queries.errors import BadQueryError, QueryRefusedError, QueryTimeoutError, QueryTooBigError
from queries.guard import GRACE, Limits, evaluate
from queries.model import Table
from queries.property_graph import plain
from queries.snapshot import Snapshot

_WORKER: Final = Path(__file__).with_name("cypher_worker.py")


def run_cypher(snapshot: Snapshot, text: str, limits: Limits) -> Table:
    """The answer to an analyst's query on the property graph of a snapshot.

    Raises:
        QueryRefusedError: it would do more than read the graph, or is too long or nested too deep.
        BadQueryError: not ladybug's Cypher, with its words.
        QueryTimeoutError: not answered at the deadline.
        QueryTooBigError: it needs more memory than one query may take.
        EngineError: the snapshot has no property graph.

    """
    _inspect(text, Dialect.LADYBUG)
    request = {
        "file": str(snapshot.cypher),
        "query": text,
        "rows": limits.rows,
        "memory": limits.memory,
        "seconds": math.ceil(limits.deadline) + GRACE,
    }
    try:
        head, body = evaluate(_WORKER, request, limits)
    except BadQueryError as error:
        raise BadQueryError(explained(str(error), text, Dialect.LADYBUG)) from None
    found = json.loads(body)
    return _table(found["columns"], found["rows"], truncated=head["truncated"])


def run_cypher_on_server(server: Server, text: str, limits: Limits) -> Table:
    """The answer to an analyst's query on a Neo4j; raises as `run_cypher` does.

    The server is asked to stop at the deadline, and nobody waits for it much longer: what it does inside of one call,
    such as a regular expression of Java's, it does not stop.
    """
    _inspect(text, Dialect.NEO4J)
    outcome: Future[Table] = Future()

    def work() -> None:
        try:
            outcome.set_result(_asked(server, text, limits))
        except Exception as error:  # noqa: BLE001  raised below, where somebody waits for it
            outcome.set_exception(error)

    Thread(target=work, daemon=True).start()
    try:
        return outcome.result(limits.deadline + GRACE)
    except TimeoutError:
        words = f"no answer after {limits.deadline:g} s; the server may still be at it"
        raise QueryTimeoutError(f"{words}. Ask for less, or anchor the query") from None


def _asked(server: Server, text: str, limits: Limits) -> Table:
    """The answer of a read transaction that the server ends at the deadline."""
    try:
        with driver(server).session(database=server.database, default_access_mode=READ_ACCESS) as session:
            result = session.run(Query(text, timeout=limits.deadline))
            rows = [list(record.values()) for record in result.fetch(limits.rows + 1)]
            columns = result.keys()
    except ClientError as error:
        if "TransactionTimedOut" in (error.code or ""):
            raise QueryTimeoutError(f"stopped after {limits.deadline:g} s; ask for less, or anchor the query") from None
        raise BadQueryError(explained(str(error.message), text, Dialect.NEO4J)) from None
    except (DriverError, Neo4jError) as error:
        if "OutOfMemory" in (getattr(error, "code", None) or ""):
            raise QueryTooBigError("needed more memory than the server gives one query; ask for less") from None
        raise failed(server, error) from error
    kept = [[native(value) for value in row] for row in rows[: limits.rows]]
    return _table(columns, kept, truncated=len(rows) > limits.rows)


def _inspect(text: str, engine: Dialect) -> None:
    try:
        inspect(text)
    except QueryRefusedError as error:
        raise QueryRefusedError(explained(str(error), text, engine)) from None


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]], *, truncated: bool) -> Table:
    return Table(tuple(columns), tuple(tuple(map(plain, row)) for row in rows), truncated=truncated)
