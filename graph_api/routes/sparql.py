"""/sparql: the SPARQL 1.1 protocol for queries, and a page to write them on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final
from urllib.parse import parse_qs

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from graph_api.failures import ProblemError, failure
from graph_api.negotiation import Offered, chosen, prefers_html
from graph_api.rendering import page
from graph_api.responses import ProblemModel
from graph_api.routes.asking import SettingsDep, SnapshotDep, body
from graph_api.settings import Settings
from ontology.namespaces import PREFIXES
from queries.catalogue import names, question
from queries.errors import GuardError, QueryRefusedError
from queries.guard import Answer, Dataset, Limits, formats, run_text
from queries.snapshot import Snapshot
from queries.sparql_text import inspect

router = APIRouter(tags=["sparql"])

_MEDIA_TYPES: Final[Offered] = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/turtle": "turtle",
    "application/n-triples": "ntriples",
    "application/ld+json": "jsonld",
    "application/rdf+xml": "rdfxml",
}
_PAGE: Final[Offered] = {"text/html": "html"}
_FORM: Final = "application/x-www-form-urlencoded"
_QUERY: Final = "application/sparql-query"
_UPDATE: Final = "application/sparql-update"
_RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {media_type: {} for media_type in (*_MEDIA_TYPES, *_PAGE)}},
    **{code: {"model": ProblemModel} for code in (400, 403, 406, 413, 415, 422, 504)},
}
_BODY: Final = {
    "required": True,
    "content": {
        _QUERY: {"schema": {"type": "string"}},
        _FORM: {"schema": {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]}},
    },
}
_TEXT_LIMIT: Final = 1 << 20
"""bytes of a query sent as a body"""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the protocol carries."""

    query: str | None
    dataset: Dataset


@router.get("/sparql", response_class=Response, responses=_RESPONSES)
def ask_by_get(
    request: Request,
    settings: SettingsDep,
    snapshot: SnapshotDep,
    query: Annotated[
        list[str] | None, Query(description="SPARQL 1.1, once; prefixes of the ontology need no declaration.")
    ] = None,
) -> Response:
    """Answer SELECT, ASK, CONSTRUCT or DESCRIBE; a browser gets a page."""
    values = {key: request.query_params.getlist(key) for key in request.query_params}
    return _answered(request, settings, snapshot, _asked({**values, "query": query or []}))


@router.post("/sparql", response_class=Response, responses=_RESPONSES, openapi_extra={"requestBody": _BODY})
async def ask_by_post(request: Request, settings: SettingsDep, snapshot: SnapshotDep) -> Response:
    """The same with the query as body, or as a form."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in (_FORM, _QUERY, _UPDATE):
        detail = f"expected {_QUERY} or {_FORM}, found {media_type or 'nothing'}"
        raise ProblemError(415, "unsupported", "Không nhận định dạng này", "Unsupported media type", detail)
    if media_type == _UPDATE:
        raise QueryRefusedError("updates are refused here; documents are added with: lantoa ingest PATH")
    values = {key: request.query_params.getlist(key) for key in request.query_params}
    data = await body(request, _TEXT_LIMIT)
    try:
        values |= parse_qs(data.decode(), errors="strict") if media_type == _FORM else {"query": [data.decode()]}
    except UnicodeDecodeError as error:
        detail = f"byte {data[error.start]:#04x} at position {error.start} is not UTF-8"
        raise ProblemError(400, "bad-query", "Không phải UTF-8", "Not UTF-8", detail) from None
    return await run_in_threadpool(_answered, request, settings, snapshot, _asked(values))


def _asked(values: Mapping[str, list[str]]) -> _Asked:
    if "update" in values:
        raise QueryRefusedError("updates are refused here; documents are added with: lantoa ingest PATH")
    queries = values.get("query", [])
    if len(queries) > 1:
        raise ProblemError(400, "bad-query", "Nhiều câu truy vấn", "Several queries", "one query at a time")
    default, named = values.get("default-graph-uri"), values.get("named-graph-uri")
    dataset = Dataset(tuple(default) if default else None, tuple(named) if named else None)
    return _Asked(queries[0] if queries else None, dataset)


def _answered(request: Request, settings: Settings, snapshot: Snapshot, asked: _Asked) -> Response:
    if prefers_html(request) and request.query_params.get("format", "html") == "html":
        return _page(request, settings, snapshot, asked)
    if asked.query is None:
        detail = "send a query as ?query=, as a form, or as application/sparql-query"
        raise ProblemError(400, "bad-query", "Thiếu câu truy vấn", "No query", detail)
    fitting = formats(inspect(asked.query).form)
    offered = {media_type: name for media_type, name in _MEDIA_TYPES.items() if name in fitting}
    answer = run_text(snapshot, asked.query, chosen(request, offered), _limits(settings), asked.dataset)
    media_type = next(media_type for media_type, name in offered.items() if name == answer.format)
    headers = {"Lantoa-Truncated": f"rows={settings.row_limit}"} if answer.truncated else {}
    return Response(answer.body, media_type=f"{media_type}; charset=utf-8", headers=headers)


def _page(request: Request, settings: Settings, snapshot: Snapshot, asked: _Asked) -> Response:
    """The page with the query in its field, and beneath it the answer or what is wrong."""
    context: dict[str, Any] = {"query": asked.query, "answer": None, "error": None, "settings": settings}
    if asked.query is None and (name := request.query_params.get("question")):
        context["query"] = question(name).text  # to begin with; it runs only when its reader says so
    context |= {"prefixes": PREFIXES, "questions": [question(name) for name in names()]}
    if asked.query is None:
        return page(request, "sparql.html", context)
    try:
        answer = run_text(snapshot, asked.query, None, _limits(settings), asked.dataset)
    except GuardError as error:
        how = failure(error)
        return page(request, "sparql.html", {**context, "error": error, "how": how}, status=how.status)
    return page(request, "sparql.html", {**context, "answer": _shown(answer), "truncated": answer.truncated})


def _shown(answer: Answer) -> dict[str, Any]:
    """An answer as the page shows it: rows of terms, yes or no, or Turtle."""
    if answer.format != "json":
        return {"turtle": answer.body.decode()}
    result = json.loads(answer.body)
    if "boolean" in result:
        return {"boolean": result["boolean"]}
    columns = result["head"]["vars"]
    return {"columns": columns, "rows": [[row.get(name) for name in columns] for row in result["results"]["bindings"]]}


def _limits(settings: Settings) -> Limits:
    return Limits(settings.deadline, settings.row_limit, settings.memory_limit)
