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
from queries import cascade_tables
from queries.dates import may_be_by
from queries.expected import Addressed
from queries.model import Direction, DocumentSummary, Evidence
from queries.relations import EXACTNESS

Pair = tuple[str, str]
"""Two documents (IRIs): the first makes a statement about the second."""

_RANK: Final = {name: place for place, name in enumerate(EXACTNESS)}
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
            f"SELECT DISTINCT {near}, {far} FROM json_each(?) JOIN step ON {near} = value"  # noqa: S608
            f" WHERE relation IN (SELECT value FROM json_each(?)) ORDER BY {near}, {far}",
            iris,
            tuple(relations),
        ):
            found[start].append(end)
        return found

    def edges(self, iris: Collection[str], relations: Collection[str]) -> dict[Pair, str]:
        """The steps between documents of a set, each with its most exact relation (`queries.cascade_tables`).

        Only steps that one of `relations` holds for; the most exact one may be another.
        """
        rows = self._rows(
            "SELECT source, target, relation FROM json_each(?1) JOIN step ON source = value"
            " WHERE target IN (SELECT value FROM json_each(?1)) ORDER BY source, target",
            iris,
        )
        held = ((pair, {row[2] for row in of_pair}) for pair, of_pair in groupby(rows, key=itemgetter(0, 1)))
        return {pair: min(names, key=_RANK.__getitem__) for pair, names in held if not names.isdisjoint(relations)}

    def proofs(
        self, pairs: Collection[Pair], relations: Collection[str]
    ) -> dict[Pair, tuple[str, tuple[Evidence, ...]]]:
        """The most exact relation of each step, with the places that say just this; without such, all that say any.

        Only steps that one of `relations` holds for; the most exact one may be another.
        """
        rows = self._rows(
            "SELECT step.source, step.target, step.relation, proof.places FROM json_each(?)"
            " JOIN step ON step.source = json_extract(value, '$[0]') AND step.target = json_extract(value, '$[1]')"
            " LEFT JOIN proof ON (proof.source, proof.target, proof.relation)"
            " = (step.source, step.target, step.relation)"
            " ORDER BY step.source, step.target",
            pairs,
        )
        steps = ((pair, list(of_pair)) for pair, of_pair in groupby(rows, key=itemgetter(0, 1)))
        return {pair: _proof(said) for pair, said in steps if any(row[2] in relations for row in said)}

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

    def _rows(self, query: str, *lists: Collection[Any]) -> Iterator[Any]:
        return iter(self.connection.execute(query, [json.dumps(list(each)) for each in lists]))


def _summary(row: tuple[Any, ...]) -> DocumentSummary:
    *names, level, issuer, issuer_iri, province, held = row
    iri, key, label, kind, code, identifier, title, date = names
    where = (_LEVELS[level], issuer, issuer_iri, province)
    return DocumentSummary(iri, key, label, kind, code, identifier, title, date, *where, bool(held))


def _addressed(row: tuple[Any, ...]) -> Addressed:
    _, _, iri, label, written, level, by_name, purpose, group, unlisted = row
    return Addressed(iri, label, written, _LEVELS[level], bool(by_name), purpose, group, _UNLISTED[unlisted])


def _proof(rows: list[tuple[str, str, str, str | None]]) -> tuple[str, tuple[Evidence, ...]]:
    """The rows of one step, one for every relation that holds."""
    rows.sort(key=lambda row: _RANK[row[2]])
    exact = rows[0][2]
    said = [rows[0][3]] if rows[0][3] else [row[3] for row in rows if row[3]]
    places = [Evidence(*each) for one in said for each in json.loads(one)]
    return exact, tuple(sorted(places, key=cascade_tables.order) if len(said) > 1 else places)
