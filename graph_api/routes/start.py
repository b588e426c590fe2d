"""/: a search box, and the picture of the document found. /suggest: what the box offers while somebody types."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from graph_api.answers import answer
from graph_api.rendering import page
from graph_api.responses import SuggestionModel
from graph_api.routes.asking import SnapshotDep
from queries import documents
from queries.catalogue import question
from queries.engines.oxigraph import run
from queries.model import Direction
from queries.search import Wanted

router = APIRouter()
_MOST_CITED = 8


@router.get("/", include_in_schema=False)
def start(
    request: Request,
    snapshot: SnapshotDep,
    q: Annotated[str, Query(max_length=500)] = "",
    document: Annotated[str, Query(max_length=500)] = "",
    direction: Direction = Direction.BOTH,
) -> Any:
    """The start page: with `document` its picture, with `q` what was found, else what there is."""
    context: dict[str, Any] = {"q": q, "direction": direction, "manifest": snapshot.manifest}
    if document:
        chosen = documents.document(snapshot, document, limit=0).summary
        return page(request, "picture.html", {**context, "chosen": chosen})
    if q:
        found = documents.documents(snapshot, Wanted(q), limit=50)
        return page(request, "found.html", {**context, "found": found})
    cited = run(snapshot, question("most-cited"), {}, _MOST_CITED)
    return page(request, "start.html", {**context, "most_cited": answer("most-cited", {}, cited)["rows"]})


@router.get("/suggest", response_model=list[SuggestionModel], tags=["documents"])
def suggest(snapshot: SnapshotDep, q: Annotated[str, Query(max_length=500)] = "") -> Any:
    """Documents whose number, name or title begins like this, best first."""
    return list(documents.documents(snapshot, Wanted(q), limit=8).items) if q.strip() else []
