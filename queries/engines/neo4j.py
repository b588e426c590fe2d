"""Neo4j: Cypher on a server, through the official driver; only read."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, Final, Self

from neo4j import Driver, GraphDatabase, Query, Record, Result, RoutingControl
from neo4j.exceptions import AuthError, DriverError, Neo4jError
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date

from queries.binding import values
from queries.catalogue import Dialect, Question, cypher
from queries.engines import ROW_LIMIT, told_once
from queries.errors import EngineError
from queries.model import Table
from queries.property_graph import plain
from queries.source import Source

TIMEOUT: Final = 120.0  # seconds, after which the server ends a question


@dataclass(frozen=True, slots=True)
class Server:
    """Where the server is, who asks, and which of its databases."""

    uri: str
    user: str
    password: str = field(repr=False)
    database: str = "neo4j"

    @classmethod
    def from_environment(cls) -> Self:
        """The server of LANTOA_NEO4J_URI, _USER, _PASSWORD and _DATABASE; an EngineError when there is none."""
        uri = os.environ.get("LANTOA_NEO4J_URI")
        if not uri:
            raise EngineError("no Neo4j: set LANTOA_NEO4J_URI (bolt://localhost:7687), LANTOA_NEO4J_USER and _PASSWORD")
        if "@" in uri:  # it is shown in errors, and the driver would not take it either
            raise EngineError("LANTOA_NEO4J_URI holds an @; name and password go to LANTOA_NEO4J_USER and _PASSWORD")
        return cls(
            uri,
            os.environ.get("LANTOA_NEO4J_USER", "neo4j"),
            os.environ.get("LANTOA_NEO4J_PASSWORD", ""),
            os.environ.get("LANTOA_NEO4J_DATABASE", "neo4j"),
        )


def run(source: Source, question: Question, parameters: Mapping[str, str], limit: int = ROW_LIMIT) -> Table:
    """The answer to a question, at most `limit` rows; parameters as people write them. For errors see `engines.run`."""
    given = values(source, question, parameters)
    rows = read(Server.from_environment(), cypher(question.name, Dialect.NEO4J), given, limit + 1)
    found = tuple(told_once(source, question, (tuple(plain(native(value)) for value in row.values()) for row in rows)))
    return Table(tuple(column.name for column in question.columns), found[:limit], truncated=len(rows) > limit)


def read(server: Server, text: str, parameters: Mapping[str, Any], limit: int) -> list[Record]:
    """The first rows of a statement that may only read. What fails for a moment is tried again by the driver."""

    def first(result: Result) -> list[Record]:
        return list(islice(result, limit))

    try:
        return driver(server).execute_query(
            Query(text, timeout=TIMEOUT),
            dict(parameters),
            routing_=RoutingControl.READ,
            database_=server.database,
            result_transformer_=first,
        )
    except (DriverError, Neo4jError) as error:
        raise failed(server, error) from error


def failed(server: Server, error: Exception) -> EngineError:
    """What to tell about an error of the driver."""
    hint = "; check LANTOA_NEO4J_USER and LANTOA_NEO4J_PASSWORD" if isinstance(error, AuthError) else ""
    return EngineError(f"Neo4j at {server.uri}: {getattr(error, 'message', error)}{hint}")


@cache
def driver(server: Server) -> Driver:
    """The driver of a server, with its pool of connections: one for the whole process."""
    return GraphDatabase.driver(server.uri, auth=(server.user, server.password), notifications_min_severity="OFF")


def native(value: Any) -> Any:
    """A value of an answer without types of the driver, nodes and relationships as ladybug gives them."""
    match value:
        case Date():
            return value.to_native()
        case Node():
            return {"_LABEL": ":".join(sorted(value.labels)), "id": value.get("id")}
        case Relationship():
            return {"_LABEL": value.type}
        case Path():
            return {"_NODES": [*map(native, value.nodes)], "_RELS": [*map(native, value.relationships)]}
        case list():
            return [*map(native, value)]
        case _:
            return value
