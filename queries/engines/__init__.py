"""Engines that run a question. All have the same `run` and answer with the same rows, order aside.

    run(source, question, parameters, limit) -> Table

`source` is where names are looked up; oxigraph and ladybug read their rows from it too.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from typing import Final

from queries.catalogue import Question, ValueType
from queries.identity import other_names
from queries.model import Table
from queries.source import Source, store_of
from queries.terms import Value, short

Row = tuple[Value, ...]
ROW_LIMIT: Final = 100_000


class Engine(StrEnum):
    """Who answers."""

    OXIGRAPH = "oxigraph"
    """SPARQL on the snapshot"""
    LADYBUG = "ladybug"
    """Cypher on the snapshot"""
    NEO4J = "neo4j"
    """Cypher on the server of LANTOA_NEO4J_URI"""
    ENDPOINT = "endpoint"
    """SPARQL at LANTOA_SPARQL_ENDPOINT"""


_THINGS: Final = (ValueType.DOCUMENT, ValueType.ORGANISATION, ValueType.MOVEMENT)
_MODULES: Final = {
    Engine.OXIGRAPH: "queries.engines.oxigraph",
    Engine.LADYBUG: "queries.engines.ladybug",
    Engine.NEO4J: "queries.engines.neo4j",
    Engine.ENDPOINT: "queries.engines.remote_sparql",
}


def told_once(source: Source, question: Question, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows without those that call a thing otherwise than by its chosen name: under that, the same row is there."""
    others = {short(iri) for iri in other_names(store_of(source))}
    places = [place for place, column in enumerate(question.columns) if column.type in _THINGS]
    return (row for row in rows if not any(row[place] in others for place in places))


def run(
    engine: Engine, source: Source, question: Question, parameters: Mapping[str, str], limit: int = ROW_LIMIT
) -> Table:
    """The answer of an engine, whose module is imported now.

    Raises BadParameterError, UnknownReferenceError or AmbiguousReferenceError when a value does not name one thing, and
    EngineError when the engine cannot be reached.
    """
    run_there: Callable[[Source, Question, Mapping[str, str], int], Table] = import_module(_MODULES[engine]).run
    return run_there(source, question, parameters, limit)
