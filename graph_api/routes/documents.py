"""/documents: documents found by words, and one with all that is said of it."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from graph_api.negotiation import JSON_OR_HTML, chosen
from graph_api.rendering import page
from graph_api.responses import CandidateModel, DocumentDetailModel, DocumentModel, PageModel, ProblemModel
from graph_api.routes.asking import AsOf, Format, Limit, Offset, SnapshotDep, Words, page_model
from ontology.levels import Level
from queries import documents, resolve
from queries.search import Wanted

router = APIRouter(tags=["documents"])
_PROBLEMS: dict[int | str, dict[str, Any]] = {404: {"model": ProblemModel}, 409: {"model": ProblemModel}}


@router.get("/documents", response_model=PageModel[DocumentModel])
def list_documents(  # noqa: PLR0913, PLR0917  one per parameter of the query string
    request: Request,
    response: Response,
    snapshot: SnapshotDep,
    as_of: AsOf,
    q: Words = "",
    level: Level | None = None,
    held: Annotated[bool | None, Query(description="Only documents whose text is here, or only those cited.")] = None,
    offset: Offset = 0,
    limit: Limit = 50,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """Documents with these words in number, name or title, best first; without words the most cited first."""
    found = documents.documents(snapshot, Wanted(q, level=level, held=held, as_of=as_of), offset=offset, limit=limit)
    answer = page_model(request, response, found)
    if chosen(request, JSON_OR_HTML) == "html":
        return page(request, "documents.html", {"found": answer, "q": q, "level": level, "held": held, "as_of": as_of})
    return answer


@router.get("/resolve", response_model=list[CandidateModel])
def resolve_reference(
    snapshot: SnapshotDep,
    q: Annotated[str, Query(min_length=1, max_length=500, examples=["chi thi 34"])],
    as_of: AsOf,
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
) -> Any:
    """What a reference may mean as people write it, the likeliest first."""
    return list(resolve.resolve(snapshot, q, limit, as_of=as_of))


@router.get("/documents/{key:path}", response_model=DocumentDetailModel, responses=_PROBLEMS)
def show_document(
    request: Request,
    snapshot: SnapshotDep,
    key: str,
    as_of: AsOf,
    format: Format = None,  # noqa: ARG001  read by `chosen`
) -> Any:
    """A document by key, IRI or number as written, what it cites, what cites it, whom it goes to."""
    found = documents.document(snapshot, key, as_of=as_of)
    if chosen(request, JSON_OR_HTML) == "html":
        return page(request, "document.html", {"found": found, "as_of": as_of})
    return found
