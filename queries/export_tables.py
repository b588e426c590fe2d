"""The property graph as tables: CSV for everybody, CSV for `neo4j-admin database import`, and a script in Cypher."""

import csv
import json
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import IO, Any, Final

from queries.projection import Node, Projection, Relationship
from queries.property_graph import Column, Value, node_tables, plain, relationship_tables

_LIST: Final = ";"
"""between the values of a list, as neo4j-admin expects it"""
_ADMIN_TYPES: Final = {
    "string": "",
    "strings": ":string[]",
    "integer": ":long",
    "decimal": ":double",
    "boolean": ":boolean",
    "date": ":date",
}


class _Tables:
    """Open CSV files of a folder, one for every heading that comes along."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder, self._stack = folder, stack
        self._writers: dict[str, Any] = {}

    def put(self, name: str, heading: Sequence[str], row: Sequence[str | int | float | None]) -> None:
        """A row of the file of that name, which gets the heading when it is new."""
        if name not in self._writers:
            file = self._stack.enter_context((self._folder / f"{name}.csv").open("w", encoding="utf-8", newline=""))
            self._writers[name] = csv.writer(file, lineterminator="\n")
            self._writers[name].writerow(heading)
        self._writers[name].writerow(row)


def write_csv(projection: Projection, folder: Path) -> None:
    """A file for every label and every type of relationship, with plain headings."""
    with ExitStack() as stack:
        tables = _Tables(folder, stack)
        for node in projection.nodes():
            tables.put(node.label, _names(node_tables()[node.label].columns), _cells(node.values))
        ends = ("source_label", "source", "target_label", "target")
        for one in projection.relationships():
            heading = (*ends, *_names(relationship_tables()[one.type].columns))
            row = (one.source_label, one.source, one.target_label, one.target, *_cells(one.values))
            tables.put(one.type, heading, row)


def write_admin(projection: Projection, folder: Path) -> None:
    """Files for a bulk import, and `import.args` with the arguments of `neo4j-admin database import full`."""
    files: dict[str, str] = {}
    with ExitStack() as stack:
        tables = _Tables(folder, stack)
        for node in projection.nodes():
            files[node.label] = f"--nodes={node.label}={node.label}.csv"
            tables.put(node.label, _node_heading(node), _cells(node.values))
        for one in projection.relationships():
            name = f"{one.type}-{one.source_label}-{one.target_label}"
            files[name] = f"--relationships={one.type}={name}.csv"
            tables.put(name, _relationship_heading(one), (one.source, one.target, *_cells(one.values)))
    arguments = [f"--array-delimiter={_LIST}", "--multiline-fields=true", *files.values()]
    (folder / "import.args").write_text("\n".join(arguments) + "\n", "utf-8")


def write_cypher(projection: Projection, out: IO[bytes]) -> None:
    """A script for an empty Neo4j, a statement a line: `cypher-shell < FILE`."""
    for label in node_tables():
        _line(out, f"CREATE CONSTRAINT lantoa_{label} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE")
    for node in projection.nodes():
        _line(out, f"CREATE (:{node.label} {_map(node_tables()[node.label].columns, node.values)})")
    for one in projection.relationships():
        columns = _map(relationship_tables()[one.type].columns, one.values)
        source, target = _literal(one.source), _literal(one.target)
        ends = f"(a:{one.source_label} {{id: {source}}}), (b:{one.target_label} {{id: {target}}})"
        _line(out, f"MATCH {ends} CREATE (a)-[:{one.type} {columns}]->(b)")


def _node_heading(node: Node) -> list[str]:
    first, *others = node_tables()[node.label].columns
    return [f"{first.name}:ID({node.label})", *map(_typed, others)]


def _relationship_heading(one: Relationship) -> list[str]:
    columns = relationship_tables()[one.type].columns
    return [f":START_ID({one.source_label})", f":END_ID({one.target_label})", *map(_typed, columns)]


def _typed(column: Column) -> str:
    return column.name + _ADMIN_TYPES[column.type]


def _names(columns: Iterable[Column]) -> list[str]:
    return [column.name for column in columns]


def _cells(values: Iterable[Value]) -> list[str | int | float | None]:
    return [_cell(value) for value in values]


def _cell(value: Value) -> str | int | float | None:
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return _LIST.join(each.replace(_LIST, ",") for each in value)
        case _:
            return plain(value)


def _line(out: IO[bytes], statement: str) -> None:
    out.write(f"{statement};\n".encode())


def _map(columns: Iterable[Column], values: Iterable[Value]) -> str:
    pairs = zip(columns, values, strict=True)
    return "{" + ", ".join(f"{column.name}: {_literal(value)}" for column, value in pairs if value is not None) + "}"


def _literal(value: Value) -> str:
    """A value in Cypher, whose texts have the escapes of JSON.

    >>> _literal(date(2023, 4, 19)), _literal(("a", "b")), _literal(True)
    ("date('2023-04-19')", '["a", "b"]', 'true')
    """
    match value:
        case date():
            return f"date('{value}')"
        case tuple():
            return f"[{', '.join(map(_literal, value))}]"
        case _:
            return json.dumps(value, ensure_ascii=False)
