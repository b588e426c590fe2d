"""The property graph for drawing programs: GraphML and GEXF, written as a stream.

Without the statements, which would hide the picture; relationships carry the surest words.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import IO, Final
from xml.sax.saxutils import escape, quoteattr

from queries.projection import Node, Projection, Relationship
from queries.property_graph import OBJECT, STATEMENT, SUBJECT, Column, Value, node_tables, plain, relationship_tables

_ILLEGAL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
"""what XML 1.0 cannot hold"""
_TYPES: Final = {"integer": "long", "decimal": "double", "boolean": "boolean"}
"""of columns that are no text, in both formats"""


def write_graphml(projection: Projection, out: IO[bytes]) -> None:
    """GraphML; Gephi shows `label`, and `kind_of_node` and `type` tell labels and types apart."""
    _put(out, '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">')
    for cls, columns in (("node", _columns_of_nodes()), ("edge", _columns_of_edges())):
        for name, kind in columns.items():
            known = f'attr.name="{name}" attr.type="{_TYPES.get(kind, "string")}"'
            _put(out, f'<key id="{cls[0]}_{name}" for="{cls}" {known}/>')
    _put(out, '<graph edgedefault="directed">')
    for node in _drawn_nodes(projection):
        data = "".join(f'<data key="n_{name}">{_text(value)}</data>' for name, value in _values_of_node(node))
        _put(out, f"<node id={_name(node.label, node.id)}>{data}</node>")
    for number, one in _drawn_edges(projection):
        data = "".join(f'<data key="e_{name}">{_text(value)}</data>' for name, value in _values_of_edge(one))
        _put(out, f'<edge id="{number}" {_ends(one)}>{data}</edge>')
    _put(out, "</graph>", "</graphml>")


def write_gexf(projection: Projection, out: IO[bytes]) -> None:
    """GEXF 1.3."""
    _put(out, '<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://gexf.net/1.3" version="1.3">')
    _put(out, '<graph defaultedgetype="directed">')
    for cls, columns in (("node", _columns_of_nodes()), ("edge", _columns_of_edges())):
        _put(out, f'<attributes class="{cls}">')
        for name, kind in columns.items():
            _put(out, f'<attribute id="{name}" title="{name}" type="{_TYPES.get(kind, "string")}"/>')
        _put(out, "</attributes>")
    _put(out, "<nodes>")
    for node in _drawn_nodes(projection):
        values = dict(_values_of_node(node))
        label = quoteattr(_bare(values.get("label", node.id)))
        _put(out, f"<node id={_name(node.label, node.id)} label={label}>{_attributes(values)}</node>")
    _put(out, "</nodes>", "<edges>")
    for number, one in _drawn_edges(projection):
        attributes = _attributes(dict(_values_of_edge(one)))
        _put(out, f'<edge id="{number}" {_ends(one)} label="{one.type}">{attributes}</edge>')
    _put(out, "</edges>", "</graph>", "</gexf>")


def _columns_of_nodes() -> dict[str, str]:
    """Every column of the drawn labels, by name."""
    tables = (table for table in node_tables().values() if table.label != STATEMENT)
    return {"kind_of_node": "string"} | {column.name: column.type for table in tables for column in table.columns}


def _columns_of_edges() -> dict[str, str]:
    return {"type": "string"} | {column.name: column.type for column in relationship_tables()["CITES"].columns}


def _drawn_nodes(projection: Projection) -> Iterator[Node]:
    return (node for node in projection.nodes() if node.label != STATEMENT)


def _drawn_edges(projection: Projection) -> Iterator[tuple[int, Relationship]]:
    return zip(count(), (one for one in projection.relationships() if one.type not in (SUBJECT, OBJECT)), strict=False)


def _values_of_node(node: Node) -> Iterator[tuple[str, Value]]:
    yield "kind_of_node", node.label
    yield from _said(node_tables()[node.label].columns, node.values)


def _values_of_edge(one: Relationship) -> Iterator[tuple[str, Value]]:
    yield "type", one.type
    yield from _said(relationship_tables()[one.type].columns, one.values)


def _said(columns: Iterable[Column], values: Iterable[Value]) -> Iterator[tuple[str, Value]]:
    pairs = zip(columns, values, strict=True)
    return ((column.name, value) for column, value in pairs if value is not None)


def _attributes(values: dict[str, Value]) -> str:
    cells = (f'<attvalue for="{name}" value={quoteattr(_bare(value))}/>' for name, value in values.items())
    return f"<attvalues>{''.join(cells)}</attvalues>"


def _ends(one: Relationship) -> str:
    return f"source={_name(one.source_label, one.source)} target={_name(one.target_label, one.target)}"


def _name(label: str, key: str) -> str:
    """The id of a node in the file, where keys of all labels stand together."""
    return quoteattr(_bare(f"{label}:{key}"))


def _text(value: Value) -> str:
    return escape(_bare(value))


def _bare(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _ILLEGAL.sub("", str(plain(value)))


def _put(out: IO[bytes], *lines: str) -> None:
    out.writelines(f"{line}\n".encode() for line in lines)
