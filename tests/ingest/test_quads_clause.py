"""The words around the name of a movement that prove an edge."""

import pytest

from ingest.model import (
    Span,
)
from ingest.quads.movements import clause_around


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Một. Hai ba “tên” bốn; năm.", "Hai ba “tên” bốn;"),
        ("Một\n\n“tên” hai\n\nba", "“tên” hai"),
        ("- một\n- “tên”\n- ba", "- “tên”"),
        ("“tên”", "“tên”"),
        ("đi " * 200 + "“tên”" + " về" * 200, "đi " * 79 + "“tên”" + " về" * 79),
    ],
)
def test_the_clause_around_a_name(text, clause):
    start = text.index("tên")
    assert clause_around(text, Span(start, start + 3)).of(text) == clause
