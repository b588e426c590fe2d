"""/extract: a document in, in any format, what is read from it out."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from graph_api.extraction import Extractions
from graph_api.failures import ProblemError
from graph_api.responses import ContractModel, ProblemModel
from graph_api.routes.asking import SettingsDep, body
from ingest.read import MEDIA_TYPES

router = APIRouter(tags=["extract"])
_UNTOLD = "application/octet-stream"
_BODY = {
    "required": True,
    "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in (*MEDIA_TYPES, _UNTOLD)},
}


@router.post(
    "/extract",
    response_model=ContractModel,
    responses={code: {"model": ProblemModel} for code in (413, 415, 422, 503, 504)},
    openapi_extra={"requestBody": _BODY},
)
async def extract(
    request: Request, settings: SettingsDep, name: Annotated[str, Query(max_length=200)] = "text"
) -> dict[str, Any]:
    """What a document says of itself and of others; nothing of it is kept.

    Its first bytes tell the format; where they say nothing (plain text) the Content-Type does, and for
    application/octet-stream the extension of `name`. A file that holds several documents is taken for one. A few
    documents are read at once, each in a process of its own: 503 says that no place became free, 504 that the deadline
    came first (a long scan).
    """
    media_type = request.headers.get("content-type", _UNTOLD).partition(";")[0].strip().lower()
    if media_type not in (*MEDIA_TYPES, _UNTOLD):
        detail = f"expected {', '.join((*MEDIA_TYPES, _UNTOLD))}, found {media_type}"
        raise ProblemError(415, "unsupported", "Không nhận định dạng này", "Unsupported media type", detail)
    data = await body(request, settings.text_limit)
    extractions: Extractions = request.app.state.extractions
    return await extractions.contract(name, data, None if media_type == _UNTOLD else media_type)
