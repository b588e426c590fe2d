"""Đồ thị thuộc tính: the tables of the property graph, read from the vocabulary. One definition for all who write it.

A node has one label; `id` is the short key that people type. A relationship has the name of its property in
UPPER_SNAKE, stands once between two nodes however many texts say it, and carries the words of the surest place that
does (none when it comes from the map of units or from names). Every place has a node of its own, `Statement`, with
`SUBJECT` and `OBJECT`.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Final

from ontology.namespaces import DCTERMS, LT, OA, RDF
from ontology.vocabulary import vocabulary

Value = str | int | float | bool | date | tuple[str, ...] | None

STATEMENT: Final = "Statement"
SUBJECT: Final = "SUBJECT"
OBJECT: Final = "OBJECT"
HELD: Final = LT + "describedIn"
UNRESOLVED: Final = LT + "Unresolved"
CHOSEN: Final = LT + "chosenName"
PLACES: Final = "places"
"""how many places say what a relationship says"""


@dataclass(frozen=True, slots=True)
class Column:
    """An attribute. `type` is string, strings, integer, decimal, boolean or date; `iri` the property it comes from."""

    name: str
    type: str
    iri: str


@dataclass(frozen=True, slots=True)
class NodeTable:
    """The nodes of one label; `id` is the key."""

    label: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class RelationshipTable:
    """The relationships of one type. `ends` are the pairs of labels that it may join."""

    type: str
    iri: str
    ends: tuple[tuple[str, str], ...]
    columns: tuple[Column, ...]


_ID: Final = (Column("id", "string", ""), Column("iri", "string", ""))
_SOURCE: Final = (Column("source", "string", DCTERMS + "title"), Column("graph", "string", OA + "hasSource"))
_AROUND: Final = (Column("prefix", "string", OA + "prefix"), Column("suffix", "string", OA + "suffix"))
_OTHER_NAME: Final = Column("other_name", "boolean", CHOSEN)
_MARKS: Final = {
    "Document": (Column("held", "boolean", HELD), Column("unresolved", "boolean", UNRESOLVED), _OTHER_NAME),
    "Organisation": (Column("unresolved", "boolean", UNRESOLVED), _OTHER_NAME),
    "OrganisationGroup": (_OTHER_NAME,),
    "Movement": (_OTHER_NAME,),
}
"""Columns that say whether something is so, true or false on every node of the label."""


def plain(value: object) -> str | int | float | bool | None:
    """A value of an answer as tables show it: dates in ISO form, lists in one line, nodes by label and key.

    Sums, which ladybug gives as decimals, are numbers.

    >>> (
    ...     plain(date(2023, 4, 19)),
    ...     plain(["a", "b"]),
    ...     plain({"_LABEL": "Document", "id": "tw/ct/34/khoa-11", "year": 2014}),
    ... )
    ('2023-04-19', 'a; b', '(:Document tw/ct/34/khoa-11)')
    """
    match value:
        case {"_NODES": nodes, "_RELS": relationships}:
            return plain([*nodes, *relationships])
        case {"_LABEL": label, **columns}:
            return f"(:{label} {columns['id']})" if "id" in columns else f"[:{label}]"
        case None | str() | int() | float():
            return value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case list() | tuple():
            return "; ".join(str(plain(each)) for each in value)
        case _:
            return str(value)


@cache
def node_tables() -> dict[str, NodeTable]:
    """Every label with its columns, `Statement` last.

    >>> [column.name for column in node_tables()["Person"].columns]
    ['id', 'iri', 'label']
    """
    tables = {
        label: NodeTable(label, (*_ID, *_columns_of(label), *_MARKS.get(label, ())))
        for label in vocabulary().node_labels()
    }
    said = (Column("kind", "string", RDF + "type"), Column("relation", "string", RDF + "predicate"))
    return tables | {STATEMENT: NodeTable(STATEMENT, (*_ID, *said, *_proof(), *_AROUND))}


@cache
def relationship_tables() -> dict[str, RelationshipTable]:
    """Every type with the labels it joins.

    >>> relationship_tables()["SENT_TO"].ends
    (('Document', 'Organisation'), ('Document', 'OrganisationGroup'))
    """
    tables = {
        edge.type: RelationshipTable(
            edge.type,
            edge.iri,
            tuple((source, target) for source in edge.sources for target in edge.targets),
            (*_proof(), Column(PLACES, "integer", "")),
        )
        for edge in vocabulary().edges().values()
    }
    ends = tuple((STATEMENT, label) for label in vocabulary().node_labels())
    return tables | {
        SUBJECT: RelationshipTable(SUBJECT, RDF + "subject", ends, ()),
        OBJECT: RelationshipTable(OBJECT, RDF + "object", ends, ()),
    }


@cache
def projected() -> dict[str, RelationshipTable]:
    """The relationship table of every property that has one, by the property's IRI.

    >>> projected()[LT + "continues"].type
    'CONTINUES'
    """
    return {table.iri: table for table in relationship_tables().values()}


@cache
def implied(iri: str) -> tuple[str, ...]:
    """A property or class and those of ours above it, by IRI: whatever proves the first proves them all.

    >>> [iri.removeprefix(LT) for iri in implied(LT + "continues")]
    ['continues', 'implements', 'cites']
    """
    above = vocabulary().supers(iri) if iri.startswith(LT) else ()
    return (iri, *(LT + name for name in above))


def _columns_of(label: str) -> tuple[Column, ...]:
    return tuple(Column(each.name, _plain(each.type), each.iri) for each in vocabulary().columns_of(label))


def _proof() -> tuple[Column, ...]:
    columns = (Column(each.name, _plain(each.type), each.iri) for each in vocabulary().edge_columns())
    return (*columns, *_SOURCE)


def _plain(kind: str) -> str:
    return "string" if kind == "concept" else kind
