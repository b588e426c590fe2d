"""The answer to a named question in the one shape that command line and API give it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from queries.model import Table


def answer(question: str, parameters: Mapping[str, str], table: Table) -> dict[str, Any]:
    """Question, parameters as given, and one object per row.

    >>> from queries.model import Table
    >>> answer("most-cited", {}, Table(("cited",), ((3,),)))["rows"]
    [{'cited': 3}]
    """
    return {
        "question": question,
        "parameters": dict(parameters),
        "columns": list(table.columns),
        "rows": [dict(zip(table.columns, row, strict=True)) for row in table.rows],
        "truncated": table.truncated,
    }
