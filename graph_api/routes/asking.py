"""What routes ask of a request: settings, the snapshot, a page of a list, a body of bounded size."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import Depends, Query, Request, Response

from graph_api.current import Current
from graph_api.failures import ProblemError
from graph_api.responses import PageModel
from graph_api.settings import Settings
from queries.binding import edtf
from queries.model import Page
from queries.snapshot import Snapshot


def settings(request: Request) -> Settings:
    """The settings that the application was made with."""
    made_with: Settings = request.app.state.settings
    return made_with


def _snapshot(request: Request) -> Iterator[Snapshot]:
    current: Current = request.app.state.current
    with current.reading() as snapshot:
        yield snapshot


def _day(
    as_of: Annotated[
        str | None, Query(max_length=10, description="Leave out what is later than this day.", examples=["2023-06-30"])
    ] = None,
) -> str | None:
    return edtf("as_of", as_of) if as_of else None


AsOf = Annotated[str | None, Depends(_day)]
SettingsDep = Annotated[Settings, Depends(settings)]
SnapshotDep = Annotated[Snapshot, Depends(_snapshot)]

Words = Annotated[str, Query(max_length=500, description="Words to look for; accents do not matter.")]
Offset = Annotated[int, Query(ge=0, le=10_000_000, description="How many to leave out.")]
Limit = Annotated[int, Query(ge=1, le=200, description="How many to list.")]
Format = Annotated[str | None, Query(description="Instead of the Accept header.")]


def page_model(request: Request, response: Response, found: Page[Any]) -> PageModel[Any]:
    """A page of a list with links to its neighbours, also as Link headers (RFC 8288)."""
    limit = int(request.query_params.get("limit") or len(found.items) or 1)
    after, before = found.offset + limit, max(0, found.offset - limit)
    links = {
        "next": _at(request, after) if after < found.total else None,
        "previous": _at(request, before) if found.offset else None,
    }
    written = [f'<{url}>; rel="{name[:4]}"' for name, url in links.items() if url]
    if written:
        response.headers["Link"] = ", ".join(written)
    items = [asdict(one) for one in found.items]
    return PageModel[Any](items=items, total=found.total, offset=found.offset, **links)


def _at(request: Request, offset: int) -> str:
    url = request.url.include_query_params(offset=offset)
    return f"{url.path}?{url.query}"


async def body(request: Request, limit: int) -> bytes:
    """The request's body.

    Raises:
        ProblemError: 413, it is larger than `limit` bytes.

    """
    taken = bytearray()
    async for part in request.stream():
        taken += part
        if len(taken) > limit:
            raise ProblemError(
                413, "too-large", "Nội dung quá lớn", "The content is too large", f"at most {limit} bytes are read"
            )
    return bytes(taken)
