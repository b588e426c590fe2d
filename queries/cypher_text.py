r"""What an analyst's Cypher would do, read from its words before anything is evaluated.

The text is cut into the tokens of Cypher, so that a keyword in a text, a comment or a quoted name is no keyword. It has
to begin with a clause that reads, and no word may follow that writes, reads files, loads code or calls a procedure:
ladybug opens files even through a connection that only reads, and Neo4j reads addresses in a read transaction. Neo4j
puts in escapes (\uXXXX) before it cuts the text, ladybug after; a text is refused when either reading is.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from queries.errors import BadQueryError, QueryRefusedError

MAX_LENGTH: Final = 256 * 1024
"""characters of a query"""
_MAX_DEPTH: Final = 64
"""brackets inside one another: the engine's parser has a stack of its own"""
_ESCAPE: Final = re.compile(r"\\u+([0-9A-Fa-f]{4})")

_TOKEN: Final = re.compile(
    r"""
      (?P<space>\s+ | //[^\r\n]* | /\*.*?\*/)
    | (?P<string>'(?:[^'\\] | \\.)*' | "(?:[^"\\] | \\.)*")
    | (?P<name>`[^`]*`)
    | (?P<parameter>\$\w+)
    | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<word>\w+)
    | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_BEGIN: Final = frozenset({"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN"})
_CLAUSES: Final = frozenset(
    {
        *(
            "CREATE",
            "MERGE",
            "SET",
            "DELETE",
            "DETACH",
            "REMOVE",
            "FOREACH",
            "DROP",
            "ALTER",
            "COPY",
            "EXPORT",
            "IMPORT",
        ),
        *(
            "LOAD",
            "INSTALL",
            "UNINSTALL",
            "UPDATE",
            "ATTACH",
            "USE",
            "CALL",
            "BEGIN",
            "COMMIT",
            "ROLLBACK",
            "CHECKPOINT",
        ),
        *("MACRO", "PROJECT", "COMMENT", "EXPLAIN", "PROFILE", "ANALYZE", "INSERT", "TRUNCATE", "FORCE", "EXTENSION"),
    }
)
"""Words that begin a clause or statement that does more than read the graph."""


class Token(NamedTuple):
    """A word of a query; `kind` is a group of the grammar above."""

    kind: str
    text: str
    line: int


def inspect(text: str) -> None:
    """Return when the text may be evaluated.

    >>> inspect("MATCH (d:Document) WHERE d.title CONTAINS 'LOAD FROM' RETURN d.id // COPY")
    >>> inspect("LOAD FROM '/etc/passwd' RETURN *")
    Traceback (most recent call last):
    queries.errors.QueryRefusedError: line 1: LOAD; a query begins with MATCH, OPTIONAL, RETURN, UNWIND or WITH

    Raises:
        QueryRefusedError: it would do more than read the graph, or is too long or nested too deep.
        BadQueryError: a text or comment that is not closed, half a character, nothing at all.

    """
    if len(text) > MAX_LENGTH:
        raise QueryRefusedError(f"a query of {len(text):,} characters; at most {MAX_LENGTH:,} are read")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadQueryError(f"half a character at position {error.start}: {text[error.start]!r}") from None
    _check(text)
    unescaped = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    if unescaped != text:
        _check(unescaped)


def _check(text: str) -> None:
    cut = list(tokens(text))
    while cut and cut[-1].text == ";":
        cut.pop()
    if not cut:
        raise BadQueryError("no query: expected MATCH, OPTIONAL, RETURN, UNWIND or WITH")
    if cut[0].text.upper() not in _BEGIN:
        words = "a query begins with MATCH, OPTIONAL, RETURN, UNWIND or WITH"
        raise QueryRefusedError(f"line {cut[0].line}: {cut[0].text}; {words}")
    _check_words(cut)
    _check_depth(cut)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query, without spaces and comments; a BadQueryError for a quote that nothing closes."""
    line, end = 1, 0
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "mark"
        if kind == "mark" and (found[0] in "\"'`\\" or text.startswith("/*", found.start())):
            raise BadQueryError(f"line {line}: {found[0]} that is not closed or has no place here")
        if kind != "space":
            yield Token(kind, found[0], line)
        line += found[0].count("\n")
        end = found.end()
    assert end == len(text)


def bare(text: str) -> str:
    """A query without its texts and comments.

    >>> bare("RETURN 'COPY' AS x // LOAD")
    "RETURN '' AS x  "
    """
    blanks = {"string": "''", "space": " "}
    return "".join(blanks.get(found.lastgroup or "", found[0]) for found in _TOKEN.finditer(text))


def _check_words(cut: list[Token]) -> None:
    for place, token in enumerate(cut):
        if token.text == ";":
            raise QueryRefusedError(f"line {token.line}: one statement at a time")
        if token.kind == "word" and token.text.upper() in _CLAUSES and not _is_name(cut, place):
            raise QueryRefusedError(f"line {token.line}: {token.text} does more than read the graph")


def _is_name(cut: list[Token], place: int) -> bool:
    """Whether a word is a label, a type, the key of a map or a property of something, by what stands around it."""
    if place + 1 < len(cut) and cut[place + 1].text == ":":
        return True
    before, owner = cut[place - 1], cut[place - 2]
    of_something = before.text == "." and (owner.kind in ("word", "name", "parameter") or owner.text in (")", "]", "}"))
    return of_something or before.text in (":", "|")


def _check_depth(cut: list[Token]) -> None:
    depth = 0
    for token in cut:
        if token.kind == "mark":
            depth += (token.text in "([{") - (token.text in ")]}")
            if depth > _MAX_DEPTH:
                raise QueryRefusedError(f"line {token.line}: more than {_MAX_DEPTH} brackets inside one another")
