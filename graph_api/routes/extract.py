"""/extract: a text in, what is read from it out."""

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool

from graph_api.failures import ProblemError
from graph_api.responses import ContractModel, ProblemModel
from graph_api.routes.asking import SettingsDep, body
from ingest.contract import to_contract
from ingest.extract.movement_identity import cluster
from ingest.pipeline import extraction_of
from ingest.read import read_stream

router = APIRouter(tags=["extract"])
_MEDIA_TYPES = ("text/plain", "text/markdown")
_BODY = {"required": True, "content": {kind: {"schema": {"type": "string"}} for kind in _MEDIA_TYPES}}


@router.post(
    "/extract",
    response_model=ContractModel,
    responses={code: {"model": ProblemModel} for code in (413, 415, 422)},
    openapi_extra={"requestBody": _BODY},
)
async def extract(
    request: Request, settings: SettingsDep, name: Annotated[str, Query(max_length=200)] = "text"
) -> dict[str, Any]:
    """What a document says of itself and of others; nothing of it is kept. The text is UTF-8."""
    media_type = request.headers.get("content-type", "text/plain").partition(";")[0].strip().lower()
    if media_type not in _MEDIA_TYPES:
        detail = f"expected {' or '.join(_MEDIA_TYPES)}, found {media_type}"
        raise ProblemError(415, "unsupported", "Không nhận định dạng này", "Unsupported media type", detail)
    data = await body(request, settings.text_limit)
    return await run_in_threadpool(_contract, name, data, media_type)


def _contract(name: str, data: bytes, media_type: str) -> dict[str, Any]:
    raw = read_stream(name, data, media_type)
    extraction = extraction_of(raw)
    (movements,) = cluster([extraction.movements])
    return to_contract(replace(extraction, movements=movements), name, raw.text)
