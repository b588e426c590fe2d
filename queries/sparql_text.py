r"""What an analyst's query would do, read from its words before anything is evaluated.

The text is cut into the tokens of the SPARQL 1.1 grammar, so that a keyword in a string, a comment, an IRI or a name is
no keyword. The engine's own parser needs no space after a keyword: it takes `SERVICE:x { … }`, `SERVICESILENT<…>` and
`"…" trueSERVICE <…>` for calls. So a bare word or a prefix that merely holds a forbidden keyword is refused as well.
Escapes (\uXXXX) can be read before or after the cutting; a text is refused when either reading is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from queries.errors import BadQueryError, QueryRefusedError

MAX_LENGTH: Final = 256 * 1024
"""characters of a query"""
_MAX_DEPTH: Final = 64
"""brackets inside one another: the engine's parser has a stack of its own"""

_TOKEN: Final = re.compile(
    r"""
      (?P<space>[ \t\r\n]+ | \#[^\r\n]*)
    | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20] | \\u[0-9A-Fa-f]{4} | \\U[0-9A-Fa-f]{8})*>)
    | (?P<string>"{3}(?:"{0,2}(?:[^"\\] | \\.))*"{3} | '{3}(?:'{0,2}(?:[^'\\] | \\.))*'{3}
        | "(?:[^"\\\r\n] | \\.)*" | '(?:[^'\\\r\n] | \\.)*')
    | (?P<variable>[?$]\w+)
    | (?P<blank>_:\w(?:[\w.-]*[\w-])?)
    | (?P<name>(?:[^\W\d_](?:[\w.-]{0,126}[\w-])?)?:(?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\.)(?:[\w:.-]|%[0-9A-Fa-f]{2}|\\.)*)?)
    | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<word>\w+)
    | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
# A prefix has a bounded length above, so that every part of a long text is looked at only so many times.
_ESCAPE: Final = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_UPDATES: Final = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"})
_NETWORK: Final = "SERVICE"


class Form(StrEnum):
    """The four kinds of query."""

    SELECT = "SELECT"
    ASK = "ASK"
    CONSTRUCT = "CONSTRUCT"
    DESCRIBE = "DESCRIBE"


class Token(NamedTuple):
    """A word of a query; `kind` is a group of the grammar above."""

    kind: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Inspected:
    """A query that may be evaluated. `graphs` are the IRIs after FROM and FROM NAMED."""

    form: Form
    graphs: tuple[str, ...]


def inspect(text: str) -> Inspected:
    """The query's form and dataset.

    >>> inspect('SELECT * { ?d ?p "SERVICE and LOAD are words of this title" }').form
    <Form.SELECT: 'SELECT'>
    >>> inspect("LOAD <https://example.org/>")
    Traceback (most recent call last):
    queries.errors.QueryRefusedError: line 1: LOAD is an update; only SELECT, ASK, CONSTRUCT and DESCRIBE run here
    """
    if len(text) > MAX_LENGTH:
        raise QueryRefusedError(f"a query of {len(text):,} characters; at most {MAX_LENGTH:,} are read")
    read = _read(text)
    unescaped = _ESCAPE.sub(_character, text)
    if unescaped != text:
        _read(unescaped)
    return read


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query, without spaces and comments. A quote that nothing closes is a BadQueryError."""
    line = 1
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "mark"
        if kind == "mark" and found[0] in "\"'":
            raise BadQueryError(f"line {line}: a string that is not closed")
        if kind != "space":
            yield Token(kind, found[0], line)
        line += found[0].count("\n")


def _read(text: str) -> Inspected:
    cut = tuple(tokens(text))
    form = _form(cut)
    for token in cut:
        bare = token.text if token.kind == "word" else token.text.partition(":")[0] if token.kind == "name" else ""
        if _NETWORK in bare.upper():
            what = "a prefix may not be called that" if token.kind == "name" else "no query may call another server"
            raise QueryRefusedError(f"line {token.line}: {token.text}: {what}")
    _check_depth(cut)
    return Inspected(form, tuple(_graphs(cut)))


def _form(cut: tuple[Token, ...]) -> Form:
    """The first keyword after the prologue."""
    rest = iter(cut)
    for token in rest:
        word = token.text.upper()
        if token.kind == "word" and word in ("BASE", "PREFIX"):
            skipped = [next(rest, None) for _ in range(1 if word == "BASE" else 2)]
            if skipped[-1] is None or skipped[-1].kind != "iri":
                raise BadQueryError(f"line {token.line}: {word} needs an IRI")
        elif token.kind == "word" and word in list(Form):
            return Form(word)
        elif token.kind == "word" and word in _UPDATES:
            shown = ", ".join(list(Form)[:-1])
            raise QueryRefusedError(
                f"line {token.line}: {word} is an update; only {shown} and {Form.DESCRIBE} run here"
            )
        else:
            raise BadQueryError(f"line {token.line}: expected SELECT, ASK, CONSTRUCT or DESCRIBE, found {token.text!r}")
    raise BadQueryError("no query: expected SELECT, ASK, CONSTRUCT or DESCRIBE")


def _graphs(cut: tuple[Token, ...]) -> Iterator[str]:
    prefixes = {
        name.text: iri.text[1:-1]
        for word, name, iri in zip(cut, cut[1:], cut[2:], strict=False)
        if word.kind == "word" and word.text.upper() == "PREFIX" and iri.kind == "iri"
    }
    for place, token in enumerate(cut):
        if token.kind != "word" or token.text.upper() != "FROM":
            continue
        after = [each for each in cut[place + 1 : place + 3] if each.text.upper() != "NAMED"]
        graph = after[0] if after else token
        if graph.kind == "iri":
            yield graph.text[1:-1]
        elif graph.kind == "name" and (prefix := graph.text.partition(":")[0] + ":") in prefixes:
            yield prefixes[prefix] + graph.text.removeprefix(prefix)
        else:
            raise BadQueryError(f"line {token.line}: FROM needs the IRI of a graph, found {graph.text!r}")


def _check_depth(cut: tuple[Token, ...]) -> None:
    depth = 0
    for token in cut:
        if token.kind == "mark":
            depth += (token.text in "([{") - (token.text in ")]}")
            if depth > _MAX_DEPTH:
                raise QueryRefusedError(f"line {token.line}: more than {_MAX_DEPTH} brackets inside one another")


def _character(escape: re.Match[str]) -> str:
    point = int(escape[1] or escape[2], 16)
    if point > 0x10FFFF:
        raise BadQueryError(f"{escape[0]} is no character")
    return chr(point)
