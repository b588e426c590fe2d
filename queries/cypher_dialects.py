"""Hai phương ngữ Cypher: what ladybug and Neo4j do not both understand, and what both run and read differently.

cypher/constructs.tsv has a line for every construct that an engine lacks, or that lantoa refuses on both:

    lacking   ladybug, neo4j or both
    name      what people call it
    sign      a pattern for the query without its texts and comments, or for the engine's complaint
    instead   what to write
    example   a query, which the engine refuses and the other one answers
    way       the same in words of the engine that lacks it, or nothing
    says      the first line of the complaint about the example

cypher/traps.tsv has one for everything that both run with another answer. Tests run all of them on both engines.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from queries.catalogue import Dialect
from queries.cypher_text import bare

_BOTH: Final = "both"
_ECHO: Final = re.compile(r'<.*>(?=: expected)|^".*', re.DOTALL | re.MULTILINE)
"""the query, where a complaint repeats it"""


@dataclass(frozen=True, slots=True)
class Construct:
    """A construct that one engine lacks (`lacking` None: both) and what to write in its place."""

    lacking: Dialect | None
    name: str
    sign: re.Pattern[str]
    instead: str
    example: str
    way: str
    says: str

    @property
    def advice(self) -> str:
        """What lantoa adds to the engine's complaint."""
        return f"no {self.name} in {self.lacking or 'lantoa'}; write: {self.instead}"


@dataclass(frozen=True, slots=True)
class Trap:
    """What both engines run and read differently."""

    name: str
    example: str
    ladybug: str
    neo4j: str
    instead: str


@cache
def constructs() -> tuple[Construct, ...]:
    """All constructs, in the order of their file."""
    return tuple(
        Construct(
            None if row["lacking"] == _BOTH else Dialect(row["lacking"]),
            row["name"],
            re.compile(row["sign"]),
            row["instead"],
            row["example"],
            row["way"],
            row["says"],
        )
        for row in _rows("constructs.tsv")
    )


@cache
def traps() -> tuple[Trap, ...]:
    """All traps, in the order of their file."""
    return tuple(Trap(**row) for row in _rows("traps.tsv"))


def explained(complaint: str, text: str, engine: Dialect) -> str:
    """An engine's complaint about a query, with what to write in place of each construct that the engine lacks.

    >>> print(explained("function SPLIT does not exist.", "RETURN split('a,b', ',') AS x", Dialect.LADYBUG))
    function SPLIT does not exist.
    no split() in ladybug; write: string_split(text, mark)
    """
    words, all_words = bare(text), f"{bare(text)}\n{_ECHO.sub('', complaint)}"
    lacking = (
        one
        for one in constructs()
        if one.lacking in (engine, None) and one.sign.search(all_words if one.lacking else words)
    )
    return "\n".join([complaint.strip(), *(one.advice for one in lacking)])


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = files("queries").joinpath("cypher", name).read_text("utf-8")
    return csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
