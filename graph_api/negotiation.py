"""Content negotiation: which of the formats on offer a request wants, by `?format=` or by Accept (RFC 9110, 12.5.1)."""

from collections.abc import Iterator, Mapping
from typing import Final

from starlette.requests import Request

from graph_api.failures import ProblemError

Offered = Mapping[str, str]
"""Media types, the favourite first, and what their formats are called."""

JSON_OR_HTML: Final[Offered] = {"application/json": "json", "text/html": "html"}


def chosen(request: Request, offered: Offered) -> str:
    """The name of the format wanted.

    Raises:
        ProblemError: 406, nothing on offer is wanted.

    """
    accept = ", ".join(request.headers.getlist("accept")) or "*/*"
    name = request.query_params.get("format") or best(accept, offered)
    if name is None or name not in offered.values():
        listed = ", ".join(f"{name} ({media_type})" for media_type, name in offered.items())
        raise ProblemError(406, "not-acceptable", "Không có định dạng này", "No such format", f"there are {listed}")
    return name


def prefers_html(request: Request) -> bool:
    """Whether a browser asks; what cannot be read asks for no page."""
    return best(request.headers.get("accept", ""), JSON_OR_HTML) == "html"


def best(accept: str, offered: Offered) -> str | None:
    """The offered format of the highest quality, among equals the first on offer; None when nothing fits.

    >>> [best(accept, JSON_OR_HTML) for accept in ("text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "image/png")]
    ['html', 'json', None]
    >>> [best(accept, JSON_OR_HTML) for accept in ("text/*;q=0.5, application/json;q=0.4", "text/html;q=0, */*", ";;,")]
    ['html', 'json', None]
    """
    ranges = list(_ranges(accept))
    rated = {media_type: _quality(media_type, ranges) for media_type in offered}
    media_type = max(rated, key=lambda one: rated[one])
    return offered[media_type] if rated[media_type] > 0 else None


def _quality(media_type: str, ranges: list[tuple[str, float]]) -> float:
    """What the most exact range that holds a media type says of it."""
    for held in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        for wanted, quality in ranges:
            if wanted == held:
                return quality
    return 0


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        wanted, *parameters = (piece.strip().lower() for piece in part.split(";"))
        written = next((one.removeprefix("q=") for one in parameters if one.startswith("q=")), "1")
        try:
            yield wanted, min(max(float(written), 0), 1)
        except ValueError:
            continue
