"""/healthz, and /id: where the IRIs of the graph lead."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse

from graph_api.failures import ProblemError
from graph_api.links import link_to
from graph_api.responses import HealthModel, ProblemModel
from graph_api.routes.asking import SnapshotDep
from ontology.namespaces import BASE

router = APIRouter(tags=["service"])


@router.get("/healthz", response_model=HealthModel, responses={503: {"model": ProblemModel}})
def healthz(snapshot: SnapshotDep) -> dict[str, Any]:
    """What is served; 503 when nothing was published yet."""
    held = snapshot.manifest
    return {
        "status": "ok",
        "version": held.lantoa,
        "snapshot": held.generation,
        "published": held.published,
        "files": held.files,
        "documents": held.documents,
    }


@router.get(
    "/id/{path:path}", status_code=303, response_class=RedirectResponse, responses={404: {"model": ProblemModel}}
)
def thing(request: Request, path: str) -> RedirectResponse:
    """The IRI of a document, a body or a movement leads to what is said of it."""
    place = link_to(f"{BASE}id/{path}")
    if place is None:
        detail = f"id/{path}: only documents, organisations and movements have pages; ask /sparql for the others"
        raise ProblemError(404, "not-found", "Không có trang", "No page", detail)
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(place + query, 303)
