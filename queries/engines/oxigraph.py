"""Oxigraph: the engine of the snapshot, and of any store in memory."""

from collections.abc import Mapping
from itertools import islice

from queries.binding import bound, terms
from queries.catalogue import Question
from queries.engines import ROW_LIMIT, told_once
from queries.model import Table
from queries.source import Source, asked_of
from queries.terms import reading, select


def run(source: Source, question: Question, parameters: Mapping[str, str], limit: int = ROW_LIMIT) -> Table:
    """The answer to a question, at most `limit` rows; parameters as people write them ("34-CT/TW").

    Raises BadParameterError, UnknownReferenceError or AmbiguousReferenceError when a value does not name one thing.
    """
    rows = select(asked_of(source), bound(question, terms(source, question, parameters)))
    found = told_once(source, question, (tuple(map(reading, row)) for row in rows))
    answer = tuple(islice(found, limit + 1))
    return Table(tuple(column.name for column in question.columns), answer[:limit], truncated=len(answer) > limit)
