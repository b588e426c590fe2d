"""/questions: the named questions and their answers."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from graph_api.answers import answer
from graph_api.negotiation import JSON_OR_HTML, chosen
from graph_api.rendering import page
from graph_api.responses import AnswerModel, ProblemModel, QuestionModel
from graph_api.routes.asking import AsOf, Format, SettingsDep, SnapshotDep
from graph_api.writing import to_csv
from queries.catalogue import Question, ValueType, Words, names, question
from queries.engines.oxigraph import run
from queries.model import Table

router = APIRouter(tags=["questions"])
_FORMATS = {**JSON_OR_HTML, "text/csv": "csv"}
_PATHS = {
    ValueType.DOCUMENT: "/documents/",
    ValueType.ORGANISATION: "/organisations/",
    ValueType.MOVEMENT: "/movements/",
}
_OURS = frozenset({"format", "lang"})
"""parameters of the address that are not the question's"""


@router.get("/questions", response_model=list[QuestionModel])
def list_questions(request: Request, format: Format = None) -> Any:  # noqa: ARG001
    """Every named question, with what it takes and what it answers."""
    found = [question(name) for name in names()]
    if chosen(request, JSON_OR_HTML) == "html":
        return page(request, "questions.html", {"found": found})
    return found


@router.get(
    "/questions/{name}",
    response_model=AnswerModel,
    responses={
        200: {"content": {"application/json": {}, "text/html": {}, "text/csv": {}}},
        400: {"model": ProblemModel},
        404: {"model": ProblemModel},
    },
)
def ask_question(  # noqa: PLR0913, PLR0917  one per parameter of the query string
    request: Request,
    settings: SettingsDep,
    snapshot: SnapshotDep,
    name: str,
    as_of: AsOf,  # noqa: ARG001  read with the question's other parameters
    format: Format = None,  # noqa: ARG001
) -> Any:
    """The answer to a question; its parameters stand in the query string, as people write them ("34-CT/TW")."""
    wanted, asked = chosen(request, _FORMATS), question(name)
    given = {key: value for key, value in request.query_params.items() if key not in _OURS and value}
    context = {"question": asked, "given": given, "columns": _columns(asked)}
    if wanted == "html" and not _complete(asked, given):
        return page(request, "question.html", {**context, "table": None})
    table = run(snapshot, asked, given, settings.row_limit)
    if wanted == "html":
        return page(request, "question.html", {**context, "table": table})
    if wanted == "csv":
        return _csv(asked, table)
    return answer(name, given, table)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column as the page shows it: things of the graph as links, called by the label that another column gives."""

    heading: Words
    kind: str
    place: int
    path: str | None
    label: int | None


def _columns(asked: Question) -> list[_Column]:
    """What the page shows; columns that only give a label go."""
    places = {column.name: place for place, column in enumerate(asked.columns)}
    labels: dict[str, int] = {}
    for column in asked.columns:
        if column.type in _PATHS:
            name = f"{column.name}_label" if f"{column.name}_label" in places else "label"
            if name in places and places[name] not in labels.values():
                labels[column.name] = places[name]
    return [
        _Column(
            column.heading,
            {"quote": "quote", "relation": "relation-name"}.get(column.name, column.type.value),
            places[column.name],
            _PATHS.get(column.type),
            labels.get(column.name),
        )
        for column in asked.columns
        if places[column.name] not in labels.values()
    ]


def _complete(asked: Question, given: dict[str, str]) -> bool:
    return all(parameter.name in given for parameter in asked.parameters if parameter.required)


def _csv(asked: Question, table: Table) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{asked.name}.csv"'}
    text = to_csv(table.columns, table.rows, line_end="\r\n")
    return Response(text, media_type="text/csv; charset=utf-8; header=present", headers=headers)
