"""A lineage as lines of text: a tree from the root, with the words that prove each step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from graph_api.writing import aligned, reading, shortened

if TYPE_CHECKING:
    from queries.model import DocumentSummary, Edge, Evidence, Lineage

HEADINGS: Final = ("document", "relation", "level", "date", "issuer")
_LONG: Final = 60
"""cells after which a document's name is cut: a plan without a number is called by its title"""
_WAYS: Final = {"up": "rests on:", "down": "is implemented by:"}

_Links = Mapping[str, Sequence[tuple[str, "Edge"]]]
"""By IRI: the documents one step away, and the edges that lead there."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A document that an edge leads to. `again`: it stands further up too, with what follows from it."""

    document: DocumentSummary
    edge: Edge
    rails: tuple[bool, ...]
    """from the root down to this step: whether more follows below"""
    leads_on: bool
    again: bool

    @property
    def row(self) -> tuple[str, ...]:
        """Its line of the table."""
        branch = _rails(self.rails[:-1]) + ("├─ " if self.rails[-1] else "└─ ")
        relation = self.edge.relation + (" (see above)" if self.again else "")
        return (branch + _name(self.document), relation, *_facts(self.document))

    @property
    def words(self) -> Iterator[str]:
        """The lines beneath it: what proves the edge."""
        stem = _rails(self.rails) + ("│    " if self.leads_on else "     ")
        for one in self.edge.evidence:
            yield f"{stem}“{reading(one.quote)}”"
            yield f"{stem}{_place(one)}"


def as_text(lineage: Lineage, *, evidence: bool) -> str:
    """The tree of a lineage, both ways one after the other."""
    documents = {document.iri: document for document in lineage.documents}
    root = documents[lineage.root]
    rows: list[tuple[str, ...]] = [HEADINGS, (_name(root), "", *_facts(root))]
    beneath: dict[int, list[str]] = {1: [f"  {reading(root.title)}"] if root.title else []}
    for heading, links in _ways(lineage):
        for number, step in enumerate(_steps(root.iri, links, documents)):
            if number == 0 and lineage.direction == "both":
                beneath[len(rows) - 1] = [*beneath.get(len(rows) - 1, ()), heading]
            rows.append(step.row)
            if evidence and not step.again:
                beneath[len(rows) - 1] = list(step.words)
    lines = aligned(rows)
    shown = [line for number, line in enumerate(lines) for line in (line, *beneath.get(number, ()))]
    return "\n".join([*shown, *_notes(lineage)])


def _notes(lineage: Lineage) -> Iterator[str]:
    if len(lineage.documents) == 1:
        where = {"up": "above", "down": "below"}.get(lineage.direction, "above or below")
        yield f"nothing {where} it within {lineage.depth} {'step' if lineage.depth == 1 else 'steps'}"
    if lineage.truncated:
        yield f"the cascade goes on: only {len(lineage.documents)} documents are shown"


def _ways(lineage: Lineage) -> Iterator[tuple[str, _Links]]:
    """What is cited, then what cites, as far as the lineage was walked that way."""
    for way, heading in _WAYS.items():
        if lineage.direction in (way, "both"):
            links = defaultdict(list)
            for edge in lineage.edges:
                near, far = (edge.source, edge.target) if way == "up" else (edge.target, edge.source)
                links[near].append((far, edge))
            yield heading, links


def _steps(root: str, links: _Links, documents: Mapping[str, DocumentSummary]) -> Iterator[_Step]:
    """Depth first, by level and date; a document is walked on from where it is met first."""
    met = {root}

    def walk(iri: str, rails: tuple[bool, ...]) -> Iterator[_Step]:
        following = sorted(links.get(iri, ()), key=lambda link: _order(documents[link[0]]))
        for number, (far, edge) in enumerate(following, 1):
            again = far in met
            met.add(far)
            below = (*rails, number < len(following))
            yield _Step(documents[far], edge, below, bool(links.get(far)) and not again, again)
            if not again:
                yield from walk(far, below)

    yield from walk(root, ())


def _order(document: DocumentSummary) -> tuple[int, str, str]:
    levels = ("central", "province", "district", "commune")
    return (levels.index(document.level) if document.level else len(levels), document.date or "9", document.key)


def _name(document: DocumentSummary) -> str:
    return shortened(reading(document.label), _LONG)


def _facts(document: DocumentSummary) -> tuple[str, str, str]:
    return (document.level or "", document.date or "", reading(document.issuer))


def _rails(rails: Sequence[bool]) -> str:
    return "".join("│  " if more else "   " for more in rails)


def _place(one: Evidence) -> str:
    page = f", p. {one.page}" if one.page else ""
    return f"{reading(one.source)}:{one.start}–{one.end}{page}, {one.rule}, {one.confidence:g}"
