"""Tham số: what people write becomes terms, and terms become the inline data of a query.

A parameter's term is the one row of a `VALUES` block, SPARQL's own place for data, in the serialisation of the RDF
library; nothing that somebody wrote reaches the query in any other way. `Store.query(substitutions=…)` would bind the
same terms, but only after the query is planned: the planner then does not know where to begin, and the walk down a
nationwide cascade takes 997 ms instead of 47 ms (1.8 million quads). An endpoint elsewhere takes the same text.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from pyoxigraph import Literal, NamedNode

from ontology.folding import fold
from ontology.levels import Level
from ontology.namespaces import SCHEME
from ontology.registry import levels
from queries.catalogue import AS_OF, HOLE, Parameter, Question, ValueType
from queries.dates import first_day, last_day
from queries.errors import BadParameterError
from queries.resolve import one
from queries.source import Source
from queries.terms import Value, reading

_EDTF: Final = re.compile(r"\d{4}(-\d\d){0,2}")


def terms(source: Source, question: Question, values: Mapping[str, str]) -> dict[str, NamedNode | Literal]:
    """The term of every parameter that has a value; names are looked up in `source`.

    Raises BadParameterError for a parameter missing, unknown or not of its type, and the errors of `resolve.one`.
    """
    declared = {parameter.name: parameter for parameter in question.parameters}
    for name in values:
        if name not in declared:
            raise BadParameterError(f"{question.name} has no parameter {name!r}; it takes {_listed(question)}")
    given = {name: values.get(name) or parameter.default for name, parameter in declared.items()}
    for name, parameter in declared.items():
        if parameter.required and not given[name]:
            raise BadParameterError(f"{question.name} needs {name!r} ({parameter.label.vi} | {parameter.label.en})")
    return {name: _term(source, declared[name], value) for name, value in given.items() if value}


def bound(question: Question, given: Mapping[str, NamedNode | Literal]) -> str:
    """The question's text with terms in the places of its parameters; a place without a term stays open."""

    def row(hole: re.Match[str]) -> str:
        name = hole["name"]
        return f"VALUES ?{name} {{ {given[name]} }}" if name in given else hole[0]

    return HOLE.sub(row, question.text)


def values(source: Source, question: Question, given: Mapping[str, str]) -> dict[str, Value]:
    """The parameters of a question in Cypher: keys of things, names of concepts, '' for what was left out.

    Raises as `terms` does.
    """
    found = terms(source, question, given)
    return {name: reading(found.get(name)) or "" for name in (parameter.name for parameter in question.parameters)}


def _term(source: Source, parameter: Parameter, value: str) -> NamedNode | Literal:
    match parameter.type:
        case ValueType.DOCUMENT | ValueType.ORGANISATION | ValueType.MOVEMENT:
            return NamedNode(one(source, value, parameter.type))
        case ValueType.LEVEL:
            return NamedNode(f"{SCHEME}level/{level(value)}")
        case ValueType.INTEGER:
            return Literal(_integer(parameter, value))
        case ValueType.DATE:
            written = edtf(parameter.name, value)
            return Literal(last_day(written) if parameter.name == AS_OF else written)
        case ValueType.TEXT:
            return Literal(value)


def level(written: str) -> Level:
    """The level that somebody wrote, in either language.

    >>> level("Xã"), level("province")
    (<Level.COMMUNE: 'commune'>, <Level.PROVINCE: 'province'>)
    >>> level("châu lục")
    Traceback (most recent call last):
    queries.errors.BadParameterError: 'châu lục' is no level; expected one of central, province, district, commune
    """
    words = fold(written).removeprefix("cap ")
    for concept in levels():
        names = (concept.slug, concept.label, concept.label_en, *concept.marks)
        if words in {fold(name).removeprefix("cap ") for name in names}:
            return Level(concept.slug)
    raise BadParameterError(f"{written!r} is no level; expected one of {', '.join(Level)}")


def _integer(parameter: Parameter, value: str) -> int:
    try:
        return int(value)
    except ValueError:
        raise BadParameterError(f"{parameter.name}: expected a whole number, found {value!r}") from None


def edtf(name: str, value: str) -> str:
    """A date that somebody wrote, as a year, a month or a day; BadParameterError names the parameter.

    >>> edtf("as_of", "2023-04")
    '2023-04'
    >>> edtf("as_of", "2023-02-30")
    Traceback (most recent call last):
    queries.errors.BadParameterError: as_of: expected a date like 2023, 2023-04 or 2023-04-19, found '2023-02-30'
    """
    try:
        if not _EDTF.fullmatch(value):
            raise ValueError(value)
        date.fromisoformat(first_day(value))
    except ValueError:
        message = f"{name}: expected a date like 2023, 2023-04 or 2023-04-19, found {value!r}"
        raise BadParameterError(message) from None
    return value


def _listed(question: Question) -> str:
    return ", ".join(parameter.name for parameter in question.parameters) or "none"
