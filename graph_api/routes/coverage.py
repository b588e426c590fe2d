"""/coverage and /cascade: who answered a document or a movement, who is silent, and how far it came."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from graph_api.coverage_rows import HEADINGS, coverage_rows
from graph_api.negotiation import JSON_OR_HTML, chosen
from graph_api.rendering import page
from graph_api.responses import CascadeModel, CoverageModel, ProblemModel
from graph_api.routes.asking import AsOf, Format, SnapshotDep
from graph_api.writing import to_csv
from queries.cascade import cascade
from queries.coverage import Status, coverage

router = APIRouter(tags=["coverage"])
_FORMATS = {**JSON_OR_HTML, "text/csv": "csv"}
_CONTENT: dict[str, Any] = {"application/json": {}, "text/html": {}, "text/csv": {}}
_PROBLEMS: dict[int | str, dict[str, Any]] = {code: {"model": ProblemModel} for code in (400, 404, 409)}

Tier = Annotated[str | None, Query(max_length=20, description="Only bodies of a level.", examples=["district"])]


@router.get("/coverage/{ref:path}", response_model=CoverageModel, responses={200: {"content": _CONTENT}, **_PROBLEMS})
def show_coverage(  # noqa: PLR0913, PLR0917  one per parameter of the query string
    request: Request,
    snapshot: SnapshotDep,
    ref: str,
    as_of: AsOf,
    level: Tier = None,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """Who was to answer a document or a movement, who did, who is silent, and what is not known."""
    wanted = chosen(request, _FORMATS)
    found = coverage(snapshot, ref, as_of=as_of, level=level or None)
    if wanted == "html":
        return page(request, "coverage.html", {"found": found, "level": level, "as_of": as_of})
    if wanted == "csv":
        headers = {"Content-Disposition": 'attachment; filename="coverage.csv"'}
        text = to_csv(HEADINGS, coverage_rows(found), line_end="\r\n")
        return Response(text, media_type="text/csv; charset=utf-8; header=present", headers=headers)
    return {**asdict(found), "counts": {status.value: found.count(status) for status in Status}}


@router.get("/cascade/{ref:path}", response_model=CascadeModel, responses=_PROBLEMS)
def show_cascade(snapshot: SnapshotDep, ref: str, as_of: AsOf) -> Any:
    """How far a document or a movement has spread, by level and by level and province."""
    return cascade(snapshot, ref, as_of=as_of)
