"""Where the things of the graph are shown."""

from typing import Final
from urllib.parse import quote

from ontology.namespaces import DOCUMENT, MOVEMENT, ORGANISATION

PLACES: Final = {DOCUMENT: "/documents/", ORGANISATION: "/organisations/", MOVEMENT: "/movements/"}
"""By the beginning of their IRIs."""


def link_to(iri: str) -> str | None:
    """The path under which a thing is shown; None for what has no page.

    >>> (
    ...     link_to("https://w3id.org/lantoa/id/document/tw/ct/34/khoa-11"),
    ...     link_to("https://w3id.org/lantoa/ontology#Plan"),
    ... )
    ('/documents/tw/ct/34/khoa-11', None)
    """
    return next((path + quote(iri.removeprefix(base)) for base, path in PLACES.items() if iri.startswith(base)), None)
