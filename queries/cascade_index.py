"""Chỉ mục lan tỏa: look-ups in the tables of a cascade (`queries.cascade_tables`), many documents at a time.
`queries.source.cascade_index` opens it.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from ontology.groups import Unlisted
from ontology.levels import Level
from queries.cascade_tables import Pair
from queries.dates import may_be_by
from queries.expected import Addressed
from queries.model import Direction, DocumentSummary, Evidence
from queries.relations import EXACTNESS, lowest, mask

Proof = tuple[str, tuple[Evidence, ...]]
"""The local name of a property and the places that say that it holds."""

_LEVELS: Final[Mapping[str | None, Level | None]] = {None: None, **{each.value: each for each in Level}}
_UNLISTED: Final[Mapping[str | None, Unlisted | None]] = {None: None, **{each.value: each for each in Unlisted}}


@dataclass(frozen=True, slots=True)
class CascadeIndex:
    """The open tables. Documents are IRIs under the name that was chosen for them."""

    connection: sqlite3.Connection

    def documents(self, iris: Collection[str]) -> dict[str, DocumentSummary]:
        """What is known of each of them that is a document."""
        rows = self._rows("SELECT document.* FROM json_each(?) JOIN document ON iri = value", iris)
        return {row[0]: _summary(row) for row in rows}

    def neighbours(self, iris: Collection[str], way: Direction, relations: Iterable[str]) -> dict[str, list[str]]:
        """By document, what it rests on (up), or what rests on it (down), one step away, in order of IRI."""
        near, far = ("source", "target") if way is Direction.UP else ("target", "source")
        found: defaultdict[str, list[str]] = defaultdict(list)
        for start, end in self._rows(
            f"SELECT {near}, {far} FROM json_each(?) JOIN step ON {near} = value"  # noqa: S608
            f" WHERE relations & ? ORDER BY {near}, {far}",
            iris,
            mask(relations),
        ):
            found[start].append(end)
        return found

    def edges(self, iris: Collection[str], relations: Iterable[str]) -> dict[Pair, str]:
        """The steps between documents of a set, each with its most exact relation (`queries.relations`).

        Only steps that one of `relations` holds for; the most exact one may be another.
        """
        rows = self._rows(
            "SELECT source, target, relations FROM json_each(?1) JOIN step ON source = value"
            # The plus keeps SQLite from going from each target to all that cites it, a hundred times as much.
            " WHERE +target IN (SELECT value FROM json_each(?1)) AND relations & ?2 ORDER BY source, target",
            iris,
            mask(relations),
        )
        return {(source, target): EXACTNESS[lowest(held)] for source, target, held in rows}

    def proofs(self, pairs: Collection[Pair], relations: Iterable[str]) -> dict[Pair, Proof]:
        """The most exact relation of each step, with the places that say just this; without such, all that say any.

        Only steps that one of `relations` holds for; the most exact one may be another.
        """
        rows = self._rows(
            "SELECT source, target, relations, places FROM json_each(?) JOIN step"
            " ON source = json_extract(value, '$[0]') AND target = json_extract(value, '$[1]') WHERE relations & ?",
            pairs,
            mask(relations),
        )
        return {
            (source, target): (EXACTNESS[lowest(held)], tuple(Evidence(*each) for each in json.loads(places)))
            for source, target, held, places in rows
        }

    def asked(self, iris: Collection[str]) -> dict[str, tuple[Addressed, ...]]:
        """Whom each of them is to move; documents that move nobody are left out."""
        rows = self._rows(
            "SELECT asked.* FROM json_each(?) JOIN asked ON document = value ORDER BY document, place", iris
        )
        return {iri: tuple(map(_addressed, of_one)) for iri, of_one in groupby(rows, key=itemgetter(0))}

    def offices(self, iris: Collection[str]) -> dict[str, list[str]]:
        """The bodies (IRIs of offices) on whose behalf each was issued."""
        rows = self._rows("SELECT document, office FROM json_each(?) JOIN office ON document = value", iris)
        found: defaultdict[str, list[str]] = defaultdict(list)
        for document, office in rows:
            found[document].append(office)
        return found

    def is_held(self, office: str, since: str, until: str | None = None) -> bool:
        """Whether the text of a document of a body, or of a post of its, is held, not older than a date and not later.

        Dates (EDTF) are compared as far as both are known.
        """
        dates = self.connection.execute(
            "SELECT DISTINCT date FROM office JOIN document ON iri = document WHERE office = ?1 AND held"
            " AND substr(date, 1, length(?2)) >= substr(?2, 1, length(date))",
            (office, since),
        )
        return any(may_be_by(date, until) for (date,) in dates)

    def all_asked(self) -> Iterator[tuple[str, Addressed]]:
        """Every document with every body that it is to move."""
        return ((row[0], _addressed(row)) for row in self.connection.execute("SELECT * FROM asked"))

    def all_offices(self) -> Iterator[Pair]:
        """Every document with every body on whose behalf it was issued."""
        return iter(self.connection.execute("SELECT document, office FROM office"))

    def all_answers(self) -> Iterator[Pair]:
        """Every document that asks with every document that answers it."""
        return iter(self.connection.execute("SELECT asking, answer FROM answer"))

    def _rows(self, query: str, many: Collection[Any], *values: int) -> Iterator[Any]:
        """The rows of a query whose first parameter is a list."""
        return iter(self.connection.execute(query, (json.dumps(list(many)), *values)))


def _summary(row: tuple[Any, ...]) -> DocumentSummary:
    *names, level, issuer, issuer_iri, province, held = row
    iri, key, label, kind, code, identifier, title, date = names
    where = (_LEVELS[level], issuer, issuer_iri, province)
    return DocumentSummary(iri, key, label, kind, code, identifier, title, date, *where, bool(held))


def _addressed(row: tuple[Any, ...]) -> Addressed:
    _, _, iri, label, written, level, by_name, purpose, group, unlisted = row
    return Addressed(iri, label, written, _LEVELS[level], bool(by_name), purpose, group, _UNLISTED[unlisted])
