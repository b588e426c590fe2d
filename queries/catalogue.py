"""Danh mục câu hỏi: the questions of sparql/*.rq, each with a header that says what it asks, takes and answers.

A header is the comment lines at the top of a file. Words come in two languages, `Vietnamese | English`:

    # title: Văn bản nào triển khai X? | What implements X?
    # description: …  | …
    # parameter: document document required Văn bản | Document
    # parameter: level level optional Cấp | Level
    # column: key document Văn bản | Document
    # example: document=34-CT/TW

The same questions stand in cypher/*.cypher with the same header (`//` for `#`), for the property graph. There a
parameter is `$name`: a key, or a text that is '' when it was left out. Where ladybug and Neo4j have no words in common,
there is a file for each, NAME.ladybug.cypher and NAME.neo4j.cypher. A walk in a shared file has 30 steps at most
(`*1..30`), the longest that ladybug takes, and is a trail, as Neo4j reads it: no relationship twice. Ladybug is given
its own word for that, `* TRAIL 1..30`; its plain walks go round in circles.

Every question takes `as_of`, a date: documents issued later neither appear nor count, and what they say is not said.
A document is later when the first day that its date can mean is after the last day that `as_of` can mean; one without
any date counts. The term is that last day, so that texts compare. In SPARQL, for every document ?d of the answer:

    # parameter: as_of date optional Tính đến ngày | As of
    VALUES ?as_of { UNDEF }
    FILTER(!BOUND(?as_of) || NOT EXISTS { ?d lt:date ?any } || EXISTS { ?d lt:date ?day FILTER(?day <= ?as_of) })

and in Cypher `($as_of = '' OR coalesce(d.date, '') <= $as_of)`.

A third word of a parameter other than `required` and `optional` is its default. A line that begins with `#` and four
spaces goes on with the line before. A parameter comes into the query where `VALUES ?name { UNDEF }` stands.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from queries.errors import BadHeaderError, UnknownQuestionError

SUFFIX: Final = ".rq"
AS_OF: Final = "as_of"
"""the parameter that every question takes"""
HOLE: Final = re.compile(r"VALUES\s+\?(?P<name>\w+)\s*\{\s*UNDEF\s*\}")
"""Where a parameter's term is put in."""

_WALK: Final = re.compile(r"\*(?=\d+\.\.\d+\])")
_LINE: Final = re.compile(r"#\s?(?P<field>[a-z]+):\s*(?P<value>.+)")
_FIELDS: Final = frozenset({"title", "description", "parameter", "column", "example"})
_TYPED: Final = re.compile(r"(?P<name>[a-z_]+)\s+(?P<type>[a-z]+)\s+(?P<rest>.+)")
_CLAUSE: Final = re.compile(r"\bSELECT\b(?P<projection>.*?)(?:\bWHERE\b|\{)", re.DOTALL | re.IGNORECASE)
_PROJECTED: Final = re.compile(r"\(.*?\bAS\s+\?(\w+)\s*\)|\?(\w+)", re.DOTALL | re.IGNORECASE)


class Dialect(StrEnum):
    """Whose Cypher."""

    LADYBUG = "ladybug"
    NEO4J = "neo4j"


class ValueType(StrEnum):
    """What a parameter takes or a column holds."""

    DOCUMENT = "document"
    ORGANISATION = "organisation"
    MOVEMENT = "movement"
    LEVEL = "level"
    DATE = "date"
    TEXT = "text"
    INTEGER = "integer"


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Vietnamese and in English."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """Tham số. One that is not required and has no default leaves the question open on that side."""

    name: str
    type: ValueType
    required: bool
    default: str | None
    label: Words


@dataclass(frozen=True, slots=True)
class AnswerColumn:
    """Cột của câu trả lời."""

    name: str
    type: ValueType
    heading: Words


@dataclass(frozen=True, slots=True)
class Question:
    """Câu hỏi. `example` gives its parameters as people write them; `text` is the whole file."""

    name: str
    title: Words
    description: Words
    parameters: tuple[Parameter, ...]
    columns: tuple[AnswerColumn, ...]
    example: Mapping[str, str]
    text: str


class _Line(NamedTuple):
    number: int
    field: str
    value: str


@cache
def names() -> tuple[str, ...]:
    """Every question's name, in order.

    >>> "implements" in names(), "rests-on" in names()
    (True, True)
    """
    folder = files("queries").joinpath("sparql")
    return tuple(sorted(one.name.removesuffix(SUFFIX) for one in folder.iterdir() if one.name.endswith(SUFFIX)))


@cache
def question(name: str) -> Question:
    """The question of that name.

    >>> question("implements").parameters[0].name, question("implements").title.en
    ('document', 'What implements a document, at all levels?')
    >>> question("implement")
    Traceback (most recent call last):
    queries.errors.UnknownQuestionError: no question 'implement'; the nearest: implements, movements, body-movements
    """
    if name not in names():
        near = difflib.get_close_matches(name, names(), cutoff=0.5) or names()
        raise UnknownQuestionError(f"no question {name!r}; the nearest: {', '.join(near)}")
    text = files("queries").joinpath("sparql", name + SUFFIX).read_text("utf-8")
    return parse(name, text)


@cache
def cypher(name: str, dialect: Dialect) -> str:
    """The text of a question in Cypher: the file of this dialect, else the one that all share.

    >>> cypher("most-cited", Dialect.NEO4J) == cypher("most-cited", Dialect.LADYBUG)
    True
    >>> (
    ...     "*1..30" in cypher("cascade-by-level", Dialect.NEO4J),
    ...     "* TRAIL 1..30" in cypher("cascade-by-level", Dialect.LADYBUG),
    ... )
    (True, True)
    """
    folder = files("queries").joinpath("cypher")
    own = folder.joinpath(f"{name}.{dialect}.cypher")
    if own.is_file():
        return own.read_text("utf-8")
    shared = folder.joinpath(f"{name}.cypher").read_text("utf-8")
    return _WALK.sub("* TRAIL ", shared) if dialect is Dialect.LADYBUG else shared


def parse(name: str, text: str) -> Question:
    """The question that a file's text holds; a BadHeaderError names file and line."""
    header = tuple(_header(name, text))
    one = Question(
        name=name,
        title=_words(name, _only(name, header, "title")),
        description=_words(name, _only(name, header, "description")),
        parameters=tuple(_parameter(name, line) for line in header if line.field == "parameter"),
        columns=tuple(_column(name, line) for line in header if line.field == "column"),
        example=_example(name, header),
        text=text,
    )
    _check_parameters(one, header)
    _check_columns(one)
    return one


def _header(name: str, text: str) -> Iterator[_Line]:
    pending: _Line | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("#"):
            break
        if line.startswith("#    ") and pending:
            pending = pending._replace(value=f"{pending.value} {line[1:].strip()}")
            continue
        if pending:
            yield pending
        found = _LINE.fullmatch(line)
        if not found or found["field"] not in _FIELDS:
            raise _bad(name, number, f"expected '# field: …' with one of {', '.join(sorted(_FIELDS))}, found {line!r}")
        pending = _Line(number, found["field"], found["value"])
    if pending:
        yield pending


def _only(name: str, header: tuple[_Line, ...], field: str) -> _Line:
    lines = [line for line in header if line.field == field]
    if len(lines) != 1:
        raise _bad(name, lines[1].number if lines else 1, f"expected one {field!r} line, found {len(lines)}")
    return lines[0]


def _words(name: str, line: _Line, value: str | None = None) -> Words:
    both = [part.strip() for part in (line.value if value is None else value).split("|")]
    if len(both) != 2 or not all(both):
        raise _bad(name, line.number, f"{line.field}: expected 'Vietnamese | English', found {' | '.join(both)!r}")
    return Words(*both)


def _typed(name: str, line: _Line) -> tuple[str, ValueType, str]:
    found = _TYPED.fullmatch(line.value)
    if not found or found["type"] not in list(ValueType):
        kinds = ", ".join(ValueType)
        raise _bad(name, line.number, f"{line.field}: expected 'name type …' with a type of {kinds}: {line.value!r}")
    return found["name"], ValueType(found["type"]), found["rest"]


def _parameter(name: str, line: _Line) -> Parameter:
    variable, kind, rest = _typed(name, line)
    need, _, label = rest.partition(" ")
    default = None if need in ("required", "optional") else need
    return Parameter(variable, kind, need == "required", default, _words(name, line, label))


def _column(name: str, line: _Line) -> AnswerColumn:
    variable, kind, heading = _typed(name, line)
    return AnswerColumn(variable, kind, _words(name, line, heading))


def _example(name: str, header: tuple[_Line, ...]) -> Mapping[str, str]:
    pairs = [(line, line.value.partition("=")) for line in header if line.field == "example"]
    for line, (_, equals, value) in pairs:
        if not (equals and value):
            raise _bad(name, line.number, f"example: expected 'parameter=value', found {line.value!r}")
    return {key: value for _, (key, _, value) in pairs}


def _check_parameters(one: Question, header: tuple[_Line, ...]) -> None:
    declared = {parameter.name for parameter in one.parameters}
    for number, line in enumerate(one.text.splitlines(), 1):
        for hole in HOLE.finditer(line):
            if hole["name"] not in declared:
                raise _bad(one.name, number, f"?{hole['name']} is not declared as a parameter")
    used = {hole["name"] for hole in HOLE.finditer(one.text)}
    missing = {parameter.name for parameter in one.parameters if parameter.required} - one.example.keys()
    for said in header:
        variable = said.value.split()[0].partition("=")[0]
        if said.field == "parameter" and variable not in used:
            raise _bad(one.name, said.number, f"parameter {variable!r} has no place 'VALUES ?{variable} {{ UNDEF }}'")
        if said.field == "parameter" and variable in missing:
            raise _bad(one.name, said.number, f"no example for the required parameter {variable!r}")
        if said.field == "example" and variable not in declared:
            raise _bad(one.name, said.number, f"example for an undeclared parameter {variable!r}")


def _check_columns(one: Question) -> None:
    clause = _CLAUSE.search("\n".join(line for line in one.text.splitlines() if not line.startswith("#")))
    first = next((number for number, line in enumerate(one.text.splitlines(), 1) if line.startswith("SELECT")), 1)
    if clause is None:
        raise _bad(one.name, first, "no SELECT")
    projected = [left or right for left, right in _PROJECTED.findall(clause["projection"])]
    declared = [column.name for column in one.columns]
    if projected != declared:
        raise _bad(one.name, first, f"SELECT gives {projected}, the header's columns are {declared}")


def _bad(name: str, line: int, reason: str) -> BadHeaderError:
    return BadHeaderError(f"{name}{SUFFIX}:{line}: {reason}")
