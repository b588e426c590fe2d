"""/movements: movements found by name, and one with its local forms and documents."""

from typing import Any

from fastapi import APIRouter, Request, Response

from graph_api.negotiation import JSON_OR_HTML, chosen
from graph_api.rendering import page
from graph_api.responses import MovementDetailModel, MovementModel, PageModel, ProblemModel
from graph_api.routes.asking import AsOf, Format, Limit, Offset, SnapshotDep, Words, page_model
from queries import documents
from queries.search import Wanted
from queries.summaries import movement_summary

router = APIRouter(tags=["movements"])
_PROBLEMS: dict[int | str, dict[str, Any]] = {404: {"model": ProblemModel}, 409: {"model": ProblemModel}}


@router.get("/movements", response_model=PageModel[MovementModel])
def list_movements(  # noqa: PLR0913, PLR0917  one per parameter of the query string
    request: Request,
    response: Response,
    snapshot: SnapshotDep,
    as_of: AsOf,
    q: Words = "",
    offset: Offset = 0,
    limit: Limit = 50,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """Movements with these words in their names."""
    found = documents.movements(snapshot, Wanted(q, as_of=as_of), offset=offset, limit=limit)
    answer = page_model(request, response, found)
    if chosen(request, JSON_OR_HTML) == "html":
        return page(request, "movements.html", {"found": answer, "q": q, "as_of": as_of})
    return answer


@router.get("/movements/{key:path}", response_model=MovementDetailModel, responses=_PROBLEMS)
def show_movement(
    request: Request,
    snapshot: SnapshotDep,
    key: str,
    as_of: AsOf,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """A movement by key, IRI or name, its phases and local forms, and the documents that launch or promote it."""
    found = documents.movement(snapshot, key, as_of=as_of)
    if chosen(request, JSON_OR_HTML) == "html":
        national = found.summary.localises
        parent = movement_summary(snapshot.store, national) if national else None
        return page(request, "movement.html", {"found": found, "parent": parent, "as_of": as_of})
    return found
