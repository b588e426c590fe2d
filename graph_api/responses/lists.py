"""Pages of lists, and what a reference may mean."""

from typing import Generic, TypeVar

from graph_api.responses.copied import Copied
from graph_api.responses.things import DocumentModel

Item = TypeVar("Item")


class PageModel(Copied, Generic[Item]):
    """A part of a list; `next` and `previous` are where the parts beside it are."""

    items: list[Item]
    total: int
    offset: int
    next: str | None = None
    previous: str | None = None


class CandidateModel(Copied):
    """A document that a reference may mean, how well it fits (0 to 1), and why."""

    document: DocumentModel
    score: float
    why: str


class SuggestionModel(Copied):
    """A document found while somebody types."""

    key: str
    label: str
    title: str | None
    date: str | None
    level: str | None
    held: bool
