"""The HTTP application: routes, problems and headers put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Final

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.datastructures import MutableHeaders
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_api import problems
from graph_api.current import Current
from graph_api.extraction import Extractions
from graph_api.routes import (
    coverage,
    documents,
    extract,
    health,
    lineage,
    movements,
    organisations,
    questions,
    sparql,
    start,
)
from graph_api.settings import Settings

_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_DOCS_POLICY: Final = (
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; worker-src blob:; frame-ancestors 'none'; base-uri 'none'"
)
"""For the pages that show the API: they bring their own scripts, and show nothing that documents say."""


def create_app(settings: Settings) -> FastAPI:
    """The application that answers from a data folder; nothing is opened before the first request."""
    current = Current(settings.data)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        current.close()

    app = FastAPIOffline(
        title="lantoa",
        summary="How Vietnamese directives cascade, with the words that say so.",
        version=version("lantoa"),
        redoc_url=None,  # it asks its maker's server for a logo
        lifespan=lifespan,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
    )
    app.state.settings, app.state.current = settings, current
    app.state.extractions = Extractions(settings.readings, settings.reading_deadline, settings.memory_limit)
    for module in (start, documents, organisations, movements, lineage, coverage, questions, extract, sparql, health):
        app.include_router(module.router)
    app.mount("/static", StaticFiles(packages=[("graph_api", "static")]), name="static")
    app.mount("/vis", StaticFiles(packages=[("pyvis", "lib")]), name="vis")
    problems.install(app)
    app.add_middleware(_Headers)
    if settings.host in _LOOPBACK:  # a foreign name that leads here is another site's attempt to read the data
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=[*_LOOPBACK, "[::1]"], www_redirect=False)
    return app


class _Headers:
    """Headers that every answer carries."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "same-origin"
                headers.setdefault("Vary", "Accept")
                policy = _DOCS_POLICY if scope["path"].startswith("/docs") else "default-src 'none'; sandbox"
                headers.setdefault("Content-Security-Policy", policy)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)
