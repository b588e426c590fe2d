"""/organisations: bodies found by name, and one with its documents and movements."""

from typing import Any

from fastapi import APIRouter, Request, Response

from graph_api.negotiation import JSON_OR_HTML, chosen
from graph_api.rendering import page
from graph_api.responses import OrganisationDetailModel, OrganisationModel, PageModel, ProblemModel
from graph_api.routes.asking import AsOf, Format, Limit, Offset, SnapshotDep, Words, page_model
from ontology.levels import Level
from queries import documents
from queries.search import Wanted

router = APIRouter(tags=["organisations"])
_PROBLEMS: dict[int | str, dict[str, Any]] = {404: {"model": ProblemModel}, 409: {"model": ProblemModel}}


@router.get("/organisations", response_model=PageModel[OrganisationModel])
def list_organisations(  # noqa: PLR0913, PLR0917  one per parameter of the query string
    request: Request,
    response: Response,
    snapshot: SnapshotDep,
    as_of: AsOf,
    q: Words = "",
    level: Level | None = None,
    offset: Offset = 0,
    limit: Limit = 50,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """Bodies and groups of bodies with these words in their names."""
    found = documents.organisations(snapshot, Wanted(q, level=level, as_of=as_of), offset=offset, limit=limit)
    answer = page_model(request, response, found)
    if chosen(request, JSON_OR_HTML) == "html":
        return page(request, "organisations.html", {"found": answer, "q": q, "level": level, "as_of": as_of})
    return answer


@router.get("/organisations/{key:path}", response_model=OrganisationDetailModel, responses=_PROBLEMS)
def show_organisation(
    request: Request,
    snapshot: SnapshotDep,
    key: str,
    as_of: AsOf,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """A body by key, IRI or name, with its documents and the movements that they carry on."""
    found = documents.organisation(snapshot, key, as_of=as_of)
    if chosen(request, JSON_OR_HTML) == "html":
        return page(request, "organisation.html", {"found": found, "as_of": as_of})
    return found
