"""The reference pages docs/cli.md, questions.md, property-graph.md and cypher.md, made from the program itself."""

import shlex
from collections.abc import Iterable, Iterator
from typing import Final

import click

from graph_api.cli import main
from ontology.namespaces import PREFIXES
from ontology.vocabulary import vocabulary
from queries.catalogue import Dialect, Parameter, Question, names, question
from queries.cypher_dialects import constructs, traps
from queries.property_graph import Column, node_tables, relationship_tables

_MEANINGS: Final = {
    "id": ("khóa ngắn, như khi gõ", "the short key that people type"),
    "iri": ("IRI trong đồ thị RDF", "the IRI in the RDF graph"),
    "label": ("tên gọi", "name"),
    "title": ("trích yếu", "title"),
    "type": ("loại văn bản", "document type"),
    "issued": ("ngày ban hành, khi biết đủ ngày", "the day of issue, when it is known"),
    "aliases": ("tên gọi khác", "other names"),
    "code": ("mã đơn vị hành chính", "code of the unit"),
    "held": ("có toàn văn", "its text is in the store"),
    "unresolved": ("chưa xác định", "a name that was not traced to one thing"),
    "other_name": ("tên khác của một đối tượng có tên được chọn", "another name was chosen for this thing"),
    "kind": ("lớp của phát biểu", "the class of the statement"),
    "relation": ("quan hệ, như tên thuộc tính", "the relation, by the property's name"),
    "quote": ("lời văn", "the words"),
    "quote_start": ("từ ký tự", "from this character"),
    "quote_end": ("đến ký tự", "to before this character"),
    "prefix": ("lời văn trước đó", "the words before"),
    "suffix": ("lời văn sau đó", "the words after"),
    "source": ("tên tệp", "name of the file"),
    "graph": ("đồ thị của tệp: 32 chữ số đầu của SHA-256", "the file's graph: 32 digits of its SHA-256"),
    "places": ("số chỗ nói ra quan hệ", "how many places say it"),
}
"""What columns hold that take their words from no term of ours."""

_WIDTH = 100
"""columns of the printed help, whatever terminal writes the page"""


def commands(command: click.Command = main, path: tuple[str, ...] = ("lantoa",)) -> Iterator[tuple[str, click.Command]]:
    """Every command with its full name, groups before their members.

    >>> next(commands())[0]
    'lantoa'
    """
    yield " ".join(path), command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            member = command.get_command(context, name)
            if member is not None and not member.hidden:
                yield from commands(member, (*path, name))


def _help(name: str, command: click.Command) -> str:
    # The names of the help option come from the program, whichever way this page is written.
    asked = main.context_settings["help_option_names"]
    context = click.Context(
        command, info_name=name, terminal_width=_WIDTH, max_content_width=_WIDTH, help_option_names=asked
    )
    return command.get_help(context)


def cli_reference() -> str:
    """The page docs/cli.md: what `--help` says of every command."""
    sections = [f"## {name}\n\n```text\n{_help(name, command)}\n```\n" for name, command in commands()]
    return "\n".join(["# Commands\n\nWritten by `lantoa docs cli`; the program's own help.\n", *sections])


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _need(parameter: Parameter) -> str:
    if parameter.default is not None:
        return f"default `{parameter.default}`"
    return "required" if parameter.required else "optional"


def example_command(one: Question) -> str:
    """The command line that asks a question's own example.

    >>> example_command(question("implements"))
    'lantoa query implements -p document=34-CT/TW'
    """
    pairs = [shlex.quote(f"{name}={value}") for name, value in one.example.items()]
    return " ".join(["lantoa query", one.name, *(f"-p {pair}" for pair in pairs)])


def _question_section(one: Question) -> str:
    takes = [
        (f"`{parameter.name}`", parameter.type.value, _need(parameter), parameter.label.vi, parameter.label.en)
        for parameter in one.parameters
    ]
    gives = [(f"`{column.name}`", column.type.value, column.heading.vi, column.heading.en) for column in one.columns]
    parts = [
        f"## {one.name}",
        f"**{one.title.vi}**\\\n**{one.title.en}**",
        f"{one.description.vi}\\\n{one.description.en}",
        f"```sh\n{example_command(one)}\n```",
        _table(("Parameter", "Type", "Need", "Tiếng Việt", "English"), takes),
        _table(("Column", "Type", "Tiếng Việt", "English"), gives),
    ]
    return "\n\n".join(parts) + "\n"


def questions_reference() -> str:
    """The page docs/questions.md: what every named question asks, takes and answers."""
    sections = [_question_section(question(name)) for name in names()]
    return "\n".join(
        [
            "# Questions\n\nWritten by `lantoa docs questions` from the headers in `queries/sparql/`.\n",
            _AS_OF,
            *sections,
        ]
    )


_AS_OF: Final = """\
## As of a day

Every question takes `as_of`: `lantoa query NAME --as-of 2023-06-30`, `/questions/NAME?as_of=2023-06-30`,
`graph.question(NAME, as_of="2023-06-30")`. Documents issued after that day do not appear and do not count, and what
they say is not said. A year or a month stands for its last day.

- A document of which only the month or the year is known counts from the first day that its date can mean: one of
  2023-04 counts on 2023-04-01.
- A document without any date counts on every day.
- Of several dates that texts give one document the earliest counts.
- A chain may lead through a document that is left out; it is its ends that count.
- Bodies are told as the documents name them; what stands in their place on a day is told by `lantoa place` and
  `lantoa coverage --as-of`. The list of bodies (`/organisations?as_of=`) has those that there were on the day, the list
  of movements those that a document had launched or promoted by then.

A question declares it in its header, in SPARQL and in Cypher, as `queries/catalogue.py` shows; tests fail for a
question without it.
"""


def _column_row(column: Column) -> tuple[str, ...]:
    ours = column.iri in vocabulary().described and column.name not in _MEANINGS
    vi, en = (vocabulary().label(column.iri, language) for language in ("vi", "en")) if ours else _MEANINGS[column.name]
    return f"`{column.name}`", column.type, _curie(column.iri), vi, en


def _curie(iri: str) -> str:
    prefix = next((name for name, base in PREFIXES.items() if iri.startswith(base)), None)
    return f"`{prefix}:{iri.removeprefix(PREFIXES[prefix])}`" if prefix else ""


_COLUMN_HEADS: Final = ("Column", "Type", "From", "Tiếng Việt", "English")


def property_graph_reference() -> str:
    """The page docs/property-graph.md: labels, relationship types and columns, as every Cypher engine has them."""
    labels = [
        f"### {table.label}\n\n{_table(_COLUMN_HEADS, map(_column_row, table.columns))}\n"
        for table in node_tables().values()
    ]
    types = [
        (f"`{table.type}`", _curie(table.iri), _ends(table.ends), *_names(table.iri))
        for table in relationship_tables().values()
    ]
    columns = relationship_tables()["CITES"].columns
    return "\n".join(
        [
            _PROPERTY_GRAPH,
            "## Nodes\n",
            *labels,
            "## Relationships\n",
            _table(("Type", "From", "Joins", "Tiếng Việt", "English"), types),
            "\nAll but `SUBJECT` and `OBJECT` have these columns:\n",
            _table(_COLUMN_HEADS, map(_column_row, columns)),
            "",
        ]
    )


def _names(iri: str) -> tuple[str, str]:
    if not iri.startswith(PREFIXES["lt"]):
        return "", ""
    return vocabulary().label(iri), vocabulary().label(iri, "en")


def _ends(ends: tuple[tuple[str, str], ...]) -> str:
    targets = dict.fromkeys(target for _, target in ends)
    joined = "any" if len(targets) == len(vocabulary().node_labels()) else " or ".join(targets)
    return f"{' or '.join(dict.fromkeys(source for source, _ in ends))} → {joined}"


_PROPERTY_GRAPH: Final = """\
# Property graph

Written by `lantoa docs property-graph` from the vocabulary; ladybug, Neo4j and every export hold it so.

Every node has one label. A relationship stands once between two nodes, however many texts say it, and carries the
words of the surest place that does; `CITES` and `IMPLEMENTS` stand beside the more exact types that imply them.
Relationships that come from the map of units and from names carry no words. Every place in a text that says something
is a node of its own, `Statement`: `(s)-[:SUBJECT]->(a)` and `(s)-[:OBJECT]->(b)` for what it says of which,
`s.relation` for what. Of several values that texts give one thing, a column has the first in order; `date` is EDTF
("2023-04"), `issued` a DATE.
"""


def cypher_reference() -> str:
    """The page docs/cypher.md: what only one engine knows, what lantoa says about it, what both read differently."""
    heads = ("Construct", "Query", "What lantoa says")
    tricky = [(_code(one.name), _code(one.example), one.ladybug, one.neo4j, one.instead) for one in traps()]
    return "\n".join(
        [
            _CYPHER,
            "## Silent traps\n\nThese run on both and give other answers.\n",
            _table(("Construct", "Query", "ladybug", "Neo4j", "Instead"), tricky),
            "\n## Not in ladybug\n",
            _table(heads, _lacking(Dialect.LADYBUG)),
            "\n## Not in Neo4j\n",
            _table(heads, _lacking(Dialect.NEO4J)),
            "\n## Not in lantoa\n\nRefused on both before anything is evaluated.\n",
            _table(heads, _lacking(None)),
            "",
        ]
    )


def _lacking(engine: Dialect | None) -> Iterator[tuple[str, ...]]:
    for one in constructs():
        if one.lacking == engine:
            yield _code(one.name), _code(one.example), f"{_code(one.says)}<br>{_code(one.advice)}"


def _code(text: str) -> str:
    return f"`{text}`"


_CYPHER: Final = """\
# Cypher on two engines

Written by `lantoa docs cypher` from `queries/cypher/constructs.tsv` and `traps.tsv`; tests run every query of this
page on a real ladybug and a real Neo4j and compare the messages, and that each way out gives the rows of the other
engine.

Both read alike: `MATCH`, `OPTIONAL MATCH`, `WHERE`, `WITH`, `UNWIND`, `UNION`, `RETURN DISTINCT`, `ORDER BY`,
`SKIP`, `LIMIT`, parameters, one label or `(n:A|B)`, directed walks `-[:A|B*1..30]->` where nothing goes round
in circles, `length(p)`, `nodes(p)` with `UNWIND`, `EXISTS { MATCH … }`, `COUNT { MATCH … }`, `all`, `any`,
`none`, `CASE`, `IN`, `STARTS WITH`, `ENDS WITH`, `CONTAINS`, `=~` over the whole text, `toLower`, `toUpper`,
`trim`, `replace`, `left`, `size`, `coalesce` of one type, `count`, `collect`, `min`, `max`, `sum`, `avg`,
`date('2020-01-01')` and comparing dates, `range`, maps, and nulls last in `ORDER BY`.
"""
