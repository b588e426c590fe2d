"""/lineage: what a document rests on and what implements it, as data or as picture."""

import secrets
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, Response

from graph_api.negotiation import JSON_OR_HTML, chosen
from graph_api.rendering import language_of, page_headers
from graph_api.responses import LineageModel, ProblemModel
from graph_api.routes.asking import AsOf, Format, SnapshotDep
from queries.lineage import Walk, lineage, to_graphml
from queries.model import Direction
from visualisations.network import to_html

router = APIRouter(tags=["lineage"])
_FORMATS = {**JSON_OR_HTML, "application/graphml+xml": "graphml"}
_CONTENT: dict[str, Any] = {"application/json": {}, "text/html": {}, "application/graphml+xml": {}}


@router.get(
    "/lineage/{ref:path}",
    response_model=LineageModel,
    responses={200: {"content": _CONTENT}, 404: {"model": ProblemModel}, 409: {"model": ProblemModel}},
)
def show_lineage(  # noqa: PLR0913, PLR0917  one per parameter of the query string
    request: Request,
    snapshot: SnapshotDep,
    ref: str,
    as_of: AsOf,
    direction: Direction = Direction.BOTH,
    depth: Annotated[int, Query(ge=1, le=20, description="How many steps to walk.")] = 6,
    evidence: Annotated[bool, Query(description="With the words that prove every edge.")] = True,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """The documents within `depth` steps and the edges between them; `ref` is a key or a number as people write it."""
    wanted = chosen(request, _FORMATS)
    found = lineage(snapshot, ref, Walk(direction, depth, evidence=evidence, as_of=as_of))
    if wanted == "html":
        nonce = secrets.token_urlsafe(16)
        html = to_html(found, nonce=nonce, assets="/vis", language=language_of(request))
        return HTMLResponse(html, headers=page_headers(nonce, inline_styles=True))
    if wanted == "graphml":
        return Response(to_graphml(found), media_type="application/graphml+xml")
    return found
