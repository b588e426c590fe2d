"""Errors over HTTP: application/problem+json (RFC 9457), or a page for who asked for one. One table of handlers."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from graph_api.failures import UNEXPECTED, ProblemError, failure, known
from graph_api.links import link_to
from graph_api.negotiation import prefers_html
from graph_api.rendering import page
from ontology.namespaces import BASE

MEDIA_TYPE: Final = "application/problem+json"
TYPES: Final = BASE + "problem/"


def install(app: FastAPI) -> None:
    """Every error that may come up told as a problem."""
    app.add_exception_handler(ProblemError, _problem)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    for kind in (*known(), Exception):
        app.add_exception_handler(kind, _failed)


def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemError)
    return _told(request, error, {})


def _failed(request: Request, error: Exception) -> Response:
    how = failure(error)
    detail = "the program failed; its log says where" if how is UNEXPECTED else str(error)
    candidates = [{"iri": iri, "label": label, "href": link_to(iri)} for iri, label in getattr(error, "candidates", ())]
    more = {"candidates": candidates} if candidates else {}
    return _told(request, ProblemError(how.status, how.slug, how.vi, how.en, detail), more)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    phrase = HTTPStatus(error.status_code).phrase
    vi = {404: "Không có trang này", 405: "Không nhận phương thức này"}.get(error.status_code, phrase)
    detail = f"{request.method} {request.url.path}: {error.detail}"
    problem = ProblemError(error.status_code, phrase.lower().replace(" ", "-"), vi, phrase, detail)
    response = _told(request, problem, {})
    response.headers.update(error.headers or {})
    return response


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    wrong = [{"name": ".".join(map(str, one["loc"])), "reason": one["msg"]} for one in error.errors()]
    detail = "; ".join(f"{one['name']}: {one['reason']}" for one in wrong)
    problem = ProblemError(400, "bad-parameter", "Tham số không đúng", "A parameter is wrong", detail)
    return _told(request, problem, {"errors": wrong})


def _told(request: Request, problem: ProblemError, more: Mapping[str, Any]) -> Response:
    if prefers_html(request):
        return page(request, "problem.html", {"problem": problem, "more": more}, status=problem.status)
    body = {"type": TYPES + problem.slug, "title": problem.en, "status": problem.status, "detail": str(problem)}
    return JSONResponse({**body, "title_vi": problem.vi, **more}, problem.status, media_type=MEDIA_TYPE)
