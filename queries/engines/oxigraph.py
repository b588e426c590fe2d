"""Oxigraph: the engine of the snapshot, and of any store in memory."""

from collections.abc import Mapping
from itertools import islice
from typing import Final

from pyoxigraph import Store

from queries.binding import bound, terms
from queries.catalogue import Question
from queries.model import Table
from queries.terms import reading, select

ROW_LIMIT: Final = 100_000


def run(store: Store, question: Question, parameters: Mapping[str, str], limit: int = ROW_LIMIT) -> Table:
    """The answer to a question, at most `limit` rows; values of parameters as people write them ("34-CT/TW", "Tây Ninh").

    Raises BadParameterError, UnknownReferenceError or AmbiguousReferenceError when a value does not name one thing.
    """
    rows = select(store, bound(question, terms(store, question, parameters)))
    answer = tuple(tuple(map(reading, row)) for row in islice(rows, limit + 1))
    return Table(tuple(column.name for column in question.columns), answer[:limit], truncated=len(answer) > limit)
