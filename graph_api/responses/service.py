"""What the server says of itself, of a text that was sent, and of errors."""

from typing import Any

from pydantic import Field

from graph_api.responses.copied import Copied


class HealthModel(Copied):
    """What is served."""

    status: str = Field(examples=["ok"])
    version: str
    snapshot: int
    published: str
    files: int
    documents: int


class ContractModel(Copied):
    """What was read from a text: offsets are code points into it."""

    source: str
    document: dict[str, Any]
    citations: list[dict[str, Any]]
    unnumbered_citations: list[dict[str, Any]]
    movements: list[dict[str, Any]]
    recipients: list[dict[str, Any]]
    targets: list[dict[str, Any]]
    assignments: list[dict[str, Any]]
    organisations: list[dict[str, Any]]


class CandidateLinkModel(Copied):
    """Something that may have been meant."""

    iri: str
    label: str
    href: str | None


class ProblemModel(Copied):
    """Why there is no answer (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    title_vi: str
    candidates: list[CandidateLinkModel] = Field(default=[])
