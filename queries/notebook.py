"""Cho sổ tay Python: the published graph as one object.

from queries import open_graph

with open_graph("lantoa-data") as graph:
    graph.question("implements", document="34-CT/TW").to_networkx("implementing", "via")
    graph.cypher("MATCH (d:Document) WHERE d.year = $year RETURN d.id AS id, d.title AS title", year=2023).to_pandas()
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import networkx as nx
from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, Triple, Variable

from queries.catalogue import question
from queries.cypher_text import inspect as inspect_cypher
from queries.engines import Engine, run
from queries.engines.ladybug import ask, connection
from queries.errors import EngineError
from queries.property_graph import plain
from queries.snapshot import Snapshot, open_snapshot
from queries.source import asked_of
from queries.sparql_text import inspect as inspect_sparql
from queries.terms import Value, reading

if TYPE_CHECKING:
    import pandas as pd
    import rdflib


@dataclass(frozen=True, slots=True)
class Rows:
    """An answer: iterate over it for one dictionary a row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __iter__(self) -> Iterator[dict[str, Value]]:
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def to_pandas(self) -> "pd.DataFrame":
        """The answer as a frame; what is missing leaves whole numbers whole. An EngineError without pandas."""
        try:
            import pandas as pd  # noqa: PLC0415
        except ImportError as error:
            raise EngineError(f"{error}; install it with: pip install pandas") from error
        return pd.DataFrame(list(self.rows), columns=list(self.columns)).convert_dtypes()

    def to_networkx(self, source: str, target: str) -> "nx.MultiDiGraph[Value]":
        """An edge from one column to another for every row that has both, the other columns being its data."""
        graph: nx.MultiDiGraph[Value] = nx.MultiDiGraph()
        for row in self:
            ends = row.pop(source), row.pop(target)
            if None not in ends:
                graph.add_edge(*ends, **row)
        return graph

    def _repr_html_(self) -> str:
        """A table, as notebooks show it."""
        heads = "".join(f"<th>{escape(name)}</th>" for name in self.columns)
        lines = ("".join(f"<td>{'' if cell is None else escape(str(cell))}</td>" for cell in row) for row in self.rows)
        return f"<table><tr>{heads}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


@dataclass(frozen=True, slots=True)
class Graph:
    """The published graph, opened to be read; `close` it, or use `with`."""

    snapshot: Snapshot

    @classmethod
    def open(cls, data: Path | str) -> Self:
        """The current snapshot of a data folder; NothingPublishedError when there is none."""
        return cls(open_snapshot(Path(data)))

    def question(self, name: str, /, engine: Engine | str = Engine.OXIGRAPH, **parameters: str) -> Rows:
        """The answer to a named question, with parameters as people write them; `as_of` leaves later documents out."""
        found = run(Engine(engine), self.snapshot, question(name), parameters)
        return Rows(found.columns, found.rows)

    def sparql(self, text: str, /, **parameters: str | int | float | bool) -> Rows:
        """The answer to a SPARQL query.

        `parameters` are put in for variables that it selects; a text that begins with http, https or urn is an IRI.
        """
        inspect_sparql(text)
        given: dict[Variable, NamedNode | BlankNode | Literal | Triple] = {
            Variable(name): _term(value) for name, value in parameters.items()
        }
        found = asked_of(self.snapshot).query(text, substitutions=given)
        if isinstance(found, QueryBoolean):
            return Rows(("answer",), ((bool(found),),))
        if isinstance(found, QuerySolutions):
            columns = tuple(variable.value for variable in found.variables)
            return Rows(columns, tuple(tuple(map(reading, row)) for row in found))
        return Rows(("subject", "predicate", "object"), tuple(tuple(map(reading, triple)) for triple in found))

    def cypher(self, text: str, /, **parameters: Any) -> Rows:
        """The answer to a Cypher query on the snapshot's property graph."""
        inspect_cypher(text)
        with connection(self.snapshot) as asking:
            columns, rows = ask(asking, text, parameters)
            return Rows(columns, tuple(tuple(map(plain, row)) for row in rows))

    def dataset(self) -> "rdflib.Dataset":
        """The named graphs as an rdflib Dataset, which asks their union by default."""
        import oxrdflib  # noqa: PLC0415
        import rdflib  # noqa: PLC0415

        return rdflib.Dataset(store=oxrdflib.OxigraphStore(store=self.snapshot.store), default_union=True)

    def close(self) -> None:
        """Let go of the snapshot."""
        self.snapshot.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _term(value: str | float | bool) -> NamedNode | Literal:
    if isinstance(value, str) and value.partition(":")[0] in ("http", "https", "urn"):
        return NamedNode(value)
    return Literal(value)
